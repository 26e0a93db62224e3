//! Fuzzing the readers: every target in turn, begun with the tests' own files.

use crate::shell::{Done, Stopped, command, output, root, run, say};
use std::path::PathBuf;

/// The version of cargo-fuzz that is known to work.
const CARGO_FUZZ: &str = "0.13.2";

/// A target, and where its first inputs come from.
struct Target {
    name: &'static str,
    /// Folders of the request crate's tests and the endings that fit.
    from: &'static [(&'static str, &'static [&'static str])],
    /// Longer inputs only slow the fuzzer down, in bytes.
    longest: usize,
}

const fn target(
    name: &'static str,
    from: &'static [(&'static str, &'static [&'static str])],
    longest: usize,
) -> Target {
    Target {
        name,
        from,
        longest,
    }
}

const TARGETS: &[Target] = &[
    target("article", &[("articles", &["txt", "md"])], 4_096),
    target(
        "text",
        &[("articles", &["txt", "md"]), ("manifests", &["json", "tf"])],
        4_096,
    ),
    target("page", &[("articles", &["html"])], 16_384),
    target(
        "document",
        &[("documents", &["docx", "xlsx", "pdf"])],
        65_536,
    ),
    target("word", &[], 8_192),
    target("sheet", &[], 8_192),
    target("table", &[], 4_096),
    target("manifest", &[("manifests", &["json"])], 8_192),
    target("terraform", &[("manifests", &["tf"])], 8_192),
    target("link", &[], 2_048),
];

/// First inputs of the targets that no file of the tests fits.
const SEEDS: &[(&str, &str)] = &[
    (
        "word",
        "<w:styles><w:style w:styleId=\"H\"><w:name w:val=\"heading 1\"/></w:style></w:styles>\0\
         <w:document><w:body><w:p><w:pPr><w:pStyle w:val=\"H\"/></w:pPr><w:r><w:t>Larkspur</w:t></w:r></w:p>\
         <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Mail.Read</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>\
         <w:t>to read &amp; sort</w:t><w:br/><w:tab/></w:r></w:p></w:tc></w:tr></w:tbl>\
         <w:p><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>User.Read</w:t></w:r></w:p></w:body></w:document>",
    ),
    (
        "sheet",
        "<sst><si><t>Mail.Read</t></si><si><r><t>to </t></r><r><t>sort</t></r></si></sst>\0\
         <worksheet><dimension ref=\"A1:B2\"/><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>\
         <c r=\"B1\" t=\"inlineStr\"><is><t>why</t></is></c></row><row r=\"2\"><c r=\"A2\" t=\"b\"><v>1</v></c>\
         <c r=\"B2\"><f>1+1</f><v>2</v></c></row></sheetData></worksheet>",
    ),
    (
        "table",
        "Permission;Type;Reason\nMail.Read;Application;\"To find; and sort,\nmail\"\n",
    ),
    (
        "link",
        "https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Flogin.microsoftonline.com%2Fcommon%2Foauth2%2Fv2.0%2Fauthorize%3Fclient_id%3D6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10%26scope%3Dopenid%2520Mail.Read%26state%3DYWRh&data=05",
    ),
    (
        "link",
        "https://login.microsoftonline.com/contoso.com/oauth2/authorize?client_id=6f1c8d52-0c1b-4e0e-9d7c-3f1d7a5f2b10&resource=https%3A%2F%2Fgraph.microsoft.com&redirect_uri=http%3A%2F%2Flocalhost&response_type=token&prompt=none",
    ),
];

/// Runs one target or all, for `--minutes` together (a minute each without it).
pub(crate) fn run_targets(words: &[String]) -> Done {
    let asked: Vec<&str> = words.iter().map(String::as_str).collect();
    let minutes = match asked.iter().position(|word| *word == "--minutes") {
        Some(at) => Some(
            asked
                .get(at + 1)
                .and_then(|minutes| minutes.parse::<u64>().ok())
                .ok_or_else(|| Stopped("--minutes wants a number".into()))?,
        ),
        None => None,
    };
    let named = asked.first().filter(|word| !word.starts_with("--"));
    let targets: Vec<_> = TARGETS
        .iter()
        .filter(|target| named.is_none_or(|wanted| *wanted == target.name))
        .collect();
    if targets.is_empty() {
        let names: Vec<_> = TARGETS.iter().map(|target| target.name).collect();
        return Err(Stopped(format!(
            "no such target; there are {}",
            names.join(", ")
        )));
    }
    prepare()?;
    let count = targets.len() as u64;
    let seconds = minutes.map_or(60, |minutes| (minutes * 60 / count).max(1));
    for target in targets {
        seed(target)?;
        fuzz(target, seconds)?;
    }
    say(&format!("\n{count} targets, {seconds} s each, no finding"));
    Ok(())
}

/// A nightly compiler, cargo-fuzz, and the fuzzers.
fn prepare() -> Done {
    if output(&mut command("cargo", &["+nightly", "--version"])).is_none() {
        return Err(Stopped(
            "fuzzing needs a nightly compiler: rustup toolchain install nightly".into(),
        ));
    }
    if output(&mut command("cargo", &["fuzz", "--version"])).is_none() {
        let version = format!("cargo-fuzz@{CARGO_FUZZ}");
        run(&mut command("cargo", &["install", "--locked", &version]))?;
    }
    run(&mut command("cargo", &["+nightly", "fuzz", "build"]))
}

/// Lays the first inputs of a target; what the fuzzer found before stays.
fn seed(target: &Target) -> Done {
    let corpus = root().join("fuzz/corpus").join(target.name);
    std::fs::create_dir_all(&corpus)?;
    for (folder, endings) in target.from {
        let from = root().join("crates/request/tests").join(folder);
        for entry in std::fs::read_dir(&from)? {
            let path = entry?.path();
            let fits = path
                .extension()
                .and_then(|ending| ending.to_str())
                .is_some_and(|ending| endings.contains(&ending));
            if let Some(file) = path.file_name().filter(|_| fits) {
                std::fs::copy(&path, corpus.join(file))?;
            }
        }
    }
    let own = SEEDS.iter().filter(|(of, _)| *of == target.name);
    for (at, (_, text)) in own.enumerate() {
        std::fs::write(corpus.join(format!("seed-{at}")), text)?;
    }
    Ok(())
}

/// Runs a target that [`prepare`] has built, so that a change of the sources meanwhile does
/// not end an hour's run.
fn fuzz(target: &Target, seconds: u64) -> Done {
    let found = root().join("fuzz/artifacts").join(target.name);
    std::fs::create_dir_all(&found)?;
    let limits = [
        format!("-max_total_time={seconds}"),
        format!("-max_len={}", target.longest),
        "-timeout=10".to_owned(),
        "-rss_limit_mb=1024".to_owned(),
        "-print_final_stats=1".to_owned(),
        format!("-dict={}", words_file()?.display()),
        format!("-artifact_prefix={}/", found.display()),
    ];
    let program = root()
        .join("fuzz/target")
        .join(host()?)
        .join("release")
        .join(target.name);
    let corpus = root().join("fuzz/corpus").join(target.name);
    let mut fuzzer = command(&program.to_string_lossy(), &[]);
    fuzzer.args(limits).arg(corpus);
    run(&mut fuzzer)
}

/// The machine's own target, below which the fuzzers are built.
fn host() -> Done<String> {
    let told = output(&mut command("rustc", &["+nightly", "-vV"])).unwrap_or_default();
    let host = told.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned)
        .ok_or_else(|| Stopped("rustc does not tell its host".into()))
}

/// Words that the readers look for, so that the fuzzer need not find them letter by letter.
fn words_file() -> Done<PathBuf> {
    const WORDS: &[&str] = &[
        "Mail.Read",
        "Calendars.ReadWrite",
        "User.Read.All",
        "offline_access",
        ".default",
        "https://graph.microsoft.com/",
        "adminconsent",
        "oauth2/v2.0/authorize",
        "client_id=",
        "scope=",
        "requiredResourceAccess",
        "resourceAppId",
        "00000003-0000-0000-c000-000000000000",
        "810c84a8-4a9e-49e6-bf7d-12d183f40d01",
        "Application",
        "Delegated",
        "|---|",
        "<td>",
        "</td>",
        "<tr>",
        "<li>",
        " 0 obj",
        "endobj",
        "stream",
        "endstream",
        "/Type",
        "/ObjStm",
        "/Filter",
        "/FlateDecode",
        "/Kids",
        "/Pages",
        "/Contents",
        "/Resources",
        "/Font",
        "/ToUnicode",
        "BT",
        "ET",
        "Tj",
        "TJ",
        "Td",
        "Tm",
        "beginbfrange",
        "trailer",
        "/Root",
        "<w:p>",
        "<w:tbl>",
        "<w:tc>",
    ];
    let path = root().join("fuzz/corpus/words.dict");
    let lines: Vec<String> = WORDS.iter().map(|word| format!("\"{word}\"")).collect();
    std::fs::create_dir_all(root().join("fuzz/corpus"))?;
    std::fs::write(&path, lines.join("\n"))?;
    Ok(path)
}
