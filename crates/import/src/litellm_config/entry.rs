//! One entry of `model_list` as the file states it. Secrets are looked for, so that the officer hears of them, and
//! never taken.

use domicile_text::{Text, text};

use crate::{
    text::Position,
    yaml::{Map, Node},
};

/// A sentence for the officer that says why an entry cannot be used and what to mend.
pub(super) type Mend = Text;

/// What a parameter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stated<'a> {
    /// The text itself.
    Text(&'a str),
    /// The name of an environment variable of the gateway.
    Env(&'a str),
}

/// Parameters that hold secrets.
/// Source: LiteLLM 1.109.1, `types/router.py` and the providers' `validate_environment`.
const SECRETS: [&str; 19] = [
    "api_key",
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_web_identity_token",
    "azure_ad_token",
    "azure_client_secret",
    "azure_password",
    "azure_username",
    "client_secret",
    "oci_key",
    "password",
    "s3_aws_secret_access_key",
    "token",
    "vertex_ai_credentials",
    "vertex_credentials",
    "watsonx_apikey",
    "watsonx_token",
    "zen_api_key",
];

/// `litellm_params`, over the credential that it names.
pub(super) struct Params<'a> {
    own: &'a Map,
    credential: Option<&'a Map>,
}

impl<'a> Params<'a> {
    /// The parameters of `own`; `credentials` finds the values of a named credential.
    pub(super) fn new(own: &'a Map, credentials: &impl Fn(&str) -> Option<&'a Map>) -> Result<Self, Mend> {
        let alone = Self { own, credential: None };
        let credential = match alone.text("litellm_credential_name")? {
            None => None,
            Some(Stated::Text(name)) => Some(credentials(name).ok_or_else(|| {
                text!(
                    "The entry takes its parameters from the credential `{name}`, which is not in this file: write its \
                     address and region into the entry.",
                    name,
                )
            })?),
            Some(Stated::Env(name)) => return Err(env_mend("litellm_credential_name", name)),
        };
        Ok(Self { own, credential })
    }

    /// What `key` says; null is nothing.
    pub(super) fn text(&self, key: &str) -> Result<Option<Stated<'a>>, Mend> {
        let own = single(self.own, key)?;
        let named = self.credential.map_or(Ok(None), |map| single(map, key))?;
        if let (Some(own), Some(named)) = (own, named)
            && own != named
        {
            return Err(text!(
                "`{key}` says one thing in the entry and another in its credential: LiteLLM's versions differ in which \
                 counts, so write the same in both.",
                key,
            ));
        }
        Ok(own.or(named))
    }

    /// What `key` says, which must stand in the file itself.
    pub(super) fn literal(&self, key: &str) -> Result<Option<&'a str>, Mend> {
        match self.text(key)? {
            None => Ok(None),
            Some(Stated::Text(text)) => Ok(Some(text)),
            Some(Stated::Env(name)) => Err(env_mend(key, name)),
        }
    }

    /// The lines on which a secret stands in clear text, with the parameter.
    pub(super) fn secrets(&self) -> Vec<(&'static str, u32)> {
        let mut found = Vec::new();
        for map in [Some(self.own), self.credential].into_iter().flatten() {
            for key in SECRETS {
                if let Some(entry) = map.get(key)
                    && holds_literal(&entry.value)
                {
                    found.push((key, entry.value.at.line));
                }
            }
            for key in ["extra_headers", "headers"] {
                let headers = map.get(key).and_then(|entry| entry.value.map());
                for header in headers.into_iter().flat_map(Map::iter) {
                    let name = header.key.to_ascii_lowercase();
                    if ["authorization", "api-key", "x-api-key", "x-goog-api-key", "cookie"]
                        .contains(&name.as_str())
                        && holds_literal(&header.value)
                    {
                        found.push((key, header.value.at.line));
                    }
                }
            }
        }
        found
    }

    /// The first key that stands twice, with both lines.
    pub(super) fn duplicate(&self) -> Option<Mend> {
        duplicate(self.own).or_else(|| self.credential.and_then(duplicate))
    }
}

/// The first key of `map` that stands there twice, in a sentence.
pub(super) fn duplicate(map: &Map) -> Option<Mend> {
    map.duplicates.first().map(|(key, first, second)| {
        text!(
            "`{key}` stands on line {first} and again on line {second}, and LiteLLM silently takes the last: remove one \
             of the two.",
            key = &**key,
            first = first.line,
            second = second.line,
        )
    })
}

fn holds_literal(node: &Node) -> bool {
    match node.scalar() {
        Some((text, _)) => !node.is_null() && !text.is_empty() && !text.starts_with("os.environ/"),
        // A whole service account may stand there as a map.
        None => true,
    }
}

fn single<'a>(map: &'a Map, key: &str) -> Result<Option<Stated<'a>>, Mend> {
    let Some(entry) = map.get(key).filter(|entry| !entry.value.is_null()) else { return Ok(None) };
    let Some((text, _)) = entry.value.scalar() else {
        return Err(text!(
            "`{key}` on line {line} is {kind}: write a single value.",
            key,
            line = entry.at.line,
            kind = entry.value.kind(),
        ));
    };
    let text = text.trim();
    Ok(match text.strip_prefix("os.environ/") {
        _ if text.is_empty() => None,
        Some(name) => Some(Stated::Env(name)),
        None => Some(Stated::Text(text)),
    })
}

fn env_mend(key: &str, name: &str) -> Mend {
    text!(
        "`{key}` comes from the gateway's environment variable `{name}`, which this console cannot see: write the value \
         into the file that you import.",
        key,
        name,
    )
}

/// The text of `node` where it names something: YAML 1.1 must not read it as anything but text.
pub(super) fn name<'a>(node: &'a Node, field: &str) -> Result<&'a str, Mend> {
    let Position { line, .. } = node.at;
    let Some((text, plain)) = node.scalar() else {
        return Err(text!(
            "`{field}` on line {line} is {kind}: write a name.",
            field,
            line,
            kind = node.kind(),
        ));
    };
    if plain && reads_otherwise(text) {
        return Err(text!(
            "`{field}` on line {line} is `{text}`, which LiteLLM's YAML reads as a number, a date or yes and no: put it \
             in quotes.",
            field,
            line,
            text,
        ));
    }
    Ok(text)
}

/// Whether YAML 1.1 (PyYAML) reads this plain text as something else than text.
fn reads_otherwise(text: &str) -> bool {
    const WORDS: [&str; 6] = ["yes", "no", "on", "off", "true", "false"];
    let lower = text.to_ascii_lowercase();
    let digits = lower.trim_start_matches(['-', '+', '.']);
    let numeric = digits.bytes().next().is_some_and(|b| b.is_ascii_digit())
        && (lower.bytes().all(|b| b.is_ascii_digit() || b"-+._:e".contains(&b))
            || lower.starts_with("0x")
            || lower.starts_with("0b"));
    WORDS.contains(&lower.as_str()) || [".inf", ".nan"].contains(&digits) || numeric
}
