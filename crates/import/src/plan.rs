//! Comparing what the file says with what the officer has. Nothing that she entered is replaced without asking: a
//! placement that she chose stays unless the file contradicts it, and then the row is a conflict.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domicile_policy::{
    Connection, ConnectionId, Endpoint, EndpointId, Model, ModelId, Object, Term, WireApi,
};
use domicile_text::{Text, text};
use ipnet::IpNet;

use crate::{
    input::Context,
    place::{Placed, Places, Wanted},
    proposal::{FieldChange, Provenance, Row, Status},
};
use words::{describe, lead};

mod compare;
mod connection;
mod words;

pub(crate) use words::{digest, normal, slug};

/// Where an entry leads.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    pub(crate) base_url: String,
    pub(crate) api: WireApi,
    pub(crate) upstream: String,
    pub(crate) wanted: Wanted,
    pub(crate) networks: BTreeSet<IpNet>,
    /// What the officer should know, in sentences.
    pub(crate) remarks: Vec<Text>,
}

/// An entry as far as the file alone tells.
pub(crate) struct Entry {
    pub(crate) model: ModelId,
    /// Whether the file says by which name callers ask for the model. A provider's own list does not: there the name
    /// that an endpoint has stays.
    pub(crate) names_model: bool,
    /// Who made the model, where the file shows it.
    pub(crate) vendor: Option<String>,
    /// The id that the file gives the endpoint.
    pub(crate) id: Option<EndpointId>,
    pub(crate) route: Route,
    pub(crate) credential_env: Option<String>,
    pub(crate) warnings: Vec<Text>,
}

/// The address and upstream name by which an endpoint is one.
type Key = (String, String);

/// Makes rows in the order of the file and remembers what earlier rows took.
pub(crate) struct Planner<'a> {
    context: Context<'a>,
    places: Places<'a>,
    source: &'a Provenance,
    /// What the file is called in the basis of a claim.
    what: &'static str,
    /// Connections of the catalogue and of earlier rows.
    connections: BTreeMap<ConnectionId, Connection>,
    by_address: HashMap<Key, EndpointId>,
    /// Endpoints that a row stands for, with the row's line.
    claimed: HashMap<EndpointId, u32>,
    /// What the first row of each address makes of its endpoint.
    seen: HashMap<Key, (u32, Endpoint)>,
    /// Ids that the file gives itself.
    reserved: BTreeSet<EndpointId>,
}

impl<'a> Planner<'a> {
    /// A planner for rows of the file that `source` names and `what` says the kind of.
    pub(crate) fn new(
        context: &Context<'a>,
        source: &'a Provenance,
        what: &'static str,
        reserved: BTreeSet<EndpointId>,
    ) -> Self {
        let catalogue = context.catalogue;
        let by_address = catalogue
            .endpoints()
            .values()
            .filter_map(|endpoint| {
                let connection = catalogue.connections().get(&endpoint.connection)?;
                let key = (normal(&connection.base_url), endpoint.upstream_name.clone());
                Some((key, endpoint.id.clone()))
            })
            .collect();
        Self {
            context: *context,
            places: Places::new(context),
            source,
            what,
            connections: catalogue.connections().clone(),
            by_address,
            claimed: HashMap::new(),
            seen: HashMap::new(),
            reserved,
        }
    }

    /// The row of `entry`.
    pub(crate) fn row(&mut self, line: u32, key: String, entry: Entry) -> Row {
        match self.try_row(line, &key, entry) {
            Ok(row) => row,
            Err(mend) => Row::error(line, key, mend),
        }
    }

    fn try_row(&mut self, line: u32, key: &str, entry: Entry) -> Result<Row, Text> {
        let catalogue = self.context.catalogue;
        let Entry { model, names_model, vendor, id, route, credential_env, warnings } = entry;
        let address: Key = (normal(&route.base_url), route.upstream.clone());
        let source =
            format!("{} `{}`, line {line}, SHA-256 {}", self.what, self.source.file_name, self.source.sha256);
        let placed = self.places.place(&route.wanted, &source)?;
        let twin = self.seen.get(&address).cloned();
        let matched = match &twin {
            Some((_, first)) => Some(first.id.clone()),
            None => self.matched(id.as_ref(), &address)?,
        };
        if twin.is_none()
            && let Some(taken) = matched.as_ref().or(id.as_ref()).and_then(|id| self.claimed.get(id))
        {
            return Err(text!(
                "The entry on line {taken} already stands for this endpoint: give each its own `model_info.id`, or apply \
                 that one first and import again.",
                taken,
            ));
        }
        if let (Some(given), Some(known), None) = (&id, &matched, &twin)
            && given != known
        {
            let message = text!(
                "The registry has this as endpoint `{known}`, and the file calls it `{given}`: LiteLLM's guard knows \
                 endpoints by the file's ids, so give both the same.",
                known = known.as_str(),
                given = given.as_str(),
            );
            if let Some(endpoint) = catalogue.endpoints().get(known) {
                self.seen.insert(address, (line, endpoint.clone()));
            }
            self.claimed.insert(known.clone(), line);
            return Ok(Row { status: Status::Conflict, ..Row::error(line, key, message) });
        }
        let current = matched.as_ref().and_then(|id| catalogue.endpoints().get(id));
        let model = match current {
            Some(current) if !names_model => current.model.clone(),
            Some(_) | None => model,
        };
        let connection = self.connection(&route, credential_env.as_deref(), current)?;
        if route.wanted.private && connection.networks.is_empty() {
            // One row that does not fit would keep the officer from applying all the others.
            return Err(text!(
                "No file says in which network `{url}` lies: add a connection to it with its networks, then import again.",
                url = &route.base_url,
            ));
        }
        let endpoint_id = match matched.clone().or_else(|| id.clone()) {
            Some(id) => id,
            None => self.new_id(key, &placed, &address)?,
        };
        let mut status = Status::Same;
        let mut fields = Vec::new();
        let mut next = Endpoint {
            id: endpoint_id.clone(),
            model: model.clone(),
            connection: connection.id.clone(),
            upstream_name: route.upstream.clone(),
            placement: placed.id.clone(),
            term: Term::default(),
            enabled: true,
        };
        let mut remarks = route.remarks;
        match current {
            None => {
                status = Status::Added;
                describe(&next, &connection, &mut fields);
            }
            Some(current) => {
                next.term = current.term;
                next.enabled = current.enabled;
                let verdict = self.compare(current, &mut next, &placed, &address, id.is_some());
                status = status.max_of(verdict.status);
                fields.extend(verdict.fields);
                remarks.extend(verdict.remark);
            }
        }
        let before = catalogue.connections().get(&connection.id);
        if let Some(before) = before.filter(|before| **before != connection) {
            status = status.max_of(Status::Changed);
            let env = (before.credential_env.as_deref(), connection.credential_env.as_deref());
            if env.0 != env.1 {
                fields.push(FieldChange::new("connection.credential_env", env.0, env.1));
            }
            if before.networks != connection.networks {
                let after: Vec<String> = connection.networks.iter().map(ToString::to_string).collect();
                fields.push(FieldChange::new("connection.networks", None, Some(&after.join(", "))));
            }
        }
        let mut repeats = false;
        if let Some((other, first)) = &twin {
            status = Status::Conflict;
            repeats = *first == next && self.connections.get(&connection.id) == Some(&connection);
            remarks.push(if repeats {
                text!(
                    "The entry on line {other} says the same, so this one brings nothing: remove one of the two.",
                    other,
                )
            } else {
                text!(
                    "The entry on line {other} has the same address and the same upstream name, so the two cannot be \
                     told apart: applying this one gives endpoint `{endpoint}` to `{model}` instead.",
                    other,
                    endpoint = first.id.as_str(),
                    model = model.as_str(),
                )
            });
        }
        if let Some((said, ours)) = &placed.contradicts {
            status = status.max_of(Status::Conflict);
            remarks.push(text!(
                "The file says that it runs in {said}, and placement `{placement}` says {ours}: settle that there first.",
                said,
                placement = placed.id.as_str(),
                ours,
            ));
        }
        if placed.unknown {
            remarks.push(text!(
                "No source says where `{placement}` leads, so that placement is entered as not known.",
                placement = placed.id.as_str(),
            ));
        }
        let mut objects = Vec::new();
        if repeats {
            fields.clear();
        } else if status != Status::Same {
            if next.placement == placed.id {
                objects.extend(placed.objects);
            }
            if !catalogue.models().contains_key(&model) {
                objects.push(Object::Model(Model { id: model.clone(), vendor, deprecated_on: None }));
            }
            if before != Some(&connection) {
                objects.push(Object::Connection(connection.clone()));
            }
            // A second entry that is accepted wins over the first, also where it says what is there already.
            if current != Some(&next) || twin.is_some() {
                objects.push(Object::Endpoint(next.clone()));
            }
        }
        self.seen.entry(address).or_insert_with(|| (line, next.clone()));
        self.claimed.entry(endpoint_id).or_insert(line);
        self.connections.insert(connection.id.clone(), connection.clone());
        let lead = std::iter::once(lead(status, &next, &connection));
        let message = Text::several(lead.chain(remarks).chain(warnings), " ");
        Ok(Row { line: Some(line), fields, objects, ..Row::new(key, status, message) })
    }

    /// The endpoint of the catalogue that the entry is about: by its id, else by address and upstream name.
    fn matched(&self, id: Option<&EndpointId>, address: &Key) -> Result<Option<EndpointId>, Text> {
        let by_id = id.filter(|id| self.context.catalogue.endpoints().contains_key(*id));
        let by_address = self.by_address.get(address);
        match (by_id, by_address) {
            (Some(id), Some(other)) if id != other => Err(text!(
                "The registry has endpoint `{id}` under this id, and endpoint `{other}` under this address and upstream \
                 name: correct one of them first.",
                id = id.as_str(),
                other = other.as_str(),
            )),
            (Some(id), _) => Ok(Some(id.clone())),
            (None, other) => Ok(other.cloned()),
        }
    }

    /// A readable id that stays the same for the same entry: the model's name and its placement.
    fn new_id(&self, key: &str, placed: &Placed, address: &Key) -> Result<EndpointId, Text> {
        let plain = format!("{}@{}", slug(key, 80), slug(placed.id.as_str(), 60));
        let longer = format!("{plain}+{}", digest(&[&address.0, &address.1]));
        [plain, longer]
            .into_iter()
            .filter_map(|name| EndpointId::new(name).ok())
            .find(|id| {
                !self.context.catalogue.endpoints().contains_key(id)
                    && !self.claimed.contains_key(id)
                    && !self.reserved.contains(id)
            })
            .ok_or_else(|| text!("No endpoint can be named after this entry: add it by hand."))
    }
}
