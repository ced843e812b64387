//! Small random worlds for the laws: few objects, but every scope, claim, proof and exemption, and intervals whose ends
//! lie on a handful of instants, so that edges meet. Everything generated fits together: a catalogue can be made of it.

use std::{collections::BTreeMap, sync::LazyLock};

use domicile_policy::{
    Attestation, CategoryId, Claim, ClaimValue, Claims, Confidence, Endpoint, Evidence, EvidenceScope, Fact,
    GatewayId, Instant, NonEmptySet, Parts, Place, Placement, Request, Scope, Settlement, Source, Stage,
    Term, Validity,
};
use proptest::{
    collection::vec,
    option,
    prelude::*,
    sample,
    strategy::ValueTree as _,
    test_runner::{Config, RngAlgorithm, TestRng, TestRunner},
};

mod rules;

use rules::exemption;
pub use rules::policy;

static PLACES: LazyLock<Vec<Place>> =
    LazyLock::new(|| ["DE", "FR", "US", "US-FL", "CA", "CA-QC"].iter().map(id).collect());
static GERMANY: LazyLock<NonEmptySet<Place>> = LazyLock::new(|| set(&["DE"]));
const INSTRUMENTS: [&str; 4] = ["clause", "listing", "tia", "zdr"];
const PLACEMENTS: usize = 3;

/// How the laws are run: half of the usual cases, since there are many laws (`PROPTEST_CASES` raises it), and not with
/// the default generator of random numbers, which without optimisation takes a third of the time.
pub fn config() -> Config {
    let usual = Config::default();
    Config { cases: usual.cases.div_ceil(2), rng_algorithm: RngAlgorithm::XorShift, ..usual }
}

/// What a world's intervals are made of; two lie one second apart.
static POOL: LazyLock<Vec<Instant>> = LazyLock::new(|| {
    [
        "2026-01-01T00:00:00Z",
        "2026-02-01T00:00:00Z",
        "2026-02-01T00:00:01Z",
        "2026-03-01T00:00:00Z",
        "2026-04-01T00:00:00Z",
    ]
    .iter()
    .map(|text| text.parse().unwrap())
    .collect()
});

/// The instants of the pool, and one second before and after each.
pub fn moments() -> Vec<Instant> {
    let mut moments: Vec<Instant> =
        POOL.iter().flat_map(|at| [at.plus_seconds(-1), *at, at.plus_seconds(1)]).collect();
    moments.sort();
    moments.dedup();
    moments
}

fn id<T: std::str::FromStr<Err: std::fmt::Debug>>(text: impl AsRef<str>) -> T {
    text.as_ref().parse().unwrap()
}

fn set<T: Ord + std::str::FromStr<Err: std::fmt::Debug>>(texts: &[&str]) -> NonEmptySet<T> {
    NonEmptySet::new(texts.iter().map(id)).unwrap()
}

fn source() -> Source {
    Source { name: "laws".to_owned(), url: None, date: None }
}

/// The objects that are the same in every world.
static FIXED: LazyLock<Parts> = LazyLock::new(|| {
    serde_json::from_value(serde_json::json!({
        "registry": {
            "categories": [{ "id": "c0", "name": "c0" }, { "id": "c1", "name": "c1" }],
            "tags": [{ "name": "t0", "categories": ["c0", "c1"] }, { "name": "t1", "categories": ["c0"] }],
            "boundaries": [
                { "id": "EU", "name": "EU", "places": ["DE", "FR"], "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "US", "name": "US", "places": ["US"], "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "CANADA", "name": "CA", "places": ["CA"], "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "QUEBEC", "name": "QC", "places": ["CA-QC"], "source": { "name": "laws" }, "confidence": "officer" },
            ],
            "instruments": [
                { "id": "clause", "name": "clause", "location": "constrains", "retention": false, "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "listing", "name": "listing", "location": "declares", "retention": false, "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "tia", "name": "tia", "location": "none", "retention": false, "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "zdr", "name": "zdr", "location": "none", "retention": true, "source": { "name": "laws" }, "confidence": "officer" },
            ],
            "providers": [{ "id": "v0", "name": "v0" }, { "id": "v1", "name": "v1" }],
            "regions": [
                { "id": "r-v0", "provider": "v0", "code": "r", "place": "DE", "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "r-v1", "provider": "v1", "code": "r", "source": { "name": "laws" }, "confidence": "officer" },
            ],
            "zones": [
                { "id": "z-v0", "provider": "v0", "name": "z", "places": ["DE", "FR"], "source": { "name": "laws" }, "confidence": "officer" },
                { "id": "z-v1", "provider": "v1", "name": "z", "places": "anywhere", "source": { "name": "laws" }, "confidence": "officer" },
            ],
            "connections": [{ "id": "n0", "base_url": "https://host.example/v1", "api": "openai_chat", "networks": ["10.0.0.0/8"] }],
            "models": [{ "id": "m0" }, { "id": "m1" }],
        },
    }))
    .unwrap()
});

fn some_places() -> impl Strategy<Value = NonEmptySet<Place>> {
    // Germany first and often: worlds in which nothing is ever eligible prove little.
    prop_oneof![
        7 => Just(GERMANY.clone()),
        2 => sample::subsequence(PLACES.clone(), 1..=3).prop_map(|list| NonEmptySet::new(list).unwrap()),
    ]
}

fn claim_value(stage: Stage) -> BoxedStrategy<ClaimValue> {
    let not_retained = if stage.may_be_not_retained() {
        ClaimValue::NotRetained
    } else {
        ClaimValue::Places(GERMANY.clone())
    };
    prop_oneof![
        12 => some_places().prop_map(ClaimValue::Places),
        2 => Just(not_retained),
        1 => Just(ClaimValue::Anywhere),
        1 => Just(ClaimValue::Unknown),
    ]
    .boxed()
}

fn claim(stage: Stage) -> impl Strategy<Value = Claim> {
    let facts = prop_oneof![1 => Just(Vec::new()), 20 => vec(claim_value(stage), 1..=1), 2 => vec(claim_value(stage), 2..=3)];
    (facts, option::weighted(0.05, claim_value(stage))).prop_map(|(values, settled)| Claim {
        facts: values
            .into_iter()
            .map(|value| Fact { value, source: source(), confidence: Confidence::Officer, note: None })
            .collect(),
        settled: settled.map(|value| Settlement { value, reason: "asked".to_owned(), at: POOL[0] }),
    })
}

fn claims() -> impl Strategy<Value = Claims> {
    Stage::ALL.map(|stage| option::weighted(0.97, claim(stage))).prop_map(|claims| {
        Stage::ALL.into_iter().zip(claims).filter_map(|(stage, claim)| Some((stage, claim?))).collect()
    })
}

fn placement(index: usize) -> impl Strategy<Value = Placement> {
    let scope =
        prop_oneof![4 => Just(Scope::Private), 4 => Just(Scope::InRegion), 3 => sample::select(Scope::ALL)];
    (0..=1_usize, scope, claims()).prop_map(move |(provider, scope, mut claims)| {
        if matches!(scope, Scope::Global | Scope::Unspecified) {
            claims.remove(&Stage::Processing);
        }
        Placement {
            id: id(format!("p{index}")),
            provider: id(format!("v{provider}")),
            name: format!("p{index}"),
            scope,
            region: matches!(scope, Scope::InRegion | Scope::Geography).then(|| id(format!("r-v{provider}"))),
            zone: (scope == Scope::Zone).then(|| id(format!("z-v{provider}"))),
            sku: None,
            settings: BTreeMap::new(),
            claims,
            verified_on: None,
        }
    })
}

fn validity() -> impl Strategy<Value = Validity> {
    sample::subsequence(POOL.clone(), 2).prop_map(|ends| Validity::new(ends[0], ends[1]).unwrap())
}

fn term() -> impl Strategy<Value = Term> {
    prop_oneof![
        5 => Just(Term::default()),
        1 => validity().prop_map(|v| Term::new(Some(v.from()), Some(v.to())).unwrap()),
        1 => sample::select(POOL.clone()).prop_map(|from| Term::new(Some(from), None).unwrap()),
        1 => sample::select(POOL.clone()).prop_map(|to| Term::new(None, Some(to)).unwrap()),
    ]
}

fn endpoint(index: usize) -> impl Strategy<Value = Endpoint> {
    (0..=1_usize, 0..PLACEMENTS, term(), proptest::bool::weighted(0.9)).prop_map(
        move |(model, placement, term, enabled)| Endpoint {
            id: id(format!("e{index}")),
            model: id(format!("m{model}")),
            connection: id("n0"),
            upstream_name: format!("e{index}"),
            placement: id(format!("p{placement}")),
            term,
            enabled,
        },
    )
}

fn attestation(stage: Stage) -> impl Strategy<Value = Attestation> {
    let no_retention =
        if stage.may_be_not_retained() { Attestation::NoRetention } else { Attestation::Nothing };
    prop_oneof![
        3 => some_places().prop_map(Attestation::Places),
        2 => Just(no_retention),
        1 => Just(Attestation::Nothing),
    ]
}

fn evidence(index: usize) -> impl Strategy<Value = Evidence> {
    let scope = prop_oneof![
        (0..=1_usize).prop_map(|v| EvidenceScope::Provider(id(format!("v{v}")))),
        sample::subsequence(vec!["p0", "p1", "p2"], 1..=3)
            .prop_map(|list| EvidenceScope::Placements(set(&list))),
    ];
    let models = option::weighted(0.1, sample::select(vec!["m0", "m1"]).prop_map(|m| set(&[m])));
    let stages = Stage::ALL.map(|stage| option::weighted(0.8, attestation(stage)));
    (sample::select(&INSTRUMENTS), scope, models, stages, validity()).prop_map(
        move |(instrument, scope, models, stages, validity)| Evidence {
            id: id(format!("x{index}")),
            name: format!("x{index}"),
            instrument: id(instrument),
            issuer: "laws".to_owned(),
            scope,
            models,
            stages: Stage::ALL.into_iter().zip(stages).filter_map(|(stage, a)| Some((stage, a?))).collect(),
            validity,
            file: None,
        },
    )
}

/// As many of `make`'s objects as `count`, numbered.
fn several<S: Strategy>(
    count: impl Into<sample::SizeRange>,
    most: usize,
    make: impl Fn(usize) -> S,
) -> impl Strategy<Value = Vec<S::Value>>
where
    S::Value: Clone + std::fmt::Debug + 'static,
{
    let count = count.into();
    (0..most).map(make).collect::<Vec<_>>().prop_flat_map(move |all| sample::subsequence(all, count.clone()))
}

/// A world that fits together.
pub fn world() -> impl Strategy<Value = Parts> {
    let policies = sample::select(vec![1_usize, 1, 1, 2, 3]).prop_flat_map(|count| {
        let policies = (0..count).map(|index| policy(format!("q{index}"))).collect::<Vec<_>>();
        (policies, several(0..=3, 3, move |index| exemption(index, count)))
    });
    let placements = (0..PLACEMENTS).map(placement).collect::<Vec<_>>();
    let gateways = [claim_value(Stage::PromptLogs), claim_value(Stage::ControlPlane)];
    (placements, several(1..=4, 4, endpoint), several(0..=4, 4, evidence), policies, gateways).prop_map(
        |(placements, endpoints, evidence, (policies, exemptions), [prompt_logs, control_plane])| {
            let mut parts = FIXED.clone();
            parts.registry.placements = placements;
            parts.registry.endpoints = endpoints;
            let mut gateway: domicile_policy::Gateway = serde_json::from_value(serde_json::json!({
                "id": "g0", "name": "g0", "target": "generic", "prompt_logs": "unknown", "control_plane": "unknown"
            }))
            .unwrap();
            gateway.prompt_logs = prompt_logs;
            gateway.control_plane = control_plane;
            parts.registry.gateways = vec![gateway];
            parts.evidence = evidence;
            parts.policies = policies;
            parts.exemptions = exemptions;
            parts
        },
    )
}

/// One world with evidence and an endpoint, the same every time.
pub static FIXED_WORLD: LazyLock<Parts> = LazyLock::new(|| {
    let mut runner = TestRunner::new_with_rng(config(), TestRng::deterministic_rng(RngAlgorithm::XorShift));
    let drawn = std::iter::repeat_with(|| world().new_tree(&mut runner).unwrap().current());
    drawn.into_iter().find(|parts| parts.evidence.len() > 2 && parts.registry.endpoints.len() > 2).unwrap()
});

/// A request; mostly one that a policy could permit, sometimes one that names nothing that exists.
pub fn request() -> impl Strategy<Value = Request> {
    let tag = prop_oneof![
        15 => Just(Some("t0")), 4 => Just(Some("t1")),
        1 => sample::select(vec![None, Some(""), Some("untagged"), Some("T0"), Some("t9")]),
    ];
    let categories = prop_oneof![3 => Just(None), 2 => Just(Some(vec!["c0"])), 1 => sample::subsequence(vec!["c0", "c1"], 1..=2).prop_map(Some)];
    let model = prop_oneof![12 => Just(None), 3 => Just(Some("m0")), 1 => sample::select(vec![Some("m1"), Some("m9")])];
    let gateway = prop_oneof![12 => Just(None), 5 => Just(Some("g0")), 3 => Just(Some("g9"))];
    (tag, categories, model, sample::select(moments()), gateway).prop_map(
        |(tag, categories, model, at, gateway)| Request {
            tag: tag.map(ToOwned::to_owned),
            categories: categories.map(|list| set::<CategoryId>(&list)),
            model: model.map(id),
            at,
            gateway: gateway.map(id::<GatewayId>),
        },
    )
}
