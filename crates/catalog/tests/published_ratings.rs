//! Ratings that others have published: what a file may hold, and what the embedded ones do.

#![allow(clippy::unwrap_used, reason = "tests may stop at the first surprise")]

use proptest::prelude::*;
use scopeglass_catalog::{Catalog, PublishedRatings, published_ratings};
use scopeglass_domain::Kind::{Application, Delegated};

const FILE: &str = r#"
name = "A careful reader"
address = "https://ratings.example/graph"
dated = "2026-02-03"
licence = "CC0-1.0"

[levels.calm]
delegated = ["Pets.Read"]

[levels.wild]
delegated = ["Pets.ReadWrite"]
application = ["Pets.Read", "Pets.ReadWrite"]
"#;

#[test]
fn a_file_tells_source_date_and_the_level_of_each_permission_and_kind() {
    let ratings = PublishedRatings::read("reader", FILE).unwrap();
    let level = |name: &str, kind| {
        let rating = ratings.rating(&name.parse().unwrap(), kind)?;
        assert_eq!(rating.source.dated, "2026-02-03");
        Some(rating.level.id.into_owned())
    };
    assert_eq!(
        level("Pets.Read", Delegated).unwrap(),
        "catalog-published-reader-calm"
    );
    assert_eq!(
        level("Pets.Read", Application).unwrap(),
        "catalog-published-reader-wild"
    );
    assert_eq!(level("Plants.Read", Delegated), None);
    assert_eq!(ratings.source().name, "A careful reader");
    assert_eq!(ratings.levels().collect::<Vec<_>>(), ["calm", "wild"]);
}

#[test]
fn what_does_not_follow_the_format_is_refused_with_the_files_name() {
    for (change, to) in [
        ("name = \"A careful reader\"", ""),
        ("licence", "license"),
        ("https://", "http://"),
        ("2026-02-03", "last winter"),
        ("Pets.ReadWrite", "Pets Read"),
        (
            "delegated = [\"Pets.ReadWrite\"]",
            "delegated = [\"Pets.Read\"]",
        ),
        ("delegated =", "personal ="),
        ("[levels.calm]", "levels = 3"),
    ] {
        let refused = PublishedRatings::read("reader", &FILE.replace(change, to));
        let told = refused.unwrap_err().to_string();
        assert!(told.starts_with("ratings/reader: "), "{change}: {told}");
    }
}

#[test]
fn the_embedded_ratings_are_about_permissions_that_exist() {
    for ratings in published_ratings() {
        let source = ratings.source();
        let mut rated = 0;
        for (name, kind) in ratings.rated() {
            rated += 1;
            let form = Catalog::embedded()
                .permission(name)
                .and_then(|one| one.form(kind));
            assert!(form.is_some(), "{}: {name} {kind:?}", source.id);
        }
        println!(
            "{} ({}): {rated} permissions and kinds",
            source.name, source.dated
        );
        assert!(rated > 0, "{}", source.id);
    }
}

proptest! {
    #[test]
    fn any_text_is_refused_or_read(text in "\\PC{0,80}") {
        let _ = PublishedRatings::read("any", &text);
    }
}
