//! The format of a log that nobody named: that whose mark a line carries.

use domicile_policy::replay::Row;

use super::{
    Format, LineError, Mapping, text,
    walk::{self, Slots},
};

/// Reads lines of any known format. The format is found with the first line that carries the mark of one, and again
/// with each line that does not carry it: a log may change its format. A line without any mark is an error, since
/// read as another format it would be a request without a tag.
#[derive(Debug)]
pub struct Auto {
    mappings: [(Format, Mapping); 4],
    /// The place of the format of the last line.
    current: usize,
    /// How many lines and tables were of each format, in the order of the mappings.
    lines: [u64; 4],
}

impl Default for Auto {
    fn default() -> Self {
        Self { mappings: Format::ALL.map(|format| (format, Mapping::of(format))), current: 0, lines: [0; 4] }
    }
}

impl Auto {
    /// The row of a line, without its line end; an error when it is none.
    pub fn read<'a>(&mut self, line: &'a [u8]) -> Result<Row<'a>, LineError> {
        let line = text(line)?;
        let current = self.current;
        let others = (0..self.mappings.len()).filter(|place| *place != current);
        for place in std::iter::once(current).chain(others) {
            let Some((_, mapping)) = self.mappings.get(place) else { continue };
            let mut found = Slots::default();
            walk::read(mapping, line, &mut found)?;
            if found.is_marked(mapping) {
                self.current = place;
                if let Some(lines) = self.lines.get_mut(place) {
                    *lines += 1;
                }
                return found.row(mapping);
            }
        }
        Err(LineError::Unrecognised)
    }

    /// The mapping of a log whose paths are known beforehand, since it is a table; nothing when it carries no mark.
    pub fn of_table(&mut self, has: impl Fn(&[String]) -> bool) -> Option<&Mapping> {
        let found = self.mappings.iter().position(|(_, mapping)| mapping.is_marked(&has))?;
        if let Some(lines) = self.lines.get_mut(found) {
            *lines += 1;
        }
        self.mappings.get(found).map(|(_, mapping)| mapping)
    }

    /// The formats that occurred.
    pub fn found(&self) -> impl Iterator<Item = Format> {
        self.mappings.iter().zip(self.lines).filter(|(_, lines)| *lines > 0).map(|((format, _), _)| *format)
    }
}
