### Sentences about decisions, policies and releases. Used by the window, the command line and reports alike.

## Words

stage-processing = Processing
stage-storage = Storage
stage-prompt_logs = Prompt logs
stage-abuse_monitoring = Abuse monitoring
stage-support_access = Support access
stage-control_plane = Control plane

stage-verb-processing = process them in { $where }
stage-verb-storage = store them in { $where }
stage-verb-prompt_logs = keep prompt logs in { $where }
stage-verb-abuse_monitoring = keep abuse-monitoring copies in { $where }
stage-verb-support_access = give support staff access from { $where }
stage-verb-control_plane = run their control plane in { $where }

stages-kept = keep { $stages } in { $where }

scope-in_region = in region
scope-zone = zone
scope-geography = geography
scope-global = global
scope-private = private
scope-unspecified = unspecified

claim-unknown = unknown
claim-anywhere = anywhere
claim-not_retained = not retained

everywhere = everywhere

outcome-allow = Allow
outcome-deny = Deny
outcome-exempt = Exempt
outcome-unknown = Unknown

list-and = { $most } and { $last }
list-or = { $most } or { $last }

## Why a request is denied before any endpoint is looked at

request-untagged = The request carries no residency tag. Requests without a tag are always denied.
request-category_not_permitted = Requests tagged { $tag } may not carry { $categories }.
request-no_policy = No policy applies to requests tagged { $tag }, so they are denied.
request-no_enforced_policy = The policies for { $tag } only report so far. Until one of them enforces, its requests are denied.
request-model_not_offered = No endpoint serves the model { $model }.

## Short reasons, for cells

short-untagged = no tag
short-category_not_permitted = category not permitted
short-no_policy = no policy
short-no_enforced_policy = audit only
short-model_not_offered = model not offered
short-endpoint_disabled = switched off
short-endpoint_not_current = not in force
short-scope_not_permitted = scope { $scope }
short-not_private = not private
short-evidence_missing = evidence missing
short-stage_unknown = { $stage } unknown
short-retention_not_attested = retention not attested
short-place_denied = { $places } denied
short-stage_outside_boundary = outside { $boundary }
short-stage_outside_boundary-anywhere = anywhere
short-claim_without_evidence = { $stage } not evidenced
short-evidence_expired = evidence ended
short-evidence_not_yet_valid = evidence not begun
short-exemption_expired = exemption ended
short-exempt = to { $date }
short-more = { $short } +{ $count }

## Whole sentences, for the inspector and the command line

allowed = Requests tagged { $tag } may use this endpoint: every check of { $policies } passes.
exempted = Requests tagged { $tag } may use this endpoint only because of an exemption, which ends on { $date }. Without it they would be denied.
reason-endpoint_disabled = The endpoint is switched off.
reason-endpoint_not_current = The endpoint is not in force at this date.
reason-scope_not_permitted = Requests tagged { $tag } may use only endpoints with the scope { $permitted }. This one’s scope is { $scope }.
reason-not_private = Requests tagged { $tag } may use only private endpoints. This one is run by { $provider }.
reason-evidence_missing = Requests tagged { $tag } need { $instruments } in force for this endpoint. None is recorded.
reason-stage_unknown = Nobody has said where this endpoint’s data is for { $stage }. What is unknown is not permitted.
reason-retention_not_attested = For { $stage } this endpoint claims that nothing is retained. No evidence in force attests it.
reason-place_denied = No stage of a request tagged { $tag } may be in { $denied }. For { $stage } this endpoint’s data may be in { $places }.
reason-stage_outside_boundary = Requests tagged { $tag } may { $stageKey ->
    [processing] be processed
    [storage] be stored
    [prompt_logs] have their prompt logs
    [abuse_monitoring] have their abuse-monitoring copies
    [support_access] be open to support staff
   *[control_plane] have their control plane
  } in { $boundary } only. This endpoint may also { $stageKey ->
    [processing] process
    [storage] store
    [prompt_logs] keep prompt logs
    [abuse_monitoring] keep abuse-monitoring copies
    [support_access] give support access
   *[control_plane] run its control plane
  } in { $places }.
reason-stage_outside_boundary-anywhere = Requests tagged { $tag } may { $stageKey ->
    [processing] be processed
    [storage] be stored
    [prompt_logs] have their prompt logs
    [abuse_monitoring] have their abuse-monitoring copies
    [support_access] be open to support staff
   *[control_plane] have their control plane
  } in { $boundary } only. This endpoint may { $stageKey ->
    [processing] process
    [storage] store
    [prompt_logs] keep prompt logs
    [abuse_monitoring] keep abuse-monitoring copies
    [support_access] give support access
   *[control_plane] run its control plane
  } anywhere.
reason-claim_without_evidence = For { $stage } this endpoint’s places must be { $proof ->
    [constrains] limited by a contract
   *[declares] named in a contract or certificate
  }. No such evidence is recorded.
reason-evidence_expired = The evidence { $evidence } would be enough, but it ended on { $date }.
reason-evidence_not_yet_valid = The evidence { $evidence } would be enough, but it begins only on { $date }.
reason-exemption_expired = The exemption { $exemptions } has ended.
reason-exempt = { $sentence } Exempt until { $date }.
more-reasons = { $count ->
    [one] There is one more reason.
   *[other] There are { $count } more reasons.
  }

## Checks

check-scope = Scope
check-private = Private endpoints only
check-instrument = { $instruments }
check-denied = { $stage }, denied places
check-proof = { $stage }, evidence
check-retention = { $stage }, no retention
check-in-force = in force to { $date }
check-missing = none
check-passes = passes
check-no-place-denied = no denied place

## Policies

policy-applies = Requests tagged { $tags }
policy-applies-carrying = Requests tagged { $tags } that carry { $categories }
policy-may-use = { $who } may use only { $private ->
    [yes] private endpoints
   *[no] endpoints
  }{ $stages ->
    [none] { "" }
   *[some] { " " }that { $list }
  }{ $scopes ->
    [any] { "" }
   *[some] , in the scope { $scopeList }
  }{ $instruments ->
    [none] { "" }
   *[some] , where { $instrumentList } { $instrumentCount ->
        [one] is
       *[other] are
      } in force
  }.
policy-may-use-any = { $who } may use any endpoint.
policy-permit-if = { $boundary } is permitted for { $stages } while { $instruments } { $count ->
    [one] is
   *[other] are
  } in force.
policy-denied = No stage may be in { $places }, and none may be unknown.
policy-proof = The places of { $stages } must be { $proof ->
    [constrains] limited by a contract
   *[declares] named in a contract or certificate
  }.
policy-begins = The policy begins on { $date }.
policy-audit = It only reports for now and denies nothing.
policy-refused = Everything else is refused.
one-of = one of { $list }

## Dates on which an answer changes: what begins or ends then, inside a sentence

date-evidence-begins = { $name } begins
date-evidence-ends = { $name } ends
date-exemption-begins = the exemption { $name } begins
date-exemption-ends = the exemption { $name } ends
date-policy-begins = the policy { $name } begins
date-endpoint-begins = the endpoint { $name } comes into force
date-endpoint-ends = the endpoint { $name } leaves force

## What a draft changes

impact-none = No decision changes: this draft permits exactly what revision { $revision } permits, for the same reasons.
impact-reasons = No endpoint is permitted more or less: this draft differs from revision { $revision } in reasons only.
impact-more = { $gained ->
    [0] no endpoint more
    [one] 1 endpoint more
   *[other] { $gainedShown } endpoints more
  }
impact-less = { $lost ->
    [0] none less
    [one] 1 less
   *[other] { $lostShown } less
  }
impact-change = This draft permits { $more } and { $less } than revision { $revision }, of { $endpoints ->
    [one] 1 endpoint
   *[other] { $endpointsShown } endpoints
  }.
impact-first = Nothing is published yet, so everything counts as new. This draft permits { $gained ->
    [0] none
   *[other] { $gainedShown }
  } of { $endpoints ->
    [one] 1 endpoint
   *[other] { $endpointsShown } endpoints
  }.
impact-first-empty = Nothing is published yet, and this draft asks no question: it has no endpoint or no tag.

impact-who = Requests tagged { $tag }
impact-who-carrying = Requests tagged { $tag } that carry { $category }
impact-gained = { $who } may use { $endpoint } and could not before. It was: { $before }.
impact-lost = { $who } may no longer use { $endpoint }: { $after }.
impact-still-permitted = { $who } may use { $endpoint } as before. It was: { $before }. It is: { $after }.
impact-still-denied = { $who } may not use { $endpoint }, as before. It was: { $before }. It is: { $after }.
impact-still-permitted-further = { $who } may use { $endpoint } as before. What else is said of it differs.
impact-still-denied-further = { $who } may not use { $endpoint }, as before: { $after }. Further reasons differ.
impact-passes = every check passes
impact-absent = not there
impact-anywhere = any place at all
impact-unknown = a place that nobody has named

## One request

request-allowed = This request may be served by { $eligibleShown } of { $endpoints ->
    [one] 1 endpoint
   *[other] { $endpointsShown } endpoints
  }.
request-denied = This request is denied: none of { $endpoints ->
    [0] the endpoints
    [one] 1 endpoint
   *[other] { $endpointsShown } endpoints
  } qualifies.
