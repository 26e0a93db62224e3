//! What could stand in for a permission, and what the app would then no longer have.
//!
//! Curated rows come first (narrower.toml), then what the name's grammar offers: reading
//! instead of writing, basic fields instead of all, one's own instead of everybody's, what
//! was chosen instead of everything. For application permissions the list ends with the
//! delegated form and, where Exchange has a role for it, with confining the app to chosen
//! mailboxes: the same permission, given in another place.

use crate::{Catalog, facet::Parts};
use scopeglass_domain::{Action, Extent, Kind, Message, Permission, PermissionName};

/// Something less that might do.
#[derive(Debug, Clone, PartialEq)]
pub struct Narrower {
    /// The permission to ask for instead. The same as the wide one where `means` says
    /// that it is to be given elsewhere.
    pub name: PermissionName,
    /// Its kind.
    pub kind: Kind,
    /// How it narrows.
    pub means: Means,
    /// What the app can then no longer do.
    pub what_is_lost: Message,
}

/// How something narrows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Means {
    /// Another permission is granted instead.
    OtherPermission,
    /// The permission is not granted in Entra ID at all; Exchange assigns the app a role
    /// of the same right over chosen mailboxes (RBAC for Applications). A grant in Entra ID
    /// besides would reach every mailbox again, as the two add up.
    ExchangeRole,
}

/// The ways in which a name's grammar tells that one permission is narrower.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Loss {
    Writing,
    WritingAndFields,
    Fields,
    Everybody,
    Shared,
    Unchosen,
    OthersOwn,
    NotInstalled,
    SignedIn,
    OtherMailboxes,
}

impl Loss {
    const ALL: [Self; 10] = [
        Self::Writing,
        Self::WritingAndFields,
        Self::Fields,
        Self::Everybody,
        Self::Shared,
        Self::Unchosen,
        Self::OthersOwn,
        Self::NotInstalled,
        Self::SignedIn,
        Self::OtherMailboxes,
    ];

    fn message_id(self) -> &'static str {
        match self {
            Self::Writing => "catalog-lost-writing",
            Self::WritingAndFields => "catalog-lost-writing-and-fields",
            Self::Fields => "catalog-lost-fields",
            Self::Everybody => "catalog-lost-everybody",
            Self::Shared => "catalog-lost-shared",
            Self::Unchosen => "catalog-lost-unchosen",
            Self::OthersOwn => "catalog-lost-others-own",
            Self::NotInstalled => "catalog-lost-not-installed",
            Self::SignedIn => "catalog-lost-signed-in",
            Self::OtherMailboxes => "catalog-lost-other-mailboxes",
        }
    }

    /// What `to` lacks of `from`; none unless the one is the other with less.
    fn between(from: &Permission, to: &Permission) -> Option<Self> {
        let (more, less) = (&from.facet, &to.facet);
        if more.subject != less.subject {
            return None;
        }
        let (from, to) = (Parts::of(from.name.as_str()), Parts::of(to.name.as_str()));
        if more.action == less.action {
            return (target(from.verb) == target(to.verb))
                .then(|| Self::of_extents(more.extent, less.extent))
                .flatten();
        }
        if from.constraint != to.constraint || rest_of_verb(from.verb)? != rest_of_verb(to.verb)? {
            return None;
        }
        match (more.action, less.action) {
            (Action::ReadWrite, Action::Read) => Some(Self::Writing),
            (Action::ReadWrite, Action::ReadBasic) => Some(Self::WritingAndFields),
            (Action::Read, Action::ReadBasic) => Some(Self::Fields),
            _ => None,
        }
    }

    fn of_extents(more: Extent, less: Extent) -> Option<Self> {
        match (more, less) {
            (Extent::All, Extent::Own) => Some(Self::Everybody),
            (Extent::Shared, Extent::Own) => Some(Self::Shared),
            (Extent::All, Extent::Selected) => Some(Self::Unchosen),
            (Extent::All, Extent::OwnedByApp) => Some(Self::OthersOwn),
            (Extent::All, Extent::Installed) => Some(Self::NotInstalled),
            _ => None,
        }
    }
}

/// `ReadWriteSelfForTeam` and `ReadWriteSelectedForTeam` do what `ReadWriteForTeam` does, to less.
fn target(verb: &str) -> String {
    verb.replacen("SelfFor", "For", 1)
        .replacen("SelectedFor", "For", 1)
}

/// `ReadWriteForTeam` and `ReadForTeam` differ in the first words alone.
fn rest_of_verb(verb: &str) -> Option<&str> {
    ["ReadWriteBasic", "ReadWrite", "ReadBasic", "Read"]
        .into_iter()
        .find_map(|word| verb.strip_prefix(word))
}

impl Catalog {
    /// What might do instead, what is curated first. Empty for an unknown permission.
    pub fn narrower(&self, name: &PermissionName, kind: Kind) -> Vec<Narrower> {
        let Some(permission) = self.permission(name) else {
            return Vec::new();
        };
        let mut found = self.curated_narrower(name, kind);
        for narrower in self.narrower_by_name(permission, kind) {
            if !found.iter().any(|known| known.name == narrower.name) {
                found.push(narrower);
            }
        }
        if kind == Kind::Application && permission.form(kind).is_some() {
            found.extend(self.confined_to_mailboxes(name));
            found.extend(delegated_form(permission));
        }
        found.retain(|narrower| self.can_be_asked_for(&narrower.name, narrower.kind));
        found
    }

    /// Whether an app's registration can name it: that takes an id, and some published
    /// forms have none.
    pub(crate) fn can_be_asked_for(&self, name: &PermissionName, kind: Kind) -> bool {
        let form = self.permission(name).and_then(|found| found.form(kind));
        form.is_some_and(|form| form.id.is_some())
    }

    fn curated_narrower(&self, name: &PermissionName, kind: Kind) -> Vec<Narrower> {
        let rows = self.curated.narrower.narrower.iter();
        rows.filter(|row| row.of == *name && row.kinds.contains(&kind))
            .map(|row| narrower(name, &row.to, kind, lost_id(&row.lost)))
            .collect()
    }

    fn narrower_by_name(&self, from: &Permission, kind: Kind) -> Vec<Narrower> {
        if from.form(kind).is_none() {
            return Vec::new();
        }
        let resource = Parts::of(from.name.as_str()).resource;
        self.permissions()
            .filter(|to| to.form(kind).is_some() && to.name != from.name)
            .filter(|to| Parts::of(to.name.as_str()).resource == resource)
            .filter_map(|to| {
                // As application permission one's own is everybody's.
                let loss = Loss::between(from, to)
                    .filter(|loss| kind == Kind::Delegated || *loss != Loss::Everybody)?;
                Some(narrower(
                    &from.name,
                    &to.name,
                    kind,
                    loss.message_id().to_owned(),
                ))
            })
            .collect()
    }

    fn confined_to_mailboxes(&self, name: &PermissionName) -> Option<Narrower> {
        self.curated
            .narrower
            .exchange_roles
            .contains(name)
            .then(|| Narrower {
                means: Means::ExchangeRole,
                ..narrower(
                    name,
                    name,
                    Kind::Application,
                    Loss::OtherMailboxes.message_id().to_owned(),
                )
            })
    }
}

fn delegated_form(permission: &Permission) -> Option<Narrower> {
    permission.form(Kind::Delegated)?;
    let lost = Loss::SignedIn.message_id().to_owned();
    Some(narrower(
        &permission.name,
        &permission.name,
        Kind::Delegated,
        lost,
    ))
}

fn narrower(of: &PermissionName, to: &PermissionName, kind: Kind, lost: String) -> Narrower {
    let what_is_lost = Message::new(lost)
        .with("wider", of.as_str())
        .with("narrower", to.as_str());
    Narrower {
        name: to.clone(),
        kind,
        means: Means::OtherPermission,
        what_is_lost,
    }
}

fn lost_id(lost: &str) -> String {
    format!("catalog-lost-{lost}")
}

pub(crate) fn message_ids(catalog: &Catalog) -> impl Iterator<Item = String> {
    let curated = catalog
        .curated
        .narrower
        .narrower
        .iter()
        .map(|row| lost_id(&row.lost));
    Loss::ALL
        .into_iter()
        .map(|loss| loss.message_id().to_owned())
        .chain(curated)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_offered_that_cannot_be_asked_for() {
        let catalog = Catalog::embedded();
        let mut kept_back = 0;
        for from in catalog.permissions() {
            for kind in from.kinds() {
                let offered = catalog.narrower(&from.name, kind).into_iter();
                let narrower = offered.map(|one| (one.name, one.kind));
                let uses = catalog.uses(&from.name, kind).into_iter();
                let enough = uses.flat_map(|one| one.narrower).map(|name| (name, kind));
                for (name, kind) in narrower.chain(enough) {
                    let form = catalog.permission(&name).and_then(|one| one.form(kind));
                    assert!(form.unwrap().id.is_some(), "{}: {name}", from.name);
                }
                let by_name = catalog.narrower_by_name(from, kind).into_iter();
                kept_back += by_name
                    .filter(|one| !catalog.can_be_asked_for(&one.name, kind))
                    .count();
            }
        }
        assert!(kept_back > 0, "names alone would offer such forms");
    }

    #[test]
    fn what_is_curated_can_be_asked_for() {
        let catalog = Catalog::embedded();
        for row in &catalog.curated.narrower.narrower {
            for kind in &row.kinds {
                assert!(
                    catalog.can_be_asked_for(&row.to, *kind),
                    "{} {kind:?}",
                    row.to
                );
            }
        }
    }
}
