//! Collections: filtered, sorted, counted and cut into pages.

use super::{
    call::{Call, Reply},
    failure::{Failure, Flavour},
    filter::{self, Filter, at, order},
    select::{Selection, unknown},
    skip,
};
use crate::world::World;
use serde_json::{Map, Value, json};
use std::cmp::Ordering;

/// A collection whose records are drawn one by one when they are wanted.
pub(super) struct Collection<'a> {
    pub flavour: Flavour,
    /// What follows `$metadata#`.
    pub context: String,
    /// The name of the resource type.
    pub resource: &'static str,
    /// Properties given where nothing is selected; all, where there is no list.
    pub usual: Option<&'static [&'static str]>,
    /// Properties that exist and that nobody here has.
    pub unset: &'static [&'static str],
    pub length: usize,
    pub record: &'a dyn Fn(usize) -> Option<Map<String, Value>>,
}

impl Collection<'_> {
    /// The page that a call asks for.
    pub(super) fn page(&self, world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
        let query = &call.query;
        query.check()?;
        let first = (self.record)(0);
        let selection = Selection::parse(
            query.get("select"),
            first.as_ref(),
            self.unset,
            self.usual,
            self.resource,
        )?;
        let (top, from) = (self.size(call)?, self.from(world, call)?);
        let (total, records) = self.records(call, first.as_ref(), from, top)?;
        let values: Vec<Value> = records
            .into_iter()
            .map(|one| Value::Object(selection.of(one, self.flavour)))
            .collect();
        let mut page = Map::new();
        let context = format!(
            "{}/$metadata#{}{}",
            world.graph(),
            self.context,
            selection.context()
        );
        page.insert("@odata.context".to_owned(), json!(context));
        if query.count()? && self.counts(call) && from == 0 {
            page.insert("@odata.count".to_owned(), json!(total));
        }
        if from + values.len() < total && !values.is_empty() {
            let mark = skip::mark(world, &self.meaning(call), from + values.len());
            let next = format!("{}{}?{}", world.graph(), call.path, query.with_mark(&mark));
            page.insert("@odata.nextLink".to_owned(), json!(next));
        }
        page.insert("value".to_owned(), json!(values));
        Ok(Reply::Json(Value::Object(page)))
    }

    /// The number of records, as `/$count` tells it.
    pub(super) fn count(&self, call: &Call<'_>) -> Result<Reply, Failure> {
        call.query.check()?;
        if !self.counts(call) {
            let message =
                "$count is not currently supported without the header ConsistencyLevel: eventual.";
            return Err(Failure::bad("Request_BadRequest", message));
        }
        let (total, _) = self.records(call, (self.record)(0).as_ref(), 0, 1)?;
        Ok(Reply::Number(total as u64))
    }

    /// The directory counts only with the header that asks for its slower index.
    fn counts(&self, call: &Call<'_>) -> bool {
        self.flavour == Flavour::Outlook || call.eventual
    }

    fn size(&self, call: &Call<'_>) -> Result<usize, Failure> {
        let usual = match self.flavour {
            Flavour::Directory => 100,
            Flavour::Outlook => 10,
        };
        let preferred = call
            .preferred_number("odata.maxpagesize")
            .filter(|_| self.flavour == Flavour::Outlook);
        let preferred = preferred.map(|size| size.clamp(1, 1_000));
        Ok(call.query.top(self.flavour)?.or(preferred).unwrap_or(usual))
    }

    fn from(&self, world: &World, call: &Call<'_>) -> Result<usize, Failure> {
        if let Some(mark) = call.query.get("skiptoken") {
            return skip::place(world, &self.meaning(call), mark);
        }
        match (call.query.get("skip"), self.flavour) {
            (None, _) => Ok(0),
            (Some(_), Flavour::Directory) => Err(Failure::bad(
                "Request_BadRequest",
                "'$skip' is not supported by the service.",
            )),
            (Some(text), Flavour::Outlook) => text.parse().map_err(|_| {
                Failure::bad_request("Invalid value for $skip: it is a number from 0.")
            }),
        }
    }

    fn meaning(&self, call: &Call<'_>) -> String {
        format!("{}\u{2}{}", self.context, call.query.meaning())
    }

    fn records(
        &self,
        call: &Call<'_>,
        first: Option<&Map<String, Value>>,
        from: usize,
        top: usize,
    ) -> Result<(usize, Vec<Map<String, Value>>), Failure> {
        let filter = call.query.get("filter").map(Filter::parse).transpose()?;
        let sorting = call
            .query
            .get("orderby")
            .map(sorting)
            .transpose()?
            .unwrap_or_default();
        self.judge(call, filter.as_ref(), &sorting, first)?;
        if filter.is_none() && (sorting.is_empty() || call.query.is_presorted()) {
            let end = self.length.min(from.saturating_add(top));
            return Ok((
                self.length,
                (from.min(end)..end).filter_map(self.record).collect(),
            ));
        }
        let fits =
            |record: &Map<String, Value>| filter.as_ref().is_none_or(|one| one.holds(record));
        let mut keys: Vec<(usize, Vec<Value>)> = (0..self.length)
            .filter_map(|at| Some((at, (self.record)(at)?)))
            .filter(|(_, record)| fits(record))
            .map(|(place, record)| {
                (
                    place,
                    sorting
                        .iter()
                        .map(|by| at(&record, &by.property).clone())
                        .collect(),
                )
            })
            .collect();
        keys.sort_by(|one, other| sorted(&one.1, &other.1, &sorting));
        let page = keys
            .iter()
            .skip(from)
            .take(top)
            .filter_map(|(place, _)| (self.record)(*place));
        Ok((keys.len(), page.collect()))
    }

    fn judge(
        &self,
        call: &Call<'_>,
        filter: Option<&Filter>,
        sorting: &[By],
        first: Option<&Map<String, Value>>,
    ) -> Result<(), Failure> {
        let filtered = filter.map(Filter::properties).unwrap_or_default();
        let named = filtered
            .into_iter()
            .chain(sorting.iter().map(|by| by.property.as_str()));
        for property in named {
            let plain = property.split('/').next().unwrap_or(property);
            let known =
                first.is_none_or(|record| record.keys().any(|key| key.eq_ignore_ascii_case(plain)));
            if !known {
                return Err(unknown(plain, self.resource));
            }
        }
        let advanced = call.eventual && call.query.count()?;
        let in_directory = self.flavour == Flavour::Directory;
        if in_directory && !advanced && filter.is_some_and(Filter::is_advanced) {
            return Err(filter::unsupported());
        }
        if in_directory && !advanced && filter.is_some() && !sorting.is_empty() {
            let message = "Sorting not supported for current query.";
            return Err(Failure::bad("Request_UnsupportedQuery", message));
        }
        Ok(())
    }
}

struct By {
    property: String,
    falling: bool,
}

fn sorting(text: &str) -> Result<Vec<By>, Failure> {
    let invalid =
        || Failure::bad_request("Invalid value for $orderby: it is a property, then asc or desc.");
    text.split(',')
        .map(|part| {
            let words: Vec<_> = part.split_whitespace().collect();
            let falling = match words
                .get(1)
                .map(|word| word.to_ascii_lowercase())
                .as_deref()
            {
                None | Some("asc") => false,
                Some("desc") => true,
                Some(_) => return Err(invalid()),
            };
            let property = words
                .first()
                .filter(|_| words.len() <= 2)
                .ok_or_else(invalid)?;
            Ok(By {
                property: (*property).to_owned(),
                falling,
            })
        })
        .collect()
}

fn sorted(one: &[Value], other: &[Value], sorting: &[By]) -> Ordering {
    for ((one, other), by) in one.iter().zip(other).zip(sorting) {
        let ordering = match (one.is_null(), other.is_null()) {
            (true, false) => Ordering::Less,
            (false, true) => Ordering::Greater,
            _ => order(one, other).unwrap_or(Ordering::Equal),
        };
        let ordering = if by.falling {
            ordering.reverse()
        } else {
            ordering
        };
        if ordering != Ordering::Equal {
            return ordering;
        }
    }
    Ordering::Equal
}

/// One record alone.
pub(super) fn entity(
    world: &World,
    call: &Call<'_>,
    collection: &Collection<'_>,
    record: Map<String, Value>,
) -> Result<Reply, Failure> {
    call.query.check()?;
    let Collection {
        flavour,
        context,
        resource,
        usual,
        unset,
        ..
    } = collection;
    let selection = Selection::parse(
        call.query.get("select"),
        Some(&record),
        unset,
        *usual,
        resource,
    )?;
    let mut record = selection.of(record, *flavour);
    let context = format!(
        "{}/$metadata#{context}{}/$entity",
        world.graph(),
        selection.context()
    );
    record.insert("@odata.context".to_owned(), json!(context));
    Ok(Reply::Json(Value::Object(record)))
}

/// A record in which only these properties are known to the caller.
pub(super) fn narrowed(mut record: Map<String, Value>, to: &[&str]) -> Map<String, Value> {
    for (name, value) in &mut record {
        if !name.starts_with('@') && !to.contains(&name.as_str()) {
            *value = match value {
                Value::Array(_) => json!([]),
                _ => Value::Null,
            };
        }
    }
    record
}
