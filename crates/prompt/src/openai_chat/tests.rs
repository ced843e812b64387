//! Requests as they are written and replies as providers write them.

use domicile_text::text;
use serde_json::{Value, json};

use super::{Answer, Unreadable, request};
use crate::{Message, Params, Prompt, Role};

#[test]
fn a_request_holds_what_was_asked_and_nothing_else() {
    let mut prompt = Prompt { messages: vec![Message::user("Guten Tag")], params: Params::default() };
    let written: Value = serde_json::from_slice(&request("m-1", &prompt).unwrap()).unwrap();
    let expected = json!({
        "model": "m-1", "messages": [{"role": "user", "content": "Guten Tag"}],
        "stream": true, "stream_options": {"include_usage": true}
    });
    assert_eq!(written, expected, "no field is sent that nobody asked for");

    prompt.messages.insert(0, Message { role: Role::System, text: String::from("be brief").into() });
    prompt.params = Params {
        max_tokens: Some(9),
        temperature: Some(0.2),
        seed: Some(7),
        ask_usage: false,
        ..Params::default()
    };
    let written = String::from_utf8(request("m-1", &prompt).unwrap().to_vec()).unwrap();
    assert!(written.contains(r#""max_tokens":9,"temperature":0.2,"seed":7"#), "numbers as typed: {written}");
    assert!(
        !written.contains("stream_options"),
        "a server that refuses unknown fields can be served: {written}"
    );
}

#[test]
fn a_stream_with_every_peculiarity_is_read() {
    let mut answer = Answer::default();
    let events = [
        (r#"{"choices":[{"delta":{"role":"assistant","content":""}}]}"#, None),
        (r#"{"choices":[{"index":0,"delta":{"content":"Hel"}}],"usage":null,"x":1}"#, Some("Hel")),
        (r#"{"choices":[{"delta":{"content":null,"reasoning_content":"hm"}}]}"#, None),
        (
            r#"{"choices":[{"delta":{"content":[{"type":"text","text":"lo"},{"type":"thinking"}]}}]}"#,
            Some("lo"),
        ),
        (r#"{"choices":[{"delta":{"refusal":"no"}}]}"#, Some("no")),
        (r#"{"choices":[{"delta":{},"finish_reason":"stop"}]}"#, None),
        (r#"{"choices":[],"usage":{"prompt_tokens":3,"completion_tokens":2,"total_tokens":5}}"#, None),
        (" [DONE] ", None),
    ];
    for (event, text) in events {
        assert_eq!(answer.event(event).unwrap().as_deref(), text, "{event}");
    }
    let expected = Answer {
        tokens_in: Some(3),
        tokens_out: Some(2),
        finish_reason: Some(String::from("stop")),
        done: true,
    };
    assert_eq!(answer, expected, "the figures are those of the provider");
}

#[test]
fn a_reply_in_one_piece_is_read() {
    let mut answer = Answer::default();
    let reply = br#"{"object":"chat.completion","choices":[{"message":{"content":"Hello"},"finish_reason":"length"}]}"#;
    assert_eq!(
        answer.whole(reply).unwrap().as_deref(),
        Some("Hello"),
        "a server that does not stream is read too"
    );
    assert!(answer.complete(), "a document is complete by itself");
    assert_eq!(
        (answer.tokens_in, answer.tokens_out),
        (None, None),
        "figures that were not reported are not made up"
    );
}

#[test]
fn what_is_not_a_completion_is_refused_without_being_quoted() {
    for event in
        ["", "{", "Erika", r#"{"choices":"Erika"}"#, r#"{"id":"x"}"#, r#"{"choices":[{"delta":"Erika"}]}"#]
    {
        let refused = Answer::default().event(event);
        assert_eq!(
            refused,
            Err(Unreadable::Malformed(text!("an event is not a chat completion"))),
            "{event}"
        );
    }
    let failure = r#"{"error":{"message":"overloaded"}}"#;
    let refused = Answer::default().event(failure);
    assert_eq!(
        refused,
        Err(Unreadable::Failure(failure.into())),
        "a failure inside a stream is not an empty answer"
    );
}

#[test]
fn an_answer_without_an_end_is_not_complete() {
    let mut answer = Answer::default();
    assert!(
        answer.event(r#"{"choices":[{"delta":{"content":"Hel"}}]}"#).is_ok(),
        "the piece itself is right"
    );
    assert!(!answer.complete(), "half an answer must not pass as a whole one");
}
