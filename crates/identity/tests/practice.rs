//! Every way of signing in against the practice tenant, which is served over real sockets
//! and shares no code with this crate.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

use p12_keystore::{
    Certificate as PfxCertificate, KeyStore, KeyStoreEntry, PrivateKey, PrivateKeyChain,
};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_identity::{
    AppRequest, AppSession, Certificate, ClaimValue, ClaimsChallenge, Connection, Credential,
    DeviceRequest, DeviceStage, InspectedToken, Pages, SecurityDevice, Session, SignInRequest,
    SignatureCheck, Stage, Trust, Vault, sign_in, sign_in_app, sign_in_by_device_code,
};
use scopeglass_practice::{
    Client, Consent, Fault, Misbehaviour, Options, Practice, visit_device, visit_with,
};
use secrecy::{ExposeSecret, SecretString};
use std::{env, path::Path, process::Command, time::Duration};
use tokio::sync::mpsc::unbounded_channel;
use tokio_util::sync::CancellationToken;

const SCOPES: [&str; 3] = ["User.Read", "Calendars.Read", "offline_access"];
const GRAPH: &str = "https://graph.microsoft.com";

async fn practice() -> Practice {
    Practice::start(Options::default()).await.unwrap()
}

fn connection(practice: &Practice) -> Connection {
    let facts = practice.facts();
    Connection {
        authority: facts.authority.clone(),
        client: facts.public_client().unwrap(),
        trust: Trust::System,
    }
}

/// The same connection, with the tenant named otherwise.
fn named(practice: &Practice, tenant: &str) -> Connection {
    let mut connection = connection(practice);
    connection.authority.set_path(tenant);
    connection
}

/// The first two people who can sign in: an administrator, and somebody else.
fn people(practice: &Practice) -> (String, String) {
    let people = &practice.facts().people;
    (people[0].user.clone(), people.last().unwrap().user.clone())
}

async fn signed_in(
    practice: &Practice,
    connection: Connection,
    person: &str,
    claims: Option<ClaimsChallenge>,
) -> Result<Session, Problem> {
    let request = SignInRequest {
        connection,
        scopes: SCOPES.iter().map(|name| name.parse().unwrap()).collect(),
        pages: Pages {
            finished: "finished".into(),
            refused: "refused".into(),
            ignored: "ignored".into(),
        },
        login_hint: None,
        ui_locale: "nl".into(),
        deadline: Duration::from_secs(120),
        prompt: None,
        claims,
    };
    let (pages, mut browser) = unbounded_channel();
    let on_stage = move |stage| {
        if let Stage::Waiting { url } = stage {
            pages.send(url).unwrap();
        }
    };
    let visiting = async {
        let url = browser.recv().await.unwrap();
        visit_with(practice.facts(), url.as_str(), person, Consent::Accept).await
    };
    let cancel = CancellationToken::new();
    let (session, visited) = tokio::join!(sign_in(request, &on_stage, cancel), visiting);
    visited.unwrap();
    session
}

async fn by_device_code(practice: &Practice, consent: Consent) -> Result<Session, Problem> {
    let request = DeviceRequest {
        connection: connection(practice),
        scopes: SCOPES.iter().map(|name| name.parse().unwrap()).collect(),
    };
    let (prompts, mut person) = unbounded_channel();
    let on_stage = move |stage| {
        if let DeviceStage::Waiting(prompt) = stage {
            prompts.send(prompt).unwrap();
        }
    };
    let visiting = async {
        let prompt = person.recv().await.unwrap();
        assert!(prompt.page.as_str().ends_with("/devicelogin"));
        let (admin, _) = people(practice);
        visit_device(practice.facts(), &prompt.user_code, &admin, consent).await
    };
    let cancel = CancellationToken::new();
    let waiting = sign_in_by_device_code(request, &on_stage, cancel);
    let (session, visited) = tokio::join!(waiting, visiting);
    visited.unwrap();
    session
}

#[tokio::test]
async fn a_tenant_is_found_by_id_by_domain_and_by_whoever_signs_in() {
    let practice = practice().await;
    let (admin, _) = people(&practice);
    let domain = admin.split('@').nth(1).unwrap().to_owned();
    let tenant = practice.facts().tenant;
    for name in [tenant.to_string(), domain, "organizations".to_owned()] {
        let session = signed_in(&practice, named(&practice, &name), &admin, None).await;
        let session = session.unwrap();
        assert_eq!(session.tenant(), tenant, "{name}");
        session.renew().await.unwrap();
        let pinned = session.connection().clone().pinned(session.tenant());
        if name == "organizations" {
            assert_eq!(pinned.authority, practice.facts().authority);
        }
    }
}

#[tokio::test]
async fn a_code_entered_elsewhere_signs_a_person_in_and_renews() {
    let practice = practice().await;
    let session = by_device_code(&practice, Consent::Accept).await.unwrap();
    assert_eq!(session.account().username, people(&practice).0);
    session.renew().await.unwrap();
    session.renew().await.unwrap();
}

#[tokio::test]
async fn a_code_that_its_person_declines_signs_nobody_in() {
    let practice = practice().await;
    let problem = by_device_code(&practice, Consent::Decline)
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::SignInDenied);
}

#[tokio::test]
async fn a_sign_in_by_code_can_be_given_up() {
    let practice = practice().await;
    let request = DeviceRequest {
        connection: connection(&practice),
        scopes: Vec::new(),
    };
    let cancel = CancellationToken::new();
    let on_stage = |stage| {
        if matches!(stage, DeviceStage::Waiting(_)) {
            cancel.cancel();
        }
    };
    let given_up = sign_in_by_device_code(request, &on_stage, cancel.clone()).await;
    assert_eq!(given_up.unwrap_err().code, ErrorCode::SignInCancelled);
}

#[tokio::test]
async fn a_client_that_may_not_use_codes_is_told_so() {
    let practice = practice().await;
    let mut connection = connection(&practice);
    connection.client = confidential(&practice).id();
    let request = DeviceRequest {
        connection,
        scopes: Vec::new(),
    };
    let outcome = sign_in_by_device_code(request, &|_| {}, CancellationToken::new()).await;
    assert_eq!(outcome.unwrap_err().code, ErrorCode::DeviceCodeUnavailable);
}

fn confidential(practice: &Practice) -> &Client {
    let mut clients = practice.facts().clients.iter();
    clients.find(|client| client.secret().is_some()).unwrap()
}

async fn app(
    practice: &Practice,
    authority: Connection,
    credential: Credential,
) -> Result<AppSession, Problem> {
    let request = AppRequest {
        connection: Connection {
            client: confidential(practice).id(),
            ..authority
        },
        resource: Some(GRAPH.into()),
        credential,
    };
    sign_in_app(request, CancellationToken::new()).await
}

fn secret(practice: &Practice) -> Credential {
    Credential::Secret(confidential(practice).secret().unwrap().clone())
}

/// Asks Graph for people, which the app may read.
async fn graph_answers(practice: &Practice, access: &SecretString) -> reqwest::Response {
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let place = format!("{}/users?$top=1", practice.facts().graph);
    let call = client.get(place).bearer_auth(access.expose_secret());
    call.send().await.unwrap()
}

#[tokio::test]
async fn an_app_signs_in_by_its_secret() {
    let practice = practice().await;
    let session = app(&practice, connection(&practice), secret(&practice)).await;
    let session = session.unwrap();
    assert!(session.roles().contains(&"User.Read.All".parse().unwrap()));
    assert_eq!(session.tenant(), Some(practice.facts().tenant));
    let access = session.access_token().await.unwrap();
    assert_eq!(graph_answers(&practice, &access).await.status(), 200);
    session.renew().await.unwrap();
    let renewed = session.access_token().await.unwrap();
    assert_ne!(access.expose_secret(), renewed.expose_secret());
    session.sign_out();
    let ended = session.access_token().await.unwrap_err();
    assert_eq!(ended.code, ErrorCode::SessionEnded);
}

#[tokio::test]
async fn a_wrong_secret_is_told_and_not_repeated() {
    let practice = practice().await;
    let wrong = Credential::Secret("not-the-secret-at-all".to_owned().into());
    let problem = app(&practice, connection(&practice), wrong)
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::CredentialRefused);
    assert!(!format!("{problem:?}").contains("not-the-secret-at-all"));
}

#[tokio::test]
async fn an_app_alone_has_to_name_its_tenant() {
    let practice = practice().await;
    let anywhere = named(&practice, "organizations");
    let problem = app(&practice, anywhere, secret(&practice))
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::TenantNeeded);
}

fn pem(practice: &Practice) -> Vec<u8> {
    let certificate = confidential(practice).certificate().unwrap();
    std::fs::read(certificate.file()).unwrap()
}

#[tokio::test]
async fn an_app_signs_in_by_its_certificate() {
    let practice = practice().await;
    let file = confidential(&practice).certificate().unwrap().file();
    let certificate = Certificate::from_file(file, None).unwrap();
    assert!(certificate.subject().contains("Harbour Desk"));
    let session = app(
        &practice,
        connection(&practice),
        Credential::Certificate(certificate),
    );
    let session = session.await.unwrap();
    session.renew().await.unwrap();
    let access = session.access_token().await.unwrap();
    assert_eq!(graph_answers(&practice, &access).await.status(), 200);
}

/// The certificate and key of a PEM file, in DER.
fn der(pem: &[u8]) -> (Vec<u8>, Vec<u8>) {
    let sections = x509_parser::pem::Pem::iter_from_buffer(pem);
    let mut sections = sections.map(Result::unwrap);
    let certificate = sections.next().unwrap().contents;
    (certificate, sections.next().unwrap().contents)
}

fn pfx(pem: &[u8], password: &str) -> Vec<u8> {
    let (certificate, key) = der(pem);
    let chain = PrivateKeyChain::new(
        b"key".to_vec(),
        PrivateKey::from_der(&key).unwrap(),
        [PfxCertificate::from_der(&certificate).unwrap()],
    );
    let mut store = KeyStore::new();
    store.add_entry("app", KeyStoreEntry::PrivateKeyChain(chain));
    store.writer(password).write().unwrap()
}

#[tokio::test]
async fn a_pfx_file_serves_as_well_once_it_is_opened() {
    let practice = practice().await;
    let bytes = pfx(&pem(&practice), "open sesame");
    for wrong in [None, Some("open barley")] {
        let wrong = wrong.map(|word| SecretString::from(word.to_owned()));
        let problem = Certificate::from_bytes(&bytes, wrong.as_ref(), "app.pfx").unwrap_err();
        assert_eq!(
            problem.code,
            ErrorCode::CredentialPasswordWrong,
            "{problem}"
        );
    }
    let password = SecretString::from("open sesame".to_owned());
    let certificate = Certificate::from_bytes(&bytes, Some(&password), "app.pfx").unwrap();
    let credential = Credential::Certificate(certificate);
    app(&practice, connection(&practice), credential)
        .await
        .unwrap();
}

#[tokio::test]
async fn what_is_no_certificate_with_its_key_is_told() {
    let practice = practice().await;
    let own = String::from_utf8(pem(&practice)).unwrap();
    let (certificate, key) = own.split_at(own.find("-----BEGIN PRIVATE").unwrap());
    let stranger = rcgen::KeyPair::generate().unwrap().serialize_pem();
    for (bytes, why) in [
        (certificate.to_owned(), "no key"),
        (key.to_owned(), "no certificate"),
        (format!("{certificate}{stranger}"), "another key"),
        ("-----BEGIN CERTIFICATE-----\n!\n".to_owned(), "damaged"),
        ("anything".to_owned(), "neither PEM nor PFX"),
        (String::new(), "empty"),
    ] {
        let problem = Certificate::from_bytes(bytes.as_bytes(), None, "app.pem").unwrap_err();
        assert_eq!(problem.code, ErrorCode::CredentialUnreadable, "{why}");
    }
    let missing = Certificate::from_file(Path::new("/nowhere/app.pem"), None).unwrap_err();
    assert_eq!(missing.code, ErrorCode::FileNotOpened);
}

#[tokio::test]
async fn an_expired_certificate_is_told_before_anybody_is_asked() {
    let practice = practice().await;
    let (_, key) = der(&pem(&practice));
    let signer = rcgen::KeyPair::try_from(key.as_slice()).unwrap();
    let mut params = rcgen::CertificateParams::new(Vec::new()).unwrap();
    params.not_after = rcgen::date_time_ymd(2024, 2, 29);
    let expired = params.self_signed(&signer).unwrap();
    let pem = format!("{}{}", expired.pem(), signer.serialize_pem());
    let problem = Certificate::from_bytes(pem.as_bytes(), None, "old.pem").unwrap_err();
    assert_eq!(problem.code, ErrorCode::CertificateExpired);
    assert_eq!(problem.args["day"], "2024-02-29".into());
}

#[tokio::test]
async fn a_resource_that_asks_for_more_gets_it_without_the_person_where_it_can() {
    let practice = practice().await;
    let (admin, _) = people(&practice);
    let session = signed_in(&practice, connection(&practice), &admin, None).await;
    let session = session.unwrap();
    let first = session.access_token().await.unwrap();
    let able = InspectedToken::read(&first).unwrap().claims();
    let cp1 = ClaimValue::List(vec!["cp1".into()]);
    assert!(
        able.iter()
            .any(|claim| claim.name == "xms_cc" && claim.value == cp1)
    );

    practice.misbehave([Fault::from(Misbehaviour::ClaimsChallenge)]);
    let refused = graph_answers(&practice, &first).await;
    assert_eq!(refused.status(), 401);
    let header = refused.headers()["www-authenticate"].to_str().unwrap();
    let challenge = ClaimsChallenge::from_www_authenticate(header).unwrap();
    session.step_up(&challenge).await.unwrap();
    let next = session.access_token().await.unwrap();
    assert_ne!(first.expose_secret(), next.expose_secret());
}

#[tokio::test]
async fn more_proof_than_there_was_takes_a_new_sign_in() {
    let practice = practice().await;
    let (admin, _) = people(&practice);
    let session = signed_in(&practice, connection(&practice), &admin, None).await;
    let session = session.unwrap();
    let context = r#"{"access_token":{"acrs":{"essential":true,"value":"c1"}}}"#;
    let challenge = ClaimsChallenge::from_json(context).unwrap();
    let problem = session.step_up(&challenge).await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::StepUpNeeded);
    assert!(session.has_refresh(), "it is still a session for all else");

    assert_eq!(session.demanded(), Some(challenge));
    let demanded = session.demanded();
    let again = signed_in(&practice, connection(&practice), &admin, demanded).await;
    let access = again.unwrap().access_token().await.unwrap();
    let inspected = InspectedToken::read(&access).unwrap();
    let proven = ClaimValue::List(vec!["c1".into()]);
    assert!(
        inspected
            .claims()
            .iter()
            .any(|claim| claim.name == "acrs" && claim.value == proven)
    );
}

#[tokio::test]
async fn several_people_are_kept_side_by_side_and_forgotten_one_by_one() {
    let practice = practice().await;
    let (admin, other) = people(&practice);
    let vault = Vault::in_memory();
    let place = connection(&practice);
    let one = signed_in(&practice, place.clone(), &admin, None)
        .await
        .unwrap();
    vault.save(&one).await;
    let two = signed_in(&practice, place.clone(), &other, None)
        .await
        .unwrap();
    vault.save(&two).await;
    let names = async || -> Vec<String> {
        let accounts = vault.accounts(&place).await;
        accounts
            .into_iter()
            .map(|account| account.username)
            .collect()
    };
    assert_eq!(names().await, [other.clone(), admin.clone()]);
    let latest = vault.restore(&place).await.unwrap().unwrap();
    assert_eq!(latest.account().username, other);
    let first = vault.restore_account(&place, one.account()).await.unwrap();
    assert_eq!(first.unwrap().account().username, admin);

    latest.sign_out().await;
    assert_eq!(names().await, std::slice::from_ref(&admin));
    vault.forget(&place).await.unwrap();
    assert!(names().await.is_empty());
    assert!(
        vault
            .restore_account(&place, one.account())
            .await
            .unwrap()
            .is_none()
    );
}

#[tokio::test]
async fn a_policy_that_blocks_ends_the_session_at_its_next_renewal() {
    let practice = practice().await;
    let (admin, _) = people(&practice);
    let session = signed_in(&practice, connection(&practice), &admin, None).await;
    let session = session.unwrap();
    practice.misbehave([Fault::from(Misbehaviour::ConditionalAccess)]);
    let problem = session.renew().await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::SessionEnded);
    assert!(problem.detail.unwrap().contains("AADSTS53003"));
}

#[tokio::test]
async fn the_signature_of_a_token_is_checked_by_its_issuers_keys() {
    let practice = practice().await;
    let (admin, _) = people(&practice);
    let place = connection(&practice);
    let session = signed_in(&practice, place.clone(), &admin, None)
        .await
        .unwrap();
    let access = session.access_token().await.unwrap();
    let check = async |token: &SecretString, place| {
        let inspected = InspectedToken::read(token).unwrap();
        inspected.check_signature(place).await
    };
    let valid = check(&access, Some(&place)).await;
    assert!(matches!(valid, SignatureCheck::Valid { .. }), "{valid:?}");
    let (kept, signature) = access.expose_secret().rsplit_once('.').unwrap();
    let mut changed = signature.to_owned();
    changed.replace_range(
        0..4,
        if signature.starts_with("AAAA") {
            "BBBB"
        } else {
            "AAAA"
        },
    );
    let changed = SecretString::from(format!("{kept}.{changed}"));
    assert_eq!(check(&changed, Some(&place)).await, SignatureCheck::Wrong);
    assert_eq!(check(&access, None).await, SignatureCheck::IssuerUnknown);
    drop(practice);
    assert!(matches!(
        check(&access, Some(&place)).await,
        SignatureCheck::Failed(_)
    ));
}

/// Names the process that plays the step below, which finds its security device by the
/// environment alone.
const STEP: &str = "SCOPEGLASS_DEVICE_STEP";

#[test]
fn a_key_that_never_leaves_its_device_signs_an_app_in() {
    let home = tempfile::tempdir().unwrap();
    let tokens = home.path().join("tokens");
    std::fs::create_dir(&tokens).unwrap();
    let config = home.path().join("softhsm2.conf");
    std::fs::write(
        &config,
        format!("directories.tokendir = {}\n", tokens.display()),
    )
    .unwrap();
    let played = Command::new(env::current_exe().unwrap())
        .args([
            "--ignored",
            "--exact",
            "a_step_with_a_device",
            "--nocapture",
        ])
        .env(STEP, home.path())
        .env("SOFTHSM2_CONF", &config)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&played.stderr);
    assert!(played.status.success(), "{said}");
}

fn softhsm(args: &[&str]) {
    let made = Command::new("softhsm2-util").args(args).output();
    let made = made.expect("softhsm2-util has to be installed (Debian: softhsm2)");
    assert!(
        made.status.success(),
        "{}",
        String::from_utf8_lossy(&made.stderr)
    );
}

#[tokio::test]
#[ignore = "only ever run by the test above"]
async fn a_step_with_a_device() {
    use cryptoki::{
        context::{CInitializeArgs, CInitializeFlags, Pkcs11},
        object::{Attribute, CertificateType, ObjectClass},
        session::UserType,
    };
    let home = env::var(STEP).expect("the test above says where");
    let practice = practice().await;
    let pem = pem(&practice);
    let (certificate, _) = der(&pem);
    let text = String::from_utf8(pem).unwrap();
    let key_file = format!("{home}/key.pem");
    std::fs::write(&key_file, &text[text.find("-----BEGIN PRIVATE").unwrap()..]).unwrap();
    let (init, pins) = (
        ["--init-token", "--free", "--label", "desk"],
        ["--so-pin", "9876"],
    );
    softhsm(&[&init[..], &pins[..], &["--pin", "1234"]].concat());
    let import = [
        "--import", &key_file, "--token", "desk", "--label", "app", "--id", "01",
    ];
    softhsm(&[&import[..], &["--pin", "1234"]].concat());

    let library = [
        "/usr/lib/softhsm/libsofthsm2.so",
        "/usr/lib64/softhsm/libsofthsm2.so",
    ];
    let library = library
        .into_iter()
        .find(|file| Path::new(file).exists())
        .unwrap();
    let pin = SecretString::from("1234".to_owned());
    {
        let module = Pkcs11::new(library).unwrap();
        let args = CInitializeArgs::new(CInitializeFlags::OS_LOCKING_OK);
        module.initialize(args).unwrap();
        let slot = module.get_slots_with_initialized_token().unwrap()[0];
        let session = module.open_rw_session(slot).unwrap();
        session.login(UserType::User, Some(&pin)).unwrap();
        let object = [
            Attribute::Class(ObjectClass::CERTIFICATE),
            Attribute::CertificateType(CertificateType::X_509),
            Attribute::Token(true),
            Attribute::Label(b"app".to_vec()),
            Attribute::Subject(Vec::new()),
            Attribute::Value(certificate),
        ];
        session.create_object(&object).unwrap();
        session.logout().unwrap();
    }
    let device = |pin: &str, key: &str| SecurityDevice {
        library: library.into(),
        token: Some("desk".into()),
        key: key.into(),
        pin: SecretString::from(pin.to_owned()),
    };
    for unusable in [device("0000", "app"), device("1234", "another")] {
        let problem = Certificate::on_device(unusable).unwrap_err();
        assert_eq!(problem.code, ErrorCode::SecurityDeviceUnusable, "{problem}");
    }
    let certificate = Certificate::on_device(device("1234", "app")).unwrap();
    assert!(!format!("{:?}", device("1234", "app")).contains("1234"));
    let credential = Credential::Certificate(certificate);
    let session = app(&practice, connection(&practice), credential);
    session.await.unwrap().renew().await.unwrap();
}
