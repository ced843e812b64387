//! Whole objects of ours against what the officer has: a row for each. What is empty is filled; what she entered is
//! replaced only when she accepts the conflict; and what would not fit is an error of the row that brings it.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domicile_policy::{Catalogue, Change, EndpointId, Kind, Object, Problem, Registry};
use domicile_text::{Text, text};

use crate::{
    input::Context,
    plan::normal,
    proposal::{FieldChange, Row, Status},
    sheets::{Table, cells},
    text::shown,
};

/// How many rows that do not fit are looked for one by one, where no problem names them.
const MOST_MISFITS: usize = 64;

/// An object as the file has it.
pub(crate) struct Found {
    pub(crate) line: u32,
    /// What the file calls it.
    pub(crate) key: String,
    pub(crate) named: Named,
    /// The object, or what is wrong with it.
    pub(crate) object: Result<Object, Fault>,
}

impl Found {
    /// The row of what cannot be applied.
    fn refused(&self, fault: &Fault) -> Row {
        Row {
            sheet: self.named.sheet(),
            column: fault.column.clone(),
            ..Row::error(self.line, self.key.as_str(), fault.message.clone())
        }
    }
}

/// What is wrong with an object, and where in its row.
#[derive(Clone, Debug)]
pub(crate) struct Fault {
    /// The column, where a table has one of it.
    column: Option<String>,
    /// What to mend, in a sentence.
    message: Text,
}

impl From<Text> for Fault {
    fn from(message: Text) -> Self {
        Self { column: None, message }
    }
}

/// What the parts of an object are called in the file.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Named {
    /// Columns of a table.
    Column { table: Table, in_workbook: bool },
    /// Fields of a document.
    Field,
}

impl Named {
    /// Where `part` stands.
    pub(crate) fn place(self, part: &str) -> Text {
        match self {
            Self::Column { table, in_workbook: true } => {
                text!("sheet `{sheet}`, column `{part}`", sheet = table.as_str(), part)
            }
            Self::Column { .. } => text!("column `{part}`", part),
            Self::Field => text!("field `{part}`", part),
        }
    }

    /// The sheet of a workbook that rows stand in.
    fn sheet(self) -> Option<String> {
        match self {
            Self::Column { table, in_workbook: true } => Some(table.as_str().to_owned()),
            Self::Column { .. } | Self::Field => None,
        }
    }

    /// What is wrong with `part`. A column is told by itself, a field in the sentence.
    pub(crate) fn fault(self, part: &str, message: &Text) -> Fault {
        match self {
            Self::Column { .. } => Fault { column: Some(shown(part)), message: message.clone().whole() },
            Self::Field => {
                Fault::from(text!("{place}: {message}", place = self.place(part), message).whole())
            }
        }
    }

    /// What is wrong with a row that the catalogue would not take.
    fn problem(self, problem: &Problem) -> Fault {
        let field = problem.field.as_str();
        let part = match self {
            Self::Column { table, .. } if field == "id" => table.id_column(),
            Self::Column { .. } => field.strip_prefix("claims.").unwrap_or(field),
            Self::Field => field,
        };
        self.fault(part, &problem.message)
    }
}

/// The kind and identifier of an object.
type Key = (Kind, String);

fn key(object: &Object) -> Key {
    (object.kind(), object.id().to_owned())
}

/// The rows of the objects that a file has, in its order.
pub(crate) fn rows(context: &Context<'_>, found: &[Found]) -> Vec<Row> {
    let given: BTreeSet<Key> = found.iter().filter_map(|found| found.object.as_ref().ok().map(key)).collect();
    let starter = Starter { context, given };
    let addresses = Addresses::of(context.catalogue, found);
    let mut first: HashMap<Key, (u32, &Object)> = HashMap::new();
    let mut rows = Vec::new();
    for found in found {
        let object = match &found.object {
            Ok(object) => object,
            Err(fault) => {
                rows.push(found.refused(fault));
                continue;
            }
        };
        let mut row = compared(context.catalogue, found, object);
        if let Some(other) = addresses.other(object) {
            row.status = Status::Conflict;
            row.message = text!(
                "Endpoint `{other}` has the same address and the same upstream name, so the two cannot be told apart, and \
                 this row cannot be imported: take it out, give it another upstream name, or change `{other}` first and \
                 import again.",
                other = other.as_str(),
            );
            row.fields.clear();
            row.objects.clear();
        } else if let Some((before, theirs)) = first.get(&key(object)) {
            let (kind, id) = (object.kind().named(), object.id());
            row.status = Status::Conflict;
            if *theirs == object {
                row.message = text!(
                    "Line {before} says the same about {kind} `{id}` already, so this row brings nothing: take one of the \
                     two out.",
                    before,
                    kind,
                    id,
                );
                row.fields.clear();
                row.objects.clear();
            } else {
                row.message = text!(
                    "Line {before} has {kind} `{id}` already: accept this row only if it shall win.",
                    before,
                    kind,
                    id,
                );
                row.objects = vec![object.clone()];
            }
        }
        if !row.objects.is_empty() {
            row.objects = starter.with(object);
            let brought = row.objects.iter().rev().skip(1).map(|copied| {
                text!(
                    "It brings {kind} `{id}` from the starter catalogue.",
                    kind = copied.kind().named(),
                    id = copied.id(),
                )
            });
            row.message = Text::several(std::iter::once(row.message).chain(brought), " ");
        }
        first.entry(key(object)).or_insert((found.line, object));
        rows.push(row);
    }
    fit(context.catalogue, found, &mut rows, false);
    fit(context.catalogue, found, &mut rows, true);
    rows
}

/// Whether what is absent there says something already, so that filling it in is a decision: a policy without categories
/// applies to all, and without a beginning at once; a claim that is not settled counts by its widest source.
fn decides_by_absence(kind: Kind, field: &str) -> bool {
    matches!(
        kind,
        Kind::Policy
            | Kind::Evidence
            | Kind::Exemption
            | Kind::Boundary
            | Kind::Tag
            | Kind::Instrument
            | Kind::Gateway
    ) || field.contains(".settled")
}

/// The row of `object` against the one that the catalogue has.
fn compared(catalogue: &Catalogue, found: &Found, object: &Object) -> Row {
    let (kind, id) = (object.kind(), object.id());
    let before = catalogue.object(object.kind(), object.id());
    let (status, message) = match &before {
        None => (Status::Added, text!("Adds {kind} `{id}`.", kind = kind.named(), id)),
        Some(before) if before == object => {
            (Status::Same, text!("The registry has {kind} `{id}` as the file says.", kind = kind.named(), id))
        }
        Some(_) => {
            (Status::Changed, text!("Fills in what {kind} `{id}` does not say yet.", kind = kind.named(), id))
        }
    };
    let mut row = Row {
        sheet: found.named.sheet(),
        line: Some(found.line),
        ..Row::new(found.key.as_str(), status, message)
    };
    if status == Status::Same {
        return row;
    }
    row.objects.push(object.clone());
    let old: BTreeMap<String, String> = before.iter().flat_map(cells).collect();
    let new = cells(object);
    let names: BTreeSet<&String> = new.iter().map(|(name, _)| name).collect();
    let gone = old.iter().filter(|(name, _)| !names.contains(name)).map(|(name, _)| (name, ""));
    let filled = |cell: &'_ str| (!cell.is_empty()).then(|| cell.to_owned());
    for (name, after) in new.iter().map(|(name, cell)| (name, cell.as_str())).chain(gone) {
        let was = old.get(name).map_or("", String::as_str);
        if was != after {
            let field = format!("{}.{name}", kind.as_str());
            row.fields.push(FieldChange { field, before: filled(was), after: filled(after) });
        }
    }
    let replaces = row.fields.is_empty()
        || row
            .fields
            .iter()
            .any(|field| field.before.is_some() || decides_by_absence(object.kind(), &field.field));
    if before.is_some() && replaces {
        row.status = Status::Conflict;
        row.message =
            text!("The file says something else about {kind} `{id}` than you do.", kind = kind.named(), id);
    }
    row
}

/// The objects of the starter catalogue that a row may bring along: neither the officer nor the file has them.
struct Starter<'a> {
    context: &'a Context<'a>,
    given: BTreeSet<Key>,
}

impl Starter<'_> {
    fn get(&self, needed: &Key) -> Option<Object> {
        let (kind, id) = needed;
        if self.given.contains(needed) || self.context.catalogue.object(*kind, id).is_some() {
            return None;
        }
        find(self.context.starter, *kind, id)
    }

    /// `object` after those that it refers to.
    fn with(&self, object: &Object) -> Vec<Object> {
        let mut all: Vec<Object> = Vec::new();
        for needed in references(object).iter().filter_map(|needed| self.get(needed)) {
            for object in self.with(&needed) {
                if !all.contains(&object) {
                    all.push(object);
                }
            }
        }
        all.push(object.clone());
        all
    }
}

/// A provider, region, zone or placement of the starter catalogue.
pub(crate) fn find(starter: &Registry, kind: Kind, id: &str) -> Option<Object> {
    fn one<T: Clone + Into<Object>>(list: &[T], is: impl Fn(&T) -> bool) -> Option<Object> {
        list.iter().find(|object| is(object)).cloned().map(Into::into)
    }
    if kind == Kind::Provider {
        one(&starter.providers, |provider| provider.id.as_str() == id)
    } else if kind == Kind::Region {
        one(&starter.regions, |region| region.id.as_str() == id)
    } else if kind == Kind::Zone {
        one(&starter.zones, |zone| zone.id.as_str() == id)
    } else if kind == Kind::Placement {
        one(&starter.placements, |placement| placement.id.as_str() == id)
    } else {
        None
    }
}

/// The objects that a row needs and that the starter catalogue may have.
fn references(object: &Object) -> Vec<Key> {
    let provider = |id: &domicile_policy::ProviderId| (Kind::Provider, id.to_string());
    match object {
        Object::Region(region) => vec![provider(&region.provider)],
        Object::Zone(zone) => {
            let source = zone.source_region.iter().map(|id| (Kind::Region, id.to_string()));
            std::iter::once(provider(&zone.provider)).chain(source).collect()
        }
        Object::Placement(placement) => {
            let region = placement.region.iter().map(|id| (Kind::Region, id.to_string()));
            let zone = placement.zone.iter().map(|id| (Kind::Zone, id.to_string()));
            std::iter::once(provider(&placement.provider)).chain(region).chain(zone).collect()
        }
        Object::Endpoint(endpoint) => vec![(Kind::Placement, endpoint.placement.to_string())],
        Object::Category(_)
        | Object::Tag(_)
        | Object::Boundary(_)
        | Object::Instrument(_)
        | Object::Provider(_)
        | Object::Connection(_)
        | Object::Model(_)
        | Object::Gateway(_)
        | Object::Evidence(_)
        | Object::Policy(_)
        | Object::Exemption(_) => Vec::new(),
    }
}

/// Which endpoint has each address and upstream name: the one that the officer has, else the first of the file.
struct Addresses {
    urls: HashMap<String, String>,
    owners: HashMap<(String, String), EndpointId>,
}

impl Addresses {
    fn of(catalogue: &Catalogue, found: &[Found]) -> Self {
        let mut urls: HashMap<String, String> = HashMap::new();
        let mut endpoints = Vec::new();
        for connection in catalogue.connections().values() {
            urls.insert(connection.id.to_string(), normal(&connection.base_url));
        }
        for found in found {
            match &found.object {
                Ok(Object::Connection(connection)) => {
                    urls.insert(connection.id.to_string(), normal(&connection.base_url));
                }
                Ok(Object::Endpoint(endpoint)) => endpoints.push(endpoint),
                Ok(_) | Err(_) => {}
            }
        }
        let mut all = Self { urls, owners: HashMap::new() };
        let given: BTreeMap<&EndpointId, _> =
            endpoints.iter().map(|endpoint| (&endpoint.id, all.address(endpoint))).collect();
        let kept = catalogue.endpoints().values().filter(|endpoint| {
            given.get(&endpoint.id).is_none_or(|address| *address == all.address(endpoint))
        });
        let mut owners: HashMap<(String, String), EndpointId> = HashMap::new();
        for endpoint in kept.chain(endpoints.iter().copied()) {
            if let Some(address) = all.address(endpoint) {
                owners.entry(address).or_insert_with(|| endpoint.id.clone());
            }
        }
        all.owners = owners;
        all
    }

    fn address(&self, endpoint: &domicile_policy::Endpoint) -> Option<(String, String)> {
        let url = self.urls.get(endpoint.connection.as_str())?;
        Some((url.clone(), endpoint.upstream_name.clone()))
    }

    /// Another endpoint with the address of `object`.
    fn other(&self, object: &Object) -> Option<&EndpointId> {
        let Object::Endpoint(endpoint) = object else { return None };
        self.owners.get(&self.address(endpoint)?).filter(|owner| **owner != endpoint.id)
    }
}

/// Makes errors of the rows with which the catalogue would not fit together, with or without the conflicts applied.
fn fit(catalogue: &Catalogue, found: &[Found], rows: &mut [Row], with_conflicts: bool) {
    loop {
        let mut chosen: Vec<usize> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let applies = match row.status {
                Status::Added | Status::Changed => true,
                Status::Conflict => with_conflicts,
                Status::Same | Status::Error => false,
            };
            if applies && !row.objects.is_empty() {
                chosen.push(index);
            }
        }
        let Err(error) = catalogue.edited(&changes(rows, &chosen)) else { return };
        // Of two rows with one object the later one is what the catalogue would have.
        let owners: HashMap<Key, usize> = chosen
            .iter()
            .filter_map(|index| Some((key(rows.get(*index)?.objects.last()?), *index)))
            .collect();
        let mut wrong: BTreeMap<usize, Fault> = BTreeMap::new();
        for problem in &error.problems {
            let owner = owners.get(&(problem.kind, problem.id.clone()));
            if let Some((index, found)) = owner.and_then(|index| Some((*index, found.get(*index)?))) {
                wrong.entry(index).or_insert_with(|| found.named.problem(problem));
            }
        }
        if wrong.is_empty() {
            // What the row breaks is not in the file: it is found by leaving rows out.
            chosen.sort_by_key(|index| rows.get(*index).and_then(|row| row.objects.last()).map(Object::kind));
            halve(catalogue.clone(), rows, &chosen, &mut wrong);
        }
        for (index, fault) in wrong {
            if let (Some(row), Some(found)) = (rows.get_mut(index), found.get(index)) {
                *row = found.refused(&fault);
            }
        }
    }
}

/// Adds what fits of the `chosen` rows to `catalogue`, half by half; what does not goes into `wrong`.
fn halve(
    catalogue: Catalogue,
    rows: &[Row],
    chosen: &[usize],
    wrong: &mut BTreeMap<usize, Fault>,
) -> Catalogue {
    let error = match catalogue.edited(&changes(rows, chosen)) {
        Ok(next) => return next,
        Err(error) => error,
    };
    if chosen.len() <= 1 || wrong.len() >= MOST_MISFITS {
        let fault =
            Fault::from(text!("The registry would not fit together: {error}.", error = Text::from(&error)));
        wrong.extend(chosen.iter().map(|index| (*index, fault.clone())));
        return catalogue;
    }
    let (left, right) = chosen.split_at(chosen.len() / 2);
    let catalogue = halve(catalogue, rows, left, wrong);
    halve(catalogue, rows, right, wrong)
}

/// The changes that apply the `chosen` rows.
fn changes(rows: &[Row], chosen: &[usize]) -> Vec<Change> {
    let objects = chosen.iter().filter_map(|index| rows.get(*index)).flat_map(|row| &row.objects);
    let last: BTreeMap<Key, &Object> = objects.map(|object| (key(object), object)).collect();
    last.into_values().cloned().map(Change::put).collect()
}
