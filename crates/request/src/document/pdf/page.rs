//! What a page draws: pieces of text and where they stand.

use super::budget::Stop;
use super::file::{File, Page};
use super::font::Font;
use super::object::{Dict, Lexer, Object};
use std::collections::HashMap;
use std::rc::Rc;

/// Pieces of text of one page.
const MOST_PIECES: usize = 100_000;

/// Drawings within drawings.
const DEEPEST: usize = 8;

/// Saved states within one another.
const MOST_STATES: usize = 512;

/// A piece of text on a page; the page's origin is its lower left corner.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) left: f64,
    pub(super) right: f64,
    /// The line on which the letters stand.
    pub(super) base: f64,
    /// The size of the letters.
    pub(super) size: f64,
}

/// The pieces of a page, in the order in which they are drawn.
pub(super) fn pieces(page: &Page, file: &File<'_>, fonts: &mut Fonts) -> Result<Vec<Piece>, Stop> {
    let mut data = Vec::new();
    for part in &page.contents {
        if let Some((_, part)) = file.stream(part)? {
            data.extend_from_slice(&part);
            data.push(b'\n');
        }
    }
    let mut pen = Pen {
        file,
        fonts,
        pieces: Vec::new(),
        state: State::default(),
        saved: Vec::new(),
    };
    pen.draw(&data, &page.resources, 0)?;
    Ok(pen.pieces)
}

/// The fonts of a file that were read already, by the number of their object.
pub(super) type Fonts = HashMap<u32, Rc<Font>>;

type Matrix = [f64; 6];

const IDENTITY: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];

/// First `a`, then `b`.
fn times(a: &Matrix, b: &Matrix) -> Matrix {
    [
        a[0] * b[0] + a[1] * b[2],
        a[0] * b[1] + a[1] * b[3],
        a[2] * b[0] + a[3] * b[2],
        a[2] * b[1] + a[3] * b[3],
        a[4] * b[0] + a[5] * b[2] + b[4],
        a[4] * b[1] + a[5] * b[3] + b[5],
    ]
}

#[derive(Clone)]
struct State {
    page: Matrix,
    text: Matrix,
    line: Matrix,
    font: Option<Rc<Font>>,
    size: f64,
    between_letters: f64,
    between_words: f64,
    stretch: f64,
    leading: f64,
    rise: f64,
}

impl Default for State {
    fn default() -> Self {
        Self {
            page: IDENTITY,
            text: IDENTITY,
            line: IDENTITY,
            font: None,
            size: 1.0,
            between_letters: 0.0,
            between_words: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
        }
    }
}

struct Pen<'p, 'b> {
    file: &'p File<'b>,
    fonts: &'p mut Fonts,
    pieces: Vec<Piece>,
    state: State,
    saved: Vec<State>,
}

impl Pen<'_, '_> {
    fn draw(&mut self, data: &[u8], resources: &Dict, depth: usize) -> Result<(), Stop> {
        let mut lexer = Lexer::new(data, 0, self.file.budget);
        let mut given: Vec<Object> = Vec::new();
        while let Some(object) = lexer.next()? {
            match object {
                Object::Word(word) => {
                    if word == b"BI" {
                        skip_picture(data, &mut lexer);
                    } else {
                        self.operator(&word, &given, resources, depth)?;
                    }
                    given.clear();
                }
                object if given.len() < 64 => given.push(object),
                _ => {}
            }
        }
        Ok(())
    }

    fn operator(
        &mut self,
        word: &[u8],
        given: &[Object],
        resources: &Dict,
        depth: usize,
    ) -> Result<(), Stop> {
        let number = |at: usize| given.get(at).and_then(Object::number).unwrap_or(0.0);
        match word {
            b"q" if self.saved.len() < MOST_STATES => self.saved.push(self.state.clone()),
            b"Q" => self.state = self.saved.pop().unwrap_or_else(|| self.state.clone()),
            b"cm" => self.state.page = times(&matrix(given), &self.state.page),
            b"BT" => {
                self.state.text = IDENTITY;
                self.state.line = IDENTITY;
            }
            b"Tm" => {
                self.state.line = matrix(given);
                self.state.text = self.state.line;
            }
            b"Td" => self.next_line(number(0), number(1)),
            b"TD" => {
                self.state.leading = -number(1);
                self.next_line(number(0), number(1));
            }
            b"T*" => self.next_line(0.0, -self.state.leading),
            b"TL" => self.state.leading = number(0),
            b"Tc" => self.state.between_letters = number(0),
            b"Tw" => self.state.between_words = number(0),
            b"Tz" => self.state.stretch = number(0) / 100.0,
            b"Ts" => self.state.rise = number(0),
            b"Tf" => {
                self.state.size = number(1);
                if let Some(name) = given.first().and_then(Object::name) {
                    self.state.font = self.font(name, resources)?;
                }
            }
            b"Tj" => self.show(given.first())?,
            b"'" => {
                self.next_line(0.0, -self.state.leading);
                self.show(given.first())?;
            }
            b"\"" => {
                self.state.between_words = number(0);
                self.state.between_letters = number(1);
                self.next_line(0.0, -self.state.leading);
                self.show(given.get(2))?;
            }
            b"TJ" => {
                for entry in given.first().and_then(Object::array).unwrap_or_default() {
                    match entry {
                        Object::Number(back) => self.advance(-back / 1000.0 * self.state.size),
                        text => self.show(Some(text))?,
                    }
                }
            }
            b"Do" if depth < DEEPEST => {
                if let Some(name) = given.first().and_then(Object::name) {
                    self.form(name, resources, depth)?;
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn next_line(&mut self, x: f64, y: f64) {
        self.state.line = times(&[1.0, 0.0, 0.0, 1.0, x, y], &self.state.line);
        self.state.text = self.state.line;
    }

    fn advance(&mut self, x: f64) {
        let x = x * self.state.stretch;
        self.state.text = times(&[1.0, 0.0, 0.0, 1.0, x, 0.0], &self.state.text);
    }

    fn show(&mut self, string: Option<&Object>) -> Result<(), Stop> {
        let (Some(Object::Text(string)), Some(font)) = (string, self.state.font.clone()) else {
            return Ok(());
        };
        self.file.budget.steps(string.len() as u64 / 4)?;
        let shown = font.show(string);
        let from = self.place();
        let spread = shown.codes as f64 * self.state.between_letters
            + shown.spaces as f64 * self.state.between_words;
        self.advance(shown.width * self.state.size + spread);
        let to = self.place();
        // Text that runs up or down the page is decoration.
        let level = (to.1 - from.1).abs() <= (to.0 - from.0).abs();
        let whole = [from.0, from.1, to.0, from.2].iter().all(|n| n.is_finite());
        if shown.text.is_empty() || !level || !whole {
            return Ok(());
        }
        if self.pieces.len() == MOST_PIECES {
            return Err(Stop::TooMuch);
        }
        self.pieces.push(Piece {
            text: shown.text,
            left: from.0.min(to.0),
            right: from.0.max(to.0),
            base: from.1,
            size: from.2,
        });
        Ok(())
    }

    /// Where the next letter stands on the page, and how large it is.
    fn place(&self) -> (f64, f64, f64) {
        let all = times(&self.state.text, &self.state.page);
        let size = self.state.size.abs() * all[2].hypot(all[3]);
        (all[4], all[5] + self.state.rise * all[3], size)
    }

    fn font(&mut self, name: &[u8], resources: &Dict) -> Result<Option<Rc<Font>>, Stop> {
        let fonts = self.file.dict(resources, b"Font")?;
        let Some(found) = fonts.get(name) else {
            return Ok(None);
        };
        if let Object::Ref(number) = found
            && let Some(font) = self.fonts.get(number)
        {
            return Ok(Some(Rc::clone(font)));
        }
        let Object::Dict(dict) = self.file.get(found)? else {
            return Ok(None);
        };
        let font = Rc::new(Font::read(&dict, self.file)?);
        if let Object::Ref(number) = found {
            self.fonts.insert(*number, Rc::clone(&font));
        }
        Ok(Some(font))
    }

    /// A drawing kept apart from the page; pictures are passed over.
    fn form(&mut self, name: &[u8], resources: &Dict, depth: usize) -> Result<(), Stop> {
        let forms = self.file.dict(resources, b"XObject")?;
        let Some(form) = forms.get(name) else {
            return Ok(());
        };
        let Object::Dict(dict) = self.file.get(form)? else {
            return Ok(());
        };
        if !self.file.key(&dict, b"Subtype")?.is_name(b"Form") {
            return Ok(());
        }
        let Some((_, data)) = self.file.stream(form)? else {
            return Ok(());
        };
        let own = self.file.dict(&dict, b"Resources")?;
        let state = self.state.clone();
        let saved = std::mem::take(&mut self.saved);
        if let Object::Array(placed) = self.file.key(&dict, b"Matrix")? {
            self.state.page = times(&matrix(&placed), &self.state.page);
        }
        let resources = if own.is_empty() { resources } else { &own };
        self.draw(&data, resources, depth + 1)?;
        self.state = state;
        self.saved = saved;
        Ok(())
    }
}

fn matrix(given: &[Object]) -> Matrix {
    let mut matrix = IDENTITY;
    if given.len() >= 6 {
        for (slot, number) in matrix.iter_mut().zip(given) {
            *slot = number.number().unwrap_or(0.0);
        }
    }
    matrix
}

/// A picture within the drawing: its bytes are no operators.
fn skip_picture(data: &[u8], lexer: &mut Lexer<'_>) {
    let mut at = lexer.at;
    while let Some(next) = super::file::find(data, b"EI", at) {
        at = next + 2;
        let before = next == 0 || super::object::is_blank(data[next - 1]);
        let after = data
            .get(at)
            .is_none_or(|byte| super::object::is_blank(*byte));
        if before && after {
            lexer.at = at;
            return;
        }
    }
    lexer.at = data.len();
}
