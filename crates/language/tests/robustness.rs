//! Whatever arguments a message is given, and whatever subject a permission has, there is
//! a text and no panic.

use proptest::{collection::vec, prelude::*};
use scopeglass_domain::{
    Action, Arg, ErrorCode, Extent, Facet, Kind, Message, Permission, Problem, ResourceId,
};
use scopeglass_language::{Language, Locale, sources};

fn ids() -> Vec<String> {
    let words = sources().filter(|(locale, ..)| *locale == "en");
    words
        .flat_map(|(_, _, text)| text.lines())
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id.to_owned()))
        .filter(|id| id.starts_with(|c: char| c.is_ascii_lowercase()))
        .collect()
}

fn arg() -> impl Strategy<Value = Arg> {
    let leaf = prop_oneof![
        ".{0,40}".prop_map(Arg::Text),
        any::<u64>().prop_map(Arg::Count),
        vec(".{0,10}", 0..5).prop_map(Arg::List),
    ];
    leaf.prop_recursive(4, 16, 1, |inner| {
        (".{0,20}", inner).prop_map(|(id, arg)| {
            let mut message = Message::new(id);
            message.args.insert("count".into(), arg);
            Arg::Message(Box::new(message))
        })
    })
}

fn locale() -> impl Strategy<Value = Locale> {
    proptest::sample::select(Locale::all())
}

proptest! {
    #[test]
    fn any_message_with_any_arguments_gives_a_text(
        locale in locale(),
        id in proptest::sample::select(ids()),
        args in vec((proptest::sample::select(
            &["count", "scopes", "file", "minutes", "percent", "kind", "noun"][..]), arg()), 0..4),
    ) {
        let mut message = Message::new(id);
        message.args.extend(args.into_iter().map(|(name, arg)| (name.into(), arg)));
        let text = Language::of(locale).text(&message);
        prop_assert!(text.chars().count() < 100_000);
    }

    #[test]
    fn any_id_is_found_or_shown_in_braces(locale in locale(), id in ".{0,60}") {
        let language = Language::of(locale);
        let shown = language.id(&id);
        let in_braces = ["{", &id, "}"].concat();
        prop_assert!(language.has(&id) || shown == in_braces);
    }

    #[test]
    fn any_problem_can_be_told(
        locale in locale(),
        code in proptest::sample::select(ErrorCode::ALL),
        arg in arg(),
    ) {
        let mut problem = Problem::new(code).detail("raw words");
        for name in ["file", "host", "code", "status", "minutes", "error", "limit"] {
            problem.args.insert(name.into(), arg.clone());
        }
        let told = Language::of(locale).problem(&problem);
        prop_assert!(!told.what.is_empty() && !told.next.is_empty());
    }

    #[test]
    fn any_facet_can_be_explained(
        locale in locale(),
        subject in "(mail|groups|directory-data|clipboard|[a-z]{1,12}(-[a-z]{1,8})?)",
        name in "[A-Z][a-zA-Z]{0,20}(\\.[A-Z][a-zA-Z]{0,12}){0,3}",
        action in proptest::sample::select(&[
            Action::SignIn, Action::KeepAccess, Action::ReadBasic, Action::Read, Action::Create,
            Action::ReadWrite, Action::Write, Action::Send, Action::Manage, Action::Other][..]),
        extent in proptest::sample::select(&[
            Extent::Own, Extent::Shared, Extent::All, Extent::Selected, Extent::OwnedByApp,
            Extent::Installed][..]),
        kind in proptest::sample::select(&Kind::ALL[..]),
    ) {
        let permission = Permission {
            name: name.parse().unwrap(),
            resource: ResourceId::GRAPH,
            forms: Vec::new(),
            facet: Facet { subject: subject.parse().unwrap(), action, extent },
        };
        let told = Language::of(locale).explain(&permission, kind);
        let parts = [told.title, told.can_do, told.whose, told.presence];
        for part in parts {
            prop_assert!(!part.is_empty() && !part.contains(['{', '}']), "{part}");
        }
    }
}
