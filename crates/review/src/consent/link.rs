//! The link with which an administrator consents for everybody to exactly what was approved.

use crate::place::Place;
use crate::present::Presenter;
use crate::saved::Review;
use crate::views::ConsentLinkView;
use scopeglass_domain::{Choice, Kind, Message, TenantId};
use url::Url;

impl Presenter {
    /// The link for the app under review.
    /// Source: learn.microsoft.com/entra/identity-platform/v2-admin-consent.
    pub(super) fn consent_link(
        self,
        review: &Review,
        place: &Place,
        tenant: Option<TenantId>,
    ) -> ConsentLinkView {
        let (names, left_out) = self.approved(review);
        let because = |id: &str| ConsentLinkView {
            url: None,
            told: self.language.id(id),
            permissions: names.clone(),
            left_out: left_out.clone(),
        };
        let identity = &review.request.identity;
        let Some(client) = identity.client else {
            return because("consent-link-no-client");
        };
        let redirect = identity
            .redirects
            .iter()
            .find_map(|uri| uri.parse::<Url>().ok());
        let Some(redirect) = redirect else {
            return because("consent-link-no-redirect");
        };
        if names.is_empty() {
            return because("consent-link-nothing");
        }
        let Some(url) = address(place, tenant, &client.to_string(), &names, &redirect) else {
            return because("consent-link-nothing");
        };
        let told = Message::new("consent-link-told").with("count", names.len());
        ConsentLinkView {
            url: Some(url.to_string()),
            told: self.language.text(&told),
            permissions: names,
            left_out,
        }
    }

    /// The approved delegated permissions, and what of the approved the link cannot ask for.
    fn approved(self, review: &Review) -> (Vec<String>, Vec<String>) {
        let asked = review.request.permissions.iter().zip(&review.entries);
        let approved = asked.filter(|(_, entry)| {
            let choice = entry.decision.as_ref().map(|decision| &decision.choice);
            matches!(
                choice,
                Some(Choice::Approve | Choice::ApproveWithCondition { .. })
            )
        });
        let (inside, outside): (Vec<_>, Vec<_>) =
            approved.partition(|(asked, _)| asked.kind.kind() == Some(Kind::Delegated));
        let name =
            |(asked, _): (&scopeglass_domain::RequestedPermission, _)| asked.name.to_string();
        (
            inside.into_iter().map(name).collect(),
            outside.into_iter().map(name).collect(),
        )
    }
}

fn address(
    place: &Place,
    tenant: Option<TenantId>,
    client: &str,
    names: &[String],
    redirect: &Url,
) -> Option<Url> {
    let mut url = place.connection.authority.clone();
    let named = url.path_segments()?.next()?.to_owned();
    let tenant = tenant.map_or(named, |tenant| tenant.to_string());
    url.set_path(&format!("/{tenant}/v2.0/adminconsent"));
    let graph = place.graph.origin().ascii_serialization();
    // OpenID's own names belong to no resource.
    let bare = ["openid", "profile", "email", "offline_access"];
    let scopes: Vec<String> = names
        .iter()
        .map(|name| match bare.contains(&name.as_str()) {
            true => name.clone(),
            false => format!("{graph}/{name}"),
        })
        .collect();
    url.query_pairs_mut()
        .append_pair("client_id", client)
        .append_pair("scope", &scopes.join(" "))
        .append_pair("redirect_uri", redirect.as_str());
    Some(url)
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_identity::{Connection, Trust};

    #[test]
    fn the_link_asks_for_exactly_these_permissions_in_this_cloud() {
        let place = Place {
            id: "x".to_owned(),
            name: Some("x".to_owned()),
            connection: Connection {
                authority: "https://login.microsoftonline.us/contoso.com"
                    .parse()
                    .unwrap(),
                client: "11111111-2222-3333-4444-555555555555".parse().unwrap(),
                trust: Trust::System,
            },
            graph: "https://graph.microsoft.us/v1.0".parse().unwrap(),
        };
        let names = ["Calendars.Read".to_owned(), "offline_access".to_owned()];
        let redirect = "https://vendor.example/done".parse().unwrap();
        let url = address(&place, None, "app", &names, &redirect).unwrap();
        assert_eq!(url.path(), "/contoso.com/v2.0/adminconsent");
        let scope = url
            .query_pairs()
            .find(|(name, _)| name == "scope")
            .unwrap()
            .1;
        assert_eq!(
            scope,
            "https://graph.microsoft.us/Calendars.Read offline_access"
        );
    }
}
