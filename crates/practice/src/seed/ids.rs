//! Ids that can be read back: a record is found by its id although no table is kept.

use super::draw::sum;
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use uuid::Uuid;

const SEED: &[u8] = b"scopeglass practice tenant 1";

/// The GUID of the numbered thing of a kind.
pub(crate) fn guid(kind: &str, number: u32) -> Uuid {
    let tail = sum(&[SEED, kind.as_bytes(), &number.to_be_bytes()]);
    let mut bytes = [0; 16];
    bytes[4..].copy_from_slice(&tail[..12]);
    bytes[6] = (bytes[6] & 0x0f) | 0x40;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let veiled = number ^ veil(kind, &bytes[4..]);
    bytes[..4].copy_from_slice(&veiled.to_be_bytes());
    Uuid::from_bytes(bytes)
}

/// The number of the thing of that kind, where the GUID is one that [`guid`] gives out.
pub(crate) fn number(kind: &str, id: Uuid) -> Option<u32> {
    let bytes = id.as_bytes();
    let veiled = u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
    let number = veiled ^ veil(kind, &bytes[4..]);
    (guid(kind, number) == id).then_some(number)
}

fn veil(kind: &str, tail: &[u8]) -> u32 {
    let sum = sum(&[SEED, kind.as_bytes(), tail, b"veil"]);
    u32::from_be_bytes([sum[0], sum[1], sum[2], sum[3]])
}

/// Outlook's kind of id: long, opaque, holding whose and which item it is.
pub(crate) fn item(kind: &str, owner: u32, item: u32, occurrence: i32) -> String {
    let mut bytes = vec![0, 0, 0];
    bytes.extend(owner.to_be_bytes());
    bytes.extend(item.to_be_bytes());
    bytes.extend(occurrence.to_be_bytes());
    let check = sum(&[SEED, kind.as_bytes(), &bytes]);
    bytes.extend(&check[..18]);
    format!("AQMkADc{}", BASE64_URL_SAFE_NO_PAD.encode(bytes))
}

/// The parts of an id that [`item`] gave out for that owner.
pub(crate) fn item_parts(kind: &str, owner: u32, id: &str) -> Option<(u32, i32)> {
    let bytes = BASE64_URL_SAFE_NO_PAD
        .decode(id.strip_prefix("AQMkADc")?)
        .ok()?;
    let number = u32::from_be_bytes(bytes.get(7..11)?.try_into().ok()?);
    let occurrence = i32::from_be_bytes(bytes.get(11..15)?.try_into().ok()?);
    (item(kind, owner, number, occurrence) == id).then_some((number, occurrence))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_id_leads_back_to_its_thing(n: u32, i: u32, o: i32) {
            prop_assert_eq!(number("user", guid("user", n)), Some(n));
            prop_assert_eq!(number("group", guid("user", n)), None);
            prop_assert_eq!(item_parts("event", n, &item("event", n, i, o)), Some((i, o)));
            prop_assert_eq!(item_parts("contact", n, &item("event", n, i, o)), None);
        }

        #[test]
        fn foreign_ids_lead_nowhere(bits: u128, text in ".{0,60}") {
            prop_assert_eq!(number("user", Uuid::from_u128(bits)), None);
            prop_assert_eq!(item_parts("event", 1, &text), None);
        }
    }
}
