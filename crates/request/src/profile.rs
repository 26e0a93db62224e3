//! Vendor profiles: the requests of known apps, one file each in profiles/.

use crate::edit;
use include_dir::{Dir, include_dir};
use scopeglass_domain::{
    AppIdentity, ErrorCode, Kind, KindClaim, PermissionName, Problem, RecognisedAt, RecognisedBy,
    Request, RequestedPermission, Source, StatedReason, UnrecognisedWhy,
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
    /// The message that says in one sentence what the app wants to do.
    pub summary_id: String,
    /// The permissions, in the page's order.
    pub permissions: Vec<ProfilePermission>,
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
    #[serde(default)]
    pub(crate) permissions: Vec<ProfilePermission>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) unrecognised: Vec<Unread>,
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
        unrecognised: Vec::new(),
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
        app: file.app,
        address: file.address,
        read_on: file.read_on,
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
    fn every_file_is_a_profile_with_a_source_and_a_day() {
        for (id, text) in files() {
            let profile = parse(id, text).unwrap_or_else(|problem| panic!("{id}: {problem}"));
            assert!(profile.address.starts_with("https://"), "{id}");
            let day: Vec<&str> = profile.read_on.split('-').collect();
            assert_eq!(
                day.iter().map(|part| part.len()).collect::<Vec<_>>(),
                [4, 2, 2],
                "{id}"
            );
        }
        assert_eq!(files().count(), profiles().len());
    }

    #[test]
    fn every_profile_names_real_permissions_and_says_why_in_every_language() {
        for profile in profiles() {
            for locale in Locale::all() {
                let language = Language::of(*locale);
                assert!(language.has(&profile.summary_id), "{}", profile.summary_id);
                for asked in &profile.permissions {
                    let reason = asked.reason.as_deref().unwrap_or_default();
                    assert!(language.has(reason), "{reason} in {}", locale.tag());
                }
                from_profile(&profile.id, *locale).unwrap();
            }
        }
    }

    #[test]
    fn kinds_that_the_page_tells_are_kept_with_its_words() {
        let request = from_profile("webex", Locale::parse("nl").unwrap()).unwrap();
        let contacts = &request.permissions[3];
        assert_eq!(
            contacts.kind,
            KindClaim::Stated {
                kind: Kind::Application,
                quote: "in alle postvakken".into()
            }
        );
        assert_eq!(request.permissions[1].kind, KindClaim::Open);
        assert!(
            contacts
                .reason
                .as_ref()
                .unwrap()
                .text
                .starts_with("Om groepen")
        );
    }

    #[test]
    fn an_unknown_profile_is_named_in_the_problem() {
        let problem = from_profile("nobody", Locale::parse("en").unwrap()).unwrap_err();
        assert_eq!(problem.code, ErrorCode::ProfileUnknown);
        assert!(problem.args.contains_key("profile"));
    }
}
