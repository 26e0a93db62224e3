//! How the client uses the line: one connection for all reads over TLS, and no more of them
//! at once for one mailbox than Exchange takes.

use crate::session::Tenant;
use scopeglass_domain::Problem;
use scopeglass_graph::{Ask, GraphClient, Run, Tally, TokenSource};
use scopeglass_practice::{Options, Practice};
use secrecy::SecretString;
use std::sync::{
    Arc,
    atomic::{AtomicUsize, Ordering},
};
use tokio::{
    io::copy_bidirectional,
    net::{TcpListener, TcpStream},
};
use tokio_util::sync::CancellationToken;
use url::Url;

struct NoSession;

#[async_trait::async_trait]
impl TokenSource for NoSession {
    async fn access_token(&self) -> Result<SecretString, Problem> {
        Ok("no access token at all".to_owned().into())
    }
}

/// A relay to that port, and how many connections it has taken.
async fn relay(to: u16) -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let taken = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&taken);
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            tokio::spawn(async move {
                let mut far = TcpStream::connect(("127.0.0.1", to)).await.unwrap();
                let _ = copy_bidirectional(&mut near, &mut far).await;
            });
        }
    });
    (port, taken)
}

#[tokio::test]
async fn many_reads_share_one_connection_over_tls() {
    let options = Options {
        tls: true,
        ..Options::default()
    };
    let practice = Practice::start(options).await.unwrap();
    practice.misbehave(["latency=100".parse().unwrap()]);
    let facts = practice.facts();
    let (port, taken) = relay(facts.graph.port().unwrap()).await;
    let mut graph: Url = facts.graph.clone();
    graph.set_port(Some(port)).unwrap();
    let trust = std::fs::read(facts.ca.as_ref().unwrap()).unwrap();
    let client = GraphClient::new(graph, Arc::new(NoSession), Some(trust)).unwrap();
    let (cancel, tally) = (CancellationToken::new(), Tally::default());
    let run = Run {
        cancel: &cancel,
        tally: &tally,
    };
    let ask = Ask::new("/users");
    // HTTP/2 is agreed on with the first connection.
    assert!(client.get(&ask, &run).await.is_err());
    let first = taken.load(Ordering::SeqCst);
    let reads = (0..12).map(|_| client.get(&ask, &run));
    futures::future::join_all(reads).await;
    assert_eq!(taken.load(Ordering::SeqCst), first, "a second connection");
    assert!(tally.trace().requests >= 13);
}

#[tokio::test]
async fn what_support_asks_for_is_kept_with_each_probe() {
    let tenant = Tenant::signed_in(&["User.Read.All"]).await;
    let seen = tenant.probe(&["User.Read.All"]).await.remove(0);
    assert!(seen.trace.requests > 0);
    assert!(!seen.trace.request_ids.is_empty());
    assert_eq!(seen.trace.servers, ["Practice/E/0/000/PRACTICE"]);
}
