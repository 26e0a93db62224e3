//! After reading: indexes, and records that came twice kept once.

use super::{Snapshot, rows, schema};
use crate::part::Part;
use rusqlite::{Transaction, params};
use scopeglass_domain::Problem;

/// Tables whose rows have an id of the tenant's, and the column of it.
const NAMED: [(&str, &str, &str); 6] = [
    ("app", "id", "apps"),
    ("delegated", "id", "delegated"),
    ("role", "id", "roles"),
    ("registration", "id", "registrations"),
    ("used", "app_id", "sign-ins"),
    ("consented", "id", "consents"),
];

impl Snapshot {
    /// Builds the indexes and takes out what came twice.
    ///
    /// # Errors
    /// What the store says.
    pub(crate) fn tidy(&self) -> Result<(), Problem> {
        self.work(|connection| {
            connection.execute_batch(schema::INDEXES)?;
            let all = connection.transaction()?;
            for (table, id, kind) in NAMED {
                once(&all, table, id, kind)?;
            }
            all.commit()
        })
    }
}

fn once(all: &Transaction<'_>, table: &str, id: &str, kind: &str) -> rusqlite::Result<()> {
    let count = format!("SELECT count(*) - count(DISTINCT {id}) FROM {table}");
    if all.query_row(&count, [], |row| row.get::<_, i64>(0))? == 0 {
        return Ok(());
    }
    let twice = format!(
        "CREATE TEMP TABLE twice AS SELECT seq FROM
            (SELECT seq, row_number() OVER (PARTITION BY {id} ORDER BY seq) AS n FROM {table})
         WHERE n > 1"
    );
    all.execute_batch(&twice)?;
    let list = Part::of(kind, &[0; 16]);
    for table in list.map_or(&[][..], rows::tables) {
        let delete = format!("DELETE FROM {table} WHERE seq IN (SELECT seq FROM temp.twice)");
        all.execute(&delete, [])?;
    }
    all.execute(
        "UPDATE part SET doubles = doubles + n, rows = rows - n FROM
            (SELECT seq >> 28 AS list, count(*) AS n FROM temp.twice GROUP BY list)
         WHERE part.id = list AND part.kind = ?1",
        params![kind],
    )?;
    all.execute_batch("DROP TABLE temp.twice")
}
