//! Provider wire APIs and the egress guard: the only way a prompt leaves the process.
//!
//! [`Egress::run`] sends one prompt to one endpoint, for which the caller holds a [`Permit`], and asks the caller again
//! right before the connection opens. There is no second attempt, no other endpoint, no redirect and no proxy: what
//! fails, fails. Every connection is written to the caller's [`Ledger`] before it is opened.
//!
//! This crate must never log or keep a prompt, an answer or a key, and none of its errors repeats one. It knows nothing
//! of policies, workspaces or secrets' stores: who may send what to whom is decided elsewhere, and proven here.

mod address;
mod egress;
mod error;
mod event;
mod http;
mod message;
mod openai_chat;
mod permit;
pub mod practice;
mod sanitise;
mod sse;
pub mod transport;

pub use egress::{Egress, Ledger, Opening, Resolver, SystemResolver};
pub use error::Error;
pub use event::{Event, Finished};
pub use http::HttpTransport;
pub use message::{ApiKey, Message, Params, Patience, Prompt, Role};
pub use permit::{Permit, Refused, Target};
pub use tokio_util::sync::CancellationToken;

/// The result of every call of this crate.
pub type Result<T> = std::result::Result<T, Error>;
