//! What the documents say about the tree is held against the tree: tests that guard an invariant, decisions, links,
//! targets of `make`. Whether a sentence is true beyond that is for its reader to judge.

use std::collections::BTreeSet;

use crate::{files_in_git, read, root};

/// Every document that people read, relative to the root.
fn documents() -> Vec<String> {
    let documents: Vec<_> = files_in_git()
        .into_iter()
        .filter(|file| file.ends_with(".md") && (!file.contains('/') || file.starts_with("docs/")))
        .collect();
    assert!(documents.len() >= 5, "the documents are looked at: {documents:?}");
    documents
}

/// The decisions in the order of their numbers.
fn decisions() -> Vec<String> {
    let mut decisions: Vec<_> =
        documents().into_iter().filter(|file| file.starts_with("docs/adr/")).collect();
    decisions.sort();
    assert!(!decisions.is_empty(), "there are decisions");
    decisions
}

/// What stands in single backticks in `text`.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.split('`').skip(1).step_by(2)
}

/// Whether `source` has a test of this name: a function under an attribute that makes it one.
fn has_test(source: &str, name: &str) -> bool {
    let lines: Vec<&str> = source.lines().map(str::trim_start).collect();
    let is_function = |line: &&str| {
        line.starts_with(&format!("fn {name}(")) || line.starts_with(&format!("async fn {name}("))
    };
    lines.iter().enumerate().filter(|(_, line)| is_function(line)).any(|(at, _)| {
        lines[..at]
            .iter()
            .rev()
            .take_while(|line| line.starts_with('#') || line.starts_with("//"))
            .any(|line| line.starts_with("#[test]") || line.starts_with("#[tokio::test"))
    })
}

#[test]
fn every_invariant_is_guarded_by_a_test_that_exists() {
    let files: BTreeSet<String> = files_in_git().into_iter().collect();
    let architecture = read("ARCHITECTURE.md");
    let invariants: Vec<&str> = architecture
        .split("\n\n")
        .filter(|paragraph| paragraph.contains("**Architecture Invariant:**"))
        .collect();
    assert!(invariants.len() >= 10, "the invariants are found: {}", invariants.len());
    let mut unguarded = Vec::new();
    for invariant in invariants {
        let head: String = invariant.chars().take(90).collect();
        let Some((_, guard)) = invariant.split_once("*Guard:*") else {
            unguarded.push(format!("{head}: names no guard"));
            continue;
        };
        let mut source = None;
        let mut tests = 0;
        for word in quoted(guard) {
            if word.contains('/') {
                if !files.contains(word) {
                    unguarded.push(format!("{head}: there is no `{word}` in git"));
                }
                // What runs foreign software is a test as a whole.
                tests += usize::from(word.starts_with("tests/interop/") && word.ends_with("/run"));
                source = Some(word);
            } else {
                tests += 1;
                let found = source
                    .filter(|source| files.contains(*source))
                    .is_some_and(|source| has_test(&read(source), word));
                if !found {
                    unguarded.push(format!("{head}: there is no test `{word}` in {source:?}"));
                }
            }
        }
        if tests == 0 {
            unguarded.push(format!("{head}: names no test"));
        }
    }
    assert_eq!(unguarded, Vec::<String>::new(), "an invariant that no test guards is a wish");
}

#[test]
fn a_test_is_told_from_another_function() {
    let source =
        "#[test]\n#[cfg(unix)]\nfn a() {}\n\nfn b() {}\n// fn c()\n#[tokio::test]\nasync fn d() {}\n";
    let found: Vec<&str> =
        ["a", "b", "c", "d", "e"].into_iter().filter(|name| has_test(source, name)).collect();
    assert_eq!(found, ["a", "d"], "a helper or a comment guards nothing");
}

#[test]
fn decisions_are_numbered_linked_and_a_page_at_most() {
    let architecture = read("ARCHITECTURE.md");
    let mut wrong = Vec::new();
    for (index, file) in decisions().iter().enumerate() {
        let text = read(file);
        let number = format!("{:04}", index + 1);
        if !file.starts_with(&format!("docs/adr/{number}-")) {
            wrong.push(format!("{file}: the next number is {number}"));
        }
        if !text.starts_with(&format!("# {number} · ")) {
            wrong.push(format!("{file}: its heading begins with its number"));
        }
        for part in ["## Context", "## Decision", "## Consequences", "## Alternatives"] {
            if !text.contains(&format!("\n{part}\n")) {
                wrong.push(format!("{file}: has no `{part}`"));
            }
        }
        if text.lines().count() > 60 {
            wrong.push(format!("{file}: longer than a page"));
        }
        if !architecture.contains(&format!("]({file})")) {
            wrong.push(format!("{file}: ARCHITECTURE.md does not link it"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "a decision that nobody finds or reads is made again");
}

#[test]
fn links_between_documents_lead_somewhere() {
    let mut seen = 0;
    let mut broken = Vec::new();
    for file in documents() {
        let text = read(&file);
        let folder = root().join(&file).parent().unwrap().to_owned();
        for link in text.split("](").skip(1).filter_map(|rest| rest.split_once(')')).map(|(link, _)| link) {
            if link.contains("://") || link.starts_with('#') {
                continue;
            }
            seen += 1;
            let path = link.split('#').next().unwrap();
            if !folder.join(path).exists() {
                broken.push(format!("{file}: {link}"));
            }
        }
    }
    assert!(seen >= 10, "links are looked at: {seen}");
    assert_eq!(
        broken,
        Vec::<String>::new(),
        "a link that leads nowhere costs the reader's trust in the others"
    );
}

#[test]
fn commands_of_make_and_scripts_that_documents_name_exist() {
    let makefile = read("Makefile");
    let is_target = |name: &str| makefile.lines().any(|line| line.starts_with(&format!("{name}:")));
    let mut named = BTreeSet::new();
    let mut missing = Vec::new();
    for file in documents() {
        let text = read(&file);
        // In backticks, and at the beginning of a line of a block.
        let commands = quoted(&text).chain(text.lines());
        for command in commands {
            let mut words = command.split_whitespace();
            match (words.next(), words.next()) {
                (Some("make"), Some(target)) if target.bytes().all(|b| b.is_ascii_lowercase()) => {
                    named.insert(target.to_owned());
                    if !is_target(target) {
                        missing.push(format!("{file}: make {target}"));
                    }
                }
                (Some(script), _)
                    if script.starts_with("scripts/")
                        && !script.contains('*')
                        && !root().join(script).exists() =>
                {
                    missing.push(format!("{file}: {script}"));
                }
                _ => {}
            }
        }
    }
    assert!(named.contains("run") && named.contains("test"), "the commands are found: {named:?}");
    assert_eq!(missing, Vec::<String>::new(), "a command that does not exist is the reader's first error");
}

#[test]
fn no_document_promises_what_nobody_can() {
    let mut promises = Vec::new();
    for file in documents() {
        let text = read(&file).to_lowercase();
        for word in ["compliant", "guarantee", "tamper-proof", "tamperproof"] {
            // In quotation marks it is the word itself that is spoken of.
            let used = text.match_indices(word).any(|(at, _)| {
                let before = text.get(..at).unwrap_or_default();
                !before.ends_with(['"', '“'])
            });
            if used {
                promises.push(format!("{file}: {word}"));
            }
        }
    }
    assert_eq!(promises, Vec::<String>::new(), "a tool gives evidence; whether that is enough others decide");
}
