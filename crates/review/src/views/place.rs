//! What is shown of the places to sign in at, and of how to connect one.

use serde::Serialize;
use ts_rs::TS;

/// A place to sign in at.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlaceView {
    /// Its id, given to `choose_place`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The practice tenant.
    pub practice: bool,
    /// The one that is used unless a review uses another.
    pub chosen: bool,
    /// The cloud, in words; empty for the practice tenant.
    pub cloud: String,
    /// The tenant's domain or id, or the authority's address.
    pub tenant: String,
    /// The application id of the app registration.
    pub client: String,
}

/// A cloud to choose.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CloudView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// It takes an authority and a Graph address in place of a tenant.
    pub custom: bool,
}

/// Every place to sign in at, the practice tenant first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PlacesView {
    /// The places.
    pub places: Vec<PlaceView>,
    /// The clouds in which another can be connected.
    pub clouds: Vec<CloudView>,
}

/// A command to paste into a terminal.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CommandView {
    /// `azure-cli` or `graph-powershell`.
    pub id: String,
    /// The tool's own name.
    pub name: String,
    /// The command, one line.
    pub text: String,
}

/// How to register an app for Scopeglass.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GuideView {
    /// The address of the page to begin at.
    pub portal: String,
    /// What to click, a sentence or two each.
    pub steps: Vec<String>,
    /// The delegated permissions that will be asked for, and no others.
    pub permissions: Vec<String>,
    /// The same as one command.
    pub commands: Vec<CommandView>,
}

/// One claim of a token.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ClaimView {
    /// Its name in the token.
    pub name: String,
    /// What it says; times as the reader's locale writes them.
    pub values: Vec<String>,
    /// What the claim is for, where that is known.
    pub meaning: Option<String>,
    /// What its values mean, where that is known.
    pub more: Vec<String>,
}

/// A token, taken apart on this machine. The token itself is not in it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TokenView {
    /// What kind of token it is, in words.
    pub kind: String,
    /// Until when it is good, as a sentence.
    pub validity: String,
    /// Whether the signature is by the issuer's keys, as a sentence.
    pub signature: String,
    /// The claims, those first that a reader looks for first.
    pub claims: Vec<ClaimView>,
}

/// How a check of the doctor ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CheckOutcome {
    /// Nothing is wrong.
    Fine,
    /// It works, and there is something to know.
    Notice,
    /// It keeps a sign-in from working.
    Failed,
    /// It was not tried, and why.
    Skipped,
}

impl CheckOutcome {
    /// The end of its name's id.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Fine => "fine",
            Self::Notice => "notice",
            Self::Failed => "failed",
            Self::Skipped => "skipped",
        }
    }
}

/// One check of the doctor.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CheckView {
    /// Its id, such as `clock`.
    pub id: String,
    /// What it is about.
    pub name: String,
    /// How it ended.
    pub outcome: CheckOutcome,
    /// The same in a word or two.
    pub outcome_label: String,
    /// What was found, as a sentence.
    pub found: String,
    /// What to do; none where there is nothing to do.
    pub advice: Option<String>,
    /// Raw words for support.
    pub detail: Option<String>,
    /// How long it took, in words.
    pub took: String,
    /// The same in milliseconds.
    pub millis: u64,
}

/// What the doctor found.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DoctorView {
    /// When, as the reader's locale writes it.
    pub at: String,
    /// The place that was examined.
    pub place: String,
    /// The whole in a sentence.
    pub told: String,
    /// The checks, in the order in which a sign-in depends on them.
    pub checks: Vec<CheckView>,
}

/// One thing that is known, or not, of what the consent page will do.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ForecastLine {
    /// `who`, `needs`, `managed`, `workflow`, `role` or `held`.
    pub about: String,
    /// Whether it was read, and is no guess.
    pub known: bool,
    /// What it is, or why it is not known.
    pub told: String,
}

/// What will happen at the consent page.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ForecastView {
    /// A line each.
    pub lines: Vec<ForecastLine>,
    /// The permissions for which Microsoft's default asks for an administrator.
    pub admin: Vec<String>,
}

/// The link with which an administrator consents to what was approved.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ConsentLinkView {
    /// The link; none where it cannot be made.
    pub url: Option<String>,
    /// What it does, or why there is none.
    pub told: String,
    /// The approved delegated permissions that it asks for.
    pub permissions: Vec<String>,
    /// Approved permissions that such a link cannot ask for: those for an app alone.
    pub left_out: Vec<String>,
}

/// Somebody whose session is kept.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KeptView {
    /// The person's object id.
    pub id: String,
    /// The name.
    pub name: String,
    /// The sign-in name.
    pub username: String,
}
