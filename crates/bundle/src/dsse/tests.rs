use super::*;

#[test]
fn lengths_are_counted_in_bytes() {
    assert_eq!(pae("é", "ü".as_bytes()), "DSSEv1 2 é 2 ü".as_bytes(), "two bytes each");
    assert_eq!(pae("", b""), b"DSSEv1 0  0 ", "empty parts keep their spaces");
}

#[test]
fn the_file_is_exactly_this() {
    let signatures = [2, 1].map(|n| KeySignature { key_id: KeyId::from([n; 32]), bytes: [n; 64] });
    let envelope = Envelope::new(b"{}".to_vec(), &signatures);
    let bytes = envelope.to_bytes();
    let [one, two] = ["01", "02"].map(|byte| byte.repeat(32));
    let (sig_one, sig_two) = ("AQEB".repeat(21), "AgIC".repeat(21));
    let expected = [
        r#"{"payloadType":"application/vnd.domicile.bundle.v1+json","payload":"e30=","signatures":["#,
        &format!(r#"{{"keyid":"{one}","sig":"{sig_one}AQ=="}},"#),
        &format!(r#"{{"keyid":"{two}","sig":"{sig_two}Ag=="}}]}}"#),
    ]
    .concat();
    assert_eq!(String::from_utf8(bytes.clone()).unwrap(), expected, "order, padding and no spaces");
    assert_eq!(Envelope::parse("x", &bytes), Ok(envelope), "and it reads back");
}
