//! People, groups and the organisation.

use super::{
    access::{Held, allowed, held, me as signed_in},
    call::{Call, Reply},
    collection::{Collection, entity, narrowed},
    failure::{Failure, Flavour},
};
use crate::{
    seed::{
        groups::Group,
        people::{Person, object},
    },
    world::World,
};
use serde_json::{Map, Value, json};

/// What the resource type gives of a person where nothing is selected.
const USUAL: &[&str] = &[
    "businessPhones",
    "displayName",
    "givenName",
    "id",
    "jobTitle",
    "mail",
    "mobilePhone",
    "officeLocation",
    "preferredLanguage",
    "surname",
    "userPrincipalName",
];
/// What User.ReadBasic.All shows of people.
const BASIC: &[&str] = &[
    "displayName",
    "givenName",
    "id",
    "mail",
    "surname",
    "userPrincipalName",
    "securityIdentifier",
];
const UNSET: &[&str] = &[
    "aboutMe",
    "ageGroup",
    "assignedLicenses",
    "assignedPlans",
    "birthday",
    "consentProvidedForMinor",
    "creationType",
    "deletedDateTime",
    "deviceEnrollmentLimit",
    "employeeLeaveDateTime",
    "employeeOrgData",
    "externalUserState",
    "externalUserStateChangeDateTime",
    "hireDate",
    "identities",
    "interests",
    "isResourceAccount",
    "lastPasswordChangeDateTime",
    "legalAgeGroupClassification",
    "licenseAssignmentStates",
    "mySite",
    "onPremisesDistinguishedName",
    "onPremisesDomainName",
    "onPremisesExtensionAttributes",
    "onPremisesLastSyncDateTime",
    "onPremisesProvisioningErrors",
    "onPremisesSamAccountName",
    "onPremisesSecurityIdentifier",
    "onPremisesUserPrincipalName",
    "passwordPolicies",
    "passwordProfile",
    "pastProjects",
    "preferredDataLocation",
    "preferredName",
    "provisionedPlans",
    "responsibilities",
    "schools",
    "serviceProvisioningErrors",
    "showInAddressList",
    "signInActivity",
    "signInSessionsValidFromDateTime",
    "skills",
];
const BASIC_ONLY: &[&str] = &["User.ReadBasic.All"];

fn seen(world: &World, person: &Person, held: &Held) -> Map<String, Value> {
    let user = world.organisation.user(person);
    if held.only(BASIC_ONLY) {
        narrowed(user, BASIC)
    } else {
        user
    }
}

fn people<'a>(
    world: &World,
    record: &'a dyn Fn(usize) -> Option<Map<String, Value>>,
) -> Collection<'a> {
    Collection {
        flavour: Flavour::Directory,
        context: "users".to_owned(),
        resource: "user",
        usual: Some(USUAL),
        unset: UNSET,
        length: world.organisation.people() as usize,
        record,
    }
}

fn everyone(world: &World, call: &Call<'_>, count: bool) -> Result<Reply, Failure> {
    let held = allowed(call, &["/users"], Flavour::Directory)?;
    let record = |at: usize| {
        let person = world.organisation.person(u32::try_from(at).ok()?)?;
        Some(seen(world, &person, &held))
    };
    let people = people(world, &record);
    if count {
        people.count(call)
    } else {
        people.page(world, call)
    }
}

/// `/users`.
pub(super) fn users(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    everyone(world, call, false)
}

/// `/users/$count`.
pub(super) fn users_count(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    everyone(world, call, true)
}

/// `/me`.
pub(super) fn me(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    let person = signed_in(world, call)?;
    allowed(call, &["/me"], Flavour::Directory)?;
    let record = world.organisation.user(&person);
    entity(world, call, &people(world, &|_| None), record)
}

/// `/users/{id}`: one's own with User.Read, another's only with a permission for all.
pub(super) fn user(world: &World, call: &Call<'_>, id: &str) -> Result<Reply, Failure> {
    let held = person_access(world, call, id, &["/users/{id}"])?;
    let person = found(world, call, id)?;
    let record = match is_caller(world, call, &person) {
        true => world.organisation.user(&person),
        false => seen(world, &person, &held),
    };
    entity(world, call, &people(world, &|_| None), record)
}

fn is_caller(world: &World, call: &Call<'_>, person: &Person) -> bool {
    call.caller
        .person(world)
        .is_some_and(|caller| caller.number == person.number)
}

fn found(world: &World, call: &Call<'_>, id: &str) -> Result<Person, Failure> {
    if id == "me" {
        return signed_in(world, call);
    }
    world
        .organisation
        .find_person(id)
        .ok_or_else(|| Failure::no_resource(id))
}

/// The permissions for something of one person; those without "All" in their name count
/// for the caller's own only.
fn person_access(
    world: &World,
    call: &Call<'_>,
    id: &str,
    paths: &[&str],
) -> Result<Held, Failure> {
    let held = allowed(call, paths, Flavour::Directory)?;
    let own = id == "me"
        || world
            .organisation
            .find_person(id)
            .is_some_and(|person| is_caller(world, call, &person));
    if own || held.any(|name| name.contains(".All")) {
        Ok(held)
    } else {
        Err(Failure::denied(Flavour::Directory))
    }
}

fn path(who: &str, rest: &str) -> String {
    match who {
        "me" => format!("/me/{rest}"),
        _ => format!("/users/{{id}}/{rest}"),
    }
}

/// A person as the directory lists them among other objects: with no permission to read
/// people, only that they are there.
fn as_object(world: &World, call: &Call<'_>, person: &Person) -> Map<String, Value> {
    let user = world.organisation.user(person);
    let mut user = match held(call, "GET", &["/users"]) {
        None => narrowed(user, &["id"]),
        Some(held) if held.only(BASIC_ONLY) => narrowed(user, BASIC),
        Some(_) => user,
    };
    user.insert("@odata.type".to_owned(), json!("#microsoft.graph.user"));
    user
}

/// `/me/manager` and `/users/{id}/manager`.
pub(super) fn manager(world: &World, call: &Call<'_>, who: &str) -> Result<Reply, Failure> {
    person_access(world, call, who, &[&path(who, "manager")])?;
    let person = found(world, call, who)?;
    let superior = world.organisation.superior(person.number);
    let superior = superior.and_then(|number| world.organisation.person(number));
    let superior = superior.ok_or_else(|| Failure::no_resource("manager"))?;
    let objects = Collection {
        context: "directoryObjects".to_owned(),
        ..people(world, &|_| None)
    };
    entity(world, call, &objects, as_object(world, call, &superior))
}

fn objects(world: &World, call: &Call<'_>, numbers: &[u32], count: bool) -> Result<Reply, Failure> {
    let record = |at: usize| {
        let person = world.organisation.person(*numbers.get(at)?)?;
        Some(as_object(world, call, &person))
    };
    let objects = Collection {
        context: "directoryObjects".to_owned(),
        length: numbers.len(),
        ..people(world, &record)
    };
    if count {
        objects.count(call)
    } else {
        objects.page(world, call)
    }
}

/// `/me/directReports` and `/users/{id}/directReports`.
pub(super) fn reports(world: &World, call: &Call<'_>, who: &str) -> Result<Reply, Failure> {
    person_access(world, call, who, &[&path(who, "directReports")])?;
    let person = found(world, call, who)?;
    objects(
        world,
        call,
        &world.organisation.reports(person.number),
        false,
    )
}

/// `/me/memberOf` and `/users/{id}/memberOf`.
pub(super) fn member_of(world: &World, call: &Call<'_>, who: &str) -> Result<Reply, Failure> {
    person_access(world, call, who, &[&path(who, "memberOf")])?;
    let person = found(world, call, who)?;
    let organisation = &world.organisation;
    let held: Vec<Group> = (0..organisation.groups())
        .filter_map(|number| organisation.group(number))
        .filter(|group| group.holds(person.number))
        .collect();
    let record = |at: usize| {
        let mut group = organisation.group_resource(held.get(at)?);
        group.insert("@odata.type".to_owned(), json!("#microsoft.graph.group"));
        Some(group)
    };
    let length = held.len();
    Collection {
        context: "directoryObjects".to_owned(),
        length,
        ..group_collection(world, &record)
    }
    .page(world, call)
}

fn group_collection<'a>(
    world: &World,
    record: &'a dyn Fn(usize) -> Option<Map<String, Value>>,
) -> Collection<'a> {
    Collection {
        flavour: Flavour::Directory,
        context: "groups".to_owned(),
        resource: "group",
        usual: None,
        unset: &[
            "assignedLabels",
            "assignedLicenses",
            "onPremisesLastSyncDateTime",
            "securityIdentifier",
            "uniqueName",
        ],
        length: world.organisation.groups() as usize,
        record,
    }
}

fn all_groups(world: &World, call: &Call<'_>, count: bool) -> Result<Reply, Failure> {
    allowed(call, &["/groups"], Flavour::Directory)?;
    let organisation = &world.organisation;
    let record = |at: usize| {
        let group = organisation.group(u32::try_from(at).ok()?)?;
        Some(organisation.group_resource(&group))
    };
    let groups = group_collection(world, &record);
    if count {
        groups.count(call)
    } else {
        groups.page(world, call)
    }
}

/// `/groups`.
pub(super) fn groups(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    all_groups(world, call, false)
}

/// `/groups/$count`.
pub(super) fn groups_count(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    all_groups(world, call, true)
}

/// `/groups/{id}`.
pub(super) fn group(world: &World, call: &Call<'_>, id: &str) -> Result<Reply, Failure> {
    allowed(call, &["/groups/{id}"], Flavour::Directory)?;
    let group = world
        .organisation
        .find_group(id)
        .ok_or_else(|| Failure::no_resource(id))?;
    let record = world.organisation.group_resource(&group);
    entity(world, call, &group_collection(world, &|_| None), record)
}

/// `/groups/{id}/members`: a hidden membership shows to its members, to the Global
/// Administrator, and with Member.Read.Hidden.
pub(super) fn members(
    world: &World,
    call: &Call<'_>,
    id: &str,
    count: bool,
) -> Result<Reply, Failure> {
    allowed(call, &["/groups/{id}/members"], Flavour::Directory)?;
    let group = world
        .organisation
        .find_group(id)
        .ok_or_else(|| Failure::no_resource(id))?;
    let inside = call
        .caller
        .person(world)
        .is_some_and(|person| group.holds(person.number));
    let hidden = group.hidden
        && !inside
        && !call.caller.is_global_administrator()
        && !call.caller.carries("Member.Read.Hidden");
    if hidden {
        return Err(Failure::denied(Flavour::Directory));
    }
    let numbers: Vec<u32> = world.organisation.members(&group).collect();
    objects(world, call, &numbers, count)
}

fn organization_record(world: &World, held: &Held) -> Map<String, Value> {
    let tenant = &world.organisation.pools.tenant;
    let record = object(json!({
        "id": tenant.tenant,
        "displayName": tenant.name,
        "verifiedDomains": [{
            "capabilities": "Email, OfficeCommunicationsOnline", "isDefault": true,
            "isInitial": true, "name": tenant.domain, "type": "Managed",
        }],
        "tenantType": "AAD",
        "street": tenant.street,
        "city": tenant.city,
        "postalCode": tenant.postal_code,
        "state": Value::Null,
        "country": Value::Null,
        "countryLetterCode": tenant.country,
        "defaultUsageLocation": tenant.country,
        "preferredLanguage": "nl",
        "businessPhones": [tenant.phone],
        "createdDateTime": "2019-03-04T08:30:00Z",
        "deletedDateTime": Value::Null,
        "marketingNotificationEmails": [],
        "technicalNotificationMails": [format!("it@{}", tenant.domain)],
        "securityComplianceNotificationMails": [],
        "securityComplianceNotificationPhones": [],
        "privacyProfile": { "contactEmail": tenant.privacy, "statementUrl": Value::Null },
        "onPremisesSyncEnabled": Value::Null,
        "onPremisesLastSyncDateTime": Value::Null,
        "assignedPlans": [],
        "provisionedPlans": [],
    }));
    let limited = held.only(&["User.Read"]);
    if limited {
        narrowed(record, &["id", "displayName", "verifiedDomains"])
    } else {
        record
    }
}

fn organization_collection<'a>(
    record: &'a dyn Fn(usize) -> Option<Map<String, Value>>,
) -> Collection<'a> {
    Collection {
        flavour: Flavour::Directory,
        context: "organization".to_owned(),
        resource: "organization",
        usual: None,
        unset: &[
            "directorySizeQuota",
            "partnerTenantType",
            "mobileDeviceManagementAuthority",
        ],
        length: 1,
        record,
    }
}

const ORGANIZATION: [&str; 2] = ["/organization", "/organization/{id}"];

/// `/organization`.
pub(super) fn organizations(world: &World, call: &Call<'_>) -> Result<Reply, Failure> {
    let held = allowed(call, &ORGANIZATION, Flavour::Directory)?;
    let record = |_| Some(organization_record(world, &held));
    organization_collection(&record).page(world, call)
}

/// `/organization/{id}`.
pub(super) fn organization(world: &World, call: &Call<'_>, id: &str) -> Result<Reply, Failure> {
    let held = allowed(call, &ORGANIZATION, Flavour::Directory)?;
    if !id.eq_ignore_ascii_case(&world.tenant().to_string()) {
        return Err(Failure::no_resource(id));
    }
    let record = organization_record(world, &held);
    entity(world, call, &organization_collection(&|_| None), record)
}
