//! Keeps text from outside from being read as Markdown, as HTML, as a mention or as a
//! command of the ticket system that shows it.
//!
//! What counts is CommonMark with GitHub's and GitLab's additions. A backslash or an entity
//! is enough for most characters; mentions (`@name`) and references (`#1`) are found in the
//! finished page, so those two signs become code, which is never searched for them.

/// One paragraph's worth of text, on one line.
pub(crate) fn text(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut out = String::with_capacity(line.len() + 8);
    let mut rest = line.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '@' | '#' => {
                out.push('`');
                out.push(c);
                while let Some(same) = rest.next_if(|next| matches!(next, '@' | '#')) {
                    out.push(same);
                }
                out.push('`');
            }
            // Addresses are not turned into links: `https\://`, `www\.`.
            ':' if rest.peek() == Some(&'/') => out.push_str("\\:"),
            '.' if after_www(&out) => out.push_str("\\."),
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '~' | '^' | '$' | '{' | '}' | '!' => {
                out.push('\\');
                out.push(c);
            }
            _ => out.push(c),
        }
    }
    at_start(&out)
}

fn after_www(text: &str) -> bool {
    let mut back = text.bytes().rev();
    (0..3).all(|_| back.next().is_some_and(|b| b.eq_ignore_ascii_case(&b'w')))
}

/// What means something only where a line begins: lists, headings, rules, and GitLab's
/// `/close`.
fn at_start(line: &str) -> String {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let after = line.as_bytes().get(digits);
    if digits > 0 && matches!(after, Some(b'.' | b')')) {
        let (number, rest) = line.split_at(digits);
        return format!("{number}\\{rest}");
    }
    if line.starts_with(['-', '+', '=', '/', ':']) {
        return format!("\\{line}");
    }
    line.to_owned()
}

/// A machine name as code; as plain text where code could not hold it.
pub(crate) fn code(name: &str) -> String {
    let plain = !name.is_empty()
        && name.trim() == name
        && !name.contains(['`', '|', '\n', '\r', '\\', '<', '>', '&']);
    if plain {
        format!("`{name}`")
    } else {
        text(name)
    }
}

/// Words that somebody else wrote: every line a paragraph of a quotation.
pub(crate) fn quote(words: &str) -> String {
    let lines = words.lines().map(text).filter(|line| !line.is_empty());
    let lines: Vec<_> = lines.map(|line| format!("> {line}\n")).collect();
    lines.join(">\n")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use pulldown_cmark::{Event, Options, Parser, Tag};

    /// Whether a reader of CommonMark with every extension finds but text in it.
    fn is_plain(markdown: &str) -> bool {
        Parser::new_ext(markdown, Options::all()).all(|event| match event {
            Event::Text(_) | Event::Code(_) | Event::End(_) | Event::SoftBreak => true,
            Event::Start(tag) => matches!(tag, Tag::Paragraph),
            _ => false,
        })
    }

    fn shown(markdown: &str) -> String {
        Parser::new_ext(markdown, Options::empty())
            .filter_map(|event| match event {
                Event::Text(text) | Event::Code(text) => Some(text.to_string()),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn markup_is_shown_as_it_is() {
        for words in [
            "<script>alert(1)</script>",
            "[click](https://evil.example)",
            "![x](https://evil.example/pixel.png)",
            "**bold** _it_ ~~gone~~ `code` $x$",
            "&lt;b&gt;",
            "# heading",
            "1. list",
            "- list",
            "=====",
            "/close",
        ] {
            assert!(is_plain(&text(words)), "{}", text(words));
            assert_eq!(shown(&text(words)), words);
        }
    }

    #[test]
    fn nobody_is_mentioned_and_nothing_is_linked() {
        assert_eq!(text("ask @all about #12"), "ask `@`all about `#`12");
        assert_eq!(text("https://a.example"), "https\\://a.example");
        assert_eq!(text("www.a.example"), "www\\.a.example");
        assert_eq!(text("/close"), "\\/close");
    }

    #[test]
    fn a_name_that_code_cannot_hold_is_text() {
        assert_eq!(code("Calendars.Read"), "`Calendars.Read`");
        assert!(is_plain(&code("a`b|c <i>")));
    }

    proptest! {
        #[test]
        fn any_words_stay_words(words in "[ -~é日\n]{0,60}") {
            let told = text(&words);
            prop_assert!(told.is_empty() || is_plain(&told), "{told:?}");
            let folded = words.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(shown(&told), folded);
        }

        #[test]
        fn any_name_stays_a_name(name in "[ -~]{0,40}") {
            let told = code(&name);
            prop_assert!(told.is_empty() || is_plain(&told), "{told:?}");
        }
    }
}
