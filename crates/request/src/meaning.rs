//! Which permission a title means: its verbs give the action, its nouns the subject, and
//! words such as "all" or "your" the extent and sometimes the kind.

use crate::lexicon::{Act, Cue};
use crate::titles::{Meaning, Reading};
use crate::vocabulary::{Entry, Tail, Vocabulary};
use scopeglass_domain::{Kind, PermissionName};
use std::collections::BTreeSet;

pub(crate) fn resolve(reading: &Reading, vocabulary: &Vocabulary) -> Option<Meaning> {
    if let Some(name) = special(reading) {
        let name = vocabulary.named(name)?;
        return Some(Meaning::One {
            name,
            kind: None,
            confidence: 92,
        });
    }
    if reading.does(Act::Keep) || reading.keep_fill {
        return None;
    }
    if let Some(meaning) = people(reading, vocabulary) {
        return Some(meaning);
    }
    if reading.nouns.is_empty() {
        return None;
    }
    let entries = about(reading, vocabulary);
    if entries.is_empty() {
        return Some(Meaning::None(near(reading, vocabulary)));
    }
    Some(choose(reading, &entries))
}

/// The scopes of OpenID Connect and their neighbours, whose titles name no data.
fn special(reading: &Reading) -> Option<&'static str> {
    let keeps = reading.does(Act::Keep) && reading.does(Act::Access);
    if keeps && (reading.vague || reading.keep_fill) && reading.nouns.is_empty() {
        return Some("offline_access");
    }
    let profile = reading.nouns.contains("profile") || reading.about(&["user"]);
    if reading.does(Act::SignIn) {
        if reading.does(Act::Read) && profile {
            return Some("User.Read");
        }
        let only = reading.acts.len() == 1 && !profile;
        let nobody = reading.nouns.is_empty() || reading.about(&["user"]);
        return (only || nobody && reading.acts.len() == 1).then_some("openid");
    }
    let reads = reading.does(Act::Read) && reading.acts.len() == 1;
    if !reads || reading.says(Cue::All) {
        return None;
    }
    let mut nouns = reading.nouns.clone();
    nouns.remove("user");
    nouns.remove("many");
    if nouns.len() == 2 && nouns.contains("email") && nouns.contains("address") {
        return Some("email");
    }
    let basic = reading.says(Cue::Basic) && !reading.says(Cue::Full);
    (basic && (nouns.contains("profile") || nouns.is_empty() && reading.nouns.contains("user")))
        .then_some("profile")
}

/// People's profiles: which permission is meant hangs on "all", "basic" and "your".
fn people(reading: &Reading, vocabulary: &Vocabulary) -> Option<Meaning> {
    let own = ["profile", "user", "many"];
    if reading.nouns.is_empty()
        || !reading
            .nouns
            .iter()
            .all(|noun| own.contains(&noun.as_str()))
    {
        return None;
    }
    let profile = reading.nouns.contains("profile");
    let many = reading.nouns.contains("many");
    let writes = reading.does(Act::Write) || reading.does(Act::FullAccess);
    let reads = reading.does(Act::Read)
        && reading
            .acts
            .iter()
            .all(|act| matches!(act, Act::Read | Act::Write | Act::Access));
    if !reads && !writes {
        let named = ["User.Read.All", "User.ReadWrite.All"];
        return Some(Meaning::None(
            named
                .iter()
                .filter_map(|name| vocabulary.named(name))
                .collect(),
        ));
    }
    let (names, confidence): (&[&str], u8) = match (writes, reading.says(Cue::All)) {
        (true, true) => (&["User.ReadWrite.All"], 90),
        (true, false) if profile && !many => (&["User.ReadWrite"], 85),
        (true, false) => (&["User.ReadWrite.All", "User.ReadWrite"], 0),
        (false, true) if reading.says(Cue::Basic) => (&["User.ReadBasic.All"], 92),
        (false, true) => (&["User.Read.All"], if profile { 92 } else { 80 }),
        (false, false) if profile && !many && !reading.says(Cue::Full) => (&["User.Read"], 80),
        (false, false) => (&["User.Read.All", "User.ReadBasic.All", "User.Read"], 0),
    };
    let mut found: Vec<_> = names
        .iter()
        .filter_map(|name| vocabulary.named(name))
        .collect();
    if confidence == 0 {
        return Some(Meaning::Several(found));
    }
    Some(Meaning::One {
        name: found.pop()?,
        kind: None,
        confidence,
    })
}

/// The permissions whose subject the nouns are, words of possession left out if need be.
fn about<'a>(reading: &Reading, vocabulary: &'a Vocabulary) -> Vec<&'a Entry> {
    let mut nouns = reading.nouns.clone();
    nouns.remove("many");
    for owner in ["", "user", "organization", "user organization"] {
        let mut bare = nouns.clone();
        owner.split(' ').for_each(|owner| {
            bare.remove(owner);
        });
        let found: Vec<_> = vocabulary.about(&bare).collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn choose(reading: &Reading, entries: &[&Entry]) -> Meaning {
    for (action, sure) in actions(reading) {
        let of_action: Vec<&Entry> = entries
            .iter()
            .copied()
            .filter(|entry| entry.action == *action)
            .collect();
        if let Some((entry, clear)) = extent(reading, &of_action) {
            let confidence = match (sure, clear) {
                (true, true) => 92,
                (true, false) => 65,
                (false, true) => 70,
                (false, false) => 60,
            };
            return Meaning::One {
                name: entry.name(),
                kind: kind(reading, entry),
                confidence,
            };
        }
    }
    let mut likely = entries.to_vec();
    likely.sort_by_key(|entry| {
        (
            reading.changes() != (entry.action == "ReadWrite"),
            entry.tail == Tail::Shared,
        )
    });
    let named: Vec<_> = likely.iter().map(|entry| entry.name()).take(5).collect();
    if reading.acts.iter().all(|act| *act == Act::Access) {
        return Meaning::Several(named);
    }
    Meaning::None(named)
}

/// The second parts of names that the verbs can stand for, the likeliest first; whether
/// the verbs say exactly that.
fn actions(reading: &Reading) -> &'static [(&'static str, bool)] {
    let does = |act| reading.does(act);
    let changes = does(Act::Write) || does(Act::Create) || does(Act::Delete);
    if does(Act::Send) {
        return &[("Send", true)];
    }
    if does(Act::FullControl) {
        return &[("FullControl", true), ("ReadWrite", false)];
    }
    if does(Act::Read) && changes && reading.says(Cue::Basic) {
        return &[("ReadWriteBasic", true), ("ReadWrite", false)];
    }
    // Full access to sites reaches who may see them as well.
    if does(Act::FullAccess) && reading.nouns.contains("site") && !reading.nouns.contains("file") {
        return &[("FullControl", true), ("ReadWrite", false)];
    }
    if does(Act::FullAccess) || (does(Act::Read) && changes) {
        return &[("ReadWrite", true)];
    }
    if does(Act::Manage) {
        return match reading.says(Cue::OwnApp) {
            true => &[("ReadWrite", true)],
            false => &[("Manage", true)],
        };
    }
    if does(Act::Read) && reading.says(Cue::Basic) {
        return &[("ReadBasic", true)];
    }
    if does(Act::Read) {
        return &[("Read", true)];
    }
    if does(Act::Write) && does(Act::Create) && does(Act::Delete) {
        return &[("Manage", true), ("ReadWrite", false)];
    }
    if does(Act::Write) {
        return &[("Write", true), ("Edit", true), ("ReadWrite", false)];
    }
    if does(Act::Create) && does(Act::Delete) {
        // Adding and removing members is what changing a membership comes to.
        return if reading.nouns.contains("member") {
            &[("ReadWrite", true)]
        } else {
            &[]
        };
    }
    if does(Act::Create) {
        return &[("Create", true)];
    }
    if does(Act::Delete) {
        return &[("Delete", true)];
    }
    if does(Act::Access) && (reading.says_yours() || reading.says(Cue::Person)) {
        return &[("AccessAsUser", true)];
    }
    if does(Act::Access) && reading.says(Cue::Chosen) {
        return &[("Selected", true), ("SelectedOperations", true)];
    }
    &[]
}

/// The permission whose last part the extent fits, and whether nothing else would.
fn extent<'a>(reading: &Reading, entries: &[&'a Entry]) -> Option<(&'a Entry, bool)> {
    let with = |tail: Tail| entries.iter().copied().find(|entry| entry.tail == tail);
    let only = |tail: Tail| entries.iter().filter(|entry| entry.tail == tail).count() == 1;
    let certain = |entry: &'a Entry| (entry, only(entry.tail));
    if reading.says(Cue::Shared) {
        return with(Tail::Shared).map(certain);
    }
    if reading.says(Cue::Chosen) {
        return with(Tail::Selected).or(with(Tail::Own)).map(certain);
    }
    if reading.says(Cue::OwnApp) {
        return with(Tail::OwnedBy).map(certain);
    }
    if reading.says(Cue::Installed) {
        return with(Tail::Installed).map(certain);
    }
    // "You can access" without "all" is how Microsoft speaks to a person of shared things.
    if reading.says(Cue::Reachable)
        && !reading.says(Cue::All)
        && let Some(shared) = with(Tail::Shared)
    {
        return Some(certain(shared));
    }
    let (own, all) = (with(Tail::Own), with(Tail::All));
    let wide = reading.says_all() && !reading.says_yours();
    let found = match (own, all) {
        (Some(_), Some(all)) if wide => certain(all),
        (Some(own), Some(_)) => {
            let told = reading.says_one_person() || reading.nouns.contains("user");
            (own, told)
        }
        (Some(own), None) => {
            let beyond = wide && !own.has(Kind::Application) && !reading.says(Cue::Reachable);
            if beyond {
                return None;
            }
            certain(own)
        }
        (None, Some(all)) => certain(all),
        (None, None) => (with(Tail::Other)?, entries.len() == 1),
    };
    Some(found)
}

/// The kind, where only one kind's title is worded so.
fn kind(reading: &Reading, entry: &Entry) -> Option<Kind> {
    if !(entry.has(Kind::Delegated) && entry.has(Kind::Application)) {
        return None;
    }
    if entry.tail == Tail::Own {
        if reading.says_all() && !reading.says_yours() {
            return Some(Kind::Application);
        }
        let person = reading.says_one_person() || reading.nouns.contains("user");
        return person.then_some(Kind::Delegated);
    }
    if reading.says(Cue::Reachable) {
        return Some(Kind::Delegated);
    }
    if reading.says(Cue::Mailboxes) || reading.says(Cue::AnyUser) {
        return Some(Kind::Application);
    }
    let files_of_all_sites = reading.nouns.contains("file") && reading.nouns.contains("site");
    (files_of_all_sites && reading.says(Cue::All)).then_some(Kind::Application)
}

/// Permissions that share a noun with the title, those of the same action first.
pub(crate) fn near(reading: &Reading, vocabulary: &Vocabulary) -> Vec<&'static PermissionName> {
    let wanted: Vec<&str> = actions(reading).iter().map(|(action, _)| *action).collect();
    let mut names = Vec::new();
    for noun in reading.nouns.iter().filter(|noun| *noun != "many") {
        let alone = BTreeSet::from([noun.clone()]);
        let mut entries: Vec<_> = vocabulary.about(&alone).collect();
        entries.sort_by_key(|entry| {
            let changes = reading.changes() && entry.action == "ReadWrite";
            !(wanted.contains(&entry.action.as_str()) || changes)
        });
        names.extend(entries.into_iter().map(Entry::name));
    }
    names.truncate(5);
    names
}
