//! Rows: the independent checks that policies are made of, each compiled once for all policies that share it.

use std::collections::BTreeSet;

use rustc_hash::FxHashMap;

use super::{
    arena::{ClaimId, ClassId, CourseId, CoverId},
    class::{Class, Classes},
    course::Courses,
};
use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    decide::{Finding, Reason},
    evidence::{Attestation, Evidence, LocationProof},
    id::{BoundaryId, InstrumentId},
    place::Place,
    registry::Scope,
    rule::{PermitIf, Policy, Proof, Requirement},
    set::NonEmptySet,
    stage::Stage,
};

/// What a gateway adds to the claim of a stage, if anything.
pub(super) type Own = Option<ClaimValue>;

/// One check. Two policies that ask the same share it.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) enum Spec {
    /// The scope is one of these.
    Scope(BTreeSet<Scope>),
    /// The scope is `private`.
    Private,
    /// One of these instruments has evidence in force.
    Instrument(NonEmptySet<InstrumentId>),
    /// Somebody said where the data is, and "not retained" is attested.
    Known(Stage, Own),
    /// The claim meets none of these places.
    Denied(Stage, Own, BTreeSet<Place>),
    /// The claim is inside the boundary, or inside what is permitted besides.
    Inside(Stage, Own, BoundaryId, Vec<PermitIf>),
    /// The claim has evidence of this strength.
    Proof(Stage, Own, Proof),
}

impl Spec {
    /// The checks of `policy` in the order in which failures are listed. `own` is what a gateway adds to a stage.
    pub(super) fn of(policy: &Policy, own: impl Fn(Stage) -> Own) -> Vec<Self> {
        let mut specs = Vec::new();
        if !policy.scopes.is_empty() {
            specs.push(Self::Scope(policy.scopes.clone()));
        }
        if policy.private_only {
            specs.push(Self::Private);
        }
        let each = policy.requires.all_of.iter().cloned().map(NonEmptySet::one);
        specs.extend(each.chain(policy.requires.any_of.iter().cloned()).map(Self::Instrument));
        for stage in Stage::ALL {
            let Some(rule) = policy.stage_rule(stage) else { continue };
            specs.push(Self::Known(stage, own(stage)));
            if !policy.denied_places.is_empty() {
                specs.push(Self::Denied(stage, own(stage), policy.denied_places.clone()));
            }
            specs.push(Self::Inside(stage, own(stage), rule.boundary, rule.permit_if));
            if rule.proof != Proof::None {
                specs.push(Self::Proof(stage, own(stage), rule.proof));
            }
        }
        specs
    }

    fn stage(&self) -> Option<(Stage, &Own)> {
        match self {
            Self::Scope(_) | Self::Private | Self::Instrument(_) => None,
            Self::Known(stage, own)
            | Self::Denied(stage, own, _)
            | Self::Inside(stage, own, ..)
            | Self::Proof(stage, own, _) => Some((*stage, own)),
        }
    }

    /// What of a class its course depends on: classes that are the same in it have the same course.
    fn depends_on(&self, class: &Class) -> (Option<Scope>, Option<ClaimId>, Option<CoverId>) {
        let claim = self.stage().map(|(stage, _)| class.claim(stage));
        match self {
            Self::Scope(_) | Self::Private => (Some(class.scope), None, None),
            Self::Instrument(_) => (None, None, Some(class.cover)),
            Self::Denied(..) => (None, claim, None),
            Self::Inside(_, _, _, permits) => (None, claim, (!permits.is_empty()).then_some(class.cover)),
            Self::Known(..) | Self::Proof(..) => (None, claim, Some(class.cover)),
        }
    }
}

/// Compiles rows for the classes of one catalogue.
pub(super) struct Compiler<'a> {
    pub(super) catalogue: &'a Catalogue,
    pub(super) classes: &'a Classes,
    pub(super) courses: &'a mut Courses,
}

impl Compiler<'_> {
    /// The course of `spec` for each of `classes`.
    pub(super) fn column(
        &mut self,
        spec: &Spec,
        classes: impl IntoIterator<Item = ClassId>,
    ) -> Vec<CourseId> {
        let mut known = FxHashMap::default();
        classes
            .into_iter()
            .map(|class| {
                let class = &self.classes.classes[class];
                *known.entry(spec.depends_on(class)).or_insert_with(|| self.course(spec, class))
            })
            .collect()
    }

    fn course(&mut self, spec: &Spec, class: &Class) -> CourseId {
        let scope = class.scope;
        let claim = spec.stage().map(|(stage, own)| {
            let claim = &self.classes.claims[class.claim(stage)];
            own.as_ref().map_or_else(|| claim.clone(), |own| claim.join(own))
        });
        let claim = claim.unwrap_or(ClaimValue::Unknown);
        match spec {
            Spec::Scope(permitted) => {
                let finding = Finding { scope: Some(scope), ..Finding::of(Reason::ScopeNotPermitted) };
                self.courses.constant((!permitted.contains(&scope)).then_some(finding))
            }
            Spec::Private => {
                let finding = Finding { scope: Some(scope), ..Finding::of(Reason::NotPrivate) };
                self.courses.constant((scope != Scope::Private).then_some(finding))
            }
            Spec::Instrument(one_of) => {
                let missing =
                    Finding { instruments: one_of.as_set().clone(), ..Finding::of(Reason::EvidenceMissing) };
                self.by_evidence(class, missing, |_, evidence| one_of.contains(&evidence.instrument))
            }
            Spec::Known(stage, _) => self.known(class, *stage, &claim),
            Spec::Denied(stage, _, denied) => {
                let finding = met(&claim, denied).map(|places| Finding {
                    stage: Some(*stage),
                    places,
                    anywhere: claim == ClaimValue::Anywhere,
                    ..Finding::of(Reason::PlaceDenied)
                });
                self.courses.constant(finding)
            }
            Spec::Inside(stage, _, boundary, permits) => {
                self.inside(class, *stage, &claim, boundary, permits)
            }
            Spec::Proof(stage, _, proof) => self.proof(class, *stage, &claim, *proof),
        }
    }

    fn known(&mut self, class: &Class, stage: Stage, claim: &ClaimValue) -> CourseId {
        match claim {
            ClaimValue::Unknown => self
                .courses
                .constant(Some(Finding { stage: Some(stage), ..Finding::of(Reason::StageUnknown) })),
            ClaimValue::NotRetained => {
                let missing = Finding { stage: Some(stage), ..Finding::of(Reason::RetentionNotAttested) };
                self.by_evidence(class, missing, |catalogue, evidence| {
                    evidence.stages.get(&stage) == Some(&Attestation::NoRetention)
                        && catalogue.instruments().get(&evidence.instrument).is_some_and(|i| i.retention)
                })
            }
            ClaimValue::Places(_) | ClaimValue::Anywhere => self.courses.passes,
        }
    }

    fn inside(
        &mut self,
        class: &Class,
        stage: Stage,
        claim: &ClaimValue,
        boundary: &BoundaryId,
        permits: &[PermitIf],
    ) -> CourseId {
        let places = match claim {
            // Not located: other rows have said what there is to say.
            ClaimValue::Unknown | ClaimValue::NotRetained => return self.courses.passes,
            ClaimValue::Anywhere => None,
            ClaimValue::Places(places) => Some(places),
        };
        let catalogue = self.catalogue;
        let covering = covering(catalogue, self.classes, class.cover);
        let deciding: Vec<&Evidence> = covering
            .into_iter()
            .filter(|evidence| evidence.stages.contains_key(&stage))
            .filter(|evidence| permits.iter().any(|permit| names(&permit.instruments, &evidence.instrument)))
            .collect();
        let cuts = deciding.iter().flat_map(|evidence| [evidence.validity.from(), evidence.validity.to()]);
        self.courses.changing(cuts.collect::<Vec<_>>(), |second| {
            let in_force: BTreeSet<&InstrumentId> = deciding
                .iter()
                .filter(|e| is_in_force(e, second))
                .map(|evidence| &evidence.instrument)
                .collect();
            let also = permits.iter().filter(|permit| is_met(&permit.instruments, &in_force));
            let boundaries: Vec<&BoundaryId> =
                std::iter::once(boundary).chain(also.map(|permit| &permit.boundary)).collect();
            if boundaries.iter().any(|boundary| boundary.is_everywhere()) {
                return None;
            }
            let permitted = |place: &Place| {
                boundaries.iter().filter_map(|boundary| catalogue.boundaries().get(*boundary)).any(
                    |boundary| boundary.places.contains(place) || boundary.places.contains(&place.country()),
                )
            };
            let outside: BTreeSet<Place> =
                places.into_iter().flatten().copied().filter(|place| !permitted(place)).collect();
            (places.is_none() || !outside.is_empty()).then(|| Finding {
                stage: Some(stage),
                places: outside,
                anywhere: places.is_none(),
                ..Finding::of(Reason::StageOutsideBoundary)
            })
        })
    }

    fn proof(&mut self, class: &Class, stage: Stage, claim: &ClaimValue, proof: Proof) -> CourseId {
        let claimed = match claim {
            ClaimValue::Unknown | ClaimValue::NotRetained => return self.courses.passes,
            ClaimValue::Anywhere => None,
            ClaimValue::Places(places) => Some(places),
        };
        let missing =
            Finding { stage: Some(stage), proof: Some(proof), ..Finding::of(Reason::ClaimWithoutEvidence) };
        self.by_evidence(class, missing, |catalogue, evidence| {
            let location =
                catalogue.instruments().get(&evidence.instrument).map_or(LocationProof::None, |i| i.location);
            let strong = match proof {
                Proof::None => true,
                Proof::Declares => location != LocationProof::None,
                Proof::Constrains => location == LocationProof::Constrains,
            };
            let inside = |attested: &NonEmptySet<Place>| {
                claimed.is_none_or(|claimed| {
                    attested.iter().all(|a| claimed.iter().any(|place| place.contains(*a)))
                })
            };
            strong
                && match evidence.stages.get(&stage) {
                    Some(Attestation::Places(attested)) => inside(attested),
                    Some(Attestation::NoRetention | Attestation::Nothing) | None => false,
                }
        })
    }

    /// The course of a check that passes while some evidence that serves is in force; else it tells ended, not begun
    /// and absent apart.
    fn by_evidence(
        &mut self,
        class: &Class,
        missing: Finding,
        serves: impl Fn(&Catalogue, &Evidence) -> bool,
    ) -> CourseId {
        let catalogue = self.catalogue;
        let serving: Vec<&Evidence> = covering(catalogue, self.classes, class.cover)
            .into_iter()
            .filter(|evidence| serves(catalogue, evidence))
            .collect();
        if serving.is_empty() {
            return self.courses.constant(Some(missing));
        }
        let cuts = serving.iter().flat_map(|evidence| [evidence.validity.from(), evidence.validity.to()]);
        self.courses.changing(cuts.collect::<Vec<_>>(), |second| {
            if serving.iter().any(|evidence| is_in_force(evidence, second)) {
                return None;
            }
            let ended = |evidence: &&&Evidence| evidence.validity.to().as_second() <= second;
            let ids = |list: Vec<&&Evidence>| list.into_iter().map(|evidence| evidence.id.clone()).collect();
            let over: Vec<&&Evidence> = serving.iter().filter(ended).collect();
            let (reason, evidence) = if over.is_empty() {
                (Reason::EvidenceNotYetValid, ids(serving.iter().collect()))
            } else {
                (Reason::EvidenceExpired, ids(over))
            };
            Some(Finding { reason, evidence, ..missing.clone() })
        })
    }
}

fn covering<'c>(catalogue: &'c Catalogue, classes: &Classes, cover: CoverId) -> Vec<&'c Evidence> {
    classes.covers[cover].iter().filter_map(|(id, _)| catalogue.evidence().get(id)).collect()
}

fn is_in_force(evidence: &Evidence, second: i64) -> bool {
    evidence.validity.from().as_second() <= second && second < evidence.validity.to().as_second()
}

fn names(requirement: &Requirement, instrument: &InstrumentId) -> bool {
    requirement.all_of.contains(instrument)
        || requirement.any_of.iter().any(|group| group.contains(instrument))
}

fn is_met(requirement: &Requirement, in_force: &BTreeSet<&InstrumentId>) -> bool {
    !requirement.is_empty()
        && requirement.all_of.iter().all(|instrument| in_force.contains(instrument))
        && requirement.any_of.iter().all(|group| group.iter().any(|one| in_force.contains(one)))
}

/// The places in which a claim meets what is denied, if it does; all that is denied for a claim of anywhere.
fn met(claim: &ClaimValue, denied: &BTreeSet<Place>) -> Option<BTreeSet<Place>> {
    match claim {
        ClaimValue::Unknown | ClaimValue::NotRetained => None,
        ClaimValue::Anywhere => Some(denied.clone()),
        ClaimValue::Places(places) => {
            let met: BTreeSet<Place> =
                places.iter().copied().filter(|place| denied.iter().any(|d| d.meets(*place))).collect();
            (!met.is_empty()).then_some(met)
        }
    }
}
