use super::*;

fn signature(n: u8) -> KeySignature {
    KeySignature { key_id: KeyId::from([n; 32]), bytes: [n; 64] }
}

#[test]
fn a_flood_of_signatures_is_refused_before_any_is_verified() {
    let many: Vec<_> = (0..=64).map(signature).collect();
    let rule = Rule { keys: BTreeMap::new(), threshold: 1 };
    let code = |signatures: &[_]| count("x", b"", signatures, &[&rule]).unwrap_err().code();
    assert_eq!(code(&many), "too_many", "65 of them");
    assert_eq!(code(&many[..64]), "unknown_key", "64 are looked at");
    assert_eq!(code(&[]), "below_threshold", "nobody signed");
}

#[test]
fn a_file_carries_signatures_in_the_order_of_their_keys() {
    let order = sorted(&[signature(2), signature(1)]);
    assert_eq!(order, [signature(1), signature(2)], "ascending");
}
