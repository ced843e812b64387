//! Writes an export with fixed keys to a directory, for foreign verifiers to try: see `tests/interop/tuf`.
//!
//! The keys are public knowledge. Never use them for anything but this.
//!
//! ```text
//! make_bundle DIR [--officers 1|2] [--revision N] [--rotated]
//! ```
#![expect(
    clippy::disallowed_methods,
    reason = "an example is a program of its own, not a part of the pure crate"
)]

use domicile_bundle::{
    BuildError, Candidate, Ed25519Signer, Freshness, KeySignature, RootChain, RootKeys, Signer, UnsignedRoot,
    sign,
};
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;
use zeroize::Zeroizing;

fn key(seed: u8) -> Ed25519Signer {
    Ed25519Signer::from_seed(&Zeroizing::new([seed; 32]))
}

fn by_all(officers: &[Ed25519Signer], message: &[u8]) -> Result<Vec<KeySignature>, BuildError> {
    officers.iter().map(|officer| sign(officer, message).map_err(BuildError::from)).collect()
}

fn chain(officers: &[Ed25519Signer], publishers: &[Ed25519Signer]) -> Result<RootChain, Box<dyn Error>> {
    let mut chain: Option<RootChain> = None;
    for publisher in publishers {
        let keys = RootKeys {
            officers: officers.iter().map(Signer::public_key).collect(),
            threshold: if officers.len() > 1 { 2 } else { 1 },
            publisher: publisher.public_key(),
            expires: "2099-01-01T00:00:00Z".parse()?,
        };
        let root = match &chain {
            None => UnsignedRoot::first(&keys)?,
            Some(chain) => UnsignedRoot::next(chain, &keys)?,
        };
        chain = Some(root.finish(&by_all(officers, root.bytes())?)?);
    }
    chain.ok_or_else(|| "no publisher".into())
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut directory = None;
    let (mut officer_count, mut revision, mut rotated) = (2_u8, 1_u64, false);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--officers" => officer_count = arguments.next().ok_or("--officers needs a number")?.parse()?,
            "--revision" => revision = arguments.next().ok_or("--revision needs a number")?.parse()?,
            "--rotated" => rotated = true,
            path => directory = Some(PathBuf::from(path)),
        }
    }
    let directory = directory.ok_or("make_bundle DIR [--officers 1|2] [--revision N] [--rotated]")?;

    let officers: Vec<_> = (1..=officer_count).map(key).collect();
    let publishers: Vec<_> = if rotated { vec![key(100), key(101)] } else { vec![key(100)] };
    let chain = chain(&officers, &publishers)?;
    let publisher = publishers.last().ok_or("no publisher")?;

    let payload = format!(
        r#"{{"bundle_id":"example-{revision}","expires":"2098-01-01T00:00:00Z","issued_at":"2026-01-01T00:00:00Z","previous_sha256":null,"revision":{revision},"schema":"example/1"}}"#
    );
    let others = vec![
        ("haproxy.cfg".to_owned(), format!("# revision {revision}\n").into_bytes()),
        ("opa-bundle.tar.gz".to_owned(), (0..=255).collect()),
    ];
    let candidate = Candidate::new(payload.into_bytes(), others)?;
    let sealed = candidate.seal(&chain, &by_all(&officers, &candidate.pae())?)?;
    let freshness = Freshness {
        snapshot_version: revision,
        snapshot_expires: "2098-01-01T00:00:00Z".parse()?,
        timestamp_version: revision,
        timestamp_expires: "2097-01-01T00:00:00Z".parse()?,
    };
    let files = sealed.finish(&by_all(&officers, sealed.targets_bytes())?, publisher, &freshness)?;
    for file in files {
        let path = directory.join(&file.path);
        std::fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        std::fs::write(path, file.bytes)?;
    }
    writeln!(std::io::stdout(), "{}", chain.pin())?;
    Ok(())
}
