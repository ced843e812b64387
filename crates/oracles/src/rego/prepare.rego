# What can be said of a catalogue before anybody asks: asked once, and kept beside it as `data.prepared`.
package prepare

import rego.v1

stages := ["processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane"]

# Conflicting facts take the wider: not_retained < set (union) < anywhere < unknown. Places become a set.
widest(values) := "unknown" if "unknown" in values

else := "anywhere" if "anywhere" in values

else := places if {
	places := {place | some value in values; not is_string(value); some place in value}
	count(places) > 0
}

else := "not_retained"

claimed(placement, stage) := "anywhere" if {
	stage == "processing"
	placement.scope == "global"
}

else := "unknown" if {
	stage == "processing"
	placement.scope == "unspecified"
}

else := value if {
	value := widest([placement.claims[stage].settled.value])
}

else := value if {
	facts := placement.claims[stage].facts
	count(facts) > 0
	value := widest([fact.value | some fact in facts])
}

else := "unknown"

claims[id] := of_stage if {
	some id, placement in data.catalogue.placements
	of_stage := {stage: claimed(placement, stage) | some stage in stages}
}

is_about(scope, placement) if scope.provider == placement.provider

is_about(scope, placement) if placement.id in scope.placements

# Evidence narrowed to models counts only for endpoints of those models.
is_for(piece, _) if not piece.models

is_for(piece, model) if model in piece.models

covering[id] := pieces if {
	some id, endpoint in data.catalogue.endpoints
	placement := data.catalogue.placements[endpoint.placement]
	pieces := {name |
		some name, piece in data.catalogue.evidence
		is_about(piece.scope, placement)
		is_for(piece, endpoint.model)
	}
}

# The instruments of a policy as groups of which one is needed.
required[id] := array.concat(singles, groups) if {
	some id, policy in data.catalogue.policies
	requires := object.get(policy, "requires", {})
	singles := [[one] | some one in object.get(requires, "all_of", [])]
	groups := object.get(requires, "any_of", [])
}

prepared := {"claims": claims, "covering": covering, "required": required}
