//! Who consented to what, for whom.

use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

/// For one person, or for everyone in the organisation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum ConsentFor {
    Everyone,
    Person(Uuid),
}

/// Every consent, by client and by whom it is for. A consent only ever grows.
#[derive(Debug, Default)]
pub(crate) struct Consents(BTreeMap<(Uuid, ConsentFor), BTreeSet<String>>);

impl Consents {
    /// Adds scopes to what a client may do.
    pub(crate) fn add(
        &mut self,
        client: Uuid,
        whom: ConsentFor,
        scopes: impl IntoIterator<Item = String>,
    ) {
        self.0.entry((client, whom)).or_default().extend(scopes);
    }

    /// Everything that a client may do for a person.
    pub(crate) fn of(&self, client: Uuid, person: Uuid) -> BTreeSet<String> {
        [ConsentFor::Everyone, ConsentFor::Person(person)]
            .iter()
            .filter_map(|whom| self.0.get(&(client, *whom)))
            .flatten()
            .cloned()
            .collect()
    }

    /// All records: client, for whom, and the scopes.
    pub(crate) fn all(&self) -> impl Iterator<Item = (Uuid, ConsentFor, &BTreeSet<String>)> {
        self.0
            .iter()
            .map(|((client, whom), scopes)| (*client, *whom, scopes))
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
