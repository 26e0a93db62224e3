//! Every misbehaviour of a tenant in turn: what is shown of it is true, nothing hangs,
//! nothing leaks, and no access token leaves for another host.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first surprise"
)]

mod served;
mod session;
mod wire;

use scopeglass_domain::{Count, DeniedReason, ErrorCode, Outcome, OutcomeKind};
use session::Tenant;
use std::time::Duration;
use tokio::net::TcpListener;

const PEOPLE: &str = "User.Read.All";
const GROUPS: &str = "Group.Read.All";

async fn tenant() -> Tenant {
    Tenant::signed_in(&[PEOPLE, GROUPS]).await
}

/// What a fault leads to, as kind, count and error.
type Shown = (OutcomeKind, Option<Count>, Option<ErrorCode>);

fn shown(outcome: &Outcome) -> Shown {
    let count = outcome.exposure().map(|exposure| exposure.count);
    let code = outcome.problem().map(|problem| problem.code);
    (outcome.kind(), count, code)
}

fn whole(value: u64) -> Shown {
    (OutcomeKind::Exposed, Some(Count::Exact { value }), None)
}

fn failed(code: ErrorCode) -> Shown {
    (OutcomeKind::Failed, None, Some(code))
}

fn partial(value: u64, code: ErrorCode) -> Shown {
    let count = Some(Count::AtLeast { value });
    (OutcomeKind::Partial, count, Some(code))
}

#[tokio::test]
async fn what_can_be_waited_out_is_read_whole() {
    let tenant = tenant().await;
    for fault in [
        "latency=40",
        "too-many-requests=1,times=1",
        "too-many-requests=date:1,times=1",
        "too-many-requests=none,times=2",
        "unavailable=1,times=1",
        "gateway-timeout=none,times=1",
        "cut,times=1",
        "slow-body=400000",
        "small-pages=90",
        "throttle=50",
        "expired-token",
        "claims-challenge",
    ] {
        tenant.misbehave(&[fault]);
        let outcome = tenant.outcome(PEOPLE).await;
        assert_eq!(shown(&outcome), whole(250), "{fault}: {outcome:?}");
    }
}

#[tokio::test]
async fn what_cannot_is_a_failure_and_never_taken_for_nothing_there() {
    let tenant = tenant().await;
    for (fault, code) in [
        ("too-many-requests", ErrorCode::GraphThrottled),
        ("too-many-requests=900", ErrorCode::GraphThrottled),
        ("unavailable=none", ErrorCode::GraphServerError),
        ("gateway-timeout=1", ErrorCode::GraphServerError),
        ("server-error", ErrorCode::GraphServerError),
        ("cut", ErrorCode::GraphUnreachable),
        ("slow-body=400", ErrorCode::GraphTimeout),
        ("malformed", ErrorCode::GraphUnreadable),
    ] {
        tenant.misbehave(&[&format!("{fault},path=/users")]);
        let evidence = tenant.probe(&[PEOPLE, GROUPS]).await;
        let outcome = &evidence[0].outcome;
        assert_eq!(shown(outcome), failed(code), "{fault}: {outcome:?}");
        // One probe's failure is its own.
        assert_eq!(evidence[1].outcome.kind(), OutcomeKind::Exposed, "{fault}");
    }
}

#[tokio::test]
async fn what_breaks_off_is_partial_and_says_how_far_it_came() {
    let tenant = tenant().await;
    for (fault, read, code) in [
        ("looping-link", 50, ErrorCode::GraphLoop),
        ("repeated-pages", 50, ErrorCode::GraphLoop),
        ("lost-pages", 150, ErrorCode::GraphCountMismatch),
        ("expired-page-tokens", 50, ErrorCode::GraphRefused),
        ("cut,skip=1", 50, ErrorCode::GraphUnreachable),
        ("malformed,skip=2", 100, ErrorCode::GraphUnreadable),
        ("server-error,skip=3", 150, ErrorCode::GraphServerError),
    ] {
        tenant.misbehave(&[
            "small-pages=50,path=/users",
            &format!("{fault},path=/users"),
        ]);
        let outcome = tenant.outcome(PEOPLE).await;
        assert_eq!(shown(&outcome), partial(read, code), "{fault}: {outcome:?}");
    }
    tenant.misbehave(&["truncated,path=/users"]);
    let outcome = tenant.outcome(PEOPLE).await;
    assert_eq!(outcome.kind(), OutcomeKind::Partial);
    assert_eq!(
        outcome.problem().map(|problem| problem.code),
        Some(ErrorCode::GraphUnreadable)
    );
}

#[tokio::test]
async fn a_count_that_is_not_true_is_not_believed() {
    let tenant = tenant().await;
    let true_count = tenant.outcome(GROUPS).await.exposure().unwrap().count;
    tenant.misbehave(&["stale-count=-3"]);
    let outcome = tenant.outcome(GROUPS).await;
    assert_eq!(outcome.exposure().unwrap().count, true_count);
    tenant.misbehave(&["stale-count=40"]);
    let outcome = tenant.outcome(GROUPS).await;
    let code = outcome.problem().map(|problem| problem.code);
    assert_eq!(code, Some(ErrorCode::GraphCountMismatch), "{outcome:?}");
}

#[tokio::test]
async fn no_access_token_leaves_for_another_host() {
    let tenant = tenant().await;
    let stranger = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = stranger.local_addr().unwrap();
    for host in [format!("http://{address}"), format!("https://{address}")] {
        tenant.misbehave(&["small-pages=50", &format!("foreign-link={host}")]);
        let outcome = tenant.outcome(PEOPLE).await;
        assert_eq!(shown(&outcome), partial(50, ErrorCode::GraphForeignHost));
    }
    let knock = Duration::from_millis(50);
    assert!(
        tokio::time::timeout(knock, stranger.accept())
            .await
            .is_err()
    );
}

#[tokio::test]
async fn a_refusal_says_what_is_missing() {
    let tenant = tenant().await;
    for (code, reason) in [
        ("Authorization_RequestDenied", DeniedReason::Right),
        (
            "Authentication_RequestFromUnsupportedUserRole",
            DeniedReason::Role,
        ),
        (
            "Authentication_RequestFromNonPremiumTenantOrB2CTenant",
            DeniedReason::Licence,
        ),
        ("MailboxNotEnabledForRESTAPI", DeniedReason::Mailbox),
        ("SomethingNew", DeniedReason::Other),
    ] {
        tenant.misbehave(&[&format!("denied={code}")]);
        let outcome = tenant.outcome(PEOPLE).await;
        assert_eq!(outcome.kind(), OutcomeKind::Denied, "{code}");
        let told = outcome.problem().unwrap().denied_reason();
        assert_eq!(told, Some(reason), "{code}");
    }
}

#[tokio::test]
async fn a_consent_taken_back_half_way_ends_the_session_and_refuses_nothing() {
    let tenant = tenant().await;
    tenant.misbehave(&["small-pages=50", "consent-revoked,skip=2"]);
    for seen in tenant.probe(&[PEOPLE, GROUPS]).await {
        let kind = seen.outcome.kind();
        let untrue = [OutcomeKind::Empty, OutcomeKind::Denied];
        assert!(!untrue.contains(&kind), "{:?}", seen.outcome);
        if kind == OutcomeKind::Exposed {
            // It was read whole before the end.
            assert!(seen.outcome.problem().is_none());
        }
    }
    let after = tenant.outcome(PEOPLE).await;
    assert_eq!(after.kind(), OutcomeKind::Failed, "{after:?}");
}

#[tokio::test]
async fn a_clock_that_is_off_by_an_hour_is_got_over_or_told() {
    for fault in ["clock=3600", "clock=-3600"] {
        let tenant = tenant().await;
        tenant.misbehave(&[fault]);
        let outcome = tenant.outcome(PEOPLE).await;
        let told = outcome.kind() == OutcomeKind::Failed || shown(&outcome) == whole(250);
        assert!(told, "{fault}: {outcome:?}");
        // Signing in anew either works or says what is wrong.
        if let Err(problem) = tenant.sign_in(0).await {
            assert_ne!(
                problem.code,
                ErrorCode::SignInTimedOut,
                "{fault}: {problem}"
            );
            assert_ne!(problem.code, ErrorCode::Internal, "{fault}: {problem}");
        }
    }
}

#[tokio::test]
async fn a_policy_that_blocks_lets_nobody_in() {
    // The person is shown a page that says so, and nothing comes back to the app.
    let mut tenant = Tenant::open(&[PEOPLE]).await;
    tenant.deadline = Duration::from_secs(3);
    tenant.misbehave(&["conditional-access"]);
    assert!(tenant.sign_in(0).await.is_err());

    tenant.misbehave(&["user-consent-blocked"]);
    assert!(tenant.sign_in(4).await.is_err());

    tenant.deadline = Duration::from_secs(20);
    assert!(tenant.sign_in(0).await.is_ok());
}

#[tokio::test]
async fn nothing_that_was_read_is_kept_in_clear() {
    let tenant = tenant().await;
    let access = {
        use secrecy::ExposeSecret;
        let access = tenant.session.as_ref().unwrap().access_token().await;
        access.unwrap().expose_secret().to_owned()
    };
    for faults in [
        &[][..],
        &["truncated"],
        &["small-pages=50", "cut,skip=2"],
        &["denied=X"],
    ] {
        tenant.misbehave(faults);
        let kept = serde_json::to_string(&tenant.probe(&[PEOPLE, GROUPS]).await).unwrap();
        assert!(!kept.contains(&access), "{faults:?}");
        for person in &tenant.practice.facts().people {
            assert!(!kept.contains(&person.name), "{faults:?}: {}", person.name);
            assert!(!kept.contains(&person.user), "{faults:?}: {}", person.user);
        }
    }
}
