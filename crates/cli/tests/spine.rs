//! The whole job through the real command, in a fresh home: exit codes, the document's round trip, the signed bundle
//! and what its tampering does.
#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod home;

use std::{fs, path::Path, process::Stdio};

use home::Home;

const CONFIG: &str = "model_list:
  - model_name: claude
    litellm_params:
      model: bedrock/eu.anthropic.claude-sonnet-4-5-20250929-v1:0
      aws_region_name: eu-west-2
  - model_name: local
    litellm_params:
      model: openai/llama
      api_base: http://127.0.0.1:8000/v1
";

fn ready() -> Home {
    let home = Home::new();
    home.run(&["init", "--template", "gdpr-ch5"]).expect(0);
    home
}

#[test]
fn what_is_imported_twice_is_the_same() {
    let home = ready();
    let config = home.file("config.yaml", CONFIG);
    let preview = home.run(&["import", "litellm-config", &config]).expect(0);
    assert!(preview.out.contains("Nothing was changed"), "a preview says that it is one: {}", preview.out);
    assert_eq!(home.json(&["coverage"])["rows"].as_array().unwrap().len(), 0, "and changes nothing");

    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    let matrix = home.json(&["coverage"]);
    let row = &matrix["rows"][0];
    assert_eq!(row["placement"], "bedrock:eu:eu-west-2", "the profile from London is a placement of its own");
    assert!(
        row["processing"].as_str().unwrap().contains("GB"),
        "London is not in the EU: {}",
        row["processing"]
    );
    let again = home.json(&["import", "litellm-config", &config]);
    assert_eq!(again["counts"]["same"], 2, "the second import finds nothing new: {}", again["counts"]);
}

#[test]
fn what_is_exported_and_imported_again_changes_nothing() {
    let home = ready();
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", &config, "--apply"]).expect(0);
    let endpoints = home.file("endpoints.csv", "");
    assert!(
        home.run(&["export", &endpoints, "--table", "endpoints"]).expect(1).err.contains("--force"),
        "a file stays"
    );
    for options in [
        &["endpoints.csv", "--table", "endpoints", "--force"][..],
        &["placements.csv", "--table", "placements"][..],
        &["registry.xlsx"][..],
        &["workspace.json"][..],
    ] {
        let file = home.path(options[0]);
        home.run(&[&["export", file.as_str()][..], &options[1..]].concat()).expect(0);
        let counts = home.json(&["import", &file])["counts"].clone();
        assert!(counts["same"].as_u64().unwrap() > 0, "{file}: its rows are there: {counts}");
        for status in ["added", "changed", "conflict", "error"] {
            assert_eq!(counts[status], 0, "{file}: {counts}");
        }
    }
    assert!(
        home.run(&["export", &home.path("models.csv")]).expect(1).err.contains("say which"),
        "a CSV file holds one table"
    );
}

#[test]
fn what_was_imported_is_counted_and_what_is_wrong_is_told_with_its_line_and_column() {
    let home = ready();
    let providers = home.file("providers.csv", "provider,name\nown,Own\nown,Ours\nnameless,\n");
    let regions = home.file(
        "regions.tsv",
        "region\tprovider\tcode\tname\tsource\turl\tdate\tconfidence\nx\tnobody\tx\tX\tS\t\t\tofficer\n",
    );
    let wrong = home.run(&["import", &regions]).expect(0);
    assert!(wrong.out.contains("line 2, column provider"), "{}", wrong.out);
    assert!(wrong.out.contains("There is no provider `nobody`"), "{}", wrong.out);

    let applied = home.run(&["import", &providers, "--apply", "--accept-conflicts"]).expect(0);
    let counted = home.json(&["import", &providers, "--apply"]);
    assert!(
        applied.out.contains("\n2 rows were imported."),
        "of the two rows about `own` one counts: {}",
        applied.out
    );
    assert_eq!(counted["applied"], 0, "what is there already is not imported again: {counted}");
}

#[test]
fn a_bad_file_is_an_error_with_its_line_and_changes_nothing() {
    let home = ready();
    for (name, text, says) in [
        ("broken.yaml", "model_list:\n  - model_name: [", "line"),
        ("empty.yaml", "", "empty"),
        ("latin1.yaml", "model_list: \u{fffd}", "model_list"),
    ] {
        let file = home.file(name, text);
        let failed = home.run(&["import", "litellm-config", &file, "--apply"]).expect(1);
        assert!(
            failed.err.contains(says) && failed.err.contains(name),
            "`{name}` is named with its place: {}",
            failed.err
        );
    }
    let missing = home.run(&["import", "litellm-config", "/nowhere/config.yaml"]).expect(1);
    assert!(missing.err.contains("/nowhere/config.yaml"), "the path is named: {}", missing.err);
    assert_eq!(home.json(&["coverage"])["rows"].as_array().unwrap().len(), 0, "nothing was imported");
}

#[test]
fn decide_answers_with_its_exit_code_and_the_same_bytes() {
    let home = ready();
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    let denied = home.run(&["decide", "--tag", "eu-personal"]).expect(3);
    assert!(denied.out.starts_with("DENIED"), "it says so first: {}", denied.out);
    home.run(&["decide"]).expect(3);
    home.run(&["decide", "--tag", "untagged"]).expect(3);
    home.run(&["decide", "--tag", "no-such-tag"]).expect(3);
    home.run(&["decide", "--tag", "eu-personal", "--gateway", "nobody"]).expect(1);
    home.run(&["decide", "--nonsense"]).expect(2);
    let question = ["--json", "decide", "--tag", "eu-personal", "--at", "2026-11-20T10:00:00Z"];
    let (first, second) = (home.run(&question).expect(3).out, home.run(&question).expect(3).out);
    assert_eq!(first, second, "the same question gives the same bytes");
    assert_eq!(home.json_of(&first)["reason"], serde_json::Value::Null, "endpoints were looked at");
}

#[test]
fn the_document_round_trips_in_both_formats() {
    let home = ready();
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    for format in ["json", "toml"] {
        let text = home.run(&["get", "--format", format]).expect(0).out;
        let file = home.file(&format!("workspace.{format}"), &text);
        let applied = home.json(&["apply", &file]);
        assert_eq!(
            applied,
            serde_json::json!({ "added": [], "changed": [], "removed": [], "kept": [] }),
            "{format}: 0 changes"
        );
    }
    let mut document = home.json(&["get"]);
    document["registry"]["models"] = serde_json::json!([]);
    let file = home.file("dangling.json", &document.to_string());
    let refused = home.run(&["apply", &file, "--prune"]).expect(1);
    assert!(
        refused.err.contains("endpoint") && refused.err.contains("field `model`"),
        "a document that does not fit names the object and the field: {}",
        refused.err
    );
    assert_eq!(home.json(&["coverage"])["rows"].as_array().unwrap().len(), 2, "and changes nothing");
}

#[test]
fn the_bundle_is_verified_and_each_tampering_has_its_own_error() {
    let home = ready();
    let folder = home.path("bundle");
    let exported = home.json(&["release", "export", &folder, "--reason", "a first release"]);
    let root = exported["checked"]["root_sha256"].as_str().unwrap().to_owned();
    home.run(&["verify", &folder, "--root-sha256", &root]).expect(0);
    let unpinned = home.run(&["verify", &folder]).expect(3);
    assert!(unpinned.err.contains("not authenticated"), "without a pin it says so: {}", unpinned.err);

    let tampering: [(&str, Tamper<'_>, &str); 6] = [
        ("a byte of a target", &|folder| flip(&only(&folder.join("targets"), "envoy-lds")), "hash_mismatch"),
        ("a signature removed", &|folder| unsign(&folder.join("metadata/timestamp.json")), "below_threshold"),
        (
            "a target removed",
            &|folder| fs::remove_file(only(&folder.join("targets"), "envoy-cds")).unwrap(),
            "missing_file",
        ),
        ("another root", &|folder| flip(&folder.join("metadata/1.root.json")), "wrong_root_pin"),
        (
            "an unlisted file",
            &|folder| fs::write(folder.join("targets/extra"), "x").unwrap(),
            "unlisted_file",
        ),
        ("another form", &|folder| append(&folder.join("metadata/timestamp.json"), b"\n"), "not_canonical"),
    ];
    for (what, tamper, code) in tampering {
        let copy = home.path("copy");
        home.copy(&folder, &copy);
        tamper(Path::new(&copy));
        let refused = home.run(&["--json", "verify", &copy, "--root-sha256", &root]).expect(3);
        assert_eq!(home.json_of(&refused.out)["error"]["code"], code, "{what} is refused by its own name");
        fs::remove_dir_all(&copy).unwrap();
    }
    let late = home
        .run(&["--json", "verify", &folder, "--root-sha256", &root, "--at", "2099-01-01T00:00:00Z"])
        .expect(3);
    let code = home.json_of(&late.out)["error"]["code"].as_str().unwrap().to_owned();
    assert!(code.starts_with("expired"), "an expired bundle is refused as expired: {code}");
}

#[test]
fn the_same_content_exported_twice_is_the_same_bytes() {
    let home = ready();
    let (first, second) = (home.path("first"), home.path("second"));
    home.run(&["release", "export", &first]).expect(0);
    home.run(&["release", "export", &second]).expect(0);
    assert_eq!(home.tree(&first), home.tree(&second), "byte for byte, the timestamp too");
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    let third = home.json(&["release", "export", &second, "--reason", "more models"]);
    assert_eq!(
        third["checked"]["revision"], 2,
        "only changed content is a new revision, over the earlier export"
    );
}

#[test]
fn older_releases_are_refused_by_who_remembers() {
    let home = ready();
    let (first, second, state) = (home.path("first"), home.path("second"), home.path("state.json"));
    let root =
        home.json(&["release", "export", &first])["checked"]["root_sha256"].as_str().unwrap().to_owned();
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    home.run(&["release", "export", &second, "--reason", "more models"]).expect(0);
    home.run(&["verify", &second, "--root-sha256", &root, "--state", &state]).expect(0);
    let refused =
        home.run(&["--json", "verify", &first, "--root-sha256", &root, "--state", &state]).expect(3);
    assert_eq!(
        home.json_of(&refused.out)["error"]["code"],
        "rollback",
        "the earlier release is genuine, and refused"
    );
}

#[test]
fn practice_data_is_never_published() {
    let home = Home::new();
    home.run(&["init", "--practice"]).expect(0);
    let refused = home.run(&["release", "export", &home.path("bundle")]).expect(1);
    assert!(refused.err.contains("Practice data"), "the reason is named: {}", refused.err);
    assert!(!Path::new(&home.path("bundle")).exists(), "nothing was written");
}

#[test]
fn a_file_that_was_cut_short_removes_nothing() {
    let home = ready();
    let before = home.run(&["get"]).expect(0).out;
    let empty = home.file("empty.toml", "");
    let applied = home.run(&["apply", &empty]).expect(0);
    assert!(applied.out.contains("stay"), "what is not in the file stays, and is said: {}", applied.out);
    assert_eq!(home.run(&["get"]).expect(0).out, before, "nothing is gone");
    home.run(&["apply", &empty, "--prune"]).expect(0);
    assert_eq!(home.json(&["get"])["policies"].as_array().unwrap().len(), 0, "pruning is asked for by name");
}

#[test]
fn practice_data_is_known_wherever_it_came_from() {
    let home = Home::new();
    home.run(&["init", "--practice"]).expect(0);
    let copy = home.file("copy.json", &home.run(&["get"]).expect(0).out);
    let other = Home::new();
    other.run(&["init"]).expect(0);
    other.run(&["apply", &copy]).expect(0);
    assert_eq!(other.json(&["status"])["practice"], true, "a round trip does not lose the mark");
    let refused = other.run(&["release", "export", &other.path("bundle")]).expect(1);
    assert!(refused.err.contains("Practice data"), "nor lets it be published: {}", refused.err);
}

#[test]
fn an_export_replaces_only_an_earlier_export_of_its_own() {
    let (home, stranger) = (ready(), ready());
    let folder = home.path("bundle");
    stranger.run(&["release", "export", &folder]).expect(0);
    let refused = home.run(&["release", "export", &folder]).expect(1);
    assert!(
        refused.err.contains("holds something else"),
        "another workspace's bundle stays: {}",
        refused.err
    );
    let mine = home.path("mine");
    home.run(&["release", "export", &mine]).expect(0);
    fs::write(Path::new(&mine).join("notes.txt"), "keep me").unwrap();
    home.run(&["release", "export", &mine]).expect(1);
    assert_eq!(
        fs::read_to_string(Path::new(&mine).join("notes.txt")).unwrap(),
        "keep me",
        "so do notes beside it"
    );
    let link = home.path("current");
    std::os::unix::fs::symlink(&mine, &link).unwrap();
    let linked = home.run(&["release", "export", &link]).expect(1);
    assert!(linked.err.contains("link"), "a link is never replaced by a folder: {}", linked.err);
}

#[test]
fn a_folder_that_cannot_be_written_is_known_before_anything_is_signed() {
    let home = ready();
    home.run(&["release", "export", "/proc/no/such"]).expect(1);
    home.run(&["release", "export", ""]).expect(2);
    assert_eq!(home.json(&["release", "list"]).as_array().unwrap().len(), 0, "nothing is published");
}

#[test]
fn two_who_publish_first_at_once_pin_one_root() {
    let home = ready();
    let folders = ["one", "two", "three"].map(|name| home.path(name));
    let running: Vec<_> = folders
        .iter()
        .map(|folder| {
            home.command(&["--json", "release", "export", folder]).stdout(Stdio::piped()).spawn().unwrap()
        })
        .collect();
    let roots: std::collections::BTreeSet<String> = running
        .into_iter()
        .map(|child| {
            let done = child.wait_with_output().unwrap();
            let text = String::from_utf8(done.stdout).unwrap();
            assert!(done.status.success(), "each takes its turn: {text}");
            home.json_of(&text)["checked"]["root_sha256"].as_str().unwrap().to_owned()
        })
        .collect();
    assert_eq!(roots.len(), 1, "there is one root of trust");
    let config = home.file("config.yaml", CONFIG);
    home.run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    home.run(&["release", "export", &folders[0], "--reason", "later, still with its keys"]).expect(0);
}

#[test]
fn what_sends_prompts_in_the_clear_or_names_no_network_is_refused() {
    let home = ready();
    let world = |url: &str, networks: &str, env: &str| {
        format!(
            r#"{{"registry":{{"providers":[{{"id":"own","name":"Own"}}],"models":[{{"id":"m"}}],
            "placements":[{{"id":"p","provider":"own","name":"P","scope":"private"}}],
            "connections":[{{"id":"c","base_url":"{url}","api":"openai_chat","networks":[{networks}],"credential_env":"{env}"}}],
            "endpoints":[{{"id":"e","model":"m","connection":"c","upstream_name":"m","placement":"p","enabled":true}}]}}}}"#
        )
    };
    for (what, text) in [
        ("plain http to the internet", world("http://8.8.8.8/v1", r#""0.0.0.0/0""#, "KEY")),
        ("a private placement on a public host", world("https://api.openai.com/v1", "", "KEY")),
        (
            "a key in the place of its name",
            world("http://10.0.0.1/v1", r#""10.0.0.0/8""#, "0123456789ABCDEF0123456789ABCDEF"),
        ),
        (
            "a URL that is read in two ways",
            world("https:evil.example://10.0.0.1/v1", r#""10.0.0.0/8""#, "KEY"),
        ),
    ] {
        let file = home.file("world.json", &text);
        let refused = home.run(&["apply", &file]).expect(1);
        assert!(refused.err.contains("field"), "{what}: {}", refused.err);
    }
    let good = home.file("world.json", &world("http://10.0.0.1/v1", r#""10.0.0.0/8""#, "GPU_KEY"));
    home.run(&["apply", &good]).expect(0);
}

#[test]
fn a_folder_with_other_things_in_it_stays_as_it_is() {
    let home = ready();
    let folder = home.path("mine");
    fs::create_dir(&folder).unwrap();
    fs::write(Path::new(&folder).join("letter.txt"), "keep me").unwrap();
    let refused = home.run(&["release", "export", &folder]).expect(1);
    assert!(refused.err.contains("holds something else"), "it says why: {}", refused.err);
    assert_eq!(
        fs::read_to_string(Path::new(&folder).join("letter.txt")).unwrap(),
        "keep me",
        "and touches nothing"
    );
    assert_eq!(home.json(&["release", "list"]).as_array().unwrap().len(), 0, "nothing was signed either");
}

#[test]
fn the_demo_does_the_whole_job() {
    let home = Home::new();
    let demo = home.run(&["demo"]).expect(0);
    assert!(demo.out.contains("Berlin 1, Dallas 0"), "the denied server received nothing: {}", demo.out);
    let command = demo.out.lines().find_map(|line| line.strip_prefix("Check it again:  domicile ")).unwrap();
    let words: Vec<&str> = command.split(' ').collect();
    home.run(&words).expect(0);
    fs::remove_dir_all(Path::new(words[1]).parent().unwrap()).unwrap();
}

type Tamper<'a> = &'a dyn Fn(&Path);

fn only(folder: &Path, part: &str) -> std::path::PathBuf {
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    found.into_iter().find(|path| path.display().to_string().contains(part)).unwrap()
}

fn flip(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    fs::write(path, bytes).unwrap();
}

fn append(path: &Path, more: &[u8]) {
    let mut bytes = fs::read(path).unwrap();
    bytes.extend_from_slice(more);
    fs::write(path, bytes).unwrap();
}

fn unsign(path: &Path) {
    let mut value: serde_json::Value = serde_json::from_slice(&fs::read(path).unwrap()).unwrap();
    value["signatures"] = serde_json::json!([]);
    fs::write(path, serde_json::to_vec(&value).unwrap()).unwrap();
}

#[test]
fn the_window_copies_what_the_command_prints() {
    let home = Home::new();
    let workspace = home.path("w.domicile");
    let config = home.file("config.yaml", CONFIG);
    let run = |words: &[&str]| home.run(&[&["--workspace", &workspace], words].concat());
    run(&["init", "--template", "gdpr-ch5"]).expect(0);
    run(&["import", "litellm-config", &config, "--apply"]).expect(0);
    let at = "2026-11-20T10:00:00Z";
    let words = ["decide", "--tag", "eu-personal", "--category", "personal_data", "--at", at];
    let text = run(&words).expect(3);
    let json = run(&[&["--json"], &words[..]].concat()).expect(3);
    let console = domicile_console::Console::open(domicile_console::Config::new(workspace)).unwrap();
    let question = domicile_console::impact::Ask {
        tag: Some("eu-personal".to_owned()),
        categories: vec!["personal_data".parse().unwrap()],
        model: None,
        gateway: None,
        at: Some(at.parse().unwrap()),
        judged_by: domicile_console::prompt::JudgedBy::Draft,
    };
    let answer = domicile_console::impact::request(&console, &question).unwrap();
    assert_eq!(answer.json, json.out, "byte for byte, so that a copy is evidence");
    assert_eq!(answer.text, text.out, "and the same lines for people");
}
