//! One cell of a table, and what can go wrong in writing one.

use crate::inert::inert_line;
use jiff::Timestamp;
use scopeglass_domain::Problem;
use std::{borrow::Cow, fmt, io};

/// A cell.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Nothing is known.
    Blank,
    /// Text that may come from outside.
    Text(String),
    /// A number.
    Number(u64),
    /// Yes or no.
    Flag(bool),
    /// A time.
    Time(Timestamp),
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<u64> for Value {
    fn from(number: u64) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

impl From<Timestamp> for Value {
    fn from(at: Timestamp) -> Self {
        Self::Time(at)
    }
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Blank, Into::into)
    }
}

/// The text with nothing in it that deceives. Most text of a tenant is plain ASCII and is
/// handed through as it is.
pub(super) fn harmless(text: &str) -> Cow<'_, str> {
    if text.bytes().all(|b| matches!(b, 0x20..=0x7E)) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(inert_line(text))
    }
}

/// Why a table was not written.
#[derive(Debug)]
pub enum TableError {
    /// A row could not be had.
    Row(Problem),
    /// It could not be written.
    Out(io::Error),
}

impl fmt::Display for TableError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Row(problem) => write!(f, "{}", problem.code),
            Self::Out(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for TableError {}

impl From<io::Error> for TableError {
    fn from(error: io::Error) -> Self {
        Self::Out(error)
    }
}

impl From<Problem> for TableError {
    fn from(problem: Problem) -> Self {
        Self::Row(problem)
    }
}
