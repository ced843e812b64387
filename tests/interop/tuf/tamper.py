"""Tampers with copies of a bundle in many ways, and asks each client whether it notices.

    tamper.py DIR --root-sha256 HEX [--previous DIR] [--at INSTANT] [--domicile PATH]

Prints a table of tamperings and clients; exits 1 when a client accepts what it should refuse, or refuses the bundle
as it is. `--previous` is an earlier release of the same workspace, for rollback and mixed releases. `--domicile` is
the command of that name: `domicile verify DIR --root-sha256 HEX [--at INSTANT] [--state FILE] --json` exits 0 for a
good bundle, and 3 with `{"error": {"code": …}}` for one that it refuses.
"""

from __future__ import annotations

import argparse
import base64
import dataclasses
import datetime
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from check_bundle import ENVELOPE, REFUSALS, check_bundle, check_envelope, instant
from securesystemslib.signer import Key
from tuf.api.metadata import Metadata, Root, Targets

ACCEPTED = "ACCEPTED"


@dataclasses.dataclass
class Attempt:
    """How the clients are called; a tampering may change this instead of files."""

    directory: Path
    root_sha256: str
    at: str | None
    # An untampered bundle that each client accepts, and remembers, before it is shown the directory.
    seen_before: Path | None = None


@dataclasses.dataclass
class Tampering:
    """One way to tamper, and which clients have to notice."""

    name: str
    apply: Callable[[Attempt], None]
    # The envelope is changed, so the DSSE verifier alone must notice, too.
    in_envelope: bool = False
    # TUF allows it, so python-tuf may accept it.
    tuf_allows: bool = False


def only(directory: Path, pattern: str) -> Path:
    """The one file of this pattern."""
    (path,) = directory.glob(pattern)
    return path


def edit_json(path: Path, edit: Callable[[dict], None]) -> None:
    """Changes a JSON file and writes it in the form in which it was."""
    document = json.loads(path.read_bytes())
    edit(document)
    path.write_text(json.dumps(document, separators=(",", ":")))


def edit_envelope(edit: Callable[[dict], None]) -> Callable[[Attempt], None]:
    return lambda attempt: edit_json(only(attempt.directory, f"targets/*.{ENVELOPE}"), edit)


def edit_metadata(pattern: str, edit: Callable[[dict], None]) -> Callable[[Attempt], None]:
    return lambda attempt: edit_json(only(attempt.directory, f"metadata/{pattern}"), edit)


def other_targets(directory: Path) -> list[Path]:
    """The targets besides the envelope, the longest first."""
    paths = [path for path in (directory / "targets").iterdir() if not path.name.endswith(ENVELOPE)]
    return sorted(paths, key=lambda path: (-path.stat().st_size, path.name))


def change_target_byte(attempt: Attempt) -> None:
    path = other_targets(attempt.directory)[0]
    content = bytearray(path.read_bytes())
    content[0] ^= 1
    path.write_bytes(content)


def swap_targets(attempt: Attempt) -> None:
    one, two = other_targets(attempt.directory)[0], only(attempt.directory, f"targets/*.{ENVELOPE}")
    first, second = one.read_bytes(), two.read_bytes()
    one.write_bytes(second)
    two.write_bytes(first)


def change_payload(envelope: dict) -> None:
    payload = json.loads(base64.b64decode(envelope["payload"]))
    payload["expires"] = "2999-01-01T00:00:00Z"
    envelope["payload"] = base64.b64encode(json.dumps(payload).encode()).decode()


def change_pin(attempt: Attempt) -> None:
    attempt.root_sha256 = ("1" if attempt.root_sha256[0] == "0" else "0") + attempt.root_sha256[1:]


def set_clock_to_end(attempt: Attempt) -> None:
    timestamp = json.loads((attempt.directory / "metadata" / "timestamp.json").read_bytes())
    attempt.at = timestamp["signed"]["expires"]


def share_signature(envelope: dict) -> None:
    """With one officer there is no second key: the signature then stands under two strangers' ids."""
    signatures = envelope["signatures"]
    keyids = [signature["keyid"] for signature in signatures] if len(signatures) > 1 else ["0" * 64, "f" * 64]
    envelope["signatures"] = [{"keyid": keyid, "sig": signatures[0]["sig"]} for keyid in keyids]


def strip_root(attempt: Attempt) -> None:
    edit_json(attempt.directory / "metadata" / "1.root.json", lambda root: root["signatures"].clear())


def append(pattern: str, content: bytes) -> Callable[[Attempt], None]:
    def apply(attempt: Attempt) -> None:
        path = only(attempt.directory, pattern)
        path.write_bytes(path.read_bytes() + content)

    return apply


TAMPERINGS = [
    Tampering("a byte of a target changed", change_target_byte),
    Tampering("the release and a target swapped", swap_targets),
    Tampering("a target removed", lambda attempt: other_targets(attempt.directory)[0].unlink()),
    Tampering("a byte longer list of targets", append("metadata/*.targets.json", b"\n")),
    Tampering(
        "the timestamp's end moved",
        edit_metadata("timestamp.json", lambda d: d["signed"].update(expires="2999-01-01T00:00:00Z")),
    ),
    Tampering("the timestamp's signature removed", edit_metadata("timestamp.json", lambda d: d["signatures"].clear())),
    Tampering("the first root's signatures removed", strip_root),
    Tampering(
        "a signature of the list of targets removed",
        edit_metadata("*.targets.json", lambda d: d["signatures"].pop()),
    ),
    Tampering("a field added to the list of targets", edit_metadata("*.targets.json", lambda d: d["signed"].update(x=1))),
    Tampering("the payload changed", edit_envelope(change_payload), in_envelope=True),
    Tampering("another payload type", edit_envelope(lambda d: d.update(payloadType="text/plain")), in_envelope=True),
    Tampering("a signature of the release removed", edit_envelope(lambda d: d["signatures"].pop()), in_envelope=True),
    # With one officer this one is good but for its repetition, which only a strict reader refuses.
    Tampering(
        "a signature of the release repeated",
        edit_envelope(lambda d: d.update(signatures=[d["signatures"][0]] * 2)),
        in_envelope=True,
    ),
    Tampering("one signature of the release under two keys", edit_envelope(share_signature), in_envelope=True),
    Tampering("another root pinned", change_pin),
    Tampering("the clock at the timestamp's end", set_clock_to_end),
    Tampering("a newline after the timestamp", append("metadata/timestamp.json", b"\n"), tuf_allows=True),
    Tampering(
        "an unlisted target added",
        lambda attempt: (attempt.directory / "targets" / "extra").write_bytes(b"x"),
        tuf_allows=True,
    ),
]


def tamperings_with(good: Path, previous: Path) -> list[Tampering]:
    """Those that need an earlier release."""

    def roll_back(attempt: Attempt) -> None:
        shutil.rmtree(attempt.directory)
        shutil.copytree(previous, attempt.directory)
        attempt.seen_before = good

    def take(pattern: str) -> Callable[[Attempt], None]:
        def apply(attempt: Attempt) -> None:
            source = only(previous, f"metadata/{pattern}")
            shutil.copyfile(source, only(attempt.directory, f"metadata/{pattern}"))

        return apply

    return [
        Tampering("the earlier release instead", roll_back),
        Tampering("the earlier list of targets among the rest", take("*.targets.json")),
        Tampering("the earlier snapshot among the rest", take("*.snapshot.json")),
        Tampering("the earlier timestamp among the rest", take("timestamp.json")),
    ]


def ask_python(attempt: Attempt, scratch: Path) -> str:
    """python-tuf, and on what it downloaded securesystemslib: the name of its error, or ACCEPTED."""
    state = scratch / "python-state"
    at = instant(attempt.at) if attempt.at else None
    if attempt.seen_before:
        check_bundle(attempt.seen_before, attempt.root_sha256, at, state)
    try:
        check_bundle(attempt.directory, attempt.root_sha256, at, state)
    except REFUSALS as error:
        return type(error).__name__
    return ACCEPTED


def ask_dsse(attempt: Attempt, keys: list[Key], threshold: int) -> str:
    """securesystemslib on the envelope alone, as it would stand in an archive."""
    envelope = only(attempt.directory, f"targets/*.{ENVELOPE}").read_bytes()
    try:
        check_envelope(envelope, keys, threshold)
    except REFUSALS as error:
        return type(error).__name__
    return ACCEPTED


def run_domicile(domicile: Path, directory: Path, attempt: Attempt, state: list[str]) -> tuple[int, str]:
    command = [str(domicile), "verify", str(directory), "--root-sha256", attempt.root_sha256, *state, "--json"]
    if attempt.at:
        command += ["--at", attempt.at]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


def ask_domicile(domicile: Path, attempt: Attempt, scratch: Path) -> str:
    """The code of our own error, or ACCEPTED. Any exit but 0 and 3 is reported as it is, and is a failure."""
    state: list[str] = []
    if attempt.seen_before:
        state = ["--state", str(scratch / "domicile-state.json")]
        status, output = run_domicile(domicile, attempt.seen_before, attempt, state)
        if status != 0:
            return f"EXIT {status} on the bundle seen before"
    status, output = run_domicile(domicile, attempt.directory, attempt, state)
    if status == 0:
        return ACCEPTED
    if status != 3:
        return f"EXIT {status}"
    try:
        return json.loads(output)["error"]["code"]
    except (ValueError, KeyError, TypeError):
        return "EXIT 3 without an error code"


def failed(verdict: str) -> bool:
    return verdict == ACCEPTED or verdict.startswith("EXIT")


def main() -> int:
    parser = argparse.ArgumentParser(description="Ask each client about copies of a bundle that were tampered with.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--root-sha256", required=True)
    parser.add_argument("--previous", type=Path, help="an earlier release of the same workspace")
    parser.add_argument("--at", help="the instant asked about instead of now")
    parser.add_argument("--domicile", type=Path, help="the domicile command")
    arguments = parser.parse_args()
    good = arguments.directory

    newest = max((good / "metadata").glob("*.root.json"), key=lambda path: int(path.name.split(".")[0]))
    root = Metadata[Root].from_file(str(newest)).signed
    officers = root.roles[Targets.type]
    keys = [root.get_key(keyid) for keyid in officers.keyids]

    tamperings = list(TAMPERINGS)
    if arguments.previous:
        tamperings += tamperings_with(good, arguments.previous)
    rows = []
    wrong = []
    for tampering in [None, *tamperings]:
        name = tampering.name if tampering else "nothing"
        with tempfile.TemporaryDirectory() as folder:
            scratch = Path(folder)
            directory = scratch / "bundle"
            shutil.copytree(good, directory)
            attempt = Attempt(directory, arguments.root_sha256, arguments.at)
            if tampering:
                tampering.apply(attempt)
            python = ask_python(attempt, scratch)
            dsse = ask_dsse(attempt, keys, officers.threshold)
            domicile = ask_domicile(arguments.domicile, attempt, scratch) if arguments.domicile else "not asked"
        if tampering is None:
            bad = python != ACCEPTED or dsse != ACCEPTED or domicile not in (ACCEPTED, "not asked")
        else:
            if tampering.tuf_allows and python == ACCEPTED:
                python = "accepted, as TUF allows"
            if not tampering.in_envelope:
                dsse = "not concerned"
            bad = any(failed(verdict) for verdict in (python, dsse, domicile))
        if bad:
            wrong.append(name)
        rows.append((name, python, dsse, domicile))

    header = ("tampering", "python-tuf + securesystemslib", "securesystemslib alone", "domicile")
    widths = [max(len(row[column]) for row in [header, *rows]) for column in range(len(header))]
    for row in [header, tuple("-" * width for width in widths), *rows]:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    if not arguments.previous:
        print("\nRollback and mixed releases were not tried: they need --previous.")
    if not arguments.domicile:
        print("\nThe domicile command was not asked: it needs --domicile.")
    if wrong:
        print(f"\nNot as it must be: {'; '.join(wrong)}.")
        return 1
    print(f"\nEvery one of {len(tamperings)} tamperings was noticed by each client that had to.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
