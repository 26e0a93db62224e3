//! Small drawings that say with a shape what colour and words say too.

use maud::{Markup, html};

/// How much of a breadth's shape is drawn.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Fill {
    /// All of it: read to the end.
    Solid,
    /// Its outline: read to the end, and nothing there.
    Outline,
    /// A broken outline with a core: read in part.
    Broken,
    /// A dotted outline: projected, not read.
    Dotted,
}

/// The shape of a breadth: the wider the reach, the more corners stand out.
pub(super) fn breadth(code: &str, fill: Fill) -> Markup {
    let path = match code {
        "own" => "M12 6a6 6 0 1 1 0 12a6 6 0 1 1 0-12z",
        "as-person" => "M7 3.4h10l5 8.6l-5 8.6h-10l-5-8.6z",
        "chosen" => "M12 2.5l9.5 9.5l-9.5 9.5l-9.5-9.5z",
        _ => "M3 3h18v18h-18z",
    };
    let class = match fill {
        Fill::Solid => "glyph solid",
        Fill::Outline => "glyph outline",
        Fill::Broken => "glyph broken",
        Fill::Dotted => "glyph dotted",
    };
    html! {
        svg class=(class) viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            path class="shape" d=(path) {}
            @if fill == Fill::Broken {
                path class="core" d=(path) transform="translate(6.6 6.6) scale(.45)" {}
            }
        }
    }
}

/// The mark of a read that has no answer, or whose answer is no.
pub(super) fn outcome(code: &str) -> Markup {
    let (class, path) = match code {
        "denied" => (
            "glyph mark",
            "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM5.7 5.7l12.6 12.6",
        ),
        "failed" => ("glyph mark", "M12 3l10 18h-20zM12 9.5v5.5M12 17.4v1.2"),
        "not-tried" | "no-evidence" => (
            "glyph mark dashed",
            "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM8.5 12h7",
        ),
        "partial" => (
            "glyph mark",
            "M3 5h18v14h-18zM3 5h9v14h-9zM6 8.5h3M6 12h3M6 15.5h3",
        ),
        "exposed" => (
            "glyph mark",
            "M2 12c5-8 15-8 20 0c-5 8-15 8-20 0zM12 9a3 3 0 1 1 0 6a3 3 0 1 1 0-6z",
        ),
        _ => ("glyph mark", "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z"),
    };
    line(class, path)
}

/// The mark of a decision.
pub(super) fn decision(code: &str) -> Markup {
    let path = match code {
        "approve" => "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM7.8 12.3l3 3l5.6-6",
        "approve-with-condition" => "M5 3h14v18h-14zM8.5 11.8l2.4 2.4l4.6-5M8.5 17.6h7",
        "refuse" => "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM8.4 8.4l7.2 7.2M15.6 8.4l-7.2 7.2",
        "ask-vendor" => "M3 4h18v13h-9l-5 4v-4h-4zM8 9h8M8 12.6h5",
        _ => "M12 3a9 9 0 1 1 0 18a9 9 0 1 1 0-18z",
    };
    line(
        if code == "undecided" {
            "glyph mark dashed"
        } else {
            "glyph mark"
        },
        path,
    )
}

/// Four steps, as many filled as the level has.
pub(super) fn level(level: Option<u8>) -> Markup {
    html! {
        svg class="level" viewBox="0 0 46 20" aria-hidden="true" focusable="false" {
            @for step in 1..=4u8 {
                rect class=(if level.is_some_and(|level| step <= level) { "on" } else { "off" })
                    x=(u16::from(step - 1) * 12) y=(20 - u16::from(step) * 5)
                    width="9" height=(u16::from(step) * 5) rx="1.5" {}
            }
        }
    }
}

/// A bar, filled as far as `part` of `whole`.
pub(super) fn bar(part: u64, whole: u64) -> Markup {
    let share = if whole == 0 {
        0
    } else {
        u128::from(part.min(whole)) * 100 / u128::from(whole)
    };
    html! {
        svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"
            focusable="false" {
            rect class="track" width="100" height="8" {}
            rect class="fill" width=(share) height="8" {}
        }
    }
}

/// The product's own sign: a lens over a page.
pub(super) fn lens() -> Markup {
    line(
        "glyph mark lens",
        "M10 3a7 7 0 1 1 0 14a7 7 0 1 1 0-14zM15 15l6 6M7 9h6M7 12h4",
    )
}

fn line(class: &str, path: &str) -> Markup {
    html! {
        svg class=(class) viewBox="0 0 24 24" aria-hidden="true" focusable="false" {
            path d=(path) {}
        }
    }
}
