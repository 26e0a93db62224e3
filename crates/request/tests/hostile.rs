//! Whatever is fed to the reader, it answers, and its places are places of the text.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use scopeglass_domain::{ErrorCode, Request, Span};
use scopeglass_request::{LARGEST_BYTES, read_article, read_bytes};

fn spans(request: &Request) -> Vec<(Span, Option<&str>)> {
    let mut spans = Vec::new();
    for asked in &request.permissions {
        for at in &asked.recognised {
            spans.push((
                at.span.expect("an article tells the place"),
                Some(at.quote.as_str()),
            ));
        }
        spans.extend(
            asked
                .reason
                .iter()
                .filter_map(|reason| Some((reason.span?, None))),
        );
    }
    spans.extend(
        request
            .unrecognised
            .iter()
            .map(|line| (line.span, Some(line.quote.as_str()))),
    );
    spans
}

fn check(text: &str) -> Result<(), TestCaseError> {
    let Ok(request) = read_article(text, Some("article.txt")) else {
        return Ok(());
    };
    prop_assert_eq!(request.text.as_deref(), Some(text));
    for (span, quote) in spans(&request) {
        prop_assert!(span.start <= span.end && span.end <= text.len());
        prop_assert!(text.is_char_boundary(span.start) && text.is_char_boundary(span.end));
        if let Some(quote) = quote {
            prop_assert_eq!(&text[span.start..span.end], quote);
        }
    }
    for asked in &request.permissions {
        prop_assert!(!asked.recognised.is_empty());
        prop_assert!(asked.recognised.iter().all(|at| at.confidence <= 100));
    }
    prop_assert_eq!(read_article(text, Some("article.txt")).unwrap(), request);
    Ok(())
}

/// Pieces that the readers look at closely, in any order.
fn piece() -> impl Strategy<Value = String> {
    let pieces = [
        "Calendars.Read",
        "calendars.readwrite",
        "Kalender.Lesen",
        "User.Read.All",
        "openid",
        "profile",
        "offline_access",
        "Presence.Foo.All",
        "Mail.",
        "ReadWrite",
        ".Read",
        "https://graph.microsoft.com/",
        "?scope=openid%20Mail.Read&x",
        "Kalender in allen Postfächern lesen",
        "Agenda's lezen",
        "Read user calendars",
        "(Application)",
        "delegated",
        "ohne angemeldeten Benutzer",
        "not required",
        "We do not request",
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        " | ",
        "|---|---|",
        "• ",
        "  - ",
        "# ",
        ": ",
        " – ",
        "`",
        "**",
        "'",
        "\u{202e}",
        "\u{ad}",
        "\u{a0}",
        "ä",
        "a\u{308}",
        "讀取所有使用者",
        "‘",
        "␤",
        " ",
        ", ",
        " and ",
        ".",
        "\u{feff}",
        "810c84a8-4a9e-49e6-bf7d-12d183f40d01",
    ];
    prop_oneof![
        4 => proptest::sample::select(pieces.to_vec()).prop_map(str::to_owned),
        1 => "\\PC{0,6}",
        1 => "[A-Za-z.]{1,12}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn places_are_places_of_the_text(pieces in proptest::collection::vec(piece(), 0..40)) {
        check(&pieces.concat())?;
    }

    #[test]
    fn any_text_is_read_or_refused(text in "(?s).{0,400}") {
        check(&text)?;
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..600)) {
        for name in ["a.txt", "a.html"] {
            if let Ok(request) = read_bytes(&bytes, name) {
                check(&request.text.unwrap())?;
            }
        }
    }

    #[test]
    fn any_page_is_read_or_refused(page in "(<(td|tr|table|li|ul|p|b|script|svg|code|h2)/?>|</(td|tr|table|li|ul|svg|script)>|Mail\\.Read| |x){0,60}") {
        if let Ok(request) = read_bytes(page.as_bytes(), "a.html") {
            check(&request.text.unwrap())?;
        }
    }
}

fn code(bytes: &[u8], name: &str) -> ErrorCode {
    read_bytes(bytes, name).unwrap_err().code
}

#[test]
fn a_text_that_asks_for_nothing_is_told_so() {
    for text in [
        "Your calendar is yours. We like calendars, contacts and mail.",
        "See readme.md on contoso.com or node.js (v1.0), e.g. for ASP.NET. Mail to user.read@contoso.com.",
        "How do I read my calendar?\n\nOpen the calendar. Choose a day. Read the profile of a colleague.",
    ] {
        assert_eq!(
            code(text.as_bytes(), "a.txt"),
            ErrorCode::NothingRecognised,
            "{text}"
        );
    }
}

#[test]
fn files_that_are_no_articles_are_refused() {
    assert_eq!(code(b"", "a.txt"), ErrorCode::ArticleEmpty);
    assert_eq!(
        code(b"PK\x03\x04\x14\0\0\0", "a.txt"),
        ErrorCode::ArticleNotText
    );
    assert_eq!(
        code(&vec![b' '; LARGEST_BYTES + 1], "a.txt"),
        ErrorCode::ArticleTooLarge
    );
}

#[test]
fn what_the_eye_does_not_see_does_not_hide_a_name() {
    for text in [
        "Cal\u{ad}endars.\u{200b}Read",
        "\u{202e}Calendars.Read\u{202c}",
        "Calendars.Read\u{a0}\u{feff}",
        "\u{ff23}alendars.Read",
        "Calendars.\r\nRead",
    ] {
        let request = read_article(text, None).unwrap();
        assert_eq!(
            request.permissions[0].name.as_str(),
            "Calendars.Read",
            "{text:?}"
        );
    }
}

#[test]
fn scripts_and_styles_of_a_page_ask_for_nothing() {
    let page = "<html><script>scopes = 'Mail.Read'</script><style>.Mail.Send{}</style><p>Hello</p>";
    assert_eq!(
        code(page.as_bytes(), "a.html"),
        ErrorCode::NothingRecognised
    );
}

#[test]
fn large_and_repetitive_texts_are_read_to_their_end() {
    let lines = [
        "Foo.Bar.All\n",
        "| Mail.Read | Application | x |\n",
        "• Read user calendars\n",
        "Mail.\n",
        "((((",
        "\"\"\"\"",
        "'a'b",
        "Kalender lesen, ",
        "https://x/Mail.Read?scope=",
        "<div>",
        "a.b.c ",
    ];
    for line in lines {
        let text = line.repeat(20_000 / line.len());
        for name in ["a.txt", "a.html"] {
            if let Err(problem) = read_bytes(text.as_bytes(), name) {
                let expected = [ErrorCode::NothingRecognised, ErrorCode::ArticleEmpty];
                assert!(expected.contains(&problem.code), "{line:?}: {problem}");
            }
        }
    }
}
