//! What Terraform's expressions refer to, as far as the same file tells.

use hcl_edit::expr::{Expression, Traversal, TraversalOperator};
use hcl_edit::structure::Body;
use scopeglass_domain::{Kind, ResourceId};
use std::collections::HashMap;
use uuid::Uuid;

/// References to references; more are a circle.
const DEEPEST: usize = 8;

/// What an expression stands for.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Value {
    /// A text of the file.
    Text(String),
    /// A permission named in a reference such as `….app_role_ids["User.Read.All"]`.
    Permission {
        name: String,
        kind: Option<Kind>,
        resource: Option<ResourceId>,
    },
    /// Something that stands elsewhere.
    Unknown,
}

/// The file's own variables, locals, and service principals of resources.
pub(super) struct Names {
    texts: HashMap<String, Expression>,
    /// The expression that tells which resource `TYPE.NAME` is.
    resources: HashMap<String, Expression>,
}

impl Names {
    /// Collects what the file names.
    pub(super) fn of(body: &Body) -> Self {
        let mut names = Self {
            texts: HashMap::new(),
            resources: HashMap::new(),
        };
        for block in body.blocks() {
            let label = |at: usize| block.labels.get(at).map(|label| label.as_str().to_owned());
            match block.ident.as_str() {
                "locals" => {
                    for attribute in block.body.attributes() {
                        let key = format!("local.{}", attribute.key.as_str());
                        names.texts.insert(key, attribute.value.clone());
                    }
                }
                "variable" => {
                    if let (Some(name), Some(default)) =
                        (label(0), block.body.get_attribute("default"))
                    {
                        names
                            .texts
                            .insert(format!("var.{name}"), default.value.clone());
                    }
                }
                "data" | "resource" => {
                    let told = ["client_id", "application_id", "display_name"]
                        .into_iter()
                        .find_map(|key| block.body.get_attribute(key));
                    if let (Some(kind), Some(name), Some(told)) = (label(0), label(1), told) {
                        names
                            .resources
                            .insert(format!("{kind}.{name}"), told.value.clone());
                    }
                }
                _ => {}
            }
        }
        names
    }

    /// The text that an expression stands for.
    pub(super) fn text(&self, expression: &Expression) -> Option<String> {
        match self.value(expression) {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// What an expression stands for.
    pub(super) fn value(&self, expression: &Expression) -> Value {
        self.resolve(expression, 0)
    }

    fn resolve(&self, expression: &Expression, depth: usize) -> Value {
        if let Some(text) = expression.as_str() {
            return Value::Text(text.trim().to_owned());
        }
        let Some(traversal) = expression.as_traversal() else {
            return Value::Unknown;
        };
        let steps = steps(traversal);
        if let [root, name] = &steps[..]
            && depth < DEEPEST
            && let Some(told) = self.texts.get(&format!("{root}.{name}"))
        {
            return self.resolve(told, depth + 1);
        }
        let table = steps.iter().position(|step| {
            matches!(
                step.as_str(),
                "app_role_ids"
                    | "oauth2_permission_scope_ids"
                    | "app_roles"
                    | "oauth2_permission_scopes"
            )
        });
        match table.map(|at| (&steps[at], steps.get(at + 1))) {
            Some((table, Some(name))) => Value::Permission {
                name: name.clone(),
                kind: Some(if table.starts_with("app_role") {
                    Kind::Application
                } else {
                    Kind::Delegated
                }),
                resource: self.resource_of(&steps, depth),
            },
            _ => Value::Unknown,
        }
    }

    /// Which resource an expression names: by id, by a well-known name, or by a service
    /// principal of the same file.
    pub(super) fn resource(&self, expression: &Expression) -> Option<ResourceId> {
        self.resource_at(expression, 0)
    }

    fn resource_at(&self, expression: &Expression, depth: usize) -> Option<ResourceId> {
        if depth > DEEPEST {
            return None;
        }
        match self.resolve(expression, depth) {
            Value::Text(text) => match Uuid::parse_str(&text) {
                Ok(id) => Some(ResourceId(id)),
                Err(_) => well_known(&text),
            },
            _ => self.resource_of(&steps(expression.as_traversal()?), depth),
        }
    }

    fn resource_of(&self, steps: &[String], depth: usize) -> Option<ResourceId> {
        if let Some(known) = steps.iter().find_map(|step| well_known(step)) {
            return Some(known);
        }
        let from = usize::from(steps.first().is_some_and(|root| root == "data"));
        let name = format!("{}.{}", steps.get(from)?, steps.get(from + 1)?);
        self.resource_at(self.resources.get(&name)?, depth + 1)
    }
}

/// The names of `azuread_application_published_app_ids`, and display names, of which only
/// Microsoft Graph's matters: every other one is another resource.
fn well_known(name: &str) -> Option<ResourceId> {
    let bare: String = name.chars().filter(|c| !c.is_whitespace()).collect();
    let id = match bare.to_ascii_lowercase().as_str() {
        "microsoftgraph" => return Some(ResourceId::GRAPH),
        "office365exchangeonline" => 0x0000_0002_0000_0ff1_ce00_0000_0000_0000,
        "office365sharepointonline" => 0x0000_0003_0000_0ff1_ce00_0000_0000_0000,
        "windowsazureactivedirectory" | "azureactivedirectorygraph" => {
            0x0000_0002_0000_0000_c000_0000_0000_0000
        }
        "azureservicemanagement" => 0x797f_4846_ba00_4fd7_ba43_dac1_f8f6_3013,
        "office365management" => 0xc539_3580_f805_4401_95e8_94b7_a6ef_2fc2,
        "powerbiservice" => 0x0000_0009_0000_0000_c000_0000_0000_0000,
        "azurekeyvault" => 0xcfa8_b339_82a2_471a_a3c9_0fc0_be7a_4093,
        "azurestorage" => 0xe406_a681_f3d4_42a8_90b6_c2b0_2949_7af1,
        _ => return None,
    };
    Some(ResourceId(Uuid::from_u128(id)))
}

/// The names along a traversal; indexes by text count as names.
fn steps(traversal: &Traversal) -> Vec<String> {
    let mut steps = Vec::new();
    if let Some(root) = traversal.expr.as_variable() {
        steps.push(root.as_str().to_owned());
    }
    for operator in &traversal.operators {
        match operator.value() {
            TraversalOperator::GetAttr(name) => steps.push(name.as_str().to_owned()),
            TraversalOperator::Index(index) => {
                if let Some(name) = index.as_str() {
                    steps.push(name.to_owned());
                }
            }
            _ => {}
        }
    }
    steps
}
