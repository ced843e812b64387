//! What a file in git may hold, and what the documents must name.

use crate::{files_in_git, read, root};

#[test]
fn no_file_names_a_path_of_the_machine_it_was_written_on() {
    // In pieces, so that this file does not hold what it forbids.
    let forbidden =
        [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/ho", "me/"), concat!("/Us", "ers/")];
    let mut found = Vec::new();
    for file in files_in_git() {
        let bytes = std::fs::read(root().join(&file)).unwrap();
        // A picture or another binary file is no text and holds no path that anyone reads.
        let Ok(text) = String::from_utf8(bytes) else { continue };
        for (number, line) in text.lines().enumerate() {
            for path in forbidden {
                // A name before it makes it part of a longer path or of a web address.
                let bare = line.match_indices(path).any(|(at, _)| {
                    !line
                        .get(..at)
                        .unwrap_or_default()
                        .ends_with(|c: char| c.is_alphanumeric() || "-_.~/}".contains(c))
                });
                if bare {
                    found.push(format!("{file}:{}: {path}", number + 1));
                }
            }
        }
    }
    assert_eq!(found, Vec::<String>::new(), "a path of one machine is wrong on every other");
}

#[test]
fn only_the_api_folder_of_the_window_imports_the_host() {
    let host = concat!("@tauri-", "apps/");
    let sources: Vec<_> = files_in_git()
        .into_iter()
        .filter(|file| file.starts_with("ui/src/") && !file.starts_with("ui/src/api/"))
        .collect();
    assert!(!sources.is_empty(), "the window has sources");
    let found: Vec<_> = sources
        .into_iter()
        .filter(|file| {
            let bytes = std::fs::read(root().join(file)).unwrap();
            String::from_utf8_lossy(&bytes).contains(host)
        })
        .collect();
    assert_eq!(found, Vec::<String>::new(), "one folder talks to the host, so the rest runs in any browser");
}

#[test]
fn the_architecture_names_every_decision() {
    if !root().join("ARCHITECTURE.md").is_file() {
        return;
    }
    let architecture = read("ARCHITECTURE.md");
    let missing: Vec<_> = files_in_git()
        .into_iter()
        .filter(|file| file.starts_with("docs/adr/") && file.ends_with(".md"))
        .filter(|file| !architecture.contains(file.as_str()))
        .collect();
    assert_eq!(missing, Vec::<String>::new(), "a decision that nobody finds is made again");
}

#[test]
fn scripts_say_what_they_do_and_stop_at_the_first_error() {
    let scripts: Vec<_> = files_in_git().into_iter().filter(|file| file.starts_with("scripts/")).collect();
    assert!(scripts.len() >= 5, "the scripts are looked at: {scripts:?}");
    for script in scripts {
        let text = read(&script);
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some("#!/usr/bin/env bash"),
            "{script} runs in the shell that it was checked for"
        );
        assert!(lines.next().unwrap_or_default().starts_with("# "), "{script} says what it does");
        assert!(text.contains("\nset -euo pipefail\n"), "{script} stops at the first error");
    }
}
