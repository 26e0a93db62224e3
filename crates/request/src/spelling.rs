//! Names with typing errors, and the names that come nearest to an unknown one.

use crate::names::What;
use crate::vocabulary::Vocabulary;
use scopeglass_domain::{PermissionName, RecognisedBy, UnrecognisedWhy};

/// The permission that a misspelt name means, if only one is that near.
pub(crate) fn corrected(word: &str, vocabulary: &Vocabulary) -> Option<What> {
    if word.len() < 6 || !word.contains(['.', '_']) || !word.is_ascii() {
        return None;
    }
    let parts: Vec<&str> = word.split('.').collect();
    if parts
        .last()
        .is_some_and(|last| crate::names::is_domain_end(last))
    {
        return None;
    }
    let lower = word.to_ascii_lowercase();
    let initial = lower.chars().next()?;
    let mut best: Vec<(usize, &'static PermissionName)> = Vec::new();
    for ix in vocabulary.by_initial.get(&initial).into_iter().flatten() {
        let name = vocabulary.entries[*ix].name();
        if let Some(errors) = errors(&lower, &name.as_str().to_ascii_lowercase()) {
            best.push((errors, name));
        }
    }
    let fewest = best.iter().map(|(errors, _)| *errors).min()?;
    let mut names: Vec<_> = best
        .into_iter()
        .filter(|(errors, _)| *errors == fewest)
        .map(|(_, name)| name)
        .collect();
    if names.len() > 1 {
        names.truncate(5);
        return Some(What::Unknown {
            why: UnrecognisedWhy::Ambiguous,
            candidates: names,
        });
    }
    let confidence = if fewest <= 1 { 85 } else { 70 };
    Some(What::Named {
        name: names[0],
        method: RecognisedBy::Typo,
        confidence,
        kind: None,
    })
}

/// The number of typing errors between two names in lower case; none if it is no typing
/// error but another name.
fn errors(word: &str, name: &str) -> Option<usize> {
    if word.len().abs_diff(name.len()) > 2 {
        return None;
    }
    if dots_misplaced(word, name) {
        return Some(1);
    }
    let (mut a, mut b) = (word.split('.'), name.split('.'));
    let mut total = 0;
    loop {
        match (a.next(), b.next()) {
            (None, None) => break,
            (Some(x), Some(y)) => {
                let distance = distance(x, y);
                let allowed = if x.len().max(y.len()) >= 7 { 2 } else { 1 };
                if distance > allowed {
                    return None;
                }
                total += distance;
            }
            _ => return None,
        }
    }
    (total <= 2).then_some(total)
}

fn dots_misplaced(word: &str, name: &str) -> bool {
    let bare = |text: &str| text.replace(['.', '_', '-'], "");
    bare(word) == bare(name)
}

/// Edits between two short ASCII words; two swapped letters count as one.
fn distance(a: &str, b: &str) -> usize {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len().abs_diff(b.len()) > 2 {
        return 3;
    }
    let mut rows = [
        vec![0; b.len() + 1],
        (0..=b.len()).collect::<Vec<_>>(),
        vec![0; b.len() + 1],
    ];
    for i in 1..=a.len() {
        let [two, one, now] = &mut rows;
        now[0] = i;
        for j in 1..=b.len() {
            let cost = usize::from(a[i - 1] != b[j - 1]);
            now[j] = (one[j] + 1).min(now[j - 1] + 1).min(one[j - 1] + cost);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                now[j] = now[j].min(two[j - 2] + 1);
            }
        }
        rows.rotate_left(1);
    }
    rows[1][b.len()]
}

/// Up to five permissions whose names share most with an unknown one.
pub(crate) fn near(word: &str, vocabulary: &Vocabulary) -> Vec<&'static PermissionName> {
    let lower = word.to_ascii_lowercase();
    let parts: Vec<&str> = lower.split('.').collect();
    let Some(initial) = lower.chars().next() else {
        return Vec::new();
    };
    let mut scored: Vec<(usize, &'static PermissionName)> = Vec::new();
    for ix in vocabulary.by_initial.get(&initial).into_iter().flatten() {
        let name = vocabulary.entries[*ix].name();
        let other = name.as_str().to_ascii_lowercase();
        let theirs: Vec<&str> = other.split('.').collect();
        let same_head = theirs[0] == parts[0] || distance(theirs[0], parts[0]) <= 1;
        if same_head {
            let shared = theirs[1..]
                .iter()
                .filter(|part| parts[1..].contains(part))
                .count();
            let stray = theirs.len().abs_diff(parts.len());
            let alike = theirs
                .get(1)
                .zip(parts.get(1))
                .is_some_and(|(a, b)| a.contains(*b) || b.contains(*a));
            scored.push((10 - (shared * 3).min(8) - usize::from(alike) + stray, name));
        }
    }
    scored.sort_by(|a, b| {
        a.0.cmp(&b.0)
            .then_with(|| a.1.as_str().len().cmp(&b.1.as_str().len()))
    });
    scored.into_iter().take(5).map(|(_, name)| name).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant(word: &str) -> Option<&'static str> {
        match corrected(word, Vocabulary::embedded())? {
            What::Named { name, .. } => Some(name.as_str()),
            What::Unknown { .. } => None,
        }
    }

    #[test]
    fn small_slips_are_forgiven() {
        assert_eq!(meant("Calendar.Read"), Some("Calendars.Read"));
        assert_eq!(meant("Users.Read.All"), Some("User.Read.All"));
        assert_eq!(meant("Mail.ReadWrtie"), Some("Mail.ReadWrite"));
        assert_eq!(meant("User.ReadAll"), Some("User.Read.All"));
    }

    #[test]
    fn another_name_is_not_a_slip() {
        for word in [
            "Presence.Foo.All",
            "Directory.Read",
            "Calendars.Write",
            "Contoso.com",
        ] {
            assert_eq!(meant(word), None, "{word}");
        }
        assert_eq!(
            near("Directory.Read", Vocabulary::embedded())[0].as_str(),
            "Directory.Read.All"
        );
    }
}
