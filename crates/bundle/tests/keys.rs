//! Signatures and roots under forgers: too few, too many, wrong, borrowed, or by keys that may not sign.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{Options, verify};
    use serde_json::{Value, json};

    fn signatures(document: &mut Value) -> &mut Vec<Value> {
        document["signatures"].as_array_mut().unwrap()
    }

    fn flip_hex(text: &Value) -> Value {
        let text = text.as_str().unwrap();
        let first = if text.starts_with('0') { '1' } else { '0' };
        json!(format!("{first}{}", &text[1..]))
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
