//! The wire API of OpenAI-compatible chat completions: the request's body, and the reading of a reply, streamed or not.
//! No I/O. What it reports as wrong is fixed text: a parser's own message could quote the answer.

use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{Prompt, Role};

/// The body of a request for this model. It is wiped when dropped.
pub(crate) fn request(model: &str, prompt: &Prompt) -> Result<Zeroizing<Vec<u8>>, serde_json::Error> {
    let messages = prompt.messages.iter().map(|message| WireMessage {
        role: match message.role {
            Role::System => "system",
            Role::User => "user",
            Role::Assistant => "assistant",
        },
        content: &message.text,
    });
    let params = &prompt.params;
    let request = Request {
        model,
        messages: messages.collect(),
        stream: true,
        stream_options: params.ask_usage.then_some(StreamOptions { include_usage: true }),
        max_tokens: params.max_tokens,
        temperature: params.temperature,
        seed: params.seed,
    };
    serde_json::to_vec(&request).map(Zeroizing::new)
}

#[derive(Serialize)]
struct Request<'a> {
    model: &'a str,
    messages: Vec<WireMessage<'a>>,
    stream: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    stream_options: Option<StreamOptions>,
    #[serde(skip_serializing_if = "Option::is_none")]
    max_tokens: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    temperature: Option<f32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seed: Option<u64>,
}

#[derive(Serialize)]
struct WireMessage<'a> {
    role: &'static str,
    content: &'a str,
}

#[derive(Serialize)]
struct StreamOptions {
    include_usage: bool,
}

/// Why a reply cannot be read.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is not what the wire API says.
    Malformed(Text),
    /// The provider reports a failure inside the reply; here is its body.
    Failure(Vec<u8>),
}

/// What was read so far, but for the text, which is handed on at once.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Answer {
    pub(crate) tokens_in: Option<u64>,
    pub(crate) tokens_out: Option<u64>,
    pub(crate) finish_reason: Option<String>,
    /// The mark that ends a stream has come.
    pub(crate) done: bool,
}

impl Answer {
    /// Reads one event of a stream; gives the piece of text in it, if any.
    pub(crate) fn event(&mut self, data: &str) -> Result<Option<String>, Unreadable> {
        if data.trim() == "[DONE]" {
            self.done = true;
            return Ok(None);
        }
        self.read(data.as_bytes(), || text!("an event is not a chat completion"))
    }

    /// Reads a reply that is one JSON document; gives its text, if any.
    pub(crate) fn whole(&mut self, body: &[u8]) -> Result<Option<String>, Unreadable> {
        let text = self.read(body, || text!("the reply is not a chat completion"))?;
        self.done = true;
        Ok(text)
    }

    /// Whether the answer is complete: the end mark came, or the provider said why it ended.
    pub(crate) fn complete(&self) -> bool {
        self.done || self.finish_reason.is_some()
    }

    fn read(&mut self, json: &[u8], what: impl Fn() -> Text) -> Result<Option<String>, Unreadable> {
        let completion: Completion =
            serde_json::from_slice(json).map_err(|_| Unreadable::Malformed(what()))?;
        if completion.error.is_some_and(|error| !error.is_null()) {
            return Err(Unreadable::Failure(json.to_vec()));
        }
        let Some(choices) = completion.choices else { return Err(Unreadable::Malformed(what())) };
        if let Some(usage) = completion.usage {
            self.tokens_in = usage.prompt_tokens.or(self.tokens_in);
            self.tokens_out = usage.completion_tokens.or(self.tokens_out);
        }
        // Only the first choice is asked for; a second one would be mixed into it.
        let Some(choice) = choices.into_iter().next() else { return Ok(None) };
        if let Some(reason) = choice.finish_reason {
            self.finish_reason =
                Some(reason.chars().filter(|c: &char| c.is_ascii_graphic()).take(40).collect());
        }
        let Some(part) = choice.delta.or(choice.message) else { return Ok(None) };
        let text = part.content.map(Content::text).unwrap_or_default() + &part.refusal.unwrap_or_default();
        Ok((!text.is_empty()).then_some(text))
    }
}

#[derive(Deserialize)]
struct Completion {
    choices: Option<Vec<Choice>>,
    usage: Option<Usage>,
    error: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Choice {
    delta: Option<Part>,
    message: Option<Part>,
    finish_reason: Option<String>,
}

#[derive(Deserialize)]
struct Part {
    content: Option<Content>,
    /// OpenAI puts a refused answer here instead.
    refusal: Option<String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Content {
    Text(String),
    /// Mistral's reasoning models send pieces with a type; those without `text` are not part of the answer.
    Pieces(Vec<Piece>),
}

impl Content {
    fn text(self) -> String {
        match self {
            Self::Text(text) => text,
            Self::Pieces(pieces) => pieces.into_iter().filter_map(|piece| piece.text).collect(),
        }
    }
}

#[derive(Deserialize)]
struct Piece {
    text: Option<String>,
}

#[derive(Deserialize)]
struct Usage {
    prompt_tokens: Option<u64>,
    completion_tokens: Option<u64>,
}

#[cfg(test)]
mod tests;
