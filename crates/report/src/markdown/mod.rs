//! The report as Markdown, to be pasted into a ticket.
//!
//! It leaves out two things that a ticket should not carry: redacted records, because a
//! ticket is read by more people than a report, and the source text, which is long. Both
//! are in the other formats.

pub(crate) mod escape;
mod permission;

use crate::{Document, GrantRow, template::Letterhead, words::Words};
use escape::{code, quote, text};
use scopeglass_domain::Problem;
use std::fmt::Write as _;

pub(crate) fn draw(document: &Document) -> Result<Vec<u8>, Problem> {
    let page = Page {
        words: Words::of(document)?,
        out: String::new(),
    };
    Ok(page.all(document).into_bytes())
}

/// A page in the making. What is written to it comes escaped already.
struct Page {
    words: Words,
    out: String,
}

impl Page {
    fn all(mut self, document: &Document) -> String {
        self.letterhead(document.letterhead.as_ref(), |head| {
            [&head.name, &head.before]
        });
        self.head(document);
        self.summary(document);
        self.permissions(document);
        self.unrecognised(document);
        self.grants(document);
        self.method(document);
        self.letterhead(document.letterhead.as_ref(), |head| [&head.after, &None]);
        self.out
    }

    fn letterhead(
        &mut self,
        head: Option<&Letterhead>,
        texts: fn(&Letterhead) -> [&Option<String>; 2],
    ) {
        for told in head.map(texts).into_iter().flatten().flatten() {
            for line in told.lines() {
                self.paragraph(&text(line));
            }
        }
    }

    fn heading(&mut self, depth: usize, words: &str) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
        let _ = writeln!(self.out, "{} {words}\n", "#".repeat(depth));
    }

    fn labelled(&mut self, depth: usize, id: &str) {
        let words = text(&self.words.id(id));
        self.heading(depth, &words);
    }

    fn paragraph(&mut self, words: &str) {
        if !words.is_empty() {
            let _ = writeln!(self.out, "{words}\n");
        }
    }

    fn item(&mut self, words: &str) {
        let _ = writeln!(self.out, "- {words}");
    }

    /// `- **Label:** value`; the label is ours, the value escaped.
    fn fact(&mut self, label: &str, value: &str) {
        let _ = writeln!(self.out, "- **{}:** {value}", text(label));
    }

    fn fact_of(&mut self, id: &str, value: &str) {
        let label = self.words.id(id);
        self.fact(&label, value);
    }

    fn end_list(&mut self) {
        self.out.push('\n');
    }

    fn row(&mut self, cells: &[String]) {
        let _ = writeln!(self.out, "| {} |", cells.join(" | "));
    }

    fn table_head(&mut self, heads: &[String]) {
        let heads: Vec<_> = heads.iter().map(|head| text(head)).collect();
        self.row(&heads);
        self.row(&vec!["---".to_owned(); heads.len()]);
    }

    fn head(&mut self, document: &Document) {
        let app = text(&self.words.app(document));
        let title = self.words.with("report-title", "app", app);
        self.heading(1, &title);
        let place = self
            .words
            .id(&format!("report-place-{}", document.tenant.state));
        let statement = text(&document.tenant.statement);
        self.paragraph(&format!("**{}.** {statement}", text(&place)));
        self.facts(document);
    }

    fn facts(&mut self, document: &Document) {
        let (request, tenant, review) = (&document.request, &document.tenant, &document.review);
        self.fact_of("report-fact-source", &text(&request.statement));
        if let Some(address) = &request.address {
            self.item(&code(address));
        }
        for part in &request.identity {
            let told = if part.machine { code } else { text };
            let values: Vec<_> = part.values.iter().map(|value| told(value)).collect();
            self.fact(&part.about.text, &values.join(", "));
        }
        let nobody = text(&self.words.id("report-none-signed-in"));
        let name = tenant.name.as_deref().map_or(nobody.clone(), text);
        let id = tenant.id.as_deref().map(code).unwrap_or_default();
        self.fact_of("report-fact-tenant", format!("{name} {id}").trim());
        let account = tenant.account.as_deref().map_or(nobody, text);
        self.fact_of("report-fact-account", &account);
        self.roles(document);
        let scopes = self.scopes(tenant.access_token_scopes.as_deref());
        self.fact_of("report-fact-scopes", &scopes);
        self.fact_of("report-fact-made", &text(&review.made.text));
        self.fact_of("report-fact-created", &text(&review.created.text));
        let version = self
            .words
            .with("report-version", "version", review.scopeglass.as_str());
        let catalogue = self
            .words
            .with("report-catalogue", "date", review.catalogue.as_str());
        let made_with = format!("{} · {}", text(&version), text(&catalogue));
        self.fact_of("report-fact-version", &made_with);
        self.fact_of("report-fact-review", &code(&review.id));
    }

    fn roles(&mut self, document: &Document) {
        if document.tenant.account.is_none() {
            return;
        }
        let roles: Vec<_> = document
            .tenant
            .roles
            .iter()
            .map(|role| role.text.clone())
            .collect();
        let told = if roles.is_empty() {
            self.words.id("report-roles-none")
        } else {
            self.words.with("report-roles", "roles", roles)
        };
        self.item(&text(&told));
    }

    fn scopes(&self, scopes: Option<&[String]>) -> String {
        match scopes {
            None => text(&self.words.id("report-scopes-unknown")),
            Some([]) => text(&self.words.id("report-scopes-none")),
            Some(scopes) => codes(scopes),
        }
    }

    fn summary(&mut self, document: &Document) {
        let summary = &document.summary;
        self.labelled(2, "report-section-summary");
        self.paragraph(&text(&summary.statement));
        for entry in &summary.decisions {
            let count = self.words.number(entry.count as u64);
            self.fact(&entry.decision.text, &count);
        }
        if !document.request.signs.is_empty() {
            self.labelled(3, "report-signs");
            for sign in &document.request.signs {
                self.fact(&sign.weight.text, &text(&sign.text));
            }
        }
        self.labelled(3, "report-far-reaching");
        self.paragraph(&text(&self.words.id("report-far-reaching.how")));
        for part in &summary.far_reaching {
            let kind = self.kind(part.kind.as_ref().map(|kind| kind.text.as_str()));
            let told = format!("{} {}", text(&part.can_do), text(&part.whose));
            self.item(&format!("{} ({kind}): {told}", code(&part.permission.name)));
        }
        self.open_ends(document);
        if !document.findings.is_empty() {
            self.labelled(3, "report-findings");
            for finding in &document.findings {
                self.item(&text(&finding.text));
            }
        }
    }

    fn open_ends(&mut self, document: &Document) {
        let summary = &document.summary;
        self.labelled(3, "report-undecided");
        self.names(&summary.undecided, "report-undecided.none");
        if !summary.kind_open.is_empty() {
            self.labelled(3, "report-kinds-open");
            self.names(&summary.kind_open, "report-undecided.none");
        }
        self.labelled(3, "report-unread");
        if summary.unread.is_empty() {
            self.paragraph(&text(&self.words.id("report-unread.none")));
        }
        for part in &summary.unread {
            let name = code(&part.permission.name);
            let outcome = text(&part.outcome.text);
            self.item(&format!("{name}: **{outcome}.** {}", text(&part.why)));
        }
    }

    fn names(&mut self, permissions: &[crate::PermissionRef], none: &str) {
        if permissions.is_empty() {
            self.paragraph(&text(&self.words.id(none)));
        }
        for permission in permissions {
            self.item(&code(&permission.name));
        }
    }

    fn kind(&self, kind: Option<&str>) -> String {
        kind.map_or_else(|| text(&self.words.id("kind-open")), text)
    }

    fn unrecognised(&mut self, document: &Document) {
        if document.unrecognised.is_empty() {
            return;
        }
        self.labelled(2, "report-section-unrecognised");
        self.paragraph(&text(&self.words.id("report-unrecognised-lead")));
        for line in &document.unrecognised {
            self.paragraph(&quote(&line.quote));
            let mut told = text(&line.why.text);
            if line.dismissed {
                let _ = write!(told, " {}", text(&self.words.id("report-dismissed")));
            }
            if !line.candidates.is_empty() {
                let might = text(&self.words.id("report-candidates"));
                let _ = write!(told, " {might} {}", codes(&line.candidates));
            }
            self.paragraph(&told);
        }
    }

    fn grants(&mut self, document: &Document) {
        let grants = &document.grants;
        self.labelled(2, "report-section-grants");
        let at = grants.read_at.as_ref().map(|at| text(&at.text));
        let statement = text(&grants.statement);
        self.paragraph(format!("{statement} {}", at.unwrap_or_default()).trim());
        if let Some(problem) = &grants.problem {
            self.problem(problem);
            self.end_list();
        }
        let standing = grants.rows.iter().any(|row| row.standing.is_some());
        let mut heads = vec![
            "report-permission",
            "report-asked",
            "report-in-access-token",
            "report-recorded",
        ];
        heads.extend(standing.then_some("report-row-standing"));
        let heads: Vec<_> = heads.iter().map(|id| self.words.id(id)).collect();
        self.table_head(&heads);
        for row in &grants.rows {
            let cells = self.granted(row, standing);
            self.row(&cells);
        }
    }

    fn granted(&self, row: &GrantRow, standing: bool) -> Vec<String> {
        let in_token = match row.in_access_token {
            Some(true) => "report-yes",
            Some(false) => "report-no",
            None => "report-not-known",
        };
        let asked = if row.asked {
            self.kind(row.kind.as_ref().map(|kind| kind.text.as_str()))
        } else {
            text(&self.words.id("report-not-asked"))
        };
        let mut cells = vec![
            code(&row.permission),
            asked,
            text(&self.words.id(in_token)),
            text(&row.recorded.text),
        ];
        if standing {
            let told = row.standing.as_ref();
            cells.push(told.map_or_else(String::new, |told| text(&told.statements.join(" "))));
        }
        cells
    }

    fn method(&mut self, document: &Document) {
        self.labelled(2, "report-section-method");
        for part in &document.method {
            self.fact(&part.title, &text(&part.text));
        }
        self.end_list();
        self.paragraph(&text(&self.words.id("report-footer")));
    }
}

fn codes(names: &[String]) -> String {
    let names: Vec<_> = names.iter().map(|name| code(name)).collect();
    names.join(", ")
}
