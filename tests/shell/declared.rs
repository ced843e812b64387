//! That nothing is left out: each declared command has a success and a typed error in its area, with the arguments
//! that the page sends.

use std::collections::{BTreeMap, BTreeSet};

use domicile_desktop::commands::names::NAMES;

use crate::{
    case::Case, catalogue, coverage, evidence, impact, import, policy, practice, prompt, release, replay,
    vault, workspace,
};

/// What every area declares.
pub fn cases() -> impl Iterator<Item = &'static Case> {
    [
        catalogue::CASES,
        coverage::CASES,
        evidence::CASES,
        impact::CASES,
        import::CASES,
        policy::CASES,
        practice::CASES,
        prompt::CASES,
        release::CASES,
        replay::CASES,
        vault::CASES,
        workspace::CASES,
    ]
    .into_iter()
    .flatten()
}

#[test]
fn each_command_has_a_success_and_a_typed_error() {
    let mut tested: Vec<&str> = cases().map(|case| case.command).collect();
    tested.sort_unstable();
    assert_eq!(tested, NAMES, "a command that no area tests is a promise that nobody keeps");
}

#[test]
fn arguments_here_are_those_that_the_page_sends() {
    let bindings = concat!(env!("CARGO_MANIFEST_DIR"), "/ui/src/api/bindings.ts");
    let bindings = std::fs::read_to_string(bindings).unwrap();
    let sent: BTreeMap<&str, BTreeSet<&str>> = bindings
        .lines()
        .filter_map(|line| line.split_once("__TAURI_INVOKE<")?.1.split_once(">(\"")?.1.split_once('"'))
        .map(|(name, rest)| {
            let names = rest.trim_start_matches(", {").trim_end_matches(|end| " }),".contains(end));
            (name, names.split(',').map(str::trim).filter(|name| !name.is_empty()).collect())
        })
        .collect();
    assert_eq!(sent.len(), NAMES.len(), "the bindings are read as they are written");
    for case in cases() {
        let args = (case.args)();
        let used: BTreeSet<&str> = args.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(used, sent[case.command], "`{}` is called here as the page calls it", case.command);
    }
}
