"""A small world in which everything that can move an answer moves within a year, and a log of requests to it."""

from datetime import UTC, datetime, timedelta

SOURCE = {"name": "interop test"}
FROM, TO = "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"
TAGS = {"eu-health": ["health_data", "personal_data", "public_data"], "eu-personal": ["personal_data"],
        "audited": ["personal_data"], "open": []}


def span(begin, end):
    return {"from": f"2026-{begin}T00:00:00Z", "to": f"2026-{end}T00:00:00Z"}


def placement(name, places, scope="private"):
    fact = {"facts": [{"value": places, "source": SOURCE, "confidence": "officer"}]}
    claims = {"processing": fact, "storage": fact} if places else {}
    return {"id": name, "provider": "own", "name": name, "scope": scope, "claims": claims}


def connection(number):
    return {"id": f"c{number}", "base_url": f"http://127.0.0.1:{8000 + number}/v1", "api": "openai_chat",
            "networks": ["127.0.0.0/8"]}


def endpoint(number, model, where, **more):
    return {"id": f"e{number}", "model": model, "connection": f"c{number}", "upstream_name": model,
            "placement": where, "enabled": True, **more}


def boundary(name, places):
    return {"id": name, "name": name, "places": places, "source": SOURCE, "confidence": "officer"}


def policy(name, tags, about, **more):
    stages = {"processing": {"boundary": "EU", "proof": "none"}}
    return {"id": name, "name": name, "tags": tags, "categories": about, "stages": stages, "mode": "enforce", **more}


def evidence(name, where, validity):
    return {"id": name, "name": name, "instrument": "contract", "issuer": "x", "scope": {"placements": [where]},
            "validity": validity}


def document():
    """The workspace: five endpoints, four tags, and fourteen instants at which something begins or ends."""
    return {
        "registry": {
            "categories": [{"id": name, "name": name} for name in ("health_data", "personal_data", "public_data")],
            "tags": [{"name": name, "categories": categories} for name, categories in TAGS.items()],
            "boundaries": [boundary("EU", ["DE", "FR"])],
            "instruments": [{"id": "contract", "name": "Contract", "location": "declares", "retention": False,
                             "source": SOURCE, "confidence": "officer"}],
            "providers": [{"id": "own", "name": "Own servers"}],
            "placements": [placement("german", ["DE"]), placement("french", ["FR"]),
                           placement("american", ["US"]), placement("unknown", [])],
            "connections": [connection(number) for number in range(6)],
            "models": [{"id": "small"}, {"id": "large"}],
            "endpoints": [
                endpoint(0, "small", "german"),
                endpoint(1, "large", "french", term=span("02-01", "11-15")),
                endpoint(2, "small", "american"),
                endpoint(3, "large", "unknown"),
                endpoint(4, "large", "german", enabled=False),
                endpoint(5, "large", "german"),
            ],
        },
        "evidence": [
            evidence("first", "german", span("01-15", "06-30")),
            evidence("second", "german", span("09-01", "12-15")),
            evidence("third", "french", span("03-01", "10-01")),
        ],
        "policies": [
            policy("personal", ["eu-health", "eu-personal"], ["personal_data"]),
            policy("health", ["eu-health"], ["health_data"], requires={"all_of": ["contract"]}),
            policy("later", ["eu-personal"], [], requires={"all_of": ["contract"]}, begins="2026-08-01T00:00:00Z"),
            policy("only-reports", ["audited"], [], mode="audit"),
            policy("reports-health", ["eu-health"], ["public_data"], mode="audit"),
        ],
        "exemptions": [
            {"id": "abroad", "kind": "waiver", "policy": "personal", "placement": "american", "tag": "eu-personal",
             "excuses": [{"reason": "stage_outside_boundary", "stage": "processing"}], "reason": "a trial of a month", "owner": "x",
             "validity": span("04-01", "05-01")},
            {"id": "unsaid", "kind": "waiver", "policy": "personal", "placement": "unknown", "tag": "eu-personal",
             "excuses": [{"reason": "stage_unknown", "stage": "processing"}], "reason": "a trial of a month", "owner": "x",
             "validity": span("07-01", "07-20")},
        ],
    }


def ends(value):
    """Every instant of the document, wherever it stands."""
    if isinstance(value, dict):
        return {end for inside in value.values() for end in ends(inside)}
    if isinstance(value, list):
        return {end for inside in value for end in ends(inside)}
    return {value} if isinstance(value, str) and value.startswith("2026-") else set()


def moved(instant, seconds):
    moment = datetime.strptime(instant, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC) + timedelta(seconds=seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def instants():
    """One second before every end and at it, and the edges of the table."""
    around = {moved(end, seconds) for end in ends(document()) for seconds in (-1, 0)}
    return sorted(around | {FROM, moved(TO, -1)})


def requests():
    """A log: every tag, some of its categories or none, every endpoint, at every instant; and what nobody knows."""
    rows = []
    models = {e["id"]: e["model"] for e in document()["registry"]["endpoints"]}
    some = {"eu-health": [None, [], ["health_data"], ["personal_data"], ["public_data"], ["public_data", "health_data"],
                          ["health_data", "personal_data", "public_data"]],
            "eu-personal": [None, ["personal_data"], ["health_data"], ["personal_data", "health_data"]],
            "audited": [None, ["personal_data"]], "open": [None, ["personal_data"]]}
    for at in instants():
        for tag, carried in some.items():
            for categories in carried:
                for name, model in models.items():
                    rows.append({"time": at, "tag": tag, "categories": categories, "model": model, "endpoint": name})
        strange = [("nobody", "small", "e0"), (None, "small", "e0"), ("untagged", "small", "e0"), ("EU-PERSONAL", "small", "e0"),
                   ("eu-personal", "huge", "e99"), ("eu-personal", None, None)]
        rows += [{"time": at, "tag": tag, "categories": None, "model": model, "endpoint": name} for tag, model, name in strange]
    return rows
