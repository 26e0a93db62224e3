//! A bundle as others meet it: changed on the way, checked with other programs, stamped by a
//! service, made to harm.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod common;
mod hostile;
mod programs;
mod stamped;
mod tampering;
mod writing;
