//! Questions as people type them, in each language, with what they should be shown among
//! the first five permissions.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use scopeglass_language::{Language, Locale};
use scopeglass_review::{Catalogue, views::CatalogueQuery};

const QUESTIONS: &[(&str, &[(&str, &str)])] = &[
    (
        "en",
        &[
            ("create users", "User.ReadWrite.All"),
            ("delete users", "User.ReadWrite.All"),
            ("make new accounts", "User.ReadWrite.All"),
            ("reset password", "User-PasswordProfile.ReadWrite.All"),
            ("reset mfa", "UserAuthenticationMethod.ReadWrite.All"),
            ("send email as user", "Mail.Send"),
            ("send an e-mail", "Mail.Send"),
            ("global administrator", "RoleManagement.ReadWrite.Directory"),
            ("chosen sites", "Sites.Selected"),
            ("phone numbers of colleagues", "User.Read.All"),
            ("meeting transcripts", "OnlineMeetingTranscript.Read.All"),
            ("add secret to app", "Application.ReadWrite.All"),
            ("sign-in logs", "AuditLog.Read.All"),
            ("read my appointments", "Calendars.Read"),
            ("read all documents", "Files.Read.All"),
        ],
    ),
    (
        "nl",
        &[
            ("gebruikers aanmaken", "User.ReadWrite.All"),
            ("gebruikers verwijderen", "User.ReadWrite.All"),
            ("telefoonnummers van collega's", "User.Read.All"),
            ("agenda lezen", "Calendars.Read"),
            ("LEES AGENDA", "Calendars.Read"),
            ("namens iemand mailen", "Mail.Send"),
            ("wachtwoord resetten", "User-PasswordProfile.ReadWrite.All"),
            (
                "beheerdersrollen toekennen",
                "RoleManagement.ReadWrite.Directory",
            ),
            ("chatberichten lezen", "Chat.Read"),
            ("notulen vergadering", "OnlineMeetingTranscript.Read.All"),
            ("e-mail lezen", "Mail.Read"),
        ],
    ),
    (
        "de",
        &[
            ("Benutzer anlegen", "User.ReadWrite.All"),
            ("Konten löschen", "User.ReadWrite.All"),
            ("E-Mails senden", "Mail.Send"),
            ("termine lesen", "Calendars.Read"),
            ("alle Dateien lesen", "Files.Read.All"),
            (
                "Kennwort zurücksetzen",
                "User-PasswordProfile.ReadWrite.All",
            ),
            ("Geräte lesen", "Device.Read.All"),
        ],
    ),
    (
        "fr",
        &[
            ("supprimer des utilisateurs", "User.ReadWrite.All"),
            ("créer des comptes", "User.ReadWrite.All"),
            ("lire les e-mails", "Mail.Read"),
            ("envoyer un courriel", "Mail.Send"),
            (
                "réinitialiser le mot de passe",
                "User-PasswordProfile.ReadWrite.All",
            ),
            ("lire le calendrier", "Calendars.Read"),
        ],
    ),
    (
        "es",
        &[
            ("eliminar usuarios", "User.ReadWrite.All"),
            ("crear usuarios", "User.ReadWrite.All"),
            ("leer todos los archivos", "Files.Read.All"),
            ("enviar correo", "Mail.Send"),
            (
                "restablecer contraseña",
                "User-PasswordProfile.ReadWrite.All",
            ),
            ("leer el calendario", "Calendars.Read"),
        ],
    ),
    (
        "ja",
        &[
            ("メールを読む", "Mail.Read"),
            ("チャットを読む", "Chat.Read"),
            ("ユーザーを作成", "User.ReadWrite.All"),
            ("ユーザーを削除する", "User.ReadWrite.All"),
            ("メールを送る", "Mail.Send"),
            ("予定を読む", "Calendars.Read"),
            ("連絡先", "Contacts.Read"),
            ("サインイン ログ", "AuditLog.Read.All"),
        ],
    ),
    (
        "ar",
        &[
            ("قراءة البريد", "Mail.Read"),
            ("إنشاء مستخدمين", "User.ReadWrite.All"),
            ("حذف المستخدمين", "User.ReadWrite.All"),
            ("إرسال بريد", "Mail.Send"),
            ("قراءة التقويم", "Calendars.Read"),
            ("جهات الاتصال", "Contacts.Read"),
            ("سجلات تسجيل الدخول", "AuditLog.Read.All"),
        ],
    ),
];

fn first_five(catalogue: &Catalogue, text: &str) -> Vec<String> {
    let query = CatalogueQuery {
        text: text.to_owned(),
        limit: 60,
        ..CatalogueQuery::default()
    };
    let hits = catalogue.search(&query).hits.into_iter();
    let mut names: Vec<String> = hits.map(|hit| hit.name).collect();
    names.dedup();
    names.truncate(5);
    names
}

#[test]
fn ordinary_questions_show_the_permission_among_the_first_five() {
    let mut missed = Vec::new();
    for (tag, questions) in QUESTIONS {
        let language = Language::of(Locale::parse(tag).unwrap());
        let catalogue = Catalogue::new(language);
        for (question, expected) in *questions {
            let names = first_five(&catalogue, question);
            if !names.iter().any(|name| name == expected) {
                missed.push(format!("{tag}: {question}: {expected} not in {names:?}"));
            }
        }
    }
    assert!(missed.is_empty(), "{}", missed.join("\n"));
}

#[test]
fn one_letter_and_hyphens_mark_no_other_words() {
    let catalogue = Catalogue::new(Language::of(Locale::parse("nl").unwrap()));
    for text in ["e", "e-mail"] {
        let query = CatalogueQuery {
            text: text.to_owned(),
            limit: 50,
            ..CatalogueQuery::default()
        };
        let hits = catalogue.search(&query).hits;
        assert!(!hits.is_empty(), "{text}");
        for hit in hits {
            let pieces = hit.title_pieces.iter().chain(&hit.name_pieces);
            let matched = hit.matched.iter().flat_map(|matched| &matched.pieces);
            for piece in pieces.chain(matched).filter(|piece| piece.marked) {
                assert_ne!(piece.text, "en", "{text}: {}", hit.name);
            }
        }
    }
}
