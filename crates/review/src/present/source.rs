//! The source text with its marked places, and the lines that were not recognised.

use super::Presenter;
use crate::views::{MarkView, SourceView, UnrecognisedView};
use scopeglass_domain::{Request, Source, Span};

/// Below this a recognition is shown as unsure.
pub(super) const SURE: u8 = 80;

impl Presenter {
    pub(super) fn source(self, request: &Request) -> SourceView {
        let (kind, address, language) = match &request.source {
            Source::Article { language, .. } => ("article", None, language.clone()),
            Source::Profile { address, .. } => ("profile", Some(address.clone()), None),
            Source::Link { address } => ("link", Some(address.clone()), None),
            Source::Manifest { .. } => ("manifest", None, None),
            Source::Tenant { .. } => ("tenant", None, None),
            Source::List => ("list", None, None),
        };
        SourceView {
            kind: kind.to_owned(),
            sentence: self.source_sentence(&request.source),
            address,
            marks: request
                .text
                .as_deref()
                .map(|text| marks(text, request))
                .unwrap_or_default(),
            parts: self.link_parts(request),
            text: request.text.clone(),
            language,
        }
    }

    pub(super) fn unrecognised(self, request: &Request) -> Vec<UnrecognisedView> {
        let lines = request.unrecognised.iter().enumerate();
        lines
            .map(|(index, line)| UnrecognisedView {
                index,
                quote: line.quote.clone(),
                why: line.why,
                why_label: self.id(scopeglass_request::why_label_id(line.why)),
                candidates: line.candidates.iter().map(ToString::to_string).collect(),
                dismissed: line.dismissed,
            })
            .collect()
    }
}

fn marks(text: &str, request: &Request) -> Vec<MarkView> {
    let recognised = request
        .permissions
        .iter()
        .enumerate()
        .flat_map(|(index, asked)| {
            asked
                .recognised
                .iter()
                .filter_map(move |at| Some((at.span?, Some(index), None, at.confidence >= SURE)))
        });
    let open = request.unrecognised.iter().enumerate();
    let open = open.map(|(index, line)| (line.span, None, Some(index), false));
    let mut places: Vec<_> = recognised.chain(open).collect();
    places.sort_by_key(|(span, ..)| (span.start, span.end));
    let mut units = Units::new(text);
    let mut marks: Vec<MarkView> = Vec::new();
    for (span, permission, unrecognised, sure) in places {
        let Some((start, end)) = units.of(span) else {
            continue;
        };
        if marks.last().is_some_and(|last| last.end > start) {
            continue;
        }
        marks.push(MarkView {
            start,
            end,
            permission,
            unrecognised,
            sure,
        });
    }
    marks
}

/// Counts UTF-16 units while walking once through a text.
struct Units<'a> {
    text: &'a str,
    byte: usize,
    unit: usize,
}

impl<'a> Units<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text,
            byte: 0,
            unit: 0,
        }
    }

    /// The span in UTF-16 units; none where it does not fit the text. Spans come in the
    /// order of their starts.
    fn of(&mut self, span: Span) -> Option<(usize, usize)> {
        let ahead = self.text.get(self.byte..span.start)?;
        self.unit += ahead.encode_utf16().count();
        self.byte = span.start;
        let inside = self.text.get(span.start..span.end)?;
        Some((self.unit, self.unit + inside.encode_utf16().count()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_counted_as_a_web_view_counts_them() {
        let text = "🙂 é Mail.Read";
        let start = text.find('M').unwrap();
        let mut units = Units::new(text);
        assert_eq!(
            units.of(Span {
                start,
                end: text.len()
            }),
            Some((5, 14))
        );
    }
}
