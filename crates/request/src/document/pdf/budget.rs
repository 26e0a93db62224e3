//! What one file may cost: steps, bytes and time together, however it is built.

use std::cell::Cell;
use std::time::Instant;

/// Objects and operators looked at in one file.
const MOST_STEPS: u64 = 6_000_000;

/// Bytes that all streams together may unpack to.
const MOST_UNPACKED: usize = 64 * 1024 * 1024;

/// Why reading ended before the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stop {
    /// The file costs more than a document does.
    TooMuch,
    /// Its text is longer than is read.
    TooLong,
    /// The file does not follow the format.
    Damaged,
    /// The file is protected with a password.
    Encrypted,
}

/// What is left of each.
pub(super) struct Budget {
    steps: Cell<u64>,
    unpacked: Cell<usize>,
    deadline: Instant,
}

impl Budget {
    /// A budget that ends at the deadline at the latest.
    pub(super) fn until(deadline: Instant) -> Self {
        Self {
            steps: Cell::new(MOST_STEPS),
            unpacked: Cell::new(MOST_UNPACKED),
            deadline,
        }
    }

    /// One object or operator more.
    pub(super) fn step(&self) -> Result<(), Stop> {
        self.steps(1)
    }

    /// Several at once.
    pub(super) fn steps(&self, count: u64) -> Result<(), Stop> {
        let before = self.steps.get();
        let left = before.checked_sub(count).ok_or(Stop::TooMuch)?;
        self.steps.set(left);
        // The clock is asked now and then only.
        if left >> 13 != before >> 13 && Instant::now() > self.deadline {
            return Err(Stop::TooMuch);
        }
        Ok(())
    }

    /// How many bytes may still be unpacked.
    pub(super) fn unpackable(&self) -> usize {
        self.unpacked.get()
    }

    /// Takes note of bytes unpacked.
    pub(super) fn unpacked(&self, bytes: usize) -> Result<(), Stop> {
        let left = self
            .unpacked
            .get()
            .checked_sub(bytes)
            .ok_or(Stop::TooMuch)?;
        self.unpacked.set(left);
        if Instant::now() > self.deadline {
            return Err(Stop::TooMuch);
        }
        Ok(())
    }

    #[cfg(test)]
    pub(super) fn for_tests() -> Self {
        Self::until(Instant::now() + std::time::Duration::from_secs(60))
    }
}
