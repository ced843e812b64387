//! The one place where signatures are counted: for every TUF role, for both sides of a root's rotation, and
//! for the DSSE envelope. Never count elsewhere, and never skip a signature that is not understood.

use crate::hex::KeyId;
use crate::key::{KeySignature, PublicKey};
use crate::limits;
use crate::verify::error::VerifyError;
use domicile_text::text;
use std::collections::{BTreeMap, BTreeSet};

/// Which keys may sign, and how many of them must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    pub(crate) keys: BTreeMap<KeyId, PublicKey>,
    pub(crate) threshold: u32,
}

/// The keys that signed `message`, when every one of `rules` is met and there is nothing besides.
///
/// TUF lets a client step over a signature it cannot use. Here each one must be by a key that some rule names,
/// valid under the strict rules of Ed25519, and the only one by its key, in ascending order: what is not
/// needed is refused, because it is a change that nobody asked for. Each key counts once.
pub(crate) fn count(
    file: &str,
    message: &[u8],
    signatures: &[KeySignature],
    rules: &[&Rule],
) -> Result<BTreeSet<KeyId>, VerifyError> {
    let file = || file.to_owned();
    if signatures.len() > limits::SIGNATURES {
        return Err(VerifyError::TooMany {
            file: file(),
            what: text!("signatures"),
            limit: limits::SIGNATURES,
        });
    }
    let mut signers = BTreeSet::new();
    let mut seen: BTreeMap<[u8; 64], KeyId> = BTreeMap::new();
    for KeySignature { key_id, bytes } in signatures {
        if !signers.insert(*key_id) {
            return Err(VerifyError::RepeatedSignature { file: file(), key_id: *key_id });
        }
        if let Some(first) = seen.insert(*bytes, *key_id) {
            return Err(VerifyError::SharedSignature { file: file(), first, second: *key_id });
        }
    }
    for KeySignature { key_id, bytes } in signatures {
        let key = rules.iter().find_map(|rule| rule.keys.get(key_id));
        let key = key.ok_or_else(|| VerifyError::UnknownKey { file: file(), key_id: *key_id })?;
        if !key.verifies(message, bytes) {
            return Err(VerifyError::BadSignature { file: file(), key_id: *key_id });
        }
    }
    if !signatures.is_sorted_by_key(|signature| signature.key_id) {
        return Err(VerifyError::NotCanonical { file: file() });
    }
    for rule in rules {
        let found = signers.iter().filter(|key_id| rule.keys.contains_key(key_id)).count();
        if u32::try_from(found).is_ok_and(|found| found < rule.threshold) {
            return Err(VerifyError::BelowThreshold { file: file(), found, threshold: rule.threshold });
        }
    }
    Ok(signers)
}

/// `signatures` in the order in which files carry them.
pub(crate) fn sorted(signatures: &[KeySignature]) -> Vec<KeySignature> {
    let mut signatures = signatures.to_vec();
    signatures.sort_by_key(|signature| signature.key_id);
    signatures
}

#[cfg(test)]
mod tests;
