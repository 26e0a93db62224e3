//! A definition that is added has to be seen by the next build.

fn main() {
    println!("cargo::rerun-if-changed=probes");
}
