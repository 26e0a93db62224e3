//! The claims of a token in words, all on this machine. Of the network only the issuer's
//! public keys are asked, and only where the person lets it.

use crate::desk::Desk;
use crate::host::Host;
use crate::present::Presenter;
use crate::views::{ClaimView, TokenView};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{ErrorCode, Kind, Message, Problem, ReviewId};
use scopeglass_identity::{ClaimValue, Connection, InspectedToken, SignatureCheck};
use scopeglass_language::Language;
use secrecy::SecretString;

/// The claims that a reader looks for first, in this order; the others follow by name.
const FIRST: [&str; 16] = [
    "aud",
    "scp",
    "roles",
    "wids",
    "idtyp",
    "name",
    "preferred_username",
    "upn",
    "oid",
    "tid",
    "appid",
    "azp",
    "acr",
    "amr",
    "xms_cc",
    "exp",
];

/// Looks into a token that somebody holds.
///
/// # Errors
/// `token-malformed`.
pub async fn inspect_token(
    language: &'static Language,
    token: &SecretString,
    online: bool,
) -> Result<TokenView, Problem> {
    inspected(language, token, None, online).await
}

async fn inspected(
    language: &'static Language,
    token: &SecretString,
    connection: Option<&Connection>,
    online: bool,
) -> Result<TokenView, Problem> {
    let read = InspectedToken::read(token)?;
    let check = match online {
        true => Some(read.check_signature(connection).await),
        false => None,
    };
    let presenter = Presenter {
        language,
        catalog: Catalog::embedded(),
    };
    Ok(presenter.token(&read, check.as_ref()))
}

impl<H: Host> Desk<H> {
    /// See [`crate::commands`].
    pub async fn inspect(&self, token: String, online: bool) -> Result<TokenView, Problem> {
        inspect_token(self.language(), &SecretString::from(token), online).await
    }

    /// See [`crate::commands`].
    pub async fn inspect_session(&self, review: ReviewId) -> Result<TokenView, Problem> {
        let live = self.with(review, |open| {
            let live = open.live.clone();
            live.ok_or_else(|| Problem::new(ErrorCode::NotSignedIn))
        })?;
        let token = live.session.access_token().await?;
        let connection = live.session.connection();
        inspected(self.language(), &token, Some(connection), true).await
    }
}

impl Presenter {
    fn token(self, read: &InspectedToken, check: Option<&SignatureCheck>) -> TokenView {
        let mut claims = read.claims();
        let place = |name: &str| FIRST.iter().position(|first| *first == name);
        claims.sort_by_key(|claim| {
            (
                place(&claim.name).unwrap_or(FIRST.len()),
                claim.name.clone(),
            )
        });
        let has = |name: &str| claims.iter().any(|claim| claim.name == name);
        let kind = match () {
            () if has("scp") => "token-kind-person",
            () if read.text("idtyp") == Some("app") || has("roles") && !has("nonce") => {
                "token-kind-app"
            }
            () if has("nonce") || has("at_hash") || has("c_hash") => "token-kind-id",
            () => "token-kind-other",
        };
        TokenView {
            kind: self.language.id(kind),
            validity: self.validity(read.expires()),
            signature: self.signature(check),
            claims: claims
                .iter()
                .map(|claim| self.claim(&claim.name, &claim.value))
                .collect(),
        }
    }

    fn validity(self, expires: Option<Timestamp>) -> String {
        let Some(expires) = expires else {
            return self.language.id("token-no-end");
        };
        let id = match expires > Timestamp::now() {
            true => "token-valid-until",
            false => "token-ended",
        };
        let message = Message::new(id).with("date", self.language.date_time(expires));
        self.language.text(&message)
    }

    fn signature(self, check: Option<&SignatureCheck>) -> String {
        let message = match check {
            None => Message::new("token-signature-offline"),
            Some(SignatureCheck::Valid { key }) => {
                Message::new("token-signature-valid").with("key", key.as_str())
            }
            Some(SignatureCheck::Wrong) => Message::new("token-signature-wrong"),
            Some(SignatureCheck::OnlyByResource) => Message::new("token-signature-resource"),
            Some(SignatureCheck::KeyGone) => Message::new("token-signature-key-gone"),
            Some(SignatureCheck::OtherAlgorithm { named }) => {
                Message::new("token-signature-algorithm").with("named", named.as_str())
            }
            Some(SignatureCheck::IssuerUnknown) => Message::new("token-signature-unknown"),
            Some(SignatureCheck::Failed(problem)) => {
                Message::new("token-signature-failed").with("what", problem.message())
            }
        };
        self.language.text(&message)
    }

    fn claim(self, name: &str, value: &ClaimValue) -> ClaimView {
        let values = match value {
            ClaimValue::Text(text) | ClaimValue::Number(text) | ClaimValue::Other(text) => {
                vec![text.clone()]
            }
            ClaimValue::List(texts) => texts.clone(),
            ClaimValue::Time(at) => vec![self.language.date_time(*at)],
            ClaimValue::Truth(truth) => vec![truth.to_string()],
        };
        let known = name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
        let id = format!("token-claim-{}", name.replace('_', "-"));
        ClaimView {
            meaning: (known && self.language.has(&id)).then(|| self.language.id(&id)),
            more: values
                .iter()
                .filter_map(|value| self.more(name, value))
                .collect(),
            name: name.to_owned(),
            values,
        }
    }

    /// What a value of a claim means, where that is known.
    fn more(self, name: &str, value: &str) -> Option<String> {
        let title = |kind: Kind| {
            let permission = self.catalog.find(value)?;
            permission.form(kind)?;
            let told = self.language.explain(permission, kind);
            Some(format!("{value}: {}", told.title))
        };
        let worded = |id: String| self.language.has(&id).then(|| self.language.id(&id));
        let plain = value
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b == b'-');
        match name {
            "scp" => title(Kind::Delegated),
            "roles" => title(Kind::Application),
            "wids" if plain => worded(format!("review-role-{value}")),
            "acr" | "idtyp" | "amr" | "xms_cc" | "appidacr" | "azpacr" if plain => {
                worded(format!("token-value-{}-{value}", name.replace('_', "-")))
            }
            _ => None,
        }
    }
}
