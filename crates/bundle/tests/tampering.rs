//! Every way of changing a bundle has its own refusal. Where hashes would hide the point, the forger holds the keys
//! it takes to make them right again: the publisher's, or even those of the officers.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{Options, verify};
    use serde_json::{Value, json};

    type Forgery = fn(&Office, &mut Directory);

    /// Applies each forgery to release 2 of three officers and expects its code, and the file's name in the sentence.
    fn refused(cases: &[(&str, Forgery, &str, &str)]) {
        let office = Office::new(3);
        let good = office.release(2);
        assert!(office.verify(&good).is_ok(), "the bundle is good before it is changed");
        for (what, forge, code, file) in cases {
            let mut files = good.clone();
            forge(&office, &mut files);
            assert_ne!(files, good, "{what}: something was changed");
            let error = office.verify(&files).unwrap_err();
            assert_eq!(error.code(), *code, "{what}: {error}");
            assert!(error.to_string().contains(file), "{what}: names `{file}`: {error}");
        }
    }

    fn signatures(document: &mut Value) -> &mut Vec<Value> {
        document["signatures"].as_array_mut().unwrap()
    }

    fn flip_hex(text: &Value) -> Value {
        let text = text.as_str().unwrap();
        let first = if text.starts_with('0') { '1' } else { '0' };
        json!(format!("{first}{}", &text[1..]))
    }

    #[test]
    fn files() {
        refused(&[
            (
                "a byte of a target changed",
                |_, files| files.get_mut(&path_of(files, ".haproxy.cfg")).unwrap()[0] ^= 1,
                "hash_mismatch",
                "haproxy.cfg",
            ),
            (
                "a target longer",
                |_, files| files.get_mut(&path_of(files, ".haproxy.cfg")).unwrap().push(b'\n'),
                "length_mismatch",
                "haproxy.cfg",
            ),
            (
                "a target gone",
                |_, files| drop(files.remove(&path_of(files, ".haproxy.map"))),
                "missing_file",
                "haproxy.map",
            ),
            (
                "a target from another release under this one's name",
                |office, files| {
                    let other = office.release(1);
                    let bytes = other[&path_of(&other, ".haproxy.cfg")].clone();
                    files.insert(path_of(files, ".haproxy.cfg"), bytes);
                },
                "hash_mismatch",
                "haproxy.cfg",
            ),
            (
                "an unlisted target",
                |_, files| drop(files.insert("targets/extra".into(), vec![])),
                "unlisted_file",
                "targets/extra",
            ),
            (
                "a hidden file elsewhere",
                |_, files| drop(files.insert(".hidden".into(), vec![])),
                "unlisted_file",
                ".hidden",
            ),
            (
                "a root in a second spelling of its version",
                |_, files| drop(files.insert("metadata/02.root.json".into(), vec![])),
                "unlisted_file",
                "metadata/02.root.json",
            ),
            (
                "a root beyond a gap",
                |_, files| drop(files.insert("metadata/3.root.json".into(), vec![])),
                "missing_file",
                "metadata/2.root.json",
            ),
            (
                "a root number that would be a long loop",
                |_, files| drop(files.insert("metadata/99999999999.root.json".into(), vec![])),
                "too_many",
                "metadata/99999999999.root.json",
            ),
            ("no timestamp", |_, files| drop(files.remove(TIMESTAMP)), "missing_file", TIMESTAMP),
            ("no root", |_, files| drop(files.remove("metadata/1.root.json")), "missing_file", "1.root.json"),
            (
                "a timestamp beyond all limits",
                |_, files| files.get_mut(TIMESTAMP).unwrap().resize(20_000, b' '),
                "too_large",
                TIMESTAMP,
            ),
        ]);
    }

    #[test]
    fn forms() {
        refused(&[
            (
                "a newline at the end",
                |_, files| files.get_mut(TIMESTAMP).unwrap().push(b'\n'),
                "not_canonical",
                TIMESTAMP,
            ),
            (
                "a field twice",
                |_, files| {
                    let text = String::from_utf8(files[TIMESTAMP].clone()).unwrap();
                    files.insert(TIMESTAMP.into(), text.replacen('{', r#"{"signatures":[],"#, 1).into());
                },
                "not_canonical",
                TIMESTAMP,
            ),
            (
                "cut in the middle",
                |_, files| files.get_mut(TIMESTAMP).unwrap().truncate(100),
                "not_json",
                TIMESTAMP,
            ),
            (
                "a field beside the signed part",
                |_, files| edit(files, TIMESTAMP, |document| document["more"] = json!(1)),
                "unexpected_content",
                "more",
            ),
            (
                "another role's metadata",
                |office, files| {
                    re_sign(files, TIMESTAMP, &[&office.publisher], |signed| {
                        signed["_type"] = json!("snapshot");
                    });
                },
                "unexpected_content",
                TIMESTAMP,
            ),
            (
                "another version of the specification",
                |office, files| {
                    re_sign(files, TIMESTAMP, &[&office.publisher], |s| s["spec_version"] = json!("2.0.0"));
                },
                "unexpected_content",
                TIMESTAMP,
            ),
            (
                "a second file in the timestamp",
                |office, files| {
                    re_sign(files, TIMESTAMP, &[&office.publisher], |signed| {
                        signed["meta"]["other.json"] = signed["meta"]["snapshot.json"].clone();
                    });
                },
                "unexpected_content",
                "other.json",
            ),
            (
                "version 0",
                |office, files| re_sign(files, TIMESTAMP, &[&office.publisher], |s| s["version"] = json!(0)),
                "unexpected_content",
                TIMESTAMP,
            ),
            (
                "an end in another form",
                |office, files| {
                    re_sign(files, TIMESTAMP, &[&office.publisher], |signed| {
                        signed["expires"] = json!("2026-02-10T00:00:00+00:00");
                    });
                },
                "unexpected_content",
                TIMESTAMP,
            ),
            (
                "a delegation",
                |office, files| re_target(office, files, |signed| signed["delegations"] = json!({})),
                "unexpected_content",
                "delegations",
            ),
            (
                "custom data at a target",
                |office, files| {
                    re_target(office, files, |signed| signed["targets"]["haproxy.cfg"]["custom"] = json!({}));
                },
                "unexpected_content",
                "custom",
            ),
            (
                "a second kind of hash",
                |office, files| {
                    re_target(office, files, |signed| {
                        signed["targets"]["haproxy.cfg"]["hashes"]["sha512"] = json!("00");
                    });
                },
                "unexpected_content",
                "sha512",
            ),
            (
                "a list without the release",
                |office, files| {
                    re_target(office, files, |signed| {
                        signed["targets"].as_object_mut().unwrap().remove("policy-bundle.dsse.json");
                    });
                },
                "missing_file",
                "policy-bundle.dsse.json",
            ),
        ]);
    }

    #[test]
    fn names() {
        fn rename(office: &Office, files: &mut Directory, name: &str) {
            re_target(office, files, |signed| {
                let targets = signed["targets"].as_object_mut().unwrap();
                let entry = targets.remove("haproxy.cfg").unwrap();
                targets.insert(name.to_owned(), entry);
            });
            // The file is put where a careless reader would look for it.
            let old = path_of(files, ".haproxy.cfg");
            let bytes = files.remove(&old).unwrap();
            files.insert(format!("targets/{}.{name}", sha256(&bytes)), bytes);
        }
        let office = Office::new(2);
        for name in
            ["../../etc/passwd", "/etc/passwd", "a/../b", "a\\b", "C:x", "HAPROXY.cfg", "a b", "..", "é", ""]
        {
            let mut files = office.release(2);
            rename(&office, &mut files, name);
            let error = office.verify(&files).unwrap_err();
            assert_eq!(error.code(), "target_name", "`{name}`, though officers signed it: {error}");
            assert!(error.to_string().contains(name), "the name is shown: {error}");
        }
        let mut files = office.release(2);
        rename(&office, &mut files, "haproxy2.cfg");
        assert!(office.verify(&files).is_ok(), "a plain name put in the same way is accepted");
    }

    #[test]
    fn signatures_of_metadata() {
        refused(&[
            (
                "a bit of the timestamp's signature",
                |_, files| {
                    edit(files, TIMESTAMP, |d| {
                        d["signatures"][0]["sig"] = flip_hex(&d["signatures"][0]["sig"]);
                    });
                },
                "bad_signature",
                TIMESTAMP,
            ),
            (
                "the timestamp unsigned",
                |_, files| edit(files, TIMESTAMP, |document| signatures(document).clear()),
                "below_threshold",
                TIMESTAMP,
            ),
            (
                "the timestamp changed under its signature",
                |_, files| edit(files, TIMESTAMP, |d| d["signed"]["expires"] = json!("2026-02-11T00:00:00Z")),
                "bad_signature",
                TIMESTAMP,
            ),
            (
                "the timestamp signed by an officer",
                |office, files| re_sign(files, TIMESTAMP, &[&office.officers[0]], |_| ()),
                "unknown_key",
                TIMESTAMP,
            ),
            (
                "one officer's signature taken away, published again",
                |office, files| {
                    edit(files, &path_of(files, ".targets.json"), |d| drop(signatures(d).pop()));
                    publish(files, &office.publisher);
                },
                "below_threshold",
                "2.targets.json",
            ),
            (
                "one officer's signature repeated for the other's",
                |office, files| {
                    edit(files, &path_of(files, ".targets.json"), |d| {
                        d["signatures"][1] = d["signatures"][0].clone();
                    });
                    publish(files, &office.publisher);
                },
                "repeated_signature",
                "2.targets.json",
            ),
            (
                "one officer's signature under the other's id",
                |office, files| {
                    edit(files, &path_of(files, ".targets.json"), |d| {
                        d["signatures"][1]["sig"] = d["signatures"][0]["sig"].clone();
                    });
                    publish(files, &office.publisher);
                },
                "shared_signature",
                "2.targets.json",
            ),
            (
                "signatures in another order",
                |office, files| {
                    edit(files, &path_of(files, ".targets.json"), |document| signatures(document).reverse());
                    publish(files, &office.publisher);
                },
                "not_canonical",
                "2.targets.json",
            ),
            (
                "the list signed by one officer and the publisher",
                |office, files| {
                    let path = path_of(files, ".targets.json");
                    re_sign(files, &path, &[&office.officers[0], &office.publisher], |_| ());
                    publish(files, &office.publisher);
                },
                "unknown_key",
                "2.targets.json",
            ),
            (
                "a third signature by a stranger",
                |office, files| {
                    let path = path_of(files, ".targets.json");
                    re_sign(files, &path, &[&office.officers[0], &office.officers[1], &key(9)], |_| ());
                    publish(files, &office.publisher);
                },
                "unknown_key",
                "2.targets.json",
            ),
            (
                "a third signature by an officer, but wrong",
                |office, files| {
                    let path = path_of(files, ".targets.json");
                    let all: Vec<_> = office.officers.iter().collect();
                    re_sign(files, &path, &all, |_| ());
                    edit(files, &path, |d| d["signatures"][2]["sig"] = flip_hex(&d["signatures"][2]["sig"]));
                    publish(files, &office.publisher);
                },
                "bad_signature",
                "2.targets.json",
            ),
            (
                "the list changed with the publisher's key alone",
                |office, files| {
                    edit(files, &path_of(files, ".targets.json"), |document| {
                        document["signed"]["expires"] = json!("2028-01-01T00:00:00Z");
                    });
                    publish(files, &office.publisher);
                },
                "bad_signature",
                "2.targets.json",
            ),
        ]);
    }

    #[test]
    fn mixed_releases() {
        refused(&[
            (
                "the list of another release under this one's name",
                |office, files| {
                    let other = office.release(1);
                    files.insert(path_of(files, ".targets.json"), other["metadata/1.targets.json"].clone());
                },
                "mixed_releases",
                "2.targets.json",
            ),
            (
                "the snapshot of another release under this one's name",
                |office, files| {
                    let other = office.release(3);
                    files.insert(path_of(files, ".snapshot.json"), other["metadata/3.snapshot.json"].clone());
                },
                "mixed_releases",
                "2.snapshot.json",
            ),
            (
                "the timestamp of another release",
                |office, files| drop(files.insert(TIMESTAMP.into(), office.release(1)[TIMESTAMP].clone())),
                "mixed_releases",
                "1.snapshot.json",
            ),
            (
                "a snapshot that calls the list by another version",
                |office, files| {
                    let path = path_of(files, ".snapshot.json");
                    re_sign(files, &path, &[&office.publisher], |s| {
                        s["meta"]["targets.json"]["version"] = json!(3);
                    });
                    let list = files.remove("metadata/2.targets.json").unwrap();
                    files.insert("metadata/3.targets.json".into(), list);
                    publish(files, &office.publisher);
                },
                "mixed_releases",
                "3.targets.json",
            ),
        ]);
    }

    #[test]
    fn a_folder_of_two_releases_is_refused_whichever_timestamp_it_has() {
        let office = Office::new(2);
        for (under, over) in [(1, 2), (2, 1)] {
            let mut files = office.release(under);
            files.extend(office.release(over));
            let error = office.verify(&files).unwrap_err();
            assert_eq!(
                error.code(),
                "unlisted_file",
                "release {over} is whole, {under} is left over: {error}"
            );
        }
    }

    #[test]
    fn roots() {
        let office = Office::new(2);
        let root = "metadata/1.root.json";
        type Change = fn(&mut Value);
        let cases: [(&str, Change, &str); 12] = [
            ("no consistent snapshot", |s| s["consistent_snapshot"] = json!(false), "root_rule"),
            ("one of two can sign a root", |s| s["roles"]["root"]["threshold"] = json!(1), "root_rule"),
            (
                "one of two can publish",
                |s| {
                    s["roles"]["root"]["threshold"] = json!(1);
                    s["roles"]["targets"]["threshold"] = json!(1);
                },
                "root_rule",
            ),
            (
                "nobody must sign the timestamp",
                |s| s["roles"]["timestamp"]["threshold"] = json!(0),
                "root_rule",
            ),
            (
                "a key twice in the list",
                |s| {
                    for role in ["root", "targets"] {
                        s["roles"][role]["keyids"][1] = s["roles"][role]["keyids"][0].clone();
                    }
                },
                "root_rule",
            ),
            (
                "keys in another order",
                |s| {
                    for role in ["root", "targets"] {
                        s["roles"][role]["keyids"].as_array_mut().unwrap().reverse();
                    }
                },
                "root_rule",
            ),
            (
                "the publisher is an officer",
                |s| {
                    for role in ["snapshot", "timestamp"] {
                        s["roles"][role]["keyids"] = json!([s["roles"]["root"]["keyids"][0]]);
                    }
                },
                "root_rule",
            ),
            (
                "a key under another id",
                |s| {
                    let keys = s["keys"].as_object_mut().unwrap();
                    let id = keys.keys().next().unwrap().clone();
                    let key = keys.remove(&id).unwrap();
                    keys.insert("0".repeat(64), key);
                },
                "key_id_mismatch",
            ),
            (
                "a key under which anything verifies",
                |s| {
                    let key = s["keys"].as_object_mut().unwrap().values_mut().next().unwrap();
                    key["keyval"]["public"] = json!(format!("01{}", "0".repeat(62)));
                },
                "unexpected_content",
            ),
            (
                "a role of its own",
                |s| s["roles"]["mirrors"] = s["roles"]["root"].clone(),
                "unexpected_content",
            ),
            (
                "another scheme",
                |s| {
                    let key = s["keys"].as_object_mut().unwrap().values_mut().next().unwrap();
                    key["scheme"] = json!("rsassa-pss-sha256");
                },
                "unexpected_content",
            ),
            ("another version than its place", |s| s["version"] = json!(2), "mixed_releases"),
        ];
        let unpinned = Options { pinned_root_sha256: None, ..office.options() };
        for (what, change, code) in cases {
            let mut files = office.release(2);
            re_sign(&mut files, root, &office.two(), change);
            let error = verify(&files, &unpinned).unwrap_err();
            assert_eq!(error.code(), code, "{what}: {error}");
            assert!(error.to_string().contains(root), "{what}: names the root: {error}");
            let error = office.verify(&files).unwrap_err();
            assert_eq!(error.code(), "wrong_root_pin", "{what}: the pin is asked first: {error}");
        }
        let mut files = office.release(2);
        edit(&mut files, root, |document| drop(signatures(document).pop()));
        assert_eq!(verify(&files, &unpinned).unwrap_err().code(), "below_threshold", "half a root");
    }

    #[test]
    fn another_organisation_is_not_the_pinned_one() {
        let office = Office::new(2);
        let other = Office::new(3);
        let error = office.verify(&other.release(2)).unwrap_err();
        assert_eq!(error.code(), "wrong_root_pin", "a consistent bundle by somebody else");
        let pin = office.chain.pin().to_string();
        assert!(error.to_string().contains(&pin), "the pin is shown, to compare: {error}");
    }

    #[test]
    fn chains_of_roots() {
        let office = Office::new(2).with_publisher(key(101)).with_publisher(key(102));
        let good = office.release(2);
        let code = |files: &Directory| office.verify(files).map(|_| ()).map_err(|error| error.code());
        assert_eq!(code(&good), Ok(()), "three roots");
        let mut files = good.clone();
        files.remove("metadata/2.root.json");
        assert_eq!(code(&files), Err("missing_file"), "a gap in the chain");
        let mut files = good.clone();
        files.remove("metadata/3.root.json");
        assert_eq!(code(&files), Err("unknown_key"), "the newest root withheld: its publisher is not known");
        for (signers, why) in [(vec![key(1)], "below_threshold"), (vec![key(1), key(9)], "unknown_key")] {
            let mut files = good.clone();
            re_sign(&mut files, "metadata/3.root.json", &signers.iter().collect::<Vec<_>>(), |_| ());
            assert_eq!(code(&files), Err(why), "one officer cannot make a root");
        }
    }
}
