//! Short pieces of articles, one shape of writing each, against what a reader finds in them.

// Tests may stop at the first surprise; clippy only knows that of test functions.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use scopeglass_domain::Request;
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
        told("| Permission | Why |\n|---|---|\n| Calendars.Read | Read calendars |\n| Mail.Send | Send email |"),
        ["Calendars.Read open: Read calendars", "Mail.Send open: Send email"]
    );
    assert_eq!(
        told("Larkspur asks for:\n\nCalendars.Read: View calendar events\nMail.Send: Send email"),
        ["Calendars.Read open: View calendar events", "Mail.Send open: Send email"]
    );
    assert_eq!(
        told("Larkspur asks for:\n\n- `User.Read` — sign you in\n- `Mail.Send` — send email"),
        ["User.Read delegated: sign you in", "Mail.Send open: send email"]
    );
    assert_eq!(
        told("| Berechtigung | Art | Grund |\n|---|---|---|\n| Kalender lesen | Delegiert | Termine anzeigen |"),
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
        ("Read all groups (delegated)", "Read directory data - application"),
        ("Alle groepen lezen (gedelegeerd)", "Directorygegevens lezen - toepassing"),
        ("Alle Gruppen lesen (delegiert)", "Verzeichnisdaten lesen - Anwendung"),
        ("Lire tous les groupes (déléguée)", "Lire les données de l'annuaire - application"),
        ("Leer todos los grupos (delegado)", "Leer los datos del directorio - aplicación"),
        ("Leggere tutti i gruppi (delegata)", "Leggere i dati della directory - applicazione"),
        ("Ler todos os grupos (delegada)", "Ler os dados do diretório - aplicativo"),
        ("Läsa alla grupper (delegerad)", "Läsa katalogdata - program"),
        ("Læse alle grupper (delegeret)", "Læse katalogdata - program"),
    ] {
        assert_eq!(
            told(&format!("- {delegated}\n- {application}")),
            ["Group.Read.All delegated: -", "Directory.Read.All application: -"],
            "{delegated}"
        );
    }
}

#[test]
fn on_behalf_of_a_user_in_a_cell_is_delegated() {
    for cell in [
        "On behalf of user", "namens gebruiker", "im Namen des Benutzers",
        "au nom de l'utilisateur", "en nombre del usuario", "per conto dell'utente",
        "em nome do usuário", "för användarens räkning", "på vegne af brugeren",
    ] {
        assert_eq!(
            told(&format!("| Permission | Type | Why |\n|---|---|---|\n| Calendars.Read | {cell} | Free rooms |")),
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
