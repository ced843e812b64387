"""Verifies an exported bundle with software that is not ours: python-tuf's client and securesystemslib's DSSE.

    check_bundle.py DIR --root-sha256 HEX [--at INSTANT] [--state DIR]

Prints what was verified as JSON and exits 0. On refusal it prints the client's own error and exits 1. It opens no
network connection: the client fetches from the directory.
"""

from __future__ import annotations

import argparse
import datetime
import hashlib
import json
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from urllib import parse

from securesystemslib import exceptions as dsse_exceptions
from securesystemslib.dsse import Envelope
from securesystemslib.signer import Key
from tuf.api import exceptions as tuf_exceptions
from tuf.api.metadata import Metadata, Root, Targets
from tuf.ngclient import FetcherInterface, Updater

ENVELOPE = "policy-bundle.dsse.json"
PAYLOAD_TYPE = "application/vnd.domicile.bundle.v1+json"

# What the two clients raise for a bundle that they do not accept. Anything else is an error of this script.
REFUSALS = (
    tuf_exceptions.RepositoryError,
    tuf_exceptions.DownloadError,
    dsse_exceptions.Error,
    ValueError,
    KeyError,
)


class Refused(ValueError):
    """What a caller of the two clients has to check for himself."""


class FolderFetcher(FetcherInterface):
    """Serves `folder:/metadata/x` and `folder:/targets/x` from a directory, as a web server would."""

    def __init__(self, directory: Path):
        self.directory = directory

    def _fetch(self, url: str) -> Iterator[bytes]:
        path = (self.directory / parse.unquote(parse.urlparse(url).path).lstrip("/")).resolve()
        if not path.is_relative_to(self.directory.resolve()) or not path.is_file():
            raise tuf_exceptions.DownloadHTTPError(f"`{url}` is not there", 404)
        return iter([path.read_bytes()])


def check_envelope(envelope: bytes, keys: list[Key], threshold: int) -> dict:
    """The payload of a DSSE envelope that a threshold of `keys` signed; raises one of REFUSALS."""
    parsed = Envelope.from_dict(json.loads(envelope))
    # The type is under the signature, but which one is expected only the caller knows.
    if parsed.payload_type != PAYLOAD_TYPE:
        raise Refused(f"the payload type is `{parsed.payload_type}`")
    signers = parsed.verify(keys, threshold)
    return {"signers": sorted(signers), "payload": json.loads(parsed.payload)}


def check_bundle(directory: Path, root_sha256: str, at: datetime.datetime | None, state: Path) -> dict:
    """Verifies the bundle as a gateway would that keeps its metadata in `state`; raises one of REFUSALS."""
    first_root = directory / "metadata" / "1.root.json"
    bootstrap = first_root.read_bytes() if first_root.is_file() else b""
    found = hashlib.sha256(bootstrap).hexdigest()
    if found != root_sha256:
        raise Refused(f"1.root.json has SHA-256 {found}, not the pinned one")
    targets_dir = state / "downloaded"
    targets_dir.mkdir(parents=True, exist_ok=True)
    updater = Updater(
        metadata_dir=str(state),
        metadata_base_url="folder:/metadata/",
        target_dir=str(targets_dir),
        target_base_url="folder:/targets/",
        fetcher=FolderFetcher(directory),
        bootstrap=bootstrap,
    )
    if at is not None:
        # The client has no parameter for the instant: it is set where the client keeps its own.
        updater._trusted_set.reference_time = at
    updater.refresh()

    # The client writes what it came to trust to its folder: read it from there rather than from the bundle.
    targets = Metadata[Targets].from_file(str(state / "targets.json")).signed
    root = Metadata[Root].from_file(str(state / "root.json")).signed
    downloaded = {}
    for name in sorted(targets.targets):
        info = updater.get_targetinfo(name)
        if info is None:
            raise Refused(f"the client does not find the target `{name}`")
        path = Path(updater.download_target(info))
        downloaded[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    if ENVELOPE not in downloaded:
        raise Refused(f"there is no target `{ENVELOPE}`")

    officers = root.roles[Targets.type]
    keys = [root.get_key(keyid) for keyid in officers.keyids]
    checked = check_envelope((targets_dir / ENVELOPE).read_bytes(), keys, officers.threshold)
    payload = checked["payload"]
    if payload["revision"] != targets.version:
        raise Refused(f"the payload is revision {payload['revision']}, the list of targets {targets.version}")
    return {
        "ok": True,
        "revision": payload["revision"],
        "bundle_id": payload["bundle_id"],
        "expires": payload["expires"],
        "root_version": root.version,
        "threshold": officers.threshold,
        "signers": checked["signers"],
        "targets": downloaded,
    }


def instant(text: str) -> datetime.datetime:
    """`YYYY-MM-DDTHH:MM:SSZ` as an instant."""
    return datetime.datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=datetime.timezone.utc)


def main() -> int:
    parser = argparse.ArgumentParser(description="Verify a bundle with python-tuf and securesystemslib.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--root-sha256", required=True, help="the SHA-256 of 1.root.json, had by another way")
    parser.add_argument("--at", type=instant, help="the instant asked about instead of now")
    parser.add_argument("--state", type=Path, help="a folder that remembers what was trusted before")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        state = arguments.state or Path(scratch)
        try:
            result = check_bundle(arguments.directory, arguments.root_sha256, arguments.at, state)
        except REFUSALS as error:
            result = {"ok": False, "error": type(error).__name__, "message": str(error)}
    json.dump(result, sys.stdout, indent=2, sort_keys=True)
    print()
    return 0 if result["ok"] else 1


if __name__ == "__main__":
    sys.exit(main())
