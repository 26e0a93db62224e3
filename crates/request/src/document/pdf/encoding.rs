//! Which character a byte or a glyph's name stands for.

/// A byte of the standard encoding where it differs from ASCII.
fn standard(code: u8) -> Option<&'static str> {
    Some(match code {
        0x27 => "’",
        0x60 => "‘",
        0xa1 => "¡",
        0xa2 => "¢",
        0xa3 => "£",
        0xa4 => "⁄",
        0xa5 => "¥",
        0xa7 => "§",
        0xa9 => "'",
        0xaa => "“",
        0xab => "«",
        0xac => "‹",
        0xad => "›",
        0xae => "fi",
        0xaf => "fl",
        0xb1 => "–",
        0xb4 => "·",
        0xb7 => "•",
        0xb9 => "„",
        0xba => "”",
        0xbb => "»",
        0xbc => "…",
        0xbf => "¿",
        0xd0 => "—",
        0xe1 => "Æ",
        0xe9 => "Ø",
        0xea => "Œ",
        0xf1 => "æ",
        0xf5 => "ı",
        0xf9 => "ø",
        0xfa => "œ",
        0xfb => "ß",
        _ => return None,
    })
}

/// The encodings that a font names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Base {
    Standard,
    Windows,
    Mac,
}

impl Base {
    /// The text of a byte.
    pub(super) fn text(self, code: u8) -> String {
        let decoded = match self {
            Self::Standard => match standard(code) {
                Some(text) => return text.to_owned(),
                None if code.is_ascii() => char::from(code).to_string(),
                None => String::new(),
            },
            Self::Windows => encoding_rs::WINDOWS_1252.decode(&[code]).0.into_owned(),
            Self::Mac => encoding_rs::MACINTOSH.decode(&[code]).0.into_owned(),
        };
        decoded.chars().filter(|c| !c.is_control()).collect()
    }
}

/// The text of a glyph by its name in Adobe's list, as far as articles use it.
pub(super) fn glyph(name: &str) -> Option<String> {
    let name = name.split('.').next().unwrap_or_default();
    if name.chars().count() == 1 {
        return Some(name.to_owned());
    }
    let code = name
        .strip_prefix("uni")
        .filter(|hex| hex.len() == 4)
        .or_else(|| {
            name.strip_prefix('u')
                .filter(|hex| (4..=6).contains(&hex.len()))
        });
    if let Some(c) = code
        .and_then(|hex| u32::from_str_radix(hex, 16).ok())
        .and_then(char::from_u32)
    {
        return Some(c.to_string());
    }
    if let Some((_, text)) = NAMED.iter().find(|(known, _)| *known == name) {
        return Some((*text).to_owned());
    }
    accented(name)
}

/// `eacute` and its kin: a letter and the name of its mark.
fn accented(name: &str) -> Option<String> {
    let letter = name.chars().next().filter(char::is_ascii_alphabetic)?;
    let mark = match &name[1..] {
        "acute" => '\u{301}',
        "grave" => '\u{300}',
        "circumflex" => '\u{302}',
        "dieresis" => '\u{308}',
        "tilde" => '\u{303}',
        "ring" => '\u{30a}',
        "cedilla" => '\u{327}',
        "caron" => '\u{30c}',
        "macron" => '\u{304}',
        "breve" => '\u{306}',
        "ogonek" => '\u{328}',
        "dotaccent" => '\u{307}',
        "hungarumlaut" => '\u{30b}',
        _ => return None,
    };
    use unicode_normalization::UnicodeNormalization as _;
    Some([letter, mark].into_iter().nfc().collect())
}

const NAMED: &[(&str, &str)] = &[
    ("space", " "),
    ("nbspace", " "),
    ("exclam", "!"),
    ("quotedbl", "\""),
    ("numbersign", "#"),
    ("dollar", "$"),
    ("percent", "%"),
    ("ampersand", "&"),
    ("quotesingle", "'"),
    ("quoteright", "’"),
    ("quoteleft", "‘"),
    ("quotedblleft", "“"),
    ("quotedblright", "”"),
    ("quotedblbase", "„"),
    ("quotesinglbase", "‚"),
    ("guillemotleft", "«"),
    ("guillemotright", "»"),
    ("guilsinglleft", "‹"),
    ("guilsinglright", "›"),
    ("parenleft", "("),
    ("parenright", ")"),
    ("asterisk", "*"),
    ("plus", "+"),
    ("comma", ","),
    ("hyphen", "-"),
    ("sfthyphen", "\u{ad}"),
    ("minus", "−"),
    ("period", "."),
    ("slash", "/"),
    ("zero", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
    ("colon", ":"),
    ("semicolon", ";"),
    ("less", "<"),
    ("equal", "="),
    ("greater", ">"),
    ("question", "?"),
    ("at", "@"),
    ("bracketleft", "["),
    ("backslash", "\\"),
    ("bracketright", "]"),
    ("underscore", "_"),
    ("braceleft", "{"),
    ("bar", "|"),
    ("braceright", "}"),
    ("endash", "–"),
    ("emdash", "—"),
    ("bullet", "•"),
    ("periodcentered", "·"),
    ("ellipsis", "…"),
    ("germandbls", "ß"),
    ("ae", "æ"),
    ("AE", "Æ"),
    ("oe", "œ"),
    ("OE", "Œ"),
    ("oslash", "ø"),
    ("Oslash", "Ø"),
    ("lslash", "ł"),
    ("Lslash", "Ł"),
    ("eth", "ð"),
    ("Eth", "Ð"),
    ("thorn", "þ"),
    ("Thorn", "Þ"),
    ("dotlessi", "ı"),
    ("ff", "ff"),
    ("fi", "fi"),
    ("fl", "fl"),
    ("ffi", "ffi"),
    ("ffl", "ffl"),
    ("exclamdown", "¡"),
    ("questiondown", "¿"),
    ("section", "§"),
    ("degree", "°"),
    ("copyright", "©"),
    ("registered", "®"),
    ("trademark", "™"),
    ("Euro", "€"),
    ("checkmark", "✓"),
];

/// Helvetica's widths of the printable ASCII characters, in thousandths: fonts that
/// readers bring themselves carry none, and their kin are nearly as wide.
const WIDTHS: [u16; 95] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556,
    556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667,
    611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667,
    667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500,
    222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];

/// The width of a character in a font that carries no widths, in thousandths.
pub(super) fn usual_width(code: u8, fixed: bool) -> f64 {
    if fixed {
        return 600.0;
    }
    let at = usize::from(code).wrapping_sub(32);
    WIDTHS.get(at).map_or(556.0, |width| f64::from(*width))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn glyphs_are_known_by_name_by_code_and_by_their_mark() {
        for (name, text) in [
            ("A", "A"),
            ("period", "."),
            ("uni00E9", "é"),
            ("u1F600", "😀"),
            ("eacute", "é"),
            ("fi", "fi"),
            ("hyphen.case", "-"),
        ] {
            assert_eq!(glyph(name).as_deref(), Some(text), "{name}");
        }
        assert_eq!(glyph("g42"), None);
    }

    #[test]
    fn bytes_stand_for_what_the_font_says() {
        assert_eq!(Base::Windows.text(0x92), "’");
        assert_eq!(Base::Mac.text(0x8e), "é");
        assert_eq!(Base::Standard.text(0xae), "fi");
    }
}
