//! Lines out of a stream, through one buffer, however long they are.

use std::io::{BufRead, Read as _};

use domicile_import::log::LONGEST_LINE;
use domicile_text::{Text, text};

/// The longest line that is read; what is longer is skipped.
pub(super) const LONGEST: usize = LONGEST_LINE;

/// What comes next.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step<'a> {
    /// A line, without its line feed.
    Line(&'a [u8]),
    /// A line that is too long begins here.
    TooLong,
    /// So many of its bytes were passed over.
    Skipped(usize),
    /// The stream broke off in this line; nothing follows.
    Broken(Text),
}

/// A stream that is read line by line.
pub(super) struct Lines<R> {
    stream: R,
    buffer: Vec<u8>,
    number: u64,
    is_skipping: bool,
    is_over: bool,
}

impl<R: BufRead> Lines<R> {
    pub(super) const fn new(stream: R) -> Self {
        Self { stream, buffer: Vec::new(), number: 0, is_skipping: false, is_over: false }
    }

    /// The number of the line at hand, from 1.
    pub(super) const fn number(&self) -> u64 {
        self.number
    }

    /// The next step; nothing at the end.
    pub(super) fn next(&mut self) -> Option<Step<'_>> {
        if self.is_over {
            return None;
        }
        self.buffer.clear();
        if !self.is_skipping {
            self.number += 1;
        }
        // One byte more than a line may have, and its line feed.
        let most = u64::try_from(LONGEST + 2).unwrap_or(u64::MAX);
        if let Err(error) = self.stream.by_ref().take(most).read_until(b'\n', &mut self.buffer) {
            self.is_over = true;
            return Some(Step::Broken(text!(
                "the file cannot be read further ({error}): what stood before it was counted",
                error = error.to_string(),
            )));
        }
        let ended = self.buffer.last() == Some(&b'\n');
        if self.is_skipping {
            self.is_skipping = !ended && !self.buffer.is_empty();
            self.is_over = self.buffer.is_empty();
            return if self.is_over { None } else { Some(Step::Skipped(self.buffer.len())) };
        }
        if ended {
            self.buffer.pop();
        } else if self.buffer.is_empty() {
            self.is_over = true;
            return None;
        }
        if self.buffer.len() > LONGEST {
            self.is_skipping = !ended;
            return Some(Step::TooLong);
        }
        Some(Step::Line(&self.buffer))
    }
}

#[cfg(test)]
mod tests {
    use std::io::{BufReader, Cursor};

    use super::*;

    fn steps(bytes: &[u8]) -> Vec<String> {
        let mut lines = Lines::new(BufReader::with_capacity(7, Cursor::new(bytes.to_vec())));
        let mut told = Vec::new();
        while let Some(step) = lines.next() {
            let step = match step {
                Step::Line(line) => format!("line of {}", line.len()),
                Step::TooLong => "too long".to_owned(),
                Step::Skipped(_) => continue,
                Step::Broken(reason) => reason.to_string(),
            };
            told.push(format!("{}: {step}", lines.number()));
        }
        assert!(lines.buffer.capacity() <= 4 * LONGEST, "no line grows the buffer further");
        told
    }

    #[test]
    fn lines_end_at_line_feeds_and_at_the_end() {
        assert_eq!(steps(b""), Vec::<String>::new(), "an empty stream has none");
        assert_eq!(steps(b"a\n"), ["1: line of 1"], "a line feed ends a line and begins none");
        assert_eq!(
            steps(b"a\n\nbcd"),
            ["1: line of 1", "2: line of 0", "3: line of 3"],
            "the last may lack its own"
        );
    }

    #[test]
    fn a_line_too_long_is_told_once_and_passed_over() {
        let exact = vec![b'x'; LONGEST];
        assert_eq!(
            steps(&[exact.as_slice(), b"\nb\n"].concat()),
            [format!("1: line of {LONGEST}"), "2: line of 1".to_owned()],
            "as long as it may be"
        );
        for more in [1, 2, 3, LONGEST, 9 * LONGEST + 5] {
            let long = vec![b'x'; LONGEST + more];
            assert_eq!(
                steps(&[long.as_slice(), b"\nb\n"].concat()),
                ["1: too long", "2: line of 1"],
                "{more} bytes longer"
            );
            assert_eq!(steps(&long), ["1: too long"], "{more} bytes longer, at the end");
        }
    }
}
