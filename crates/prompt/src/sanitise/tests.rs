//! Messages as providers write them, and what is left of them.

use super::Confidential;

const PROMPT: &str = "Patient Erika Mustermann, age 47, takes Lisinopril. 患者王小明 Größe 1,70";
const KEY: &str = "sk-proj-Qx7Lk2mZp9";

fn cleaned(text: &str) -> String {
    Confidential::new([PROMPT], Some(KEY)).cleaned(text)
}

#[test]
fn a_message_that_repeats_nothing_is_shown_as_it_is() {
    let message = "Unsupported value: 'temperature' has to be between 0 and 2.";
    assert_eq!(cleaned(message), message, "the officer needs the provider's reason");
}

#[test]
fn no_word_of_the_prompt_and_no_part_of_the_key_is_shown() {
    let messages = [
        "could not read `Patient ERIKA Mustermann, age 47`",
        "unexpected token in \"takes Lisinopril.\"",
        "bad input erikamustermann",
        "content無効患者王です and größe",
        "Incorrect API key provided: sk-proj-****mZp9. Find it at the console.",
        "token Qx7Lk2mZp9 is not valid",
    ];
    for message in messages {
        let shown = cleaned(message).to_lowercase();
        for part in ["erika", "mustermann", "47", "lisinopril", "患者", "größe", "qx7l", "mzp9", "proj"] {
            assert!(!shown.contains(part), "`{part}` leaks in: {shown}");
        }
    }
    let shown = cleaned("could not read `Erika` in field content");
    assert_eq!(shown, "could not read `…` in field content", "the rest of the message stays");
}

#[test]
fn a_message_is_one_short_line() {
    let shown = cleaned(&format!("first\r\n\tsecond\u{1b}[31m {}", "x ".repeat(400)));
    assert!(shown.starts_with("first second [31m x"), "control characters and line breaks are gone: {shown}");
    assert!(shown.chars().count() <= 300, "it stays short");
}

#[test]
fn the_reason_is_found_where_providers_put_it() {
    let bodies = [
        (r#"{"error":{"message":"no quota","code":"x"}}"#, Some("no quota")),
        (r#"{"error":"no quota"}"#, Some("no quota")),
        (r#"{"message":"no quota"}"#, Some("no quota")),
        (r#"{"detail":"no quota"}"#, Some("no quota")),
        (r#"{"error":{}}"#, None),
        ("<html>Erika</html>", None),
        ("", None),
    ];
    for (body, expected) in bodies {
        let found = Confidential::new([PROMPT], None).reason(body.as_bytes());
        assert_eq!(found.as_deref(), expected, "{body}");
    }
}
