//! From what was found in the blocks to the lists of a request: repeats joined, kinds
//! settled as far as the text tells them, places told in the original.

use crate::clean::{Clean, as_written, squeeze};
use crate::items::{Form, Found, Inspector, Item};
use crate::kinds::{self, KindCue};
use crate::layout::CELL_BREAK;
use crate::reader::Entry;
use scopeglass_domain::{
    Kind, KindClaim, Permission, RecognisedAt, RequestedPermission, Span, StatedReason,
    Unrecognised, UnrecognisedWhy,
};
use std::collections::HashSet;
use std::ops::Range;

/// The lists of a request.
pub(crate) struct Gathered {
    pub(crate) permissions: Vec<RequestedPermission>,
    pub(crate) unrecognised: Vec<Unrecognised>,
    /// Where the first permission stands in the cleaned text.
    pub(crate) first_place: usize,
}

/// One finding of one permission, with all that was told there.
struct Sighting {
    found: Found,
    kinds: Vec<KindCue>,
    reason: Option<StatedReason>,
    form: Form,
}

/// Gathers the entries of an article; `original` is the text that places are told in.
pub(crate) fn gather(
    entries: Vec<Entry>,
    inspector: &Inspector<'_>,
    clean: &Clean,
    original: &str,
) -> Gathered {
    let mut doubts: Vec<Unrecognised> = Vec::new();
    let mut sightings: Vec<Sighting> = Vec::new();
    for entry in &entries {
        for doubt in entry.doubts() {
            doubts.push(Unrecognised {
                span: clean.span(&doubt.at),
                quote: quote(clean, original, &doubt.at),
                why: doubt.why,
                candidates: doubt
                    .candidates
                    .iter()
                    .map(|name| (*name).clone())
                    .collect(),
                dismissed: false,
            });
        }
        sightings.extend(sightings_of(entry, inspector, clean, original));
    }
    let asked: HashSet<_> = sightings
        .iter()
        .filter(|seen| !seen.found.declined)
        .map(|seen| seen.found.name)
        .collect();
    let (declined, sightings): (Vec<_>, Vec<_>) =
        sightings.into_iter().partition(|seen| seen.found.declined);
    for seen in declined
        .into_iter()
        .filter(|seen| !asked.contains(seen.found.name))
    {
        doubts.push(Unrecognised {
            span: clean.span(&seen.found.at),
            quote: quote(clean, original, &seen.found.at),
            why: UnrecognisedWhy::NotAsked,
            candidates: vec![seen.found.name.clone()],
            dismissed: false,
        });
    }
    doubts.sort_by_key(|doubt| doubt.span);
    doubts.dedup_by(|a, b| a.span == b.span || (a.quote.eq_ignore_ascii_case(&b.quote)));
    let first_place = sightings.iter().map(|seen| seen.found.at.start).min();
    Gathered {
        permissions: join(sightings, inspector, clean, original),
        unrecognised: doubts,
        first_place: first_place.unwrap_or(clean.text.len()),
    }
}

fn sightings_of(
    entry: &Entry,
    inspector: &Inspector<'_>,
    clean: &Clean,
    original: &str,
) -> Vec<Sighting> {
    let Item::Heads { heads, .. } = &entry.item else {
        return Vec::new();
    };
    let mut sightings = Vec::new();
    for head in heads {
        let reason = reason(&head.reason, clean, original);
        let told: Vec<KindCue> = head
            .found
            .iter()
            .find(|found| !found.kinds.is_empty())
            .map(|f| f.kinds.clone())
            .unwrap_or_default();
        for found in &head.found {
            let own = if found.kinds.is_empty() {
                told.clone()
            } else {
                found.kinds.clone()
            };
            // What is done on whose behalf tells less than the heading above.
            let soft = own.iter().all(|cue| cue.soft) && entry.kind.is_some();
            let kinds = if own.is_empty() || soft {
                context(entry, head, inspector)
            } else {
                own
            };
            let mut found = found.clone();
            found.declined |= entry.declined;
            sightings.push(Sighting {
                found,
                kinds,
                reason: reason.clone(),
                form: head.form,
            });
        }
    }
    sightings
}

/// The kind that the heading above tells, or a turn of phrase in the reason.
fn context(entry: &Entry, head: &crate::items::Head, inspector: &Inspector<'_>) -> Vec<KindCue> {
    if let Some(cue) = &entry.kind {
        return vec![cue.clone()];
    }
    if head.form == Form::Prose {
        return Vec::new();
    }
    let told: Vec<KindCue> = head
        .reason
        .iter()
        .flat_map(|part| kinds::cues(inspector.text, part.clone(), inspector.lexicon))
        .filter(|cue| {
            let told = &inspector.text[cue.at.clone()];
            told.contains([' ', '-']) || told.chars().count() >= 6 && !told.is_ascii()
        })
        .collect();
    kinds::only(&told).cloned().into_iter().collect()
}

/// A reason beyond this many bytes is no reason any more; its place still tells it all.
const LONGEST_REASON: usize = 8_000;

fn reason(parts: &[Range<usize>], clean: &Clean, original: &str) -> Option<StatedReason> {
    let lines: Vec<String> = parts
        .iter()
        // White space aside, such a line would be cut below; many heads may share it.
        .filter(|part| part.len() <= 2 * LONGEST_REASON)
        .map(|part| as_written(&quote(clean, original, part)))
        .flat_map(|part| part.split(CELL_BREAK).map(squeeze).collect::<Vec<_>>())
        .map(|line| {
            line.trim_start_matches(['*', '`'])
                .trim_end_matches(['*', '`'])
                .trim()
                .to_owned()
        })
        .filter(|line| line.chars().any(char::is_alphanumeric))
        .collect();
    if lines.is_empty() {
        return None;
    }
    let lines: Vec<String> = lines
        .into_iter()
        .scan(0, |length, line| {
            *length += line.len();
            (*length <= LONGEST_REASON).then_some(line)
        })
        .collect();
    let start = parts.iter().map(|part| part.start).min()?;
    let end = parts.iter().map(|part| part.end).max()?;
    let span: Span = clean.span(&(start..end));
    Some(StatedReason {
        text: lines.join("\n"),
        span: Some(span),
    })
}

fn quote(clean: &Clean, original: &str, at: &Range<usize>) -> String {
    let span = clean.span(at);
    original[span.start..span.end].to_owned()
}

/// Joins the sightings of a permission into one entry, or two where both kinds are told.
fn join(
    sightings: Vec<Sighting>,
    inspector: &Inspector<'_>,
    clean: &Clean,
    original: &str,
) -> Vec<RequestedPermission> {
    let mut order: Vec<&'static scopeglass_domain::PermissionName> = Vec::new();
    let mut sightings = sightings;
    sightings.sort_by_key(|seen| seen.found.at.start);
    for seen in &sightings {
        if !order.contains(&seen.found.name) {
            order.push(seen.found.name);
        }
    }
    let mut by_name: std::collections::HashMap<_, Vec<Sighting>> = std::collections::HashMap::new();
    for seen in sightings {
        by_name.entry(seen.found.name).or_default().push(seen);
    }
    let mut permissions = Vec::new();
    for name in order {
        let Some(seen) = by_name.remove(name) else {
            continue;
        };
        let Some(permission) = inspector.vocabulary.catalog.permission(name) else {
            continue;
        };
        permissions.extend(entries_of(permission, &seen, clean, original));
    }
    permissions
}

fn entries_of(
    permission: &Permission,
    seen: &[Sighting],
    clean: &Clean,
    original: &str,
) -> Vec<RequestedPermission> {
    let every: Vec<&Sighting> = seen.iter().collect();
    if let [only] = permission.kinds()[..] {
        return vec![entry(
            permission,
            KindClaim::OnlyOne { kind: only },
            &every,
            clean,
            original,
        )];
    }
    let told: Vec<&KindCue> = seen.iter().flat_map(|seen| &seen.kinds).collect();
    let cue_of = |kind: Kind| told.iter().find(|cue| cue.kind == kind);
    match (cue_of(Kind::Delegated), cue_of(Kind::Application)) {
        (None, None) => vec![entry(permission, KindClaim::Open, &every, clean, original)],
        (Some(_), Some(_)) => {
            let mut kinds: Vec<Kind> = Vec::new();
            for cue in &told {
                if !kinds.contains(&cue.kind) {
                    kinds.push(cue.kind);
                }
            }
            kinds
                .into_iter()
                .enumerate()
                .filter_map(|(at, kind)| {
                    let cue = cue_of(kind)?;
                    let own: Vec<&Sighting> = seen
                        .iter()
                        .filter(|seen| {
                            let untold = seen.kinds.is_empty() && at == 0;
                            untold || seen.kinds.iter().any(|cue| cue.kind == kind)
                        })
                        .collect();
                    let claim = KindClaim::Stated {
                        kind,
                        quote: quote(clean, original, &cue.at),
                    };
                    Some(entry(permission, claim, &own, clean, original))
                })
                .collect()
        }
        (Some(cue), None) | (None, Some(cue)) => {
            let claim = KindClaim::Stated {
                kind: cue.kind,
                quote: quote(clean, original, &cue.at),
            };
            vec![entry(permission, claim, &every, clean, original)]
        }
    }
}

fn entry(
    permission: &Permission,
    kind: KindClaim,
    seen: &[&Sighting],
    clean: &Clean,
    original: &str,
) -> RequestedPermission {
    let mut recognised: Vec<RecognisedAt> = seen
        .iter()
        .map(|seen| RecognisedAt {
            span: Some(clean.span(&seen.found.at)),
            quote: quote(clean, original, &seen.found.at),
            method: seen.found.method,
            confidence: seen.found.confidence,
        })
        .collect();
    recognised.sort_by_key(|at| (u8::MAX - at.confidence, at.span));
    recognised.dedup_by(|a, b| a.span == b.span);
    // A row or title that is about the permission says more than a sentence in passing.
    let reason = seen
        .iter()
        .filter(|seen| seen.form != Form::Prose)
        .chain(seen.iter().filter(|seen| seen.form == Form::Prose))
        .find_map(|seen| seen.reason.clone());
    RequestedPermission {
        name: permission.name.clone(),
        kind,
        reason,
        recognised,
        standing: None,
    }
}
