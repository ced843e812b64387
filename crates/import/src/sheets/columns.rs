//! The tables and their columns: which field of which object stands where. The names are data, the same in every
//! language. What narrows a place never stands in the last column, where a file that is cut off could shorten it.

use std::str::FromStr;

use domicile_policy::{
    BoundaryId, CategoryId, Confidence, ConnectionId, EndpointId, GatewayId, Instant, InstrumentId, Kind,
    LocationProof, ModelId, Place, PlacementId, ProviderId, RegionId, Scope, TagName, Target, WireApi,
    ZoneId,
};
use domicile_text::{Text as Message, text};
use ipnet::IpNet;
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::Value;

use super::cell::Cell::{self, Flag, Map, Number, Places, Text, Words};

/// A table of the registry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RegistryTable"))]
pub enum Table {
    /// The model-region mapping, with what the connection and the placement of each endpoint say.
    Endpoints,
    /// The terms under which models run, with their claims.
    Placements,
    /// How hosts are reached.
    Connections,
    /// Models.
    Models,
    /// Who runs models.
    Providers,
    /// Physical places of providers.
    Regions,
    /// Sets of places of providers.
    Zones,
    /// Named sets of places.
    Boundaries,
    /// The residency tags.
    Tags,
    /// What requests may carry.
    Categories,
    /// Kinds of contracts and certificates.
    Instruments,
    /// Consumers of bundles.
    Gateways,
}

impl Table {
    /// Every table, in the order in which they stand in a workbook.
    pub const ALL: [Self; 12] = [
        Self::Endpoints,
        Self::Placements,
        Self::Connections,
        Self::Models,
        Self::Providers,
        Self::Regions,
        Self::Zones,
        Self::Boundaries,
        Self::Tags,
        Self::Categories,
        Self::Instruments,
        Self::Gateways,
    ];

    /// Its name on the command line and in a workbook.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Endpoints => "endpoints",
            Self::Placements => "placements",
            Self::Connections => "connections",
            Self::Models => "models",
            Self::Providers => "providers",
            Self::Regions => "regions",
            Self::Zones => "zones",
            Self::Boundaries => "boundaries",
            Self::Tags => "tags",
            Self::Categories => "categories",
            Self::Instruments => "instruments",
            Self::Gateways => "gateways",
        }
    }

    /// What its rows are.
    pub const fn kind(self) -> Kind {
        match self {
            Self::Endpoints => Kind::Endpoint,
            Self::Placements => Kind::Placement,
            Self::Connections => Kind::Connection,
            Self::Models => Kind::Model,
            Self::Providers => Kind::Provider,
            Self::Regions => Kind::Region,
            Self::Zones => Kind::Zone,
            Self::Boundaries => Kind::Boundary,
            Self::Tags => Kind::Tag,
            Self::Categories => Kind::Category,
            Self::Instruments => Kind::Instrument,
            Self::Gateways => Kind::Gateway,
        }
    }

    /// Its columns, that of the identifier first; those of claims and what only informs are not among them.
    pub(super) const fn columns(self) -> &'static [Column] {
        match self {
            Self::Endpoints => ENDPOINTS,
            Self::Placements => PLACEMENTS,
            Self::Connections => CONNECTIONS,
            Self::Models => MODELS,
            Self::Providers => PROVIDERS,
            Self::Regions => REGIONS,
            Self::Zones => ZONES,
            Self::Boundaries => BOUNDARIES,
            Self::Tags => TAGS,
            Self::Categories => CATEGORIES,
            Self::Instruments => INSTRUMENTS,
            Self::Gateways => GATEWAYS,
        }
    }
}

/// A column: a field of an object.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    /// Where the field is in the object's JSON.
    pub(super) path: &'static [&'static str],
    cell: Cell,
    /// Whether a value may stand here.
    check: Check,
    /// Whether every object has it, so that every file must.
    pub(super) needed: bool,
}

impl Column {
    /// The cell of `object`, which is the object's JSON.
    pub(super) fn write(&self, object: &Value) -> String {
        let mut value = Some(object);
        for key in self.path {
            value = value.and_then(|value| value.get(key));
        }
        let cell = value.map_or_else(String::new, |value| self.cell.write(value));
        let is_empty_text = !self.needed && value.and_then(Value::as_str) == Some("");
        if is_empty_text { "'".to_owned() } else { cell }
    }

    /// Puts what `cell` says into `object`.
    pub(super) fn read(&self, cell: &str, object: &mut Value) -> Result<(), Message> {
        let value = match (cell.is_empty(), self.needed) {
            (true, false) => None,
            (true, true) if matches!(self.cell, Flag | Number) => Some(Value::Null),
            (_, _) => Some(self.cell.read(cell)?),
        };
        if let Some(value) = &value {
            (self.check)(value).map_err(|error| {
                if cell.is_empty() { text!("it is empty, and every row must have it") } else { error }
            })?;
        }
        put(object, self.path, value);
        Ok(())
    }
}

/// Sets or removes what is at `path`.
pub(super) fn put(object: &mut Value, path: &[&str], value: Option<Value>) {
    let Some(map) = object.as_object_mut() else { return };
    match (path, value) {
        ([], _) => {}
        ([key], Some(value)) => {
            map.insert((*key).to_owned(), value);
        }
        ([key], None) => {
            map.remove(*key);
        }
        ([key, rest @ ..], value) => {
            let inner = map.entry((*key).to_owned()).or_insert_with(|| Value::Object(serde_json::Map::new()));
            put(inner, rest, value);
        }
    }
}

/// Whether a value may stand in a cell, or what is wrong with it.
pub(super) type Check = fn(&Value) -> Result<(), Message>;

/// Whether `value` is a `T`, in the words of who reads it.
pub(super) fn is<T: DeserializeOwned>(value: &Value) -> Result<(), Message> {
    T::deserialize(value).map(|_| ()).map_err(|error| {
        let said = error.to_string();
        let word = said.strip_prefix("unknown variant `");
        // The mistake that is made most: a word that is none of those that may stand there.
        match word.and_then(|word| word.split_once("`, expected one of ")) {
            Some((given, all)) => text!("unknown variant `{given}`, expected one of {all}", given, all),
            None => Message::data(said),
        }
    })
}

/// Whether `value` is the text of a `T`.
pub(super) fn reads<T: FromStr>(value: &Value) -> Result<(), Message>
where
    for<'e> Message: From<&'e T::Err>,
{
    let read = value.as_str().unwrap_or_default().parse::<T>();
    read.map(|_| ()).map_err(|error| Message::from(&error))
}

/// Whether `value` is the text of an instant.
pub(super) fn instant(value: &Value) -> Result<(), Message> {
    value.as_str().unwrap_or_default().parse::<Instant>().map(|_| ())
}

/// Whether `value` is a list of the texts of `T`.
fn all<T: FromStr>(value: &Value) -> Result<(), Message>
where
    for<'e> Message: From<&'e T::Err>,
{
    value.as_array().into_iter().flatten().try_for_each(reads::<T>)
}

/// Whether `value` is a list of places, one at least, or one of the words that [`Places`] lets stand in their stead.
pub(super) fn places(value: &Value) -> Result<(), Message> {
    if value.as_array().is_some_and(Vec::is_empty) {
        return Err(text!("the list is empty: name at least one member"));
    }
    all::<Place>(value)
}

const fn need(name: &'static str, path: &'static [&'static str], cell: Cell, check: Check) -> Column {
    Column { name, path, cell, check, needed: true }
}

const fn may(name: &'static str, path: &'static [&'static str], cell: Cell, check: Check) -> Column {
    Column { name, path, cell, check, needed: false }
}

const NAME: Column = need("name", &["name"], Text, is::<String>);
const NOTE: Column = may("note", &["note"], Text, is::<String>);
const SOURCE: Column = need("source", &["source", "name"], Text, is::<String>);
const URL: Column = may("url", &["source", "url"], Text, is::<String>);
const DATE: Column = may("date", &["source", "date"], Text, is::<String>);
const CONFIDENCE: Column = need("confidence", &["confidence"], Text, is::<Confidence>);
const PROVIDER: Column = need("provider", &["provider"], Text, reads::<ProviderId>);

const ENDPOINTS: &[Column] = &[
    need("endpoint", &["id"], Text, reads::<EndpointId>),
    need("model", &["model"], Text, reads::<ModelId>),
    need("connection", &["connection"], Text, reads::<ConnectionId>),
    need("upstream_name", &["upstream_name"], Text, is::<String>),
    need("placement", &["placement"], Text, reads::<PlacementId>),
    may("from", &["term", "from"], Text, instant),
    may("to", &["term", "to"], Text, instant),
    need("enabled", &["enabled"], Flag, is::<bool>),
];

const PLACEMENTS: &[Column] = &[
    need("placement", &["id"], Text, reads::<PlacementId>),
    PROVIDER,
    NAME,
    need("scope", &["scope"], Text, is::<Scope>),
    may("region", &["region"], Text, reads::<RegionId>),
    may("zone", &["zone"], Text, reads::<ZoneId>),
    may("sku", &["sku"], Text, is::<String>),
    may("settings", &["settings"], Map, is::<std::collections::BTreeMap<String, String>>),
    may("verified_on", &["verified_on"], Text, is::<String>),
];

const CONNECTIONS: &[Column] = &[
    need("connection", &["id"], Text, reads::<ConnectionId>),
    need("base_url", &["base_url"], Text, is::<String>),
    need("api", &["api"], Text, is::<WireApi>),
    may("networks", &["networks"], Words, is::<std::collections::BTreeSet<IpNet>>),
    may("credential_env", &["credential_env"], Text, is::<String>),
    may("name", &["name"], Text, is::<String>),
];

const MODELS: &[Column] = &[
    need("model", &["id"], Text, reads::<ModelId>),
    may("vendor", &["vendor"], Text, is::<String>),
    may("deprecated_on", &["deprecated_on"], Text, is::<String>),
];

const PROVIDERS: &[Column] = &[need("provider", &["id"], Text, reads::<ProviderId>), NAME];

const REGIONS: &[Column] = &[
    need("region", &["id"], Text, reads::<RegionId>),
    PROVIDER,
    need("code", &["code"], Text, is::<String>),
    may("place", &["place"], Text, reads::<Place>),
    may("geography", &["geography"], Text, is::<String>),
    SOURCE,
    URL,
    DATE,
    CONFIDENCE,
    may("name", &["name"], Text, is::<String>),
];

const ZONES: &[Column] = &[
    need("zone", &["id"], Text, reads::<ZoneId>),
    PROVIDER,
    need("places", &["places"], Places, places),
    may("source_region", &["source_region"], Text, reads::<RegionId>),
    SOURCE,
    URL,
    DATE,
    CONFIDENCE,
    NOTE,
    NAME,
];

const BOUNDARIES: &[Column] = &[
    need("boundary", &["id"], Text, reads::<BoundaryId>),
    need("places", &["places"], Words, places),
    SOURCE,
    URL,
    DATE,
    CONFIDENCE,
    may("review_by", &["review_by"], Text, is::<String>),
    NOTE,
    NAME,
];

const TAGS: &[Column] = &[
    need("tag", &["name"], Text, reads::<TagName>),
    need("categories", &["categories"], Words, all::<CategoryId>),
    may("description", &["description"], Text, is::<String>),
];

const CATEGORIES: &[Column] = &[
    need("category", &["id"], Text, reads::<CategoryId>),
    may("description", &["description"], Text, is::<String>),
    NAME,
];

const INSTRUMENTS: &[Column] = &[
    need("instrument", &["id"], Text, reads::<InstrumentId>),
    need("location", &["location"], Text, is::<LocationProof>),
    need("retention", &["retention"], Flag, is::<bool>),
    SOURCE,
    URL,
    DATE,
    CONFIDENCE,
    may("renewal", &["renewal"], Text, is::<String>),
    NOTE,
    NAME,
];

const GATEWAYS: &[Column] = &[
    need("gateway", &["id"], Text, reads::<GatewayId>),
    need("target", &["target"], Text, is::<Target>),
    need("prompt_logs", &["prompt_logs"], Places, places),
    need("control_plane", &["control_plane"], Places, places),
    need("ring", &["ring"], Number, is::<u32>),
    NAME,
];
