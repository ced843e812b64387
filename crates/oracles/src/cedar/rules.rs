//! Residency policies as policies of Cedar, in its own language.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write,
};

use domicile_policy::{
    Attestation, BoundaryId, Evidence, Instrument, InstrumentId, LocationProof, Mode, Parts, Place, Policy,
    Proof, Reason, Requirement, Scope, Stage, StageRule, Validity,
};

/// What holds for every request, whatever its policies: what belongs to the endpoint, the model and the categories.
const ALWAYS: &str = r#"
forbid(principal, action, resource) unless { resource.enabled };
forbid(principal, action, resource) when { resource has from && context.now < resource.from };
forbid(principal, action, resource) when { resource has to && resource.to <= context.now };
forbid(principal, action, resource) when { context has model && context.model != resource.model };
forbid(principal in Tags::"known", action, resource)
    when { context.known && !principal.categories.containsAll(context.categories) };
"#;

/// The policies of Cedar for `parts`.
pub fn policies(parts: &Parts) -> String {
    let mut text = ALWAYS.to_owned();
    let world = World {
        parts,
        places: super::places(parts),
        instruments: parts.registry.instruments.iter().map(|one| (&one.id, one)).collect(),
        boundaries: parts.registry.boundaries.iter().map(|one| (&one.id, one.places.as_set())).collect(),
    };
    // A policy in `audit` never opens anything and never closes anything.
    for policy in parts.policies.iter().filter(|policy| policy.mode == Mode::Enforce) {
        Writer { world: &world, policy, text: &mut text }.policy();
    }
    text
}

fn quoted(text: &str) -> String {
    format!("{text:?}")
}

fn any(terms: impl IntoIterator<Item = String>) -> String {
    joined(&terms.into_iter().collect::<Vec<_>>(), "||", "false")
}

fn all(terms: impl IntoIterator<Item = String>) -> String {
    joined(&terms.into_iter().collect::<Vec<_>>(), "&&", "true")
}

/// The terms in brackets, halved and halved again: Cedar nests a chain as deep as it is long, and has a limit.
fn joined(terms: &[String], operator: &str, none: &str) -> String {
    match terms {
        [] => none.to_owned(),
        [one] => format!("({one})"),
        _ => {
            let (left, right) = terms.split_at(terms.len() / 2);
            format!("({} {operator} {})", joined(left, operator, none), joined(right, operator, none))
        }
    }
}

fn listed(places: &BTreeSet<Place>) -> String {
    let names: Vec<String> = places.iter().map(|place| quoted(&place.to_string())).collect();
    format!("[{}]", names.join(", "))
}

fn in_force(validity: Validity) -> String {
    let (from, to) = (validity.from().as_second(), validity.to().as_second());
    format!("{from} <= context.now && context.now < {to}")
}

fn covered(evidence: &Evidence) -> String {
    format!("resource.covering.contains(Evidence::{})", quoted(evidence.id.as_str()))
}

struct World<'a> {
    parts: &'a Parts,
    places: BTreeSet<Place>,
    instruments: BTreeMap<&'a InstrumentId, &'a Instrument>,
    boundaries: BTreeMap<&'a BoundaryId, &'a BTreeSet<Place>>,
}

/// Evidence that could serve a check, and what has to hold of the endpoint and its claim that it does.
struct Serving<'a> {
    evidence: &'a Evidence,
    when: String,
}

struct Writer<'a, 't> {
    world: &'a World<'a>,
    policy: &'a Policy,
    text: &'t mut String,
}

impl<'a> Writer<'a, '_> {
    fn policy(&mut self) {
        let policy = self.policy;
        let _ = writeln!(
            self.text,
            "permit(principal in {}, action, resource) when {{ {} }};",
            self.group(),
            self.applies()
        );
        if !policy.scopes.is_empty() {
            let names: Vec<String> = policy.scopes.iter().map(|scope| quoted(scope.as_str())).collect();
            let fails = format!("![{}].contains(resource.placement.scope)", names.join(", "));
            self.forbid(&fails, Reason::ScopeNotPermitted, None);
        }
        if policy.private_only {
            let fails = format!("resource.placement.scope != {}", quoted(Scope::Private.as_str()));
            self.forbid(&fails, Reason::NotPrivate, None);
        }
        for instrument in &policy.requires.all_of {
            self.required(&BTreeSet::from([instrument.clone()]));
        }
        for group in &policy.requires.any_of {
            self.required(group.as_set());
        }
        for stage in Stage::ALL {
            let everywhere =
                StageRule { boundary: BoundaryId::everywhere(), permit_if: Vec::new(), proof: Proof::None };
            match policy.stages.get(&stage) {
                Some(rule) => self.stage(stage, rule),
                None if policy.denied_places.is_empty() => {}
                None => self.stage(stage, &everywhere),
            }
        }
    }

    fn group(&self) -> String {
        format!("TagsOf::{}", quoted(self.policy.id.as_str()))
    }

    /// Begun, and its categories empty or met; categories that are not known meet every policy.
    fn applies(&self) -> String {
        let begun = self.policy.begins.map(|begins| format!("{} <= context.now", begins.as_second()));
        let names: Vec<String> = self.policy.categories.iter().map(|one| quoted(one.as_str())).collect();
        let meets = (!names.is_empty())
            .then(|| format!("!context.known || [{}].containsAny(context.categories)", names.join(", ")));
        all(begun.into_iter().chain(meets))
    }

    /// Whether an exemption in force names this failure; `None` when no exemption ever does.
    fn excused(&self, reason: Reason, stage: Option<Stage>) -> Option<String> {
        let naming = self.world.parts.exemptions.iter().filter(|exemption| {
            exemption.policy == self.policy.id
                && exemption.excuses.iter().any(|excuse| excuse.reason == reason && excuse.stage == stage)
        });
        let excuses: Vec<String> = naming
            .map(|exemption| {
                all([
                    format!("principal == Tag::{}", quoted(exemption.tag.as_str())),
                    format!("resource.placement == Placement::{}", quoted(exemption.placement.as_str())),
                    in_force(exemption.validity),
                ])
            })
            .collect();
        (!excuses.is_empty()).then(|| any(excuses))
    }

    /// One failure closes, where the policy applies, unless an exemption in force names exactly it.
    fn forbid(&mut self, fails: &str, reason: Reason, stage: Option<Stage>) {
        let (group, applies) = (self.group(), self.applies());
        let unless =
            self.excused(reason, stage).map(|excused| format!(" unless {{ {excused} }}")).unwrap_or_default();
        let _ = writeln!(
            self.text,
            "forbid(principal in {group}, action, resource) when {{ ({applies}) && ({fails}) }}{unless};"
        );
    }

    /// A check that evidence must pass: closed unless some that serves is in force, by the reason that its dates give.
    fn evidence(&mut self, asked: &str, serving: &[Serving<'_>], missing: Reason, stage: Option<Stage>) {
        let of = |dates: &dyn Fn(Validity) -> String| {
            any(serving.iter().map(|one| all([one.when.clone(), dates(one.evidence.validity)])))
        };
        let passes = of(&in_force);
        let reasons = [missing, Reason::EvidenceExpired, Reason::EvidenceNotYetValid];
        if reasons.into_iter().all(|reason| self.excused(reason, stage).is_none()) {
            // Nobody excuses it, so the reason makes no difference to the answer.
            self.forbid(&format!("({asked}) && !({passes})"), missing, stage);
            return;
        }
        let serves = any(serving.iter().map(|one| one.when.clone()));
        let ended = of(&|validity| format!("{} <= context.now", validity.to().as_second()));
        self.forbid(&format!("({asked}) && !({serves})"), missing, stage);
        let expired = format!("({asked}) && !({passes}) && ({ended})");
        self.forbid(&expired, Reason::EvidenceExpired, stage);
        let later = format!("({asked}) && ({serves}) && !({passes}) && !({ended})");
        self.forbid(&later, Reason::EvidenceNotYetValid, stage);
    }

    fn required(&mut self, one_of: &BTreeSet<InstrumentId>) {
        let serving = self.serving(|evidence| one_of.contains(&evidence.instrument), |_| None);
        self.evidence("true", &serving, Reason::EvidenceMissing, None);
    }

    fn serving(
        &self,
        kind: impl Fn(&Evidence) -> bool,
        besides: impl Fn(&Evidence) -> Option<String>,
    ) -> Vec<Serving<'a>> {
        let of_kind = self.world.parts.evidence.iter().filter(|evidence| kind(evidence));
        of_kind
            .map(|evidence| Serving {
                evidence,
                when: all([covered(evidence)].into_iter().chain(besides(evidence))),
            })
            .collect()
    }

    fn stage(&mut self, stage: Stage, rule: &StageRule) {
        // The placement's claim, and the gateway's own places for the two stages where it has any.
        let placed = format!("resource.placement.{stage}");
        let gateway = format!("context.gateway.{stage}");
        let claims = match stage {
            Stage::PromptLogs | Stage::ControlPlane => vec![placed, gateway],
            Stage::Processing | Stage::Storage | Stage::AbuseMonitoring | Stage::SupportAccess => {
                vec![placed]
            }
        };
        let some = |field: &str| any(claims.iter().map(|claim| format!("{claim}.{field}")));
        let (unknown, anywhere, retained) = (some("unknown"), some("anywhere"), some("retained"));

        self.forbid(&unknown, Reason::StageUnknown, Some(stage));

        let instruments = &self.world.instruments;
        let attesting = self.serving(
            |evidence| {
                evidence.stages.get(&stage) == Some(&Attestation::NoRetention)
                    && instruments[&evidence.instrument].retention
            },
            |_| None,
        );
        let not_retained = format!("!({unknown}) && !({retained})");
        self.evidence(&not_retained, &attesting, Reason::RetentionNotAttested, Some(stage));

        let located = format!("!({unknown}) && ({retained})");
        if !self.policy.denied_places.is_empty() {
            let denied = &self.policy.denied_places;
            let related = |place: &&Place| {
                denied.iter().any(|d| d == *place || d.country() == **place || *d == place.country())
            };
            let met = listed(&self.world.places.iter().filter(related).copied().collect());
            let meets = any(claims.iter().map(|claim| format!("{met}.containsAny({claim}.places)")));
            self.forbid(&format!("{located} && ({anywhere} || {meets})"), Reason::PlaceDenied, Some(stage));
        }

        if let Some(inside) = self.inside(stage, rule, &anywhere, &claims) {
            self.forbid(&format!("{located} && !({inside})"), Reason::StageOutsideBoundary, Some(stage));
        }

        let strong = |location: LocationProof| match rule.proof {
            Proof::None => false,
            Proof::Declares => location != LocationProof::None,
            Proof::Constrains => location == LocationProof::Constrains,
        };
        if rule.proof != Proof::None {
            let proving = self.serving(
                |evidence| {
                    strong(instruments[&evidence.instrument].location)
                        && matches!(evidence.stages.get(&stage), Some(Attestation::Places(_)))
                },
                |evidence| {
                    let Some(Attestation::Places(attested)) = evidence.stages.get(&stage) else {
                        return None;
                    };
                    let within = attested.iter().map(|place| {
                        let or_country = listed(&BTreeSet::from([*place, place.country()]));
                        any(claims.iter().map(|claim| format!("{claim}.places.containsAny({or_country})")))
                    });
                    Some(format!("({anywhere}) || ({})", all(within)))
                },
            );
            self.evidence(&located, &proving, Reason::ClaimWithoutEvidence, Some(stage));
        }
    }

    /// When the claim is inside what is permitted; `None`: always. Cedar cannot unite sets, so there is a term for each
    /// choice of the boundaries that are permitted besides.
    fn inside(&self, stage: Stage, rule: &StageRule, anywhere: &str, claims: &[String]) -> Option<String> {
        if rule.boundary.is_everywhere() {
            return None;
        }
        let mut choices: Vec<(Vec<String>, Vec<&BoundaryId>)> = vec![(Vec::new(), vec![&rule.boundary])];
        for permit in &rule.permit_if {
            let with: Vec<_> = choices
                .iter()
                .map(|(conditions, boundaries)| {
                    let mut chosen = (conditions.clone(), boundaries.clone());
                    chosen.0.push(self.met(stage, &permit.instruments));
                    chosen.1.push(&permit.boundary);
                    chosen
                })
                .collect();
            choices.extend(with);
        }
        Some(any(choices.into_iter().map(|(mut conditions, boundaries)| {
            if !boundaries.iter().any(|boundary| boundary.is_everywhere()) {
                let members: BTreeSet<Place> = boundaries
                    .iter()
                    .flat_map(|boundary| self.world.boundaries[*boundary].iter().copied())
                    .collect();
                let has = |place: &&Place| members.contains(place) || members.contains(&place.country());
                let permitted = listed(&self.world.places.iter().filter(has).copied().collect());
                conditions.push(format!("!({anywhere})"));
                conditions
                    .extend(claims.iter().map(|claim| format!("{permitted}.containsAll({claim}.places)")));
            }
            all(conditions)
        })))
    }

    /// The instruments have evidence in force that covers the endpoint and the stage.
    fn met(&self, stage: Stage, requirement: &Requirement) -> String {
        let has = |one_of: &BTreeSet<InstrumentId>| {
            let pieces = self.world.parts.evidence.iter().filter(|evidence| {
                one_of.contains(&evidence.instrument) && evidence.stages.contains_key(&stage)
            });
            any(pieces.map(|evidence| all([covered(evidence), in_force(evidence.validity)])))
        };
        let each = requirement.all_of.iter().map(|instrument| has(&BTreeSet::from([instrument.clone()])));
        all(each.chain(requirement.any_of.iter().map(|group| has(group.as_set()))))
    }
}
