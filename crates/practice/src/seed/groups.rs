//! The groups: a few with a name of their own, and one team for every forty people.

use super::{
    Organisation, ids,
    people::object,
    pools::{GroupKind, GroupRow},
};
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// One group; it holds everyone whose number gives `first` when divided by `every`.
pub(crate) struct Group {
    pub number: u32,
    pub id: Uuid,
    pub name: String,
    pub kind: GroupKind,
    pub hidden: bool,
    public: bool,
    about: Option<String>,
    every: u32,
    first: u32,
}

impl Group {
    /// Whether a person belongs to it.
    pub(crate) fn holds(&self, person: u32) -> bool {
        person % self.every == self.first
    }

    fn visibility(&self) -> Value {
        match (self.hidden, self.public, self.kind) {
            (true, ..) => json!("HiddenMembership"),
            (_, true, _) => json!("Public"),
            (_, _, GroupKind::Microsoft365) => json!("Private"),
            _ => Value::Null,
        }
    }
}

impl Organisation {
    /// How many groups there are; they are numbered from 0.
    pub(crate) fn groups(&self) -> u32 {
        self.named_groups() + self.people() / 40
    }

    fn named_groups(&self) -> u32 {
        u32::try_from(self.pools.tenant.group.len()).unwrap_or_default()
    }

    /// The group of that number, where there is one.
    pub(crate) fn group(&self, number: u32) -> Option<Group> {
        if number >= self.groups() {
            return None;
        }
        match self.pools.tenant.group.get(number as usize) {
            Some(row) => Some(named(number, row)),
            None => Some(self.team(number)),
        }
    }

    /// The group of that object id.
    pub(crate) fn find_group(&self, id: &str) -> Option<Group> {
        self.group(ids::number("group", Uuid::parse_str(id).ok()?)?)
    }

    fn team(&self, number: u32) -> Group {
        let teams = (self.people() / 40).max(1);
        let departments = &self.pools.diary.departments;
        let at = (number - self.named_groups()) as usize;
        let department = departments.get(at % departments.len().max(1));
        let department = department.map_or("", String::as_str);
        Group {
            number,
            id: ids::guid("group", number),
            name: format!("{department} {}", at / departments.len().max(1) + 1),
            kind: GroupKind::Microsoft365,
            hidden: false,
            public: number.is_multiple_of(3),
            about: None,
            every: teams,
            first: number - self.named_groups(),
        }
    }

    /// The numbers of a group's members.
    pub(crate) fn members(&self, group: &Group) -> impl Iterator<Item = u32> + use<> {
        (group.first..self.people()).step_by(group.every.max(1) as usize)
    }

    /// A group as the resource type `group` has it.
    pub(crate) fn group_resource(&self, group: &Group) -> Map<String, Value> {
        let unified = group.kind == GroupKind::Microsoft365;
        let mail = group.kind != GroupKind::Security;
        let nickname = format!("group{}", group.number);
        let address = format!("{nickname}@{}", self.domain());
        object(json!({
            "id": group.id,
            "displayName": group.name,
            "description": group.about,
            "groupTypes": if unified { vec!["Unified"] } else { vec![] },
            "mail": if mail { json!(address) } else { Value::Null },
            "mailEnabled": mail,
            "mailNickname": nickname,
            "proxyAddresses": if mail { vec![format!("SMTP:{address}")] } else { vec![] },
            "securityEnabled": group.kind == GroupKind::Security,
            "visibility": group.visibility(),
            "classification": Value::Null,
            "createdDateTime": format!("2021-{:02}-{:02}T09:00:00Z", group.number % 12 + 1, group.number % 28 + 1),
            "deletedDateTime": Value::Null,
            "expirationDateTime": Value::Null,
            "renewedDateTime": format!("2021-{:02}-{:02}T09:00:00Z", group.number % 12 + 1, group.number % 28 + 1),
            "isAssignableToRole": Value::Null,
            "membershipRule": Value::Null,
            "membershipRuleProcessingState": Value::Null,
            "onPremisesSyncEnabled": Value::Null,
            "preferredDataLocation": Value::Null,
            "preferredLanguage": Value::Null,
            "resourceProvisioningOptions": if unified && group.number.is_multiple_of(2) { vec!["Team"] } else { vec![] },
            "theme": Value::Null,
        }))
    }
}

fn named(number: u32, row: &GroupRow) -> Group {
    Group {
        number,
        id: ids::guid("group", number),
        name: row.name.clone(),
        kind: row.kind,
        hidden: row.hidden,
        public: row.public,
        about: row.about.clone(),
        every: row.every.max(1),
        first: row.first,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn membership_reads_the_same_from_both_sides() {
        let organisation = Organisation::new(250).unwrap();
        for number in 0..organisation.groups() {
            let group = organisation.group(number).unwrap();
            let listed: Vec<_> = organisation.members(&group).collect();
            let asked: Vec<_> = (0..250).filter(|person| group.holds(*person)).collect();
            assert!(!listed.is_empty(), "{}", group.name);
            assert_eq!(listed, asked);
        }
    }
}
