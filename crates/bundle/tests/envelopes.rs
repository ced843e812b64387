//! The DSSE envelope under forgers who even have the list of targets signed: it is verified on its own.

#[cfg(test)]
mod common;

#[cfg(test)]
mod tests {
    use crate::common::*;
    use domicile_bundle::dsse::PAYLOAD_TYPE;
    use serde_json::{Value, json};

    /// The code of release 2 with another envelope, everything around it signed as it should be.
    fn code(office: &Office, envelope: &[u8]) -> Result<(), &'static str> {
        let mut files = office.release(2);
        re_envelope(office, &mut files, envelope);
        office.verify(&files).map(|_| ()).map_err(|error| {
            // An end before the beginning is the payload's alone, and found before it is in any file.
            let named =
                error.code() == "never_in_force" || error.to_string().contains("policy-bundle.dsse.json");
            assert!(named, "the file is named: {error}");
            error.code()
        })
    }

    fn payload(edit: impl FnOnce(&mut Value)) -> Vec<u8> {
        let mut payload = Office::payload(2);
        edit(&mut payload);
        serde_json::to_vec(&payload).unwrap()
    }

    #[test]
    fn signatures_are_counted_as_everywhere() {
        let office = Office::new(3);
        let [one, two, three] = [&office.officers[0], &office.officers[1], &office.officers[2]];
        let good = payload(|_| ());
        let stranger = key(9);
        let made = |signers: &[_], edit: fn(&mut Vec<Value>)| {
            code(&office, &envelope(PAYLOAD_TYPE, &good, signers, edit))
        };
        assert_eq!(made(&[one, two], |_| ()), Ok(()), "the forger's tools make a good one, too");
        assert_eq!(made(&[one], |_| ()), Err("below_threshold"), "one officer");
        assert_eq!(made(&[], |_| ()), Err("below_threshold"), "nobody");
        assert_eq!(made(&[one, two], |s| drop(s.pop())), Err("below_threshold"), "one taken away");
        assert_eq!(made(&[one, &stranger], |_| ()), Err("unknown_key"), "a stranger");
        assert_eq!(made(&[one, &office.publisher], |_| ()), Err("unknown_key"), "the publisher");
        assert_eq!(made(&[one, two], |s| s[1] = s[0].clone()), Err("repeated_signature"), "one twice");
        let share = |s: &mut Vec<Value>| s[1]["sig"] = s[0]["sig"].clone();
        assert_eq!(made(&[one, two], share), Err("shared_signature"), "one signature under two ids");
        let swap = |s: &mut Vec<Value>| {
            let first = s[0]["sig"].take();
            s[0]["sig"] = s[1]["sig"].take();
            s[1]["sig"] = first;
        };
        assert_eq!(made(&[one, two], swap), Err("bad_signature"), "each under the other's id");
        assert_eq!(made(&[one, two], |s| s.reverse()), Err("not_canonical"), "in another order");
        assert_eq!(made(&[one, three], |_| ()), Err("signers_differ"), "another pair than that of the list");
        let short = |s: &mut Vec<Value>| s[0]["sig"] = json!("AAAA");
        assert_eq!(made(&[one, two], short), Err("unexpected_content"), "three bytes");
    }

    #[test]
    fn the_payload_type_is_the_one_and_signed() {
        let office = Office::new(2);
        let good = payload(|_| ());
        let other = envelope("application/vnd.domicile.review.v1+json", &good, &office.two(), |_| ());
        assert_eq!(code(&office, &other), Err("payload_type"), "officers signed it, but not as a bundle");
        let text = String::from_utf8(other).unwrap().replace("review", "bundle");
        assert_eq!(code(&office, text.as_bytes()), Err("bad_signature"), "renamed to a bundle afterwards");
    }

    #[test]
    fn an_envelope_has_one_form() {
        let office = Office::new(2);
        // Of a length whose base64 ends in padding, with spare bits before it.
        let lengths = ["2", "2x", "2xx"].map(|id| payload(|p| p["bundle_id"] = json!(id)));
        let good = lengths.into_iter().find(|payload| payload.len() % 3 == 1).unwrap();
        let text = String::from_utf8(envelope(PAYLOAD_TYPE, &good, &office.two(), |_| ())).unwrap();
        assert_eq!(code(&office, text.as_bytes()), Ok(()), "this is the form");
        let (before, after) = text.split_once(r#"==","signatures""#).unwrap();
        let last = before.chars().last().unwrap();
        let spare = char::from_u32(u32::from(last) + 1).unwrap();
        let cases = [
            (format!("{text}\n"), "not_canonical", "a newline"),
            (text.replacen(':', ": ", 1), "not_canonical", "a space"),
            (format!(r#"{before}","signatures"{after}"#), "not_canonical", "no padding"),
            (
                format!(r#"{}{spare}==","signatures"{after}"#, &before[..before.len() - 1]),
                "not_canonical",
                "spare bits that say something",
            ),
            (text.replacen("payloadType", "payload\\u0054ype", 1), "not_canonical", "an escape"),
            (text.replacen('{', r#"{"more":1,"#, 1), "unexpected_content", "a field more"),
            (
                text.replacen(r#"{"keyid""#, r#"{"cert":"","keyid""#, 1),
                "unexpected_content",
                "a field at a signature",
            ),
            (text.replacen('{', r#"{"payload":"","#, 1), "unexpected_content", "a field twice"),
            (text.replacen(r#""keyid":"#, r#""id":"#, 1), "unexpected_content", "no key id"),
            (text[..text.len() - 1].to_owned(), "not_json", "cut"),
            (format!("{text}{{}}"), "not_json", "a second document"),
        ];
        for (text, expected, why) in cases {
            assert_eq!(code(&office, text.as_bytes()), Err(expected), "{why}");
        }
    }

    #[test]
    fn the_release_agrees_with_the_list_of_targets() {
        let office = Office::new(2);
        let made = |edit: fn(&mut Value)| {
            code(&office, &envelope(PAYLOAD_TYPE, &payload(edit), &office.two(), |_| ()))
        };
        assert_eq!(
            made(|p| p["revision"] = json!(1)),
            Err("revision_mismatch"),
            "an older release, signed then"
        );
        assert_eq!(
            made(|p| p["expires"] = json!("2027-01-02T00:00:00Z")),
            Err("expiry_mismatch"),
            "a later end"
        );
        assert_eq!(
            made(|p| p["issued_at"] = json!("2026-03-01T00:00:00Z")),
            Err("issued_in_future"),
            "from later"
        );
        assert_eq!(made(|p| p["issued_at"] = json!("2027-03-01T00:00:00Z")), Err("never_in_force"), "never");
        assert_eq!(
            made(|p| drop(p.as_object_mut().unwrap().remove("expires"))),
            Err("unexpected_content"),
            "no end"
        );
    }

    #[test]
    fn a_payload_with_a_field_twice_is_refused() {
        let office = Office::new(2);
        let text = String::from_utf8(payload(|_| ())).unwrap();
        let twice = text.replacen(r#""id":"eu""#, r#""id":"eu","id":"us""#, 1);
        assert_ne!(twice, text, "the replacement was made");
        let made = envelope(PAYLOAD_TYPE, twice.as_bytes(), &office.two(), |_| ());
        assert_eq!(code(&office, &made), Err("unexpected_content"), "readers would differ on the policy");
    }
}
