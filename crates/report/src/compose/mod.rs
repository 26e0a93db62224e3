//! Makes the document: the facts of a review told in one language.

mod evidence;
mod experiment;
mod grants;
mod identity;
mod method;
mod permission;
mod picture;
mod source;
mod standing;
mod summary;
mod tell;

use crate::{
    Document, ReportInput, SCHEMA,
    document::{FindingPart, ReviewPart, TenantPart, UnrecognisedPart, Word},
    inert::{inert, inert_line},
};
use scopeglass_domain::{Finding, Unrecognised, UnrecognisedWhy};
use scopeglass_language::Locale;
use tell::Tell;

impl Document {
    /// The report in the language of `locale`. Text from outside is neutralised here, once,
    /// so that no format can forget it.
    pub fn compose(input: &ReportInput, locale: Locale) -> Self {
        let tell = Tell::in_language_of(locale);
        Self {
            schema: SCHEMA,
            language: locale.tag().to_owned(),
            direction: if locale.is_rtl() { "rtl" } else { "ltr" },
            review: review(&tell, input),
            request: source::request(&tell, input),
            tenant: tenant(&tell, input),
            summary: summary::summary(&tell, input),
            findings: input
                .findings
                .iter()
                .map(|finding| told(&tell, finding))
                .collect(),
            picture: picture::cells(&tell, input),
            permissions: permission::permissions(&tell, input),
            unrecognised: input
                .unrecognised
                .iter()
                .map(|line| unknown(&tell, line))
                .collect(),
            experiment: experiment::experiment(&tell, input),
            grants: grants::grants(&tell, input),
            method: method::method(&tell, input),
            chain: input.chain.links.clone(),
            letterhead: None,
        }
    }
}

fn review(tell: &Tell, input: &ReportInput) -> ReviewPart {
    ReviewPart {
        id: input.review.to_string(),
        created: tell.moment(input.created_at),
        made: tell.moment(input.made_at),
        scopeglass: inert_line(&input.scopeglass),
        catalogue: inert_line(&input.catalogue),
        redaction: input.redaction.as_str(),
    }
}

fn tenant(tell: &Tell, input: &ReportInput) -> TenantPart {
    let state = match &input.connection {
        Some(connection) if connection.practice => "practice",
        Some(_) => "real",
        None => "not-signed-in",
    };
    let account = input.account.as_ref();
    TenantPart {
        state,
        statement: tell.id(&format!("report-tenant-{state}")),
        name: input
            .connection
            .as_ref()
            .map(|connection| inert_line(&connection.name)),
        id: input
            .connection
            .as_ref()
            .and_then(|c| c.tenant)
            .map(|tenant| tenant.to_string()),
        account: account.map(|account| inert_line(&account.display)),
        roles: account.map_or_else(Vec::new, |account| {
            account
                .roles
                .iter()
                .map(|role| named_role(tell, role))
                .collect()
        }),
        access_token_scopes: input
            .granted
            .as_ref()
            .map(|granted| granted.0.iter().map(ToString::to_string).collect()),
    }
}

fn named_role(tell: &Tell, role: &crate::RoleFacts) -> Word {
    let code = inert_line(&role.id);
    let text = role
        .name
        .as_ref()
        .map_or_else(|| code.clone(), |name| tell.text(name));
    Word { code, text }
}

fn told(tell: &Tell, finding: &Finding) -> FindingPart {
    FindingPart {
        permission: finding.permission.to_string(),
        code: finding.message.id.to_string(),
        text: tell.text(&finding.message),
    }
}

fn unknown(tell: &Tell, line: &Unrecognised) -> UnrecognisedPart {
    let why = match line.why {
        UnrecognisedWhy::UnknownName => "unknown-name",
        UnrecognisedWhy::NoMatch => "no-match",
        UnrecognisedWhy::Ambiguous => "ambiguous",
        UnrecognisedWhy::NotAsked => "not-asked",
        UnrecognisedWhy::OtherResource => "other-resource",
        UnrecognisedWhy::Elsewhere => "elsewhere",
        UnrecognisedWhy::WrongKind => "wrong-kind",
        UnrecognisedWhy::Reference => "reference",
    };
    UnrecognisedPart {
        quote: inert(&line.quote),
        why: tell.word("report-unrecognised", why),
        candidates: line.candidates.iter().map(ToString::to_string).collect(),
        dismissed: line.dismissed,
    }
}
