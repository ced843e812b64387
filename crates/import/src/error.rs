//! Why a file as a whole cannot be read. What is wrong with one entry is a row of the proposal instead.

/// Why a file cannot be imported at all. Lines and columns count from 1.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportError {
    /// There is nothing in it.
    #[error("the file is empty: choose another file")]
    Empty,
    /// It is far larger than any real file of its kind.
    #[error("the file has {bytes} bytes, and no more than {limit} are read: choose another file")]
    TooLarge {
        /// How large it is.
        bytes: usize,
        /// How large it may be.
        limit: usize,
    },
    /// It is not UTF-8.
    #[error("line {line}, column {column}: the text is not UTF-8: save the file as UTF-8")]
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
    #[error("line {line}, column {column}: {message}")]
    Syntax {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What is wrong, and how to mend it where that is known.
        message: String,
    },
    /// It is nested, aliased or merged beyond what a real file needs.
    #[error("line {line}, column {column}: {what}: a file made by hand is simpler, so this one is not read")]
    Excessive {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What there is too much of.
        what: &'static str,
    },
    /// Something is a list where a map is needed, and the like.
    #[error("line {line}, column {column}: {field} must be {wanted}, and is {found}")]
    WrongType {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
        /// What it is about.
        field: String,
        /// What it must be.
        wanted: &'static str,
        /// What it is.
        found: &'static str,
    },
    /// A key is there twice, and programs do not agree which one counts.
    #[error(
        "line {line}, column {column}: `{key}` stands here a second time, after line {first}: remove one of the two"
    )]
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
    #[error("this is no file that can be imported: one of these is needed: {0}")]
    Unrecognised(String),
    /// It shows the marks of several formats.
    #[error("the file could be read in more than one way, so say which it is: {0}")]
    Ambiguous(String),
    /// The part that makes it a file of this format is not there.
    #[error("the file has no `{0}`: choose the file that has it")]
    Missing(&'static str),
    /// It is to be a table of the registry, and its first line names no columns of one.
    #[error(
        "the first line must name the columns of a table of the registry, as an export does (such as `model` and \
         `vendor`): add that line"
    )]
    NoHeader,
    /// A table has a column that it cannot have, lacks one, or has one twice.
    #[error("line {line}, {place}: {message}")]
    Column {
        /// The line of the header.
        line: u32,
        /// The column, and its sheet where there are several.
        place: String,
        /// What is wrong, and how to mend it.
        message: String,
    },
    /// A table is far longer than the registry is made for.
    #[error(
        "the table `{table}` has more than {limit} rows, empty ones included: delete those that are not used"
    )]
    TooManyRows {
        /// The table, or the part of a workbook.
        table: String,
        /// How many rows it may have.
        limit: usize,
    },
    /// A workbook is cut off or damaged, or holds what ours never do.
    #[error("the workbook cannot be read ({0}): open it in a spreadsheet and save it again as `.xlsx`")]
    Workbook(String),
    /// A cell computes what it shows, and only texts are read.
    #[error(
        "sheet `{sheet}`, cell {cell}: it is a formula: put its value there instead (copy, then paste values)"
    )]
    Formula {
        /// The sheet.
        sheet: &'static str,
        /// The cell, as a spreadsheet calls it.
        cell: String,
    },
}
