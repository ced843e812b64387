//! AWS's regions from botocore: excerpts of the real files, and descriptions that nobody has put to a place.

use crate::common::{apply, import_twice, read_new, read_on, row};
use domicile_import::{Status, botocore};
use domicile_policy::{Catalogue, Change, Confidence, Kind, Provider, Region};

const PARTITIONS: &str = include_str!("../../../../tests/fixtures/import/botocore-partitions.json");
const ENDPOINTS: &str = include_str!("../../../../tests/fixtures/import/botocore-endpoints.json");

/// A list with one region.
fn one(code: &str, description: &str) -> String {
    format!("{{\"partitions\": [{{\"regions\": {{\"{code}\": {{\"description\": \"{description}\"}}}}}}]}}")
}

#[test]
fn each_region_has_the_place_of_its_description() {
    let proposal = read_new(botocore::read, "partitions.json", PARTITIONS);
    assert_eq!(proposal.source.version.as_deref(), Some("1.1"), "the version that the file states");
    assert!(
        proposal.rows.iter().all(|row| row.status == Status::Added),
        "all are new: {:?}",
        proposal.counts()
    );
    assert!(!proposal.rows.iter().any(|row| row.key.ends_with("-global")), "`aws-global` is no place");
    assert!(
        proposal.notes.iter().any(|note| note.message.to_string().contains("2 of them")),
        "what is left out is told"
    );
    let catalogue = import_twice(botocore::read, "partitions.json", PARTITIONS);
    let place = |code: &str| catalogue.regions()[format!("aws:{code}").as_str()].place;
    for (code, expected) in [
        ("eu-central-1", "DE"),
        ("eu-west-2", "GB"),
        ("me-west-1", "SA"),
        ("eusc-de-east-1", "DE"),
        ("ca-central-1", "CA-QC"),
    ] {
        assert_eq!(place(code).unwrap().to_string(), expected, "{code}");
    }
    assert_eq!(place("eu-isoe-west-1"), None, "no source says where it is, and nothing is guessed");
    assert!(
        proposal
            .rows
            .iter()
            .flat_map(|row| &row.objects)
            .all(|o| matches!(o.kind(), Kind::Region | Kind::Provider)),
        "a list of regions says nothing about models"
    );
    assert_eq!(row(&proposal, "eu-central-1").line, Some(21), "the line on which the region stands");
}

#[test]
fn the_larger_file_is_read_as_well() {
    let catalogue = import_twice(botocore::read, "endpoints.json", ENDPOINTS);
    let codes: Vec<&str> = catalogue.regions().values().map(|region| region.code.as_str()).collect();
    assert_eq!(
        codes,
        ["ca-central-1", "eu-central-1", "eusc-de-east-1", "sa-east-1"],
        "regions, and nothing of the services' own endpoints"
    );
}

#[test]
fn a_region_that_is_new_to_the_starter_gets_its_place_from_a_known_description_alone() {
    let known = read_new(botocore::read, "p.json", &one("eu-central-9", "Europe (Frankfurt)"));
    let catalogue = apply(&Catalogue::default(), &known);
    let region = &catalogue.regions()["aws:eu-central-9"];
    assert_eq!(region.place.unwrap().to_string(), "DE", "Frankfurt is in Germany, whatever the code");
    assert_eq!(region.confidence, Confidence::Curated, "somebody put the description to the place");
    assert!(
        region.source.name.contains("`p.json`") && region.source.name.contains(&known.source.sha256),
        "the file is the source: {}",
        region.source.name
    );

    let unknown = read_new(botocore::read, "p.json", &one("eu-central-9", "Europe (Atlantis)"));
    let row = &unknown.rows[0];
    assert_eq!((row.status, row.key.as_str()), (Status::Error, "eu-central-9"), "the code is named");
    assert!(row.message.to_string().contains("Europe (Atlantis)"), "and what is not known: {}", row.message);
    assert!(row.objects.is_empty(), "nothing is guessed from the code");
}

#[test]
fn a_description_that_contradicts_what_is_known_is_told() {
    let moved = read_new(botocore::read, "p.json", &one("eu-central-1", "Europe (Zurich)"));
    assert_eq!(moved.rows[0].status, Status::Error, "two sources, two countries: {}", moved.rows[0].message);
    assert!(
        moved.rows[0].message.to_string().contains("`CH`")
            && moved.rows[0].message.to_string().contains("`DE`"),
        "both are named"
    );
    let renamed = read_new(botocore::read, "p.json", &one("eu-central-1", "EU (Frankfurt)"));
    assert_eq!(renamed.rows[0].status, Status::Added, "an older spelling of the same place");
}

#[test]
fn what_the_officer_decided_about_a_region_stays() {
    let region = |place: Option<&str>| Region {
        id: "aws:eu-central-1".parse().unwrap(),
        provider: "aws".parse().unwrap(),
        code: "eu-central-1".to_owned(),
        name: "Ours".to_owned(),
        place: place.map(|place| place.parse().unwrap()),
        geography: None,
        source: domicile_policy::Source { name: "the officer".to_owned(), url: None, date: None },
        confidence: Confidence::Officer,
    };
    let provider = Provider { id: "aws".parse().unwrap(), name: "AWS".to_owned() };
    let with = |place| {
        Catalogue::default().edited(&[Change::put(provider.clone()), Change::put(region(place))]).unwrap()
    };
    let text = one("eu-central-1", "Europe (Frankfurt)");
    let on = |catalogue: &Catalogue| read_on(catalogue, botocore::read, "p.json", &text).unwrap();
    let table = [
        (None, Status::Changed, "an empty place is filled"),
        (Some("DE"), Status::Same, "the same"),
        (Some("DE-HE"), Status::Same, "hers is more exact"),
        (Some("AT"), Status::Conflict, "hers is another"),
    ];
    for (place, status, why) in table {
        let catalogue = with(place);
        let proposal = on(&catalogue);
        assert_eq!(proposal.rows[0].status, status, "{why}: {}", proposal.rows[0].message);
        let applied = apply(&catalogue, &proposal);
        let kept = &applied.regions()["aws:eu-central-1"];
        assert_eq!(kept.name, "Ours", "her name stays");
        if let Some(place) = place {
            assert_eq!(kept.place.unwrap().to_string(), place, "{why}: hers stays");
        }
    }
    let accepted = with(Some("AT"));
    let accepted = accepted.edited(&on(&accepted).changes(&[0].into())).unwrap();
    assert_eq!(accepted.regions()["aws:eu-central-1"].place.unwrap().to_string(), "DE", "unless she accepts");
}

#[test]
fn what_is_no_list_of_regions_is_refused_in_words() {
    let deep = format!("{{\"partitions\": {}", "[".repeat(200));
    let table = [
        ("", "empty"),
        ("[]", "line 1, column 1: the file must be a map, and is a list"),
        ("{}", "no `partitions`"),
        ("{\"partitions\": {}}", "`partitions` must be a list, and is a map"),
        ("{\"partitions\": [1]}", "`partitions[0]` must be a map, and is a number"),
        ("{\"partitions\": [{}]}", "no `regions`"),
        ("{\"partitions\": [{\"regions\": []}]}", "`partitions[0].regions` must be a map, and is a list"),
        (
            "{\"partitions\": [],\n \"partitions\": []}",
            "line 2, column 16: `partitions` stands here a second time, after line 1",
        ),
        ("{\"partitions\": [{\"regions\": {\"a\": {}, \"a\": {}}}]}", "`a` stands here a second time"),
        ("{\"partitions\": [", "the file is cut off"),
        ("{\"partitions\": []} {}", "a second document begins here"),
        (deep.as_str(), "nested too deep"),
    ];
    for (text, part) in table {
        let error = read_on(&Catalogue::default(), botocore::read, "p.json", text).unwrap_err().to_string();
        assert!(error.contains(part), "{text:.60}: {error}");
    }
    for entry in ["[\"Europe (Frankfurt)\"]", "{}", "{\"description\": 1}", "null"] {
        let text = format!("{{\"partitions\": [{{\"regions\": {{\"eu-central-1\": {entry}}}}}]}}");
        let proposal = read_new(botocore::read, "p.json", &text);
        assert_eq!(proposal.rows[0].status, Status::Error, "{entry}: a region must say what it is called");
        assert!(
            proposal.rows[0].message.to_string().contains("line 1, column"),
            "{entry}: {}",
            proposal.rows[0].message
        );
    }
}
