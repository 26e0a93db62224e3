//! Windows of rows: the store searches, filters and orders, and hands over what fits on a
//! screen. The same queries without a limit are what an export streams.

use crate::judging::Weight;
use crate::store::Snapshot;
use jiff::Timestamp;
use rusqlite::{OptionalExtension as _, Row, ToSql, params_from_iter, types::Value};
use scopeglass_domain::{DataKind, Kind, Message, Problem, SignWeight};
use std::fmt::Write as _;
use uuid::Uuid;

/// Most rows of one window.
const MOST: u32 = 500;

/// Whose an app is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Registered in the tenant.
    Own = 0,
    /// Registered elsewhere.
    Other = 1,
    /// Microsoft's own.
    Microsoft = 2,
}

/// How wide a permission reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breadth {
    /// Delegated, for one person.
    One = 1,
    /// Delegated, for some people, one by one.
    Some = 2,
    /// Delegated, for everyone.
    All = 3,
    /// Application.
    Application = 4,
}

impl Origin {
    fn of(number: u8) -> Self {
        match number {
            0 => Self::Own,
            2 => Self::Microsoft,
            _ => Self::Other,
        }
    }
}

impl Breadth {
    fn of(number: u8) -> Option<Self> {
        match number {
            1 => Some(Self::One),
            2 => Some(Self::Some),
            3 => Some(Self::All),
            4 => Some(Self::Application),
            _ => None,
        }
    }
}

/// What rows are ordered by.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Sort {
    /// By rating, the highest first.
    #[default]
    Level,
    /// By the app's name.
    Name,
    /// By people, the most first.
    People,
    /// By age, the youngest first.
    Created,
    /// By the last sign-in, the latest first.
    Used,
    /// By findings, the gravest first.
    Findings,
    /// By the permission's name.
    Permission,
}

/// Which rows are wanted; what is left out does not narrow.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// Part of a name, or an id.
    pub text: String,
    /// Whose apps.
    pub origin: Option<Origin>,
    /// Microsoft's own too, where `origin` says nothing.
    pub with_microsoft: bool,
    /// How wide.
    pub breadth: Option<Breadth>,
    /// Which kind of data.
    pub data: Option<DataKind>,
    /// Rated at least so high.
    pub level: Option<u8>,
    /// Found by this rule.
    pub rule: Option<String>,
    /// Of this app, by its object id.
    pub app: Option<Uuid>,
    /// The order.
    pub sort: Sort,
    /// The other way round.
    pub reversed: bool,
    /// Rows to leave out at the beginning.
    pub offset: u64,
    /// Rows wanted.
    pub limit: u32,
}

/// A window of rows, and how many there are in all.
#[derive(Debug, Clone, PartialEq)]
pub struct Window<T> {
    /// How many rows fit.
    pub total: u64,
    /// Those in the window.
    pub rows: Vec<T>,
}

/// One app.
#[derive(Debug, Clone, PartialEq)]
pub struct AppRow {
    /// The object id of its service principal.
    pub id: Uuid,
    /// Its application id; all zeros where it stands in no list of apps.
    pub app_id: Uuid,
    /// Its name; empty where it has none.
    pub name: String,
    /// Whose it is.
    pub origin: Origin,
    /// Its publisher, verified or as it calls itself.
    pub publisher: Option<String>,
    /// Whether Microsoft has verified it.
    pub verified: bool,
    /// Whether it may sign in.
    pub enabled: bool,
    /// When it came into the tenant.
    pub created: Option<Timestamp>,
    /// When it signed in last.
    pub used: Option<Timestamp>,
    /// The highest rating of what it holds.
    pub level: Option<u8>,
    /// Its widest reach.
    pub breadth: Option<Breadth>,
    /// Delegated permissions.
    pub delegated: u64,
    /// Application permissions.
    pub application: u64,
    /// People one by one.
    pub people: u64,
    /// Findings.
    pub findings: u64,
    /// The gravest of them.
    pub weight: Option<SignWeight>,
}

/// One permission of one app.
#[derive(Debug, Clone, PartialEq)]
pub struct GrantRow {
    /// The object id of the app's service principal.
    pub app: Uuid,
    /// The app's name.
    pub app_name: String,
    /// Whose the app is.
    pub origin: Origin,
    /// The API's name.
    pub resource: String,
    /// The permission.
    pub permission: String,
    /// Its kind.
    pub kind: Kind,
    /// How wide.
    pub breadth: Breadth,
    /// People one by one.
    pub people: u64,
    /// Its rating; none where the catalogue does not know it.
    pub level: Option<u8>,
    /// The kind of data.
    pub data: DataKind,
    /// Whether more rights can be gained with it.
    pub raises: bool,
}

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct FindingRow {
    /// The rule.
    pub rule: String,
    /// How much it weighs.
    pub weight: SignWeight,
    /// The object id of the app's service principal.
    pub app: Uuid,
    /// The app's name.
    pub app_name: String,
    /// What was found, with its evidence.
    pub message: Message,
}

/// One cell of the picture of who reaches what.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    /// The kind of data.
    pub data: DataKind,
    /// How wide.
    pub breadth: Breadth,
    /// Apps, Microsoft's own apart.
    pub apps: u64,
    /// Microsoft's own apps.
    pub microsofts: u64,
    /// The highest rating among the former.
    pub level: Option<u8>,
}

/// How much a rule found.
#[derive(Debug, Clone, PartialEq)]
pub struct RuleCount {
    /// The rule.
    pub rule: String,
    /// The gravest weight.
    pub weight: SignWeight,
    /// How many findings.
    pub count: u64,
}

/// A secret or certificate.
#[derive(Debug, Clone, PartialEq)]
pub struct CredentialRow {
    /// A secret, else a certificate.
    pub secret: bool,
    /// Its name.
    pub name: Option<String>,
    /// From when.
    pub begins: Option<Timestamp>,
    /// Until when.
    pub ends: Option<Timestamp>,
}

const APP: &str = "face.id, face.app_id, face.name, face.origin, face.publisher, face.verified,
    face.enabled, face.created, face.used, face.level, face.breadth, face.delegated,
    face.application, face.people, face.findings, face.weight";
const GRANT: &str = "face.id, face.name, face.origin, reach.resource, reach.permission, reach.kind,
    reach.breadth, reach.people, reach.level, reach.data, reach.raises";
const FINDING: &str = "finding.rule, finding.weight, face.id, face.name, finding.message";

/// Which table the rows are of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Table {
    Apps,
    Grants,
    Findings,
}

/// The conditions of a query, with their values.
#[derive(Default)]
struct Where {
    text: String,
    values: Vec<Value>,
    /// Whether only the app's own row tells, so that it has to be joined to count.
    face: bool,
}

impl Where {
    fn and(&mut self, condition: &str, values: impl IntoIterator<Item = Value>) {
        let joined = if self.text.is_empty() {
            "WHERE "
        } else {
            " AND "
        };
        self.text.push_str(joined);
        self.text.push_str(condition);
        self.values.extend(values);
    }
}

fn conditions(table: Table, query: &Query) -> Where {
    let mut all = Where::default();
    let origin = if table == Table::Grants {
        "reach.origin"
    } else {
        "face.origin"
    };
    match query.origin {
        Some(origin_of) => all.and(
            &format!("{origin} = ?"),
            [Value::from(i64::from(origin_of as u8))],
        ),
        None if !query.with_microsoft => all.and(&format!("{origin} <> 2"), []),
        None => {}
    }
    all.face = table == Table::Findings && !all.text.is_empty();
    text(table, query.text.trim(), &mut all);
    reach(table, query, &mut all);
    if let Some(rule) = &query.rule {
        let rule = Value::from(rule.clone());
        match table {
            Table::Findings => all.and("finding.rule = ?", [rule]),
            Table::Apps => all.and(
                "face.rank IN (SELECT app FROM finding WHERE rule = ?)",
                [rule],
            ),
            Table::Grants => all.and(
                "reach.app IN (SELECT app FROM finding WHERE rule = ?)",
                [rule],
            ),
        }
    }
    if let Some(app) = query.app {
        let app = Value::from(app.as_bytes().to_vec());
        let rank = "(SELECT rank FROM face WHERE id = ?)";
        match table {
            Table::Apps => all.and("face.id = ?", [app]),
            Table::Grants => all.and(&format!("reach.app = {rank}"), [app]),
            Table::Findings => all.and(&format!("finding.app = {rank}"), [app]),
        }
    }
    all
}

/// How wide, to which data and how high: of grants their own, of apps those of any grant.
fn reach(table: Table, query: &Query, all: &mut Where) {
    let mut wanted = Where::default();
    if let Some(breadth) = query.breadth {
        wanted.and("reach.breadth = ?", [Value::from(i64::from(breadth as u8))]);
    }
    if let Some(data) = query.data {
        wanted.and("reach.data = ?", [Value::from(i64::from(data as u8))]);
    }
    if let Some(level) = query.level {
        wanted.and("reach.level >= ?", [Value::from(i64::from(level))]);
    }
    if wanted.text.is_empty() {
        return;
    }
    let plain = wanted.text.trim_start_matches("WHERE ").to_owned();
    let app = match table {
        Table::Grants => return all.and(&plain, wanted.values),
        Table::Apps => "face.rank",
        Table::Findings => "finding.app",
    };
    let condition = format!("{app} IN (SELECT reach.app FROM reach {})", wanted.text);
    all.and(&condition, wanted.values);
}

fn text(table: Table, text: &str, all: &mut Where) {
    if text.is_empty() {
        return;
    }
    if let Ok(id) = Uuid::parse_str(text) {
        let id = || Value::from(id.as_bytes().to_vec());
        all.face = true;
        return all.and("(face.id = ? OR face.app_id = ?)", [id(), id()]);
    }
    let folded = || Value::from(text.to_lowercase());
    match table {
        Table::Grants => all.and(
            "(reach.app IN (SELECT rank FROM face WHERE instr(folded, ?))
              OR instr(lower(reach.permission), ?) OR instr(lower(reach.resource), ?))",
            [folded(), folded(), folded()],
        ),
        _ => {
            all.face = true;
            all.and(
                "(instr(face.folded, ?) OR instr(lower(coalesce(face.publisher, '')), ?))",
                [folded(), folded()],
            );
        }
    }
}

/// The order, the app's name last: ranks are given in its order.
fn order(table: Table, query: &Query) -> String {
    let (down, up) = match query.reversed {
        false => ("DESC", "ASC"),
        true => ("ASC", "DESC"),
    };
    let own = match table {
        Table::Apps => "face",
        Table::Grants => "reach",
        Table::Findings => "finding",
    };
    let app = if table == Table::Apps {
        "face.rank"
    } else {
        &format!("{own}.app")
    };
    let first = match (query.sort, table) {
        (Sort::Name, _) => String::new(),
        (Sort::Permission, Table::Grants) => format!("reach.permission {up}, "),
        (Sort::People, Table::Apps | Table::Grants) => format!("{own}.people {down}, "),
        (Sort::Created, Table::Apps) => format!("face.created {down}, "),
        (Sort::Used, Table::Apps) => format!("face.used {down}, "),
        (Sort::Findings, Table::Apps) => format!("face.weight {down}, face.findings {down}, "),
        (_, Table::Findings) => format!("finding.weight {down}, "),
        _ => format!("{own}.level {down}, "),
    };
    // The app's name runs the usual way unless it is what the rows are ordered by.
    let last = if query.sort == Sort::Name { up } else { "ASC" };
    let mut order = format!("ORDER BY {first}{app} {last}");
    if table != Table::Apps {
        let _ = write!(order, ", {own}.rowid");
    }
    order
}

impl Table {
    fn from(self) -> &'static str {
        match self {
            Self::Apps => "FROM face",
            Self::Grants => "FROM reach JOIN face ON face.rank = reach.app",
            Self::Findings => "FROM finding JOIN face ON face.rank = finding.app",
        }
    }

    fn alone(self) -> &'static str {
        match self {
            Self::Apps => "FROM face",
            Self::Grants => "FROM reach",
            Self::Findings => "FROM finding",
        }
    }
}

impl Snapshot {
    /// A window of apps.
    ///
    /// # Errors
    /// What the store says.
    pub fn apps(&self, query: &Query) -> Result<Window<AppRow>, Problem> {
        self.window(Table::Apps, APP, query, app_row)
    }

    /// A window of grants.
    ///
    /// # Errors
    /// What the store says.
    pub fn grants(&self, query: &Query) -> Result<Window<GrantRow>, Problem> {
        self.window(Table::Grants, GRANT, query, grant_row)
    }

    /// A window of findings.
    ///
    /// # Errors
    /// What the store says.
    pub fn findings(&self, query: &Query) -> Result<Window<FindingRow>, Problem> {
        self.window(Table::Findings, FINDING, query, finding_row)
    }

    /// Hands over every app that fits, one after another.
    ///
    /// # Errors
    /// What the store says, and the first problem of `each`.
    pub fn each_app(&self, query: &Query, each: &mut Each<'_, AppRow>) -> Result<(), Problem> {
        self.each(Table::Apps, APP, query, app_row, each)
    }

    /// Hands over every grant that fits, one after another.
    ///
    /// # Errors
    /// What the store says, and the first problem of `each`.
    pub fn each_grant(&self, query: &Query, each: &mut Each<'_, GrantRow>) -> Result<(), Problem> {
        self.each(Table::Grants, GRANT, query, grant_row, each)
    }

    /// Hands over every finding that fits, one after another.
    ///
    /// # Errors
    /// What the store says, and the first problem of `each`.
    pub fn each_finding(
        &self,
        query: &Query,
        each: &mut Each<'_, FindingRow>,
    ) -> Result<(), Problem> {
        self.each(Table::Findings, FINDING, query, finding_row, each)
    }

    fn window<T>(
        &self,
        table: Table,
        columns: &str,
        query: &Query,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
    ) -> Result<Window<T>, Problem> {
        let wanted = conditions(table, query);
        let from = if wanted.face {
            table.from()
        } else {
            table.alone()
        };
        let count = format!("SELECT count(*) {from} {}", wanted.text);
        let select = format!(
            "SELECT {columns} {} {} {} LIMIT ? OFFSET ?",
            table.from(),
            wanted.text,
            order(table, query)
        );
        let limit = i64::from(query.limit.clamp(1, MOST));
        let offset = i64::try_from(query.offset).unwrap_or(i64::MAX);
        self.look(|connection| {
            let values = || wanted.values.iter().map(|value| value as &dyn ToSql);
            let total = connection
                .prepare_cached(&count)?
                .query_row(params_from_iter(values()), |row| row.get(0))?;
            let window: [&dyn ToSql; 2] = [&limit, &offset];
            let mut select = connection.prepare_cached(&select)?;
            let rows = select.query_map(params_from_iter(values().chain(window)), read)?;
            let rows = rows.collect::<rusqlite::Result<_>>()?;
            Ok(Window { total, rows })
        })
    }

    fn each<T>(
        &self,
        table: Table,
        columns: &str,
        query: &Query,
        read: fn(&Row<'_>) -> rusqlite::Result<T>,
        each: &mut Each<'_, T>,
    ) -> Result<(), Problem> {
        let wanted = conditions(table, query);
        let select = format!(
            "SELECT {columns} {} {} {}",
            table.from(),
            wanted.text,
            order(table, query)
        );
        let ended = self.look(|connection| {
            let mut select = connection.prepare(&select)?;
            let mut rows = select.query(params_from_iter(&wanted.values))?;
            while let Some(row) = rows.next()? {
                if let Err(problem) = each(read(row)?) {
                    return Ok(Err(problem));
                }
            }
            Ok(Ok(()))
        });
        ended?
    }

    /// Apps by whose they are: own, others', Microsoft's.
    ///
    /// # Errors
    /// What the store says.
    pub fn origins(&self) -> Result<[u64; 3], Problem> {
        self.look(|connection| {
            let mut counts = [0; 3];
            let mut by = connection.prepare("SELECT origin, count(*) FROM face GROUP BY origin")?;
            let mut rows = by.query([])?;
            while let Some(row) = rows.next()? {
                if let Some(count) = counts.get_mut(row.get::<_, usize>(0)?) {
                    *count = row.get(1)?;
                }
            }
            Ok(counts)
        })
    }

    /// The picture of who reaches what, cells with nobody left out.
    ///
    /// # Errors
    /// What the store says.
    pub fn picture(&self) -> Result<Vec<Cell>, Problem> {
        self.look(|connection| {
            let mut cells = connection.prepare(
                "SELECT data, breadth, count(DISTINCT app) FILTER (WHERE origin <> 2),
                    count(DISTINCT app) FILTER (WHERE origin = 2),
                    max(level) FILTER (WHERE origin <> 2)
                 FROM reach GROUP BY data, breadth ORDER BY data, breadth",
            )?;
            let cells = cells.query_map([], |row| {
                let breadth = Breadth::of(row.get(1)?);
                Ok(breadth.map(|breadth| Cell {
                    data: data(row.get(0).unwrap_or_default()),
                    breadth,
                    apps: row.get(2).unwrap_or_default(),
                    microsofts: row.get(3).unwrap_or_default(),
                    level: row.get(4).ok().filter(|level| *level > 0),
                }))
            })?;
            cells.filter_map(Result::transpose).collect()
        })
    }

    /// How much each rule found, the gravest first.
    ///
    /// # Errors
    /// What the store says.
    pub fn rules(&self) -> Result<Vec<RuleCount>, Problem> {
        self.look(|connection| {
            let mut rules = connection.prepare(
                "SELECT rule, max(weight), count(*) FROM finding GROUP BY rule
                 ORDER BY 2 DESC, 3 DESC",
            )?;
            let rules = rules.query_map([], |row| {
                Ok(RuleCount {
                    rule: row.get(0)?,
                    weight: weight(row.get(1)?).unwrap_or(SignWeight::Note),
                    count: row.get(2)?,
                })
            })?;
            rules.collect()
        })
    }

    /// Delegated grants and application permissions, as they were read.
    ///
    /// # Errors
    /// What the store says.
    pub fn grants_read(&self) -> Result<u64, Problem> {
        let kinds = self.kinds()?;
        let counted = kinds
            .iter()
            .filter(|kind| matches!(kind.kind, "delegated" | "roles"));
        Ok(counted.map(|kind| kind.sum.rows).sum())
    }

    /// The secrets and certificates of an app.
    ///
    /// # Errors
    /// What the store says.
    pub fn credentials(&self, app_id: Uuid) -> Result<Vec<CredentialRow>, Problem> {
        self.look(|connection| {
            let mut all = connection.prepare(
                "SELECT secret, name, min(begins), max(ends) FROM credential WHERE app_id = ?1
                 GROUP BY coalesce(key, rowid), secret ORDER BY max(ends), name",
            )?;
            let all = all.query_map([app_id.as_bytes()], |row| {
                Ok(CredentialRow {
                    secret: row.get(0)?,
                    name: row.get(1)?,
                    begins: time(row, 2)?,
                    ends: time(row, 3)?,
                })
            })?;
            all.collect()
        })
    }

    /// The addresses to which an app's sign-ins return.
    ///
    /// # Errors
    /// What the store says.
    pub fn redirects(&self, app: Uuid) -> Result<Vec<String>, Problem> {
        self.look(|connection| {
            let mut all = connection
                .prepare("SELECT DISTINCT address FROM redirect WHERE app = ?1 ORDER BY address")?;
            let all = all.query_map([app.as_bytes()], |row| row.get(0))?;
            all.collect()
        })
    }

    /// Who looks after an app's registration; none where that was not read.
    ///
    /// # Errors
    /// What the store says.
    pub fn owners(&self, app_id: Uuid) -> Result<Option<Vec<String>>, Problem> {
        self.look(|connection| {
            let done: Option<bool> = connection
                .query_row(
                    "SELECT done FROM owned WHERE app_id = ?1",
                    [app_id.as_bytes()],
                    |row| row.get(0),
                )
                .optional()?;
            if done != Some(true) {
                return Ok(None);
            }
            let mut all = connection.prepare(
                "SELECT person.name, owner.owner FROM owner
                 LEFT JOIN person ON person.id = owner.owner WHERE owner.app_id = ?1
                 ORDER BY person.name, owner.owner",
            )?;
            let all = all.query_map([app_id.as_bytes()], |row| {
                let name: Option<String> = row.get(0)?;
                Ok(name.unwrap_or(id(row, 1)?.to_string()))
            })?;
            all.collect::<rusqlite::Result<_>>().map(Some)
        })
    }
}

/// Takes one row; a problem ends the reading.
pub type Each<'a, T> = dyn FnMut(T) -> Result<(), Problem> + 'a;

fn app_row(row: &Row<'_>) -> rusqlite::Result<AppRow> {
    Ok(AppRow {
        id: id(row, 0)?,
        app_id: id(row, 1)?,
        name: row.get(2)?,
        origin: Origin::of(row.get(3)?),
        publisher: row.get(4)?,
        verified: row.get(5)?,
        enabled: row.get(6)?,
        created: time(row, 7)?,
        used: time(row, 8)?,
        level: level(row, 9)?,
        breadth: Breadth::of(row.get(10)?),
        delegated: row.get(11)?,
        application: row.get(12)?,
        people: row.get(13)?,
        findings: row.get(14)?,
        weight: weight(row.get(15)?),
    })
}

fn grant_row(row: &Row<'_>) -> rusqlite::Result<GrantRow> {
    Ok(GrantRow {
        app: id(row, 0)?,
        app_name: row.get(1)?,
        origin: Origin::of(row.get(2)?),
        resource: row.get(3)?,
        permission: row.get(4)?,
        kind: kind(row.get(5)?),
        breadth: Breadth::of(row.get(6)?).unwrap_or(Breadth::Application),
        people: row.get(7)?,
        level: level(row, 8)?,
        data: data(row.get(9)?),
        raises: row.get(10)?,
    })
}

fn finding_row(row: &Row<'_>) -> rusqlite::Result<FindingRow> {
    let message: String = row.get(4)?;
    let damaged = |_| Message::new("audit-found-damaged");
    Ok(FindingRow {
        rule: row.get(0)?,
        weight: weight(row.get(1)?).unwrap_or(SignWeight::Note),
        app: id(row, 2)?,
        app_name: row.get(3)?,
        message: serde_json::from_str(&message).unwrap_or_else(damaged),
    })
}

pub(crate) fn id(row: &Row<'_>, at: usize) -> rusqlite::Result<Uuid> {
    let bytes: Vec<u8> = row.get(at)?;
    Ok(Uuid::from_slice(&bytes).unwrap_or_default())
}

fn time(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<Timestamp>> {
    let seconds: Option<i64> = row.get(at)?;
    Ok(seconds.and_then(|at| Timestamp::from_second(at).ok()))
}

fn level(row: &Row<'_>, at: usize) -> rusqlite::Result<Option<u8>> {
    let level: u8 = row.get(at)?;
    Ok((level > 0).then_some(level))
}

pub(crate) fn kind(number: u8) -> Kind {
    match number {
        0 => Kind::Delegated,
        _ => Kind::Application,
    }
}

fn data(number: usize) -> DataKind {
    DataKind::ALL
        .get(number)
        .copied()
        .unwrap_or(DataKind::Other)
}

fn weight(number: u8) -> Option<SignWeight> {
    Weight::of(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_are_kept_by_their_place_in_the_domains_lists() {
        for (at, one) in DataKind::ALL.into_iter().enumerate() {
            assert_eq!(one as usize, at);
            assert_eq!(data(at), one);
        }
        for one in Kind::ALL {
            assert_eq!(kind(one as u8), one);
        }
    }
}
