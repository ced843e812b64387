#!/usr/bin/env python3
"""Lets the `domicile` command publish a small world of stubs, and lays its Envoy files out for run.py.

    domicile_export.py DIR --domicile PATH

Writes `envoy-lds.yaml`, `envoy-cds.yaml` and `stubs.json` to DIR. What may be served is written down here by hand:
the eu stub for the tag eu until its contract ends, the us stub for the tag us until the release ends, nobody else.
"""

import argparse
import json
import os
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

from engine import free_ports


def instant(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def world(ports, contract_ends):
    """The workspace document: three servers, two tags, one contract that ends within the release."""
    source = {"name": "interop test"}

    def placement(name, place):
        fact = {"value": [place], "source": source, "confidence": "officer"}
        claims = {"processing": {"facts": [fact]}, "storage": {"facts": [fact]}}
        return {"id": name, "provider": "own", "name": name, "scope": "private", "claims": claims}

    def connection(name):
        return {"id": name, "base_url": f"http://127.0.0.1:{ports[name]}/v1", "api": "openai_chat",
                "credential_env": f"{name.upper()}_KEY", "networks": ["127.0.0.0/8"]}

    def endpoint(name):
        return {"id": name, "model": f"{name}-model", "connection": name, "upstream_name": f"{name}-model",
                "placement": name, "enabled": True}

    def boundary(name, place):
        return {"id": name, "name": name, "places": [place], "source": source, "confidence": "officer"}

    def policy(name, requires):
        rule = {"boundary": name.upper(), "proof": "none"}
        return {"id": name, "name": name, "tags": [name], "stages": {"processing": rule, "storage": rule},
                "requires": requires, "mode": "enforce"}

    long_ago, contract = "2020-01-01T00:00:00Z", {"instrument": "contract", "issuer": "x", "scope": {"provider": "own"}}
    return {
        "registry": {
            "categories": [{"id": "personal_data", "name": "Personal data"}],
            "tags": [{"name": name, "categories": ["personal_data"]} for name in ("eu", "us", "none")],
            "boundaries": [boundary("EU", "DE"), boundary("US", "US")],
            "instruments": [{"id": "contract", "name": "Contract", "location": "declares", "retention": False,
                             "source": source, "confidence": "officer"}],
            "providers": [{"id": "own", "name": "Own servers"}],
            "placements": [placement("eu", "DE"), placement("us", "US"), placement("never", "CN")],
            "connections": [connection(name) for name in ports],
            "models": [{"id": f"{name}-model"} for name in ports],
            "endpoints": [endpoint(name) for name in ports],
        },
        "evidence": [{"id": "contract", "name": "Contract", **contract,
                      "validity": {"from": long_ago, "to": instant(contract_ends)}}],
        "policies": [policy("eu", {"all_of": ["contract"]}), policy("us", {})],
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir", type=Path)
    parser.add_argument("--domicile", type=Path, required=True)
    arguments = parser.parse_args()
    directory = arguments.dir
    directory.mkdir(parents=True, exist_ok=True)
    names = ("eu", "us", "never")
    ports = dict(zip(names, free_ports(len(names)), strict=True))
    contract_ends = datetime.now(UTC).replace(microsecond=0) + timedelta(days=30)
    document = directory / "world.json"
    document.write_text(json.dumps(world(ports, contract_ends)), encoding="utf-8")

    def domicile(*words):
        command = [arguments.domicile, "--json", "--workspace", directory / "workspace.domicile", *words]
        environment = {**os.environ, "DOMICILE_PASSPHRASE": "interop passphrase"}
        done = subprocess.run(list(map(str, command)), check=True, env=environment, stdout=subprocess.PIPE)
        return json.loads(done.stdout)

    domicile("init")
    domicile("apply", document)
    checked = domicile("release", "export", directory / "bundle", "--reason", "the interop test")["checked"]
    targets = {name: sha256 for name, sha256 in checked["targets"]}
    for name in ("envoy-lds.yaml", "envoy-cds.yaml"):
        exported = directory / "bundle" / "targets" / f"{targets[name]}.{name}"
        (directory / name).write_bytes(exported.read_bytes())
    issued = checked["issued_at"]

    def served(name, to):
        return {"tag": name, "model": f"{name}-model", "by": [name], "from": issued, "to": to}

    plan = {
        "revision": checked["revision"],
        "stubs": [{"name": name, "port": ports[name], "path": "/v1/chat/completions", "env": f"{name.upper()}_KEY"}
                  for name in names],
        "tags": ["eu", "us", "none"],
        "models": [f"{name}-model" for name in names],
        "served": [served("eu", instant(contract_ends)), served("us", checked["expires"])],
    }
    (directory / "stubs.json").write_text(json.dumps(plan), encoding="utf-8")


if __name__ == "__main__":
    main()
