//! Lengths of time, in whole days.

use jiff::Timestamp;

const DAY: i64 = 24 * 60 * 60;

/// Whole days from one time to a later one; none where it is not later.
pub(super) fn days(from: Timestamp, to: Timestamp) -> Option<u64> {
    u64::try_from(to.as_second() - from.as_second())
        .ok()
        .map(|seconds| seconds / DAY as u64)
}
