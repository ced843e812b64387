//! Why a file as a whole cannot be read. What is wrong with one entry is a row of the proposal instead.

use domicile_text::{Arg, Text, text};

/// Why a file cannot be imported at all. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum ImportError {
    /// There is nothing in it.
    Empty,
    /// It is far larger than any real file of its kind.
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        limit: usize,
    },
    /// It is not UTF-8.
    NotUtf8 {
        /// The line of the first wrong byte.
        line: u32,
        /// Its column.
        column: u32,
    },
    /// It is UTF-16.
    #[error(
        "the text is UTF-16, as `>` in Windows PowerShell writes it: save the file as UTF-8, or pipe into `Out-File \
         -Encoding utf8`"
    )]
    Utf16,
    /// It breaks the rules of its language.
    Syntax {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What is wrong, and how to mend it where that is known.
        message: Text,
    },
    /// It is nested, aliased or merged beyond what a real file needs.
    Excessive {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What there is too much of.
        what: Text,
    },
    /// Something is a list where a map is needed, and the like.
    WrongType {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What it is about.
        field: Box<Arg>,
        /// What it must be.
        wanted: Text,
        /// What it is.
        found: Text,
    },
    /// A key is there twice, and programs do not agree which one counts.
    DuplicateKey {
        /// The line of the second.
        line: u32,
        /// Its column.
        column: u32,
        /// The key.
        key: String,
        /// The line of the first.
        first: u32,
    },
    /// It shows the marks of no format: those that are known.
    Unrecognised(Text),
    /// It shows the marks of several formats.
    Ambiguous(Text),
    /// The part that makes it a file of this format is not there.
    Missing(&'static str),
    /// A workbook has no sheet of ours.
    NoSheet,
    /// It is to be a table of the registry, and its first line names no columns of one.
    #[error(
        "the first line must name the columns of a table of the registry, as an export does (such as `model` and \
         `vendor`): add that line"
    )]
    NoHeader,
    /// A table has a column that it cannot have, lacks one, or has one twice.
    Column {
        /// The line of the header.
        line: u32,
        /// The column, and its sheet where there are several.
        place: Text,
        /// What is wrong, and how to mend it.
        message: Text,
    },
    /// A table is far longer than the registry is made for.
    TooManyRows {
        /// The table, or the part of a workbook.
        table: String,
        /// How many rows it may have.
        limit: usize,
    },
    /// A workbook is cut off or damaged, or holds what ours never do.
    Workbook(Text),
    /// A cell computes what it shows, and only texts are read.
    Formula {
        /// The sheet.
        sheet: &'static str,
        /// The cell, as a spreadsheet calls it.
        cell: String,
    },
}

impl From<&ImportError> for Text {
    fn from(error: &ImportError) -> Self {
        let at = |line: &u32, column: &u32, message: Self| {
            text!("line {line}, column {column}: {message}", line, column, message)
        };
        match error {
            ImportError::Empty => text!("the file is empty: choose another file"),
            ImportError::TooLarge { bytes, limit } => text!(
                "the file has {bytes} bytes, and no more than {limit} are read: choose another file",
                bytes = *bytes,
                limit = *limit,
            ),
            ImportError::NotUtf8 { line, column } => {
                at(line, column, text!("the text is not UTF-8: save the file as UTF-8"))
            }
            ImportError::Utf16 => text!(
                "the text is UTF-16, as `>` in Windows PowerShell writes it: save the file as UTF-8, or pipe into `Out-File \
                 -Encoding utf8`"
            ),
            ImportError::Syntax { line, column, message } => at(line, column, message.clone()),
            ImportError::Excessive { line, column, what } => at(
                line,
                column,
                text!("{what}: a file made by hand is simpler, so this one is not read", what),
            ),
            ImportError::WrongType { line, column, field, wanted, found } => {
                let field = Arg::clone(field);
                at(line, column, text!("{field} must be {wanted}, and is {found}", field, wanted, found))
            }
            ImportError::DuplicateKey { line, column, key, first } => at(
                line,
                column,
                text!(
                    "`{key}` stands here a second time, after line {first}: remove one of the two",
                    key,
                    first,
                ),
            ),
            ImportError::Unrecognised(formats) => {
                text!("this is no file that can be imported: one of these is needed: {formats}", formats,)
            }
            ImportError::Ambiguous(formats) => {
                text!("the file could be read in more than one way, so say which it is: {formats}", formats,)
            }
            ImportError::Missing(key) => {
                text!("the file has no `{key}`: choose the file that has it", key)
            }
            ImportError::NoSheet => text!(
                "the file has no sheet that is called as a table of the registry: choose the file that has it"
            ),
            ImportError::NoHeader => text!(
                "the first line must name the columns of a table of the registry, as an export does (such as `model` and \
                 `vendor`): add that line"
            ),
            ImportError::Column { line, place, message } => {
                text!("line {line}, {place}: {message}", line, place, message)
            }
            ImportError::TooManyRows { table, limit } => text!(
                "the table `{table}` has more than {limit} rows, empty ones included: delete those that are not used",
                table,
                limit = *limit,
            ),
            ImportError::Workbook(why) => text!(
                "the workbook cannot be read ({why}): open it in a spreadsheet and save it again as `.xlsx`",
                why,
            ),
            ImportError::Formula { sheet, cell } => text!(
                "sheet `{sheet}`, cell {cell}: it is a formula: put its value there instead (copy, then paste values)",
                sheet,
                cell,
            ),
        }
    }
}
