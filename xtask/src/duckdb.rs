//! `cargo xtask duckdb`: audits of a hundred practice tenants as Parquet, and every statement
//! of docs/duckdb.md over them with DuckDB from PyPI.

use crate::bench::tenant::{Tenant, audited};
use crate::python::{environment, program};
use crate::shell::{Done, cargo, command, root, run as step, target};
use std::fs;

/// Tenants, each of its own size.
const TENANTS: u64 = 100;
/// How many have been audited twice.
const TWICE: u64 = 3;
/// Apps of the smallest one.
const APPS: u64 = 200;

pub(crate) fn run(_: &[String]) -> Done {
    let page = root().join("docs/duckdb.md");
    let bin = environment("duckdb")?;
    for (package, example) in [
        ("scopeglass-practice", "bench_tenant"),
        ("scopeglass-audit", "bench_audit"),
    ] {
        let example = ["--package", package, "--example", example];
        step(cargo(&["build", "--release"]).args(example))?;
    }
    let folder = target().join("duckdb");
    let snapshots = folder.join("snapshots");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&snapshots)?;
    // Few sizes of tenants, and ids of their own for all.
    for size in 0..5 {
        let apps = APPS + size * 150;
        let mut tenant = Tenant::start(apps, apps * 9, 60, 0)?;
        for number in (0..TENANTS).filter(|number| number % 5 == size) {
            let id = format!("{number:08}-0000-4000-8000-000000000000");
            let times = if number < TWICE { 2 } else { 1 };
            for time in 0..times {
                tenant.place.tenant.clone_from(&id);
                let name = format!("tenant-{number:03}-{time}");
                audited(&tenant.place, &folder.join(&name), &name, &snapshots)?;
                fs::remove_dir_all(folder.join(&name))?;
            }
        }
    }
    let script = root().join("xtask/python/duckdb_page.py");
    let [script, page, snapshots] =
        [script, page, snapshots].map(|path| path.to_string_lossy().into_owned());
    step(&mut command(
        &program(&bin, "python"),
        &[&script, &page, &snapshots],
    ))
}
