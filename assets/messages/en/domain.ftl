### Sentences about decisions, policies and releases. Used by the window, the command line and reports alike.

## Words

stage-processing = Processing
stage-storage = Storage
stage-prompt_logs = Prompt logs
stage-abuse_monitoring = Abuse monitoring
stage-support_access = Support access
stage-control_plane = Control plane

# Inside a sentence, after a word such as “for”.
stage-inside-processing = processing
stage-inside-storage = storage
stage-inside-prompt_logs = prompt logs
stage-inside-abuse_monitoring = abuse monitoring
stage-inside-support_access = support access
stage-inside-control_plane = control plane

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
list-more = { $count } more
quoted = “{ $name }”

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
short-also = { $short }; { $also }
short-exemption_expired = exemption ended
short-exempt = through { $date }, else { $without ->
    [unknown] unknown
   *[deny] denied
  }
short-more = { $short } +{ $count }

## Whole sentences, for the inspector and the command line

allowed = Requests tagged { $tag } may use this endpoint: every check of { $policies } passes.
exempted = Requests tagged { $tag } may use this endpoint only because of an exemption, which ends on { $date }. { $without ->
    [unknown] Without it the answer would be Unknown, and what is unknown is not permitted.
   *[deny] Without it they would be denied.
  }
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
reason-exemption_expired = The exemption { $exemptions }, which excused this, ended on { $date }.
reason-exempt = { $sentence } Exempt through { $date }.
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
check-in-force = in force through { $date }
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

## What would allow something

step-renew_evidence = Renew { $evidence }, which ended on { $date }.
step-begin_evidence = Wait until { $evidence } begins on { $date }, or bring its start forward if it holds earlier.
step-record_evidence = Record evidence from { $provider } that { $asked }: { $instruments }.
step-another-instrument = another of this strength
step-covers = covers { $placement }
step-says-places = names only { $places } for { $stages }
step-says-no_retention = says that nothing is retained for { $stages }
step-says-nothing = speaks of { $stages }
step-record_claim = If { $holder } states that its data for { $stages } stays { $where }, record it{ $scope ->
    [none] { "" }
   *[other] { " " }together with the scope, for example { $scope }
  }.
step-record_claim-any = Ask { $holder } where its data for { $stages } is, and record what it states{ $scope ->
    [none] { "" }
   *[other] { " " }together with the scope, for example { $scope }
  }. Any place would do.
claim-inside = inside { $boundaries }
claim-inside-outside = inside { $boundaries } and outside { $denied }
claim-outside = outside { $denied }
claim-in = in { $places }
claim-is-in = in { $places }
holder-placement = { $provider } (for { $placement })
holder-gateway = the operator of the gateway { $gateway }
step-settle_claim = If it is right that the data of { $placement } for { $stage } is { $value }, settle the disagreement of its sources so.
step-enable_endpoint = Switch the endpoint { $endpoint } on.
step-extend_term-ended = Extend the term of the endpoint { $endpoint }, which ended on { $date }.
step-extend_term-begins = Wait until the endpoint { $endpoint } begins on { $date }, or let it begin earlier.
step-add_tag = Add the tag { $tag }.
step-permit_categories = Permit requests tagged { $tag } to carry { $categories }.
step-renew_exemption = Renew the exemption of { $placement } from { $policy } for the tag { $tag }, which ended on { $date }. It excuses that { $excuses }.
step-grant_exemption = Grant { $placement } an exemption from { $policy } for the tag { $tag }, with a reason and an end. It would excuse that { $excuses }.
excuse-scope_not_permitted = its scope is not permitted
excuse-not_private = it is not private
excuse-evidence_missing = required evidence is missing
excuse-stage_unknown = nobody has said where its data is for { $stage }
excuse-retention_not_attested = nothing attests that it retains nothing for { $stage }
excuse-place_denied = its data may be in a denied place for { $stage }
excuse-stage_outside_boundary = its data may be outside what is permitted for { $stage }
excuse-claim_without_evidence = its places are not proven for { $stage }
excuse-evidence_expired = evidence has ended{ $stage ->
    [none] { "" }
   *[other] { " " }for { $stage }
  }
excuse-evidence_not_yet_valid = evidence has not begun{ $stage ->
    [none] { "" }
   *[other] { " " }for { $stage }
  }
step-permit_scope = Permit the scope { $scope } in { $policy }.
step-drop_private_only = Let { $policy } permit endpoints that are not private.
step-widen_boundary = Widen { $policy }: permit { $places } for { $stage }, besides { $boundary }.
step-widen_boundary-everywhere = Widen { $policy }: permit { $stage } everywhere instead of in { $boundary } only.
step-lower_proof = Ask for less proof in { $policy }: for { $stage } its places would { $proof ->
    [declares] only have to be named in a contract or certificate
   *[none] need no evidence
  }.
step-remove_denied_places = Take { $places } off the denied places of { $policy }.
step-begin_policy = Wait until { $policy } begins on { $date }, or let it begin earlier.
step-enforce_policy = Let { $policy } decide: it only reports now.
step-write_policy = Write a policy for requests tagged { $tag }.
step-write_policy-carrying = Write a policy for requests tagged { $tag } that carry { $categories }.

remedies-already_eligible = Nothing has to change: requests may use this endpoint.
remedies-searched = Nothing that can be changed here would allow it.
remedies-bound_reached = No set of changes was found that would allow it. The search stopped at its limit, so there may be a larger one.
remedies-untagged = A request without a residency tag is always denied. Only the sender can add one.
remedies-not_in_question = This endpoint serves another model than the one asked for.

## Lints

lint-nowhere_left = { $policy } permits no place at all for { $stage }: what it permits it also denies. { $unless ->
    [yes] Only endpoints that retain nothing, with evidence of it, can pass.
   *[no] No endpoint can ever pass.
  } Change its boundary or its denied places.
lint-private_excluded = { $policy } wants private endpoints only, but its scopes leave private out. No endpoint can ever pass. Permit the scope private, or drop one of the two.
lint-proof_impossible = { $policy } asks that the places of { $stage } are { $proof ->
    [constrains] limited by a contract
   *[declares] named in a contract or certificate
  }, and no instrument of the catalogue can do that. { $unless ->
    [yes] Only endpoints that retain nothing, with evidence of it, can pass.
   *[no] No endpoint can ever pass.
  } Add an instrument, or ask for less.
lint-boundaries_apart = { $policy } and { $other } both apply to requests tagged { $tag }, and no place is permitted by both for { $stage }. { $unless ->
    [yes] Only endpoints that retain nothing, with evidence of it, can pass.
   *[no] No endpoint can ever pass.
  } Change one of the two boundaries.
lint-never_matches = { $policy } is for categories that none of its tags may carry. It counts only for requests of which nobody knows what they carry. Change its categories, or what the tags may carry.
lint-shadowed = Without { $policy } every answer would be the same today and until the release ends: { $by } refuses all that it refuses.
lint-never_wider = { $policy } adds nothing: { $than } asks for at least as much, whatever the registry holds.
lint-nobody-no_policy = Nobody may use the tag { $tag }: no policy applies to it. Write one.
lint-nobody-audit_only = Nobody may use the tag { $tag }: the policies for it only report. Let one of them decide.
lint-nobody-no_endpoint = Nobody may use the tag { $tag }: there is no endpoint yet. Add or import one.
lint-nobody-all_denied = Nobody may use the tag { $tag }: every endpoint is denied. Coverage says why for each.
lint-category_gap = A request tagged { $tag } that carries { $category } and nothing else is denied, because no policy in force is for it. Carried together with other categories it is judged by theirs. Write a policy for { $category }, or one for all categories of the tag.
lint-ends-evidence = The evidence { $evidence }
lint-ends-endpoint = The endpoint { $endpoint }
lint-exemption = The exemption of { $placement } from { $policy } for the tag { $tag }
lint-ends_inside = { $what } ends on { $date }, before the release would. { $count ->
    [one] One answer is lost after that.
   *[other] { $count } answers are lost after that.
  } Renew it in time.
lint-unsettled = Sources disagree where the data of { $placement } is for { $stage }. The wider counts until you settle it.
lint-review_due = The members of { $boundary } were to be looked at again by { $date }. Compare them with their source, and set a new day.
lint-exemption_idle = { $exemption } is no longer needed: nothing that it excuses fails until it ends. Remove it.

lint-severity-error = Errors
lint-severity-warning = Warnings
lint-severity-note = Notes
lint-none = Nothing to report.
## Dates on which an answer changes: what begins or ends then, inside a sentence

date-evidence-begins = { $name } begins
date-evidence-ends = { $name } has ended
date-exemption-begins = the exemption { $name } begins
date-exemption-ends = the exemption { $name } has ended
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

# An answer as lines of text. The command line prints them in English.
answer-allowed = ALLOWED: { $eligible } of { $endpoints } endpoints may be used.
answer-denied = DENIED.
answer-line = { $endpoint }: { $sentence }
answer-next = The answer changes next at { $at }.
answer-decided = Decided for { $at }, catalogue { $sha256 }

## One edit, for undo and redo

edit-what = { $kind ->
    [category] data category
    [criterion] promotion criterion of
   *[other] { $kind }
  } “{ $name }” { $done ->
    [added] added
    [deleted] deleted
   *[changed] changed
  }{ $count ->
    [0] { "" }
    [one] {" "}and 1 more object
   *[other] {" "}and { $count } more objects
  }

## What a host says of itself

host-private = This host is in your own network: its name tells no place.
host-nothing = The host { $host } tells nothing about a place.
host-provider = The host { $host } belongs to { $provider } and tells no place.
host-same = The host { $host } says { $says }, and so does the registry.
host-other-provider = The host { $host } belongs to { $says }, but the placement says { $registered }. Choose the placement that fits the host, or correct the connection.
host-unknown-region = The host { $host } names the region { $says }, which is not in the registry. Add the region, or correct the connection.
host-other = The host { $host } says { $says }, but the placement says { $registered }. Choose the placement that fits the host, or correct the connection.

## The overview

attention-ended = { $what } ended on { $date }: what needed it is denied since. Renew it, or take it out.
attention-ends = { $what } ends on { $date }, { $count ->
    [0] today
    [1] tomorrow
   *[other] in { $count } days
  }: after that, what needs it is denied. Renew it in time.
rollout-assess = { $endpoints ->
    [0] No endpoint is in the registry yet: import what your gateway uses.
   *[other] { $unknown ->
      [0] Of every endpoint it is said where its data is, as far as a policy asks.
      [one] Of one endpoint of { $endpointsShown } nobody has said where its data is.
     *[other] Of { $unknownShown } of { $endpointsShown } endpoints nobody has said where their data is.
    }
  }
rollout-define = { $tags ->
    [0] There is no tag yet: begin with a template.
    [one] { $covered ->
      [0] The one tag has no policy: every request with it is denied.
     *[other] The one tag has a policy.
    }
   *[other] { $coveredShown } of { $tagsShown } tags have a policy.
  }
rollout-align = { $signers ->
    [0] Nothing is signed yet. A second person should look before anything is published.
    [one] One person alone signed revision { $revision }.
   *[other] { $signers } people signed revision { $revision }.
  }
rollout-published-none = Nothing is published yet: gateways enforce nothing.
rollout-published = Revision { $revision } is published. { $reporting ->
    [0] Every policy of the draft decides.
   *[other] { $enforcing } of { $policies } policies of the draft decide; the others only report.
  }
rollout-monitor-none = Nothing is published yet: there is nothing to watch.
rollout-monitor-ended = Revision { $revision } has ended: gateways deny everything. Publish again.
rollout-monitor = { $expired ->
    [0] Revision { $revision } counts, and nothing behind the draft has ended.
    [one] Revision { $revision } counts. One thing behind the draft has ended.
   *[other] Revision { $revision } counts. { $expiredShown } things behind the draft have ended.
  }

## Dates, in the time zone of the window

date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[12] Dec
  } { $year }
date-time = { $date }, { $time } { $zone }

## Publishing

release-blocked-practice = Practice data is in the workspace: remove it before publishing.
release-blocked-not_set_up = The workspace is not set up: name it and its officer first.
release-blocked-clock = This computer’s clock is behind the last release: set it right first.
release-blocked-validity = The validity must be between 1 and { $days } days.
release-blocked-draft-changed = The draft changed while it was being signed: review the changes again.
release-blocked-root-ended = The root of trust ended on { $date }. A new one cannot be made in this version: begin a new workspace, and give its root to the gateways.
release-blocked-root-ends = The root of trust ends on { $date }, before this release would: choose a shorter validity.
release-warning-nothing_enforced = No policy enforces anything: the bundle denies every request.
release-warning-evidence = “{ $evidence }” ends on { $date }, before this release does: what it permits ends with it.
release-warning-exemption = The exemption { $exemption } ends on { $date }, before this release does.
release-warning-envoy = Envoy’s files leave out { $endpoint }, so requests for it are refused there. { $reason }

## Testing a prompt

prompt-draft-synthetic = by the draft only synthetic text is tested: mark the text as synthetic, or publish first
prompt-no-endpoint = There is no endpoint `{ $endpoint }`.
prompt-endpoint-edited = The endpoint was edited meanwhile: run the test again.
prompt-wire-api = This endpoint’s wire API cannot be tested yet: only OpenAI-compatible chat completions can.
prompt-practice-stopped = The practice server is not running: start it first.
prompt-no-key = No key is stored for the connection { $connection }: enter it in the Test room, or with `domicile key`.

## Promotion of a policy

promotion-enforced = This policy enforces already.
promotion-unobserved = No log has been replayed yet.
promotion-stale = No log has been replayed since the policy, a boundary that it names, an exemption from it or another enforced policy of its tags was changed.
promotion-denials = { $denials ->
    [one] One request would have been denied
   *[other] { $denialsShown } requests would have been denied
  }; { $most ->
    [0] none may be.
   *[other] at most { $mostShown } may be.
  }
promotion-days = { $wanted ->
    [one] The logs cover no day; one is asked for.
   *[other] The logs cover { $days } of { $wanted } days.
  }
promotion-requests = { $requests ->
    [0] The policy applied to no request of the logs
    [one] The policy applied to one request of the logs
   *[other] The policy applied to { $requestsShown } requests of the logs
  }; { $wanted ->
    [one] at least one is asked for.
   *[other] at least { $wantedShown } are asked for.
  }
promotion-met = { $requests ->
    [one] The one request
   *[other] Of { $requestsShown } requests
  } in { $days ->
    [one] one day
   *[other] { $daysShown } days
  } of logs { $denials ->
    [0] { $requests ->
      [one] would not have been denied: the criterion is met.
     *[other] none would have been denied: the criterion is met.
    }
    [one] { $requests ->
      [one] would have been denied, as the criterion allows.
     *[other] one would have been denied, as the criterion allows.
    }
   *[other] { $denialsShown } would have been denied, as the criterion allows.
  }
promotion-met-unasked = The criterion asks for no log.
