//! Imports: what is reported as imported is what changed.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "import/practised.rs"]
mod practised;

use std::collections::BTreeSet;

use domicile_console::{
    export::{self, Table, What},
    import::{self, RowStatus},
    undo,
};
use practised::Workspace;

impl Workspace {
    /// Imports rows with all of their conflicts; gives how many are said to have been applied.
    fn apply_all(&self, rows: &str) -> u32 {
        let preview = import::preview(&self.console, None, "rows.csv", rows.as_bytes()).unwrap();
        assert_eq!(preview.applied, 0, "a preview applies nothing");
        let all: BTreeSet<usize> = (0..preview.proposal.rows.len()).collect();
        import::apply(&self.console, None, "rows.csv", rows.as_bytes(), &all).unwrap().applied
    }

    fn hash(&self) -> String {
        self.console.catalogue().unwrap().sha256().to_string()
    }

    /// The last entry of the log that undo would take back.
    fn last(&self) -> Option<u64> {
        undo::steps(&self.console).unwrap().undo.map(|step| step.entry)
    }
}

#[test]
fn a_conflict_by_an_equal_address_is_not_reported_as_imported() {
    let workspace = Workspace::new();
    let endpoints = export::export(&workspace.console, What::Csv(Table::Endpoints)).unwrap();
    let endpoints = String::from_utf8(endpoints).unwrap();
    let mut lines = endpoints.lines();
    let (header, first) = (lines.next().unwrap(), lines.next().unwrap());
    let (_, rest) = first.split_once(',').unwrap();
    let copy = format!("{header}\na-copy,{rest}\n");

    let preview = import::preview(&workspace.console, None, "rows.csv", copy.as_bytes()).unwrap();
    assert_eq!(preview.proposal.rows[0].status, RowStatus::Conflict, "{:?}", preview.proposal.rows);
    let (before, entry) = (workspace.hash(), workspace.last());
    assert_eq!(workspace.apply_all(&copy), 0, "nothing changes, so nothing is said to have been imported");
    assert_eq!((workspace.hash(), workspace.last()), (before, entry), "and the log has no entry of it");
}

#[test]
fn what_is_reported_as_imported_is_what_changed() {
    let workspace = Workspace::new();
    assert_eq!(workspace.apply_all("model,vendor\none,A\ntwo,A\ntwo,B\n"), 2, "of the second model one row");
    let vendor = |id: &str| workspace.console.catalogue().unwrap().models()[id].vendor.clone();
    assert_eq!((vendor("one").as_deref(), vendor("two").as_deref()), (Some("A"), Some("B")));
    let (before, entry) = (workspace.hash(), workspace.last());
    assert_eq!(workspace.apply_all("model,vendor\none,A\ntwo,A\ntwo,B\n"), 0, "the same again");
    assert_eq!(
        (workspace.hash(), workspace.last()),
        (before, entry),
        "is no change, and no entry of the log"
    );
}
