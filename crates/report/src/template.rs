//! An organisation's own letterhead, from a folder with a `template.toml` in it.
//!
//! ```toml
//! name = "Contoso"                # shown at the head of every format
//! colour = "#1b5e20"              # headings and rules; dark enough to be read on white
//! logo = "logo.svg"               # SVG or PNG, in the same folder, at most 1 MB
//!
//! [before]                        # above the report, by language; `en` stands in for others
//! en = "Internal. Do not forward."
//! nl = "Intern. Niet doorsturen."
//!
//! [after]                         # below it
//! en = "Questions: security@contoso.example"
//! ```
//!
//! Every key may be left out. What is not understood is refused, so that a typing error is
//! not taken for a choice.

use crate::inert::{inert, inert_line};
use scopeglass_domain::{ErrorCode, Problem};
use scopeglass_language::Locale;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    fmt, fs,
    io::Read,
    path::{Component, Path, PathBuf},
};

/// The file that makes a folder a template.
pub const TEMPLATE_FILE: &str = "template.toml";
/// The most bytes of a logo.
const LARGEST_LOGO: u64 = 1 << 20;
/// The least contrast with white paper (WCAG 2.2, success criterion 1.4.3).
const LEAST_CONTRAST: f64 = 4.5;

/// A letterhead for reports in any language.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Template {
    name: Option<String>,
    colour: Option<Colour>,
    logo: Option<Logo>,
    before: BTreeMap<String, String>,
    after: BTreeMap<String, String>,
}

/// A letterhead in one language, harmless to draw.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Letterhead {
    pub(crate) name: Option<String>,
    pub(crate) colour: Option<Colour>,
    pub(crate) logo: Option<Logo>,
    pub(crate) before: Option<String>,
    pub(crate) after: Option<String>,
}

/// A colour that can be read on white.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Colour([u8; 3]);

/// A picture to stand at the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Logo {
    pub(crate) kind: LogoKind,
    pub(crate) bytes: Vec<u8>,
}

/// What a logo is drawn from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LogoKind {
    /// Scalable Vector Graphics.
    Svg,
    /// Portable Network Graphics.
    Png,
}

impl LogoKind {
    pub(crate) fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
        }
    }

    pub(crate) fn file(self) -> &'static str {
        match self {
            Self::Svg => "logo.svg",
            Self::Png => "logo.png",
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    name: Option<String>,
    colour: Option<String>,
    logo: Option<PathBuf>,
    #[serde(default)]
    before: BTreeMap<String, String>,
    #[serde(default)]
    after: BTreeMap<String, String>,
}

impl Template {
    /// Reads the template in a folder.
    ///
    /// # Errors
    /// [`ErrorCode::TemplateUnreadable`] with the file and, in `detail`, what is wrong with it.
    pub fn read(folder: &Path) -> Result<Self, Problem> {
        let file = folder.join(TEMPLATE_FILE);
        let text = fs::read_to_string(&file).map_err(|error| unreadable(&file, error))?;
        let written: Written = toml::from_str(&text).map_err(|error| unreadable(&file, error))?;
        for tag in written.before.keys().chain(written.after.keys()) {
            Locale::parse(tag).map_err(|_| unreadable(&file, format!("language: {tag}")))?;
        }
        let colour = written.colour.as_deref().map(Colour::parse).transpose();
        let logo = written.logo.as_deref().map(|name| logo(folder, name));
        Ok(Self {
            name: written.name.filter(|name| !name.trim().is_empty()),
            colour: colour.map_err(|why| unreadable(&file, why))?,
            logo: logo.transpose()?,
            before: written.before,
            after: written.after,
        })
    }

    pub(crate) fn in_language(&self, locale: Locale) -> Letterhead {
        let of = |texts: &BTreeMap<String, String>| {
            let text = texts.get(locale.tag()).or_else(|| texts.get("en"))?;
            Some(inert(text.trim())).filter(|text| !text.is_empty())
        };
        Letterhead {
            name: self.name.as_deref().map(inert_line),
            colour: self.colour,
            logo: self.logo.clone(),
            before: of(&self.before),
            after: of(&self.after),
        }
    }
}

fn logo(folder: &Path, name: &Path) -> Result<Logo, Problem> {
    let file = folder.join(name);
    let inside = name
        .components()
        .all(|part| matches!(part, Component::Normal(_)));
    if !inside {
        return Err(unreadable(&file, "logo: not inside the folder"));
    }
    let opened = fs::File::open(&file).map_err(|error| unreadable(&file, error))?;
    let mut bytes = Vec::new();
    // Read no further than what is allowed, whatever the file system says of its length.
    opened
        .take(LARGEST_LOGO + 1)
        .read_to_end(&mut bytes)
        .map_err(|error| unreadable(&file, error))?;
    if bytes.len() as u64 > LARGEST_LOGO {
        return Err(unreadable(&file, "logo: more than 1 MB"));
    }
    let kind = if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        LogoKind::Png
    } else if std::str::from_utf8(&bytes).is_ok_and(|text| text.contains("<svg")) {
        LogoKind::Svg
    } else {
        return Err(unreadable(&file, "logo: neither SVG nor PNG"));
    };
    Ok(Logo { kind, bytes })
}

fn unreadable(file: &Path, why: impl fmt::Display) -> Problem {
    Problem::new(ErrorCode::TemplateUnreadable)
        .with("file", file.display().to_string())
        .detail(why)
}

impl Colour {
    /// `#rrggbb`, dark enough for small letters on white.
    fn parse(text: &str) -> Result<Self, String> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
            .ok_or_else(|| format!("colour: {text:?} is not of the form #rrggbb"))?;
        let part = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap_or_default();
        let colour = Self([part(0), part(2), part(4)]);
        let contrast = 1.05 / (colour.luminance() + 0.05);
        if contrast < LEAST_CONTRAST {
            return Err(format!(
                "colour: {text} is too light on white paper (contrast {contrast:.1}, needed {LEAST_CONTRAST})"
            ));
        }
        Ok(colour)
    }

    /// Relative luminance, as WCAG 2.2 defines it.
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 {
                share / 12.92
            } else {
                ((share + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// The colour as a number, as workbooks want it.
    pub(crate) fn number(self) -> u32 {
        let [red, green, blue] = self.0.map(u32::from);
        (red << 16) | (green << 8) | blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:06x}", self.number())
    }
}
