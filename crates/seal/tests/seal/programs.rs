//! A bundle checked with programs that people have: minisign, sha256sum, unzip, Python.

use crate::common::{program, signed, write};
use scopeglass_seal::{SigningKey, names};

#[test]
fn minisign_accepts_the_signature_and_refuses_a_changed_manifest() {
    let folder = tempfile::tempdir().unwrap();
    write(
        &signed(&SigningKey::generate().unwrap(), None),
        folder.path(),
    );
    let words = [
        "minisign",
        "-V",
        "-p",
        names::PUBLIC_KEY,
        "-m",
        names::MANIFEST,
    ];
    let Some(output) = program(folder.path(), &words) else {
        return;
    };
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{output:?}");
    assert!(
        said.contains("Signature and comment signature verified"),
        "{said}"
    );
    let path = folder.path().join(names::MANIFEST);
    let mut manifest = std::fs::read(&path).unwrap();
    manifest.push(b'\n');
    std::fs::write(&path, manifest).unwrap();
    assert!(!program(folder.path(), &words).unwrap().status.success());
}

#[test]
fn minisign_and_scopeglass_name_a_key_alike() {
    let folder = tempfile::tempdir().unwrap();
    let words = ["minisign", "-G", "-W", "-f", "-p", "a.pub", "-s", "a.key"];
    let Some(output) = program(folder.path(), &words) else {
        return;
    };
    assert!(output.status.success(), "{output:?}");
    let text = std::fs::read_to_string(folder.path().join("a.pub")).unwrap();
    let key = scopeglass_seal::PublicKey::read(&text).unwrap();
    assert!(text.contains(key.id().as_str()), "{text} {}", key.id());
    assert_eq!(key.file(), text);
}

#[test]
fn sha256sum_accepts_the_list_of_digests() {
    let folder = tempfile::tempdir().unwrap();
    write(
        &signed(&SigningKey::generate().unwrap(), None),
        folder.path(),
    );
    let words = ["sha256sum", "--check", "--strict", names::SUMS];
    let output = program(folder.path(), &words).unwrap();
    assert!(output.status.success(), "{output:?}");
    assert_eq!(String::from_utf8_lossy(&output.stdout).lines().count(), 4);
}

#[test]
fn unzip_finds_the_container_whole() {
    let folder = tempfile::tempdir().unwrap();
    let zip = signed(&SigningKey::generate().unwrap(), None)
        .zip()
        .unwrap();
    std::fs::write(folder.path().join("b.zip"), zip).unwrap();
    let Some(output) = program(folder.path(), &["unzip", "-t", "b.zip"]) else {
        return;
    };
    assert!(output.status.success(), "{output:?}");
}

/// The chain as somebody would count it who has only the description of it.
const COUNT: &str = r#"
import hashlib, json
def digest(value):
    text = json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()
previous = "0" * 64
for number, link in enumerate(json.load(open("evidence-chain.json"))["links"], 1):
    assert link["number"] == number and link["previous"] == previous
    if link["sealed"] is not None:
        assert digest(link["sealed"]) == link["record"]
    hashed = {k: link[k] for k in ("number", "permission", "kind", "at", "record", "previous")}
    assert digest(hashed) == link["digest"]
    previous = link["digest"]
assert json.load(open("manifest.json"))["chain"] == {"links": 3, "head": previous, "outside": 0, "holds": True}
print(previous)
"#;

#[test]
fn python_counts_the_chain_to_the_same_end() {
    let folder = tempfile::tempdir().unwrap();
    write(
        &signed(&SigningKey::generate().unwrap(), None),
        folder.path(),
    );
    let Some(output) = program(folder.path(), &["python3", "-c", COUNT]) else {
        return;
    };
    assert!(output.status.success(), "{output:?}");
}
