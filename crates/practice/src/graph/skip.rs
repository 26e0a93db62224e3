//! Marks of a place in a collection: opaque, and of no use anywhere else.

use super::failure::Failure;
use crate::{seed::draw::sum, world::World};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

/// The mark of a place in what a query means.
pub(super) fn mark(world: &World, meaning: &str, place: usize) -> String {
    let place = (place as u64).to_be_bytes();
    let seal = sum(&[world.seal.as_bytes(), b"skip", meaning.as_bytes(), &place]);
    let mut bytes = place.to_vec();
    bytes.extend(&seal[..20]);
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// The place of a mark that was given out for the same query.
pub(super) fn place(world: &World, meaning: &str, text: &str) -> Result<usize, Failure> {
    let invalid = || {
        let message = "The specified page token value is not valid for this request.";
        Failure::bad("Directory_InvalidPageToken", message)
    };
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(text).map_err(|_| invalid())?;
    let place = bytes
        .get(..8)
        .and_then(|place| place.try_into().ok())
        .ok_or_else(invalid)?;
    let place = usize::try_from(u64::from_be_bytes(place)).map_err(|_| invalid())?;
    if mark(world, meaning, place) == text {
        Ok(place)
    } else {
        Err(invalid())
    }
}
