//! Every fact in the table equals the published files, one by one.
//!
//! The files are looked for in ../shared/graph beside the repository. Where they are, each
//! fact is compared and both sides have to have the digest that stands here. Where they are
//! not, the table alone has to have it: then it still is the one that was compared. A small
//! pair of files of our own in the same shape is compared always, so that the comparison
//! itself is known to work.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{
    import::{Counts, import},
    table::{Method, Scheme, Table},
};
use scopeglass_domain::PermissionName;
use serde_json::Value;
use sha2::{Digest, Sha256};
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

const SCHEMES: [(&str, Scheme); 3] = [
    ("DelegatedWork", Scheme::Work),
    ("DelegatedPersonal", Scheme::Personal),
    ("Application", Scheme::Application),
];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn json(path: &Path) -> Value {
    serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap()
}

fn embedded() -> Table {
    Table::read(&fs::read_to_string(here("data/graph.facts")).unwrap()).unwrap()
}

/// What the published files of [`Table::dated`] hold; made anew after every import.
const DATED: &str = "2026-08-01";
const COUNTS: Counts = Counts {
    names: 917,
    schemes: [739, 54, 703],
    ids: 1371,
    calls: 11215,
    accesses: 42991,
};
const DIGEST: &str = "726da397c3fb4f0466acc64beb937dbd1c8731142c9720d29dbe8f927d4da23c";

#[test]
fn the_table_holds_what_the_published_files_hold() {
    let folder = here("../../../shared/graph");
    let table = embedded();
    println!("the table of {}: {}", table.dated, Counts::of(&table));
    assert_eq!(table.dated, DATED);
    assert_eq!(Counts::of(&table), COUNTS);
    assert_eq!(digest(&table_facts(&table)), DIGEST, "of the table");
    if !folder.is_dir() {
        println!("no published files beside the repository: compared the digest of all facts");
        return;
    }
    let permissions = json(&folder.join("permissions.json"));
    let provisioning = json(&folder.join("provisioningInfo.json"));
    let published = published_facts(&permissions, &provisioning);
    let facts = published.len();
    let differences = compare(&table, &permissions, &provisioning);
    println!(
        "{facts} facts compared one by one with the published files: {} differences",
        differences.len()
    );
    assert!(
        differences.is_empty(),
        "{:#?}",
        &differences[..differences.len().min(20)]
    );
    assert_eq!(digest(&published), DIGEST, "of the published files");
}

#[test]
fn the_digest_tells_any_fact_apart() {
    let (permissions, provisioning) = fixture();
    let table = import_fixture();
    let whole = digest(&table_facts(&table));
    assert_eq!(whole, digest(&published_facts(&permissions, &provisioning)));
    let mut level = table.clone();
    let read: PermissionName = "Pets.Read".parse().unwrap();
    let facts = level.permissions.get_mut(&read).unwrap();
    facts.schemes.get_mut(&Scheme::Work).unwrap().level = None;
    let mut call = table.clone();
    let (_, calls) = call.calls.first_mut().unwrap();
    calls.get_mut("/me/pets").unwrap().insert(Method::Put);
    for changed in [level, call] {
        assert_ne!(digest(&table_facts(&changed)), whole);
    }
}

/// One line a fact.
type Facts = BTreeSet<String>;

fn digest(facts: &Facts) -> String {
    let mut sum = Sha256::new();
    for fact in facts {
        sum.update(fact);
        sum.update("\n");
    }
    let bytes = sum.finalize();
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn table_facts(table: &Table) -> Facts {
    let mut facts: Facts = access_facts(table_accesses(table)).collect();
    for (name, one) in &table.permissions {
        facts.insert(format!("{name} rsc {}", one.resource_specific));
        for (key, scheme) in SCHEMES {
            let Some(form) = one.schemes.get(&scheme) else {
                continue;
            };
            let level = form.level.map(|level| u64::from(level.get()));
            let id = form.id.map(|id| id.hyphenated().to_string());
            facts.insert(form_fact(name.as_str(), key, level, form.admin_consent, id));
        }
    }
    facts
}

fn published_facts(permissions: &Value, provisioning: &Value) -> Facts {
    let permissions = permissions["permissions"].as_object().unwrap();
    let mut facts: Facts = access_facts(published_accesses(permissions)).collect();
    for (name, one) in permissions {
        facts.insert(format!("{name} rsc {}", one["authorizationType"] == "RSC"));
        let deployments = &provisioning["permissionDeployments"][name];
        for (key, _) in SCHEMES {
            let Some(form) = one["schemes"].get(key) else {
                continue;
            };
            let level = form["privilegeLevel"].as_u64();
            let admin = form["requiresAdminConsent"].as_bool().unwrap();
            facts.insert(form_fact(name, key, level, admin, id(deployments, key)));
        }
    }
    facts
}

fn form_fact(
    name: &str,
    scheme: &str,
    level: Option<u64>,
    admin: bool,
    id: Option<String>,
) -> String {
    format!("{name} {scheme} {level:?} {admin} {id:?}")
}

fn access_facts(accesses: BTreeMap<Access, How>) -> impl Iterator<Item = String> {
    accesses
        .into_iter()
        .map(|((name, scheme, method, path), (least, besides))| {
            format!("{name} {scheme} {method} {path} {least} {besides:?}")
        })
}

#[test]
fn the_comparison_finds_what_differs() {
    compare_fixture();
    let (permissions, provisioning) = fixture();
    let mut table = import_fixture();
    let name: PermissionName = "Pets.Read".parse().unwrap();
    table
        .permissions
        .get_mut(&name)
        .unwrap()
        .schemes
        .remove(&Scheme::Personal);
    let (_, calls) = table.calls.first_mut().unwrap();
    calls.get_mut("/me/pets").unwrap().insert(Method::Put);
    let differences = compare(&table, &permissions, &provisioning);
    assert_eq!(
        differences.len(),
        1 + 3,
        "a form, and a call of three holders: {differences:#?}"
    );
}

fn compare_fixture() {
    let (permissions, provisioning) = fixture();
    let differences = compare(&import_fixture(), &permissions, &provisioning);
    assert!(differences.is_empty(), "{differences:#?}");
}

fn fixture() -> (Value, Value) {
    (
        json(&here("tests/fixtures/permissions.json")),
        json(&here("tests/fixtures/provisioning.json")),
    )
}

fn import_fixture() -> Table {
    let text = |name: &str| fs::read_to_string(here("tests/fixtures").join(name)).unwrap();
    import(
        &text("permissions.json"),
        &text("provisioning.json"),
        "2026-08-01",
    )
    .unwrap()
    .table
}

fn compare(table: &Table, permissions: &Value, provisioning: &Value) -> Vec<String> {
    let permissions = permissions["permissions"].as_object().unwrap();
    let mut differences = Vec::new();
    for name in table.permissions.keys() {
        if !permissions.contains_key(name.as_str()) {
            differences.push(format!("{name} is not published"));
        }
    }
    for (name, published) in permissions {
        let Some(facts) = table.permissions.get(&name.parse().unwrap()) else {
            differences.push(format!("{name} is missing"));
            continue;
        };
        if facts.resource_specific != (published["authorizationType"] == "RSC") {
            differences.push(format!("{name}: authorization type"));
        }
        let deployments = &provisioning["permissionDeployments"][name];
        let schemes = published["schemes"].as_object().unwrap();
        for (key, scheme) in SCHEMES {
            let expected = schemes.get(key).map(|form| {
                let level = form["privilegeLevel"].as_u64();
                (
                    level,
                    form["requiresAdminConsent"].as_bool(),
                    id(deployments, key),
                )
            });
            let found = facts.schemes.get(&scheme).map(|form| {
                let level = form.level.map(|level| u64::from(level.get()));
                let id = form.id.map(|id| id.hyphenated().to_string());
                (level, Some(form.admin_consent), id)
            });
            if expected != found {
                differences.push(format!(
                    "{name} {key}: {expected:?} is published, not {found:?}"
                ));
            }
        }
    }
    let (expected, found) = (published_accesses(permissions), table_accesses(table));
    let one_sided =
        |key: &Access| format!("{key:?}: {:?} / {:?}", expected.get(key), found.get(key));
    let keys: BTreeSet<&Access> = expected.keys().chain(found.keys()).collect();
    let unlike = keys
        .into_iter()
        .filter(|key| expected.get(*key) != found.get(*key));
    differences.extend(unlike.map(one_sided));
    differences
}

fn id(deployments: &Value, scheme: &str) -> Option<String> {
    let entries = deployments.as_array()?;
    let of_scheme = || entries.iter().filter(|entry| entry["scheme"] == scheme);
    let environment = |entry: &Value| entry["environment"].as_str().unwrap().to_lowercase();
    let public = of_scheme().find(|entry| environment(entry).split(';').any(|one| one == "public"));
    let chosen = public.or_else(|| of_scheme().find(|entry| environment(entry).is_empty()))?;
    let id = chosen["id"].as_str()?.to_lowercase();
    let groups: Vec<usize> = id.split('-').map(str::len).collect();
    (groups == [8, 4, 4, 4, 12]).then_some(id)
}

/// Permission, scheme, method, path.
type Access = (String, &'static str, String, String);
/// Whether it is least privileged, and what is required besides.
type How = (bool, BTreeSet<String>);

fn published_accesses(permissions: &serde_json::Map<String, Value>) -> BTreeMap<Access, How> {
    let mut all: BTreeMap<Access, How> = BTreeMap::new();
    let texts = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|text| text.as_str().unwrap().to_owned())
            .collect()
    };
    for (name, published) in permissions {
        for set in published["pathSets"].as_array().unwrap() {
            for (path, value) in set["paths"].as_object().unwrap() {
                let value = value.as_str().unwrap();
                let list = |word: &str| -> BTreeSet<String> {
                    let found = value.split(';').find_map(|part| part.strip_prefix(word));
                    found
                        .into_iter()
                        .flat_map(|list| list.split(','))
                        .map(str::to_owned)
                        .collect()
                };
                for (scheme, method) in texts(&set["schemeKeys"])
                    .iter()
                    .flat_map(|scheme| texts(&set["methods"]).into_iter().map(move |m| (scheme, m)))
                {
                    let (scheme, _) = SCHEMES.iter().find(|(key, _)| key == scheme).unwrap();
                    let how = all
                        .entry((name.clone(), scheme, method, path.clone()))
                        .or_default();
                    how.0 |= list("least=").contains(*scheme);
                    how.1.extend(list("AlsoRequires="));
                }
            }
        }
    }
    all
}

fn table_accesses(table: &Table) -> BTreeMap<Access, How> {
    let mut all = BTreeMap::new();
    for (holders, calls) in &table.calls {
        for ((name, scheme), access) in holders {
            let (key, _) = SCHEMES.iter().find(|(_, one)| one == scheme).unwrap();
            let requires = access
                .also_requires
                .iter()
                .map(ToString::to_string)
                .collect();
            let how: How = (access.least_privileged, requires);
            for (path, method) in calls
                .iter()
                .flat_map(|(path, methods)| methods.iter().map(move |method| (path, method)))
            {
                let method = method.as_str().to_owned();
                let key = (name.to_string(), *key, method, path.clone());
                assert!(
                    all.insert(key, how.clone()).is_none(),
                    "{name} {path} is there twice"
                );
            }
        }
    }
    all
}
