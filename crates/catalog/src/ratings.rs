//! How much is at stake: Microsoft's published level, then ours.
//!
//! There is no single truth about risk, so each rating comes with its source and reasons.
//! Microsoft's is passed on as it is, contradictions between the two kinds included.
//! Ours adds points and is then kept within 1 to 4:
//!
//! | rule | points |
//! | --- | --- |
//! | data: how much it matters who sees it | 0 to 3 |
//! | no data at all, only lasting access | 1 |
//! | breadth: more than the person's own or what was chosen | + 1 |
//! | nobody signed in: works at any hour, with no person's own limits | + 1 |
//! | action: changes, deletes or sends | + 1 |
//! | action: only basic fields | − 1 |
//! | duration: goes on after the person has left | + 1 |
//! | escalation: can raise its own rights, take over accounts or read secrets | 4 outright |
//! | escalation that takes something more, such as another app that it owns | at least 3 |
//!
//! Whatever fired is named in the reasons, in this order.

use crate::{
    Catalog,
    curated::{Escalation, Sensitivity},
};
use scopeglass_domain::{
    Action, Breadth, Kind, Level, Message, Permission, PermissionName, Rating, RatingSource,
};

/// One rule that fired.
struct Fired {
    points: i8,
    reason: Message,
}

impl Catalog {
    /// Microsoft's rating first, then ours. Empty where the permission does not exist in
    /// that kind.
    pub fn ratings(&self, permission: &Permission, kind: Kind) -> Vec<Rating> {
        if permission.form(kind).is_none() {
            return Vec::new();
        }
        vec![
            self.microsoft_rating(permission, kind),
            self.own_rating(permission, kind),
        ]
    }

    fn microsoft_rating(&self, permission: &Permission, kind: Kind) -> Rating {
        let level_of = |kind| permission.form(kind).and_then(|form| form.level);
        let level = level_of(kind);
        let mut reasons = vec![match level {
            Some(level) => Message::new("catalog-rating-microsoft")
                .with("level", u64::from(level.get()))
                .with("date", self.dated()),
            None => Message::new("catalog-rating-microsoft-none").with("date", self.dated()),
        }];
        // The same right without a person should not count for less than with one.
        if let (Some(delegated), Some(application)) =
            (level_of(Kind::Delegated), level_of(Kind::Application))
            && application < delegated
        {
            reasons.push(
                Message::new("catalog-rating-microsoft-kinds-differ")
                    .with("delegated", u64::from(delegated.get()))
                    .with("application", u64::from(application.get())),
            );
        }
        reasons.extend(self.rated_above_what_includes_it(permission, kind));
        Rating {
            source: RatingSource::Microsoft,
            level,
            reasons,
        }
    }

    /// Microsoft rates some permissions above others that include them. One of the
    /// highest level is named.
    fn rated_above_what_includes_it(&self, permission: &Permission, kind: Kind) -> Option<Message> {
        let level = permission.form(kind)?.level?;
        let included = self
            .supersets()
            .filter(|rule| rule.wider == permission.name && rule.kinds.contains(&kind))
            .filter_map(|rule| {
                let above = self.permission(&rule.narrower)?.form(kind)?.level?;
                (above > level).then_some((above, rule.narrower))
            });
        let (above, narrower) = included.max_by_key(|(above, _)| *above)?;
        Some(
            Message::new("catalog-rating-microsoft-included-higher")
                .with("name", permission.name.as_str())
                .with("narrower", narrower.as_str())
                .with("above", u64::from(above.get())),
        )
    }

    fn own_rating(&self, permission: &Permission, kind: Kind) -> Rating {
        let fired = self.fired(permission, kind);
        let points: i8 = fired.iter().map(|rule| rule.points).sum();
        let mut reasons: Vec<Message> = fired.into_iter().map(|rule| rule.reason).collect();
        let mut level = points.clamp(1, 4).unsigned_abs();
        for way in self.escalations_of(&permission.name) {
            level = level.max(way.at_least);
            reasons.push(Message::new(way.message_id()).with("name", permission.name.as_str()));
        }
        Rating {
            source: RatingSource::Scopeglass,
            level: Level::try_from(level).ok(),
            reasons,
        }
    }

    /// What an attacker could do with a permission to gain more rights, a sentence each.
    /// Empty for most.
    pub fn escalations(&self, name: &PermissionName) -> Vec<Message> {
        let ways = self.escalations_of(name).iter();
        ways.map(|way| Message::new(way.message_id()).with("name", name.as_str()))
            .collect()
    }

    fn escalations_of(&self, name: &PermissionName) -> &[Escalation] {
        let ways = self.curated.escalations.get(name);
        ways.map_or(&[], Vec::as_slice)
    }

    fn fired(&self, permission: &Permission, kind: Kind) -> Vec<Fired> {
        let action = permission.facet.action;
        if action == Action::KeepAccess {
            return [rule(1, "catalog-rating-data-none")]
                .into_iter()
                .chain(action_rule(action))
                .collect();
        }
        let breadth = self.breadth(permission, kind);
        let sensitivity = self.sensitivity(permission);
        let alone = kind == Kind::Application;
        [
            Some(rule(
                data_points(sensitivity, action),
                data_message(sensitivity),
            )),
            Some(rule(breadth_points(breadth), breadth_message(breadth))),
            alone.then(|| rule(1, NOBODY_SIGNED_IN)),
            action_rule(action),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}

fn rule(points: i8, id: &'static str) -> Fired {
    Fired {
        points,
        reason: Message::new(id),
    }
}

/// Reading who holds which rights is about people; changing it is about everything.
fn data_points(sensitivity: Sensitivity, action: Action) -> i8 {
    match sensitivity {
        Sensitivity::Operational => 0,
        Sensitivity::Internal | Sensitivity::Personal => 1,
        Sensitivity::Private => 2,
        Sensitivity::Critical if action.changes_data() => 3,
        Sensitivity::Critical => 1,
    }
}

fn data_message(sensitivity: Sensitivity) -> &'static str {
    match sensitivity {
        Sensitivity::Operational => "catalog-rating-data-operational",
        Sensitivity::Internal => "catalog-rating-data-internal",
        Sensitivity::Personal => "catalog-rating-data-personal",
        Sensitivity::Private => "catalog-rating-data-private",
        Sensitivity::Critical => "catalog-rating-data-critical",
    }
}

fn breadth_points(breadth: Breadth) -> i8 {
    match breadth {
        Breadth::Own | Breadth::Chosen => 0,
        Breadth::AsPerson | Breadth::Organisation => 1,
    }
}

fn breadth_message(breadth: Breadth) -> &'static str {
    match breadth {
        Breadth::Own => "catalog-rating-breadth-own",
        Breadth::AsPerson => "catalog-rating-breadth-as-person",
        Breadth::Chosen => "catalog-rating-breadth-chosen",
        Breadth::Organisation => "catalog-rating-breadth-organisation",
    }
}

const NOBODY_SIGNED_IN: &str = "catalog-rating-nobody-signed-in";

fn action_rule(action: Action) -> Option<Fired> {
    match action {
        Action::ReadBasic => Some(rule(-1, "catalog-rating-action-basic")),
        Action::Create => Some(rule(1, "catalog-rating-action-creates")),
        Action::ReadWrite | Action::Write => Some(rule(1, "catalog-rating-action-changes")),
        Action::Send => Some(rule(1, "catalog-rating-action-sends")),
        Action::Manage => Some(rule(1, "catalog-rating-action-manages")),
        Action::KeepAccess => Some(rule(1, "catalog-rating-duration")),
        Action::SignIn | Action::Read | Action::Other => None,
    }
}

pub(crate) fn message_ids(catalog: &Catalog) -> impl Iterator<Item = String> {
    let fixed = [
        "catalog-rating-microsoft",
        "catalog-rating-microsoft-none",
        "catalog-rating-microsoft-kinds-differ",
        "catalog-rating-microsoft-included-higher",
        "catalog-rating-data-none",
        NOBODY_SIGNED_IN,
    ];
    let breadths = [
        Breadth::Own,
        Breadth::AsPerson,
        Breadth::Chosen,
        Breadth::Organisation,
    ];
    let actions = [
        Action::ReadBasic,
        Action::Create,
        Action::ReadWrite,
        Action::Send,
        Action::Manage,
        Action::KeepAccess,
    ];
    let of_actions = actions
        .into_iter()
        .filter_map(action_rule)
        .map(|fired| fired.reason.id.into_owned());
    fixed
        .into_iter()
        .chain(Sensitivity::ALL.map(data_message))
        .chain(breadths.map(breadth_message))
        .map(str::to_owned)
        .chain(of_actions)
        .chain(
            catalog
                .curated
                .escalations
                .values()
                .flatten()
                .map(Escalation::message_id),
        )
}
