//! What the practice endpoint says, on the wire of chat completions. It counts words where a model would count tokens.

use serde::Deserialize;
use serde_json::{Value, json};

use super::LABEL;

/// The part of a request that matters here.
#[derive(Deserialize)]
pub(super) struct Asked {
    pub(super) model: String,
    messages: Vec<AskedMessage>,
    #[serde(default)]
    pub(super) stream: bool,
    stream_options: Option<AskedOptions>,
}

#[derive(Deserialize)]
struct AskedMessage {
    content: String,
}

#[derive(Deserialize)]
struct AskedOptions {
    include_usage: bool,
}

impl Asked {
    fn text(&self) -> String {
        let characters: usize = self.messages.iter().map(|message| message.content.chars().count()).sum();
        format!(
            "{LABEL} Domicile itself wrote this answer, on this computer. It received {characters} characters for the \
             model name {} and kept none of them; nothing left this computer.",
            self.model
        )
    }

    fn usage(&self, text: &str) -> Value {
        let words: usize =
            self.messages.iter().map(|message| message.content.split_whitespace().count()).sum();
        let answered = text.split_whitespace().count();
        json!({"prompt_tokens": words, "completion_tokens": answered, "total_tokens": words + answered})
    }

    /// The answer as one document.
    pub(super) fn whole(&self) -> String {
        let text = self.text();
        let message = json!({"role": "assistant", "content": text});
        let choice = json!({"index": 0, "message": message, "finish_reason": "stop"});
        let usage = self.usage(&text);
        json!({"object": "chat.completion", "model": self.model, "choices": [choice], "usage": usage})
            .to_string()
    }

    /// The answer as the events of a stream, a word each.
    pub(super) fn events(&self) -> Vec<String> {
        let text = self.text();
        let chunk = |choices: Value, usage: Value| {
            let chunk = json!({
                "object": "chat.completion.chunk", "model": self.model, "choices": choices, "usage": usage
            });
            format!("data: {chunk}\n\n")
        };
        let mut events: Vec<String> = text
            .split_inclusive(' ')
            .map(|word| chunk(json!([{"index": 0, "delta": {"content": word}}]), Value::Null))
            .collect();
        events.push(chunk(json!([{"index": 0, "delta": {}, "finish_reason": "stop"}]), Value::Null));
        if self.stream_options.as_ref().is_some_and(|options| options.include_usage) {
            events.push(chunk(json!([]), self.usage(&text)));
        }
        events.push(String::from("data: [DONE]\n\n"));
        events
    }
}
