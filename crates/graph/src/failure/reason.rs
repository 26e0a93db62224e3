//! Why Graph says no, read from its codes and words. The codes are those of
//! <https://learn.microsoft.com/graph/errors> and of the services' own pages; words are
//! consulted only where several reasons share one code.

use scopeglass_domain::DeniedReason;

use DeniedReason::{Licence, Mailbox, Permission, Policy, Right, Role};

/// Codes, lower case, that have one meaning.
const CODES: &[(&str, DeniedReason)] = &[
    ("authentication_requestfromunsupporteduserrole", Role),
    (
        "authentication_requestfromnonpremiumtenantorb2ctenant",
        Licence,
    ),
    ("mailboxnotenabledforrestapi", Mailbox),
    ("mailboxnotsupportedforrestapi", Mailbox),
    ("mailboxnothostedinexchangeonline", Mailbox),
    ("errornonexistentmailbox", Mailbox),
    ("orgcontactmailboxnotfound", Mailbox),
    ("organizationfromtenantguidnotfound", Mailbox),
    ("accessblocked", Policy),
    ("blockedbyconditionalaccess", Policy),
    ("notallowed", Policy),
    ("resourcelocked", Policy),
    ("tenantaccessblocked", Policy),
    ("notlicensed", Licence),
    ("usernotlicensed", Licence),
    ("nolicense", Licence),
    ("missingscope", Permission),
];

/// Pieces of words, lower case, in the order in which they are looked for.
const WORDS: &[(&str, DeniedReason)] = &[
    ("[raop]", Policy),
    ("accesspolicy", Policy),
    ("access policy", Policy),
    ("conditional access", Policy),
    ("has been blocked", Policy),
    ("blocked by", Policy),
    ("disabled by", Policy),
    ("not enabled for rest", Mailbox),
    ("mailbox is either inactive", Mailbox),
    ("mysite not found", Licence),
    ("spo license", Licence),
    ("premium license", Licence),
    ("valid license", Licence),
    ("valid office365 license", Licence),
    ("not licensed", Licence),
    ("license information", Licence),
    ("doesn't have license", Licence),
    ("does not have license", Licence),
    ("required license", Licence),
    ("not applicable to target tenant", Licence),
    ("missing scope", Permission),
    ("required scopes", Permission),
    ("one of the following scopes", Permission),
    ("scope permissions", Permission),
    ("missing role permissions", Permission),
    ("required permissions", Permission),
    ("missing application role", Permission),
    ("not in the allowed roles", Role),
    ("required role", Role),
    ("administrator role", Role),
    ("not assigned to a role", Role),
];

/// Codes, lower case, that are used for a missing permission and for a missing right alike.
const EITHER: &[&str] = &[
    "authorization_requestdenied",
    "erroraccessdenied",
    "accessdenied",
    "unauthorized",
    "forbidden",
];

/// The reason that a failure tells.
pub(super) fn told(code: &str, inner: Option<&str>, words: &str) -> Option<DeniedReason> {
    let codes = [Some(code), inner].map(|code| code.unwrap_or_default().to_ascii_lowercase());
    let words = words.to_lowercase();
    let by_code = || {
        let mut known = CODES.iter();
        known.find(|(name, _)| codes.iter().any(|code| code == name))
    };
    let by_words = || WORDS.iter().find(|(piece, _)| words.contains(piece));
    let either = || codes.iter().any(|code| EITHER.contains(&code.as_str()));
    by_code()
        .or_else(by_words)
        .map(|(_, reason)| *reason)
        .or_else(|| either().then_some(Right))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GraphFailure;
    use reqwest::StatusCode;
    use scopeglass_domain::ErrorCode;
    use serde_json::{Value, json};

    fn reason(status: u16, body: &Value) -> Option<DeniedReason> {
        let status = StatusCode::from_u16(status).unwrap();
        GraphFailure::of(body).problem(status).denied_reason()
    }

    fn error(code: &str, message: &str) -> Value {
        json!({ "error": { "code": code, "message": message } })
    }

    #[test]
    fn each_service_has_its_own_way_of_saying_no() {
        let intune = json!({ "_version": 3, "CustomApiErrorPhrase": "",
            "Message": "Application is not authorized to perform this operation. Application must have one of the following scopes: X.Read.All" });
        for (body, want) in [
            (
                error(
                    "Authorization_RequestDenied",
                    "Insufficient privileges to complete the operation.",
                ),
                Right,
            ),
            (
                error(
                    "ErrorAccessDenied",
                    "Access is denied. Check credentials and try again.",
                ),
                Right,
            ),
            (error("accessDenied", "Access denied"), Right),
            (
                error(
                    "Forbidden",
                    "Missing scope permissions on the request. API requires one of 'Chat.Read'.",
                ),
                Permission,
            ),
            (error("Forbidden", &intune.to_string()), Permission),
            (
                error(
                    "Authentication_RequestFromUnsupportedUserRole",
                    "User is not in the allowed roles",
                ),
                Role,
            ),
            (
                error(
                    "UnknownError",
                    "{\"error\":{\"code\":\"Authentication_RequestFromNonPremiumTenantOrB2CTenant\"}}",
                ),
                Licence,
            ),
            (
                error("Forbidden", "Your tenant does not have a premium license."),
                Licence,
            ),
            (
                error(
                    "ErrorAccessDenied",
                    "Access to OData is disabled: [RAOP] : Blocked by tenant configured AppOnly AccessPolicy settings.",
                ),
                Policy,
            ),
            (
                error(
                    "accessDenied",
                    "Access has been blocked by Conditional Access policies.",
                ),
                Policy,
            ),
            (error("", ""), DeniedReason::Other),
            (json!({}), DeniedReason::Other),
        ] {
            assert_eq!(reason(403, &body), Some(want), "{body}");
        }
    }

    #[test]
    fn a_missing_mailbox_or_licence_is_told_whatever_its_status() {
        let mailbox = error(
            "MailboxNotEnabledForRESTAPI",
            "The mailbox is either inactive, soft-deleted, or is hosted on-premise.",
        );
        let problem = GraphFailure::of(&mailbox).problem(StatusCode::NOT_FOUND);
        assert_eq!(problem.denied_reason(), Some(Mailbox));
        // What it is stays what it was: nothing was read.
        assert_eq!(problem.code, ErrorCode::GraphNotFound);
        let licence = error("BadRequest", "Tenant does not have a SPO license.");
        assert_eq!(reason(400, &licence), Some(Licence));
    }

    #[test]
    fn other_failures_have_no_such_reason() {
        for status in [400, 401, 404, 429, 500] {
            let body = error("Authorization_RequestDenied", "no");
            assert_eq!(reason(status, &body), None, "{status}");
        }
    }
}
