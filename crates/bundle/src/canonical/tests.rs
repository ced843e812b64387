use super::*;
use serde_json::json;

#[test]
fn canonical_json_sorts_fields_and_keeps_integers_only() {
    let bytes = encode(&json!({"b": [1, {"z": "\"\\", "y": null}], "a": true})).unwrap();
    assert_eq!(bytes, br#"{"a":true,"b":[1,{"y":null,"z":"\"\\"}]}"#, "OLPC form, as python-tuf writes it");
    assert!(encode(&json!(1.5)).is_err(), "OLPC canonical JSON has no fractions");
}

#[test]
fn a_second_form_of_a_document_is_refused() {
    let read = |text: &str| decode::<Value>("x.json", text.as_bytes(), 100);
    assert_eq!(read(r#"{"a":1,"b":2}"#), Ok(json!({"a": 1, "b": 2})), "this is the canonical form");
    for text in [
        "{\"a\":1,\"b\":2}\n",
        r#"{"a": 1,"b":2}"#,
        r#"{"b":2,"a":1}"#,
        r#"{"a":1,"a":1,"b":2}"#,
        r#"{"a":1.0,"b":2}"#,
        r#"{"\u0061":1,"b":2}"#,
        r#"{"a":-0,"b":2}"#,
    ] {
        let error = read(text).unwrap_err();
        assert_eq!(error, VerifyError::NotCanonical { file: "x.json".into() }, "`{text}` is another form");
    }
    assert_eq!(read("{").unwrap_err().code(), "not_json", "half a document");
    assert_eq!(read(&"[".repeat(101)).unwrap_err().code(), "too_large", "the limit comes before parsing");
}

#[test]
fn a_field_given_twice_is_refused_at_any_depth() {
    let check = |text: &str| refuse_repeated_fields("x", text.as_bytes());
    let good = r#"[{"a":{"b":1}},{"a":[{"b":-2},{"b":2.5}]},"s",null,true]"#;
    assert_eq!(check(good), Ok(()), "the same name in two objects is fine");
    for text in [r#"{"a":1,"a":1}"#, r#"[{"x":[{"b":1,"c":2,"\u0062":3}]}]"#] {
        let error = check(text).unwrap_err();
        assert_eq!(error.code(), "unexpected_content", "`{text}` repeats a field");
        assert!(error.to_string().contains("given twice"), "the reason is named: {error}");
    }
    assert_eq!(check("{} {}").unwrap_err().code(), "not_json", "a second document behind the first");
}
