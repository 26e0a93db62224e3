//! The `claims` parameter: what a client can handle, and what the next access token has to
//! prove (OpenID Connect Core, section 5.5; "claims challenge" in the Microsoft identity
//! platform).

use super::{
    fault::{Fault, malformed},
    params::Params,
};
use serde_json::{Value, json};

/// What a request says about its access token.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Demand {
    /// Whether the client answers claims challenges.
    pub cp1: bool,
    /// The authentication context that has to have been proven, such as `c1`.
    pub context: Option<String>,
}

impl Demand {
    /// Reads the parameter of a request.
    pub(super) fn of(params: &Params) -> Result<Self, Fault> {
        let Some(text) = params.get("claims") else {
            return Ok(Self::default());
        };
        let claims: Value = serde_json::from_str(text)
            .map_err(|_| malformed("The parameter 'claims' is not a JSON object."))?;
        let wanted = &claims["access_token"];
        let context = &wanted["acrs"];
        let first = context["values"][0].as_str();
        Ok(Self {
            cp1: wanted["xms_cc"]["values"]
                .as_array()
                .is_some_and(|able| able.iter().any(is_cp1)),
            context: context["value"].as_str().or(first).map(str::to_owned),
        })
    }

    /// Fails where a context is asked for that the sign-in has not proven.
    pub(super) fn met_by(&self, proven: Option<&str>) -> Result<(), Fault> {
        match self.context.as_deref() {
            Some(wanted) if proven != Some(wanted) => Err(unproven(wanted)),
            _ => Ok(()),
        }
    }
}

fn is_cp1(able: &Value) -> bool {
    able.as_str()
        .is_some_and(|able| able.eq_ignore_ascii_case("cp1"))
}

fn unproven(context: &str) -> Fault {
    let text = "Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'.";
    let claims = json!({ "access_token": { "acrs": { "essential": true, "value": context } } });
    Fault::new(50_076, "interaction_required", text)
        .suberror("basic_action")
        .claims(claims.to_string())
}
