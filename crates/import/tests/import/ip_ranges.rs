//! The providers' lists of addresses: what counts where several ranges cover an address, and lists that are wrong.

use domicile_import::{
    File,
    ip_ranges::{Ranges, Site, read},
};

const AWS: &str = include_str!("../../../../tests/fixtures/import/aws-ip-ranges.json");
const GOOGLE: &str = include_str!("../../../../tests/fixtures/import/google-cloud.json");
const AZURE: &str = include_str!("../../../../tests/fixtures/import/azure-service-tags.json");

fn ranges(text: &str) -> Ranges {
    read(&File { name: "ranges.json", bytes: text.as_bytes() }).unwrap()
}

/// Addresses with the region that the list gives them; `-` for one that it has and places nowhere, nothing for one that
/// it lacks.
fn hold(list: &Ranges, table: &[(&str, &str)]) {
    for (address, expected) in table {
        let found = list.find(address.parse().unwrap());
        let region = found.map_or("", |range| range.region().unwrap_or("-"));
        assert_eq!(region, *expected, "{address}: {found:?}");
    }
}

#[test]
fn addresses_of_aws_are_in_their_regions() {
    let list = ranges(AWS);
    assert_eq!(list.version.as_deref(), Some("1686945790"), "the list's own version");
    assert_eq!(list.sha256.len(), 64, "the hash of the file");
    hold(
        &list,
        &[
            ("35.180.200.1", "eu-west-3"),
            ("35.180.1.9", "eu-west-3"),
            ("35.181.0.0", ""),
            ("2a05:d012::1", "eu-west-3"),
            ("::ffff:35.180.0.1", "eu-west-3"),
            // It belongs to Sydney and stands in Auckland.
            ("96.0.80.1", "-"),
            ("120.52.22.100", "-"),
            // The same prefix without the service that makes it answer from anywhere says a region.
            ("15.197.1.1", "-"),
        ],
    );
    let at = |address: &str| list.find(address.parse().unwrap()).unwrap();
    assert_eq!(at("35.180.1.9").service, "EC2_INSTANCE_CONNECT", "the smallest range counts");
    assert_eq!(at("3.5.141.0").service, "S3", "of one prefix the service that says more");
    assert_eq!(
        at("15.197.1.1").site,
        Site::Anywhere,
        "an accelerator answers wherever the caller is nearest"
    );
    let zone =
        Site::LocalZone { region: "ap-southeast-2".to_owned(), zone: "ap-southeast-2-akl-1".to_owned() };
    assert_eq!(at("96.0.80.1").site, zone, "a local zone is told with its region");
    assert!(list.all().is_sorted_by_key(|range| range.prefix), "each prefix once, in order");
    assert_eq!(list.all().len(), 7, "a prefix that stands for two services is one");
}

#[test]
fn addresses_of_google_are_in_their_scopes() {
    let list = ranges(GOOGLE);
    hold(
        &list,
        &[
            ("34.91.0.1", "europe-west4"),
            ("34.0.0.1", "-"),
            ("2600:1900:4060::1", "europe-west4"),
            ("35.0.0.1", ""),
        ],
    );
    assert_eq!(list.all()[0].provider, "gcp", "as the catalogue names it");
}

#[test]
fn addresses_of_azure_are_in_regions_as_the_rest_of_azure_spells_them() {
    let list = ranges(AZURE);
    assert_eq!(list.version.as_deref(), Some("347"), "the list's own version");
    hold(
        &list,
        &[
            ("51.12.1.1", "swedencentral"),
            ("51.12.96.1", "swedencentral"),
            ("20.218.0.1", "germanywestcentral"),
            ("2603:1020:c00::1", "germanywestcentral"),
            // A tag without a region hides no tag around it that has one.
            ("51.12.72.100", "swedencentral"),
            ("20.100.0.1", "-"),
            ("13.107.246.1", "-"),
            ("1.1.1.1", ""),
        ],
    );
    let front = list.find("13.107.246.1".parse().unwrap()).unwrap();
    assert_eq!(
        (front.service.as_str(), &front.site),
        ("AzureFrontDoor.Frontend", &Site::Anywhere),
        "a front door"
    );
}

#[test]
fn two_regions_for_one_prefix_are_no_region() {
    let one = |region: &str| {
        format!(
            "{{\"ipv4Prefix\": \"34.90.0.0/15\", \"service\": \"Google Cloud\", \"scope\": \"{region}\"}}"
        )
    };
    for (first, second) in [("europe-west4", "europe-west1"), ("europe-west1", "europe-west4")] {
        let list = ranges(&format!("{{\"prefixes\": [{}, {}]}}", one(first), one(second)));
        assert_eq!(list.all()[0].site, Site::Contradicted, "neither is taken, in whichever order they stand");
    }
}

#[test]
fn a_list_that_is_wrong_anywhere_is_refused_whole() {
    let prefix = |fields: &str| format!("{{\"prefixes\": [{{{fields}}}]}}");
    let aws = "\"service\": \"AMAZON\", \"region\": \"eu-west-3\", \"network_border_group\": \"eu-west-3\"";
    let table = [
        (String::new(), "empty"),
        ("[]".to_owned(), "the file must be a map, and is a list"),
        ("{}".to_owned(), "no `prefixes`"),
        ("{\"prefixes\": {}}".to_owned(), "`prefixes` must be a list"),
        ("{\"values\": [{}]}".to_owned(), "`values[0]`: missing field `name`"),
        (
            "{\"values\": [{\"name\": \"a\", \"properties\": {\"region\": \"\", \"addressPrefixes\": [\"x\"]}}]}".to_owned(),
            "`values[0].properties.addressPrefixes[0]`: `x` is no prefix",
        ),
        (prefix(&format!("{aws}, \"ip_prefix\": \"10.0.0.0/33\"")), "`prefixes[0]`: `10.0.0.0/33` is no prefix"),
        (prefix(&format!("{aws}, \"ip_prefix\": \"10.0.0.1/8\"")), "`10.0.0.1/8` is an address inside its prefix `10.0.0.0/8`"),
        (prefix(&format!("{aws}, \"ip_prefix\": \"0.0.0.0/0\"")), "`0.0.0.0/0` is every address"),
        (prefix(aws), "it must have one prefix"),
        (prefix("\"service\": \"AMAZON\", \"ip_prefix\": \"10.0.0.0/8\", \"region\": \"eu-west-3\""), "`network_border_group` is missing"),
        (prefix("\"service\": \"x\", \"ipv4Prefix\": \"10.0.0.0/8\""), "`scope` is missing"),
        (prefix(&format!("{aws}, \"ip_prefix\": \"10.0.0.0/8\", \"ip_prefix\": \"10.0.0.0/8\"")), "duplicate field"),
        ("{\"prefixes\": [".to_owned(), "the file is cut off"),
    ];
    for (text, part) in table {
        let error = read(&File { name: "r.json", bytes: text.as_bytes() }).unwrap_err().to_string();
        assert!(error.contains(part), "{text}: {error}");
    }
}
