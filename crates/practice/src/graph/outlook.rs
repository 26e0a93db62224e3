//! Diaries and address books.

use super::{
    access::{Held, allowed, mailbox},
    call::{Call, Reply},
    collection::{Collection, entity, narrowed},
    failure::{Failure, Flavour},
    filter,
};
use crate::{
    seed::{
        ids,
        people::{Person, object},
    },
    world::World,
};
use jiff::Timestamp;
use serde_json::{Map, Value, json};

/// The first segments of the paths that are served.
pub(super) const ROOTS: [&str; 9] = [
    "me",
    "users",
    "groups",
    "organization",
    "directoryroles",
    "serviceprincipals",
    "oauth2permissiongrants",
    "applications",
    "directoryobjects",
];
/// Days that a calendar view may span.
const WIDEST_VIEW: i64 = 1_825;

/// A mailbox that the caller may open.
pub(super) struct Mailbox<'a> {
    world: &'a World,
    call: &'a Call<'a>,
    owner: Person,
    held: Held,
}

impl<'a> Mailbox<'a> {
    /// Opens the mailbox of `me` or of a person for one of its parts.
    pub(super) fn open(
        world: &'a World,
        call: &'a Call<'a>,
        who: &str,
        part: &str,
    ) -> Result<Self, Failure> {
        let root = if who == "me" { "/me" } else { "/users/{id}" };
        // The published data lacks the view of one's own calendar and the writing
        // permissions for single events: both are as good as their collection's.
        let stands_for = if part == "calendarView" {
            "events"
        } else {
            part
        };
        let paths = [format!("{root}/{part}"), format!("{root}/{stands_for}")];
        let held = allowed(call, &[&paths[0], &paths[1]], Flavour::Outlook)?;
        let owner = mailbox(world, call, who)?;
        Ok(Self {
            world,
            call,
            owner,
            held,
        })
    }

    fn seen(&self, mut event: Map<String, Value>) -> Map<String, Value> {
        if self.held.only(&["Calendars.ReadBasic"]) {
            let kept: Vec<String> = event
                .keys()
                .filter(|name| !matches!(name.as_str(), "body" | "bodyPreview" | "hasAttachments"))
                .cloned()
                .collect();
            let kept: Vec<&str> = kept.iter().map(String::as_str).collect();
            return narrowed(event, &kept);
        }
        if self.call.prefers_text() {
            event.insert(
                "body".to_owned(),
                json!({ "contentType": "text", "content": event["bodyPreview"] }),
            );
        }
        event
    }

    fn collection<'r>(
        &self,
        part: &str,
        resource: &'static str,
        length: usize,
        record: &'r dyn Fn(usize) -> Option<Map<String, Value>>,
    ) -> Collection<'r> {
        Collection {
            flavour: Flavour::Outlook,
            context: format!("users('{}')/{part}", self.owner.id),
            resource,
            usual: None,
            unset: &[
                "cancelledOccurrences",
                "extensions",
                "singleValueExtendedProperties",
                "multiValueExtendedProperties",
                "attachments",
                "photo",
                "instances",
                "uid",
                "occurrenceId",
            ],
            length,
            record,
        }
    }

    /// `/events`: single meetings and series, each once.
    pub(super) fn events(&self, count: bool) -> Result<Reply, Failure> {
        let organisation = &self.world.organisation;
        let record = |at: usize| {
            let event = organisation.event(&self.owner, u32::try_from(at).ok()?)?;
            Some(self.seen(event))
        };
        let length = organisation.event_count(&self.owner) as usize;
        let events = self.collection("events", "event", length, &record);
        if count {
            events.count(self.call)
        } else {
            events.page(self.world, self.call)
        }
    }

    /// `/events/{id}`.
    pub(super) fn event(&self, id: &str) -> Result<Reply, Failure> {
        let event = self
            .world
            .organisation
            .find_event(&self.owner, id)
            .ok_or_else(Failure::no_item)?;
        let events = self.collection("events", "event", 1, &|_| None);
        entity(self.world, self.call, &events, self.seen(event))
    }

    /// `/calendarView`: what happens in a stretch of time, series written out.
    pub(super) fn view(&self) -> Result<Reply, Failure> {
        let (from, until) = (self.time("startDateTime")?, self.time("endDateTime")?);
        let (Some(from), Some(until)) = (from, until) else {
            let message = "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.";
            return Err(Failure::bad("ErrorInvalidParameter", message));
        };
        if until < from {
            let message = "The end of the time window is before its start.";
            return Err(Failure::bad(
                "ErrorCalendarEndDateIsEarlierThanStartDate",
                message,
            ));
        }
        if until.as_second() - from.as_second() > WIDEST_VIEW * 86_400 {
            let message = format!(
                "The requested time duration specified for calendar view is too long. Maximum allowed is {WIDEST_VIEW} days."
            );
            return Err(Failure::bad("ErrorCalendarViewRangeTooBig", message));
        }
        let seen = self
            .world
            .organisation
            .calendar_view(&self.owner, from, until);
        let record = |at: usize| Some(self.seen(seen.get(at)?.clone()));
        self.collection("calendarView", "event", seen.len(), &record)
            .page(self.world, self.call)
    }

    fn time(&self, name: &str) -> Result<Option<Timestamp>, Failure> {
        let Some(text) = self.call.query.get(&name.to_ascii_lowercase()) else {
            return Ok(None);
        };
        // A plus sign that was not encoded has become a space.
        let read = filter::moment(text).or_else(|| filter::moment(&text.replace(' ', "+")));
        read.map(Some).ok_or_else(|| {
            let text: String = text.chars().take(60).collect();
            let message = format!("The value '{text}' of parameter '{name}' is invalid.");
            Failure::bad("ErrorInvalidParameter", message)
        })
    }

    fn calendar_record(&self) -> Map<String, Value> {
        object(json!({
            "id": ids::item("calendar", self.owner.number, 0, 0),
            "name": "Calendar",
            "color": "auto",
            "hexColor": "",
            "isDefaultCalendar": true,
            "changeKey": "practice",
            "canShare": true,
            "canViewPrivateItems": true,
            "canEdit": true,
            "isTallyingResponses": true,
            "isRemovable": false,
            "allowedOnlineMeetingProviders": ["teamsForBusiness"],
            "defaultOnlineMeetingProvider": "teamsForBusiness",
            "owner": { "name": self.owner.display, "address": self.owner.user },
        }))
    }

    /// `/calendars`.
    pub(super) fn calendars(&self) -> Result<Reply, Failure> {
        let record = |_| Some(self.calendar_record());
        self.collection("calendars", "calendar", 1, &record)
            .page(self.world, self.call)
    }

    /// `/calendar`.
    pub(super) fn calendar(&self) -> Result<Reply, Failure> {
        let calendars = self.collection("calendar", "calendar", 1, &|_| None);
        entity(self.world, self.call, &calendars, self.calendar_record())
    }

    /// `/contacts`.
    pub(super) fn contacts(&self, count: bool) -> Result<Reply, Failure> {
        let organisation = &self.world.organisation;
        let record = |at: usize| organisation.contact(&self.owner, u32::try_from(at).ok()?);
        let length = organisation.contact_count(&self.owner) as usize;
        let contacts = self.collection("contacts", "contact", length, &record);
        if count {
            contacts.count(self.call)
        } else {
            contacts.page(self.world, self.call)
        }
    }

    /// `/contacts/{id}`.
    pub(super) fn contact(&self, id: &str) -> Result<Reply, Failure> {
        let contact = self
            .world
            .organisation
            .find_contact(&self.owner, id)
            .ok_or_else(Failure::no_item)?;
        entity(
            self.world,
            self.call,
            &self.collection("contacts", "contact", 1, &|_| None),
            contact,
        )
    }
}
