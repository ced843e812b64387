//! Where AWS's regions are, by what botocore calls them: a name of a city or country, put to its ISO code by hand.

use domicile_policy::Place;

/// What a region is called, and where that is. `EU ISOE West` is missing: no source says where it is.
/// Source: botocore 1.44.5, `partitions.json`; the spellings with `EU (…)` and `AWS GovCloud (US)` are those of
/// botocore 1.13.50, `endpoints.json`. That Canada (Central) is in Quebec is from the starter catalogue.
const CURATED: [(&str, &str); 53] = [
    ("AWS European Sovereign Cloud (Germany)", "DE"),
    ("AWS GovCloud (US)", "US"),
    ("AWS GovCloud (US-East)", "US"),
    ("AWS GovCloud (US-West)", "US"),
    ("Africa (Cape Town)", "ZA"),
    ("Asia Pacific (Hong Kong)", "HK"),
    ("Asia Pacific (Hyderabad)", "IN"),
    ("Asia Pacific (Jakarta)", "ID"),
    ("Asia Pacific (Malaysia)", "MY"),
    ("Asia Pacific (Melbourne)", "AU"),
    ("Asia Pacific (Mumbai)", "IN"),
    ("Asia Pacific (New Zealand)", "NZ"),
    ("Asia Pacific (Osaka)", "JP"),
    ("Asia Pacific (Seoul)", "KR"),
    ("Asia Pacific (Singapore)", "SG"),
    ("Asia Pacific (Sydney)", "AU"),
    ("Asia Pacific (Taipei)", "TW"),
    ("Asia Pacific (Thailand)", "TH"),
    ("Asia Pacific (Tokyo)", "JP"),
    ("Canada (Central)", "CA-QC"),
    ("Canada West (Calgary)", "CA"),
    ("China (Beijing)", "CN"),
    ("China (Ningxia)", "CN"),
    ("EU (Frankfurt)", "DE"),
    ("EU (Ireland)", "IE"),
    ("EU (London)", "GB"),
    ("EU (Paris)", "FR"),
    ("EU (Stockholm)", "SE"),
    ("Europe (Frankfurt)", "DE"),
    ("Europe (Ireland)", "IE"),
    ("Europe (London)", "GB"),
    ("Europe (Milan)", "IT"),
    ("Europe (Paris)", "FR"),
    ("Europe (Spain)", "ES"),
    ("Europe (Stockholm)", "SE"),
    ("Europe (Zurich)", "CH"),
    ("Israel (Tel Aviv)", "IL"),
    ("Mexico (Central)", "MX"),
    ("Middle East (Bahrain)", "BH"),
    ("Middle East (Saudi Arabia)", "SA"),
    ("Middle East (UAE)", "AE"),
    ("South America (Chile)", "CL"),
    ("South America (Sao Paulo)", "BR"),
    ("US East (N. Virginia)", "US"),
    ("US East (Ohio)", "US"),
    ("US ISO East", "US"),
    ("US ISO WEST", "US"),
    ("US ISOB East (Ohio)", "US"),
    ("US ISOB West", "US"),
    ("US ISOF EAST", "US"),
    ("US ISOF SOUTH", "US"),
    ("US West (N. California)", "US"),
    ("US West (Oregon)", "US"),
];

/// Where the region with this description is, if somebody put it to a place.
pub(super) fn place(description: &str) -> Option<Place> {
    let (_, code) = CURATED.iter().find(|(known, _)| *known == description)?;
    code.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_description_has_a_place_and_stands_once() {
        assert!(CURATED.is_sorted_by(|a, b| a.0 < b.0), "in order, so that none stands twice");
        for (description, code) in CURATED {
            assert_eq!(
                place(description).map(|place| place.to_string()).as_deref(),
                Some(code),
                "{description}"
            );
        }
        assert_eq!(place("Europe (Atlantis)"), None, "what nobody put to a place has none");
    }
}
