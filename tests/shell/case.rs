//! What each area declares of its commands: a call that succeeds, and one that fails with a type. What is declared is
//! run, and compared with what was really called.

use domicile_desktop::error::Code;
use serde_json::Value;

use crate::window::{ended, spelt};

/// A command as its area tests it.
pub struct Case {
    /// Its name.
    pub command: &'static str,
    /// Arguments as the window sends them, good enough for a workspace that is not open or is empty.
    pub args: fn() -> Value,
    /// Calls it so that it succeeds, and says why the answer is right.
    pub succeeds: fn(),
    /// The code of its error.
    pub code: Code,
    /// Calls it so that it fails.
    pub fails: fn(),
}

/// Runs what an area declares.
pub fn run(cases: &[Case]) {
    for Case { command, succeeds, code, fails, .. } in cases {
        ended();
        succeeds();
        assert!(ended().contains(&((*command).to_owned(), None)), "`{command}` was called and succeeded");
        fails();
        let failed = ((*command).to_owned(), Some(spelt(*code)));
        assert!(ended().contains(&failed), "`{command}` was called and failed with {code:?}");
    }
}
