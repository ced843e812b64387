//! The model map that LiteLLM 1.109.1 ships. The file has 3 MB and is not part of the repository: the test script
//! fetches the pinned package and names the file in `DOMICILE_LITELLM_MAP`.
#![expect(clippy::disallowed_methods, reason = "the test reads the file that its script fetched")]

use domicile_import::{
    Context, File, Status,
    litellm_models::{self, Family},
};
use domicile_policy::{Catalogue, Registry};

/// The counts of every family and scope in LiteLLM 1.109.1.
const COUNTS: [(Family, &str, u32); 16] = [
    (Family::Bedrock, "in_region", 200),
    (Family::Bedrock, "geo", 170),
    (Family::Bedrock, "global", 34),
    (Family::Bedrock, "unspecified", 192),
    (Family::Bedrock, "month_commitment", 4),
    (Family::ClaudePlatform, "unspecified", 14),
    (Family::Azure, "geo", 140),
    (Family::Azure, "global", 8),
    (Family::Azure, "unspecified", 178),
    (Family::AzureText, "unspecified", 3),
    (Family::AzureAi, "unspecified", 150),
    (Family::Vertex, "global", 11),
    (Family::Vertex, "listed", 4),
    (Family::Vertex, "unspecified", 197),
    // One of them, `fallback_generalizations`, has no provider and is no model.
    (Family::Other, "no_location", 3247),
    (Family::Other, "unspecified", 0),
];

const GEOGRAPHIES: [(&str, u32); 11] = [
    ("azure:apac", 2),
    ("azure:eu", 65),
    ("azure:us", 69),
    ("azure:us-gov", 4),
    ("bedrock:apac", 17),
    ("bedrock:au", 13),
    ("bedrock:eu", 34),
    ("bedrock:in", 1),
    ("bedrock:jp", 11),
    ("bedrock:us", 79),
    ("bedrock:us-gov", 15),
];

const REGIONS: [(&str, u32); 18] = [
    ("ap-northeast-1", 18),
    ("ap-south-1", 9),
    ("ap-southeast-2", 4),
    ("ap-southeast-3", 5),
    ("ca-central-1", 2),
    ("eu-central-1", 12),
    ("eu-north-1", 4),
    ("eu-south-1", 3),
    ("eu-west-1", 6),
    ("eu-west-2", 9),
    ("eu-west-3", 3),
    ("sa-east-1", 9),
    ("us-east-1", 21),
    ("us-east-2", 6),
    ("us-gov-east-1", 28),
    ("us-gov-west-1", 40),
    ("us-west-1", 2),
    ("us-west-2", 19),
];

#[test]
fn every_model_of_the_whole_map_is_accounted_for() {
    let Some(path) = std::env::var_os("DOMICILE_LITELLM_MAP") else {
        eprintln!("DOMICILE_LITELLM_MAP names no file: only the small map is tested");
        return;
    };
    let bytes = std::fs::read(&path).unwrap();
    let (catalogue, starter) = (Catalogue::default(), Registry::default());
    let context = Context { catalogue: &catalogue, starter: &starter };
    let file = File { name: "model_prices_and_context_window_backup.json", bytes: &bytes };
    let map = litellm_models::read(&file, &context).unwrap();
    assert_eq!(map.summary.models, 4552, "every key but `sample_spec`");
    assert_eq!(map.proposal.rows.len(), 4552, "a row for each");
    assert_eq!(map.summary.unreadable, 0, "each could be read");
    for (family, scope, models) in COUNTS {
        assert_eq!(map.summary.of(family, scope), models, "{family:?} {scope}");
    }
    assert_eq!(COUNTS.iter().map(|(_, _, n)| n).sum::<u32>(), 4552, "the table leaves none out");
    let listed = |pairs: &[(&str, u32)]| pairs.iter().map(|(k, n)| ((*k).to_owned(), *n)).collect();
    assert_eq!(map.summary.geographies, listed(&GEOGRAPHIES), "geographies");
    assert_eq!(map.summary.regions, listed(&REGIONS), "regions in paths");
    assert_eq!(map.summary.providers.len(), 152, "named providers");
    let counts = map.proposal.counts();
    assert_eq!((counts.added, counts.same, counts.error), (4551, 1, 0), "all are new but LiteLLM's rules");
    let dated =
        map.proposal.rows.iter().filter(|row| row.fields.iter().any(|f| f.field == "model.deprecated_on"));
    assert_eq!(dated.count(), 944, "days of withdrawal");
    let applied = catalogue.edited(&map.proposal.changes(&[].into())).unwrap();
    assert_eq!(applied.models().len(), 4551, "all fit into a catalogue");
    let again = litellm_models::read(&file, &Context { catalogue: &applied, starter: &starter }).unwrap();
    assert!(
        again.proposal.rows.iter().all(|row| row.status == Status::Same),
        "nothing is new the second time"
    );
}
