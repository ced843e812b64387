//! Practice: data to learn with, and a model server on this computer that answers without a model.
//!
//! Practice objects are those whose id begins with `practice`: they are shown as such wherever they came from, never
//! published, and removed together.

use std::sync::PoisonError;

use domicile_policy::{
    Attestation, Catalogue, Change, Claim, ClaimValue, Confidence, Connection, Endpoint, Evidence,
    EvidenceScope, Fact, Kind, Model, NonEmptySet, Object, Place, Placement, Provider, Scope, Source, Stage,
    Term, Validity, WireApi,
};
use domicile_prompt::{ApiKey, practice::Practice};
use domicile_text::{Text, text};

use crate::{Console, Error, starter::starter, workspace::count};

/// The connection of the practice server.
pub const CONNECTION: &str = "practice-server";
const PLACEMENT: &str = "practice:this-computer";
const MODEL: &str = "practice-model";
/// The template whose tag the practice data uses.
const TEMPLATE: &str = "gdpr-ch5";
/// Hosted placements of the starter catalogue that show why endpoints are denied.
const HOSTED: [(&str, &str, &str); 4] = [
    (
        "practice-frankfurt",
        "bedrock:in_region:eu-central-1",
        "https://bedrock-runtime.eu-central-1.amazonaws.com",
    ),
    ("practice-london", "bedrock:in_region:eu-west-2", "https://bedrock-runtime.eu-west-2.amazonaws.com"),
    ("practice-eu-zone", "azure:dz-eu", "https://practice.openai.azure.com/openai/v1"),
    ("practice-global", "mistral:global", "https://api.mistral.ai/v1"),
];
const YEAR_SECONDS: i64 = 365 * 86_400;

/// The practice data for a new workspace, with the template that it uses.
pub(crate) fn objects(console: &Console) -> Result<Vec<Object>, Error> {
    let name = |error: &dyn std::fmt::Display| Error::Internal(format!("the practice data: {error}"));
    let id = |text: &str| text.to_owned();
    let here: Place = "DE".parse().map_err(|error| name(&error))?;
    let fact = || {
        Claim::of(Fact {
            value: ClaimValue::of_places([here]),
            source: Source { name: "Practice data".into(), url: None, date: None },
            confidence: Confidence::Officer,
            note: Some("Made up, to learn with.".into()),
        })
    };
    let now = console.now();
    let template = starter().template(TEMPLATE);
    let mut objects: Vec<Object> = template.map(crate::starter::Template::objects).unwrap_or_default();
    objects.push(Provider { id: parse("practice")?, name: "Practice".into() }.into());
    objects.push(
        Placement {
            id: parse(PLACEMENT)?,
            provider: parse("practice")?,
            name: "This computer".into(),
            scope: Scope::Private,
            region: None,
            zone: None,
            sku: None,
            settings: Default::default(),
            claims: Stage::ALL.into_iter().map(|stage| (stage, fact())).collect(),
            verified_on: None,
        }
        .into(),
    );
    objects.push(connection("http://127.0.0.1:9/v1")?.into());
    objects.push(Model { id: parse(MODEL)?, vendor: None, deprecated_on: None }.into());
    objects.push(endpoint("practice-local", MODEL, CONNECTION, MODEL, PLACEMENT)?.into());
    for (endpoint_id, placement, url) in HOSTED {
        let hosted = starter().object(Kind::Placement, placement);
        objects.push(hosted.ok_or_else(|| name(&placement))?);
        let connection = Connection {
            id: parse(endpoint_id)?,
            name: String::new(),
            base_url: url.to_owned(),
            api: WireApi::OpenaiChat,
            credential_env: Some("PRACTICE_KEY".into()),
            networks: Default::default(),
        };
        objects.push(connection.into());
        objects.push(endpoint(endpoint_id, MODEL, endpoint_id, MODEL, placement)?.into());
    }
    let everywhere_here =
        Stage::ALL.into_iter().map(|stage| (stage, Attestation::Places(NonEmptySet::one(here))));
    objects.push(
        Evidence {
            id: parse("practice-own-facility")?,
            name: id("Practice: record of this computer"),
            instrument: parse("own_facility_record")?,
            issuer: "You".into(),
            scope: EvidenceScope::Placements(NonEmptySet::one(parse(PLACEMENT)?)),
            models: None,
            stages: everywhere_here.collect(),
            validity: Validity::new(now, now.plus_seconds(YEAR_SECONDS)).map_err(|error| name(&error))?,
            file: None,
        }
        .into(),
    );
    Ok(objects)
}

fn parse<T: std::str::FromStr>(text: &str) -> Result<T, Error>
where
    T::Err: std::fmt::Display,
{
    text.parse().map_err(|error| Error::Internal(format!("the practice data: {error}")))
}

fn connection(base_url: &str) -> Result<Connection, Error> {
    Ok(Connection {
        id: parse(CONNECTION)?,
        name: "Practice server on this computer".into(),
        base_url: base_url.to_owned(),
        api: WireApi::OpenaiChat,
        credential_env: None,
        networks: [parse("127.0.0.0/8")?].into_iter().collect(),
    })
}

fn endpoint(
    id: &str,
    model: &str,
    connection: &str,
    upstream: &str,
    placement: &str,
) -> Result<Endpoint, Error> {
    Ok(Endpoint {
        id: parse(id)?,
        model: parse(model)?,
        connection: parse(connection)?,
        upstream_name: upstream.to_owned(),
        placement: parse(placement)?,
        term: Term::default(),
        enabled: true,
    })
}

/// Starts the practice server on loopback, once, and points the practice connection at it. Gives its base URL.
///
/// A workspace without practice data has no practice connection: then it is an error.
pub async fn start(console: &Console) -> Result<String, Error> {
    if !console.catalogue()?.connections().contains_key(CONNECTION) {
        return Err(Error::NotFound { kind: text!("practice connection"), id: CONNECTION.to_owned() });
    }
    let running = console.network.practice_url();
    let url = match running {
        Some(url) => url,
        None => {
            let key = uuid::Uuid::new_v4().to_string();
            let server = Practice::start(ApiKey::new(key.clone()))
                .await
                .map_err(|error| Error::Prompt(Text::from(&error)))?;
            let url = server.base_url();
            *console.network.practice.lock().unwrap_or_else(PoisonError::into_inner) = Some((server, key));
            url
        }
    };
    console.edit("practice.start", None, &[Change::put(connection(&url)?)], |_| Ok(()))?;
    Ok(url)
}

/// Whether an object is practice data: by its id, so that no way in or out of a workspace loses the mark.
fn is_practice(kind: Kind, id: &str) -> bool {
    // A tag is the officer's own word, and may begin as it likes.
    kind != Kind::Tag && (id == "practice" || id.starts_with("practice-") || id.starts_with("practice:"))
}

/// Whether practice data is in the catalogue.
pub(crate) fn is_in(catalogue: &Catalogue) -> bool {
    catalogue.objects().any(|object| is_practice(object.kind(), object.id()))
}

/// Removes every practice object, in one edit; what the officer chose besides stays. What she built on practice
/// objects must go first: the error names it. Gives how many went.
pub fn remove(console: &Console) -> Result<u32, Error> {
    let catalogue = console.catalogue()?;
    let changes: Vec<Change> = catalogue
        .objects()
        .filter(|object| is_practice(object.kind(), object.id()))
        .map(|object| Change::Delete(object.kind(), object.id().to_owned()))
        .collect();
    console.edit("practice.remove", None, &changes, |_| Ok(()))?;
    Ok(count(changes.len()))
}
