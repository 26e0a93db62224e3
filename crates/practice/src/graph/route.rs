//! Which call is answered by what.

use super::{
    access::held,
    applications,
    call::{Call, Reply},
    directory,
    failure::{Failure, Flavour},
    generic,
    outlook::{self, Mailbox},
    records,
};
use crate::world::World;
use http::Method;

/// The answer to a call.
pub(super) fn reply(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    if call.method != Method::GET {
        return Err(unwritable(call));
    }
    let segments = call.segments();
    match segments[..] {
        ["me"] => directory::me(world, call),
        ["users"] => directory::users(world, call),
        ["users", "$count"] => directory::users_count(world, call),
        ["users", id] => directory::user(world, call, id),
        ["me", ref rest @ ..] => of_person(world, call, "me", rest),
        ["users", id, ref rest @ ..] => of_person(world, call, id, rest),
        ["groups"] => directory::groups(world, call),
        ["groups", "$count"] => directory::groups_count(world, call),
        ["groups", id] => directory::group(world, call, id),
        ["groups", id, "members"] => directory::members(world, call, id, false),
        ["groups", id, "members", "$count"] => directory::members(world, call, id, true),
        ["organization"] => directory::organizations(world, call),
        ["organization", id] => directory::organization(world, call, id),
        ["directoryroles"] => records::roles(world, call),
        ["directoryroles", id] => records::role(world, call, id),
        ["directoryroles", id, "members"] => records::role_members(world, call, id),
        ["serviceprincipals"] => records::apps(world, call, false),
        ["serviceprincipals", "$count"] => records::apps(world, call, true),
        ["serviceprincipals", id] => records::app(world, call, id),
        ["serviceprincipals", id, "oauth2permissiongrants"] => records::app_grants(world, call, id),
        ["serviceprincipals", id, "approleassignments"] => records::app_roles(world, call, id),
        ["serviceprincipals", id, "approleassignedto"] => records::assigned(world, call, id, false),
        ["serviceprincipals", id, "approleassignedto", "$count"] => {
            records::assigned(world, call, id, true)
        }
        ["serviceprincipals", id, "owners"] => applications::owners_of_presence(world, call, id),
        ["applications"] => applications::list(world, call),
        ["applications", "$count"] => applications::count(world, call),
        ["applications", id] => applications::one(world, call, id),
        ["applications", id, "owners"] => applications::owners(world, call, id),
        ["oauth2permissiongrants"] => records::grants(world, call, false),
        ["oauth2permissiongrants", "$count"] => records::grants(world, call, true),
        ["oauth2permissiongrants", id] => records::grant(world, call, id),
        _ => generic::reply(world, call),
    }
}

fn of_person(world: &World, call: &Call<'_>, who: &str, rest: &[&str]) -> Result<Reply, Failure> {
    let mailbox = |path| Mailbox::open(world, call, who, path);
    match *rest {
        ["events"] | ["calendar", "events"] => mailbox("events")?.events(false),
        ["events", "$count"] => mailbox("events")?.events(true),
        ["events", id] | ["calendar", "events", id] => mailbox("events")?.event(id),
        ["calendarview"] | ["calendar", "calendarview"] => mailbox("calendarView")?.view(),
        ["calendars"] => mailbox("calendars")?.calendars(),
        ["calendar"] => mailbox("calendars")?.calendar(),
        ["contacts"] => mailbox("contacts")?.contacts(false),
        ["contacts", "$count"] => mailbox("contacts")?.contacts(true),
        ["contacts", id] => mailbox("contacts")?.contact(id),
        ["manager"] => directory::manager(world, call, who),
        ["directreports"] => directory::reports(world, call, who),
        ["memberof"] => directory::member_of(world, call, who),
        ["oauth2permissiongrants"] if who == "me" => records::my_grants(world, call),
        _ => generic::reply(world, call),
    }
}

/// Nothing can be written here. Whoever lacks the permission is told so, as Graph would;
/// whoever has it is told that the method is not taken.
fn unwritable(call: &Call<'_>) -> Failure {
    let outlook = [
        "events",
        "contacts",
        "calendar",
        "calendars",
        "calendarview",
    ];
    let segments = call.segments();
    let flavour = match segments.iter().any(|segment| outlook.contains(segment)) {
        true => Flavour::Outlook,
        false => Flavour::Directory,
    };
    let known = segments
        .first()
        .is_some_and(|first| outlook::ROOTS.contains(first));
    if !known {
        return Failure::no_segment(segments.first().copied().unwrap_or_default());
    }
    match held(call, call.method.as_str(), &[&call.path]) {
        None => Failure::denied(flavour),
        Some(_) => Failure::method(),
    }
}
