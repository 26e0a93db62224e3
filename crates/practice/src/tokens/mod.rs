//! Tokens: the keys that sign them, what they say, and the scopes that they carry.

pub(crate) mod app_certificate;
pub(crate) mod claims;
pub(crate) mod keys;
pub(crate) mod scopes;
