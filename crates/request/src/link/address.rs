//! The link as it is kept: built anew from what is understood, so that nothing else,
//! such as `state`, codes or session ids, can come along.

use super::parts::Link;
use scopeglass_domain::Span;
use scopeglass_domain::sites;
use std::fmt::Write as _;

/// Longer values are no names; they are left out.
const LONGEST_VALUE: usize = 256;

/// Words such as `code id_token` are shorter.
const LONGEST_WORDS: usize = 80;

/// More scopes than this are not read.
pub(crate) const MOST_SCOPES: usize = 1_000;

/// The kept address and where its parts stand in it.
#[derive(Debug)]
pub(crate) struct Address {
    /// The address.
    pub(crate) text: String,
    /// Where the endpoint's path stands.
    pub(crate) endpoint: Span,
    /// Each scope as it is written in the link, and its place.
    pub(crate) scopes: Vec<(String, Span)>,
    /// Where the value of `resource` stands.
    pub(crate) resource: Option<Span>,
}

impl Address {
    /// The address of a link without what only serves one sign-in.
    pub(crate) fn of(link: &Link) -> Self {
        let scheme = if link.plain_http { "http" } else { "https" };
        let mut text = format!("{scheme}://{}/", link.host);
        if let Some(tenant) = &link.tenant {
            text.push_str(tenant);
            text.push('/');
        }
        let start = text.len();
        text.push_str(link.endpoint.path());
        let mut address = Self {
            endpoint: Span {
                start,
                end: text.len(),
            },
            text,
            scopes: Vec::new(),
            resource: None,
        };
        let mut written: Vec<&str> = Vec::new();
        for (name, _) in &link.parameters {
            // What stands twice counts once, with its first value, as Entra reads it.
            if let (false, Some(value)) = (written.contains(&name.as_str()), link.value(name)) {
                written.push(name);
                address.parameter(name, value);
            }
        }
        address
    }

    fn parameter(&mut self, name: &str, value: &str) {
        match name {
            "scope" => self.scope_list(value),
            "redirect_uri" => {
                if let Some(redirect) = sites::without_query(value) {
                    self.write(name, &redirect);
                }
            }
            "resource" if value.len() <= LONGEST_VALUE => {
                let shown = sites::without_query(value).unwrap_or_else(|| words_only(value));
                self.resource = self.write(name, &shown);
            }
            "domain_hint" | "client_id" | "response_type" | "response_mode" | "prompt" => {
                let shown = words_only(value);
                if shown.len() <= LONGEST_WORDS {
                    self.write(name, &shown);
                }
            }
            _ => {}
        }
    }

    /// Adds a parameter; tells where its value stands.
    fn write(&mut self, name: &str, value: &str) -> Option<Span> {
        if value.is_empty() {
            return None;
        }
        let start = self.begin(name);
        self.text.push_str(&encoded(value));
        let end = self.text.len();
        Some(Span { start, end })
    }

    fn begin(&mut self, name: &str) -> usize {
        let separator = if self.text.contains('?') { '&' } else { '?' };
        let _ = write!(self.text, "{separator}{name}=");
        self.text.len()
    }

    fn scope_list(&mut self, value: &str) {
        self.begin("scope");
        let scopes = value
            .split([' ', '\t', '\n', '\r', ',', ';'])
            .filter(|scope| !scope.is_empty() && scope.len() <= LONGEST_VALUE);
        for (at, scope) in scopes.take(MOST_SCOPES).enumerate() {
            if at > 0 {
                self.text.push_str("%20");
            }
            let start = self.text.len();
            self.text.push_str(&encoded(scope));
            let end = self.text.len();
            self.scopes.push((scope.to_owned(), Span { start, end }));
        }
    }
}

/// Words of a parameter whose values are words: anything else is left out.
fn words_only(value: &str) -> String {
    let plain = |c: &char| c.is_ascii_alphanumeric() || matches!(c, ' ' | '.' | '-' | '_');
    let words: String = value.chars().filter(plain).collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Percent-encoded as far as an address needs it, and no further, so that names stay readable.
fn encoded(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    for byte in value.bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' => text.push(char::from(byte)),
            b'.' | b'-' | b'_' | b'~' | b'/' | b':' | b'@' | b'*' | b'$' => {
                text.push(char::from(byte));
            }
            _ => {
                let _ = write!(text, "%{byte:02X}");
            }
        }
    }
    text
}
