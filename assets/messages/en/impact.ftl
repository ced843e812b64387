### Impact: every decision that the draft changes, and one request explained.

impact-title = Impact
impact-what = What the draft changes against the newest release: every question, every endpoint, every date to come.
impact-views = Views of the impact
impact-tab-changes = Changes
impact-tab-request = One request
impact-comparing = Comparing every decision …

impact-detail = { $changed ->
    [0] None of { NUMBER($answers) } decisions differs
    [one] 1 of { NUMBER($answers) } decisions differs
   *[other] { NUMBER($changed) } of { NUMBER($answers) } decisions differ
  }, from { $from } on.
impact-space = All of them are { $questions ->
    [one] 1 question
   *[other] { NUMBER($questions) } questions
  } × { $endpoints ->
    [one] 1 endpoint
   *[other] { NUMBER($endpoints) } endpoints
  } × { $epochs ->
    [one] 1 stretch of time
   *[other] { NUMBER($epochs) } stretches of time
  }.
impact-places = Newly permitted places
impact-places-count = { $count ->
    [one] Newly permitted in 1 place
   *[other] Newly permitted in { NUMBER($count) } places
  }
impact-place-for = for { $tags }
impact-places-more = { $count ->
    [one] 1 more
   *[other] { NUMBER($count) } more
  }

impact-filters = Which decisions
impact-counts = Decisions by what the draft does
impact-count-gained = + { NUMBER($count) } newly permitted
impact-count-lost = − { NUMBER($count) } no longer permitted
impact-count-reason_only = { NUMBER($count) } for other reasons
impact-count-denied = { NUMBER($count) } denied as before
impact-count-unchanged = { NUMBER($count) } unchanged
impact-narrow = Narrow the list
impact-listed = { $count ->
    [one] 1 change
   *[other] { NUMBER($count) } changes
  }
impact-find = Find
impact-find-hint = endpoint, model, place…
impact-tag = Tag
impact-tag-any = any
impact-tag-changed = { $count ->
    [0] no change
    [one] 1 decision
   *[other] { NUMBER($count) } decisions
  }
impact-clear = Show all of them
impact-list = Changed decisions
impact-nothing-found = Nothing matches. Every change is still there: show all of them.
impact-nothing-here = No decision changes in this way.
impact-none-list = No decision changes. Edit the registry, a policy or evidence, and every decision that changes is listed here before anybody publishes it.
impact-unchanged-list = { $count ->
    [0] None of { NUMBER($of) } decisions is as it was.
    [one] 1 of { NUMBER($of) } decisions is as it was, for the same reasons. Coverage shows what each tag may use.
   *[other] { NUMBER($count) } of { NUMBER($of) } decisions are as they were, for the same reasons. Coverage shows what each tag may use.
  }
impact-nothing-to-ask = Add an endpoint and a tag: then every decision is compared here.
impact-to-registry = Open Registry
impact-to-coverage = Open Coverage
impact-to-policies = Open Policies

impact-column-endpoint = Endpoint
impact-column-tag = Tag
impact-column-category = Carrying
impact-column-before = Release
impact-column-after = Draft
impact-column-why = Why
impact-column-from = From
impact-column-to = Until
impact-column-verdict = Verdict
impact-column-model = Model
impact-column-placement = Placement
impact-category-all = all of the tag
impact-for-good = no end known
impact-not-looked-at = –
impact-passes-short = every check passes
impact-was = was: { $reason }

impact-choose = Choose a change to see what the release says and what the draft says, check by check.
impact-gone = This change could not be explained.
impact-gone-todo = If the draft was edited meanwhile, choose another change.
impact-head-gained = Newly permitted
impact-head-lost = No longer permitted
impact-head-permitted = Permitted, for other reasons
impact-head-denied = Denied, for other reasons
impact-asked-all = All categories of the tag, as of { $date }.
impact-asked-one = This category alone, as of { $date }.
impact-before = Revision { $revision }
impact-before-none = Published
impact-after = Draft
impact-missing-release = Nothing is published yet.
impact-missing-object = Not there.
impact-none-there = not there
impact-verdict-allow = Allowed
impact-verdict-deny = Denied
impact-verdict-exempt = Exempt
impact-verdict-unknown = Unknown
impact-checks-of = Checks: { $policy }
impact-checks-caption = Checks of the policy { $policy }, in the release and in the draft
impact-checks-alike = { $count ->
    [one] 1 other check is alike
   *[other] { $count } other checks are alike
  }
impact-checks-all-alike = { $count ->
    [one] Its one check is alike on both sides
   *[other] All { $count } checks are alike on both sides
  }
impact-check = Check
impact-check-none = –
impact-check-allow = passes
impact-check-exempt = exempt
impact-check-deny = fails
impact-reasons-after = Every reason in the draft
impact-fact-placement = Placement
impact-open-coverage = Open in Coverage

impact-export-open = Export…
impact-export-title = Export the changes
impact-export-what = A new file with a line for each change. Nothing is written over, and nothing is written in part.
impact-export-which = Changes
impact-export-all = All { NUMBER($count) }
impact-export-shown = Those shown now
impact-export-format = Form
impact-format-csv = CSV, for a spreadsheet
impact-format-json = JSON, with the summary
impact-export-file = File
impact-export-file-hint = The whole path of a file that is not there yet.
impact-export = Export
impact-exporting = Writing …
impact-export-failed = Nothing was written.
impact-exported = { $count ->
    [one] 1 change was written
   *[other] { NUMBER($count) } changes were written
  }

impact-request-form = The request
impact-request-by = Asked of
impact-request-draft = Draft
impact-request-published = Published
impact-request-tag = Residency tag
impact-request-untagged = no tag
impact-request-tag-hint = As the request carries it, also one that the registry does not have.
impact-request-categories = Carries
impact-request-add-category = Add category
impact-request-categories-hint = None means not known: every policy of the tag applies.
impact-request-model = Model
impact-request-any = any
impact-request-gateway = Gateway
impact-request-at = At
impact-request-now = now
impact-request-at-hint = Empty for now; a day, or 2026-12-31T23:00:00Z.
impact-request-at-wrong = This is neither a day nor an instant. Write 2026-12-31, or 2026-12-31T23:00:00Z.
impact-request-waits = Mend the date: then the request is answered.
impact-request-failed = The request could not be answered.
impact-request-answer = Answer
impact-request-allow = Allowed
impact-request-deny = Denied
impact-request-endpoints = Endpoints that were looked at
impact-copy-text = Copy as text
impact-copy-json = Copy as JSON
impact-fact-at = As of
impact-fact-policies = Policies
impact-fact-change = Next change
impact-fact-asked = Asked of
impact-mode-enforce = enforce
impact-mode-audit = audit only
impact-none-apply = none applies
impact-no-change = none known
impact-draft-first = draft, nothing published yet
impact-draft-since = draft since revision { $revision }

impact-tab-lints = Worth a look
impact-lint-none = Nothing in the draft contradicts itself, adds nothing, leaves a gap or ends within the next release.
impact-lint-count = { $count ->
    [one] 1 thing in the draft is worth a look before anybody publishes it.
   *[other] { NUMBER($count) } things in the draft are worth a look before anybody publishes it.
  }
impact-lint-error = Cannot be right
impact-lint-warning = Probably not as meant
impact-lint-note = Does no harm
impact-lint-open = Open { $id }
