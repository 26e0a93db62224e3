//! The PDF as programs that nobody here wrote see it: whole, tagged, and read in order.
//!
//! The files stay in the target folder (`tmp/report-pdf`), where they can be looked at.

#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use common::{reading::in_reading_order, webex};
use scopeglass_language::{Language, Locale};
use scopeglass_report::{Format, ReportInput, render};
use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::LazyLock,
};

/// The sample in every language, made once.
static IN_EVERY_LANGUAGE: LazyLock<Vec<(Locale, PathBuf, Vec<u8>)>> = LazyLock::new(|| {
    let made = Locale::all().iter().map(|locale| {
        let (file, bytes) = written("webex", &webex::request(), *locale);
        (*locale, file, bytes)
    });
    made.collect()
});

fn written(name: &str, input: &ReportInput, locale: Locale) -> (PathBuf, Vec<u8>) {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("report-pdf");
    fs::create_dir_all(&folder).unwrap();
    let bytes = render(Format::Pdf, input, locale).unwrap();
    let file = folder.join(format!("{name}-{locale}.pdf"));
    fs::write(&file, &bytes).unwrap();
    (file, bytes)
}

fn told(program: &str, args: &[&str], file: &Path) -> String {
    let done = Command::new(program).args(args).arg(file).output();
    let done = done.unwrap_or_else(|_| panic!("{program} of Debian is installed"));
    assert!(done.status.success(), "{program}: {done:?}");
    // Alternative texts come in whatever encoding the file has them in.
    String::from_utf8_lossy(&done.stdout).into_owned()
}

/// The text with what only directs its drawing left out, and on one line.
fn plain(text: &str) -> String {
    let directs = |c: &char| !matches!(c, '\u{200E}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(directs).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// As [`plain`], with neighbouring lams and alefs in one order: poppler gives the two letters
/// of that ligature in the order of the drawing (Chromium's files read the same), and without
/// the vowel signs that the pages leave out. Spaces beside commas come out on either side.
fn plain_arabic(text: &str) -> String {
    let joins = |c: &char| matches!(c, 'ا' | 'أ' | 'إ' | 'آ' | 'ل');
    let mut out = String::new();
    let mut run = Vec::new();
    for c in plain(text).chars().chain(['\n']) {
        if joins(&c) {
            run.push(c);
        } else if !matches!(c, '\u{064B}'..='\u{0652}') {
            run.sort_unstable();
            out.extend(run.drain(..));
            out.extend((c != ' ').then_some(c));
        }
    }
    out.trim_end().to_owned()
}

#[test]
fn in_every_language_it_is_whole_tagged_and_titled() {
    for (locale, file, _) in IN_EVERY_LANGUAGE.iter() {
        told("qpdf", &["--check"], file);
        let info = told("pdfinfo", &[], file);
        assert!(info.contains("Tagged:          yes"), "{locale}: {info}");
        let title = Language::of(*locale)
            .text(&scopeglass_domain::Message::new("report-title").with("app", "Webex"));
        assert!(
            plain_arabic(&info).contains(&plain_arabic(&title)),
            "{locale}: {info}"
        );
        let raw = told("qpdf", &["--json", "--json-key=qpdf"], file);
        assert!(
            raw.contains(&format!("\"/Lang\": \"u:{locale}")),
            "{locale}"
        );
        let metadata = told("pdfinfo", &["-meta"], file);
        assert!(
            metadata.contains("<pdfuaid:part>1</pdfuaid:part>"),
            "{metadata}"
        );
        assert!(
            metadata.contains("<pdfaid:part>2</pdfaid:part>"),
            "{metadata}"
        );
        assert!(metadata.contains("<pdfaid:conformance>A</pdfaid:conformance>"));
    }
}

#[test]
fn in_every_language_its_sections_are_read_in_their_order() {
    let sections = [
        "report-section-summary",
        "report-section-facts",
        "report-section-picture",
        "report-section-permissions",
        "report-section-unrecognised",
        "report-section-untried",
        "report-section-grants",
        "report-section-method",
    ];
    for (locale, _, bytes) in IN_EVERY_LANGUAGE.iter() {
        let fold = if locale.is_rtl() { plain_arabic } else { plain };
        let read = fold(&in_reading_order(bytes));
        let language = Language::of(*locale);
        let mut from = 0;
        for section in sections {
            let head = fold(&language.id(section));
            let found = read[from..].find(&head);
            from += found.unwrap_or_else(|| panic!("{section} in {locale}: {head}\n{read}"));
        }
        for name in ["Calendars.ReadWrite", "Group.Read.All", "Webex"] {
            assert!(read.contains(name), "{name} in {locale}");
        }
    }
}

#[test]
fn a_table_has_heads_of_columns_and_rows() {
    let (_, file, _) = &IN_EVERY_LANGUAGE[0];
    let structure = told("pdfinfo", &["-struct"], file);
    for element in ["Table", "TH", "TD", "Figure", "H1", "H2", "H3", "Link"] {
        assert!(structure.contains(element), "{element}");
    }
}

#[test]
fn two_runs_give_the_same_bytes() {
    let (locale, _, bytes) = &IN_EVERY_LANGUAGE[0];
    assert!(render(Format::Pdf, &webex::request(), *locale).unwrap() == *bytes);
}

#[test]
fn a_review_with_nothing_in_it_is_still_a_document() {
    let mut input = webex::request();
    input.app = String::new();
    input.permissions.clear();
    input.matrix.clear();
    input.findings.clear();
    input.text = None;
    input.connection = None;
    input.account = None;
    input.granted = None;
    let (file, _) = written("empty", &input, Locale::parse("de").unwrap());
    told("qpdf", &["--check"], &file);
}

#[test]
fn letters_of_many_scripts_are_set_and_those_of_none_are_spelled() {
    let mut input = webex::request();
    input.app = "Zoë Łódź Ивана Ελλάδα תל־אביב ไทย हिन्दी 简体 繁體 한국어 \u{1F600}".to_owned();
    let (_, bytes) = written("scripts", &input, Locale::parse("en").unwrap());
    let read = plain(&in_reading_order(&bytes));
    for word in [
        "Zoë",
        "Łódź",
        "Ивана",
        "Ελλάδα",
        "简体",
        "繁體",
        "한국어",
        "⟦U+1F600⟧",
    ] {
        assert!(read.contains(word), "{word}");
    }
}

#[test]
fn nothing_in_the_data_is_read_as_markup() {
    let markup = r##"*bold* _em_ $x^2$ #panic("no") <label> @ref \ `raw` = head // gone /* gone */ #import "x.typ": * ~ -- ... https://a.example"##;
    let mut input = webex::request();
    input.permissions.truncate(1);
    input.app = markup.to_owned();
    input.text = Some(markup.to_owned());
    for facts in &mut input.permissions {
        facts.recognised.clear();
        if let Some(decision) = &mut facts.decision {
            decision.note = markup.to_owned();
        }
    }
    input.unrecognised.clear();
    let (_, bytes) = written("markup", &input, Locale::parse("en").unwrap());
    let read = plain(&in_reading_order(&bytes)).replace(' ', "");
    let want = markup.replace(' ', "");
    // The title, the note and the source as read, each sign as it was written.
    assert!(read.matches(&want).count() >= 3, "{read}");
}
