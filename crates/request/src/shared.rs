//! Profiles as files that people share: any reviewed request saved as one, and read again.

use crate::profile::{self, File, ProfilePermission, Unread};
use jiff::civil::Date;
use scopeglass_domain::{
    AppIdentity, ErrorCode, KindClaim, Problem, Request, RequestedPermission, Source,
};
use scopeglass_language::{Language, Locale};

/// A request as the text of a profile's file. `address` is the page, link or other place
/// that the facts come from, `read_on` the day on which it was read, ISO 8601. Lines that
/// were not recognised come along, so that nobody takes the profile for more than it is.
///
/// # Errors
/// `ProfileInvalid` where the day is none.
pub fn profile_text(request: &Request, address: &str, read_on: &str) -> Result<String, Problem> {
    let invalid = |detail: &str| profile::invalid(&request.app).detail(detail);
    read_on
        .parse::<Date>()
        .map_err(|error| invalid(&error.to_string()))?;
    let file = File {
        app: request.app.clone(),
        address: address.trim().to_owned(),
        read_on: read_on.to_owned(),
        page_dated: None,
        earlier: None,
        permissions: request.permissions.iter().map(permission).collect(),
        elsewhere: Vec::new(),
        unrecognised: request
            .unrecognised
            .iter()
            .filter(|line| !line.dismissed)
            .map(|line| Unread {
                quote: line.quote.clone(),
                why: line.why,
            })
            .collect(),
    };
    toml::to_string_pretty(&file).map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
}

fn permission(asked: &RequestedPermission) -> ProfilePermission {
    let told_by = match &asked.kind {
        KindClaim::Stated { quote, .. } => Some(quote.clone()).filter(|quote| !quote.is_empty()),
        _ => None,
    };
    ProfilePermission {
        name: asked.name.clone(),
        kind: asked.kind.kind(),
        told_by,
        reason: None,
        reason_text: asked.reason.as_ref().map(|reason| reason.text.clone()),
    }
}

/// Whether a text is meant to be a profile.
pub(crate) fn looks(text: &str) -> bool {
    let has = |begin: &str| {
        text.lines()
            .any(|line| line.trim_start().starts_with(begin))
    };
    has("app = ") && has("read_on = ") && (has("[[permissions]]") || has("permissions = "))
}

/// The request of a profile's text. `name` is the file's name, if it had one.
///
/// # Errors
/// `ProfileInvalid` where it does not follow the format, or names what the catalogue lacks.
pub(crate) fn from_text(text: &str, name: Option<&str>) -> Result<Request, Problem> {
    let stem = name.map(|name| name.rsplit_once('.').map_or(name, |(stem, _)| stem));
    let invalid = |problem: &dyn std::fmt::Display| {
        profile::invalid(name.unwrap_or("profile")).detail(problem)
    };
    let file: File = toml::from_str(text).map_err(|error| invalid(&error))?;
    let language = Language::of(Locale::system());
    let permissions = file
        .permissions
        .iter()
        .map(|asked| profile::requested(asked, language))
        .collect::<Result<_, Problem>>()
        .map_err(|problem| invalid(&problem))?;
    let id = stem.map_or_else(|| slug(&file.app), str::to_owned);
    let unrecognised = file.unread();
    Ok(Request {
        app: file.app,
        source: Source::Profile {
            id,
            address: file.address,
            read_on: file.read_on,
        },
        text: None,
        permissions,
        unrecognised,
        identity: AppIdentity::default(),
        signs: Vec::new(),
    })
}

fn slug(app: &str) -> String {
    let words = app.split(|c: char| !c.is_alphanumeric());
    let words: Vec<String> = words
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{from_profile, read_article, read_text};

    #[test]
    fn a_saved_request_reads_the_same_again() {
        let article = "Larkspur asks for:\n• Mail.Read (application) – to \"find\" invitations\n\
                       • User.Read – to sign in\n• Presence.Foo.All – unclear";
        let request = read_article(article, Some("larkspur.txt")).unwrap();
        let saved = profile_text(&request, "https://larkspur.example/help", "2026-11-23").unwrap();
        let again = read_text(&saved, Some("larkspur.toml")).unwrap();
        assert_eq!(again.app, request.app);
        assert_eq!(
            again.source,
            Source::Profile {
                id: "larkspur".into(),
                address: "https://larkspur.example/help".into(),
                read_on: "2026-11-23".into()
            }
        );
        let kinds = |request: &Request| -> Vec<_> {
            let all = request.permissions.iter();
            all.map(|p| {
                (
                    p.name.clone(),
                    p.kind.kind(),
                    p.reason.as_ref().map(|r| r.text.clone()),
                )
            })
            .collect()
        };
        assert_eq!(kinds(&again), kinds(&request));
        assert_eq!(again.unrecognised[0].quote, "Presence.Foo.All");
    }

    #[test]
    fn a_ready_profile_can_be_saved_as_well() {
        let request = from_profile("webex", Locale::parse("nl").unwrap()).unwrap();
        let saved = profile_text(&request, "https://help.webex.com", "2026-11-23").unwrap();
        let again = read_text(&saved, None).unwrap();
        assert_eq!(again.permissions.len(), request.permissions.len());
        assert_eq!(again.permissions[0].reason, request.permissions[0].reason);
    }

    #[test]
    fn what_does_not_follow_the_format_is_refused() {
        let head = "app = \"X\"\naddress = \"\"\nread_on = \"2026-11-23\"\n";
        for rest in [
            "[[permissions]]\nname = \"Mail.Read\"\nlevel = 4\n",
            "[[permissions]]\nname = \"No.Such.Thing\"\n",
            "[[permissions]]\nname = \"User.Read\"\nkind = \"application\"\n",
        ] {
            let problem = read_text(&format!("{head}{rest}"), Some("x.toml")).unwrap_err();
            assert_eq!(problem.code, ErrorCode::ProfileInvalid, "{rest}");
        }
        let request = read_text("Mail.Read", None).unwrap();
        let problem = profile_text(&request, "", "yesterday").unwrap_err();
        assert_eq!(problem.code, ErrorCode::ProfileInvalid);
    }
}
