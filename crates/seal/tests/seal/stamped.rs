//! Timestamps, by OpenSSL as the service on loopback and as the one who checks.

use crate::common::{draft, program, trust, write};
use scopeglass_domain::ErrorCode;
use scopeglass_seal::{Fault, Kept, SigningKey, Stamp, State, request_stamp, verify};
use std::path::{Path, PathBuf};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpListener;

const CONF: &str = r#"
[tsa]
extendedKeyUsage = critical,timeStamping
[serve]
serial = serial
crypto_device = builtin
signer_cert = tsa.pem
signer_key = tsa.key
certs = ca.pem
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
ess_cert_id_chain = no
ess_cert_id_alg = sha256
"#;

/// A certificate authority and a timestamp service under it, in a folder. None without OpenSSL.
fn authority(key: &str) -> Option<tempfile::TempDir> {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("ts.cnf"), CONF).unwrap();
    std::fs::write(folder.path().join("serial"), "01\n").unwrap();
    let new = "req -x509 -newkey rsa:2048 -nodes -keyout ca.key -out ca.pem -days 3650 -subj /CN=Test_root".to_owned();
    let ask = format!(
        "req -newkey {key} -nodes -keyout tsa.key -out tsa.csr -subj /O=Polderlicht/CN=Test_time"
    );
    let sign = "x509 -req -in tsa.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -out tsa.pem -extfile ts.cnf -extensions tsa".to_owned();
    for line in [new, ask, sign] {
        let words: Vec<&str> = std::iter::once("openssl").chain(line.split(' ')).collect();
        let output = program(folder.path(), &words)?;
        assert!(output.status.success(), "{line}: {output:?}");
    }
    Some(folder)
}

/// Serves one question with what OpenSSL answers, after a change.
async fn serve(folder: PathBuf, change: fn(Vec<u8>) -> Vec<u8>) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}/tsa", listener.local_addr().unwrap());
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let question = body(&mut stream).await;
        std::fs::write(folder.join("q.tsq"), question).unwrap();
        let words = "openssl ts -reply -config ts.cnf -section serve -queryfile q.tsq -out a.tsr";
        let words: Vec<&str> = words.split(' ').collect();
        let output = program(&folder, &words).unwrap();
        assert!(output.status.success(), "{output:?}");
        let answer = change(std::fs::read(folder.join("a.tsr")).unwrap());
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/timestamp-reply\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            answer.len()
        );
        stream.write_all(head.as_bytes()).await.unwrap();
        stream.write_all(&answer).await.unwrap();
    });
    address
}

async fn body(stream: &mut tokio::net::TcpStream) -> Vec<u8> {
    let mut all = Vec::new();
    loop {
        let mut some = [0; 4096];
        let read = stream.read(&mut some).await.unwrap();
        all.extend_from_slice(&some[..read]);
        let text = String::from_utf8_lossy(&all).to_lowercase();
        let Some(head) = all.windows(4).position(|at| at == b"\r\n\r\n") else {
            continue;
        };
        assert!(text.contains("content-type: application/timestamp-query"));
        let length = text.split("content-length: ").nth(1).unwrap();
        let length: usize = length.split('\r').next().unwrap().parse().unwrap();
        if all.len() >= head + 4 + length {
            return all[head + 4..].to_vec();
        }
    }
}

async fn stamp(folder: &Path, change: fn(Vec<u8>) -> Vec<u8>) -> Result<Stamp, ErrorCode> {
    let service = serve(folder.to_owned(), change).await;
    let stamped = request_stamp(&service, draft().sums()).await;
    stamped.map_err(|problem| problem.code)
}

#[tokio::test]
async fn a_timestamp_of_rsa_and_of_ecdsa_holds_here_and_for_openssl() {
    for key in ["rsa:2048", "ec -pkeyopt ec_paramgen_curve:prime256v1"] {
        let Some(authority) = authority(key) else {
            return;
        };
        let draft = draft();
        let service = serve(authority.path().to_owned(), |answer| answer).await;
        let stamp = request_stamp(&service, draft.sums()).await.unwrap();
        let signer = SigningKey::generate().unwrap();
        let bundle = draft
            .seal(Some((&signer, Kept::Keyring)), Some(stamp))
            .unwrap();
        let found = verify(bundle.files(), true, &trust(&signer));
        assert_eq!(found.state, State::Intact, "{:?}", found.faults);
        assert!(found.timestamp.unwrap().authority.contains("Test_time"));
        write(&bundle, authority.path());
        let words = "openssl ts -verify -data SHA256SUMS -in SHA256SUMS.tsr -CAfile ca.pem";
        let words: Vec<&str> = words.split(' ').collect();
        let output = program(authority.path(), &words).unwrap();
        assert!(output.status.success(), "{output:?}");
    }
}

#[tokio::test]
async fn an_answer_that_was_changed_is_no_timestamp() {
    let Some(authority) = authority("rsa:2048") else {
        return;
    };
    let last = |mut answer: Vec<u8>| {
        *answer.last_mut().unwrap() ^= 1;
        answer
    };
    let cut = |answer: Vec<u8>| answer[..answer.len() / 2].to_vec();
    for change in [last, cut, |_| Vec::new()] {
        let found = stamp(authority.path(), change).await;
        assert_eq!(found, Err(ErrorCode::TimestampInvalid));
    }
}

#[test]
fn a_timestamp_about_something_else_is_none_for_this_bundle() {
    let Some(authority) = authority("rsa:2048") else {
        return;
    };
    std::fs::write(authority.path().join("other"), "another text").unwrap();
    for line in [
        "openssl ts -query -data other -sha256 -cert -out o.tsq",
        "openssl ts -reply -config ts.cnf -section serve -queryfile o.tsq -out o.tsr",
    ] {
        let words: Vec<&str> = line.split(' ').collect();
        let output = program(authority.path(), &words).unwrap();
        assert!(output.status.success(), "{output:?}");
    }
    let stamp = Stamp {
        answer: std::fs::read(authority.path().join("o.tsr")).unwrap(),
        service: "http://127.0.0.1/".into(),
        at: "2026-01-01T00:00:00Z".parse().unwrap(),
    };
    let bundle = draft().seal(None, Some(stamp)).unwrap();
    let found = verify(bundle.files(), true, &[]);
    assert_eq!(found.faults, [Fault::Timestamp]);
    assert_eq!(found.state, State::Changed);
}

#[tokio::test]
async fn a_service_that_is_not_there_is_told_with_its_host() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    drop(listener);
    let problem = request_stamp(&format!("http://{address}/"), b"x")
        .await
        .unwrap_err();
    assert_eq!(problem.code, ErrorCode::TimestampUnreachable);
    let problem = request_stamp("file:///etc/passwd", b"x").await.unwrap_err();
    assert_eq!(problem.code, ErrorCode::TimestampUnreachable);
}
