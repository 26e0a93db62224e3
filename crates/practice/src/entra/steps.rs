//! The way from a request to a code: sign in, consent, answer. Each page carries an opaque
//! mark of its flow that works once.

use super::{
    answer,
    fault::{
        Fault, RequestMark, admin_needed, blocked, consent_missing, declined, nobody_signed_in,
    },
    params::Params,
    session,
};
use crate::{
    pages,
    seed::people::Person,
    store::{
        Flow, Presence, Prompt, Purpose, consents::ConsentFor, redemption::Redeemable, unguessable,
    },
    tokens::scopes::needs_admin,
    world::{REGISTERED, World},
};
use axum::{extract::State, response::Response};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};
use uuid::Uuid;

/// The first step: whoever is signed in already may not have to do it again.
pub(super) fn begin(world: &World, mut flow: Flow, present: Option<Presence>) -> Response {
    let prompt = prompts(&flow);
    let hinted = flow
        .login_hint
        .as_deref()
        .and_then(|hint| world.offered(hint));
    let fits = |presence: &Presence| match (&flow.login_hint, hinted) {
        (None, _) => true,
        (Some(_), hinted) => hinted == Some(presence.person),
    };
    let proof = match &flow.purpose {
        Purpose::SignIn(request) => request.demand.context.is_some(),
        Purpose::AdminConsent | Purpose::Device(_) => false,
    };
    let again = proof || prompt.contains(&Prompt::Login) || prompt.contains(&Prompt::SelectAccount);
    match present.filter(fits).filter(|_| !again) {
        Some(presence) => {
            flow.person = Some(presence);
            after_sign_in(world, flow)
        }
        None if prompt.contains(&Prompt::None) => refuse(world, &flow, &nobody_signed_in()),
        None => ask_to_sign_in(world, flow, StatusCode::OK, None),
    }
}

/// The sign-in form.
pub(super) async fn sign_in(
    State(world): State<Arc<World>>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let params = Params::parse(&body);
    let mut flow = match take(&world, &headers, &params) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    if params.get("action") == Some("cancel") {
        return refuse(&world, &flow, &declined(declined_as(&flow)));
    }
    let person = match who(&world, &params) {
        Ok(person) => person,
        Err(why) => {
            flow.login_hint = params
                .get("username")
                .map(str::to_owned)
                .or(flow.login_hint);
            return ask_to_sign_in(&world, flow, StatusCode::OK, Some(why));
        }
    };
    let presence = Presence {
        person,
        since: Timestamp::now(),
    };
    flow.person = Some(presence);
    let mut answer = after_sign_in(&world, flow);
    session::begin(&world, presence, &mut answer);
    answer
}

/// The person chosen, or typed in with the right password: what is typed comes first.
fn who(world: &World, params: &Params) -> Result<u32, pages::sign_in::Trouble> {
    use pages::sign_in::Trouble;
    match (
        params.get("username"),
        params.get("password"),
        params.get("person"),
    ) {
        (Some(user), Some(password), _) => world
            .check_password(user, password)
            .ok_or(Trouble::WrongPassword),
        (Some(_), None, _) => Err(Trouble::PasswordMissing),
        (None, Some(_), _) => Err(Trouble::WrongPassword),
        (None, None, Some(person)) => world.offered(person).ok_or(Trouble::NobodyChosen),
        (None, None, None) => Err(Trouble::NobodyChosen),
    }
}

fn ask_to_sign_in(
    world: &World,
    flow: Flow,
    status: StatusCode,
    trouble: Option<pages::sign_in::Trouble>,
) -> Response {
    let mark = unguessable();
    let shown = pages::sign_in::page(world, &flow, &mark, trouble);
    let answer = answer::page(status, shown, Some(&flow.answer_to.uri));
    world.store().flows.put(mark, flow);
    answer
}

/// What is asked for that has to be agreed to, and what of it is new.
struct Wanted {
    all: BTreeSet<String>,
    new: BTreeSet<String>,
}

fn wanted(world: &World, flow: &Flow, person: &Person) -> Wanted {
    let mut all = flow.asked.names.clone();
    let granted = world.store().consents.of(flow.client, person.id);
    // With .default the app asks for what it has registered, unless it was given some before.
    if flow.asked.default
        && !granted
            .iter()
            .any(|name| !all.contains(name) && name.contains('.'))
    {
        all.extend(REGISTERED.map(str::to_owned));
    }
    let new = all.difference(&granted).cloned().collect();
    Wanted { all, new }
}

fn after_sign_in(world: &World, flow: Flow) -> Response {
    let Some((presence, person)) = signed_in(world, &flow) else {
        return too_late(world, &HeaderMap::new(), &Params::default());
    };
    let wanted = wanted(world, &flow, &person);
    let prompt = prompts(&flow);
    let admin = person.role.consents_for_everyone();
    let for_everyone =
        matches!(flow.purpose, Purpose::AdminConsent) || prompt.contains(&Prompt::AdminConsent);
    let asks_again = for_everyone || prompt.contains(&Prompt::Consent);
    let too_much = for_everyone || beyond_the_person(world, &wanted);
    match () {
        // Entra shows this on a page of its own: the client waits in vain.
        () if world.faults.blocks_sign_in() => stop(world, &flow, &blocked()),
        () if wanted.new.is_empty() && !asks_again => give_code(world, &flow, presence),
        () if prompt.contains(&Prompt::None) => refuse(
            world,
            &flow,
            &consent_missing(
                flow.client,
                &client_name(world, &flow),
                "interaction_required",
            ),
        ),
        () if too_much && !admin => ask_for_approval(world, flow, &person, &wanted.new),
        () => ask_for_consent(world, flow, &person, &wanted, for_everyone),
    }
}

/// Whether only an administrator may agree to what is new.
fn beyond_the_person(world: &World, wanted: &Wanted) -> bool {
    let blocked = world.faults.blocks_user_consent() && !wanted.new.is_empty();
    blocked || wanted.new.iter().any(|name| needs_admin(name))
}

/// A refusal that the person sees and that no client is told.
fn stop(world: &World, flow: &Flow, fault: &Fault) -> Response {
    if let Purpose::Device(device) = &flow.purpose {
        world.store().settle_device(device, None);
    }
    let mark = RequestMark::new(Some(flow.correlation));
    answer::refusal(world, flow.locale, &mark, fault)
}

fn ask_for_consent(
    world: &World,
    flow: Flow,
    person: &Person,
    wanted: &Wanted,
    for_everyone: bool,
) -> Response {
    let mark = unguessable();
    let whom = match (for_everyone, person.role.consents_for_everyone()) {
        (true, _) => pages::consent::Whom::Everyone,
        (false, true) => pages::consent::Whom::Choice,
        (false, false) => pages::consent::Whom::Person,
    };
    let shown = pages::consent::page(world, &flow, &mark, person, &wanted.all, whom);
    let answer = answer::page(StatusCode::OK, shown, Some(&flow.answer_to.uri));
    world.store().flows.put(mark, flow);
    answer
}

fn ask_for_approval(
    world: &World,
    flow: Flow,
    person: &Person,
    wanted: &BTreeSet<String>,
) -> Response {
    let mark = unguessable();
    let needed: BTreeSet<_> = wanted
        .iter()
        .filter(|name| needs_admin(name))
        .cloned()
        .collect();
    let fault = admin_needed(&client_name(world, &flow));
    let shown = pages::approval::page(world, &flow, &mark, person, &needed, &fault.short());
    let answer = answer::page(StatusCode::OK, shown, Some(&flow.answer_to.uri));
    world.store().flows.put(mark, flow);
    answer
}

/// The form of the page that says that an administrator is needed.
pub(super) async fn give_up(
    State(world): State<Arc<World>>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let params = Params::parse(&body);
    match take(&world, &headers, &params) {
        // Another person may be able to: the way back to the sign-in page.
        Ok(mut flow) if params.get("action") == Some("switch") => {
            flow.person = None;
            ask_to_sign_in(&world, flow, StatusCode::OK, None)
        }
        Ok(flow) => refuse(&world, &flow, &admin_needed(&client_name(&world, &flow))),
        Err(page) => *page,
    }
}

/// The consent form.
pub(super) async fn consent(
    State(world): State<Arc<World>>,
    headers: HeaderMap,
    body: String,
) -> Response {
    let params = Params::parse(&body);
    let flow = match take(&world, &headers, &params) {
        Ok(flow) => flow,
        Err(page) => return *page,
    };
    let Some((presence, person)) = signed_in(&world, &flow) else {
        return too_late(&world, &headers, &params);
    };
    if params.get("action") != Some("accept") {
        return refuse(&world, &flow, &declined(declined_as(&flow)));
    }
    let wanted = wanted(&world, &flow, &person);
    let admin = person.role.consents_for_everyone();
    let whole = matches!(flow.purpose, Purpose::AdminConsent)
        || prompts(&flow).contains(&Prompt::AdminConsent);
    let everyone = whole || params.get("everyone").is_some();
    if !admin && (everyone || beyond_the_person(&world, &wanted)) {
        // Only a forged form can come here: the page does not offer it.
        return refuse(&world, &flow, &admin_needed(&client_name(&world, &flow)));
    }
    let whom = if everyone {
        ConsentFor::Everyone
    } else {
        ConsentFor::Person(person.id)
    };
    world
        .store()
        .consents
        .add(flow.client, whom, wanted.all.iter().cloned());
    match flow.purpose {
        Purpose::SignIn(_) | Purpose::Device(_) => give_code(&world, &flow, presence),
        Purpose::AdminConsent => confirm(&world, &flow, &wanted.all),
    }
}

/// The end of an administrator's consent. Its parameters prove nothing: clients read the
/// grants back.
fn confirm(world: &World, flow: &Flow, scopes: &BTreeSet<String>) -> Response {
    let graph = |name: &String| match name.contains('.') {
        true => format!("https://graph.microsoft.com/{name}"),
        false => name.clone(),
    };
    let scopes: Vec<_> = scopes.iter().map(graph).collect();
    let params = vec![
        ("admin_consent", "True".to_owned()),
        ("tenant", world.tenant().to_string()),
        ("scope", scopes.join(" ")),
    ];
    answer::send(world, flow.locale, &flow.answer_to, params)
}

fn give_code(world: &World, flow: &Flow, presence: Presence) -> Response {
    let request = match &flow.purpose {
        Purpose::SignIn(request) => request,
        Purpose::AdminConsent => return confirm(world, flow, &flow.asked.names),
        Purpose::Device(device) => {
            world.store().settle_device(device, Some(presence));
            let shown = pages::device::ended(world, flow.locale, true);
            return answer::page(StatusCode::OK, shown, None);
        }
    };
    let code = world.store().issue_code(Redeemable {
        client: flow.client,
        request: request.clone(),
        asked: flow.asked.clone(),
        presence,
        redeemed: None,
    });
    let mut params = vec![("code", code)];
    if request.client_info
        && let Some(person) = world.organisation.person(presence.person)
    {
        params.push(("client_info", client_info(world, person.id)));
    }
    params.push(("session_state", Uuid::new_v4().to_string()));
    answer::send(world, flow.locale, &flow.answer_to, params)
}

/// What MSAL knows an account by.
pub(super) fn client_info(world: &World, person: Uuid) -> String {
    let info = json!({ "uid": person, "utid": world.tenant() });
    BASE64_URL_SAFE_NO_PAD.encode(info.to_string())
}

/// Takes the flow of a form; it cannot be used a second time.
fn take(world: &World, headers: &HeaderMap, params: &Params) -> Result<Flow, Box<Response>> {
    let mark = params
        .get("flow")
        .filter(|_| session::is_own_form(world, headers));
    let flow = mark.and_then(|mark| world.store().flows.take(mark));
    flow.ok_or_else(|| Box::new(too_late(world, headers, params)))
}

fn too_late(world: &World, headers: &HeaderMap, params: &Params) -> Response {
    let text = "Authentication failed due to flow token expired. Expected - auth codes, refresh tokens, and sessions expire over time or are revoked by the user or an admin.";
    let fault = Fault::new(50_089, "invalid_request", text);
    answer::refusal(
        world,
        session::locale(params, headers),
        &RequestMark::of(headers),
        &fault,
    )
}

fn refuse(world: &World, flow: &Flow, fault: &Fault) -> Response {
    let mark = RequestMark::new(Some(flow.correlation));
    if let Purpose::Device(device) = &flow.purpose {
        world.store().settle_device(device, None);
        let shown = pages::device::ended(world, flow.locale, false);
        return answer::page(StatusCode::OK, shown, None);
    }
    if matches!(flow.purpose, Purpose::AdminConsent) {
        // Entra sends admin_consent=True along with the error; it proves nothing.
        let params = vec![
            ("error", fault.error.to_owned()),
            ("error_description", mark.description(fault)),
            ("admin_consent", "True".to_owned()),
            ("tenant", world.tenant().to_string()),
        ];
        return answer::send(world, flow.locale, &flow.answer_to, params);
    }
    answer::refused(world, flow.locale, &flow.answer_to, &mark, fault)
}

fn declined_as(flow: &Flow) -> &'static str {
    match flow.purpose {
        Purpose::SignIn(_) | Purpose::Device(_) => "access_denied",
        Purpose::AdminConsent => "consent_required",
    }
}

fn signed_in(world: &World, flow: &Flow) -> Option<(Presence, Person)> {
    let presence = flow.person?;
    Some((presence, world.organisation.person(presence.person)?))
}

fn prompts(flow: &Flow) -> BTreeSet<Prompt> {
    match &flow.purpose {
        Purpose::SignIn(request) => request.prompt.clone(),
        Purpose::AdminConsent | Purpose::Device(_) => BTreeSet::new(),
    }
}

fn client_name(world: &World, flow: &Flow) -> String {
    world
        .client(flow.client)
        .map(|client| client.name().to_owned())
        .unwrap_or_default()
}
