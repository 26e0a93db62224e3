//! `$filter`, the simple part of it: comparisons, startswith, endswith, contains, and, or,
//! not and parentheses. Everything else is refused, not guessed.

use super::failure::Failure;
use serde_json::{Map, Value};
use std::cmp::Ordering;

/// A condition on a record.
#[derive(Debug, PartialEq)]
pub(super) enum Filter {
    Compare {
        property: String,
        how: Comparison,
        with: Value,
    },
    Text {
        function: TextFunction,
        property: String,
        with: String,
    },
    Not(Box<Filter>),
    And(Box<Filter>, Box<Filter>),
    Or(Box<Filter>, Box<Filter>),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Comparison {
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextFunction {
    StartsWith,
    EndsWith,
    Contains,
}

impl Filter {
    /// Reads a condition.
    pub(super) fn parse(text: &str) -> Result<Self, Failure> {
        let tokens = tokens(text)?;
        let mut reader = Reader {
            tokens: &tokens,
            depth: 0,
        };
        let filter = reader.either()?;
        if reader.tokens.is_empty() {
            Ok(filter)
        } else {
            Err(invalid("it goes on after its end"))
        }
    }

    /// Whether a record fulfils it.
    pub(super) fn holds(&self, record: &Map<String, Value>) -> bool {
        match self {
            Self::Compare {
                property,
                how,
                with,
            } => compared(at(record, property), *how, with),
            Self::Text {
                function,
                property,
                with,
            } => {
                let Some(text) = at(record, property).as_str() else {
                    return false;
                };
                let (text, with) = (text.to_lowercase(), with.to_lowercase());
                match function {
                    TextFunction::StartsWith => text.starts_with(&with),
                    TextFunction::EndsWith => text.ends_with(&with),
                    TextFunction::Contains => text.contains(&with),
                }
            }
            Self::Not(inner) => !inner.holds(record),
            Self::And(one, other) => one.holds(record) && other.holds(record),
            Self::Or(one, other) => one.holds(record) || other.holds(record),
        }
    }

    /// The properties that it looks at.
    pub(super) fn properties(&self) -> Vec<&str> {
        match self {
            Self::Compare { property, .. } | Self::Text { property, .. } => vec![property],
            Self::Not(inner) => inner.properties(),
            Self::And(one, other) | Self::Or(one, other) => {
                [one.properties(), other.properties()].concat()
            }
        }
    }

    /// Whether the directory offers it only as an advanced query.
    pub(super) fn is_advanced(&self) -> bool {
        match self {
            Self::Compare { how, .. } => *how == Comparison::NotEqual,
            Self::Text { function, .. } => *function != TextFunction::StartsWith,
            Self::Not(_) => true,
            Self::And(one, other) | Self::Or(one, other) => {
                one.is_advanced() || other.is_advanced()
            }
        }
    }
}

/// The value of a property path such as `start/dateTime`.
pub(super) fn at<'a>(record: &'a Map<String, Value>, path: &str) -> &'a Value {
    const NULL: &Value = &Value::Null;
    let mut parts = path.split('/');
    let mut found = parts
        .next()
        .and_then(|name| property(record, name))
        .unwrap_or(NULL);
    for part in parts {
        found = found
            .as_object()
            .and_then(|inner| property(inner, part))
            .unwrap_or(NULL);
    }
    found
}

fn property<'a>(record: &'a Map<String, Value>, name: &str) -> Option<&'a Value> {
    record.get(name).or_else(|| {
        record
            .iter()
            .find(|(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value)
    })
}

fn compared(found: &Value, how: Comparison, with: &Value) -> bool {
    let order = order(found, with);
    match how {
        Comparison::Equal => order == Some(Ordering::Equal),
        Comparison::NotEqual => order != Some(Ordering::Equal),
        Comparison::Greater => order == Some(Ordering::Greater),
        Comparison::GreaterOrEqual => matches!(order, Some(Ordering::Greater | Ordering::Equal)),
        Comparison::Less => order == Some(Ordering::Less),
        Comparison::LessOrEqual => matches!(order, Some(Ordering::Less | Ordering::Equal)),
    }
}

/// The order of two values of the same kind; texts without letter case, times as times.
pub(super) fn order(one: &Value, other: &Value) -> Option<Ordering> {
    match (one, other) {
        (Value::Null, Value::Null) => Some(Ordering::Equal),
        (Value::Bool(one), Value::Bool(other)) => Some(one.cmp(other)),
        (Value::Number(one), Value::Number(other)) => one.as_f64()?.partial_cmp(&other.as_f64()?),
        (Value::String(one), Value::String(other)) => match (moment(one), moment(other)) {
            (Some(one), Some(other)) => Some(one.cmp(&other)),
            _ => Some(one.to_lowercase().cmp(&other.to_lowercase())),
        },
        _ => None,
    }
}

/// A time, which Outlook writes without a zone and clients with one.
pub(super) fn moment(text: &str) -> Option<jiff::Timestamp> {
    if !text.starts_with(|c: char| c.is_ascii_digit()) || text.len() < 10 {
        return None;
    }
    text.parse().ok().or_else(|| {
        let civil: jiff::civil::DateTime = text.parse().ok()?;
        Some(
            civil
                .to_zoned_datetime(jiff::tz::TimeZone::UTC)
                .ok()?
                .timestamp(),
        )
    })
}

#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Open,
    Close,
    Comma,
}

fn tokens(text: &str) -> Result<Vec<Token>, Failure> {
    let mut found = Vec::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            c if c.is_whitespace() => {}
            '(' => found.push(Token::Open),
            ')' => found.push(Token::Close),
            ',' => found.push(Token::Comma),
            '\'' => {
                let mut quoted = String::new();
                loop {
                    match rest.next() {
                        // Two quotes stand for one.
                        Some('\'') if rest.next_if_eq(&'\'').is_some() => quoted.push('\''),
                        Some('\'') => break,
                        Some(c) => quoted.push(c),
                        None => return Err(invalid("a quotation does not end")),
                    }
                }
                found.push(Token::Text(quoted));
            }
            c => {
                let mut word = c.to_string();
                while let Some(c) = rest.next_if(|c| !c.is_whitespace() && !"(),'".contains(*c)) {
                    word.push(c);
                }
                found.push(Token::Word(word));
            }
        }
    }
    Ok(found)
}

struct Reader<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Reader<'_> {
    fn either(&mut self) -> Result<Filter, Failure> {
        let mut one = self.both()?;
        while self.takes("or") {
            one = Filter::Or(Box::new(one), Box::new(self.both()?));
        }
        Ok(one)
    }

    fn both(&mut self) -> Result<Filter, Failure> {
        let mut one = self.single()?;
        while self.takes("and") {
            one = Filter::And(Box::new(one), Box::new(self.single()?));
        }
        Ok(one)
    }

    fn single(&mut self) -> Result<Filter, Failure> {
        self.depth += 1;
        if self.depth > 64 {
            return Err(invalid("it is nested too deeply"));
        }
        if self.takes("not") {
            return Ok(Filter::Not(Box::new(self.single()?)));
        }
        if self.next_is(&Token::Open) {
            let inner = self.either()?;
            self.expect(&Token::Close)?;
            return Ok(inner);
        }
        let Some(Token::Word(word)) = self.next() else {
            return Err(invalid("a property is missing"));
        };
        if self.next_is(&Token::Open) {
            return self.function(&word);
        }
        let Some(Token::Word(how)) = self.next() else {
            return Err(invalid("a comparison is missing"));
        };
        let how = match how.to_ascii_lowercase().as_str() {
            "eq" => Comparison::Equal,
            "ne" => Comparison::NotEqual,
            "gt" => Comparison::Greater,
            "ge" => Comparison::GreaterOrEqual,
            "lt" => Comparison::Less,
            "le" => Comparison::LessOrEqual,
            _ => return Err(unsupported()),
        };
        let with = match self.next() {
            Some(Token::Text(text)) => Value::String(text),
            Some(Token::Word(word)) => literal(word),
            _ => return Err(invalid("a value is missing")),
        };
        Ok(Filter::Compare {
            property: word,
            how,
            with,
        })
    }

    fn function(&mut self, name: &str) -> Result<Filter, Failure> {
        let function = match name.to_ascii_lowercase().as_str() {
            "startswith" => TextFunction::StartsWith,
            "endswith" => TextFunction::EndsWith,
            "contains" => TextFunction::Contains,
            _ => return Err(unsupported()),
        };
        let Some(Token::Word(property)) = self.next() else {
            return Err(invalid("a property is missing"));
        };
        self.expect(&Token::Comma)?;
        let Some(Token::Text(with)) = self.next() else {
            return Err(invalid("a text is missing"));
        };
        self.expect(&Token::Close)?;
        if self.takes("eq") && !self.takes("true") {
            return Err(unsupported());
        }
        Ok(Filter::Text {
            function,
            property,
            with,
        })
    }

    fn next(&mut self) -> Option<Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn next_is(&mut self, token: &Token) -> bool {
        let there = self.tokens.first() == Some(token);
        if there {
            self.tokens = self.tokens.get(1..).unwrap_or_default();
        }
        there
    }

    fn takes(&mut self, word: &str) -> bool {
        let there = matches!(self.tokens.first(), Some(Token::Word(found)) if found.eq_ignore_ascii_case(word));
        if there {
            self.tokens = self.tokens.get(1..).unwrap_or_default();
        }
        there
    }

    fn expect(&mut self, token: &Token) -> Result<(), Failure> {
        if self.next_is(token) {
            Ok(())
        } else {
            Err(invalid("a bracket or comma is missing"))
        }
    }
}

fn literal(word: String) -> Value {
    match word.as_str() {
        "true" => Value::Bool(true),
        "false" => Value::Bool(false),
        "null" => Value::Null,
        number => match number.parse::<i64>() {
            Ok(number) => number.into(),
            Err(_) => Value::String(word),
        },
    }
}

fn invalid(why: &str) -> Failure {
    Failure::bad_request(format!("Invalid filter clause: {why}."))
}

/// The refusal of what the practice tenant cannot filter by.
pub(super) fn unsupported() -> Failure {
    Failure::bad(
        "Request_UnsupportedQuery",
        "Unsupported Query. This filter clause is not supported.",
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn holds(filter: &str) -> bool {
        let record = json!({
            "displayName": "Zoë O'Neil", "accountEnabled": true, "mobilePhone": null,
            "start": { "dateTime": "2026-01-02T09:00:00.0000000" },
        });
        Filter::parse(filter)
            .unwrap()
            .holds(record.as_object().unwrap())
    }

    #[test]
    fn conditions_are_judged_as_odata_says() {
        assert!(holds("displayName eq 'zoë o''neil'"));
        assert!(holds(
            "startswith(displayName,'Zo') and accountEnabled eq true"
        ));
        assert!(holds(
            "start/dateTime ge '2026-01-02T09:00:00Z' and start/dateTime lt '2026-01-03'"
        ));
        assert!(holds("mobilePhone eq null"));
        assert!(holds(
            "displayName eq 'a' or (displayName ne 'b' and not startswith(displayName,'c'))"
        ));
        assert!(!holds("accountEnabled eq false"));
    }

    #[test]
    fn what_is_not_understood_is_refused() {
        for text in [
            "",
            "displayName",
            "displayName eq",
            "displayName like 'x'",
            "(displayName eq 'x'",
            "displayName eq 'x",
            "foo(bar)",
            "a eq 1 b eq 2",
        ] {
            assert!(Filter::parse(text).is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_is_too_strange(text in ".{0,200}") {
            let _ = Filter::parse(&text);
        }
        #[test]
        fn deep_nesting_ends(depth in 0_usize..5_000) {
            let _ = Filter::parse(&"(".repeat(depth));
            let _ = Filter::parse(&"not ".repeat(depth));
        }
    }
}
