//! What a vault keeps, in the form in which the keyring holds it.

use scopeglass_domain::{Account, TenantId};
use secrecy::{ExposeSecret, SecretString};
use serde::{Deserialize, Serialize, Serializer};

/// An account in the list, with what tells it from others and what it is shown by.
#[derive(Clone, Serialize, Deserialize)]
pub(crate) struct Kept {
    tenant: TenantId,
    object: String,
    name: String,
    username: String,
}

impl Kept {
    pub(crate) fn of(account: &Account) -> Self {
        Self {
            tenant: account.tenant,
            object: account.object.clone(),
            name: account.name.clone(),
            username: account.username.clone(),
        }
    }

    pub(crate) fn account(self) -> Account {
        Account {
            tenant: self.tenant,
            object: self.object,
            name: self.name,
            username: self.username,
            roles: Vec::new(),
        }
    }

    pub(crate) fn is(&self, account: &Account) -> bool {
        self.tenant == account.tenant && self.object == account.object
    }
}

/// The list's form in the keyring, the latest account last.
#[derive(Serialize, Deserialize)]
pub(crate) struct List {
    form: u32,
    accounts: Vec<Kept>,
}

impl List {
    /// None for an empty list: its entry goes.
    pub(crate) fn text(kept: &[Kept]) -> Option<SecretString> {
        if kept.is_empty() {
            return None;
        }
        let list = Self {
            form: FORM,
            accounts: kept.to_vec(),
        };
        serde_json::to_string(&list).ok().map(Into::into)
    }

    pub(crate) fn parse(text: &SecretString) -> Vec<Kept> {
        let list: Option<Self> = serde_json::from_str(text.expose_secret()).ok();
        let list = list.filter(|list| list.form == FORM);
        list.map(|list| list.accounts).unwrap_or_default()
    }
}

/// What is kept of a session: the refresh token, and what is needed to use it and to
/// show again who is signed in.
pub(crate) struct Record {
    pub refresh: SecretString,
    pub account: Account,
    pub subject: String,
    pub nonce: String,
    pub asked: Vec<String>,
}

/// The record's form in the keyring. A change of it takes a new number.
#[derive(Serialize, Deserialize)]
struct Stored {
    form: u32,
    #[serde(serialize_with = "exposed")]
    refresh_token: SecretString,
    tenant: TenantId,
    object: String,
    name: String,
    username: String,
    roles: Vec<String>,
    subject: String,
    nonce: String,
    scopes: Vec<String>,
}

const FORM: u32 = 2;

fn exposed<S: Serializer>(secret: &SecretString, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(secret.expose_secret())
}

impl Record {
    pub(crate) fn text(self) -> Option<SecretString> {
        let stored = Stored {
            form: FORM,
            refresh_token: self.refresh,
            tenant: self.account.tenant,
            object: self.account.object,
            name: self.account.name,
            username: self.account.username,
            roles: self.account.roles,
            subject: self.subject,
            nonce: self.nonce,
            scopes: self.asked,
        };
        serde_json::to_string(&stored).ok().map(Into::into)
    }

    pub(crate) fn parse(text: &SecretString) -> Option<Self> {
        let stored: Stored = serde_json::from_str(text.expose_secret()).ok()?;
        (stored.form == FORM).then(|| Self {
            refresh: stored.refresh_token,
            account: Account {
                tenant: stored.tenant,
                object: stored.object,
                name: stored.name,
                username: stored.username,
                roles: stored.roles,
            },
            subject: stored.subject,
            nonce: stored.nonce,
            asked: stored.scopes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_record_survives_keeping(refresh in "\\PC{1,200}", name in ".{0,40}") {
            let record = Record {
                refresh: refresh.clone().into(),
                account: Account {
                    tenant: TenantId(uuid::Uuid::nil()),
                    object: "o".into(),
                    name: name.clone(),
                    username: "u".into(),
                    roles: vec!["r".into()],
                },
                subject: "s".into(),
                nonce: "n".into(),
                asked: vec!["openid".into()],
            };
            let kept = Record::parse(&record.text().unwrap()).unwrap();
            prop_assert_eq!(kept.refresh.expose_secret(), refresh);
            prop_assert_eq!(kept.account.name, name);
        }

        #[test]
        fn any_other_text_is_no_record(text in ".{0,200}") {
            prop_assert!(Record::parse(&text.into()).is_none());
        }
    }

    #[test]
    fn a_record_of_another_form_is_left_alone() {
        let text = r#"{"form":1,"refresh_token":"r"}"#;
        assert!(Record::parse(&text.to_owned().into()).is_none());
    }
}
