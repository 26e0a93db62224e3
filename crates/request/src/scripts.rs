//! What some scripts ask for before their words can be compared: those that put no space
//! between words, and the small words that Arabic writes together with the next one.

/// Scripts that put no space between words, and Korean, which hangs its particles on
/// them: every character counts as a word, and the lexicon's phrases do the joining.
pub(crate) fn is_wordless(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3041}'..='\u{30fa}' | '\u{30fc}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}')
}

/// Letters that can stand right beside a published name without being of it.
pub(crate) fn is_foreign(c: char) -> bool {
    is_wordless(c) || is_arabic(c)
}

pub(crate) fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{64a}' | '\u{66e}'..='\u{6d3}' | '\u{750}'..='\u{77f}')
}

/// Letters that writers of Arabic and Turkish use for one another.
pub(crate) fn alike(c: char) -> char {
    match c {
        '\u{622}' | '\u{623}' | '\u{625}' | '\u{671}' => '\u{627}',
        '\u{649}' | '\u{6cc}' => '\u{64a}',
        '\u{6a9}' => '\u{643}',
        '\u{629}' => '\u{647}',
        'ı' => 'i',
        c => c,
    }
}

/// Words that only look as if they began with "and".
const WITH_WAW: &[&str] = &[
    "وصول",
    "وصولا",
    "وصولك",
    "وصوله",
    "وظيفه",
    "وظايف",
    "وظيفي",
    "وظيفتك",
    "وسايط",
    "وسيط",
    "واجهه",
    "واجهات",
    "وثيقه",
    "وثايق",
    "واحد",
    "واحده",
    "وقتك",
    "ويندوز",
    "وحدات",
    "وكيل",
    "وكلاء",
    "وضعيه",
    "ورقه",
    "وصفيه",
    "وسوم",
    "ويكي",
    "واتساب",
    "وجودك",
    "وصف",
    "وحده",
    "وضع",
    "وفق",
    "وفقا",
    "وسيله",
    "ويب",
    "والد",
    "والدين",
    "واضح",
    "واضحه",
];

/// Words of asking and doing before which "to" and "by" are written in one word.
const AFTER_PREPOSITION: &[&str] = &[
    "قراءه",
    "كتابه",
    "ارسال",
    "تسجيل",
    "عرض",
    "انشاء",
    "تعديل",
    "اداره",
    "حذف",
    "تحرير",
    "استخدام",
    "مستخدم",
    "تطبيق",
    "تطبيقات",
    "جميع",
    "كل",
    "كافه",
    "بريد",
    "تقويم",
    "مزامنه",
    "كامل",
    "اطلاع",
    "وصول",
    "دخول",
    "تحديث",
    "صلاحيه",
    "اذن",
    "حجز",
    "جلب",
    "قايمه",
    "مسوول",
    "مشرف",
    "ملفات",
    "مجموعه",
    "مجموعات",
    "دليل",
    "بيانات",
    "حساب",
    "طلب",
    "تفويض",
];

/// The parts of a folded Arabic word: "والبريد" is "and", "mail"; the article vanishes. Gives
/// the parts with their lengths in characters, the length of what vanished counted in.
pub(crate) fn clitics(word: &str) -> Vec<(String, usize)> {
    let mut parts: Vec<(String, usize)> = Vec::new();
    let mut rest = word;
    let count = |text: &str| text.chars().count();
    for and in ['و', 'ف'] {
        if let Some(tail) = rest.strip_prefix(and)
            && parts.is_empty()
            && !WITH_WAW.contains(&rest)
            && (tail.starts_with("ال")
                || tail.starts_with("لل")
                || (and == 'و' && count(tail) >= 4))
            && count(tail) >= 4
        {
            parts.push((and.to_string(), 1));
            rest = tail;
        }
    }
    let mut hidden = 0;
    for with in ["ب", "ل", "ك"] {
        if let Some(tail) = rest.strip_prefix(with)
            && ((tail.starts_with("ال") && count(tail) >= 5) || AFTER_PREPOSITION.contains(&tail))
        {
            parts.push((with.to_owned(), 1));
            rest = tail;
            break;
        }
    }
    if let Some(tail) = rest.strip_prefix("لل").filter(|tail| count(tail) >= 3) {
        parts.push(("ل".to_owned(), 2));
        rest = tail;
    } else if let Some(tail) = rest.strip_prefix("ال").filter(|tail| count(tail) >= 2) {
        hidden = 2;
        rest = tail;
    }
    // "Your", and "its" behind it, end a word; what is left has to be one.
    let yours = rest.strip_suffix('ك').filter(|stem| count(stem) >= 3);
    match yours {
        Some(stem) => {
            parts.push((stem.to_owned(), hidden + count(stem)));
            parts.push(("ك".to_owned(), 1));
        }
        None => parts.push((rest.to_owned(), hidden + count(rest))),
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(word: &str) -> Vec<String> {
        clitics(word).into_iter().map(|(part, _)| part).collect()
    }

    #[test]
    fn arabic_words_lose_the_article_and_what_is_written_with_them() {
        assert_eq!(parts("والبريد"), ["و", "بريد"]);
        assert_eq!(parts("للمستخدم"), ["ل", "مستخدم"]);
        assert_eq!(parts("وكتابه"), ["و", "كتابه"]);
        assert_eq!(parts("لقراءه"), ["ل", "قراءه"]);
        assert_eq!(parts("الوصول"), ["وصول"]);
        assert_eq!(parts("وصول"), ["وصول"]);
        assert_eq!(parts("تقويماتك"), ["تقويمات", "ك"]);
    }

    #[test]
    fn the_parts_are_as_long_as_the_word() {
        for word in [
            "والبريد",
            "للمستخدم",
            "بريدك",
            "ال",
            "و",
            "كتابه",
            "وبالمستخدمين",
        ] {
            let long: usize = clitics(word).iter().map(|(_, long)| long).sum();
            assert_eq!(long, word.chars().count(), "{word}");
        }
    }
}
