//! Importing published files: what is taken, what is refused.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use scopeglass_catalog::{
    import::{Changes, Counts, ImportError, Imported, import},
    table::{Scheme, Table},
};
use std::{fs, path::Path};

fn fixture(name: &str) -> String {
    fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("tests/fixtures")
            .join(name),
    )
    .unwrap()
}

fn imported() -> Imported {
    import(
        &fixture("permissions.json"),
        &fixture("provisioning.json"),
        "2026-08-01",
    )
    .unwrap()
}

#[test]
fn facts_are_taken_and_sentences_are_not() {
    let text = imported().table.to_string();
    assert!(!text.contains("sentence"), "{text}");
    insta::assert_snapshot!(text, @r"
    # Facts about the permissions of Microsoft Graph. Source and licence: README.md beside this file.
    # Made by `cargo xtask catalog import`; not edited by hand.
    format 1
    dated 2026-08-01
    [permissions]
    Pets.Name.All W:3:admin:-
    Pets.Read W:2:user:00000000-0000-4000-8000-000000000001 P:-:user:- A:4:admin:00000000-0000-4000-8000-000000000002
    Pets.Read.Group rsc A:4:admin:-
    [calls]
    Pets.Name.All:W* Pets.Read:W*P
     GET /me/pets
    Pets.Read:WP
     GET /me/pets/{id}
    Pets.Read:A*+Pets.Name.All,Pets.Read
     GET,POST /users/{id}/pets
    ");
}

#[test]
fn the_same_files_make_the_same_table() {
    let first = imported().table;
    assert_eq!(first, imported().table);
    assert_eq!(Table::read(&first.to_string()).unwrap(), first);
    assert!(Changes::between(&first, &first).lines.is_empty());
}

#[test]
fn changes_name_what_is_new_gone_and_different() {
    let new = imported().table;
    let mut old = new.clone();
    let [name, read, group] =
        ["Pets.Name.All", "Pets.Read", "Pets.Read.Group"].map(|name| name.parse().unwrap());
    old.permissions.remove(&group);
    old.permissions
        .insert("Pets.Old".parse().unwrap(), old.permissions[&name].clone());
    let facts = old.permissions.get_mut(&read).unwrap();
    facts.resource_specific = true;
    facts.schemes.remove(&Scheme::Personal);
    let work = facts.schemes.get_mut(&Scheme::Work).unwrap();
    (work.level, work.admin_consent) = (Some(4.try_into().unwrap()), true);
    facts.schemes.get_mut(&Scheme::Application).unwrap().id = None;
    old.calls.remove(0);
    let lines = Changes::between(&old, &new).lines;
    insta::assert_snapshot!(lines.join("\n"), @r"
    - Pets.Old
    ~ Pets.Read: no longer resource-specific
    ~ Pets.Read (delegated work): level 4 -> 2
    ~ Pets.Read (delegated work): consent admin -> user
    ~ Pets.Read: + delegated personal
    ~ Pets.Read (application): id none -> 00000000-0000-4000-8000-000000000002
    + Pets.Read.Group
    ~ Pets.Name.All: 1 calls new, 0 gone, 0 different
    ~ Pets.Read: 2 calls new, 0 gone, 0 different
    ");
}

#[test]
fn what_does_not_have_the_published_shape_is_refused() {
    let (good, ids) = (fixture("permissions.json"), fixture("provisioning.json"));
    for (permissions, provisioning) in [
        ("", ids.as_str()),
        (&fixture("cut.json"), &ids),
        ("{}", &ids),
        ("[]", &ids),
        (r#"{"permissions":{}}"#, &ids),
        (&good, r#"{"permissionDeployments":{}}"#),
        (&good, "null"),
        (&good.replace("\"oAuth2\"", "\"magic\""), &ids),
        (
            &good.replace("\"DelegatedPersonal\":", "\"Delegated\":"),
            &ids,
        ),
        (
            &good.replace("\"privilegeLevel\": 2", "\"privilegeLevel\": 5"),
            &ids,
        ),
        (
            &good.replace("least=DelegatedWork\"", "most=DelegatedWork\""),
            &ids,
        ),
        (&good.replace("\"/me/pets/{id}\"", "\"me/pets\""), &ids),
        (&good.replace("\"/me/pets/{id}\"", "\"/me/pets\\n\""), &ids),
        (&good.replace("\"POST\"", "\"post it\""), &ids),
        (&good.replace("Pets.Name.All", "Pets<script>"), &ids),
    ] {
        let refused = import(permissions, provisioning, "2026-08-01");
        assert!(
            refused.is_err(),
            "{}",
            &permissions[..permissions.len().min(80)]
        );
    }
    for date in [
        "",
        "yesterday",
        "2026-13-01",
        "2026-08-32",
        "2026-8-1",
        "2026-08-01\n",
    ] {
        let refused = import(&good, &ids, date);
        assert!(matches!(refused, Err(ImportError::Date(_))), "{date:?}");
    }
}

#[test]
fn a_refusal_names_the_file_and_the_place() {
    let (good, ids) = (fixture("permissions.json"), fixture("provisioning.json"));
    for (permissions, provisioning, told) in [
        (
            good.replace("\"POST\"", "\"post it\""),
            ids.clone(),
            "permissions.json, Pets.Read: an unknown method: \"post it\"",
        ),
        (
            good.replace("Pets.Name.All", "Pets<script>"),
            ids.clone(),
            "permissions.json, Pets",
        ),
        (
            good.replace("\"DelegatedPersonal\":", "\"Delegated\":"),
            ids.clone(),
            "permissions.json does not have the published shape: unknown variant `Delegated`",
        ),
        (
            fixture("cut.json"),
            ids,
            "permissions.json does not have the published shape: EOF while parsing an object at line 4",
        ),
        (
            good,
            "{\n\"permissionDeployments\": 7}".to_owned(),
            "provisioningInfo.json does not have the published shape: invalid type: integer `7`, expected a map at line 2",
        ),
    ] {
        let refused = import(&permissions, &provisioning, "2026-08-01")
            .unwrap_err()
            .to_string();
        assert!(refused.starts_with(told), "{refused}");
    }
}

#[test]
fn a_malformed_id_is_left_out_and_reported() {
    let ids = fixture("provisioning.json").replace("8000-000000000001", "8000-00000000001");
    let imported = import(&fixture("permissions.json"), &ids, "2026-08-01").unwrap();
    assert_eq!(
        imported.unusable_ids.len(),
        1,
        "{:?}",
        imported.unusable_ids
    );
    assert_eq!(Counts::of(&imported.table).ids, 1);
}
