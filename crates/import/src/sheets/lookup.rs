//! What a row of endpoints shows besides of its connection and its placement. It is for reading: a row that says
//! something else there is an error, so that no edit of it is lost.

use domicile_policy::{
    Catalogue, ClaimValue, Connection, Endpoint, Kind, Placement, RegionId, Stage, ZoneId,
};
use domicile_text::text;
use serde_json::Value;

use super::{
    cell::Cell,
    columns::places,
    read::{Said, Wrong},
};

/// The columns, those of places last: a file that is cut off there contradicts and moves nothing.
pub(super) const NAMES: [&str; 12] = [
    "base_url",
    "api",
    "provider",
    "scope",
    "region",
    "zone",
    "processing",
    "storage",
    "prompt_logs",
    "abuse_monitoring",
    "support_access",
    "control_plane",
];

/// What a row says in these columns, empty cells left out.
#[derive(Debug, Default)]
pub(super) struct Lookup(Vec<(&'static str, String)>);

/// The connection and the placement of an endpoint, as far as they are known.
#[derive(Clone, Copy, Default)]
pub(super) struct Known<'a> {
    pub(super) connection: Option<&'a Connection>,
    pub(super) placement: Option<&'a Placement>,
}

impl<'a> Known<'a> {
    /// What `catalogue` knows of `endpoint`.
    pub(super) fn of(catalogue: &'a Catalogue, endpoint: &Endpoint) -> Self {
        Self {
            connection: catalogue.connections().get(&endpoint.connection),
            placement: catalogue.placements().get(&endpoint.placement),
        }
    }

    /// The cell in `column`; nothing where the object is not known.
    fn cell(self, column: &str) -> Option<String> {
        let text = |text: &str| Cell::Text.write(&Value::from(text));
        let or_empty = |id: Option<&str>| id.map_or_else(String::new, text);
        if let Some(stage) = stage(column) {
            let value = serde_json::to_value(self.placement?.claim(stage)).ok()?;
            return Some(Cell::Places.write(&value));
        }
        match column {
            "base_url" => self.connection.map(|connection| text(&connection.base_url)),
            "api" => self.connection.map(|connection| text(connection.api.as_str())),
            "provider" => self.placement.map(|placement| text(placement.provider.as_str())),
            "scope" => self.placement.map(|placement| text(placement.scope.as_str())),
            "region" => {
                self.placement.map(|placement| or_empty(placement.region.as_ref().map(RegionId::as_str)))
            }
            "zone" => self.placement.map(|placement| or_empty(placement.zone.as_ref().map(ZoneId::as_str))),
            _ => None,
        }
    }

    /// The cells of all columns.
    pub(super) fn cells(self) -> impl Iterator<Item = String> {
        NAMES.into_iter().map(move |column| self.cell(column).unwrap_or_default())
    }
}

fn stage(column: &str) -> Option<Stage> {
    Stage::ALL.into_iter().find(|stage| stage.as_str() == column)
}

impl Lookup {
    pub(super) fn read(said: &Said<'_>) -> Self {
        let filled = |column: &&'static str| said.cell(column).is_some_and(|cell| !cell.is_empty());
        let cell = |column: &'static str| (column, said.cell(column).unwrap_or_default().to_owned());
        Self(NAMES.iter().copied().filter(filled).map(cell).collect())
    }

    /// Whether each cell says what one of `known` has: the registry, or the file itself.
    ///
    /// `exists` tells whether there is a provider, region or zone of a name anywhere.
    pub(super) fn hold(&self, known: &[Known<'_>], exists: impl Fn(Kind, &str) -> bool) -> Result<(), Wrong> {
        for (column, cell) in &self.0 {
            let kind = if stage(column).is_some() { Cell::Places } else { Cell::Text };
            let given = kind.read(cell).map_err(|message| Wrong::new(column, message))?;
            if kind == Cell::Places {
                places(&given).map_err(|message| Wrong::new(column, message))?;
            }
            let name = given.as_str().unwrap_or_default();
            let named = match *column {
                "provider" => Some(Kind::Provider),
                "region" => Some(Kind::Region),
                "zone" => Some(Kind::Zone),
                _ => None,
            };
            if let Some(kind) = named.filter(|kind| !exists(*kind, name)) {
                let kind = kind.named();
                let message = text!("there is no {kind} `{name}`: add it first, or name another", kind, name);
                return Err(Wrong::new(column, message));
            }
            let said: Vec<String> = known.iter().filter_map(|known| known.cell(column)).collect();
            let claim = |cell: &str| {
                let value = kind.read(cell).ok()?;
                serde_json::from_value::<ClaimValue>(value).ok()
            };
            let agrees = |said: &String| {
                said == cell || (kind == Cell::Places && claim(said).is_some() && claim(said) == claim(cell))
            };
            if let Some(ours) = said.first()
                && !said.iter().any(agrees)
            {
                let message = if matches!(*column, "base_url" | "api") {
                    text!(
                        "the row's connection says `{ours}`, and this column only repeats it: change the connection, or name another",
                        ours,
                    )
                } else {
                    text!(
                        "the row's placement says `{ours}`, and this column only repeats it: change the placement, or name another",
                        ours,
                    )
                };
                return Err(Wrong::new(column, message));
            }
        }
        Ok(())
    }
}
