//! Who consented to what, for whom.

use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// For one person, or for everyone in the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ConsentFor {
    Everyone,
    Person(Uuid),
}

/// What was consented to, and when first.
#[derive(Debug)]
pub(crate) struct Consent {
    pub scopes: BTreeSet<String>,
    pub since: Timestamp,
}

/// Every consent, by client and by whom it is for. A consent only ever grows.
#[derive(Debug, Default)]
pub(crate) struct Consents(BTreeMap<(Uuid, ConsentFor), Consent>);

impl Consents {
    /// Adds scopes to what a client may do.
    pub(crate) fn add(
        &mut self,
        client: Uuid,
        whom: ConsentFor,
        scopes: impl IntoIterator<Item = String>,
    ) {
        self.add_at(client, whom, scopes, Timestamp::now());
    }

    /// The same, at another time than now.
    pub(crate) fn add_at(
        &mut self,
        client: Uuid,
        whom: ConsentFor,
        scopes: impl IntoIterator<Item = String>,
        since: Timestamp,
    ) {
        let consent = self.0.entry((client, whom)).or_insert_with(|| Consent {
            scopes: BTreeSet::new(),
            since,
        });
        consent.scopes.extend(scopes);
    }

    /// Takes back what a client may do for a person, what holds for everyone included.
    pub(crate) fn withdraw(&mut self, client: Uuid, person: Uuid) {
        for whom in [ConsentFor::Everyone, ConsentFor::Person(person)] {
            self.0.remove(&(client, whom));
        }
    }

    /// Everything that a client may do for a person.
    pub(crate) fn of(&self, client: Uuid, person: Uuid) -> BTreeSet<String> {
        [ConsentFor::Everyone, ConsentFor::Person(person)]
            .iter()
            .filter_map(|whom| self.0.get(&(client, *whom)))
            .flat_map(|consent| &consent.scopes)
            .cloned()
            .collect()
    }

    /// All records: client, for whom, and what.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Uuid, ConsentFor, &Consent)> {
        self.0
            .iter()
            .map(|((client, whom), consent)| (*client, *whom, consent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn consent_grows_step_by_step_and_stays_with_its_client_and_person() {
        let [client, other_client, person, other] = [1, 2, 3, 4].map(Uuid::from_u128);
        let mut consents = Consents::default();
        consents.add(client, ConsentFor::Person(person), ["User.Read".to_owned()]);
        consents.add(
            client,
            ConsentFor::Person(person),
            ["Contacts.Read".to_owned()],
        );
        consents.add(client, ConsentFor::Everyone, ["openid".to_owned()]);
        let of = |client, person| Vec::from_iter(consents.of(client, person));
        assert_eq!(of(client, person), ["Contacts.Read", "User.Read", "openid"]);
        assert_eq!(of(client, other), ["openid"]);
        assert!(of(other_client, person).is_empty());
    }
}
