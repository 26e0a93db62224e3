//! `scopeglass compare`: two requests beside each other.

use crate::exit::Exit;
use crate::output::Output;
use crate::page::Page;
use clap::ArgMatches;
use scopeglass_domain::{Message, Problem};
use scopeglass_language::{Language, Locale};
use scopeglass_review::comparing;
use scopeglass_review::views::{ChangeView, ComparedView, ComparisonView};
use serde_json::json;

/// Compares and tells the difference; the exit code tells whether there is one.
pub(crate) fn run(given: &ArgMatches, language: &'static Language) -> Exit {
    let output = Output::new(given.get_flag("json"), language);
    match compared(given, language) {
        Ok(view) => {
            tell(&view, output);
            match view.equal {
                true => Exit::Done,
                false => Exit::Differs,
            }
        }
        Err(problem) => output.fail(&problem),
    }
}

fn compared(given: &ArgMatches, language: &'static Language) -> Result<ComparisonView, Problem> {
    if let Some(tag) = given.get_one::<String>("lang") {
        Locale::parse(tag)?;
    }
    let side = |name: &str| {
        let text = given.get_one::<String>(name);
        comparing::side(text.map_or("", String::as_str), language)
    };
    let (first, second) = (side("first")?, side("second")?);
    Ok(comparing::compare(language, &first, &second))
}

fn tell(view: &ComparisonView, output: Output) {
    output.event(&json!({ "event": "comparison", "comparison": view }));
    let page = Page::new(output);
    page.fixed(&format!("1  {} — {}", view.first, view.first_source));
    page.fixed(&format!("2  {} — {}", view.second, view.second_source));
    page.blank();
    page.title(&view.told);
    for group in &view.groups {
        page.heading(&group.heading);
        page.paragraph(&group.meaning);
        for change in &group.changes {
            page.item(&line(change));
        }
    }
    for (app, lines) in [
        (&view.first, &view.unread_first),
        (&view.second, &view.unread_second),
    ] {
        for quote in lines {
            let message = Message::new("cli-compare-unread").with("app", app.as_str());
            output.tell(&message.with("quote", quote.as_str()));
        }
    }
}

fn line(change: &ChangeView) -> String {
    let one = |side: &ComparedView| format!("{} ({})", side.name, side.kind_label);
    match (&change.from, &change.to) {
        (Some(from), Some(to)) if from != to => format!("{} → {}", one(from), one(to)),
        (Some(side), _) | (_, Some(side)) => one(side),
        (None, None) => String::new(),
    }
}
