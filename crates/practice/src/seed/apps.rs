//! The apps that were in the tenant before the practice began.

use super::{Organisation, ids};
use uuid::Uuid;

/// An app of another maker, or an old one of the organisation's own.
pub(crate) struct App {
    pub app_id: Uuid,
    pub name: String,
    pub publisher: String,
    pub home: String,
    pub scopes: Vec<String>,
    pub everyone: bool,
    pub enabled: bool,
}

/// The object id of the presence of an app in the tenant.
pub(crate) fn presence(app_id: Uuid) -> Uuid {
    Uuid::new_v5(&app_id, b"service principal of the practice tenant")
}

impl Organisation {
    /// The apps, in the order of the table.
    pub(crate) fn apps(&self) -> impl Iterator<Item = App> + use<> {
        self.pools
            .tenant
            .app
            .iter()
            .enumerate()
            .map(|(number, row)| {
                let app_id = ids::guid("app", u32::try_from(number).unwrap_or_default());
                App {
                    app_id,
                    name: row.name.clone(),
                    publisher: row.publisher.clone(),
                    home: row.home.clone(),
                    scopes: row.scopes.split_whitespace().map(str::to_owned).collect(),
                    everyone: row.everyone,
                    enabled: !row.disabled,
                }
            })
    }
}
