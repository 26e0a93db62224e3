//! A consent link taken apart: wrappers off, host, tenant, endpoint, parameters.

use super::hosts::{self, Host};
use url::Url;

/// Longer texts are no links.
const LONGEST: usize = 64 * 1024;

/// Wrappers within wrappers; more are a trick.
const MOST_WRAPPERS: usize = 4;

/// No sign-in page reads more parameters; the rest is dropped.
const MOST_PARAMETERS: usize = 200;

/// What a link asks the sign-in page to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Endpoint {
    /// `/oauth2/authorize`: asks for all that is registered.
    AuthorizeV1,
    /// `/oauth2/v2.0/authorize`: asks for the scopes that it names.
    AuthorizeV2,
    /// `/adminconsent`: an administrator consents to all that is registered.
    AdminConsentV1,
    /// `/v2.0/adminconsent`: an administrator consents to the scopes that it names.
    AdminConsentV2,
    /// `/oauth20_authorize.srf`: the page of personal accounts.
    Personal,
}

impl Endpoint {
    /// Whether whoever accepts does so for the whole organisation.
    pub(crate) fn is_for_all(self) -> bool {
        matches!(self, Self::AdminConsentV1 | Self::AdminConsentV2)
    }

    /// Whether the scopes in the link say what is asked for.
    pub(crate) fn reads_scopes(self) -> bool {
        matches!(
            self,
            Self::AuthorizeV2 | Self::AdminConsentV2 | Self::Personal
        )
    }

    /// Its path after the tenant.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::AuthorizeV1 => "oauth2/authorize",
            Self::AuthorizeV2 => "oauth2/v2.0/authorize",
            Self::AdminConsentV1 => "adminconsent",
            Self::AdminConsentV2 => "v2.0/adminconsent",
            Self::Personal => "oauth20_authorize.srf",
        }
    }

    /// The endpoint at the end of a path, and the segments before it.
    fn of<'p>(segments: &'p [&'p str]) -> Option<(Self, &'p [&'p str])> {
        let lower: Vec<String> = segments.iter().map(|s| s.to_ascii_lowercase()).collect();
        let lower: Vec<&str> = lower.iter().map(String::as_str).collect();
        let (endpoint, length) = match lower[..] {
            [.., "oauth2", "v2.0", "authorize"] => (Self::AuthorizeV2, 3),
            [.., "oauth2", "v2.0", "adminconsent"] => (Self::AdminConsentV2, 3),
            [.., "oauth2", "authorize"] => (Self::AuthorizeV1, 2),
            [.., "v2.0", "adminconsent"] => (Self::AdminConsentV2, 2),
            [.., "adminconsent"] => (Self::AdminConsentV1, 1),
            [.., "oauth20_authorize.srf"] => (Self::Personal, 1),
            _ => return None,
        };
        Some((endpoint, &segments[..segments.len() - length]))
    }
}

/// A link that asks for consent.
#[derive(Debug, Clone)]
pub(crate) struct Link {
    /// The hosts of the wrappers that were taken off, the outermost first.
    pub(crate) wrappers: Vec<String>,
    /// It begins with http.
    pub(crate) plain_http: bool,
    /// It names somebody before an `@`.
    pub(crate) user_info: bool,
    /// The host in ASCII form.
    pub(crate) host: String,
    /// What that host is.
    pub(crate) judged: Host,
    /// What it asks the page to do.
    pub(crate) endpoint: Endpoint,
    /// The tenant named in the path.
    pub(crate) tenant: Option<String>,
    /// The parameters in their order, decoded, names in lower case.
    pub(crate) parameters: Vec<(String, String)>,
}

impl Link {
    /// Takes a text apart; none where it is no consent link.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let (url, wrappers) = unwrap(address(text)?)?;
        let host = url.host_str()?.trim_end_matches('.').to_owned();
        let judged = hosts::judge(&host);
        let segments: Vec<&str> = url.path_segments()?.filter(|s| !s.is_empty()).collect();
        let (endpoint, before) = Endpoint::of(&segments)?;
        let link = Self {
            wrappers,
            plain_http: url.scheme() == "http",
            user_info: !url.username().is_empty() || url.password().is_some(),
            tenant: before.first().and_then(|tenant| tenant_of(tenant)),
            parameters: parameters(&url),
            host,
            judged,
            endpoint,
        };
        // Other sign-in services have endpoints of the same name; their client ids differ.
        let ours = link.judged != Host::Foreign || link.client().is_some();
        ours.then_some(link)
    }

    /// The first value of a parameter.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        let found = self.parameters.iter().find(|(known, _)| known == name)?;
        Some(found.1.trim()).filter(|value| !value.is_empty())
    }

    /// The application id that it names.
    pub(crate) fn client(&self) -> Option<scopeglass_domain::ClientId> {
        self.value("client_id")?.parse().ok()
    }
}

/// The text as an address: quotes and brackets off, entities and defanging undone.
fn address(text: &str) -> Option<Url> {
    let text = text
        .trim()
        .trim_matches(['<', '>', '"', '\'', '“', '”', '`', '(', ')']);
    if text.len() > LONGEST || text.is_empty() {
        return None;
    }
    let mut text = text.replace("&amp;", "&").replace("[.]", ".");
    let lower: String = text
        .chars()
        .take(8)
        .collect::<String>()
        .to_ascii_lowercase();
    if lower.starts_with("hxxp") {
        text.replace_range(0..4, "http");
    } else if !lower.starts_with("http:") && !lower.starts_with("https:") {
        text.insert_str(0, "https://");
    }
    let url = Url::parse(&text).ok()?;
    matches!(url.scheme(), "http" | "https").then_some(url)
}

fn unwrap(mut url: Url) -> Option<(Url, Vec<String>)> {
    let mut wrappers = Vec::new();
    while let Some(inner) = wrapped(&url) {
        if wrappers.len() == MOST_WRAPPERS {
            return None;
        }
        wrappers.push(url.host_str().unwrap_or_default().to_owned());
        url = address(&inner)?;
    }
    Some((url, wrappers))
}

/// Mail filters and search engines that put themselves before a link: the end of the host,
/// the beginning of the path, and the parameter that holds the link.
const WRAPPERS: &[(&str, &str, &[&str])] = &[
    ("safelinks.protection.outlook.com", "/", &["url"]),
    ("safelinks.protection.office365.us", "/", &["url"]),
    (
        "statics.teams.cdn.office.net",
        "/evergreen-assets/safelinks/",
        &["url"],
    ),
    ("linkprotect.cudasvc.com", "/url", &["a"]),
    ("www.google.com", "/url", &["q", "url"]),
    ("google.com", "/url", &["q", "url"]),
    ("l.facebook.com", "/l.php", &["u"]),
    ("www.linkedin.com", "/redir/redirect", &["url"]),
    ("slack-redir.net", "/link", &["url"]),
];

fn wrapped(url: &Url) -> Option<String> {
    let host = url.host_str()?;
    if host == "urldefense.proofpoint.com" {
        let inner = first(url, &["u"])?;
        let encoded = inner.replace('-', "%").replace('_', "/");
        return Some(decoded(&encoded));
    }
    if host == "urldefense.com" {
        // What stands between the marks is the link, some characters replaced by `*`.
        let inner = url.as_str().split_once("/v3/__")?.1;
        let inner = inner
            .split("__;")
            .next()
            .filter(|inner| !inner.contains('*'))?;
        return Some(inner.to_owned());
    }
    let is_host = |end: &str| host == end || host.ends_with(&format!(".{end}"));
    let (.., names) = WRAPPERS
        .iter()
        .find(|(end, path, _)| is_host(end) && url.path().starts_with(path))?;
    first(url, names)
}

fn first(url: &Url, names: &[&str]) -> Option<String> {
    let mut pairs = url.query_pairs();
    let found = pairs.find(|(name, _)| names.contains(&name.as_ref()))?;
    Some(found.1.into_owned())
}

fn parameters(url: &Url) -> Vec<(String, String)> {
    url.query_pairs()
        .take(MOST_PARAMETERS)
        .map(|(name, value)| (name.to_ascii_lowercase(), twice_decoded(&value)))
        .collect()
}

/// Links that went through a mail filter are often encoded twice.
fn twice_decoded(value: &str) -> String {
    let encoded = value.contains("%20") || value.to_ascii_lowercase().contains("%2f");
    if encoded {
        decoded(value)
    } else {
        value.to_owned()
    }
}

fn decoded(value: &str) -> String {
    let pair = format!("x={}", value.replace('+', "%2B"));
    url::form_urlencoded::parse(pair.as_bytes())
        .next()
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

/// A tenant's id, domain or one of Entra's common names.
fn tenant_of(segment: &str) -> Option<String> {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_');
    (segment.len() <= 128 && segment.chars().all(plain)).then(|| segment.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: &str = "client_id=11111111-2222-4333-8444-555555555555";

    #[test]
    fn every_endpoint_is_told_from_its_path() {
        for (path, endpoint, tenant) in [
            (
                "common/oauth2/authorize",
                Endpoint::AuthorizeV1,
                Some("common"),
            ),
            (
                "contoso.com/oauth2/v2.0/authorize",
                Endpoint::AuthorizeV2,
                Some("contoso.com"),
            ),
            (
                "Common/AdminConsent/",
                Endpoint::AdminConsentV1,
                Some("Common"),
            ),
            (
                "organizations/v2.0/adminconsent",
                Endpoint::AdminConsentV2,
                Some("organizations"),
            ),
            ("oauth2/v2.0/authorize", Endpoint::AuthorizeV2, None),
        ] {
            let text = format!("https://login.microsoftonline.com/{path}?{CLIENT}");
            let link = Link::read(&text).unwrap_or_else(|| panic!("{path}"));
            assert_eq!(link.endpoint, endpoint, "{path}");
            assert_eq!(link.tenant.as_deref(), tenant, "{path}");
        }
    }

    #[test]
    fn wrapped_links_are_unwrapped_and_said_so() {
        let inner = format!("https://login.microsoftonline.com/common/adminconsent?{CLIENT}");
        let encoded: String = url::form_urlencoded::byte_serialize(inner.as_bytes()).collect();
        let twice: String = url::form_urlencoded::byte_serialize(
            format!("https://www.google.com/url?sa=t&q={encoded}").as_bytes(),
        )
        .collect();
        for (text, wrappers) in [
            (
                format!("https://eur02.safelinks.protection.outlook.com/?url={encoded}&data=05"),
                1,
            ),
            (
                format!("https://eur02.safelinks.protection.outlook.com/?url={twice}&data=05"),
                2,
            ),
            (format!("https://urldefense.com/v3/__{inner}__;!!x"), 1),
            (
                format!(
                    "https://urldefense.proofpoint.com/v2/url?u={}&d=x",
                    encoded
                        .replace('_', "%5F")
                        .replace('-', "%2D")
                        .replace("%2F", "_")
                        .replace('%', "-")
                ),
                1,
            ),
        ] {
            let link = Link::read(&text).unwrap_or_else(|| panic!("{text}"));
            assert_eq!(link.wrappers.len(), wrappers, "{text}");
            assert_eq!(link.endpoint, Endpoint::AdminConsentV1);
            assert!(link.client().is_some());
        }
    }

    #[test]
    fn quotes_entities_and_defanging_do_not_hide_a_link() {
        for text in [
            format!("<https://login.microsoftonline.com/x/adminconsent?a=1&amp;{CLIENT}>"),
            format!("hxxps://login[.]microsoftonline[.]com/x/adminconsent?{CLIENT}"),
            format!("  login.microsoftonline.com/x/adminconsent?{CLIENT}\n"),
            format!("https://login.microsoftonline.com/x/\nadminconsent?{CLIENT}"),
        ] {
            assert!(
                Link::read(&text).is_some_and(|link| link.client().is_some()),
                "{text}"
            );
        }
    }

    #[test]
    fn other_addresses_are_no_consent_links() {
        for text in [
            "",
            "https://login.microsoftonline.com/common/oauth2/v2.0/token",
            "https://discord.com/oauth2/authorize?client_id=157730590492196864&scope=bot",
            "mailto:someone@contoso.com",
            "Calendars.Read",
            "https://login.microsoftonline.com",
        ] {
            assert!(Link::read(text).is_none(), "{text}");
        }
    }
}
