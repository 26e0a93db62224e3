//! What proves more than a probe alone, on the terminal: the controlled experiment, the
//! app's own sign-in, and one record in clear.

use crate::host::TerminalHost;
use crate::output::Output;
use clap::ArgMatches;
use scopeglass_domain::{ErrorCode, Message, Problem, ReviewId};
use scopeglass_review::views::{ExperimentView, ReviewView};
use scopeglass_review::{Certificate, Credential, Desk};
use secrecy::SecretString;
use serde_json::json;
use std::path::PathBuf;

type Terminal = Desk<TerminalHost>;

/// Where a secret is looked for: on a command line everybody could read it.
const SECRET: &str = "SCOPEGLASS_APP_SECRET";
/// Where the password of a certificate's file is looked for.
const PASSWORD: &str = "SCOPEGLASS_APP_PASSWORD";

/// Makes the experiment, which also signs in.
///
/// # Errors
/// `experiment-empty`, and as signing in says.
pub(crate) async fn experiment(
    desk: &Terminal,
    id: ReviewId,
    output: Output,
) -> Result<(), Problem> {
    let stray = desk.host().stray();
    let making = desk.experiment(id);
    tokio::pin!(making);
    let view = tokio::select! {
        ended = &mut making => ended,
        () = stray.failed.notified() => {
            desk.cancel_probes(id).await?;
            let ended = making.await;
            match stray.take() {
                Some(problem) => Err(problem),
                None => ended,
            }
        }
    }?;
    if let Some(made) = &view.proof.experiment {
        tell_experiment(made, output);
    }
    Ok(())
}

fn tell_experiment(made: &ExperimentView, output: Output) {
    output.event(&json!({ "event": "experiment", "steps": made.steps,
        "spoiled": made.spoiled, "problem": made.problem }));
    output.tell(&Message::new("cli-experiment-title"));
    for step in &made.steps {
        let told = |trial: &Option<scopeglass_review::views::TrialView>| {
            trial
                .as_ref()
                .map_or_else(|| "–".to_owned(), |trial| trial.text.clone())
        };
        output.say(&format!(
            "  {}: {} → {}",
            step.name,
            told(&step.before),
            told(&step.after)
        ));
        output.say(&format!("      {}", step.told));
    }
    if let Some(spoiled) = &made.spoiled {
        output.say(spoiled);
    }
    if let Some(problem) = &made.problem {
        output.say(&format!("{} {}", problem.what, problem.next));
    }
}

/// Refuses an app without a usable credential before anything is begun.
///
/// # Errors
/// As [`credential`].
pub(crate) fn check(given: &ArgMatches) -> Result<(), Problem> {
    match given.get_one::<String>("app-client") {
        Some(_) => credential(given).map(drop),
        None => Ok(()),
    }
}

/// Signs the app in where that is asked for.
///
/// # Errors
/// What is wrong with the id or the credential, and as the sign-in says.
pub(crate) async fn sign_in_app(
    given: &ArgMatches,
    desk: &Terminal,
    id: ReviewId,
    output: Output,
) -> Result<(), Problem> {
    let view = match given.get_one::<String>("app-client") {
        Some(client) => {
            let invalid = |_| Problem::new(ErrorCode::ClientIdInvalid).with("client", &**client);
            let client = client.trim().parse().map_err(invalid)?;
            desk.sign_in_app_as(id, client, credential(given)?).await?
        }
        None if given.get_flag("as-app") => {
            let app = desk.practice_app().await?;
            desk.sign_in_app_as(id, app.client, app.credential).await?
        }
        None => return Ok(()),
    };
    let app = &view.proof.app;
    let client = app.client.clone().unwrap_or_default();
    output.event(&json!({ "event": "app-signed-in", "client": client, "roles": app.roles }));
    output.tell(
        &Message::new("cli-app-signed-in")
            .with("client", client)
            .with("roles", app.roles.clone()),
    );
    Ok(())
}

fn credential(given: &ArgMatches) -> Result<Credential, Problem> {
    let secret = |name| std::env::var(name).ok().filter(|text| !text.is_empty());
    if let Some(file) = given.get_one::<PathBuf>("app-certificate") {
        let password = secret(PASSWORD).map(SecretString::from);
        return Certificate::from_file(file, password.as_ref()).map(Credential::Certificate);
    }
    secret(SECRET)
        .map(|text| Credential::Secret(text.into()))
        .ok_or_else(|| Problem::new(ErrorCode::CredentialMissing))
}

/// Shows one record in clear for each permission that is named.
///
/// # Errors
/// `permission-not-in-request`, `nothing-to-show`, and as reading says.
pub(crate) async fn show_clear(
    given: &ArgMatches,
    desk: &Terminal,
    view: &ReviewView,
    output: Output,
) -> Result<(), Problem> {
    for name in given.get_many::<String>("show-clear").into_iter().flatten() {
        let mut asked = view.permissions.iter();
        let asked = asked.find(|asked| asked.name.eq_ignore_ascii_case(name));
        let asked = asked.ok_or_else(|| {
            Problem::new(ErrorCode::PermissionNotInRequest).with("permission", name.as_str())
        })?;
        let clear = desk.show_in_clear(view.id, asked.index).await?;
        // Output as JSON is made to be kept, so a record in clear is no part of it.
        output.event(&json!({ "event": "shown-in-clear", "permission": clear.name }));
        output.tell(&Message::new("cli-clear-title").with("permission", clear.name.as_str()));
        for field in &clear.fields {
            output.say(&format!("  {} = {}", field.field, inert(&field.value)));
        }
    }
    Ok(())
}

/// A value of the tenant on one line, with nothing that a terminal would obey.
fn inert(value: &str) -> String {
    let plain = |letter: char| if letter.is_control() { ' ' } else { letter };
    value.chars().map(plain).collect()
}
