//! The whole review in the real window, with Chromium as the system's browser.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "a test stops at the first surprise"
)]

use fantoccini::Locator;
use scopeglass_tests::browser::Browser;
use scopeglass_tests::root;
use scopeglass_tests::window::Window;
use std::path::Path;

/// An article of the project's own; the vendor's own words are not ours to ship.
fn article() -> String {
    std::fs::read_to_string(root().join("tests/articles/notulist.nl.txt")).unwrap()
}

/// The key, as WebDriver writes it.
const ENTER: &str = "\u{e007}";

async fn violations(window: &Window, screen: &str) {
    let found = window.accessibility_violations().await;
    assert!(found.is_empty(), "{screen}: {found:#?}");
}

/// Signs in as the administrator and consents, as a person would in the browser.
async fn consent(browser: &Browser, url: &str, accept: bool) {
    browser.client.goto(url).await.unwrap();
    // Whoever has signed in before goes straight to the consent page.
    if browser
        .client
        .find(Locator::Css("form#sign-in"))
        .await
        .is_ok()
    {
        browser.click("input[name=person]").await;
        browser
            .click("form#sign-in button[type=submit], form#sign-in button")
            .await;
    }
    let button = if accept {
        "button[value=accept]"
    } else {
        "button[value=cancel]"
    };
    browser.wait(button).await;
    browser
        .picture(if accept {
            "consent-page"
        } else {
            "consent-page-declined"
        })
        .await;
    browser.click(button).await;
    browser.wait("h1").await;
}

fn saved_files(home: &Path) -> Vec<String> {
    let folder = home.join("data/scopeglass/reviews");
    let files = std::fs::read_dir(folder).unwrap();
    files
        .map(|file| std::fs::read_to_string(file.unwrap().path()).unwrap())
        .collect()
}

async fn decide_all(window: &Window, count: usize) {
    for index in 0..count {
        let shown = window.text("permission-position").await;
        assert!(!shown.is_empty());
        match index % 4 {
            0 => window.click("decide-approve").await,
            1 => {
                window.click("decide-approve-with-condition").await;
                window.fill("condition-input", "alleen de proefgroep").await;
                window
                    .find("condition-input")
                    .await
                    .send_keys(ENTER)
                    .await
                    .unwrap();
            }
            2 => window.click("decide-refuse").await,
            _ => window.click("decide-ask-vendor").await,
        }
        if index + 1 < count {
            window.click("permission-next").await;
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dutch_admin_reviews_an_article_from_request_to_report_and_finds_it_again() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("nl").await;
    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;

    window.find("start-practice").await;
    window.screen.picture("nl-home");
    violations(&window, "home").await;

    window.click("begin-paste").await;
    window.paste("article-text", &article()).await;
    violations(&window, "paste").await;
    window.click("article-submit").await;

    window.wait_for_text("Calendars.Read").await;
    window.wait_for_text("Vergaderlampen").await;
    window.screen.picture("nl-request");
    violations(&window, "request").await;

    window.click("step-permissions").await;
    window.find("decide-approve").await;
    window.screen.picture("nl-permission");
    violations(&window, "permissions").await;
    decide_all(&window, 4).await;

    window.click("step-sign-in").await;
    violations(&window, "sign-in").await;
    window.click("sign-in-start").await;
    let url = window.asked_to_open().await;
    window.find("sign-in-url").await;
    window.screen.picture("nl-signing-in");
    violations(&window, "signing in").await;
    consent(&browser, &url, true).await;
    window.find("account-name").await;
    window.screen.picture("nl-signed-in");
    violations(&window, "signed in").await;

    window.click("step-evidence").await;
    window.click("probe-start").await;
    for index in 0..4 {
        window.find(&format!("evidence-{index}")).await;
    }
    window.wait_for_text("Gegevens").await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    window.screen.picture("nl-evidence");
    let open = "document.querySelector('[data-testid=evidence-1] details').open = true;
        document.querySelector('[data-testid=evidence-1]').scrollIntoView()";
    window.client.execute(open, vec![]).await.unwrap();
    window.screen.picture("nl-evidence-details");
    violations(&window, "evidence").await;

    window.click("step-report").await;
    window.find("report-export").await;
    window.screen.picture("nl-report");
    violations(&window, "report").await;
    window.click("report-export").await;
    let file = window.text("exported-file").await;
    assert!(file.contains("scopeglass-"), "{file}");
    sealed(&window).await;
    window.close().await;

    for saved in saved_files(home.path()) {
        assert!(
            !saved.contains("eyJ"),
            "a saved review holds something like a JWT"
        );
        assert!(
            !saved.contains("@ternfield.test"),
            "a saved review holds a sign-in name"
        );
    }

    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;
    window.click("review-0").await;
    window.click("step-permissions").await;
    window.wait_for_text("alleen de proefgroep").await;
    window.click("step-evidence").await;
    window.find("evidence-0").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_arabic_reader_walks_through_the_ready_profile_from_right_to_left() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("ar").await;
    let window = Window::open(home.path(), "ar_EG.UTF-8", "1280x900").await;
    window.find("start-practice").await;
    let direction = window
        .client
        .execute("return document.documentElement.dir", vec![])
        .await;
    assert_eq!(direction.unwrap(), "rtl");

    window.click("start-practice").await;
    window.wait_for_text("Calendars.ReadWrite").await;
    window.screen.picture("ar-request");
    violations(&window, "request").await;
    window.click("step-permissions").await;
    window.find("decide-approve").await;
    window.screen.picture("ar-permission");
    violations(&window, "permissions").await;

    window.click("step-sign-in").await;
    window.click("sign-in-start").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, true).await;
    window.find("account-name").await;
    window.click("step-evidence").await;
    window.click("probe-start").await;
    window.find("evidence-6").await;
    tokio::time::sleep(std::time::Duration::from_secs(2)).await;
    window.screen.picture("ar-evidence");
    violations(&window, "evidence").await;
    window.click("step-report").await;
    window.find("report-export").await;
    window.screen.picture("ar-report");
    violations(&window, "report").await;
    window.close().await;
}

/// The report once more, bound into one signed file that the command line finds unchanged.
async fn sealed(window: &Window) {
    let choose = "const kinds = document.querySelector('[data-testid=report-bundling]');
        kinds.value = 'file';
        kinds.dispatchEvent(new Event('change', { bubbles: true }))";
    window.client.execute(choose, vec![]).await.unwrap();
    window.find("report-sign").await;
    window.screen.picture("nl-report-bundle");
    violations(window, "report-bundle").await;
    window.click("report-export").await;
    window.wait_for_text(".scopeglass.zip").await;
    let file = window.text("exported-file").await;
    let program = scopeglass_tests::binary("scopeglass");
    let verify = ["verify", file.trim(), "--json", "--lang", "en"];
    let output = std::process::Command::new(program)
        .args(verify)
        .output()
        .unwrap();
    let told = String::from_utf8_lossy(&output.stdout);
    assert!(told.contains("\"faults\":[]"), "{told}");
    // On a machine without a keyring, the key is known to the window alone.
    assert!(matches!(output.status.code(), Some(0 | 22)), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_out_of_a_sign_in_ends_in_a_sentence_and_a_way_on() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("en").await;
    let window = Window::open(home.path(), "en_GB.UTF-8", "900x600").await;
    window.click("start-practice").await;
    window.click("step-sign-in").await;

    window.click("sign-in-start").await;
    let abandoned = window.asked_to_open().await;
    window.click("sign-in-cancel").await;
    let told = window.text("sign-in-problem").await;
    assert!(told.contains("cancelled"), "{told}");
    window.screen.picture("en-sign-in-cancelled");

    // The page that was left open answers to nobody any more.
    let port = abandoned.split("localhost%3A").nth(1).map(|rest| {
        rest.chars()
            .take_while(char::is_ascii_digit)
            .collect::<String>()
    });
    assert!(port.is_some_and(|port| {
        std::net::TcpStream::connect(format!("127.0.0.1:{port}")).is_err()
    }));

    window.click("sign-in-start").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, false).await;
    window.wait_for_text("consent was not given").await;
    window.screen.picture("en-sign-in-declined");

    window.click("sign-in-start").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, true).await;
    window.find("account-name").await;
    window.screen.picture("en-small-window");
    violations(&window, "signed in at 900x600").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_changes_at_once_and_everywhere() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), "en_GB.UTF-8", "1280x900").await;
    window.click("start-practice").await;
    window.wait_for_text("Request").await;
    for (tag, word, direction) in [
        ("de", "Anforderung", "ltr"),
        ("ar", "الطلب", "rtl"),
        ("nl", "Aanvraag", "ltr"),
    ] {
        let select = window.find("language-select").await;
        select.select_by_value(tag).await.unwrap();
        window.wait_for_text(word).await;
        let shown = window
            .client
            .execute("return document.documentElement.dir", vec![])
            .await;
        assert_eq!(shown.unwrap(), direction);
        window.screen.picture(&format!("language-{tag}"));
        violations(&window, tag).await;
    }
    window.close().await;
}

/// One of the catalogue's answers.
fn answer(name: &str, kind: &str) -> String {
    format!("[data-testid^=hit-][data-permission=\"{name}\"][data-kind={kind}]")
}

async fn ask_catalogue(window: &Window, question: &str) {
    window.click("rail-catalogue").await;
    window.find("hit-0").await;
    window.paste("catalogue-search", question).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_dutch_admin_asks_the_catalogue_opens_a_permission_and_compares_two() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;
    window.find("start-practice").await;
    ask_catalogue(&window, "wat mag GET /users/{id}/messages?").await;
    let least = answer("Mail.ReadBasic.All", "application");
    window.find_css(&format!("{least} .least")).await;
    window.screen.picture("nl-catalogue");
    violations(&window, "catalogue").await;

    window.paste("catalogue-search", "e-mail versturen").await;
    let send = answer("Mail.Send", "delegated");
    let open = window.find_css(&format!("{send} [data-hit]")).await;
    open.click().await.unwrap();
    window.find("entry").await;
    assert_eq!(window.text("entry-name").await, "Mail.Send");
    window.find("prose").await;
    window.screen.picture("nl-catalogue-entry");
    violations(&window, "entry").await;
    let calls = window.find_css("[data-testid=paths] summary").await;
    calls.click().await.unwrap();
    window.wait_for_text("/me/sendmail").await;
    violations(&window, "paths").await;

    window.click("entry-compare").await;
    window.click("back-to-results").await;
    window.paste("catalogue-search", "Mail.ReadWrite").await;
    // The answers before named it too; a row of theirs is gone when it is clicked.
    let first = "[data-testid=hit-0][data-permission=\"Mail.ReadWrite\"]";
    window.find_css(first).await;
    let other = answer("Mail.ReadWrite", "delegated");
    let choose = window
        .find_css(&format!("{other} [data-testid^=compare-]"))
        .await;
    choose.click().await.unwrap();
    window.click("compare-open").await;
    window.find("comparison").await;
    assert!(window.text("side-0").await.contains("Mail.Send"));
    assert!(window.text("side-1").await.contains("Mail.ReadWrite"));
    window.screen.picture("nl-catalogue-comparison");
    violations(&window, "comparison").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_question_is_answered_in_japanese_and_in_arabic() {
    for (tag, system, question) in [
        ("ja", "ja_JP.UTF-8", "予定表を読み取る"),
        ("ar", "ar_EG.UTF-8", "قراءة التقويم"),
    ] {
        let home = tempfile::tempdir().unwrap();
        let window = Window::open(home.path(), system, "1280x900").await;
        window.find("start-practice").await;
        ask_catalogue(&window, question).await;
        let calendars = answer("Calendars.Read", "application");
        let open = window.find_css(&format!("{calendars} [data-hit]")).await;
        window.screen.picture(&format!("{tag}-catalogue"));
        violations(&window, "catalogue").await;
        open.click().await.unwrap();
        window.find("entry").await;
        window.screen.picture(&format!("{tag}-catalogue-entry"));
        violations(&window, "entry").await;
        window.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_tenant_offers_joins_the_catalogue_until_the_sign_out() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("en").await;
    let window = Window::open(home.path(), "en_GB.UTF-8", "900x600").await;
    window.click("start-practice").await;
    window.click("step-sign-in").await;
    window.click("sign-in-start").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, true).await;
    window.find("account-name").await;

    window.click("rail-catalogue").await;
    window.click("tenant-read").await;
    let told = window.text("tenant-told").await;
    assert!(told.contains("22 permissions"), "{told}");
    violations(&window, "catalogue of the tenant").await;
    window.paste("catalogue-search", "Tidepool").await;
    let pool = answer("Tidepool.Read.All", "application");
    let open = window.find_css(&format!("{pool} [data-hit]")).await;
    open.click().await.unwrap();
    window.find("tenant-only").await;
    window.wait_for_text("water levels").await;
    window.screen.picture("en-catalogue-tenant");
    violations(&window, "a permission of the tenant").await;
    window.close().await;
}

/// A link in the manner of consent phishing: the token itself, over plain http, to a page
/// that anybody can rent.
const PHISHING: &str = "https://login.microsoftonline.com/common/oauth2/v2.0/authorize\
    ?client_id=4b7c0a52-19de-4f80-8a34-6de2f0a1c977&response_type=token&prompt=consent\
    &redirect_uri=http%3A%2F%2Fkalenderhulp.azurewebsites.net%2Fterug\
    &scope=openid%20offline_access%20Mail.ReadWrite%20Files.ReadWrite.All&state=c2FyYUBleGFtcGxl";

#[tokio::test(flavor = "multi_thread")]
async fn a_phishing_link_shows_its_signs_and_a_dropped_document_its_permissions() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;
    window.click("begin-paste").await;
    window.paste("article-text", PHISHING).await;
    window.click("article-submit").await;
    window
        .find_css("[data-testid=signs] [data-weight=alarming]")
        .await;
    let signs = window.text("signs").await;
    assert!(signs.contains("kalenderhulp.azurewebsites.net"), "{signs}");
    let parts = window.text("link-parts").await;
    assert!(parts.contains("Mail.ReadWrite"), "{parts}");
    let redirect = "[data-testid=link-parts] [data-part=redirect_uri].alarming";
    window.find_css(redirect).await;
    let shown = window.client.source().await.unwrap();
    assert!(!shown.contains("c2FyYUBleGFtcGxl"), "the state is shown");
    window.screen.picture("nl-link");
    violations(&window, "consent link").await;

    window.click("rail-reviews").await;
    window.find("begin").await;
    let documents = root().join("crates/request/tests/documents");
    window.drop_file(&documents.join("rooms.docx")).await;
    window.wait_for_text("rooms.docx").await;
    window.wait_for_text("Calendars.Read").await;
    window.screen.picture("nl-document");
    violations(&window, "document").await;

    window.click("compare-review").await;
    let first = window.find("compare-first").await;
    first.select_by_value("profile webex").await.unwrap();
    window.find("changes").await;
    window.screen.picture("nl-compare");
    violations(&window, "comparison").await;

    window.click("rail-reviews").await;
    window.find("review-1").await;
    window.drop_file(&documents.join("protected.docx")).await;
    window.find_css("[data-code=document-encrypted]").await;
    window.find("review-1").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_put_together_and_a_known_app_is_found() {
    let home = tempfile::tempdir().unwrap();
    let window = Window::open(home.path(), "de_DE.UTF-8", "900x600").await;
    window.click("begin-list").await;
    for name in ["Calendars.Read", "Mail.Raed"] {
        window.fill("list-add", name).await;
        window
            .find("list-add")
            .await
            .send_keys(ENTER)
            .await
            .unwrap();
    }
    window.find("listed-1").await;
    violations(&window, "list").await;
    window.fill("list-app", "Larkspur").await;
    window.click("list-submit").await;
    window.wait_for_text("Larkspur").await;
    // What was misspelt is offered as what it may mean, one click away.
    window.click("candidate-0").await;
    window.wait_for_text("Mail.Read").await;

    window.click("rail-reviews").await;
    window.click("begin").await;
    window.click("way-profile").await;
    window.fill("profile-search", "webex").await;
    window.find("profile-webex").await;
    violations(&window, "profiles").await;
    window.click("profile-compare-webex-current").await;
    window.find("changes").await;
    window.screen.picture("de-compare-editions");
    violations(&window, "editions").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_app_of_the_tenant_is_chosen_and_shown_with_what_it_was_granted() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("nl").await;
    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;
    window.click("begin-tenant").await;
    violations(&window, "before connecting").await;
    window.click("connect").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, true).await;
    window.find("tenant-apps").await;
    window.screen.picture("nl-tenant-apps");
    violations(&window, "apps of the tenant").await;
    // The practice tenant has an app that calls itself almost like one of Microsoft's.
    window.fill("tenant-search", "Micros0ft").await;
    window
        .find_css("[data-testid=tenant-apps] li:only-child .badge.bad")
        .await;
    window.click("tenant-app-0").await;
    window.find("identity").await;
    window.find("standing").await;
    window
        .find_css("[data-testid=signs] [data-weight=alarming]")
        .await;
    window.screen.picture("nl-tenant-app");
    violations(&window, "app of the tenant").await;
    window.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_whole_tenant_is_audited_down_to_one_app_that_a_review_begins_from() {
    let home = tempfile::tempdir().unwrap();
    let browser = Browser::start("nl").await;
    let window = Window::open(home.path(), "nl_NL.UTF-8", "1280x900").await;
    window.click("rail-audit").await;
    window.find("audit-begin").await;
    violations(&window, "before an audit").await;
    window.click("audit-connect").await;
    let url = window.asked_to_open().await;
    consent(&browser, &url, true).await;
    window.click("audit-start").await;
    window.find("audit-view").await;
    window.wait_for_text("Volledig").await;
    window.screen.picture("nl-audit");
    violations(&window, "audit").await;
    // The practice tenant has an app that calls itself almost like one of Microsoft's.
    window.click("audit-tab-findings").await;
    window.fill("audit-search", "Micros0ft").await;
    window.wait_for_text("Micros0ft Teams Sync").await;
    window.screen.picture("nl-audit-findings");
    violations(&window, "findings of an audit").await;
    window.click("audit-findings-0").await;
    window.find("audit-app").await;
    window.screen.picture("nl-audit-app");
    violations(&window, "app of an audit").await;
    window.click("audit-review").await;
    window.find("step-request").await;
    window.wait_for_text("Mail.Read").await;
    // The snapshot stays, to be opened again.
    window.click("rail-audit").await;
    window.click("audit-back").await;
    window.click("audit-back").await;
    window.find("audit-snapshot-0").await;
    window.close().await;
}
