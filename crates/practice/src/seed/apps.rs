//! The apps that were in the tenant before the practice began.

use super::{
    Organisation, ids,
    pools::{AppRow, RegistrationRow},
};
use jiff::{SignedDuration, Timestamp, ToSpan, civil::Date, tz::TimeZone};
use uuid::Uuid;

/// Days ago of what came before anybody kept count.
const LONG_AGO: i32 = 900;

/// An app of another maker, or one of the organisation's own.
pub(crate) struct App {
    pub app_id: Uuid,
    pub row: &'static AppRow,
    /// When it came into the tenant.
    pub created: Timestamp,
}

/// The object id of the presence of an app in the tenant.
pub(crate) fn presence(app_id: Uuid) -> Uuid {
    Uuid::new_v5(&app_id, b"service principal of the practice tenant")
}

/// The object id of the registration of an app in the tenant.
pub(crate) fn registration(app_id: Uuid) -> Uuid {
    Uuid::new_v5(&app_id, b"application of the practice tenant")
}

impl App {
    /// The registration, of an app that is registered in this tenant.
    pub(crate) fn registration(&self) -> Option<&'static RegistrationRow> {
        self.row.registration.as_ref()
    }

    /// Who consented alone and when: nobody, where somebody consented for everyone.
    pub(crate) fn alone(&self, number: usize) -> Vec<(u32, Timestamp)> {
        let usual = u32::try_from(number).unwrap_or_default() + 6;
        let people = match self.row.people.as_slice() {
            _ if self.row.everyone => &[],
            [] => &[usual][..],
            named => named,
        };
        let minutes = (11..).step_by(3);
        let times = minutes.map(|minutes| self.created + SignedDuration::from_mins(minutes));
        people.iter().copied().zip(times).collect()
    }
}

impl Organisation {
    /// The apps, in the order of the table.
    pub(crate) fn apps(&self) -> impl Iterator<Item = App> + use<> {
        let today = self.today();
        let numbered = self.pools.tenant.app.iter().zip(0..);
        numbered.map(move |(row, number)| App {
            app_id: row.app_id.unwrap_or_else(|| ids::guid("app", number)),
            row,
            created: morning(today, -row.came.unwrap_or(LONG_AGO)),
        })
    }
}

/// The first second of the day that many days from a day, in UTC.
pub(crate) fn morning(day: Date, days: i32) -> Timestamp {
    let day = day.checked_add(days.days()).unwrap_or(day);
    let first = TimeZone::UTC.to_timestamp(day.at(0, 0, 0, 0));
    first.unwrap_or(Timestamp::UNIX_EPOCH)
}

/// The last second of that day, so that whole days are left at every hour of today.
pub(crate) fn evening(day: Date, days: i32) -> Timestamp {
    morning(day, days) + SignedDuration::from_secs(24 * 60 * 60 - 1)
}
