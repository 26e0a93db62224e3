//! Articles that hold consent links: what a link asks joins what the article says.

use crate::decode;
use crate::link::{self, Host, Link};
use crate::reader::read_article;
use scopeglass_domain::sites::site;
use scopeglass_domain::{
    AppIdentity, ErrorCode, KindClaim, Problem, RecognisedAt, RecognisedBy, Request,
    RequestedPermission, Source, Span, Unrecognised,
};
use std::collections::BTreeMap;
use std::ops::Range;
use url::Url;

/// Links read of one article.
const MOST_LINKS: usize = 20;

/// Addresses looked at in one article.
const MOST_ADDRESSES: usize = 2_000;

/// Parameters whose values serve one sign-in, or prove something (RFC 6749, RFC 7636,
/// RFC 7521, OpenID Connect Core 1.0).
const SECRET: &[&str] = &[
    "access_token",
    "assertion",
    "client_assertion",
    "client_secret",
    "code",
    "code_challenge",
    "code_verifier",
    "id_token",
    "id_token_hint",
    "login_hint",
    "nonce",
    "password",
    "refresh_token",
    "session_state",
    "state",
];

/// Sites of Microsoft's, which are nobody's vendor.
const MICROSOFT: &[&str] = &[
    "microsoft.com",
    "microsoftonline.com",
    "office.com",
    "azure.com",
    "windows.net",
    "outlook.com",
    "aka.ms",
    "microsoftonline.us",
    "microsoft.us",
];

/// Reads an article and the consent links in it. `hidden` are addresses that the text does
/// not show, as behind the words of a web page's links.
///
/// # Errors
/// Those of [`read_article`], unless a link asks for something.
pub(crate) fn read(text: &str, name: Option<&str>, hidden: &[String]) -> Result<Request, Problem> {
    decode::refuse_length(text)?;
    let addresses: Vec<Range<usize>> = addresses(text);
    let Kept { text: kept, links } = Kept::of(text, &addresses);
    let behind = hidden
        .iter()
        .filter_map(|address| Some((None, consent(address)?)));
    let links = links.into_iter().map(|(at, link)| (Some(at), link));
    let links: Vec<(Option<Range<usize>>, Link)> = links.chain(behind).take(MOST_LINKS).collect();
    let mut request = match read_article(&kept, name) {
        Ok(request) => request,
        Err(problem) if problem.code == ErrorCode::NothingRecognised && !links.is_empty() => {
            empty(&kept, name)
        }
        Err(problem) => return Err(problem),
    };
    let hosts = addresses
        .iter()
        .map(|at| &text[at.clone()])
        .chain(hidden.iter().map(String::as_str));
    let sites = sites(hosts);
    for (at, link) in &links {
        let redirect = link
            .value("redirect_uri")
            .and_then(|redirect| Url::parse(redirect).ok());
        let own = redirect
            .as_ref()
            .and_then(Url::host_str)
            .filter(|host| sites.contains_key(&site(host)));
        let most = sites
            .iter()
            .max_by_key(|(_, count)| **count)
            .map(|(site, _)| site.as_str());
        join(
            &mut request,
            &kept,
            at.as_ref(),
            link::request(link, own.or(most)),
        );
    }
    Ok(request)
}

/// An article as it is kept: of a consent link only what is understood, as where the link
/// stands alone, and of other addresses no value that serves one sign-in or proves something.
struct Kept {
    text: String,
    /// The consent links, and where they stand in the kept text.
    links: Vec<(Range<usize>, Link)>,
}

impl Kept {
    fn of(text: &str, addresses: &[Range<usize>]) -> Self {
        let mut kept = Self {
            text: String::with_capacity(text.len()),
            links: Vec::new(),
        };
        let mut end = 0;
        for at in addresses {
            let Some(link) = consent(&text[at.clone()]) else {
                continue;
            };
            kept.words(&text[end..at.start]);
            let start = kept.text.len();
            kept.text.push_str(&link::kept(&link));
            kept.links.push((start..kept.text.len(), link));
            end = at.end;
        }
        kept.words(&text[end..]);
        kept
    }

    /// Words between the links. A mail program may have broken a link, so that the rest of
    /// its parameters stands among them.
    fn words(&mut self, mut words: &str) {
        while let Some(equals) = words.find('=') {
            let (before, value) = words.split_at(equals + 1);
            self.text.push_str(before);
            words = value;
            if is_secret(&before[..equals]) {
                let ends = |c: char| c.is_whitespace() || matches!(c, '&' | '#' | '"' | '<' | '>');
                words = &value[value.find(ends).unwrap_or(value.len())..];
                self.text.push('…');
            }
        }
        self.text.push_str(words);
    }
}

/// Whether the words end with the name of such a parameter, as it stands in an address.
fn is_secret(words: &str) -> bool {
    let named = |c: char| c.is_ascii_alphanumeric() || c == '_';
    let before = words.trim_end_matches(named);
    let name = &words[before.len()..];
    before.ends_with(['?', '&', '#', ';'])
        && SECRET.iter().any(|known| known.eq_ignore_ascii_case(name))
}

fn empty(text: &str, name: Option<&str>) -> Request {
    Request {
        app: String::new(),
        source: Source::Article {
            name: name.map(str::to_owned),
            language: None,
        },
        text: Some(text.to_owned()),
        permissions: Vec::new(),
        unrecognised: Vec::new(),
        identity: AppIdentity::default(),
        signs: Vec::new(),
    }
}

/// A consent link of Microsoft's, or one that passes itself off as one.
fn consent(address: &str) -> Option<Link> {
    Link::read(address).filter(|link| link.judged != Host::Foreign)
}

/// Where the addresses of a text stand.
fn addresses(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("://") {
        let inside = found
            .last()
            .is_some_and(|last: &Range<usize>| last.end > at);
        if inside || found.len() == MOST_ADDRESSES {
            continue;
        }
        let start = text[..at]
            .trim_end_matches(|c: char| c.is_ascii_alphabetic())
            .len();
        let ends = |c: char| {
            c.is_whitespace() || matches!(c, '"' | '<' | '>' | '`' | '|' | '“' | '”' | '»' | '␤')
        };
        let length = text[start..].find(ends).unwrap_or(text.len() - start);
        let bare = &text[start..start + length];
        let bare = bare.trim_end_matches(['.', ',', ';', ')', ']', '\'']);
        found.push(start..start + bare.len().max(at + 3 - start));
    }
    found
}

/// The sites that a text names, and how often; Microsoft's left out.
fn sites<'a>(addresses: impl Iterator<Item = &'a str>) -> BTreeMap<String, usize> {
    let mut sites = BTreeMap::new();
    for address in addresses {
        let url = Url::parse(address).ok();
        let Some(host) = url.as_ref().and_then(Url::host_str).map(site) else {
            continue;
        };
        let wrapper = Link::read(address).is_some();
        if !wrapper && !MICROSOFT.contains(&host.as_str()) {
            *sites.entry(host).or_insert(0) += 1;
        }
    }
    sites
}

/// Adds to an article's request what a link in it asks for. `at` is the link's place.
fn join(request: &mut Request, text: &str, at: Option<&Range<usize>>, link: Request) {
    let within = |span: Span| at.is_some_and(|at| at.start <= span.start && span.end <= at.end);
    for asked in link.permissions {
        let place = place(text, at, &asked.recognised[0].quote);
        permission(request, asked, place, &within);
    }
    // The link is read more closely than its words alone were.
    request.unrecognised.retain(|line| !within(line.span));
    for line in link.unrecognised {
        let place = place(text, at, &line.quote);
        request.unrecognised.push(Unrecognised {
            span: place.unwrap_or(Span { start: 0, end: 0 }),
            quote: place.map_or(line.quote, |span| text[span.start..span.end].to_owned()),
            ..line
        });
    }
    request.unrecognised.sort_by_key(|line| line.span);
    for sign in link.signs {
        if !request.signs.contains(&sign) {
            request.signs.push(sign);
        }
    }
    request
        .signs
        .sort_by_key(|sign| std::cmp::Reverse(sign.weight));
    request.identity.client = request.identity.client.or(link.identity.client);
    for redirect in link.identity.redirects {
        if !request.identity.redirects.contains(&redirect) {
            request.identity.redirects.push(redirect);
        }
    }
    if request.app.is_empty() {
        request.app = link.app;
    }
}

fn permission(
    request: &mut Request,
    asked: RequestedPermission,
    place: Option<Span>,
    within: &dyn Fn(Span) -> bool,
) {
    let kind = asked.kind.kind();
    let known = request.permissions.iter_mut().find(|known| {
        known.name == asked.name && (known.kind.kind().is_none() || known.kind.kind() == kind)
    });
    let Some(known) = known else {
        let mut asked = asked;
        for at in &mut asked.recognised {
            at.span = place;
        }
        return request.permissions.push(asked);
    };
    if known.kind == KindClaim::Open {
        known.kind = asked.kind;
    }
    let mut marked = false;
    for at in &mut known.recognised {
        if at.span.is_some_and(within) {
            at.method = RecognisedBy::Link;
            marked = true;
        }
    }
    if !marked {
        let quote = asked.recognised.into_iter().next().map(|at| at.quote);
        known.recognised.push(RecognisedAt {
            span: place,
            quote: quote.unwrap_or_default(),
            method: RecognisedBy::Link,
            confidence: 100,
        });
    }
}

/// Where words of a link stand in the article; the link as a whole where they are encoded.
fn place(text: &str, at: Option<&Range<usize>>, words: &str) -> Option<Span> {
    let at = at?;
    let found = text[at.clone()].find(words).map(|offset| at.start + offset);
    let (start, end) = found.map_or((at.start, at.end), |start| (start, start + words.len()));
    Some(Span { start, end })
}
