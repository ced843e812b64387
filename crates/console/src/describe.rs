//! Decisions and policies in an officer's words.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{
    BoundaryId, Catalogue, CategoryId, ClaimValue, Decision, EndpointDecision, Finding, Instant,
    InstrumentId, Mode, Outcome, Place, Policy, Proof, Reason, RequestReason, Scope, Stage, StageRule,
};

use crate::messages::Messages;

mod lint;
mod remedy;

/// Says things about one catalogue in one language.
#[derive(Debug, Clone, Copy)]
pub struct Describe<'a> {
    /// The words.
    pub messages: &'a Messages,
    /// The catalogue in which names are looked up.
    pub catalogue: &'a Catalogue,
}

impl Describe<'_> {
    fn say(&self, key: &str, args: &[(&str, &str)]) -> String {
        self.messages.say(key, args)
    }

    /// The stage's name, for example `Processing`.
    pub fn stage(&self, stage: Stage) -> String {
        self.say(&format!("stage-{stage}"), &[])
    }

    /// The stage's name inside a sentence.
    pub fn stage_inside(&self, stage: Stage) -> String {
        self.say(&format!("stage-inside-{stage}"), &[])
    }

    /// The scope's name.
    pub fn scope(&self, scope: Scope) -> String {
        self.say(&format!("scope-{}", scope.as_str()), &[])
    }

    /// A claim in short: `DE FR`, `anywhere`, `not retained`, `unknown`.
    pub fn claim(&self, claim: &ClaimValue) -> String {
        match claim {
            ClaimValue::Places(places) => self.codes(places.iter().copied().collect()),
            ClaimValue::Unknown => self.say("claim-unknown", &[]),
            ClaimValue::Anywhere => self.say("claim-anywhere", &[]),
            ClaimValue::NotRetained => self.say("claim-not_retained", &[]),
        }
    }

    /// Places as codes, with the largest boundary that they contain in its place: `EU27 + NO CH`.
    pub fn codes(&self, mut places: BTreeSet<Place>) -> String {
        let whole = self
            .catalogue
            .boundaries()
            .values()
            .filter(|boundary| {
                let members = boundary.places.as_set();
                members.len() > 3 && members.is_subset(&places)
            })
            .max_by_key(|boundary| boundary.places.as_set().len());
        let Some(boundary) = whole else {
            return places.iter().map(Place::to_string).collect::<Vec<_>>().join(" ");
        };
        places.retain(|place| !boundary.places.contains(place));
        let rest: Vec<String> = places.iter().map(Place::to_string).collect();
        if rest.is_empty() {
            boundary.id.to_string()
        } else {
            format!("{} + {}", boundary.id, rest.join(" "))
        }
    }

    /// Places by name: `Germany and France`; many are cut to the first six.
    pub fn places(&self, places: &BTreeSet<Place>) -> String {
        let mut names: Vec<String> = places.iter().take(6).map(|place| self.messages.place(*place)).collect();
        if places.len() > names.len() {
            names.push(self.messages.count("list-more", places.len() - names.len(), &[]));
        }
        self.messages.list_and(&names)
    }

    /// A boundary's name inside a sentence.
    pub fn boundary(&self, id: &BoundaryId) -> String {
        if id.is_everywhere() {
            return self.say("everywhere", &[]);
        }
        self.catalogue.boundaries().get(id).map_or_else(|| id.to_string(), |boundary| boundary.name.clone())
    }

    /// An instrument's name.
    pub fn instrument(&self, id: &InstrumentId) -> String {
        self.catalogue
            .instruments()
            .get(id)
            .map_or_else(|| id.to_string(), |instrument| instrument.name.clone())
    }

    /// A category's name inside a sentence.
    pub fn category(&self, id: &CategoryId) -> String {
        self.catalogue
            .categories()
            .get(id)
            .map_or_else(|| id.to_string(), |category| self.messages.inside(&category.name))
    }

    fn instruments(&self, ids: &BTreeSet<InstrumentId>) -> String {
        self.messages.list_or(&ids.iter().map(|id| self.instrument(id)).collect::<Vec<_>>())
    }

    /// Why a request is denied before any endpoint is looked at.
    pub fn request_reason(&self, decision: &Decision) -> Option<String> {
        let tag = decision.request.tag.as_deref().unwrap_or_default();
        let model = decision.request.model.as_ref().map_or_else(String::new, ToString::to_string);
        let names: Vec<String> = decision.categories.iter().map(|id| self.category(id)).collect();
        let categories = self.messages.list_and(&names);
        decision.reason.map(|reason: RequestReason| {
            let args = [("tag", tag), ("model", model.as_str()), ("categories", categories.as_str())];
            self.say(&format!("request-{}", reason.as_str()), &args)
        })
    }

    /// A cell's short reason: the first finding that counts, and how many more there are.
    pub fn short(&self, decision: &Decision, endpoint: Option<&EndpointDecision>) -> String {
        match (decision.reason, endpoint) {
            (Some(reason), _) => self.short_reason(reason),
            (None, Some(endpoint)) => self.short_judged(endpoint),
            (None, None) => String::new(),
        }
    }

    /// Why a request is denied before any endpoint is looked at, in a few words.
    pub fn short_reason(&self, reason: RequestReason) -> String {
        self.say(&format!("short-{}", reason.as_str()), &[])
    }

    /// An endpoint's short reason; empty when every check passes.
    pub fn short_judged(&self, endpoint: &EndpointDecision) -> String {
        if endpoint.outcome == Outcome::Exempt {
            let until = endpoint.findings.iter().filter_map(|finding| self.exempt_until(finding)).min();
            return until.map_or_else(String::new, |until| {
                let without = endpoint.without_exemptions().as_str();
                self.say("short-exempt", &[("date", &self.messages.last_day(until)), ("without", without)])
            });
        }
        let counting: Vec<&Finding> = counting(&endpoint.findings);
        let Some(first) = counting.first() else { return String::new() };
        let short = self.short_finding(first);
        let short = match counting.len() {
            1 => short,
            more => self.messages.count("short-more", more - 1, &[("short", &short)]),
        };
        match endpoint.findings.iter().find(|finding| finding.reason == Reason::ExemptionExpired) {
            // What failed was excused once: that is why the answer is another than it was.
            Some(ended) => self.say("short-also", &[("short", &short), ("also", &self.short_finding(ended))]),
            None => short,
        }
    }

    fn short_finding(&self, finding: &Finding) -> String {
        let stage = finding.stage.map_or_else(String::new, |stage| self.stage_inside(stage));
        let scope = finding.scope.map_or_else(String::new, |scope| self.scope(scope));
        let instruments = self.instruments(&finding.instruments);
        let places = self.codes(finding.places.clone());
        let boundary = self.permitted_ids(finding);
        let key = match (finding.reason, finding.anywhere) {
            (Reason::StageOutsideBoundary, true) => "short-stage_outside_boundary-anywhere".to_owned(),
            (reason, _) => format!("short-{}", reason.as_str()),
        };
        let args = [
            ("stage", stage.as_str()),
            ("scope", &scope),
            ("instruments", &instruments),
            ("places", &places),
            ("boundary", &boundary),
        ];
        self.say(&key, &args)
    }

    /// The verdict on one endpoint in a sentence or two, beginning with what counts most.
    pub fn sentence(&self, decision: &Decision, endpoint: &EndpointDecision) -> String {
        let tag = decision.request.tag.as_deref().unwrap_or_default();
        match endpoint.outcome {
            Outcome::Allow => {
                // Policies in audit say what they would deny elsewhere; they allow nothing.
                let deciding = decision.policies.iter().filter(|applied| applied.mode == Mode::Enforce);
                let names: Vec<String> = deciding.map(|applied| self.policy_name(&applied.id)).collect();
                self.say("allowed", &[("tag", tag), ("policies", &self.messages.list_and(&names))])
            }
            Outcome::Exempt => {
                let until = endpoint.findings.iter().filter_map(|finding| self.exempt_until(finding)).min();
                let until = until.map_or_else(String::new, |end| self.messages.last_day(end));
                let without = endpoint.without_exemptions().as_str();
                self.say("exempted", &[("tag", tag), ("date", &until), ("without", without)])
            }
            Outcome::Unknown | Outcome::Deny => {
                let counting = counting(&endpoint.findings);
                let first =
                    counting.first().map_or_else(String::new, |first| self.finding(tag, endpoint, first));
                let mut sentences = vec![first];
                let ended = endpoint.findings.iter().filter(|f| f.reason == Reason::ExemptionExpired);
                for sentence in ended.map(|finding| self.finding(tag, endpoint, finding)) {
                    if !sentences.contains(&sentence) {
                        sentences.push(sentence);
                    }
                }
                if counting.len() > 1 {
                    sentences.push(self.messages.count("more-reasons", counting.len() - 1, &[]));
                }
                sentences.join(" ")
            }
        }
    }

    fn policy_name(&self, id: &domicile_policy::PolicyId) -> String {
        self.catalogue
            .policies()
            .get(id)
            .map_or_else(|| id.to_string(), |policy| self.say("quoted", &[("name", &policy.name)]))
    }

    /// One finding as a sentence.
    pub fn finding(&self, tag: &str, endpoint: &EndpointDecision, finding: &Finding) -> String {
        let policy = finding.policy.as_ref().and_then(|id| self.catalogue.policies().get(id));
        let placement = self.catalogue.placements().get(&endpoint.placement);
        let provider = placement
            .and_then(|placement| self.catalogue.providers().get(&placement.provider))
            .map_or_else(String::new, |provider| provider.name.clone());
        let permitted_scopes: Vec<String> = policy
            .map_or_else(Vec::new, |policy| policy.scopes.iter().map(|scope| self.scope(*scope)).collect());
        let denied = policy.map_or_else(String::new, |policy| self.places(&policy.denied_places));
        let evidence: Vec<String> = finding
            .evidence
            .iter()
            .map(|id| {
                self.catalogue
                    .evidence()
                    .get(id)
                    .map_or_else(|| id.to_string(), |e| self.say("quoted", &[("name", &e.name)]))
            })
            .collect();
        let dates = finding.evidence.iter().filter_map(|id| self.catalogue.evidence().get(id));
        let on = if finding.reason == Reason::EvidenceNotYetValid {
            dates.map(|e| e.validity.from()).min().map(|at| self.messages.date(at))
        } else if finding.reason == Reason::ExemptionExpired {
            let ended = finding.exemptions.iter().filter_map(|id| self.catalogue.exemptions().get(id));
            ended.map(|exemption| exemption.validity.to()).max().map(|end| self.messages.last_day(end))
        } else {
            dates.map(|e| e.validity.to()).max().map(|end| self.messages.last_day(end))
        };
        let exemptions: Vec<String> = finding.exemptions.iter().map(ToString::to_string).collect();
        let key = match (finding.reason, finding.anywhere) {
            (Reason::StageOutsideBoundary, true) => "reason-stage_outside_boundary-anywhere".to_owned(),
            (reason, _) => format!("reason-{}", reason.as_str()),
        };
        let args = [
            ("tag", tag.to_owned()),
            ("stage", finding.stage.map_or_else(String::new, |stage| self.stage_inside(stage))),
            ("stageKey", finding.stage.map_or("", Stage::as_str).to_owned()),
            ("scope", finding.scope.map_or_else(String::new, |scope| self.scope(scope))),
            ("permitted", self.messages.list_or(&permitted_scopes)),
            ("provider", provider),
            ("instruments", self.instruments(&finding.instruments)),
            ("places", self.places(&finding.places)),
            ("denied", denied),
            ("boundary", self.permitted_names(finding)),
            ("proof", finding.proof.map_or_else(String::new, |proof| proof.as_str().to_owned())),
            ("evidence", self.messages.list_and(&evidence)),
            ("date", on.unwrap_or_default()),
            ("exemptions", self.messages.list_and(&exemptions)),
        ];
        let args: Vec<(&str, &str)> = args.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let sentence = self.say(&key, &args);
        match self.exempt_until(finding) {
            Some(until) => self
                .say("reason-exempt", &[("sentence", &sentence), ("date", &self.messages.last_day(until))]),
            None => sentence,
        }
    }

    fn exempt_until(&self, finding: &Finding) -> Option<Instant> {
        let exemption = finding.exempt.as_ref()?;
        self.catalogue.exemptions().get(exemption).map(|exemption| exemption.validity.to())
    }

    fn rule(&self, finding: &Finding) -> Option<StageRule> {
        let policy = self.catalogue.policies().get(finding.policy.as_ref()?)?;
        policy.stage_rule(finding.stage?)
    }

    fn permitted_names(&self, finding: &Finding) -> String {
        self.rule(finding).map_or_else(String::new, |rule| self.boundary(&rule.boundary))
    }

    fn permitted_ids(&self, finding: &Finding) -> String {
        self.rule(finding).map_or_else(String::new, |rule| rule.boundary.to_string())
    }

    /// What a policy permits, as one paragraph made from the policy itself.
    pub fn policy(&self, policy: &Policy) -> String {
        let names: Vec<String> = policy.tags.iter().map(ToString::to_string).collect();
        let tags = self.messages.list_or(&names);
        let categories: Vec<String> = policy.categories.iter().map(|id| self.category(id)).collect();
        let who = if categories.is_empty() {
            self.say("policy-applies", &[("tags", &tags)])
        } else {
            let categories = self.messages.list_or(&categories);
            self.say("policy-applies-carrying", &[("tags", &tags), ("categories", &categories)])
        };
        let mut sentences = vec![self.may_use(policy, &who)];
        sentences.extend(self.permit_if(policy));
        sentences.extend(self.proofs(policy));
        if !policy.denied_places.is_empty() {
            sentences.push(self.say("policy-denied", &[("places", &self.places(&policy.denied_places))]));
        }
        if let Some(begins) = policy.begins {
            sentences.push(self.say("policy-begins", &[("date", &self.messages.date(begins))]));
        }
        sentences.push(match policy.mode {
            Mode::Audit => self.say("policy-audit", &[]),
            Mode::Enforce => self.say("policy-refused", &[]),
        });
        sentences.join(" ")
    }

    fn may_use(&self, policy: &Policy, who: &str) -> String {
        // Stages with the same boundary are one phrase, in the order of their first.
        let mut groups: Vec<(&BoundaryId, Vec<Stage>)> = Vec::new();
        for (stage, rule) in &policy.stages {
            match groups.iter_mut().find(|(boundary, _)| *boundary == &rule.boundary) {
                Some((_, stages)) => stages.push(*stage),
                None => groups.push((&rule.boundary, vec![*stage])),
            }
        }
        let bounded: Vec<String> = groups
            .iter()
            .map(|(boundary, stages)| {
                let place = self.boundary(boundary);
                if let [stage] = stages.as_slice() {
                    return self.say(&format!("stage-verb-{stage}"), &[("where", &place)]);
                }
                let names: Vec<String> = stages.iter().map(|stage| self.stage_inside(*stage)).collect();
                self.say("stages-kept", &[("stages", &self.messages.list_and(&names)), ("where", &place)])
            })
            .collect();
        let mut required: Vec<String> = policy.requires.all_of.iter().map(|id| self.instrument(id)).collect();
        required.extend(policy.requires.any_of.iter().map(|group| {
            let list = self.instruments(group.as_set());
            if group.as_set().len() > 1 { self.say("one-of", &[("list", &list)]) } else { list }
        }));
        let scopes: Vec<String> = policy.scopes.iter().map(|scope| self.scope(*scope)).collect();
        if bounded.is_empty() && required.is_empty() && scopes.is_empty() && !policy.private_only {
            return self.say("policy-may-use-any", &[("who", who)]);
        }
        let args = [
            ("who", who),
            ("private", if policy.private_only { "yes" } else { "no" }),
            ("stages", if bounded.is_empty() { "none" } else { "some" }),
            ("list", &self.messages.list_and(&bounded)),
            ("scopes", if scopes.is_empty() { "any" } else { "some" }),
            ("scopeList", &self.messages.list_or(&scopes)),
            ("instruments", if required.is_empty() { "none" } else { "some" }),
            ("instrumentCount", if required.len() == 1 { "one" } else { "other" }),
            ("instrumentList", &self.messages.list_and(&required)),
        ];
        self.say("policy-may-use", &args)
    }

    /// One sentence for each further boundary under an instrument, its stages together.
    fn permit_if(&self, policy: &Policy) -> Vec<String> {
        let mut groups: BTreeMap<(String, String, bool), Vec<String>> = BTreeMap::new();
        for (stage, rule) in &policy.stages {
            for permit in &rule.permit_if {
                let mut names: Vec<String> =
                    permit.instruments.all_of.iter().map(|id| self.instrument(id)).collect();
                names.extend(permit.instruments.any_of.iter().map(|group| self.instruments(group.as_set())));
                let key = (self.boundary(&permit.boundary), self.messages.list_and(&names), names.len() == 1);
                groups.entry(key).or_default().push(self.stage_inside(*stage));
            }
        }
        groups
            .into_iter()
            .map(|((boundary, instruments, one), stages)| {
                let stages = self.messages.list_and(&stages);
                let args =
                    [("boundary", boundary.as_str()), ("stages", &stages), ("instruments", &instruments)];
                self.messages.count("policy-permit-if", if one { 1 } else { 2 }, &args)
            })
            .collect()
    }

    fn proofs(&self, policy: &Policy) -> Vec<String> {
        [Proof::Declares, Proof::Constrains]
            .into_iter()
            .filter_map(|proof| {
                let stages: Vec<String> = policy
                    .stages
                    .iter()
                    .filter(|(_, rule)| rule.proof == proof)
                    .map(|(stage, _)| self.stage_inside(*stage))
                    .collect();
                let args =
                    [("stages", self.messages.list_and(&stages)), ("proof", proof.as_str().to_owned())];
                let args: Vec<(&str, &str)> =
                    args.iter().map(|(name, value)| (*name, value.as_str())).collect();
                (!stages.is_empty()).then(|| self.say("policy-proof", &args))
            })
            .collect()
    }
}

/// The findings that make the outcome, with those that are known before those that are unknown.
fn counting(findings: &[Finding]) -> Vec<&Finding> {
    let mut counting: Vec<&Finding> =
        findings.iter().filter(|f| f.exempt.is_none() && f.reason != Reason::ExemptionExpired).collect();
    counting.sort_by_key(|finding| finding.reason == Reason::StageUnknown);
    counting
}
