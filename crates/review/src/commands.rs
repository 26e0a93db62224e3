//! Every command of the window, declared once. From this list come the dispatcher that a
//! face calls and the TypeScript that the UI imports, so that neither can forget one.

use crate::desk::Desk;
use crate::host::Host;
use crate::place::PlaceInput;
use crate::views::{
    AuditAppView, AuditAppsView, AuditChangeKind, AuditComparisonView, AuditFindingsView,
    AuditGrantsView, AuditQuery, AuditView, AuditsView, CatalogueComparison, CatalogueEntry,
    CataloguePick, CatalogueQuery, CatalogueResults, ClearView, ComparisonView, ConnectionView,
    ConsentLinkView, DoctorView, ErrorView, ExportWish, Exported, ForecastView, FreshenedView,
    GuideView, KeysView, Listed, PlacesView, ReviewView, SetView, Side, Start, TenantAppsView,
    TokenView, ToldView, VerifiedView,
};
use scopeglass_domain::{Choice, ErrorCode, Kind, Problem, ReviewId};
use serde::Deserialize;
use serde_json::Value;
use std::fmt::Write as _;
use ts_rs::{Config, TS};

macro_rules! commands {
    ($($(#[doc = $doc:literal])+ $name:ident($($arg:ident: $ty:ty),*) -> $out:ty;)*) => {
        /// Runs the command called `name` with its arguments as a JSON object.
        ///
        /// # Errors
        /// The problem that the command met, told in the person's language.
        pub async fn dispatch<H: Host>(
            desk: &Desk<H>,
            name: &str,
            args: Value,
        ) -> Result<Value, ToldView> {
            match name {
                $(stringify!($name) => {
                    #[derive(Deserialize)]
                    #[allow(clippy::empty_structs_with_brackets, non_camel_case_types)]
                    struct $name { $($arg: $ty),* }
                    let run = async {
                        #[allow(unused_variables)]
                        let given: $name = serde_json::from_value(args).map_err(internal)?;
                        let out = desk.$name($(given.$arg),*).await?;
                        serde_json::to_value(out).map_err(internal)
                    };
                    run.await.map_err(|problem| desk.tell(&problem))
                })*
                _ => Err(desk.tell(&internal(format!("no command {name:?}")))),
            }
        }

        /// The commands' names, in the order of their declaration.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        fn command_lines(cfg: &Config, out: &mut String) {
            $({
                let fields: Vec<String> =
                    vec![$(format!("{}: {}", stringify!($arg), <$ty as TS>::name(cfg))),*];
                for line in [$($doc),+] {
                    let _ = writeln!(out, "  /**{line} */");
                }
                let args = if fields.is_empty() {
                    String::new()
                } else {
                    format!("args: {{ {} }}", fields.join("; "))
                };
                let passed = if fields.is_empty() { "{}" } else { "args" };
                let _ = writeln!(
                    out,
                    "  {name}: ({args}): Promise<{result}> => call(\"{name}\", {passed}),",
                    name = stringify!($name),
                    result = <$out as TS>::name(cfg),
                );
            })*
        }

        fn collect(cfg: &Config, seen: &mut crate::typescript::Declarations) {
            $($(seen.add::<$ty>(cfg);)* seen.add::<$out>(cfg);)*
        }
    };
}

commands! {
    /// Everything outside a review.
    start() -> Start;
    /// Changes the interface language, at once and everywhere.
    set_locale(tag: String) -> Start;
    /// Begins a review of a ready vendor profile.
    review_from_profile(profile: String) -> ReviewView;
    /// Begins a review of a pasted article.
    review_from_text(text: String, name: Option<String>) -> ReviewView;
    /// Lets the person choose an article's file; none where they cancelled.
    review_from_file() -> Option<ReviewView>;
    /// Begins a review of a file that was dropped onto the window, its bytes in base64.
    review_from_bytes(name: String, base64: String) -> ReviewView;
    /// Begins a review of a list that was put together by hand.
    review_from_list(app: String, permissions: Vec<Listed>) -> ReviewView;
    /// Whether somebody is connected to a tenant to look at its apps, and what connecting asks.
    connection() -> ConnectionView;
    /// Signs in to look at the tenant's apps; sends `connect` events and ends when it has ended.
    connect() -> ConnectionView;
    /// Opens the sign-in page in the browser again while `connect` waits.
    open_connect_page() -> bool;
    /// Ends a waiting `connect`.
    cancel_connect() -> bool;
    /// Ends the connection and forgets its session.
    disconnect() -> ConnectionView;
    /// The connected tenant's apps whose name has words that begin like these, or whose id it
    /// is; all where the text is empty. At most `limit`, and told where there are more.
    tenant_apps(text: String, limit: usize) -> TenantAppsView;
    /// Begins a review of an app of the connected tenant, by object id, application id or name.
    review_from_tenant(app: String) -> ReviewView;
    /// What two requests ask for, beside each other: reviews, ready profiles, or the file chosen last.
    compare(first: Side, second: Side) -> ComparisonView;
    /// Lets the person choose a file to compare with and tells its name; none where they cancelled.
    choose_compared() -> Option<String>;
    /// Lets the person save what a review asks for as a profile to share; the file's path, or
    /// none where they cancelled. The address says where the facts come from.
    save_profile(review: ReviewId, address: String) -> Option<String>;
    /// Opens a saved review.
    open_review(review: ReviewId) -> ReviewView;
    /// Deletes a review; it can be brought back until the next one is deleted.
    delete_review(review: ReviewId) -> Start;
    /// Brings back the review deleted last.
    restore_review() -> Start;
    /// Settles the kind of a permission.
    settle_kind(review: ReviewId, index: usize, kind: Kind) -> ReviewView;
    /// Says which permission an unrecognised line asks for.
    assign(review: ReviewId, unrecognised: usize, name: String) -> ReviewView;
    /// Says that an unrecognised line asks for nothing, or takes that back.
    dismiss(review: ReviewId, unrecognised: usize, dismissed: bool) -> ReviewView;
    /// Adds a permission by name.
    add_permission(review: ReviewId, name: String) -> ReviewView;
    /// Takes a permission out of the request.
    remove_permission(review: ReviewId, index: usize) -> ReviewView;
    /// Permission names that begin with or contain the text, at most twelve, for completion.
    suggest(text: String) -> Vec<String>;
    /// Decides about a permission.
    decide(review: ReviewId, index: usize, choice: Choice, note: String) -> ReviewView;
    /// Takes a decision away.
    clear_decision(review: ReviewId, index: usize) -> ReviewView;
    /// Takes back the last change of the request or its decisions.
    undo(review: ReviewId) -> ReviewView;
    /// Signs in; sends `sign-in` events and ends when the sign-in has ended.
    sign_in(review: ReviewId) -> ReviewView;
    /// Signs in by a code that is entered on another device; sends a `device-code` event.
    sign_in_by_code(review: ReviewId) -> ReviewView;
    /// Goes on with the session that is kept for an account, without the browser.
    sign_in_as(review: ReviewId, account: String) -> ReviewView;
    /// Opens the sign-in page in the browser again while a sign-in waits.
    open_sign_in_page(review: ReviewId) -> bool;
    /// Ends a waiting sign-in.
    cancel_sign_in(review: ReviewId) -> bool;
    /// Signs out and forgets the session.
    sign_out(review: ReviewId) -> ReviewView;
    /// Runs the probes; sends `probe` events and ends when all have ended.
    probe(review: ReviewId) -> ReviewView;
    /// Makes the controlled experiment: one consent more, one question more; sends `sign-in`
    /// and `experiment` events and ends when it has ended.
    experiment(review: ReviewId) -> ReviewView;
    /// Signs an app in by itself: the practice tenant's, or one with this application id and
    /// a certificate that the person chooses; none where they cancelled.
    sign_in_app(review: ReviewId, client: String) -> Option<ReviewView>;
    /// Ends the app's own session.
    sign_out_app(review: ReviewId) -> ReviewView;
    /// Reads one record of a permission's probe in clear and notes in the review that it was
    /// shown; it is kept nowhere.
    show_in_clear(review: ReviewId, index: usize) -> ClearView;
    /// Ends running probes; what was not tried is shown as such.
    cancel_probes(review: ReviewId) -> bool;
    /// The report as an HTML page, in the given language, with as much of what was seen as
    /// `redaction` says: `samples`, `fields` or `counts`.
    preview_report(review: ReviewId, locale: String, redaction: String) -> String;
    /// Writes the report into the report folder; sends `export` events and ends when all is
    /// written or nothing is.
    export_report(review: ReviewId, wish: ExportWish) -> Exported;
    /// Lets the person choose the folder of a letterhead; its path, or none where they cancelled.
    choose_template() -> Option<String>;
    /// Ends the writing of a report; nothing of it is left.
    cancel_export(review: ReviewId) -> bool;
    /// Lets the person choose a bundle or a report in JSON and verifies it; none where they cancelled.
    verify_file() -> Option<VerifiedView>;
    /// Lets the person choose the folder of a bundle and verifies it; none where they cancelled.
    verify_folder() -> Option<VerifiedView>;
    /// Verifies a file that was dropped onto the window, its bytes in base64.
    verify_bytes(name: String, base64: String) -> VerifiedView;
    /// The key that signs reports here, and the signers that are trusted.
    keys() -> KeysView;
    /// Makes the key that signs reports, where there is none yet.
    make_key() -> KeysView;
    /// Trusts a signer from now on, by the key in minisign's form.
    trust_signer(name: String, key: String) -> KeysView;
    /// Trusts a signer no longer, by key id or name.
    forget_signer(id: String) -> KeysView;
    /// Lets the person choose the report folder; none where they cancelled.
    choose_report_folder() -> Option<String>;
    /// Opens an exported file, or the report folder, with the system's program for it.
    open_exported(path: String) -> bool;
    /// Every place to sign in at.
    places() -> PlacesView;
    /// Connects a tenant: checks what was given and remembers it as the place to sign in at.
    save_place(input: PlaceInput) -> PlacesView;
    /// Asks the authority of a tenant that is being connected what it says of itself, without
    /// signing in; the tenant's id, or empty where the authority leaves it open.
    check_place(input: PlaceInput) -> String;
    /// Forgets a connected tenant and its sessions; what was granted there stays.
    remove_place(place: String) -> PlacesView;
    /// Signs a review in at another place from now on; ends its session at the present one.
    choose_place(review: ReviewId, place: String) -> ReviewView;
    /// Looks at the apps of another place from now on; ends the connection to the present one.
    choose_tenant(place: String) -> ConnectionView;
    /// How to register an app for Scopeglass in a cloud, for what a review asks for or, with
    /// none, for looking at the tenant's apps.
    guide(cloud: String, review: Option<ReviewId>) -> GuideView;
    /// What will happen at the consent page, as far as it can be known before it opens.
    forecast(review: ReviewId) -> ForecastView;
    /// The link with which an administrator consents to exactly what was approved.
    consent_link(review: ReviewId) -> ConsentLinkView;
    /// Examines the way to a place, the usual one where none is named.
    doctor(place: Option<String>) -> DoctorView;
    /// Examines again and lets the person save the bundle for support; the file's path, or
    /// none where they cancelled.
    save_doctor(place: Option<String>) -> Option<String>;
    /// The claims of a pasted token in words, on this machine alone; where `online`, the
    /// signature is checked against the issuer's public keys.
    inspect(token: String, online: bool) -> TokenView;
    /// The claims of the access token of a review's session in words.
    inspect_session(review: ReviewId) -> TokenView;
    /// Explains an error of the identity server by its code or name.
    explain_error(code: String) -> ErrorView;
    /// Opens the page of a cloud where apps are registered, in the browser.
    open_guide(cloud: String) -> bool;
    /// What answers a question to the catalogue, the best first.
    catalogue_search(query: CatalogueQuery) -> CatalogueResults;
    /// All that the catalogue knows of a permission in one of its kinds.
    catalogue_entry(pick: CataloguePick) -> CatalogueEntry;
    /// Two permissions side by side.
    catalogue_compare(first: CataloguePick, second: CataloguePick) -> CatalogueComparison;
    /// What is to be said of several permissions together.
    catalogue_set(picks: Vec<CataloguePick>) -> SetView;
    /// What is to be said of the permissions of a review together.
    catalogue_review(review: ReviewId) -> SetView;
    /// Reads what the tenant of a review itself offers, with the review's session, and adds
    /// it to the catalogue until that session ends.
    catalogue_freshen(review: ReviewId) -> FreshenedView;
    /// What a tenant has added to the catalogue; none where nothing was read.
    catalogue_tenant() -> Option<FreshenedView>;
    /// The snapshots of tenant audits, and the audit under way.
    audits() -> AuditsView;
    /// Connects as an audit wants it, with the permission to read sign-ins where asked for.
    audit_connect(sign_ins: bool) -> ConnectionView;
    /// Audits the connected tenant; sends `audit` events and ends when it has ended or was
    /// paused; none where it was cancelled.
    audit_start() -> Option<AuditView>;
    /// Goes on with an audit that was paused, broke off or was killed.
    audit_resume(id: String) -> Option<AuditView>;
    /// Stops the audit under way; everything read is kept.
    audit_pause() -> bool;
    /// Stops the audit under way and throws away what it read.
    audit_cancel() -> bool;
    /// Deletes a snapshot for good.
    audit_delete(id: String) -> AuditsView;
    /// Opens a snapshot.
    audit_open(id: String) -> AuditView;
    /// A window of a snapshot's apps.
    audit_apps(id: String, query: AuditQuery) -> AuditAppsView;
    /// A window of what its apps hold.
    audit_grants(id: String, query: AuditQuery) -> AuditGrantsView;
    /// A window of what was found.
    audit_findings(id: String, query: AuditQuery) -> AuditFindingsView;
    /// One app of a snapshot, by its object id.
    audit_app(id: String, app: String) -> AuditAppView;
    /// Begins a review of an app from what a snapshot holds of it.
    audit_review(id: String, app: String) -> ReviewView;
    /// What changed between two snapshots, of one kind or all.
    audit_compare(first: String, second: String, change: Option<AuditChangeKind>, offset: u64, limit: u32) -> AuditComparisonView;
    /// Writes a snapshot's tables into the report folder, in these formats.
    audit_export(id: String, formats: Vec<String>, overwrite: bool) -> Exported;
}

fn internal(error: impl std::fmt::Display) -> Problem {
    Problem::new(ErrorCode::Internal).detail(error)
}

/// The TypeScript module that the UI imports: types, and one function a command.
pub fn typescript() -> String {
    let cfg = Config::new().with_large_int("number");
    let mut types = crate::typescript::Declarations::default();
    collect(&cfg, &mut types);
    types.add::<crate::views::Event>(&cfg);
    types.add::<ToldView>(&cfg);
    let mut out = String::from(
        "// Generated from crates/review/src/commands.rs by `cargo xtask bindings`. Do not edit.\n\
         import { call } from \"./transport\";\n\n",
    );
    out.push_str(&types.text());
    out.push_str("\n/** The commands of the window. */\nexport const commands = {\n");
    command_lines(&cfg, &mut out);
    out.push_str("};\n");
    out
}
