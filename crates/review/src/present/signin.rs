//! The sign-in step: what will be asked and why, who is signed in, what was granted.

use super::{Presenter, SignInAround};
use crate::desk::Open;
use crate::host::PracticePerson;
use crate::place::PRACTICE;
use crate::signing::{Live, beyond_and_missing, scopes_to_ask, told_roles};
use crate::views::{AccountView, KeptView, PersonView, ScopeView, SignInView};
use scopeglass_domain::{Kind, Message, PermissionName, Request};

impl Presenter {
    pub(super) fn sign_in(self, open: &Open, around: &SignInAround) -> SignInView {
        let request = &open.review.request;
        let live = open.live.as_ref();
        let granted = live.map(|live| live.session.granted()).unwrap_or_default();
        let (beyond, missing) = match live {
            Some(_) => beyond_and_missing(request, &granted),
            None => (Vec::new(), Vec::new()),
        };
        let names = |list: Vec<PermissionName>| list.iter().map(ToString::to_string).collect();
        SignInView {
            place: around.name.clone(),
            place_id: around.place.clone(),
            practice: around.place == PRACTICE,
            account: live.map(|live| self.account(live)),
            earlier: self.earlier(open),
            running: open.signing.is_some(),
            will_ask: self.will_ask(request),
            not_asked: self.not_asked(request),
            granted: granted.0.iter().map(ToString::to_string).collect(),
            granted_beyond: names(beyond),
            missing: names(missing),
            keyring: around
                .keyring
                .as_ref()
                .map(|problem| super::told(self.language, problem)),
            people: self.practice_people(&around.people),
            kept: around
                .kept
                .iter()
                .map(|account| KeptView {
                    id: account.object.clone(),
                    name: account.name.clone(),
                    username: account.username.clone(),
                })
                .collect(),
        }
    }

    /// Who is signed in with a session.
    pub(super) fn account(self, live: &Live) -> AccountView {
        let account = live.session.account();
        let roles = told_roles(&account.roles);
        AccountView {
            name: account.name.clone(),
            username: account.username.clone(),
            tenant: account.tenant.to_string(),
            roles: roles.iter().map(|role| self.role(role)).collect(),
        }
    }

    /// Whom the practice tenant's sign-in page offers.
    pub(super) fn practice_people(self, people: &[PracticePerson]) -> Vec<PersonView> {
        let person = |person: &PracticePerson| PersonView {
            name: person.name.clone(),
            user: person.user.clone(),
            role: self.practice_role(&person.role),
        };
        people.iter().map(person).collect()
    }

    fn earlier(self, open: &Open) -> Option<String> {
        let signed_in = open
            .review
            .signed_in
            .as_ref()
            .filter(|_| open.live.is_none())?;
        Some(
            self.text(
                Message::new("review-earlier")
                    .with("account", signed_in.account.as_str())
                    .with("date", self.language.date_time(signed_in.at)),
            ),
        )
    }

    fn will_ask(self, request: &Request) -> Vec<ScopeView> {
        scopes_to_ask(request)
            .iter()
            .map(|name| self.scope(name, request))
            .collect()
    }

    fn scope(self, name: &PermissionName, request: &Request) -> ScopeView {
        let asked = request.permissions.iter().find(|asked| asked.name == *name);
        let why = match asked.map(|asked| asked.kind.kind()) {
            None => "review-scope-identity",
            Some(Some(Kind::Application)) => "review-scope-for-application",
            Some(_) if name.as_str() == "offline_access" => "review-scope-offline",
            Some(_) => "review-scope-for-probe",
        };
        let form = self
            .catalog
            .permission(name)
            .and_then(|p| p.form(Kind::Delegated));
        ScopeView {
            name: name.to_string(),
            why: self.id(why),
            admin_consent: form.is_some_and(|form| form.admin_consent),
        }
    }

    fn not_asked(self, request: &Request) -> Vec<ScopeView> {
        let asked = scopes_to_ask(request);
        let left_out = request
            .permissions
            .iter()
            .filter(|p| !asked.contains(&p.name));
        left_out
            .map(|permission| ScopeView {
                name: permission.name.to_string(),
                why: self.id("review-scope-application-only"),
                admin_consent: true,
            })
            .collect()
    }

    fn practice_role(self, role: &str) -> String {
        let id = format!("practice-role-{role}");
        if self.language.has(&id) {
            self.id(&id)
        } else {
            role.to_owned()
        }
    }

    /// A directory role by its template id, in words where it is one of the usual ones.
    fn role(self, template: &str) -> String {
        let id = format!("review-role-{template}");
        if self.language.has(&id) {
            self.id(&id)
        } else {
            template.to_owned()
        }
    }
}
