//! Each check against a counterpart that is broken in just that way.

use super::*;
use crate::doctor::Machine;
use crate::place::Place;
use crate::views::CheckOutcome;
use scopeglass_identity::{Connection, Trust};
use scopeglass_practice::{Options, Practice};
use std::net::Ipv4Addr;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

/// A server that answers everything with the same words.
pub(in crate::doctor) async fn answering(words: &'static str) -> Url {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut asked = [0; 4_096];
            let _ = stream.read(&mut asked).await;
            let _ = stream.write_all(words.as_bytes()).await;
        }
    });
    format!("http://{address}/").parse().unwrap()
}

fn patient(authority: Url, trust: Trust) -> Patient {
    Patient {
        place: Place {
            id: "test".to_owned(),
            name: Some("Test".to_owned()),
            graph: authority.clone(),
            connection: Connection {
                authority,
                client: "11111111-2222-3333-4444-555555555555".parse().unwrap(),
                trust,
            },
        },
        registered: true,
        live: None,
        keyring: None,
        machine: Machine {
            variable: |_| None,
            kernel: String::new(),
            localhost: "localhost".to_owned(),
        },
    }
}

#[tokio::test]
async fn a_name_that_nobody_knows_is_told() {
    // RFC 6761 section 6.4: no name under .invalid ever exists.
    let lost = patient("https://login.invalid/t".parse().unwrap(), Trust::System);
    assert_eq!(names(&lost).await.found.id, "doctor-names-unknown");
    assert_eq!(ipv6(&lost).await.outcome, CheckOutcome::Skipped);
}

#[tokio::test]
async fn an_address_that_is_a_number_needs_no_name_server() {
    let here = patient("http://127.0.0.1:9/t".parse().unwrap(), Trust::System);
    assert_eq!(names(&here).await.outcome, CheckOutcome::Skipped);
    assert_eq!(proxy(&here).await.outcome, CheckOutcome::Skipped);
}

#[tokio::test]
async fn an_ipv6_address_at_which_nobody_answers_is_told() {
    let closed = {
        let other = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        other.local_addr().unwrap()
    };
    assert!(!reaches(closed).await);
}

#[tokio::test]
async fn a_certificate_that_is_not_believed_is_told_with_its_issuer() {
    let options = Options {
        tls: true,
        ..Options::default()
    };
    let practice = Practice::start(options).await.unwrap();
    let facts = practice.facts();
    let distrusted = tls(&patient(facts.authority.clone(), Trust::System)).await;
    assert_eq!(
        distrusted.found.id, "doctor-tls-untrusted",
        "{distrusted:?}"
    );
    let pem = std::fs::read(facts.ca.as_ref().unwrap()).unwrap();
    let believed = tls(&patient(facts.authority.clone(), Trust::Pem(pem))).await;
    assert_eq!(believed.outcome, CheckOutcome::Fine, "{believed:?}");
    let issuer = |finding: &Finding| finding.found.args["issuer"].clone();
    assert_eq!(
        issuer(&distrusted),
        issuer(&believed),
        "both say whose it is"
    );
}

#[test]
fn a_company_that_reads_along_is_named() {
    let read_along = judged("login.microsoftonline.com", "Contoso Inspection CA");
    assert_eq!(read_along.found.id, "doctor-tls-intercepted");
    let direct = judged("login.microsoftonline.com", "DigiCert Inc (DigiCert G2)");
    assert_eq!(direct.outcome, CheckOutcome::Fine);
}

#[tokio::test]
async fn a_clock_an_hour_off_is_told() {
    let old = "HTTP/1.1 200 OK\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\n\
               Content-Length: 0\r\nConnection: close\r\n\r\n";
    let server = answering(old).await;
    let finding = clock(&patient(server, Trust::System)).await;
    assert_eq!(finding.found.id, "doctor-clock-wrong", "{finding:?}");
    let dead = patient("http://127.0.0.1:9/".parse().unwrap(), Trust::System);
    assert_eq!(clock(&dead).await.found.id, "doctor-clock-unreachable");
}

#[test]
fn a_clock_is_judged_by_how_far_it_is_off() {
    let ours: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
    let off = |seconds: i64| {
        let theirs = ours - jiff::SignedDuration::from_secs(seconds);
        skew(Some(theirs), ours).outcome
    };
    assert_eq!(off(10), CheckOutcome::Fine);
    assert_eq!(off(-120), CheckOutcome::Notice);
    assert_eq!(off(3_600), CheckOutcome::Failed);
    assert_eq!(skew(None, ours).outcome, CheckOutcome::Skipped);
}
