//! What the core says is said in every language: each `text!` of the sources against the files of the languages.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use super::Language;

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|end| end == "rs")
            && !path.ends_with("tests.rs")
            && !path.ends_with("messages/sentences.rs")
        {
            found.push(path);
        }
    }
}

/// The sentences that a source gives with `text!`, as the compiler reads their literals.
fn given(source: &str) -> Vec<String> {
    let mut all = Vec::new();
    for after in source.split("text!(").skip(1) {
        let Some(literal) = after.trim_start().strip_prefix('"') else { continue };
        let mut sentence = String::new();
        let mut letters = literal.chars().peekable();
        while let Some(letter) = letters.next().filter(|letter| *letter != '"') {
            match (letter, letters.peek()) {
                ('\\', Some('\n')) => while letters.next_if(|c| c.is_whitespace()).is_some() {},
                ('\\', Some(_)) => sentence.extend(letters.next()),
                _ => sentence.push(letter),
            }
        }
        all.push(sentence);
    }
    all
}

/// Every sentence of the core by its name in the files.
fn sentences() -> BTreeMap<String, String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    sources(&root.join("src-tauri/src"), &mut files);
    for entry in fs::read_dir(root.join("crates")).expect("the crates") {
        let folder = entry.expect("a crate").path();
        if !folder.ends_with("text") {
            sources(&folder.join("src"), &mut files);
        }
    }
    let mut all = BTreeMap::<String, String>::new();
    for file in files {
        for sentence in given(&fs::read_to_string(&file).expect("a source")) {
            let name = domicile_text::key(&sentence);
            let other = all.insert(name.clone(), sentence.clone());
            assert!(
                other.as_ref().is_none_or(|other| *other == sentence),
                "{}: `{sentence}` and `{other:?}` share their first words: begin one of them otherwise",
                file.display()
            );
        }
    }
    all
}

/// The parts that a text names after `before`.
fn parts(text: &str, before: &str) -> BTreeSet<String> {
    let name = |rest: &str| rest.chars().take_while(|c| c.is_ascii_alphanumeric() || *c == '_').collect();
    text.split(before).skip(1).map(name).filter(|name: &String| !name.is_empty()).collect()
}

#[test]
fn every_language_says_what_the_core_says_with_all_its_parts() {
    let sentences = sentences();
    assert!(sentences.len() > 50, "the sources are read");
    for language in [Language::De, Language::Fr] {
        let mut wrong = String::new();
        let mut said = BTreeSet::new();
        for file in language.core() {
            for entry in file.split("\n\n").filter(|entry| entry.starts_with("# ")) {
                let (english, entry) = entry.split_once('\n').expect("a message under its English sentence");
                let (name, message) = entry.split_once(" =").expect("a message");
                let english = english.trim_start_matches("# ");
                if sentences.get(name).is_none_or(|sentence| sentence != english) {
                    let _ = writeln!(wrong, "`{name}`: the core does not say `{english}`: translate it anew");
                }
                if parts(message, "$") != parts(&english.replace("{{", ""), "{") {
                    let _ = writeln!(wrong, "`{name}`: it has other parts than `{english}`");
                }
                assert!(said.insert(name), "{language:?}: `{name}` stands twice");
            }
        }
        for (name, sentence) in sentences.iter().filter(|(name, _)| !said.contains(name.as_str())) {
            let _ = writeln!(wrong, "missing:\n# {sentence}\n{name} =");
        }
        assert!(wrong.is_empty(), "{language:?}\n{wrong}");
    }
}

#[test]
fn everything_in_the_files_of_sentences_is_read() {
    for language in Language::ALL {
        for file in language.core() {
            let messages = file.lines().filter(|line| line.starts_with("core-")).count();
            let entries = file.split("\n\n").filter(|entry| entry.starts_with("# ")).count();
            assert_eq!(messages, entries, "{language:?}: a blank line stands before each English sentence");
        }
    }
}
