//! Where the bytes to be verified come from: already read, by whoever does the reading.

use crate::tuf::candidate::ExportFile;
use std::collections::BTreeMap;

/// The files of one exported directory, by their path in it with `/` between the parts.
///
/// Both functions must tell of the same files: one that is listed but not given is reported as missing, one
/// that is given but not listed could be there unseen.
pub trait Files {
    /// The bytes of the file at `path`, or `None` when there is none.
    fn get(&self, path: &str) -> Option<&[u8]>;

    /// The paths of **all** files below the directory, hidden ones too.
    fn paths(&self) -> Vec<&str>;
}

impl Files for BTreeMap<String, Vec<u8>> {
    fn get(&self, path: &str) -> Option<&[u8]> {
        BTreeMap::get(self, path).map(Vec::as_slice)
    }

    fn paths(&self) -> Vec<&str> {
        self.keys().map(String::as_str).collect()
    }
}

impl Files for [ExportFile] {
    fn get(&self, path: &str) -> Option<&[u8]> {
        self.iter().find(|file| file.path == path).map(|file| file.bytes.as_slice())
    }

    fn paths(&self) -> Vec<&str> {
        self.iter().map(|file| file.path.as_str()).collect()
    }
}

impl Files for Vec<ExportFile> {
    fn get(&self, path: &str) -> Option<&[u8]> {
        Files::get(self.as_slice(), path)
    }

    fn paths(&self) -> Vec<&str> {
        self.as_slice().paths()
    }
}
