//! Writes Envoy's files for a small world of stubs on this machine, and beside them what each stub may be asked:
//! `tests/interop/envoy/run.py` starts the stubs and a real Envoy and compares. No key is in the files.
//!
//! What is expected is written down by hand here; none of it comes from the engine.

#![expect(
    clippy::disallowed_methods,
    reason = "a command reads arguments and writes files; the crate does neither"
)]

use std::{collections::BTreeMap, io::Write as _, path::PathBuf};

use domicile_gateways::envoy::{self, EnvoyOptions};
use domicile_policy::{Catalogue, Instant, Parts};
use serde_json::{Value, json};

type Failure = Box<dyn std::error::Error>;

const ISSUED: &str = "2026-07-01T00:00:00Z";
const FRENCH_CONTRACT_ENDS: &str = "2026-09-01T00:00:00Z";
const POLICY_BEGINS: &str = "2026-10-01T00:00:00Z";
const EXPIRES: &str = "2027-03-01T00:00:00Z";

/// A name that YAML, JSON, Lua, regular expressions and Envoy's formats each read in their own way.
const ODD: &str = "odd \"'\\ : # %REQ(x)% {{y}} é\u{2028}\u{1f600}- &a *b !c [d]";

const TAGS: [&str; 6] = ["eu-health", "later", "none", "open", "private", "report"];

fn main() -> Result<(), Failure> {
    let mut options = EnvoyOptions::default();
    let mut dir = PathBuf::from(".");
    let mut revision = 1;
    let mut ports: BTreeMap<String, u16> = BTreeMap::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(flag) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("`{flag}` needs a value"))?;
        match flag.as_str() {
            "--dir" => dir = value.into(),
            "--listen" => options.port = value.parse()?,
            "--ca" => options.ca_file = value,
            "--revision" => revision = value.parse()?,
            "--stub" => {
                let (name, port) = value.split_once('=').ok_or("write `--stub NAME=PORT`")?;
                ports.insert(name.to_owned(), port.parse()?);
            }
            _ => return Err(format!("`{flag}` is not an option").into()),
        }
    }
    let port =
        |name: &str| ports.get(name).copied().ok_or_else(|| format!("`--stub {name}=PORT` is missing"));
    let [eu, french, us, private, tls, ip, wrong, down] =
        ["eu", "french", "us", "private", "tls", "ip", "wrong", "down"].map(port);
    let world = Ports {
        eu: eu?,
        french: french?,
        us: us?,
        private: private?,
        tls: tls?,
        ip: ip?,
        wrong: wrong?,
        down: down?,
    };

    let parts: Parts = serde_json::from_value(world.parts())?;
    let catalogue = Catalogue::new(revision, parts)?;
    let files = envoy::files(&catalogue, revision, instant(ISSUED)?, instant(EXPIRES)?, &options)?;
    std::fs::create_dir_all(&dir)?;
    std::fs::write(dir.join(envoy::LDS_FILE), &files.lds)?;
    std::fs::write(dir.join(envoy::CDS_FILE), &files.cds)?;
    std::fs::write(dir.join("stubs.json"), serde_json::to_vec_pretty(&world.expected(revision))?)?;
    let mut out = std::io::stdout().lock();
    let bootstrap = envoy::bootstrap_example("interop", "/etc/envoy/residency", 9901);
    std::fs::write(dir.join("bootstrap-example.yaml"), bootstrap)?;
    for left_out in &files.left_out {
        writeln!(out, "left out: {}: {}", left_out.endpoint, left_out.reason)?;
    }
    Ok(())
}

fn instant(text: &str) -> Result<Instant, Failure> {
    Ok(text.parse::<Instant>()?)
}

struct Ports {
    eu: u16,
    french: u16,
    us: u16,
    private: u16,
    tls: u16,
    ip: u16,
    wrong: u16,
    down: u16,
}

impl Ports {
    fn parts(&self) -> Value {
        let source = json!({ "name": "interop world" });
        let region = |id: &str, place: &str| {
            json!({ "id": id, "provider": "stub", "code": place, "place": place, "source": source,
                "confidence": "officer" })
        };
        let placement = |id: &str, scope: &str, region: Option<&str>, place: &str| {
            let fact = json!({ "value": [place], "source": source, "confidence": "officer" });
            let mut placement = json!({ "id": id, "provider": "stub", "name": id, "scope": scope,
                "claims": { "processing": { "facts": [fact] } } });
            if let Some(map) = placement.as_object_mut() {
                if let Some(region) = region {
                    map.insert("region".to_owned(), json!(region));
                }
                if scope == "global" {
                    map.remove("claims");
                }
            }
            placement
        };
        let connection = |id: &str, url: String, key: Option<&str>| {
            let networks = if url.starts_with("http:") { json!(["127.0.0.0/8"]) } else { json!([]) };
            let mut connection =
                json!({ "id": id, "base_url": url, "api": "openai_chat", "networks": networks });
            if let (Some(map), Some(key)) = (connection.as_object_mut(), key) {
                map.insert("credential_env".to_owned(), json!(key));
            }
            connection
        };
        let endpoint = |id: &str, connection: &str, upstream_name: &str, placement: &str| {
            json!({ "id": id, "model": "m", "connection": connection, "upstream_name": upstream_name,
                "placement": placement, "enabled": true })
        };
        let evidence = |id: &str, placement: &str, to: &str| {
            json!({ "id": id, "name": id, "instrument": "dpa", "issuer": "stub",
                "scope": { "placements": [placement] },
                "validity": { "from": "2026-01-01T00:00:00Z", "to": to } })
        };
        let tag = |name: &str| json!({ "name": name, "categories": ["health_data"] });
        let tags = TAGS.map(tag);
        let policy = |id: &str, mode: &str, extra: Value| {
            let mut policy = json!({ "id": id, "name": id, "tags": [id], "mode": mode });
            if let (Some(map), Some(extra)) = (policy.as_object_mut(), extra.as_object()) {
                map.extend(extra.clone());
            }
            policy
        };
        let in_eu = json!({ "processing": { "boundary": "EU" } });
        let mut responses = connection("responses", format!("http://127.0.0.1:{}/responses", self.eu), None);
        if let Some(map) = responses.as_object_mut() {
            map.insert("api".to_owned(), json!("openai_responses"));
        }
        json!({
            "registry": {
                "categories": [{ "id": "health_data", "name": "Health data" }],
                "tags": tags,
                "boundaries": [{ "id": "EU", "name": "EU", "places": ["DE", "FR"], "source": source,
                    "confidence": "officer" }],
                "instruments": [{ "id": "dpa", "name": "Contract", "location": "none", "retention": false,
                    "source": source, "confidence": "officer" }],
                "providers": [{ "id": "stub", "name": "Stubs" }],
                "regions": [region("de", "DE"), region("fr", "FR"), region("us", "US")],
                "placements": [
                    placement("german", "in_region", Some("de"), "DE"),
                    placement("french", "in_region", Some("fr"), "FR"),
                    placement("american", "in_region", Some("us"), "US"),
                    placement("global", "global", None, "DE"),
                    placement("own", "private", None, "US"),
                ],
                "connections": [
                    connection("eu", format!("http://127.0.0.1:{}/v1", self.eu), Some("STUB_EU_KEY")),
                    connection("down", format!("http://127.0.0.1:{}/v1", self.down), Some("STUB_EU_KEY")),
                    connection("french", format!("http://127.0.0.1:{}/openai/v1", self.french), Some("STUB_FRENCH_KEY")),
                    connection("us", format!("http://127.0.0.1:{}/v1", self.us), Some("STUB_US_KEY")),
                    connection("private", format!("http://127.0.0.1:{}", self.private), None),
                    connection("tls", format!("https://localhost:{}/v1", self.tls), Some("STUB_TLS_KEY")),
                    connection("ip", format!("https://127.0.0.1:{}/v1", self.ip), Some("STUB_TLS_KEY")),
                    connection("wrong", format!("https://localhost:{}/v1", self.wrong), Some("STUB_TLS_KEY")),
                    connection("named", format!("http://localhost:{}/v1", self.us), None),
                    responses,
                ],
                "models": [{ "id": "m" }],
                "endpoints": [
                    endpoint("eu", "eu", "m", "german"),
                    endpoint("eu-global", "eu", "global.m", "global"),
                    endpoint("eu-odd", "eu", ODD, "german"),
                    endpoint("eu-pair", "eu", "pair", "german"),
                    endpoint("down-pair", "down", "pair", "german"),
                    endpoint("down-alone", "down", "dead", "german"),
                    endpoint("french", "french", "m", "french"),
                    endpoint("us", "us", "m", "american"),
                    endpoint("private", "private", "m", "own"),
                    endpoint("tls", "tls", "over-tls", "german"),
                    endpoint("ip", "ip", "over-tls", "german"),
                    endpoint("wrong", "wrong", "wrong-certificate", "german"),
                    endpoint("named", "named", "by-name", "german"),
                    endpoint("responses", "responses", "m", "german"),
                ],
            },
            "evidence": [
                evidence("german-contract", "german", "2028-01-01T00:00:00Z"),
                evidence("french-contract", "french", FRENCH_CONTRACT_ENDS),
            ],
            "policies": [
                policy("eu-health", "enforce", json!({ "stages": in_eu, "requires": { "all_of": ["dpa"] } })),
                policy("later", "enforce", json!({ "stages": in_eu, "begins": POLICY_BEGINS })),
                policy("open", "enforce", json!({ "stages": { "processing": { "boundary": "everywhere" } } })),
                policy("private", "enforce", json!({ "private_only": true })),
                policy("report", "audit", json!({ "stages": in_eu })),
            ],
        })
    }

    fn expected(&self, revision: u64) -> Value {
        let stub = |name: &str, port: u16, path: &str, key: Option<&str>| json!({ "name": name, "port": port, "path": path, "env": key });
        let served = |tag: &str, model: &str, by: &[&str], from: &str, to: &str| json!({ "tag": tag, "model": model, "by": by, "from": from, "to": to });
        let mut all = vec![
            served("eu-health", "m", &["eu", "french"], ISSUED, FRENCH_CONTRACT_ENDS),
            served("eu-health", "m", &["eu"], FRENCH_CONTRACT_ENDS, EXPIRES),
            served("later", "m", &["eu", "french"], POLICY_BEGINS, EXPIRES),
            served("open", "m", &["eu", "french", "us", "private"], ISSUED, EXPIRES),
            served("open", "global.m", &["eu"], ISSUED, EXPIRES),
            served("private", "m", &["private"], ISSUED, EXPIRES),
        ];
        for (tag, from) in [("eu-health", ISSUED), ("open", ISSUED), ("later", POLICY_BEGINS)] {
            for (model, by) in [(ODD, &["eu"] as &[&str]), ("pair", &["eu"]), ("over-tls", &["ip", "tls"])] {
                all.push(served(tag, model, by, from, EXPIRES));
            }
        }
        json!({
            "revision": revision,
            "at": "2026-08-01T00:00:00Z",
            "tags": TAGS,
            "models": ["m", "global.m", ODD, "pair", "dead", "over-tls", "wrong-certificate", "by-name"],
            "stubs": [
                stub("eu", self.eu, "/v1/chat/completions", Some("STUB_EU_KEY")),
                stub("french", self.french, "/openai/v1/chat/completions", Some("STUB_FRENCH_KEY")),
                stub("us", self.us, "/v1/chat/completions", Some("STUB_US_KEY")),
                stub("private", self.private, "/chat/completions", None),
                stub("tls", self.tls, "/v1/chat/completions", Some("STUB_TLS_KEY")),
                stub("ip", self.ip, "/v1/chat/completions", Some("STUB_TLS_KEY")),
                stub("wrong", self.wrong, "/v1/chat/completions", Some("STUB_TLS_KEY")),
            ],
            "served": all,
            "upstream_fails": ["dead", "wrong-certificate"],
        })
    }
}
