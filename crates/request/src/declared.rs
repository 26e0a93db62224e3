//! What a source asks for name by name or id by id: the catalogue's permissions are taken
//! up, everything else is listed with what it might be.

use crate::edit;
use crate::spelling;
use crate::vocabulary::Vocabulary;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Kind, KindClaim, Permission, PermissionName, RecognisedAt, RecognisedBy, RequestedPermission,
    Span, Unrecognised, UnrecognisedWhy,
};
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// Places kept of one permission; more tell nothing new.
const MOST_PLACES: usize = 8;

/// Unknown names compared with the catalogue's; each costs a pass over it.
const MOST_COMPARED: usize = 200;

/// What a source tells of the kind, with the words that tell it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Told<'a> {
    pub(crate) kind: Kind,
    pub(crate) quote: &'a str,
}

/// A place of the source and its words.
#[derive(Debug, Clone)]
pub(crate) struct Place {
    pub(crate) span: Option<Span>,
    pub(crate) quote: String,
}

impl Place {
    /// Words that stand at no place that could be shown.
    pub(crate) fn nowhere(quote: impl Into<String>) -> Self {
        Self {
            span: None,
            quote: quote.into(),
        }
    }
}

/// The permissions and doubts of one source, in its order.
#[derive(Debug)]
pub(crate) struct Declared {
    method: RecognisedBy,
    /// How sure the next permissions are, in percent.
    pub(crate) confidence: u8,
    pub(crate) permissions: Vec<RequestedPermission>,
    pub(crate) unrecognised: Vec<Unrecognised>,
    asked: HashMap<(PermissionName, Option<Kind>), usize>,
    doubted: HashSet<String>,
}

impl Declared {
    /// Nothing yet; `method` is how this source's permissions come to be recognised.
    pub(crate) fn by(method: RecognisedBy) -> Self {
        Self {
            method,
            confidence: 100,
            permissions: Vec::new(),
            unrecognised: Vec::new(),
            asked: HashMap::new(),
            doubted: HashSet::new(),
        }
    }

    /// Whether the source asked for nothing at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.permissions.is_empty() && self.unrecognised.is_empty()
    }

    /// A permission of Microsoft Graph by its name, in any letter case.
    pub(crate) fn name(&mut self, name: &str, told: Option<Told<'_>>, place: Place) {
        match Catalog::embedded().find(name) {
            Some(permission) => self.permission(permission, told, place),
            None => {
                let some = self.unrecognised.len() < MOST_COMPARED;
                let candidates = if some { near(name) } else { Vec::new() };
                self.doubt(place, UnrecognisedWhy::UnknownName, candidates);
            }
        }
    }

    /// A permission of Microsoft Graph by its id, which tells the kind as well. Where the
    /// source tells another kind than the id, the line is listed as a doubt.
    pub(crate) fn id(&mut self, id: Uuid, told: Option<Kind>, place: Place) {
        let Some((permission, kind)) = Catalog::embedded().by_id(id) else {
            return self.doubt(place, UnrecognisedWhy::UnknownName, Vec::new());
        };
        if told.is_some_and(|told| told != kind) {
            let candidates = vec![permission.name.clone()];
            return self.doubt(place, UnrecognisedWhy::WrongKind, candidates);
        }
        let quote = id.hyphenated().to_string();
        let quote = quote.as_str();
        self.permission(permission, Some(Told { kind, quote }), place);
    }

    /// A permission of the catalogue. One that does not exist in the kind told is a doubt.
    pub(crate) fn permission(
        &mut self,
        permission: &Permission,
        told: Option<Told<'_>>,
        place: Place,
    ) {
        let kind = match (edit::claim(permission, told.map(|told| told.kind)), told) {
            (Ok(KindClaim::Settled { kind }), Some(told)) => KindClaim::Stated {
                kind,
                quote: told.quote.to_owned(),
            },
            (Ok(claim), _) => claim,
            (Err(_), _) => {
                let candidates = vec![permission.name.clone()];
                return self.doubt(place, UnrecognisedWhy::WrongKind, candidates);
            }
        };
        let at = RecognisedAt {
            span: place.span,
            quote: place.quote,
            method: self.method,
            confidence: self.confidence,
        };
        let index = self.permissions.len();
        let key = (permission.name.clone(), kind.kind());
        match self.asked.get(&key) {
            Some(index) => {
                let places = &mut self.permissions[*index].recognised;
                if places.len() < MOST_PLACES {
                    places.push(at);
                }
            }
            None => {
                self.asked.insert(key, index);
                self.permissions.push(RequestedPermission {
                    name: permission.name.clone(),
                    kind,
                    reason: None,
                    recognised: vec![at],
                    standing: None,
                });
            }
        }
    }

    /// Something that is asked for and not understood.
    pub(crate) fn doubt(
        &mut self,
        place: Place,
        why: UnrecognisedWhy,
        candidates: Vec<PermissionName>,
    ) {
        let span = place.span.unwrap_or(Span { start: 0, end: 0 });
        if self.doubted.insert(place.quote.clone()) {
            self.unrecognised.push(Unrecognised {
                span,
                quote: place.quote,
                why,
                candidates,
                dismissed: false,
            });
        }
    }
}

/// What an unknown name might be, the likeliest first.
pub(crate) fn near(name: &str) -> Vec<PermissionName> {
    // Longer ones are no names, and comparing them costs time.
    if name.len() > 128 {
        return Vec::new();
    }
    let vocabulary = Vocabulary::embedded();
    let mut names: Vec<PermissionName> = spelling::corrected(name, vocabulary)
        .map(|what| match what {
            crate::names::What::Named { name, .. } => vec![name.clone()],
            crate::names::What::Unknown { candidates, .. } => {
                candidates.into_iter().cloned().collect()
            }
        })
        .unwrap_or_default();
    for name in spelling::near(name, vocabulary) {
        if !names.contains(name) {
            names.push(name.clone());
        }
    }
    names.truncate(5);
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_permission_in_both_kinds_is_two_entries_and_a_repetition_is_one() {
        let mut declared = Declared::by(RecognisedBy::List);
        for kind in [Kind::Delegated, Kind::Application, Kind::Delegated] {
            let told = Told { kind, quote: "x" };
            declared.name("mail.read", Some(told), Place::nowhere("mail.read"));
        }
        assert_eq!(declared.permissions.len(), 2);
        assert_eq!(declared.permissions[0].recognised.len(), 2);
    }

    #[test]
    fn a_misspelt_name_is_listed_with_what_it_might_be() {
        let mut declared = Declared::by(RecognisedBy::List);
        declared.name("Mail.Raed", None, Place::nowhere("Mail.Raed"));
        assert!(declared.permissions.is_empty());
        assert_eq!(declared.unrecognised[0].candidates[0].as_str(), "Mail.Read");
    }

    #[test]
    fn an_id_whose_kind_is_contradicted_is_a_doubt() {
        let mut declared = Declared::by(RecognisedBy::Manifest);
        let role: Uuid = "810c84a8-4a9e-49e6-bf7d-12d183f40d01".parse().unwrap();
        declared.id(role, Some(Kind::Application), Place::nowhere("1"));
        declared.id(role, Some(Kind::Delegated), Place::nowhere("2"));
        assert_eq!(declared.permissions.len(), 1);
        assert_eq!(declared.unrecognised[0].why, UnrecognisedWhy::WrongKind);
    }
}
