//! Ends, and what was seen before: expired, rolled back, forked.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::{Candidate, Digest, Freshness, LastSeen, Options, Part, verify};
    use jiff::{SignedDuration, Timestamp};

    fn code_at(office: &Office, files: &Directory, at: Timestamp) -> Result<(), &'static str> {
        let options = Options { at, ..office.options() };
        verify(files, &options).map(|_| ()).map_err(|error| error.code())
    }

    #[test]
    fn each_part_ends_at_its_instant_and_not_a_second_earlier() {
        let office = Office::new(2);
        let second = SignedDuration::from_secs(1);
        let late = instant("2027-12-01T00:00:00Z");
        let before_release = instant("2026-12-31T00:00:00Z");
        let cases = [
            (before_release, late, Part::Timestamp, "expired_timestamp"),
            (late, before_release, Part::Snapshot, "expired_snapshot"),
            // The release and its list end together; the list is read first.
            (late, late, Part::Targets, "expired_targets"),
        ];
        for (timestamp_expires, snapshot_expires, part, code) in cases {
            let freshness =
                Freshness { snapshot_version: 2, snapshot_expires, timestamp_version: 2, timestamp_expires };
            let files = office.release_as(2, &freshness);
            let (first, end) = office.verify(&files).unwrap().expiries.earliest();
            assert_eq!(first, part, "the part that ends first is named");
            assert_eq!(code_at(&office, &files, end - second), Ok(()), "{part}: one second before its end");
            assert_eq!(code_at(&office, &files, end), Err(code), "{part}: at its end");
            assert_eq!(code_at(&office, &files, end + second), Err(code), "{part}: after its end");
        }
    }

    #[test]
    fn the_root_ends_before_everything_else_is_asked() {
        let office = Office::new(2);
        let files = office.release(2);
        let end = instant("2027-06-01T00:00:00Z");
        assert_eq!(code_at(&office, &files, end), Err("expired_root"), "though the rest has ended, too");
        let before = end - SignedDuration::from_secs(1);
        assert_eq!(code_at(&office, &files, before), Err("expired_timestamp"), "the next that has ended");
    }

    #[test]
    fn only_the_newest_root_must_be_in_force() {
        let old = Office::new(2);
        let mut keys = root_keys(&old.officers, &old.publisher);
        keys.expires = instant("2030-01-01T00:00:00Z");
        let root = domicile_bundle::UnsignedRoot::next(&old.chain, &keys).unwrap();
        let chain = root.finish(&sign_all(&old.two(), root.bytes())).unwrap();
        let office = Office { chain, ..old };
        let mut files = office.release(2);
        // The officers prolong everything beyond the end of the first root.
        let late = "2029-01-01T00:00:00Z";
        let payload = {
            let mut p = Office::payload(2);
            p["expires"] = late.into();
            serde_json::to_vec(&p).unwrap()
        };
        let made = envelope(domicile_bundle::dsse::PAYLOAD_TYPE, &payload, &office.two(), |_| ());
        re_envelope(&office, &mut files, &made);
        re_target(&office, &mut files, |signed| signed["expires"] = late.into());
        let path = path_of(&files, ".snapshot.json");
        re_sign(&mut files, &path, &[&office.publisher], |signed| signed["expires"] = late.into());
        re_sign(&mut files, TIMESTAMP, &[&office.publisher], |signed| signed["expires"] = late.into());
        publish(&mut files, &office.publisher);
        assert_eq!(
            code_at(&office, &files, instant("2028-01-01T00:00:00Z")),
            Ok(()),
            "the first root has ended"
        );
    }

    #[test]
    fn a_release_is_not_in_force_before_it_is_issued() {
        let office = Office::new(2);
        let files = office.release(2);
        let issued = instant("2026-01-01T00:00:00Z");
        assert_eq!(code_at(&office, &files, issued), Ok(()), "at the very instant");
        let before = issued - SignedDuration::from_secs(1);
        assert_eq!(code_at(&office, &files, before), Err("issued_in_future"), "a clock that goes slow");
    }

    fn against(office: &Office, files: &Directory, seen: LastSeen) -> Result<(), &'static str> {
        let options = Options { last_seen: Some(seen), ..office.options() };
        verify(files, &options).map(|_| ()).map_err(|error| error.code())
    }

    #[test]
    fn nothing_older_than_what_was_seen_is_accepted() {
        let office = Office::new(2);
        let [one, two] = [1, 2].map(|revision| office.release(revision));
        let seen = office.verify(&two).unwrap().last_seen;
        assert_eq!(against(&office, &two, seen.clone()), Ok(()), "the same again");
        assert_eq!(against(&office, &one, seen.clone()), Err("rollback"), "the release before");
        let older = office.verify(&one).unwrap().last_seen;
        assert_eq!(against(&office, &two, older), Ok(()), "the next release");
        type Age = fn(&mut LastSeen);
        let ages: [(Age, &str); 4] = [
            (|seen| seen.root += 1, "root"),
            (|seen| seen.timestamp += 1, "timestamp"),
            (|seen| seen.snapshot += 1, "snapshot"),
            (|seen| seen.revision += 1, "list of targets"),
        ];
        for (age, part) in ages {
            let mut newer = seen.clone();
            age(&mut newer);
            let options = Options { last_seen: Some(newer), ..office.options() };
            let error = verify(&two, &options).unwrap_err();
            assert_eq!(error.code(), "rollback", "{part}: {error}");
            assert!(error.to_string().starts_with(&format!("the {part} is")), "{part} is named: {error}");
        }
    }

    #[test]
    fn a_revision_has_one_content() {
        let office = Office::new(2);
        let seen = office.verify(&office.release(2)).unwrap().last_seen;
        let mut payload = Office::payload(2);
        payload["policies"] = "other".into();
        let candidate = Candidate::new(serde_json::to_vec(&payload).unwrap(), vec![]).unwrap();
        let sealed = candidate.seal(&office.chain, &sign_all(&office.two(), &candidate.pae())).unwrap();
        let signatures = sign_all(&office.two(), sealed.targets_bytes());
        let files = sealed.finish(&signatures, &office.publisher, &Office::freshness(3)).unwrap();
        assert_eq!(
            against(&office, &directory(files), seen),
            Err("revision_reused"),
            "two releases of revision 2"
        );
    }

    #[test]
    fn a_root_that_was_replaced_cannot_come_back() {
        let old = Office::new(2);
        let new = old.with_publisher(key(101));
        let seen = new.verify(&new.release(2)).unwrap().last_seen;
        assert_eq!(
            against(&old, &old.release(3), seen.clone()),
            Err("rollback"),
            "the chain without its end"
        );
        let fork = old.with_publisher(key(102));
        assert_eq!(against(&fork, &fork.release(3), seen.clone()), Err("root_forked"), "another second root");
        let next = new.with_publisher(key(103));
        assert_eq!(against(&next, &next.release(3), seen), Ok(()), "a third root after the second");
    }

    #[test]
    fn a_new_publisher_key_undoes_what_a_stolen_one_signed() {
        let old = Office::new(2);
        let highest = 9_007_199_254_740_991;
        let stolen =
            Freshness { snapshot_version: highest, timestamp_version: highest, ..Office::freshness(2) };
        let seen = old.verify(&old.release_as(2, &stolen)).unwrap().last_seen;
        assert_eq!(against(&old, &old.release(3), seen.clone()), Err("rollback"), "a thief can stall");
        let new = old.with_publisher(key(101));
        assert_eq!(
            against(&new, &new.release(3), seen.clone()),
            Ok(()),
            "until the officers replace the key"
        );
        assert_eq!(against(&new, &new.release(1), seen), Err("rollback"), "the revision counts all the same");
    }

    #[test]
    fn what_was_seen_survives_being_stored() {
        let office = Office::new(2);
        let seen = office.verify(&office.release(2)).unwrap().last_seen;
        let text = serde_json::to_string(&seen).unwrap();
        assert_eq!(serde_json::from_str::<LastSeen>(&text).unwrap(), seen, "written and read: {text}");
        let more = text.replacen('{', r#"{"x":1,"#, 1);
        assert!(
            serde_json::from_str::<LastSeen>(&more).is_err(),
            "a state file of another kind is not guessed at"
        );
        assert_ne!(seen.root_sha256, Digest::of(b""), "the root's hash is a real one");
    }
}
