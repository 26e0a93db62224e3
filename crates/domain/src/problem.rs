//! Errors as an enumerable set of codes. What a person reads is `error-<code>` in
//! locales/, and what to do next is its `.hint` attribute; a test runs through all codes
//! in all languages.

use crate::{Arg, DeniedReason, Message, denied};
use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap, fmt};
use ts_rs::TS;

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal),* $(,)?) => {
        /// Every error that a person can meet.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        pub enum ErrorCode {
            $($(#[$doc])* #[serde(rename = $code)] $name,)*
        }

        impl ErrorCode {
            /// The whole set, in the order of its definition.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The stable code, used in JSON and in message ids.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $code),* }
            }
        }
    };
}

codes! {
    /// The article has no text.
    ArticleEmpty = "article-empty",
    /// The article is larger than the reader takes. Args: `limit` (text, such as "10 MB").
    ArticleTooLarge = "article-too-large",
    /// The file is not readable text. Args: `file`.
    ArticleNotText = "article-not-text",
    /// The file could not be opened. Args: `file`; the system's words are in `detail`.
    ArticleUnreadable = "article-unreadable",
    /// The article was read and no permission was found in it.
    NothingRecognised = "nothing-recognised",
    /// The text is no link that asks for consent on Microsoft's sign-in page.
    LinkInvalid = "link-invalid",
    /// A manifest does not follow the grammar of its format. Args: `line` (count),
    /// `column` (count); the parser's words are in `detail`.
    ManifestInvalid = "manifest-invalid",
    /// The file declares no app in a form that is known.
    ManifestUnknown = "manifest-unknown",
    /// A file of a format that is not read. Args: `file`, `format`.
    FormatUnsupported = "format-unsupported",
    /// A Bicep file, which has to be built into a template first. Args: `file`.
    BicepUnbuilt = "bicep-unbuilt",
    /// The document is protected with a password. Args: `file`.
    DocumentEncrypted = "document-encrypted",
    /// The document does not follow its format. Args: `file`.
    DocumentDamaged = "document-damaged",
    /// The document is larger than the reader takes. Args: `file`, `limit` (text).
    DocumentTooLarge = "document-too-large",
    /// The document unpacks to more than the reader takes, or goes in circles. Args: `file`.
    DocumentTooComplex = "document-too-complex",
    /// The document holds pictures of text, or nothing. Args: `file`.
    DocumentWithoutText = "document-without-text",
    /// No such vendor profile. Args: `profile`.
    ProfileUnknown = "profile-unknown",
    /// A profile file does not follow its format. Args: `profile`.
    ProfileInvalid = "profile-invalid",
    /// A profile could not be saved. Args: `file`.
    ProfileNotWritten = "profile-not-written",
    /// The catalogue has no permission of that name. Args: `permission`.
    PermissionUnknown = "permission-unknown",
    /// The permission does not exist in that kind. Args: `permission`.
    KindImpossible = "kind-impossible",
    /// The review does not ask for that permission. Args: `permission`.
    PermissionNotInRequest = "permission-not-in-request",

    /// The tenant has no such app. Args: `app`.
    AppNotFound = "app-not-found",
    /// Several apps of the tenant fit. Args: `app`, `apps` (list of names).
    AppAmbiguous = "app-ambiguous",
    /// Nobody is connected to a tenant whose apps could be listed.
    NotConnected = "not-connected",

    /// The person cancelled the sign-in in Scopeglass.
    SignInCancelled = "sign-in-cancelled",
    /// The person, or a policy, said no on the consent page (`access_denied`).
    SignInDenied = "sign-in-denied",
    /// An administrator has to approve first (`consent_required`, `interaction_required`).
    AdminApprovalNeeded = "admin-approval-needed",
    /// Nobody finished the sign-in page in time. Args: `minutes` (count).
    SignInTimedOut = "sign-in-timed-out",
    /// The system could not open a browser. Args: `url`.
    BrowserNotOpened = "browser-not-opened",
    /// No port on the loopback interface could be listened on.
    LoopbackUnavailable = "loopback-unavailable",
    /// The identity server could not be reached. Args: `host`.
    AuthorityUnreachable = "authority-unreachable",
    /// The identity server's own description of itself cannot be used. Args: `host`.
    AuthorityInvalid = "authority-invalid",
    /// The identity server answered the authorization request with another error. Args: `error`.
    AuthorizationRefused = "authorization-refused",
    /// The identity server refused to give tokens. Args: `error`.
    TokenRefused = "token-refused",
    /// The ID token did not pass a check. Args: `check`.
    IdTokenInvalid = "id-token-invalid",
    /// The session has ended and cannot be renewed.
    SessionEnded = "session-ended",
    /// There is no sign-in for this review yet.
    NotSignedIn = "not-signed-in",
    /// There is no system keyring: the session is kept in memory only.
    KeyringUnavailable = "keyring-unavailable",
    /// No place to sign in at has that name. Args: `place`.
    PlaceUnknown = "place-unknown",
    /// There is no such cloud. Args: `cloud`, `clouds` (list of ids).
    CloudUnknown = "cloud-unknown",
    /// What was given names no tenant. Args: `tenant`.
    TenantInvalid = "tenant-invalid",
    /// What was given is no application id. Args: `client`.
    ClientIdInvalid = "client-id-invalid",
    /// What was given is no address that may be given access tokens. Args: `address`.
    AddressInvalid = "address-invalid",
    /// A file of certificates cannot be used. Args: `file`.
    CertificateUnreadable = "certificate-unreadable",
    /// The application id is one of Microsoft's own apps, and its risks were not accepted. Args: `app`.
    FirstPartyClient = "first-party-client",
    /// The keyring is there and locked: the session is kept in memory only.
    KeyringLocked = "keyring-locked",
    /// The keyring took no entry, as it is full or has a limit: the session is kept in memory only.
    KeyringFull = "keyring-full",
    /// The resource asks for a new sign-in with more proof (a claims challenge).
    StepUpNeeded = "step-up-needed",
    /// The identity server offers no sign-in by device code, or not to this client.
    DeviceCodeUnavailable = "device-code-unavailable",
    /// Nobody entered the device code in time. Args: `minutes` (count).
    DeviceCodeExpired = "device-code-expired",
    /// An app alone has to name its tenant.
    TenantNeeded = "tenant-needed",
    /// A file holds no certificate with its private key that can be read. Args: `file`.
    CredentialUnreadable = "credential-unreadable",
    /// The password does not open the certificate's key. Args: `file`.
    CredentialPasswordWrong = "credential-password-wrong",
    /// The certificate has expired. Args: `day` (text, ISO 8601).
    CertificateExpired = "certificate-expired",
    /// The PKCS#11 device cannot be used; its own words are in `detail`. Args: `device`.
    SecurityDeviceUnusable = "security-device-unusable",
    /// The identity server did not accept the app's secret or certificate. Args: `error`.
    CredentialRefused = "credential-refused",
    /// The text is no JSON Web Token.
    TokenMalformed = "token-malformed",
    /// The practice tenant has no such person. Args: `person`.
    PersonUnknown = "person-unknown",

    /// Microsoft Graph could not be reached. Args: `host`.
    GraphUnreachable = "graph-unreachable",
    /// Microsoft Graph did not answer in time. Args: `seconds` (count).
    GraphTimeout = "graph-timeout",
    /// Microsoft Graph kept asking to slow down.
    GraphThrottled = "graph-throttled",
    /// Microsoft Graph refused the call (403). Args: `code` (Graph's own), `reason` (see
    /// [`DeniedReason`]).
    GraphDenied = "graph-denied",
    /// Microsoft Graph refused the access token (401). Args: `code`.
    GraphUnauthenticated = "graph-unauthenticated",
    /// The thing asked for does not exist (404). Args: `code`.
    GraphNotFound = "graph-not-found",
    /// Microsoft Graph failed (5xx). Args: `status` (count).
    GraphServerError = "graph-server-error",
    /// Microsoft Graph answered with another error. Args: `status` (count), `code`.
    GraphRefused = "graph-refused",
    /// The answer could not be understood.
    GraphUnreadable = "graph-unreadable",
    /// The answer was larger than the limit and was cut.
    GraphTooLarge = "graph-too-large",
    /// A response named a host outside the chosen cloud; no token was sent there. Args: `host`.
    GraphForeignHost = "graph-foreign-host",
    /// Pages repeated themselves.
    GraphLoop = "graph-loop",
    /// The tenant counted more records than it handed over. Args: `read` (count), `counted` (count).
    GraphCountMismatch = "graph-count-mismatch",
    /// The person cancelled the probes.
    ProbesCancelled = "probes-cancelled",
    /// Nothing was found in the places that were asked, and not all were asked.
    ProbeSampled = "probe-sampled",
    /// A permission's probe brings no record that could be shown. Args: `permission`.
    NothingToShow = "nothing-to-show",
    /// An app is to be signed in, and neither a secret nor a certificate was given.
    CredentialMissing = "credential-missing",
    /// The request has no delegated permission that the experiment could be made with.
    ExperimentEmpty = "experiment-empty",

    /// No such review. Args: `review`.
    ReviewNotFound = "review-not-found",
    /// A saved review cannot be read. Args: `file`.
    ReviewDamaged = "review-damaged",
    /// A saved review comes from a newer Scopeglass. Args: `file`.
    ReviewNewer = "review-newer",
    /// The review could not be saved. Args: `file`.
    ReviewNotSaved = "review-not-saved",
    /// Another task of this review is still running.
    ReviewBusy = "review-busy",
    /// A condition was chosen without saying which.
    ConditionMissing = "condition-missing",
    /// There is nothing to undo.
    NothingToUndo = "nothing-to-undo",
    /// The report could not be written. Args: `file`.
    ReportNotWritten = "report-not-written",
    /// A file of that name is there already. Args: `file`.
    ReportExists = "report-exists",
    /// There is no room on the disk. Args: `file`.
    DiskFull = "disk-full",
    /// The folder takes no files from this person. Args: `folder`.
    FolderReadOnly = "folder-read-only",
    /// The person cancelled the writing of a report.
    ReportCancelled = "report-cancelled",
    /// What was given is no report, bundle of reports or saved review. Args: `file`.
    BundleUnreadable = "bundle-unreadable",
    /// A bundle holds what no bundle of Scopeglass does, and was not opened. Args: `file`;
    /// what it was is in `detail`.
    BundleRefused = "bundle-refused",
    /// The signing key in the keyring cannot be used.
    SigningKeyDamaged = "signing-key-damaged",
    /// A file holds no public key in minisign's form. Args: `file`.
    SignerUnreadable = "signer-unreadable",
    /// There is no trusted signer of that name or key id. Args: `signer`.
    SignerUnknown = "signer-unknown",
    /// The timestamp service could not be reached. Args: `host`.
    TimestampUnreachable = "timestamp-unreachable",
    /// The timestamp service refused, or answered with what cannot be verified. Args: `host`.
    TimestampInvalid = "timestamp-invalid",
    /// A folder holds no template of reports that can be used. Args: `file`; what is wrong
    /// with it is in `detail`.
    TemplateUnreadable = "template-unreadable",
    /// There is no such report format. Args: `format`.
    FormatUnknown = "format-unknown",
    /// There is no such interface language. Args: `language`, `languages` (list of tags).
    LanguageUnknown = "language-unknown",

    /// Another audit is being read into the same folder. Args: `folder`.
    AuditRunning = "audit-running",
    /// There is no such snapshot of an audit. Args: `audit`.
    AuditNotFound = "audit-not-found",
    /// There is no audit that could be resumed, or it came to its end.
    AuditNothingToResume = "audit-nothing-to-resume",
    /// The audit to be resumed is of another tenant than the session. Args: `tenant`.
    AuditOtherTenant = "audit-other-tenant",
    /// Another program keeps a snapshot locked. Args: `file`.
    AuditLocked = "audit-locked",
    /// A file is no snapshot, or is damaged. Args: `file`.
    AuditDamaged = "audit-damaged",
    /// A snapshot is of a newer Scopeglass. Args: `file`.
    AuditNewer = "audit-newer",
    /// A snapshot could not be written. Args: `file`.
    AuditNotWritten = "audit-not-written",
    /// The audit holds no such list, or not the whole of it.
    AuditPartMissing = "audit-part-missing",

    /// The practice tenant could not start.
    PracticeUnavailable = "practice-unavailable",
    /// The port is taken. Args: `port`.
    PortTaken = "port-taken",
    /// The command line was not understood; clap's own words are in `detail`.
    UsageInvalid = "usage-invalid",
    /// A file named on the command line could not be opened. Args: `file`.
    FileNotOpened = "file-not-opened",
    /// A defect in Scopeglass itself.
    Internal = "internal",
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// An error as data: a code, its arguments, and the raw words kept for support.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Problem {
    /// Which error.
    pub code: ErrorCode,
    /// The arguments of its message.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(type = "Record<string, unknown>")]
    pub args: BTreeMap<Cow<'static, str>, Arg>,
    /// The server's or system's own words, never holding a secret; for support only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub detail: Option<String>,
}

impl Problem {
    /// A problem without arguments.
    pub fn new(code: ErrorCode) -> Self {
        Self {
            code,
            args: BTreeMap::new(),
            detail: None,
        }
    }

    /// The same problem with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }

    /// The same problem with the raw words kept for support, cut to 2,000 characters.
    #[must_use]
    pub fn detail(mut self, detail: impl fmt::Display) -> Self {
        self.detail = Some(detail.to_string().chars().take(2_000).collect());
        self
    }

    /// The same problem with why the tenant said no.
    #[must_use]
    pub fn because(self, reason: DeniedReason) -> Self {
        self.with(denied::ARG, reason.as_str())
    }

    /// Why the tenant said no, where its words tell.
    pub fn denied_reason(&self) -> Option<DeniedReason> {
        match self.args.get(denied::ARG) {
            Some(Arg::Text(word)) => DeniedReason::named(word),
            _ => None,
        }
    }

    fn id(&self) -> String {
        let reason = self.denied_reason().and_then(DeniedReason::message_id);
        reason.unwrap_or_else(|| format!("error-{}", self.code))
    }

    /// What happened, as a message.
    pub fn message(&self) -> Message {
        Message {
            id: self.id().into(),
            args: self.args.clone(),
        }
    }

    /// What to do next, as a message.
    pub fn hint(&self) -> Message {
        Message {
            id: format!("{}.hint", self.id()).into(),
            args: self.args.clone(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.code)?;
        match &self.detail {
            Some(detail) => write!(f, ": {detail}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Problem {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_unique_and_kebab_case() {
        let mut codes: Vec<_> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
        assert!(
            codes
                .iter()
                .all(|c| c.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'))
        );
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), ErrorCode::ALL.len());
    }

    #[test]
    fn a_problem_survives_saving() {
        let problem = Problem::new(ErrorCode::GraphDenied)
            .with("code", "Forbidden")
            .detail("raw");
        let saved = serde_json::to_string(&problem).unwrap();
        assert_eq!(serde_json::from_str::<Problem>(&saved).unwrap(), problem);
    }
}
