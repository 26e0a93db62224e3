//! A sentence to be: an id in locales/ with its arguments.

use serde::{Deserialize, Serialize};
use std::{borrow::Cow, collections::BTreeMap};
use ts_rs::TS;

/// What a message's placeable is filled with.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// A text that is shown as it is: a name, a path, a quotation.
    Text(String),
    /// A number, formatted for the reader's locale and usable as a plural selector.
    Count(u64),
    /// Several texts, joined as the reader's language joins a list.
    List(Vec<String>),
    /// Another message, put into this one.
    Message(Box<Message>),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<u64> for Arg {
    fn from(count: u64) -> Self {
        Self::Count(count)
    }
}
impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(count as u64)
    }
}
impl From<Vec<String>> for Arg {
    fn from(list: Vec<String>) -> Self {
        Self::List(list)
    }
}
impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Message(Box::new(message))
    }
}

/// An id of locales/*.ftl (`id` or `id.attribute`) and the arguments of that message.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Message {
    /// The Fluent identifier, `id` or `id.attribute`.
    #[ts(type = "string")]
    pub id: Cow<'static, str>,
    /// The arguments by name.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(type = "Record<string, unknown>")]
    pub args: BTreeMap<Cow<'static, str>, Arg>,
}

impl Message {
    /// A message without arguments.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self {
            id: id.into(),
            args: BTreeMap::new(),
        }
    }

    /// The same message with one argument more.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}
