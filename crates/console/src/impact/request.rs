//! One request, as a gateway would ask it: verdict, sentence, and the same bytes as the command line.

use domicile_policy::{
    CategoryId, GatewayId, Instant, Mode, ModelId, NonEmptySet, Outcome, Request, RequestReason, Verdict,
};
use domicile_text::text;
use serde::{Deserialize, Serialize};

use crate::{Console, Error, explain::answer, prompt::JudgedBy, release, workspace::count};

/// A request to explain.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RequestQuestion"))]
pub struct Ask {
    /// The label that it carries, as it is sent; absent when it carries none.
    pub tag: Option<String>,
    /// What it carries; empty when that is not known.
    pub categories: Vec<CategoryId>,
    /// The model that it names; absent for any.
    pub model: Option<ModelId>,
    /// The gateway through which it goes.
    pub gateway: Option<GatewayId>,
    /// The instant; now when absent.
    pub at: Option<Instant>,
    /// Whether the draft or the newest release is asked.
    pub judged_by: JudgedBy,
}

/// A policy that applies to the request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type))]
pub struct AppliedLine {
    /// Its identifier.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Whether it decides.
    pub mode: Mode,
}

/// An endpoint that was looked at.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RequestEndpoint"))]
pub struct EndpointLine {
    /// The endpoint.
    pub endpoint: String,
    /// Its model.
    pub model: String,
    /// Its placement's name.
    pub placement: String,
    /// The answer.
    pub outcome: Outcome,
    /// The answer in a sentence or two.
    pub sentence: String,
}

/// The answer to one request.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "specta", derive(specta::Type), serde(rename = "RequestAnswer"))]
pub struct Answered {
    /// The verdict.
    pub verdict: Verdict,
    /// The verdict in a sentence.
    pub sentence: String,
    /// Why it was denied before any endpoint was looked at.
    pub reason: Option<RequestReason>,
    /// The instant for which it was decided.
    pub at: Instant,
    /// The next instant at which the answer changes.
    pub next_change: Option<Instant>,
    /// The policies that apply, by id.
    pub policies: Vec<AppliedLine>,
    /// The endpoints that were looked at: those that qualify first, each by id.
    pub endpoints: Vec<EndpointLine>,
    /// How many of them qualify.
    pub eligible: u32,
    /// The revision that was asked; the draft's is that of the release it began from.
    #[cfg_attr(feature = "specta", specta(type = u32))]
    pub revision: u64,
    /// Hex SHA-256 of the catalogue that was asked.
    pub catalogue_sha256: String,
    /// The answer as lines for people, as the command line prints them.
    pub text: String,
    /// The decision as `domicile decide --json` prints it, byte for byte.
    pub json: String,
}

/// Decides and explains one request.
pub fn request(console: &Console, ask: &Ask) -> Result<Answered, Error> {
    let index = match ask.judged_by {
        JudgedBy::Draft => console.index()?,
        JudgedBy::Published => {
            let latest = release::latest(console)?;
            let nothing = || {
                Error::field(
                    text!("judged-by"),
                    text!("nothing is published yet: publish first, or ask the draft"),
                )
            };
            latest.as_ref().map(release::Latest::index).ok_or_else(nothing)?
        }
    };
    let request = Request {
        tag: ask.tag.clone(),
        categories: NonEmptySet::new(ask.categories.iter().cloned()),
        model: ask.model.clone(),
        at: ask.at.unwrap_or_else(|| console.now()),
        gateway: ask.gateway.clone(),
    };
    let answer = answer(&console.messages(), &index, &request)?;
    let catalogue = index.catalogue();
    let decision = &answer.decision;
    let placement_name =
        |id| catalogue.placements().get(id).map_or_else(String::new, |found| found.name.clone());
    let model_of =
        |id| catalogue.endpoints().get(id).map_or_else(String::new, |found| found.model.to_string());
    let policy_name = |id| catalogue.policies().get(id).map_or_else(String::new, |found| found.name.clone());
    let mut endpoints: Vec<EndpointLine> = decision
        .endpoints
        .iter()
        .zip(&answer.sentences)
        .map(|(judged, sentence)| EndpointLine {
            endpoint: judged.endpoint.to_string(),
            model: model_of(&judged.endpoint),
            placement: placement_name(&judged.placement),
            outcome: judged.outcome,
            sentence: sentence.clone(),
        })
        .collect();
    endpoints.sort_by_key(|line| !line.outcome.is_eligible());
    let eligible = count(decision.eligible().count());
    let counts = [("eligible", u64::from(eligible)), ("endpoints", u64::from(count(endpoints.len())))];
    let sentence = match (decision.reason, decision.verdict) {
        (Some(_), _) => answer.sentences.join(" "),
        (None, Verdict::Allow) => console.messages().numbers("request-allowed", &counts, &[]),
        (None, Verdict::Deny) => console.messages().numbers("request-denied", &counts, &[]),
    };
    Ok(Answered {
        verdict: decision.verdict,
        sentence,
        reason: decision.reason,
        at: request.at,
        next_change: decision.next_change,
        policies: decision
            .policies
            .iter()
            .map(|applied| AppliedLine {
                id: applied.id.to_string(),
                name: policy_name(&applied.id),
                mode: applied.mode,
            })
            .collect(),
        endpoints,
        eligible,
        revision: decision.catalogue.revision,
        catalogue_sha256: decision.catalogue.sha256.clone(),
        text: answer.lines(&console.messages()).join("\n") + "\n",
        json: answer.json()?,
    })
}
