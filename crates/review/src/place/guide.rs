//! How to register an app for Scopeglass: what to click, or one command to paste, with
//! exactly the permissions that are going to be asked for.

use super::cloud::Cloud;
use crate::present::Presenter;
use crate::views::{CommandView, GuideView};
use scopeglass_domain::{Kind, Message, PermissionName, ResourceId};
use serde_json::json;

/// What the registration is called unless the person calls it otherwise.
const NAME: &str = "Scopeglass review";
/// The redirect address: Entra takes any port on it. 127.0.0.1 is a different one to it.
/// Source: learn.microsoft.com/entra/identity-platform/reply-url, localhost exceptions.
const REDIRECT: &str = "http://localhost";
/// The steps, in order.
const STEPS: [&str; 6] = ["open", "name", "platform", "nothing", "ids", "back"];

impl Presenter {
    /// The guide for a cloud and these delegated permissions.
    pub(crate) fn guide(self, cloud: Cloud, scopes: &[PermissionName]) -> GuideView {
        let names: Vec<String> = scopes.iter().map(ToString::to_string).collect();
        let portal = format!(
            "https://{}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
            cloud.hosts().entra
        );
        let step = |step: &&str| {
            let message = Message::new(format!("connect-step-{step}"))
                .with("portal", cloud.hosts().entra)
                .with("name", NAME)
                .with("redirect", REDIRECT);
            self.language.text(&message)
        };
        let access = self.access(scopes);
        GuideView {
            portal,
            steps: STEPS.iter().map(step).collect(),
            permissions: names,
            commands: vec![azure_cli(cloud, &access), powershell(cloud, &access)],
        }
    }

    /// The published ids of the scopes.
    fn access(self, scopes: &[PermissionName]) -> Vec<String> {
        let id = |name: &PermissionName| {
            let permission = self.catalog.permission(name)?;
            permission
                .form(Kind::Delegated)?
                .id
                .map(|id| id.to_string())
        };
        scopes.iter().filter_map(id).collect()
    }
}

/// Source: learn.microsoft.com/cli/azure/ad/app, `az ad app create`.
fn azure_cli(cloud: Cloud, access: &[String]) -> CommandView {
    let list: Vec<_> = access
        .iter()
        .map(|id| json!({ "id": id, "type": "Scope" }))
        .collect();
    let wanted =
        json!([{ "resourceAppId": ResourceId::GRAPH.to_string(), "resourceAccess": list }]);
    let set = match cloud.hosts().azure_cli {
        "AzureCloud" => String::new(),
        name => format!("az cloud set --name {name} && "),
    };
    CommandView {
        id: "azure-cli".to_owned(),
        name: "Azure CLI (bash)".to_owned(),
        text: format!(
            "{set}az login --allow-no-subscriptions && az ad app create \
             --display-name '{NAME}' --sign-in-audience AzureADMyOrg \
             --public-client-redirect-uris {REDIRECT} \
             --required-resource-accesses '{wanted}' --query appId --output tsv"
        ),
    }
}

/// Source: learn.microsoft.com/powershell/module/microsoft.graph.applications/new-mgapplication.
fn powershell(cloud: Cloud, access: &[String]) -> CommandView {
    let list: Vec<String> = access
        .iter()
        .map(|id| format!("@{{Id='{id}';Type='Scope'}}"))
        .collect();
    let environment = match cloud.hosts().graph_powershell {
        "Global" => String::new(),
        name => format!(" -Environment {name}"),
    };
    CommandView {
        id: "graph-powershell".to_owned(),
        name: "Microsoft Graph PowerShell".to_owned(),
        text: format!(
            "Connect-MgGraph -Scopes Application.ReadWrite.All{environment}; \
             (New-MgApplication -DisplayName '{NAME}' -SignInAudience AzureADMyOrg \
             -PublicClient @{{RedirectUris=@('{REDIRECT}')}} \
             -RequiredResourceAccess @(@{{ResourceAppId='{graph}';ResourceAccess=@({list})}})).AppId",
            graph = ResourceId::GRAPH,
            list = list.join(",")
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_catalog::Catalog;
    use scopeglass_language::{Language, Locale};

    fn guide(cloud: &str, names: &[&str]) -> GuideView {
        let presenter = Presenter {
            language: Language::of(Locale::parse("en").unwrap()),
            catalog: Catalog::embedded(),
        };
        let scopes: Vec<_> = names.iter().map(|name| name.parse().unwrap()).collect();
        presenter.guide(cloud.parse().unwrap(), &scopes)
    }

    #[test]
    fn a_command_asks_for_exactly_the_permissions_and_makes_a_public_client() {
        for command in guide("global", &["User.Read", "Calendars.Read"]).commands {
            // The published ids of the two delegated permissions.
            assert!(
                command
                    .text
                    .contains("e1fe6dd8-ba31-4d61-89e7-88639da4683d")
            );
            assert!(
                command
                    .text
                    .contains("465a38f9-76ea-45b9-9f34-9e8b0d4b0b42")
            );
            assert_eq!(
                command.text.matches("Scope'").count() + command.text.matches("\"Scope\"").count(),
                2
            );
            assert!(command.text.contains("http://localhost"));
            assert!(!command.text.contains("127.0.0.1") && !command.text.contains("--web"));
            assert!(!command.text.contains('\n'), "one command is one line");
        }
    }

    #[test]
    fn a_national_cloud_is_named_to_each_tool() {
        let texts: Vec<_> = guide("china", &["User.Read"]).commands;
        assert!(
            texts[0]
                .text
                .starts_with("az cloud set --name AzureChinaCloud")
        );
        assert!(texts[1].text.contains("-Environment China"));
    }

    #[test]
    fn the_steps_name_the_portal_of_the_cloud_and_the_exact_redirect() {
        let guide = guide("gcc-high", &["User.Read"]);
        let all = guide.steps.join("\n");
        assert!(all.contains("entra.microsoft.us") && all.contains("http://localhost"));
        assert!(!all.contains('{'), "{all}");
    }
}
