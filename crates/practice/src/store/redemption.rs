//! What a code or a refresh token can be exchanged for, and only once.

use super::{CodeRequest, Presence, Store, unguessable};
use crate::{seed::draw::sum, tokens::scopes::AskedScopes};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use uuid::Uuid;

/// What stands behind an authorization code.
#[derive(Debug, Clone)]
pub(crate) struct Redeemable {
    pub client: Uuid,
    pub request: CodeRequest,
    pub asked: AskedScopes,
    pub presence: Presence,
    /// The sign-in that came of it, once it has been redeemed.
    pub redeemed: Option<String>,
}

/// Everything that came of one code: revoked as a whole.
#[derive(Debug, Clone)]
pub(crate) struct SignIn {
    pub client: Uuid,
    pub asked: AskedScopes,
    pub presence: Presence,
    pub client_info: bool,
    /// The authentication context that was proven, such as `c1`.
    pub context: Option<String>,
    /// How many refresh tokens it has had; only the last one counts.
    refreshes: u64,
    revoked: bool,
}

/// Why a code or refresh token was refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum RedemptionRefusal {
    Unknown,
    Expired,
    AlreadyRedeemed,
    Revoked,
}

impl Store {
    /// A code for what a person has agreed to.
    pub(crate) fn issue_code(&mut self, code: Redeemable) -> String {
        let key = format!("1.{}", unguessable());
        self.codes.put(key.clone(), code);
        key
    }

    /// What stands behind a code that can still be redeemed. A second redemption revokes
    /// what came of the first (RFC 6749, section 4.1.2).
    pub(crate) fn redeemable(&mut self, code: &str) -> Result<Redeemable, RedemptionRefusal> {
        if self.codes.has_ended(code) {
            return Err(RedemptionRefusal::Expired);
        }
        let found = self
            .codes
            .get(code)
            .cloned()
            .ok_or(RedemptionRefusal::Unknown)?;
        if let Some(sign_in) = &found.redeemed {
            self.revoke(sign_in);
            return Err(RedemptionRefusal::AlreadyRedeemed);
        }
        Ok(found)
    }

    /// Redeems a code: the sign-in that comes of it. None where another request was faster.
    pub(crate) fn redeem(&mut self, code: &str) -> Option<String> {
        let found = self
            .codes
            .get_mut(code)
            .filter(|found| found.redeemed.is_none())?;
        let id = Uuid::new_v4().simple().to_string();
        found.redeemed = Some(id.clone());
        let sign_in = SignIn {
            client: found.client,
            asked: found.asked.clone(),
            presence: found.presence,
            client_info: found.request.client_info,
            context: found.request.demand.context.clone(),
            refreshes: 0,
            revoked: false,
        };
        self.sign_ins.put(id.clone(), sign_in);
        Some(id)
    }

    /// The next refresh token of a sign-in; the one before it is of no use any more.
    pub(crate) fn next_refresh(&mut self, sign_in: &str) -> Option<String> {
        let found = self.sign_ins.get_mut(sign_in)?;
        found.refreshes += 1;
        let number = found.refreshes;
        Some(self.refresh_text(sign_in, number))
    }

    fn refresh_text(&self, sign_in: &str, number: u64) -> String {
        let seal = sum(&[&self.seal, sign_in.as_bytes(), &number.to_be_bytes()]);
        format!(
            "1.{sign_in}.{number}.{}",
            BASE64_URL_SAFE_NO_PAD.encode(seal)
        )
    }

    /// The sign-in that a refresh token renews. A refresh token that was already used has
    /// been stolen or copied: the whole sign-in is revoked (RFC 9700, section 4.14.2).
    pub(crate) fn renewable(
        &mut self,
        refresh: &str,
    ) -> Result<(String, SignIn), RedemptionRefusal> {
        let parts: Vec<_> = refresh.split('.').collect();
        let [_, id, number, _] = parts[..] else {
            return Err(RedemptionRefusal::Unknown);
        };
        let number: u64 = number.parse().map_err(|_| RedemptionRefusal::Unknown)?;
        if self.refresh_text(id, number) != refresh {
            return Err(RedemptionRefusal::Unknown);
        }
        let found = self
            .sign_ins
            .get(id)
            .cloned()
            .ok_or(RedemptionRefusal::Expired)?;
        if found.revoked {
            return Err(RedemptionRefusal::Revoked);
        }
        if found.refreshes != number {
            self.revoke(id);
            return Err(RedemptionRefusal::AlreadyRedeemed);
        }
        Ok((id.to_owned(), found))
    }

    /// Ends everything that came of a sign-in.
    pub(crate) fn revoke(&mut self, sign_in: &str) {
        if let Some(found) = self.sign_ins.get_mut(sign_in) {
            found.revoked = true;
        }
    }

    /// Whether access tokens of a sign-in are still good.
    pub(crate) fn is_revoked(&self, sign_in: &str) -> bool {
        self.sign_ins
            .get(sign_in)
            .is_some_and(|found| found.revoked)
    }
}
