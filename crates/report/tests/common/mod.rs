//! What several tests need: the sample review.

pub mod webex;
