//! The pages that the loopback listener answers the browser with.

use std::fmt;

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// Left to right.
    LeftToRight,
    /// Right to left.
    RightToLeft,
}

/// The sentences of the pages as plain text: `loopback-<page>-title` and
/// `loopback-<page>-text` of locales/*/loopback.ftl.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "each is the message of the same name")]
pub struct PageTexts {
    pub finished_title: String,
    pub finished_text: String,
    pub refused_title: String,
    pub refused_text: String,
    pub ignored_title: String,
    pub ignored_text: String,
}

/// Whole HTML pages in the person's language, without scripts or anything to fetch: the
/// listener's content security policy allows inline styles alone.
#[derive(Clone, PartialEq, Eq)]
pub struct Pages {
    /// The sign-in is complete.
    pub finished: String,
    /// The sign-in was not completed.
    pub refused: String,
    /// The request had nothing to do with this sign-in and changed nothing.
    pub ignored: String,
}

impl fmt::Debug for Pages {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}

impl Pages {
    /// Makes the pages. `lang` is a BCP 47 tag.
    pub fn render(lang: &str, direction: Direction, texts: &PageTexts) -> Self {
        let page = |sign, title, text| page(lang, direction, sign, title, text);
        Self {
            finished: page(FINISHED, &texts.finished_title, &texts.finished_text),
            refused: page(REFUSED, &texts.refused_title, &texts.refused_text),
            ignored: page(IGNORED, &texts.ignored_title, &texts.ignored_text),
        }
    }
}

/// A sign above the title; decoration only, so hidden from screen readers.
struct Sign {
    class: &'static str,
    path: &'static str,
}

const FINISHED: Sign = Sign {
    class: "good",
    path: "M15 25.5l6.5 6.5L34 18",
};
const REFUSED: Sign = Sign {
    class: "halt",
    path: "M24 14v13M24 33.5v.5",
};
const IGNORED: Sign = Sign {
    class: "calm",
    path: "M16 24h16",
};

const STYLE: &str = "\
:root{color-scheme:light dark;--paper:#f5f6f4;--card:#fff;--ink:#1b2421;--soft:#4a5752;\
--line:#dfe4e1;--good:#0e6b52;--halt:#8a4b08;--calm:#4a5752}\
@media(prefers-color-scheme:dark){:root{--paper:#131816;--card:#1c2320;--ink:#eaf0ed;\
--soft:#b2beb9;--line:#2e3834;--good:#5fcfa9;--halt:#f0b266;--calm:#b2beb9}}\
*{box-sizing:border-box}\
body{margin:0;min-height:100vh;display:grid;place-items:center;padding:1.5rem;\
background:var(--paper);color:var(--ink);\
font:1.0625rem/1.6 system-ui,'Segoe UI',Roboto,'Noto Sans','Noto Sans Arabic','Noto Sans CJK JP',\
'Hiragino Sans','Yu Gothic UI',sans-serif}\
:lang(ja){line-break:strict;word-break:auto-phrase}\
main{width:100%;max-width:34rem;padding:clamp(1.5rem,6vw,3rem);background:var(--card);\
border:1px solid var(--line);border-radius:1rem}\
svg{display:block;width:3rem;height:3rem;margin-block-end:1.25rem;fill:none;\
stroke:currentColor;stroke-width:3;stroke-linecap:round;stroke-linejoin:round}\
.good{color:var(--good)}.halt{color:var(--halt)}.calm{color:var(--calm)}\
h1{margin:0 0 .75rem;font-size:1.5rem;line-height:1.3;font-weight:650;text-wrap:balance}\
p{margin:0;color:var(--soft);text-wrap:pretty}\
footer{margin-block-start:2rem;padding-block-start:1rem;border-block-start:1px solid var(--line);\
font-size:.875rem;color:var(--soft)}\
@media print{main{border:0}}";

fn page(lang: &str, direction: Direction, sign: Sign, title: &str, text: &str) -> String {
    let dir = match direction {
        Direction::LeftToRight => "ltr",
        Direction::RightToLeft => "rtl",
    };
    let (lang, title, text) = (escape(lang), escape(title), escape(text));
    let Sign { class, path } = sign;
    format!(
        "<!doctype html>\n<html lang=\"{lang}\" dir=\"{dir}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n\
         <title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n\
         <svg class=\"{class}\" viewBox=\"0 0 48 48\" aria-hidden=\"true\" focusable=\"false\">\
         <circle cx=\"24\" cy=\"24\" r=\"21\"/><path d=\"{path}\"/></svg>\n\
         <h1>{title}</h1>\n<p>{text}</p>\n\
         <footer lang=\"en\" translate=\"no\">Scopeglass</footer>\n\
         </main>\n</body>\n</html>\n"
    )
}

/// Plain text as HTML text or attribute.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            c => escaped.push(c),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn texts(text: &str) -> PageTexts {
        let text = || text.to_owned();
        PageTexts {
            finished_title: text(),
            finished_text: text(),
            refused_title: text(),
            refused_text: text(),
            ignored_title: text(),
            ignored_text: text(),
        }
    }

    #[test]
    fn a_page_is_in_its_language_and_fetches_nothing() {
        let page = Pages::render("ar", Direction::RightToLeft, &texts("تم")).finished;
        assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(page.contains("<h1>تم</h1>"));
        for outside in ["http:", "https:", "<script", "@import", "url("] {
            assert!(!page.contains(outside), "{outside}");
        }
    }

    proptest! {
        #[test]
        fn no_text_becomes_markup(text in "[<>\"'&a-z ]{0,60}", lang in ".{0,12}") {
            let plain = Pages::render("en", Direction::LeftToRight, &texts("x")).ignored;
            let page = Pages::render(&lang, Direction::LeftToRight, &texts(&text)).ignored;
            let tags = |page: &str| page.matches('<').count();
            prop_assert_eq!(tags(&page), tags(&plain));
        }
    }
}
