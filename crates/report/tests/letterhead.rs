//! An organisation's own head: read from its folder, drawn in every format, refused when odd.

#![allow(clippy::unwrap_used)]

mod common;

use common::{reading::text_of, webex};
use scopeglass_domain::ErrorCode;
use scopeglass_language::Locale;
use scopeglass_report::{Format, Template, render_on};
use std::{fs, path::Path};
use tempfile::TempDir;

const LOGO: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><script>alert(1)</script><rect width="40" height="20" fill="#1b5e20"/></svg>"##;

fn folder(template: &str, files: &[(&str, &[u8])]) -> TempDir {
    let folder = TempDir::new().unwrap();
    fs::write(folder.path().join("template.toml"), template).unwrap();
    for (name, bytes) in files {
        fs::write(folder.path().join(name), bytes).unwrap();
    }
    folder
}

fn whole() -> TempDir {
    folder(
        "name = \"Contoso <b>\u{202E}\"\ncolour = \"#1b5e20\"\nlogo = \"logo.svg\"\n\
         [before]\nen = \"Internal.\"\nnl = \"Intern.\"\n[after]\nen = \"Ask security.\"\n",
        &[("logo.svg", LOGO.as_bytes())],
    )
}

#[test]
fn every_readable_format_bears_it() {
    let folder = whole();
    let template = Template::read(folder.path()).unwrap();
    for format in [Format::Html, Format::Pdf, Format::Markdown, Format::Xlsx] {
        let locale = Locale::parse("nl").unwrap();
        let bytes = render_on(&template, format, &webex::request(), locale).unwrap();
        let text = text_of(format, bytes);
        for words in ["Contoso", "⟦U+202E⟧", "Intern.", "Ask security."] {
            assert!(text.contains(words), "{words} in {}", format.id());
        }
        assert!(
            !text.contains("<script") && !text.contains("Contoso <b>") || format != Format::Html
        );
    }
}

#[test]
fn a_page_with_a_logo_still_runs_and_fetches_nothing() {
    let folder = whole();
    let template = Template::read(folder.path()).unwrap();
    let locale = Locale::parse("en").unwrap();
    let page = render_on(&template, Format::Html, &webex::request(), locale).unwrap();
    let page = String::from_utf8(page).unwrap();
    assert!(page.contains("default-src 'none'") && page.contains("img-src data:"));
    assert!(page.contains("src=\"data:image/svg+xml;base64,"));
    assert!(page.contains("--accent:#1b5e20"));
}

fn refused(folder: &Path, says: &str) {
    let problem = Template::read(folder).unwrap_err();
    assert_eq!(problem.code, ErrorCode::TemplateUnreadable);
    let detail = problem.detail.unwrap();
    assert!(detail.contains(says), "{detail}");
}

#[test]
fn what_is_odd_is_refused_with_its_reason() {
    refused(TempDir::new().unwrap().path(), "No such file");
    refused(folder("nmae = \"x\"", &[]).path(), "nmae");
    refused(folder("colour = \"green\"", &[]).path(), "#rrggbb");
    refused(folder("colour = \"#ffff00\"", &[]).path(), "too light");
    refused(folder("[before]\nxx = \"?\"", &[]).path(), "xx");
    refused(folder("logo = \"../logo.svg\"", &[]).path(), "not inside");
    refused(folder("logo = \"/etc/passwd\"", &[]).path(), "not inside");
    refused(
        folder("logo = \"a.gif\"", &[("a.gif", b"GIF89a")]).path(),
        "neither SVG nor PNG",
    );
    let large = vec![b' '; (1 << 20) + 1];
    refused(
        folder("logo = \"a.svg\"", &[("a.svg", &large)]).path(),
        "more than 1 MB",
    );
}

#[test]
fn an_empty_template_changes_nothing_but_is_no_error() {
    let folder = folder("", &[]);
    assert_eq!(Template::read(folder.path()).unwrap(), Template::default());
}
