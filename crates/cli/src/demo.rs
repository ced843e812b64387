//! `demo`: the whole job against local servers, in a temporary workspace, narrated.
//!
//! Nothing in it is pretended: a real workspace file, real keys in a passphrase file, two real servers on loopback,
//! and the same use cases as everywhere.

use std::{collections::BTreeMap, path::Path, process::ExitCode, sync::Arc};

use domicile_console::{
    Config, Console, coverage,
    domain::{
        Attestation, Claim, ClaimValue, Confidence, Evidence, EvidenceScope, Fact, NonEmptySet, Object,
        Place, Scope, Source, Stage, Validity,
    },
    import::{self, Format},
    prompt::{JudgedBy, Run},
    registry::{self, Edit},
    release::{self, Publish},
    secrets::Secret,
    vault,
    wire::{ApiKey, practice::Practice},
    workspace::{self, Setup},
};

use crate::{
    commands::{decide, prompt},
    output::{Failure, Output, table},
};

const TAG: &str = "eu-personal";

pub fn demo(output: &Output) -> Result<ExitCode, Failure> {
    let runtime = prompt::runtime()?;
    runtime.block_on(tell(output))?;
    Ok(ExitCode::SUCCESS)
}

fn failed(what: &str, error: &dyn std::fmt::Display) -> Failure {
    Failure::new("demo", format!("{what}: {error}"))
}

async fn tell(output: &Output) -> Result<(), Failure> {
    // The bundle stays for the reader to look at; everything else goes.
    let folder = tempfile::Builder::new()
        .prefix("domicile-demo-")
        .tempdir()
        .map_err(|error| failed("a temporary folder", &error))?;
    let folder = folder.keep();
    let key = "demo-key-of-no-value";
    let start = || Practice::start(ApiKey::new(key));
    let berlin = start().await.map_err(|error| failed("the first local server", &error))?;
    let dallas = start().await.map_err(|error| failed("the second local server", &error))?;
    output.say("Two model servers run on this computer. One stands for a server in Berlin, one for a server in Dallas.");

    output.say("\n1. An officer sets up a workspace from the template “GDPR Chapter V”.");
    let mut config = Config::new(folder.join("workspace.domicile"));
    config.passphrase = Some(Secret::new(format!("demo {}", folder.display())));
    let console = Arc::new(Console::open_or_create(config)?);
    let templates = vec!["gdpr-ch5".to_owned()];
    let setup = Setup { name: "Demo".into(), officer: "Demo Officer".into(), templates, practice: false };
    workspace::set_up(&console, &setup)?;

    output.say("2. She imports the models that her gateway uses, from its LiteLLM configuration.");
    let yaml = configuration(&berlin.base_url(), &dallas.base_url());
    let imported = import::apply(
        &console,
        Some(Format::LitellmConfig),
        "config.yaml",
        yaml.as_bytes(),
        &Default::default(),
    )?;
    let rows: Vec<Vec<String>> = imported
        .proposal
        .rows
        .iter()
        .map(|row| vec![format!("   {}", row.key), row.message.to_string()])
        .collect();
    table(&rows).iter().for_each(|line| output.say(line));
    show(&console, output)?;
    output.say("   Nobody has said where these servers are: unknown is never permitted.");

    output
        .say("\n3. She records where each server stands, files the record as evidence, and stores the key.");
    record(&console, "berlin", "DE", key)?;
    record(&console, "dallas", "US", key)?;
    show(&console, output)?;

    output.say("\n4. She tries a prompt on the one that qualifies …");
    let run = |endpoint: &str| Run {
        id: "demo".into(),
        tag: TAG.into(),
        categories: None,
        endpoint: endpoint.into(),
        system: None,
        text: "Say hello to Erika Example.".into(),
        judged_by: JudgedBy::Draft,
        synthetic: true,
    };
    prompt::send(&console, run("berlin"), output).await?;
    output.say("   … and on the other one:");
    match prompt::send(&console, run("dallas"), output).await {
        Ok(()) => return Err(Failure::new("demo", "a prompt went where the policy does not permit it")),
        Err(refused) => output.say(&format!("   {}", refused.message)),
    }
    output.say(&format!(
        "   Requests that reached the servers: Berlin {}, Dallas {}.",
        berlin.hits(),
        dallas.hits()
    ));
    if dallas.hits() != 0 || dallas.connections() != 0 {
        return Err(Failure::new("demo", "a connection went where the policy does not permit it"));
    }

    output.say("\n5. She publishes: frozen, signed, exported, read back and verified.");
    let bundle = folder.join("bundle");
    let publish = Publish { days: release::DEFAULT_DAYS, reason: "the demo’s first release".into() };
    let exported = release::publish_and_export(&console, &publish, &bundle)?;
    output.say("   One signer: with a single officer one person alone can publish.");
    let catalogue = console.catalogue()?;
    let matrix = coverage::matrix(&console, None)?;
    output.say(&format!(
        "\nVerdicts of revision {}, catalogue {}:",
        exported.checked.revision,
        catalogue.sha256()
    ));
    output.show(&Summary { coverage: matrix.clone(), bundle: exported.clone() }, || {
        let mut lines = decide::lines(&matrix);
        lines.push(format!("\nVerified bundle: {}", exported.path));
        lines.push(format!("Root to pin:     {}", exported.checked.root_sha256));
        lines.push(format!(
            "Check it again:  domicile verify {} --root-sha256 {}",
            exported.path, exported.checked.root_sha256
        ));
        lines
    })?;
    drop(catalogue);
    berlin.stop().await;
    dallas.stop().await;
    drop(console);
    clean(&folder);
    Ok(())
}

#[derive(serde::Serialize)]
struct Summary {
    coverage: coverage::Coverage,
    bundle: release::Exported,
}

fn configuration(berlin: &str, dallas: &str) -> String {
    let entry = |name: &str, url: &str| {
        format!(
            "  - model_name: {name}\n    litellm_params:\n      model: openai/practice-model\n      api_base: {url}\n      \
             api_key: os.environ/DEMO_KEY\n    model_info:\n      id: {name}\n"
        )
    };
    format!("model_list:\n{}{}", entry("berlin", berlin), entry("dallas", dallas))
}

/// What the officer does for a server of her own: its place as a placement, the endpoint in it, and the evidence.
fn record(console: &Console, endpoint: &str, place: &str, key: &str) -> Result<(), Failure> {
    let catalogue = console.catalogue()?;
    let found = catalogue.endpoints().get(endpoint).cloned();
    let mut endpoint = found.ok_or_else(|| failed("the imported endpoint", &endpoint))?;
    let known = catalogue.placements().get(&endpoint.placement).cloned();
    let mut placement = known.ok_or_else(|| failed("the imported placement", &endpoint.placement))?;
    let place: Place = place.parse().map_err(|error| failed("the place", &error))?;
    let id = format!("private:{}", endpoint.id);
    placement.id = id.parse().map_err(|error| failed("the placement", &error))?;
    placement.name = format!("Own server, {place}");
    placement.scope = Scope::Private;
    let claim = Claim::of(Fact {
        value: ClaimValue::of_places([place]),
        source: Source { name: "The officer’s own record".into(), url: None, date: None },
        confidence: Confidence::Officer,
        note: None,
    });
    placement.claims = Stage::ALL.into_iter().map(|stage| (stage, claim.clone())).collect();
    endpoint.placement = placement.id.clone();
    let attested = Stage::ALL.into_iter().map(|stage| (stage, Attestation::Places(NonEmptySet::one(place))));
    let now = console.now();
    let evidence = Evidence {
        id: format!("own-facility-{place}").parse().map_err(|error| failed("the evidence", &error))?,
        name: format!("Record of the server room, {place}"),
        instrument: "own_facility_record".parse().map_err(|error| failed("the instrument", &error))?,
        issuer: "Demo".into(),
        scope: EvidenceScope::Placements(NonEmptySet::one(placement.id.clone())),
        models: None,
        stages: attested.collect::<BTreeMap<_, _>>(),
        validity: Validity::new(now, now.plus_seconds(365 * 86_400))
            .map_err(|error| failed("the validity", &error))?,
        file: None,
    };
    vault::set_credential(console, endpoint.connection.as_str(), Secret::new(key.to_owned()))?;
    Ok(registry::edit(console, vec![put(placement), put(endpoint), put(evidence)], None)?)
}

fn put(object: impl Into<Object>) -> Edit {
    Edit::Put(Box::new(object.into()))
}

/// Removes everything but the bundle: the workspace, its keys and what belongs to them.
fn clean(folder: &Path) {
    let Ok(entries) = std::fs::read_dir(folder) else { return };
    for entry in entries.flatten().filter(|entry| entry.file_name() != "bundle") {
        // What cannot be removed is in a temporary folder, with keys of no value.
        let _ = std::fs::remove_file(entry.path());
    }
}

fn show(console: &Console, output: &Output) -> Result<(), Failure> {
    let matrix = coverage::matrix(console, None)?;
    decide::lines(&matrix).iter().for_each(|line| output.say(&format!("   {line}")));
    Ok(())
}
