//! The diaries: meetings around today, some repeated every week, some private.

use super::{
    Organisation,
    draw::Draw,
    ids,
    people::{Person, object},
};
use jiff::{
    Span, Timestamp, ToSpan,
    civil::{Date, DateTime, Weekday},
    tz::TimeZone,
};
use serde_json::{Map, Value, json};

/// Weeks that a repeated meeting goes on for, where it ends at all.
const SERIES_WEEKS: i32 = 26;
/// Weeks that a meeting without an end is followed into the future.
const OPEN_WEEKS: i32 = 520;

/// How a meeting comes back.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Repeats {
    Never,
    EveryWeeks { interval: i32, ends: bool },
}

/// One entry of a diary, before it is written out.
pub(crate) struct Event {
    number: u32,
    start: DateTime,
    length: Span,
    all_day: bool,
    repeats: Repeats,
    subject: &'static str,
    body: &'static str,
    personal: bool,
}

impl Organisation {
    /// How many entries (series counted once) a person's diary has.
    pub(crate) fn event_count(&self, owner: &Person) -> u32 {
        let mut draw = Draw::new("diary", owner.number.into(), 0);
        match owner.number {
            0..6 => 30 + draw.below(20) as u32,
            _ if draw.chance(4) => 0,
            _ => 3 + draw.below(50) as u32,
        }
    }

    /// One entry of a diary, as the resource type `event` has it.
    pub(crate) fn event(&self, owner: &Person, number: u32) -> Option<Map<String, Value>> {
        self.written(owner, &self.drawn_event(owner, number)?, None)
    }

    /// The event behind an Outlook id of that owner.
    pub(crate) fn find_event(&self, owner: &Person, id: &str) -> Option<Map<String, Value>> {
        let (number, occurrence) = ids::item_parts("event", owner.number, id)?;
        if number >= self.event_count(owner) {
            return None;
        }
        let event = self.drawn_event(owner, number)?;
        let occurrence = (occurrence >= 0).then_some(occurrence);
        self.written(owner, &event, occurrence)
    }

    /// What happens in a diary from one moment up to another, series written out, in order.
    pub(crate) fn calendar_view(
        &self,
        owner: &Person,
        from: Timestamp,
        until: Timestamp,
    ) -> Vec<Map<String, Value>> {
        let utc = |at: Timestamp| at.to_zoned_datetime(TimeZone::UTC).datetime();
        let (from, until) = (utc(from), utc(until));
        let mut found: Vec<(DateTime, u32, Map<String, Value>)> = (0..self.event_count(owner))
            .filter_map(|number| self.drawn_event(owner, number))
            .flat_map(|event| {
                let times = event.occurrences(from, until);
                times.into_iter().filter_map(move |(occurrence, start)| {
                    let written = self.written(owner, &event, occurrence)?;
                    Some((start, event.number, written))
                })
            })
            .collect();
        found.sort_by_key(|(start, number, _)| (*start, *number));
        found.into_iter().map(|(_, _, event)| event).collect()
    }

    fn drawn_event(&self, owner: &Person, number: u32) -> Option<Event> {
        let mut draw = Draw::new("event", owner.number.into(), number.into());
        let language = if draw.chance(72) {
            owner.culture.language()
        } else {
            "en"
        };
        let sayings = self.pools.sayings(language)?;
        let personal = draw.chance(14);
        let (subject, body) = draw.pick(if personal {
            &sayings.personal
        } else {
            &sayings.events
        })?;
        let repeats = match draw.below(100) {
            _ if personal => Repeats::Never,
            0..12 => Repeats::EveryWeeks {
                interval: 1,
                ends: false,
            },
            12..20 => Repeats::EveryWeeks {
                interval: 2,
                ends: true,
            },
            _ => Repeats::Never,
        };
        let all_day = draw.chance(6);
        let day = self.workday(draw.below(180) as i64 - 90)?;
        let minutes = [25_i64, 30, 45, 60, 60, 90, 120];
        let start = match all_day {
            true => day.at(0, 0, 0, 0),
            false => day.at(7 + draw.below(9) as i8, 15 * draw.below(4) as i8, 0, 0),
        };
        let length = match all_day {
            true => 1.day(),
            false => draw.pick(&minutes)?.minutes(),
        };
        Some(Event {
            number,
            start,
            length,
            all_day,
            repeats,
            subject,
            body,
            personal,
        })
    }

    fn workday(&self, days_from_today: i64) -> Option<Date> {
        let day = self.today().checked_add(days_from_today.days()).ok()?;
        let back = match day.weekday() {
            Weekday::Saturday => 1,
            Weekday::Sunday => 2,
            _ => 0,
        };
        day.checked_sub(back.days()).ok()
    }

    fn written(
        &self,
        owner: &Person,
        event: &Event,
        occurrence: Option<i32>,
    ) -> Option<Map<String, Value>> {
        let mut draw = Draw::new("event details", owner.number.into(), event.number.into());
        let start = event.start_of(occurrence.unwrap_or(0))?;
        let end = start.checked_add(event.length).ok()?;
        let mut written = self.times(owner, event, occurrence, &mut draw);
        written.append(&mut self.people_of(owner, event, &mut draw)?);
        written.append(&mut self.details(event, &mut draw));
        written.insert("start".into(), moment(start));
        written.insert("end".into(), moment(end));
        Some(written)
    }

    fn times(
        &self,
        owner: &Person,
        event: &Event,
        occurrence: Option<i32>,
        draw: &mut Draw,
    ) -> Map<String, Value> {
        let master = ids::item("event", owner.number, event.number, -1);
        let id = occurrence.map_or_else(
            || master.clone(),
            |at| ids::item("event", owner.number, event.number, at),
        );
        let age = (1 + draw.below(90) as i64).days();
        let before = event.start.date().min(self.today());
        let made = before.checked_sub(age).unwrap_or(before);
        let kind = match (event.repeats, occurrence) {
            (Repeats::Never, _) => "singleInstance",
            (_, None) => "seriesMaster",
            (_, Some(_)) => "occurrence",
        };
        let change = format!("{:016x}", draw.next());
        object(json!({
            "@odata.etag": format!("W/\"{change}\""),
            "id": id,
            "changeKey": change,
            "iCalUId": format!("040000008200E00074C5B7101A82E008{:08X}{:08X}", owner.number, event.number),
            "transactionId": Value::Null,
            "createdDateTime": format!("{made}T08:03:11.5210000Z"),
            "lastModifiedDateTime": format!("{made}T08:03:11.6470000Z"),
            "originalStartTimeZone": "UTC",
            "originalEndTimeZone": "UTC",
            "type": kind,
            "seriesMasterId": if kind == "occurrence" { json!(master) } else { Value::Null },
            "recurrence": if kind == "seriesMaster" { event.recurrence() } else { Value::Null },
        }))
    }

    fn people_of(
        &self,
        owner: &Person,
        event: &Event,
        draw: &mut Draw,
    ) -> Option<Map<String, Value>> {
        let alone = event.personal || draw.chance(11);
        let others = if alone { 0 } else { 1 + draw.below(6) };
        let mut attendees = Vec::new();
        for _ in 0..others {
            let number = draw.below(self.people() as usize) as u32;
            let colleague = self.person(number)?;
            if colleague.number != owner.number {
                attendees.push(attendee(&colleague.display, &colleague.user, draw));
            }
        }
        let external = !alone && draw.chance(27);
        if external {
            let culture = self.any_culture(draw)?;
            let (given, family) = (draw.pick(&culture.given)?, draw.pick(&culture.family)?);
            let partner = draw.pick(&self.pools.diary.partners)?;
            let name = culture.whole_name(&given.0, &family.0);
            let address = format!("{}.{}@{}", given.1, family.1, partner.1);
            attendees.push(attendee(&name, &address, draw));
        }
        let own = alone || draw.chance(45);
        let organizer = if own {
            None
        } else {
            self.person(draw.below(self.people() as usize) as u32)
        };
        let organizer = organizer.as_ref().unwrap_or(owner);
        Some(object(json!({
            "isOrganizer": organizer.number == owner.number,
            "organizer": { "emailAddress": { "name": organizer.display, "address": organizer.user } },
            "responseStatus": { "response": if own { "organizer" } else { "accepted" }, "time": "0001-01-01T00:00:00Z" },
            "responseRequested": true,
            "attendees": attendees,
        })))
    }

    fn details(&self, event: &Event, draw: &mut Draw) -> Map<String, Value> {
        let online = !event.personal && draw.chance(44);
        let join = format!("https://meet.{}/j/{:016x}", self.domain(), draw.next());
        let place = match draw.chance(63) && !event.personal {
            true => draw.word(&self.pools.diary.offices),
            false => "",
        };
        let sensitivity = match () {
            () if event.personal => "private",
            () if draw.chance(4) => "confidential",
            () => "normal",
        };
        let location = json!({ "displayName": place, "locationType": "default", "uniqueId": place, "uniqueIdType": "private" });
        let invitation = if online {
            format!("{}\n{join}", event.body)
        } else {
            event.body.to_owned()
        };
        object(json!({
            "subject": event.subject,
            "bodyPreview": invitation,
            "body": { "contentType": "html", "content": format!("<html><body><p>{}</p></body></html>", invitation.replace('\n', "<br>")) },
            "isAllDay": event.all_day,
            "isCancelled": draw.chance(3),
            "isDraft": false,
            "sensitivity": sensitivity,
            "showAs": if event.personal { "oof" } else { draw.pick(&["busy", "busy", "busy", "tentative", "free"]).copied().unwrap_or("busy") },
            "importance": if draw.chance(7) { "high" } else { "normal" },
            "categories": if draw.chance(18) { vec![draw.word(&self.pools.diary.categories)] } else { vec![] },
            "hasAttachments": draw.chance(16),
            "hideAttendees": false,
            "allowNewTimeProposals": true,
            "isReminderOn": !event.all_day,
            "reminderMinutesBeforeStart": 15,
            "location": location,
            "locations": if place.is_empty() { vec![] } else { vec![location.clone()] },
            "isOnlineMeeting": online,
            "onlineMeetingProvider": if online { "teamsForBusiness" } else { "unknown" },
            "onlineMeeting": if online { json!({ "joinUrl": join }) } else { Value::Null },
            "onlineMeetingUrl": Value::Null,
            "webLink": format!("https://mail.{}/calendar/item/{}", self.domain(), event.number),
        }))
    }
}

impl Event {
    fn start_of(&self, occurrence: i32) -> Option<DateTime> {
        match self.repeats {
            Repeats::Never => Some(self.start),
            Repeats::EveryWeeks { interval, ends } => {
                let last = if ends {
                    SERIES_WEEKS / interval
                } else {
                    OPEN_WEEKS
                };
                let weeks = (0..=last)
                    .contains(&occurrence)
                    .then_some(occurrence * interval)?;
                self.start.checked_add(weeks.weeks()).ok()
            }
        }
    }

    /// The occurrences (none of its own for a single meeting) that touch a stretch of time.
    fn occurrences(&self, from: DateTime, until: DateTime) -> Vec<(Option<i32>, DateTime)> {
        let touches = |start: DateTime| {
            let end = start.checked_add(self.length).unwrap_or(start);
            start < until && end > from
        };
        if self.repeats == Repeats::Never {
            return touches(self.start)
                .then_some((None, self.start))
                .into_iter()
                .collect();
        }
        (0..)
            .map_while(|at| self.start_of(at).map(|start| (Some(at), start)))
            .take_while(|(_, start)| *start < until)
            .filter(|(_, start)| touches(*start))
            .collect()
    }

    fn recurrence(&self) -> Value {
        let Repeats::EveryWeeks { interval, ends } = self.repeats else {
            return Value::Null;
        };
        let weekday = format!("{:?}", self.start.weekday()).to_lowercase();
        let last = self.start.date().checked_add(SERIES_WEEKS.weeks());
        let last = last.unwrap_or(self.start.date());
        json!({
            "pattern": {
                "type": "weekly", "interval": interval, "month": 0, "dayOfMonth": 0,
                "daysOfWeek": [weekday], "firstDayOfWeek": "monday", "index": "first",
            },
            "range": {
                "type": if ends { "endDate" } else { "noEnd" },
                "startDate": self.start.date(),
                "endDate": if ends { last.to_string() } else { "0001-01-01".to_owned() },
                "recurrenceTimeZone": "UTC", "numberOfOccurrences": 0,
            },
        })
    }
}

fn attendee(name: &str, address: &str, draw: &mut Draw) -> Value {
    let response = draw.pick(&[
        "accepted",
        "accepted",
        "none",
        "tentativelyAccepted",
        "declined",
    ]);
    json!({
        "type": if draw.chance(82) { "required" } else { "optional" },
        "status": { "response": response, "time": "0001-01-01T00:00:00Z" },
        "emailAddress": { "name": name, "address": address },
    })
}

fn moment(at: DateTime) -> Value {
    json!({ "dateTime": at.strftime("%Y-%m-%dT%H:%M:%S.0000000").to_string(), "timeZone": "UTC" })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn view(organisation: &Organisation, owner: &Person, days: i64) -> Vec<Map<String, Value>> {
        let from = organisation
            .today()
            .to_zoned_datetime(TimeZone::UTC)
            .unwrap();
        let until = from.checked_add(days.days()).unwrap();
        organisation.calendar_view(owner, from.timestamp(), until.timestamp())
    }

    #[test]
    fn a_weekly_meeting_shows_once_a_week_in_the_calendar_view() {
        let organisation = Organisation::new(250).unwrap();
        let owner = organisation.person(0).unwrap();
        let seen = view(&organisation, &owner, 70);
        let series = seen
            .iter()
            .find(|event| event["type"] == "occurrence")
            .unwrap();
        let master = series["seriesMasterId"].clone();
        let times = seen
            .iter()
            .filter(|event| event["seriesMasterId"] == master)
            .count();
        assert!((5..=10).contains(&times), "{times}");
        let master = organisation
            .find_event(&owner, master.as_str().unwrap())
            .unwrap();
        assert_eq!(master["type"], "seriesMaster");
        assert!(master["recurrence"]["pattern"]["daysOfWeek"][0].is_string());
    }

    #[test]
    fn every_entry_of_a_view_is_found_by_its_id_and_lies_within_it_in_order() {
        let organisation = Organisation::new(250).unwrap();
        let owner = organisation.person(3).unwrap();
        let seen = view(&organisation, &owner, 30);
        assert!(seen.len() > 3);
        let starts: Vec<_> = seen
            .iter()
            .map(|event| event["start"]["dateTime"].as_str())
            .collect();
        assert!(starts.is_sorted());
        for event in &seen {
            let found = organisation
                .find_event(&owner, event["id"].as_str().unwrap())
                .unwrap();
            assert_eq!(&found, event);
        }
    }

    #[test]
    fn diaries_hold_private_repeated_and_external_meetings() {
        let organisation = Organisation::new(250).unwrap();
        let owner = organisation.person(1).unwrap();
        let all: Vec<_> = (0..organisation.event_count(&owner))
            .filter_map(|number| organisation.event(&owner, number))
            .collect();
        assert!(all.iter().any(|event| event["sensitivity"] == "private"));
        assert!(all.iter().any(|event| event["type"] == "seriesMaster"));
        assert!(
            all.iter()
                .any(|event| event["attendees"].to_string().contains(".example"))
        );
    }
}
