//! Documents: what is in them is read, and no document harms whoever opens it.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use proptest::prelude::*;
use scopeglass_domain::{ErrorCode, Request, Source};
use scopeglass_request::{LARGEST_DOCUMENT, open};
use std::io::Write as _;
use std::path::Path;

fn file(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    std::fs::read(folder.join(name)).unwrap()
}

fn read(name: &str) -> Request {
    open(&file(name), name).unwrap_or_else(|problem| panic!("{name}: {problem}"))
}

fn told(request: &Request) -> Vec<String> {
    let kind = |kind: Option<scopeglass_domain::Kind>| kind.map_or("open", |kind| kind.as_str());
    request
        .permissions
        .iter()
        .map(|p| format!("{} {}", p.name, kind(p.kind.kind())))
        .collect()
}

const TABLE: [&str; 3] = [
    "Calendars.ReadWrite application",
    "User.Read.All application",
    "Mail.Send delegated",
];
const BULLETS: [&str; 2] = ["offline_access delegated", "Place.Read.All delegated"];
const REASON: &str =
    "To book rooms and to move meetings when a room is taken, also while nobody is signed in.";

#[test]
fn word_documents_keep_their_tables_lists_and_headings() {
    let request = read("rooms.docx");
    let wanted = [&TABLE[..], &["Contacts.Read delegated"], &BULLETS[..]].concat();
    assert_eq!(told(&request), wanted);
    assert_eq!(request.app, "Larkspur Rooms");
    assert_eq!(
        request.permissions[3].reason.as_ref().unwrap().text,
        "To suggest people.\nOnly their names and addresses."
    );
    assert!(!request.text.unwrap().contains("Directory.ReadWrite.All"));
}

#[test]
fn workbooks_are_read_sheet_by_sheet() {
    let request = read("rooms.xlsx");
    assert_eq!(told(&request), TABLE);
    assert_eq!(request.permissions[0].reason.as_ref().unwrap().text, REASON);
}

#[test]
fn pdfs_of_every_producer_keep_their_tables() {
    for name in [
        "rooms-reportlab.pdf",
        "rooms-fpdf2.pdf",
        "rooms-chromium.pdf",
    ] {
        let request = read(name);
        assert_eq!(
            told(&request),
            [&TABLE[..], &BULLETS[..]].concat(),
            "{name}"
        );
        let reason = request.permissions[0].reason.as_ref().unwrap();
        assert_eq!(reason.text, REASON, "{name}");
        assert_eq!(request.app, "Larkspur Rooms", "{name}");
    }
}

#[test]
fn tables_parted_by_commas_are_read_with_their_quotes() {
    let table = "Permission;Type;Reason\nMail.Read;Application;\"To find; and sort,\nmail\"\nUser.Read;Delegated;To sign in\n";
    for name in ["a.csv", "a.txt"] {
        let request = open(table.as_bytes(), name).unwrap();
        assert_eq!(
            told(&request),
            ["Mail.Read application", "User.Read delegated"],
            "{name}"
        );
        assert_eq!(
            request.permissions[0].reason.as_ref().unwrap().text,
            "To find; and sort,\nmail"
        );
    }
}

#[test]
fn what_a_document_is_its_content_tells() {
    let request = open(&file("rooms.docx"), "rooms.txt").unwrap();
    assert_eq!(
        request.source,
        Source::Article {
            name: Some("rooms.txt".into()),
            language: Some("en".into())
        }
    );
}

fn code(bytes: &[u8], name: &str) -> ErrorCode {
    match open(bytes, name) {
        Ok(request) => panic!("{name} was read: {:?}", request.text),
        Err(problem) => problem.code,
    }
}

#[test]
fn what_cannot_be_read_says_why() {
    use ErrorCode::*;
    assert_eq!(code(&file("protected.pdf"), "a.pdf"), DocumentEncrypted);
    assert_eq!(code(&file("protected.docx"), "a.docx"), DocumentEncrypted);
    assert_eq!(code(&file("scanned.pdf"), "a.pdf"), DocumentWithoutText);
    assert_eq!(code(b"%PDF-1.7\n", "a.pdf"), DocumentDamaged);
    assert_eq!(
        code(b"PK\x03\x04 and then nothing", "a.docx"),
        DocumentDamaged
    );
    assert_eq!(code(b"only words", "a.docx"), DocumentDamaged);
    assert_eq!(code(b"{\\rtf1 Mail.Read}", "a.doc"), FormatUnsupported);
    assert_eq!(
        code(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a.xls"),
        FormatUnsupported
    );
    assert_eq!(
        code(&archive(&[("ppt/presentation.xml", b"<p/>")]), "a.pptx"),
        FormatUnsupported
    );
    let mut large = b"%PDF-1.7\n".to_vec();
    large.resize(LARGEST_DOCUMENT + 1, b' ');
    assert_eq!(code(&large, "a.pdf"), DocumentTooLarge);
}

fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    bomb("", 0, entries)
}

/// An archive with these entries, and one that unpacks to that many mebibytes of blanks.
fn bomb(name: &str, mebibytes: usize, entries: &[(&str, &[u8])]) -> Vec<u8> {
    let plain = zip::write::SimpleFileOptions::default();
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, plain).unwrap();
        zip.write_all(bytes).unwrap();
    }
    if mebibytes > 0 {
        zip.start_file(name, plain).unwrap();
    }
    let block = vec![b' '; 1024 * 1024];
    for _ in 0..mebibytes {
        zip.write_all(&block).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn archives_that_unpack_without_end_are_stopped() {
    let docx = bomb("word/document.xml", 64, &[]);
    assert!(docx.len() < 1024 * 1024);
    assert_eq!(code(&docx, "a.docx"), ErrorCode::DocumentTooComplex);
    let xlsx = bomb(
        "xl/sharedStrings.xml",
        64,
        &[
            ("xl/workbook.xml", b"<workbook/>"),
            ("xl/_rels/workbook.xml.rels", b"<Relationships/>"),
        ],
    );
    assert_eq!(code(&xlsx, "a.xlsx"), ErrorCode::DocumentTooComplex);
}

#[test]
fn markup_nested_without_end_or_made_of_entities_is_survived() {
    let nested = "<w:x>".repeat(100_000);
    assert_eq!(
        code(
            &archive(&[("word/document.xml", nested.as_bytes())]),
            "a.docx"
        ),
        ErrorCode::DocumentTooComplex
    );
    let laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>\
                  <w:p><w:t>&b;&b; Mail.Read &#x202e;</w:t></w:p>";
    let request = open(
        &archive(&[("word/document.xml", laughs.as_bytes())]),
        "a.docx",
    )
    .unwrap();
    assert_eq!(request.permissions[0].name.as_str(), "Mail.Read");
    assert_eq!(
        code(
            &archive(&[("word/document.xml", b"<w:p>\xff\xfe</w:p>")]),
            "a.docx"
        ),
        ErrorCode::DocumentDamaged
    );
}

#[test]
fn a_sheet_with_cells_far_apart_takes_no_more_than_its_cells() {
    let sheet = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mail.Read</t></is></c></row>\
        <row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>";
    let book = archive(&[
        (
            "_rels/.rels",
            b"<Relationships><Relationship Id=\"r0\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        ),
        (
            "xl/workbook.xml",
            b"<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        ),
        (
            "xl/_rels/workbook.xml.rels",
            b"<Relationships><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
        ),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    assert_eq!(told(&open(&book, "a.xlsx").unwrap()), ["Mail.Read open"]);
}

/// A PDF of these objects; the first is the root.
fn pdf(objects: &[String]) -> Vec<u8> {
    let mut text = String::from("%PDF-1.7\n");
    for (at, object) in objects.iter().enumerate() {
        text.push_str(&format!("{} 0 obj\n{object}\nendobj\n", at + 1));
    }
    text.push_str("trailer << /Root 1 0 R >>\n");
    text.into_bytes()
}

fn page(contents: &str, resources: &str) -> Vec<String> {
    vec![
        "<< /Type /Catalog /Pages 2 0 R >>".into(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".into(),
        format!("<< /Type /Page /Contents 4 0 R /Resources << {resources} >> >>"),
        format!(
            "<< /Length {} >>\nstream\n{contents}\nendstream",
            contents.len()
        ),
    ]
}

const FONT: &str = "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>";

#[test]
fn a_pdf_written_by_hand_is_read() {
    let words = "BT /F 12 Tf 72 700 Td (We ask for Mail.Read to sort mail.) Tj ET";
    assert_eq!(
        told(&open(&pdf(&page(words, FONT)), "a.pdf").unwrap()),
        ["Mail.Read open"]
    );
}

#[test]
fn pdfs_that_go_in_circles_are_stopped() {
    let circle = |objects: &[&str]| {
        let objects: Vec<String> = objects.iter().map(|object| (*object).to_owned()).collect();
        pdf(&objects)
    };
    for bytes in [
        // A page tree that holds itself.
        circle(&["<< /Pages 2 0 R >>", "<< /Kids [2 0 R] >>"]),
        circle(&[
            "<< /Pages 2 0 R >>",
            "<< /Kids [3 0 R 3 0 R] >>",
            "<< /Kids [2 0 R] >>",
        ]),
        // References that lead back to where they came from.
        circle(&["2 0 R", "3 0 R", "2 0 R"]),
        // Depth without end.
        circle(&["<< /Pages 2 0 R >>", &"[".repeat(100_000)]),
        circle(&["<< /Pages 2 0 R >>", &"<< /Kids ".repeat(50_000)]),
    ] {
        let expected = [ErrorCode::DocumentTooComplex, ErrorCode::DocumentDamaged];
        assert!(expected.contains(&code(&bytes, "a.pdf")));
    }
    // A drawing that draws itself, ten times each time.
    let mut objects = page(
        &"/X Do ".repeat(10),
        &format!("{FONT} /XObject << /X 5 0 R >>"),
    );
    let again = "/X Do ".repeat(10);
    objects.push(format!(
        "<< /Subtype /Form /Length {} >>\nstream\n{again}\nendstream",
        again.len()
    ));
    assert_eq!(code(&pdf(&objects), "a.pdf"), ErrorCode::DocumentTooComplex);
    // A stream whose length is itself, and a container that holds itself.
    let objects = vec![
        "<< /Pages 2 0 R >>".to_owned(),
        "<< /Length 2 0 R >>\nstream\nx\nendstream".to_owned(),
        "<< /Type /ObjStm /N 1 /First 4 /Length 9 >>\nstream\n3 0 3 0 R\nendstream".to_owned(),
    ];
    assert_eq!(
        code(&pdf(&objects), "a.pdf"),
        ErrorCode::DocumentWithoutText
    );
}

#[test]
fn pdfs_that_unpack_without_end_are_stopped() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    let block = vec![b' '; 1024 * 1024];
    for _ in 0..96 {
        packed.write_all(&block).unwrap();
    }
    let packed = packed.finish().unwrap();
    for container in [false, true] {
        let kind = if container {
            "/Type /ObjStm /N 1 /First 4"
        } else {
            ""
        };
        let mut bytes = pdf(&page("", FONT)[..3]);
        bytes.extend_from_slice(
            format!(
                "4 0 obj\n<< {kind} /Filter /FlateDecode /Length {} >>\nstream\n",
                packed.len()
            )
            .as_bytes(),
        );
        bytes.extend_from_slice(&packed);
        bytes.extend_from_slice(b"\nendstream\nendobj\n");
        assert_eq!(code(&bytes, "a.pdf"), ErrorCode::DocumentTooComplex);
    }
}

#[test]
fn large_and_repetitive_pdfs_end() {
    let many: Vec<String> = (0..200_000).map(|_| "null".to_owned()).collect();
    let flat = format!("<< /Pages [{}] >>", "1 ".repeat(2_000_000));
    let states = page(&"q ".repeat(500_000), FONT);
    let letters = page(
        &format!("BT /F 12 Tf {} ET", "(Mail.Read ) Tj ".repeat(60_000)),
        FONT,
    );
    for bytes in [pdf(&many), pdf(&[flat]), pdf(&states), pdf(&letters)] {
        let _ = open(&bytes, "a.pdf");
    }
    let unended = format!(
        "%PDF-1.7\n{}",
        "1 0 obj <</Type /ObjStm /Length 9>> stream ".repeat(20_000)
    );
    let _ = open(unended.as_bytes(), "a.pdf");
    assert_memory();
}

/// The most that this process ever held; the other tests of this file count as well.
fn assert_memory() {
    let Ok(status) = std::fs::read_to_string("/proc/self/status") else {
        return;
    };
    let peak = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let kibibytes: usize = peak.trim().trim_end_matches(" kB").trim().parse().unwrap();
    assert!(kibibytes < 300 * 1024, "{kibibytes} KiB");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_damage_to_a_document_is_read_or_refused(
        file_at in 0..5usize,
        places in proptest::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..12),
        cut in any::<prop::sample::Index>(),
        keeps in any::<bool>(),
    ) {
        let names = ["rooms.docx", "rooms.xlsx", "rooms-reportlab.pdf", "rooms-fpdf2.pdf", "rooms-chromium.pdf"];
        let mut bytes = file(names[file_at]);
        for (place, byte) in places {
            let at = place.index(bytes.len());
            bytes[at] = byte;
        }
        if !keeps {
            bytes.truncate(cut.index(bytes.len()));
        }
        let _ = open(&bytes, names[file_at]);
    }
}
