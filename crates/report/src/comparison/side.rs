//! One of two reports that are laid side by side, as the JSON form tells it.
//!
//! Only codes, names, numbers and people's own words are read here, never a sentence: the
//! two reports may be in two languages, and the comparison in a third.

use crate::{
    Document, ReportInput, SCHEMA,
    inert::{inert, inert_line},
};
use jiff::Timestamp;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;
use serde::Deserialize;
use serde_json::Value;

/// One report, reduced to what can be compared.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Side {
    pub(super) review: Review,
    pub(super) request: Request,
    pub(super) tenant: Tenant,
    pub(super) permissions: Vec<Asked>,
    pub(super) grants: Grants,
}

impl Side {
    /// The report of a review that is at hand.
    ///
    /// # Errors
    /// [`ErrorCode::Internal`], which a composed document does not cause.
    pub fn of(input: &ReportInput) -> Result<Self, Problem> {
        // Any language will do: sentences are not looked at.
        let document = Document::compose(input, Locale::parse("en")?);
        let told = serde_json::to_value(document);
        let told = told.map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        Self::of_value(told)
    }

    /// A report in its JSON form, of any language.
    ///
    /// # Errors
    /// [`ErrorCode::BundleUnreadable`] with the file's name where it is none, or one of
    /// another version.
    pub fn from_json(file: &str, bytes: &[u8]) -> Result<Self, Problem> {
        let refused = |why: &dyn std::fmt::Display| {
            Problem::new(ErrorCode::BundleUnreadable)
                .with("file", file)
                .detail(why)
        };
        let told: Value = serde_json::from_slice(bytes).map_err(|error| refused(&error))?;
        let schema = told["schema"].as_str().unwrap_or_default();
        if schema != SCHEMA {
            return Err(refused(&format!("schema {schema:?}, not {SCHEMA:?}")));
        }
        Self::of_value(told).map_err(|problem| refused(&problem.detail.unwrap_or_default()))
    }

    fn of_value(told: Value) -> Result<Self, Problem> {
        let mut side: Self = serde_json::from_value(told)
            .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?;
        side.make_harmless();
        Ok(side)
    }

    /// A file can have been written by anybody.
    fn make_harmless(&mut self) {
        let lines = [
            &mut self.review.id,
            &mut self.review.scopeglass,
            &mut self.review.catalogue,
            &mut self.request.app,
        ];
        for line in lines {
            *line = inert_line(line);
        }
        for line in self.tenant.id.iter_mut().chain(&mut self.tenant.name) {
            *line = inert_line(line);
        }
        for asked in &mut self.permissions {
            asked.name = inert_line(&asked.name);
            if let Some(decision) = &mut asked.decision {
                decision.note = inert(&decision.note);
                decision.condition = decision.condition.as_deref().map(inert);
            }
        }
        for row in &mut self.grants.rows {
            row.permission = inert_line(&row.permission);
        }
    }

    pub(super) fn granted(&self, asked: &Asked) -> Option<&Granted> {
        let of_kind = |row: &&Granted| row.code() == asked.kind.code();
        let named = || {
            self.grants
                .rows
                .iter()
                .filter(|row| row.permission == asked.name)
        };
        named().find(of_kind).or_else(|| named().next())
    }
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Review {
    pub(super) id: String,
    pub(super) made: At,
    pub(super) scopeglass: String,
    pub(super) catalogue: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct At {
    pub(super) at: Timestamp,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Request {
    pub(super) app: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Tenant {
    pub(super) name: Option<String>,
    pub(super) id: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Code {
    pub(super) code: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Asked {
    pub(super) name: String,
    pub(super) resource: Code,
    pub(super) kind: KindClaim,
    pub(super) ratings: Vec<Rating>,
    pub(super) evidence: Vec<Seen>,
    pub(super) decision: Option<Decision>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct KindClaim {
    kind: Option<Code>,
}

impl KindClaim {
    pub(super) fn code(&self) -> Option<&str> {
        self.kind.as_ref().map(|kind| kind.code.as_str())
    }
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Rating {
    pub(super) kind: Code,
    pub(super) source: Code,
    pub(super) level: Option<u8>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Seen {
    pub(super) call: Option<String>,
    pub(super) outcome: Code,
    pub(super) amount: Option<Amount>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub(super) struct Amount {
    pub(super) value: u64,
    pub(super) exact: bool,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Decision {
    pub(super) choice: Code,
    pub(super) condition: Option<String>,
    pub(super) note: String,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Grants {
    pub(super) rows: Vec<Granted>,
}

#[derive(Debug, Clone, PartialEq, Deserialize)]
pub(super) struct Granted {
    pub(super) permission: String,
    kind: Option<Code>,
    pub(super) in_access_token: Option<bool>,
    pub(super) recorded: Code,
}

impl Granted {
    fn code(&self) -> Option<&str> {
        self.kind.as_ref().map(|kind| kind.code.as_str())
    }
}
