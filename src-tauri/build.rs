//! Embeds the web view and the capabilities, and names the two commands it may call.

fn main() {
    // The web view is embedded, so a new build of it is a new build of the window.
    println!("cargo::rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(&["call", "subscribe"]);
    let attributes = tauri_build::Attributes::new().app_manifest(manifest);
    if let Err(error) = tauri_build::try_build(attributes) {
        println!("cargo::error={error:#}");
    }
}
