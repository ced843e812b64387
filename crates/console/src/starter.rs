//! The starter catalogue: who runs models where, what is known about it and from whom, and policies to begin with.
//!
//! It is data that somebody read somewhere, each entry with its source, and it opens nothing by itself: what it does
//! not know is `unknown`, and no template lets a hosted endpoint through before the officer recorded evidence.

use std::sync::OnceLock;

use domicile_policy::{Kind, Object, Parts, Registry};
use serde::de::DeserializeOwned;

mod dependencies;
mod hosts;
mod template;

pub use hosts::{Found, HostPattern, Hosts, PrivateServer, Reveals};
pub use template::{Basis, Template, TemplateOption};

/// The starter catalogue.
#[derive(Clone, Debug)]
pub struct Starter {
    /// Categories, boundaries, instruments, providers, regions, zones and placements. Everything else in it is the
    /// organisation's own, and therefore empty.
    pub registry: Registry,
    /// What a host name tells.
    pub hosts: Hosts,
    /// Policies to begin with, by id.
    pub templates: Vec<Template>,
}

macro_rules! asset {
    ($path:literal) => {
        include_str!(concat!("../../../assets/", $path))
    };
}

/// The template files, by id.
const TEMPLATES: [&str; 12] = [
    asset!("templates/ch-fadp.json"),
    asset!("templates/de-sgbv-393.json"),
    asset!("templates/fr-hds.json"),
    asset!("templates/gdpr-ch5.json"),
    asset!("templates/private-only.json"),
    asset!("templates/uk-gdpr.json"),
    asset!("templates/us-dsp-202.json"),
    asset!("templates/us-financial.json"),
    asset!("templates/us-fl-408051.json"),
    asset!("templates/us-hipaa.json"),
    asset!("templates/us-itar.json"),
    asset!("templates/us-tx-sb1188.json"),
];

/// The starter catalogue that this version carries, read once.
pub fn starter() -> &'static Starter {
    static STARTER: OnceLock<Starter> = OnceLock::new();
    STARTER.get_or_init(|| match Starter::read() {
        Ok(starter) => starter,
        // The files are part of the program, and a test reads them: nobody who runs it can meet this.
        Err(error) => unreachable!("the starter catalogue in this program cannot be read: {error}"),
    })
}

impl Starter {
    fn read() -> Result<Self, serde_json::Error> {
        fn list<T: DeserializeOwned>(text: &str) -> Result<T, serde_json::Error> {
            serde_json::from_str(text)
        }
        Ok(Self {
            registry: Registry {
                categories: list(asset!("catalogue/categories.json"))?,
                boundaries: list(asset!("catalogue/boundaries.json"))?,
                instruments: list(asset!("catalogue/instruments.json"))?,
                providers: list(asset!("catalogue/providers.json"))?,
                regions: list(asset!("catalogue/regions.json"))?,
                zones: list(asset!("catalogue/zones.json"))?,
                placements: list(asset!("catalogue/placements.json"))?,
                ..Registry::default()
            },
            hosts: list(asset!("catalogue/hosts.json"))?,
            templates: TEMPLATES.into_iter().map(list).collect::<Result<_, _>>()?,
        })
    }

    /// The template with this id.
    pub fn template(&self, id: &str) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }

    /// The object of `kind` with this id; nothing for the kinds that are the organisation's own.
    pub fn object(&self, kind: Kind, id: &str) -> Option<Object> {
        fn find<T: Clone + Into<Object>>(list: &[T], is: impl Fn(&T) -> bool) -> Option<Object> {
            list.iter().find(|object| is(object)).cloned().map(Into::into)
        }
        let registry = &self.registry;
        match kind {
            Kind::Category => find(&registry.categories, |object| object.id.as_str() == id),
            Kind::Boundary => find(&registry.boundaries, |object| object.id.as_str() == id),
            Kind::Instrument => find(&registry.instruments, |object| object.id.as_str() == id),
            Kind::Provider => find(&registry.providers, |object| object.id.as_str() == id),
            Kind::Region => find(&registry.regions, |object| object.id.as_str() == id),
            Kind::Zone => find(&registry.zones, |object| object.id.as_str() == id),
            Kind::Placement => find(&registry.placements, |object| object.id.as_str() == id),
            Kind::Tag
            | Kind::Connection
            | Kind::Model
            | Kind::Endpoint
            | Kind::Gateway
            | Kind::Evidence
            | Kind::Policy
            | Kind::Exemption => None,
        }
    }

    /// The lists from which policies are written: every category, boundary and instrument.
    pub fn lists(&self) -> Vec<Object> {
        let Registry { categories, boundaries, instruments, .. } = self.registry.clone();
        let registry = Registry { categories, boundaries, instruments, ..Registry::default() };
        Parts { registry, ..Parts::default() }.into_objects()
    }

    /// `objects` with everything in the starter catalogue to which they refer, directly or through others, each once,
    /// in an order in which referenced objects come before those that refer to them.
    ///
    /// An id that the starter catalogue does not have is left to the caller's own catalogue, which refuses it when it
    /// does not have it either. Of two objects with the same kind and id the first counts.
    pub fn with_dependencies(&self, objects: impl IntoIterator<Item = Object>) -> Vec<Object> {
        dependencies::closure(self, objects)
    }
}
