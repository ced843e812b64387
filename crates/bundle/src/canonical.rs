//! OLPC canonical JSON, and the strict reading of it.
//!
//! A metadata file is exactly the canonical bytes of the whole signed document: keys sorted, no spaces, no
//! newline at the end, integers only, signatures ascending by key id. TUF asks for this form only under the
//! signature; we ask for it in the file too, so that no byte of a file can change unseen. Never use the
//! functions here for JCS (RFC 8785), which is another form.

use crate::key::PublicKey;
use crate::verify::error::VerifyError;
use domicile_text::Text;
use serde::Serialize;
use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fmt;

/// `value` as OLPC canonical JSON. Errors on what the form has no place for, such as a fraction.
pub(crate) fn encode<T: Serialize>(value: &T) -> Result<Vec<u8>, serde_json::Error> {
    let mut bytes = Vec::new();
    let formatter = olpc_cjson::CanonicalFormatter::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, formatter))?;
    Ok(bytes)
}

/// The canonical TUF form of a public key, whose SHA-256 is the key id.
pub(crate) fn key_bytes(key: &PublicKey) -> Vec<u8> {
    let public = crate::hex::encode(&key.to_bytes());
    format!(r#"{{"keytype":"ed25519","keyval":{{"public":"{public}"}},"scheme":"ed25519"}}"#).into_bytes()
}

/// The document in `bytes`: no longer than `limit`, in canonical form, with exactly the fields of `T`.
///
/// A field given twice is not in canonical form, since only one of the two survives.
pub(crate) fn decode<T: DeserializeOwned>(file: &str, bytes: &[u8], limit: usize) -> Result<T, VerifyError> {
    check_length(file, bytes, limit)?;
    let value: Value = serde_json::from_slice(bytes).map_err(|error| not_json(file, &error))?;
    if encode(&value).ok().as_deref() != Some(bytes) {
        return Err(VerifyError::NotCanonical { file: file.to_owned() });
    }
    serde_json::from_value(value).map_err(|error| unexpected(file, &error))
}

/// Refuses `bytes` longer than `limit`.
pub(crate) fn check_length(file: &str, bytes: &[u8], limit: usize) -> Result<(), VerifyError> {
    if bytes.len() > limit {
        return Err(VerifyError::TooLarge { file: file.to_owned(), length: bytes.len(), limit });
    }
    Ok(())
}

/// Refuses JSON in which some object, at any depth, has a field twice: readers differ on which one counts.
pub(crate) fn refuse_repeated_fields(file: &str, bytes: &[u8]) -> Result<(), VerifyError> {
    let mut deserializer = serde_json::Deserializer::from_slice(bytes);
    UniqueFields
        .deserialize(&mut deserializer)
        .and_then(|()| deserializer.end())
        .map_err(|error| if error.is_data() { unexpected(file, &error) } else { not_json(file, &error) })
}

pub(crate) fn not_json(file: &str, error: &serde_json::Error) -> VerifyError {
    VerifyError::NotJson { file: file.to_owned(), detail: error.to_string() }
}

pub(crate) fn unexpected(file: &str, error: &serde_json::Error) -> VerifyError {
    VerifyError::UnexpectedContent { file: file.to_owned(), detail: Text::data(error.to_string()) }
}

/// Walks any JSON value and keeps nothing of it.
#[derive(Clone, Copy)]
struct UniqueFields;

impl<'de> DeserializeSeed<'de> for UniqueFields {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for UniqueFields {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        while items.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut names = BTreeSet::new();
        while let Some(name) = fields.next_key::<String>()? {
            if names.contains(&name) {
                return Err(A::Error::custom(format!("the field `{name}` is given twice")));
            }
            names.insert(name);
            fields.next_value_seed(self)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
