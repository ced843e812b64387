//! What cannot be built, and why: nothing half-signed ever leaves the crate.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{
        BuildError, Candidate, Ed25519Signer, Freshness, RootKeys, SignError, Signer, UnsignedRoot, sign,
    };
    use serde_json::{Value, json};

    #[test]
    fn the_payload_must_be_signed_by_enough_officers() {
        let office = Office::new(2);
        let candidate = Office::candidate(1);
        let pae = candidate.pae();
        let [one, two] = [&office.officers[0], &office.officers[1]];
        let seal =
            |signatures: &[_]| candidate.seal(&office.chain, signatures).map(|_| ()).map_err(|e| e.code());
        assert_eq!(seal(&sign_all(&[one, two], &pae)), Ok(()), "both");
        assert_eq!(seal(&sign_all(&[one], &pae)), Err("below_threshold"), "one alone");
        assert_eq!(seal(&sign_all(&[one, one], &pae)), Err("repeated_signature"), "one twice");
        assert_eq!(seal(&sign_all(&[one, &key(9)], &pae)), Err("unknown_key"), "one and a stranger");
        assert_eq!(
            seal(&sign_all(&[one, &office.publisher], &pae)),
            Err("unknown_key"),
            "the publisher is no officer"
        );
        assert_eq!(seal(&sign_all(&[one, two], b"else")), Err("bad_signature"), "another payload");
        let mut shared = sign_all(&[one, one], &pae);
        shared[1].key_id = key_id(two);
        assert_eq!(seal(&shared), Err("shared_signature"), "one signature in two names");
    }

    #[test]
    fn the_list_of_targets_must_be_signed_by_the_same_officers() {
        let office = Office::new(3);
        let candidate = Office::candidate(1);
        let [one, two, three] = [&office.officers[0], &office.officers[1], &office.officers[2]];
        let sealed = candidate.seal(&office.chain, &sign_all(&[one, two], &candidate.pae())).unwrap();
        let finish = |officers: &[&Ed25519Signer], publisher: &dyn Signer, freshness: &Freshness| {
            let signatures = sign_all(officers, sealed.targets_bytes());
            sealed.finish(&signatures, publisher, freshness).map(|_| ()).map_err(|error| error.code())
        };
        let good = Office::freshness(1);
        assert_eq!(finish(&[two, one], &office.publisher, &good), Ok(()), "both, in any order");
        assert_eq!(finish(&[one], &office.publisher, &good), Err("below_threshold"), "one alone");
        assert_eq!(finish(&[one, three], &office.publisher, &good), Err("signers_differ"), "another pair");
        assert_eq!(finish(&[one, two], &key(9), &good), Err("publisher_not_in_root"), "another publisher");
        let past = Freshness { timestamp_expires: instant("2026-01-01T00:00:00Z"), ..good };
        assert_eq!(
            finish(&[one, two], &office.publisher, &past),
            Err("expired_timestamp"),
            "ended when issued"
        );
        let zero = Freshness { snapshot_version: 0, ..good };
        assert_eq!(
            finish(&[one, two], &office.publisher, &zero),
            Err("unexpected_content"),
            "there is no version 0"
        );
        let fraction = Freshness { snapshot_expires: instant("2026-12-01T00:00:00.5Z"), ..good };
        assert_eq!(finish(&[one, two], &office.publisher, &fraction), Err("not_writable"), "half a second");
    }

    #[test]
    fn a_root_with_the_wrong_keys_is_refused() {
        let public = |seed: u8| key(seed).public_key();
        let root = |officers: &[[u8; 32]], threshold: u32, publisher: [u8; 32]| {
            let expires = instant("2027-01-01T00:00:00Z");
            let keys = RootKeys { officers: officers.to_vec(), threshold, publisher, expires };
            UnsignedRoot::first(&keys).map(|_| ()).map_err(|error| error.code())
        };
        let [one, two, publisher] = [1, 2, 100].map(public);
        assert_eq!(root(&[one, two], 2, publisher), Ok(()), "four eyes");
        assert_eq!(root(&[one], 1, publisher), Ok(()), "the only officer");
        for (officers, threshold, by, why) in [
            (vec![], 0, publisher, "nobody could sign"),
            (vec![one], 2, publisher, "nobody could reach the threshold"),
            (vec![one, two], 1, publisher, "one of two could publish alone"),
            (vec![one, two], 0, publisher, "nobody would have to sign"),
            (vec![one, one], 2, publisher, "one officer would count twice"),
            (vec![one, two], 2, one, "an officer would publish what he signed"),
        ] {
            assert_eq!(root(&officers, threshold, by), Err("root_rule"), "{why}");
        }
        let weak = {
            let mut point = [0; 32];
            point[0] = 1;
            point
        };
        assert_eq!(
            root(&[one, weak], 2, publisher),
            Err("key_not_usable"),
            "anything verifies under the identity"
        );
    }

    #[test]
    fn a_payload_that_does_not_say_what_it_is_is_refused() {
        let with = |field: &str, value: Value| {
            let mut payload = Office::payload(1);
            payload[field] = value;
            Candidate::new(serde_json::to_vec(&payload).unwrap(), vec![])
                .map(|_| ())
                .map_err(|error| error.code())
        };
        assert_eq!(with("more", json!(1.5)), Ok(()), "the rest of the payload is the policy's");
        for (field, value) in [
            ("revision", json!(0)),
            ("revision", json!(9_007_199_254_740_992_u64)),
            ("revision", json!("1")),
            ("bundle_id", json!("")),
            ("bundle_id", json!("a b")),
            ("schema", json!("")),
            ("issued_at", json!("2026-01-01")),
            ("expires", json!("2027-01-01T00:00:00+00:00")),
            ("expires", json!(null)),
            ("previous_sha256", json!("00")),
        ] {
            assert_eq!(with(field, value.clone()), Err("unexpected_content"), "`{field}` cannot be {value}");
        }
        assert_eq!(
            with("expires", json!("2026-01-01T00:00:00Z")),
            Err("never_in_force"),
            "it ends as it begins"
        );

        let new = |text: &str| Candidate::new(text.into(), vec![]).map(|_| ()).map_err(|error| error.code());
        let text = Office::payload(1).to_string();
        assert_eq!(new(&text), Ok(()), "this one is whole");
        for field in ["schema", "bundle_id", "revision", "issued_at", "expires", "previous_sha256"] {
            let mut payload = Office::payload(1);
            payload.as_object_mut().unwrap().remove(field);
            assert_eq!(new(&payload.to_string()), Err("unexpected_content"), "`{field}` is never left out");
        }
        let twice = text.replace(r#""id":"eu""#, r#""id":"eu","id":"us""#);
        assert_ne!(twice, text, "the replacement was made");
        assert_eq!(new(&twice), Err("unexpected_content"), "readers would differ on the policy");
        assert_eq!(new(&text[..text.len() - 1]), Err("not_json"), "cut");
    }

    #[test]
    fn targets_are_flat_and_given_once() {
        let payload = || serde_json::to_vec(&Office::payload(1)).unwrap();
        let new = |names: &[&str]| {
            let others = names.iter().map(|name| ((*name).to_owned(), vec![])).collect();
            Candidate::new(payload(), others).map(|_| ()).map_err(|error| error.code())
        };
        assert_eq!(new(&["a-b_c.tar.gz", "0"]), Ok(()), "plain names");
        assert_eq!(new(&["a", "a"]), Err("target_twice"), "which one would it be");
        assert_eq!(
            new(&["policy-bundle.dsse.json"]),
            Err("target_reserved"),
            "that one is made from the payload"
        );
        for name in [
            "", ".", "..", "../a", "a/b", "/a", "a\\b", "A", "a b", "a..b", "a.", ".a", "-a", "a\0", "é",
            "a\n",
        ] {
            assert_eq!(new(&[name]), Err("target_name"), "`{name}` is not a plain name");
        }
        assert_eq!(new(&[&"a".repeat(100)]), Ok(()), "as long as it may be");
        assert_eq!(new(&[&"a".repeat(101)]), Err("target_name"), "one more");
        let many: Vec<_> = (0..64).map(|n| n.to_string()).collect();
        let many: Vec<_> = many.iter().map(String::as_str).collect();
        assert_eq!(new(&many[..63]), Ok(()), "63 and the envelope");
        assert_eq!(new(&many), Err("too_many"), "64 and the envelope");
    }

    /// A key whose halves do not belong together.
    struct Broken;

    impl Signer for Broken {
        fn public_key(&self) -> [u8; 32] {
            key(1).public_key()
        }

        fn sign(&self, message: &[u8]) -> Result<[u8; 64], SignError> {
            key(2).sign(message)
        }
    }

    #[test]
    fn a_wrong_signature_is_noticed_when_it_is_made() {
        let error = sign(&Broken, b"message").unwrap_err();
        assert_eq!(error.code(), "key_signs_wrongly", "it never reaches a file");
        assert_eq!(BuildError::from(error).code(), "key_signs_wrongly", "the code stays that of the cause");
    }
}
