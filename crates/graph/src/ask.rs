//! One read to ask of the tenant.

/// A path under the base address, its query and whether it needs the advanced-query header.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Ask {
    path: String,
    query: Option<String>,
    eventual: bool,
    single: bool,
}

impl Ask {
    /// A read of `path`, which starts with `/` and stands under the base address.
    pub fn new(path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            query: None,
            eventual: false,
            single: false,
        }
    }

    /// The same read with a query as Graph documents it, such as `$top=50&$count=true`.
    #[must_use]
    pub fn query(mut self, query: impl Into<String>) -> Self {
        let query = query.into();
        self.query = (!query.is_empty()).then_some(query);
        self
    }

    /// The same read with `ConsistencyLevel: eventual` on every page, without which
    /// directory objects give no `$count`.
    #[must_use]
    pub fn eventual(mut self, eventual: bool) -> Self {
        self.eventual = eventual;
        self
    }

    /// The same read where an answer without a list of records counts as one record.
    #[must_use]
    pub fn single(mut self, single: bool) -> Self {
        self.single = single;
        self
    }

    /// The same read of another path: a template with its placeholders filled.
    #[must_use]
    pub fn at(&self, path: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            ..self.clone()
        }
    }

    /// The path.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query.
    pub fn query_text(&self) -> Option<&str> {
        self.query.as_deref()
    }

    pub(crate) fn is_eventual(&self) -> bool {
        self.eventual
    }

    pub(crate) fn may_be_single(&self) -> bool {
        self.single
    }

    /// Path and query as `$batch` wants them.
    pub(crate) fn relative(&self) -> String {
        match &self.query {
            Some(query) => format!("{}?{query}", self.path),
            None => self.path.clone(),
        }
    }
}
