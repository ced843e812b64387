//! The catalogue: registry, evidence, policies and exemptions that fit together. It can only be made from
//! [`Parts`] whose references hold, so that a decision never meets a dangling one.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, OnceLock},
};

use domicile_text::{Text, text};
use serde::{Deserialize, Serialize};

use crate::{
    canonical::{Sha256Hex, to_jcs},
    evidence::{Evidence, Instrument},
    exemption::Exemption,
    id::{
        BoundaryId, CategoryId, ConnectionId, EndpointId, EvidenceId, ExemptionId, GatewayId, InstrumentId,
        ModelId, PlacementId, PolicyId, ProviderId, RegionId, TagName, ZoneId,
    },
    instant::Instant,
    registry::{
        Boundary, Connection, DataCategory, Endpoint, Gateway, Model, Placement, Provider, Region, Tag, Zone,
        object,
    },
    rule::Policy,
};

mod validate;

pub use validate::base_url;

macro_rules! kinds {
    ($($(#[$meta:meta])* $variant:ident($type:ty, $id:ty, $key:ident) in $field:ident = $text:literal),+ $(,)?) => {
        /// The kinds of objects in a catalogue.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "specta", derive(specta::Type))]
        pub enum Kind { $($(#[$meta])* $variant),+ }

        impl Kind {
            /// Every kind, in an order in which referenced objects come before those that refer to them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The name on the wire.
            pub const fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $text),+ }
            }
        }

        /// One object of a catalogue.
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case", tag = "kind", content = "value")]
        #[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "CatalogueObject"))]
        pub enum Object { $($(#[$meta])* $variant($type)),+ }

        impl Object {
            /// Its kind.
            pub const fn kind(&self) -> Kind {
                match self { $(Self::$variant(_) => Kind::$variant),+ }
            }

            /// Its identifier.
            pub fn id(&self) -> &str {
                match self { $(Self::$variant(object) => object.$key.as_str()),+ }
            }

            /// Its canonical JSON, without the kind.
            pub fn body(&self) -> Result<String, crate::canonical::CanonicalError> {
                let bytes = match self { $(Self::$variant(object) => to_jcs(object)?),+ };
                Ok(String::from_utf8_lossy(&bytes).into_owned())
            }

            /// The object of `kind` whose JSON is `body`.
            pub fn from_body(kind: Kind, body: &str) -> Result<Self, serde_json::Error> {
                Ok(match kind { $(Kind::$variant => Self::$variant(serde_json::from_str(body)?)),+ })
            }
        }

        impl Catalogue {
            /// The object of `kind` with this identifier.
            pub fn object(&self, kind: Kind, id: &str) -> Option<Object> {
                match kind { $(Kind::$variant => self.$field.get(id).cloned().map(Object::$variant)),+ }
            }

            /// Every object, kinds in the order of [`Kind::ALL`], ids in order.
            pub fn objects(&self) -> impl Iterator<Item = Object> + '_ {
                std::iter::empty()$(.chain(self.$field.values().cloned().map(Object::$variant)))+
            }

            /// Puts an object without asking whether all fits together then.
            pub(crate) fn put(&mut self, object: Object) {
                self.sha256 = OnceLock::new();
                match object {
                    $(Object::$variant(value) => { Arc::make_mut(&mut self.$field).insert(value.$key.clone(), value); }),+
                }
            }

            fn remove(&mut self, kind: Kind, id: &str) -> bool {
                match kind { $(Kind::$variant => Arc::make_mut(&mut self.$field).remove(id).is_some()),+ }
            }
        }

        $(impl From<$type> for Object {
            fn from(object: $type) -> Self {
                Self::$variant(object)
            }
        })+
    };
}

kinds! {
    /// A data category.
    Category(DataCategory, CategoryId, id) in categories = "category",
    /// A residency tag.
    Tag(Tag, TagName, name) in tags = "tag",
    /// A boundary.
    Boundary(Boundary, BoundaryId, id) in boundaries = "boundary",
    /// An instrument.
    Instrument(Instrument, InstrumentId, id) in instruments = "instrument",
    /// A provider.
    Provider(Provider, ProviderId, id) in providers = "provider",
    /// A region.
    Region(Region, RegionId, id) in regions = "region",
    /// A zone.
    Zone(Zone, ZoneId, id) in zones = "zone",
    /// A placement.
    Placement(Placement, PlacementId, id) in placements = "placement",
    /// A connection.
    Connection(Connection, ConnectionId, id) in connections = "connection",
    /// A model.
    Model(Model, ModelId, id) in models = "model",
    /// An endpoint.
    Endpoint(Endpoint, EndpointId, id) in endpoints = "endpoint",
    /// A gateway.
    Gateway(Gateway, GatewayId, id) in gateways = "gateway",
    /// A piece of evidence.
    Evidence(Evidence, EvidenceId, id) in evidence = "evidence",
    /// A policy.
    Policy(Policy, PolicyId, id) in policies = "policy",
    /// An exemption.
    Exemption(Exemption, ExemptionId, id) in exemptions = "exemption",
}

object! {
    /// The registry as lists, on the wire.
    #[derive(Default)]
    #[serde(default)]
    pub struct Registry {
        /// What requests may carry.
        pub categories: Vec<DataCategory>,
        /// The residency tags.
        pub tags: Vec<Tag>,
        /// Named sets of places.
        pub boundaries: Vec<Boundary>,
        /// Kinds of contracts and certificates.
        pub instruments: Vec<Instrument>,
        /// Who runs models.
        pub providers: Vec<Provider>,
        /// Physical places of providers.
        pub regions: Vec<Region>,
        /// Sets of places of providers.
        pub zones: Vec<Zone>,
        /// Terms under which models run.
        pub placements: Vec<Placement>,
        /// How hosts are reached.
        pub connections: Vec<Connection>,
        /// Models.
        pub models: Vec<Model>,
        /// The model-region mapping.
        pub endpoints: Vec<Endpoint>,
        /// Consumers of bundles.
        pub gateways: Vec<Gateway>,
    }
}

object! {
    /// The workspace as one document: what `get` writes and `apply` reads.
    #[derive(Default)]
    #[serde(default)]
    pub struct Parts {
        /// What exists.
        pub registry: Registry,
        /// What is contracted.
        pub evidence: Vec<Evidence>,
        /// What is decided.
        pub policies: Vec<Policy>,
        /// What is excused.
        pub exemptions: Vec<Exemption>,
    }
}

impl Kind {
    /// What a sentence calls it.
    pub fn named(self) -> Text {
        match self {
            Self::Category => text!("category"),
            Self::Tag => text!("tag"),
            Self::Boundary => text!("boundary"),
            Self::Instrument => text!("instrument"),
            Self::Provider => text!("provider"),
            Self::Region => text!("region"),
            Self::Zone => text!("zone"),
            Self::Placement => text!("placement"),
            Self::Connection => text!("connection"),
            Self::Model => text!("model"),
            Self::Endpoint => text!("endpoint"),
            Self::Gateway => text!("gateway"),
            Self::Evidence => text!("evidence"),
            Self::Policy => text!("policy"),
            Self::Exemption => text!("exemption"),
        }
    }
}

/// One thing that does not fit, with the object and field to mend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct Problem {
    /// The kind of the object.
    pub kind: Kind,
    /// Its identifier.
    pub id: String,
    /// The field to mend.
    pub field: String,
    /// What is wrong and how to mend it.
    pub message: Text,
}

impl From<&Problem> for Text {
    fn from(Problem { kind, id, field, message }: &Problem) -> Self {
        text!("{kind} `{id}`, field `{field}`: {message}", kind = kind.named(), id, field, message)
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Text::from(self).fmt(f)
    }
}

/// Why parts do not make a catalogue: everything that does not fit, not only the first thing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub struct CatalogueError {
    /// What does not fit; never empty.
    pub problems: Vec<Problem>,
}

impl From<&CatalogueError> for Text {
    fn from(error: &CatalogueError) -> Self {
        Self::several(error.problems.iter().map(Self::from), "; ")
    }
}

/// One edit of a catalogue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Adds the object, or puts it in the place of the one with its kind and identifier.
    Put(Box<Object>),
    /// Takes the object away.
    Delete(Kind, String),
}

impl Change {
    /// The change that adds or replaces `object`.
    pub fn put(object: impl Into<Object>) -> Self {
        Self::Put(Box::new(object.into()))
    }

    /// The kind and identifier of what it changes.
    pub fn key(&self) -> (Kind, &str) {
        match self {
            Self::Put(object) => (object.kind(), object.id()),
            Self::Delete(kind, id) => (*kind, id),
        }
    }
}

/// Registry, evidence, policies and exemptions that fit together. A copy shares what it does not change.
#[derive(Clone, Debug, Default)]
pub struct Catalogue {
    revision: u64,
    categories: Arc<BTreeMap<CategoryId, DataCategory>>,
    tags: Arc<BTreeMap<TagName, Tag>>,
    boundaries: Arc<BTreeMap<BoundaryId, Boundary>>,
    instruments: Arc<BTreeMap<InstrumentId, Instrument>>,
    providers: Arc<BTreeMap<ProviderId, Provider>>,
    regions: Arc<BTreeMap<RegionId, Region>>,
    zones: Arc<BTreeMap<ZoneId, Zone>>,
    placements: Arc<BTreeMap<PlacementId, Placement>>,
    connections: Arc<BTreeMap<ConnectionId, Connection>>,
    models: Arc<BTreeMap<ModelId, Model>>,
    endpoints: Arc<BTreeMap<EndpointId, Endpoint>>,
    gateways: Arc<BTreeMap<GatewayId, Gateway>>,
    evidence: Arc<BTreeMap<EvidenceId, Evidence>>,
    policies: Arc<BTreeMap<PolicyId, Policy>>,
    exemptions: Arc<BTreeMap<ExemptionId, Exemption>>,
    sha256: OnceLock<Sha256Hex>,
}

macro_rules! getters {
    ($($(#[$meta:meta])* $field:ident: $id:ty => $type:ty),+ $(,)?) => {
        impl Catalogue { $($(#[$meta])* pub fn $field(&self) -> &BTreeMap<$id, $type> { &self.$field })+ }
    };
}

getters! {
    /// Data categories by id.
    categories: CategoryId => DataCategory,
    /// Tags by name.
    tags: TagName => Tag,
    /// Boundaries by id, without `everywhere`.
    boundaries: BoundaryId => Boundary,
    /// Instruments by id.
    instruments: InstrumentId => Instrument,
    /// Providers by id.
    providers: ProviderId => Provider,
    /// Regions by id.
    regions: RegionId => Region,
    /// Zones by id.
    zones: ZoneId => Zone,
    /// Placements by id.
    placements: PlacementId => Placement,
    /// Connections by id.
    connections: ConnectionId => Connection,
    /// Models by id.
    models: ModelId => Model,
    /// Endpoints by id.
    endpoints: EndpointId => Endpoint,
    /// Gateways by id.
    gateways: GatewayId => Gateway,
    /// Evidence by id.
    evidence: EvidenceId => Evidence,
    /// Policies by id.
    policies: PolicyId => Policy,
    /// Exemptions by id.
    exemptions: ExemptionId => Exemption,
}

impl Catalogue {
    /// The catalogue of `parts`, or everything that does not fit. `revision` is that of the release, 0 for a draft
    /// before the first.
    pub fn new(revision: u64, parts: Parts) -> Result<Self, CatalogueError> {
        let objects = parts.into_objects();
        let mut seen = BTreeSet::new();
        let problems: Vec<Problem> = objects
            .iter()
            .filter(|object| !seen.insert((object.kind(), object.id().to_owned())))
            .map(|object| Problem {
                kind: object.kind(),
                id: object.id().to_owned(),
                field: "id".to_owned(),
                message: text!("it is defined twice: remove one of the two"),
            })
            .collect();
        if !problems.is_empty() {
            return Err(CatalogueError { problems });
        }
        let mut catalogue = Self { revision, ..Self::default() };
        for object in objects {
            catalogue.put(object);
        }
        catalogue.checked()
    }

    /// This catalogue with `changes` made, or everything that would not fit then. This one stays as it is.
    ///
    /// An exemption that is put must keep its bounds. One that was there before stays as it is: an older version may
    /// have written a longer one, and what was published with it must still be read.
    pub fn edited(&self, changes: &[Change]) -> Result<Self, CatalogueError> {
        let next = self.changed(changes)?;
        let mut problems = validate::problems(&next);
        problems.extend(validate::beyond(self, &next, changes));
        if problems.is_empty() { Ok(next) } else { Err(CatalogueError { problems }) }
    }

    /// As [`Self::edited`], for changes that bring back what stood before: nobody grants anew what stood already.
    pub fn brought_back(&self, changes: &[Change]) -> Result<Self, CatalogueError> {
        self.changed(changes)?.checked()
    }

    /// This catalogue with `changes` made, whether they fit or not.
    fn changed(&self, changes: &[Change]) -> Result<Self, CatalogueError> {
        let mut next = self.clone();
        next.sha256 = OnceLock::new();
        for change in changes {
            match change {
                Change::Put(object) => next.put((**object).clone()),
                Change::Delete(kind, id) => {
                    if !next.remove(*kind, id) {
                        let problem = Problem {
                            kind: *kind,
                            id: id.clone(),
                            field: "id".to_owned(),
                            message: text!("there is none to delete: reload the list"),
                        };
                        return Err(CatalogueError { problems: vec![problem] });
                    }
                }
            }
        }
        Ok(next)
    }

    /// Itself, if it fits together: to be asked after [`Self::put`].
    pub(crate) fn checked(self) -> Result<Self, CatalogueError> {
        let problems = validate::problems(&self);
        if problems.is_empty() { Ok(self) } else { Err(CatalogueError { problems }) }
    }

    /// The same catalogue under another revision.
    #[must_use]
    pub fn with_revision(mut self, revision: u64) -> Self {
        self.revision = revision;
        self
    }

    /// The revision of the release that it is, or from which the draft began.
    pub const fn revision(&self) -> u64 {
        self.revision
    }

    /// SHA-256 over the canonical bytes of everything but the revision: "is it the same policy?"
    pub fn sha256(&self) -> Sha256Hex {
        *self.sha256.get_or_init(|| {
            // Every field is a string, an integer or a list of such: it always has a canonical form.
            Sha256Hex::of(&to_jcs(&self.to_parts()).unwrap_or_default())
        })
    }

    /// The same as lists, ids in order.
    pub fn to_parts(&self) -> Parts {
        Parts {
            registry: Registry {
                categories: self.categories.values().cloned().collect(),
                tags: self.tags.values().cloned().collect(),
                boundaries: self.boundaries.values().cloned().collect(),
                instruments: self.instruments.values().cloned().collect(),
                providers: self.providers.values().cloned().collect(),
                regions: self.regions.values().cloned().collect(),
                zones: self.zones.values().cloned().collect(),
                placements: self.placements.values().cloned().collect(),
                connections: self.connections.values().cloned().collect(),
                models: self.models.values().cloned().collect(),
                endpoints: self.endpoints.values().cloned().collect(),
                gateways: self.gateways.values().cloned().collect(),
            },
            evidence: self.evidence.values().cloned().collect(),
            policies: self.policies.values().cloned().collect(),
            exemptions: self.exemptions.values().cloned().collect(),
        }
    }

    /// Every instant at which an interval or a policy begins or ends, in order.
    pub fn instants(&self) -> BTreeSet<Instant> {
        let mut instants = BTreeSet::new();
        instants.extend(self.policies.values().filter_map(|policy| policy.begins));
        instants.extend(self.evidence.values().flat_map(|e| [e.validity.from(), e.validity.to()]));
        instants.extend(self.exemptions.values().flat_map(|e| [e.validity.from(), e.validity.to()]));
        instants.extend(self.endpoints.values().flat_map(|e| [e.term.from(), e.term.to()]).flatten());
        instants
    }
}

impl Parts {
    /// Every object of the document.
    pub fn into_objects(self) -> Vec<Object> {
        fn all<T: Into<Object>>(list: Vec<T>) -> impl Iterator<Item = Object> {
            list.into_iter().map(Into::into)
        }
        let Registry {
            categories,
            tags,
            boundaries,
            instruments,
            providers,
            regions,
            zones,
            placements,
            connections,
            models,
            endpoints,
            gateways,
        } = self.registry;
        all(categories)
            .chain(all(tags))
            .chain(all(boundaries))
            .chain(all(instruments))
            .chain(all(providers))
            .chain(all(regions))
            .chain(all(zones))
            .chain(all(placements))
            .chain(all(connections))
            .chain(all(models))
            .chain(all(endpoints))
            .chain(all(gateways))
            .chain(all(self.evidence))
            .chain(all(self.policies))
            .chain(all(self.exemptions))
            .collect()
    }
}

impl Parts {
    /// The document of these objects, each list in the order given.
    pub fn from_objects(objects: impl IntoIterator<Item = Object>) -> Self {
        let mut parts = Self::default();
        let registry = &mut parts.registry;
        for object in objects {
            match object {
                Object::Category(object) => registry.categories.push(object),
                Object::Tag(object) => registry.tags.push(object),
                Object::Boundary(object) => registry.boundaries.push(object),
                Object::Instrument(object) => registry.instruments.push(object),
                Object::Provider(object) => registry.providers.push(object),
                Object::Region(object) => registry.regions.push(object),
                Object::Zone(object) => registry.zones.push(object),
                Object::Placement(object) => registry.placements.push(object),
                Object::Connection(object) => registry.connections.push(object),
                Object::Model(object) => registry.models.push(object),
                Object::Endpoint(object) => registry.endpoints.push(object),
                Object::Gateway(object) => registry.gateways.push(object),
                Object::Evidence(object) => parts.evidence.push(object),
                Object::Policy(object) => parts.policies.push(object),
                Object::Exemption(object) => parts.exemptions.push(object),
            }
        }
        parts
    }
}
