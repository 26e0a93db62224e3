//! A virtual display whose picture is read from the file that Xvfb draws in, so that
//! looking at it costs the measured app nothing.

use crate::shell::{Done, Stopped, output};
use std::collections::HashMap;
use std::fs;
use std::io::{BufRead as _, BufReader, Read};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

/// Width, height and depth in Xvfb's words.
const SIZE: &str = "1280x900x24";
/// Fewer colours than this are areas, not text: antialiased glyphs bring many shades.
pub(super) const COLOURS: usize = 16;
/// A colour that covers as many hundredths of the display is ground, whether the window's,
/// the display's beside it or, while a picture is being replaced, the one before.
pub(super) const GROUND_HUNDREDTHS: usize = 2;
/// The share of the display, in thousandths, that the other colours have to cover together:
/// a screen of a heading and a paragraph does, a single line that says to wait does not.
pub(super) const DRAWN_THOUSANDTHS: usize = 3;

/// A child in a process group of its own, which ends with its owner.
pub(super) struct Group(pub Child);

impl Group {
    pub(super) fn spawn(command: &mut Command) -> Done<Self> {
        let name = command.get_program().to_string_lossy().into_owned();
        let spawned = command.process_group(0).spawn();
        spawned
            .map(Self)
            .map_err(|error| Stopped(format!("{name}: {error}")))
    }

    /// The first line that it prints.
    pub(super) fn first_line(&mut self) -> Done<String> {
        let out: Box<dyn Read> = match self.0.stdout.take() {
            Some(out) => Box::new(out),
            None => Box::new(std::io::empty()),
        };
        let mut line = String::new();
        BufReader::new(out).read_line(&mut line)?;
        let line = line.trim().to_owned();
        if line.is_empty() {
            Err(Stopped("a program ended before it stood".to_owned()))
        } else {
            Ok(line)
        }
    }
}

impl Drop for Group {
    fn drop(&mut self) {
        let group = format!("-{}", self.0.id());
        let _ = output(Command::new("kill").args(["-TERM", "--", &group]));
        let _ = self.0.wait();
    }
}

/// The display.
pub(super) struct Screen {
    /// Its name, such as `:1`.
    pub name: String,
    file: PathBuf,
    _server: Group,
}

impl Screen {
    /// Starts a display that keeps its picture in this folder.
    pub(super) fn start(folder: &Path) -> Done<Self> {
        let mut server = Group::spawn(
            Command::new("Xvfb")
                .args([
                    "-displayfd",
                    "1",
                    "-screen",
                    "0",
                    SIZE,
                    "-nolisten",
                    "tcp",
                    "-nocursor",
                ])
                .arg("-fbdir")
                .arg(folder)
                .stdout(Stdio::piped())
                .stderr(Stdio::null()),
        )?;
        let name = format!(":{}", server.first_line()?);
        Ok(Self {
            name,
            file: folder.join("Xvfb_screen0"),
            _server: server,
        })
    }

    /// The picture as it is now.
    pub(super) fn picture(&self) -> Done<Picture> {
        Ok(Picture(fs::read(&self.file)?))
    }
}

/// A picture as Xvfb writes it: an X window dump of version 7 (`XWDFile.h`).
#[derive(PartialEq, Eq)]
pub(super) struct Picture(Vec<u8>);

impl Picture {
    /// The pixels, where each takes 32 bits and no line is padded.
    fn pixels(&self) -> Option<&[[u8; 4]]> {
        let word = |at: usize| {
            let bytes = self.0.get(4 * at..4 * at + 4)?;
            Some(u32::from_be_bytes(bytes.try_into().ok()?) as usize)
        };
        let (header, version, width, height) = (word(0)?, word(1)?, word(4)?, word(5)?);
        let (bits, bytes_per_line, colours) = (word(11)?, word(12)?, word(19)?);
        if version != 7 || bits != 32 || bytes_per_line != 4 * width {
            return None;
        }
        let begin = header + 12 * colours;
        let pixels = self.0.get(begin..begin + bytes_per_line * height)?;
        Some(pixels.as_chunks().0)
    }

    /// Whether something is drawn, and not only areas.
    pub(super) fn shows_content(&self) -> bool {
        let pixels = self.pixels().unwrap_or_default();
        let mut colours: HashMap<[u8; 3], usize> = HashMap::new();
        // The fourth byte of a pixel has no meaning at this depth.
        for [a, b, c, _] in pixels {
            *colours.entry([*a, *b, *c]).or_default() += 1;
        }
        let all = pixels.len();
        let drawn: usize = colours
            .values()
            .filter(|count| *count * 100 < GROUND_HUNDREDTHS * all)
            .sum();
        colours.len() >= COLOURS && drawn * 1000 >= DRAWN_THOUSANDTHS * all
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dump(pixels: &[u32]) -> Vec<u8> {
        let mut words = [0_u32; 25];
        (words[0], words[1], words[4], words[5]) = (104, 7, pixels.len() as u32, 1);
        (words[11], words[12], words[19]) = (32, 4 * pixels.len() as u32, 1);
        let mut file: Vec<u8> = words.iter().flat_map(|word| word.to_be_bytes()).collect();
        file.extend([0; 4 + 12]);
        file.extend(pixels.iter().flat_map(|pixel| pixel.to_le_bytes()));
        file
    }

    fn with_shades(mut pixels: Vec<u32>, shades: u32) -> Picture {
        (0..shades).for_each(|at| pixels[at as usize] = 0x01_0101 * (at + 1));
        Picture(dump(&pixels))
    }

    #[test]
    fn areas_are_no_content_and_shaded_text_on_them_is() {
        let areas: Vec<u32> = (0..6000).map(|at| 0x80_0000 + at / 2000).collect();
        assert!(!with_shades(areas.clone(), 0).shows_content());
        assert!(with_shades(areas, 20).shows_content());
    }

    #[test]
    fn a_few_words_are_too_little_even_while_one_picture_replaces_another() {
        let areas: Vec<u32> = (0..60_000).map(|at| 0x80_0000 + at / 20_000).collect();
        assert!(!with_shades(areas, 20).shows_content());
    }

    #[test]
    fn a_file_cut_short_is_no_picture() {
        let whole = dump(&[1, 2, 3]);
        assert!(Picture(whole.clone()).pixels().is_some());
        assert!(
            Picture(whole[..whole.len() - 1].to_vec())
                .pixels()
                .is_none()
        );
        assert!(Picture(Vec::new()).pixels().is_none());
    }
}
