//! Two snapshots beside each other: what is new, gone, wider or narrower, and who changed.
//! The store compares, so that memory does not grow with the tenant.

use crate::part::Extent;
use crate::store::Snapshot;
use crate::window::{Origin, id, kind};
use rusqlite::{Row, params};
use scopeglass_domain::{Kind, Message, Problem};
use uuid::Uuid;

/// What became of something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// An app that was not there.
    NewApp = 0,
    /// An app that is gone.
    GoneApp = 1,
    /// A permission that the app did not hold.
    NewGrant = 2,
    /// A permission that it does not hold any more.
    GoneGrant = 3,
    /// A permission that reaches more people.
    Widened = 4,
    /// A permission that reaches fewer people.
    Narrowed = 5,
    /// Another publisher.
    Publisher = 6,
    /// Other owners.
    Owners = 7,
    /// Other secrets or certificates.
    Credentials = 8,
}

impl ChangeKind {
    /// All of them, in their order.
    pub const ALL: [Self; 9] = [
        Self::NewApp,
        Self::GoneApp,
        Self::NewGrant,
        Self::GoneGrant,
        Self::Widened,
        Self::Narrowed,
        Self::Publisher,
        Self::Owners,
        Self::Credentials,
    ];

    /// The stable name.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NewApp => "new-app",
            Self::GoneApp => "gone-app",
            Self::NewGrant => "new-grant",
            Self::GoneGrant => "gone-grant",
            Self::Widened => "widened",
            Self::Narrowed => "narrowed",
            Self::Publisher => "publisher",
            Self::Owners => "owners",
            Self::Credentials => "credentials",
        }
    }
}

/// One difference.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// What became of it.
    pub kind: ChangeKind,
    /// The object id of the app's service principal.
    pub app: Uuid,
    /// The app's name.
    pub app_name: String,
    /// Whose the app is.
    pub origin: Origin,
    /// The difference, as a message.
    pub message: Message,
    /// The permission's rating, where it is about one.
    pub level: Option<u8>,
}

/// A window of differences.
#[derive(Debug, Clone, PartialEq)]
pub struct Changes {
    /// How many of each kind.
    pub counts: Vec<(ChangeKind, u64)>,
    /// How many fit.
    pub total: u64,
    /// Those in the window.
    pub rows: Vec<Change>,
    /// Kinds of lists that are not whole on one side: what only they tell is not compared.
    pub lacking: Vec<&'static str>,
}

/// What each kind of change needs on both sides.
const NEEDS: [(ChangeKind, &[&str]); 9] = [
    (ChangeKind::NewApp, &["apps"]),
    (ChangeKind::GoneApp, &["apps"]),
    (ChangeKind::NewGrant, &["apps", "delegated", "roles"]),
    (ChangeKind::GoneGrant, &["apps", "delegated", "roles"]),
    (ChangeKind::Widened, &["apps", "delegated"]),
    (ChangeKind::Narrowed, &["apps", "delegated"]),
    (ChangeKind::Publisher, &["apps"]),
    (ChangeKind::Owners, &["registrations", "owners"]),
    (ChangeKind::Credentials, &["apps", "registrations"]),
];

/// Compares two snapshots and gives a window of the differences, of one kind or of all.
///
/// # Errors
/// What either store says.
pub fn compare(
    first: &Snapshot,
    second: &Snapshot,
    only: Option<ChangeKind>,
    offset: u64,
    limit: u32,
) -> Result<Changes, Problem> {
    let lacking = lacking(first, second)?;
    let file = first.file().display().to_string();
    second.work(|connection| {
        connection.execute("ATTACH DATABASE ?1 AS earlier", [file])?;
        let compared = window(connection, &lacking, only, offset, limit);
        connection.execute_batch("DROP TABLE IF EXISTS temp.change; DETACH DATABASE earlier")?;
        compared
    })
}

fn lacking(first: &Snapshot, second: &Snapshot) -> Result<Vec<&'static str>, Problem> {
    let mut lacking = Vec::new();
    for snapshot in [first, second] {
        for kind in snapshot.kinds()? {
            let whole = matches!(
                kind.extent,
                Extent::Whole | Extent::Uncounted | Extent::Changed { .. }
            );
            if !whole && !lacking.contains(&kind.kind) {
                lacking.push(kind.kind);
            }
        }
    }
    Ok(lacking)
}

fn window(
    connection: &rusqlite::Connection,
    lacking: &[&'static str],
    only: Option<ChangeKind>,
    offset: u64,
    limit: u32,
) -> rusqlite::Result<Changes> {
    connection.execute_batch(
        "CREATE TEMP TABLE change (kind INTEGER, app BLOB, name TEXT, origin INTEGER,
            what TEXT, more TEXT, of INTEGER, level INTEGER, was INTEGER, now INTEGER)",
    )?;
    for (kind, needs) in NEEDS {
        if needs.iter().all(|need| !lacking.contains(need)) {
            for query in queries(kind) {
                connection.execute(&format!("INSERT INTO temp.change {query}"), [])?;
            }
        }
    }
    let mut counts = Vec::new();
    for kind in ChangeKind::ALL {
        let count = "SELECT count(*) FROM temp.change WHERE kind = ?1";
        counts.push((
            kind,
            connection.query_row(count, [kind as u8], |row| row.get(0))?,
        ));
    }
    let fitting = counts
        .iter()
        .filter(|(kind, _)| only.is_none_or(|only| only == *kind));
    let total = fitting.map(|(_, count)| count).sum();
    let mut rows = connection.prepare(
        "SELECT kind, app, name, origin, what, more, of, level, was, now FROM temp.change
         WHERE ?1 IS NULL OR kind = ?1
         ORDER BY origin = 2, level DESC, kind, lower(name), app, what LIMIT ?2 OFFSET ?3",
    )?;
    let offset = i64::try_from(offset).unwrap_or(i64::MAX);
    let rows = rows.query_map(params![only.map(|kind| kind as u8), limit, offset], change)?;
    Ok(Changes {
        counts,
        total,
        rows: rows
            .filter_map(Result::transpose)
            .collect::<rusqlite::Result<_>>()?,
        lacking: lacking.to_vec(),
    })
}

/// The differences of a kind: number, app, name, whose, what, more of it, kind of permission,
/// level, before, now.
fn queries(kind: ChangeKind) -> Vec<String> {
    let number = kind as u8;
    let apps = |of: &str, other: &str| {
        format!(
            "SELECT {number}, id, name, origin, '', coalesce(publisher, ''), 0, level, 0, 0
             FROM {of}.face WHERE id NOT IN (SELECT id FROM {other}.face)"
        )
    };
    let grants = |of: &str, other: &str| {
        format!(
            "SELECT {number}, a.id, a.name, a.origin, r.permission, r.resource, r.kind, r.level,
                r.breadth, r.people
             FROM {of}.reach r JOIN {of}.face a ON a.rank = r.app
             LEFT JOIN {other}.face b ON b.id = a.id
             WHERE NOT EXISTS (SELECT 1 FROM {other}.reach o WHERE o.app = b.rank
                AND o.permission = r.permission AND o.resource = r.resource AND o.kind = r.kind)"
        )
    };
    let reach = |wider: bool| {
        // Breadth counts first, then the number of people within the same one.
        let (more, less) = if wider { ("n", "w") } else { ("w", "n") };
        format!(
            "SELECT {number}, a.id, a.name, a.origin, n.permission, n.resource, n.kind, n.level,
                w.breadth * 100000000 + w.people, n.breadth * 100000000 + n.people
             FROM main.reach n JOIN main.face a ON a.rank = n.app
             JOIN earlier.face b ON b.id = a.id
             JOIN earlier.reach w ON w.app = b.rank AND w.permission = n.permission
                AND w.resource = n.resource AND w.kind = n.kind
             WHERE n.kind = 0 AND ({more}.breadth > {less}.breadth OR
                ({more}.breadth = {less}.breadth AND {more}.people > {less}.people
                 AND {more}.breadth < 3))"
        )
    };
    match kind {
        ChangeKind::NewApp => vec![apps("main", "earlier")],
        ChangeKind::GoneApp => vec![apps("earlier", "main")],
        ChangeKind::NewGrant => vec![grants("main", "earlier")],
        ChangeKind::GoneGrant => vec![grants("earlier", "main")],
        ChangeKind::Widened => vec![reach(true)],
        ChangeKind::Narrowed => vec![reach(false)],
        ChangeKind::Publisher => vec![format!(
            "SELECT {number}, a.id, a.name, a.origin, coalesce(b.publisher, ''),
                coalesce(a.publisher, ''), 0, a.level, b.verified, a.verified
             FROM main.face a JOIN earlier.face b ON b.id = a.id
             WHERE coalesce(a.publisher, '') <> coalesce(b.publisher, '')
                OR a.verified <> b.verified"
        )],
        ChangeKind::Owners => vec![lists(number, "owner", "hex(owner)", "")],
        ChangeKind::Credentials => vec![lists(
            number,
            "credential",
            "DISTINCT coalesce(hex(key), name, '') || '/' || coalesce(ends, '')",
            "",
        )],
    }
}

/// Apps of which a list differs: how many entries came, and how many went.
fn lists(number: u8, table: &str, entry: &str, condition: &str) -> String {
    let of = |schema: &str| {
        format!("SELECT {entry} AS entry FROM {schema}.{table} WHERE app_id = a.app_id {condition}")
    };
    let (now, was) = (of("main"), of("earlier"));
    let less = |one: &str, other: &str| {
        format!(
            "(SELECT count(*) FROM (SELECT entry FROM ({one}) EXCEPT SELECT entry FROM ({other})))"
        )
    };
    let (came, went) = (less(&now, &was), less(&was, &now));
    format!(
        "SELECT * FROM (SELECT {number}, a.id, a.name, a.origin, '', '', 0, a.level,
            {went} AS went, {came} AS came
         FROM main.face a JOIN earlier.face b ON b.id = a.id
         WHERE a.app_id IN (SELECT app_id FROM main.{table} UNION SELECT app_id FROM earlier.{table}))
         WHERE went > 0 OR came > 0"
    )
}

fn change(row: &Row<'_>) -> rusqlite::Result<Option<Change>> {
    let number: usize = row.get(0)?;
    let Some(change) = ChangeKind::ALL.get(number).copied() else {
        return Ok(None);
    };
    let (what, more): (String, String) = (row.get(4)?, row.get(5)?);
    let (was, now): (u64, u64) = (row.get(8)?, row.get(9)?);
    let message = Message::new(format!("audit-change-{}", change.as_str()));
    let of = match kind(row.get(6)?) {
        Kind::Delegated => "delegated",
        Kind::Application => "application",
    };
    let message = match change {
        ChangeKind::NewApp if !more.is_empty() => {
            Message::new("audit-change-new-app-by").with("publisher", more)
        }
        ChangeKind::NewApp | ChangeKind::GoneApp => message,
        ChangeKind::NewGrant | ChangeKind::GoneGrant => {
            let message = message.with("permission", what).with("resource", more);
            message.with("kind", of).with("breadth", breadth(was, now))
        }
        ChangeKind::Widened | ChangeKind::Narrowed => {
            let message = message.with("permission", what).with("resource", more);
            message
                .with("from", breadth(was / 100_000_000, was % 100_000_000))
                .with("to", breadth(now / 100_000_000, now % 100_000_000))
        }
        ChangeKind::Publisher => {
            let told = |name: String, verified: u64| {
                let id = match (name.is_empty(), verified) {
                    (true, _) => "audit-publisher-none",
                    (false, 0) => "audit-publisher-unverified",
                    (false, _) => "audit-publisher-verified",
                };
                Message::new(id).with("name", name)
            };
            message
                .with("from", told(what, was))
                .with("to", told(more, now))
        }
        ChangeKind::Owners | ChangeKind::Credentials => {
            message.with("added", now).with("removed", was)
        }
    };
    let level: u8 = row.get(7)?;
    Ok(Some(Change {
        kind: change,
        app: id(row, 1)?,
        app_name: row.get(2)?,
        origin: match row.get::<_, u8>(3)? {
            0 => Origin::Own,
            2 => Origin::Microsoft,
            _ => Origin::Other,
        },
        message,
        level: (level > 0).then_some(level),
    }))
}

/// How wide, as a message: for one, for so many, for everyone, or for the app alone.
fn breadth(breadth: u64, people: u64) -> Message {
    match breadth {
        1 | 2 => Message::new("audit-breadth-people").with("count", people),
        3 => Message::new("audit-breadth-all"),
        _ => Message::new("audit-breadth-application"),
    }
}
