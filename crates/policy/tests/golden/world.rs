//! Reads the corpus in `tests/golden`: the base world, a case's changes to it, and the shorthands that keep a case on
//! one screen. What comes out goes through the crate's own types; nothing here knows a rule of the decision.

use std::{fs, path::PathBuf};

use domicile_policy::Parts;
use serde_json::{Map, Value, json};

/// The folder of the corpus.
pub fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/golden")
}

/// The file at `path`, as JSON. Panics with the file's name when it is not TOML.
pub fn read(path: &PathBuf) -> Value {
    let text = fs::read_to_string(path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    let table: Map<String, Value> =
        toml::from_str(&text).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
    Value::Object(table)
}

/// The base world, from which every case starts.
pub struct Base {
    defaults: Value,
    world: Value,
}

impl Base {
    /// Reads `base/world.toml`.
    pub fn read() -> Self {
        let file = read(&folder().join("base/world.toml"));
        Self { defaults: file["defaults"].clone(), world: file["world"].clone() }
    }

    /// The parts after `delete` and then `put`. Errors name what cannot be read.
    pub fn parts(&self, delete: &[String], put: &Value) -> Result<Parts, String> {
        let mut world = self.world.clone();
        for path in delete {
            remove(&mut world, path)?;
        }
        merge(&mut world, put);
        let mut registry = Map::new();
        let mut parts = Map::new();
        for (kind, objects) in world.as_object().into_iter().flatten() {
            let list: Vec<Value> = objects
                .as_object()
                .into_iter()
                .flatten()
                .map(|(id, object)| self.filled(kind, id, object))
                .collect::<Result<_, _>>()?;
            let target = match kind.as_str() {
                "evidence" | "policies" | "exemptions" => &mut parts,
                _ => &mut registry,
            };
            target.insert(kind.clone(), Value::Array(list));
        }
        parts.insert("registry".to_owned(), Value::Object(registry));
        serde_json::from_value(Value::Object(parts)).map_err(|e| format!("the world is not Parts: {e}"))
    }

    /// One object with its identifier, the defaults of its kind, and its shorthands undone.
    fn filled(&self, kind: &str, id: &str, given: &Value) -> Result<Value, String> {
        let defaults = self.defaults.get(kind).ok_or_else(|| format!("there is no kind `{kind}`"))?;
        let mut object = defaults.clone();
        for (field, value) in given.as_object().into_iter().flatten() {
            if field == "validity" {
                merge(&mut object[field], value);
            } else {
                object[field] = value.clone();
            }
        }
        object[if kind == "tags" { "name" } else { "id" }] = json!(id);
        for value in object.as_object_mut().into_iter().flatten().map(|(_, value)| value) {
            if value == "=" {
                *value = json!(id);
            }
        }
        for claim in object.get_mut("claims").and_then(Value::as_object_mut).into_iter().flatten() {
            *claim.1 = claim_of(claim.1);
        }
        spell_out_days(&mut object);
        Ok(object)
    }
}

/// A claim as the crate writes it: a bare value is one fact.
fn claim_of(short: &Value) -> Value {
    let fact =
        |value: &Value| json!({ "value": value, "source": { "name": "golden" }, "confidence": "officer" });
    let Some(table) = short.as_object() else { return json!({ "facts": [fact(short)] }) };
    let mut claim = table.clone();
    let facts: Vec<Value> =
        table.get("facts").and_then(Value::as_array).into_iter().flatten().map(fact).collect();
    claim.insert("facts".to_owned(), Value::Array(facts));
    Value::Object(claim)
}

/// Lays `over` on `under`, table by table; anything but a table replaces what was there.
fn merge(under: &mut Value, over: &Value) {
    match (under, over) {
        (Value::Object(under), Value::Object(over)) => {
            for (key, value) in over {
                merge(under.entry(key.clone()).or_insert(Value::Null), value);
            }
        }
        (under, over) => *under = over.clone(),
    }
}

/// Takes away what stands at the dotted `path`. An error when nothing does: the case would not mean what it says.
fn remove(world: &mut Value, path: &str) -> Result<(), String> {
    let (parent, key) = path.rsplit_once('.').unwrap_or(("", path));
    let mut at = world;
    for step in parent.split('.').filter(|step| !step.is_empty()) {
        at = at.get_mut(step).ok_or_else(|| format!("there is no `{path}` to delete"))?;
    }
    let found = at.as_object_mut().and_then(|table| table.remove(key));
    found.map(|_| ()).ok_or_else(|| format!("there is no `{path}` to delete"))
}

/// `2026-01-01` as `2026-01-01T00:00:00Z`, in `value` and everything in it.
pub fn spell_out_days(value: &mut Value) {
    match value {
        Value::String(text) => {
            let is_day = text.len() == 10
                && text
                    .bytes()
                    .enumerate()
                    .all(|(i, b)| if i == 4 || i == 7 { b == b'-' } else { b.is_ascii_digit() });
            if is_day {
                text.push_str("T00:00:00Z");
            }
        }
        Value::Array(list) => list.iter_mut().for_each(spell_out_days),
        Value::Object(table) => table.iter_mut().for_each(|(_, value)| spell_out_days(value)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
