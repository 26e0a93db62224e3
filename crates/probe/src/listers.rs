//! Where the ids come from that a path's placeholders are filled with.
//!
//! An id is read from the collection that stands before the placeholder. Where Graph
//! offers no such list, `listers.toml` names one that gives the same ids.

use crate::attribution::Attributor;
use scopeglass_domain::PermissionName;
use scopeglass_graph::Ask;
use serde::Deserialize;
use std::sync::LazyLock;

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let read: Result<Table, _> = toml::from_str(include_str!("../listers.toml"));
    match read {
        Ok(table) => table.lister,
        Err(error) => {
            tracing::error!(%error, "listers.toml");
            Vec::new()
        }
    }
});

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    lister: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    /// The path before the placeholder, in small letters, with `{}` for placeholders.
    of: String,
    /// Ids that Microsoft documents, where there is nothing to list.
    #[serde(default)]
    known: Vec<String>,
    #[serde(default)]
    path: String,
    #[serde(default)]
    query: String,
    #[serde(default)]
    eventual: bool,
    #[serde(default = "id")]
    field: String,
    #[serde(default)]
    opened_by: Vec<PermissionName>,
}

fn id() -> String {
    "id".to_owned()
}

/// One list to take ids, or another field's values, from.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lister {
    /// The path; its own placeholders are filled with the ids chosen before.
    pub path: String,
    /// The query.
    #[serde(default)]
    pub query: String,
    /// Ask with `ConsistencyLevel: eventual`.
    #[serde(default)]
    pub eventual: bool,
    /// The field to take.
    #[serde(default = "id")]
    pub field: String,
    /// Permissions that Microsoft documents for it where the catalogue's facts lack it.
    #[serde(default)]
    pub opened_by: Vec<PermissionName>,
}

impl Lister {
    /// The read, with the ids chosen before put into the path, and the last of them where
    /// the query wants one.
    pub(crate) fn ask(&self, chosen: &[String]) -> Option<Ask> {
        let last = chosen.last().map(|id| encoded(id)).unwrap_or_default();
        let ask = Ask::new(filled(&self.path, chosen)?)
            .query(self.query.replace("{last}", &last))
            .eventual(self.eventual)
            .single(true);
        Some(ask)
    }
}

/// How one placeholder can be filled.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Fill {
    /// With an id that is known without asking.
    Known(Vec<String>),
    /// With what a list gives.
    List(Lister),
}

/// The ways to fill the placeholder that follows `before`, the best first.
pub(crate) fn fills(before: &str) -> Vec<Fill> {
    let wanted = normal(before);
    let rows = TABLE.iter().filter(|row| row.of == wanted);
    let mut fills: Vec<Fill> = rows
        .map(|row| match row.known.is_empty() {
            false => Fill::Known(row.known.clone()),
            true => Fill::List(Lister {
                path: row.path.clone(),
                query: row.query.clone(),
                eventual: row.eventual,
                field: row.field.clone(),
                opened_by: row.opened_by.clone(),
            }),
        })
        .collect();
    fills.push(Fill::List(Lister {
        path: before.to_owned(),
        query: String::new(),
        eventual: false,
        field: id(),
        opened_by: Vec::new(),
    }));
    fills
}

/// The first way to fill each placeholder of a path that the access token allows.
pub(crate) fn allowed(path: &str, own: Option<&str>, token: &Attributor<'_>) -> Option<Vec<Fill>> {
    befores(path)
        .into_iter()
        .map(|before| {
            let of_people = normal(&before) == "/users";
            if let (true, Some(own)) = (of_people, own) {
                return Some(Fill::Known(vec![own.to_owned()]));
            }
            fills(&before).into_iter().find(|fill| match fill {
                Fill::Known(_) => true,
                Fill::List(lister) => {
                    let documented = lister.opened_by.iter().any(|name| token.holds(name));
                    documented || !token.of(&lister.path).could_authorise.is_empty()
                }
            })
        })
        .collect()
}

/// What stands before each placeholder of a path.
pub(crate) fn befores(path: &str) -> Vec<String> {
    let places = path
        .match_indices("/{")
        .map(|(at, _)| path[..at].to_owned());
    places.collect()
}

/// The path with its placeholders filled in order; none where there are too few ids.
pub(crate) fn filled(path: &str, ids: &[String]) -> Option<String> {
    let mut ids = ids.iter();
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') && segment.ends_with('}') {
            ids.next().map(|id| encoded(id))
        } else {
            Some(segment.to_owned())
        }
    });
    segments
        .collect::<Option<Vec<_>>>()
        .map(|all| all.join("/"))
}

/// An id or value as it stands in an address: whatever could end its segment is encoded
/// (RFC 3986, section 3.3).
pub(crate) fn encoded(value: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~@,!=".contains(&byte);
    let mut text = String::new();
    for byte in value.bytes() {
        if plain(byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}

fn normal(path: &str) -> String {
    let segments = path.split('/').map(|segment| {
        if segment.starts_with('{') {
            "{}".to_owned()
        } else {
            segment.to_ascii_lowercase()
        }
    });
    segments.collect::<Vec<_>>().join("/")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_table_is_read() {
        assert!(TABLE.len() > 5);
        for row in TABLE.iter() {
            assert_eq!(normal(&row.of), row.of);
            assert!(
                row.path.starts_with('/') != row.known.is_empty().eq(&false),
                "{}",
                row.of
            );
        }
    }

    #[test]
    fn placeholders_are_filled_in_order() {
        let ids = ["a b", "c/d"].map(str::to_owned);
        let path = "/teams/{id}/channels/{id}/messages";
        assert_eq!(
            filled(path, &ids).unwrap(),
            "/teams/a%20b/channels/c%2Fd/messages"
        );
        assert_eq!(filled(path, &ids[..1]), None);
        assert_eq!(befores(path), ["/teams", "/teams/{id}/channels"]);
    }

    proptest! {
        #[test]
        fn no_id_leaves_its_segment(id in ".{0,30}") {
            let path = filled("/a/{id}/b", &[id]).unwrap();
            prop_assert_eq!(path.matches('/').count(), 3);
            prop_assert!(!path.contains(['?', '#', '%']) || path.contains('%'));
            prop_assert!(!path.contains(['?', '#']));
        }
    }
}
