//! A small organisation with fixed keys, and a forger who holds whichever of them a test gives him.
//!
//! The forger writes files with serde_json and olpc-cjson alone, so that a test does not lean on the code it tests.
#![allow(dead_code, reason = "each test binary uses a part of it")]

use domicile_bundle::{
    Candidate, Ed25519Signer, ExportFile, Freshness, KeyId, KeySignature, Options, PublicKey, RootChain,
    RootKeys, Signer, UnsignedRoot, Verified, VerifyError, sign, verify,
};
use jiff::Timestamp;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use zeroize::Zeroizing;

/// The files of a directory.
pub type Directory = BTreeMap<String, Vec<u8>>;

/// An instant at which every release here is in force.
pub const NOW: &str = "2026-02-01T00:00:00Z";
pub const TIMESTAMP: &str = "metadata/timestamp.json";

pub fn instant(text: &str) -> Timestamp {
    text.parse().unwrap()
}

pub fn key(seed: u8) -> Ed25519Signer {
    Ed25519Signer::from_seed(&Zeroizing::new([seed; 32]))
}

pub fn key_id(signer: &dyn Signer) -> KeyId {
    PublicKey::from_bytes(&signer.public_key()).unwrap().id()
}

pub fn sign_all(signers: &[&Ed25519Signer], message: &[u8]) -> Vec<KeySignature> {
    signers.iter().map(|signer| sign(*signer, message).unwrap()).collect()
}

pub fn directory(files: Vec<ExportFile>) -> Directory {
    files.into_iter().map(|file| (file.path, file.bytes)).collect()
}

pub fn canonical(value: &Value) -> Vec<u8> {
    use serde::Serialize as _;
    let mut bytes = Vec::new();
    let formatter = olpc_cjson::CanonicalFormatter::new();
    value.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, formatter)).unwrap();
    bytes
}

/// Officers 1 and up, the publisher, and the roots they signed.
pub struct Office {
    pub officers: Vec<Ed25519Signer>,
    pub publisher: Ed25519Signer,
    pub chain: RootChain,
}

pub fn root_keys(officers: &[Ed25519Signer], publisher: &Ed25519Signer) -> RootKeys {
    RootKeys {
        officers: officers.iter().map(Signer::public_key).collect(),
        threshold: if officers.len() > 1 { 2 } else { 1 },
        publisher: publisher.public_key(),
        expires: instant("2027-06-01T00:00:00Z"),
    }
}

impl Office {
    pub fn new(officers: u8) -> Self {
        let officers: Vec<_> = (1..=officers).map(key).collect();
        let publisher = key(100);
        let root = UnsignedRoot::first(&root_keys(&officers, &publisher)).unwrap();
        let all: Vec<_> = officers.iter().collect();
        let chain = root.finish(&sign_all(&all, root.bytes())).unwrap();
        Self { officers, publisher, chain }
    }

    /// The office after its officers signed a root with `publisher`.
    pub fn with_publisher(&self, publisher: Ed25519Signer) -> Self {
        let officers: Vec<_> = (1..).map(key).take(self.officers.len()).collect();
        let root = UnsignedRoot::next(&self.chain, &root_keys(&officers, &publisher)).unwrap();
        let chain = root.finish(&sign_all(&self.two(), root.bytes())).unwrap();
        Self { officers, publisher, chain }
    }

    /// As many officers as must sign.
    pub fn two(&self) -> Vec<&Ed25519Signer> {
        self.officers.iter().take(2).collect()
    }

    pub fn payload(revision: u64) -> Value {
        json!({
            "schema": "test/1",
            "bundle_id": format!("release-{revision}"),
            "revision": revision,
            "issued_at": "2026-01-01T00:00:00Z",
            "expires": "2027-01-01T00:00:00Z",
            "previous_sha256": null,
            "policies": [{"id": "eu"}],
        })
    }

    pub fn candidate(revision: u64) -> Candidate {
        let others = vec![
            ("haproxy.map".to_owned(), b"eu deny\n".to_vec()),
            ("haproxy.cfg".to_owned(), format!("# {revision}\n").into_bytes()),
        ];
        Candidate::new(serde_json::to_vec(&Self::payload(revision)).unwrap(), others).unwrap()
    }

    pub fn freshness(version: u64) -> Freshness {
        Freshness {
            snapshot_version: version,
            snapshot_expires: instant("2026-12-01T00:00:00Z"),
            timestamp_version: version,
            timestamp_expires: instant("2026-02-10T00:00:00Z"),
        }
    }

    pub fn release(&self, revision: u64) -> Directory {
        self.release_as(revision, &Self::freshness(revision))
    }

    pub fn release_as(&self, revision: u64, freshness: &Freshness) -> Directory {
        let candidate = Self::candidate(revision);
        let sealed = candidate.seal(&self.chain, &sign_all(&self.two(), &candidate.pae())).unwrap();
        let signatures = sign_all(&self.two(), sealed.targets_bytes());
        directory(sealed.finish(&signatures, &self.publisher, freshness).unwrap())
    }

    pub fn options(&self) -> Options {
        Options { pinned_root_sha256: Some(self.chain.pin()), at: instant(NOW), last_seen: None }
    }

    pub fn verify(&self, directory: &Directory) -> Result<Verified, VerifyError> {
        verify(directory, &self.options())
    }
}

/// A file as JSON.
pub fn read(files: &Directory, path: &str) -> Value {
    serde_json::from_slice(&files[path]).unwrap()
}

/// The only path that ends so.
pub fn path_of(files: &Directory, end: &str) -> String {
    let mut paths = files.keys().filter(|path| path.ends_with(end));
    let path = paths.next().unwrap().clone();
    assert_eq!(paths.next(), None, "`{end}` names one file");
    path
}

/// `signed` as a metadata file, signed by `signers`.
pub fn signed_file(signed: &Value, signers: &[&Ed25519Signer]) -> Vec<u8> {
    let message = canonical(signed);
    let mut signatures: Vec<_> = sign_all(signers, &message)
        .into_iter()
        .map(|s| (s.key_id.to_string(), s.bytes.iter().map(|b| format!("{b:02x}")).collect::<String>()))
        .collect();
    signatures.sort();
    let signatures: Vec<_> =
        signatures.into_iter().map(|(id, sig)| json!({"keyid": id, "sig": sig})).collect();
    canonical(&json!({"signatures": signatures, "signed": signed}))
}

/// Changes what a file says, and signs it anew.
pub fn re_sign(files: &mut Directory, path: &str, signers: &[&Ed25519Signer], edit: impl FnOnce(&mut Value)) {
    let mut signed = read(files, path)["signed"].take();
    edit(&mut signed);
    files.insert(path.to_owned(), signed_file(&signed, signers));
}

/// Changes a file's JSON and leaves its signatures as the edit leaves them.
pub fn edit(files: &mut Directory, path: &str, edit: impl FnOnce(&mut Value)) {
    let mut document = read(files, path);
    edit(&mut document);
    files.insert(path.to_owned(), canonical(&document));
}

pub fn sha256(bytes: &[u8]) -> String {
    domicile_bundle::Digest::of(bytes).to_string()
}

fn describe(entry: &mut Value, bytes: &[u8]) {
    entry["hashes"]["sha256"] = json!(sha256(bytes));
    entry["length"] = json!(bytes.len());
}

/// What a stolen publisher key can do: list the list of targets as it now is, and sign snapshot and timestamp.
pub fn publish(files: &mut Directory, publisher: &Ed25519Signer) {
    let targets = files[&path_of(files, ".targets.json")].clone();
    let snapshot_path = path_of(files, ".snapshot.json");
    re_sign(files, &snapshot_path, &[publisher], |signed| {
        describe(&mut signed["meta"]["targets.json"], &targets);
    });
    let snapshot = files[&snapshot_path].clone();
    re_sign(files, TIMESTAMP, &[publisher], |signed| {
        describe(&mut signed["meta"]["snapshot.json"], &snapshot);
    });
}

/// The officers sign another list of targets, and the publisher publishes it.
pub fn re_target(office: &Office, files: &mut Directory, edit: impl FnOnce(&mut Value)) {
    let path = path_of(files, ".targets.json");
    re_sign(files, &path, &office.two(), edit);
    publish(files, &office.publisher);
}

/// Another envelope in the place of the release's, properly listed and published.
pub fn re_envelope(office: &Office, files: &mut Directory, envelope: &[u8]) {
    let old = path_of(files, ".policy-bundle.dsse.json");
    files.remove(&old);
    files.insert(format!("targets/{}.policy-bundle.dsse.json", sha256(envelope)), envelope.to_vec());
    re_target(office, files, |signed| describe(&mut signed["targets"]["policy-bundle.dsse.json"], envelope));
}

/// An envelope with any type, payload and signers; `signatures` can then be changed by `edit`.
pub fn envelope(
    kind: &str,
    payload: &[u8],
    signers: &[&Ed25519Signer],
    edit: impl FnOnce(&mut Vec<Value>),
) -> Vec<u8> {
    use base64::Engine as _;
    let base64 = |bytes: &[u8]| base64::engine::general_purpose::STANDARD.encode(bytes);
    let head = format!("DSSEv1 {} {kind} {} ", kind.len(), payload.len());
    let mut made = sign_all(signers, &[head.as_bytes(), payload].concat());
    made.sort_by_key(|signature| signature.key_id);
    let mut signatures: Vec<_> =
        made.iter().map(|s| json!({"keyid": s.key_id.to_string(), "sig": base64(&s.bytes)})).collect();
    edit(&mut signatures);
    let signatures: Vec<_> =
        signatures.iter().map(|s| format!(r#"{{"keyid":{},"sig":{}}}"#, s["keyid"], s["sig"])).collect();
    let signatures = signatures.join(",");
    let payload = base64(payload);
    format!(r#"{{"payloadType":"{kind}","payload":"{payload}","signatures":[{signatures}]}}"#).into_bytes()
}

/// A way to change the bundle.
pub type Forgery = fn(&Office, &mut Directory);

/// Applies each forgery to release 2 of three officers and expects its code, and the file's name in the sentence.
pub fn refused(cases: &[(&str, Forgery, &str, &str)]) {
    let office = Office::new(3);
    let good = office.release(2);
    assert!(office.verify(&good).is_ok(), "the bundle is good before it is changed");
    for (what, forge, code, file) in cases {
        let mut files = good.clone();
        forge(&office, &mut files);
        assert_ne!(files, good, "{what}: something was changed");
        let error = office.verify(&files).unwrap_err();
        assert_eq!(error.code(), *code, "{what}: {error}");
        assert!(error.to_string().contains(file), "{what}: names `{file}`: {error}");
    }
}
