//! The six stages of a call at which data rests or moves. They are never merged into one flag.

use serde::{Deserialize, Serialize};

/// Where data rests or moves during a call, in the order in which checks and reasons are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum Stage {
    /// Prompt and output at inference.
    Processing,
    /// At rest.
    Storage,
    /// Prompts kept for audit.
    PromptLogs,
    /// What the provider keeps to look for abuse.
    AbuseMonitoring,
    /// People of the provider who may see data.
    SupportAccess,
    /// Account, configuration and metadata.
    ControlPlane,
}

impl Stage {
    /// All stages in their order.
    pub const ALL: [Self; 6] = [
        Self::Processing,
        Self::Storage,
        Self::PromptLogs,
        Self::AbuseMonitoring,
        Self::SupportAccess,
        Self::ControlPlane,
    ];

    /// The name on the wire and in messages.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Storage => "storage",
            Self::PromptLogs => "prompt_logs",
            Self::AbuseMonitoring => "abuse_monitoring",
            Self::SupportAccess => "support_access",
            Self::ControlPlane => "control_plane",
        }
    }

    /// Whether a claim of `not_retained` means something here: nothing can be "not retained" while it is processed.
    pub const fn may_be_not_retained(self) -> bool {
        match self {
            Self::Storage | Self::PromptLogs | Self::AbuseMonitoring => true,
            Self::Processing | Self::SupportAccess | Self::ControlPlane => false,
        }
    }
}

impl std::fmt::Display for Stage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}
