//! What makes a careful reader stop: the messages, in one list, and small makers of them.

use crate::microsoft;
use scopeglass_domain::{ClientId, Message, Sign, SignWeight};

/// The ids of every sign that this crate can give.
pub const SIGNS: &[&str] = &[
    "sign-link-unwrapped",
    "sign-link-foreign-host",
    "sign-link-look-alike",
    "sign-link-plain-http",
    "sign-link-user-info",
    "sign-link-customer-directory",
    "sign-link-personal",
    "sign-link-any-tenant",
    "sign-link-tenant",
    "sign-link-admin-consent",
    "sign-link-everything-registered",
    "sign-link-prompt-none",
    "sign-link-prompt-consent",
    "sign-link-prompt-admin",
    "sign-link-response-token",
    "sign-link-several-resources",
    "sign-link-too-many-scopes",
    "sign-link-keeps-access",
    "sign-link-state-address",
    "sign-link-person",
    "sign-link-domain",
    "sign-link-repeated",
    "sign-client-missing",
    "sign-client-unknown",
    "sign-client-microsoft",
    "sign-client-borrowed",
    "sign-redirect-host",
    "sign-redirect-other-site",
    "sign-redirect-plain-http",
    "sign-redirect-ip",
    "sign-redirect-punycode",
    "sign-redirect-this-device",
    "sign-redirect-scheme",
    "sign-redirect-rented",
    "sign-redirect-wildcard",
    "sign-manifest-implicit",
    "sign-manifest-personal",
    "sign-manifest-more-pages",
    "sign-unread-delegated",
    "sign-unread-roles",
    "sign-unread-registration",
    "sign-unread-people",
    "sign-unread-resource",
    "sign-app-microsoft",
    "sign-app-own",
    "sign-app-registered-elsewhere",
    "sign-publisher-unverified-named",
    "sign-publisher-unverified",
    "sign-app-new",
    "sign-app-disabled-by-microsoft",
    "sign-name-look-alike",
    "sign-name-mixed-scripts",
    "sign-name-hidden",
    "sign-name-claims-microsoft",
    "sign-redirect-installed",
    "sign-consents-wave",
    "sign-consents-since-new",
    "sign-consents-alone",
    "sign-keeps-mail-and-files",
    "sign-raises-own-rights",
    "sign-other-services-alone",
    "sign-other-services",
    "sign-granted-beyond",
    "sign-asked-not-granted",
    "sign-app-disabled-with-grants",
    "sign-grants-to-deleted",
    "sign-credential-ended",
    "sign-credential-ending",
    "sign-credential-long",
];

/// A sign of that weight.
pub(crate) fn sign(weight: SignWeight, message: Message) -> Sign {
    Sign { weight, message }
}

/// A sign without arguments.
pub(crate) fn plain(weight: SignWeight, id: &'static str) -> Sign {
    sign(weight, Message::new(id))
}

/// What the application id alone tells.
pub(crate) fn client(client: Option<ClientId>) -> Sign {
    let Some(id) = client else {
        return plain(SignWeight::Odd, "sign-client-missing");
    };
    match microsoft::app(id) {
        Some(app) if app.borrowed => sign(
            SignWeight::Alarming,
            Message::new("sign-client-borrowed").with("app", app.name.as_str()),
        ),
        Some(app) => sign(
            SignWeight::Odd,
            Message::new("sign-client-microsoft").with("app", app.name.as_str()),
        ),
        None => sign(
            SignWeight::Note,
            Message::new("sign-client-unknown").with("client", id.to_string()),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::{Language, Locale};

    #[test]
    fn every_sign_has_its_words_in_every_language() {
        for id in SIGNS {
            for locale in Locale::all() {
                assert!(Language::of(*locale).has(id), "{id} in {}", locale.tag());
            }
        }
    }

    #[test]
    fn every_sign_that_the_code_gives_is_in_the_list() {
        let sources = [
            include_str!("../../domain/src/sites.rs"),
            include_str!("link/signs.rs"),
            include_str!("tenant/signs.rs"),
            include_str!("tenant/credentials.rs"),
        ];
        for source in sources {
            for piece in source.split("\"sign-").skip(1) {
                let id = format!("sign-{}", piece.split('"').next().unwrap());
                assert!(SIGNS.contains(&id.as_str()), "{id}");
            }
        }
    }
}
