//! Vendor profiles: the requests of known apps, one file each in profiles/.

use crate::{declared, edit};
use include_dir::{Dir, include_dir};
use scopeglass_domain::{
    AppIdentity, ErrorCode, Kind, KindClaim, PermissionName, Problem, RecognisedAt, RecognisedBy,
    Request, RequestedPermission, Source, Span, StatedReason, Unrecognised, UnrecognisedWhy,
};
use scopeglass_language::{Language, Locale};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;

static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../profiles");

/// What one app asks for, as its vendor's page told it on a certain day.
#[derive(Debug, Clone, PartialEq)]
pub struct Profile {
    /// Its file's name without the ending.
    pub id: String,
    /// The app's name.
    pub app: String,
    /// The vendor's page that the facts come from.
    pub address: String,
    /// The day on which the page was read, ISO 8601.
    pub read_on: String,
    /// The day that the page itself carries, ISO 8601; most carry none.
    pub page_dated: Option<String>,
    /// The id of the profile that holds an earlier list of the same app.
    pub earlier: Option<String>,
    /// The message that says in one sentence what the app wants to do.
    pub summary_id: String,
    /// The permissions, in the page's order.
    pub permissions: Vec<ProfilePermission>,
    /// What the page lists besides, and what no permission of Microsoft Graph is.
    pub unrecognised: Vec<Unrecognised>,
}

impl Profile {
    /// The profile with a later list of the same app, where one is known.
    pub fn later(&self) -> Option<&'static Profile> {
        profiles()
            .iter()
            .find(|other| other.earlier.as_ref() == Some(&self.id))
    }
}

/// One permission of a profile.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfilePermission {
    /// The permission.
    pub name: PermissionName,
    /// The kind, where the page tells it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub kind: Option<Kind>,
    /// The page's words that tell the kind.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told_by: Option<String>,
    /// The message that gives the vendor's reason in the project's own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// The reason as text, in the words of whoever saved the profile.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason_text: Option<String>,
}

/// A permission of another resource than Microsoft Graph, as the page lists it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Elsewhere {
    pub(crate) resource: String,
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<Kind>,
}

/// A line of the request that a profile was saved from and that was not recognised.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unread {
    pub(crate) quote: String,
    pub(crate) why: UnrecognisedWhy,
}

/// A profile as it stands in its file.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct File {
    pub(crate) app: String,
    pub(crate) address: String,
    pub(crate) read_on: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) page_dated: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) earlier: Option<String>,
    #[serde(default)]
    pub(crate) permissions: Vec<ProfilePermission>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) elsewhere: Vec<Elsewhere>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) unrecognised: Vec<Unread>,
}

impl File {
    /// What it lists besides the permissions of Microsoft Graph, so that nothing is lost.
    pub(crate) fn unread(&self) -> Vec<Unrecognised> {
        let elsewhere = self.elsewhere.iter().map(Elsewhere::line);
        elsewhere
            .chain(self.unrecognised.iter().map(Unread::line))
            .collect()
    }
}

impl Elsewhere {
    fn line(&self) -> Unrecognised {
        let kind = self.kind.map(|kind| format!(", {}", kind.as_str()));
        let beside = format!("{}{}", self.resource, kind.unwrap_or_default());
        let quote = format!("{} ({beside})", self.name);
        line(quote, UnrecognisedWhy::OtherResource)
    }
}

impl Unread {
    fn line(&self) -> Unrecognised {
        line(self.quote.clone(), self.why)
    }
}

/// A profile is no text, so its lines stand at no place.
fn line(quote: String, why: UnrecognisedWhy) -> Unrecognised {
    let candidates = match why {
        UnrecognisedWhy::UnknownName => declared::near(&quote),
        _ => Vec::new(),
    };
    Unrecognised {
        span: Span { start: 0, end: 0 },
        quote,
        why,
        candidates,
        dismissed: false,
    }
}

/// Every profile of profiles/, by app. A file that cannot be read is left out; a test names it.
pub fn profiles() -> &'static [Profile] {
    static PROFILES: OnceLock<Vec<Profile>> = OnceLock::new();
    PROFILES.get_or_init(|| {
        let mut profiles: Vec<Profile> = files()
            .filter_map(|(id, text)| parse(id, text).ok())
            .collect();
        profiles.sort_by(|a, b| a.app.cmp(&b.app));
        profiles
    })
}

/// The request of a profile, its reasons in the given language.
///
/// # Errors
/// `ProfileUnknown`; `ProfileInvalid` where it names what the catalogue lacks.
pub fn from_profile(id: &str, locale: Locale) -> Result<Request, Problem> {
    let profile = profiles()
        .iter()
        .find(|profile| profile.id == id)
        .ok_or_else(|| Problem::new(ErrorCode::ProfileUnknown).with("profile", id))?;
    let language = Language::of(locale);
    let permissions = profile
        .permissions
        .iter()
        .map(|asked| requested(asked, language))
        .collect::<Result<_, Problem>>()
        .map_err(|problem| invalid(id).detail(problem))?;
    Ok(Request {
        app: profile.app.clone(),
        source: Source::Profile {
            id: profile.id.clone(),
            address: profile.address.clone(),
            read_on: profile.read_on.clone(),
        },
        text: None,
        permissions,
        unrecognised: profile.unrecognised.clone(),
        identity: AppIdentity::default(),
        signs: Vec::new(),
    })
}

pub(crate) fn requested(
    asked: &ProfilePermission,
    language: &Language,
) -> Result<RequestedPermission, Problem> {
    let permission = edit::known(&asked.name)?;
    let kind = match (edit::claim(permission, asked.kind)?, &asked.told_by) {
        (KindClaim::Settled { kind }, told_by) => KindClaim::Stated {
            kind,
            quote: told_by.clone().unwrap_or_default(),
        },
        (claim, _) => claim,
    };
    Ok(RequestedPermission {
        name: permission.name.clone(),
        kind,
        reason: reason(asked, language).map(|text| StatedReason { text, span: None }),
        recognised: vec![RecognisedAt {
            span: None,
            quote: asked.name.to_string(),
            method: RecognisedBy::Profile,
            confidence: 100,
        }],
        standing: None,
    })
}

fn reason(asked: &ProfilePermission, language: &Language) -> Option<String> {
    let told = asked.reason_text.clone();
    told.or_else(|| asked.reason.as_deref().map(|id| language.id(id)))
}

fn files() -> impl Iterator<Item = (&'static str, &'static str)> {
    FILES
        .files()
        .filter(|file| {
            file.path()
                .extension()
                .is_some_and(|ending| ending == "toml")
        })
        .filter_map(|file| Some((file.path().file_stem()?.to_str()?, file.contents_utf8()?)))
}

fn parse(id: &str, text: &str) -> Result<Profile, Problem> {
    let file: File = toml::from_str(text).map_err(|error| invalid(id).detail(error))?;
    Ok(Profile {
        id: id.to_owned(),
        unrecognised: file.unread(),
        app: file.app,
        address: file.address,
        read_on: file.read_on,
        page_dated: file.page_dated,
        earlier: file.earlier,
        summary_id: format!("profile-{id}-summary"),
        permissions: file.permissions,
    })
}

pub(crate) fn invalid(id: &str) -> Problem {
    Problem::new(ErrorCode::ProfileInvalid).with("profile", id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_a_profile() {
        for (id, text) in files() {
            parse(id, text).unwrap_or_else(|problem| panic!("{id}: {problem}"));
        }
        assert_eq!(files().count(), profiles().len());
    }

    #[test]
    fn a_profile_keeps_what_the_page_asks_of_other_resources() {
        let text = "app = \"X\"\naddress = \"https://x.example\"\nread_on = \"2026-11-23\"\n\
                    [[elsewhere]]\nresource = \"Contoso API\"\nname = \"Do.All\"\n\
                    kind = \"application\"\n[[elsewhere]]\nresource = \"Contoso API\"\n\
                    name = \"Do.Some\"\n";
        let profile = parse("x", text).unwrap();
        let lines: Vec<_> = profile
            .unrecognised
            .iter()
            .map(|line| (line.quote.as_str(), line.why))
            .collect();
        assert_eq!(
            lines,
            [
                (
                    "Do.All (Contoso API, application)",
                    UnrecognisedWhy::OtherResource
                ),
                ("Do.Some (Contoso API)", UnrecognisedWhy::OtherResource),
            ]
        );
    }
}
