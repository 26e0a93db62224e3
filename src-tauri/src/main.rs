//! The window: draws the UI, lends a browser and dialogs, and holds no rule of its own.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod host;

use host::WindowHost;
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_review::views::{Event, ToldView};
use scopeglass_review::{Desk, Paths};
use serde_json::Value;
use std::sync::Arc;
use tauri::ipc::Channel;
use tauri::{Manager, RunEvent, State};

type AppDesk = Arc<Desk<WindowHost>>;

/// Runs one of the commands that the review crate declares, on a thread of its own: a
/// sign-in waits for minutes, and the future of a command need not move between threads.
#[tauri::command]
async fn call(desk: State<'_, AppDesk>, name: String, args: Value) -> Result<Value, ToldView> {
    let desk = Arc::clone(desk.inner());
    let speaker = Arc::clone(&desk);
    let run = move || {
        tauri::async_runtime::block_on(scopeglass_review::dispatch(desk.as_ref(), &name, args))
    };
    tauri::async_runtime::spawn_blocking(run)
        .await
        .unwrap_or_else(|error| Err(speaker.tell(&Problem::new(ErrorCode::Internal).detail(error))))
}

/// Sends progress to the web view from now on, over the channel that it opened.
#[tauri::command]
fn subscribe(desk: State<'_, AppDesk>, channel: Channel<Event>) {
    desk.host().listen(channel);
}

fn main() -> std::process::ExitCode {
    match run() {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(problem) => {
            let language = scopeglass_review::system_language();
            let told = language.problem(&problem);
            #[allow(clippy::print_stderr, reason = "there is no window to say it in")]
            {
                eprintln!("{}\n{}", told.what, told.next);
            }
            std::process::ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Problem> {
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(|app| {
            let host = WindowHost::new(app.handle().clone());
            let desk: AppDesk = Arc::new(Desk::open(Paths::of_this_person()?, host)?);
            let early = Arc::clone(&desk);
            std::thread::spawn(move || tauri::async_runtime::block_on(early.warm()));
            app.manage(desk);
            Ok(())
        })
        .invoke_handler(tauri::generate_handler![call, subscribe])
        .build(tauri::generate_context!())
        .map_err(|error| Problem::new(ErrorCode::Internal).detail(error))?
        .run(|app, event| {
            if matches!(event, RunEvent::Exit) {
                let desk = Arc::clone(app.state::<AppDesk>().inner());
                tauri::async_runtime::block_on(desk.close());
            }
        });
    Ok(())
}
