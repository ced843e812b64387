//! The listener: what is read from a request, which routes there are, and how everything else is refused.
//!
//! Every way out of it is a route from the plan. It must never add a route that the plan does not have, nor forward
//! a key that the caller sent.

use domicile_policy::Instant;
use serde_json::{Value, json};

use super::{
    EnvoyOptions,
    cluster::Clusters,
    plan::{Group, Route},
    text::quoted,
};

/// The one path that is exported.
const PATH: &str = "/v1/chat/completions";

/// The response header that tells under which revision a request was answered.
const REVISION_HEADER: &str = "x-residency-revision";

/// The caller's own credentials and directions to providers, and the tag, which is nobody else's business. The
/// router removes them after the route was found.
const STRIPPED: [&str; 11] = [
    "api-key",
    "authorization",
    "cookie",
    "forwarded",
    "openai-organization",
    "openai-project",
    "proxy-authorization",
    "x-api-key",
    "x-forwarded-for",
    "x-real-ip",
    "x-residency",
];

/// Beginnings of names of such headers; the router removes only whole names, so the script removes these.
const STRIPPED_PREFIXES: [&str; 5] = ["anthropic-", "openai-", "x-amz", "x-envoy-", "x-goog-"];

/// Bodies are held until the model is known; a longer one is refused.
const BUFFER_BYTES: u32 = 32 * 1024 * 1024;

const LUA: &str = include_str!("residency.lua");

/// The listener resource.
pub(super) fn listener(
    routes: &[Route],
    clusters: &Clusters,
    revision: u64,
    expires: Instant,
    options: &EnvoyOptions,
) -> Value {
    let mut all: Vec<Value> = routes.iter().flat_map(|route| route_entries(route, clusters)).collect();
    all.push(refusal(revision));
    let manager = json!({
        "@type": "type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
        "stat_prefix": "residency",
        "normalize_path": true,
        "merge_slashes": true,
        "path_with_escaped_slashes_action": "REJECT_REQUEST",
        // A tag or key under a name that some upstreams read as another header's.
        "common_http_protocol_options": { "headers_with_underscores_action": "DROP_HEADER" },
        "use_remote_address": true,
        "skip_xff_append": true,
        "local_reply_config": local_replies(revision),
        "route_config": {
            "name": "residency",
            // The two files arrive one after the other: a route whose cluster is not there yet answers 503.
            "validate_clusters": false,
            "response_headers_to_add": [overwrite(REVISION_HEADER, &revision.to_string())],
            "virtual_hosts": [{ "name": "residency", "domains": ["*"], "routes": all }],
        },
        "http_filters": [
            filter("envoy.filters.http.json_to_metadata", &json_to_metadata()),
            filter("envoy.filters.http.lua", &lua(revision, expires)),
            filter("envoy.filters.http.router", &json!({
                "@type": "type.googleapis.com/envoy.extensions.filters.http.router.v3.Router",
                "suppress_envoy_headers": true,
            })),
        ],
    });
    let socket = json!({ "address": options.address.to_string(), "port_value": options.port });
    json!({
        "@type": "type.googleapis.com/envoy.config.listener.v3.Listener",
        "name": "residency",
        "address": { "socket_address": socket },
        "per_connection_buffer_limit_bytes": BUFFER_BYTES,
        "filter_chains": [{
            "filters": [filter("envoy.filters.network.http_connection_manager", &manager)],
        }],
    })
}

fn filter(name: &str, config: &Value) -> Value {
    json!({ "name": name, "typed_config": config })
}

fn overwrite(key: &str, value: &str) -> Value {
    json!({ "header": { "key": key, "value": value }, "append_action": "OVERWRITE_IF_EXISTS_OR_ADD" })
}

/// The route's groups as routes of their own: each takes its share of what those before it left.
fn route_entries(route: &Route, clusters: &Clusters) -> Vec<Value> {
    let total: usize = route.groups.iter().map(|group| group.addresses.len()).sum();
    let mut before = 0;
    let mut entries = Vec::new();
    for group in &route.groups {
        before += group.addresses.len();
        let Some(cluster) = clusters.name(group) else { continue };
        // Envoy draws one number a request and compares it with every fraction: these are running totals.
        let up_to = (before < total).then(|| before * 1_000_000 / total);
        entries.push(route_entry(route, group, cluster, up_to));
    }
    entries
}

fn route_entry(route: &Route, group: &Group, cluster: &str, up_to: Option<usize>) -> Value {
    let (from, to) = (route.from.as_second(), route.to.as_second());
    let mut matched = json!({
        "path": PATH,
        "headers": [
            { "name": ":method", "string_match": { "exact": "POST" } },
            { "name": "x-residency", "string_match": { "exact": route.tag.as_str() } },
        ],
        "dynamic_metadata": [
            metadata("model", &model_matcher(route)),
            metadata("now", &json!({ "double_match": { "range": { "start": from, "end": to } } })),
        ],
    });
    if let (Some(up_to), Some(map)) = (up_to, matched.as_object_mut()) {
        let share = json!({ "default_value": { "numerator": up_to, "denominator": "MILLION" } });
        map.insert("runtime_fraction".to_owned(), share);
    }
    let key = group
        .access
        .credential_env
        .as_ref()
        .map(|name| overwrite("authorization", &format!("Bearer %ENVIRONMENT({name})%")));
    json!({
        "name": format!("{}/{cluster}", route.tag),
        "match": matched,
        "metadata": { "filter_metadata": { "envoy.filters.http.lua": { "not_before": from, "not_after": to } } },
        "request_headers_to_remove": STRIPPED,
        "request_headers_to_add": key.into_iter().collect::<Vec<_>>(),
        "route": {
            "cluster": cluster,
            "prefix_rewrite": group.access.path,
            "auto_host_rewrite": true,
            // Answers stream for as long as they like, and a silent one ends.
            "timeout": "0s",
            "idle_timeout": "300s",
            "retry_policy": {
                "retry_on": "connect-failure,refused-stream",
                "num_retries": 2,
                "retry_host_predicate": [{
                    "name": "envoy.retry_host_predicates.previous_hosts",
                    "typed_config": {
                        "@type": "type.googleapis.com/envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate",
                    },
                }],
                "host_selection_retry_max_attempts": 3,
            },
        },
    })
}

fn model_matcher(route: &Route) -> Value {
    let mut exact: Vec<Value> =
        route.names.iter().map(|name| json!({ "string_match": { "exact": name } })).collect();
    match (exact.pop(), exact.is_empty()) {
        (Some(only), true) => only,
        (last, _) => {
            exact.extend(last);
            json!({ "or_match": { "value_matchers": exact } })
        }
    }
}

fn metadata(key: &str, value: &Value) -> Value {
    json!({ "filter": "residency", "path": [{ "key": key }], "value": value })
}

/// The last route: whatever no other matches.
fn refusal(revision: u64) -> Value {
    let message = format!(
        "Residency policy revision {revision} permits no route for this request: send POST {PATH} with JSON, one x-residency tag, and as model an upstream name that the tag permits now."
    );
    json!({
        "name": "refusal",
        "match": { "prefix": "/" },
        "metadata": { "filter_metadata": { "envoy.filters.http.lua": { "refusal": true } } },
        "direct_response": { "status": 403, "body": { "inline_string": message } },
    })
}

/// Every spelling of `model` but the one in small letters: upstreams that read names without regard to case would
/// take such a key for the model. Selectors see only the body's own keys, escapes undone.
fn spellings() -> impl Iterator<Item = String> {
    (1_u32..32).map(|capitals| {
        "model"
            .char_indices()
            .map(|(i, letter)| if capitals >> i & 1 == 1 { letter.to_ascii_uppercase() } else { letter })
            .collect()
    })
}

fn json_to_metadata() -> Value {
    let put = |key: &str| json!({ "metadata_namespace": "residency", "key": key });
    let nothing = json!({ "metadata_namespace": "residency", "key": "model", "value": "" });
    let mut rules = vec![json!({
        "selectors": [{ "key": "model" }],
        "on_present": put("model"),
        "on_missing": nothing,
        "on_error": nothing,
    })];
    // No fixed value for what is present: Envoy 1.40 writes it for what is missing, too.
    rules.extend(
        spellings()
            .map(|spelling| json!({ "selectors": [{ "key": spelling }], "on_present": put("spelling") })),
    );
    json!({
        "@type": "type.googleapis.com/envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata",
        "request_rules": {
            "rules": rules,
            "allow_content_types_regex": {
                "regex": "(?i)application/json(;\\s*charset=utf-8)?",
            },
        },
    })
}

fn lua(revision: u64, expires: Instant) -> Value {
    let prefixes: Vec<String> = STRIPPED_PREFIXES.iter().map(|prefix| quoted(prefix)).collect();
    let code = LUA
        .replace("@EXPIRES@", &expires.as_second().to_string())
        .replace("@EXPIRES_TEXT@", &expires.to_string())
        .replace("@REVISION@", &revision.to_string())
        .replace("@PREFIXES@", &prefixes.join(", "));
    json!({
        "@type": "type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua",
        "default_source_code": { "inline_string": code },
    })
}

/// Everything that Envoy itself answers, refusals included, in the shape of OpenAI's errors and with the revision.
fn local_replies(revision: u64) -> Value {
    let at_least =
        json!({ "op": "GE", "value": { "default_value": 400, "runtime_key": "residency.refusal" } });
    json!({
        "mappers": [{
            "filter": { "status_code_filter": { "comparison": at_least } },
            "headers_to_add": [overwrite(REVISION_HEADER, &revision.to_string())],
        }],
        "body_format": {
            "content_type": "application/json",
            "json_format": {
                "error": {
                    "code": "%RESPONSE_CODE%",
                    "message": "%LOCAL_REPLY_BODY%",
                    "revision": revision.to_string(),
                    "type": "residency_gateway",
                },
            },
        },
    })
}
