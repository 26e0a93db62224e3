//! Probe definitions: the files of `probes/`, one a probe, named by its id.

use crate::{facts::FactRule, listers::Lister, plan::Side};
use include_dir::{Dir, include_dir};
use scopeglass_domain::{DataKind, Kind, Message, PermissionName, PersonalData, ProbeId};
use serde::Deserialize;
use std::{collections::BTreeMap, sync::LazyLock};

static FOLDER: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/probes");

static ALL: LazyLock<Vec<Definition>> = LazyLock::new(|| {
    let mut all: Vec<Definition> = FOLDER
        .files()
        .filter_map(|file| {
            let read = parse(file.path().file_stem()?.to_str()?, file.contents_utf8()?);
            read.inspect_err(|error| tracing::error!(path = ?file.path(), %error))
                .ok()
        })
        .collect();
    all.sort_by(|a, b| (a.rank, &a.id).cmp(&(b.rank, &b.id)));
    all
});

/// One question to the tenant.
#[derive(Debug, Clone)]
pub struct Definition {
    /// Its file name without the ending.
    pub id: ProbeId,
    /// Where several serve one permission: the lowest that is isolated is asked, else the lowest.
    pub rank: u8,
    /// The kind of data.
    pub data: DataKind,
    /// The permissions that it tells about.
    pub permissions: BTreeMap<PermissionName, Serves>,
    /// What is asked; a definition without a call renews the session instead.
    pub call: Option<Question>,
    /// What the app alone is asked instead, where that differs: `/users/{id}/messages`
    /// for `/me/messages`.
    pub app: Option<Question>,
    /// What else can be said of the records.
    pub facts: Vec<FactRule>,
    /// The class of each field that is known, in the order in which they are shown.
    pub kept: Vec<(String, PersonalData)>,
    /// The fields of a sample.
    pub show: Vec<String>,
    /// The probe whose count tells how far the application permission reaches.
    pub projection: Option<ProbeId>,
}

/// How a definition serves one permission.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Serves {
    /// For which kinds.
    pub kinds: Vec<Kind>,
    /// The permission lets its holder change what is read here; `probe-<id>.could` says how.
    #[serde(default)]
    pub writes: bool,
}

/// One GET.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// The path, as the catalogue writes it. Each `{id}` is filled with ids that an earlier
    /// answer of the same run gave.
    pub path: String,
    /// The query.
    #[serde(default)]
    pub query: String,
    /// Ask with `ConsistencyLevel: eventual`.
    #[serde(default)]
    pub eventual: bool,
    /// The answer is one record, not a list.
    #[serde(default)]
    pub single: bool,
    /// Records to take the census of; reading goes on past them only where the server
    /// gives no count.
    pub sample: u64,
    /// Of how many of the things that `{id}` stands for; absent for the usual number.
    #[serde(default)]
    pub places: Option<usize>,
    /// Where the `{value}` of the query comes from.
    #[serde(default)]
    pub from: Option<Lister>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    rank: u8,
    data: DataKind,
    permissions: BTreeMap<PermissionName, Serves>,
    call: Option<Question>,
    app: Option<Question>,
    #[serde(default)]
    facts: Vec<FactRule>,
    #[serde(default)]
    kept: Vec<Kept>,
    #[serde(default)]
    show: Vec<String>,
    projection: Option<ProbeId>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Kept {
    class: PersonalData,
    fields: Vec<String>,
}

/// All definitions, those of the lowest rank first.
pub fn definitions() -> &'static [Definition] {
    &ALL
}

/// The sentence about what a permission could change of what a probe reads; none where
/// the permission only reads.
pub fn allowed_operations(probe: &ProbeId, permission: &PermissionName) -> Option<Message> {
    let definition = by_id(probe)?;
    let serves = definition.permissions.get(permission)?;
    serves
        .writes
        .then(|| Message::new(format!("probe-{probe}.could")))
}

impl Definition {
    /// What to ask with such a session: the app has no `/me`.
    pub(crate) fn question(&self, side: Side) -> Option<&Question> {
        match side {
            Side::Person => self.call.as_ref(),
            Side::App => {
                let shared = self
                    .call
                    .as_ref()
                    .filter(|call| !call.path.starts_with("/me"));
                self.app.as_ref().or(shared)
            }
        }
    }
}

pub(crate) fn by_id(id: &ProbeId) -> Option<&'static Definition> {
    ALL.iter().find(|definition| definition.id == *id)
}

/// The definitions that tell about a permission of that kind; of any kind while it is open.
pub(crate) fn serving(
    permission: &PermissionName,
    kind: Option<Kind>,
) -> impl Iterator<Item = &'static Definition> {
    let permission = permission.clone();
    ALL.iter().filter(move |definition| {
        definition
            .permissions
            .get(&permission)
            .is_some_and(|serves| kind.is_none_or(|kind| serves.kinds.contains(&kind)))
    })
}

fn parse(id: &str, text: &str) -> Result<Definition, String> {
    let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
    let kept = file
        .kept
        .into_iter()
        .flat_map(|Kept { class, fields }| fields.into_iter().map(move |field| (field, class)));
    Ok(Definition {
        id: id.parse().map_err(|_| format!("not a probe name: {id}"))?,
        rank: file.rank,
        data: file.data,
        permissions: file.permissions,
        call: file.call,
        app: file.app,
        facts: file.facts,
        kept: kept.collect(),
        show: file.show,
        projection: file.projection,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn every_file_of_the_folder_is_a_definition() {
        for file in FOLDER.files() {
            let id = file.path().file_stem().unwrap().to_str().unwrap();
            let read = parse(id, file.contents_utf8().unwrap());
            assert!(read.is_ok(), "{id}: {}", read.unwrap_err());
        }
        assert_eq!(definitions().len(), FOLDER.files().count());
        assert!(FOLDER.dirs().next().is_none());
    }

    #[test]
    fn a_definition_names_each_field_and_fact_once() {
        for definition in definitions() {
            let kept: Vec<_> = definition.kept.iter().map(|(field, _)| field).collect();
            let facts: Vec<_> = definition.facts.iter().map(|rule| &rule.id).collect();
            assert_eq!(
                kept.iter().collect::<HashSet<_>>().len(),
                kept.len(),
                "{}",
                definition.id
            );
            assert_eq!(
                facts.iter().collect::<HashSet<_>>().len(),
                facts.len(),
                "{}",
                definition.id
            );
        }
    }

    #[test]
    fn a_projection_names_a_probe_that_counts() {
        for definition in definitions() {
            let Some(projection) = &definition.projection else {
                continue;
            };
            let counted = by_id(projection)
                .and_then(|counted| counted.call.as_ref())
                .unwrap();
            assert!(counted.query.contains("$count=true"), "{}", definition.id);
        }
    }

    #[test]
    fn a_file_with_an_unknown_key_is_refused() {
        assert!(parse("x", "data = 'mail'\npermissions = {}\nmethod = 'DELETE'").is_err());
        assert!(parse("Not an id", "data = 'mail'\npermissions = {}").is_err());
    }
}
