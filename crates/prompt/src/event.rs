//! What a run tells while it goes on. The text of an answer is handed over and never kept here.

use std::{fmt, net::SocketAddr};

/// One step of a run, in this order: started, any number of deltas, finished. A run that fails ends with its error
/// instead, at any point.
#[derive(Clone, PartialEq)]
pub enum Event {
    /// The other side replied.
    Started {
        /// The address that the answer comes from: the one that was checked.
        peer: SocketAddr,
        /// Whether the connection is encrypted.
        tls: bool,
    },
    /// A further piece of the answer.
    Delta {
        /// The piece, as the provider wrote it: show it as text only.
        text: String,
    },
    /// The answer is complete.
    Finished(Finished),
}

/// The figures of a complete answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Tokens of the prompt as the provider counted them, if it did.
    pub tokens_in: Option<u64>,
    /// Tokens of the answer as the provider counted them, if it did.
    pub tokens_out: Option<u64>,
    /// The provider's id of the request, for questions to its support.
    pub request_id: Option<String>,
    /// Why the provider ended the answer, in its own word, such as `stop` or `length`.
    pub finish_reason: Option<String>,
    /// The HTTP status.
    pub status: u16,
    /// Milliseconds from opening the connection to the first piece of the answer; none for an empty answer.
    pub first_token_ms: Option<u64>,
    /// Milliseconds from opening the connection to the end of the answer.
    pub total_ms: u64,
}

impl fmt::Debug for Event {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Started { peer, tls } => {
                f.debug_struct("Started").field("peer", peer).field("tls", tls).finish()
            }
            Self::Delta { .. } => f.write_str("Delta([redacted])"),
            Self::Finished(finished) => f.debug_tuple("Finished").field(finished).finish(),
        }
    }
}
