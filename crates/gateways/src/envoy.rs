//! Envoy: a listener and its clusters as two files, which Envoy reads through `path_config_source`.
//!
//! A request is served only when its path, method, residency tag, model and instant all match one route; the last
//! route refuses. Time is part of the match: every epoch of a release is exported as routes of its own, each with
//! its window, so an answer changes on its day without a reload, and past the end nothing matches.
//!
//! Envoy cannot rewrite bodies, so callers send the *upstream name*. Where endpoints of one name differ in
//! credential, path or transport they are several routes that share the requests by weight: a weighted cluster
//! could carry its own headers, but not its own path.
//!
//! It must never name a cluster after a tag, write a credential, or leave a request without a route of ours.
//! Format: Envoy's v3 API, tried on 1.40.0 by `tests/interop/envoy/run.py`.

use std::net::{IpAddr, Ipv4Addr};

use domicile_policy::{Catalogue, EndpointId, Instant, Target};
use domicile_text::{Text, text};

use crate::answers::Answers;

mod bootstrap;
mod cluster;
mod listener;
mod plan;
mod text;
mod upstream;

#[cfg(test)]
mod tests;

pub use bootstrap::bootstrap_example;
pub use upstream::LeftOutReason;

/// The name of the file that holds the listener.
pub const LDS_FILE: &str = "envoy-lds.yaml";

/// The name of the file that holds the clusters.
pub const CDS_FILE: &str = "envoy-cds.yaml";

/// What the operator decides about the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvoyOptions {
    /// The address on which Envoy listens.
    pub address: IpAddr,
    /// The port on which Envoy listens.
    pub port: u16,
    /// The file, on the gateway's machine, with the certificate authorities that it trusts.
    pub ca_file: String,
}

impl Default for EnvoyOptions {
    /// `127.0.0.1:10000`, and the authorities where Debian keeps them.
    fn default() -> Self {
        Self {
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 10_000,
            ca_file: "/etc/ssl/certs/ca-certificates.crt".to_owned(),
        }
    }
}

/// The files for Envoy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EnvoyFiles {
    /// The bytes of [`LDS_FILE`].
    pub lds: Vec<u8>,
    /// The bytes of [`CDS_FILE`].
    pub cds: Vec<u8>,
    /// What the policy permits and this target cannot serve, endpoints by id: their requests are refused.
    pub left_out: Vec<LeftOut>,
}

/// An endpoint that some tag may use, and that is not in the files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The endpoint.
    pub endpoint: EndpointId,
    /// Why it is left out.
    pub reason: LeftOutReason,
}

/// Why there are no files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{}", Text::from(self))]
pub enum EnvoyError {
    /// The release ends before it begins.
    Empty {
        /// When it was issued.
        issued_at: Instant,
        /// When it ends.
        expires: Instant,
    },
}

impl From<&EnvoyError> for Text {
    fn from(EnvoyError::Empty { issued_at, expires }: &EnvoyError) -> Self {
        text!(
            "field `expires`: the release ends at `{expires}`, not after its issue at `{issued_at}`: choose a later end",
            expires = expires.to_string(),
            issued_at = issued_at.to_string(),
        )
    }
}

/// The files for the release `revision` of `catalogue`, which counts in `[issued_at, expires)`.
///
/// The same arguments give the same bytes. An endpoint that Envoy cannot serve safely is listed in
/// [`EnvoyFiles::left_out`], never exported in part. Fails when the release is empty.
pub fn files(
    catalogue: &Catalogue,
    revision: u64,
    issued_at: Instant,
    expires: Instant,
    options: &EnvoyOptions,
) -> Result<EnvoyFiles, EnvoyError> {
    if expires <= issued_at {
        return Err(EnvoyError::Empty { issued_at, expires });
    }
    let answers = Answers::over(catalogue, Target::Envoy, issued_at, expires);
    let (upstreams, left_out) = upstream::upstreams(catalogue, &answers.ever_eligible());
    let routes = plan::routes(catalogue, &answers, &upstreams);
    let clusters = cluster::clusters(&routes, options);
    let lds = listener::listener(&routes, &clusters, revision, expires, options);
    Ok(EnvoyFiles {
        lds: text::yaml(&discovery(revision, vec![lds])),
        cds: text::yaml(&discovery(revision, clusters.into_resources())),
        left_out,
    })
}

/// What `path_config_source` reads: Envoy's `DiscoveryResponse`.
fn discovery(revision: u64, resources: Vec<serde_json::Value>) -> serde_json::Value {
    serde_json::json!({ "version_info": revision.to_string(), "resources": resources })
}
