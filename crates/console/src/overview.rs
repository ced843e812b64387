//! Overview: what needs attention first, how the draft stands, and how far the roll-out is. Everything in it follows from
//! the workspace as it is; nothing is ticked by hand.

use std::collections::BTreeSet;

use domicile_policy::{Catalogue, Decision, Evidence, Instant, Kind, Mode, Outcome, Reason, lint::Severity};
use serde::Serialize;

use crate::{
    Console, Error,
    coverage::decisions,
    describe::Describe,
    lint,
    release::{self, ReleaseView},
    workspace::count,
};

/// From how many days before its end something is announced.
const DUE_DAYS: i64 = 30;
pub(crate) const DAY: i64 = 86_400;

/// Something to look at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Attention {
    /// How much it matters.
    pub severity: Severity,
    /// What is so, why it matters, and what to do.
    pub sentence: String,
    /// The kind of the object to go to.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
}

/// How many cells of the coverage matrix have each answer now. They add up to `cells`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Posture {
    /// Permitted.
    pub allowed: u32,
    /// Permitted by an exemption only.
    pub exempt: u32,
    /// Denied because nobody said where data is.
    pub unknown: u32,
    /// Denied.
    pub denied: u32,
    /// Tags × endpoints.
    pub cells: u32,
}

/// A step of the roll-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub enum RolloutStep {
    /// What is in use is in the registry, and nothing about it is unknown.
    Assess,
    /// Every tag has a policy.
    Define,
    /// A second person signs.
    Align,
    /// It is published, and policies decide.
    RollOut,
    /// What is published still counts, and nothing behind it has ended.
    Monitor,
}

/// How far a step is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct RolloutState {
    /// The step.
    pub step: RolloutStep,
    /// Whether it is done.
    pub done: bool,
    /// How it stands, in a sentence.
    pub sentence: String,
}

/// The overview.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Overview {
    /// The instant for which it was made.
    pub at: Instant,
    /// What to look at, the gravest first and what ends in the order of its end.
    pub attention: Vec<Attention>,
    /// How the draft answers.
    pub posture: Posture,
    /// The five steps, in their order.
    pub rollout: Vec<RolloutState>,
}

/// The overview of the draft now.
pub fn overview(console: &Console) -> Result<Overview, Error> {
    let index = console.index()?;
    let catalogue = index.catalogue();
    let at = console.now();
    let describe = Describe { messages: &console.messages(), catalogue };
    let decisions = decisions(&index, at);
    let posture = posture(catalogue, &decisions);
    let ends = ends(&describe, at);
    let expired = ends.iter().filter(|end| end.seconds <= 0).count();
    let published = release::latest(console)?.map(|latest| latest.view);
    let rollout = rollout(&describe, unplaced(&decisions), published.as_ref(), expired, at);
    // What ends soon is said once, with its date: the lint about the same evidence looks further ahead.
    let said: BTreeSet<String> = ends.iter().map(|end| end.attention.id.clone()).collect();
    let lints = lint::lints(console)?.into_iter().filter(|lint| lint.severity != Severity::Note);
    let lints = lints.filter(|lint| !said.contains(&lint.id)).map(|lint| Attention {
        severity: lint.severity,
        sentence: lint.sentence,
        kind: lint.kind,
        id: lint.id,
    });
    let mut attention: Vec<Attention> = ends.into_iter().map(|end| end.attention).chain(lints).collect();
    attention.sort_by_key(|one| one.severity);
    Ok(Overview { at, attention, posture, rollout })
}

fn posture(catalogue: &Catalogue, decisions: &[Decision]) -> Posture {
    let of = |outcome| {
        let judged = decisions.iter().flat_map(|decision| &decision.endpoints);
        count(judged.filter(|judged| judged.outcome == outcome).count())
    };
    let cells = count(catalogue.tags().len() * catalogue.endpoints().len());
    let (allowed, exempt, unknown) = (of(Outcome::Allow), of(Outcome::Exempt), of(Outcome::Unknown));
    // A tag without a policy denies before any endpoint is looked at: its cells are among the denied.
    Posture { allowed, exempt, unknown, denied: cells - allowed - exempt - unknown, cells }
}

/// How many endpoints meet a policy that asks where their data is when nobody has said it, whatever else they fail.
fn unplaced(decisions: &[Decision]) -> usize {
    let judged = decisions.iter().flat_map(|decision| &decision.endpoints);
    let unknown = judged.filter(|judged| {
        let mut findings = judged.findings.iter().chain(&judged.would_deny);
        findings.any(|finding| finding.reason == Reason::StageUnknown)
    });
    unknown.map(|judged| &judged.endpoint).collect::<BTreeSet<_>>().len()
}

/// Evidence or an exemption that ends soon, or has.
pub(crate) struct End {
    /// How long until then; not positive when it has ended.
    pub seconds: i64,
    /// The end itself.
    pub ends: Instant,
    pub attention: Attention,
}

/// What ends within thirty days or has ended, and nothing takes over from; what ends first at the head.
pub(crate) fn ends(describe: &Describe<'_>, at: Instant) -> Vec<End> {
    let catalogue = describe.catalogue;
    let is_renewed = |one: &Evidence| catalogue.evidence().values().any(|other| other.supersedes(one, at));
    let evidence = catalogue.evidence().values().filter(|one| !is_renewed(one)).map(|one| {
        let what = describe.messages.say("lint-ends-evidence", &[("evidence", &one.name)]);
        (Kind::Evidence, one.id.to_string(), what, one.validity)
    });
    let exemptions = catalogue.exemptions().values().map(|one| {
        let what = describe.exemption_name(&one.id);
        (Kind::Exemption, one.id.to_string(), what, one.validity)
    });
    let mut ends: Vec<End> = evidence
        .chain(exemptions)
        .filter_map(|(kind, id, what, validity)| {
            let seconds = validity.to().as_second() - at.as_second();
            (seconds <= DUE_DAYS * DAY).then(|| End {
                seconds,
                ends: validity.to(),
                attention: Attention {
                    severity: if seconds <= 0 { Severity::Error } else { Severity::Warning },
                    sentence: when(describe, &what, validity.to(), at),
                    kind,
                    id,
                },
            })
        })
        .collect();
    ends.sort_by_key(|end| end.seconds);
    ends
}

fn when(describe: &Describe<'_>, what: &str, end: Instant, at: Instant) -> String {
    let args = [("what", what), ("date", &describe.messages.last_day(end))];
    if end <= at {
        return describe.messages.say("attention-ended", &args);
    }
    let days = describe.messages.days_to_last(at, end);
    describe.messages.count("attention-ends", days, &args)
}

fn rollout(
    describe: &Describe<'_>,
    unknown: usize,
    published: Option<&ReleaseView>,
    expired: usize,
    at: Instant,
) -> Vec<RolloutState> {
    let catalogue = describe.catalogue;
    let messages = describe.messages;
    let tags = catalogue.tags().len();
    let named: BTreeSet<_> = catalogue.policies().values().flat_map(|policy| policy.tags.iter()).collect();
    let covered = catalogue.tags().keys().filter(|tag| named.contains(tag)).count();
    let policies = catalogue.policies().len();
    let enforcing = catalogue.policies().values().filter(|policy| policy.mode == Mode::Enforce).count();
    let signers = published.map_or(0, |release| release.signers.len());
    let counts =
        published.is_some_and(|release| release.expires.parse::<Instant>().is_ok_and(|expires| expires > at));
    let say = |key: &str, numbers: &[(&str, usize)]| {
        let numbers: Vec<(&str, u64)> = numbers
            .iter()
            .map(|(name, number)| (*name, u64::try_from(*number).unwrap_or(u64::MAX)))
            .collect();
        let revision = published.map_or_else(String::new, |release| release.revision.to_string());
        messages.numbers(key, &numbers, &[("revision", &revision)])
    };
    let endpoints = catalogue.endpoints().len();
    let state = |step, done, sentence| RolloutState { step, done, sentence };
    vec![
        state(
            RolloutStep::Assess,
            endpoints > 0 && unknown == 0,
            say("rollout-assess", &[("endpoints", endpoints), ("unknown", unknown)]),
        ),
        state(
            RolloutStep::Define,
            tags > 0 && covered == tags,
            say("rollout-define", &[("tags", tags), ("covered", covered)]),
        ),
        state(RolloutStep::Align, signers >= 2, say("rollout-align", &[("signers", signers)])),
        state(
            RolloutStep::RollOut,
            counts && enforcing > 0,
            match published {
                None => say("rollout-published-none", &[]),
                Some(_) => say(
                    "rollout-published",
                    &[("enforcing", enforcing), ("policies", policies), ("reporting", policies - enforcing)],
                ),
            },
        ),
        state(
            RolloutStep::Monitor,
            counts && expired == 0,
            match published {
                None => say("rollout-monitor-none", &[]),
                Some(_) if !counts => say("rollout-monitor-ended", &[]),
                Some(_) => say("rollout-monitor", &[("expired", expired)]),
            },
        ),
    ]
}
