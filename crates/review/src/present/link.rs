//! A consent link in its parts, each with the gravest thing that is odd about it.

use super::Presenter;
use crate::views::{LinkPartView, SignView};
use scopeglass_domain::{Request, Sign, SignWeight, Source};
use std::cmp::Reverse;
use url::Url;

/// The parameters that are shown, in the order in which a reader asks for them.
const PARAMETERS: &[&str] = &[
    "client_id",
    "redirect_uri",
    "response_type",
    "prompt",
    "resource",
    "domain_hint",
    "scope",
];

/// Which part a sign is about, by how its id begins; the first that fits counts.
const ABOUT: &[(&str, &str)] = &[
    ("sign-redirect-", "redirect_uri"),
    ("sign-client-", "client_id"),
    ("sign-link-response-", "response_type"),
    ("sign-link-prompt-", "prompt"),
    ("sign-link-several-resources", "scope"),
    ("sign-link-too-many-scopes", "scope"),
    ("sign-link-keeps-access", "scope"),
    ("sign-link-tenant", "tenant"),
    ("sign-link-personal", "tenant"),
    ("sign-link-any-tenant", "tenant"),
    ("sign-link-admin-consent", "endpoint"),
    ("sign-link-everything-registered", "endpoint"),
    ("sign-link-domain", "domain_hint"),
    ("sign-link-foreign-host", "host"),
    ("sign-link-look-alike", "host"),
    ("sign-link-plain-http", "host"),
    ("sign-link-user-info", "host"),
    ("sign-link-customer-directory", "host"),
];

impl Presenter {
    /// The parts of the link that a request was learnt from; empty for other sources.
    pub(super) fn link_parts(self, request: &Request) -> Vec<LinkPartView> {
        let Source::Link { address } = &request.source else {
            return Vec::new();
        };
        let Ok(url) = Url::parse(address) else {
            return Vec::new();
        };
        let parts = parts(&url);
        let shown = parts.into_iter().filter(|(_, values)| !values.is_empty());
        shown
            .map(|(id, values)| self.link_part(id, values, &request.signs))
            .collect()
    }

    /// All signs, the gravest first.
    pub(super) fn signs(self, signs: &[Sign]) -> Vec<SignView> {
        let mut signs: Vec<&Sign> = signs.iter().collect();
        signs.sort_by_key(|sign| Reverse(sign.weight));
        signs.into_iter().map(|sign| self.sign(sign)).collect()
    }

    pub(super) fn weight_label(self, weight: SignWeight) -> String {
        self.id(match weight {
            SignWeight::Note => "review-sign-note",
            SignWeight::Odd => "review-sign-odd",
            SignWeight::Alarming => "review-sign-alarming",
        })
    }

    fn link_part(self, id: &str, values: Vec<String>, signs: &[Sign]) -> LinkPartView {
        let odd = signs.iter().filter(|sign| about(sign) == Some(id));
        let weight = odd.map(|sign| sign.weight).max();
        // A mere note about a part needs no mark; it is among the signs.
        let weight = weight.filter(|weight| *weight > SignWeight::Note);
        LinkPartView {
            id: id.to_owned(),
            label: self.id(&format!("source-link-{}", id.replace('_', "-"))),
            values,
            weight,
            weight_label: weight.map(|weight| self.weight_label(weight)),
        }
    }
}

fn about(sign: &Sign) -> Option<&'static str> {
    let found = ABOUT
        .iter()
        .find(|(begin, _)| sign.message.id.starts_with(begin));
    found.map(|(_, part)| *part)
}

/// Host, tenant, endpoint and known parameters. The address was built anew when the link
/// was read, so its path is the endpoint with at most a tenant before it.
fn parts(url: &Url) -> Vec<(&'static str, Vec<String>)> {
    let host = url
        .host_str()
        .map(|host| format!("{}://{host}", url.scheme()));
    let segments: Vec<&str> = url.path_segments().into_iter().flatten().collect();
    let begins = ["oauth2", "v2.0", "adminconsent", "oauth20_authorize.srf"];
    let (tenant, endpoint) = match segments.split_first() {
        Some((first, rest)) if !begins.contains(first) => (Some((*first).to_owned()), rest),
        _ => (None, segments.as_slice()),
    };
    let mut found = vec![
        ("host", host.into_iter().collect()),
        ("tenant", tenant.into_iter().collect()),
        ("endpoint", vec![format!("/{}", endpoint.join("/"))]),
    ];
    for name in PARAMETERS {
        let values = url.query_pairs().filter(|(known, _)| known == name);
        let values = values.map(|(_, value)| value.into_owned());
        found.push((
            name,
            match *name {
                "scope" => values
                    .flat_map(|value| {
                        let scopes = value.split_whitespace();
                        scopes.map(str::to_owned).collect::<Vec<_>>()
                    })
                    .collect(),
                _ => values.collect(),
            },
        ));
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_catalog::Catalog;
    use scopeglass_language::{Language, Locale};

    const LINK: &str = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize\
        ?client_id=1fec8e78-bce4-4aaf-ab1b-5451cc387264&response_type=token\
        &redirect_uri=http%3A%2F%2Fcollect.example&scope=openid%20Mail.Read&state=abc";

    fn shown(tag: &str) -> Vec<LinkPartView> {
        let presenter = Presenter {
            language: Language::of(Locale::parse(tag).unwrap()),
            catalog: Catalog::embedded(),
        };
        presenter.link_parts(&scopeglass_request::read_link(LINK).unwrap())
    }

    #[test]
    fn a_link_is_shown_in_its_parts() {
        let told: Vec<_> = shown("en")
            .into_iter()
            .map(|part| format!("{} = {}", part.id, part.values.join(" + ")))
            .collect();
        assert_eq!(
            told,
            [
                "host = https://login.microsoftonline.com",
                "tenant = common",
                "endpoint = /oauth2/v2.0/authorize",
                "client_id = 1fec8e78-bce4-4aaf-ab1b-5451cc387264",
                "redirect_uri = http://collect.example/",
                "response_type = token",
                "scope = openid + Mail.Read",
            ]
        );
    }

    #[test]
    fn what_is_odd_about_a_part_is_marked_at_it() {
        let odd: Vec<_> = shown("en")
            .into_iter()
            .filter(|part| part.weight.is_some())
            .map(|part| part.id)
            .collect();
        assert!(odd.contains(&"redirect_uri".to_owned()), "{odd:?}");
        assert!(odd.contains(&"response_type".to_owned()), "{odd:?}");
        assert!(!odd.contains(&"tenant".to_owned()), "{odd:?}");
    }

    #[test]
    fn every_part_has_a_name_in_every_language() {
        for locale in Locale::all() {
            for part in shown(locale.tag()) {
                assert!(!part.label.contains("source-link"), "{}", part.label);
            }
        }
    }

    #[test]
    fn every_sign_about_a_part_exists() {
        for (begin, _) in ABOUT {
            assert!(
                scopeglass_request::SIGNS
                    .iter()
                    .any(|id| id.starts_with(begin)),
                "{begin}"
            );
        }
    }
}
