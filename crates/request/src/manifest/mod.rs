//! Manifests and declarations: files in which an app's permissions stand by id or name.

mod arm;
mod entra;
mod lists;
mod places;
mod references;
mod secrets;
mod sniff;
mod teams;
mod terraform;
mod values;

use crate::declared::Declared;
use crate::signs as marks;
use places::Places;
use scopeglass_domain::sites;
use scopeglass_domain::{
    AppIdentity, ErrorCode, ManifestFormat, Problem, Publisher, RecognisedBy, Request, Sign, Source,
};
use serde_json::Value;
pub(crate) use sniff::{Looks, looks};

/// Larger manifests are refused: Entra itself takes far less than 1 MB.
const LARGEST_BYTES: usize = 5 * 1024 * 1024;

/// The limit as it is told to a person.
const LARGEST_TOLD: &str = "5 MB";

/// What is gathered from a manifest while it is read.
struct Reading<'t> {
    places: Places<'t>,
    declared: Declared,
    app: String,
    identity: AppIdentity,
    signs: Vec<Sign>,
    /// A host of the vendor's, where the manifest names one.
    vendor: Option<String>,
    /// How many apps it declares.
    apps: usize,
}

impl<'t> Reading<'t> {
    fn of(text: &'t str) -> Self {
        Self {
            places: Places::of(text),
            declared: Declared::by(RecognisedBy::Manifest),
            app: String::new(),
            identity: AppIdentity::default(),
            signs: Vec::new(),
            vendor: None,
            apps: 0,
        }
    }

    /// Takes note of one more app; only a lone app gives the request its identity.
    fn app(&mut self, name: Option<&str>, identity: AppIdentity) {
        self.apps += 1;
        if self.apps == 1 {
            self.app = name.unwrap_or_default().trim().to_owned();
            self.identity = identity;
        } else {
            self.app = String::new();
            self.identity = AppIdentity::default();
        }
    }

    fn sign(&mut self, sign: Sign) {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
        }
    }
}

/// Reads an app's manifest or declaration; its format is told from the text. `name` is the
/// file's name, if it had one.
///
/// # Errors
/// `ManifestInvalid` with the line and column where reading stopped; `ManifestUnknown`
/// where no app is declared in a known form; `BicepUnbuilt`; `ArticleTooLarge`;
/// `NothingRecognised` where the app asks for nothing.
pub fn read_manifest(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    if text.len() > LARGEST_BYTES {
        return Err(Problem::new(ErrorCode::ArticleTooLarge).with("limit", LARGEST_TOLD));
    }
    match looks(text, name) {
        Looks::Json => json(text, name),
        Looks::Terraform => terraform::read(text, name),
        Looks::Bicep => {
            let file = name.unwrap_or(".bicep");
            Err(Problem::new(ErrorCode::BicepUnbuilt).with("file", file))
        }
        Looks::Other => Err(Problem::new(ErrorCode::ManifestUnknown)),
    }
}

fn json(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    let value: Value = serde_json::from_str(text)
        .map_err(|error| invalid(error.line(), error.column()).detail(&error))?;
    let mut reading = Reading::of(text);
    let format =
        declare(&value, &mut reading).ok_or_else(|| Problem::new(ErrorCode::ManifestUnknown))?;
    let kept = secrets::masked(text, &value);
    finish(reading, kept, name, format)
}

/// Finds out what the value is and reads it as such.
fn declare(value: &Value, reading: &mut Reading<'_>) -> Option<ManifestFormat> {
    if teams::is(value) {
        teams::read(value, reading);
        return Some(ManifestFormat::Teams);
    }
    if arm::is(value) {
        return arm::read(value, reading).then_some(ManifestFormat::Arm);
    }
    if entra::is(value) {
        let format = entra::format(value);
        entra::read(value, reading);
        return Some(format);
    }
    lists::read(value, reading).then_some(ManifestFormat::Graph)
}

fn finish(
    mut reading: Reading<'_>,
    text: String,
    name: Option<&str>,
    format: ManifestFormat,
) -> Result<Request, Problem> {
    if reading.declared.is_empty() {
        return Err(Problem::new(ErrorCode::NothingRecognised));
    }
    if let Some(client) = reading.identity.client {
        // Everybody's own app is unknown here; only what claims to be Microsoft's is told.
        if let Some(app) = crate::microsoft::app(client) {
            reading.sign(marks::client(Some(client)));
            reading.identity.publisher = Publisher::Microsoft;
            if reading.app.is_empty() {
                reading.app.clone_from(&app.name);
            }
        }
    }
    let redirects = sites::redirect_signs(&reading.identity.redirects, reading.vendor.as_deref());
    for sign in redirects {
        reading.sign(sign);
    }
    reading
        .signs
        .sort_by_key(|sign| std::cmp::Reverse(sign.weight));
    Ok(Request {
        app: reading.app,
        source: Source::Manifest {
            name: name.map(str::to_owned),
            format,
        },
        text: Some(text),
        permissions: reading.declared.permissions,
        unrecognised: reading.declared.unrecognised,
        identity: reading.identity,
        signs: reading.signs,
    })
}

fn invalid(line: usize, column: usize) -> Problem {
    Problem::new(ErrorCode::ManifestInvalid)
        .with("line", line)
        .with("column", column)
}
