//! One scope of a link: whose permission it is, and which.

use crate::microsoft;
use scopeglass_domain::ResourceId;

/// Scopes of the sign-in itself, which belong to every resource.
const OPEN_ID: &[&str] = &["openid", "profile", "email", "offline_access"];

/// What a scope asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Scope<'a> {
    /// A permission of Microsoft Graph, or one of the sign-in's own.
    Graph {
        /// Its name.
        name: &'a str,
    },
    /// Everything that is registered for a resource.
    Everything,
    /// A permission of another resource.
    Other,
}

/// A scope with the resource that it is asked of; the sign-in's own have none.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Read<'a> {
    pub(crate) scope: Scope<'a>,
    /// The resource's address or id as the link writes it, in lower case; `None` for the
    /// sign-in's own scopes.
    pub(crate) resource: Option<String>,
}

/// Reads a scope as the v2.0 endpoint does: before the last slash stands the resource, and
/// what has none belongs to Microsoft Graph.
pub(crate) fn read(scope: &str) -> Read<'_> {
    if OPEN_ID.iter().any(|name| scope.eq_ignore_ascii_case(name)) {
        return Read {
            scope: Scope::Graph { name: scope },
            resource: None,
        };
    }
    let (resource, name) = match scope.rsplit_once('/') {
        Some((resource, name)) => (resource.trim_end_matches('/'), name),
        None => ("https://graph.microsoft.com", scope),
    };
    let is_graph = microsoft::resource(resource) == Some(ResourceId::GRAPH);
    let scope = if name.eq_ignore_ascii_case(".default") {
        Scope::Everything
    } else if is_graph {
        Scope::Graph { name }
    } else {
        Scope::Other
    };
    let resource = if is_graph {
        "graph.microsoft.com".to_owned()
    } else {
        resource.to_ascii_lowercase()
    };
    Read {
        scope,
        resource: Some(resource),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_scope_belongs_to_the_resource_before_its_last_slash() {
        let graph = Some("graph.microsoft.com".to_owned());
        for text in [
            "Mail.Read",
            "https://graph.microsoft.com/Mail.Read",
            "https://graph.microsoft.com//Mail.Read",
            "00000003-0000-0000-c000-000000000000/Mail.Read",
        ] {
            let read = read(text);
            assert_eq!(read.scope, Scope::Graph { name: "Mail.Read" }, "{text}");
            assert_eq!(read.resource, graph, "{text}");
        }
        assert_eq!(
            read("https://outlook.office.com/Mail.Read").scope,
            Scope::Other
        );
        assert_eq!(read("api://contoso/.default").scope, Scope::Everything);
        assert_eq!(read("openid").resource, None);
    }
}
