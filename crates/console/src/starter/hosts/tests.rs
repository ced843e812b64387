use super::*;
use crate::starter::starter;

fn region(host: &str) -> Option<&str> {
    starter().hosts.find(host).and_then(|found| found.region)
}

#[test]
fn a_region_is_read_from_the_name() {
    for (host, code) in [
        ("bedrock-runtime.eu-central-1.amazonaws.com", "eu-central-1"),
        ("bedrock-runtime.us-gov-west-1.amazonaws.com", "us-gov-west-1"),
        ("bedrock-runtime.eusc-de-east-1.amazonaws.eu", "eusc-de-east-1"),
        ("europe-west4-aiplatform.googleapis.com", "europe-west4"),
        ("eu-de.ml.cloud.ibm.com", "eu-de"),
        ("my-workspace.eu-central-1.maas.aliyuncs.com", "eu-central-1"),
    ] {
        assert_eq!(region(host), Some(code), "{host} names its region");
    }
}

#[test]
fn a_host_that_only_resembles_a_known_one_fits_nothing() {
    for host in [
        "bedrock-runtime.eu-central-1.amazonaws.com.example.org",
        "evil-bedrock-runtime.eu-central-1.amazonaws.com",
        "bedrock-runtime.amazonaws.com",
        "bedrock-runtime..amazonaws.com",
        "-aiplatform.googleapis.com",
        "eu.api.openai.com.example.org",
        "xeu.api.openai.com",
        "a.b.openai.azure.com",
        "",
    ] {
        assert_eq!(starter().hosts.find(host), None, "`{host}` is nobody's we know");
    }
}

#[test]
fn hosts_tell_no_more_than_they_know() {
    let reveals = |host: &'static str| starter().hosts.find(host).map(|found| found.pattern.reveals.clone());
    assert_eq!(
        reveals("contoso-eu.openai.azure.com"),
        Some(Reveals::Nothing),
        "an Azure host tells neither region nor deployment type"
    );
    assert_eq!(reveals("api.anthropic.com"), Some(Reveals::Nothing), "the request decides, not the host");
    assert_eq!(
        reveals("aws-external-anthropic.eu-west-1.api.aws"),
        Some(Reveals::Nothing),
        "the AWS region in this host is not the processing place"
    );
    assert_eq!(
        reveals("api.mistral.ai"),
        Some(Reveals::Placement("mistral:global".parse().unwrap())),
        "Mistral's default host is the global one"
    );
    assert_eq!(
        reveals("eu.api.openai.com"),
        Some(Reveals::Placement("openai:eu".parse().unwrap())),
        "the prefix is the placement"
    );
    assert_eq!(
        reveals("aiplatform.eu.rep.googleapis.com"),
        Some(Reveals::Zone("vertex:eu".parse().unwrap())),
        "the jurisdictional host is a zone"
    );
}

#[test]
fn a_region_code_that_no_catalogue_knows_stays_unknown() {
    let found = starter().hosts.find("eu-aiplatform.googleapis.com").unwrap();
    let code = found.region.unwrap();
    let known = starter()
        .registry
        .regions
        .iter()
        .any(|region| region.provider == found.pattern.provider && region.code == code);
    assert!(!known, "`{code}` before -aiplatform is no region: nothing follows from it");
}

#[test]
fn a_usual_port_names_its_servers() {
    let on = |port| starter().hosts.servers_on(port).map(|server| server.id.as_str()).collect::<Vec<_>>();
    assert_eq!(on(11434), ["ollama"], "Ollama's port");
    assert_eq!(on(8080), ["llama.cpp", "privatemode"], "one of the two only passes requests on");
    assert!(on(443).is_empty(), "a port of every web server hints at nothing");
}
