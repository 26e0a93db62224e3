//! The words of a published name, as ids of texts need them.
//!
//! Microsoft writes what narrows a permission into the verb as well
//! (`ReadWriteAndConsentSelfForChat`): who it is for and where are taken off it here, so
//! that one phrase serves all permissions with the same verb.

/// The words of one name.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NameWords {
    /// The whole name, its dots as hyphens: `Mail-Read`.
    pub whole: String,
    /// What stands before the first dot: `Mail`.
    pub resource: String,
    /// The verb alone in small letters with hyphens: `read-write-and-consent`.
    pub verb: String,
    /// Where: what stands behind the verb's `For`, in small letters (`chat`), or else the
    /// last part of the name (`group`). Empty where the name ends with the verb.
    pub place: String,
    /// The last part of the name as published: `ConditionalAccess`.
    pub last: String,
}

impl NameWords {
    pub fn of(name: &str) -> Self {
        let mut parts = name.split('.');
        let resource = parts.next().unwrap_or_default();
        let verb = parts.next().unwrap_or_default();
        let last = parts.next_back().unwrap_or_default();
        let (deed, place) = verb.rsplit_once("For").unwrap_or((verb, last));
        let deed = ["Selected", "Self"]
            .into_iter()
            .find_map(|whose| deed.strip_suffix(whose))
            .filter(|deed| !deed.is_empty())
            .unwrap_or(deed);
        Self {
            whole: name.replace('.', "-"),
            resource: resource.to_owned(),
            verb: kebab(deed),
            place: kebab(place),
            last: last.to_owned(),
        }
    }
}

fn kebab(word: &str) -> String {
    let mut written = String::with_capacity(word.len() + 4);
    for letter in word.chars() {
        if letter.is_ascii_uppercase() && !written.is_empty() {
            written.push('-');
        }
        written.push(letter.to_ascii_lowercase());
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    fn verb_and_place(name: &str) -> (String, String) {
        let words = NameWords::of(name);
        (words.verb, words.place)
    }

    #[test]
    fn what_narrows_a_verb_is_taken_off_it() {
        let told = verb_and_place("TeamsAppInstallation.ReadWriteAndConsentSelfForChat.All");
        assert_eq!(told, ("read-write-and-consent".into(), "chat".into()));
        let told = verb_and_place("TeamsAppInstallation.Read.Group");
        assert_eq!(told, ("read".into(), "group".into()));
        assert_eq!(
            verb_and_place("Sites.Selected"),
            ("selected".into(), String::new())
        );
    }

    #[test]
    fn the_parts_of_a_name_are_told_apart() {
        let words = NameWords::of("Policy.ReadWrite.ConditionalAccess");
        assert_eq!(words.whole, "Policy-ReadWrite-ConditionalAccess");
        assert_eq!(words.resource, "Policy");
        assert_eq!(words.last, "ConditionalAccess");
        assert_eq!(NameWords::of("openid").resource, "openid");
    }
}
