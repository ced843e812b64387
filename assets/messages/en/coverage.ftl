### Coverage: what each tag may use, and why.

coverage-title = Coverage
coverage-what = What each tag may use, and why. As of
coverage-count = { NUMBER($eligible) } of { $cells ->
    [one] 1 decision
   *[other] { NUMBER($cells) } decisions
  } permitted.
coverage-view = View
coverage-view-matrix = Matrix
coverage-view-table = Table
coverage-filters = Filters
coverage-find = Find
coverage-find-hint = endpoint, model, region…
coverage-verdict-filter = Verdict
coverage-verdict-any = any
coverage-changed = Changed in draft
coverage-shown = { NUMBER($shown) } of { $of ->
    [one] 1 endpoint
   *[other] { NUMBER($of) } endpoints
  } shown
coverage-nothing = No endpoint matches. Clear the filters to see all { NUMBER($of) }.
coverage-clear = Clear filters

coverage-matrix = What each tag may use
coverage-endpoint = Endpoint
coverage-processing = Processing
coverage-disagree = sources disagree
coverage-soon = { $days ->
    [0] <1 d
   *[other] { $days } d
  }
coverage-soon-spoken = { $days ->
    [0] the answer changes within a day, on { $date }
    [one] the answer changes in 1 day, on { $date }
   *[other] the answer changes in { $days } days, on { $date }
  }
coverage-was = was { $verdict }
coverage-audit = { $count ->
    [one] audit would deny
   *[other] { $count } audits would deny
  }

coverage-column-audit = Audit
coverage-audit-short = { $count ->
    [one] would deny
   *[other] { $count } would deny
  }
coverage-column-tag = Tag
coverage-column-provider = Provider
coverage-column-model = Model
coverage-column-verdict = Verdict
coverage-column-reason = Reason
coverage-column-change = Next change
coverage-row-name = { $tag }, { $endpoint }

coverage-empty = Add an endpoint and a tag to see coverage.
coverage-to-registry = Open Registry
coverage-to-policies = Open Policies

coverage-choose = Choose a cell to see why it is permitted or not, or a tag’s name to see what it may use.
coverage-verdict-allow = Allowed
coverage-verdict-deny = Denied
coverage-verdict-exempt = Exempt
coverage-verdict-unknown = Unknown
coverage-gone = This cell could not be explained.
coverage-gone-todo = If the tag or the endpoint was removed, choose another cell.

coverage-enforce = enforce
coverage-audit-mode = audit only
coverage-checks = Checks
coverage-checks-of = Checks: { $policy }
coverage-checks-caption = Checks of the policy { $policy }
coverage-check-stage = Stage
coverage-check-permitted = Permitted
coverage-check-declared = Declared
coverage-check-outcome = Outcome
coverage-check-not-named = not named by this policy
coverage-check-passes = passes
coverage-check-fails = fails
coverage-check-exempt = exempt
coverage-reasons = Reasons
coverage-would-deny = What policies in audit would deny
coverage-evidence = Evidence
coverage-evidence-in-force = { $instrument }, in force through { $date }
coverage-evidence-ended = { $instrument }, ended on { $date }
coverage-evidence-not-begun = { $instrument }, not in force yet, ends on { $date }
coverage-conflict = { $count ->
    [2] Two sources disagree.
   *[other] { $count } sources disagree.
  }
coverage-conflict-text = { $stage }: { $claims }. The wider counts until you settle it.
coverage-conflict-claim = { $source } says { $says }
coverage-conflict-open = Settle it in the registry
coverage-sources = { $count ->
    [one] 1 source of the claims
   *[other] { $count } sources of the claims
  }
coverage-no-sources = Nobody has said anything about this placement yet.
coverage-source-stage = Stage
coverage-source-says = Says
coverage-source-who = Source
coverage-confidence-sourced = from the provider’s text
coverage-confidence-curated = put together by hand
coverage-confidence-conflict = contradicted
coverage-confidence-unverified = not looked up
coverage-confidence-officer = entered by the officer

coverage-fact-placement = Placement
coverage-fact-policies = Other policies
coverage-fact-regulation = Regulation
coverage-fact-change = Next change
coverage-fact-change-tag = { $date }, for an endpoint of { $tag }
coverage-fact-revision = Revision
coverage-fact-revision-none = draft, nothing published yet
coverage-fact-revision-since = draft since revision { $revision }
coverage-fact-catalogue = Catalogue
coverage-none = none
coverage-no-change = none known
coverage-copy-text = Copy as text
coverage-copy-json = Copy as JSON

coverage-tag-sentence = Requests tagged { $tag } may use { NUMBER($eligible) } of { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }.
coverage-tag-none = No endpoint qualifies for requests tagged { $tag }, so all of them are denied: 0 of { NUMBER($count) }.
coverage-tag-verdicts = Decisions
coverage-tag-of = { NUMBER($count) } of { NUMBER($of) }
coverage-tag-permitted = May use
coverage-tag-more = { $count ->
    [one] and 1 more
   *[other] and { NUMBER($count) } more
  }

coverage-text-head = { $tag } → { $endpoint }: { $verdict }
coverage-text-at = As of { $date }.
coverage-text-check = { $outcome }: { $name }, permitted { $permitted }, declared { $declared }
coverage-text-check-one = { $outcome }: { $name }, { $declared }

coverage-travel = Another date
coverage-slider = Date for which the matrix is decided
coverage-date = As of
coverage-now = Now
coverage-back = Back to now
coverage-dates-none = No date within the next 400 days changes an answer.
coverage-dates-next = { $count ->
    [one] 1 date changes an answer:
   *[other] { NUMBER($count) } dates change an answer; next
  }
coverage-date-more = { $count ->
    [one] { $first } and 1 more
   *[other] { $first } and { NUMBER($count) } more
  }
coverage-date-gained = + { NUMBER($count) } permitted
coverage-date-lost = − { NUMBER($count) } permitted
coverage-date-changed = { $count ->
    [one] 1 other verdict
   *[other] { NUMBER($count) } other verdicts
  }
coverage-as-of = As of { $date }:
coverage-as-of-when = As of { $date }, when { $what }:
coverage-differences-none = every cell is as it is now.
coverage-differences = − { NUMBER($lost) } no longer permitted, + { NUMBER($gained) } newly permitted against now{ $other ->
    [0] .
    [one] , 1 cell with another verdict.
   *[other] , { NUMBER($other) } cells with another verdict.
  }
coverage-differs = now { $verdict }
coverage-differs-gained = + now { $verdict }
coverage-differs-lost = − now { $verdict }
coverage-changed-from-now = Differs from now
coverage-fact-at = As of

coverage-remedies = What would allow this
coverage-remedies-more = { $count ->
    [one] 1 other way
   *[other] { $count } other ways
  }
coverage-remedies-loosens = This loosens what a policy asks.
coverage-remedies-bound = The search stopped at its limit: there may be other ways.

coverage-view-map = Map
coverage-view-flow = Flow
coverage-choose-map = Choose a place to see what is permitted there and which endpoints name it.
coverage-choose-flow = Choose a part of the flow to see which endpoints are in it.

coverage-map = Map: { $stage } of requests tagged { $tag }
coverage-map-tools = What the map shows
coverage-map-show = Show
coverage-map-show-map = Map and list
coverage-map-show-list = List only
coverage-map-extent = Extent
coverage-map-extent-world = World
coverage-map-extent-europe = Europe
coverage-map-drawing = Drawing the map …
coverage-map-sentence = { $stage } of requests tagged { $tag }: { $permitted ->
    [0] no place is permitted
    [one] 1 place is permitted
   *[other] { NUMBER($permitted) } places are permitted
  }, { NUMBER($used) } used.
coverage-map-unconstrained = No policy in force names { $stage } for requests tagged { $tag }, so any place is permitted: { NUMBER($used) } used.
coverage-map-everywhere = { $stage } of requests tagged { $tag }: { $denied ->
    [0] any place is permitted
    [one] any place is permitted but 1 that is denied
   *[other] any place is permitted but { NUMBER($denied) } that are denied
  }, { NUMBER($used) } used.
coverage-map-outside = { $count ->
    [one] 1 place of the list lies outside this extent.
   *[other] { NUMBER($count) } places of the list lie outside this extent.
  }
coverage-map-whole = Show the world
coverage-map-nothing = No policy and no endpoint that is shown names a place here.
coverage-map-note = Borders: Natural Earth 4.1 (public domain), which states no opinion on whose land is whose. It has Crimea with Russia; here it is in Ukraine, as in ISO 3166-2. Kosovo, Northern Cyprus and Somaliland have no ISO 3166 code, so no claim can name them and they are never coloured. Small places are points. The list has every place.

coverage-legend = Legend
coverage-state-used_permitted = Permitted and used
coverage-state-used = Used by exemption only
coverage-state-permitted = Permitted
coverage-state-conditional = Permitted under an instrument only
coverage-state-refused = Not permitted, named by denied endpoints
coverage-state-denied = Denied

coverage-place-title = { $name }: { $what }
coverage-place-permitted = permitted
coverage-place-conditional = permitted under an instrument only
coverage-place-denied = denied
coverage-place-outside = not permitted
coverage-place-permitted-parts = permitted in { $parts } only
coverage-place-conditional-parts = permitted in { $parts } only, and under an instrument only
coverage-place-denied-parts = { $permission }, denied in { $parts }
coverage-place-both = { $permission } and { $used }
coverage-place-used = { $count ->
    [one] used by 1 endpoint
   *[other] used by { NUMBER($count) } endpoints
  }
coverage-place-used-exempt = { $count ->
    [one] used by 1 endpoint that is exempt
   *[other] used by { NUMBER($count) } endpoints that are exempt
  }
coverage-place-refused = { $count ->
    [one] 1 denied endpoint names it
   *[other] { NUMBER($count) } denied endpoints name it
  }
coverage-place-parts = named there: { $parts }
coverage-place-gone = With these filters no policy and no endpoint names this place.

coverage-places = Places
coverage-places-grouped = Group by state
coverage-places-place = Place
coverage-places-state = State
coverage-places-used = Used by
coverage-places-refused = Denied there
coverage-place-uses = Endpoints that use it
coverage-place-names = Denied endpoints that name it
coverage-place-within = Permitted by
coverage-place-besides = { $boundary }, and { $besides } under an instrument

coverage-off = Not on the map:
coverage-off-anywhere = { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }: anywhere ({ NUMBER($denied) } denied)
coverage-off-unknown = { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }: nobody knows ({ NUMBER($denied) } denied)
coverage-off-not_retained = { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }: nothing kept ({ NUMBER($denied) } denied)
coverage-off-anywhere-word = Anywhere
coverage-off-unknown-word = Nobody knows
coverage-off-not_retained-word = Nothing kept
coverage-off-anywhere-why = These endpoints may do this anywhere in the world, so no place stands for them.
coverage-off-unknown-why = Nobody has said where these endpoints do this. What is unknown is not permitted.
coverage-off-not_retained-why = These endpoints claim to keep nothing here, so there is no place.

coverage-legend-count = { NUMBER($count) }

coverage-flow-label = Flow: tag, model, place of processing
coverage-flow-tools = What the flow shows
coverage-flow-denied = Show denied
coverage-flow-as = Show as
coverage-flow-as-chart = As a drawing
coverage-flow-as-table = As a table
coverage-flow-drawing = Drawing the flow …
coverage-flow-endpoints = Endpoints
coverage-flow-sentence = { NUMBER($eligible) } of { $cells ->
    [one] 1 decision
   *[other] { NUMBER($cells) } decisions
  } permitted, by tag, model and place of processing.
coverage-flow-nothing = Nothing flows: none of { $cells ->
    [one] 1 decision
   *[other] { NUMBER($cells) } decisions
  } is permitted. Show what is denied, or clear the filters.
coverage-flow-together = The smallest are drawn as one:
coverage-flow-each = See each in the table
coverage-flow-more-tag = { $count ->
    [one] 1 more tag
   *[other] { NUMBER($count) } more tags
  }
coverage-flow-more-model = { $count ->
    [one] 1 more model
   *[other] { NUMBER($count) } more models
  }
coverage-flow-more-place = { $count ->
    [one] 1 more place
   *[other] { NUMBER($count) } more places
  }
coverage-flow-outcome-allow = allowed
coverage-flow-outcome-exempt = exempt
coverage-flow-outcome-deny = denied
coverage-flow-outcome-unknown = denied as unknown
coverage-flow-path = { $tag } → { $model } → { $place }: { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }, { $outcome }
coverage-flow-tag = Tag { $name }: { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }
coverage-flow-model = Model { $name }: { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }
coverage-flow-place = Processing in { $name }: { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  }
coverage-flow-in = { $count ->
    [one] 1 endpoint
   *[other] { NUMBER($count) } endpoints
  } in this part of the flow, { $decisions ->
    [one] 1 decision
   *[other] { NUMBER($decisions) } decisions
  }.
coverage-flow-gone = With these filters nothing flows here.
coverage-decided-by = Decided by
coverage-text-codes = Reason codes: { $codes }
coverage-remedy-try = Try { $number } on a copy
coverage-remedy-places = Newly permitted to process: { $places }.
coverage-remedy-other-tags = No other endpoint is newly permitted, but for more than one tag: { $tags }.
coverage-remedy-nothing-else = No other endpoint is newly permitted.
coverage-remedy-others = { $count ->
    [one] 1 other endpoint is newly permitted: { $endpoints }.
   *[other] { NUMBER($count) } other endpoints are newly permitted: { $endpoints }.
  }
coverage-remedy-lost = { $count ->
    [one] 1 endpoint is no longer permitted: { $endpoints }.
   *[other] { NUMBER($count) } endpoints are no longer permitted: { $endpoints }.
  }
