//! CSV as RFC 4180 has it. A text whose columns are divided by semicolons or tabs, as spreadsheets in many languages
//! write and copy it, is read too: the header tells.

use domicile_text::text;

use super::{
    MOST_ROWS,
    columns::Table,
    read::{Record, Sheet},
};
use crate::{
    error::ImportError,
    input::LARGEST,
    proposal::Note,
    text::{Position, count, decode},
};

/// How many cells of a line are kept: more than any table has, so that a line with more is one with too many.
const MOST_CELLS: usize = 4_096;

/// The rows as CSV, the header first.
pub(super) fn write(rows: impl IntoIterator<Item = Vec<String>>) -> Vec<u8> {
    let mut writer =
        csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).flexible(true).from_writer(Vec::new());
    for row in rows {
        // Writing into memory does not fail.
        let _ = writer.write_record(row);
    }
    writer.into_inner().unwrap_or_default()
}

/// The table that a text is by its header, and the sign between its columns.
pub(crate) fn table(text: &str) -> Option<(Table, u8)> {
    let first = text.lines().find(|line| !line.trim().is_empty())?;
    b",;\t".iter().find_map(|sign| {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).delimiter(*sign).from_reader(first.as_bytes());
        let header = reader.records().next()?.ok()?;
        Table::of_header(header.iter()).map(|table| (table, *sign))
    })
}

/// The sheet that the bytes are, with what there is to know besides.
pub(super) fn read(bytes: &[u8]) -> Result<(Sheet, Vec<Note>), ImportError> {
    let text = decode(bytes, LARGEST)?;
    let (table, sign) = table(text).ok_or(ImportError::NoHeader)?;
    if let Some(Position { line, column }) = unclosed(text, sign) {
        let message = text!(
            "the quotation mark that opens here is not closed at the end of its cell: the file is cut off, or a mark is missing"
        );
        return Err(ImportError::Syntax { line, column, message });
    }
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign)
        .from_reader(text.as_bytes());
    let mut records = Vec::new();
    let mut lines = Lines { text, at: 0, line: 1 };
    for record in reader.records() {
        let record = record.map_err(|_| ImportError::Syntax {
            line: lines.line,
            column: 1,
            message: text!("what follows is no CSV: export it again"),
        })?;
        if records.len() > MOST_ROWS {
            return Err(ImportError::TooManyRows { table: table.as_str().to_owned(), limit: MOST_ROWS });
        }
        let line = lines.of(record.position().map_or(0, csv::Position::byte));
        records.push(Record { line, cells: record.iter().take(MOST_CELLS).map(str::to_owned).collect() });
    }
    let mut notes = Vec::new();
    if !text.ends_with(['\n', '\r']) {
        let message = text!(
            "The last line has no line break at its end, so the file may be cut off there: look at its last row."
        );
        notes.push(Note { line: records.last().map(|record| record.line), message });
    }
    Ok((Sheet { table, in_workbook: false, records }, notes))
}

/// Counts lines as records go by: the reader begins a record before the line break that the last one ends with.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u32,
}

impl Lines<'_> {
    /// The line of the record that the reader began at `byte`.
    fn of(&mut self, byte: u64) -> u32 {
        let rest = |at: usize| self.text.as_bytes().get(at..).unwrap_or_default();
        let byte = usize::try_from(byte).unwrap_or(usize::MAX);
        let start =
            byte.saturating_add(rest(byte).iter().take_while(|sign| matches!(sign, b'\r' | b'\n')).count());
        let passed = rest(self.at).iter().take(start.saturating_sub(self.at));
        self.line = self.line.saturating_add(count(passed.filter(|sign| **sign == b'\n').count()));
        self.at = start;
        self.line
    }
}

/// Where a quotation mark opens a cell that no other closes at its end: the reader would take what follows for that cell.
fn unclosed(text: &str, sign: u8) -> Option<Position> {
    let mut open = None;
    let mut is_start = true;
    let mut bytes = text.bytes().enumerate().peekable();
    while let Some((at, byte)) = bytes.next() {
        match (open, byte) {
            (Some(_), b'"') if bytes.peek().is_some_and(|(_, next)| *next == b'"') => {
                bytes.next();
            }
            (Some(start), b'"') => {
                if bytes.peek().is_some_and(|(_, next)| *next != sign && !matches!(next, b'\r' | b'\n')) {
                    return Some(Position::at(text, start));
                }
                open = None;
            }
            (Some(_), _) => {}
            (None, b'"') if is_start => open = Some(at),
            (None, _) => {}
        }
        is_start = byte == sign || byte == b'\n' || byte == b'\r';
    }
    open.map(|at| Position::at(text, at))
}
