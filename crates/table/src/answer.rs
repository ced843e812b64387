//! What a row says of an endpoint: the verdict and the codes of its reasons.

use std::collections::BTreeSet;

use domicile_policy::{
    EndpointDecision, Finding, Judgement, Outcome, PolicyId, Reason, RequestReason, Stage, Verdict,
};

/// The code of a failed check: the reason, and its stage where it has one.
type Code = (Reason, Option<Stage>);

/// What one endpoint is told, as far as the table shows it. Rows that say the same are merged over time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Answer {
    /// The request is denied before any endpoint is looked at.
    Refused(RequestReason),
    /// The endpoint was looked at.
    Judged {
        outcome: Outcome,
        /// What fails and is not excused.
        failed: BTreeSet<Code>,
        /// What fails and is excused by an exemption in force.
        excused: BTreeSet<Code>,
        /// The policies in `enforce` in which something fails that is not excused.
        policies: BTreeSet<PolicyId>,
    },
}

impl Answer {
    /// What `judged` comes to. Policies in `audit` change nothing, so the table does not show them.
    pub(crate) fn of(judged: &EndpointDecision) -> Self {
        let code = |finding: &Finding| (finding.reason, finding.stage);
        let (excused, failed): (Vec<&Finding>, Vec<&Finding>) =
            judged.findings.iter().partition(|finding| finding.exempt.is_some());
        Self::Judged {
            outcome: judged.outcome,
            policies: failed.iter().filter_map(|finding| finding.policy.clone()).collect(),
            failed: failed.into_iter().map(code).collect(),
            excused: excused.into_iter().map(code).collect(),
        }
    }

    /// What an endpoint of the catalogue is told; `None` for one that is not there.
    pub(crate) fn told(judgement: &Judgement) -> Option<Self> {
        match judgement {
            Judgement::Absent => None,
            Judgement::Refused(reason) => Some(Self::Refused(*reason)),
            Judgement::Judged(judged) => Some(Self::of(judged)),
        }
    }

    /// Whether a request may use the endpoint.
    pub(crate) const fn verdict(&self) -> Verdict {
        match self {
            Self::Refused(_) => Verdict::Deny,
            Self::Judged { outcome, .. } if outcome.is_eligible() => Verdict::Allow,
            Self::Judged { .. } => Verdict::Deny,
        }
    }

    /// What the checks come to; a request that is refused is denied.
    pub(crate) const fn outcome(&self) -> Outcome {
        match self {
            Self::Refused(_) => Outcome::Deny,
            Self::Judged { outcome, .. } => *outcome,
        }
    }

    /// The codes of what fails, in the order of the decision's table, for example `stage_unknown:processing`.
    pub(crate) fn reasons(&self) -> Vec<String> {
        match self {
            Self::Refused(reason) => vec![reason.as_str().to_owned()],
            Self::Judged { failed, .. } => texts(failed),
        }
    }

    /// The codes of what fails and is excused, in the same order.
    pub(crate) fn excused(&self) -> Vec<String> {
        match self {
            Self::Refused(_) => Vec::new(),
            Self::Judged { excused, .. } => texts(excused),
        }
    }

    /// The policies that deny, by id.
    pub(crate) fn policies(&self) -> Vec<String> {
        match self {
            Self::Refused(_) => Vec::new(),
            Self::Judged { policies, .. } => policies.iter().map(ToString::to_string).collect(),
        }
    }
}

fn texts(codes: &BTreeSet<Code>) -> Vec<String> {
    let text = |(reason, stage): &Code| match stage {
        Some(stage) => format!("{}:{stage}", reason.as_str()),
        None => reason.as_str().to_owned(),
    };
    codes.iter().map(text).collect()
}
