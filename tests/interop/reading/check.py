"""Compares the engine's decisions with the third reading of the specification, question by question.

Reads lines of `{"parts": …, "asks": [{"request": …, "decision": …}]}` from the standard input: a world, and what the
engine answered in it. Prints the first disagreements with what they are about, how often each reason and outcome was
met, and `N passed, M failed`. Exits with 1 when an answer differs, a reason was never met, or too few were asked.
"""

import argparse
import json
import sys
from collections import Counter
from multiprocessing import Pool

from decision import Reading

SHOWN = 5
COMPARED = ("verdict", "reason", "categories", "policies", "endpoints", "next_change")
# What no rule reads, and a report leaves out.
FOR_PEOPLE = ("name", "description", "issuer", "file", "regulations", "template", "connection", "upstream_name", "owner")
# Every reason that an answer can give: one that is never met was not compared.
REASONS = """
untagged category_not_permitted no_policy no_enforced_policy model_not_offered
endpoint_disabled endpoint_not_current scope_not_permitted not_private evidence_missing
stage_unknown retention_not_attested place_denied stage_outside_boundary claim_without_evidence
evidence_expired evidence_not_yet_valid exemption_expired
""".split()


def clean(value):
    """Without what is absent: null and empty lists, which either side may leave out."""
    if isinstance(value, dict):
        return {key: clean(item) for key, item in value.items() if item not in (None, [])}
    return [clean(item) for item in value] if isinstance(value, list) else value


def differences(engine, reading, path=()):
    """Where two answers differ: the path, the engine's value, the reading's value."""
    if isinstance(engine, dict) and isinstance(reading, dict):
        for key in sorted(engine.keys() | reading.keys()):
            yield from differences(engine.get(key), reading.get(key), (*path, key))
    elif isinstance(engine, list) and isinstance(reading, list) and len(engine) == len(reading):
        for place, (one, other) in enumerate(zip(engine, reading)):
            yield from differences(one, other, (*path, place))
    elif engine != reading:
        yield path, engine, reading


def about(parts, answer, path):
    """The objects that a difference is about: of the endpoint's answer, else the policies alone."""
    registry, policies = parts["registry"], {policy["id"] for policy in answer["policies"]}
    yield from (("policy", item) for item in parts["policies"] if item["id"] in policies)
    if len(path) < 2 or path[0] != "endpoints":
        return
    judged = answer["endpoints"][path[1]]
    endpoint = next(item for item in registry["endpoints"] if item["id"] == judged["endpoint"])
    placement = next(item for item in registry["placements"] if item["id"] == judged["placement"])
    yield from (("endpoint", endpoint), ("placement", placement))
    for item in parts["evidence"]:
        scope = item["scope"]
        if placement["provider"] == scope.get("provider") or placement["id"] in scope.get("placements", []):
            yield "evidence", item
    for item in parts["exemptions"]:
        if item["placement"] == placement["id"] and item["policy"] in policies:
            yield "exemption", item


def report(number, parts, request, answer, found):
    """One disagreement for people: the question, where the answers differ, and what is involved."""
    lines = [f"world {number} disagrees on {json.dumps(request)}"]
    for path, engine, reading in found[:SHOWN]:
        lines.append(f"  {'.'.join(map(str, path))}")
        lines += [f"    {name} {json.dumps(value)}" for name, value in (("engine: ", engine), ("reading:", reading))]
    if len(found) > SHOWN:
        lines.append(f"  and {len(found) - SHOWN} more differences")
    for kind, item in about(parts, answer, found[0][0]):
        lines.append(f"  {kind}: {json.dumps({key: value for key, value in item.items() if key not in FOR_PEOPLE})}")
    return "\n".join(lines)


def check(numbered):
    """One world: how often each thing was met, and a report of each question on which the two disagree."""
    number, line = numbered
    world = json.loads(line)
    reading, met, reports = Reading(world["parts"]), Counter(), []
    for ask in world["asks"]:
        answer = reading.decide(ask["request"])
        met["asked"] += 1
        met["next change"] += answer["next_change"] is not None
        met[answer["reason"] or answer["verdict"]] += 1
        for endpoint in answer["endpoints"]:
            met[f"endpoint {endpoint['outcome']}"] += 1
            for finding in endpoint["findings"] + endpoint["would_deny"]:
                met[finding["reason"]] += 1
                met["excused"] += "exempt" in finding
        engine = {key: ask["decision"].get(key) for key in COMPARED}
        if found := list(differences(clean(engine), clean(answer))):
            reports.append(report(number, world["parts"], ask["request"], answer, found))
    return met, reports


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--at-least", type=int, default=0, help="fail when fewer questions are asked")
    at_least = options.parse_args().at_least
    met, reports = Counter(), []
    with Pool() as workers:
        for counts, disagreements in workers.imap(check, enumerate(sys.stdin, 1), chunksize=4):
            met += counts
            reports += disagreements
    asked = met.pop("asked", 0)
    print(*reports[:SHOWN], sep="\n", end="\n" if reports else "")
    print("met:", ", ".join(f"{name} {count}" for name, count in sorted(met.items())))
    never = [reason for reason in REASONS if not met[reason]]
    if never:
        print(f"never met, so not compared: {', '.join(never)}")
    if asked < at_least:
        print(f"{asked} questions are too few: {at_least} are asked for")
    print(f"{asked - len(reports)} passed, {len(reports)} failed")
    return 1 if reports or never or asked < at_least else 0


if __name__ == "__main__":
    sys.exit(main())
