//! A log file as it lies on the disk: plain, compressed, or a table. Its first bytes tell, never its name.

use std::{
    cell::{Cell, RefCell},
    fs::File,
    io::{self, BufRead, BufReader, Read},
    path::Path,
    rc::Rc,
};

use domicile_policy::canonical::Sha256Pieces;
use domicile_table::log::{Fields, Log};
use domicile_text::{Text, text};
use flate2::bufread::MultiGzDecoder;

use super::{Reader, table, zstd};
use crate::Error;

const BUFFER: usize = 256 * 1024;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Plain,
    Gzip,
    Zstd,
    Parquet,
}

impl Kind {
    fn of(head: &[u8]) -> Self {
        match head {
            [0x1f, 0x8b, ..] => Self::Gzip,
            // A frame, or one to be skipped before it.
            [0x28, 0xb5, 0x2f, 0xfd, ..] | [0x50..=0x5f, 0x2a, 0x4d, 0x18, ..] => Self::Zstd,
            [b'P', b'A', b'R', b'1', ..] => Self::Parquet,
            _ => Self::Plain,
        }
    }
}

/// How many bytes were taken out of a file so far.
pub(super) type Taken = Rc<Cell<u64>>;

/// The digest of what was taken out of a file so far, where somebody asks for it.
pub(super) type Digest = Option<Rc<RefCell<Sha256Pieces>>>;

/// Counts what is taken out of the file.
struct Counted {
    file: File,
    count: Taken,
    digest: Digest,
}

impl Read for Counted {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.file.read(buffer)?;
        if let (Some(digest), Some(bytes)) = (&self.digest, buffer.get(..read)) {
            digest.borrow_mut().add(bytes);
        }
        self.count.set(self.count.get().saturating_add(u64::try_from(read).unwrap_or(u64::MAX)));
        Ok(read)
    }
}

/// An open log.
pub(super) struct Source {
    pub name: String,
    /// Its bytes on the disk.
    pub size: u64,
    /// Of its bytes: it is whole when all of the content was read.
    pub digest: Digest,
    pub content: Content,
}

/// What is in a log.
pub(super) enum Content {
    /// Lines, and how many bytes of the file were taken so far.
    Lines(Box<dyn BufRead>, Taken),
    /// A table, and the columns of it that are read.
    Table(Box<Log<File>>, Fields),
}

impl Source {
    /// Opens a log for `reader`; an error when it is no file that can be read. Its digest is made when it is `digested`.
    pub(super) fn open(path: &Path, reader: &mut Reader, digested: bool) -> Result<Self, Error> {
        let failed = |message| Error::File { path: path.to_owned(), message };
        let unreadable = |error: io::Error| Error::unread(path, &error);
        let metadata = std::fs::metadata(path).map_err(unreadable)?;
        if !metadata.is_file() {
            return Err(failed(text!("it is no plain file: name the files of the log one by one")));
        }
        let file = File::open(path).map_err(unreadable)?;
        let table = file.try_clone().map_err(unreadable)?;
        let count = Rc::new(Cell::new(0));
        let digest: Digest = digested.then(Rc::default);
        let counted = Counted { file, count: Rc::clone(&count), digest: digest.clone() };
        let mut file = BufReader::with_capacity(BUFFER, counted);
        let content = match Kind::of(file.fill_buf().map_err(unreadable)?) {
            Kind::Plain => Content::Lines(Box::new(file), count),
            Kind::Gzip => {
                Content::Lines(Box::new(BufReader::with_capacity(BUFFER, MultiGzDecoder::new(file))), count)
            }
            Kind::Zstd => {
                Content::Lines(Box::new(BufReader::with_capacity(BUFFER, zstd::Frames::new(file))), count)
            }
            Kind::Parquet => {
                // A table is read here and there, so its bytes are gone through once before.
                if digested {
                    io::copy(&mut file, &mut io::sink()).map_err(unreadable)?;
                }
                let log = Log::open(table).map_err(|error| failed(Text::from(&error)))?;
                let fields = table::fields(&log, reader).map_err(failed)?;
                Content::Table(Box::new(log), fields)
            }
        };
        Ok(Self { name: path.display().to_string(), size: metadata.len(), digest, content })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_tell_what_a_file_is() {
        for (head, kind) in [
            (b"".as_slice(), Kind::Plain),
            (b"{\"a\"", Kind::Plain),
            (b"\x1f", Kind::Plain),
            (b"\x1f\x8b\x08\0", Kind::Gzip),
            (b"\x28\xb5\x2f\xfd", Kind::Zstd),
            (b"\x5f\x2a\x4d\x18", Kind::Zstd),
            (b"PAR1", Kind::Parquet),
            (b"PAR", Kind::Plain),
        ] {
            assert_eq!(Kind::of(head), kind, "{head:?}");
        }
    }
}
