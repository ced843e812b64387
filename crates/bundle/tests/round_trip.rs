//! What is written is read back, is the same bytes each time, and says who signed it.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{
        Candidate, ExportFile, Files as _, Options, Part, RootChain, UnsignedRoot, prolong, sign, verify,
    };

    #[test]
    fn a_release_of_two_officers_is_authenticated() {
        let office = Office::new(2);
        let files = office.release(7);
        let verified = office.verify(&files).unwrap();
        assert!(verified.authenticated, "the root is the pinned one");
        assert_eq!(verified.revision, 7, "the payload's revision");
        assert_eq!(verified.bundle_id, "release-7", "the payload's id");
        assert_eq!(verified.schema, "test/1", "the payload's schema");
        assert_eq!(verified.previous_sha256, None, "the payload says there was none before");
        assert_eq!(verified.issued_at, instant("2026-01-01T00:00:00Z"), "the payload's beginning");
        assert_eq!(verified.expires, instant("2027-01-01T00:00:00Z"), "the payload's end");
        assert_eq!(
            verified.expiries.earliest(),
            (Part::Timestamp, instant("2026-02-10T00:00:00Z")),
            "ends first"
        );
        assert_eq!(verified.expiries.targets, verified.expires, "the list ends with the release");
        let mut officers: Vec<_> = office.two().into_iter().map(|officer| key_id(officer)).collect();
        officers.sort();
        assert_eq!(verified.signers, officers, "both signed");
        assert_eq!((verified.threshold, verified.one_signer), (2, false), "four eyes");
        assert_eq!(
            verified.root_sha256.to_string(),
            sha256(&files["metadata/1.root.json"]),
            "what is pinned"
        );
        assert_eq!(verified.payload, Office::candidate(7).payload(), "the payload as it was signed");
        let names: Vec<_> = verified.targets.iter().map(|target| target.name.as_str()).collect();
        assert_eq!(names, ["haproxy.cfg", "haproxy.map", "policy-bundle.dsse.json"], "every target, by name");
        for target in &verified.targets {
            assert_eq!(target.sha256.to_string(), sha256(&files[&target.path]), "the hash of the file");
            assert_eq!(target.length, files[&target.path].len() as u64, "its length");
        }
    }

    #[test]
    fn a_release_of_the_only_officer_says_so() {
        let office = Office::new(1);
        let verified = office.verify(&office.release(1)).unwrap();
        assert_eq!((verified.threshold, verified.one_signer), (1, true), "one officer, and it is said");
        assert_eq!(verified.signers.len(), 1, "the only one");
    }

    #[test]
    fn without_a_pin_nothing_is_authenticated() {
        let office = Office::new(2);
        let options = Options { pinned_root_sha256: None, ..office.options() };
        let verified = verify(&office.release(1), &options).unwrap();
        assert!(!verified.authenticated, "anyone can make a root of his own");
    }

    #[test]
    fn the_same_release_is_the_same_bytes_in_the_same_order() {
        let paths = |files: &[ExportFile]| files.iter().map(|file| file.path.clone()).collect::<Vec<_>>();
        let export = |swap: bool| {
            let office = Office::new(2).with_publisher(key(101));
            let candidate = Office::candidate(3);
            let mut others: Vec<_> =
                candidate.others().iter().map(|(name, bytes)| (name.to_string(), bytes.clone())).collect();
            let mut officers = office.two();
            if swap {
                others.reverse();
                officers.reverse();
            }
            let candidate = Candidate::new(candidate.payload().to_vec(), others).unwrap();
            let sealed = candidate.seal(&office.chain, &sign_all(&officers, &candidate.pae())).unwrap();
            let signatures = sign_all(&officers, sealed.targets_bytes());
            sealed.finish(&signatures, &office.publisher, &Office::freshness(3)).unwrap()
        };
        let files = export(false);
        assert_eq!(files, export(true), "neither the order of targets nor that of signatures matters");
        let metadata: Vec<_> =
            paths(&files).into_iter().filter(|path| path.starts_with("metadata/")).collect();
        let order = ["1.root", "2.root", "3.targets", "3.snapshot", "timestamp"];
        assert_eq!(metadata, order.map(|name| format!("metadata/{name}.json")), "each before what names it");
        assert_eq!(files.last().map(|file| file.path.as_str()), Some(TIMESTAMP), "the timestamp comes last");
        let options = Options { pinned_root_sha256: None, at: instant(NOW), last_seen: None };
        assert!(verify(&files, &options).is_ok(), "the list of files can be verified as it is");
        assert_eq!(files.paths(), paths(&files), "and lists itself");
    }

    #[test]
    fn earlier_roots_are_carried_on_byte_by_byte() {
        let old = Office::new(3);
        let new = old.with_publisher(key(101));
        assert_eq!(new.chain.files()[0], old.chain.files()[0], "the pinned root is unchanged");
        assert_eq!(new.chain.pin(), old.chain.pin(), "so is the pin");
        let files: Vec<_> = new.chain.files().iter().map(Vec::as_slice).collect();
        assert_eq!(RootChain::parse(&files).unwrap().version(), 2, "the chain can be read again");
        let verified = new.verify(&new.release(4)).unwrap();
        assert_eq!(verified.last_seen.root, 2, "the newest root counts");
    }

    #[test]
    fn officers_can_be_replaced_by_those_before_and_those_after() {
        let old = Office::new(2);
        let keys = root_keys(&[key(2), key(3)], &old.publisher);
        let root = UnsignedRoot::next(&old.chain, &keys).unwrap();
        let by = |seeds: &[u8]| {
            let signers: Vec<_> = seeds.iter().map(|seed| key(*seed)).collect();
            root.finish(&sign_all(&signers.iter().collect::<Vec<_>>(), root.bytes()))
        };
        assert_eq!(by(&[1, 2, 3]).unwrap().version(), 2, "two of the old, two of the new");
        assert_eq!(by(&[1, 2]).unwrap_err().code(), "below_threshold", "the new officers did not take it on");
        assert_eq!(by(&[2, 3]).unwrap_err().code(), "below_threshold", "the old officers did not hand it on");
        assert_eq!(by(&[1, 2, 3, 4]).unwrap_err().code(), "unknown_key", "a stranger signed too");
    }

    #[test]
    fn prolonging_signs_the_timestamp_alone() {
        let office = Office::new(2);
        let mut files = office.release(7);
        let snapshot = files["metadata/7.snapshot.json"].clone();
        let expires = instant("2026-02-20T00:00:00Z");
        let timestamp = prolong(&snapshot, &office.publisher, 8, expires).unwrap();
        assert_eq!(timestamp.path, TIMESTAMP, "it takes the place of the old one");
        let before = office.verify(&files).unwrap();
        files.insert(timestamp.path, timestamp.bytes);
        let options = Options { last_seen: Some(before.last_seen.clone()), ..office.options() };
        let after = verify(&files, &options).unwrap();
        assert_eq!(after.expiries.timestamp, expires, "the window moved on");
        assert_eq!((after.revision, after.last_seen.timestamp), (7, 8), "the release did not");
    }

    #[test]
    fn the_author_can_be_checked_before_the_approver_signs() {
        let office = Office::new(2);
        let pae = Office::candidate(1).pae();
        let check = |signer: u8, message: &[u8]| {
            office.chain.check_officer("review", message, &sign(&key(signer), &pae).unwrap())
        };
        assert_eq!(check(1, &pae), Ok(()), "an officer's signature over this very payload");
        assert_eq!(check(9, &pae).unwrap_err().code(), "unknown_key", "no officer");
        assert_eq!(check(1, b"else").unwrap_err().code(), "bad_signature", "another payload");
    }
}
