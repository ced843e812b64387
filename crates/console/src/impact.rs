//! Impact: every answer that the draft changes against the newest release, exactly, what edits would change in the
//! draft, and one request explained.
//!
//! The counts are of answers: one question about one endpoint in one stretch of time. A list shows neighbouring
//! stretches that differ in the same way as one change. What is newly permitted always comes first: it must never
//! stand behind changes of mere reasons.

mod change;
mod changes;
mod compared;
mod export;
mod preview;
mod request;
mod summary;

pub use change::{Explained, change};
pub use changes::{ChangeLine, Filter, LONGEST_PAGE, Page, Side, changes};
pub(crate) use compared::Cache;
pub use export::{Exported, Format, default_file, export};
pub(crate) use preview::previewed;
pub use preview::{Preview, preview};
pub use request::{Answered, AppliedLine, Ask, EndpointLine, request};
pub use summary::{AnswerCounts, ComparedSpace, Jurisdiction, MergedCounts, Summary, TagImpact, summary};
