//! The decision's questions in Cedar: a catalogue becomes entities and policies of Cedar, and "may this endpoint serve
//! this request?" becomes an authorisation.
//!
//! Written from the text that defines the decision, not from the code that decides: nothing here may use what
//! `domicile_policy` says about claims, coverage or what applies. Who asks: `principal` is the tag, `resource` the endpoint;
//! `context` holds the instant, the categories (and whether they are known), the model and the gateway's own places.
//! A policy in `enforce` that applies is a `permit`; each of its checks that fails without an excuse is a `forbid`.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap, HashSet},
    str::FromStr,
};

use cedar_policy::{
    Authorizer, Context, Decision, Entities, Entity, EntityId, EntityTypeName, EntityUid, PolicySet,
    RestrictedExpression as Expr,
};
use domicile_policy::{
    ClaimValue, EndpointId, Evidence, EvidenceScope, GatewayId, Parts, Place, Placement, Request, Scope,
    Stage,
};

mod rules;

/// Where one stage's data is, so that two of them join part by part: with nothing set, nothing is retained.
#[derive(Clone, Debug, Default)]
struct Where {
    unknown: bool,
    anywhere: bool,
    retained: bool,
    places: BTreeSet<String>,
}

impl Where {
    fn of(value: &ClaimValue) -> Self {
        match value {
            ClaimValue::NotRetained => Self::default(),
            ClaimValue::Places(places) => Self {
                retained: true,
                places: places.iter().map(ToString::to_string).collect(),
                ..Self::default()
            },
            ClaimValue::Anywhere => Self { retained: true, anywhere: true, ..Self::default() },
            ClaimValue::Unknown => Self { retained: true, unknown: true, ..Self::default() },
        }
    }

    fn unknown() -> Self {
        Self { retained: true, unknown: true, ..Self::default() }
    }

    /// Conflicting facts take the wider: what either says stands.
    fn join(mut self, other: Self) -> Self {
        self.unknown |= other.unknown;
        self.anywhere |= other.anywhere;
        self.retained |= other.retained;
        self.places.extend(other.places);
        self
    }

    /// The placement's claim: scope `global` forces `anywhere` for processing and `unspecified` `unknown`; a settlement
    /// counts before the facts; no claim, or one without facts, is unknown.
    fn claimed(placement: &Placement, stage: Stage) -> Self {
        match (stage, placement.scope) {
            (Stage::Processing, Scope::Global) => return Self::of(&ClaimValue::Anywhere),
            (Stage::Processing, Scope::Unspecified) => return Self::unknown(),
            _ => {}
        }
        let Some(claim) = placement.claims.get(&stage) else { return Self::unknown() };
        if let Some(settled) = &claim.settled {
            return Self::of(&settled.value);
        }
        claim.facts.iter().map(|fact| Self::of(&fact.value)).reduce(Self::join).unwrap_or_else(Self::unknown)
    }

    fn expression(&self) -> Expr {
        record([
            ("unknown", Expr::new_bool(self.unknown)),
            ("anywhere", Expr::new_bool(self.anywhere)),
            ("retained", Expr::new_bool(self.retained)),
            ("places", strings(&self.places)),
        ])
    }
}

fn record<'a>(fields: impl IntoIterator<Item = (&'a str, Expr)>) -> Expr {
    Expr::new_record(fields.into_iter().map(|(name, value)| (name.to_owned(), value))).unwrap()
}

fn strings<'a>(texts: impl IntoIterator<Item = &'a String>) -> Expr {
    Expr::new_set(texts.into_iter().map(|text| Expr::new_string(text.clone())))
}

fn uid(kind: &str, name: &str) -> EntityUid {
    EntityUid::from_type_name_and_id(EntityTypeName::from_str(kind).unwrap(), EntityId::new(name))
}

/// Whether `evidence` is about endpoints of `model` in `placement`.
fn is_about(evidence: &Evidence, placement: &Placement, model: &str) -> bool {
    let placed = match &evidence.scope {
        EvidenceScope::Provider(provider) => provider.as_str() == placement.provider.as_str(),
        EvidenceScope::Placements(list) => list.iter().any(|one| one.as_str() == placement.id.as_str()),
    };
    let narrowed = evidence.models.as_ref();
    placed && narrowed.is_none_or(|models| models.iter().any(|one| one.as_str() == model))
}

/// A catalogue as Cedar sees it.
pub struct CedarWorld {
    authorizer: Authorizer,
    entities: Entities,
    policies: PolicySet,
    endpoints: Vec<EndpointId>,
    gateways: BTreeMap<GatewayId, [Where; 2]>,
}

/// One question as Cedar takes it: a request for each endpoint of the catalogue, in the order of their ids.
pub struct CedarQuestion(Vec<cedar_policy::Request>);

impl CedarWorld {
    /// Translates a document of which a catalogue can be made.
    pub fn new(parts: &Parts) -> Self {
        let mut endpoints: Vec<EndpointId> =
            parts.registry.endpoints.iter().map(|endpoint| endpoint.id.clone()).collect();
        endpoints.sort();
        let gateways = parts.registry.gateways.iter().map(|gateway| {
            let own = [&gateway.prompt_logs, &gateway.control_plane].map(Where::of);
            (gateway.id.clone(), own)
        });
        Self {
            authorizer: Authorizer::new(),
            entities: entities(parts),
            policies: PolicySet::from_str(&rules::policies(parts)).unwrap(),
            endpoints,
            gateways: gateways.collect(),
        }
    }

    /// Prepares a question. What it takes does not count as asking: a caller would keep the request.
    pub fn question(&self, request: &Request) -> CedarQuestion {
        let tag = uid("Tag", request.tag.as_deref().unwrap_or("untagged"));
        // Without a gateway nothing is added to any claim; one that nobody described may be anywhere at all.
        let [prompt_logs, control_plane] = match &request.gateway {
            None => [Where::default(), Where::default()],
            Some(id) => {
                self.gateways.get(id).cloned().unwrap_or_else(|| [Where::unknown(), Where::unknown()])
            }
        };
        let carried: Vec<String> = request.categories.iter().flatten().map(ToString::to_string).collect();
        let mut fields = vec![
            ("now", Expr::new_long(request.at.as_second())),
            ("known", Expr::new_bool(request.categories.is_some())),
            ("categories", strings(&carried)),
            (
                "gateway",
                record([
                    (Stage::PromptLogs.as_str(), prompt_logs.expression()),
                    (Stage::ControlPlane.as_str(), control_plane.expression()),
                ]),
            ),
        ];
        if let Some(model) = &request.model {
            fields.push(("model", Expr::new_string(model.to_string())));
        }
        let fields = fields.into_iter().map(|(name, value)| (name.to_owned(), value));
        let context = Context::from_pairs(fields).unwrap();
        let of = |endpoint: &EndpointId| {
            let (action, resource) = (uid("Action", "serve"), uid("Endpoint", endpoint.as_str()));
            cedar_policy::Request::new(tag.clone(), action, resource, context.clone(), None).unwrap()
        };
        CedarQuestion(self.endpoints.iter().map(of).collect())
    }

    /// The endpoints that Cedar is asked about, in order.
    pub fn endpoints(&self) -> &[EndpointId] {
        &self.endpoints
    }

    /// Whether Cedar lets the endpoint at `index` of [`Self::endpoints`] serve the request.
    ///
    /// # Panics
    ///
    /// When a policy could not be evaluated: Cedar then leaves it out, and a `forbid` left out is an "allow".
    pub fn is_authorized(&self, question: &CedarQuestion, index: usize) -> bool {
        let response = self.authorizer.is_authorized(&question.0[index], &self.policies, &self.entities);
        let errors: Vec<String> = response.diagnostics().errors().map(ToString::to_string).collect();
        assert!(errors.is_empty(), "Cedar could not evaluate: {errors:?}");
        response.decision() == Decision::Allow
    }

    /// The answer for every endpoint, in the order of [`Self::endpoints`]: the whole of one question.
    pub fn eligible(&self, question: &CedarQuestion) -> Vec<bool> {
        (0..self.endpoints.len()).map(|index| self.is_authorized(question, index)).collect()
    }
}

fn entities(parts: &Parts) -> Entities {
    let placements: BTreeMap<&str, &Placement> =
        parts.registry.placements.iter().map(|placement| (placement.id.as_str(), placement)).collect();
    let entity = |id: EntityUid, fields: Vec<(&str, Expr)>, parents: HashSet<EntityUid>| {
        let fields: HashMap<String, Expr> =
            fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        Entity::new(id, fields, parents).unwrap()
    };
    let tags = parts.registry.tags.iter().map(|tag| {
        let named = parts.policies.iter().filter(|policy| policy.tags.contains(&tag.name));
        let groups = named.map(|policy| uid("TagsOf", policy.id.as_str()));
        let parents = groups.chain([uid("Tags", "known")]).collect();
        let may: Vec<String> = tag.categories.iter().map(ToString::to_string).collect();
        entity(uid("Tag", tag.name.as_str()), vec![("categories", strings(&may))], parents)
    });
    let placed = parts.registry.placements.iter().map(|placement| {
        let mut fields = vec![("scope", Expr::new_string(placement.scope.as_str().to_owned()))];
        fields
            .extend(Stage::ALL.map(|stage| (stage.as_str(), Where::claimed(placement, stage).expression())));
        entity(uid("Placement", placement.id.as_str()), fields, HashSet::new())
    });
    let endpoints = parts.registry.endpoints.iter().map(|endpoint| {
        let placement = placements[endpoint.placement.as_str()];
        let about = parts.evidence.iter().filter(|one| is_about(one, placement, endpoint.model.as_str()));
        let covering = about.map(|one| Expr::new_entity_uid(uid("Evidence", one.id.as_str())));
        let mut fields = vec![
            ("enabled", Expr::new_bool(endpoint.enabled)),
            ("model", Expr::new_string(endpoint.model.to_string())),
            ("placement", Expr::new_entity_uid(uid("Placement", placement.id.as_str()))),
            ("covering", Expr::new_set(covering)),
        ];
        fields.extend(endpoint.term.from().map(|from| ("from", Expr::new_long(from.as_second()))));
        fields.extend(endpoint.term.to().map(|to| ("to", Expr::new_long(to.as_second()))));
        entity(uid("Endpoint", endpoint.id.as_str()), fields, HashSet::new())
    });
    Entities::from_entities(tags.chain(placed).chain(endpoints), None).unwrap()
}

/// Every place that the document names, and the country of each.
fn places(parts: &Parts) -> BTreeSet<Place> {
    let claims = parts.registry.placements.iter().flat_map(|placement| placement.claims.values());
    let claimed = claims.flat_map(|claim| {
        claim.facts.iter().map(|fact| &fact.value).chain(claim.settled.iter().map(|settled| &settled.value))
    });
    let own =
        parts.registry.gateways.iter().flat_map(|gateway| [&gateway.prompt_logs, &gateway.control_plane]);
    let mut places: BTreeSet<Place> = BTreeSet::new();
    for value in claimed.chain(own) {
        if let ClaimValue::Places(set) = value {
            places.extend(set.iter().copied());
        }
    }
    places.extend(parts.registry.boundaries.iter().flat_map(|boundary| boundary.places.iter().copied()));
    places.extend(parts.policies.iter().flat_map(|policy| policy.denied_places.iter().copied()));
    let countries: Vec<Place> = places.iter().map(|place| place.country()).collect();
    places.extend(countries);
    places
}
