//! Consent links: the addresses that open Entra's sign-in page and ask for permissions.

mod address;
mod hosts;
mod parts;
pub(crate) mod scopes;
mod signs;

use crate::declared::{Declared, Place, Told};
use crate::microsoft;
use address::Address;
pub(crate) use hosts::Host;
use parts::Endpoint;
pub(crate) use parts::Link;
use scopeglass_catalog::Catalog;
use scopeglass_domain::sites;
use scopeglass_domain::{
    AppIdentity, ErrorCode, Kind, Problem, Publisher, RecognisedBy, Request, Source, Span,
    UnrecognisedWhy,
};
use scopes::Scope;

/// Reads a consent link of any cloud: v1 or v2.0, authorize or adminconsent, also inside
/// the wrapper of a mail filter. What it keeps of the link holds nothing that only serves
/// one sign-in, such as `state`, `nonce` or `login_hint`.
///
/// # Errors
/// `LinkInvalid` where the text is no link that asks for consent.
pub fn read_link(text: &str) -> Result<Request, Problem> {
    let link = Link::read(text).ok_or_else(|| Problem::new(ErrorCode::LinkInvalid))?;
    Ok(request(&link, None))
}

/// The address of a link without what only serves one sign-in.
pub(crate) fn kept(link: &Link) -> String {
    Address::of(link).text
}

/// The request of a link that was taken apart already. `vendor` is a host of the vendor's,
/// where one is known.
pub(crate) fn request(link: &Link, vendor: Option<&str>) -> Request {
    let address = Address::of(link);
    let declared = declared(link, &address);
    let client = link.client();
    let known = client.and_then(microsoft::app);
    let redirect = link.value("redirect_uri").and_then(sites::without_query);
    Request {
        app: known.map(|app| app.name.clone()).unwrap_or_default(),
        signs: signs::of(link, &address, &declared.permissions, vendor),
        permissions: declared.permissions,
        unrecognised: declared.unrecognised,
        identity: AppIdentity {
            client,
            redirects: redirect.into_iter().collect(),
            publisher: known.map_or(Publisher::Unknown, |_| Publisher::Microsoft),
            ..AppIdentity::default()
        },
        source: Source::Link {
            address: address.text.clone(),
        },
        text: Some(address.text),
    }
}

fn declared(link: &Link, address: &Address) -> Declared {
    let mut declared = Declared::by(RecognisedBy::Link);
    let place = |span: Span| Place {
        span: Some(span),
        quote: address.text[span.start..span.end].to_owned(),
    };
    for (scope, span) in &address.scopes {
        let told = Told {
            kind: Kind::Delegated,
            quote: "scope",
        };
        match scopes::read(scope).scope {
            // The older endpoint reads no scope but those of the sign-in.
            Scope::Graph { name } if link.endpoint.reads_scopes() || !name.contains('.') => {
                declared.name(name, Some(told), place(*span));
            }
            Scope::Graph { name } => {
                let candidates = Catalog::embedded().find(name);
                let candidates = candidates.map(|known| known.name.clone());
                let candidates = candidates.into_iter().collect();
                declared.doubt(place(*span), UnrecognisedWhy::Elsewhere, candidates);
            }
            Scope::Everything => {
                declared.doubt(place(*span), UnrecognisedWhy::Elsewhere, Vec::new());
            }
            Scope::Other => {
                declared.doubt(place(*span), UnrecognisedWhy::OtherResource, Vec::new());
            }
        }
    }
    match link.endpoint {
        Endpoint::AuthorizeV1 | Endpoint::AdminConsentV1 => {
            let span = address.resource.unwrap_or(address.endpoint);
            declared.doubt(place(span), UnrecognisedWhy::Elsewhere, Vec::new());
        }
        _ if address.scopes.is_empty() => {
            let span = address.endpoint;
            declared.doubt(place(span), UnrecognisedWhy::Elsewhere, Vec::new());
        }
        _ => {}
    }
    declared
}
