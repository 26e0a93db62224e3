//! Who may consent, what needs an administrator, and what is granted already. Whatever could
//! not be read is said to be unknown, with why.

use crate::present::Presenter;
use crate::signing::Live;
use crate::views::{ForecastLine, ForecastView};
use scopeglass_domain::{ErrorCode, GrantedScopes, Kind, Message, PermissionName, Problem};
use scopeglass_graph::{Ask, Run, Tally};
use serde_json::Value;
use tokio_util::sync::CancellationToken;

/// Directory roles that may consent for everybody to delegated permissions, by template id.
/// Source: learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent,
/// prerequisites; ids of learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference.
const CONSENTERS: [&str; 4] = [
    "62e90394-69f5-4237-9190-012177145e10", // Global Administrator
    "e8611ab8-c189-46e8-94e1-60213ab1f814", // Privileged Role Administrator
    "9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3", // Application Administrator
    "158c047a-c907-4556-b7ef-446551a6b5f7", // Cloud Application Administrator
];
/// What Microsoft's managed policy took out first, in July and August 2025.
/// Source: Message center MC1097272.
const MANAGED_FILES: [&str; 4] = [
    "Files.Read.All",
    "Files.ReadWrite.All",
    "Sites.Read.All",
    "Sites.ReadWrite.All",
];
/// What permissions begin with of which it took most out in October and November 2025.
/// Source: Message center MC1163922. The whole list stands in the tenant's own policy.
const MANAGED_FAMILIES: [&str; 8] = [
    "Mail.",
    "MailboxSettings.",
    "Calendars.",
    "Contacts.",
    "Chat.",
    "ChatMessage.",
    "OnlineMeetings.",
    "OnlineMeetingTranscript.",
];

/// What was read of the tenant; an error stands for what could not be.
#[derive(Debug, Clone, Default)]
pub(super) struct Known {
    /// The policies by which people consent for themselves.
    pub policies: Option<Result<Vec<String>, Problem>>,
    /// Whether people can ask an administrator.
    pub workflow: Option<Result<bool, Problem>>,
    /// The roles of who is signed in.
    pub roles: Option<Vec<String>>,
    /// What this client holds for who is signed in.
    pub granted: Option<GrantedScopes>,
}

/// Reads what a session may read.
pub(super) async fn read(live: &Live) -> Known {
    let policies = get(live, "/policies/authorizationPolicy").await;
    let workflow = get(live, "/policies/adminConsentRequestPolicy").await;
    Known {
        policies: Some(policies.and_then(|policy| assigned(&policy))),
        workflow: Some(workflow.and_then(|policy| {
            let enabled = policy["isEnabled"].as_bool();
            enabled.ok_or_else(|| Problem::new(ErrorCode::GraphUnreadable))
        })),
        roles: Some(live.session.account().roles.clone()),
        granted: Some(live.session.granted()),
    }
}

async fn get(live: &Live, path: &str) -> Result<Value, Problem> {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    live.graph.get(&Ask::new(path), &run).await
}

/// Source: learn.microsoft.com/graph/api/resources/authorizationpolicy,
/// `permissionGrantPoliciesAssigned`.
fn assigned(policy: &Value) -> Result<Vec<String>, Problem> {
    // The policy comes alone or as the one member of a list.
    let policy = policy["value"].get(0).unwrap_or(policy);
    let list = &policy["defaultUserRolePermissions"]["permissionGrantPoliciesAssigned"];
    let list = list
        .as_array()
        .ok_or_else(|| Problem::new(ErrorCode::GraphUnreadable))?;
    let own = list.iter().filter_map(Value::as_str).filter_map(|text| {
        let (scope, name) = text.split_once('.')?;
        let for_self = scope.eq_ignore_ascii_case("ManagePermissionGrantsForSelf");
        for_self.then(|| name.to_owned())
    });
    Ok(own.collect())
}

/// How people may consent, by the policies that are assigned.
fn mode(policies: &[String]) -> &'static str {
    let has = |name: &str| policies.iter().any(|policy| policy == name);
    match () {
        () if policies.is_empty() => "nobody",
        () if has("microsoft-user-default-legacy") => "anything",
        () if has("microsoft-user-default-recommended") => "managed",
        () if has("microsoft-user-default-low") => "low",
        () => "custom",
    }
}

impl Presenter {
    pub(super) fn forecast(self, scopes: &[PermissionName], known: &Known) -> ForecastView {
        let admin: Vec<String> = scopes
            .iter()
            .filter(|name| {
                let permission = self.catalog.permission(name);
                let form = permission.and_then(|permission| permission.form(Kind::Delegated));
                form.is_some_and(|form| form.admin_consent)
            })
            .map(ToString::to_string)
            .collect();
        let lines = [
            Some(self.who(known)),
            Some(self.needs(&admin)),
            self.managed(scopes, known),
            Some(self.workflow(known)),
            self.may_consent(known),
            Some(self.held(scopes, known)),
        ];
        ForecastView {
            lines: lines.into_iter().flatten().collect(),
            admin,
        }
    }

    fn who(self, known: &Known) -> ForecastLine {
        match &known.policies {
            Some(Ok(policies)) => {
                let id = format!("consent-who-{}", mode(policies));
                let message = Message::new(id).with("policies", policies.clone());
                self.line("who", true, &message)
            }
            unread => self.unread("who", unread.as_ref().and_then(|read| read.as_ref().err())),
        }
    }

    fn needs(self, admin: &[String]) -> ForecastLine {
        let message = match admin.is_empty() {
            true => Message::new("consent-needs-none"),
            false => Message::new("consent-needs-admin")
                .with("count", admin.len())
                .with("names", admin.to_vec()),
        };
        self.line("needs", true, &message)
    }

    /// What the policy that Microsoft manages keeps from people; said where it may apply.
    fn managed(self, scopes: &[PermissionName], known: &Known) -> Option<ForecastLine> {
        let applies = match &known.policies {
            Some(Ok(policies)) => mode(policies) == "managed",
            _ => true,
        };
        let taken: Vec<String> = scopes
            .iter()
            .map(PermissionName::as_str)
            .filter(|name| {
                let family = MANAGED_FAMILIES
                    .iter()
                    .any(|family| name.starts_with(family));
                family || MANAGED_FILES.contains(name)
            })
            .map(str::to_owned)
            .collect();
        let message = Message::new("consent-managed").with("names", taken.clone());
        (applies && !taken.is_empty()).then(|| self.line("managed", true, &message))
    }

    fn workflow(self, known: &Known) -> ForecastLine {
        match &known.workflow {
            Some(Ok(true)) => self.line("workflow", true, &Message::new("consent-workflow-on")),
            Some(Ok(false)) => self.line("workflow", true, &Message::new("consent-workflow-off")),
            unread => {
                let problem = unread.as_ref().and_then(|read| read.as_ref().err());
                self.unread("workflow", problem)
            }
        }
    }

    fn may_consent(self, known: &Known) -> Option<ForecastLine> {
        let roles = known.roles.as_ref()?;
        let may = roles.iter().any(|role| CONSENTERS.contains(&role.as_str()));
        let id = if may {
            "consent-role-may"
        } else {
            "consent-role-may-not"
        };
        Some(self.line("role", true, &Message::new(id)))
    }

    fn held(self, scopes: &[PermissionName], known: &Known) -> ForecastLine {
        let Some(granted) = &known.granted else {
            return self.line("held", false, &Message::new("consent-held-unknown"));
        };
        let new: Vec<String> = scopes
            .iter()
            .filter(|name| !granted.0.contains(*name))
            .map(ToString::to_string)
            .collect();
        let message = match new.is_empty() {
            true => Message::new("consent-held-all"),
            false => Message::new("consent-held-some").with("names", new),
        };
        self.line("held", true, &message)
    }

    fn unread(self, about: &str, problem: Option<&Problem>) -> ForecastLine {
        let message = match problem {
            None => Message::new(format!("consent-{about}-unasked")),
            Some(problem) => {
                Message::new(format!("consent-{about}-unread")).with("what", problem.message())
            }
        };
        self.line(about, false, &message)
    }

    fn line(self, about: &str, known: bool, message: &Message) -> ForecastLine {
        ForecastLine {
            about: about.to_owned(),
            known,
            told: self.language.text(message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_catalog::Catalog;
    use scopeglass_language::{Language, Locale};
    use serde_json::json;

    fn forecast(names: &[&str], known: &Known) -> ForecastView {
        let presenter = Presenter {
            language: Language::of(Locale::parse("en").unwrap()),
            catalog: Catalog::embedded(),
        };
        let scopes: Vec<PermissionName> = names.iter().map(|name| name.parse().unwrap()).collect();
        presenter.forecast(&scopes, known)
    }

    fn policy(names: &[&str]) -> Known {
        let policy = json!({ "defaultUserRolePermissions": {
            "permissionGrantPoliciesAssigned": names,
        }});
        Known {
            policies: Some(assigned(&policy)),
            ..Known::default()
        }
    }

    #[test]
    fn the_policies_tell_who_may_consent() {
        let told = |names: &[&str]| match policy(names).policies.unwrap() {
            Ok(policies) => mode(&policies),
            Err(_) => "unread",
        };
        let own = "ManagePermissionGrantsForSelf.microsoft-user-default-";
        assert_eq!(told(&[]), "nobody");
        assert_eq!(
            told(&["ManagePermissionGrantsForOwnedResource.x"]),
            "nobody"
        );
        assert_eq!(told(&[&format!("{own}low")]), "low");
        assert_eq!(told(&[&format!("{own}legacy")]), "anything");
        assert_eq!(told(&[&format!("{own}recommended")]), "managed");
        assert_eq!(told(&["managePermissionGrantsForSelf.contoso"]), "custom");
    }

    #[test]
    fn what_was_not_read_is_never_told_as_known() {
        let view = forecast(&["Calendars.Read"], &Known::default());
        let about = |id: &str| view.lines.iter().find(|line| line.about == id).unwrap();
        for id in ["who", "workflow", "held"] {
            assert!(!about(id).known, "{id}");
        }
        let denied = Known {
            policies: Some(Err(Problem::new(ErrorCode::GraphDenied).with("code", "x"))),
            ..Known::default()
        };
        let view = forecast(&["Calendars.Read"], &denied);
        assert!(
            !view.lines[0].known && !view.lines[0].told.contains('{'),
            "{view:?}"
        );
    }

    #[test]
    fn what_microsoft_took_out_is_named_where_its_policy_applies() {
        let managed = |known: &Known| {
            let view = forecast(&["Sites.Read.All", "Mail.Read", "User.Read"], known);
            let line = view.lines.into_iter().find(|line| line.about == "managed");
            line.map(|line| line.told)
        };
        let own = "ManagePermissionGrantsForSelf.";
        let told = managed(&policy(&[&format!(
            "{own}microsoft-user-default-recommended"
        )]))
        .unwrap();
        assert!(
            told.contains("Sites.Read.All") && told.contains("Mail.Read"),
            "{told}"
        );
        assert!(!told.contains("User.Read"), "{told}");
        assert_eq!(managed(&policy(&[&format!("{own}contoso")])), None);
    }
}
