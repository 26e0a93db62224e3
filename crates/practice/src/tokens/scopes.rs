//! The `scope` parameter: short names, prefixed names, `.default`, and what is refused.

use scopeglass_catalog::Catalog;
use scopeglass_domain::{Kind, PermissionName};
use std::collections::BTreeSet;

/// The audience of access tokens for Microsoft Graph.
pub(crate) const GRAPH: &str = "https://graph.microsoft.com";
const GRAPH_ID: &str = "00000003-0000-0000-c000-000000000000";
/// The scopes of OpenID Connect, which no resource owns.
pub(crate) const OPENID: [&str; 4] = ["openid", "profile", "email", "offline_access"];

/// A scope text, understood.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct AskedScopes {
    /// The names asked for, without any prefix and in their published letter case.
    pub names: BTreeSet<String>,
    /// Whether `.default` was among them: everything that the app has registered.
    pub default: bool,
    /// The prefix that the client wrote, given back in `scope` so that it finds its own words.
    pub prefix: Option<String>,
}

/// Why a scope text was refused.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum ScopeRefusal {
    /// No permission has that name.
    Unknown(String),
    /// It is not a scope at all, or of a resource that is not in this tenant.
    Malformed(String),
    /// `.default` stands beside the names of single permissions.
    DefaultMixed,
}

impl AskedScopes {
    /// Reads a scope text; `graph` is the address of the Graph that is served here.
    pub(crate) fn parse(text: &str, graph: &str) -> Result<Self, ScopeRefusal> {
        let mut asked = Self::default();
        let mut of_resource = false;
        for word in text.split_whitespace() {
            let (prefix, name) = split(word, graph)?;
            if prefix.is_some() {
                asked.prefix = prefix;
            }
            if name.eq_ignore_ascii_case(".default") {
                asked.default = true;
                continue;
            }
            let name = published_name(name).ok_or_else(|| unknown(name))?;
            of_resource |= !OPENID.contains(&name.as_str());
            asked.names.insert(name);
        }
        if asked.default && of_resource {
            return Err(ScopeRefusal::DefaultMixed);
        }
        Ok(asked)
    }

    /// Whether a name was asked for.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.names.contains(name)
    }

    /// The text of `scope` in an answer: everything that the access token carries, in the
    /// words that the client used.
    pub(crate) fn answer(&self, carried: &BTreeSet<String>) -> String {
        let prefixed = |name: &str| match &self.prefix {
            Some(prefix) if !OPENID.contains(&name) => format!("{prefix}{name}"),
            _ => name.to_owned(),
        };
        let mut words: Vec<String> = carried.iter().map(|name| prefixed(name)).collect();
        if self.default {
            words.push(prefixed(".default"));
        }
        words.join(" ")
    }
}

fn split<'a>(word: &'a str, graph: &str) -> Result<(Option<String>, &'a str), ScopeRefusal> {
    let base = graph.trim_end_matches("/v1.0");
    for resource in [GRAPH, graph, base, GRAPH_ID] {
        let Some(rest) = word.strip_prefix(resource) else {
            continue;
        };
        // Two slashes are what clients get that add "/.default" to an address with a slash.
        let Some(name) = rest.strip_prefix("//").or_else(|| rest.strip_prefix('/')) else {
            continue;
        };
        if !name.is_empty() && !name.contains('/') {
            let prefix = word.get(..word.len() - name.len()).map(str::to_owned);
            return Ok((prefix, name));
        }
    }
    if word.contains("://") || word.contains('/') {
        return Err(ScopeRefusal::Malformed(word.to_owned()));
    }
    Ok((None, word))
}

fn unknown(name: &str) -> ScopeRefusal {
    match name.parse::<PermissionName>() {
        Ok(_) => ScopeRefusal::Unknown(name.to_owned()),
        Err(_) => ScopeRefusal::Malformed(name.chars().take(120).collect()),
    }
}

fn published_name(name: &str) -> Option<String> {
    if let Some(openid) = OPENID
        .iter()
        .find(|openid| openid.eq_ignore_ascii_case(name))
    {
        return Some((*openid).to_owned());
    }
    let permission = Catalog::embedded().find(name)?;
    permission.form(Kind::Delegated)?;
    Some(permission.name.to_string())
}

/// Whether the published default asks for an administrator's consent.
pub(crate) fn needs_admin(name: &str) -> bool {
    if OPENID.contains(&name) {
        return false;
    }
    let permission = Catalog::embedded().find(name);
    permission
        .and_then(|one| one.form(Kind::Delegated))
        .is_some_and(|form| form.admin_consent)
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOCAL: &str = "http://127.0.0.1:4000/v1.0";

    fn names(text: &str) -> Vec<String> {
        AskedScopes::parse(text, LOCAL)
            .unwrap()
            .names
            .into_iter()
            .collect()
    }

    #[test]
    fn short_and_prefixed_names_mean_the_same() {
        for prefix in [
            "",
            "https://graph.microsoft.com/",
            "http://127.0.0.1:4000/",
            "http://127.0.0.1:4000/v1.0/",
            "https://graph.microsoft.com//",
        ] {
            assert_eq!(
                names(&format!("openid {prefix}calendars.read")),
                ["Calendars.Read", "openid"]
            );
        }
    }

    #[test]
    fn answers_use_the_words_of_the_question() {
        let asked =
            AskedScopes::parse("https://graph.microsoft.com/User.Read openid", LOCAL).unwrap();
        let carried = ["User.Read", "openid"].map(str::to_owned).into();
        assert_eq!(
            asked.answer(&carried),
            "https://graph.microsoft.com/User.Read openid"
        );
    }

    #[test]
    fn what_no_permission_is_called_is_refused() {
        let refusal = |text| AskedScopes::parse(text, LOCAL).unwrap_err();
        assert_eq!(
            refusal("Everything.Read"),
            ScopeRefusal::Unknown("Everything.Read".into())
        );
        assert_eq!(
            refusal("https://vault.example/.default"),
            ScopeRefusal::Malformed("https://vault.example/.default".into())
        );
        assert_eq!(refusal(".default User.Read"), ScopeRefusal::DefaultMixed);
    }
}
