//! The errors of Entra and of OAuth servers, explained: what happened, why it usually
//! happens, who can mend it and where, and whether trying again is safe.
//!
//! This explains and decides nothing: what the product does hangs on `error` and `suberror`.

mod table;

use crate::desk::Desk;
use crate::host::Host;
use crate::views::ErrorView;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_identity::Cloud;
use scopeglass_language::Language;

/// Errors that mean the same to the person who meets them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Family {
    /// What its texts are called: `aadsts-<id>` and its `.why`.
    pub id: &'static str,
    /// Who can mend it.
    pub who: Mender,
    /// Where.
    pub place: Place,
    /// Whether trying again is safe.
    pub retry: Retry,
}

macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$one:meta])* $variant:ident = $word:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum $name { $($(#[$one])* $variant),* }

        impl $name {
            /// The end of its text's id.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word),* }
            }
        }
    };
}

words! {
    /// Who can mend it.
    Mender {
        /// Whoever meets it.
        You = "you",
        /// An administrator of the tenant.
        Admin = "admin",
        /// An administrator of the tenant that is visited.
        OtherAdmin = "other-admin",
        /// Whoever registered the app or writes it.
        Developer = "developer",
        /// Whoever runs the organisation's own sign-in server.
        Federation = "federation",
        /// Microsoft alone.
        Microsoft = "microsoft",
    }
}

words! {
    /// Where it is mended.
    Place {
        /// On the sign-in page.
        SignInPage = "sign-in-page",
        /// In what Scopeglass was given: cloud, tenant, application id.
        Here = "here",
        /// Nothing is to be done.
        Nowhere = "nowhere",
        /// The app's request.
        Request = "request",
        /// App registrations, Authentication.
        Authentication = "authentication",
        /// App registrations, Certificates & secrets.
        Secrets = "secrets",
        /// App registrations, API permissions.
        Permissions = "permissions",
        /// Enterprise applications.
        Enterprise = "enterprise",
        /// Enterprise applications, Users and groups.
        Assignment = "assignment",
        /// Enterprise applications, Consent and permissions.
        Consent = "consent",
        /// Users.
        Users = "users",
        /// Cross-tenant access settings.
        CrossTenant = "cross-tenant",
        /// Conditional Access, with the sign-in logs.
        ConditionalAccess = "conditional-access",
        /// Properties, Manage security defaults.
        SecurityDefaults = "security-defaults",
        /// Risky users.
        Risk = "risk",
        /// Sign-in logs.
        SignInLogs = "sign-in-logs",
        /// The person's security info.
        SecurityInfo = "security-info",
        /// The device.
        Device = "device",
        /// The organisation's own sign-in server.
        FederationServer = "federation-server",
        /// Entra Connect and its agents.
        Agents = "agents",
        /// The company's proxy.
        Network = "network",
        /// Licences and subscriptions.
        Licences = "licences",
        /// Microsoft 365 service health.
        Health = "health",
    }
}

words! {
    /// Whether trying again is safe.
    Retry {
        /// At once.
        Now = "now",
        /// In a few minutes.
        Later = "later",
        /// By signing in afresh.
        SignIn = "sign-in",
        /// Safe, and of no use before it is mended.
        After = "after",
        /// Repeating makes it worse.
        Careful = "careful",
    }
}

/// An error as somebody names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Named {
    /// A numeric code of Entra.
    Code(u32),
    /// A name of OAuth or OpenID Connect, in lower case.
    Name(String),
}

impl Named {
    /// Reads `65001`, `AADSTS65001` or `invalid_grant` in any letter case; none for what can
    /// be neither.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().trim_end_matches([':', '.']);
        let lower = text.to_ascii_lowercase();
        let digits = lower.strip_prefix("aadsts").unwrap_or(&lower);
        if let Ok(code) = digits.parse() {
            return Some(Self::Code(code));
        }
        let name = |c: char| c.is_ascii_lowercase() || matches!(c, '_' | '-');
        let is_name = !lower.is_empty() && lower.len() <= 64 && lower.chars().all(name);
        is_name.then(|| Self::Name(lower.replace('-', "_")))
    }

    /// The error in a server's own words: its numeric code where there is one.
    pub fn in_words(words: &str) -> Option<Self> {
        let after = |at: usize| -> String {
            let digits = words.get(at + "AADSTS".len()..).unwrap_or_default();
            digits.chars().take_while(char::is_ascii_digit).collect()
        };
        let found = words.match_indices("AADSTS").map(|(at, _)| after(at));
        let mut codes = found.filter_map(|digits| digits.parse().ok());
        codes.next().map(Self::Code)
    }

    /// The family, where the error is known.
    pub fn family(&self) -> Option<&'static Family> {
        let id = match self {
            Self::Code(code) => {
                let of = table::CODES.iter().find(|(_, codes)| codes.contains(code));
                of.map(|(family, _)| *family)
            }
            Self::Name(name) => {
                let of = table::NAMES.iter().find(|(known, _)| known == name);
                of.map(|(_, family)| *family)
            }
        }?;
        table::FAMILIES.iter().find(|family| family.id == id)
    }

    /// The error as it is written.
    pub fn label(&self) -> String {
        match self {
            Self::Code(code) => format!("AADSTS{code}"),
            Self::Name(name) => name.clone(),
        }
    }

    /// Microsoft's own page about a code.
    /// Source: learn.microsoft.com/entra/identity-platform/reference-error-codes.
    pub fn page(&self) -> Option<String> {
        match self {
            Self::Code(code) => {
                let host = Cloud::Global.hosts().sign_in;
                Some(format!("https://{host}/error?code={code}"))
            }
            Self::Name(_) => None,
        }
    }

    /// The explanation.
    pub fn view(&self, language: &Language) -> ErrorView {
        let text = |id: String| language.id(&id);
        let family = self.family();
        let id = match (family, self) {
            (Some(family), _) => format!("aadsts-{}", family.id),
            (None, Self::Code(_)) => "aadsts-unknown-code".to_owned(),
            (None, Self::Name(_)) => "aadsts-unknown-name".to_owned(),
        };
        let mend = |family: &Family| {
            let who = text(format!("aadsts-who-{}", family.who.as_str()));
            let place = text(format!("aadsts-where-{}", family.place.as_str()));
            format!("{who} {place}")
        };
        let retry = |family: &Family| text(format!("aadsts-retry-{}", family.retry.as_str()));
        ErrorView {
            code: self.label(),
            why: text(format!("{id}.why")),
            what: text(id),
            mend: family.map(mend).unwrap_or_default(),
            retry: family.map(retry).unwrap_or_default(),
            page: self.page(),
            known: family.is_some(),
        }
    }
}

/// Explains an error as somebody names it; none for what can be neither code nor name.
pub fn explain_error(language: &Language, text: &str) -> Option<ErrorView> {
    Named::read(text).map(|named| named.view(language))
}

/// The error that a problem's raw words name, where it is one that can be explained.
pub(crate) fn of_problem(problem: &Problem) -> Option<Named> {
    let words = problem.detail.as_deref()?;
    let named = Named::in_words(words).or_else(|| {
        let first = words.split([':', '/', ' ']).next()?;
        Named::read(first).filter(|named| matches!(named, Named::Name(_)))
    })?;
    // What stands in the words of another part of the product may look like a name.
    let known = named.family().is_some() || matches!(named, Named::Code(_));
    known.then_some(named)
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn explain_error(&self, code: String) -> Result<ErrorView, Problem> {
        let explained = explain_error(self.language(), &code);
        explained.ok_or_else(|| Problem::new(ErrorCode::UsageInvalid).detail(code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::Locale;
    use std::collections::BTreeSet;

    #[test]
    fn there_are_more_than_enough_codes_and_none_twice() {
        let codes: Vec<u32> = table::CODES
            .iter()
            .flat_map(|(_, codes)| *codes)
            .copied()
            .collect();
        let distinct: BTreeSet<_> = codes.iter().collect();
        assert_eq!(distinct.len(), codes.len());
        assert!(codes.len() >= 150, "{}", codes.len());
    }

    #[test]
    fn every_code_and_name_has_a_family_and_every_family_is_used() {
        let of_codes = table::CODES.iter().map(|(family, _)| *family);
        let of_names = table::NAMES.iter().map(|(_, family)| *family);
        let used: BTreeSet<_> = of_codes.chain(of_names).collect();
        let known: BTreeSet<_> = table::FAMILIES.iter().map(|family| family.id).collect();
        assert_eq!(used, known);
    }

    #[test]
    fn every_language_says_all_four_things_of_every_error() {
        for locale in Locale::all() {
            let language = Language::of(*locale);
            for family in table::FAMILIES {
                for id in [
                    format!("aadsts-{}", family.id),
                    format!("aadsts-{}.why", family.id),
                    format!("aadsts-who-{}", family.who.as_str()),
                    format!("aadsts-where-{}", family.place.as_str()),
                    format!("aadsts-retry-{}", family.retry.as_str()),
                ] {
                    assert!(language.has(&id), "{locale}: {id}");
                }
            }
        }
    }

    #[test]
    fn an_error_is_read_as_people_write_it() {
        for text in ["65001", "AADSTS65001", " aadsts65001: ", "AADSTS65001."] {
            assert_eq!(Named::read(text), Some(Named::Code(65001)), "{text}");
        }
        assert_eq!(
            Named::read("Invalid_Grant"),
            Some(Named::Name("invalid_grant".into()))
        );
        for text in ["", "what is this", "AADSTS", "a\u{1b}[31m"] {
            let read = Named::read(text);
            assert!(read.is_none_or(|named| named.family().is_none()), "{text}");
        }
    }

    #[test]
    fn an_unknown_code_leads_to_microsofts_page() {
        let named = Named::read("999999").unwrap();
        let english = Language::of(Locale::parse("en").unwrap());
        assert!(!named.view(english).known);
        let page = "https://login.microsoftonline.com/error?code=999999";
        assert_eq!(named.page().as_deref(), Some(page));
    }

    #[test]
    fn a_problem_is_explained_by_the_code_in_the_servers_words() {
        let words = "invalid_grant / consent_required: AADSTS65001: The user or administrator …";
        let problem = Problem::new(ErrorCode::TokenRefused).detail(words);
        assert_eq!(of_problem(&problem), Some(Named::Code(65001)));
        let bare = Problem::new(ErrorCode::TokenRefused).detail("invalid_grant: expired");
        assert_eq!(of_problem(&bare), Some(Named::Name("invalid_grant".into())));
        let other = Problem::new(ErrorCode::GraphUnreachable).detail("connection refused");
        assert_eq!(of_problem(&other), None);
    }
}
