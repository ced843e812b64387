//! What the guides say about the command is held against the command: every command and option, the example of a
//! workspace, and the session in `README.md` with its output.
#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::{Command, Output},
};

const DOMICILE: &str = env!("CARGO_BIN_EXE_domicile");

fn document(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn domicile(folder: &Path, arguments: &[&str]) -> Output {
    Command::new(DOMICILE).args(arguments).env("HOME", folder).current_dir(folder).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_owned()).unwrap()
}

/// A fenced block of a document.
struct Block {
    /// What stands behind the fence: the language, and a name where it has one.
    info: String,
    text: String,
}

fn blocks(document: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut lines = document.lines();
    while let Some(line) = lines.next() {
        if let Some(info) = line.strip_prefix("```") {
            let inside: Vec<&str> = lines.by_ref().take_while(|line| *line != "```").collect();
            blocks.push(Block { info: info.to_owned(), text: inside.join("\n") + "\n" });
        }
    }
    blocks
}

/// The names under `Commands:` in a help text.
fn subcommands(help: &str) -> Vec<String> {
    let listed =
        help.lines().skip_while(|line| *line != "Commands:").skip(1).take_while(|line| !line.is_empty());
    listed
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect()
}

/// The long options that a text names.
fn options(text: &str) -> BTreeSet<String> {
    let option = |word: &str| {
        let name = word.trim_start_matches(['`', '(', '[']).strip_prefix("--")?;
        let end = name.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(name.len());
        (end > 0).then(|| name[..end].to_owned())
    };
    text.split_whitespace().filter_map(option).collect()
}

/// Every command as its words after `domicile`, groups included.
fn commands(folder: &Path) -> Vec<Vec<String>> {
    let mut open = vec![Vec::<String>::new()];
    let mut found = Vec::new();
    while let Some(words) = open.pop() {
        let mut arguments: Vec<&str> = words.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = text(&domicile(folder, &arguments).stdout);
        open.extend(subcommands(&help).into_iter().map(|name| [words.clone(), vec![name]].concat()));
        if !words.is_empty() {
            found.push(words);
        }
    }
    found
}

#[test]
fn every_command_and_option_stands_in_the_guide_and_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let guide = document("docs/command-line.md");
    let everywhere: BTreeSet<String> = ["workspace", "json", "help", "version"].map(str::to_owned).into();
    let head = guide.split("\n## ").next().unwrap();
    assert!(
        options(head).is_superset(&["workspace", "json"].map(str::to_owned).into()),
        "options of every command"
    );
    let commands = commands(folder.path());
    assert!(commands.len() >= 13, "the commands are found: {commands:?}");
    let mut wrong = Vec::new();
    for words in &commands {
        let name = format!("`domicile {}`", words.join(" "));
        let heading = format!("\n{} {name}\n", if words.len() == 1 { "##" } else { "###" });
        let Some((_, rest)) = guide.split_once(&heading) else {
            wrong.push(format!("{name} has no section"));
            continue;
        };
        let section = rest.split("\n## ").next().unwrap().split("\n### ").next().unwrap();
        let mut arguments: Vec<&str> = words.iter().map(String::as_str).collect();
        arguments.push("--help");
        let help = text(&domicile(folder.path(), &arguments).stdout);
        let known: BTreeSet<String> = options(&help).difference(&everywhere).cloned().collect();
        let said: BTreeSet<String> = options(section).difference(&everywhere).cloned().collect();
        if known != said {
            wrong.push(format!("{name}: it has {known:?}, the guide says {said:?}"));
        }
    }
    let sections = guide.matches("# `domicile ").count();
    assert_eq!(wrong, Vec::<String>::new(), "what the guide does not say nobody finds");
    assert_eq!(sections, commands.len(), "and it has no section of a command that does not exist");
}

#[test]
fn the_example_of_a_workspace_is_applied_and_decides() {
    let folder = tempfile::tempdir().unwrap();
    let guide = blocks(&document("docs/workspace-file.md"));
    let example = guide.iter().find(|block| block.info == "toml example").unwrap();
    fs::write(folder.path().join("example.toml"), &example.text).unwrap();
    let run = |arguments: &[&str]| {
        let all: Vec<&str> = ["--workspace", "example.domicile"].iter().chain(arguments).copied().collect();
        domicile(folder.path(), &all)
    };
    assert!(run(&["init"]).status.success(), "a workspace of its own");
    let applied = run(&["apply", "example.toml", "--prune"]);
    assert!(applied.status.success(), "the example can be read: {}", text(&applied.stderr));
    let again = text(&run(&["apply", "example.toml"]).stdout);
    assert_eq!(again, "0 changes.\n", "and it is all that the draft has");
    let decide = |at: &str| run(&["decide", "--tag", "eu-personal", "--at", at]).status.code();
    assert_eq!(decide("2026-01-01T00:00:00Z"), Some(0), "it permits what the page says");
    assert_eq!(decide("2025-12-31T23:59:59Z"), Some(3), "and not a second before the evidence begins");
}

/// One command of a session, and what it printed.
struct Step {
    command: String,
    output: Vec<String>,
}

/// The steps of all `console` blocks; a line that ends with a backslash goes on.
fn steps(blocks: &[Block]) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    for block in blocks.iter().filter(|block| block.info == "console") {
        let mut goes_on = false;
        for line in block.text.lines() {
            if let Some(command) = line.strip_prefix("$ ") {
                steps.push(Step { command: command.to_owned(), output: Vec::new() });
            } else if goes_on {
                let step = steps.last_mut().unwrap();
                step.command = format!("{}\n{line}", step.command);
            } else {
                steps.last_mut().unwrap().output.push(line.to_owned());
                continue;
            }
            goes_on = line.ends_with('\\');
        }
    }
    steps
}

/// The same line without what differs from day to day and from workspace to workspace.
fn timeless(line: &str, folder: &str) -> String {
    let kind = |word: &str| {
        let hex = |part: &str| part.bytes().all(|b| b.is_ascii_hexdigit());
        let shape: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        match shape.as_str() {
            "0000-00-00T00:00:00Z" => "<instant>".to_owned(),
            _ if word.len() == 64 && hex(word) => "<sha256>".to_owned(),
            _ if word.len() == 36 && word.split('-').count() == 5 && word.split('-').all(hex) => {
                "<id>".to_owned()
            }
            _ => word.to_owned(),
        }
    };
    let line = line.replace(folder, "~/try");
    // Words end at spaces; a comma or full stop behind one is not part of it.
    line.split(' ')
        .map(|word| {
            let bare = word.trim_end_matches(['.', ',', ';']);
            kind(bare) + &word[bare.len()..]
        })
        .collect::<Vec<_>>()
        .join(" ")
}

/// Whether `found` is what is `wanted`; a line `…` stands for any number of lines.
fn fits(wanted: &[String], found: &[String]) -> bool {
    match (wanted.split_first(), found.split_first()) {
        (None, None) => true,
        (Some((any, rest)), _) if any == "…" => {
            fits(rest, found) || found.split_first().is_some_and(|(_, later)| fits(wanted, later))
        }
        (Some((line, wanted)), Some((first, found))) => line == first && fits(wanted, found),
        (Some(_), None) | (None, Some(_)) => false,
    }
}

#[test]
fn the_session_in_the_readme_says_what_the_command_says() {
    const END: &str = "--- the next command ---";
    let temporary = tempfile::tempdir().unwrap();
    let folder: PathBuf = temporary.path().canonicalize().unwrap();
    let blocks = blocks(&document("README.md"));
    for block in &blocks {
        // "yaml config.yaml": a block that the reader saves under that name.
        if let Some((_, name)) = block.info.split_once(' ') {
            fs::write(folder.join(name), &block.text).unwrap();
        }
    }
    let steps = steps(&blocks);
    assert!(steps.len() >= 8, "the session is found");
    let script: String =
        steps.iter().map(|step| format!("{{ {}\n}} 2>&1\necho; echo '{END}'\n", step.command)).collect();
    let path =
        format!("{}:{}", Path::new(DOMICILE).parent().unwrap().display(), std::env::var("PATH").unwrap());
    let output = Command::new("bash")
        .args(["-c", &script])
        .env("PATH", path)
        .env("HOME", &folder)
        .env_remove("XDG_DATA_HOME")
        .current_dir(&folder)
        .output()
        .unwrap();
    let printed = text(&output.stdout);
    let there = folder.display().to_string();
    for (step, printed) in steps.iter().zip(printed.split(END)) {
        let lines = |all: Vec<&str>| -> Vec<String> {
            all.into_iter().filter(|line| !line.is_empty()).map(|line| timeless(line, &there)).collect()
        };
        let wanted = lines(step.output.iter().map(String::as_str).collect());
        let found = lines(printed.lines().collect());
        assert!(
            fits(&wanted, &found),
            "README.md shows `{}` with an output that is not its own: write there what it prints today\n{}",
            step.command,
            printed.trim()
        );
    }
}
