//! What several tests need: the sample review.

pub mod tenant;
pub mod webex;
