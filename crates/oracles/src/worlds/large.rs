//! A big world that looks like a real one: what the benchmarks ask.

use std::collections::BTreeMap;

use domicile_policy::{
    Claim, ClaimValue, Claims, Confidence, Connection, Endpoint, Fact, Gateway, Instant, Parts, Placement,
    Scope, Stage, Target, Term, Validity, WireApi,
};
use serde_json::json;

use super::{Random, id, source};

mod contracts;
mod rules;

/// How big, and by which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Large {
    /// Rows of the model-region mapping.
    pub endpoints: usize,
    /// Regions, over eight providers.
    pub regions: usize,
    /// Residency tags, with one to four categories each.
    pub tags: usize,
    /// Policies: each tag has one at least when there are as many.
    pub policies: usize,
    /// Pieces of evidence, with staggered ends.
    pub evidence: usize,
    /// Exemptions.
    pub exemptions: usize,
    /// What the rest is drawn by.
    pub seed: u64,
}

impl Default for Large {
    fn default() -> Self {
        Self { endpoints: 200, regions: 30, tags: 20, policies: 30, evidence: 150, exemptions: 12, seed: 1 }
    }
}

pub const PROVIDERS: [&str; 8] = ["aws", "azure", "google", "mistral", "openai", "anthropic", "ovh", "own"];
const COUNTRIES: [&str; 12] = ["DE", "FR", "IE", "NL", "SE", "CH", "GB", "US", "US-VA", "CA-QC", "JP", "IT"];
const MODELS: usize = 40;

/// The first day of the `months`th month from January 2026, about.
pub fn month(months: usize) -> Instant {
    let first: Instant = id("2026-01-01T00:00:00Z");
    first.plus_seconds(i64::try_from(months).unwrap() * 2_629_800)
}

/// The big world of `spec`; a catalogue can be made of it. Most of what happens in it happens from January 2026 to
/// December 2028: ask about `2026-11-20T10:00:00Z`.
pub fn large(spec: Large) -> Parts {
    let random = &mut Random::new(spec.seed ^ 0x4c41_5247_4500_0001);
    let mut parts = fixed(spec);
    parts.registry.placements = placements(random, spec);
    parts.registry.connections = parts
        .registry
        .placements
        .iter()
        .map(|placement| Connection {
            id: id(format!("via-{}", placement.id)),
            name: String::new(),
            base_url: format!("https://{}.example/v1", placement.id),
            api: WireApi::OpenaiChat,
            credential_env: None,
            networks: match placement.scope {
                Scope::Private => [id("10.0.0.0/8")].into_iter().collect(),
                Scope::InRegion | Scope::Zone | Scope::Geography | Scope::Global | Scope::Unspecified => {
                    Default::default()
                }
            },
        })
        .collect();
    let placed = &parts.registry.placements;
    parts.registry.endpoints = (0..spec.endpoints)
        .map(|index| {
            // Neighbours in the order of ids lie in different placements, as rows sorted by model do.
            let (placement, model) = (&placed[index % placed.len()], index / placed.len());
            Endpoint {
                id: id(format!("m{model:03}.{}", placement.id)),
                model: id(format!("model-{model:03}")),
                connection: id(format!("via-{}", placement.id)),
                upstream_name: format!("model-{model:03}"),
                placement: placement.id.clone(),
                term: match random.below(20) {
                    0 => Term::new(Some(month(random.between(1, 14))), None).unwrap(),
                    1 => Term::new(None, Some(month(random.between(8, 30)))).unwrap(),
                    _ => Term::default(),
                },
                enabled: random.chance(95),
            }
        })
        .collect();
    parts.evidence = contracts::evidence(random, spec, &parts);
    parts.policies = rules::policies(spec, &parts);
    parts.exemptions = rules::exemptions(random, spec, &parts);
    parts
}

fn fixed(spec: Large) -> Parts {
    let source = json!({ "name": "worlds" });
    let boundary = |id: &str, places: &[&str]| json!({ "id": id, "name": id, "places": places, "source": source, "confidence": "curated" });
    let instrument = |(id, location, retention): &(&str, &str, bool)| json!({ "id": id, "name": id, "location": location, "retention": retention, "source": source, "confidence": "curated" });
    let models = MODELS.max(spec.endpoints.div_ceil(placement_count(spec)));
    let parts: Parts = serde_json::from_value(json!({ "registry": {
        "categories": (0..12).map(|c| json!({ "id": format!("category-{c:02}"), "name": format!("category {c}") })).collect::<Vec<_>>(),
        "tags": (0..spec.tags).map(|t| json!({
            "name": format!("tag-{t:02}"),
            "categories": (0..=t % 4).map(|c| format!("category-{:02}", (t + 3 * c) % 12)).collect::<Vec<_>>(),
        })).collect::<Vec<_>>(),
        "boundaries": [
            boundary("CA_PIPEDA", &["CA"]),
            boundary("CH", &["CH"]),
            boundary("EEA30", &["AT", "BE", "DE", "DK", "ES", "FI", "FR", "IE", "IS", "IT", "LI", "NL", "NO", "PL", "PT", "SE"]),
            boundary("EEA_ADEQUATE", &["AT", "BE", "CH", "DE", "DK", "ES", "FI", "FR", "GB", "IE", "IS", "IT", "JP", "LI", "NL", "NO", "PL", "PT", "SE"]),
            boundary("EU27", &["AT", "BE", "DE", "DK", "ES", "FI", "FR", "IE", "IT", "NL", "PL", "PT", "SE"]),
            boundary("US", &["US"]),
        ],
        "instruments": contracts::INSTRUMENTS.iter().map(instrument).collect::<Vec<_>>(),
        "providers": PROVIDERS.map(|p| json!({ "id": p, "name": p })),
        "regions": (0..spec.regions).map(|r| json!({
            "id": region(r), "provider": PROVIDERS[r % PROVIDERS.len()], "code": format!("r{r:02}"),
            "place": COUNTRIES[r % COUNTRIES.len()], "source": source, "confidence": "sourced",
        })).collect::<Vec<_>>(),
        "zones": PROVIDERS.map(|p| json!({
            "id": format!("{p}-eu-zone"), "provider": p, "name": "EU zone", "places": ["DE", "FR", "IE", "NL", "SE"],
            "source": source, "confidence": "sourced",
        })),
        "models": (0..models).map(|m| json!({ "id": format!("model-{m:03}") })).collect::<Vec<_>>(),
    } }))
    .unwrap();
    let mut parts = parts;
    parts.registry.gateways = (0..4).map(gateway).collect();
    parts
}

fn gateway(index: usize) -> Gateway {
    let place = |index: usize| ClaimValue::of_places([id(COUNTRIES[index])]);
    Gateway {
        id: id(format!("gateway-{index}")),
        name: format!("Gateway {index}"),
        target: [Target::Envoy, Target::Litellm, Target::Opa, Target::Haproxy][index % 4],
        prompt_logs: if index == 0 { ClaimValue::NotRetained } else { place(index) },
        control_plane: place(index),
        ring: 0,
    }
}

fn region(index: usize) -> String {
    format!("{}-r{index:02}", PROVIDERS[index % PROVIDERS.len()])
}

/// Per region three placements, and per provider a zone, a global one and one of which nobody said anything.
fn placement_count(spec: Large) -> usize {
    3 * spec.regions + 3 * PROVIDERS.len()
}

fn placements(random: &mut Random, spec: Large) -> Vec<Placement> {
    let mut placements = Vec::with_capacity(placement_count(spec));
    for index in 0..spec.regions {
        let provider = PROVIDERS[index % PROVIDERS.len()];
        let place = [COUNTRIES[index % COUNTRIES.len()]];
        for (kind, scope) in
            [("standard", Scope::InRegion), ("kept-nothing", Scope::InRegion), ("geo", Scope::Geography)]
        {
            let scope = if provider == "own" { Scope::Private } else { scope };
            let mut placement =
                placement(random, provider, &format!("{}-{kind}", region(index)), scope, &place);
            placement.region = (scope != Scope::Private).then(|| id(region(index)));
            if kind == "kept-nothing" {
                for stage in [Stage::Storage, Stage::AbuseMonitoring] {
                    placement.claims.insert(stage, claim(ClaimValue::NotRetained));
                }
            }
            placements.push(placement);
        }
    }
    for provider in PROVIDERS {
        let mut zone = placement(
            random,
            provider,
            &format!("{provider}-zone"),
            Scope::Zone,
            &["DE", "FR", "IE", "NL", "SE"],
        );
        zone.zone = Some(id(format!("{provider}-eu-zone")));
        placements.push(zone);
        for (kind, scope) in [("global", Scope::Global), ("plain", Scope::Unspecified)] {
            let mut other = placement(random, provider, &format!("{provider}-{kind}"), scope, &["US"]);
            other.claims.remove(&Stage::Processing);
            placements.push(other);
        }
    }
    placements
}

fn claim(value: ClaimValue) -> Claim {
    Claim::of(Fact { value, source: source(), confidence: Confidence::Sourced, note: None })
}

fn placement(random: &mut Random, provider: &str, name: &str, scope: Scope, places: &[&str]) -> Placement {
    let here = ClaimValue::of_places(places.iter().map(id));
    let mut claims: Claims = Stage::ALL.into_iter().map(|stage| (stage, claim(here.clone()))).collect();
    // What real tables lack: support from elsewhere, stages nobody documents.
    match random.below(10) {
        0 => claims.insert(Stage::SupportAccess, claim(ClaimValue::Anywhere)),
        1 => claims.insert(Stage::AbuseMonitoring, claim(ClaimValue::of_places([id("US")]))),
        2 => claims.remove(&Stage::SupportAccess),
        3 => claims.insert(Stage::ControlPlane, claim(ClaimValue::Anywhere)),
        _ => None,
    };
    Placement {
        id: id(name),
        provider: id(provider),
        name: name.to_owned(),
        scope,
        region: None,
        zone: None,
        sku: None,
        settings: BTreeMap::new(),
        claims,
        verified_on: None,
    }
}

/// From one month of the calendar to another.
pub fn months(from: usize, to: usize) -> Validity {
    Validity::new(month(from), month(to.max(from + 1))).unwrap()
}
