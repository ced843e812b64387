#!/usr/bin/env python3
"""Runs the guide's SQL in DuckDB on a table of the `domicile` command, and holds every row against `domicile decide`.

    judge.py DIR --domicile PATH --guide FILE
"""

import argparse
import json
import os
import re
import subprocess
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import duckdb
import world

passed = failed = 0


def check(what, good, detail=""):
    global passed, failed
    passed, failed = passed + bool(good), failed + (not good)
    print(f"{'ok   ' if good else 'FAIL '}{what}{'' if good else f': {detail}'}")


def one(database, sql):
    """The one value of a query."""
    return database.execute(sql).fetchall()[0][0]


class Domicile:
    """The command, on one workspace."""

    def __init__(self, program, workspace):
        self.words = [str(program), "--workspace", str(workspace), "--json"]

    def __call__(self, *words, expect=(0,)):
        done = subprocess.run([*self.words, *words], capture_output=True, text=True, check=False)
        if done.returncode not in expect:
            raise SystemExit(f"domicile {' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return json.loads(done.stdout)

    def decide(self, question):
        """The endpoints that may be used, and the codes of each of the others."""
        tag, categories, model, at = question
        words = ["decide", "--at", at]
        words += ["--tag", tag] if tag is not None else []
        words += ["--model", model] if model is not None else []
        words += [word for category in categories for word in ("--category", category)]
        decision = self(*words, expect=(0, 3))
        codes = {e["endpoint"]: codes_of(e["findings"]) for e in decision["endpoints"]}
        eligible = {e["endpoint"] for e in decision["endpoints"] if e["eligible"]}
        return decision["verdict"], eligible, codes, decision.get("reason")


def codes_of(findings):
    left = (f for f in findings if "exempt" not in f)
    return {f["reason"] + (f":{f['stage']}" if "stage" in f else "") for f in left}


def blocks(guide):
    """The guide's queries by their names."""
    found = dict(re.findall(r"^```sql ([a-z-]+)\n(.*?)^```$", guide.read_text(encoding="utf-8"), re.MULTILINE | re.DOTALL))
    wanted = {"requests-json", "requests-parquet", "judged", "not-permitted", "per-tag", "by-category", "by-model", "footer"}
    check("the guide has the queries that are tested, and no other", set(found) == wanted, sorted(found))
    return found


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dir", type=Path)
    parser.add_argument("--domicile", type=Path, required=True)
    parser.add_argument("--guide", type=Path, required=True)
    arguments = parser.parse_args()
    sql = blocks(arguments.guide)
    domicile = Domicile(arguments.domicile.resolve(), arguments.dir.resolve() / "workspace.domicile")
    os.chdir(arguments.dir)

    Path("world.json").write_text(json.dumps(world.document()), encoding="utf-8")
    domicile("init")
    domicile("apply", "world.json")
    report = domicile("table", "decision-table.parquet", "--from", world.FROM, "--to", world.TO)
    log = world.requests()
    # Fractions of a second belong to their second: the table's ends are whole ones.
    sharp = [{**row, "time": row["time"].replace("Z", ".999Z")} if n % 3 == 0 else row for n, row in enumerate(log)]
    Path("gateway.jsonl").write_text("".join(json.dumps(row) + "\n" for row in sharp), encoding="utf-8")

    database = duckdb.connect()
    database.execute(sql["requests-json"])
    check("every line of the log is a request", one(database, "SELECT count(*) FROM requests") == len(log))
    database.execute("COPY (SELECT time, tag, categories, model, endpoint FROM requests ORDER BY row) TO 'gateway.parquet'")
    replays(domicile, len(log))
    answers = decide_all(domicile, log)
    for source in ("requests-json", "requests-parquet"):
        compare(database, sql, source, log, answers)

    denied = sum(verdict == "deny" for (verdict,) in database.execute("SELECT verdict FROM judged").fetchall())
    check(f"the log has both: {denied} of {len(log)} requests are not permitted", 0 < denied < len(log))
    quarter = database.execute(sql["not-permitted"]).fetchall()
    wanted = [row for row, said in zip(log, database.execute("SELECT verdict FROM judged ORDER BY row").fetchall(), strict=True)
              if said == ("deny",) and "2026-07" <= row["time"] < "2026-10"]
    check(f"the third quarter has {len(wanted)} requests that are not permitted", len(quarter) == len(wanted) > 0, len(quarter))
    for tag, count, not_permitted, reasons in database.execute(sql["per-tag"]).fetchall():
        rows = database.execute("SELECT verdict FROM judged WHERE tag IS NOT DISTINCT FROM ?", [tag]).fetchall()
        good = (count, not_permitted) == (len(rows), rows.count(("deny",))) and (not_permitted == 0 or reasons)
        check(f"{tag}: {not_permitted} of {count}, {', '.join(reasons)}", good)
    footer = {key: value for key, value in database.execute(sql["footer"]).fetchall() if key.startswith("domicile.")}
    check("the footer names the catalogue", footer["domicile.catalogue_sha256"] == report["catalogue_sha256"], footer)
    check("the footer names the dates", (footer["domicile.from"], footer["domicile.to"]) == (world.FROM, world.TO), footer)
    files(domicile, database, report)
    print(f"{passed} passed, {failed} failed")
    raise SystemExit(failed > 0)


def replays(domicile, rows):
    """A log is the same to `domicile replay` as lines of JSON and as the Parquet file that DuckDB makes of them."""
    lines, table = (domicile("replay", log, "--at", "recorded", expect=(0, 3)) for log in ("gateway.jsonl", "gateway.parquet"))
    check("every row of both logs is judged", lines["rows"] == table["rows"] == rows, (lines["rows"], table["rows"]))
    check("and becomes the same", lines["totals"] == table["totals"] and lines["totals"]["gained"] > 0, (lines["totals"], table["totals"]))
    check("under the same names", lines["groups"] == table["groups"])
    check("with the same bad rows", lines["error_count"] == table["error_count"], (lines["errors"], table["errors"]))
    check("and times with a zone", table["without_zone"] == [], table["without_zone"])


def questions(row):
    """What is asked of `decide` about a row: over all categories, over its own, and about its model."""
    everything = tuple(sorted(world.TAGS.get(row["tag"], [])))
    own = tuple(sorted(row["categories"] or [])) or everything
    at, tag = row["time"], row["tag"]
    # Without a model the row is about none, which is not the question about any.
    return (tag, everything, None, at), (tag, own, None, at), (tag, everything, row["model"], at)


def decide_all(domicile, log):
    asked = sorted({question for row in log for question in questions(row)}, key=str)
    with ThreadPoolExecutor(2) as pool:
        answers = dict(zip(asked, pool.map(domicile.decide, asked), strict=True))
    check(f"{len(asked)} questions were decided by the engine", len(asked) > 300)
    return answers


def compare(database, sql, source, log, answers):
    """Each view against the engine, row by row."""
    for name in (source, "judged", "by-category", "by-model"):
        database.execute(sql[name])
    judged = database.execute("SELECT verdict, reasons FROM judged ORDER BY row").fetchall()
    by_category = database.execute("SELECT verdict FROM judged_by_category ORDER BY row").fetchall()
    by_model = database.execute("SELECT verdict FROM judged_by_model ORDER BY row").fetchall()
    wrong = {"verdict": [], "reasons": [], "verdict by category": [], "verdict by model": []}
    for row, (verdict, reasons), of_category, of_model in zip(log, judged, by_category, by_model, strict=True):
        everything, own, model = (answers[question] for question in questions(row))
        name = row["endpoint"]

        def said(answer, name=name):
            return "allow" if name in answer[1] else "deny"

        if verdict != said(everything):
            wrong["verdict"].append((row, verdict))
        known = row["tag"] in world.TAGS and name in everything[2]
        refused = {everything[3]} if everything[3] and row["tag"] in world.TAGS and name in world_endpoints() else None
        codes = refused or (everything[2][name] if known else {"not_in_table"})
        if set(reasons) != codes:
            wrong["reasons"].append((row, reasons, codes))
        if of_category != (said(own),):
            wrong["verdict by category"].append((row, of_category))
        # A row that names no model went to none that the table could permit.
        if of_model != (model[0] if row["model"] else "deny",):
            wrong["verdict by model"].append((row, of_model))
    for what, rows in wrong.items():
        check(f"{source}: the {what} of each of {len(log)} requests is the engine's", not rows, f"{len(rows)}, first {rows[:1]}")


def world_endpoints():
    return {e["id"] for e in world.document()["registry"]["endpoints"]}


def files(domicile, database, report):
    """The table as a file: the same again, never over another, and of a release as of the draft."""
    first = Path("decision-table.parquet").read_bytes()
    refused = domicile("table", "decision-table.parquet", expect=(1,))["error"]
    check("a file that is there is not replaced", "--force" in refused["message"], refused)
    again = domicile("table", "decision-table.parquet", "--from", world.FROM, "--to", world.TO, "--force")
    check("made again it is the same file", Path("decision-table.parquet").read_bytes() == first and again == report)
    check("nothing half-written stays behind", not list(Path().glob(".domicile-*")), list(Path().iterdir()))
    domicile("release", "export", "export", "--reason", "for the table of a release")
    of_release = domicile("table", "release.parquet", "--release", "newest", "--from", "2020-01-01T00:00:00Z")
    check("the table of a release is of the same catalogue", of_release["catalogue_sha256"] == report["catalogue_sha256"])
    check("and says so", (of_release["revision"], of_release["draft"]) == (1, False), of_release)
    differ = one(database, """
        SELECT count(*) FROM read_parquet('release.parquet') AS new JOIN read_parquet('decision-table.parquet') AS old
        ON new.tag = old.tag AND new.category IS NOT DISTINCT FROM old.category AND new.endpoint = old.endpoint
        AND new.valid_from < old.valid_to AND old.valid_from < new.valid_to
        WHERE new.verdict != old.verdict OR new.reasons != old.reasons""")
    check("where both say something they say the same", differ == 0, differ)
    beyond = domicile("table", "beyond.parquet", "--release", "1", "--to", "2100-01-01T00:00:00Z", expect=(1,))["error"]
    check("a release says nothing after its end", "the release ends at" in beyond["message"], beyond)


if __name__ == "__main__":
    main()
