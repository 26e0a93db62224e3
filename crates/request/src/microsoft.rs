//! Apps and resources of Microsoft itself, by id and by address.

use scopeglass_domain::{ClientId, ResourceId};
use serde::Deserialize;
use std::sync::LazyLock;
use uuid::Uuid;

/// An app of Microsoft.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct App {
    id: Uuid,
    /// What Microsoft calls it.
    pub(crate) name: String,
    /// Whether it is a public client that strangers can put into a link of their own.
    #[serde(default)]
    pub(crate) borrowed: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Resource {
    id: Uuid,
    name: String,
    addresses: Vec<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    app: Vec<App>,
    resource: Vec<Resource>,
}

/// The table; a file that cannot be read leaves it empty, and a test names it.
static TABLE: LazyLock<Table> = LazyLock::new(|| read().unwrap_or_default());

fn read() -> Result<Table, toml::de::Error> {
    toml::from_str(include_str!("../data/microsoft-apps.toml"))
}

/// The app of Microsoft with that id, where it is a known one.
pub(crate) fn app(client: ClientId) -> Option<&'static App> {
    TABLE.app.iter().find(|app| app.id == client.0)
}

/// What Microsoft calls the resource with that id, where it is a known one.
pub(crate) fn resource_name(id: Uuid) -> Option<&'static str> {
    let resource = TABLE.resource.iter().find(|resource| resource.id == id)?;
    Some(&resource.name)
}

/// The known resource behind an id, a host or an address, as scopes and `resource`
/// parameters name it.
pub(crate) fn resource(named: &str) -> Option<ResourceId> {
    if let Ok(id) = Uuid::parse_str(named) {
        return Some(ResourceId(id));
    }
    let rest = named.split_once("://").map_or(named, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or_default();
    let host = host.to_ascii_lowercase();
    let found = TABLE
        .resource
        .iter()
        .find(|resource| resource.addresses.contains(&host))?;
    Some(ResourceId(found.id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn the_table_is_whole_and_names_each_id_once() {
        let table = read().unwrap();
        let ids: BTreeSet<Uuid> = table
            .app
            .iter()
            .map(|app| app.id)
            .chain(table.resource.iter().map(|resource| resource.id))
            .collect();
        assert_eq!(ids.len(), table.app.len() + table.resource.len());
    }

    #[test]
    fn graph_is_known_by_every_form_of_its_name() {
        for named in [
            "https://graph.microsoft.com",
            "https://Graph.Microsoft.com/",
            "graph.microsoft.us",
            "00000003-0000-0000-c000-000000000000",
        ] {
            assert_eq!(resource(named), Some(ResourceId::GRAPH), "{named}");
        }
        assert_eq!(resource("https://graph.microsoft.com.evil.example"), None);
    }
}
