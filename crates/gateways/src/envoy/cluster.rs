//! The clusters. Each is named after what is in it, so a route can never meet another content under the same name,
//! not even while the two files are being replaced one after the other.

use std::collections::BTreeMap;

use domicile_policy::canonical::Sha256Hex;
use serde_json::{Value, json};

use super::{
    EnvoyOptions,
    plan::{Group, Route},
    text::yaml,
    upstream::Address,
};

/// The clusters of all groups of all routes.
pub(super) struct Clusters {
    names: BTreeMap<Vec<Address>, String>,
    resources: BTreeMap<String, Value>,
}

impl Clusters {
    /// The name of the cluster with exactly the members of `group`.
    pub fn name(&self, group: &Group) -> Option<&str> {
        self.names.get(&key(group)).map(String::as_str)
    }

    /// The clusters by name.
    pub fn into_resources(self) -> Vec<Value> {
        self.resources.into_values().collect()
    }
}

/// One cluster for each set of addresses that `routes` use.
pub(super) fn clusters(routes: &[Route], options: &EnvoyOptions) -> Clusters {
    let mut clusters = Clusters { names: BTreeMap::new(), resources: BTreeMap::new() };
    for group in routes.iter().flat_map(|route| &route.groups) {
        let addresses = key(group);
        if clusters.names.contains_key(&addresses) {
            continue;
        }
        let mut cluster = cluster(&addresses, options);
        let digest = Sha256Hex::of(&yaml(&cluster)).to_string();
        let name = format!("endpoints-{}", digest.get(..32).unwrap_or(&digest));
        if let Some(map) = cluster.as_object_mut() {
            map.insert("name".to_owned(), json!(name));
            let assignment =
                json!({ "cluster_name": name, "endpoints": [{ "lb_endpoints": members(&addresses) }] });
            map.insert("load_assignment".to_owned(), assignment);
        }
        clusters.resources.insert(name.clone(), cluster);
        clusters.names.insert(addresses, name);
    }
    clusters
}

fn key(group: &Group) -> Vec<Address> {
    group.addresses.iter().cloned().collect()
}

/// A cluster without its name, and with the members where the name can be computed from them.
fn cluster(addresses: &[Address], options: &EnvoyOptions) -> Value {
    let kind = match addresses {
        addresses if addresses.iter().all(|address| address.is_ip) => "STATIC",
        // Keeps connections while the name leads to other addresses, as those of large services do.
        [_] => "LOGICAL_DNS",
        _ => "STRICT_DNS",
    };
    let mut cluster = json!({
        "@type": "type.googleapis.com/envoy.config.cluster.v3.Cluster",
        "type": kind,
        "connect_timeout": "5s",
        "load_assignment": { "endpoints": [{ "lb_endpoints": members(addresses) }] },
    });
    let Some(map) = cluster.as_object_mut() else { return cluster };
    if kind != "STATIC" {
        map.insert("dns_lookup_family".to_owned(), json!("V4_PREFERRED"));
    }
    // A group never mixes hosts with and without TLS, so the first one speaks for all; a member that no match
    // finds falls back to it and then fails at the certificate instead of going out in the clear.
    if let Some(first) = addresses.first().filter(|address| address.tls) {
        map.insert("transport_socket".to_owned(), tls(first, options));
        if addresses.len() > 1 {
            let matches = addresses.iter().map(|address| {
                let authority = address.authority();
                json!({
                    "name": authority,
                    "match": { "authority": authority },
                    "transport_socket": tls(address, options),
                })
            });
            map.insert("transport_socket_matches".to_owned(), matches.collect());
        }
    }
    cluster
}

fn members(addresses: &[Address]) -> Value {
    addresses
        .iter()
        .map(|address| {
            let socket = json!({ "address": address.host, "port_value": address.port });
            json!({
                "endpoint": { "address": { "socket_address": socket }, "hostname": address.authority() },
                "metadata": {
                    "filter_metadata": { "envoy.transport_socket_match": { "authority": address.authority() } },
                },
            })
        })
        .collect()
}

/// TLS to exactly this host: its name is asked for, and its certificate must carry it.
fn tls(address: &Address, options: &EnvoyOptions) -> Value {
    let san_type = if address.is_ip { "IP_ADDRESS" } else { "DNS" };
    let mut context = json!({
        "@type": "type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext",
        "common_tls_context": {
            "tls_params": { "tls_minimum_protocol_version": "TLSv1_2" },
            "validation_context": {
                "trusted_ca": { "filename": options.ca_file },
                "match_typed_subject_alt_names": [{ "san_type": san_type, "matcher": { "exact": address.host } }],
            },
        },
    });
    // TLS knows no server name for addresses.
    if !address.is_ip
        && let Some(map) = context.as_object_mut()
    {
        map.insert("sni".to_owned(), json!(address.host));
    }
    json!({ "name": "envoy.transport_sockets.tls", "typed_config": context })
}
