//! Workbooks. Written ones hold texts and nothing else. What is read is looked through before the parser sees it: how
//! large it unpacks, how many rows it has, and that its parts are plain UTF-8.

use std::{
    io::{Cursor, Read as _},
    panic::{AssertUnwindSafe, catch_unwind},
};

use calamine::{DataRef, Reader as _, Xlsx};
use domicile_text::{Text, text};
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};
use zip::ZipArchive;

use super::{
    MOST_ROWS,
    columns::Table,
    read::{Record, Sheet},
};
use crate::{
    error::ImportError,
    input::LARGEST,
    text::{count, shown},
};

/// How a workbook begins, as every zip does.
pub(crate) const MAGIC: &[u8] = b"PK\x03\x04";

/// How many files a workbook may hold. One with all our tables has about 25.
const MOST_PARTS: usize = 1_000;

type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// The tables as a workbook, a sheet each: the header stands still and filters.
pub(super) fn write(
    tables: impl IntoIterator<Item = (Table, Vec<Vec<String>>)>,
) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    // The same registry is the same bytes: no date of writing.
    let epoch = ExcelDateTime::from_timestamp(0)?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&epoch));
    let head = Format::new().set_bold();
    for (table, rows) in tables {
        let sheet = book.add_worksheet();
        sheet.set_name(table.as_str())?;
        sheet.set_freeze_panes(1, 1)?;
        let mut width = 0;
        for (row, cells) in (0_u32..).zip(&rows) {
            for (column, cell) in (0_u16..).zip(cells) {
                width = width.max(column);
                if row == 0 {
                    sheet.write_string_with_format(row, column, cell, &head)?;
                } else if !cell.is_empty() {
                    sheet.write_string(row, column, cell)?;
                }
            }
        }
        sheet.autofilter(0, 0, count(rows.len()).saturating_sub(1), width)?;
    }
    book.save_to_buffer()
}

/// Whether a workbook has a sheet that is called as one of our tables.
pub(crate) fn is_ours(bytes: &[u8]) -> Result<bool, ImportError> {
    guarded(|| Ok(!tables(&open(bytes)?).is_empty()))
}

/// Our sheets of a workbook.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<Sheet>, ImportError> {
    guarded(|| {
        let mut book = open(bytes)?;
        let tables = tables(&book);
        tables.into_iter().map(|table| sheet(&mut book, table)).collect()
    })
}

/// What `read` gives. The parser may panic over a workbook that is damaged on purpose: that is an error like others.
fn guarded<T>(read: impl FnOnce() -> Result<T, ImportError>) -> Result<T, ImportError> {
    catch_unwind(AssertUnwindSafe(read)).unwrap_or_else(|_| Err(damaged(text!("it is damaged"))))
}

const fn damaged(why: Text) -> ImportError {
    ImportError::Workbook(why)
}

/// The error of the parser.
fn unread(error: impl ToString) -> ImportError {
    damaged(Text::data(shown(&error.to_string())))
}

fn open(bytes: &[u8]) -> Result<Book<'_>, ImportError> {
    if bytes.len() > LARGEST {
        return Err(ImportError::TooLarge { bytes: bytes.len(), limit: LARGEST });
    }
    look_through(bytes)?;
    Xlsx::new(Cursor::new(bytes)).map_err(unread)
}

/// Refuses what would unpack to more than a file may have, and what a workbook of texts never holds.
fn look_through(bytes: &[u8]) -> Result<(), ImportError> {
    let mut zip =
        ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged(text!("it is cut off or damaged")))?;
    if zip.len() > MOST_PARTS {
        return Err(damaged(text!("it has more parts than any real one")));
    }
    let mut total = 0_u64;
    let limit = LARGEST as u64;
    for index in 0..zip.len() {
        let mut part =
            zip.by_index(index).map_err(|_| damaged(text!("a part of it is damaged or encrypted")))?;
        total = total.saturating_add(part.size());
        if total > limit {
            let why = text!("it unpacks to more than {largest} bytes", largest = LARGEST);
            return Err(damaged(why));
        }
        let name = part
            .name()
            .map_err(|_| damaged(text!("a part of it has no readable name")))?
            .to_ascii_lowercase();
        let (size, mut text) = (part.size(), Vec::new());
        // One byte more than it says shows that it says too little.
        (&mut part)
            .take(size.saturating_add(1))
            .read_to_end(&mut text)
            .map_err(|_| damaged(text!("a part of it is damaged")))?;
        if text.len() as u64 != size {
            return Err(damaged(text!("a part of it is not as large as it says")));
        }
        if name.ends_with(".xml") || name.ends_with(".rels") {
            look_at(&text)?;
            let rows = text.windows(4).filter(|four| *four == b"<row" || *four == b":row").count();
            if rows > MOST_ROWS + 1 && name.contains("sheet") {
                return Err(ImportError::TooManyRows { table: shown(&name), limit: MOST_ROWS });
            }
        }
    }
    Ok(())
}

/// Refuses a part that is not plain UTF-8, or that announces more texts than it can hold.
fn look_at(text: &[u8]) -> Result<(), ImportError> {
    let is_plain = std::str::from_utf8(text).is_ok()
        && text.iter().all(|byte| *byte >= b' ' || matches!(byte, b'\t' | b'\r' | b'\n'));
    if !is_plain {
        return Err(damaged(text!("a part of it is not UTF-8")));
    }
    let word = b"uniqueCount";
    for (at, _) in text.windows(word.len()).enumerate().filter(|(_, part)| part == word) {
        let rest = text.get(at + word.len()..).unwrap_or_default();
        let digits =
            rest.iter().skip_while(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'=' | b'"' | b'\''));
        let digits: String =
            digits.take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        if !digits.is_empty() && digits.parse::<usize>().map_or(true, |texts| texts > text.len()) {
            return Err(damaged(text!("it announces more texts than it has")));
        }
    }
    Ok(())
}

fn tables(book: &Book<'_>) -> Vec<Table> {
    let names = book.sheet_names();
    Table::ALL.into_iter().filter(|table| names.iter().any(|name| name == table.as_str())).collect()
}

fn sheet(book: &mut Book<'_>, table: Table) -> Result<Sheet, ImportError> {
    let sheet = table.as_str();
    let mut cells = book.worksheet_cells_reader(sheet).map_err(unread)?;
    let mut records: Vec<Record> = Vec::new();
    let mut width = 0_usize;
    while let Some(cell) = cells.next_cell_with_formula_metadata().map_err(unread)? {
        let (row, column) = cell.pos;
        let name = || format!("{}{}", letters(column), row.saturating_add(1));
        if cell.formula.is_some() {
            return Err(ImportError::Formula { sheet, cell: name() });
        }
        let text = match &cell.value {
            DataRef::Empty => continue,
            DataRef::SharedString(text) => (*text).to_owned(),
            DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
            DataRef::Int(number) => number.to_string(),
            DataRef::Float(number) => number.to_string(),
            DataRef::Bool(flag) => flag.to_string(),
            DataRef::DateTime(date) => {
                let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
                if (hour, minute, second) == (0, 0, 0) {
                    format!("{year:04}-{month:02}-{day:02}")
                } else {
                    // In no zone, which only a person knows: where an instant is wanted, this is refused.
                    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}")
                }
            }
            DataRef::Error(error) => {
                let (cell, error) = (name(), error.to_string());
                let why = text!("sheet `{sheet}`, cell {cell} holds the error {error}", sheet, cell, error);
                return Err(damaged(why));
            }
        };
        if text.is_empty() {
            continue;
        }
        let line = row.saturating_add(1);
        let column = usize::try_from(column).unwrap_or(usize::MAX);
        if records.is_empty() {
            width = width.max(column.saturating_add(1));
        }
        if records.last().is_none_or(|record| record.line != line) {
            records.push(Record { line, cells: Vec::new() });
        }
        let is_head = records.len() == 1;
        let Some(record) = records.last_mut() else { continue };
        if is_head {
            width = width.max(column.saturating_add(1));
        }
        if column >= width {
            let message =
                text!("cell {cell} stands outside the columns of the header: clear it", cell = name());
            return Err(ImportError::Column { line, place: text!("sheet `{sheet}`", sheet), message });
        }
        while record.cells.len() < column {
            record.cells.push(String::new());
        }
        match record.cells.get_mut(column) {
            Some(cell) => *cell = text,
            None => record.cells.push(text),
        }
    }
    Ok(Sheet { table, in_workbook: true, records })
}

/// What a spreadsheet calls a column: `A` to `Z`, then `AA`.
fn letters(column: u32) -> String {
    let mut letters = Vec::new();
    let mut left = column.saturating_add(1);
    while left > 0 {
        left -= 1;
        letters.push(char::from(b'A' + u8::try_from(left % 26).unwrap_or_default()));
        left /= 26;
    }
    letters.into_iter().rev().collect()
}
