//! The server's refusals as problems. Logic switches on `error` and `suberror` only: the
//! numeric codes in a description explain, and descriptions are kept for support.

use scopeglass_domain::{ErrorCode, Problem};
use serde::{Deserialize, Serialize};
use std::fmt;

/// An error answer (RFC 6749 section 4.1.2.1 and 5.2), with Entra's additions.
#[derive(Clone, Default, Serialize, Deserialize)]
pub(crate) struct Refusal {
    /// `error`.
    pub error: String,
    /// Entra's `suberror`, or `error_subcode` in a redirect.
    #[serde(default, alias = "error_subcode")]
    pub suberror: Option<String>,
    /// `error_description`.
    #[serde(default)]
    pub error_description: Option<String>,
    /// What Entra demands of the next request, as JSON.
    #[serde(default)]
    pub claims: Option<String>,
}

impl fmt::Debug for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&code(&self.error))
    }
}

impl oauth2::ErrorResponse for Refusal {}

/// What the server was asked when it refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Asked {
    /// To authorize (the redirect).
    Authorization,
    /// To redeem a code.
    Code,
    /// To redeem a refresh token.
    Renewal,
    /// To redeem a refresh token for an access token that a resource has demanded more of.
    StepUp,
    /// To sign in by a device code.
    Device,
    /// To sign an app in by itself.
    App,
}

impl Refusal {
    /// The problem that this refusal is. `secrets` are values that the server may have
    /// echoed and that no log may hold.
    pub(crate) fn problem(&self, asked: Asked, secrets: &[&str]) -> Problem {
        let code_text = code(&self.error);
        let problem = match self.error_code(asked) {
            found @ (ErrorCode::AuthorizationRefused
            | ErrorCode::TokenRefused
            | ErrorCode::CredentialRefused) => {
                Problem::new(found).with("error", code_text.as_str())
            }
            found => Problem::new(found),
        };
        problem.detail(self.words(&code_text, secrets))
    }

    fn error_code(&self, asked: Asked) -> ErrorCode {
        let approval = |text: &str| matches!(text, "consent_required" | "admin_consent_required");
        if approval(&self.error) || self.suberror.as_deref().is_some_and(approval) {
            return ErrorCode::AdminApprovalNeeded;
        }
        match (asked, self.error.as_str()) {
            (Asked::StepUp, "interaction_required" | "login_required") => ErrorCode::StepUpNeeded,
            (Asked::StepUp, "invalid_grant") if self.claims.is_some() => ErrorCode::StepUpNeeded,
            (Asked::StepUp, "invalid_grant") => ErrorCode::SessionEnded,
            (Asked::Renewal, "interaction_required") if self.claims.is_some() => {
                ErrorCode::StepUpNeeded
            }
            (Asked::Device, "access_denied" | "authorization_declined") => ErrorCode::SignInDenied,
            (Asked::App, "invalid_client") => ErrorCode::CredentialRefused,
            (Asked::Renewal, "invalid_grant" | "interaction_required" | "login_required") => {
                ErrorCode::SessionEnded
            }
            (_, "interaction_required") => ErrorCode::AdminApprovalNeeded,
            (Asked::Authorization, "access_denied") => ErrorCode::SignInDenied,
            (Asked::Authorization, _) => ErrorCode::AuthorizationRefused,
            _ => ErrorCode::TokenRefused,
        }
    }

    /// Whether the server does not give this client what it asks, whatever the person does.
    pub(crate) fn bars_client(&self) -> bool {
        matches!(
            self.error.as_str(),
            "unauthorized_client" | "invalid_client" | "unsupported_grant_type"
        )
    }

    /// The server's own words for support, without these secrets.
    pub(crate) fn words_without(&self, secrets: &[&str]) -> String {
        self.words(&code(&self.error), secrets)
    }

    fn words(&self, code_text: &str, secrets: &[&str]) -> String {
        let mut words = code_text.to_owned();
        if let Some(suberror) = &self.suberror {
            words.push_str(" / ");
            words.push_str(&code(suberror));
        }
        if let Some(description) = &self.error_description {
            words.push_str(": ");
            words.push_str(&plain(description, secrets));
        }
        words
    }
}

/// An error code with nothing in it but what such codes are made of.
fn code(text: &str) -> String {
    let kept: String = text
        .chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'))
        .take(64)
        .collect();
    if kept.is_empty() {
        "unknown".to_owned()
    } else {
        kept
    }
}

/// Foreign words made safe to show and to log: no control or direction characters, no
/// secrets, at most 1,000 characters.
pub(crate) fn plain(text: &str, secrets: &[&str]) -> String {
    let mut text = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        text = text.replace(secret, "…");
    }
    let spaced = text
        .chars()
        .map(|c| if c.is_whitespace() { ' ' } else { c });
    let kept: String = spaced
        .filter(|c| !c.is_control() && !is_format(*c))
        .take(1_000)
        .collect();
    // Once more, for a secret that was broken up by characters taken out just now.
    if secrets
        .iter()
        .any(|secret| !secret.is_empty() && kept.contains(secret))
    {
        return "…".to_owned();
    }
    kept
}

fn is_format(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn refusal(error: &str, suberror: Option<&str>) -> Refusal {
        Refusal {
            error: error.into(),
            suberror: suberror.map(Into::into),
            error_description: Some("AADSTS65004: said no".into()),
            claims: None,
        }
    }

    #[test]
    fn each_error_has_its_problem() {
        use Asked::{Authorization, Code, Renewal};
        let rows = [
            (
                Authorization,
                "access_denied",
                None,
                ErrorCode::SignInDenied,
            ),
            (
                Authorization,
                "access_denied",
                Some("cancel"),
                ErrorCode::SignInDenied,
            ),
            (
                Authorization,
                "consent_required",
                None,
                ErrorCode::AdminApprovalNeeded,
            ),
            (
                Authorization,
                "interaction_required",
                None,
                ErrorCode::AdminApprovalNeeded,
            ),
            (
                Authorization,
                "server_error",
                None,
                ErrorCode::AuthorizationRefused,
            ),
            (
                Code,
                "invalid_grant",
                Some("consent_required"),
                ErrorCode::AdminApprovalNeeded,
            ),
            (Code, "invalid_grant", None, ErrorCode::TokenRefused),
            (
                Renewal,
                "invalid_grant",
                Some("bad_token"),
                ErrorCode::SessionEnded,
            ),
            (
                Renewal,
                "interaction_required",
                None,
                ErrorCode::SessionEnded,
            ),
            (Renewal, "invalid_client", None, ErrorCode::TokenRefused),
        ];
        for (asked, error, suberror, expected) in rows {
            let problem = refusal(error, suberror).problem(asked, &[]);
            assert_eq!(problem.code, expected, "{asked:?} {error} {suberror:?}");
        }
    }

    #[test]
    fn numeric_codes_explain_and_decide_nothing() {
        let mut told = refusal("server_error", None);
        told.error_description = Some("AADSTS65001: consent_required access_denied".into());
        let problem = told.problem(Asked::Authorization, &[]);
        assert_eq!(problem.code, ErrorCode::AuthorizationRefused);
        assert!(problem.detail.unwrap().contains("AADSTS65001"));
    }

    proptest! {
        #[test]
        fn whatever_the_server_says_is_made_plain(
            error in ".{0,100}",
            words in "\\PC{0,50}[\\x00-\\x1f\\u{202e}\\u{200b}]{0,9}.{0,50}",
            secret in "[a-z0-9]{12,40}",
            before in ".{0,20}",
        ) {
            let told = Refusal {
                error: format!("{error}\u{7}"),
                suberror: None,
                error_description: Some(format!("{before}{secret}{words}{secret}")),
                claims: None,
            };
            let problem = told.problem(Asked::Authorization, &[&secret]);
            let shown = format!("{problem} {problem:?}");
            prop_assert!(!shown.contains(&secret));
            prop_assert!(!problem.detail.unwrap().chars().any(|c| c.is_control() || is_format(c)));
        }
    }
}
