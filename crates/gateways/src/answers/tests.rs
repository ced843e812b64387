use domicile_policy::decide;
use proptest::prelude::*;

use super::*;
use crate::world::{any_world, catalogue, day, endpoint, expires, issued_at, policy, with};

fn over(catalogue: &Catalogue) -> Answers {
    Answers::over(catalogue, Target::Envoy, issued_at(), expires())
}

fn ids(list: &[&str]) -> BTreeSet<EndpointId> {
    list.iter().map(|id| EndpointId::new(*id).unwrap()).collect()
}

#[test]
fn an_epoch_ends_where_evidence_a_policy_or_the_release_ends_the_answer() {
    let mut world = with(
        vec![endpoint("e0", 0, "m", "german"), endpoint("e1", 1, "m", "own")],
        vec![policy("eu", "eu-health", "EU"), policy("strict", "eu-health", "EU")],
    );
    world["policies"][1]["requires"] = serde_json::json!({ "all_of": ["dpa"] });
    world["policies"][1]["begins"] = serde_json::json!(day(10));
    world["evidence"] = serde_json::json!([{ "id": "v", "name": "v", "instrument": "dpa", "issuer": "i",
        "scope": { "placements": ["german"] }, "validity": { "from": day(0), "to": day(20) } }]);
    let catalogue = catalogue(&world);
    let answers = over(&catalogue);
    let tag = TagName::new("eu-health").unwrap();
    let epoch = |from, to, list: &[&str]| Epoch { from: day(from), to: day(to), eligible: ids(list) };
    assert_eq!(
        answers.among(&tag, &ids(&["e0", "e1"])),
        [epoch(5, 10, &["e0", "e1"]), epoch(10, 20, &["e0"]), epoch(20, 35, &[])],
        "cut at the policy's first day and at the contract's end, and never past the release"
    );
    assert_eq!(
        answers.among(&tag, &ids(&["e0"])),
        [epoch(5, 20, &["e0"]), epoch(20, 35, &[])],
        "what happens to another endpoint does not cut this one's answer"
    );
    assert_eq!(
        answers.among(&TagName::new("no-such").unwrap(), &ids(&["e0"])),
        [],
        "an unknown tag has none"
    );
}

#[test]
fn a_gateway_that_logs_elsewhere_narrows_the_files_of_its_target() {
    let mut world = with(vec![endpoint("e0", 0, "m", "german")], vec![policy("eu", "eu-health", "EU")]);
    world["policies"][0]["stages"]["prompt_logs"] = serde_json::json!({ "boundary": "EU" });
    world["registry"]["gateways"] = serde_json::json!([{ "id": "g", "name": "g", "target": "envoy",
        "prompt_logs": ["US"], "control_plane": ["DE"] }]);
    let catalogue = catalogue(&world);
    let over = |target| Answers::over(&catalogue, target, issued_at(), expires()).ever_eligible();
    assert_eq!(
        over(Target::Envoy),
        ids(&[]),
        "the gateway keeps prompts in the US, so it may not carry them"
    );
    assert_eq!(over(Target::Opa), ids(&["e0"]), "another target's gateway is no part of this path");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn epochs_of_a_model_say_what_decide_says_at_every_instant(world in any_world()) {
        let catalogue = catalogue(&world);
        let answers = over(&catalogue);
        let gateways: Vec<_> = catalogue.gateways().values().filter(|g| g.target == Target::Envoy).collect();
        for tag in catalogue.tags().keys() {
            for model in catalogue.models().keys() {
                let epochs = answers.for_model(&catalogue, tag, model);
                prop_assert_eq!(epochs.first().map(|e| e.from), Some(issued_at()), "begins with the release");
                prop_assert_eq!(epochs.last().map(|e| e.to), Some(expires()), "ends with the release");
                for pair in epochs.windows(2) {
                    prop_assert_eq!(pair[0].to, pair[1].from, "without a gap");
                    prop_assert_ne!(&pair[0].eligible, &pair[1].eligible, "cut only where it changes");
                }
                let edges = catalogue.instants().into_iter().flat_map(|at| [at.plus_seconds(-1), at]);
                for at in edges.filter(|at| issued_at() <= *at && *at < expires()) {
                    let request = Request {
                        model: Some(model.clone()),
                        ..Request::over_all_categories(&catalogue, tag, at)
                    };
                    let mut expected: BTreeSet<EndpointId> =
                        decide(&catalogue, &request).eligible().map(|e| e.endpoint.clone()).collect();
                    for gateway in &gateways {
                        let request = Request { gateway: Some(gateway.id.clone()), ..request.clone() };
                        let decision = decide(&catalogue, &request);
                        expected.retain(|id| decision.endpoint(id).is_some_and(|e| e.eligible));
                    }
                    let found = epochs.iter().find(|e| e.from <= at && at < e.to).map(|e| &e.eligible);
                    prop_assert_eq!(found, Some(&expected), "at {}", at);
                }
            }
        }
    }
}
