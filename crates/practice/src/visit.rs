//! The built-in visitor: goes through the practice tenant's pages as a browser would, by
//! their forms, so that a demonstration or a script needs no browser.

use crate::facts::Facts;
use reqwest::{Certificate, Client, RequestBuilder, Response, header, redirect::Policy};
use scopeglass_domain::{ErrorCode, Problem};
use scraper::{ElementRef, Html, Selector};
use std::{collections::BTreeMap, time::Duration};
use url::Url;

/// Pages and redirects of one visit; a longer way is a circle.
const MOST_STEPS: usize = 16;
const PATIENCE: Duration = Duration::from_secs(60);

/// What the visitor answers on the consent page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Consent {
    /// Accept, for the person alone.
    #[default]
    Accept,
    /// Accept for the whole organisation; only administrators are offered that.
    AcceptForEveryone,
    /// Cancel.
    Decline,
}

/// Visits an authorization address as a person, accepts what is asked, and follows the
/// redirect to whoever listens for it.
///
/// # Errors
/// [`ErrorCode::PersonUnknown`] where nobody of that name can sign in;
/// [`ErrorCode::AuthorityUnreachable`] where nobody answers at an address;
/// [`ErrorCode::AuthorizationRefused`] where the practice tenant shows an error page;
/// [`ErrorCode::AuthorityInvalid`] where the address is not of this practice tenant.
pub async fn visit(facts: &Facts, url: &str, person: &str) -> Result<(), Problem> {
    visit_with(facts, url, person, Consent::Accept).await
}

/// The same, with another answer on the consent page.
///
/// # Errors
/// As [`visit`]; a declined consent is not an error of the visit.
pub async fn visit_with(
    facts: &Facts,
    url: &str,
    person: &str,
    consent: Consent,
) -> Result<(), Problem> {
    let person = facts.person(person)?;
    let start = Url::parse(url).map_err(|error| foreign(facts).detail(error))?;
    if start.origin() != facts.authority.origin() {
        return Err(foreign(facts));
    }
    let mut visitor = Visitor {
        facts,
        client: client(facts)?,
        cookies: BTreeMap::new(),
        consent,
        user: &person.user,
        code: "",
    };
    visitor.walk(start).await
}

/// Enters a device code on the practice tenant's page as a person, and goes through its
/// pages to the end.
///
/// # Errors
/// As [`visit`]; [`ErrorCode::AuthorizationRefused`] as well where the code is good for nothing.
pub async fn visit_device(
    facts: &Facts,
    code: &str,
    person: &str,
    consent: Consent,
) -> Result<(), Problem> {
    let person = facts.person(person)?;
    let start = facts
        .authority
        .join("/devicelogin")
        .map_err(|error| foreign(facts).detail(error))?;
    let mut visitor = Visitor {
        facts,
        client: client(facts)?,
        cookies: BTreeMap::new(),
        consent,
        user: &person.user,
        code,
    };
    visitor.walk(start).await
}

fn foreign(facts: &Facts) -> Problem {
    let host = facts.authority.host_str().unwrap_or_default();
    Problem::new(ErrorCode::AuthorityInvalid).with("host", host)
}

fn unreachable(url: &Url, error: impl std::fmt::Display) -> Problem {
    let host = url.host_str().unwrap_or_default();
    Problem::new(ErrorCode::AuthorityUnreachable)
        .with("host", host)
        .detail(error)
}

fn client(facts: &Facts) -> Result<Client, Problem> {
    let broken = |error: &dyn std::fmt::Display| unreachable(&facts.authority, error);
    let mut builder = Client::builder()
        .redirect(Policy::none())
        .no_proxy()
        .timeout(PATIENCE);
    if let Some(ca) = &facts.ca {
        let pem = std::fs::read(ca).map_err(|error| broken(&error))?;
        let ca = Certificate::from_pem(&pem).map_err(|error| broken(&error))?;
        builder = builder.tls_certs_only([ca]);
    }
    builder.build().map_err(|error| broken(&error))
}

struct Visitor<'a> {
    facts: &'a Facts,
    client: Client,
    cookies: BTreeMap<String, String>,
    consent: Consent,
    user: &'a str,
    /// The code to enter, on a sign-in by device code.
    code: &'a str,
}

/// Where the visit goes next.
enum Step {
    Get(Url),
    Post(Url, Vec<(String, String)>),
    End,
}

impl Visitor<'_> {
    async fn walk(&mut self, start: Url) -> Result<(), Problem> {
        let mut step = Step::Get(start);
        for _ in 0..MOST_STEPS {
            let (url, request) = match &step {
                Step::Get(url) => (url.clone(), self.client.get(url.clone())),
                Step::Post(url, fields) => {
                    (url.clone(), self.client.post(url.clone()).form(fields))
                }
                Step::End => return Ok(()),
            };
            if url.origin() != self.facts.authority.origin() {
                // Whoever listens there has the answer now, whatever it says to that.
                request
                    .send()
                    .await
                    .map_err(|error| unreachable(&url, error))?;
                return Ok(());
            }
            let request = self.with_cookies(request);
            let answer = request
                .send()
                .await
                .map_err(|error| unreachable(&url, error))?;
            self.keep_cookies(&answer);
            step = self.next(&url, answer).await?;
        }
        Err(foreign(self.facts).detail("the pages lead in a circle"))
    }

    fn with_cookies(&self, request: RequestBuilder) -> RequestBuilder {
        let cookies: Vec<_> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        match cookies.is_empty() {
            true => request,
            false => request.header(header::COOKIE, cookies.join("; ")),
        }
    }

    fn keep_cookies(&mut self, answer: &Response) {
        let lines = answer.headers().get_all(header::SET_COOKIE).iter();
        for line in lines.filter_map(|line| line.to_str().ok()) {
            let pair = line.split(';').next().and_then(|pair| pair.split_once('='));
            if let Some((name, value)) = pair {
                self.cookies
                    .insert(name.trim().to_owned(), value.trim().to_owned());
            }
        }
    }

    async fn next(&self, url: &Url, answer: Response) -> Result<Step, Problem> {
        let to = answer
            .headers()
            .get(header::LOCATION)
            .and_then(|to| to.to_str().ok());
        if let Some(to) = to.filter(|_| answer.status().is_redirection()) {
            let to = url.join(to).map_err(|error| unreachable(url, error))?;
            return Ok(Step::Get(to));
        }
        let page = answer
            .text()
            .await
            .map_err(|error| unreachable(url, error))?;
        let Some(form) = read(&page)? else {
            return Ok(Step::End);
        };
        let action = url
            .join(&form.action)
            .map_err(|error| unreachable(url, error))?;
        let fields = self.filled(form);
        Ok(Step::Post(action, fields))
    }

    fn filled(&self, form: Form) -> Vec<(String, String)> {
        let mut fields = form.hidden;
        let mut put = |name: &str, value: &str| fields.push((name.to_owned(), value.to_owned()));
        match form.id.as_str() {
            "sign-in" => {
                put("person", self.user);
                put("action", "sign-in");
            }
            "consent" => {
                if self.consent == Consent::AcceptForEveryone {
                    put("everyone", "true");
                }
                put(
                    "action",
                    if self.consent == Consent::Decline {
                        "cancel"
                    } else {
                        "accept"
                    },
                );
            }
            "approval" => put("action", "cancel"),
            "device" => put("user_code", self.code),
            _ => {}
        }
        fields
    }
}

/// The one form of a page.
struct Form {
    id: String,
    action: String,
    hidden: Vec<(String, String)>,
}

/// The form of a page; none where a sign-in by device code has ended.
fn read(page: &str) -> Result<Option<Form>, Problem> {
    let html = Html::parse_document(page);
    let found = |selector: &str| {
        let selector = Selector::parse(selector).ok()?;
        html.select(&selector).next()
    };
    if found("#device-done, #device-declined").is_some() {
        return Ok(None);
    }
    let form = found("form[id][method=post]");
    // The page for the code, shown again with what is wrong about it.
    let form = form.filter(|form| form.attr("id") != Some("device") || found("#trouble").is_none());
    let Some(form) = form else {
        let technical: String = found("#technical")
            .map(|said| said.text().collect())
            .unwrap_or_default();
        let error = technical.split(':').next().unwrap_or_default().to_owned();
        return Err(Problem::new(ErrorCode::AuthorizationRefused)
            .with("error", error)
            .detail(technical));
    };
    let text = |element: &ElementRef<'_>, name| element.attr(name).unwrap_or_default().to_owned();
    let hidden = Selector::parse("input[type=hidden]").ok();
    let hidden = hidden.iter().flat_map(|hidden| form.select(hidden));
    Ok(Some(Form {
        id: text(&form, "id"),
        action: text(&form, "action"),
        hidden: hidden
            .map(|input| (text(&input, "name"), text(&input, "value")))
            .collect(),
    }))
}
