//! What the connected tenant adds to the catalogue: newer permissions, those of other APIs,
//! and where it says otherwise. Kept in memory for as long as its session lasts.

use crate::desk::{Desk, lock};
use crate::host::Host;
use crate::signing::Live;
use crate::views::FreshenedView;
use jiff::Timestamp;
use scopeglass_catalog::Catalog;
use scopeglass_catalog::tenant::{Freshened, ServicePrincipal, TenantPermission, freshen};
use scopeglass_domain::{ErrorCode, Kind, Message, Problem, ResourceId, ReviewId};
use scopeglass_graph::{Ask, End, Onward, Run, Tally};
use scopeglass_language::Language;
use serde_json::Value;
use std::sync::Arc;
use tokio_util::sync::CancellationToken;

/// The parts of a service principal that tell what it offers.
const SELECT: &str = "$select=id,appId,displayName,appRoles,oauth2PermissionScopes";
/// How many service principals stand on a page.
const PAGE: &str = "$top=100";

/// What a tenant adds.
#[derive(Debug)]
pub(crate) struct Overlay {
    /// The review whose session read it.
    pub review: ReviewId,
    /// When.
    pub at: Timestamp,
    /// An API each, Microsoft Graph first.
    pub apis: Vec<Freshened>,
    /// What kept the rest from being read.
    pub problem: Option<Problem>,
}

impl Overlay {
    /// What the tenant offers and the built-in catalogue lacks.
    pub fn added(&self) -> impl Iterator<Item = &TenantPermission> {
        self.apis.iter().flat_map(|api| &api.added)
    }

    /// The permission of that name in any letter case, of that API or of Microsoft Graph,
    /// in the kind asked for or the first, and all its kinds.
    pub fn find(
        &self,
        name: &str,
        kind: Option<Kind>,
        resource: Option<&str>,
    ) -> Option<(&TenantPermission, Vec<Kind>)> {
        let graph = ResourceId::GRAPH.to_string();
        let resource = resource.unwrap_or(&graph);
        let forms: Vec<_> = self
            .added()
            .filter(|one| one.name.as_str().eq_ignore_ascii_case(name))
            .filter(|one| one.resource.id.to_string().eq_ignore_ascii_case(resource))
            .collect();
        let kinds: Vec<Kind> = forms.iter().map(|one| one.kind).collect();
        let mut forms = forms.into_iter();
        let form = forms.find(|one| kind.is_none_or(|kind| kind == one.kind))?;
        Some((form, kinds))
    }

    /// Where it says otherwise about a permission of the built-in catalogue.
    pub fn disagreements(&self, language: &Language, name: &str, kind: Kind) -> Vec<String> {
        let all = self.apis.iter().flat_map(|api| &api.disagreements);
        all.filter(|one| one.permission.as_str() == name && one.kind == kind)
            .map(|one| language.text(&one.message()))
            .collect()
    }

    fn view(&self, language: &Language) -> FreshenedView {
        let all = || self.apis.iter().flat_map(|api| &api.disagreements);
        let unusable: usize = self.apis.iter().map(|api| api.unusable.len()).sum();
        let told = [
            Some(("browse-tenant-added", self.added().count())),
            Some(("browse-tenant-differences", all().count())),
            (unusable > 0).then_some(("browse-tenant-unusable", unusable)),
        ];
        let told = told.into_iter().flatten();
        FreshenedView {
            at: language.date_time(self.at),
            told: told
                .map(|(id, count)| language.text(&Message::new(id).with("count", count)))
                .collect(),
            disagreements: all().map(|one| language.text(&one.message())).collect(),
            problem: self
                .problem
                .as_ref()
                .map(|problem| crate::present::told(language, problem)),
        }
    }
}

impl<H: Host> Desk<H> {
    /// What the tenant added, where something was read.
    pub(crate) fn overlay(&self) -> Option<Arc<Overlay>> {
        lock(&self.overlay).clone()
    }

    /// Forgets what the session of a review has read.
    pub(crate) fn forget_overlay(&self, review: ReviewId) {
        let mut overlay = lock(&self.overlay);
        if overlay.as_ref().is_some_and(|known| known.review == review) {
            *overlay = None;
        }
    }

    /// See [`crate::commands`].
    pub async fn catalogue_tenant(&self) -> Result<Option<FreshenedView>, Problem> {
        let overlay = self.overlay();
        Ok(overlay.map(|overlay| overlay.view(self.language())))
    }

    /// See [`crate::commands`].
    pub async fn catalogue_freshen(&self, review: ReviewId) -> Result<FreshenedView, Problem> {
        let live = self.with(review, |open| {
            let live = open.live.clone();
            live.ok_or_else(|| Problem::new(ErrorCode::NotSignedIn))
        })?;
        let overlay = Arc::new(read(&live, review).await?);
        // Whoever signed out in the meantime wants nothing of it kept.
        self.with(review, |open| match &open.live {
            Some(now) if Arc::ptr_eq(now, &live) => Ok(()),
            _ => Err(Problem::new(ErrorCode::NotSignedIn)),
        })?;
        *lock(&self.overlay) = Some(Arc::clone(&overlay));
        Ok(overlay.view(self.language()))
    }
}

async fn read(live: &Live, review: ReviewId) -> Result<Overlay, Problem> {
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let graph = ResourceId::GRAPH;
    let ask = Ask::new(format!("/servicePrincipals(appId='{graph}')")).query(SELECT);
    let own = live.graph.get(&ask, &run).await?;
    let mut apis = vec![freshened(&own)?];
    let mut unreadable = None;
    let ask = Ask::new("/servicePrincipals").query(format!("{SELECT}&{PAGE}"));
    let reading = live
        .graph
        .pages(&ask, &run, &mut |page, _| {
            for record in page.iter().filter(|record| offers_something(record)) {
                match freshened(record) {
                    Ok(api) if api.resource.id != graph => apis.push(api),
                    Ok(_) => {}
                    Err(problem) => unreadable = Some(problem),
                }
            }
            Onward::Continue
        })
        .await;
    let broken = match reading.end {
        End::Broken(problem) => Some(problem),
        End::Finished | End::Enough => None,
    };
    apis[1..].sort_by(|one, two| one.resource.name.cmp(&two.resource.name));
    Ok(Overlay {
        review,
        at: Timestamp::now(),
        apis,
        problem: broken.or(unreadable),
    })
}

/// Most service principals are apps that offer nothing to others.
fn offers_something(record: &Value) -> bool {
    let lists = ["appRoles", "oauth2PermissionScopes"];
    let mut lists = lists.iter().filter_map(|name| record[*name].as_array());
    lists.any(|list| !list.is_empty())
}

fn freshened(record: &Value) -> Result<Freshened, Problem> {
    let principal = ServicePrincipal::read(&record.to_string())
        .map_err(|error| Problem::new(ErrorCode::GraphUnreadable).detail(error))?;
    Ok(freshen(Catalog::embedded(), &principal))
}
