//! Reading the facts table.

use super::{Access, Calls, FORMAT, Holders, Method, PermissionFacts, Scheme, SchemeFacts, Table};
use scopeglass_domain::{Level, PermissionName};
use std::collections::BTreeSet;
use uuid::Uuid;

/// A table that does not follow its format.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("line {line} of the facts table: {what}")]
pub struct TableError {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub what: &'static str,
}

enum Section {
    Head,
    Permissions,
    Calls,
}

impl Table {
    /// Reads the table's text.
    ///
    /// # Errors
    /// The first line that does not follow the format described at [`crate::table`].
    pub fn read(text: &str) -> Result<Self, TableError> {
        let mut table = Self::default();
        let mut section = Section::Head;
        let mut format_seen = false;
        for (index, line) in text.lines().enumerate() {
            let wrong = |what| TableError {
                line: index + 1,
                what,
            };
            match (&section, line) {
                (_, "") => {}
                (_, comment) if comment.starts_with('#') => {}
                (_, "[permissions]") => section = Section::Permissions,
                (_, "[calls]") => section = Section::Calls,
                (Section::Head, head) => {
                    format_seen |= read_head(&mut table, head).map_err(wrong)?;
                }
                (Section::Permissions, line) => {
                    let (name, facts) = read_permission(line).map_err(wrong)?;
                    if table.permissions.insert(name, facts).is_some() {
                        return Err(wrong("a permission is there twice"));
                    }
                }
                (Section::Calls, line) => read_call_line(&mut table, line).map_err(wrong)?,
            }
        }
        if !format_seen || table.dated.is_empty() {
            return Err(TableError {
                line: 1,
                what: "the format or the date is missing",
            });
        }
        Ok(table)
    }
}

fn read_head(table: &mut Table, line: &str) -> Result<bool, &'static str> {
    match line.split_once(' ') {
        Some(("format", FORMAT)) => Ok(true),
        Some(("format", _)) => Err("the format is of another version"),
        Some(("dated", date)) => {
            table.dated = date.to_owned();
            Ok(false)
        }
        _ => Err("an unknown line before [permissions]"),
    }
}

fn read_permission(line: &str) -> Result<(PermissionName, PermissionFacts), &'static str> {
    let mut words = line.split(' ');
    let name = read_name(words.next().unwrap_or_default())?;
    let mut facts = PermissionFacts::default();
    for word in words {
        if word == "rsc" {
            facts.resource_specific = true;
            continue;
        }
        let (scheme, form) = read_form(word)?;
        facts.schemes.insert(scheme, form);
    }
    if facts.schemes.is_empty() {
        return Err("a permission without a form");
    }
    Ok((name, facts))
}

fn read_form(word: &str) -> Result<(Scheme, SchemeFacts), &'static str> {
    let mut parts = word.split(':');
    let (Some(scheme), Some(level), Some(consent), Some(id), None) = (
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
        parts.next(),
    ) else {
        return Err("a form has four parts");
    };
    let scheme = single_letter(scheme).ok_or("an unknown scheme")?;
    let level = match level {
        "-" => None,
        level => Some(read_level(level)?),
    };
    let admin_consent = match consent {
        "admin" => true,
        "user" => false,
        _ => return Err("consent is admin or user"),
    };
    let id = match id {
        "-" => None,
        id => Some(Uuid::parse_str(id).map_err(|_| "an id that is none")?),
    };
    Ok((
        scheme,
        SchemeFacts {
            level,
            admin_consent,
            id,
        },
    ))
}

fn read_level(text: &str) -> Result<Level, &'static str> {
    let number: u8 = text.parse().map_err(|_| "a level is a number")?;
    Level::try_from(number).map_err(|_| "a level is 1 to 4")
}

fn single_letter(text: &str) -> Option<Scheme> {
    let mut letters = text.chars();
    let letter = letters.next()?;
    letters.next().is_none().then_some(())?;
    Scheme::from_letter(letter)
}

fn read_call_line(table: &mut Table, line: &str) -> Result<(), &'static str> {
    let Some(call) = line.strip_prefix(' ') else {
        table.calls.push((read_holders(line)?, Calls::new()));
        return Ok(());
    };
    let (_, calls) = table.calls.last_mut().ok_or("a call before its holders")?;
    let (methods, path) = call
        .split_once(' ')
        .ok_or("a call has methods and a path")?;
    let there = calls.entry(path.to_owned()).or_default();
    for method in methods.split(',') {
        there.insert(Method::read(method).ok_or("an unknown method")?);
    }
    Ok(())
}

/// Reads `Name:W*PA+Other.Name Name2:A`; also used for the curated paths.
pub(crate) fn read_holders(line: &str) -> Result<Holders, &'static str> {
    let mut holders = Holders::new();
    for word in line.split(' ') {
        let (word, requires) = word.split_once('+').unwrap_or((word, ""));
        let (name, schemes) = word
            .split_once(':')
            .ok_or("a holder has a name and schemes")?;
        let name = read_name(name)?;
        let also_requires: BTreeSet<_> = requires
            .split(',')
            .filter(|required| !required.is_empty())
            .map(read_name)
            .collect::<Result<_, _>>()?;
        for (scheme, least_privileged) in read_schemes(schemes)? {
            let access = Access {
                least_privileged,
                also_requires: also_requires.clone(),
            };
            holders.insert((name.clone(), scheme), access);
        }
    }
    Ok(holders)
}

fn read_schemes(text: &str) -> Result<Vec<(Scheme, bool)>, &'static str> {
    let mut schemes: Vec<(Scheme, bool)> = Vec::new();
    for letter in text.chars() {
        match (letter, schemes.last_mut()) {
            ('*', Some(last)) => last.1 = true,
            _ => schemes.push((
                Scheme::from_letter(letter).ok_or("an unknown scheme")?,
                false,
            )),
        }
    }
    if schemes.is_empty() {
        Err("a holder without schemes")
    } else {
        Ok(schemes)
    }
}

fn read_name(text: &str) -> Result<PermissionName, &'static str> {
    text.parse()
        .map_err(|_| "a name that is no permission name")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const SMALL: &str = "\
format 1
dated 2026-08-01
[permissions]
Pets.Read W:2:user:00000000-0000-0000-0000-000000000001 P:-:user:-
Pets.Read.Group rsc A:4:admin:-
[calls]
Pets.Read:W*P Pets.Read.Group:A+Pets.Read
 GET /me/pets
 GET,POST /me/pets/{id} names
";

    #[test]
    fn a_table_is_written_as_it_was_read() {
        let table = Table::read(SMALL).unwrap();
        let text = table.to_string();
        assert_eq!(
            text.split_once("format").unwrap().1,
            SMALL.split_once("format").unwrap().1
        );
        assert_eq!(Table::read(&text).unwrap(), table);
    }

    #[test]
    fn a_wrong_line_is_named_by_its_number() {
        for (line, wrong, instead) in [
            (1, "format 1", "format 2"),
            (4, "W:2:user", "W:7:user"),
            (4, "P:-:user", "P:-:nobody"),
            (4, "Pets.Read W", "Pets<Read W"),
            (7, "Pets.Read:W*P", "Pets.Read:Z"),
            (8, " GET /me/pets", " GET"),
        ] {
            let error = Table::read(&SMALL.replacen(wrong, instead, 1)).unwrap_err();
            assert_eq!(error.line, line, "{error}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_refused_or_read(text in "(format 1\n)?(dated x\n)?([A-Za-z.:*+ \\[\\]\n-]{0,80})") {
            if let Ok(table) = Table::read(&text) {
                prop_assert_eq!(Table::read(&table.to_string()).unwrap().permissions, table.permissions);
            }
        }
    }
}
