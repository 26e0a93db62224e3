//! Whatever is changed in a bundle on its way is noticed, and told where.

use crate::common::{draft, report, signed, trust};
use scopeglass_seal::{
    Fault, Opened, SigningKey, State, Verified, names, open, verify, verify_report,
};
use serde_json::{Value, json};
use std::collections::BTreeMap;

type Files = BTreeMap<String, Vec<u8>>;

fn of_zip(bytes: &[u8], key: &SigningKey) -> Option<Verified> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.scopeglass.zip");
    std::fs::write(&path, bytes).unwrap();
    match open(&path).ok()? {
        Opened::Bundle { files, exact } => Some(verify(&files, exact, &trust(key))),
        Opened::Json(_) => None,
    }
}

fn changed(key: &SigningKey, change: impl FnOnce(&mut Files)) -> Verified {
    let mut files = signed(key, None).files().clone();
    change(&mut files);
    verify(&files, true, &trust(key))
}

#[test]
fn an_untouched_bundle_is_intact_and_names_its_signer() {
    let key = SigningKey::generate().unwrap();
    let verified = of_zip(&signed(&key, None).zip().unwrap(), &key).unwrap();
    assert_eq!(verified.state, State::Intact, "{verified:?}");
    assert_eq!(verified.signer.unwrap().name.as_deref(), Some("Sanne"));
    assert_eq!(verified.app.as_deref(), Some("Webex"));
    assert_eq!(verified.files.len(), 6);
}

#[test]
fn every_single_changed_byte_of_the_one_file_is_noticed() {
    let key = SigningKey::generate().unwrap();
    let zip = signed(&key, None).zip().unwrap();
    for at in 0..zip.len() {
        // Another bit at each place: flipped letter case, flipped sign, off by one.
        let mut bytes = zip.clone();
        bytes[at] ^= 1 << (at % 8);
        let state = of_zip(&bytes, &key).map(|verified| verified.state);
        assert!(
            matches!(state, None | Some(State::Changed)),
            "byte {at}: {state:?}"
        );
    }
}

#[test]
fn every_single_changed_byte_of_a_folder_is_noticed_whether_signed_or_not() {
    let key = SigningKey::generate().unwrap();
    for bundle in [signed(&key, None), draft().seal(None, None).unwrap()] {
        for (name, bytes) in bundle.files() {
            for at in 0..bytes.len() {
                let mut files = bundle.files().clone();
                files.get_mut(name).unwrap()[at] ^= 0x01;
                let state = verify(&files, true, &trust(&key)).state;
                assert_eq!(state, State::Changed, "{name} at {at}");
            }
        }
    }
}

#[test]
fn what_is_added_before_after_or_between_is_noticed() {
    let key = SigningKey::generate().unwrap();
    let zip = signed(&key, None).zip().unwrap();
    for bytes in [[&zip[..], b"x"].concat(), [b"PKx", &zip[..]].concat()] {
        let state = of_zip(&bytes, &key).map(|verified| verified.state);
        assert!(matches!(state, None | Some(State::Changed)), "{state:?}");
    }
    for end in (1..zip.len()).step_by(7) {
        let state = of_zip(&zip[..end], &key).map(|verified| verified.state);
        assert!(
            matches!(state, None | Some(State::Changed)),
            "cut at {end}: {state:?}"
        );
    }
}

#[test]
fn a_second_entry_of_one_name_is_noticed() {
    // Two files of one length, so that the name of one can become that of the other.
    let key = SigningKey::generate().unwrap();
    let zip = signed(&key, None).zip().unwrap();
    let (from, to) = (b"SHA256SUMS", b"README.txt");
    let mut bytes = zip.clone();
    for at in 0..bytes.len() - from.len() {
        if bytes[at..].starts_with(from) {
            bytes[at..at + to.len()].copy_from_slice(to);
        }
    }
    let state = of_zip(&bytes, &key).map(|verified| verified.state);
    assert!(matches!(state, None | Some(State::Changed)), "{state:?}");
}

#[test]
fn a_file_more_a_file_less_and_a_renamed_one_are_told_by_name() {
    let key = SigningKey::generate().unwrap();
    let more = changed(&key, |files| {
        files.insert("notes.txt".into(), Vec::new());
    });
    assert_eq!(more.state, State::Changed);
    assert_eq!(
        more.faults,
        [Fault::Extra {
            file: "notes.txt".into()
        }]
    );
    let less = changed(&key, |files| {
        files.remove("report.md");
    });
    assert_eq!(less.state, State::Incomplete);
    assert_eq!(
        less.faults,
        [Fault::Missing {
            file: "report.md".into()
        }]
    );
    let renamed = changed(&key, |files| {
        let report = files.remove("report.md").unwrap();
        files.insert("rapport.md".into(), report);
    });
    assert_eq!(renamed.state, State::Changed);
    assert_eq!(renamed.faults.len(), 2);
}

#[test]
fn a_changed_report_is_told_by_name() {
    let key = SigningKey::generate().unwrap();
    let found = changed(&key, |files| {
        files.insert("report.md".into(), b"# Zoom!\n".to_vec());
    });
    assert_eq!(found.state, State::Changed);
    assert_eq!(
        found.faults,
        [Fault::Changed {
            file: "report.md".into()
        }]
    );
}

#[test]
fn a_lost_signature_is_incomplete_and_never_unsigned() {
    let key = SigningKey::generate().unwrap();
    let found = changed(&key, |files| {
        files.remove(names::SIGNATURE);
    });
    assert_eq!(found.state, State::Incomplete);
    assert_eq!(
        found.faults,
        [Fault::Missing {
            file: names::SIGNATURE.into()
        }]
    );
}

#[test]
fn somebody_elses_signature_is_an_unknown_signer_and_nobodys_is_unsigned() {
    let (mine, theirs) = (
        SigningKey::generate().unwrap(),
        SigningKey::generate().unwrap(),
    );
    let found = verify(signed(&theirs, None).files(), true, &trust(&mine));
    assert_eq!(found.state, State::UnknownSigner);
    assert_eq!(found.signer.unwrap().key_id, theirs.public().id());
    let bundle = draft().seal(None, None).unwrap();
    let found = verify(bundle.files(), true, &trust(&mine));
    assert_eq!((found.state, found.faults.len()), (State::Unsigned, 0));
}

#[test]
fn a_report_alone_is_checked_by_its_chain_and_against_it() {
    let untouched = report();
    let found = verify_report("report.json", &untouched);
    assert_eq!((found.state, found.faults.len()), (State::Unsigned, 0));
    let change = |change: fn(&mut Value)| {
        let mut report = report();
        change(&mut report);
        verify_report("report.json", &report).faults
    };
    let removed = change(|report| {
        report["chain"].as_array_mut().unwrap().remove(1);
    });
    assert!(
        matches!(&removed[0], Fault::Chain { place: 2, .. }),
        "{removed:?}"
    );
    let reordered = change(|report| report["chain"].as_array_mut().unwrap().swap(1, 2));
    assert!(matches!(&reordered[0], Fault::Chain { place: 2, .. }));
    let sealed =
        change(|report| report["chain"][1]["sealed"]["exposure"]["count"]["value"] = json!(0));
    assert!(
        matches!(&sealed[0], Fault::Chain { place: 2, permission, .. } if permission == "Mail.Read")
    );
    let told = change(|report| {
        report["permissions"][1]["evidence"][0]["outcome"]["code"] = json!("empty");
    });
    assert!(matches!(&told[0], Fault::Report { at, .. } if at == "Mail.Read"));
}
