//! How long, how often and how much.

use std::time::Duration;

/// The client's limits. The defaults suit a person who waits at a window.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// One request, from sending it to the last byte of its answer.
    pub request: Duration,
    /// Reaching the host at all.
    pub connect: Duration,
    /// How often one request is sent again after the server asked to wait or the line was cut.
    pub retries: u32,
    /// How long one request waits out of courtesy, all its retries together.
    pub patience: Duration,
    /// The first wait where the server names none; it doubles from there.
    pub first_wait: Duration,
    /// Bytes of one answer, unpacked.
    pub answer_bytes: usize,
    /// Pages of one collection.
    pub pages: usize,
    /// Requests under way at once for one mailbox. Exchange allows four for each app.
    pub per_mailbox: usize,
    /// Requests under way at once for everything else.
    pub elsewhere: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            request: Duration::from_secs(30),
            connect: Duration::from_secs(10),
            retries: 5,
            patience: Duration::from_secs(60),
            first_wait: Duration::from_millis(500),
            answer_bytes: 16 * 1024 * 1024,
            pages: 5_000,
            per_mailbox: 4,
            elsewhere: 12,
        }
    }
}
