//! Snapshots, rows and findings as views, in a language.

use super::{problem, stage};
use crate::views::{
    AuditAppRow, AuditAppView, AuditAppsView, AuditBreadth, AuditCell, AuditChangeKind,
    AuditChangeRow, AuditComparisonView, AuditCredentialView, AuditFindingRow, AuditFindingsView,
    AuditGrantRow, AuditGrantsView, AuditOrigin, AuditPartState, AuditPartView, AuditProgress,
    AuditQuery, AuditRuleView, AuditSort, AuditState, AuditSummary, AuditView,
};
use scopeglass_audit::{
    self as audit, AppRow, Breadth, Change, ChangeKind, Changes, Extent, FindingRow, GrantRow,
    KindStanding, Origin, Part, Query, RULES, Snapshot, Sort, Told, Verdict, Window,
};
use scopeglass_domain::{DataKind, ErrorCode, Message, Problem, SignWeight};
use scopeglass_language::Language;
use std::path::Path;
use uuid::Uuid;

/// Grants shown with one app.
const WITH_APP: u32 = 500;

/// Tells of audits in a language.
#[derive(Clone, Copy)]
pub(crate) struct Telling {
    pub language: &'static Language,
}

/// A query of the window as one of the store.
pub(super) fn query(query: &AuditQuery) -> Result<Query, Problem> {
    let app = query.app.as_deref().map(super::app_id).transpose()?;
    Ok(Query {
        text: query.text.clone(),
        origin: query.origin.map(|origin| match origin {
            AuditOrigin::Own => Origin::Own,
            AuditOrigin::Other => Origin::Other,
            AuditOrigin::Microsoft => Origin::Microsoft,
        }),
        with_microsoft: query.with_microsoft,
        breadth: query.breadth.map(|breadth| match breadth {
            AuditBreadth::One => Breadth::One,
            AuditBreadth::Some => Breadth::Some,
            AuditBreadth::All => Breadth::All,
            AuditBreadth::Application => Breadth::Application,
        }),
        data: query.data,
        level: query.level,
        rule: query.rule.clone(),
        app,
        sort: match query.sort {
            AuditSort::Level => Sort::Level,
            AuditSort::Name => Sort::Name,
            AuditSort::People => Sort::People,
            AuditSort::Created => Sort::Created,
            AuditSort::Used => Sort::Used,
            AuditSort::Findings => Sort::Findings,
            AuditSort::Permission => Sort::Permission,
        },
        reversed: query.reversed,
        offset: query.offset,
        limit: query.limit,
    })
}

pub(super) fn change_kind(kind: AuditChangeKind) -> ChangeKind {
    match kind {
        AuditChangeKind::NewApp => ChangeKind::NewApp,
        AuditChangeKind::GoneApp => ChangeKind::GoneApp,
        AuditChangeKind::NewGrant => ChangeKind::NewGrant,
        AuditChangeKind::GoneGrant => ChangeKind::GoneGrant,
        AuditChangeKind::Widened => ChangeKind::Widened,
        AuditChangeKind::Narrowed => ChangeKind::Narrowed,
        AuditChangeKind::Publisher => ChangeKind::Publisher,
        AuditChangeKind::Owners => ChangeKind::Owners,
        AuditChangeKind::Credentials => ChangeKind::Credentials,
    }
}

fn change_view(kind: ChangeKind) -> AuditChangeKind {
    match kind {
        ChangeKind::NewApp => AuditChangeKind::NewApp,
        ChangeKind::GoneApp => AuditChangeKind::GoneApp,
        ChangeKind::NewGrant => AuditChangeKind::NewGrant,
        ChangeKind::GoneGrant => AuditChangeKind::GoneGrant,
        ChangeKind::Widened => AuditChangeKind::Widened,
        ChangeKind::Narrowed => AuditChangeKind::Narrowed,
        ChangeKind::Publisher => AuditChangeKind::Publisher,
        ChangeKind::Owners => AuditChangeKind::Owners,
        ChangeKind::Credentials => AuditChangeKind::Credentials,
    }
}

fn origin(origin: Origin) -> AuditOrigin {
    match origin {
        Origin::Own => AuditOrigin::Own,
        Origin::Other => AuditOrigin::Other,
        Origin::Microsoft => AuditOrigin::Microsoft,
    }
}

fn breadth(breadth: Breadth) -> AuditBreadth {
    match breadth {
        Breadth::One => AuditBreadth::One,
        Breadth::Some => AuditBreadth::Some,
        Breadth::All => AuditBreadth::All,
        Breadth::Application => AuditBreadth::Application,
    }
}

/// The word for a breadth in ids of messages.
fn breadth_word(breadth: Breadth) -> &'static str {
    match breadth {
        Breadth::One => "one",
        Breadth::Some => "some",
        Breadth::All => "all",
        Breadth::Application => "application",
    }
}

const BREADTHS: [Breadth; 4] = [
    Breadth::One,
    Breadth::Some,
    Breadth::All,
    Breadth::Application,
];

impl Telling {
    pub(super) fn id(self, id: &str) -> String {
        self.language.id(id)
    }

    /// A line of the list; a file that cannot be read is a line as well.
    pub(super) fn listed(self, folder: &Path, id: &str, running: bool) -> AuditSummary {
        let summary = Snapshot::open(folder, id).and_then(|one| self.summary(&one, running));
        summary.unwrap_or_else(|unreadable| AuditSummary {
            id: id.to_owned(),
            tenant: id.to_owned(),
            began: String::new(),
            state: AuditState::Paused,
            state_text: self.language.problem(&unreadable).what,
            apps: 0,
            grants: 0,
            size: String::new(),
            problem: problem(self, Some(&unreadable)),
        })
    }

    pub(super) fn summary(
        self,
        snapshot: &Snapshot,
        running: bool,
    ) -> Result<AuditSummary, Problem> {
        let about = snapshot.about()?;
        let kinds = snapshot.kinds()?;
        let state = match (running, about.ended, Verdict::of(&kinds)) {
            (true, ..) => AuditState::Running,
            (_, None, _) => AuditState::Paused,
            (_, Some(_), Verdict::Complete(_)) => AuditState::Complete,
            (_, Some(_), Verdict::Incomplete(_)) => AuditState::Incomplete,
        };
        let word = match state {
            AuditState::Running => "running",
            AuditState::Paused => "paused",
            AuditState::Complete => "complete",
            AuditState::Incomplete => "incomplete",
        };
        let apps = kinds.iter().find(|kind| kind.kind == "apps");
        let bytes = std::fs::metadata(snapshot.file()).map_or(0, |file| file.len());
        Ok(AuditSummary {
            id: snapshot.id().to_owned(),
            tenant: about
                .tenant_name
                .unwrap_or_else(|| about.tenant.to_string()),
            began: self.language.date_time(about.began),
            state,
            state_text: self.id(&format!("audit-state-{word}")),
            apps: apps.map_or(0, |kind| kind.sum.rows),
            grants: snapshot.grants_read()?,
            size: self
                .language
                .text(&Message::new("audit-size").with("megabytes", bytes.div_ceil(1_000_000))),
            problem: None,
        })
    }

    pub(super) fn opened(self, snapshot: &Snapshot, running: bool) -> Result<AuditView, Problem> {
        let summary = self.summary(snapshot, running)?;
        let kinds = snapshot.kinds()?;
        let counts = snapshot.rules()?;
        let (rules, silent) = RULES
            .iter()
            .map(|rule| {
                let count = counts.iter().find(|count| count.rule == *rule);
                let weight = count.map_or(SignWeight::Note, |count| count.weight);
                self.rule(rule, weight, count.map_or(0, |count| count.count))
            })
            .partition::<Vec<_>, _>(|rule| rule.count > 0);
        let [own, other, microsoft] = snapshot.origins()?;
        Ok(AuditView {
            verdict: self.verdict(&summary, &kinds),
            parts: self.parts(&kinds),
            own,
            other,
            microsoft,
            picture: snapshot.picture()?.iter().map(cell).collect(),
            data_names: DataKind::ALL
                .into_iter()
                .map(|data| (data, self.id(&format!("data-{}", data.as_str()))))
                .collect(),
            breadth_names: BREADTHS
                .into_iter()
                .map(|one| (breadth(one), self.breadth_name(one)))
                .collect(),
            rules: gravest_first(rules),
            // A rule that could not look found nothing because it did not look.
            silent: silent
                .into_iter()
                .filter(|rule| could_look(&rule.rule, &kinds))
                .collect(),
            not_judged: self.not_judged(&kinds),
            summary,
        })
    }

    fn rule(self, rule: &str, weight: SignWeight, count: u64) -> AuditRuleView {
        AuditRuleView {
            rule: rule.to_owned(),
            title: self.id(&format!("audit-rule-{rule}")),
            why: self.id(&format!("audit-rule-{rule}.why")),
            weight,
            count,
        }
    }

    pub(super) fn breadth_name(self, of: Breadth) -> String {
        self.id(&format!("audit-breadth-name-{}", breadth_word(of)))
    }

    /// What may be said of the whole, and of each part that keeps it from being complete.
    pub(super) fn verdict(self, summary: &AuditSummary, kinds: &[KindStanding]) -> Vec<String> {
        let text = |message: &Message| self.language.text(message);
        if summary.state == AuditState::Complete {
            let message = Message::new("audit-verdict-complete").with("apps", summary.apps);
            return vec![text(&message.with("grants", summary.grants))];
        }
        let mut told = vec![summary.state_text.clone()];
        if let Verdict::Incomplete(lacking) = Verdict::of(kinds) {
            let lacking = kinds.iter().filter(|kind| lacking.contains(&kind.kind));
            told.extend(lacking.map(|kind| {
                let part = Message::new("audit-verdict-part");
                let part = part.with("part", self.kind_name(kind.kind));
                text(&part.with("standing", kind.message()))
            }));
        }
        told
    }

    fn kind_name(self, kind: &str) -> String {
        self.id(&format!("audit-kind-{kind}"))
    }

    /// What could not be judged, and why.
    fn not_judged(self, kinds: &[KindStanding]) -> Vec<String> {
        let rules = [
            ("unused", "sign-ins"),
            ("consent-wave", "consents"),
            ("deleted-resource", "apps"),
        ];
        let blind = rules
            .into_iter()
            .filter(|(rule, _)| !could_look(rule, kinds));
        blind
            .map(|(rule, kind)| {
                let message = Message::new("audit-not-judged")
                    .with("rule", self.id(&format!("audit-rule-{rule}")))
                    .with("part", self.kind_name(kind));
                let mut told = self.language.text(&message);
                let standing = kinds.iter().find(|one| one.kind == kind);
                if let Some(problem) = standing.and_then(|one| one.sum.problem.as_ref()) {
                    told.push(' ');
                    told.push_str(&self.language.problem(problem).what);
                }
                told
            })
            .collect()
    }

    pub(super) fn parts(self, kinds: &[KindStanding]) -> Vec<AuditPartView> {
        let parts = kinds.iter().map(|kind| AuditPartView {
            id: kind.kind.to_owned(),
            name: self.kind_name(kind.kind),
            state: part_state(&kind.extent),
            needed: Part::is_needed(kind.kind),
            rows: kind.sum.rows,
            expected: kind.sum.expected(),
            pages: kind.sum.pages,
            text: self.language.text(&kind.message()),
            problem: problem(self, kind.sum.problem.as_ref()),
        });
        parts.collect()
    }

    pub(super) fn progress(self, id: &str, told: &Told) -> AuditProgress {
        let left = told.seconds_left.map(|seconds| {
            let message = match seconds {
                0..=59 => {
                    Message::new("audit-left-seconds").with("count", seconds.div_ceil(10) * 10)
                }
                _ => Message::new("audit-left-minutes").with("count", seconds.div_ceil(60)),
            };
            self.language.text(&message)
        });
        AuditProgress {
            id: id.to_owned(),
            stage: stage(told.stage),
            parts: self.parts(&told.kinds),
            pages: told.pages,
            rows: told.rows,
            expected: told.expected,
            units: told.units,
            quota: told.quota,
            requests: told.requests,
            seconds: told.seconds,
            seconds_left: told.seconds_left,
            left,
            slowed: told.slowed,
            problem: problem(self, told.problem.as_ref()),
        }
    }

    pub(super) fn apps(self, window: &Window<AppRow>) -> AuditAppsView {
        AuditAppsView {
            total: window.total,
            rows: window.rows.iter().map(|row| self.app_row(row)).collect(),
        }
    }

    fn app_row(self, row: &AppRow) -> AuditAppRow {
        AuditAppRow {
            id: row.id.to_string(),
            app_id: row.app_id.to_string(),
            name: self.name(&row.name, row.id),
            origin: origin(row.origin),
            publisher: row.publisher.clone(),
            verified: row.verified,
            enabled: row.enabled,
            created: row.created.map(|at| self.language.date(at)),
            used: row.used.map(|at| self.language.date(at)),
            level: row.level,
            breadth: row.breadth.map(breadth),
            delegated: row.delegated,
            application: row.application,
            people: row.people,
            findings: row.findings,
            weight: row.weight,
        }
    }

    pub(super) fn name(self, name: &str, id: Uuid) -> String {
        match name {
            "" => id.to_string(),
            name => name.to_owned(),
        }
    }

    pub(super) fn grants(self, window: &Window<GrantRow>) -> AuditGrantsView {
        AuditGrantsView {
            total: window.total,
            rows: window.rows.iter().map(|row| self.grant_row(row)).collect(),
        }
    }

    fn grant_row(self, row: &GrantRow) -> AuditGrantRow {
        AuditGrantRow {
            app: row.app.to_string(),
            app_name: self.name(&row.app_name, row.app),
            resource: row.resource.clone(),
            permission: row.permission.clone(),
            kind: row.kind,
            breadth: breadth(row.breadth),
            breadth_text: self.breadth_text(row.breadth, row.people),
            people: row.people,
            level: row.level,
            data: row.data,
            data_text: self.id(&format!("data-{}", row.data.as_str())),
            raises: row.raises,
        }
    }

    pub(super) fn breadth_text(self, of: Breadth, people: u64) -> String {
        let message = match of {
            Breadth::One | Breadth::Some => {
                Message::new("audit-breadth-people").with("count", people)
            }
            Breadth::All => Message::new("audit-breadth-all"),
            Breadth::Application => Message::new("audit-breadth-application"),
        };
        self.language.text(&message)
    }

    pub(super) fn findings(self, window: &Window<FindingRow>) -> AuditFindingsView {
        AuditFindingsView {
            total: window.total,
            rows: window
                .rows
                .iter()
                .map(|row| self.finding_row(row))
                .collect(),
        }
    }

    fn finding_row(self, row: &FindingRow) -> AuditFindingRow {
        AuditFindingRow {
            title: self.id(&format!("audit-rule-{}", row.rule)),
            rule: row.rule.clone(),
            weight: row.weight,
            app: row.app.to_string(),
            app_name: self.name(&row.app_name, row.app),
            text: self.language.text(&row.message),
        }
    }

    pub(super) fn app(self, snapshot: &Snapshot, app: Uuid) -> Result<AuditAppView, Problem> {
        let of_app = Query {
            app: Some(app),
            with_microsoft: true,
            limit: WITH_APP,
            ..Query::default()
        };
        let found = snapshot.apps(&of_app)?.rows.into_iter().next();
        let missing = || Problem::new(ErrorCode::AppNotFound).with("app", app.to_string());
        let row = found.ok_or_else(missing)?;
        let credentials = snapshot.credentials(row.app_id)?;
        let day = |at: Option<jiff::Timestamp>| at.map(|at| self.language.date(at));
        Ok(AuditAppView {
            findings: self.findings(&snapshot.findings(&of_app)?).rows,
            grants: self.grants(&snapshot.grants(&of_app)?),
            credentials: credentials
                .into_iter()
                .map(|one| AuditCredentialView {
                    kind: self.id(match one.secret {
                        true => "audit-credential-secret",
                        false => "audit-credential-certificate",
                    }),
                    name: one.name.unwrap_or_else(|| "–".to_owned()),
                    begins: day(one.begins),
                    ends: day(one.ends),
                })
                .collect(),
            redirects: snapshot.redirects(app)?,
            owners: snapshot.owners(row.app_id)?,
            row: self.app_row(&row),
        })
    }

    pub(super) fn comparison(
        self,
        first: &Snapshot,
        second: &Snapshot,
        changes: &Changes,
    ) -> Result<AuditComparisonView, Problem> {
        let limits = changes.lacking.iter().map(|kind| {
            let message = Message::new("audit-compare-lacking").with("part", self.kind_name(kind));
            self.language.text(&message)
        });
        let kind_name = |kind: ChangeKind| self.id(&format!("audit-change-kind-{}", kind.as_str()));
        let counts = changes.counts.iter();
        Ok(AuditComparisonView {
            first: self.summary(first, false)?,
            second: self.summary(second, false)?,
            limits: limits.collect(),
            counts: counts
                .map(|(kind, count)| (change_view(*kind), kind_name(*kind), *count))
                .collect(),
            total: changes.total,
            rows: changes.rows.iter().map(|row| self.change(row)).collect(),
        })
    }

    fn change(self, row: &Change) -> AuditChangeRow {
        AuditChangeRow {
            change: change_view(row.kind),
            app: row.app.to_string(),
            app_name: self.name(&row.app_name, row.app),
            text: self.language.text(&row.message),
            level: row.level,
        }
    }
}

fn gravest_first(mut rules: Vec<AuditRuleView>) -> Vec<AuditRuleView> {
    rules.sort_by_key(|rule| std::cmp::Reverse(rule.weight));
    rules
}

/// Whether a rule that concludes from what is missing had everything to look at.
fn could_look(rule: &str, kinds: &[KindStanding]) -> bool {
    let extent = |kind: &str| {
        kinds
            .iter()
            .find(|one| one.kind == kind)
            .map(|one| &one.extent)
    };
    match rule {
        "unused" => matches!(
            extent("sign-ins"),
            Some(Extent::Whole | Extent::Uncounted | Extent::Changed { .. })
        ),
        "consent-wave" => matches!(
            extent("consents"),
            Some(Extent::Whole | Extent::Uncounted | Extent::Changed { .. })
        ),
        "deleted-resource" => extent("apps") == Some(&Extent::Whole),
        _ => true,
    }
}

fn cell(cell: &audit::Cell) -> AuditCell {
    AuditCell {
        data: cell.data,
        breadth: breadth(cell.breadth),
        apps: cell.apps,
        microsofts: cell.microsofts,
        level: cell.level,
    }
}

fn part_state(extent: &Extent) -> AuditPartState {
    match extent {
        Extent::Waiting => AuditPartState::Waiting,
        Extent::Reading => AuditPartState::Reading,
        Extent::Whole => AuditPartState::Whole,
        Extent::Uncounted => AuditPartState::Uncounted,
        Extent::Changed { .. } => AuditPartState::Changed,
        Extent::Short { .. } => AuditPartState::Short,
        Extent::Partial(_) => AuditPartState::Partial,
        Extent::NotRead(_) => AuditPartState::NotRead,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use scopeglass_language::Locale;

    #[test]
    fn whatever_an_audit_can_say_has_its_words_in_every_language() {
        let rules = RULES.iter().flat_map(|rule| {
            let title = format!("audit-rule-{rule}");
            [format!("{title}.why"), title]
        });
        let kinds = Part::KINDS.map(|kind| format!("audit-kind-{kind}"));
        let breadths = BREADTHS.map(|one| format!("audit-breadth-name-{}", breadth_word(one)));
        let changes = ChangeKind::ALL.into_iter().flat_map(|kind| {
            let word = kind.as_str();
            [
                format!("audit-change-{word}"),
                format!("audit-change-kind-{word}"),
            ]
        });
        let columns = super::super::export::column_ids();
        let ids: Vec<String> = rules
            .chain(kinds)
            .chain(breadths)
            .chain(changes)
            .chain(columns)
            .collect();
        for locale in Locale::all() {
            let language = Language::of(*locale);
            for id in &ids {
                assert!(language.has(id), "{id} in {}", locale.tag());
            }
        }
    }
}
