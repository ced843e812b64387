//! Comparing what the file says with what the officer has. Nothing that she entered is replaced without asking: a
//! placement that she chose stays unless the file contradicts it, and then the row is a conflict.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domicile_policy::{Connection, ConnectionId, Endpoint, EndpointId, Model, Object, Scope, Term};

use super::Entry;
use crate::{
    input::Context,
    place::{Placed, Places},
    proposal::{FieldChange, Provenance, Row, Status},
};
use words::{describe, digest, lead, normal, slug};

mod connection;
mod words;

/// The address and upstream name by which an endpoint is one.
type Key = (String, String);

/// Makes rows in the order of the file and remembers what earlier rows took.
pub(super) struct Planner<'a> {
    context: Context<'a>,
    places: Places<'a>,
    source: &'a Provenance,
    /// Connections of the catalogue and of earlier rows.
    connections: BTreeMap<ConnectionId, Connection>,
    by_address: HashMap<Key, EndpointId>,
    /// Endpoints that a row stands for, with the row's line.
    claimed: HashMap<EndpointId, u32>,
    seen: HashMap<Key, (u32, EndpointId)>,
    /// Ids that the file gives itself.
    reserved: BTreeSet<EndpointId>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(context: &Context<'a>, source: &'a Provenance, reserved: BTreeSet<EndpointId>) -> Self {
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
            connections: catalogue.connections().clone(),
            by_address,
            claimed: HashMap::new(),
            seen: HashMap::new(),
            reserved,
        }
    }

    /// The row of `entry`.
    pub(super) fn row(&mut self, line: u32, key: String, entry: Entry) -> Row {
        match self.try_row(line, &key, entry) {
            Ok(row) => row,
            Err(mend) => Row::error(line, key, mend),
        }
    }

    fn try_row(&mut self, line: u32, key: &str, entry: Entry) -> Result<Row, String> {
        let catalogue = self.context.catalogue;
        let Entry { model, id, route, credential_env, warnings } = entry;
        let address: Key = (normal(&route.base_url), route.upstream.clone());
        let source = format!(
            "LiteLLM configuration `{}`, line {line}, SHA-256 {}",
            self.source.file_name, self.source.sha256
        );
        let placed = self.places.place(&route.wanted, &source)?;
        let twin = self.seen.get(&address).cloned();
        let matched = match &twin {
            Some((_, id)) => Some(id.clone()),
            None => self.matched(id.as_ref(), &address)?,
        };
        if twin.is_none()
            && let Some(taken) = matched.as_ref().or(id.as_ref()).and_then(|id| self.claimed.get(id))
        {
            return Err(format!(
                "The entry on line {taken} already stands for this endpoint: give each its own `model_info.id`, \
                 or apply that one first and import again."
            ));
        }
        if let (Some(given), Some(known), None) = (&id, &matched, &twin)
            && given != known
        {
            let message = format!(
                "The registry has this as endpoint `{known}`, and the file calls it `{given}`: LiteLLM's guard knows \
                 endpoints by the file's ids, so give both the same."
            );
            self.seen.insert(address, (line, known.clone()));
            self.claimed.insert(known.clone(), line);
            return Ok(Row { status: Status::Conflict, ..Row::error(line, key, message) });
        }
        let current = matched.as_ref().and_then(|id| catalogue.endpoints().get(id));
        let connection = self.connection(&route, credential_env.as_deref(), current)?;
        if route.wanted.private && connection.networks.is_empty() {
            // One row that does not fit would keep the officer from applying all the others.
            return Err(format!(
                "No file says in which network `{}` lies: add a connection to it with its networks, then import again.",
                route.base_url
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
        if let Some((other, id)) = &twin {
            status = Status::Conflict;
            remarks.push(format!(
                "The entry on line {other} has the same address and the same upstream name, so the two cannot be \
                 told apart: applying this one gives endpoint `{id}` to `{model}` instead."
            ));
        }
        if placed.unknown {
            remarks.push(format!(
                "No source says where `{}` leads, so that placement is entered as not known.",
                placed.id
            ));
        }
        let mut objects = Vec::new();
        if status != Status::Same {
            if next.placement == placed.id {
                objects.extend(placed.objects);
            }
            if !catalogue.models().contains_key(&model) {
                objects.push(Object::Model(Model { id: model.clone(), vendor: None, deprecated_on: None }));
            }
            if before != Some(&connection) {
                objects.push(Object::Connection(connection.clone()));
            }
            if current != Some(&next) {
                objects.push(Object::Endpoint(next.clone()));
            }
        }
        self.seen.entry(address).or_insert((line, endpoint_id.clone()));
        self.claimed.entry(endpoint_id).or_insert(line);
        self.connections.insert(connection.id.clone(), connection.clone());
        let mut sentences = vec![lead(status, &next, &connection)];
        sentences.extend(remarks);
        sentences.extend(warnings);
        Ok(Row {
            line: Some(line),
            key: key.to_owned(),
            status,
            message: sentences.join(" "),
            fields,
            objects,
        })
    }

    /// The endpoint of the catalogue that the entry is about: by its id, else by address and upstream name.
    fn matched(&self, id: Option<&EndpointId>, address: &Key) -> Result<Option<EndpointId>, String> {
        let by_id = id.filter(|id| self.context.catalogue.endpoints().contains_key(*id));
        let by_address = self.by_address.get(address);
        match (by_id, by_address) {
            (Some(id), Some(other)) if id != other => Err(format!(
                "The registry has endpoint `{id}` under this id, and endpoint `{other}` under this address and \
                 upstream name: correct one of them first."
            )),
            (Some(id), _) => Ok(Some(id.clone())),
            (None, other) => Ok(other.cloned()),
        }
    }

    /// What changes on an endpoint that the catalogue has. `next` keeps what the officer decided.
    fn compare(
        &self,
        current: &Endpoint,
        next: &mut Endpoint,
        placed: &Placed,
        address: &Key,
        by_id: bool,
    ) -> Verdict {
        let catalogue = self.context.catalogue;
        let mut verdict = Verdict { status: Status::Same, fields: Vec::new(), remark: None };
        let mut differs = |field: &str, before: &str, after: &str, status: Status| {
            if before != after {
                verdict.status = verdict.status.max_of(status);
                verdict.fields.push(FieldChange::new(field, Some(before), Some(after)));
            }
        };
        let renamed = if by_id { Status::Changed } else { Status::Conflict };
        differs("endpoint.model", current.model.as_str(), next.model.as_str(), renamed);
        differs(
            "endpoint.connection",
            current.connection.as_str(),
            next.connection.as_str(),
            Status::Changed,
        );
        differs("endpoint.upstream_name", &current.upstream_name, &next.upstream_name, Status::Changed);
        let before = catalogue.connections().get(&current.connection).map(|c| normal(&c.base_url));
        let moved = before.as_ref() != Some(&address.0) || current.upstream_name != address.1;
        if current.placement == next.placement {
            return verdict;
        }
        if !placed.says_place && !moved {
            // The file says nothing, and the officer said something.
            next.placement = current.placement.clone();
            return verdict;
        }
        let open = catalogue
            .placements()
            .get(&current.placement)
            .is_some_and(|placement| placement.scope == Scope::Unspecified);
        let status = if open { Status::Changed } else { Status::Conflict };
        differs("endpoint.placement", current.placement.as_str(), next.placement.as_str(), status);
        verdict.remark = (!open).then(|| {
            format!(
                "The registry places it in `{}`, and the file does not: applying this row takes the file's.",
                current.placement
            )
        });
        verdict
    }

    /// A readable id that stays the same for the same entry: the model's name and its placement.
    fn new_id(&self, key: &str, placed: &Placed, address: &Key) -> Result<EndpointId, String> {
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
            .ok_or_else(|| "No endpoint can be named after this entry: give it a `model_info.id`.".to_owned())
    }
}

struct Verdict {
    status: Status,
    fields: Vec<FieldChange>,
    remark: Option<String>,
}

impl Status {
    /// The one that asks more of the officer.
    fn max_of(self, other: Self) -> Self {
        const fn rank(status: Status) -> u8 {
            match status {
                Status::Same => 0,
                Status::Changed => 1,
                Status::Added => 2,
                Status::Conflict => 3,
                Status::Error => 4,
            }
        }
        if rank(other) > rank(self) { other } else { self }
    }
}
