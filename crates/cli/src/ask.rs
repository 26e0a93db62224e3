//! Decisions on the command line: given with `--decide`, or asked for at a terminal.

use crate::output::Output;
use dialoguer::{Input, Select};
use scopeglass_domain::{Choice, ErrorCode, Message, Problem};
use scopeglass_review::views::PermissionView;

/// A decision as given with `--decide NAME=CHOICE[:CONDITION or note]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Given {
    pub name: String,
    pub choice: Choice,
    pub note: String,
}

/// Reads `--decide`.
pub(crate) fn parse(text: &str) -> Result<Given, Problem> {
    let wrong = || Problem::new(ErrorCode::UsageInvalid).detail(format!("--decide {text}"));
    let (name, rest) = text.split_once('=').ok_or_else(wrong)?;
    let (word, words) = rest.split_once(':').unwrap_or((rest, ""));
    let words = words.trim().to_owned();
    let (choice, note) = match word.trim() {
        "approve" => (Choice::Approve, words),
        "refuse" => (Choice::Refuse, words),
        "ask-vendor" => (Choice::AskVendor, words),
        "approve-with-condition" if !words.is_empty() => (
            Choice::ApproveWithCondition { condition: words },
            String::new(),
        ),
        "approve-with-condition" => return Err(Problem::new(ErrorCode::ConditionMissing)),
        _ => return Err(wrong()),
    };
    Ok(Given {
        name: name.trim().to_owned(),
        choice,
        note,
    })
}

/// Shows one permission and asks for a decision; none where the person skips it.
pub(crate) fn ask(output: Output, permission: &PermissionView, of: usize) -> Option<Choice> {
    let language = output.language;
    show(output, permission, of);
    let words = ["approve", "approve-with-condition", "refuse", "ask-vendor"];
    let mut items: Vec<String> = words
        .iter()
        .map(|word| language.id(&format!("decision-{word}")))
        .collect();
    items.push(language.id("cli-ask-later"));
    let chosen = Select::new()
        .with_prompt(language.id("cli-ask-decision"))
        .items(&items)
        .default(items.len() - 1)
        .interact_opt()
        .ok()??;
    match words.get(chosen).copied()? {
        "approve" => Some(Choice::Approve),
        "refuse" => Some(Choice::Refuse),
        "ask-vendor" => Some(Choice::AskVendor),
        _ => {
            let condition: String = Input::new()
                .with_prompt(language.id("cli-ask-condition"))
                .interact_text()
                .ok()?;
            Some(Choice::ApproveWithCondition { condition })
        }
    }
}

/// One permission, explained.
pub(crate) fn show(output: Output, permission: &PermissionView, of: usize) {
    let title = Message::new("cli-permission")
        .with("index", permission.index + 1)
        .with("total", of)
        .with("name", permission.name.as_str())
        .with("kind", permission.kind_label.as_str());
    output.say("");
    output.tell(&title);
    for form in &permission.forms {
        if permission.forms.len() > 1 {
            output.say(&format!("  — {}", form.kind_label));
        }
        let told = &form.explanation;
        for line in [&told.can_do, &told.whose, &told.presence] {
            output.say(&format!("  {line}"));
        }
        for line in told
            .duration
            .iter()
            .chain(&told.not_included)
            .chain(&form.redundant)
        {
            output.say(&format!("  {line}"));
        }
        for rating in &form.ratings {
            let line = format!("{}: {}", rating.source_label, rating.level_label);
            output.say(&format!("  {line}"));
        }
    }
    if let Some(reason) = &permission.reason {
        let reason = reason.replace('\n', "\n    ");
        output.tell(&Message::new("cli-vendor-says").with("reason", reason));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_condition_follows_a_colon() {
        let given = parse("Calendars.Read=approve-with-condition:only the pilot group").unwrap();
        let condition = "only the pilot group".to_owned();
        assert_eq!(given.choice, Choice::ApproveWithCondition { condition });
        assert_eq!(given.name, "Calendars.Read");
    }

    #[test]
    fn a_condition_that_says_nothing_is_refused() {
        let problem = parse("Calendars.Read=approve-with-condition").unwrap_err();
        assert_eq!(problem.code, ErrorCode::ConditionMissing);
    }

    #[test]
    fn a_word_that_is_no_decision_is_refused() {
        for text in ["Calendars.Read", "Calendars.Read=yes", "=", ""] {
            assert_eq!(
                parse(text).unwrap_err().code,
                ErrorCode::UsageInvalid,
                "{text:?}"
            );
        }
    }
}
