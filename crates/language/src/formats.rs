//! Numbers, dates, lists and order as one locale writes them.

use crate::Locale;
use fluent_bundle::types::{FluentNumber, FluentValue};
use icu::{
    collator::{Collator, CollatorBorrowed, options::CollatorOptions},
    datetime::{
        DateTimeFormatter,
        fieldsets::{YMD, YMDT},
        input::{Date, DateTime, Time},
    },
    decimal::{DecimalFormatter, input::Decimal},
    list::{ListFormatter, options::ListFormatterOptions},
    locale::Locale as IcuLocale,
};
use intl_memoizer::{Memoizable, concurrent::IntlLangMemoizer};
use jiff::{Timestamp, tz::TimeZone};
use std::{borrow::Cow, cmp::Ordering};
use unic_langid::LanguageIdentifier;

/// The formatters of one locale. A formatter that the locale data lacks is absent, and a
/// plain ISO form stands in; a test sees to it that none is absent.
#[derive(Debug)]
pub(crate) struct Formats {
    numbers: Option<DecimalFormatter>,
    dates: Option<DateTimeFormatter<YMD>>,
    times: Option<DateTimeFormatter<YMDT>>,
    lists: Option<ListFormatter>,
    alternatives: Option<ListFormatter>,
    order: Option<CollatorBorrowed<'static>>,
    isolating: bool,
}

impl Formats {
    pub(crate) fn of(locale: Locale, isolating: bool) -> Self {
        let icu: IcuLocale = locale.tag().parse().unwrap_or(IcuLocale::UNKNOWN);
        Self {
            numbers: DecimalFormatter::try_new((&icu).into(), Default::default()).ok(),
            dates: DateTimeFormatter::try_new((&icu).into(), YMD::medium()).ok(),
            times: DateTimeFormatter::try_new((&icu).into(), YMDT::medium()).ok(),
            lists: ListFormatter::try_new_and((&icu).into(), ListFormatterOptions::default()).ok(),
            alternatives: ListFormatter::try_new_or((&icu).into(), ListFormatterOptions::default())
                .ok(),
            order: Collator::try_new((&icu).into(), CollatorOptions::default()).ok(),
            isolating,
        }
    }

    pub(crate) fn number(&self, number: u64) -> String {
        decimal(self.numbers.as_ref(), Decimal::from(number))
    }

    pub(crate) fn date(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        match (&self.dates, icu_date(local.date())) {
            (Some(dates), Some(date)) => dates.format(&date).to_string(),
            _ => local.date().to_string(),
        }
    }

    pub(crate) fn date_time(&self, at: Timestamp, zone: &TimeZone) -> String {
        let local = zone.to_datetime(at);
        match (&self.times, icu_date(local.date()), icu_time(local.time())) {
            (Some(times), Some(date), Some(time)) => {
                times.format(&DateTime { date, time }).to_string()
            }
            _ => local.to_string(),
        }
    }

    pub(crate) fn list(&self, items: &[String]) -> String {
        self.joined(items, self.lists.as_ref())
    }

    /// A list of which one is enough: with “or” before the last.
    pub(crate) fn alternatives(&self, items: &[String]) -> String {
        self.joined(items, self.alternatives.as_ref())
    }

    fn joined(&self, items: &[String], lists: Option<&ListFormatter>) -> String {
        // Latin names side by side would otherwise run from left to right as one piece.
        let items: Vec<_> = items.iter().map(|item| self.isolated(item)).collect();
        match lists {
            Some(lists) => lists.format_to_string(items.iter()),
            None => items.join(", "),
        }
    }

    fn isolated<'a>(&self, item: &'a str) -> Cow<'a, str> {
        if self.isolating {
            format!("\u{2068}{item}\u{2069}").into()
        } else {
            item.into()
        }
    }

    pub(crate) fn compare(&self, one: &str, other: &str) -> Ordering {
        match &self.order {
            Some(order) => order.compare(one, other),
            None => one.cmp(other),
        }
    }
}

fn icu_date(date: jiff::civil::Date) -> Option<Date<icu::calendar::Iso>> {
    Date::try_new_iso(
        date.year().into(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
    .ok()
}

fn icu_time(time: jiff::civil::Time) -> Option<Time> {
    Time::try_new(
        time.hour().unsigned_abs(),
        time.minute().unsigned_abs(),
        time.second().unsigned_abs(),
        0,
    )
    .ok()
}

fn decimal(numbers: Option<&DecimalFormatter>, number: Decimal) -> String {
    match numbers {
        Some(numbers) => numbers.format_to_string(&number),
        None => number.to_string(),
    }
}

/// The number formatter that Fluent keeps beside its plural rules.
struct FluentNumbers(DecimalFormatter);

impl Memoizable for FluentNumbers {
    type Args = ();
    type Error = ();
    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let icu: IcuLocale = language.to_string().parse().map_err(|_| ())?;
        DecimalFormatter::try_new(icu.into(), Default::default())
            .map(Self)
            .map_err(|_| ())
    }
}

/// Fluent's own number formatting only pads zeros; this one groups and uses the locale's
/// digits.
pub(crate) fn fluent_value(value: &FluentValue<'_>, memo: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let number = as_decimal(number)?;
    memo.with_try_get::<FluentNumbers, _, _>((), |numbers| numbers.0.format_to_string(&number))
        .ok()
}

fn as_decimal(number: &FluentNumber) -> Option<Decimal> {
    number.as_string().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Language;

    #[test]
    fn every_locale_has_all_its_formatters() {
        for locale in Locale::all() {
            let formats = Formats::of(*locale, locale.is_rtl());
            assert!(formats.numbers.is_some(), "numbers of {locale}");
            assert!(formats.dates.is_some(), "dates of {locale}");
            assert!(formats.times.is_some(), "times of {locale}");
            assert!(formats.lists.is_some(), "lists of {locale}");
            assert!(formats.order.is_some(), "order of {locale}");
        }
    }

    #[test]
    fn the_digits_are_those_that_the_locale_file_names_to_others() {
        for locale in Locale::all() {
            let expected = match Language::of(*locale).id("locale-numbering").as_str() {
                "latn" => "7",
                "arab" => "٧",
                other => panic!("{locale} has an unknown numbering system {other}"),
            };
            assert_eq!(Formats::of(*locale, false).number(7), expected, "{locale}");
        }
    }

    #[test]
    fn dates_numbers_and_lists_are_written_as_each_locale_writes_them() {
        let at: Timestamp = "2026-08-03T14:05:09Z".parse().unwrap();
        let zone = TimeZone::get("Europe/Amsterdam").unwrap();
        let names = ["a", "b", "c"].map(String::from);
        let seen: Vec<_> = Locale::all()
            .iter()
            .map(|locale| {
                let formats = Formats::of(*locale, locale.is_rtl());
                format!(
                    "{locale}: {} | {} | {} | {}",
                    formats.date(at, &zone),
                    formats.date_time(at, &zone),
                    formats.number(1_234_567),
                    formats.list(&names),
                )
            })
            .collect();
        insta::assert_snapshot!(seen.join("\n"));
    }
}
