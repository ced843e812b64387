//! Undo and redo: every edit, across restarts, from the audit log, and never behind a release's back.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use domicile_console::{
    Config, Console, Error, document,
    domain::{Change, Kind, Model, Object, Parts},
    export::{self, Table, What},
    import::{self, Format},
    policy,
    registry::{self, Edit},
    release::{Publish, publish},
    secrets::Secret,
    undo,
    workspace::{self, Setup},
};

struct Workspace {
    folder: tempfile::TempDir,
}

impl Workspace {
    fn new() -> Self {
        let workspace = Self { folder: tempfile::tempdir().unwrap() };
        let templates = vec!["gdpr-ch5".into()];
        let setup = Setup { name: "N".into(), officer: "O".into(), templates, practice: false };
        workspace::set_up(&Console::open_or_create(workspace.config()).unwrap(), &setup).unwrap();
        workspace
    }

    fn config(&self) -> Config {
        let passphrase = Some(Secret::new("a passphrase of some length".to_owned()));
        Config { passphrase, ..Config::new(self.folder.path().join("workspace.domicile")) }
    }

    fn open(&self) -> Console {
        Console::open(self.config()).unwrap()
    }
}

fn put(console: &Console, id: &str, vendor: &str) {
    let model = Model { id: id.parse().unwrap(), vendor: Some(vendor.into()), deprecated_on: None };
    registry::edit(console, vec![Edit::Put(Box::new(Object::from(model)))], None).unwrap();
}

fn delete(console: &Console, id: &str) {
    registry::edit(console, vec![Edit::Delete { kind: Kind::Model, id: id.into() }], None).unwrap();
}

fn draft(console: &Console) -> Parts {
    document::get(console).unwrap()
}

#[test]
fn an_import_is_one_edit_like_any_other() {
    let workspace = Workspace::new();
    let console = workspace.open();
    put(&console, "m", "one");
    let one = draft(&console);
    let csv = String::from_utf8(export::export(&console, What::Csv(Table::Models)).unwrap()).unwrap();
    let csv = csv.replace("one", "imported");
    import::apply(&console, Some(Format::RegistryCsv), "models.csv", csv.as_bytes(), &[0].into()).unwrap();
    let imported = draft(&console);
    assert_ne!(imported, one, "the import changed the draft");

    undo::undo(&console, false).unwrap();
    assert_eq!(draft(&console), one, "undo takes the import back, and not the edit before it");
    undo::redo(&console).unwrap();
    assert_eq!(draft(&console), imported, "and redo makes it again");
}

#[test]
fn the_criterion_of_a_policy_is_edited_like_the_policy() {
    let workspace = Workspace::new();
    let console = workspace.open();
    put(&console, "m", "one");
    let one = draft(&console);
    let named = one.policies.first().unwrap().id.to_string();
    let of = |console: &Console| policy::promotion(console, &named).unwrap().criterion;
    let first = of(&console);
    let loose = policy::Criterion { days: 1, ..first };
    policy::set_criterion(&console, &named, loose).unwrap();

    let step = undo::undo(&console, false).unwrap();
    assert_eq!(
        step.what,
        format!("promotion criterion of “{named}” changed"),
        "what is taken back has a name"
    );
    assert_eq!(of(&console), first, "the criterion is what it was");
    assert_eq!(draft(&console), one, "and the edit before it stays");
    undo::redo(&console).unwrap();
    assert_eq!(of(&console), loose, "redo sets it again");
    let step = undo::steps(&console).unwrap().undo.unwrap();
    assert_eq!(step.published, None, "no release carries a criterion");
}

#[test]
fn an_edit_is_undone_and_made_again_and_both_are_in_the_log() {
    let workspace = Workspace::new();
    let console = workspace.open();
    let empty = draft(&console);
    put(&console, "m", "one");
    let one = draft(&console);
    put(&console, "m", "two");
    let two = draft(&console);

    assert_eq!(undo::undo(&console, false).unwrap().what, "model “m” changed");
    assert_eq!(draft(&console), one);
    let console = workspace.open();
    assert_eq!(undo::undo(&console, false).unwrap().what, "model “m” added", "a restart forgets nothing");
    assert_eq!(draft(&console), empty);
    assert!(matches!(undo::undo(&console, false), Err(Error::NothingToUndo)), "set-up is no edit");

    assert_eq!(undo::redo(&console).unwrap().what, "model “m” added", "redo goes the same way back");
    undo::redo(&console).unwrap();
    assert_eq!(draft(&console), two);
    assert!(matches!(undo::redo(&console), Err(Error::NothingToRedo)));
    assert_eq!(workspace::first_bad_audit_entry(&console).unwrap(), None, "the log only grew");
}

#[test]
fn a_new_edit_ends_what_could_be_made_again() {
    let workspace = Workspace::new();
    let console = workspace.open();
    put(&console, "a", "1");
    put(&console, "b", "1");
    undo::undo(&console, false).unwrap();
    put(&console, "c", "1");
    let steps = undo::steps(&console).unwrap();
    assert_eq!(steps.redo, None, "`b` would come back into another draft than it was made in");
    assert_eq!(steps.undo.unwrap().what, "model “c” added");
    undo::undo(&console, false).unwrap();
    assert_eq!(
        undo::undo(&console, false).unwrap().what,
        "model “a” added",
        "the undone edit is passed over"
    );
}

#[test]
fn an_edit_of_many_objects_is_one_step() {
    let workspace = Workspace::new();
    let console = workspace.open();
    let before = draft(&console);
    let models =
        ["a", "b", "c"].map(|id| Model { id: id.parse().unwrap(), vendor: None, deprecated_on: None });
    let edits = models.into_iter().map(|model| Edit::Put(Box::new(model.into()))).collect();
    registry::edit(&console, edits, None).unwrap();
    assert_eq!(undo::undo(&console, false).unwrap().what, "model “a” added and 2 more objects");
    assert_eq!(draft(&console), before);
}

#[test]
fn what_a_release_carries_is_reverted_only_when_that_is_asked_for() {
    let workspace = Workspace::new();
    let console = workspace.open();
    put(&console, "m", "1");
    let published = draft(&console);
    publish(&console, &Publish { days: 90, reason: "what the test publishes".into() }).unwrap();

    let step = undo::steps(&console).unwrap().undo.unwrap();
    assert_eq!(step.published, Some(1), "the officer is told before she presses");
    assert!(matches!(undo::undo(&console, false), Err(Error::Published(1))));
    assert_eq!(draft(&console), published, "a refusal changes nothing");

    undo::undo(&console, true).unwrap();
    assert!(draft(&console).registry.models.is_empty(), "the draft is what it was before");
    assert_eq!(
        workspace::status(&console).unwrap().draft.edits,
        1,
        "and that is a change against the release"
    );
    assert_eq!(undo::redo(&console).unwrap().what, "model “m” added");
    assert_eq!(workspace::status(&console).unwrap().draft.edits, 0);
}

/// Edits, undos and redos in every order that a fixed seed gives, against two plain stacks.
#[test]
fn any_order_of_edits_undos_and_redos_is_that_of_two_stacks() {
    let workspace = Workspace::new();
    let mut console = workspace.open();
    let mut now = draft(&console);
    let (mut done, mut undone): (Vec<Parts>, Vec<Parts>) = (Vec::new(), Vec::new());
    let mut random = 0x9e37_79b9_7f4a_7c15_u64;
    for round in 0..600 {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let pick = random >> 33;
        // In waves, so that there is something to undo many times and then to make again.
        match (pick % 10, round / 60 % 3) {
            (0..6, 1) | (6..8, 0) => match done.pop() {
                Some(before) => {
                    undo::undo(&console, false).unwrap();
                    undone.push(std::mem::replace(&mut now, before));
                }
                None => assert!(matches!(undo::undo(&console, false), Err(Error::NothingToUndo)), "{round}"),
            },
            (0..6, 2) | (8, 0) => match undone.pop() {
                Some(after) => {
                    undo::redo(&console).unwrap();
                    done.push(std::mem::replace(&mut now, after));
                }
                None => assert!(matches!(undo::redo(&console), Err(Error::NothingToRedo)), "{round}"),
            },
            (9, _) => console = workspace.open(),
            _ => {
                let id = format!("m{}", pick / 10 % 5);
                let known = now.registry.models.iter().any(|model| model.id.as_str() == id);
                if known && pick.is_multiple_of(3) {
                    delete(&console, &id);
                } else {
                    put(&console, &id, &round.to_string());
                }
                done.push(std::mem::replace(&mut now, draft(&console)));
                undone.clear();
            }
        }
        assert_eq!(draft(&console), now, "round {round}");
    }
    while let Some(before) = done.pop() {
        undo::undo(&console, false).unwrap();
        assert_eq!(draft(&console), before, "all the way back");
    }
}

/// A version before this one let exemptions last as long as somebody typed. Nothing of that keeps its workspace shut.
#[test]
fn an_exemption_that_is_longer_than_one_may_be_is_kept_and_brought_back_but_not_written_again() {
    let workspace = Workspace::new();
    let placement = "mistral:global";
    let console = workspace.open();
    let adopted = Edit::Adopt { kind: Kind::Placement, id: placement.into() };
    registry::edit(&console, vec![adopted], None).unwrap();
    let long: Object = Object::from_body(
        Kind::Exemption,
        &serde_json::json!({
            "id": "long", "kind": "waiver", "policy": "gdpr-ch5", "placement": placement, "tag": "eu-personal",
            "excuses": [{ "reason": "stage_unknown", "stage": "processing" }], "reason": "old", "owner": "Ada",
            "validity": { "from": "2026-01-01T00:00:00Z", "to": "2126-01-01T00:00:00Z" },
        })
        .to_string(),
    )
    .unwrap();
    let granted = registry::edit(&console, vec![Edit::Put(Box::new(long.clone()))], None);
    let problems = granted.unwrap_err();
    let fields: Vec<&str> = problems.problems().iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["reason", "validity"], "a window that forgot to ask is refused: {problems}");
    let mut parts = draft(&console);
    let Object::Exemption(exemption) = long.clone() else { panic!("an exemption") };
    parts.exemptions.push(exemption);
    let applied = document::apply(&console, parts, document::Options::default());
    assert!(matches!(applied, Err(Error::Invalid(_))), "and so is a file");
    drop(console);

    let mut store = domicile_store::Store::open(&workspace.config().workspace).unwrap();
    let at = "2026-11-20T10:00:00Z".parse().unwrap();
    let action = domicile_store::Action { at, actor: "Ada".into(), name: "registry.edit", reason: None };
    store.write::<_, domicile_store::Error>(&action, |write| write.change(&Change::put(long))).unwrap();
    drop(store);

    let console = workspace.open();
    let before = draft(&console);
    assert_eq!(before.exemptions.len(), 1, "the workspace opens with it");
    put(&console, "m", "one");
    undo::undo(&console, false).unwrap();
    let delete = Edit::Delete { kind: Kind::Exemption, id: "long".into() };
    registry::edit(&console, vec![delete], None).unwrap();
    undo::undo(&console, false).unwrap();
    assert_eq!(draft(&console), before, "an undone deletion brings it back");
}
