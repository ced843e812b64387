//! Every way of changing a bundle has its own refusal. Where hashes would hide the point, the forger holds the keys
//! it takes to make them right again: the publisher's, or even those of the officers.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use serde_json::json;

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
}
