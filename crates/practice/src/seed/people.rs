//! The people of the organisation, by number.

use super::{
    Organisation,
    draw::Draw,
    ids,
    pools::{Culture, Featured, Role},
};
use jiff::ToSpan;
use serde_json::{Map, Value, json};
use uuid::Uuid;

/// One person, drawn from the tables.
pub(crate) struct Person {
    pub number: u32,
    pub id: Uuid,
    pub display: String,
    pub given: String,
    pub family: String,
    pub user: String,
    pub culture: &'static Culture,
    pub role: Role,
}

impl Organisation {
    /// The person of that number, where there is one.
    pub(crate) fn person(&self, number: u32) -> Option<Person> {
        if number >= self.people() {
            return None;
        }
        match self.pools.people.featured.get(number as usize) {
            Some(featured) => self.featured(number, featured),
            None => self.drawn(number),
        }
    }

    /// The person of that object id or sign-in name.
    pub(crate) fn find_person(&self, id_or_name: &str) -> Option<Person> {
        let number = match Uuid::parse_str(id_or_name) {
            Ok(id) => ids::number("user", id)?,
            Err(_) => self.number_of_name(id_or_name)?,
        };
        self.person(number)
    }

    /// The object id of the person of that number.
    pub(crate) fn person_id(&self, number: u32) -> Uuid {
        ids::guid("user", number)
    }

    fn number_of_name(&self, name: &str) -> Option<u32> {
        let (user, domain) = name.split_once('@')?;
        if !domain.eq_ignore_ascii_case(self.domain()) {
            return None;
        }
        let featured = &self.pools.people.featured;
        if let Some(at) = featured
            .iter()
            .position(|one| one.user.eq_ignore_ascii_case(user))
        {
            return u32::try_from(at).ok();
        }
        // A sign-in name ends in its bearer's number, so that it leads back to the person.
        let letters = user.trim_end_matches(|c: char| c.is_ascii_digit());
        let number: u32 = user.get(letters.len()..)?.parse().ok()?;
        let person = self.person(number)?;
        person.user.eq_ignore_ascii_case(name).then_some(number)
    }

    fn featured(&self, number: u32, row: &Featured) -> Option<Person> {
        let cultures = &self.pools.people.culture;
        Some(Person {
            number,
            id: ids::guid("user", number),
            display: row.display.clone(),
            given: row.given.clone(),
            family: row.family.clone(),
            user: format!("{}@{}", row.user, self.domain()),
            culture: cultures.iter().find(|culture| culture.tag == row.culture)?,
            role: row.role,
        })
    }

    fn drawn(&self, number: u32) -> Option<Person> {
        let mut draw = Draw::new("person", number.into(), 0);
        let culture = self.any_culture(&mut draw)?;
        let given = draw.pick(&culture.given)?;
        let family = draw.pick(&culture.family)?;
        Some(Person {
            number,
            id: ids::guid("user", number),
            display: culture.whole_name(&given.0, &family.0),
            given: given.0.clone(),
            family: family.0.clone(),
            user: format!("{}.{}{number}@{}", given.1, family.1, self.domain()),
            culture,
            role: Role::Member,
        })
    }

    /// A language, as often as its weight says.
    pub(crate) fn any_culture(&self, draw: &mut Draw) -> Option<&'static Culture> {
        let cultures = &self.pools.people.culture;
        let mut at = draw.below(cultures.iter().map(|culture| culture.weight).sum());
        cultures.iter().find(|culture| {
            let found = at < culture.weight;
            at = at.saturating_sub(culture.weight);
            found
        })
    }

    /// The number of a person's superior; the first person has none, and some lack one.
    pub(crate) fn superior(&self, number: u32) -> Option<u32> {
        let known = number < 6 || Draw::new("superior", number.into(), 0).chance(93);
        (number > 0 && known).then(|| (number - 1) / 8)
    }

    /// The numbers of those whose superior a person is.
    pub(crate) fn reports(&self, number: u32) -> Vec<u32> {
        let first = u64::from(number) * 8 + 1;
        (first..first + 8)
            .filter_map(|report| u32::try_from(report).ok())
            .filter(|report| *report < self.people() && self.superior(*report) == Some(number))
            .collect()
    }

    /// A person as the resource type `user` has it, every property filled or null.
    pub(crate) fn user(&self, person: &Person) -> Map<String, Value> {
        let mut draw = Draw::new("profile", person.number.into(), 0);
        let mut user = self.identity(person);
        user.append(&mut self.work(person, &mut draw));
        user.append(&mut self.home(person, &mut draw));
        user
    }

    fn identity(&self, person: &Person) -> Map<String, Value> {
        object(json!({
            "id": person.id,
            "displayName": person.display,
            "givenName": person.given,
            "surname": person.family,
            "userPrincipalName": person.user,
            "mail": person.user,
            "mailNickname": person.user.split('@').next(),
            "userType": "Member",
            "accountEnabled": person.number < 6 || !person.number.is_multiple_of(37),
            "preferredLanguage": person.culture.tag,
            "usageLocation": person.culture.country.1,
            "proxyAddresses": [format!("SMTP:{}", person.user)],
            "otherMails": [],
            "imAddresses": [person.user],
            "onPremisesSyncEnabled": Value::Null,
            "onPremisesImmutableId": Value::Null,
            "securityIdentifier": format!("S-1-12-1-{}-7001-7002-{}", person.id.as_fields().0, person.number),
        }))
    }

    fn work(&self, person: &Person, draw: &mut Draw) -> Map<String, Value> {
        let diary = &self.pools.diary;
        let row = self.pools.people.featured.get(person.number as usize);
        let job = draw.word(&person.culture.jobs).to_owned();
        let job = row.map_or(job, |row| row.job.clone());
        let department = draw.word(&diary.departments).to_owned();
        let department = row.map_or(department, |row| row.department.clone());
        let sure = row.is_some();
        let (line, extension) = (draw.below(90) + 10, draw.below(90) + 10);
        let phone = format!("{}{line:02}{extension:02}", person.culture.phone);
        let days = 200 + i64::try_from(draw.below(5_000)).unwrap_or_default();
        let hired = self
            .today()
            .checked_sub(days.days())
            .unwrap_or(self.today());
        object(json!({
            "jobTitle": filled(sure || draw.chance(86), job),
            "department": filled(sure || draw.chance(79), department),
            "companyName": filled(draw.chance(64), self.pools.tenant.name.clone()),
            "employeeId": filled(draw.chance(71), format!("TF{:06}", person.number + 1_000)),
            "employeeType": filled(draw.chance(22), "Employee".to_owned()),
            "employeeHireDate": filled(draw.chance(58), format!("{hired}T00:00:00Z")),
            "officeLocation": filled(draw.chance(57), draw.word(&diary.offices).to_owned()),
            "businessPhones": if draw.chance(68) { vec![phone] } else { vec![] },
            "faxNumber": filled(draw.chance(3), format!("{}9999", person.culture.phone)),
            "createdDateTime": format!("{hired}T07:{:02}:00Z", draw.below(60)),
        }))
    }

    fn home(&self, person: &Person, draw: &mut Draw) -> Map<String, Value> {
        let town = draw
            .pick(&person.culture.towns)
            .cloned()
            .unwrap_or_default();
        let known = draw.chance(46);
        let (first, second) = (draw.below(90) + 10, draw.below(90) + 10);
        object(json!({
            "mobilePhone": filled(draw.chance(41), format!("{}{first}{second}", person.culture.phone)),
            "city": filled(known, town.0),
            "postalCode": filled(known, town.1),
            "streetAddress": filled(known && draw.chance(60), format!("{} {}", town.2, draw.below(140) + 1)),
            "state": Value::Null,
            "country": filled(draw.chance(81), person.culture.country.0.clone()),
        }))
    }
}

fn filled(known: bool, text: String) -> Value {
    if known {
        Value::String(text)
    } else {
        Value::Null
    }
}

/// The map of a JSON object.
pub(crate) fn object(value: Value) -> Map<String, Value> {
    match value {
        Value::Object(map) => map,
        _ => Map::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_person_is_found_by_id_and_by_sign_in_name_in_any_letter_case() {
        let organisation = Organisation::new(100_000).unwrap();
        for number in [0, 5, 6, 249, 99_999] {
            let person = organisation.person(number).unwrap();
            let by_id = organisation.find_person(&person.id.to_string()).unwrap();
            let by_name = organisation
                .find_person(&person.user.to_uppercase())
                .unwrap();
            assert_eq!((by_id.number, by_name.number), (number, number));
        }
        assert!(organisation.find_person("nobody@ternfield.test").is_none());
        assert!(
            organisation
                .find_person("noor.vandalen@elsewhere.test")
                .is_none()
        );
    }

    #[test]
    fn names_come_in_many_languages_and_every_field_is_filled_at_its_own_rate() {
        let organisation = Organisation::new(1_000).unwrap();
        let people: Vec<_> = (0..1_000).filter_map(|n| organisation.person(n)).collect();
        let mut languages: Vec<_> = people.iter().map(|person| &person.culture.tag).collect();
        languages.sort();
        languages.dedup();
        assert_eq!(languages.len(), 13);
        let filled = |field: &str| {
            people
                .iter()
                .filter(|p| !organisation.user(p)[field].is_null())
                .count()
        };
        let rates = ["mobilePhone", "jobTitle", "officeLocation", "city"].map(filled);
        assert!(
            rates.iter().all(|rate| (300..950).contains(rate)),
            "{rates:?}"
        );
    }

    #[test]
    fn superiors_and_reports_agree() {
        let organisation = Organisation::new(250).unwrap();
        for number in 0..250 {
            for report in organisation.reports(number) {
                assert_eq!(organisation.superior(report), Some(number));
            }
        }
    }
}
