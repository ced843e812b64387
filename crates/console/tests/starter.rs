//! The starter catalogue holds together, says what its sources say, and guesses nothing.
#![expect(clippy::unwrap_used, reason = "clippy knows the tests, not the functions that they share")]

use std::collections::BTreeSet;

use domicile_console::starter::{Reveals, TemplateOption, starter};
use domicile_policy::{
    Boundary, Catalogue, ClaimValue, Confidence, Kind, Object, Parts, Place, Placement, Region, Scope, Stage,
};

#[path = "starter/templates.rs"]
mod templates;

/// Everything at once: the registry, and every template with all its options.
pub(crate) fn everything() -> Parts {
    let starter = starter();
    let mut parts = Parts { registry: starter.registry.clone(), ..Parts::default() };
    for template in &starter.templates {
        parts.registry.tags.extend(template.tags.iter().cloned());
        parts.policies.extend(template.policies.iter().cloned());
        parts.policies.extend(template.options.iter().flat_map(|option| option.policies.iter().cloned()));
    }
    parts
}

pub(crate) fn place(text: &str) -> Place {
    text.parse().unwrap()
}

fn places(list: &[&str]) -> ClaimValue {
    ClaimValue::of_places(list.iter().map(|text| place(text)))
}

fn boundary(id: &str) -> Boundary {
    let found = starter().registry.boundaries.iter().find(|boundary| boundary.id.as_str() == id);
    found.unwrap_or_else(|| panic!("there is no boundary `{id}`")).clone()
}

fn region(id: &str) -> Region {
    starter().registry.regions.iter().find(|region| region.id.as_str() == id).unwrap().clone()
}

fn placement(id: &str) -> Placement {
    let found = starter().registry.placements.iter().find(|placement| placement.id.as_str() == id);
    found.unwrap_or_else(|| panic!("there is no placement `{id}`")).clone()
}

#[test]
fn everything_in_it_fits_together() {
    if let Err(error) = Catalogue::new(0, everything()) {
        panic!("the starter catalogue has dangling or doubled ids: {error}");
    }
}

#[test]
fn it_holds_what_the_reference_holds() {
    let registry = &starter().registry;
    assert_eq!(registry.regions.len(), 177, "regions");
    let routes = registry.zones.iter().filter(|zone| zone.source_region.is_some()).count();
    assert_eq!(routes, 27, "Bedrock routes, one zone for each profile and source region");
    assert_eq!(registry.zones.len(), 55 + 27, "zones besides the routes");
    assert_eq!(starter().templates.len(), 12, "templates");
    let first_instruments = ["dpa_art28", "zdr", "contract_locations_clause", "german_establishment", "tra"];
    for id in first_instruments {
        assert!(starter().object(Kind::Instrument, id).is_some(), "instrument `{id}`");
    }
}

#[test]
fn lists_are_in_the_order_of_their_ids() {
    let parts = Parts { registry: starter().registry.clone(), ..Parts::default() };
    let ids: Vec<(Kind, String)> =
        parts.into_objects().iter().map(|object| (object.kind(), object.id().to_owned())).collect();
    assert!(ids.is_sorted(), "a file in order is one that a reader can check");
    assert!(starter().templates.iter().map(|template| &template.id).is_sorted(), "templates likewise");
}

#[test]
fn london_is_in_the_united_kingdom_and_not_in_the_union() {
    for id in ["aws:eu-west-2", "azure:uksouth", "gcp:europe-west2", "oci:uk-london-1", "watsonx:eu-gb"] {
        assert_eq!(region(id).place, Some(place("GB")), "{id} is in London");
    }
    for id in ["EU27", "EEA30", "EEA_CH"] {
        assert!(!boundary(id).places.contains(&place("GB")), "the United Kingdom is not in {id}");
    }
    for id in ["EU27", "EEA30"] {
        assert!(!boundary(id).places.contains(&place("CH")), "Switzerland is not in {id}");
    }
    assert_eq!(boundary("EU27").places.iter().count(), 27, "members of the Union");
    assert_eq!(boundary("EEA30").places.iter().count(), 30, "members of the EEA");
}

#[test]
fn countries_that_count_under_a_condition_are_boundaries_of_their_own() {
    for id in ["EU_ADEQUATE", "EEA30_EU_ADEQUATE", "UK_ADEQUATE", "UK_WITH_UK_ADEQUATE", "SGBV393"] {
        for conditional in ["US", "CA"] {
            assert!(
                !boundary(id).places.contains(&place(conditional)),
                "{conditional} in {id} would permit it without its instrument"
            );
        }
    }
    let unverified = place("FO");
    assert!(!boundary("UK_ADEQUATE").places.contains(&unverified), "the Faroe Islands are not verified");
    for (id, only) in [("US_DPF", "US"), ("UK_US_DPF", "US"), ("SWISS_US_DPF", "US"), ("CA_PIPEDA", "CA")] {
        assert_eq!(boundary(id).places.iter().copied().collect::<Vec<_>>(), [place(only)], "{id}");
    }
}

#[test]
fn subdivisions_are_named_where_the_law_asks_for_them() {
    for id in ["aws:ca-central-1", "azure:canadaeast", "gcp:northamerica-northeast1"] {
        assert_eq!(region(id).place, Some(place("CA-QC")), "{id} is in Quebec");
    }
    assert_eq!(region("aws:ca-west-1").place, Some(place("CA")), "Calgary is not");
}

#[test]
fn what_is_unknown_stays_unknown() {
    assert_eq!(region("aws:eu-isoe-west-1").place, None, "no source says where this region is");
    let claim = |id: &str, stage| placement(id).claim(stage);
    for stage in Stage::ALL {
        assert_eq!(claim("private:unknown", stage), ClaimValue::Unknown, "the officer enters {stage}");
    }
    assert_eq!(claim("azure:dz-apac", Stage::Processing), ClaimValue::Unknown, "its members were not found");
    assert_eq!(
        claim("azure:dz-eu", Stage::Storage),
        ClaimValue::Unknown,
        "the resource's region is not named"
    );
    assert_eq!(
        claim("bedrock:au:ap-southeast-6", Stage::Processing),
        ClaimValue::Unknown,
        "destinations unknown"
    );
    assert_eq!(
        claim("vertex:in_region:me-central1", Stage::Processing),
        ClaimValue::Unknown,
        "nothing is promised"
    );
    assert_eq!(
        claim("vertex:in_region:europe-west3", Stage::Storage),
        ClaimValue::Unknown,
        "a setting decides"
    );
    assert_eq!(claim("anthropic:us", Stage::Storage), ClaimValue::Unknown, "the workspace decides");
    for placement in &starter().registry.placements {
        assert!(
            !placement.claims.contains_key(&Stage::SupportAccess),
            "no source names support staff's places"
        );
    }
}

#[test]
fn where_sources_disagree_the_wider_counts_and_the_conflict_shows() {
    let wider = ClaimValue::Places(boundary("EEA_CH").places);
    for id in ["azure:dz-eu", "azure:dz-eu:germanywestcentral", "mistral:eu"] {
        let found = placement(id);
        assert_eq!(found.claim(Stage::Processing), wider, "{id} counts as EEA and Switzerland");
        assert!(found.claims[&Stage::Processing].in_conflict(), "{id} shows that its sources disagree");
    }
    let emirates = placement("openai:ae");
    assert_eq!(
        emirates.claim(Stage::Processing),
        ClaimValue::Anywhere,
        "only named models stay in the country"
    );
    assert!(emirates.claims[&Stage::Processing].in_conflict(), "until the officer settles it");
}

#[test]
fn placements_say_what_their_providers_say() {
    let claim = |id: &str, stage| placement(id).claim(stage);
    let eu = ["DE", "ES", "FR", "IE", "IT", "SE"];
    assert_eq!(
        claim("bedrock:eu:eu-central-1", Stage::Processing),
        places(&eu),
        "the profile from Frankfurt"
    );
    let with_london = places(&["DE", "ES", "FR", "GB", "IE", "IT", "SE"]);
    assert_eq!(claim("bedrock:eu:eu-west-2", Stage::Processing), with_london, "from London it adds London");
    assert_eq!(
        claim("bedrock:eu:eu-west-2", Stage::AbuseMonitoring),
        with_london,
        "kept where the request ran"
    );
    assert_eq!(
        claim("bedrock:eu:eu-west-2", Stage::Storage),
        places(&["GB"]),
        "at rest in the source region"
    );
    assert_eq!(
        claim("bedrock:us:ca-central-1", Stage::Processing),
        places(&["CA", "US"]),
        "from Canada to the US"
    );
    let europe = places(&["IE", "NL"]);
    assert_eq!(claim("azure:standard:westeurope", Stage::Processing), europe, "Azure moves in its geography");
    assert_eq!(claim("azure:standard:southeastasia", Stage::Storage), places(&["HK", "SG"]), "also at rest");
    assert_eq!(
        claim("azure:global:westeurope", Stage::Processing),
        ClaimValue::Anywhere,
        "global is anywhere"
    );
    assert_eq!(
        claim("azure:global:westeurope", Stage::Storage),
        europe,
        "and still at rest in its geography"
    );
    assert_eq!(claim("openai:jp", Stage::Processing), ClaimValue::Anywhere, "storage only");
    assert_eq!(claim("openai:jp", Stage::Storage), places(&["JP"]), "storage only");
    assert_eq!(
        claim("openai:eu", Stage::AbuseMonitoring),
        ClaimValue::NotRetained,
        "needs modified monitoring"
    );
    assert_eq!(claim("mistral:global", Stage::Processing), ClaimValue::Anywhere, "not an EU host");
}

#[test]
fn every_common_offer_has_its_placement() {
    let ids: BTreeSet<&str> = starter().registry.placements.iter().map(|found| found.id.as_str()).collect();
    let fixed = "bedrock:global azure:dz-eu azure:dz-us azure:dz-apac azure:dz-usgov azure:global azure:unspecified \
        vertex:eu vertex:us vertex:global openai:us openai:eu openai:ae openai:au openai:ca openai:jp openai:in openai:sg \
        openai:kr openai:gb openai:default anthropic:us anthropic:global mistral:eu mistral:us mistral:global xai:us \
        xai:global openrouter:eu deepseek:cn private:unknown";
    for id in fixed.split_whitespace() {
        assert!(ids.contains(id), "importers and the form look for `{id}`");
    }
    for zone in starter().registry.zones.iter().filter(|zone| zone.source_region.is_some()) {
        assert!(ids.contains(zone.id.as_str()), "the route `{}` has its placement", zone.id);
    }
    for found in &starter().registry.regions {
        let code = &found.code;
        let wanted = match found.provider.as_str() {
            "azure" => format!("azure:standard:{code}"),
            "gcp" => format!("vertex:in_region:{code}"),
            _ => continue,
        };
        assert!(ids.contains(wanted.as_str()), "the region `{}` has `{wanted}`", found.id);
    }
}

#[test]
fn what_is_claimed_has_a_source_and_what_nobody_verified_says_so() {
    for found in &starter().registry.placements {
        for (stage, claim) in &found.claims {
            for fact in &claim.facts {
                assert!(!fact.source.name.trim().is_empty(), "{}: {stage} names its source", found.id);
                assert_ne!(fact.confidence, Confidence::Officer, "{}: no officer entered {stage}", found.id);
            }
        }
    }
    for id in ["scaleway:eu", "ovhcloud:eu", "ionos:de", "stackit:eu01", "nebius:dedicated:eu-north1"] {
        let fact = &placement(id).claims[&Stage::Processing].facts[0];
        assert_eq!(fact.confidence, Confidence::Unverified, "{id} is general knowledge");
        assert_eq!(placement(id).verified_on, None, "{id} was compared with no source");
    }
}

#[test]
fn instruments_prove_no_more_than_they_can() {
    let retention: Vec<&str> = starter()
        .registry
        .instruments
        .iter()
        .filter(|instrument| instrument.retention)
        .map(|instrument| instrument.id.as_str())
        .collect();
    assert_eq!(retention, ["mam", "zdr"], "only these attest that nothing is kept");
    let constrains: Vec<&str> = starter()
        .registry
        .instruments
        .iter()
        .filter(|instrument| instrument.location == domicile_policy::LocationProof::Constrains)
        .map(|instrument| instrument.id.as_str())
        .collect();
    assert_eq!(constrains, ["eudb", "hds_cert", "region_pinning", "secnumcloud"], "only these limit places");
}

#[test]
fn hosts_refer_to_what_exists() {
    for pattern in &starter().hosts.patterns {
        let known = |kind, id: &str| starter().object(kind, id).is_some();
        assert!(known(Kind::Provider, pattern.provider.as_str()), "`{}` has its provider", pattern.host);
        let fits = match &pattern.reveals {
            Reveals::Nothing => !pattern.host.contains("{region}") || pattern.note.is_some(),
            Reveals::RegionInName => pattern.host.contains("{region}"),
            Reveals::Region(id) => known(Kind::Region, id.as_str()),
            Reveals::Zone(id) => known(Kind::Zone, id.as_str()),
            Reveals::Placement(id) => known(Kind::Placement, id.as_str()),
        };
        assert!(fits, "what `{}` reveals exists", pattern.host);
    }
}

#[test]
fn an_object_brings_what_it_needs_and_no_more() {
    let wanted = starter().object(Kind::Placement, "bedrock:eu:eu-west-2").unwrap();
    let ids: Vec<(Kind, String)> = starter()
        .with_dependencies([wanted])
        .iter()
        .map(|object| (object.kind(), object.id().to_owned()))
        .collect();
    let expected = [
        (Kind::Provider, "aws"),
        (Kind::Region, "aws:eu-west-2"),
        (Kind::Zone, "bedrock:eu:eu-west-2"),
        (Kind::Placement, "bedrock:eu:eu-west-2"),
    ];
    assert_eq!(ids, expected.map(|(kind, id)| (kind, id.to_owned())), "referenced objects come first");
}

#[test]
fn any_part_of_it_makes_a_catalogue_of_its_own() {
    let alone = |what: &str, objects: Vec<Object>| {
        let changes: Vec<_> = objects.into_iter().map(domicile_policy::Change::put).collect();
        let made = Catalogue::default().edited(&changes);
        assert!(made.is_ok(), "`{what}` with its dependencies fits together: {:?}", made.err());
    };
    for found in &starter().registry.placements {
        alone(found.id.as_str(), starter().with_dependencies([found.clone().into()]));
    }
    for template in &starter().templates {
        let mut objects = template.objects();
        alone(&template.id, starter().with_dependencies(objects.clone()));
        objects.extend(template.options.iter().flat_map(TemplateOption::objects));
        alone(&template.id, starter().with_dependencies(objects));
    }
}

#[test]
fn a_private_placement_is_the_only_one_that_is_private() {
    let private: Vec<_> =
        starter().registry.placements.iter().filter(|p| p.scope == Scope::Private).collect();
    assert_eq!(private.len(), 1, "hosted services are never private");
    assert_eq!(private[0].id.as_str(), "private:unknown", "the one to begin with");
}
