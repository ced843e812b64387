//! What holds of every table: it says what the engine says, without gaps, and the same again for the same catalogue.

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{
    Catalogue, Finding, Index, Instant, Judgement, Question, decide_now, timeline::timeline,
};
use domicile_table::decision_table;
use proptest::{
    prelude::*,
    test_runner::{Config, RngAlgorithm},
};
use serde_json::{Value, json};

use crate::{
    read::{Row, index, rows},
    world::{any_world, catalogue, day, expires, issued_at},
};

/// A world whose policies may be about some categories only, and whose placements may leave a stage unsaid.
fn worlds() -> impl Strategy<Value = Value> {
    let about = prop::collection::vec(
        prop::sample::subsequence(vec!["health_data", "personal_data", "cardholder_data"], 0..=2),
        5,
    );
    (any_world(), about, prop::bool::weighted(0.3)).prop_map(|(mut world, about, silent)| {
        let categories = world["registry"]["categories"].as_array_mut().unwrap();
        categories.push(json!({ "id": "cardholder_data", "name": "c" }));
        for (policy, about) in world["policies"].as_array_mut().unwrap().iter_mut().zip(about) {
            policy["categories"] = json!(about);
        }
        if silent {
            world["registry"]["placements"][0]["claims"] = json!({});
        }
        world
    })
}

fn table(index: &Index) -> Vec<Row> {
    rows(decision_table(index, issued_at(), expires()).unwrap())
}

/// Every instant at which something may change in these worlds, and the seconds around it, within the table.
fn moments() -> Vec<Instant> {
    let edges = (0..=7).map(|n| day(n * 10)).chain([issued_at(), expires()]);
    let around = edges.flat_map(|at| [at.plus_seconds(-1), at, at.plus_seconds(1)]);
    let inside: BTreeSet<Instant> = around.filter(|at| issued_at() <= *at && *at < expires()).collect();
    inside.into_iter().collect()
}

fn question(row: &Row) -> Question {
    Question {
        tag: row.tag.parse().unwrap(),
        category: row.category.as_ref().map(|category| category.parse().unwrap()),
    }
}

/// The codes of `findings` as the guide describes them, written here a second time.
fn codes<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<String> {
    let codes: BTreeSet<_> = findings.map(|finding| (finding.reason, finding.stage)).collect();
    codes
        .into_iter()
        .map(|(reason, stage)| {
            stage.map_or(reason.as_str().to_owned(), |stage| format!("{}:{stage}", reason.as_str()))
        })
        .collect()
}

/// What the engine says at `at`, in the columns of the table.
fn said(catalogue: &Catalogue, row: &Row, at: Instant) -> Row {
    let decision = decide_now(catalogue, &question(row).request(catalogue, at));
    let mut said = row.clone();
    if let Some(reason) = decision.reason {
        said.verdict = "deny".to_owned();
        said.outcome = "deny".to_owned();
        said.reasons = vec![reason.as_str().to_owned()];
        said.excused = Vec::new();
        said.policies = Vec::new();
        return said;
    }
    let judged = decision.endpoint(&row.endpoint.parse().unwrap()).unwrap();
    said.verdict = if judged.eligible { "allow" } else { "deny" }.to_owned();
    said.outcome = judged.outcome.as_str().to_owned();
    said.reasons = codes(judged.findings.iter().filter(|finding| finding.exempt.is_none()));
    said.excused = codes(judged.findings.iter().filter(|finding| finding.exempt.is_some()));
    let denying: BTreeSet<String> = judged
        .findings
        .iter()
        .filter(|finding| finding.exempt.is_none())
        .filter_map(|finding| finding.policy.as_ref().map(ToString::to_string))
        .collect();
    said.policies = denying.into_iter().collect();
    said
}

/// The rows about each question and endpoint, in the order of the table.
fn lines(rows: &[Row]) -> BTreeMap<(String, Option<String>, String), Vec<&Row>> {
    let mut lines: BTreeMap<_, Vec<&Row>> = BTreeMap::new();
    for row in rows {
        lines.entry((row.tag.clone(), row.category.clone(), row.endpoint.clone())).or_default().push(row);
    }
    lines
}

/// A quarter of the usual cases (`PROPTEST_CASES` raises it): each looks at hundreds of instants, file and all.
fn config() -> Config {
    let usual = Config::default();
    Config { cases: usual.cases.div_ceil(4), rng_algorithm: RngAlgorithm::XorShift, ..usual }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_row_says_what_the_engine_says_at_every_instant_of_it(world in worlds()) {
        let catalogue = catalogue(&world);
        let index = index(catalogue.clone());
        let rows = table(&index);
        let asked = Question::all(&catalogue).len() * catalogue.endpoints().len();
        let lines = lines(&rows);
        prop_assert_eq!(lines.len(), asked, "each question is answered for each endpoint");
        for (line, stretches) in lines {
            for at in moments() {
                let inside: Vec<_> = stretches.iter().filter(|row| row.from <= at && at < row.to).collect();
                prop_assert_eq!(inside.len(), 1, "one row is about {:?} at {}", &line, at);
                prop_assert_eq!(inside[0], &&said(&catalogue, inside[0], at), "at {}", at);
            }
        }
    }

    #[test]
    fn rows_follow_each_other_without_gaps_and_each_says_something_new(world in worlds()) {
        let index = index(catalogue(&world));
        let rows = table(&index);
        let key = |row: &Row| (row.tag.clone(), row.category.clone(), row.endpoint.clone(), row.from);
        prop_assert!(rows.is_sorted_by_key(key), "sorted by tag, category, endpoint and time");
        for (line, stretches) in lines(&rows) {
            prop_assert_eq!(stretches[0].from, issued_at(), "{:?} begins with the table", &line);
            prop_assert_eq!(stretches[stretches.len() - 1].to, expires(), "and ends with it");
            for pair in stretches.windows(2) {
                prop_assert_eq!(pair[0].to, pair[1].from, "no instant is left out or told twice");
                let same = Row { from: pair[0].from, to: pair[0].to, ..pair[1].clone() };
                prop_assert_ne!(pair[0], &same, "rows that say the same are one");
            }
        }
    }

    #[test]
    fn the_table_and_the_timeline_tell_the_same_story(world in worlds()) {
        let index = index(catalogue(&world));
        for (_, stretches) in lines(&table(&index)) {
            let endpoint = stretches[0].endpoint.parse().unwrap();
            let told = timeline(&index, &question(stretches[0]), &endpoint, issued_at());
            for row in stretches {
                for at in [row.from, row.to.plus_seconds(-1)] {
                    let judged = told.iter().rfind(|stretch| stretch.from <= at).unwrap();
                    let eligible = judged.judgement.is_eligible();
                    prop_assert_eq!(row.verdict == "allow", eligible, "{:?} at {}", row, at);
                    prop_assert!(judged.judgement != Judgement::Absent, "the endpoint is in the catalogue");
                }
            }
        }
    }

    #[test]
    fn the_same_catalogue_gives_the_same_bytes(world in worlds()) {
        let mut turned = world.clone();
        for list in ["endpoints", "placements", "tags"] {
            turned["registry"][list].as_array_mut().unwrap().reverse();
        }
        for list in ["policies", "evidence"] {
            turned[list].as_array_mut().unwrap().reverse();
        }
        let bytes = |world: &Value| decision_table(&index(catalogue(world)), issued_at(), expires()).unwrap();
        prop_assert_eq!(bytes(&world), bytes(&world), "made twice");
        prop_assert_eq!(bytes(&world), bytes(&turned), "in whatever order objects are listed");
    }
}
