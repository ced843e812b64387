//! A workspace with a template and practice data, into which tests import.

use domicile_console::{
    Config, Console,
    workspace::{self, Setup},
};

pub struct Workspace {
    _folder: tempfile::TempDir,
    pub console: Console,
}

impl Workspace {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let console = Console::open_or_create(Config::new(folder.path().join("w.domicile"))).unwrap();
        let setup = Setup {
            name: "N".into(),
            officer: "O".into(),
            templates: vec!["gdpr-ch5".into()],
            practice: true,
        };
        workspace::set_up(&console, &setup).unwrap();
        Self { _folder: folder, console }
    }
}
