//! One app of the drawn tenant, as it is registered and as it stands in the tenant.

use super::{Directory, layout::Kind, names, planted::Case};
use crate::seed::{
    Organisation,
    apps::{evening, morning},
    draw::Draw,
    ids,
};
use jiff::Timestamp;
use uuid::Uuid;

/// What ids of presences, apps and registrations are drawn for.
pub(super) const PRESENCE: &str = "service principal";
pub(super) const APP: &str = "drawn app";
pub(super) const REGISTRATION: &str = "registration";

/// Kinds of credentials.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Credential {
    pub certificate: bool,
    pub name: &'static str,
    pub began: Timestamp,
    pub ends: Timestamp,
}

/// An app by its number.
#[derive(Debug, Clone, Copy)]
pub(crate) struct App {
    pub number: u32,
    pub kind: Kind,
    organisation: Organisation,
}

impl Directory {
    /// The app of that number.
    pub(crate) fn app(&self, number: u32) -> Option<App> {
        (number < self.layout.apps()).then(|| App {
            number,
            kind: self.layout.kind(number),
            organisation: self.organisation,
        })
    }
}

impl App {
    pub(super) fn draw(&self, what: &str) -> Draw {
        Draw::new(what, self.number.into(), 0)
    }

    pub(crate) fn presence(&self) -> Uuid {
        ids::guid(PRESENCE, self.number)
    }

    pub(crate) fn app_id(&self) -> Uuid {
        ids::guid(APP, self.number)
    }

    pub(crate) fn registration(&self) -> Uuid {
        ids::guid(REGISTRATION, self.number)
    }

    /// Whether the tenant itself registered it.
    pub(crate) fn is_registered_here(&self) -> bool {
        match self.kind {
            Kind::Own | Kind::Api => true,
            Kind::Planted(case) => case.is_own(),
            _ => false,
        }
    }

    /// Whether it offers roles and scopes.
    pub(crate) fn is_api(&self) -> bool {
        self.kind == Kind::Api
    }

    pub(crate) fn is_of_microsoft(&self) -> bool {
        matches!(
            self.kind,
            Kind::Microsoft | Kind::Planted(Case::OfMicrosoft)
        )
    }

    pub(crate) fn name(&self) -> String {
        let number = self.number;
        match self.kind {
            Kind::ManagedIdentity => format!("mi-{}-{number:05}", zone(number)),
            Kind::Microsoft => names::microsoft(number),
            Kind::Api => format!("{} API", names::own(number)),
            Kind::Own => names::own(number),
            Kind::Vendor => names::vendor(number).0,
            // A zero for an o; a Cyrillic letter for a Latin one.
            Kind::Planted(Case::ConsentPhishing) => "0utlook Secure Viewer".to_owned(),
            Kind::Planted(Case::LookAlikeName) => "Micr\u{43e}soft Teams".to_owned(),
            Kind::Planted(Case::OfMicrosoft) => names::microsoft(number),
            Kind::Planted(case) if case.is_own() => names::own(number),
            Kind::Planted(_) => names::vendor(number).0,
        }
    }

    /// The maker's name, of an app that another organisation made.
    pub(crate) fn maker(&self) -> Option<String> {
        match self.kind {
            Kind::Vendor => Some(names::vendor(self.number).1),
            Kind::Planted(Case::ConsentPhishing) => Some("Secure Viewer".to_owned()),
            Kind::Planted(case) if !case.is_own() && case != Case::OfMicrosoft => {
                Some(names::vendor(self.number).1)
            }
            _ => None,
        }
    }

    /// Whether Microsoft has verified the maker. Makers that it has not only ask for signing
    /// in, planted ones aside.
    pub(crate) fn is_verified(&self) -> bool {
        match self.kind {
            Kind::Vendor => self.draw("verified").chance(92),
            Kind::Planted(case) => !matches!(
                case,
                Case::ConsentPhishing | Case::NewPublisher | Case::LookAlikeName
            ),
            _ => false,
        }
    }

    pub(crate) fn is_enabled(&self) -> bool {
        self.kind != Kind::Planted(Case::DisabledWithGrants)
    }

    /// Days ago that it came into the tenant.
    fn age(&self) -> i32 {
        let mut draw = self.draw("age");
        match self.kind {
            Kind::Planted(Case::ConsentPhishing) => 4,
            Kind::Planted(Case::NewPublisher | Case::NewAndVerified) => 6,
            _ => 120 + draw.below(2_200) as i32,
        }
    }

    pub(crate) fn created(&self) -> Timestamp {
        let within = self.draw("created").below(86_400) as i64;
        let day = morning(self.organisation.today(), -self.age());
        day + jiff::SignedDuration::from_secs(within)
    }

    /// When somebody consented alone: soon after one another in a wave, over the whole life
    /// of the app otherwise.
    pub(crate) fn consented(&self, which: u32, of: u32) -> Timestamp {
        let created = self.created();
        // By the day, so that the same tenant always tells the same.
        let today = morning(self.organisation.today(), 0);
        let life = today.duration_since(created).as_secs().max(1);
        let span = match self.kind {
            Kind::Planted(Case::ConsentPhishing) => life.min(36 * 3_600),
            _ => life,
        };
        let at = span * i64::from(which) / i64::from(of.max(1));
        created + jiff::SignedDuration::from_secs(at + 660)
    }

    pub(crate) fn redirects(&self) -> Vec<String> {
        let number = self.number;
        let usual = || {
            let (name, maker) = names::vendor(number);
            let product = name.rsplit(' ').next().unwrap_or_default().to_lowercase();
            vec![format!(
                "https://{product}.{}.example/signin-oidc",
                maker.to_lowercase()
            )]
        };
        match self.kind {
            Kind::ManagedIdentity | Kind::Microsoft => Vec::new(),
            Kind::Planted(Case::OfMicrosoft) => Vec::new(),
            Kind::Planted(Case::ConsentPhishing) => {
                vec![format!(
                    "https://secure-viewer-{number:x}.azurewebsites.net/.auth/complete"
                )]
            }
            Kind::Planted(Case::OddRedirect) => vec![format!(
                "http://{}/back",
                names::vendor(number).1.to_lowercase() + ".example"
            )],
            Kind::Planted(Case::Loopback) => vec!["http://localhost".to_owned()],
            _ if self.is_registered_here() => {
                let domain = self.organisation.domain();
                vec![format!("https://app{number:05}.{domain}/signin-oidc")]
            }
            _ => usual(),
        }
    }

    /// The credentials of an app that is registered here.
    pub(crate) fn credentials(&self) -> Vec<Credential> {
        let today = self.organisation.today();
        let mut draw = self.draw("credential");
        let (certificate, name, began, ends) = match self.kind {
            Kind::Planted(Case::LongCredential) => (false, "for good", -30, 3_620),
            Kind::Planted(Case::EndingCredential) => (true, "CN=edge", -359, 6),
            _ if draw.chance(30) => return Vec::new(),
            _ => {
                let began = -(draw.below(90) as i32) - 1;
                (draw.chance(40), "deployment", began, began + 300)
            }
        };
        vec![Credential {
            certificate,
            name,
            began: morning(today, began),
            ends: evening(today, ends),
        }]
    }

    /// The number of the person who looks after an app that is registered here.
    pub(crate) fn owner(&self) -> Option<u32> {
        let mut draw = self.draw("owner");
        let people = self.organisation.people() as usize;
        (self.is_registered_here() && draw.chance(85)).then(|| draw.below(people) as u32)
    }

    /// When it signed in last, where it ever did.
    pub(crate) fn last_sign_in(&self) -> Option<Timestamp> {
        if self.kind == Kind::Planted(Case::NeverUsed) {
            return None;
        }
        let mut draw = self.draw("sign-in");
        let days = match self.kind {
            Kind::Planted(Case::ConsentPhishing | Case::NewPublisher | Case::NewAndVerified) => 1,
            _ => 1 + draw.below(25) as i32,
        };
        let within = draw.below(86_400) as i64;
        let day = morning(self.organisation.today(), -days);
        Some(day + jiff::SignedDuration::from_secs(within))
    }
}

fn zone(number: u32) -> &'static str {
    const ZONES: [&str; 5] = ["weu", "neu", "frc", "gwc", "swn"];
    ZONES
        .get(number as usize % ZONES.len())
        .copied()
        .unwrap_or_default()
}
