//! Writes the sample report in one language: `sample DIR LANG`.

#![allow(clippy::unwrap_used, clippy::print_stdout)]

#[path = "../tests/common/webex.rs"]
mod webex;

use scopeglass_language::Locale;
use scopeglass_report::{Format, render};
use std::path::PathBuf;

fn main() {
    let mut args = std::env::args().skip(1);
    let folder = PathBuf::from(args.next().unwrap_or_else(|| ".".into()));
    let language = args.next().unwrap_or_else(|| "en".into());
    let input = webex::request();
    for format in Format::all() {
        let path = folder.join(format!("sample-{language}.{}", format.extension()));
        let report = render(format, &input, Locale::parse(&language).unwrap()).unwrap();
        std::fs::write(&path, report).unwrap();
        println!("{}", path.display());
    }
}
