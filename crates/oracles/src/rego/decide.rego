# The residency decision, for any catalogue: `input` is the request, `data.catalogue` the catalogue by kind and id,
# `data.prepared` what prepare.rego said of it. Instants are texts of one form in UTC, which sort by time.
package residency

import rego.v1

catalogue := data.catalogue

stages := ["processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane"]

# --- the request

tag := input.tag if not input.tag in {"", "untagged"}

category_not_permitted if {
	may := catalogue.tags[tag].categories
	some category in input.categories
	not category in may
}

begun(policy) if not policy.begins

begun(policy) if policy.begins <= input.at

# Categories absent means not known: every policy of the tag applies.
meets(_) if not input.categories

meets(policy) if count(object.get(policy, "categories", [])) == 0

meets(policy) if {
	some category in input.categories
	category in policy.categories
}

applying contains id if {
	some id, policy in catalogue.policies
	tag in policy.tags
	begun(policy)
	meets(policy)
}

enforced contains id if {
	some id in applying
	catalogue.policies[id].mode == "enforce"
}

in_question contains id if {
	not input.model
	some id, _ in catalogue.endpoints
}

in_question contains id if {
	some id, endpoint in catalogue.endpoints
	endpoint.model == input.model
}

reason := "untagged" if not tag

else := "category_not_permitted" if category_not_permitted

else := "no_policy" if count(applying) == 0

else := "no_enforced_policy" if count(enforced) == 0

else := "model_not_offered" if {
	input.model
	count(in_question) == 0
}

# The endpoints that are looked at: none when the request is denied before.
asked contains id if {
	not reason
	some id in in_question
}

# --- time and places

in_force(validity) if {
	validity.from <= input.at
	input.at < validity.to
}

has_ended(validity) if validity.to <= input.at

country(place) := substring(place, 0, 2)

# A place is inside when the set has it or the country it lies in.
has(places, place) if place in places

has(places, place) if country(place) in places

related(a, b) if a == b

related(a, b) if country(a) == b

related(a, b) if a == country(b)

# --- claims, joined with the gateway's own places

gateway_claim(stage) := value if {
	stage in {"prompt_logs", "control_plane"}
	value := catalogue.gateways[input.gateway][stage]
}

gateway_claim(stage) := "unknown" if {
	stage in {"prompt_logs", "control_plane"}
	input.gateway
	not catalogue.gateways[input.gateway]
}

claim(placement, stage) := data.prepare.widest([data.prepared.claims[placement][stage], own]) if {
	own := gateway_claim(stage)
}

else := data.prepared.claims[placement][stage]

# --- evidence

some_in_force(pieces) if {
	some piece in pieces
	in_force(catalogue.evidence[piece].validity)
}

some_ended(pieces) if {
	some piece in pieces
	has_ended(catalogue.evidence[piece].validity)
}

# Why a check fails whose serving evidence is `pieces`; undefined when it passes.
lapse(pieces, missing) := missing if count(pieces) == 0

lapse(pieces, _) := "evidence_expired" if {
	not some_in_force(pieces)
	some_ended(pieces)
}

lapse(pieces, _) := "evidence_not_yet_valid" if {
	count(pieces) > 0
	not some_in_force(pieces)
	not some_ended(pieces)
}

attested(endpoint, stage, group) if {
	some name in data.prepared.covering[endpoint]
	piece := catalogue.evidence[name]
	piece.instrument in group
	piece.stages[stage]
	in_force(piece.validity)
}

met(endpoint, stage, instruments) if {
	each := object.get(instruments, "all_of", [])
	groups := object.get(instruments, "any_of", [])
	count(each) + count(groups) > 0
	every one in each { attested(endpoint, stage, [one]) }
	every group in groups { attested(endpoint, stage, group) }
}

strong(location, "declares") if location in {"declares", "constrains"}

strong(location, "constrains") if location == "constrains"

# All attested places inside the claim; any, for a claim of anywhere.
within(_, claimed) if claimed == "anywhere"

within(places, claimed) if {
	is_set(claimed)
	every place in places { has(claimed, place) }
}

# --- the checks of one stage

rule_of(policy, stage) := rule if {
	rule := policy.stages[stage]
}

else := {"boundary": "everywhere"} if count(policy.denied_places) > 0

permitted(endpoint, stage, rule) := {rule.boundary} | {permit.boundary |
	some permit in object.get(rule, "permit_if", [])
	met(endpoint, stage, permit.instruments)
}

inside(_, boundaries) if "everywhere" in boundaries

inside(claimed, boundaries) if {
	is_set(claimed)
	places := {place | some id in boundaries; some place in catalogue.boundaries[id].places}
	every place in claimed { has(places, place) }
}

meets_denied(claimed, policy) if {
	claimed == "anywhere"
	count(policy.denied_places) > 0
}

meets_denied(claimed, policy) if {
	is_set(claimed)
	some place in claimed
	some denied in policy.denied_places
	related(place, denied)
}

stage_failures(_, _, _, _, claimed) := {"stage_unknown"} if claimed == "unknown"

stage_failures(endpoint, _, stage, _, claimed) := {why |
	pieces := {name |
		some name in data.prepared.covering[endpoint]
		piece := catalogue.evidence[name]
		piece.stages[stage] == "no_retention"
		catalogue.instruments[piece.instrument].retention
	}
	why := lapse(pieces, "retention_not_attested")
} if claimed == "not_retained"

stage_failures(endpoint, policy, stage, rule, claimed) := (denied | outside) | unproven if {
	not claimed in {"unknown", "not_retained"}
	denied := {"place_denied" | meets_denied(claimed, policy)}
	outside := {"stage_outside_boundary" | not inside(claimed, permitted(endpoint, stage, rule))}
	unproven := {why |
		object.get(rule, "proof", "none") != "none"
		pieces := {name |
			some name in data.prepared.covering[endpoint]
			piece := catalogue.evidence[name]
			strong(catalogue.instruments[piece.instrument].location, rule.proof)
			within(piece.stages[stage].places, claimed)
		}
		why := lapse(pieces, "claim_without_evidence")
	}
}

# --- every failure: [endpoint, policy, reason, stage or null]

placement_of(endpoint) := catalogue.placements[catalogue.endpoints[endpoint].placement]

failures contains [endpoint, id, "scope_not_permitted", null] if {
	some id in applying
	scopes := catalogue.policies[id].scopes
	count(scopes) > 0
	some endpoint in asked
	not placement_of(endpoint).scope in scopes
}

failures contains [endpoint, id, "not_private", null] if {
	some id in applying
	catalogue.policies[id].private_only
	some endpoint in asked
	placement_of(endpoint).scope != "private"
}

failures contains [endpoint, id, why, null] if {
	some id in applying
	some group in data.prepared.required[id]
	some endpoint in asked
	pieces := {name |
		some name in data.prepared.covering[endpoint]
		catalogue.evidence[name].instrument in group
	}
	why := lapse(pieces, "evidence_missing")
}

failures contains [endpoint, id, why, stage] if {
	some id in applying
	policy := catalogue.policies[id]
	some stage in stages
	rule := rule_of(policy, stage)
	some endpoint in asked
	claimed := claim(catalogue.endpoints[endpoint].placement, stage)
	some why in stage_failures(endpoint, policy, stage, rule, claimed)
}

# --- exemptions

naming(endpoint, policy, why, stage) := {id |
	some id, exemption in catalogue.exemptions
	exemption.policy == policy
	exemption.placement == catalogue.endpoints[endpoint].placement
	exemption.tag == tag
	some excuse in exemption.excuses
	excuse.reason == why
	object.get(excuse, "stage", null) == stage
}

is_exempt(endpoint, policy, why, stage) if {
	some id in naming(endpoint, policy, why, stage)
	in_force(catalogue.exemptions[id].validity)
}

# [endpoint, policy, reason, stage or null, whether it is excused]
findings contains [endpoint, policy, why, stage, exempt] if {
	some [endpoint, policy, why, stage] in failures
	exempt := count({true | is_exempt(endpoint, policy, why, stage)}) > 0
}

findings contains [endpoint, policy, "exemption_expired", stage, false] if {
	some [endpoint, policy, why, stage] in failures
	not is_exempt(endpoint, policy, why, stage)
	those := naming(endpoint, policy, why, stage)
	count(those) > 0
	every id in those { has_ended(catalogue.exemptions[id].validity) }
}

# --- the answer

current(endpoint) if {
	not endpoint.term.from > input.at
	not endpoint.term.to <= input.at
}

closed contains endpoint if {
	some [endpoint, policy, why, stage] in failures
	policy in enforced
	not is_exempt(endpoint, policy, why, stage)
}

eligible contains id if {
	some id in asked
	endpoint := catalogue.endpoints[id]
	endpoint.enabled
	current(endpoint)
	not id in closed
}

answer := {
	"reason": [why | why := reason],
	"eligible": eligible,
	"findings": findings,
}
