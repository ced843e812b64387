//! Classes: endpoints in one placement that the same evidence covers. Every policy says the same about all of a class,
//! so that checks are compiled once a class and not once an endpoint.

use std::collections::BTreeMap;

use rustc_hash::FxHashMap;

use super::arena::{ClaimId, ClassId, CoverId, Interner};
use crate::{
    catalogue::Catalogue,
    claim::ClaimValue,
    evidence::{Evidence, EvidenceScope},
    id::{EvidenceId, ModelId, PlacementId, ProviderId},
    registry::{Placement, Scope},
    stage::Stage,
};

/// What the endpoints of a class have in common.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(super) struct Class {
    pub(super) placement: PlacementId,
    pub(super) scope: Scope,
    /// The placement's claims in the order of [`Stage::ALL`].
    pub(super) claims: [ClaimId; 6],
    /// The evidence that covers it, by id.
    pub(super) cover: CoverId,
}

impl Class {
    pub(super) fn claim(&self, stage: Stage) -> ClaimId {
        let [processing, storage, prompt_logs, abuse_monitoring, support_access, control_plane] = self.claims;
        match stage {
            Stage::Processing => processing,
            Stage::Storage => storage,
            Stage::PromptLogs => prompt_logs,
            Stage::AbuseMonitoring => abuse_monitoring,
            Stage::SupportAccess => support_access,
            Stage::ControlPlane => control_plane,
        }
    }
}

/// All classes of an index, and what they are told apart by.
#[derive(Clone, Debug, Default)]
pub(super) struct Classes {
    pub(super) classes: Interner<ClassId, Class>,
    pub(super) claims: Interner<ClaimId, ClaimValue>,
    /// Each piece of evidence with how often it has been edited: an edited one makes other classes.
    pub(super) covers: Interner<CoverId, Vec<(EvidenceId, u32)>>,
    pub(super) edits: FxHashMap<EvidenceId, u32>,
}

/// The evidence of a catalogue by what it is about.
struct ByScope<'c> {
    providers: FxHashMap<&'c ProviderId, Vec<&'c Evidence>>,
    placements: FxHashMap<&'c PlacementId, Vec<&'c Evidence>>,
}

impl<'c> ByScope<'c> {
    fn of(catalogue: &'c Catalogue) -> Self {
        let mut by_scope = Self { providers: FxHashMap::default(), placements: FxHashMap::default() };
        for evidence in catalogue.evidence().values() {
            match &evidence.scope {
                EvidenceScope::Provider(provider) => {
                    by_scope.providers.entry(provider).or_default().push(evidence);
                }
                EvidenceScope::Placements(placements) => {
                    for placement in placements {
                        by_scope.placements.entry(placement).or_default().push(evidence);
                    }
                }
            }
        }
        by_scope
    }

    /// The evidence about `placement`, by id.
    fn about(&self, placement: &Placement) -> Vec<&'c Evidence> {
        let of_provider = self.providers.get(&placement.provider).into_iter().flatten();
        let of_placement = self.placements.get(&placement.id).into_iter().flatten();
        let mut about: Vec<&Evidence> = of_provider.chain(of_placement).copied().collect();
        about.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        about
    }
}

impl Classes {
    /// The class of each endpoint, in the order of their ids. Classes that are there already are found again.
    pub(super) fn assign(&mut self, catalogue: &Catalogue) -> Vec<ClassId> {
        let by_scope = ByScope::of(catalogue);
        let mut placed: FxHashMap<&PlacementId, Placed<'_>> = FxHashMap::default();
        let mut assigned = Vec::with_capacity(catalogue.endpoints().len());
        for endpoint in catalogue.endpoints().values() {
            let placed = placed.entry(&endpoint.placement).or_insert_with(|| {
                // A catalogue without the placement cannot be made; were it, nothing would cover or locate it.
                let placement = catalogue.placements().get(&endpoint.placement);
                let claim = |stage| placement.map_or(ClaimValue::Unknown, |placement| placement.claim(stage));
                Placed {
                    id: &endpoint.placement,
                    scope: placement.map_or(Scope::Unspecified, |placement| placement.scope),
                    claims: Stage::ALL.map(|stage| self.claims.intern(claim(stage))),
                    about: placement.map_or_else(Vec::new, |placement| by_scope.about(placement)),
                    by_model: BTreeMap::new(),
                    of_all_models: None,
                }
            });
            assigned.push(placed.class(self, &endpoint.model));
        }
        assigned
    }
}

/// A placement with its classes so far.
struct Placed<'c> {
    id: &'c PlacementId,
    scope: Scope,
    claims: [ClaimId; 6],
    about: Vec<&'c Evidence>,
    by_model: BTreeMap<&'c ModelId, ClassId>,
    /// The one class, where no evidence is narrowed to models.
    of_all_models: Option<ClassId>,
}

impl<'c> Placed<'c> {
    fn class(&mut self, classes: &mut Classes, model: &'c ModelId) -> ClassId {
        if let Some(class) = self.of_all_models.or_else(|| self.by_model.get(model).copied()) {
            return class;
        }
        let covering =
            self.about.iter().filter(|e| e.models.as_ref().is_none_or(|models| models.contains(model)));
        let edits = |id| classes.edits.get(id).copied().unwrap_or_default();
        let covering = covering.map(|evidence| (evidence.id.clone(), edits(&evidence.id))).collect();
        let cover = classes.covers.intern(covering);
        let class = Class { placement: self.id.clone(), scope: self.scope, claims: self.claims, cover };
        let class = classes.classes.intern(class);
        if self.about.iter().any(|evidence| evidence.models.is_some()) {
            self.by_model.insert(model, class);
        } else {
            self.of_all_models = Some(class);
        }
        class
    }
}
