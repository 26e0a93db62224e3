//! The invented organisation. Records are drawn when they are asked for and never kept, so
//! that a hundred thousand people need no more memory than six.

pub(crate) mod apps;
pub(crate) mod contacts;
pub(crate) mod draw;
pub(crate) mod events;
pub(crate) mod groups;
pub(crate) mod ids;
pub(crate) mod people;
pub(crate) mod pools;
pub(crate) mod shapes;

use jiff::{Timestamp, civil::Date, tz::TimeZone};
use pools::Pools;

/// The organisation as it is today.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Organisation {
    pub pools: &'static Pools,
    people: u32,
    today: Date,
}

impl Organisation {
    /// An organisation of that many people, at least those who can sign in.
    pub(crate) fn new(people: usize) -> Result<Self, String> {
        let pools = Pools::embedded()?;
        let least = pools.people.featured.len();
        let people = u32::try_from(people.max(least)).unwrap_or(u32::MAX);
        let today = Timestamp::now().to_zoned_datetime(TimeZone::UTC).date();
        Ok(Self {
            pools,
            people,
            today,
        })
    }

    /// How many people there are; they are numbered from 0.
    pub(crate) fn people(&self) -> u32 {
        self.people
    }

    /// The day that diaries are arranged around.
    pub(crate) fn today(&self) -> Date {
        self.today
    }

    /// The mail domain.
    pub(crate) fn domain(&self) -> &'static str {
        &self.pools.tenant.domain
    }
}
