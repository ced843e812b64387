//! The tree: positions, merge keys, duplicates, and files made to exhaust whoever reads them.

use super::*;

fn refused(text: &str) -> ImportError {
    parse(text).expect_err("the file must be refused")
}

fn at(error: &ImportError) -> (u32, u32) {
    match error {
        ImportError::Syntax { line, column, .. }
        | ImportError::Excessive { line, column, .. }
        | ImportError::WrongType { line, column, .. }
        | ImportError::DuplicateKey { line, column, .. }
        | ImportError::NotUtf8 { line, column } => (*line, *column),
        ImportError::Empty
        | ImportError::Utf16
        | ImportError::Unrecognised(_)
        | ImportError::Ambiguous(_)
        | ImportError::TooLarge { .. }
        | ImportError::Missing(_)
        | ImportError::NoSheet
        | ImportError::NoHeader
        | ImportError::Column { .. }
        | ImportError::TooManyRows { .. }
        | ImportError::Workbook(_)
        | ImportError::Formula { .. } => (0, 0),
    }
}

#[test]
fn values_know_where_they_stand() {
    let root = parse("a: 1\nlist:\n  - x: ü\n    y: \"no\"\n").unwrap();
    let list = &root.map().unwrap().get("list").unwrap().value;
    let item = &list.list().unwrap()[0];
    assert_eq!(item.at, Position { line: 3, column: 5 }, "an entry stands at its first key");
    let y = item.map().unwrap().get("y").unwrap();
    assert_eq!((y.at.line, y.value.at.column), (4, 8), "a key and its value");
    assert_eq!(y.value.scalar(), Some(("no", false)), "quotes are remembered");
}

#[test]
fn merge_keys_bring_in_what_is_not_there() {
    let text = "one: &one { a: 1, b: 1 }\ntwo: &two { b: 2, c: 2 }\nall: { c: own, <<: [*one, *two] }\n";
    let root = parse(text).unwrap();
    let all = root.map().unwrap().get("all").unwrap().value.map().unwrap();
    let value = |key| all.get(key).and_then(|entry| entry.value.scalar()).map(|(text, _)| text);
    assert_eq!(value("a"), Some("1"), "from the first");
    assert_eq!(value("b"), Some("1"), "the earlier map counts");
    assert_eq!(value("c"), Some("own"), "the map's own key counts most, wherever `<<` stands");
    assert!(all.duplicates.is_empty(), "bringing in is no repetition");
}

#[test]
fn a_key_that_stands_twice_is_remembered_with_both_places() {
    let root = parse("a: 1\nb: 2\na: 3\n").unwrap();
    let map = root.map().unwrap();
    let (key, first, second) = &map.duplicates[0];
    assert_eq!((&**key, first.line, second.line), ("a", 1, 3), "both lines");
    assert_eq!(map.get("a").unwrap().value.scalar(), Some(("1", true)), "the first is kept");
}

#[test]
fn bombs_are_refused_or_stay_small() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..40 {
        let before = i - 1;
        bomb += &format!("a{i}: &a{i} [{}]\n", vec![format!("*a{before}"); 9].join(", "));
    }
    assert!(parse(&bomb).is_ok(), "aliases share what they refer to: nine to the fortieth costs nothing");

    let mut merges = "a0: &a0 {".to_owned();
    for i in 0..2000 {
        merges += &format!("k{i}: 1, ");
    }
    merges += "}\n";
    for i in 1..400 {
        merges += &format!("a{i}: &a{i} {{ <<: *a{}, n{i}: 1 }}\n", i - 1);
    }
    assert!(
        matches!(refused(&merges), ImportError::Excessive { what, .. } if what.to_string().contains("<<")),
        "merged keys"
    );

    let deep = "- ".repeat(5000) + "x";
    assert!(matches!(refused(&deep), ImportError::Excessive { line: 1, .. }), "nested lists");
    let flow = "[".repeat(100_000);
    assert_eq!(at(&refused(&flow)).0, 1, "nested brackets");
    let long = "- x\n".repeat(NODES + 1);
    assert!(matches!(refused(&long), ImportError::Excessive { .. }), "too many values");
    let own = refused("a: &a [1, *a]");
    assert!(own.to_string().contains("inside what it refers to"), "an alias to itself: {own}");
}

#[test]
fn what_is_no_yaml_says_where_and_how_to_mend_it() {
    let table = [
        ("model_list:\n\t- model_name: x\n", 2, "use spaces"),
        ("a: [1, 2\nb: 3\n", 0, "not YAML"),
        ("a: *nowhere\n", 1, "not YAML"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("? [a, b]\n: 1\n", 1, "a key must be a single value"),
        ("a: { <<: 5 }\n", 1, "a map or a list of maps"),
        ("a: \"open\n", 0, "not YAML"),
    ];
    for (text, line, part) in table {
        let error = refused(text);
        assert!(error.to_string().contains(part), "{text:?}: {error}");
        assert!(at(&error).0 > 0 && at(&error).1 > 0, "{text:?} has a position: {error}");
        assert!(line == 0 || at(&error).0 == line, "{text:?}: {error}");
    }
}
