//! Chance that repeats itself: the same question always gets the same answer.

use aws_lc_rs::digest::{SHA256, digest};

/// A stream of numbers that depends only on what it was asked for.
pub(crate) struct Draw(u64);

impl Draw {
    /// The stream for one record: what it is for, whose, and which.
    pub(crate) fn new(what: &str, whose: u64, which: u64) -> Self {
        let mut state = 0x5c0b_e61a_55ec_e55e_u64;
        for byte in what.bytes() {
            state = mixed(state ^ u64::from(byte));
        }
        Self(mixed(mixed(state ^ whose) ^ which.rotate_left(29)))
    }

    /// The next number.
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mixed(self.0)
    }

    /// A number from 0 up to, not including, `end`; 0 where `end` is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        if end == 0 {
            0
        } else {
            (self.next() % end as u64) as usize
        }
    }

    /// True in that many cases of a hundred.
    pub(crate) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// One of several.
    pub(crate) fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len()))
    }

    /// One of several texts, or nothing where there are none.
    pub(crate) fn word<'a>(&mut self, of: &'a [String]) -> &'a str {
        self.pick(of).map_or("", String::as_str)
    }
}

fn mixed(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ (state >> 31)
}

/// The SHA-256 sum of several parts, each with its length, so that no two lists collide.
pub(crate) fn sum(parts: &[&[u8]]) -> [u8; 32] {
    let mut all = Vec::new();
    for part in parts {
        all.extend((part.len() as u64).to_be_bytes());
        all.extend(*part);
    }
    let mut out = [0; 32];
    out.copy_from_slice(digest(&SHA256, &all).as_ref());
    out
}
