//! Microsoft's clouds: every host that Scopeglass knows stands in this one table.
//!
//! GCC has no row: its tenants are served by the worldwide hosts
//! (learn.microsoft.com/entra/identity-platform/authentication-national-cloud).

use crate::Tenant;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use url::Url;

/// One of Microsoft's clouds. They share neither accounts nor app registrations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cloud {
    /// Worldwide, GCC included.
    Global,
    /// US Government level 4.
    GccHigh,
    /// US Government level 5, the Department of Defense.
    Dod,
    /// China, operated by 21Vianet.
    China,
}

/// The hosts of one cloud, and what other tools call it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Hosts {
    /// Where people are sent to sign in, unless another of `login` is asked for.
    pub sign_in: &'static str,
    /// All sign-in hosts in use, which speak for one another.
    pub login: &'static [&'static str],
    /// Microsoft Graph.
    pub graph: &'static str,
    /// The Microsoft Entra admin centre, where apps are registered.
    pub entra: &'static str,
    /// The Azure portal.
    pub portal: &'static str,
    /// The name in `az cloud set --name`.
    pub azure_cli: &'static str,
    /// The name in `Connect-MgGraph -Environment`.
    pub graph_powershell: &'static str,
}

/// Sources: graph, portal and sign-in hosts from learn.microsoft.com/graph/deployments and
/// learn.microsoft.com/entra/identity-platform/authentication-national-cloud; which sign-in
/// hosts are one another's aliases from the answer of Entra's own instance discovery
/// (`/common/discovery/instance`); the names of other tools from
/// learn.microsoft.com/azure/azure-government/documentation-government-get-started-connect-with-cli
/// and learn.microsoft.com/powershell/microsoftgraph/authentication-commands.
const TABLE: [(Cloud, &str, Hosts); 4] = [
    (
        Cloud::Global,
        "global",
        Hosts {
            sign_in: "login.microsoftonline.com",
            login: &[
                "login.microsoftonline.com",
                "login.microsoft.com",
                "login.windows.net",
                "sts.windows.net",
            ],
            graph: "graph.microsoft.com",
            entra: "entra.microsoft.com",
            portal: "portal.azure.com",
            azure_cli: "AzureCloud",
            graph_powershell: "Global",
        },
    ),
    (
        Cloud::GccHigh,
        "gcc-high",
        Hosts {
            sign_in: "login.microsoftonline.us",
            login: &["login.microsoftonline.us", "login.usgovcloudapi.net"],
            graph: "graph.microsoft.us",
            entra: "entra.microsoft.us",
            portal: "portal.azure.us",
            azure_cli: "AzureUSGovernment",
            graph_powershell: "USGov",
        },
    ),
    (
        Cloud::Dod,
        "dod",
        Hosts {
            sign_in: "login.microsoftonline.us",
            login: &["login.microsoftonline.us", "login.usgovcloudapi.net"],
            graph: "dod-graph.microsoft.us",
            entra: "entra.microsoft.us",
            portal: "portal.azure.us",
            azure_cli: "AzureUSGovernment",
            graph_powershell: "USGovDoD",
        },
    ),
    (
        Cloud::China,
        "china",
        Hosts {
            sign_in: "login.partner.microsoftonline.cn",
            login: &[
                "login.partner.microsoftonline.cn",
                "login.chinacloudapi.cn",
                "sts.chinacloudapi.cn",
            ],
            graph: "microsoftgraph.chinacloudapi.cn",
            entra: "entra.microsoftonline.cn",
            portal: "portal.azure.cn",
            azure_cli: "AzureChinaCloud",
            graph_powershell: "China",
        },
    ),
];

impl Cloud {
    /// Every cloud, in the order of the table.
    pub const ALL: [Self; 4] = [Self::Global, Self::GccHigh, Self::Dod, Self::China];

    fn row(self) -> &'static (Self, &'static str, Hosts) {
        const { assert!(TABLE.len() == Cloud::ALL.len()) };
        &TABLE[self as usize]
    }

    /// Its name on the command line and in saved files.
    pub fn as_str(self) -> &'static str {
        self.row().1
    }

    /// Its hosts.
    pub fn hosts(self) -> &'static Hosts {
        &self.row().2
    }

    /// The authority of a tenant, on this cloud's first sign-in host.
    pub fn authority(self, tenant: &Tenant) -> Option<Url> {
        self.authority_on(self.hosts().sign_in, tenant)
    }

    /// The same on another sign-in host; none where the host is not of this cloud.
    pub fn authority_on(self, host: &str, tenant: &Tenant) -> Option<Url> {
        let host = self.hosts().login.iter().find(|known| **known == host)?;
        Url::parse(&format!("https://{host}/{tenant}")).ok()
    }

    /// The base of Microsoft Graph v1.0.
    pub fn graph(self) -> Option<Url> {
        Url::parse(&format!("https://{}/v1.0", self.hosts().graph)).ok()
    }

    /// What the names of Graph's scopes begin with in full, without the closing slash; with
    /// `/.default` behind it, it asks for what an app holds alone.
    pub fn resource(self) -> String {
        format!("https://{}", self.hosts().graph)
    }

    /// The clouds that a sign-in host belongs to. GCC High and DoD share theirs.
    pub fn of_sign_in_host(host: &str) -> impl Iterator<Item = Self> {
        let ours = move |cloud: &Self| cloud.hosts().login.contains(&host);
        Self::ALL.into_iter().filter(ours)
    }

    /// The cloud that a Graph host belongs to.
    pub fn of_graph_host(host: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|cloud| cloud.hosts().graph == host)
    }
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The text names no cloud.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no such cloud")]
pub struct UnknownCloud;

impl FromStr for Cloud {
    type Err = UnknownCloud;

    fn from_str(text: &str) -> Result<Self, UnknownCloud> {
        let named = |cloud: &Self| cloud.as_str().eq_ignore_ascii_case(text.trim());
        Self::ALL.into_iter().find(named).ok_or(UnknownCloud)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_row_stands_at_its_cloud() {
        for cloud in Cloud::ALL {
            assert_eq!(cloud.row().0, cloud);
            assert_eq!(cloud.as_str().parse(), Ok(cloud));
            let saved = serde_json::to_value(cloud).unwrap();
            assert_eq!(saved, cloud.as_str(), "one name everywhere");
            assert!(cloud.hosts().login.contains(&cloud.hosts().sign_in));
        }
        assert_eq!("moon".parse::<Cloud>(), Err(UnknownCloud));
    }

    #[test]
    fn addresses_are_made_of_the_table() {
        let domain: Tenant = "contoso.com".parse().unwrap();
        let authority = |cloud: Cloud| cloud.authority(&domain).unwrap().to_string();
        assert_eq!(
            authority(Cloud::Dod),
            "https://login.microsoftonline.us/contoso.com"
        );
        assert_eq!(
            Cloud::Dod.graph().unwrap().as_str(),
            "https://dod-graph.microsoft.us/v1.0"
        );
        let old = Cloud::China.authority_on("login.chinacloudapi.cn", &domain);
        assert_eq!(
            old.unwrap().as_str(),
            "https://login.chinacloudapi.cn/contoso.com"
        );
        assert_eq!(
            Cloud::China.authority_on("login.microsoftonline.com", &domain),
            None
        );
    }

    #[test]
    fn a_host_leads_back_to_its_cloud() {
        let of = |host| Cloud::of_sign_in_host(host).collect::<Vec<_>>();
        assert_eq!(of("login.windows.net"), [Cloud::Global]);
        assert_eq!(of("login.microsoftonline.us"), [Cloud::GccHigh, Cloud::Dod]);
        assert_eq!(of("login.microsoftonline.com.evil.example"), []);
        assert_eq!(
            Cloud::of_graph_host("microsoftgraph.chinacloudapi.cn"),
            Some(Cloud::China)
        );
    }
}
