//! An example of the operator's own bootstrap. It is no part of a bundle: it belongs to the operator and never changes.

use super::{CDS_FILE, LDS_FILE, text::quoted};

/// A bootstrap that reads the two files from `directory` and loads them again whenever a file is moved in there.
///
/// `node` is the gateway's name. The administration port stays on this machine.
pub fn bootstrap_example(node: &str, directory: &str, admin_port: u16) -> String {
    let source = |file: &str| {
        let path = quoted(&format!("{}/{file}", directory.trim_end_matches('/')));
        let directory = quoted(directory);
        format!(
            "    resource_api_version: V3
    path_config_source:
      path: {path}
      watched_directory:
        path: {directory}
"
        )
    };
    format!(
        "# Start Envoy with this file. Keys of providers are environment variables of the Envoy process.
# Replace both files by renaming new ones into the directory, clusters first; the bundle's own end is inside.
node:
  id: {id}
  cluster: residency
admin:
  address:
    socket_address: {{ address: 127.0.0.1, port_value: {admin_port} }}
dynamic_resources:
  cds_config:
{clusters}  lds_config:
{listener}",
        id = quoted(node),
        clusters = source(CDS_FILE),
        listener = source(LDS_FILE),
    )
}
