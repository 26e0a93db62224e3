//! A bare Tauri app of one heading and one paragraph: what `cargo xtask bench start` sets
//! beside the window, built in the same profile with the same features.

#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> Result<(), tauri::Error> {
    tauri::Builder::default().run(tauri::generate_context!("examples/bare/tauri.conf.json"))
}
