//! Reading an authorization request (RFC 6749, section 4.1.1; RFC 7636; OpenID Connect
//! Core, section 3.1.2.1).

use super::{
    clients,
    demand::Demand,
    fault::{Fault, malformed, missing, scope_malformed, scope_unknown},
    params::Params,
};
use crate::{
    facts::Client,
    store::{CodeRequest, Prompt, ResponseMode, ReturnAddress},
    tokens::scopes::{AskedScopes, ScopeRefusal},
    world::World,
};
use std::collections::BTreeSet;
use uuid::Uuid;

/// Who asks, and where the answer may go. A fault here is shown to the person: there is no
/// address yet that is known to be the client's.
pub(super) fn return_address<'a>(
    world: &'a World,
    params: &Params,
) -> Result<(&'a Client, ReturnAddress), Fault> {
    if params.repeats(&["client_id", "redirect_uri", "state", "response_mode"]) {
        params.none_repeated()?;
    }
    let client = clients::named(world, params.need("client_id")?)?;
    let no_address = || {
        let text = "No reply address is registered for the application, or none was given.";
        Fault::new(900_971, "invalid_request", text)
    };
    let uri = params.get("redirect_uri").ok_or_else(no_address)?;
    let uri = clients::redirect(client, uri)?;
    // The mode is judged later; until then a fault goes back in the query.
    let mode = response_mode(params).unwrap_or(ResponseMode::Query);
    let state = params.get("state").map(str::to_owned);
    Ok((client, ReturnAddress { uri, mode, state }))
}

/// What is asked for. A fault here goes back to the client.
pub(super) fn code_request(
    world: &World,
    client: &Client,
    params: &Params,
) -> Result<(CodeRequest, AskedScopes), Fault> {
    params.none_repeated()?;
    response_mode(params)?;
    response_type(params)?;
    if params.get("request").is_some() || params.get("request_uri").is_some() {
        let error = if params.get("request").is_some() {
            "request_not_supported"
        } else {
            "request_uri_not_supported"
        };
        return Err(Fault::new(
            9_002_313,
            error,
            "Invalid request. Request objects are not supported.",
        ));
    }
    let asked = scopes(world, client, params)?;
    let request = CodeRequest {
        redirect_uri: params.need("redirect_uri")?.to_owned(),
        challenge: challenge(client, params)?,
        nonce: params.get("nonce").map(str::to_owned),
        prompt: prompts(params)?,
        client_info: params.get("client_info") == Some("1"),
        demand: Demand::of(params)?,
    };
    Ok((request, asked))
}

fn response_mode(params: &Params) -> Result<ResponseMode, Fault> {
    let front = params
        .get("response_type")
        .is_some_and(|kind| kind != "code");
    match params.get("response_mode") {
        None if front => Ok(ResponseMode::Fragment),
        None | Some("query") => Ok(ResponseMode::Query),
        Some("fragment") => Ok(ResponseMode::Fragment),
        Some("form_post") => Ok(ResponseMode::FormPost),
        Some(other) => {
            let other: String = other.chars().take(60).collect();
            let text = format!(
                "'{other}' is not a supported value of 'response_mode' when requesting a code."
            );
            Err(Fault::new(70_007, "invalid_request", text))
        }
    }
}

fn response_type(params: &Params) -> Result<(), Fault> {
    let asked = params.need("response_type")?;
    let words: BTreeSet<_> = asked.split(' ').collect();
    let off = |number, word: &str| {
        let text = format!("response_type '{word}' is not enabled for the application.");
        Err(Fault::new(number, "unsupported_response_type", text))
    };
    match () {
        () if asked == "code" => Ok(()),
        () if words.contains("id_token") => off(700_054, "id_token"),
        () if words.contains("token") => off(700_051, "token"),
        () => {
            let text = "The app requested an unsupported response type.";
            Err(Fault::new(70_005, "unsupported_response_type", text))
        }
    }
}

/// The scopes of a request, or the fault that its `scope` is.
pub(super) fn scopes(
    world: &World,
    client: &Client,
    params: &Params,
) -> Result<AskedScopes, Fault> {
    let text = params.need("scope")?;
    let asked = AskedScopes::parse(text, &world.graph())
        .map_err(|refusal| scope_fault(client.id().0, refusal))?;
    if asked.names.is_empty() && !asked.default {
        return Err(missing("scope"));
    }
    Ok(asked)
}

/// The fault that an unreadable scope text is.
pub(super) fn scope_fault(client: Uuid, refusal: ScopeRefusal) -> Fault {
    match refusal {
        ScopeRefusal::Unknown(name) => scope_unknown(client, &name),
        ScopeRefusal::Malformed(text) => scope_malformed(&text),
        ScopeRefusal::DefaultMixed => {
            let text = "The provided value for the input parameter 'scope' is not valid. .default scope can't be combined with resource-specific scopes.";
            Fault::new(70_011, "invalid_scope", text)
        }
    }
}

/// The PKCE challenge: S256 where one is given, and always of a public client.
fn challenge(client: &Client, params: &Params) -> Result<Option<String>, Fault> {
    let method = params.get("code_challenge_method");
    let Some(challenge) = params.get("code_challenge") else {
        return match (client, method) {
            (Client::Confidential { .. }, None) => Ok(None),
            _ => Err(Fault::new(
                50_147,
                "invalid_request",
                "The size of the code challenge parameter isn't valid. A public client must send a code_challenge (PKCE, S256).",
            )),
        };
    };
    if method != Some("S256") {
        // Without a method RFC 7636 means plain, which protects nothing.
        return Err(malformed(
            "The only supported code_challenge_method is 'S256'.",
        ));
    }
    let url_safe = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'_';
    if challenge.len() != 43 || !challenge.bytes().all(url_safe) {
        let text = "Invalid size of Code_Challenge parameter.";
        return Err(Fault::new(501_491, "invalid_request", text));
    }
    Ok(Some(challenge.to_owned()))
}

fn prompts(params: &Params) -> Result<BTreeSet<Prompt>, Fault> {
    let unsupported = |value: &str| {
        let value: String = value.chars().take(60).collect();
        Fault::new(
            90_023,
            "invalid_request",
            format!("Unsupported 'prompt' value '{value}'."),
        )
    };
    let text = params.get("prompt").unwrap_or_default();
    let prompts: BTreeSet<Prompt> = text
        .split_whitespace()
        .map(|word| match word {
            "none" => Ok(Prompt::None),
            "login" => Ok(Prompt::Login),
            "consent" => Ok(Prompt::Consent),
            "select_account" => Ok(Prompt::SelectAccount),
            "admin_consent" => Ok(Prompt::AdminConsent),
            other => Err(unsupported(other)),
        })
        .collect::<Result<_, _>>()?;
    if prompts.contains(&Prompt::None) && prompts.len() > 1 {
        return Err(unsupported(text));
    }
    Ok(prompts)
}
