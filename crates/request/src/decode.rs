//! From a file's bytes to its text, or to a problem that says why not.

use crate::markup;
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};
use scopeglass_domain::{ErrorCode, Problem};

/// Larger files are refused before they are looked at.
pub const LARGEST_BYTES: usize = 10 * 1024 * 1024;

/// The limit as it is told to a person.
const LARGEST_TOLD: &str = "10 MB";

/// The longest text that is read as an article: a book of permissions, and read in a second.
pub(crate) const LONGEST_TEXT: usize = 1024 * 1024;

/// That limit as it is told to a person.
const LONGEST_TOLD: &str = "1 MB";

/// Endings of formats that are not text, whatever their first bytes look like.
const NOT_TEXT: &[&str] = &[
    "pdf", "docx", "doc", "xlsx", "xls", "pptx", "odt", "zip", "png", "jpg", "jpeg", "gif", "exe",
];

/// The text of an article's bytes. `name` is the file's name; its ending tells HTML.
///
/// # Errors
/// `ArticleTooLarge`, `ArticleEmpty` and `ArticleNotText`.
pub fn text_of(bytes: &[u8], name: &str) -> Result<String, Problem> {
    refuse_size(bytes.len())?;
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_ascii_lowercase());
    if ending
        .as_deref()
        .is_some_and(|ending| NOT_TEXT.contains(&ending))
    {
        return Err(not_text(name));
    }
    let text = decode(bytes).ok_or_else(|| not_text(name))?;
    let is_markup = matches!(ending.as_deref(), Some("html" | "htm" | "xhtml"))
        || markup::looks_like_page(&text);
    let text = if is_markup {
        markup::to_text(&text)
    } else {
        text
    };
    refuse_empty(&text)?;
    Ok(text)
}

pub(crate) fn refuse_size(bytes: usize) -> Result<(), Problem> {
    if bytes > LARGEST_BYTES {
        return Err(Problem::new(ErrorCode::ArticleTooLarge).with("limit", LARGEST_TOLD));
    }
    Ok(())
}

/// Refuses a text that is longer than an article can be.
pub(crate) fn refuse_length(text: &str) -> Result<(), Problem> {
    if text.len() > LONGEST_TEXT {
        return Err(too_long());
    }
    Ok(())
}

pub(crate) fn too_long() -> Problem {
    Problem::new(ErrorCode::ArticleTooLarge).with("limit", LONGEST_TOLD)
}

pub(crate) fn refuse_empty(text: &str) -> Result<(), Problem> {
    if text.chars().any(char::is_alphanumeric) {
        return Ok(());
    }
    Err(Problem::new(ErrorCode::ArticleEmpty))
}

fn not_text(name: &str) -> Problem {
    Problem::new(ErrorCode::ArticleNotText).with("file", name)
}

fn decode(bytes: &[u8]) -> Option<String> {
    if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
        let (text, malformed) = encoding.decode_without_bom_handling(&bytes[mark..]);
        return (!malformed && is_readable(&text)).then(|| text.into_owned());
    }
    let (text, malformed) = UTF_8.decode_without_bom_handling(bytes);
    if !malformed {
        return is_readable(&text).then(|| text.into_owned());
    }
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(bytes);
    (is_readable(&text) && reads_like_words(&text)).then(|| text.into_owned())
}

/// Text holds no NUL and hardly any control characters.
fn is_readable(text: &str) -> bool {
    let controls = text
        .chars()
        .filter(|c| c.is_control() && !c.is_whitespace())
        .count();
    !text.contains('\0') && controls * 200 <= text.len()
}

/// Any bytes can be taken for Windows-1252, so most of it has to be letters and spaces.
fn reads_like_words(text: &str) -> bool {
    let (mut all, mut plain, mut undefined) = (0usize, 0usize, 0usize);
    for c in text.chars() {
        all += 1;
        plain += usize::from(c.is_ascii_alphanumeric() || c.is_whitespace());
        undefined += usize::from(matches!(c, '\u{80}'..='\u{9f}'));
    }
    undefined == 0 && plain * 10 >= all * 6
}

#[cfg(test)]
mod tests {
    use super::*;

    fn code(bytes: &[u8], name: &str) -> Option<ErrorCode> {
        text_of(bytes, name).err().map(|problem| problem.code)
    }

    #[test]
    fn byte_order_marks_are_understood_and_dropped() {
        assert_eq!(
            text_of(b"\xef\xbb\xbfMail.Read", "a.txt").unwrap(),
            "Mail.Read"
        );
        let wide: Vec<u8> = "\u{feff}Größe"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(text_of(&wide, "a.txt").unwrap(), "Größe");
    }

    #[test]
    fn old_western_files_are_read() {
        assert_eq!(
            text_of(b"Kalender in allen Postf\xe4chern", "a.txt").unwrap(),
            "Kalender in allen Postfächern"
        );
    }

    #[test]
    fn what_is_not_text_is_refused_with_its_name() {
        for bytes in [
            &b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"[..],
            b"\xff\x00\xfe\x01\x80\x81\x8d\x90",
            b"a\0b",
        ] {
            let problem = text_of(bytes, "scan.txt").unwrap_err();
            assert_eq!(problem.code, ErrorCode::ArticleNotText);
            assert!(problem.args.contains_key("file"));
        }
        assert_eq!(
            code(b"%PDF-1.7", "scan.pdf"),
            Some(ErrorCode::ArticleNotText)
        );
    }

    #[test]
    fn nothing_to_read_and_too_much_to_read_are_told_apart() {
        assert_eq!(code(b"", "a.txt"), Some(ErrorCode::ArticleEmpty));
        assert_eq!(
            code("\u{feff} \r\n\u{200b}".as_bytes(), "a.txt"),
            Some(ErrorCode::ArticleEmpty)
        );
        assert_eq!(
            code(&vec![b'a'; LARGEST_BYTES + 1], "a.txt"),
            Some(ErrorCode::ArticleTooLarge)
        );
    }
}
