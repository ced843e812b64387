### The room of evidence.

evidence-title = Evidence
evidence-about = Contracts and certificates: what each covers, and until when it counts. And what is excused although it fails.
evidence-empty = No evidence: endpoints cannot be allowed.
evidence-why = Policies ask for contracts and certificates in force. Record them here, with what they say about each stage.
evidence-choose = Select evidence to see what it proves. Press Enter to edit it.
evidence-unread = The evidence could not be read.
evidence-again = Try again
evidence-add = Add evidence
evidence-edit = Edit
evidence-edit-title = Edit “{ $name }”
evidence-renew = Renew…
evidence-renew-title = Renew “{ $name }”
evidence-renew-about = The next term of the same contract or certificate. The old one is kept as it is, and counts until it ends.
evidence-tabs = Parts of the room
evidence-tab-evidence = Evidence
evidence-tab-exemptions = Exemptions
evidence-tools = Parts of the list, and what to add
evidence-segments = Show
evidence-segment-all = All { NUMBER($count) }
evidence-segment-in-force = In force { NUMBER($count) }
evidence-segment-due = Due { NUMBER($count) }
evidence-segment-later = Begins later { NUMBER($count) }
evidence-segment-ended = Ended { NUMBER($count) }
evidence-segment-superseded = Superseded { NUMBER($count) }
evidence-none-in-force = None is in force beyond the next 30 days, of { NUMBER($count) }.
evidence-none-due = None ends within 30 days without a renewal, of { NUMBER($count) }.
evidence-none-later = None begins later, of { NUMBER($count) }.
evidence-none-ended = None has ended without a renewal, of { NUMBER($count) }.
evidence-none-superseded = None has been superseded by a renewal, of { NUMBER($count) }.
evidence-show-all = Show all
evidence-view = View
evidence-view-list = List
evidence-view-timeline = Timeline
evidence-timeline = When evidence and exemptions begin and end
evidence-timeline-about = A bar lasts as long as what it stands for. Marks on it stand 30, 7 and 1 days before its end.
evidence-timeline-today = Today
evidence-bar = { $when ->
    [later] { $name }, begins on { $from }, in force through { $through }
    [expired] { $name }, ended on { $through }
   *[other] { $name }, in force through { $through }
  }
evidence-bar-more = { $bar }, { $status }

evidence-name = Name
evidence-status = Status
evidence-instrument = Instrument
evidence-issuer = Issuer
evidence-issuer-hint = Who issued or signed it.
evidence-scope = Covers
evidence-stages = Stages
evidence-from = Valid from
evidence-through = Valid through
evidence-document = Document
evidence-no-document = no document
evidence-all-stages = all six stages
evidence-no-stages = no stage
evidence-scope-provider = all of { $provider }
evidence-scope-models = for { $models } only

evidence-status-valid = Valid
evidence-status-due = { $days ->
    [0] Due today
    [1] Due tomorrow
   *[other] Due in { $days } days
  }
evidence-status-expired = Expired
evidence-status-later = Not yet valid
evidence-status-superseded = { $counts ->
    [yes] Superseded, still counts
   *[no] Superseded
  }
evidence-superseded = { $counts ->
    [yes] A renewal is recorded, from { $from } on. Until its own end this one counts as before.
   *[no] A renewal took over on { $from }.
  }
evidence-superseded-by = Open “{ $name }”

## What it proves and covers

evidence-proves = What it can prove
evidence-location-none = It says nothing about places.
evidence-location-declares = It names places, and so proves a claim where a policy asks that it is declared.
evidence-location-constrains = It limits the provider to places, and so proves a claim where a policy asks that it is constrained.
evidence-retention-yes = It can prove that nothing is retained.
evidence-retention-no = It cannot prove that nothing is retained.
evidence-renewal = Renewal: { $renewal }.
evidence-short-none = { $retention ->
    [yes] proves no retention
   *[no] proves no place
  }
evidence-short-declares = { $retention ->
    [yes] names places, proves no retention
   *[no] names places
  }
evidence-short-constrains = { $retention ->
    [yes] limits places, proves no retention
   *[no] limits places
  }
evidence-covers = What it covers
evidence-stage = Stage
evidence-says = It says
evidence-says-for = { $stage }, it says
evidence-places = Places
evidence-places-for = { $stage }, places
evidence-cover-none = not covered
evidence-cover-places = places
evidence-cover-boundary = { $boundary }, { $count } places
evidence-cover-no_retention = no retention
evidence-cover-nothing = covers it, names no place
evidence-idle-places = This instrument says nothing about places: they will not count as proof.
evidence-idle-no_retention = This instrument cannot prove it: it will not count.
evidence-in-scope = Endpoints in its scope
evidence-scope-count = { $placements ->
    [one] 1 placement
   *[other] { NUMBER($placements) } placements
  }, { $endpoints ->
    [one] 1 endpoint.
   *[other] { NUMBER($endpoints) } endpoints.
  }
evidence-more = { NUMBER($count) } more
evidence-by = by { $issuer }.
evidence-in-force = It counts from { $from } through { $through }.

## The document

evidence-document-none = No document is kept with it.
evidence-document-hint = A PDF, a PNG or JPEG image or a text, at most 25 MB. It is copied into the workspace and hashed; a later change to the original does not alter the copy.
evidence-document-chosen = { $name }, { $size }. It is copied and hashed when you save.
evidence-document-drop = Save without the document
evidence-file-name = Name
evidence-file-size = Size
evidence-size-byte = { $size } B
evidence-size-kilobyte = { $size } kB
evidence-size-megabyte = { $size } MB
evidence-file-hash = SHA-256
evidence-file-unknown = not recorded
evidence-copy = Copy SHA-256
evidence-copied = The hash was copied.
evidence-not-copied = The hash could not be copied. Select it instead.
evidence-look = Look at it
evidence-look-checked = This is the copy in the workspace. Its SHA-256 was checked just now.
evidence-look-reading = Reading …
evidence-look-failed = The document is not shown.
evidence-look-image = The document { $name } as an image
evidence-look-text = Text of the document
evidence-look-cut = Only its beginning is shown. Save a copy to read all of it.
evidence-look-other = A document of this kind is not shown here. Save a copy, and open it with a program that you trust.
evidence-save-copy-open = Save a copy…
evidence-save-copy-title = Save a copy of { $name }
evidence-save-copy-about = The copy in the workspace is checked against its SHA-256, and then written whole or not at all.
evidence-save-copy-file = File
evidence-save-copy-hint = The whole path of the copy.
evidence-save-copy-replace = Replace a file that has this name
evidence-save-copy = Save copy
evidence-save-copy-running = Writing …
evidence-save-copy-failed = Nothing was written.
evidence-save-copy-done = The copy was saved.

## The form

evidence-scope-all = A provider
evidence-scope-some = Placements
evidence-provider = Provider
evidence-placements = Placements
evidence-add-placement = Add placement
evidence-models = Narrowed to models
evidence-add-model = Add model
evidence-models-all = All models.
evidence-same-places = Places for every stage
evidence-add-place = Add place
evidence-boundary-places = Add a boundary’s places
evidence-boundary-item = { $id }, { $name }
evidence-use-for-all = Same places for all stages
evidence-term = In force
evidence-first-day = First day
evidence-last-day = Last day
evidence-term-about = Days begin and end in { $zone }. The last day counts to its last second.
evidence-counts = It counts from { $from } through { $through }.
evidence-missing-name = A name is needed.
evidence-missing-instrument = Choose what kind of contract or certificate it is.
evidence-missing-issuer = Write who issued or signed it.
evidence-missing-provider = Choose the provider it is about.
evidence-missing-placements = Name at least one placement it is about.
evidence-missing-stages = Name at least one place, or say that the stage is not covered.
evidence-missing-first = Write the first day on which it counts.
evidence-missing-last = Write the last day on which it counts. Evidence always ends.
evidence-missing-order = The last day is before the first: mend one of the two.
evidence-missing-file = The file is larger than 25 MB: add a smaller copy.
evidence-incomplete = { $count ->
    [one] One field needs mending.
   *[other] { $count } fields need mending.
  }
evidence-saving = Saving …
evidence-saved = “{ $name }” was saved into the draft.
evidence-not-saved = The evidence was not saved. Nothing was changed, and what you typed is still here.

## Deleting

evidence-delete = Delete evidence
evidence-delete-title = Delete “{ $name }”?
evidence-delete-about = What needs it is denied from then on. The published release stays as it is.
evidence-delete-scope = { $count ->
    [0] No endpoint is in its scope.
    [one] 1 endpoint is in its scope:
   *[other] { NUMBER($count) } endpoints are in its scope:
  }
evidence-needed = It cannot be deleted while these depend on it: { $list }.
evidence-not-deleted = The evidence was not deleted.

## Exemptions

exemption-title = Exemptions
exemption-empty = No exemptions: every check of every policy counts.
exemption-why = An exemption lets a placement be used for a tag although named checks of a policy fail. It has a reason, an owner and an end.
exemption-choose = Select an exemption to see what it excuses and what would be so without it. Press Enter to edit it.
exemption-idle-unread = It could not be told which exemptions are no longer needed.
exemption-add = Add exemption
exemption-edit-title = Edit exemption { $id }
exemption-renew-title = Renew exemption
exemption-about = It excuses exactly the failures that are named, for one policy, one placement and one tag, and ends by itself.
exemption-remove = Remove
exemption-open = Open in Exemptions
exemption-bar = { $placement }, { $tag }

exemption-policy = Policy
exemption-placement = Placement
exemption-tag = Tag
exemption-tag-other = the policy is not for it
exemption-kind = Kind
exemption-kind-waiver = Waiver
exemption-kind-waiver-means = the risk is accepted
exemption-kind-mitigated = Mitigated
exemption-kind-mitigated-means = the aim is met by other means
exemption-kind-authorisation = Explicit authorisation
exemption-kind-authorisation-means = somebody entitled to it allowed exactly this
exemption-reason = Reason
exemption-reason-hint = Why it is granted, in at least { $least } characters. It stands in the audit log.
exemption-reason-before = Why it is granted again. Before: { $before }
exemption-owner = Owner
exemption-owner-hint = Who answers for it.
exemption-id = Identifier
exemption-id-hint = Made from policy, placement and tag. You may write another.
exemption-id-fixed = The audit log knows the exemption by this.
exemption-from = In force from
exemption-through = In force through
exemption-excuses = What it excuses
exemption-excuse = That { $excuse }.

exemption-status-valid = In force
exemption-status-later = Begins later
exemption-status-expired = Ended
exemption-status-idle = No longer needed

exemption-says = For requests tagged { $tag }, “{ $policy }” does not hold the failures below against { $placement }. Whatever else fails still counts.

## What fails now, and what an exemption opens

exemption-fails = { $when ->
    [now] These fail now.
   *[then] These fail on { $date }.
  } Tick what is to be excused, one by one.
exemption-failing-choose = Choose policy, placement and tag to see what fails there now.
exemption-failing-reading = Asking what fails there now …
exemption-failing-unread = It could not be told what fails there now: { $why }
exemption-failing-refused = No endpoint is looked at: { $why }
exemption-failing-no-endpoint = No endpoint runs in this placement, so nothing fails there now.
exemption-failing-none = { $when ->
    [now] Nothing that this policy asks fails there now: no exemption is needed.
   *[then] Nothing that this policy asks fails there on { $date }: no exemption is needed.
  }
exemption-failing-other-tag = This policy is not for this tag, so it fails nothing there: no exemption is needed.
exemption-others = Other failures
exemption-add-other = Add a failure
exemption-others-hint = What does not fail now and may come, for example evidence that ends.
exemption-value-scope = Its scope: { $list }.
exemption-value-places = Places: { $list }.
exemption-value-instruments = Asked for: { $list }.
exemption-value-evidence = Evidence: { $list }.
exemption-value-exempt = Excused now by { $list }.
exemption-value-endpoints = On { $count } of { $of } endpoints.
exemption-grave-stage_unknown = Nobody knows where this data is. Excused, it is opened wherever that turns out to be.
exemption-grave-place_denied = The policy denies these places by name. Excused, requests may be there all the same.

exemption-without-title = Without it
exemption-without-unread = It could not be told what would be so without it.
exemption-without-not-in-force = It does not count now, so nothing would be different.
exemption-without = { $of ->
    [0] No endpoint runs in this placement, so nothing would be different.
   *[other] { $count ->
        [0] Nothing would be different now.
        [one] 1 endpoint would be denied, of { NUMBER($of) } in this placement.
       *[other] { NUMBER($count) } endpoints would be denied, of { NUMBER($of) } in this placement.
      }
  }
exemption-endpoint = Endpoint
exemption-now = Now
exemption-without-it = Without it
exemption-explained = { $endpoint }:

exemption-missing-policy = Choose the policy from which it exempts.
exemption-missing-placement = Choose the placement that it exempts.
exemption-missing-tag = Choose the tag for which it counts.
exemption-missing-kind = Choose what kind of authorisation it is.
exemption-missing-excuses = Tick at least one failure that it excuses.
exemption-missing-reason = Write why it is granted, in at least { $least } characters.
exemption-missing-owner = Write who answers for it.
exemption-missing-first = Write the first day on which it counts.
exemption-missing-last = Write the last day on which it counts. An exemption always ends.
exemption-missing-order = The last day is before the first: mend one of the two.
exemption-missing-length = It would last { NUMBER($days) } days, and { $most } are the most. Choose { $date } or a day before it, and renew it in time.
exemption-missing-id = Use 1 to 160 letters, digits and . _ : @ + / -, beginning with a letter or digit.
exemption-missing-taken = Another exemption has this identifier: write another.
exemption-saved = The exemption { $id } was saved into the draft.
exemption-not-saved = The exemption was not saved. Nothing was changed, and what you typed is still here.

exemption-delete = Delete exemption
exemption-delete-title = Delete exemption { $id }?
exemption-delete-about = What it excuses counts as a failure from then on. The published release stays as it is.
exemption-delete-lost = { $count ->
    [0] No verdict changes now.
    [one] This is denied for requests tagged { $tag } then:
   *[other] These { NUMBER($count) } are denied for requests tagged { $tag } then:
  }
exemption-not-deleted = The exemption was not deleted.
exemption-ask = Ask for an exemption…
exemption-ask-from = Ask for an exemption from { $policy }…
