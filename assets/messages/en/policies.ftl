### The room of policies.

policies-title = Policies
policies-about = What requests with each tag may use, and why.
policies-empty = No policies: every request is denied.
policies-choose = Select a policy to see what its tags may use. Press Enter to open it.
policies-open = Open policy
policies-new = New policy
policies-from-template = New from template
policies-show-all = Show all policies
policies-gone = There is no policy { $id } in the draft. It may have been deleted.
policies-unread = The policies could not be read.
policies-again = Try again

policies-column-name = Name
policies-column-mode = Mode
policies-column-tags = Tags
policies-column-permits = What it permits
policies-column-because = Because

policies-mode = Mode
policies-mode-audit = Audit
policies-mode-enforce = Enforce

## One policy

policies-own = Not from a template
policies-from = From template
policies-reviewed = reviewed { $day }
policies-no-sentence = The sentence could not be made.
policies-unsaved = Not saved.
policies-unsaved-missing = Something that every policy needs is missing.
policies-unsaved-todo = What you changed is still here. Mend the field that is marked, or go back to what is saved.
policies-drop = Back to what is saved

policies-applies = Applies to
policies-tags = Tags
policies-add-tag = Add tag
policies-tags-missing = A policy needs at least one tag. Add one, or delete the policy.
policies-no-tags = There are no tags yet. Add one in the Registry, or start from a template, which brings its own.
policies-data = Data
policies-add-category = Add category
policies-data-all = All data that the tags may carry.

policies-where = Where
policies-stage = Stage
policies-permitted = Permitted
policies-permitted-for = { $stage }, permitted
policies-also = Also, while in force
policies-also-add = Add
policies-also-add-for = { $stage }, add what is permitted while an instrument is in force
policies-also-edit = { $stage }, also { $boundary } with { $instruments }
policies-also-title = { $stage }, also while in force
policies-also-about = This boundary is permitted besides, for an endpoint and stage that evidence of these instruments covers. It closes by itself when the evidence ends.
policies-with = with { $instruments }
policies-and = and
policies-proof = Proof of the claim
policies-proof-for = { $stage }, proof of the claim
policies-proof-none = none
policies-proof-declares = declares
policies-proof-constrains = constrains
policies-unconstrained = not constrained
policies-not-denied = anywhere known, except denied places
policies-constrain = Constrain
policies-constrain-stage = Constrain { $stage }
policies-release-column = Take the constraint away
policies-release-stage = Stop constraining { $stage }
policies-boundary = Boundary
policies-choose-boundary = Choose a boundary
policies-boundary-missing = Choose the boundary that is permitted besides.
policies-instruments-missing = Name at least one instrument that opens it.
policies-everywhere = every place, if it is known

policies-requires = Requires
policies-all-of = All of
policies-add-instrument = Add instrument
policies-one-of = One of
policies-and-one-of = and one of
policies-add-to-group = Add alternative
policies-scope = Scope
policies-add-scope = Add scope
policies-scope-all = All scopes.
policies-private = Private
policies-private-only = Private endpoints only
policies-denied = Denied places
policies-add-place = Add place
policies-denied-about = No stage may be in these places, and none may be unknown.

policies-because = Because
policies-regulation = Regulation
policies-regulation-add = Add regulation
policies-regulation-edit = Edit { $name }
policies-regulation-name = Short name
policies-regulation-where = Where in it
policies-regulation-source = Who was read for it
policies-regulation-read = Day of the reading
policies-regulation-missing = A short name is needed, for example “GDPR Chapter V”.
policies-read = read { $day }
policies-edit = Edit
policies-remove = Remove

policies-details = Details
policies-details-edit = Edit details
policies-name = Name
policies-name-missing = A name is needed, with at least one letter or digit.
policies-why = Why it exists
policies-none = not recorded
policies-id = Identifier
policies-begins = Begins
policies-first-day = First day
policies-begins-on = It applies from { $at }.
policies-begins-always = It applies always.
policies-begins-before = Before that it decides and reports nothing.

## Promotion

policies-promotion = Promotion
policies-promotion-unread = How the promotion stands could not be read.
policies-criterion = Criterion
policies-criterion-says = { $denials ->
    [0] No would-be denial
    [one] At most one would-be denial
   *[other] At most { NUMBER($denials) } would-be denials
  } in at least { $days ->
    [one] one day
   *[other] { $days } days
  } of logs, with at least { $requests ->
    [one] one request.
   *[other] { NUMBER($requests) } requests.
  }
policies-criterion-edit = Edit criterion
policies-criterion-about = What replayed logs must show before this policy may enforce. A would-be denial is a request that this policy alone would have denied. Every change of the criterion is in the audit log.
policies-criterion-denials = Would-be denials, at most
policies-criterion-days = Days that the logs cover, at least
policies-criterion-requests = Requests to which it applies, at least
policies-criterion-wrong = Write a whole number, 0 or more.
policies-criterion-not-saved = The criterion was not saved.
policies-observed = Observed
policies-observed-says = { $logs ->
    [0] No log counts.
    [one] { NUMBER($denials) } would-be denials in { NUMBER($requests) } requests, { NUMBER($days) } days of one log.
   *[other] { NUMBER($denials) } would-be denials in { NUMBER($requests) } requests, { NUMBER($days) } days of { NUMBER($logs) } logs.
  }
policies-replay = Replay logs
policies-logs = Logs that count
policies-log = Log
policies-log-days = Days (UTC)
policies-log-span = { $first } to { $last }
policies-log-requests = Requests
policies-log-denials = Would-be denials
policies-log-count = { NUMBER($count) }
policies-logs-more = { $count ->
    [one] One more log counts.
   *[other] { NUMBER($count) } more logs count.
  }
policies-promote = Promote to enforce
policies-promote-unsaved = What you changed is not saved. Only what is saved can be promoted.
policies-promoted = { $name } enforces in the draft now.
policies-not-promoted = The policy was not promoted.

## The effect

policies-effect = Effect on { $tag }
policies-effect-count = { $eligible } of { $of }
policies-effect-may = { $of ->
    [one] endpoint may be used now.
   *[other] endpoints may be used now.
  }
policies-effect-endpoint = Endpoint
policies-effect-draft = Draft
policies-effect-more = { $count ->
    [one] One more is in Coverage.
   *[other] { NUMBER($count) } more are in Coverage.
  }
policies-effect-audit = This policy only reports: it changes none of these answers.
policies-effect-at = All policies of the draft together, as of { $at }.
policies-effect-unread = The effect could not be read.

## New policies

policies-new-about = It begins in audit: it reports what it would deny, and changes no answer until you set it to enforce.
policies-new-id = Its identifier will be { $id }.
policies-create = Create policy
policies-created = { $count ->
    [one] One policy was added to the draft.
   *[other] { NUMBER($count) } policies were added to the draft.
  }
policies-not-created = The policy was not created.
policies-templates = Templates
policies-template-about = A template is a draft to work from. It brings its tags and boundaries along.
policies-template-find = Find
policies-template-find-hint = law, country, tag…
policies-template-says = What the template says
policies-template-none = No template has these words.
policies-template-choose = Choose a template to read what it says and where that comes from.
policies-template-used = This template is in use. Edit its policies instead.
policies-in-use = in use
policies-template-where = Where
policies-template-law = Law
policies-template-source = Source
policies-template-sure = How sure
policies-template-again = Look again
policies-template-by = by { $day }
policies-confidence-sourced = Taken from the published text.
policies-confidence-curated = Put together from several sources by hand.
policies-confidence-conflict = Sources contradict each other.
policies-confidence-unverified = General knowledge; nobody looked it up.
policies-confidence-officer = Entered by an officer.

## Deleting

policies-delete = Delete policy
policies-delete-title = Delete “{ $name }”?
policies-delete-about = Its tags are then judged by their other policies. A tag without any is denied. The published release stays as it is.
policies-delete-with = These depend on it and are deleted with it:
policies-not-deleted = The policy was not deleted.
policies-kind-exemption = Exemption { $id }
