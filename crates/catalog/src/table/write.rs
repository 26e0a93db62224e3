//! Writing the facts table.

use super::{Access, FORMAT, Holders, PermissionFacts, Scheme, Table};
use scopeglass_domain::PermissionName;
use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::{self, Display, Formatter},
};

const HEAD: &str = "\
# Facts about the permissions of Microsoft Graph. Source and licence: README.md beside this file.
# Made by `cargo xtask catalog import`; not edited by hand.
";

impl Display for Table {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{HEAD}format {FORMAT}\ndated {}\n[permissions]\n",
            self.dated
        )?;
        for (name, facts) in &self.permissions {
            writeln!(f, "{name}{}", Forms(facts))?;
        }
        writeln!(f, "[calls]")?;
        for (holders, calls) in &self.calls {
            writeln!(f, "{}", HoldersText(holders))?;
            for (path, methods) in calls {
                let methods: Vec<&str> = methods.iter().map(|method| method.as_str()).collect();
                writeln!(f, " {} {path}", methods.join(","))?;
            }
        }
        Ok(())
    }
}

struct Forms<'a>(&'a PermissionFacts);

impl Display for Forms<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        if self.0.resource_specific {
            f.write_str(" rsc")?;
        }
        for (scheme, facts) in &self.0.schemes {
            let level = facts
                .level
                .map_or_else(|| "-".to_owned(), |level| level.get().to_string());
            let consent = if facts.admin_consent { "admin" } else { "user" };
            let id = facts
                .id
                .map_or_else(|| "-".to_owned(), |id| id.hyphenated().to_string());
            write!(f, " {}:{level}:{consent}:{id}", scheme.letter())?;
        }
        Ok(())
    }
}

struct HoldersText<'a>(&'a Holders);

impl Display for HoldersText<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (index, ((name, requires), schemes)) in grouped(self.0).iter().enumerate() {
            let gap = if index == 0 { "" } else { " " };
            write!(f, "{gap}{name}:")?;
            for (scheme, least) in schemes {
                write!(f, "{}{}", scheme.letter(), if *least { "*" } else { "" })?;
            }
            for (index, required) in requires.iter().enumerate() {
                write!(f, "{}{required}", if index == 0 { "+" } else { "," })?;
            }
        }
        Ok(())
    }
}

type Group<'a> = BTreeMap<(&'a PermissionName, &'a BTreeSet<PermissionName>), Vec<(Scheme, bool)>>;

fn grouped(holders: &Holders) -> Group<'_> {
    let mut groups: Group<'_> = BTreeMap::new();
    for (
        (name, scheme),
        Access {
            least_privileged,
            also_requires,
        },
    ) in holders
    {
        groups
            .entry((name, also_requires))
            .or_default()
            .push((*scheme, *least_privileged));
    }
    groups
}
