//! Keeping the records of one page.

use crate::part::Part;
use crate::records::{App, Credential, Delegated, Offered, Registration, Role, Used, record};
use jiff::Timestamp;
use rusqlite::{Transaction, params};
use serde_json::Value;
use std::borrow::Cow;
use uuid::Uuid;

/// Longest text of a tenant that is kept, in characters. Graph's own limits are lower for
/// all but addresses.
const LONGEST: usize = 2_048;

type Done = rusqlite::Result<bool>;

/// Keeps the records of a page, numbered from `from` on, and gives how many were records.
pub(super) fn keep(
    all: &Transaction<'_>,
    part: Part,
    from: i64,
    records: &[Value],
) -> rusqlite::Result<u64> {
    let mut kept = 0;
    for value in records {
        let seq = from + i64::try_from(kept).unwrap_or(i64::MAX);
        let done = match part {
            Part::Apps => app(all, seq, value),
            Part::Delegated => delegated(all, seq, value),
            Part::Roles(_) => role(all, seq, value),
            Part::Registrations => registration(all, seq, value),
            Part::SignIns => used(all, seq, value),
            Part::Consents(app) => consented(all, seq, app, value),
            Part::People | Part::Owners => Ok(false),
        }?;
        kept += u64::from(done);
    }
    Ok(kept)
}

/// The tables whose rows a list fills, all of them numbered alike.
pub(super) fn tables(part: Part) -> &'static [&'static str] {
    match part {
        Part::Apps => &["app", "redirect", "credential", "offered"],
        Part::Delegated => &["delegated"],
        Part::Roles(_) => &["role"],
        Part::Registrations => &["registration", "credential"],
        Part::SignIns => &["used"],
        Part::Consents(_) => &["consented"],
        Part::People | Part::Owners => &[],
    }
}

fn app(all: &Transaction<'_>, seq: i64, value: &Value) -> Done {
    let Some(app) = record::<App>(value) else {
        return Ok(false);
    };
    let name = app.display_name.as_deref().unwrap_or_default();
    let verified = app.verified_publisher.and_then(|one| one.display_name);
    all.prepare_cached(
        "INSERT INTO app VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15)",
    )?
    .execute(params![
        seq,
        app.id.as_bytes(),
        app.app_id.as_bytes(),
        cut(name),
        cut(&name.to_lowercase()),
        app.service_principal_type,
        app.account_enabled,
        bytes(app.app_owner_organization_id.as_ref()),
        seconds(app.created_date_time),
        app.disabled_by_microsoft_status,
        app.homepage.as_deref().map(cut),
        app.publisher_name.as_deref().map(cut),
        verified.as_deref().map(cut),
        app.sign_in_audience,
        app.app_role_assignment_required,
    ])?;
    let mut redirect = all.prepare_cached("INSERT INTO redirect VALUES (?1,?2,?3)")?;
    for address in app.reply_urls.iter().flatten() {
        redirect.execute(params![seq, app.id.as_bytes(), cut(address)])?;
    }
    credentials(all, seq, app.app_id, app.key_credentials, false)?;
    credentials(all, seq, app.app_id, app.password_credentials, true)?;
    let roles = app.app_roles.unwrap_or_default();
    offered(all, seq, app.id, true, &roles)?;
    let scopes = app.oauth2_permission_scopes.unwrap_or_default();
    offered(all, seq, app.id, false, &scopes)?;
    if roles.iter().any(Offered::is_for_apps) {
        let list = Part::Roles(app.id);
        all.prepare_cached("INSERT OR IGNORE INTO part (kind, object) VALUES (?1, ?2)")?
            .execute(params![list.kind(), list.object()])?;
    }
    Ok(true)
}

fn offered(
    all: &Transaction<'_>,
    seq: i64,
    resource: Uuid,
    role: bool,
    list: &[Offered],
) -> rusqlite::Result<()> {
    let mut insert = all.prepare_cached("INSERT INTO offered VALUES (?1,?2,?3,?4,?5)")?;
    for one in list {
        let value = one.value.as_deref().map(cut);
        insert.execute(params![
            seq,
            resource.as_bytes(),
            one.id.as_bytes(),
            role,
            value
        ])?;
    }
    Ok(())
}

fn credentials(
    all: &Transaction<'_>,
    seq: i64,
    app: Uuid,
    list: Option<Vec<Credential>>,
    secret: bool,
) -> rusqlite::Result<()> {
    let mut insert = all.prepare_cached("INSERT INTO credential VALUES (?1,?2,?3,?4,?5,?6,?7)")?;
    for one in list.into_iter().flatten() {
        insert.execute(params![
            seq,
            app.as_bytes(),
            bytes(one.key_id.as_ref()),
            secret,
            one.display_name.as_deref().map(cut),
            seconds(one.start_date_time),
            seconds(one.end_date_time),
        ])?;
    }
    Ok(())
}

fn delegated(all: &Transaction<'_>, seq: i64, value: &Value) -> Done {
    let Some(grant) = record::<Delegated>(value) else {
        return Ok(false);
    };
    // For everyone where it says so; a grant for one person that names nobody is none.
    let person = match (grant.consent_type.as_str(), grant.principal_id) {
        ("AllPrincipals", _) => None,
        (_, Some(person)) => Some(person),
        (_, None) => return Ok(false),
    };
    all.prepare_cached("INSERT INTO delegated VALUES (?1,?2,?3,?4,?5,?6)")?
        .execute(params![
            seq,
            grant.id,
            grant.client_id.as_bytes(),
            grant.resource_id.as_bytes(),
            bytes(person.as_ref()),
            grant.scope.as_deref().unwrap_or_default().trim(),
        ])?;
    Ok(true)
}

fn role(all: &Transaction<'_>, seq: i64, value: &Value) -> Done {
    let Some(role) = record::<Role>(value) else {
        return Ok(false);
    };
    all.prepare_cached("INSERT INTO role VALUES (?1,?2,?3,?4,?5,?6,?7,?8)")?
        .execute(params![
            seq,
            role.id,
            role.resource_id.as_bytes(),
            role.app_role_id.as_bytes(),
            bytes(role.principal_id.as_ref()),
            role.principal_type,
            role.resource_display_name.as_deref().map(cut),
            seconds(role.created_date_time),
        ])?;
    Ok(true)
}

fn registration(all: &Transaction<'_>, seq: i64, value: &Value) -> Done {
    let Some(one) = record::<Registration>(value) else {
        return Ok(false);
    };
    all.prepare_cached("INSERT INTO registration VALUES (?1,?2,?3,?4,?5)")?
        .execute(params![
            seq,
            one.id.as_bytes(),
            one.app_id.as_bytes(),
            one.display_name.as_deref().map(cut),
            seconds(one.created_date_time),
        ])?;
    credentials(all, seq, one.app_id, one.key_credentials, false)?;
    credentials(all, seq, one.app_id, one.password_credentials, true)?;
    let place = format!("/applications/{}/owners", one.id);
    all.prepare_cached("INSERT OR IGNORE INTO owned (id, app_id, place) VALUES (?1, ?2, ?3)")?
        .execute(params![one.id.as_bytes(), one.app_id.as_bytes(), place])?;
    Ok(true)
}

fn used(all: &Transaction<'_>, seq: i64, value: &Value) -> Done {
    let Some(used) = record::<Used>(value) else {
        return Ok(false);
    };
    let at = used.last_sign_in_activity;
    let at = at.and_then(|last| last.last_sign_in_date_time);
    all.prepare_cached("INSERT INTO used VALUES (?1,?2,?3)")?
        .execute(params![seq, used.app_id.as_bytes(), seconds(at)])?;
    Ok(true)
}

fn consented(all: &Transaction<'_>, seq: i64, app: Uuid, value: &Value) -> Done {
    let Some(role) = record::<Role>(value) else {
        return Ok(false);
    };
    let person = role.principal_id.unwrap_or_default();
    all.prepare_cached("INSERT INTO consented VALUES (?1,?2,?3,?4,?5)")?
        .execute(params![
            seq,
            role.id,
            app.as_bytes(),
            person.as_bytes(),
            seconds(role.created_date_time),
        ])?;
    Ok(true)
}

fn bytes(id: Option<&Uuid>) -> Option<&[u8]> {
    id.map(|id| id.as_bytes().as_slice())
}

fn seconds(at: Option<Timestamp>) -> Option<i64> {
    at.map(Timestamp::as_second)
}

fn cut(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => Cow::Owned(text[..end].to_owned()),
        None => Cow::Borrowed(text),
    }
}
