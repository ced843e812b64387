//! A model that a file names, against what the officer has: what is empty is filled, and nothing is replaced without
//! asking.

use domicile_policy::{Model, Object};
use domicile_text::Text;

use crate::{
    input::Context,
    proposal::{FieldChange, Row, Status},
};

/// The row of `model`; `line`, `key` and `message` are the row's own.
pub(crate) fn row(context: &Context<'_>, line: u32, key: &str, message: Text, model: Model) -> Row {
    let mut next = model;
    let mut fields = Vec::new();
    let mut status = Status::Added;
    if let Some(current) = context.catalogue.models().get(&next.id) {
        status = Status::Same;
        for (field, before, after) in [
            ("model.vendor", &current.vendor, &mut next.vendor),
            ("model.deprecated_on", &current.deprecated_on, &mut next.deprecated_on),
        ] {
            match (before, &after) {
                (Some(_), None) => after.clone_from(before),
                (before, after) if before == *after => {}
                (before, after) => {
                    fields.push(FieldChange::new(field, before.as_deref(), after.as_deref()));
                    let asks = if before.is_some() { Status::Conflict } else { Status::Changed };
                    status = status.max_of(asks);
                }
            }
        }
    } else {
        for (field, after) in [("model.vendor", &next.vendor), ("model.deprecated_on", &next.deprecated_on)] {
            if after.is_some() {
                fields.push(FieldChange::new(field, None, after.as_deref()));
            }
        }
    }
    let objects = if status == Status::Same { Vec::new() } else { vec![Object::Model(next)] };
    Row { line: Some(line), fields, objects, ..Row::new(key, status, message) }
}
