//! The decision's questions in Rego, evaluated by the interpreter of `regorus` (its virtual machine is not built: it
//! answers wrongly).
//!
//! The program in `rego/` was written from the text that defines the decision and holds for every catalogue, which it reads
//! as data: the document's own JSON, each kind by id.

use std::collections::BTreeSet;

use domicile_policy::{EndpointId, Parts, Request};
use regorus::{Engine, Value};
use serde_json::{Map, json};

const DECIDE: &str = include_str!("rego/decide.rego");
const PREPARE: &str = include_str!("rego/prepare.rego");

thread_local! {
    /// The program without a catalogue: reading it takes longer than asking it.
    static LOADED: Engine = {
        let mut engine = Engine::new();
        engine.add_policy("prepare.rego".to_owned(), PREPARE.to_owned()).unwrap();
        engine.add_policy("decide.rego".to_owned(), DECIDE.to_owned()).unwrap();
        engine
    };
}

/// A catalogue as Rego sees it.
pub struct RegoWorld {
    engine: Engine,
}

/// One question as Rego takes it.
pub struct RegoQuestion(Value);

/// What Rego says of a question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RegoAnswer {
    /// Why the request is denied before any endpoint is looked at.
    pub reason: Option<String>,
    /// The endpoints that may serve.
    pub eligible: BTreeSet<String>,
    /// What fails, excused or not, under policies of either mode.
    pub findings: BTreeSet<RegoFinding>,
}

/// One failed check.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RegoFinding {
    /// Of which endpoint.
    pub endpoint: String,
    /// Under which policy.
    pub policy: String,
    /// Why, in the word of the decision.
    pub reason: String,
    /// At which stage, where the check has one.
    pub stage: Option<String>,
    /// Whether an exemption in force excuses it.
    pub exempt: bool,
}

impl RegoWorld {
    /// Loads a document of which a catalogue can be made.
    pub fn new(parts: &Parts) -> Self {
        let mut engine = LOADED.with(Engine::clone);
        engine.add_data(value(&json!({ "catalogue": by_id(parts) }))).unwrap();
        let prepared = engine.eval_rule("data.prepare.prepared".to_owned()).unwrap();
        let mut beside = Value::new_object();
        beside.as_object_mut().unwrap().insert(Value::from("prepared"), prepared);
        engine.add_data(beside).unwrap();
        Self { engine }
    }

    /// Prepares a question. What it takes does not count as asking: a caller would keep the input.
    pub fn question(&self, request: &Request) -> RegoQuestion {
        RegoQuestion(value(&serde_json::to_value(request).unwrap()))
    }

    /// The endpoints that may serve, by id: the whole of one question, without its reasons.
    pub fn eligible(&mut self, question: &RegoQuestion) -> BTreeSet<EndpointId> {
        let eligible = self.ask(question, "data.residency.eligible");
        eligible.as_set().unwrap().iter().map(|id| text(id).parse().unwrap()).collect()
    }

    /// Whether any endpoint may serve the request.
    pub fn is_authorized(&mut self, question: &RegoQuestion) -> bool {
        !self.ask(question, "data.residency.eligible").as_set().unwrap().is_empty()
    }

    /// The answer with its reasons.
    pub fn answer(&mut self, question: &RegoQuestion) -> RegoAnswer {
        let answer = self.ask(question, "data.residency.answer");
        let reasons = answer["reason"].as_array().unwrap();
        RegoAnswer {
            reason: reasons.iter().map(|reason| text(reason).to_owned()).next(),
            eligible: answer["eligible"].as_set().unwrap().iter().map(|id| text(id).to_owned()).collect(),
            findings: answer["findings"].as_set().unwrap().iter().map(finding).collect(),
        }
    }

    fn ask(&mut self, question: &RegoQuestion, rule: &str) -> Value {
        self.engine.set_input(question.0.clone());
        self.engine.eval_rule(rule.to_owned()).unwrap()
    }
}

/// A row of `findings` in the program.
fn finding(row: &Value) -> RegoFinding {
    RegoFinding {
        endpoint: text(&row[0_u64]).to_owned(),
        policy: text(&row[1_u64]).to_owned(),
        reason: text(&row[2_u64]).to_owned(),
        stage: row[3_u64].as_string().ok().map(|stage| stage.as_ref().to_owned()),
        exempt: *row[4_u64].as_bool().unwrap(),
    }
}

fn text(value: &Value) -> &str {
    value.as_string().unwrap().as_ref()
}

fn value(json: &serde_json::Value) -> Value {
    Value::from_json_str(&json.to_string()).unwrap()
}

/// The document with each list as an object by id.
fn by_id(parts: &Parts) -> serde_json::Value {
    let document = serde_json::to_value(parts).unwrap();
    let mut kinds = Map::new();
    let lists = document["registry"].as_object().unwrap().iter();
    let decided = document.as_object().unwrap().iter().filter(|(name, _)| *name != "registry");
    for (kind, list) in lists.chain(decided) {
        let objects = list.as_array().unwrap().iter().map(|object| {
            let id = object.get("id").unwrap_or_else(|| &object["name"]);
            (id.as_str().unwrap().to_owned(), object.clone())
        });
        kinds.insert(kind.clone(), objects.collect());
    }
    kinds.into()
}
