//! Whether a text is a manifest at all, and in which grammar.

/// What a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Looks {
    /// JSON, well formed or meant to be.
    Json,
    /// Terraform with apps in it.
    Terraform,
    /// Bicep, which is not read as it is.
    Bicep,
    /// Anything else.
    Other,
}

/// Tells the grammar from the text and, where that does not settle it, the file's ending.
pub(crate) fn looks(text: &str, name: Option<&str>) -> Looks {
    let ending = name
        .and_then(|name| name.rsplit_once('.'))
        .map(|(_, ending)| ending.to_ascii_lowercase());
    match ending.as_deref() {
        Some("bicep") => return Looks::Bicep,
        Some("json") => return Looks::Json,
        Some("tf" | "hcl") => return Looks::Terraform,
        _ => {}
    }
    if is_json(text) {
        Looks::Json
    } else if has_block(text, "resource", "\"azuread_") || has_block(text, "data", "\"azuread_") {
        Looks::Terraform
    } else if is_bicep(text) {
        Looks::Bicep
    } else {
        Looks::Other
    }
}

/// A bracket and then what only JSON has after one: Markdown's links begin with one, too.
fn is_json(text: &str) -> bool {
    let mut marks = text.trim_start_matches('\u{feff}').trim_start().chars();
    match marks.next() {
        Some('{') => marks
            .find(|c| !c.is_whitespace())
            .is_some_and(|c| matches!(c, '"' | '}' | '/')),
        Some('[') => marks
            .find(|c| !c.is_whitespace())
            .is_some_and(|c| matches!(c, '{' | ']' | '"')),
        _ => false,
    }
}

/// A line that begins with the word and goes on with the mark.
fn has_block(text: &str, word: &str, mark: &str) -> bool {
    text.lines().any(|line| {
        line.trim_start()
            .strip_prefix(word)
            .is_some_and(|rest| rest.trim_start().starts_with(mark))
    })
}

fn is_bicep(text: &str) -> bool {
    text.lines().any(|line| {
        let line = line.trim_start();
        let extension = line.strip_prefix("extension ");
        let graph = extension.is_some_and(|rest| {
            rest.trim()
                .to_ascii_lowercase()
                .starts_with("microsoftgraph")
        });
        graph || (line.starts_with("resource ") && line.contains("'Microsoft.Graph/"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grammars_are_told_apart_without_a_name() {
        for (text, expected) in [
            ("{ \"appId\": 1 }", Looks::Json),
            ("\n[\n {", Looks::Json),
            ("{ // comment", Looks::Json),
            (
                "[Home](https://contoso.com) asks for Mail.Read",
                Looks::Other,
            ),
            ("{{ app }} asks for Mail.Read", Looks::Other),
            (
                "# App\nresource \"azuread_application\" \"x\" {",
                Looks::Terraform,
            ),
            ("extension microsoftGraphV1\n", Looks::Bicep),
            (
                "resource app 'Microsoft.Graph/applications@v1.0' = {",
                Looks::Bicep,
            ),
            ("Mail.Read", Looks::Other),
        ] {
            assert_eq!(looks(text, None), expected, "{text}");
        }
    }
}
