//! Names that are made to be taken for somebody else's.

use unicode_normalization::UnicodeNormalization as _;

/// Names that consent phishing borrows, of Microsoft's products and of apps that everybody
/// knows.
const BRANDS: &[&str] = &[
    "Microsoft",
    "Outlook",
    "OneDrive",
    "SharePoint",
    "Office",
    "Teams",
    "Azure",
    "Entra",
    "Windows",
    "Adobe",
    "DocuSign",
    "Dropbox",
    "Google",
    "LinkedIn",
    "Salesforce",
    "Slack",
    "Webex",
    "Zoom",
];

/// The brands with which an app calls itself one of Microsoft's own.
const MICROSOFTS: &[&str] = &[
    "microsoft",
    "outlook",
    "onedrive",
    "sharepoint",
    "office",
    "azure",
    "entra",
    "windows",
];

/// What is made to deceive in a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trick {
    /// It is written so that it reads like a known name.
    LooksLike(&'static str),
    /// One word holds letters of two alphabets.
    MixedScripts(String),
    /// It holds characters that nobody sees, or that turn the direction of reading.
    Hidden,
}

/// What is made to deceive in a name, each once.
pub fn tricks(name: &str) -> Vec<Trick> {
    let mut tricks = Vec::new();
    if name.chars().any(is_hidden) {
        tricks.push(Trick::Hidden);
    }
    let visible: String = name.chars().filter(|c| !is_hidden(*c)).collect();
    let mixed = words(&visible).find(|word| is_mixed(word));
    tricks.extend(mixed.map(|word| Trick::MixedScripts(word.to_owned())));
    tricks.extend(resembled(&visible).map(Trick::LooksLike));
    tricks
}

/// Whether a name begins with one of Microsoft's.
pub fn claims_microsoft(name: &str) -> bool {
    let first = words(name).next().map(str::to_lowercase);
    first.is_some_and(|first| MICROSOFTS.contains(&first.as_str()))
}

fn words(name: &str) -> impl Iterator<Item = &str> {
    let words = name.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty())
}

/// The brand that a word reads like without being written so.
fn resembled(name: &str) -> Option<&'static str> {
    let like = |word: &str| {
        let (plain, seen) = (word.to_lowercase(), skeleton(word));
        let mut brands = BRANDS.iter().copied();
        brands.find(|brand| plain != brand.to_lowercase() && seen == skeleton(brand))
    };
    words(name).find_map(like)
}

/// A word as the eye reads it: what can be taken for one another is one.
fn skeleton(word: &str) -> String {
    let letters = word.nfkd().flat_map(char::to_lowercase);
    let plain: String = letters
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c))
        .map(latin)
        .map(|c| if matches!(c, '1' | 'i') { 'l' } else { c })
        .collect();
    plain.replace("rn", "m").replace("vv", "w")
}

/// The Latin letter that a lower-case letter or digit can be taken for.
fn latin(c: char) -> char {
    match c {
        '0' | 'о' | 'ο' | 'օ' | 'О' | 'Ο' | 'ø' => 'o',
        '3' | 'е' | 'є' | 'ε' | 'Е' | 'Ε' => 'e',
        '4' | '@' | 'а' | 'α' | 'А' | 'Α' => 'a',
        '5' | '$' | 'ѕ' | 'Ѕ' => 's',
        '7' | 'т' | 'τ' | 'Т' | 'Τ' => 't',
        'с' | 'ϲ' | 'С' => 'c',
        'р' | 'ρ' | 'Р' | 'Ρ' => 'p',
        'х' | 'χ' | 'Х' | 'Χ' => 'x',
        'у' | 'γ' | 'У' => 'y',
        'і' | 'ι' | 'ı' | 'І' | 'Ι' => 'i',
        'ј' | 'Ј' => 'j',
        'к' | 'κ' | 'К' | 'Κ' => 'k',
        'м' | 'М' | 'Μ' => 'm',
        'н' | 'Н' | 'һ' => 'h',
        'в' | 'В' | 'Β' => 'b',
        'г' => 'r',
        'ѡ' | 'ԝ' => 'w',
        'ԁ' => 'd',
        'ո' => 'n',
        'ս' => 'u',
        'ǀ' | 'ӏ' => 'l',
        'ɡ' => 'g',
        'ʀ' => 'r',
        c => c,
    }
}

/// Whether one word holds Latin letters beside Cyrillic, Greek or Armenian ones.
fn is_mixed(word: &str) -> bool {
    let latin = word.chars().any(|c| c.is_alphabetic() && c < '\u{250}');
    let other = word.chars().any(|c| {
        matches!(c, '\u{370}'..='\u{3ff}' | '\u{400}'..='\u{52f}' | '\u{531}'..='\u{58f}')
            && c.is_alphabetic()
    });
    latin && other
}

/// Characters that take no place, and those that turn the direction of reading. The joiners
/// are left out: Persian and the scripts of India need them.
fn is_hidden(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2064}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{3164}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_written_to_be_taken_for_others_are_told() {
        for (name, brand) in [
            ("Micros0ft Teams Sync", "Microsoft"),
            ("Rnicrosoft Support", "Microsoft"),
            ("MlCROS0FT", "Microsoft"),
            ("0utlook Backup", "Outlook"),
            ("0neDrive", "OneDrive"),
            ("Outl00k", "Outlook"),
            ("S1ack Connect", "Slack"),
            ("OneDrıve", "OneDrive"),
            ("Ｏutlооk", "Outlook"),
            ("Docu5ign", "DocuSign"),
        ] {
            let found = tricks(name);
            assert!(
                found.contains(&Trick::LooksLike(brand)),
                "{name}: {found:?}"
            );
        }
    }

    #[test]
    fn letters_of_two_alphabets_in_one_word_are_told() {
        assert_eq!(
            tricks("Теаms Sync"),
            [
                Trick::MixedScripts("Теаms".to_owned()),
                Trick::LooksLike("Teams")
            ]
        );
        assert_eq!(tricks("Zoom\u{200b}Room"), [Trick::Hidden]);
        assert_eq!(tricks("Backup \u{202e}gpj.exe")[0], Trick::Hidden);
    }

    #[test]
    fn ordinary_names_are_left_alone() {
        for name in [
            "Microsoft Teams",
            "Zoom for Outlook",
            "Webex",
            "بوابة التدريب",
            "Синхронизация Teams",
            "品質保証チーム",
            "Café 365",
            "Tidewatch Rostering",
            "Steam Sync",
            "Officer Desk",
            "Γραφείο",
            "3M Connect",
            "Œuvre 7",
        ] {
            assert_eq!(tricks(name), [], "{name}");
        }
    }

    #[test]
    fn only_a_name_that_begins_with_microsofts_claims_to_be_theirs() {
        assert!(claims_microsoft("Microsoft Support"));
        assert!(claims_microsoft("Office 365 Backup"));
        assert!(!claims_microsoft("Zoom for Microsoft Teams"));
        assert!(!claims_microsoft("Officeworks"));
    }
}
