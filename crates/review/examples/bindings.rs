//! Prints the TypeScript of the commands, for `cargo xtask bindings`.

#![allow(clippy::print_stdout, reason = "printing is what it is for")]

fn main() {
    print!("{}", scopeglass_review::typescript());
}
