#!/usr/bin/env python3
"""Replays logs of a million and of ten million rows with the `domicile` command, and prints rows a second and the most
memory that each took. Adds them to a summary of `make bench`.

    replay.py --domicile PATH --summary FILE

The rows name more endpoints than a report keeps, so that both logs take as much memory as any log may.
"""

import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

MILLION = 1_000_000
ENDPOINTS = 300_000


def write(path, rows):
    """A log in our own format, about 200 bytes a line."""
    with path.open("w", encoding="utf-8") as log:
        for row in range(rows):
            day, hour, minute, second = 1 + row % 28, row % 24, row % 60, row // 60 % 60
            log.write(
                f'{{"time":"2026-06-{day:02}T{hour:02}:{minute:02}:{second:02}Z","request_id":"7f3c2a9e-{row:012x}",'
                f'"tag":"gdpr-ch5-{row % 7}","model":"llama-3.3","endpoint":"endpoint-{row * 31 % ENDPOINTS:06}",'
                f'"status":200,"latency_ms":812,"user":"svc-claims"}}\n'
            )


def replayed(domicile, workspace, log, rows):
    """Seconds, and the most memory in MB, of one replay in a process of its own."""
    command = [domicile, "--workspace", workspace, "--json", "replay", log, "--at", "2026-06-01T00:00:00Z"]
    child = os.fork()
    if child == 0:
        began = time.monotonic()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        seconds = time.monotonic() - began
        report = json.loads(done.stdout) if done.returncode in (0, 3) else {}
        peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        good = report.get("rows") == rows and report.get("error_count") == 0 and report["rows_left_out"] > 0
        Path(workspace).with_suffix(".figures").write_text(json.dumps([seconds, peak]), encoding="utf-8")
        os._exit(0 if good else 1)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit(f"{log}: not every row was replayed")
    return json.loads(Path(workspace).with_suffix(".figures").read_text(encoding="utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--domicile", required=True)
    parser.add_argument("--summary", type=Path, required=True)
    arguments = parser.parse_args()
    figures = {}
    with tempfile.TemporaryDirectory() as folder:
        workspace = str(Path(folder) / "workspace.domicile")
        subprocess.run([arguments.domicile, "--workspace", workspace, "init", "--template", "gdpr-ch5"], check=True, stdout=subprocess.DEVNULL)
        log = Path(folder) / "gateway.jsonl"
        for name, rows in (("1m", MILLION), ("10m", 10 * MILLION)):
            write(log, rows)
            seconds, peak = replayed(arguments.domicile, workspace, str(log), rows)
            figures[f"replay_command_rows_per_s_{name}"] = rows / seconds
            figures[f"replay_peak_mb_{name}"] = peak
    ratio = figures["replay_peak_mb_10m"] / figures["replay_peak_mb_1m"]
    for name, rows in (("1m", "1 million rows"), ("10m", "10 million rows")):
        print(f"{'`domicile replay`, ' + rows:<46} {figures[f'replay_command_rows_per_s_{name}'] * 1e-6:>9.2f} M rows/s   {figures[f'replay_peak_mb_{name}']:.1f} MB at most")
    print(f"{'  memory of ten times the rows':<46} {ratio:>16.2f} ×")
    summary = json.loads(arguments.summary.read_text(encoding="utf-8")) if arguments.summary.exists() else {}
    arguments.summary.write_text(json.dumps(summary | figures, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
