use super::*;

fn signer(seed: &str) -> Ed25519Signer {
    Ed25519Signer::from_seed(&Zeroizing::new(hex::decode(seed).unwrap()))
}

#[test]
fn signatures_are_those_of_rfc_8032() {
    // Section 7.1, TEST 1.
    let signer = signer("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    let public = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a";
    assert_eq!(hex::encode(&signer.public_key()), public, "the public half");
    let signature = "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b";
    let made = sign(&signer, b"").unwrap();
    assert_eq!(hex::encode(&made.bytes), signature, "the signature of the empty message");
    // The id that securesystemslib 1.6.0 computes for this key.
    let id = "74c181c7ad8a0855d4b55e44d2ba87aabdddb196832571f15f92fece332e4916";
    assert_eq!(made.key_id.to_string(), id, "the key id is the one of TUF");
}

#[test]
fn debug_shows_no_private_key() {
    let seed = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";
    let shown = format!("{:?}", signer(seed));
    assert!(!shown.contains(&seed[..8]), "the seed is not in `{shown}`");
    assert!(shown.contains("d75a9801"), "the public key is: `{shown}`");
}

#[test]
fn the_identity_is_no_key() {
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(PublicKey::from_bytes(&identity), None, "any message verifies under a key of small order");
}
