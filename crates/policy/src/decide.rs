//! The decision, in its plain reference form: pure and total. `docs/decision.md` gives it in words.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::{
    canonical::{CanonicalError, to_jcs},
    catalogue::Catalogue,
    check::{Check, checks},
    exemption::Exemption,
    id::{
        CategoryId, EndpointId, EvidenceId, ExemptionId, GatewayId, InstrumentId, ModelId, PlacementId,
        PolicyId, TagName,
    },
    instant::Instant,
    place::Place,
    registry::{Endpoint, Scope, object, word},
    rule::{Mode, Policy, Proof},
    set::NonEmptySet,
    stage::Stage,
};

object! {
    /// What is asked: may a request with this tag be served, and by which endpoints?
    pub struct Request {
        /// The label that the request carries, as it was sent.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub tag: Option<String>,
        /// What it carries; absent means not known.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub categories: Option<NonEmptySet<CategoryId>>,
        /// The model it names; absent means any.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub model: Option<ModelId>,
        /// The instant for which it is asked.
        pub at: Instant,
        /// The gateway through which it goes; its own places count.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub gateway: Option<GatewayId>,
    }
}

impl Request {
    /// The question behind a cell of the coverage matrix and behind every exported route: all categories of the tag.
    pub fn over_all_categories(catalogue: &Catalogue, tag: &TagName, at: Instant) -> Self {
        let categories =
            catalogue.tags().get(tag).and_then(|tag| NonEmptySet::new(tag.categories.iter().cloned()));
        Self { tag: Some(tag.to_string()), categories, model: None, at, gateway: None }
    }
}

word! {
    /// The answer.
    pub enum Verdict {
        /// At least one endpoint is eligible.
        Allow = "allow",
        /// None is.
        Deny = "deny",
    }
}

word! {
    /// Why a request is denied before any endpoint is looked at.
    pub enum RequestReason {
        /// It carries no tag, or the reserved word.
        Untagged = "untagged",
        /// It carries a category that its tag may not carry.
        CategoryNotPermitted = "category_not_permitted",
        /// No policy applies to it.
        NoPolicy = "no_policy",
        /// Policies apply, but all of them only report.
        NoEnforcedPolicy = "no_enforced_policy",
        /// No endpoint serves the model.
        ModelNotOffered = "model_not_offered",
    }
}

word! {
    /// Why an endpoint is not eligible, in the order in which reasons are listed.
    pub enum Reason {
        /// The officer switched it off.
        EndpointDisabled = "endpoint_disabled",
        /// It is not in force at this instant.
        EndpointNotCurrent = "endpoint_not_current",
        /// The placement's scope is not among those permitted.
        ScopeNotPermitted = "scope_not_permitted",
        /// Only private placements are permitted.
        NotPrivate = "not_private",
        /// A required instrument has no evidence.
        EvidenceMissing = "evidence_missing",
        /// Nobody said where the stage's data is.
        StageUnknown = "stage_unknown",
        /// "Not retained" is claimed, and no evidence attests it.
        RetentionNotAttested = "retention_not_attested",
        /// The claim meets a denied place.
        PlaceDenied = "place_denied",
        /// The claim is not inside what is permitted.
        StageOutsideBoundary = "stage_outside_boundary",
        /// The claim lacks evidence of the strength asked.
        ClaimWithoutEvidence = "claim_without_evidence",
        /// Evidence would serve, but it has ended.
        EvidenceExpired = "evidence_expired",
        /// Evidence would serve, but it begins later.
        EvidenceNotYetValid = "evidence_not_yet_valid",
        /// An exemption excused this failure and has ended.
        ExemptionExpired = "exemption_expired",
    }
}

object! {
    /// One reason with its values. Which values are there depends on the reason.
    #[derive(Hash)]
    pub struct Finding {
        /// The reason.
        pub reason: Reason,
        /// The policy whose check failed; absent for an endpoint's own checks.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub policy: Option<PolicyId>,
        /// The stage, where the check has one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub stage: Option<Stage>,
        /// The places that are denied or outside.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub places: BTreeSet<Place>,
        /// Whether the claim is `anywhere`.
        #[serde(default, skip_serializing_if = "is_false")]
        pub anywhere: bool,
        /// The scope that is not permitted.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub scope: Option<Scope>,
        /// The instruments asked for: all of one, or one of several.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub instruments: BTreeSet<InstrumentId>,
        /// The strength of evidence asked for.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub proof: Option<Proof>,
        /// The evidence that has ended or begins later.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub evidence: BTreeSet<EvidenceId>,
        /// The exemptions that have ended.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub exemptions: BTreeSet<ExemptionId>,
        /// The exemption that excuses it.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub exempt: Option<ExemptionId>,
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the signature that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl Finding {
    /// A finding with its reason alone.
    pub const fn of(reason: Reason) -> Self {
        Self {
            reason,
            policy: None,
            stage: None,
            places: BTreeSet::new(),
            anywhere: false,
            scope: None,
            instruments: BTreeSet::new(),
            proof: None,
            evidence: BTreeSet::new(),
            exemptions: BTreeSet::new(),
            exempt: None,
        }
    }
}

word! {
    /// What an endpoint's findings come to. `allow` and `exempt` are eligible.
    pub enum Outcome {
        /// Every check passes.
        Allow = "allow",
        /// Every failure is excused.
        Exempt = "exempt",
        /// The only failures left are that nobody said where data is.
        Unknown = "unknown",
        /// A check fails.
        Deny = "deny",
    }
}

impl Outcome {
    /// Whether requests may use the endpoint.
    pub const fn is_eligible(self) -> bool {
        matches!(self, Self::Allow | Self::Exempt)
    }
}

object! {
    /// The answer for one endpoint.
    pub struct EndpointDecision {
        /// The endpoint.
        pub endpoint: EndpointId,
        /// Its placement.
        pub placement: PlacementId,
        /// Whether requests may use it.
        pub eligible: bool,
        /// What the findings come to.
        pub outcome: Outcome,
        /// What fails, excused or not: the endpoint's own checks, then policies in `enforce` by id.
        pub findings: Vec<Finding>,
        /// What policies in `audit` would deny; changes nothing else.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub would_deny: Vec<Finding>,
    }
}

impl EndpointDecision {
    /// What the findings would come to if nothing were excused: the answer without any exemption.
    pub fn without_exemptions(&self) -> Outcome {
        let mut failures = self.findings.iter().filter(|f| f.reason != Reason::ExemptionExpired).peekable();
        if failures.peek().is_none() { Outcome::Allow } else { failed(failures) }
    }
}

object! {
    /// A policy that applies.
    pub struct AppliedPolicy {
        /// Its identifier.
        pub id: PolicyId,
        /// Whether it decides.
        pub mode: Mode,
    }
}

object! {
    /// Which catalogue was asked.
    pub struct CatalogueRef {
        /// Its revision.
        #[cfg_attr(feature = "specta", specta(type = f64))]
        pub revision: u64,
        /// Hex SHA-256 of its canonical bytes.
        pub sha256: String,
    }
}

object! {
    /// The answer to a request, with everything that led to it.
    pub struct Decision {
        /// The question.
        pub request: Request,
        /// The answer.
        pub verdict: Verdict,
        /// Why it was denied before any endpoint was looked at.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub reason: Option<RequestReason>,
        /// The categories that the tag may not carry.
        #[serde(default, skip_serializing_if = "BTreeSet::is_empty")]
        pub categories: BTreeSet<CategoryId>,
        /// The policies that apply, by id.
        pub policies: Vec<AppliedPolicy>,
        /// The endpoints in question, by id.
        pub endpoints: Vec<EndpointDecision>,
        /// The next instant after the request's at which the verdict or any endpoint's eligibility changes.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub next_change: Option<Instant>,
        /// Which catalogue was asked.
        pub catalogue: CatalogueRef,
    }
}

impl Decision {
    /// The canonical bytes: the same request and catalogue give the same everywhere.
    pub fn to_jcs(&self) -> Result<Vec<u8>, CanonicalError> {
        to_jcs(self)
    }

    /// The endpoints that requests may use, by id.
    pub fn eligible(&self) -> impl Iterator<Item = &EndpointDecision> {
        self.endpoints.iter().filter(|endpoint| endpoint.eligible)
    }

    /// The answer for one endpoint, if it was in question.
    pub fn endpoint(&self, id: &EndpointId) -> Option<&EndpointDecision> {
        // They are in the order of their ids.
        let at = self.endpoints.binary_search_by(|endpoint| endpoint.endpoint.cmp(id)).ok()?;
        self.endpoints.get(at)
    }
}

/// Decides `request` by `catalogue`. Pure and total: a name that the catalogue does not know never opens anything.
///
/// A gateway that the catalogue does not know counts as one whose places are unknown.
pub fn decide(catalogue: &Catalogue, request: &Request) -> Decision {
    let mut decision = decide_now(catalogue, request);
    let eligible =
        |endpoints: &[EndpointDecision]| -> Vec<bool> { endpoints.iter().map(|e| e.eligible).collect() };
    let now = eligible(&decision.endpoints);
    // Which endpoints are in question never changes with time, so their eligibility compares place by place;
    // only a request-level denial leaves the list empty, and then nothing is eligible.
    let differs = |later: &Evaluation| {
        let then = eligible(&later.endpoints);
        let changed = if then.len() == now.len() {
            then != now
        } else {
            then.iter().chain(&now).any(|eligible| *eligible)
        };
        later.verdict != decision.verdict || changed
    };
    let next_change = catalogue
        .instants()
        .into_iter()
        .filter(|instant| *instant > request.at)
        .find(|instant| differs(&evaluate(catalogue, &Request { at: *instant, ..request.clone() })));
    decision.next_change = next_change;
    decision
}

/// The same answer without looking ahead: `next_change` is absent. For callers that ask about this instant only.
pub fn decide_now(catalogue: &Catalogue, request: &Request) -> Decision {
    let Evaluation { verdict, reason, categories, policies, endpoints } = evaluate(catalogue, request);
    Decision {
        request: request.clone(),
        verdict,
        reason,
        categories,
        policies,
        endpoints,
        next_change: None,
        catalogue: CatalogueRef { revision: catalogue.revision(), sha256: catalogue.sha256().to_string() },
    }
}

/// Every check that `endpoint` met under the policies that apply to `request`, passed or failed, by policy.
///
/// The checks are those of [`decide()`]: it is the same code. Empty when the request is denied before.
pub fn explain<'a>(
    catalogue: &'a Catalogue,
    request: &Request,
    endpoint: &Endpoint,
) -> BTreeMap<&'a PolicyId, Vec<Check>> {
    let Ok(policies) = applying(catalogue, request) else { return BTreeMap::new() };
    policies.into_iter().map(|policy| (&policy.id, checks(catalogue, request, policy, endpoint))).collect()
}

/// The answer without what identifies the catalogue, which takes longer to make than a small answer.
pub(crate) struct Evaluation {
    pub verdict: Verdict,
    pub reason: Option<RequestReason>,
    pub categories: BTreeSet<CategoryId>,
    pub policies: Vec<AppliedPolicy>,
    pub endpoints: Vec<EndpointDecision>,
}

impl Evaluation {
    /// The answer for one endpoint, if it was in question.
    pub fn endpoint(&self, id: &EndpointId) -> Option<&EndpointDecision> {
        let at = self.endpoints.binary_search_by(|endpoint| endpoint.endpoint.cmp(id)).ok()?;
        self.endpoints.get(at)
    }
}

/// For callers inside the crate that ask many small catalogues; it is what [`decide_now`] answers with.
pub(crate) fn evaluate(catalogue: &Catalogue, request: &Request) -> Evaluation {
    let denied = |reason, categories, policies| Evaluation {
        verdict: Verdict::Deny,
        reason: Some(reason),
        categories,
        policies,
        endpoints: Vec::new(),
    };
    let policies = match applying(catalogue, request) {
        Ok(policies) => policies,
        Err((reason, categories)) => return denied(reason, categories, Vec::new()),
    };
    let applied: Vec<AppliedPolicy> =
        policies.iter().map(|policy| AppliedPolicy { id: policy.id.clone(), mode: policy.mode }).collect();
    if policies.is_empty() {
        return denied(RequestReason::NoPolicy, BTreeSet::new(), applied);
    }
    if policies.iter().all(|policy| policy.mode == Mode::Audit) {
        return denied(RequestReason::NoEnforcedPolicy, BTreeSet::new(), applied);
    }
    let in_question: Vec<&Endpoint> = catalogue
        .endpoints()
        .values()
        .filter(|endpoint| request.model.as_ref().is_none_or(|model| *model == endpoint.model))
        .collect();
    if request.model.is_some() && in_question.is_empty() {
        return denied(RequestReason::ModelNotOffered, BTreeSet::new(), applied);
    }
    let endpoints: Vec<EndpointDecision> =
        in_question.into_iter().map(|endpoint| judge(catalogue, request, &policies, endpoint)).collect();
    let verdict =
        if endpoints.iter().any(|endpoint| endpoint.eligible) { Verdict::Allow } else { Verdict::Deny };
    Evaluation { verdict, reason: None, categories: BTreeSet::new(), policies: applied, endpoints }
}

/// The policies that apply, by id; or why the request is denied before that question.
fn applying<'a>(
    catalogue: &'a Catalogue,
    request: &Request,
) -> Result<Vec<&'a Policy>, (RequestReason, BTreeSet<CategoryId>)> {
    let tag = match request.tag.as_deref() {
        None | Some("" | crate::id::UNTAGGED) => return Err((RequestReason::Untagged, BTreeSet::new())),
        Some(tag) => tag,
    };
    if let (Some(known), Some(carried)) = (catalogue.tags().get(tag), &request.categories) {
        let strange: BTreeSet<CategoryId> =
            carried.iter().filter(|category| !known.categories.contains(*category)).cloned().collect();
        if !strange.is_empty() {
            return Err((RequestReason::CategoryNotPermitted, strange));
        }
    }
    Ok(catalogue
        .policies()
        .values()
        .filter(|policy| policy.applies(tag, request.categories.as_ref(), request.at))
        .collect())
}

fn judge(
    catalogue: &Catalogue,
    request: &Request,
    policies: &[&Policy],
    endpoint: &Endpoint,
) -> EndpointDecision {
    let mut findings = Vec::new();
    if !endpoint.enabled {
        findings.push(Finding::of(Reason::EndpointDisabled));
    }
    if !endpoint.term.contains(request.at) {
        findings.push(Finding::of(Reason::EndpointNotCurrent));
    }
    let mut would_deny = Vec::new();
    for policy in policies {
        let failed = checks(catalogue, request, policy, endpoint).into_iter().filter_map(Check::into_finding);
        let list = match policy.mode {
            Mode::Enforce => &mut findings,
            Mode::Audit => &mut would_deny,
        };
        for finding in failed {
            list.extend(excuse(catalogue, request, policy, endpoint, finding));
        }
    }
    let outcome = outcome(&findings);
    EndpointDecision {
        endpoint: endpoint.id.clone(),
        placement: endpoint.placement.clone(),
        eligible: outcome.is_eligible(),
        outcome,
        findings,
        would_deny,
    }
}

fn outcome(findings: &[Finding]) -> Outcome {
    let mut left =
        findings.iter().filter(|f| f.exempt.is_none() && f.reason != Reason::ExemptionExpired).peekable();
    if left.peek().is_none() {
        if findings.is_empty() { Outcome::Allow } else { Outcome::Exempt }
    } else {
        failed(left)
    }
}

/// What failures come to that nothing excuses; there is at least one.
fn failed<'a>(mut failures: impl Iterator<Item = &'a Finding>) -> Outcome {
    if failures.all(|finding| finding.reason == Reason::StageUnknown) {
        Outcome::Unknown
    } else {
        Outcome::Deny
    }
}

/// The failure as it stands under the exemptions: excused by one in force, or itself, and beside it
/// `exemption_expired` when the last that excused it has ended.
fn excuse(
    catalogue: &Catalogue,
    request: &Request,
    policy: &Policy,
    endpoint: &Endpoint,
    mut finding: Finding,
) -> Vec<Finding> {
    let naming: Vec<&Exemption> = catalogue
        .exemptions()
        .values()
        .filter(|exemption| {
            exemption.policy == policy.id
                && exemption.placement == endpoint.placement
                && request.tag.as_deref() == Some(exemption.tag.as_str())
                && exemption.excuses.iter().any(|e| e.reason == finding.reason && e.stage == finding.stage)
        })
        .collect();
    if let Some(exemption) = naming.iter().find(|exemption| exemption.validity.contains(request.at)) {
        finding.exempt = Some(exemption.id.clone());
        return vec![finding];
    }
    if naming.is_empty() || !naming.iter().all(|exemption| exemption.validity.has_ended(request.at)) {
        return vec![finding];
    }
    let ended = Finding {
        policy: finding.policy.clone(),
        stage: finding.stage,
        exemptions: naming.iter().map(|exemption| exemption.id.clone()).collect(),
        ..Finding::of(Reason::ExemptionExpired)
    };
    vec![finding, ended]
}
