//! Who an app is, what is odd about it, and where its permissions stand in the tenant.

use super::{Presenter, SignInAround};
use crate::tenant::Connection;
use crate::views::{ConnectionView, FactView, ScopeView, SignView, TenantAppView};
use scopeglass_domain::{
    AppIdentity, Credential, CredentialKind, GrantedFor, GrantedTo, Kind, Message, PermissionName,
    Publisher, Registered, Sign, SignWeight, Standing,
};
use scopeglass_request::Principal;

impl Presenter {
    /// The facts that are known of an app.
    pub(crate) fn identity(self, app: &AppIdentity) -> Vec<FactView> {
        let yes_or_no = |id: &str, told: Option<bool>| -> Vec<String> {
            let word = |yes| if yes { "yes" } else { "no" };
            told.map(|yes| self.id(&format!("{id}-{}", word(yes))))
                .into_iter()
                .collect()
        };
        let text = |value: Option<String>| -> Vec<String> { value.into_iter().collect() };
        let credentials = app.credentials.iter().map(|one| self.credential(one));
        let facts = [
            ("client", text(app.client.map(|id| id.to_string())), true),
            ("publisher", text(self.publisher(&app.publisher)), false),
            ("owner", text(app.owner_tenant.clone()), true),
            (
                "created",
                text(app.created.map(|at| self.language.date(at))),
                false,
            ),
            ("audience", text(app.sign_in_audience.clone()), true),
            (
                "enabled",
                yes_or_no("review-identity-enabled", app.enabled),
                false,
            ),
            (
                "assignment",
                yes_or_no("review-identity-assignment", app.assignment_required),
                false,
            ),
            ("redirects", app.redirects.clone(), true),
            ("credentials", credentials.collect(), false),
        ];
        let facts = facts
            .into_iter()
            .filter(|(_, values, _)| !values.is_empty());
        facts
            .map(|(id, values, fixed)| FactView {
                label: self.id(&format!("review-identity-{id}")),
                values,
                fixed,
            })
            .collect()
    }

    fn publisher(self, publisher: &Publisher) -> Option<String> {
        let message = match publisher {
            Publisher::Unknown => return None,
            Publisher::Verified { name } => {
                Message::new("review-publisher-verified").with("name", name.as_str())
            }
            Publisher::Unverified { named: Some(name) } => {
                Message::new("review-publisher-unverified").with("name", name.as_str())
            }
            Publisher::Unverified { named: None } => Message::new("review-publisher-unnamed"),
            Publisher::Microsoft => Message::new("review-publisher-microsoft"),
        };
        Some(self.text(message))
    }

    fn credential(self, credential: &Credential) -> String {
        let kind = match credential.kind {
            CredentialKind::Secret => "secret",
            CredentialKind::Certificate => "certificate",
        };
        let name = credential.name.as_deref().unwrap_or("–");
        let message = match credential.ends {
            Some(at) => Message::new("review-credential-ends").with("date", self.language.date(at)),
            None => Message::new("review-credential"),
        };
        self.text(message.with("kind", kind).with("name", name))
    }

    /// A sign with its weight in words.
    pub(crate) fn sign(self, sign: &Sign) -> SignView {
        SignView {
            weight: sign.weight,
            weight_label: self.weight_label(sign.weight),
            text: self.language.text(&sign.message),
        }
    }

    /// Where a permission stands in the tenant, a sentence each.
    pub(crate) fn standing(self, standing: &Standing) -> Vec<String> {
        let asked = match standing.asked {
            Registered::Asks => Some("review-standing-asked"),
            Registered::DoesNotAsk => Some("review-standing-not-asked"),
            Registered::Unread => None,
        };
        let grants = standing.grants.iter().map(|grant| self.grant(grant));
        let rest = match (standing.grants.is_empty(), standing.whole) {
            (true, true) => Some("review-standing-not-granted"),
            (_, false) => Some("review-standing-unread"),
            (false, true) => None,
        };
        let asked = asked.into_iter().map(|id| self.id(id));
        let rest = rest.into_iter().map(|id| self.id(id));
        asked.chain(grants).chain(rest).collect()
    }

    fn grant(self, grant: &GrantedTo) -> String {
        let (id, count) = match grant.whom {
            GrantedFor::Everyone => ("everyone", None),
            GrantedFor::People { count } => ("people", Some(count)),
            GrantedFor::AppAlone => ("app", None),
        };
        let mut message = match grant.since {
            Some(at) => Message::new(format!("review-standing-{id}-since"))
                .with("date", self.language.date_time(at)),
            None => Message::new(format!("review-standing-{id}")),
        };
        if let Some(count) = count {
            message = message.with("count", count);
        }
        self.text(message)
    }

    /// The connection as it stands.
    pub(crate) fn connection(
        self,
        connection: &Connection,
        scopes: &[PermissionName],
        around: &SignInAround,
    ) -> ConnectionView {
        let asked = |name: &PermissionName| {
            let form = self.catalog.permission(name);
            let form = form.and_then(|permission| permission.form(Kind::Delegated));
            let why = match name.as_str() {
                "Directory.Read.All" => "review-connection-why-directory",
                _ => "review-scope-identity",
            };
            ScopeView {
                name: name.to_string(),
                why: self.id(why),
                admin_consent: form.is_some_and(|form| form.admin_consent),
            }
        };
        let live = connection.live.as_ref();
        ConnectionView {
            place: around.name.clone(),
            place_id: around.place.clone(),
            account: live.map(|live| self.account(live)),
            running: connection.signing.is_some(),
            will_ask: scopes.iter().map(asked).collect(),
            keyring: around
                .keyring
                .as_ref()
                .map(|problem| super::told(self.language, problem)),
            people: self.practice_people(&around.people),
        }
    }

    /// One app of the list to choose from.
    pub(crate) fn tenant_app(
        self,
        app: &Principal,
        identity: &AppIdentity,
        signs: &[Sign],
    ) -> TenantAppView {
        let odd = || signs.iter().filter(|sign| sign.weight > SignWeight::Note);
        TenantAppView {
            id: app.id.to_string(),
            app_id: app.app_id.to_string(),
            name: app.display_name.clone().unwrap_or_default(),
            publisher: self.publisher(&identity.publisher).unwrap_or_default(),
            created: app.created_date_time.map(|at| self.language.date(at)),
            enabled: app.account_enabled,
            signs: odd().count(),
            gravest: odd().map(|sign| sign.weight).max(),
        }
    }
}
