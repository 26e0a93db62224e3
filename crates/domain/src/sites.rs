//! Addresses to which sign-ins return: whose they are, and what is odd about them.

use crate::{Message, Sign, SignWeight};
use std::net::IpAddr;
use url::{Host, Url};

/// Redirects looked at one by one; apps that register more tell nothing new with them.
const MOST_REDIRECTS: usize = 50;

/// Second-level labels below which countries let people register names.
const SECOND_LEVELS: &[&str] = &[
    "ac", "co", "com", "edu", "gob", "gov", "gv", "ne", "net", "nom", "or", "org",
];

/// Where anybody gets a host of their own at once, with a certificate and no proof of who
/// they are. Each is known from reports of consent phishing or is a general host of pages.
const RENTED: &[&str] = &[
    "azurewebsites.net",
    "azurestaticapps.net",
    "azurefd.net",
    "blob.core.windows.net",
    "web.core.windows.net",
    "cloudapp.azure.com",
    "cloudfront.net",
    "amazonaws.com",
    "amplifyapp.com",
    "firebaseapp.com",
    "web.app",
    "github.io",
    "githubusercontent.com",
    "gitlab.io",
    "glitch.me",
    "herokuapp.com",
    "netlify.app",
    "ngrok.app",
    "ngrok.dev",
    "ngrok.io",
    "ngrok-free.app",
    "onrender.com",
    "pages.dev",
    "r2.dev",
    "replit.app",
    "surge.sh",
    "trycloudflare.com",
    "vercel.app",
    "weebly.com",
    "wixsite.com",
    "workers.dev",
];

/// The part of a host that somebody registered: `contoso.co.uk` of `app.contoso.co.uk`.
pub fn site(host: &str) -> String {
    let host = host.trim_end_matches('.').to_ascii_lowercase();
    let labels: Vec<&str> = host.split('.').collect();
    let country = labels.last().is_some_and(|last| last.len() == 2);
    let kept = match labels.len() {
        0..=2 => labels.len(),
        n if country && SECOND_LEVELS.contains(&labels[n - 2]) => 3,
        _ => 2,
    };
    labels[labels.len() - kept..].join(".")
}

/// An address without query, fragment and user, which may carry secrets; none where the
/// text is no address.
pub fn without_query(text: &str) -> Option<String> {
    let mut url = Url::parse(text.trim()).ok()?;
    url.set_query(None);
    url.set_fragment(None);
    // Both fail only for addresses that cannot hold a user at all.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    let text = String::from(url);
    (text.len() <= 512).then_some(text)
}

/// What is odd about the addresses to which an app's sign-ins return. `vendor` is a host
/// of the vendor's, where one is known.
pub fn redirect_signs(redirects: &[String], vendor: Option<&str>) -> Vec<Sign> {
    let mut found: Vec<Sign> = Vec::new();
    let vendor = vendor.map(site);
    for redirect in redirects.iter().take(MOST_REDIRECTS) {
        for sign in of_redirect(redirect, vendor.as_deref()) {
            if !found.contains(&sign) {
                found.push(sign);
            }
        }
    }
    found
}

fn of_redirect(redirect: &str, vendor: Option<&str>) -> Vec<Sign> {
    let Ok(url) = Url::parse(redirect) else {
        return Vec::new();
    };
    if redirect.contains('*') {
        return vec![sign(
            SignWeight::Odd,
            "sign-redirect-wildcard",
            "address",
            redirect,
        )];
    }
    if !matches!(url.scheme(), "http" | "https") {
        let scheme = url.scheme();
        return match scheme {
            "urn" => vec![this_device(redirect)],
            _ => vec![sign(
                SignWeight::Note,
                "sign-redirect-scheme",
                "scheme",
                scheme,
            )],
        };
    }
    if ends_in_the_browser(&url) {
        return vec![this_device(redirect)];
    }
    match url.host() {
        Some(Host::Domain(host)) => of_domain(&url, host, vendor),
        Some(_) => vec![of_ip(&url)],
        None => Vec::new(),
    }
}

fn of_domain(url: &Url, host: &str, vendor: Option<&str>) -> Vec<Sign> {
    let mut signs = Vec::new();
    if url.scheme() == "http" {
        signs.push(sign(
            SignWeight::Alarming,
            "sign-redirect-plain-http",
            "host",
            host,
        ));
    }
    if host.split('.').any(|label| label.starts_with("xn--")) {
        let (shown, _) = idna::domain_to_unicode(host);
        let message = Message::new("sign-redirect-punycode")
            .with("host", host)
            .with("shown", shown);
        signs.push(weighed(SignWeight::Alarming, message));
    }
    let rented = RENTED.iter().any(|end| {
        host.strip_suffix(end)
            .is_some_and(|left| left.ends_with('.'))
    });
    if rented {
        signs.push(sign(SignWeight::Odd, "sign-redirect-rented", "host", host));
    }
    match vendor {
        Some(vendor) if vendor != site(host) => {
            let message = Message::new("sign-redirect-other-site")
                .with("host", host)
                .with("site", vendor);
            signs.push(weighed(SignWeight::Odd, message));
        }
        Some(_) => {}
        None => signs.push(sign(SignWeight::Note, "sign-redirect-host", "host", host)),
    }
    signs
}

fn of_ip(url: &Url) -> Sign {
    let host = url.host_str().unwrap_or_default();
    sign(SignWeight::Alarming, "sign-redirect-ip", "host", host)
}

/// Whether the answer stays on the person's own device, or in the address of their browser.
pub fn ends_in_the_browser(url: &Url) -> bool {
    let native = url.path().ends_with("/oauth2/nativeclient");
    native || is_loopback(url)
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(host)) => host == "localhost" || host.ends_with(".localhost"),
        Some(Host::Ipv4(ip)) => IpAddr::V4(ip).is_loopback(),
        Some(Host::Ipv6(ip)) => IpAddr::V6(ip).is_loopback(),
        None => false,
    }
}

fn this_device(redirect: &str) -> Sign {
    let shown = without_query(redirect).unwrap_or_default();
    sign(
        SignWeight::Odd,
        "sign-redirect-this-device",
        "address",
        &shown,
    )
}

fn weighed(weight: SignWeight, message: Message) -> Sign {
    Sign { weight, message }
}

fn sign(weight: SignWeight, id: &'static str, name: &'static str, value: &str) -> Sign {
    weighed(weight, Message::new(id).with(name, value))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(redirect: &str, vendor: Option<&str>) -> Vec<String> {
        redirect_signs(&[redirect.to_owned()], vendor)
            .into_iter()
            .map(|sign| sign.message.id.into_owned())
            .collect()
    }

    #[test]
    fn sites_are_what_somebody_registered() {
        assert_eq!(site("App.Contoso.com"), "contoso.com");
        assert_eq!(site("login.contoso.co.uk"), "contoso.co.uk");
        assert_eq!(site("www.contoso.de"), "contoso.de");
    }

    #[test]
    fn redirects_of_the_vendor_are_no_sign_and_others_are() {
        assert!(ids("https://app.contoso.com/cb", Some("www.contoso.com")).is_empty());
        assert_eq!(
            ids("https://app.fabrikam.com/cb", Some("contoso.com")),
            ["sign-redirect-other-site"]
        );
        assert_eq!(
            ids("https://app.contoso.com/cb", None),
            ["sign-redirect-host"]
        );
    }

    #[test]
    fn each_odd_kind_of_redirect_is_named() {
        for (redirect, id) in [
            ("http://app.contoso.com/cb", "sign-redirect-plain-http"),
            ("https://203.0.113.7/cb", "sign-redirect-ip"),
            ("https://[2001:db8::1]/cb", "sign-redirect-ip"),
            ("https://xn--cntoso-3ya.com/cb", "sign-redirect-punycode"),
            ("http://localhost:8400", "sign-redirect-this-device"),
            ("http://127.0.0.1/cb", "sign-redirect-this-device"),
            (
                "https://login.microsoftonline.com/common/oauth2/nativeclient",
                "sign-redirect-this-device",
            ),
            ("urn:ietf:wg:oauth:2.0:oob", "sign-redirect-this-device"),
            ("https://contoso.workers.dev/cb", "sign-redirect-rented"),
            ("msauth.com.contoso://auth", "sign-redirect-scheme"),
            ("https://*.contoso.com/cb", "sign-redirect-wildcard"),
        ] {
            assert!(ids(redirect, None).contains(&id.to_owned()), "{redirect}");
        }
    }

    #[test]
    fn what_may_be_secret_is_cut_off() {
        assert_eq!(
            without_query("https://u:p@contoso.com/cb?session=1#x").as_deref(),
            Some("https://contoso.com/cb")
        );
    }
}
