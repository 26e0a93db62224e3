//! Terraform: the blocks of the azuread provider that declare an app and what it asks for.

use super::entra::{audience_sign, moment};
use super::references::{Names, Value};
use super::{Reading, finish, invalid};
use crate::declared::{Place, Told};
use crate::signs::plain;
use hcl_edit::Span as _;
use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Body};
use scopeglass_domain::{
    AppIdentity, Credential, CredentialKind, ErrorCode, Kind, ManifestFormat, Problem, Request,
    ResourceId, SignWeight, Span, UnrecognisedWhy,
};
use uuid::Uuid;

/// Larger files are generated ones; the parser takes time in proportion.
const LARGEST_BYTES: usize = 1024 * 1024;

/// Reads a Terraform file.
pub(super) fn read(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    if text.len() > LARGEST_BYTES {
        let problem = Problem::new(ErrorCode::ArticleTooLarge);
        return Err(problem.with("limit", "1 MB"));
    }
    let body = hcl_edit::parser::parse_body(text).map_err(|error| {
        let at = error.location();
        invalid(at.line(), at.column()).detail(error.message())
    })?;
    let names = Names::of(&body);
    let mut file = File {
        text,
        names,
        reading: Reading::of(""),
        any: false,
    };
    for block in body.blocks() {
        file.block(block);
    }
    if !file.any {
        return Err(Problem::new(ErrorCode::ManifestUnknown));
    }
    let kept = masked(text, &body);
    finish(file.reading, kept, name, ManifestFormat::Terraform)
}

struct File<'t> {
    text: &'t str,
    names: Names,
    reading: Reading<'t>,
    any: bool,
}

impl File<'_> {
    fn block(&mut self, block: &Block) {
        let kind = match (block.ident.as_str(), block.labels.first()) {
            ("resource", Some(label)) => label.as_str(),
            _ => return,
        };
        match kind {
            "azuread_application" => self.application(&block.body),
            "azuread_application_registration" => self.application(&block.body),
            "azuread_application_api_access" => self.api_access(&block.body),
            "azuread_application_redirect_uris" => self.redirects(&block.body, "redirect_uris"),
            "azuread_app_role_assignment" => self.role_assignment(&block.body),
            "azuread_service_principal_delegated_permission_grant" => self.grant(&block.body),
            "azuread_application_password" => self.credential(&block.body, CredentialKind::Secret),
            "azuread_application_certificate" => {
                self.credential(&block.body, CredentialKind::Certificate);
            }
            _ => return,
        }
        self.any = true;
    }

    fn application(&mut self, body: &Body) {
        let text = |key: &str| {
            body.get_attribute(key)
                .and_then(|a| self.names.text(&a.value))
        };
        let audience = text("sign_in_audience");
        let identity = AppIdentity {
            sign_in_audience: audience.clone(),
            ..AppIdentity::default()
        };
        let name = text("display_name").or_else(|| text("name"));
        self.reading.app(name.as_deref(), identity);
        audience_sign(audience.as_deref(), &mut self.reading);
        self.redirects(body, "reply_urls");
        for client in ["web", "single_page_application", "public_client"] {
            for block in body.get_blocks(client) {
                self.redirects(&block.body, "redirect_uris");
                for grant in block.body.get_blocks("implicit_grant") {
                    self.implicit(&grant.body, "access_token_issuance_enabled");
                }
            }
        }
        self.implicit(body, "oauth2_allow_implicit_flow");
        self.implicit(body, "implicit_access_token_issuance_enabled");
        for block in body.get_blocks("required_resource_access") {
            self.required(&block.body);
        }
        for block in body.get_blocks("dynamic") {
            let is_required = block
                .labels
                .first()
                .is_some_and(|label| label.as_str() == "required_resource_access");
            if let Some(span) = block.span().filter(|_| is_required) {
                self.doubt(self.first_line(span), UnrecognisedWhy::Reference);
            }
        }
    }

    fn implicit(&mut self, body: &Body, key: &str) {
        let on = body.get_attribute(key).and_then(|a| a.value.as_bool());
        if on == Some(true) {
            self.reading
                .sign(plain(SignWeight::Odd, "sign-manifest-implicit"));
        }
    }

    fn redirects(&mut self, body: &Body, key: &str) {
        let entries = body.get_attribute(key).and_then(|a| a.value.as_array());
        for entry in entries.into_iter().flat_map(|entries| entries.iter()) {
            if let Some(address) = self.names.text(entry) {
                self.reading.identity.redirects.push(address);
            }
        }
    }

    fn required(&mut self, body: &Body) {
        let resource = self.resource(body, "resource_app_id");
        for block in body.get_blocks("resource_access") {
            let Some(id) = block.body.get_attribute("id") else {
                continue;
            };
            let told = block.body.get_attribute("type");
            let kind = told.and_then(|told| self.names.text(&told.value));
            let kind = kind.as_deref().and_then(kind_of);
            self.one(&id.value, kind, resource);
        }
        for block in body.get_blocks("dynamic") {
            if let Some(span) = block.span() {
                self.doubt(self.first_line(span), UnrecognisedWhy::Reference);
            }
        }
    }

    fn api_access(&mut self, body: &Body) {
        let resource = self.resource(body, "api_client_id");
        for (key, kind) in [
            ("role_ids", Kind::Application),
            ("scope_ids", Kind::Delegated),
        ] {
            let Some(attribute) = body.get_attribute(key) else {
                continue;
            };
            match attribute.value.as_array() {
                Some(entries) => {
                    for entry in entries.iter() {
                        self.one(entry, Some(kind), resource);
                    }
                }
                None => self.doubt(self.place(&attribute.value), UnrecognisedWhy::Reference),
            }
        }
    }

    fn role_assignment(&mut self, body: &Body) {
        if let Some(role) = body.get_attribute("app_role_id") {
            self.one(&role.value, Some(Kind::Application), None);
        }
    }

    fn grant(&mut self, body: &Body) {
        let Some(claims) = body.get_attribute("claim_values") else {
            return;
        };
        let resource = body.get_attribute("resource_service_principal_object_id");
        let resource = resource.and_then(|resource| self.names.resource(&resource.value));
        let Some(entries) = claims.value.as_array() else {
            return self.doubt(self.place(&claims.value), UnrecognisedWhy::Reference);
        };
        for entry in entries.iter() {
            match self.names.text(entry) {
                Some(name) => self.named(&name, Some(Kind::Delegated), resource, self.place(entry)),
                None => self.doubt(self.place(entry), UnrecognisedWhy::Reference),
            }
        }
    }

    fn credential(&mut self, body: &Body, kind: CredentialKind) {
        let text = |key: &str| {
            body.get_attribute(key)
                .and_then(|a| self.names.text(&a.value))
        };
        let credential = Credential {
            kind,
            name: text("display_name"),
            ends: text("end_date").as_deref().and_then(moment),
        };
        self.reading.identity.credentials.push(credential);
    }

    fn resource(&self, body: &Body, key: &str) -> Option<ResourceId> {
        self.names.resource(&body.get_attribute(key)?.value)
    }

    /// One permission: by its id, or by a reference that holds its name.
    fn one(&mut self, id: &Expression, kind: Option<Kind>, resource: Option<ResourceId>) {
        let place = self.place(id);
        match self.names.value(id) {
            Value::Text(text) => match (Uuid::parse_str(&text), resource) {
                (Ok(id), Some(ResourceId::GRAPH) | None) if is_known(id) => {
                    self.reading.declared.id(id, kind, place);
                }
                (Ok(id), Some(ResourceId::GRAPH)) => self.reading.declared.id(id, kind, place),
                (Ok(_), Some(_)) => self.doubt(place, UnrecognisedWhy::OtherResource),
                _ => self.doubt(place, UnrecognisedWhy::Reference),
            },
            Value::Permission {
                name,
                kind: by_table,
                resource: by_reference,
            } => {
                let kind = by_table.or(kind);
                self.named(&name, kind, by_reference.or(resource), place);
            }
            Value::Unknown => self.doubt(place, UnrecognisedWhy::Reference),
        }
    }

    fn named(
        &mut self,
        name: &str,
        kind: Option<Kind>,
        resource: Option<ResourceId>,
        place: Place,
    ) {
        let quote = match kind {
            Some(Kind::Delegated) => "Scope",
            _ => "Role",
        };
        let told = kind.map(|kind| Told { kind, quote });
        match resource {
            Some(ResourceId::GRAPH) => self.reading.declared.name(name, told, place),
            Some(_) => self.doubt(place, UnrecognisedWhy::OtherResource),
            None => self.doubt(place, UnrecognisedWhy::Reference),
        }
    }

    fn doubt(&mut self, place: Place, why: UnrecognisedWhy) {
        self.reading.declared.doubt(place, why, Vec::new());
    }

    /// Where an expression stands, the quotes of a string left out.
    fn place(&self, expression: &Expression) -> Place {
        let Some(mut span) = expression.span() else {
            return Place::nowhere(expression.to_string().trim());
        };
        if expression.is_str() && span.len() >= 2 {
            span = span.start + 1..span.end - 1;
        }
        self.words(span)
    }

    fn first_line(&self, span: std::ops::Range<usize>) -> Place {
        let words = self.text.get(span.clone()).unwrap_or_default();
        let line = words.lines().next().unwrap_or_default().trim_end();
        self.words(span.start..span.start + line.len())
    }

    fn words(&self, span: std::ops::Range<usize>) -> Place {
        match self.text.get(span.clone()) {
            Some(words) => Place {
                span: Some(Span {
                    start: span.start,
                    end: span.end,
                }),
                quote: words.to_owned(),
            },
            None => Place::nowhere(""),
        }
    }
}

fn is_known(id: Uuid) -> bool {
    scopeglass_catalog::Catalog::embedded().by_id(id).is_some()
}

fn kind_of(told: &str) -> Option<Kind> {
    match told.to_ascii_lowercase().as_str() {
        "scope" => Some(Kind::Delegated),
        "role" => Some(Kind::Application),
        _ => None,
    }
}

/// Attributes whose strings are secrets, masked at their length so that places stay.
const SECRET: &[&str] = &["client_secret", "password", "value"];

fn masked(text: &str, body: &Body) -> String {
    let mut spans = Vec::new();
    secrets(body, false, &mut spans);
    let mut kept = text.to_owned();
    for span in spans {
        if text.get(span.clone()).is_some() {
            kept.replace_range(span.clone(), &"*".repeat(span.len()));
        }
    }
    kept
}

fn secrets(body: &Body, in_password: bool, spans: &mut Vec<std::ops::Range<usize>>) {
    for attribute in body.attributes() {
        let key = attribute.key.as_str();
        let secret = SECRET.contains(&key) && (key != "value" || in_password);
        if let (true, Some(span)) = (secret && attribute.value.is_str(), attribute.value.span())
            && span.len() > 2
        {
            spans.push(span.start + 1..span.end - 1);
        }
    }
    for block in body.blocks() {
        let password = block.labels.first().is_some_and(|label| {
            matches!(
                label.as_str(),
                "azuread_application_password" | "azuread_service_principal_password"
            )
        });
        secrets(&block.body, in_password || password, spans);
    }
}
