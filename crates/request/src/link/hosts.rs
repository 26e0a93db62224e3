//! The hosts of Microsoft's sign-in pages, and hosts that only look like one.

/// What a host is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Host {
    /// Signs people in to work and school accounts.
    Work,
    /// Signs people in to personal accounts.
    Personal,
    /// A directory of some company's customers, run by Microsoft for that company.
    Customers,
    /// Reads like a sign-in page of Microsoft, which it is not.
    LookAlike(&'static str),
    /// Somebody else's.
    Foreign,
}

/// The sign-in hosts of every cloud. Source: the `metadata` of Entra's instance discovery
/// (https://login.microsoftonline.com/common/discovery/instance), which names each cloud's
/// host and the older ones that still answer for it.
const WORK: &[&str] = &[
    // The public cloud, and the US government's GCC.
    "login.microsoftonline.com",
    "login.microsoft.com",
    "login.windows.net",
    "sts.windows.net",
    "login-us.microsoftonline.com",
    // The US government's GCC High and DoD.
    "login.microsoftonline.us",
    "login.usgovcloudapi.net",
    // China, operated by 21Vianet.
    "login.partner.microsoftonline.cn",
    "login.chinacloudapi.cn",
    // Germany, closed in 2021; links to it still stand in old articles.
    "login.microsoftonline.de",
];

const PERSONAL: &[&str] = &["login.live.com"];

/// Azure AD B2C and Entra External ID: the first label is the company's choice.
const CUSTOMERS: &[&str] = &[".b2clogin.com", ".ciamlogin.com"];

/// Words that a host of somebody else uses only to be taken for Microsoft's.
const NAMES: &[&str] = &["microsoftonline", "microsoft", "windows", "office365"];

/// What the host of an address is; in any letter case, in ASCII form.
pub(crate) fn judge(host: &str) -> Host {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    if WORK.contains(&host.as_str()) {
        return Host::Work;
    }
    if PERSONAL.contains(&host.as_str()) {
        return Host::Personal;
    }
    if CUSTOMERS.iter().any(|suffix| host.ends_with(suffix)) {
        return Host::Customers;
    }
    match resembled(&host) {
        Some(real) => Host::LookAlike(real),
        None => Host::Foreign,
    }
}

/// The host that this one can be taken for.
fn resembled(host: &str) -> Option<&'static str> {
    let seen = skeleton(host);
    let like = |label: &str| {
        NAMES
            .iter()
            .any(|name| label.contains(name) || (name.len() >= 9 && nearly(label, name)))
    };
    seen.split(['.', '-']).any(like).then_some(WORK[0])
}

/// The host as the eye reads it: letters for the digits and pairs that resemble them.
fn skeleton(host: &str) -> String {
    let mut seen = String::with_capacity(host.len());
    for label in host.split('.') {
        if !seen.is_empty() {
            seen.push('.');
        }
        let (shown, _) = url_host_to_unicode(label);
        for c in shown.chars() {
            seen.push(match c {
                '0' | 'о' | 'ο' | 'ö' | 'ó' | 'ò' | 'ø' => 'o',
                '1' | 'ı' | 'і' | 'í' | 'ì' | 'ï' => 'i',
                '3' | 'е' | 'é' | 'è' => 'e',
                '5' | 'ѕ' => 's',
                'с' | 'ç' => 'c',
                'г' => 'r',
                'ｍ' | 'м' => 'm',
                c => c,
            });
        }
    }
    seen.replace("rn", "m")
        .replace("vv", "w")
        .replace("cl", "d")
}

/// A label in the letters that a browser may show for it.
fn url_host_to_unicode(label: &str) -> (String, bool) {
    if !label.starts_with("xn--") {
        return (label.to_owned(), true);
    }
    let (shown, errors) = idna::domain_to_unicode(label);
    (shown, errors.is_ok())
}

/// Whether at most two letters of a label differ from the name.
fn nearly(label: &str, name: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (label.chars().take(40).collect(), name.chars().collect());
    if a.len().abs_diff(b.len()) > 2 {
        return false;
    }
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let replaced = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[b.len()] <= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_cloud_has_its_hosts() {
        for host in WORK {
            assert_eq!(judge(host), Host::Work);
        }
        assert_eq!(judge("Login.MicrosoftOnline.US"), Host::Work);
        assert_eq!(judge("contoso.b2clogin.com"), Host::Customers);
        assert_eq!(judge("login.live.com"), Host::Personal);
    }

    #[test]
    fn look_alikes_are_told_from_strangers() {
        for host in [
            "login.rnicrosoftonline.com",
            "login.micros0ftonline.com",
            "login.microsoftonline.com.evil.example",
            "login-microsoftonline.example",
            "login.microsftonline.com",
            "login.xn--microsftonline-nxb.com",
        ] {
            assert!(matches!(judge(host), Host::LookAlike(_)), "{host}");
        }
        for host in ["login.contoso.com", "accounts.example.org", "discord.com"] {
            assert_eq!(judge(host), Host::Foreign, "{host}");
        }
    }
}
