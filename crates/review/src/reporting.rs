//! Making the report: its input from the review, its preview, its files.

use crate::desk::{Desk, Open, lock};
use crate::exporting;
use crate::host::Host;
use crate::present::{Presenter, kinds_in_question};
use crate::saved::{GrantsRead, Review, SignedIn};
use crate::views::{FormatView, ReviewSummary};
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_domain::{
    Action, ErrorCode, Extent, Facet, Kind, Message, Permission, PermissionName, Problem,
    Redaction, ResourceId, ReviewId, SubjectId,
};
use scopeglass_language::{Language, Locale};
use scopeglass_report::{
    AccountFacts, ChainFacts, ConnectionFacts, Format, KindRatings, NarrowerFacts, PermissionFacts,
    PublishedFacts, ReadBack, ReportInput, RoleFacts,
};
use scopeglass_seal::Place;
use std::path::{Path, PathBuf};

/// The report formats, named in a language.
pub(crate) fn formats(language: &Language) -> Vec<FormatView> {
    Format::all()
        .map(|format| FormatView {
            id: format.id().to_owned(),
            name: language.id(&format!("report-format-{}", format.id())),
            usual: format.is_usual(),
        })
        .collect()
}

/// The ids of the report formats, such as `html`, for `--format` and its completions.
pub fn format_ids() -> Vec<&'static str> {
    Format::all().map(Format::id).collect()
}

/// The ids of the formats that are written unless somebody asks otherwise.
pub fn usual_format_ids() -> Vec<&'static str> {
    let usual = Format::all().filter(|format| format.is_usual());
    usual.map(Format::id).collect()
}

/// The JSON Schema of the report's JSON form, as text.
///
/// # Errors
/// `internal`.
pub fn report_schema() -> Result<String, Problem> {
    let bytes = scopeglass_report::json_schema()?;
    String::from_utf8(bytes).map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
}

impl<H: Host> Desk<H> {
    /// The folder into which reports are written.
    pub fn report_folder(&self) -> PathBuf {
        lock(&self.settings)
            .report_folder
            .clone()
            .unwrap_or_else(|| self.paths.reports.clone())
    }

    /// See [`crate::commands`].
    pub async fn preview_report(
        &self,
        id: ReviewId,
        locale: String,
        redaction: String,
    ) -> Result<String, Problem> {
        let locale = Locale::parse(&locale)?;
        let redaction = Redaction::named(&redaction).unwrap_or_default();
        let input = self.report_input(id, locale, redaction)?;
        let bytes = scopeglass_report::render(Format::Html, &input, locale)?;
        String::from_utf8(bytes).map_err(|error| Problem::new(ErrorCode::Internal).detail(error))
    }

    /// Writes the report in these formats into a folder and tells the files' paths. Where
    /// one of them is there already and `overwrite` is not set, none is written.
    ///
    /// # Errors
    /// `format-unknown`, `report-exists`, `disk-full`, `folder-read-only`,
    /// `report-not-written`.
    pub fn write_reports(
        &self,
        id: ReviewId,
        formats: &[String],
        locale: Locale,
        folder: &Path,
        overwrite: bool,
    ) -> Result<Vec<PathBuf>, Problem> {
        let files = self.plan_reports(id, formats, locale, folder, overwrite)?;
        let input = self.report_input(id, locale, Redaction::default())?;
        // All are made before the first is written: a format that fails leaves no others.
        let places = files
            .into_iter()
            .map(|(format, path)| {
                let bytes = scopeglass_report::render(format, &input, locale)?;
                Ok(Place { path, bytes })
            })
            .collect::<Result<Vec<_>, Problem>>()?;
        scopeglass_seal::write_all(&places, overwrite)?;
        Ok(places.into_iter().map(|place| place.path).collect())
    }

    /// The name of a review's report, without an ending.
    pub(crate) fn report_stem(&self, id: ReviewId, locale: Locale) -> Result<String, Problem> {
        self.with(id, |open| Ok(file_stem(&open.review, locale)))
    }

    /// The saved reviews, the last changed first; what cannot be read is listed as such.
    pub fn saved_reviews(&self) -> Vec<ReviewSummary> {
        let language = self.language();
        let reviews = self.store.list().into_iter();
        reviews
            .map(|(id, review)| crate::present::summary(language, id, review))
            .collect()
    }

    /// The saved reviews whose ids begin like this, letter case aside; none for an empty
    /// beginning.
    pub fn reviews_beginning(&self, start: &str) -> Vec<ReviewId> {
        let start = start.trim().to_ascii_lowercase();
        let ids = self.store.list().into_iter().map(|(id, _)| id);
        ids.filter(|id| !start.is_empty() && id.to_string().starts_with(&start))
            .collect()
    }

    /// Opens the file of a saved review for reporting, wherever it lies; it is not copied
    /// to this person's reviews.
    ///
    /// # Errors
    /// `review-damaged`, `review-newer`.
    pub fn open_review_file(&self, path: &Path) -> Result<ReviewId, Problem> {
        let review = crate::store::read(path)?;
        let id = review.id;
        lock(&self.open).insert(id, Open::of(review));
        Ok(id)
    }

    /// Finds out, before any work is done, whether the reports can be written: the files
    /// that there will be, none of which may be there already unless `overwrite` is set, in
    /// a folder that takes files.
    ///
    /// # Errors
    /// `format-unknown`, `report-exists`, `report-not-written`.
    pub fn plan_reports(
        &self,
        id: ReviewId,
        formats: &[String],
        locale: Locale,
        folder: &Path,
        overwrite: bool,
    ) -> Result<Vec<(Format, PathBuf)>, Problem> {
        let stem = self.report_stem(id, locale)?;
        let files: Vec<_> = exporting::parsed(formats)?
            .into_iter()
            .map(|format| (format, folder.join(exporting::name(&stem, format))))
            .collect();
        for (_, file) in &files {
            exporting::free(file, overwrite)?;
        }
        takes_files(folder)?;
        Ok(files)
    }

    /// See [`crate::commands`].
    pub async fn choose_report_folder(&self) -> Result<Option<String>, Problem> {
        let title = self.language().id("review-choose-folder");
        let Some(folder) = self.host.choose_folder(&title, &self.report_folder()).await else {
            return Ok(None);
        };
        let settings = {
            let mut settings = lock(&self.settings);
            settings.report_folder = Some(folder.clone());
            settings.clone()
        };
        settings.save(&self.paths.settings)?;
        Ok(Some(folder.display().to_string()))
    }

    /// See [`crate::commands`].
    pub async fn open_exported(&self, path: String) -> Result<bool, Problem> {
        let folder = self.report_folder();
        let path = PathBuf::from(path);
        // The web view may open what was exported, and nothing else.
        if path != folder && path.parent() != Some(folder.as_path()) {
            return Ok(false);
        }
        self.host.open_path(&path).map(|()| true)
    }
}

/// Finds out whether a folder takes files, making it where it is not there yet.
pub(crate) fn takes_files(folder: &Path) -> Result<(), Problem> {
    std::fs::create_dir_all(folder)
        .and_then(|()| tempfile::NamedTempFile::new_in(folder).map(drop))
        .map_err(|error| scopeglass_seal::refused_by(&folder.join("report"), &error))
}

/// `scopeglass-webex-2026-11-23-nl`: letters and digits of the app's name, the day, the language.
fn file_stem(review: &Review, locale: Locale) -> String {
    let app = plain_name(&review.request.app);
    let day = review.changed.strftime("%Y-%m-%d");
    format!("scopeglass-{app}-{day}-{}", locale.tag())
}

/// An app's name as a part of a file's name.
pub(crate) fn plain_name(app: &str) -> String {
    let kept = |c: char| match c {
        c if c.is_alphanumeric() => c.to_ascii_lowercase(),
        _ => '-',
    };
    let name: String = app.chars().map(kept).take(40).collect();
    match name.trim_matches('-') {
        "" => "review".to_owned(),
        name => name.to_owned(),
    }
}

/// What the renderers take of a review, as far as it is to be told.
pub(crate) fn input(presenter: Presenter, review: &Review, redaction: Redaction) -> ReportInput {
    let request = &review.request;
    ReportInput {
        review: review.id,
        scopeglass: env!("CARGO_PKG_VERSION").to_owned(),
        catalogue: presenter.catalog.dated().to_owned(),
        created_at: review.created,
        made_at: Timestamp::now(),
        app: request.app.clone(),
        source: request.source.clone(),
        text: request.text.clone(),
        identity: request.identity.clone(),
        signs: request.signs.clone(),
        connection: review.signed_in.as_ref().map(|signed_in| ConnectionFacts {
            name: if signed_in.practice {
                presenter.language.id("review-place-practice")
            } else {
                signed_in.place.clone()
            },
            tenant: Some(signed_in.tenant),
            practice: signed_in.practice,
        }),
        account: review
            .signed_in
            .as_ref()
            .map(|signed_in| account(presenter, signed_in)),
        granted: review
            .signed_in
            .as_ref()
            .map(|signed_in| signed_in.granted.clone()),
        permissions: (0..review.entries.len())
            .map(|index| permission(presenter, review, index, redaction))
            .collect(),
        unrecognised: request.unrecognised.clone(),
        matrix: presenter.matrix(review),
        findings: presenter.findings(review),
        grants: match review.signed_in.as_ref().map(|signed_in| &signed_in.grants) {
            None | Some(GrantsRead::NotTried) => ReadBack::Unread { problem: None },
            Some(GrantsRead::Failed { problem }) => ReadBack::Unread {
                problem: Some(problem.clone()),
            },
            Some(GrantsRead::Read { at, grants }) => ReadBack::Read {
                at: *at,
                grants: grants.clone(),
            },
        },
        redaction,
        chain: ChainFacts {
            links: review.chain.disclose(review.evidence(), redaction),
            state: review.chain_state(),
        },
        experiment: review.experiment.clone(),
        looks: review.looks.clone(),
    }
}

fn account(presenter: Presenter, signed_in: &SignedIn) -> AccountFacts {
    AccountFacts {
        display: signed_in.account.clone(),
        roles: signed_in
            .roles
            .iter()
            .map(|role| {
                let id = format!("review-role-{role}");
                let name = presenter.language.has(&id).then(|| Message::new(id));
                RoleFacts {
                    id: role.clone(),
                    name,
                }
            })
            .collect(),
    }
}

fn permission(
    presenter: Presenter,
    review: &Review,
    index: usize,
    redaction: Redaction,
) -> PermissionFacts {
    let catalog = presenter.catalog;
    let asked = &review.request.permissions[index];
    let entry = &review.entries[index];
    let facts = catalog.permission(&asked.name).cloned();
    let facts = facts.unwrap_or_else(|| no_longer_known(&asked.name));
    let kinds = kinds_in_question(&asked.kind, &facts);
    let narrower = |kind: &Kind| {
        catalog
            .narrower(&asked.name, *kind)
            .into_iter()
            .map(|choice| NarrowerFacts {
                name: choice.name,
                kind: choice.kind,
                what_is_lost: choice.what_is_lost,
            })
    };
    let redundant = crate::present::redundancies(presenter, &review.request)
        .filter(|found| found.permission == asked.name && kinds.contains(&found.kind));
    PermissionFacts {
        permission: facts.clone(),
        kind: asked.kind.clone(),
        reason: asked.reason.clone(),
        recognised: asked.recognised.clone(),
        standing: asked.standing.clone(),
        ratings: kinds
            .iter()
            .map(|kind| KindRatings {
                kind: *kind,
                ratings: catalog.ratings(&facts, *kind),
                published: published(catalog, &asked.name, *kind),
            })
            .collect(),
        narrower: kinds.iter().flat_map(narrower).collect(),
        redundant: redundant.map(|found| found.reason).collect(),
        evidence: entry
            .evidence
            .iter()
            .map(|seen| redaction.applied(seen.clone()))
            .collect(),
        decision: entry.decision.clone(),
    }
}

fn published(catalog: &Catalog, name: &PermissionName, kind: Kind) -> Vec<PublishedFacts> {
    let ratings = catalog.published_ratings(name, kind).into_iter();
    ratings
        .map(|rating| PublishedFacts {
            source: rating.source.name,
            address: rating.source.address,
            dated: rating.source.dated,
            level: rating.level,
        })
        .collect()
}

/// A permission of an older review that the catalogue has lost since. It stays in the
/// report, without facts and without an explanation of ours, rather than being dropped.
fn no_longer_known(name: &PermissionName) -> Permission {
    Permission {
        name: name.clone(),
        resource: ResourceId::GRAPH,
        forms: Vec::new(),
        facet: Facet {
            subject: SubjectId::unknown(),
            action: Action::Other,
            extent: Extent::Own,
        },
    }
}
