//! Sign-in against npm oauth2-mock-server, a small OAuth server that nobody here wrote. It
//! asks nobody anything: its authorize address redirects at once.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod support;

use scopeglass_domain::ErrorCode;
use scopeglass_identity::{
    AppRequest, Certificate, Connection, Credential, DeviceRequest, InspectedToken, Pages,
    SignInRequest, SignatureCheck, Stage, Trust, sign_in, sign_in_app, sign_in_by_device_code,
};
use secrecy::ExposeSecret;
use std::time::Duration;
use support::{CLIENT, node::NodeServer};
use tokio_util::sync::CancellationToken;

struct Mock {
    server: NodeServer,
    connection: Connection,
}

impl Mock {
    fn start() -> Self {
        let mut server = NodeServer::start("oauth2-mock-server", &[]);
        let issuer = server.told()["issuer"].as_str().unwrap().parse().unwrap();
        let connection = Connection {
            authority: issuer,
            client: CLIENT.parse().unwrap(),
            trust: Trust::System,
        };
        Self { server, connection }
    }
}

#[tokio::test]
async fn it_signs_somebody_in_and_renews() {
    let mock = Mock::start();
    let request = SignInRequest {
        connection: mock.connection.clone(),
        scopes: vec!["User.Read".parse().unwrap()],
        pages: Pages {
            finished: "finished".into(),
            refused: "refused".into(),
            ignored: "ignored".into(),
        },
        login_hint: None,
        ui_locale: "en".into(),
        deadline: Duration::from_secs(60),
        prompt: None,
        claims: None,
    };
    let (pages, mut browser) = tokio::sync::mpsc::unbounded_channel();
    let on_stage = move |stage| {
        if let Stage::Waiting { url } = stage {
            pages.send(url).unwrap();
        }
    };
    let visiting = async {
        let client = reqwest::Client::builder().no_proxy().build().unwrap();
        let answer = client.get(browser.recv().await.unwrap()).send().await;
        answer.unwrap().text().await.unwrap()
    };
    let cancel = CancellationToken::new();
    let (session, page) = tokio::join!(sign_in(request, &on_stage, cancel), visiting);
    let session = session.unwrap();
    assert_eq!(page, "finished");
    assert_eq!(session.account().name, "johndoe");
    let first = session.access_token().await.unwrap();
    session.renew().await.unwrap();
    session.renew().await.unwrap();
    let inspected = InspectedToken::read(&first).unwrap();
    let checked = inspected.check_signature(Some(&mock.connection)).await;
    assert!(
        matches!(checked, SignatureCheck::Valid { .. }),
        "{checked:?}"
    );
}

#[tokio::test]
async fn an_app_sends_it_what_it_has_signed() {
    let mut mock = Mock::start();
    let key = rcgen::KeyPair::generate_rsa_for(&rcgen::PKCS_RSA_SHA256, rcgen::RsaKeySize::_2048);
    let key = key.unwrap();
    let own = rcgen::CertificateParams::new(Vec::new()).unwrap();
    let own = own.self_signed(&key).unwrap();
    let pem = format!("{}{}", own.pem(), key.serialize_pem());
    let certificate = Certificate::from_bytes(pem.as_bytes(), None, "app.pem").unwrap();
    let request = AppRequest {
        connection: mock.connection.clone(),
        resource: None,
        credential: Credential::Certificate(certificate),
    };
    let session = sign_in_app(request, CancellationToken::new())
        .await
        .unwrap();
    session.access_token().await.unwrap().expose_secret();
    // This server checks no assertion; what it was sent is checked here.
    let sent = mock.server.told();
    assert_eq!(sent["grant_type"], "client_credentials");
    let kind = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
    assert_eq!(sent["client_assertion_type"], kind);
    let assertion = sent["client_assertion"].as_str().unwrap().to_owned();
    let assertion = InspectedToken::read(&assertion.into()).unwrap();
    assert_eq!(assertion.text("sub"), Some(CLIENT));
    let issuer = mock.connection.authority.as_str().trim_end_matches('/');
    assert_eq!(assertion.text("aud"), Some(issuer));
}

#[tokio::test]
async fn it_gives_no_device_codes_and_that_is_told() {
    let mock = Mock::start();
    let request = DeviceRequest {
        connection: mock.connection.clone(),
        scopes: Vec::new(),
    };
    let outcome = sign_in_by_device_code(request, &|_| {}, CancellationToken::new()).await;
    assert_eq!(outcome.unwrap_err().code, ErrorCode::DeviceCodeUnavailable);
}
