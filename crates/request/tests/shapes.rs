//! Short pieces of articles, one shape of writing each, against what a reader finds in them.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_domain::{Request, Source, UnrecognisedWhy};
use scopeglass_request::read_article;

/// Each permission as "name kind: reason"; an absent reason is "-".
fn told(text: &str) -> Vec<String> {
    let request = read_article(text, None).unwrap();
    let line = |p: &scopeglass_domain::RequestedPermission| {
        let kind = p.kind.kind().map_or("open", |kind| kind.as_str());
        let reason = p.reason.as_ref().map_or("-", |reason| reason.text.as_str());
        format!("{} {kind}: {reason}", p.name)
    };
    request.permissions.iter().map(line).collect()
}

fn listed(request: &Request) -> Vec<&str> {
    let quotes = request.unrecognised.iter().map(|line| line.quote.as_str());
    quotes.collect()
}

#[test]
fn a_reason_worded_like_a_title_is_a_reason_all_the_same() {
    assert_eq!(
        told(
            "| Permission | Why |\n|---|---|\n| Calendars.Read | Read calendars |\n| Mail.Send | Send email |"
        ),
        [
            "Calendars.Read open: Read calendars",
            "Mail.Send open: Send email"
        ]
    );
    assert_eq!(
        told("Larkspur asks for:\n\nCalendars.Read: View calendar events\nMail.Send: Send email"),
        [
            "Calendars.Read open: View calendar events",
            "Mail.Send open: Send email"
        ]
    );
    assert_eq!(
        told("Larkspur asks for:\n\n- `User.Read` — sign you in\n- `Mail.Send` — send email"),
        [
            "User.Read delegated: sign you in",
            "Mail.Send open: send email"
        ]
    );
    assert_eq!(
        told(
            "| Berechtigung | Art | Grund |\n|---|---|---|\n| Kalender lesen | Delegiert | Termine anzeigen |"
        ),
        ["Calendars.Read delegated: Termine anzeigen"]
    );
    assert_eq!(
        told("Toestemming\tWaarvoor\nGebruikersagenda's lezen.\tAfspraken lezen in gebruikersagenda's.")
            .first()
            .map(String::as_str),
        Some("Calendars.Read delegated: Afspraken lezen in gebruikersagenda's.")
    );
}

#[test]
fn a_kind_behind_a_title_is_its_kind_and_no_part_of_the_reason() {
    assert_eq!(
        told(
            "Tegelwerk vraagt deze machtigingen:\n\n1. Alle groepen lezen (gedelegeerd)\n   Nodig om groepen te tonen.\n2. Directorygegevens lezen (toepassingsmachtiging)\n   Nodig om namen te vinden.\n3. Alle groepen schrijven - toepassing"
        ),
        [
            "Group.Read.All delegated: Nodig om groepen te tonen.",
            "Directory.Read.All application: Nodig om namen te vinden.",
            "Group.ReadWrite.All application: -",
        ]
    );
}

#[test]
fn the_kind_words_of_every_language_are_read_behind_its_titles() {
    for (delegated, application) in [
        (
            "Read all groups (delegated)",
            "Read directory data - application",
        ),
        (
            "Alle groepen lezen (gedelegeerd)",
            "Directorygegevens lezen - toepassing",
        ),
        (
            "Alle Gruppen lesen (delegiert)",
            "Verzeichnisdaten lesen - Anwendung",
        ),
        (
            "Lire tous les groupes (déléguée)",
            "Lire les données de l'annuaire - application",
        ),
        (
            "Leer todos los grupos (delegado)",
            "Leer los datos del directorio - aplicación",
        ),
        (
            "Leggere tutti i gruppi (delegata)",
            "Leggere i dati della directory - applicazione",
        ),
        (
            "Ler todos os grupos (delegada)",
            "Ler os dados do diretório - aplicativo",
        ),
        (
            "Läsa alla grupper (delegerad)",
            "Läsa katalogdata - program",
        ),
        (
            "Læse alle grupper (delegeret)",
            "Læse katalogdata - program",
        ),
    ] {
        assert_eq!(
            told(&format!("- {delegated}\n- {application}")),
            [
                "Group.Read.All delegated: -",
                "Directory.Read.All application: -"
            ],
            "{delegated}"
        );
    }
}

#[test]
fn on_behalf_of_a_user_in_a_cell_is_delegated() {
    for cell in [
        "On behalf of user",
        "namens gebruiker",
        "im Namen des Benutzers",
        "au nom de l'utilisateur",
        "en nombre del usuario",
        "per conto dell'utente",
        "em nome do usuário",
        "för användarens räkning",
        "på vegne af brugeren",
    ] {
        assert_eq!(
            told(&format!(
                "| Permission | Type | Why |\n|---|---|---|\n| Calendars.Read | {cell} | Free rooms |"
            )),
            ["Calendars.Read delegated: Free rooms"],
            "{cell}"
        );
    }
}

#[test]
fn what_stands_among_permissions_and_is_none_that_is_known_is_listed() {
    let text = "Tegelwerk vraagt deze machtigingen:\n\n1. Alle groepen lezen\n2. Directorygegevens lezen\n3. Onderhoud toegang tot gegevens waartoe u deze toegang hebt gegeven\n4. Koffieautomaten lezen in alle gebouwen\n5. Virtuele printers van de afdeling poetsen";
    let request = read_article(text, None).unwrap();
    assert!(told(text).contains(&"offline_access delegated: -".to_owned()));
    assert_eq!(
        listed(&request),
        [
            "Koffieautomaten lezen in alle gebouwen",
            "Virtuele printers van de afdeling poetsen"
        ]
    );
}

fn app(text: &str) -> String {
    read_article(text, None).unwrap().app
}

#[test]
fn reasons_in_a_column_before_the_names_are_kept_where_the_header_says_so() {
    assert_eq!(
        told(
            "| What we do with it | Permission name | Access |\n|---|---|---|\n| Show free rooms | Calendars.Read | Delegated |\n| Invitations | Mail.Send | Application |"
        ),
        [
            "Calendars.Read delegated: Show free rooms",
            "Mail.Send application: Invitations"
        ]
    );
    assert_eq!(
        told("| Zweck | Berechtigung |\n|---|---|\n| Kalender lesen | Calendars.Read |"),
        ["Calendars.Read open: Kalender lesen"]
    );
}

#[test]
fn permissions_behind_the_name_of_their_resource_are_each_a_line() {
    let text = "Larkspur asks for:\n\nOffice 365 Exchange Online: full_access_as_app (application) - to migrate mailboxes\nSharePoint: Sites.FullControl.All (application) - to set permissions\nMicrosoft Graph: Mail.Read (delegated) - to show mail";
    assert_eq!(
        told(text),
        [
            "Sites.FullControl.All application: to set permissions",
            "Mail.Read delegated: to show mail"
        ]
    );
    let request = read_article(text, None).unwrap();
    assert_eq!(listed(&request), ["full_access_as_app"]);
    assert_eq!(request.unrecognised[0].why, UnrecognisedWhy::UnknownName);
}

#[test]
fn rows_of_names_ids_and_roles_are_rows_however_narrow_their_gaps() {
    assert_eq!(
        told(
            "Calendars.Read  465a38f9-76ea-45b9-9f34-9e8b0d4b0b42  Scope  Show free rooms\nUser.Read.All  df021288-bdef-4463-88db-98f22de89214  Role  Find colleagues\nMail.Send  b633e1c5-b582-4048-a93e-9f11b44c7e96  Role"
        ),
        [
            "Calendars.Read delegated: Show free rooms",
            "User.Read.All application: Find colleagues",
            "Mail.Send application: -",
        ]
    );
    // Without the word, the id tells it.
    assert_eq!(
        told("Mail.Send  b633e1c5-b582-4048-a93e-9f11b44c7e96  Send invitations from the room"),
        ["Mail.Send application: Send invitations from the room"]
    );
}

#[test]
fn words_that_open_questions_and_headings_name_no_app() {
    for (text, name) in [
        (
            "What permissions does Cisco Webex ask for?\n\nMail.Send",
            "Cisco Webex",
        ),
        (
            "Vereiste machtigingen voor Otter.ai\n\nMail.Send",
            "Otter.ai",
        ),
        ("### Quelles autorisations ?\n\n- Mail.Send", ""),
        ("Welche Berechtigungen werden verlangt?\n\n- Mail.Send", ""),
        (
            "| Permission | Type |\n|---|---|\n| Mail.Send | on behalf of user |\n| Free rooms | x |",
            "",
        ),
        (
            "WANNEER U WEBEX TOEVOEGT, VRAGEN WE:\n\nALLE GROEPEN LEZEN.\n\nWEBEX TOONT GROEPEN.",
            "",
        ),
    ] {
        assert_eq!(app(text), name, "{text}");
    }
}

#[test]
fn names_of_permissions_tell_no_language_and_doubt_tells_none() {
    for (text, language) in [
        (
            "| Berechtigung | Art | Grund |\n|---|---|---|\n| Kalender lesen | Delegiert | Termine anzeigen |\n| Kontakte lesen | Delegiert | Adressen abgleichen |\n| Alle Gruppen lesen | Anwendung | Gruppen anzeigen |\n| E-Mail senden | Delegiert | Einladungen |",
            Some("de"),
        ),
        ("Acme asks for: Calendars.Read, Mail.Send, User.Read.", None),
        ("- Calendars.Read\n- Mail.Send", None),
        (
            "- Calendars.Read: show the calendar of the room\n- Mail.Send: send mail",
            Some("en"),
        ),
    ] {
        let request = read_article(text, None).unwrap();
        let Source::Article { language: told, .. } = request.source else {
            panic!("an article is its source");
        };
        assert_eq!(told.as_deref(), language, "{text}");
    }
}

#[test]
fn sentences_that_ask_permission_to_do_something_are_read_with_less_confidence() {
    for (text, found) in [
        (
            "Tegelwerk vraagt toestemming om alle groepen te lezen.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk vraagt toestemming om de agenda's van alle gebruikers te lezen en te schrijven zonder dat er een gebruiker is aangemeld.",
            "Calendars.ReadWrite application",
        ),
        (
            "Tegelwerk asks permission to read all groups.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk bittet um die Berechtigung, alle Gruppen zu lesen.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk demande l'autorisation de lire tous les groupes.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk solicita permiso para leer todos los grupos.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk chiede l'autorizzazione per leggere tutti i gruppi.",
            "Group.Read.All open",
        ),
        (
            "A Tegelwerk solicita permissão para ler todos os grupos.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk begär behörighet att läsa alla grupper.",
            "Group.Read.All open",
        ),
        (
            "Tegelwerk anmoder om tilladelse til at læse alle grupper.",
            "Group.Read.All open",
        ),
    ] {
        assert_eq!(told(text), [format!("{found}: {text}")]);
        let request = read_article(text, None).unwrap();
        assert!(request.permissions[0].recognised[0].confidence <= 60);
    }
}

#[test]
fn a_sentence_that_asks_for_what_is_unknown_is_listed() {
    let text = "Tegelwerk vraagt toestemming om alle koffieautomaten te lezen.";
    assert_eq!(listed(&read_article(text, None).unwrap()), [text]);
}
