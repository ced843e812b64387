//! The DSSE envelope (Dead Simple Signing Envelope, version 1) around the release's payload.
//!
//! A file has one form: the compact JSON `{"payloadType":…,"payload":…,"signatures":[{"keyid":…,"sig":…}]}` in
//! this order, padded standard base64, signatures ascending by key id, no newline. Any other form of the same
//! content is refused. The payload is never looked into here.

use crate::canonical;
use crate::hex::KeyId;
use crate::key::KeySignature;
use crate::limits;
use crate::verify::error::VerifyError;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use domicile_text::text;
use serde::Deserialize;

/// The only payload type that is signed or accepted.
pub const PAYLOAD_TYPE: &str = "application/vnd.domicile.bundle.v1+json";

/// DSSE's pre-authentication encoding: the bytes that a signature covers. Lengths are in bytes.
///
/// ```
/// let pae = domicile_bundle::dsse::pae("http://example.com/HelloWorld", b"hello world");
/// assert_eq!(pae, b"DSSEv1 29 http://example.com/HelloWorld 11 hello world");
/// ```
pub fn pae(payload_type: &str, payload: &[u8]) -> Vec<u8> {
    let head = format!("DSSEv1 {} {payload_type} {} ", payload_type.len(), payload.len());
    [head.as_bytes(), payload].concat()
}

/// A payload of type [`PAYLOAD_TYPE`] and its signatures, in ascending order of their keys.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Envelope {
    payload: Vec<u8>,
    signatures: Vec<KeySignature>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Wire {
    #[serde(rename = "payloadType")]
    payload_type: String,
    payload: String,
    signatures: Vec<WireSignature>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WireSignature {
    keyid: KeyId,
    sig: String,
}

impl Envelope {
    /// The envelope of `payload` with `signatures`, each over [`Envelope::pae`]. Nothing is verified here.
    pub fn new(payload: Vec<u8>, signatures: &[KeySignature]) -> Self {
        Self { payload, signatures: crate::signatures::sorted(signatures) }
    }

    /// The envelope in the bytes of `file`, which names it in errors.
    ///
    /// Errors when it is not JSON, has another payload type, a field too many or too few, or another form than
    /// the one this crate writes. Signatures are not verified here: [`crate::verify()`] does.
    pub fn parse(file: &str, bytes: &[u8]) -> Result<Self, VerifyError> {
        canonical::check_length(file, bytes, limits::TARGET_BYTES)?;
        let wire: Wire = serde_json::from_slice(bytes).map_err(|error| {
            if error.is_data() {
                canonical::unexpected(file, &error)
            } else {
                canonical::not_json(file, &error)
            }
        })?;
        if wire.payload_type != PAYLOAD_TYPE {
            let found = wire.payload_type.chars().take(160).collect();
            return Err(VerifyError::PayloadType { file: file.to_owned(), found });
        }
        if wire.signatures.len() > limits::SIGNATURES {
            let limit = limits::SIGNATURES;
            return Err(VerifyError::TooMany { file: file.to_owned(), what: text!("signatures"), limit });
        }
        let not_canonical = || VerifyError::NotCanonical { file: file.to_owned() };
        let payload = STANDARD.decode(&wire.payload).map_err(|_| not_canonical())?;
        let mut signatures = Vec::with_capacity(wire.signatures.len());
        for WireSignature { keyid, sig } in &wire.signatures {
            let bytes = STANDARD.decode(sig).map_err(|_| not_canonical())?;
            let bytes = bytes.try_into().map_err(|bytes: Vec<u8>| VerifyError::UnexpectedContent {
                file: file.to_owned(),
                detail: text!(
                    "the signature of `{key}` has {length} bytes instead of 64",
                    key = keyid.to_string(),
                    length = bytes.len(),
                ),
            })?;
            signatures.push(KeySignature { key_id: *keyid, bytes });
        }
        // Not `new`: the order of the file is kept, so that the count can refuse another one.
        let envelope = Self { payload, signatures };
        if envelope.to_bytes() == bytes { Ok(envelope) } else { Err(not_canonical()) }
    }

    /// The bytes that each officer signs.
    pub fn pae(&self) -> Vec<u8> {
        pae(PAYLOAD_TYPE, &self.payload)
    }

    /// What was signed.
    pub fn payload(&self) -> &[u8] {
        &self.payload
    }

    /// The signatures, in the order of the file.
    pub fn signatures(&self) -> &[KeySignature] {
        &self.signatures
    }

    /// The file. Written by hand, since base64 and hexadecimal digits need no escape and this cannot fail.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut file = String::from(r#"{"payloadType":""#);
        file.push_str(PAYLOAD_TYPE);
        file.push_str(r#"","payload":""#);
        STANDARD.encode_string(&self.payload, &mut file);
        file.push_str(r#"","signatures":["#);
        for (index, KeySignature { key_id, bytes }) in self.signatures.iter().enumerate() {
            let comma = if index == 0 { "" } else { "," };
            let sig = STANDARD.encode(bytes);
            file.push_str(&format!(r#"{comma}{{"keyid":"{key_id}","sig":"{sig}"}}"#));
        }
        file.push_str("]}");
        file.into_bytes()
    }

    pub(crate) fn into_payload(self) -> Vec<u8> {
        self.payload
    }
}

#[cfg(test)]
mod tests;
