//! Rebuilds the crate when a locale file changes, appears or goes.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
