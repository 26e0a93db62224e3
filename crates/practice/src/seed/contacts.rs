//! The personal address books: anything from none to eighty entries a person.

use super::{
    Organisation,
    draw::Draw,
    ids,
    people::{Person, object},
};
use jiff::{ToSpan, civil::date};
use serde_json::{Map, Value, json};

impl Organisation {
    /// How many contacts a person keeps.
    pub(crate) fn contact_count(&self, owner: &Person) -> u32 {
        let mut draw = Draw::new("address book", owner.number.into(), 0);
        match owner.number {
            0..6 => 14 + draw.below(30) as u32,
            _ if draw.chance(18) => 0,
            _ => 1 + draw.below(80) as u32,
        }
    }

    /// The contact behind an Outlook id of that owner.
    pub(crate) fn find_contact(&self, owner: &Person, id: &str) -> Option<Map<String, Value>> {
        let (number, _) = ids::item_parts("contact", owner.number, id)?;
        (number < self.contact_count(owner)).then(|| self.contact(owner, number))?
    }

    /// A contact as the resource type `contact` has it.
    pub(crate) fn contact(&self, owner: &Person, number: u32) -> Option<Map<String, Value>> {
        let mut draw = Draw::new("contact", owner.number.into(), number.into());
        let culture = if draw.chance(55) {
            owner.culture
        } else {
            self.any_culture(&mut draw)?
        };
        let (given, family) = (draw.pick(&culture.given)?, draw.pick(&culture.family)?);
        let partner = draw.pick(&self.pools.diary.partners)?;
        let town = draw.pick(&culture.towns)?;
        let notes = self.pools.sayings(owner.culture.language())?;
        let display = culture.whole_name(&given.0, &family.0);
        let mut phone = |percent| {
            let number = format!("{}{:04}", culture.phone, draw.below(9_000) + 1_000);
            draw.chance(percent).then_some(number)
        };
        let (mobile, business, home_phone) = (phone(72), phone(55), phone(24));
        let at_work = draw.chance(61);
        let born = date(1955, 1, 1)
            .checked_add((draw.below(18_000) as i64).days())
            .ok()?;
        let written = self
            .today()
            .checked_sub((1 + draw.below(900) as i64).days())
            .ok()?;
        let mail = format!("{}.{}@{}", given.1, family.1, partner.1);
        let lives = draw.chance(29);
        let address = json!({
            "street": format!("{} {}", town.2, 1 + draw.below(140)),
            "city": town.0, "postalCode": town.1, "countryOrRegion": culture.country.0,
        });
        Some(object(json!({
            "@odata.etag": format!("W/\"EQAAABYAAAC{:08x}\"", draw.next() as u32),
            "id": ids::item("contact", owner.number, number, 0),
            "changeKey": format!("EQAAABYAAAC{:08x}", draw.next() as u32),
            "createdDateTime": format!("{written}T08:15:00Z"),
            "lastModifiedDateTime": format!("{written}T08:15:00Z"),
            "parentFolderId": ids::item("contact folder", owner.number, 0, 0),
            "categories": if draw.chance(12) { vec![draw.word(&self.pools.diary.categories)] } else { vec![] },
            "displayName": display,
            "fileAs": format!("{}, {}", family.0, given.0),
            "givenName": given.0,
            "surname": family.0,
            "initials": Value::Null, "middleName": Value::Null, "nickName": Value::Null,
            "title": Value::Null, "generation": Value::Null, "yomiGivenName": Value::Null,
            "yomiSurname": Value::Null, "yomiCompanyName": Value::Null,
            "emailAddresses": if draw.chance(83) { vec![json!({ "name": display, "address": mail })] } else { vec![] },
            "imAddresses": [],
            "mobilePhone": mobile,
            "businessPhones": business.into_iter().collect::<Vec<_>>(),
            "homePhones": home_phone.into_iter().collect::<Vec<_>>(),
            "companyName": at_work.then_some(&partner.0),
            "jobTitle": (at_work && draw.chance(70)).then(|| draw.word(&culture.jobs)),
            "department": Value::Null, "officeLocation": Value::Null, "profession": Value::Null,
            "businessHomePage": Value::Null, "assistantName": Value::Null, "manager": Value::Null,
            "children": if draw.chance(7) { vec![draw.pick(&culture.given)?.0.clone()] } else { vec![] },
            "spouseName": draw.chance(8).then(|| draw.pick(&culture.given).map(|name| &name.0)),
            "birthday": draw.chance(17).then(|| format!("{born}T11:59:00Z")),
            "personalNotes": if draw.chance(21) { draw.word(&notes.notes) } else { "" },
            "homeAddress": if lives { address } else { json!({}) },
            "businessAddress": {}, "otherAddress": {},
        })))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn some_address_books_are_empty_and_contacts_are_found_by_their_id() {
        let organisation = Organisation::new(250).unwrap();
        let people: Vec<_> = (0..250).filter_map(|n| organisation.person(n)).collect();
        assert!(
            people
                .iter()
                .any(|person| organisation.contact_count(person) == 0)
        );
        let owner = &people[0];
        let last = organisation.contact_count(owner) - 1;
        let contact = organisation.contact(owner, last).unwrap();
        let id = contact["id"].as_str().unwrap();
        assert_eq!(organisation.find_contact(owner, id).unwrap(), contact);
        assert!(organisation.find_contact(&people[1], id).is_none());
    }
}
