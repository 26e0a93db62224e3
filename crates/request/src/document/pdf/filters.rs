//! The filters of PDF's streams, each bounded by what the file may still unpack.

use super::budget::{Budget, Stop};
use super::object::{Dict, Object};
use std::io::Read as _;

/// Filters after one another; producers use two at most.
const MOST_FILTERS: usize = 4;

/// The data of a stream with its filters undone. Pictures stay as they are: none.
pub(super) fn decode(
    data: &[u8],
    filters: &[Object],
    parameters: &[Object],
    budget: &Budget,
) -> Result<Option<Vec<u8>>, Stop> {
    if filters.len() > MOST_FILTERS {
        return Err(Stop::TooMuch);
    }
    let mut data = data.to_vec();
    for (at, filter) in filters.iter().enumerate() {
        let parameters = parameters.get(at).and_then(Object::dict);
        data = match filter.name().unwrap_or_default() {
            b"FlateDecode" | b"Fl" => predicted(inflate(&data, budget)?, parameters),
            b"LZWDecode" | b"LZW" => predicted(lzw(&data, parameters, budget)?, parameters),
            b"ASCII85Decode" | b"A85" => ascii85(&data),
            b"ASCIIHexDecode" | b"AHx" => ascii_hex(&data),
            b"RunLengthDecode" | b"RL" => run_length(&data, budget)?,
            b"Crypt" => return Err(Stop::Encrypted),
            _ => return Ok(None),
        };
        budget.unpacked(data.len())?;
    }
    Ok(Some(data))
}

/// As much as can be inflated: files with a damaged end are common.
fn inflate(data: &[u8], budget: &Budget) -> Result<Vec<u8>, Stop> {
    let most = budget.unpackable();
    let mut out = Vec::new();
    let read = flate2::read::ZlibDecoder::new(data)
        .take(most as u64 + 1)
        .read_to_end(&mut out);
    if read.is_err() && out.is_empty() {
        // Some producers leave the header out.
        let _ = flate2::read::DeflateDecoder::new(data)
            .take(most as u64 + 1)
            .read_to_end(&mut out);
    }
    if out.len() > most {
        return Err(Stop::TooMuch);
    }
    Ok(out)
}

fn lzw(data: &[u8], parameters: Option<&Dict>, budget: &Budget) -> Result<Vec<u8>, Stop> {
    use weezl::{BitOrder, LzwStatus, decode::Decoder};
    let early = number(parameters, b"EarlyChange").unwrap_or(1) != 0;
    let mut decoder = if early {
        Decoder::with_tiff_size_switch(BitOrder::Msb, 8)
    } else {
        Decoder::new(BitOrder::Msb, 8)
    };
    let most = budget.unpackable();
    let (mut out, mut buffer, mut from) = (Vec::new(), vec![0; 16 * 1024], 0);
    loop {
        let result = decoder.decode_bytes(&data[from..], &mut buffer);
        from += result.consumed_in;
        out.extend_from_slice(&buffer[..result.consumed_out]);
        if out.len() > most {
            return Err(Stop::TooMuch);
        }
        let stands = result.consumed_in == 0 && result.consumed_out == 0;
        match result.status {
            Ok(LzwStatus::Ok) if !stands => {}
            _ => return Ok(out),
        }
    }
}

fn ascii85(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len() / 5 * 4);
    let mut group: Vec<u8> = Vec::with_capacity(5);
    let flush = |group: &mut Vec<u8>, out: &mut Vec<u8>| {
        let kept = group.len().saturating_sub(1);
        group.resize(5, 84);
        let value = group.iter().fold(0u32, |value, digit| {
            value.wrapping_mul(85).wrapping_add(u32::from(*digit))
        });
        out.extend_from_slice(&value.to_be_bytes()[..kept.min(4)]);
        group.clear();
    };
    for byte in data {
        match byte {
            b'z' if group.is_empty() => out.extend_from_slice(&[0; 4]),
            b'!'..=b'u' => {
                group.push(byte - b'!');
                if group.len() == 5 {
                    flush(&mut group, &mut out);
                }
            }
            b'~' => break,
            _ => {}
        }
    }
    if !group.is_empty() {
        flush(&mut group, &mut out);
    }
    out
}

fn ascii_hex(data: &[u8]) -> Vec<u8> {
    let end = data.iter().position(|b| *b == b'>').unwrap_or(data.len());
    let mut digits: Vec<u8> = data[..end]
        .iter()
        .filter_map(|b| char::from(*b).to_digit(16))
        .map(|digit| digit as u8)
        .collect();
    if digits.len() % 2 == 1 {
        digits.push(0);
    }
    digits
        .chunks(2)
        .map(|pair| pair[0] * 16 + pair[1])
        .collect()
}

fn run_length(data: &[u8], budget: &Budget) -> Result<Vec<u8>, Stop> {
    let most = budget.unpackable();
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(length) = data.get(at).copied() {
        let length = usize::from(length);
        match length {
            0..=127 => {
                let end = (at + 2 + length).min(data.len());
                out.extend_from_slice(&data[at + 1..end]);
                at = end;
            }
            128 => break,
            _ => {
                let byte = data.get(at + 1).copied().unwrap_or(0);
                out.resize(out.len() + 257 - length, byte);
                at += 2;
            }
        }
        if out.len() > most {
            return Err(Stop::TooMuch);
        }
    }
    Ok(out)
}

fn number(parameters: Option<&Dict>, name: &[u8]) -> Option<usize> {
    let number = parameters?.get(name)?.number()?;
    (0.0..=65_536.0)
        .contains(&number)
        .then_some(number as usize)
}

/// Undoes the predictors of PNG, which streams of tables use.
fn predicted(data: Vec<u8>, parameters: Option<&Dict>) -> Vec<u8> {
    if number(parameters, b"Predictor").unwrap_or(1) < 10 {
        return data;
    }
    let columns = number(parameters, b"Columns").unwrap_or(1);
    let bits = number(parameters, b"Colors").unwrap_or(1).min(32)
        * number(parameters, b"BitsPerComponent").unwrap_or(8).min(32);
    let pixel = bits.div_ceil(8).max(1);
    let width = (columns * bits).div_ceil(8).max(1);
    let mut out: Vec<u8> = Vec::with_capacity(data.len());
    let mut above = vec![0u8; width];
    for row in data.chunks(width + 1) {
        let mut now = row[1..].to_vec();
        now.resize(width, 0);
        for at in 0..width {
            let left = if at >= pixel { now[at - pixel] } else { 0 };
            let corner = if at >= pixel { above[at - pixel] } else { 0 };
            let guess = match row[0] {
                1 => left,
                2 => above[at],
                3 => ((u16::from(left) + u16::from(above[at])) / 2) as u8,
                4 => paeth(left, above[at], corner),
                _ => 0,
            };
            now[at] = now[at].wrapping_add(guess);
        }
        out.extend_from_slice(&now);
        above = now;
    }
    out
}

fn paeth(left: u8, above: u8, corner: u8) -> u8 {
    let (a, b, c) = (i16::from(left), i16::from(above), i16::from(corner));
    let estimate = a + b - c;
    let (to_a, to_b, to_c) = (
        (estimate - a).abs(),
        (estimate - b).abs(),
        (estimate - c).abs(),
    );
    if to_a <= to_b && to_a <= to_c {
        left
    } else if to_b <= to_c {
        above
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_filters_are_undone() {
        assert_eq!(ascii85(b"87cURD]i,\"Ebo80~>"), b"Hello World!");
        assert_eq!(ascii_hex(b"48 65 6C6c6F>"), b"Hello");
        let budget = Budget::for_tests();
        assert_eq!(
            run_length(&[2, b'a', b'b', b'c', 254, b'x', 128], &budget).unwrap(),
            b"abcxxx"
        );
    }

    #[test]
    fn a_stream_that_unpacks_without_end_is_stopped() {
        use std::io::Write as _;
        let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        let zeros = vec![0u8; 1024 * 1024];
        for _ in 0..80 {
            packed.write_all(&zeros).unwrap();
        }
        let packed = packed.finish().unwrap();
        let budget = Budget::for_tests();
        let filters = [Object::Name(b"FlateDecode".to_vec())];
        assert_eq!(decode(&packed, &filters, &[], &budget), Err(Stop::TooMuch));
    }
}
