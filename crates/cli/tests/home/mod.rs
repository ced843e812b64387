//! A fresh home for one test, and the real command in it.
#![allow(dead_code, reason = "each test file uses its own part of it")]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

/// A folder that is the whole world of the command: home, data, configuration, cache and temporary files.
pub struct Home(tempfile::TempDir);

/// What a command printed and how it ended.
pub struct Done {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Done {
    /// Itself, when it ended with `code`.
    pub fn expect(self, code: i32) -> Self {
        assert_eq!(self.code, code, "exit code; output:\n{}\n{}", self.out, self.err);
        self
    }
}

impl Home {
    pub fn new() -> Self {
        let home = Self(tempfile::tempdir().unwrap());
        fs::create_dir(home.0.path().join("tmp")).unwrap();
        home
    }

    pub fn root(&self) -> &Path {
        self.0.path()
    }

    pub fn path(&self, name: &str) -> String {
        self.0.path().join(name).display().to_string()
    }

    pub fn file(&self, name: &str, text: &str) -> String {
        fs::write(self.0.path().join(name), text).unwrap();
        self.path(name)
    }

    /// The command with its whole environment in this home and without a keychain.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_domicile"));
        command.env_clear().env("HOME", self.root()).env("TMPDIR", self.root().join("tmp"));
        command.env("DOMICILE_PASSPHRASE", "a passphrase for tests").args(words);
        command
    }

    pub fn run(&self, words: &[&str]) -> Done {
        let done = self.command(words).stdin(Stdio::null()).output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        Done { code: done.status.code().unwrap(), out: text(done.stdout), err: text(done.stderr) }
    }

    /// The JSON that a command prints when it succeeds.
    pub fn json(&self, words: &[&str]) -> serde_json::Value {
        let all: Vec<&str> = std::iter::once("--json").chain(words.iter().copied()).collect();
        let done = self.run(&all).expect(0);
        self.json_of(&done.out)
    }

    pub fn json_of(&self, text: &str) -> serde_json::Value {
        serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON ({error}): {text}"))
    }

    pub fn copy(&self, from: &str, to: &str) {
        for (path, bytes) in self.tree(from) {
            let path = Path::new(to).join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
    }

    /// Every file below `folder` with its bytes.
    pub fn tree(&self, folder: &str) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut files = BTreeMap::new();
        let mut folders = vec![PathBuf::from(folder)];
        while let Some(next) = folders.pop() {
            for entry in fs::read_dir(&next).unwrap() {
                let path = entry.unwrap().path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    files.insert(path.strip_prefix(folder).unwrap().to_owned(), fs::read(&path).unwrap());
                }
            }
        }
        files
    }
}
