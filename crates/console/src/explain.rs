//! One decision, explained: the sentence, the checks stage by stage, the evidence and the sources behind them.

use std::collections::BTreeSet;

use domicile_policy::{
    Check, Citation, ClaimValue, Confidence, Decision, EndpointDecision, EndpointId, EvidenceId, Index,
    Instant, Mode, Outcome, Placement, Question, Request, RequestReason, Row, Stage, Verdict, explain,
};
use domicile_text::text;
use serde::Serialize;

use crate::{Console, Error, describe::Describe, messages::Messages};

/// One check as a line of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct CheckLine {
    /// What is checked, for example `Processing`.
    pub label: String,
    /// What is permitted.
    pub permitted: String,
    /// What is declared.
    pub declared: String,
    /// The names of the evidence that it rests on, or that does not carry it.
    pub evidence: Vec<String>,
    /// Whether it passes.
    pub passed: bool,
    /// The exemption that excuses its failure.
    pub exempt: bool,
    /// The failure as a sentence.
    pub failure: Option<String>,
}

/// The checks of one policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct PolicyChecks {
    /// The policy.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it decides.
    pub mode: Mode,
    /// The rules behind it.
    pub regulations: Vec<Citation>,
    /// Its checks in their order.
    pub checks: Vec<CheckLine>,
    /// Stages that it does not name.
    pub unconstrained: Vec<String>,
}

/// Evidence that a check relied on or found wanting.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct EvidenceLine {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its instrument's name.
    pub instrument: String,
    /// The first instant at which it no longer counts.
    pub ends: Instant,
    /// Whether it counts now.
    pub in_force: bool,
}

/// A statement behind a claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct SourceLine {
    /// The stage it is about.
    pub stage: String,
    /// What it says.
    pub says: String,
    /// Who says it.
    pub source: String,
    /// Its date.
    pub date: Option<String>,
    /// Where to read it.
    pub url: Option<String>,
    /// How sure that is.
    pub confidence: Confidence,
    /// What a reader should know besides.
    pub note: Option<String>,
    /// Whether sources for the stage disagree and nobody has settled it.
    pub in_conflict: bool,
}

/// A verdict with everything behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Explanation {
    /// The tag.
    pub tag: String,
    /// The endpoint.
    pub endpoint: String,
    /// Its placement's name.
    pub placement: String,
    /// The instant for which it was decided.
    pub at: Instant,
    /// The answer.
    pub outcome: Outcome,
    /// The answer in a sentence or two.
    pub sentence: String,
    /// The code of each reason, once, for what compares answers.
    pub codes: Vec<&'static str>,
    /// Every reason as a sentence.
    pub reasons: Vec<String>,
    /// What policies in `audit` would deny.
    pub would_deny: Vec<String>,
    /// The checks by policy.
    pub policies: Vec<PolicyChecks>,
    /// The evidence involved.
    pub evidence: Vec<EvidenceLine>,
    /// The sources of the placement's claims.
    pub sources: Vec<SourceLine>,
    /// The next instant at which an answer for the tag changes.
    pub next_change: Option<Instant>,
    /// The draft's revision: that of the release it began from.
    #[cfg_attr(feature = "specta", specta(type = f64))]
    pub revision: u64,
    /// Hex SHA-256 of the catalogue.
    pub catalogue_sha256: String,
}

/// Explains what `tag` gets from `endpoint` in the draft, at `at` or now.
pub fn explanation(
    console: &Console,
    tag: &str,
    endpoint: &str,
    at: Option<Instant>,
) -> Result<Explanation, Error> {
    let index = console.index()?;
    let id: EndpointId = endpoint.parse().map_err(|error| Error::named(text!("endpoint"), &error))?;
    let name = tag.parse().map_err(|error| Error::named(text!("tag"), &error))?;
    let at = at.unwrap_or_else(|| console.now());
    let question = Question { tag: name, category: None };
    explained(&console.messages(), &index, &question, &id, at).ok_or_else(|| {
        if index.catalogue().endpoints().contains_key(&id) {
            Error::NotFound { kind: text!("tag"), id: tag.to_owned() }
        } else {
            Error::NotFound { kind: text!("endpoint"), id: id.to_string() }
        }
    })
}

/// Explains what `question` gets from `endpoint` at `at`; nothing where there is no such endpoint or tag.
pub(crate) fn explained(
    messages: &Messages,
    index: &Index,
    question: &Question,
    id: &EndpointId,
    at: Instant,
) -> Option<Explanation> {
    let catalogue = index.catalogue();
    let endpoint = catalogue.endpoints().get(id)?;
    let tag = catalogue.tags().get(&question.tag)?.name.as_str();
    let request = question.request(catalogue, at);
    let decision = index.decide(&request);
    let describe = Describe { messages, catalogue };
    let judged = decision.endpoint(id);
    let checks = explain(catalogue, &request, endpoint);
    let placement = catalogue.placements().get(&endpoint.placement);
    let mut involved: BTreeSet<EvidenceId> = BTreeSet::new();
    for check in checks.values().flatten() {
        involved.extend(check.evidence.iter().cloned());
        involved.extend(check.failed.iter().flat_map(|finding| finding.evidence.iter().cloned()));
    }
    let sentences = |findings: &[domicile_policy::Finding]| -> Vec<String> {
        judged.map_or_else(Vec::new, |judged| {
            findings.iter().map(|f| describe.finding(tag, judged, f)).collect()
        })
    };
    let mut policies: Vec<PolicyChecks> = checks
        .into_iter()
        .filter_map(|(policy, checks)| {
            let policy = catalogue.policies().get(policy)?;
            let unconstrained = Stage::ALL.into_iter().filter(|stage| policy.stage_rule(*stage).is_none());
            Some(PolicyChecks {
                id: policy.id.to_string(),
                name: policy.name.clone(),
                mode: policy.mode,
                regulations: policy.regulations.clone(),
                unconstrained: unconstrained.map(|stage| describe.stage(stage)).collect(),
                checks: checks.iter().map(|check| line(&describe, &decision, id, check)).collect(),
            })
        })
        .collect();
    // What decides first, what only reports after it.
    policies.sort_by_key(|policy| policy.mode == Mode::Audit);
    Some(Explanation {
        tag: tag.to_owned(),
        endpoint: id.to_string(),
        placement: placement.map_or_else(String::new, |placement| placement.name.clone()),
        at,
        outcome: judged.map_or(Outcome::Deny, |judged| judged.outcome),
        sentence: match (describe.request_reason(&decision), judged) {
            (Some(reason), _) => reason,
            (None, Some(judged)) => describe.sentence(&decision, judged),
            (None, None) => String::new(),
        },
        codes: codes(&decision, judged),
        reasons: judged.map_or_else(Vec::new, |judged| sentences(&judged.findings)),
        would_deny: judged.map_or_else(Vec::new, |judged| sentences(&judged.would_deny)),
        policies,
        evidence: involved.iter().filter_map(|id| evidence_line(&describe, id, at)).collect(),
        sources: placement.map_or_else(Vec::new, |placement| sources(&describe, placement)),
        next_change: decision.next_change,
        revision: catalogue.revision(),
        catalogue_sha256: catalogue.sha256().to_string(),
    })
}

fn codes(decision: &Decision, judged: Option<&EndpointDecision>) -> Vec<&'static str> {
    let mut codes = Vec::new();
    let findings = judged.into_iter().flat_map(|judged| judged.findings.iter().map(|f| f.reason.as_str()));
    for code in decision.reason.map(RequestReason::as_str).into_iter().chain(findings) {
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}

fn line(describe: &Describe<'_>, decision: &Decision, endpoint: &EndpointId, check: &Check) -> CheckLine {
    let messages = describe.messages;
    let stage = check.stage.map_or_else(String::new, |stage| describe.stage(stage));
    let names: Vec<String> = check.instruments.iter().map(|id| describe.instrument(id)).collect();
    let label = match check.row {
        Row::Scope => messages.say("check-scope", &[]),
        Row::Private => messages.say("check-private", &[]),
        Row::Instrument => messages.say("check-instrument", &[("instruments", &messages.list_or(&names))]),
        Row::Known | Row::Inside => stage.clone(),
        Row::Denied => messages.say("check-denied", &[("stage", &stage)]),
        Row::Proof => messages.say("check-proof", &[("stage", &stage)]),
        Row::Retention => messages.say("check-retention", &[("stage", &stage)]),
    };
    let in_force = || {
        let ends = check.evidence.iter().filter_map(|id| describe.catalogue.evidence().get(id));
        let last = ends.map(|evidence| evidence.validity.to()).max();
        last.map_or_else(
            || messages.say("check-missing", &[]),
            |until| messages.say("check-in-force", &[("date", &messages.last_day(until))]),
        )
    };
    let permitted = match check.row {
        Row::Known | Row::Inside => {
            check.permitted.iter().map(ToString::to_string).collect::<Vec<_>>().join(" + ")
        }
        Row::Scope | Row::Private | Row::Instrument | Row::Denied | Row::Proof | Row::Retention => {
            String::new()
        }
    };
    let declared = match check.row {
        Row::Instrument | Row::Proof | Row::Retention => in_force(),
        Row::Known | Row::Inside | Row::Denied => {
            check.declared.as_ref().map_or_else(String::new, |claim: &ClaimValue| describe.claim(claim))
        }
        Row::Scope | Row::Private => describe
            .catalogue
            .endpoints()
            .get(endpoint)
            .and_then(|endpoint| describe.catalogue.placements().get(&endpoint.placement))
            .map_or_else(String::new, |placement| describe.scope(placement.scope)),
    };
    let judged = decision.endpoint(endpoint);
    // The decision's own finding, since that is where exemptions are.
    let finding = check.failed.as_ref().and_then(|failed| {
        let all = judged.into_iter().flat_map(|judged| judged.findings.iter().chain(&judged.would_deny));
        all.into_iter().find(|finding| {
            finding.reason == failed.reason
                && finding.stage == failed.stage
                && finding.policy == failed.policy
                && finding.instruments == failed.instruments
        })
    });
    let tag = decision.request.tag.as_deref().unwrap_or_default();
    let rests_on: BTreeSet<&EvidenceId> =
        check.evidence.iter().chain(check.failed.iter().flat_map(|failed| &failed.evidence)).collect();
    let names = rests_on.into_iter().filter_map(|id| describe.catalogue.evidence().get(id));
    CheckLine {
        label,
        permitted,
        declared,
        evidence: names.map(|evidence| evidence.name.clone()).collect(),
        passed: check.failed.is_none(),
        exempt: finding.is_some_and(|finding| finding.exempt.is_some()),
        failure: finding.zip(judged).map(|(finding, judged)| describe.finding(tag, judged, finding)),
    }
}

fn evidence_line(describe: &Describe<'_>, id: &EvidenceId, at: Instant) -> Option<EvidenceLine> {
    let evidence = describe.catalogue.evidence().get(id)?;
    Some(EvidenceLine {
        id: id.to_string(),
        name: evidence.name.clone(),
        instrument: describe.instrument(&evidence.instrument),
        ends: evidence.validity.to(),
        in_force: evidence.validity.contains(at),
    })
}

fn sources(describe: &Describe<'_>, placement: &Placement) -> Vec<SourceLine> {
    let lines = placement.claims.iter().flat_map(|(stage, claim)| {
        claim.facts.iter().map(|fact| SourceLine {
            stage: describe.stage(*stage),
            says: describe.claim(&fact.value),
            source: fact.source.name.clone(),
            date: fact.source.date.clone(),
            url: fact.source.url.clone(),
            confidence: fact.confidence,
            note: fact.note.clone(),
            in_conflict: claim.in_conflict(),
        })
    });
    lines.collect()
}

/// Decides a request by the draft, as the command line asks it. An unknown gateway is an error here, not a decision.
pub fn ask(console: &Console, request: &Request) -> Result<Answer, Error> {
    answer(&console.messages(), &*console.index()?, request)
}

/// A decision with its sentences.
#[derive(Clone, Debug)]
pub struct Answer {
    /// The decision.
    pub decision: Decision,
    /// Why the request is denied before any endpoint is looked at; else one sentence an endpoint, in their order.
    pub sentences: Vec<String>,
}

/// Decides a request by the catalogue of `index`. An unknown gateway is an error here, not a decision.
pub(crate) fn answer(messages: &Messages, index: &Index, request: &Request) -> Result<Answer, Error> {
    let catalogue = index.catalogue();
    if let Some(gateway) = &request.gateway
        && !catalogue.gateways().contains_key(gateway)
    {
        return Err(Error::NotFound { kind: text!("gateway"), id: gateway.to_string() });
    }
    let decision = index.decide(request);
    let describe = Describe { messages, catalogue };
    let sentences = match describe.request_reason(&decision) {
        Some(reason) => vec![reason],
        None => decision.endpoints.iter().map(|judged| describe.sentence(&decision, judged)).collect(),
    };
    Ok(Answer { decision, sentences })
}

impl Answer {
    /// The answer as lines for people. Its instants are those of the decision, in UTC.
    pub fn lines(&self, messages: &Messages) -> Vec<String> {
        let decision = &self.decision;
        let head = match decision.verdict {
            Verdict::Allow => {
                let [eligible, endpoints] =
                    [decision.eligible().count(), decision.endpoints.len()].map(|number| number.to_string());
                messages.say("answer-allowed", &[("eligible", &eligible), ("endpoints", &endpoints)])
            }
            Verdict::Deny => messages.say("answer-denied", &[]),
        };
        let mut lines = vec![head];
        if decision.reason.is_some() {
            lines.extend(self.sentences.iter().cloned());
        } else {
            let judged = decision.endpoints.iter().zip(&self.sentences);
            lines.extend(judged.map(|(judged, sentence)| {
                let endpoint = judged.endpoint.to_string();
                messages.say("answer-line", &[("endpoint", &endpoint), ("sentence", sentence)])
            }));
        }
        if let Some(next) = decision.next_change {
            lines.push(messages.say("answer-next", &[("at", &next.to_string())]));
        }
        let at = decision.request.at.to_string();
        lines.push(messages.say("answer-decided", &[("at", &at), ("sha256", &decision.catalogue.sha256)]));
        lines
    }

    /// The decision as the command line prints it with `--json`, byte for byte.
    pub fn json(&self) -> Result<String, Error> {
        let text = serde_json::to_string_pretty(&self.decision);
        text.map(|text| text + "\n")
            .map_err(|error| Error::Internal(format!("the decision is not JSON: {error}")))
    }
}
