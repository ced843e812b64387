"""A third reading of the residency decision, by somebody who had not read the first two.

It was written from the specification's text and not from the engine, so that a rule misread by both the engine and its
reference shows as a disagreement. The comments say in their own words which sentence or row each piece of code reads.
Documents, questions and answers are JSON values; instants in RFC 3339, UTC, whole seconds, sort as strings.
"""

from functools import cache

STAGES = ("processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane")
STRENGTH = {"none": 0, "declares": 1, "constrains": 2}
EVERYWHERE = "everywhere"


def by_id(items):
    return {item["id"]: item for item in sorted(items, key=lambda item: item["id"])}


def wider(values):
    """Of claims that differ, the wider: not retained, then the union of the sets, then anywhere, then unknown."""
    words = [word for word in ("unknown", "anywhere") if word in values]
    return words[0] if words else frozenset().union(*(v for v in values if v != "not_retained")) or "not_retained"


def has(places, place):
    """A place is inside when the set has it or the country it lies in."""
    return places == EVERYWHERE or place in places or place[:2] in places


def in_force(term, at):
    """Every interval is half-open, and an end that is absent is open."""
    return (term.get("from") or "") <= at and (term.get("to") is None or at < term["to"])


def served(serving, at, otherwise):
    """A row that evidence serves: passes with one in force, else expired if one has ended, else not yet valid."""
    if any(in_force(e["validity"], at) for e in serving):
        return []
    ended = [e["id"] for e in serving if e["validity"]["to"] <= at]
    reason = "evidence_expired" if ended else "evidence_not_yet_valid" if serving else otherwise
    return [{"reason": reason} | ({"evidence": ended or [e["id"] for e in serving]} if serving else {})]


def groups(requirement):
    """Each instrument of all-of stands alone, and each any-of group asks for one of its members."""
    return [[one] for one in sorted(requirement.get("all_of", []))] + [sorted(g) for g in requirement.get("any_of", [])]


class Reading:
    """One workspace; what many questions about it share is worked out once."""

    def __init__(self, parts):
        lists = parts.get("registry", {}) | parts
        self.tags = {tag["name"]: set(tag["categories"]) for tag in lists.get("tags", [])}
        for kind in ("boundaries", "instruments", "placements", "endpoints", "gateways", "evidence", "policies", "exemptions"):
            setattr(self, kind, by_id(lists.get(kind, [])))
        # The only instants at which an answer can change: those at which something begins or ends.
        terms = [e.get("term", {}) for e in self.endpoints.values()]
        terms += [{"from": p.get("begins")} for p in self.policies.values()]
        terms += [item["validity"] for item in (*self.evidence.values(), *self.exemptions.values())]
        self.instants = sorted({term[end] for term in terms for end in ("from", "to") if term.get(end)})
        for method in ("claim", "covering", "findings"):
            setattr(self, method, cache(getattr(self, method)))

    def claim(self, placement, stage, gateway):
        """What is claimed for a stage: what the officer settled, else the wider of all facts; without any, unknown."""
        placement = self.placements[placement]
        claim = placement.get("claims", {}).get(stage, {"facts": []})
        facts = [claim["settled"]] if claim.get("settled") else claim["facts"] or [{"value": "unknown"}]
        value = wider([fact["value"] for fact in facts])
        # Scope `global` forces anywhere and `unspecified` forces unknown, for processing.
        if stage == "processing":
            value = {"global": "anywhere", "unspecified": "unknown"}.get(placement["scope"], value)
        # The gateway's own places for prompt logs and control plane are joined; of a gateway nobody knows, nothing is.
        if gateway is not None and stage in ("prompt_logs", "control_plane"):
            value = wider([value, self.gateways.get(gateway, {}).get(stage, "unknown")])
        return value

    def covering(self, endpoint):
        """The evidence for an endpoint: of its placement or that one's provider, and not narrowed to other models."""
        placement, model = self.endpoints[endpoint]["placement"], self.endpoints[endpoint]["model"]
        provider = self.placements[placement]["provider"]
        return [e for e in self.evidence.values() if model in (e.get("models") or [model])
                and (e["scope"].get("provider") == provider or placement in e["scope"].get("placements", []))]

    def stage_failures(self, policy, endpoint, stage, gateway, at):
        """The rows of one stage that a policy names."""
        claim = self.claim(self.endpoints[endpoint]["placement"], stage, gateway)
        evidence = [e for e in self.covering(endpoint) if stage in e.get("stages", {})]
        # With denied places a policy names every stage, with the boundary "everywhere" where it gives none.
        rule, denied = policy.get("stages", {}).get(stage, {"boundary": EVERYWHERE}), policy.get("denied_places", [])
        # Row: unknown, or absent; no further row for this stage.
        if claim == "unknown":
            return [{"reason": "stage_unknown"}]
        # Row: not retained asks for evidence of no retention, by an instrument that can attest it; no further row.
        if claim == "not_retained":
            able = [e for e in evidence if self.instruments[e["instrument"]]["retention"]]
            return served([e for e in able if e["stages"][stage] == "no_retention"], at, "retention_not_attested")
        failures = []
        # Row: the claim meets the denied places, where one contains the other; anywhere meets them all.
        anywhere = {"anywhere": True} if claim == "anywhere" else {}
        if met := denied if anywhere else [p for p in claim if has(denied, p) or p in (d[:2] for d in denied)]:
            failures.append({"reason": "place_denied", "places": sorted(met)} | anywhere)
        # P: the boundary, and each other one whose instruments have evidence in force for this endpoint and stage.
        current = {e["instrument"] for e in evidence if in_force(e["validity"], at)}
        names = [rule["boundary"]] + [also["boundary"] for also in rule.get("permit_if", [])
                                      if all(current.intersection(group) for group in groups(also["instruments"]))]
        permitted = EVERYWHERE if EVERYWHERE in names else {p for name in names for p in self.boundaries[name]["places"]}
        # Row: the claim is not inside P; anywhere is inside "everywhere" only.
        outside = [] if anywhere else sorted(p for p in claim if not has(permitted, p))
        if outside or anywhere and permitted != EVERYWHERE:
            failures.append({"reason": "stage_outside_boundary"} | (anywhere or {"places": outside}))
        # Row: proof is evidence with places, as strong or stronger, all of them inside the claim (any, for anywhere).
        if (proof := rule.get("proof", "none")) == "none":
            return failures
        strong = [e for e in evidence if STRENGTH[self.instruments[e["instrument"]]["location"]] >= STRENGTH[proof]]
        serving = [e for e in strong if "places" in e["stages"][stage]
                   and (anywhere or all(has(claim, place) for place in e["stages"][stage]["places"]))]
        return failures + [f | {"proof": proof} for f in served(serving, at, "claim_without_evidence")]

    def failures(self, policy, endpoint, gateway, at):
        """Every failure of one policy at one endpoint, in the order of the table."""
        scope = self.placements[self.endpoints[endpoint]["placement"]]["scope"]
        if policy.get("scopes") and scope not in policy["scopes"]:  # Row: the permitted scopes are named.
            yield {"reason": "scope_not_permitted", "scope": scope}
        if policy.get("private_only") and scope != "private":  # Row: private only.
            yield {"reason": "not_private", "scope": scope}
        # Row: each required instrument, whatever its evidence says of stages.
        for group in groups(policy.get("requires", {})):
            serving = [e for e in self.covering(endpoint) if e["instrument"] in group]
            yield from (failure | {"instruments": group} for failure in served(serving, at, "evidence_missing"))
        # A stage that the policy does not name is not constrained.
        for stage in STAGES:
            if stage in policy.get("stages", {}) or policy.get("denied_places"):
                yield from (f | {"stage": stage} for f in self.stage_failures(policy, endpoint, stage, gateway, at))

    def findings(self, policy, endpoint, tag, gateway, at):
        """The failures of one policy at one endpoint, each with what excuses it."""
        findings, case = [], (policy, self.endpoints[endpoint]["placement"], tag)
        exemptions = [x for x in self.exemptions.values() if (x["policy"], x["placement"], x["tag"]) == case]
        for failure in self.failures(self.policies[policy], endpoint, gateway, at):
            pair = (failure["reason"], failure.get("stage"))
            granted = [x for x in exemptions if pair in ((e["reason"], e.get("stage")) for e in x["excuses"])]
            # An exemption in force excuses exactly what it names; the failure is still shown.
            current = [x["id"] for x in granted if in_force(x["validity"], at)]
            findings.append({"policy": policy} | failure | ({"exempt": current[0]} if current else {}))
            # When the last one for a failure has ended, that stands beside the failure.
            if granted and all(x["validity"]["to"] <= at for x in granted):
                note = {"policy": policy, "reason": "exemption_expired", "exemptions": [x["id"] for x in granted]}
                findings.append(note | ({"stage": failure["stage"]} if "stage" in failure else {}))
        return findings

    def not_carried(self, tag, categories):
        """The categories that the tag may not carry; of a tag that nobody defined, none is known."""
        return sorted(set(categories or []) - self.tags[tag]) if tag in self.tags else []

    def answer(self, tag, categories, model, gateway, at):
        """The answer at one instant: the request's own reason, the policies that apply, the endpoints, the eligible."""
        # The request: a tag, neither empty nor the reserved word, and only categories that the tag may carry.
        if not tag or tag == "untagged":
            return "untagged", [], [], []
        if self.not_carried(tag, categories):
            return "category_not_permitted", [], [], []
        # Which policies: begun, of the tag, and of a category of the request; when those are not known, all of the tag.
        policies = [p for p in self.policies.values() if (p.get("begins") or "") <= at and tag in p["tags"] and
                    (not p.get("categories") or not categories or not set(categories).isdisjoint(p["categories"]))]
        applying = [{"id": p["id"], "mode": p["mode"]} for p in policies]
        # Without one, or with none in enforce, nothing more is asked: a policy in audit never opens anything.
        if not any(p["mode"] == "enforce" for p in policies):
            return "no_enforced_policy" if policies else "no_policy", applying, [], []
        # Which endpoints: those of the model, or all.
        asked, endpoints = [e for e in self.endpoints.values() if model is None or e["model"] == model], []
        for endpoint in asked:
            checks = {"endpoint_disabled": endpoint["enabled"],
                      "endpoint_not_current": in_force(endpoint.get("term", {}), at)}
            found = {"enforce": [{"reason": check} for check, passes in checks.items() if not passes], "audit": []}
            for policy in policies:
                found[policy["mode"]] += self.findings(policy["id"], endpoint["id"], tag, gateway, at)
            # What is left standing: neither exempt, nor the note that an exemption has ended.
            left = {f["reason"] for f in found["enforce"] if "exempt" not in f} - {"exemption_expired"}
            held = "deny" if left - {"stage_unknown"} else "unknown" if left else "exempt"
            outcome = held if found["enforce"] else "allow"
            # Eligible when every enforced policy passes or is exempt; what one in audit finds changes nothing.
            endpoints.append({"endpoint": endpoint["id"], "placement": endpoint["placement"], "eligible": not left,
                              "outcome": outcome, "findings": found["enforce"], "would_deny": found["audit"]})
        reason = "model_not_offered" if model is not None and not asked else None
        return reason, applying, endpoints, [e["endpoint"] for e in endpoints if e["eligible"]]

    def decide(self, request):
        question = [request.get(key) for key in ("tag", "categories", "model", "gateway")]
        reason, policies, endpoints, eligible = self.answer(*question, request["at"])
        # The next instant at which the verdict or any endpoint's eligibility is another.
        changes = (at for at in self.instants if at > request["at"] and self.answer(*question, at)[3] != eligible)
        return {"verdict": "allow" if eligible else "deny", "reason": reason, "policies": policies, "endpoints": endpoints,
                "categories": self.not_carried(*question[:2]), "next_change": next(changes, None)}


def decide(parts, request):
    return Reading(parts).decide(request)
