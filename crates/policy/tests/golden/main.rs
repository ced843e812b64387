//! The golden corpus: decisions written by hand, compared exactly with what `decide()` answers.
//! It must never learn an expectation from the code.

#![expect(
    clippy::indexing_slicing,
    reason = "a corpus that cannot be read must stop the test, wherever that shows"
)]
#![expect(clippy::disallowed_methods, reason = "the crate reads no files; its corpus is in files")]

mod world;

use std::collections::{BTreeMap, BTreeSet};

use domicile_policy::{
    Catalogue, CategoryId, Decision, EndpointId, Finding, Instant, Outcome, Reason, Request, RequestReason,
    Verdict, decide,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    #[serde(default)]
    delete: Vec<String>,
    #[serde(default)]
    put: serde_json::Map<String, Value>,
    ask: Request,
    verdict: Verdict,
    reason: Option<RequestReason>,
    #[serde(default)]
    categories: BTreeSet<CategoryId>,
    #[serde(default)]
    policies: Vec<String>,
    #[serde(default)]
    endpoints: Vec<Endpoint>,
    next_change: Option<Instant>,
}

/// What is compared, as expected and as answered.
#[derive(Serialize, PartialEq)]
struct Answer {
    verdict: Verdict,
    reason: Option<RequestReason>,
    categories: BTreeSet<CategoryId>,
    policies: Vec<String>,
    endpoints: Vec<Endpoint>,
    next_change: Option<Instant>,
}

#[derive(Clone, Serialize, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Endpoint {
    id: EndpointId,
    eligible: bool,
    outcome: Outcome,
    #[serde(default)]
    findings: Vec<Finding>,
    #[serde(default)]
    would_deny: Vec<Finding>,
}

impl Case {
    fn expected(&self) -> Answer {
        Answer {
            verdict: self.verdict,
            reason: self.reason,
            categories: self.categories.clone(),
            policies: self.policies.clone(),
            endpoints: self.endpoints.clone(),
            next_change: self.next_change,
        }
    }
}

impl Answer {
    fn of(decision: &Decision) -> Self {
        let endpoint = |answer: &domicile_policy::EndpointDecision| Endpoint {
            id: answer.endpoint.clone(),
            eligible: answer.eligible,
            outcome: answer.outcome,
            findings: answer.findings.clone(),
            would_deny: answer.would_deny.clone(),
        };
        Self {
            verdict: decision.verdict,
            reason: decision.reason,
            categories: decision.categories.clone(),
            policies: decision.policies.iter().map(|p| format!("{} {}", p.id, p.mode.as_str())).collect(),
            endpoints: decision.endpoints.iter().map(endpoint).collect(),
            next_change: decision.next_change,
        }
    }
}

/// Every case, with the name of its file.
fn corpus() -> Vec<(String, Case)> {
    let mut files: Vec<_> = std::fs::read_dir(world::folder())
        .unwrap_or_else(|e| panic!("tests/golden cannot be read: {e}"))
        .map(|entry| entry.unwrap_or_else(|e| panic!("tests/golden cannot be read: {e}")).path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    files.sort();
    let mut corpus = Vec::new();
    for path in files {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let cases = world::read(&path)["case"].as_array().cloned().unwrap_or_default();
        assert!(!cases.is_empty(), "{file} holds no case");
        for mut case in cases {
            let name = case["name"].to_string();
            for field in ["ask", "next_change"] {
                if let Some(value) = case.get_mut(field) {
                    world::spell_out_days(value);
                }
            }
            let case = serde_json::from_value(case).unwrap_or_else(|e| panic!("{file}: case {name}: {e}"));
            corpus.push((file.clone(), case));
        }
    }
    corpus
}

/// The lines in which two texts differ, with what they have in common before and after cut off.
fn differing_lines(expected: &str, answered: &str) -> String {
    let (expected, answered): (Vec<_>, Vec<_>) = (expected.lines().collect(), answered.lines().collect());
    let before = expected.iter().zip(&answered).take_while(|(a, b)| a == b).count();
    let left = expected.len().min(answered.len()) - before;
    let after =
        expected.iter().rev().zip(answered.iter().rev()).take(left).take_while(|(a, b)| a == b).count();
    let lines = |sign: char, all: &[&str]| -> String {
        all[before..all.len() - after].iter().map(|line| format!("    {sign} {line}\n")).collect()
    };
    lines('-', &expected) + &lines('+', &answered)
}

/// Why `case` does not hold, if it does not.
fn failure(base: &world::Base, case: &Case) -> Option<String> {
    let parts = match base.parts(&case.delete, &Value::Object(case.put.clone())) {
        Ok(parts) => parts,
        Err(message) => return Some(format!("    {message}\n")),
    };
    let catalogue = match Catalogue::new(7, parts) {
        Ok(catalogue) => catalogue,
        Err(error) => return Some(format!("    {error}\n")),
    };
    let decision = decide(&catalogue, &case.ask);
    let pretty = |answer: &Answer| serde_json::to_string_pretty(answer).unwrap_or_default();
    let (expected, answered) = (case.expected(), Answer::of(&decision));
    if expected != answered {
        return Some(differing_lines(&pretty(&expected), &pretty(&answered)));
    }
    let placed = decision.endpoints.iter().all(|answer| {
        catalogue.endpoints().get(&answer.endpoint).is_some_and(|e| e.placement == answer.placement)
    });
    let carried = decision.request == case.ask
        && decision.catalogue.revision == 7
        && decision.catalogue.sha256 == catalogue.sha256().to_string();
    (!placed || !carried)
        .then(|| "    the decision carries another placement, request or catalogue\n".to_owned())
}

#[test]
fn every_case_is_answered_exactly_as_written() {
    let base = world::Base::read();
    let failures: Vec<String> = corpus()
        .iter()
        .filter_map(|(file, case)| failure(&base, case).map(|why| format!("{file}: {}\n{why}", case.name)))
        .collect();
    assert!(
        failures.is_empty(),
        "{} cases are answered otherwise than written (- written, + answered):\n\n{}",
        failures.len(),
        failures.join("\n")
    );
}

#[test]
fn the_corpus_is_large_and_its_names_are_unique() {
    let mut names: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for (file, case) in corpus() {
        names.entry(case.name).or_default().push(file);
    }
    let repeated: Vec<_> = names.iter().filter(|(_, files)| files.len() > 1).collect();
    assert!(repeated.is_empty(), "a name says what one case proves, so it stands once: {repeated:?}");
    assert!(names.len() >= 90, "the corpus has {} cases: too few to stand for every rule", names.len());
}

#[test]
fn every_code_occurs_in_the_corpus() {
    let corpus = corpus();
    let endpoints = || corpus.iter().flat_map(|(_, case)| &case.endpoints);
    let reasons: BTreeSet<Reason> = endpoints().flat_map(|e| &e.findings).map(|f| f.reason).collect();
    let outcomes: BTreeSet<Outcome> = endpoints().map(|e| e.outcome).collect();
    let of_requests: BTreeSet<RequestReason> = corpus.iter().filter_map(|(_, case)| case.reason).collect();
    assert_eq!(reasons, Reason::ALL.iter().copied().collect(), "each reason of an endpoint has a case");
    assert_eq!(outcomes, Outcome::ALL.iter().copied().collect(), "each outcome has a case");
    assert_eq!(
        of_requests,
        RequestReason::ALL.iter().copied().collect(),
        "each reason of a request has a case"
    );
}
