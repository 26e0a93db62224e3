//! Exit codes, as the help and README document them.

use scopeglass_domain::ErrorCode;
use std::process::ExitCode;

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Everything asked for was done.
    Done = 0,
    /// Scopeglass itself failed.
    Failed = 1,
    /// The command line was not understood.
    Usage = 2,
    /// The request could not be read, or nothing was recognised in it.
    Request = 3,
    /// Nobody is signed in: refused, cancelled, timed out.
    SignIn = 4,
    /// The report is written, but a probe failed or came only part of the way.
    Incomplete = 5,
    /// A file could not be written.
    Output = 6,
    /// The compared requests differ.
    Differs = 7,
    /// What was verified was changed.
    Changed = 20,
    /// Something is missing of what was verified.
    Missing = 21,
    /// What was verified is signed by somebody who is not trusted here.
    UnknownSigner = 22,
    /// Nobody vouches for what was verified.
    Unsigned = 23,
    /// Interrupted from the keyboard.
    Interrupted = 130,
}

impl Exit {
    /// The exit code that an error ends with.
    pub fn of(code: ErrorCode) -> Self {
        use ErrorCode as E;
        match code {
            E::UsageInvalid
            | E::CredentialMissing
            | E::LanguageUnknown
            | E::FormatUnknown
            | E::PlaceUnknown
            | E::CloudUnknown
            | E::TenantInvalid
            | E::ClientIdInvalid
            | E::AddressInvalid
            | E::CertificateUnreadable
            | E::FirstPartyClient => Self::Usage,
            E::ArticleEmpty
            | E::ArticleTooLarge
            | E::ArticleNotText
            | E::ArticleUnreadable
            | E::NothingRecognised
            | E::ProfileUnknown
            | E::ProfileInvalid
            | E::PermissionUnknown
            | E::PermissionNotInRequest
            | E::KindImpossible
            | E::AppNotFound
            | E::AppAmbiguous
            | E::LinkInvalid
            | E::ManifestInvalid
            | E::ManifestUnknown
            | E::FormatUnsupported
            | E::BicepUnbuilt
            | E::DocumentEncrypted
            | E::DocumentDamaged
            | E::DocumentTooLarge
            | E::DocumentTooComplex
            | E::DocumentWithoutText
            | E::FileNotOpened => Self::Request,
            E::SignInCancelled
            | E::SignInDenied
            | E::AdminApprovalNeeded
            | E::SignInTimedOut
            | E::BrowserNotOpened
            | E::LoopbackUnavailable
            | E::AuthorityUnreachable
            | E::AuthorityInvalid
            | E::AuthorizationRefused
            | E::TokenRefused
            | E::IdTokenInvalid
            | E::SessionEnded
            | E::NotSignedIn
            | E::NotConnected
            | E::PersonUnknown => Self::SignIn,
            E::BundleUnreadable | E::BundleRefused | E::SignerUnreadable | E::SignerUnknown => {
                Self::Request
            }
            E::ReportCancelled => Self::Interrupted,
            E::DiskFull
            | E::FolderReadOnly
            | E::AuditNotWritten
            | E::ReportNotWritten
            | E::ReportExists
            | E::ReviewNotSaved => Self::Output,
            _ => Self::Failed,
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
