//! What rows and new objects are called.

use domicile_policy::{Connection, Endpoint, canonical::Sha256Hex};
use domicile_text::{Text, text};
use url::Url;

use crate::proposal::{FieldChange, Status};

/// The fields of an endpoint that the catalogue lacks.
pub(super) fn describe(endpoint: &Endpoint, connection: &Connection, fields: &mut Vec<FieldChange>) {
    for (field, after) in [
        ("endpoint.model", endpoint.model.as_str()),
        ("connection.base_url", connection.base_url.as_str()),
        ("endpoint.upstream_name", endpoint.upstream_name.as_str()),
        ("endpoint.placement", endpoint.placement.as_str()),
    ] {
        fields.push(FieldChange::new(field, None, Some(after)));
    }
}

/// The first sentence of a row.
pub(super) fn lead(status: Status, endpoint: &Endpoint, connection: &Connection) -> Text {
    let (id, placement, url) = (endpoint.id.as_str(), endpoint.placement.as_str(), &connection.base_url);
    match status {
        Status::Added => {
            text!("Adds endpoint `{id}` at `{url}` in placement `{placement}`.", id, url, placement)
        }
        Status::Changed => {
            text!("Changes endpoint `{id}` at `{url}` in placement `{placement}`.", id, url, placement)
        }
        Status::Same => text!("Endpoint `{id}` is already as the file says.", id),
        Status::Conflict => text!("Endpoint `{id}` waits for your decision.", id),
        Status::Error => Text::data(""),
    }
}

/// The URL as the catalogue compares it.
pub(crate) fn normal(base_url: &str) -> String {
    let url = Url::parse(base_url).map_or_else(|_| base_url.to_owned(), String::from);
    url.trim_end_matches('/').to_owned()
}

/// `text` with nothing in it that an identifier may not have, cut to `length`.
pub(crate) fn slug(text: &str, length: usize) -> String {
    let plain: String = text
        .chars()
        .map(|c| if c.is_ascii_alphanumeric() || "._:@+/-".contains(c) { c } else { '-' })
        .collect();
    plain.trim_start_matches(|c: char| !c.is_ascii_alphanumeric()).chars().take(length).collect()
}

/// The first eight digits of the hash of `parts`.
pub(crate) fn digest(parts: &[&str]) -> String {
    Sha256Hex::of(parts.join("\n").as_bytes()).to_string().chars().take(8).collect()
}
