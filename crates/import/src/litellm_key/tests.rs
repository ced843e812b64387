//! The rules on keys, shape by shape.

use super::*;

#[test]
fn region_codes_are_told_from_what_looks_like_them() {
    for region in
        ["us-east-1", "us-gov-west-1", "ap-southeast-3", "il-central-1", "mx-central-1", "cn-north-1"]
    {
        assert!(is_aws_region(region), "{region} is one");
    }
    for other in [
        "",
        "eu",
        "us-east",
        "us-east-12",
        "us-gov-1",
        "xx-east-1",
        "us-EAST-1",
        "us-east-a",
        "eu--1",
        "us-gov-gov-1-1",
    ] {
        assert!(!is_aws_region(other), "{other} is none");
    }
}

#[test]
fn a_profile_is_a_part_before_a_vendor() {
    let table = [
        ("anthropic.claude-3", Profile::Bare),
        ("amazon.nova-lite-v1:0", Profile::Bare),
        ("openai.gpt-oss-20b-1:0", Profile::Bare),
        ("eu.anthropic.claude-3", Profile::Geo("eu")),
        ("us-gov.anthropic.claude-3", Profile::Geo("us-gov")),
        ("us.amazon.nova", Profile::Geo("us")),
        ("ca.amazon.nova", Profile::Geo("ca")),
        ("global.anthropic.claude", Profile::Global),
        ("global.thing", Profile::Other),
        ("eu.gpt-4", Profile::Other),
        ("claude-3", Profile::Other),
        ("anthropic.", Profile::Other),
        ("", Profile::Other),
    ];
    for (id, expected) in table {
        assert_eq!(profile(id), expected, "{id}");
    }
}

#[test]
fn only_the_second_part_of_an_azure_key_names_a_zone() {
    let table = [
        ("eu/gpt-4o", AzureDeployment::DataZone("eu")),
        ("us-gov/gpt-4o", AzureDeployment::DataZone("usgov")),
        ("global/gpt-4o", AzureDeployment::Global),
        ("global-standard/gpt-4o", AzureDeployment::Global),
        ("standard/eu/x", AzureDeployment::Unsaid),
        ("hd/1024-x-1024/dall-e-3", AzureDeployment::Unsaid),
        ("speech/tts", AzureDeployment::Unsaid),
        ("eu", AzureDeployment::Unsaid),
        ("EU/gpt-4o", AzureDeployment::Unsaid),
    ];
    for (rest, expected) in table {
        assert_eq!(azure_deployment(rest), expected, "{rest}");
    }
}

#[test]
fn models_that_vertex_serves_elsewhere_are_overridden() {
    assert_eq!(
        vertex_override("zai-org/glm-5-maas", Some("europe-west4")),
        Some("global"),
        "whatever the file says"
    );
    assert_eq!(vertex_override("zai-org/glm-5-maas", Some("global")), None, "as the file says");
    assert_eq!(
        vertex_override("qwen/qwen3-235b-a22b-instruct-2507-maas", Some("us-south1")),
        None,
        "it is listed"
    );
    assert_eq!(vertex_override("gemini-2.5-pro", Some("europe-west4")), None, "no list, no override");
}
