//! What is sent: key, messages and parameters. None of them prints itself, and texts are wiped when dropped.

use std::{fmt, time::Duration};

use zeroize::Zeroizing;

/// A provider's key, wiped when dropped and never printed.
pub struct ApiKey(Zeroizing<String>);

impl ApiKey {
    /// Takes the key in; the caller sees to it that no other copy stays behind.
    pub fn new(key: impl Into<String>) -> Self {
        Self(Zeroizing::new(key.into()))
    }

    /// The key itself, for the header that carries it.
    pub(crate) fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ApiKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ApiKey([redacted])")
    }
}

/// Who speaks in a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Instructions to the model.
    System,
    /// The officer.
    User,
    /// An earlier answer.
    Assistant,
}

/// One message of a prompt.
#[derive(Clone)]
pub struct Message {
    /// Who speaks.
    pub role: Role,
    /// What is said.
    pub text: Zeroizing<String>,
}

impl Message {
    /// A message of the officer.
    pub fn user(text: impl Into<String>) -> Self {
        Self { role: Role::User, text: Zeroizing::new(text.into()) }
    }
}

impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}([redacted])", self.role)
    }
}

/// What one run sends.
#[derive(Clone, Debug)]
pub struct Prompt {
    /// The messages, in order.
    pub messages: Vec<Message>,
    /// How it is to be answered.
    pub params: Params,
}

/// How a prompt is to be answered, and how long that may take.
#[derive(Clone, Debug, PartialEq)]
pub struct Params {
    /// The longest answer, in tokens.
    pub max_tokens: Option<u32>,
    /// The sampling temperature.
    pub temperature: Option<f32>,
    /// A seed, for providers that know one.
    pub seed: Option<u64>,
    /// Ask for token counts in the stream (`stream_options`). Off for servers that refuse a field they do not know.
    pub ask_usage: bool,
    /// How long to wait.
    pub patience: Patience,
}

impl Default for Params {
    fn default() -> Self {
        Self {
            max_tokens: None,
            temperature: None,
            seed: None,
            ask_usage: true,
            patience: Patience::default(),
        }
    }
}

/// How long each part of a run may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Resolving the name, and then opening the connection: this long each.
    pub connect: Duration,
    /// From there to the beginning of the reply.
    pub reply: Duration,
    /// Between two pieces of the reply.
    pub pause: Duration,
    /// The whole run.
    pub total: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        Self {
            connect: Duration::from_secs(10),
            reply: Duration::from_secs(120),
            pause: Duration::from_secs(60),
            total: Duration::from_secs(600),
        }
    }
}
