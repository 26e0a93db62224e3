//! What several tests need: the sample reviews, and the text of any format.

#![allow(dead_code, reason = "no test needs all of it")]

pub mod reading;
pub mod tenant;
pub mod webex;
