//! Claims that a resource demands of the next access token, and what this client says it
//! can handle (OpenID Connect Core section 5.5;
//! learn.microsoft.com/entra/identity-platform/claims-challenge).

use base64::{
    Engine,
    alphabet::{STANDARD, URL_SAFE},
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use serde_json::{Map, Value, json};
use std::fmt;

/// Larger ones are no claims request of anybody's.
const LARGEST: usize = 16 * 1024;

const EITHER_PADDING: GeneralPurposeConfig =
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent);

/// What a resource wants to see in the next access token before it answers again.
#[derive(Clone, PartialEq, Eq)]
pub struct ClaimsChallenge(Map<String, Value>);

impl fmt::Debug for ClaimsChallenge {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ClaimsChallenge({})", self.demands().join(" "))
    }
}

impl ClaimsChallenge {
    /// The challenge in a WWW-Authenticate header of a refused call: `claims` of a Bearer
    /// challenge, in Base64 as Microsoft Graph sends it, or as plain JSON.
    pub fn from_www_authenticate(header: &str) -> Option<Self> {
        let claims = bearer_parameter(header, "claims")?;
        Self::from_json(&claims).or_else(|| Self::from_json(&decoded(&claims)?))
    }

    /// The challenge in the field `claims` of a refusal of the token endpoint.
    pub fn from_json(text: &str) -> Option<Self> {
        if text.len() > LARGEST {
            return None;
        }
        match serde_json::from_str(text).ok()? {
            Value::Object(claims) if !claims.is_empty() => Some(Self(claims)),
            _ => None,
        }
    }

    /// The names of the claims demanded of the access token, such as `nbf` (sign in after
    /// this time) or `acrs` (an authentication context).
    pub fn demands(&self) -> Vec<String> {
        let demanded = self.0.get("access_token").and_then(Value::as_object);
        demanded
            .into_iter()
            .flat_map(|claims| claims.keys())
            .map(|name| {
                name.chars()
                    .filter(char::is_ascii_alphanumeric)
                    .take(40)
                    .collect()
            })
            .collect()
    }
}

/// The `claims` parameter of a request: what is demanded, and that this client can handle
/// claims challenges (`cp1`), for which Entra issues access tokens that live longer and end
/// at once when they have to.
pub(crate) fn parameter(demanded: Option<&ClaimsChallenge>) -> String {
    let mut claims = demanded.map(|one| one.0.clone()).unwrap_or_default();
    let of_access = claims.entry("access_token").or_insert_with(|| json!({}));
    if !of_access.is_object() {
        *of_access = json!({});
    }
    of_access["xms_cc"] = json!({ "values": ["cp1"] });
    Value::Object(claims).to_string()
}

fn decoded(claims: &str) -> Option<String> {
    let alphabet = match claims.contains(['-', '_']) {
        true => URL_SAFE,
        false => STANDARD,
    };
    let engine = GeneralPurpose::new(&alphabet, EITHER_PADDING);
    String::from_utf8(engine.decode(claims.trim()).ok()?).ok()
}

/// A parameter of a Bearer challenge (RFC 9110 section 11.6.1). Header lines may hold
/// several challenges; quoted strings may hold commas.
fn bearer_parameter(header: &str, wanted: &str) -> Option<String> {
    let mut rest = header.get(..header.len().min(4 * LARGEST))?;
    let mut in_bearer = false;
    while !rest.is_empty() {
        rest = rest.trim_start_matches([' ', '\t', ',']);
        let end = rest.find([' ', '\t', ',', '=']).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        match after.trim_start_matches([' ', '\t']).strip_prefix('=') {
            Some(value) if !word.is_empty() => {
                let (value, left) = parameter_value(value.trim_start_matches([' ', '\t']));
                if in_bearer && word.eq_ignore_ascii_case(wanted) {
                    return Some(value);
                }
                rest = left;
            }
            Some(value) => rest = value,
            None => {
                in_bearer = match word.is_empty() {
                    true => in_bearer,
                    false => word.eq_ignore_ascii_case("bearer"),
                };
                rest = after;
            }
        }
    }
    None
}

/// A token or quoted string, and what follows it. Base64 may end in `=`.
fn parameter_value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find([',', ' ', '\t']).unwrap_or(text.len());
        let (value, rest) = text.split_at(end);
        return (value.to_owned(), rest);
    };
    let mut value = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return (value, quoted.get(at + 1..).unwrap_or_default()),
            '\\' => value.extend(chars.next().map(|(_, c)| c)),
            c => value.push(c),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    const REVOKED: &str = r#"{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}"#;

    #[test]
    fn a_challenge_is_read_as_graph_writes_it() {
        for encoded in [
            BASE64_STANDARD.encode(REVOKED),
            BASE64_URL_SAFE_NO_PAD.encode(REVOKED),
        ] {
            let header = format!(
                "Bearer realm=\"\", authorization_uri=\"https://login.example/a,b\", \
                 client_id=\"x\", error=\"insufficient_claims\", claims=\"{encoded}\""
            );
            let challenge = ClaimsChallenge::from_www_authenticate(&header).unwrap();
            assert_eq!(challenge.demands(), ["nbf"]);
        }
    }

    #[test]
    fn what_demands_nothing_is_no_challenge() {
        for header in [
            "",
            "Bearer",
            "Bearer realm=\"\", error=\"invalid_token\"",
            "Basic claims=\"e30=\"",
            "Bearer claims=\"e30=\"",
            "Bearer claims=\"%%%\"",
            "Bearer realm=\"claims=\\\"eyJhIjoxfQ==\\\"\"",
            "Bearer claims=",
        ] {
            assert_eq!(
                ClaimsChallenge::from_www_authenticate(header),
                None,
                "{header}"
            );
        }
    }

    #[test]
    fn the_demand_travels_on_beside_what_this_client_can_handle() {
        let challenge = ClaimsChallenge::from_json(REVOKED).unwrap();
        let sent: Value = serde_json::from_str(&parameter(Some(&challenge))).unwrap();
        assert_eq!(sent["access_token"]["nbf"]["value"], "1604106651");
        assert_eq!(sent["access_token"]["xms_cc"]["values"], json!(["cp1"]));
        let bare: Value = serde_json::from_str(&parameter(None)).unwrap();
        assert_eq!(
            bare,
            json!({ "access_token": { "xms_cc": { "values": ["cp1"] } } })
        );
    }

    proptest! {
        #[test]
        fn any_header_is_read_without_a_panic(header in "\\PC{0,80}", value in "[\"\\\\,= a-z]{0,40}") {
            drop(ClaimsChallenge::from_www_authenticate(&header));
            drop(ClaimsChallenge::from_www_authenticate(&format!("Bearer {value} claims={value}")));
        }
    }
}
