//! What hosts tell, and what only looks like them.

use super::*;

#[test]
fn only_the_exact_hosts_tell_a_place() {
    let placement = |provider, id: &str| Tell::Placement(provider, id.to_owned());
    let table = [
        ("api.openai.com", placement("openai", "openai:default")),
        ("eu.api.openai.com", placement("openai", "openai:eu")),
        ("xeu.api.openai.com.evil.example", Tell::Nothing),
        ("a.b.api.openai.com", Tell::Nothing),
        ("notapi.openai.com", Tell::Nothing),
        ("api.eu.mistral.ai", placement("mistral", "mistral:eu")),
        ("eu.mistral.ai", Tell::Nothing),
        ("bedrock-runtime.eu-west-2.amazonaws.com", Tell::Bedrock("eu-west-2")),
        ("bedrock-runtime-fips.us-gov-west-1.amazonaws.com", Tell::Bedrock("us-gov-west-1")),
        ("bedrock-runtime.eu-west-1.api.aws", Tell::Bedrock("eu-west-1")),
        ("bedrock-runtime.eusc-de-east-1.amazonaws.eu", Tell::Bedrock("eusc-de-east-1")),
        ("vpce-0a-1.bedrock-runtime.eu-central-1.vpce.amazonaws.com", Tell::Bedrock("eu-central-1")),
        ("bedrock-mantle.eu-central-1.api.aws", Tell::Bedrock("eu-central-1")),
        ("bedrock-mantle.eu-central-1.amazonaws.com", Tell::Nothing),
        ("bedrock-runtime.eu-central-1.amazonaws.com.evil.example", Tell::Nothing),
        ("bedrock-runtime.evil.amazonaws.com", Tell::Nothing),
        ("aws-external-anthropic.eu-central-1.api.aws", Tell::ClaudePlatform),
        ("europe-west4-aiplatform.googleapis.com", Tell::Vertex("europe-west4")),
        ("aiplatform.eu.rep.googleapis.com", Tell::Vertex("eu")),
        ("aiplatform.googleapis.com", Tell::Vertex("global")),
        // Not the jurisdiction's host, whatever it looks like.
        ("eu-aiplatform.googleapis.com", Tell::Nothing),
        ("clinic-sweden.openai.azure.com", Tell::Azure),
        ("openai.azure.com.evil.example", Tell::Nothing),
        ("eu-gb.ml.cloud.ibm.com", placement("watsonx", "watsonx:in_region:eu-gb")),
        (
            "inference.generativeai.eu-frankfurt-2.oci.oraclecloud.eu",
            placement("oci", "oci:in_region:eu-frankfurt-2"),
        ),
    ];
    for (host, expected) in table {
        assert_eq!(tell(host), expected, "{host}");
    }
}

#[test]
fn private_and_public_addresses_are_told_apart() {
    let nets = |list: &[&str]| Lies::Private(list.iter().map(|net| net.parse().unwrap()).collect());
    let table = [
        ("http://localhost:11434", nets(&["127.0.0.0/8", "::1/128"])),
        ("http://vllm.localhost", nets(&["127.0.0.0/8", "::1/128"])),
        ("http://127.0.0.1", nets(&["127.0.0.1/32"])),
        ("http://2130706433", nets(&["127.0.0.1/32"])),
        ("http://0.0.0.0:4000", Lies::Refused),
        ("http://10.1.2.3", nets(&["10.1.2.3/32"])),
        ("http://172.31.0.1", nets(&["172.31.0.1/32"])),
        ("http://172.32.0.1", Lies::Public),
        ("http://192.168.1.1", nets(&["192.168.1.1/32"])),
        ("http://100.64.0.1", Lies::Public),
        ("http://[::1]", nets(&["::1/128"])),
        ("http://[fd00::1]", nets(&["fd00::1/128"])),
        ("http://[::ffff:10.0.0.1]", nets(&["10.0.0.1/32"])),
        ("http://[2001:db8::1]", Lies::Public),
        ("http://169.254.169.254", Lies::Refused),
        ("http://[fe80::1]", Lies::Refused),
        ("http://vllm:8000", Lies::PrivateName),
        ("http://gpu.corp.internal", Lies::PrivateName),
        ("http://mac.local.", Lies::PrivateName),
        ("http://internal.example.com", Lies::Public),
        ("http://10.0.0.1.example.com", Lies::Public),
    ];
    for (url, expected) in table {
        assert_eq!(lies(&Url::parse(url).unwrap()), expected, "{url}");
    }
}
