### Replay: what the draft would have done to the requests of gateway logs.

impact-tab-replay = Replay
replay-form = The replay
replay-what = What would this draft have done to requests that were made? Choose logs of your gateways, and every request is judged twice: by the release and by the draft.
replay-logs = Log files
replay-logs-hint = The whole path of each file, one a line; files copied in a file manager can be pasted. JSON lines (plain, gzip, zstd) or Parquet. They are read here, and nothing of what prompts say is looked at or kept.
replay-format = Format
replay-format-auto = Found by each line's marks
replay-format-plain = Our own
replay-format-litellm = LiteLLM
replay-format-envoy = Envoy access log
replay-format-opa = OPA decision log
replay-format-fields = A mapping of your own
replay-mapping = Mapping file
replay-mapping-hint = The whole path of a TOML or JSON file that says where the fields are.
replay-before = Compare the draft with
replay-before-none = Nothing published
replay-before-none-hint = Nothing is published yet: every request counts as refused before.
replay-before-newest = Revision { $revision }, the newest
replay-before-revision = Revision { $revision }
replay-date = Judge requests for
replay-date-now = Now
replay-date-at = A date
replay-date-recorded = Each its own time
replay-date-now-hint = What ended since the log was written does not blur what the draft changes.
replay-date-at-hint = All requests are judged as if they were made then.
replay-date-recorded-hint = As on the day of each request. A line without a time is a bad line then.
replay-at = Date
replay-run = Run the replay
replay-wrong-logs = Name at least one log file.
replay-wrong-mapping = Name the file of your mapping.
replay-wrong-at = This is neither a day nor an instant. Write 2026-12-31, or 2026-12-31T23:00:00Z.
replay-failed = The replay could not be run.
replay-cancel-other = Cancel the one that runs

replay-running = Reading the logs …
replay-progress = How much of the files is read
replay-so-far = { $rows ->
    [one] 1 row
   *[other] { NUMBER($rows) } rows
  }, { $percent } % of { $of } MB
replay-cancel = Cancel
replay-cancelling = Cancelling …

replay-said-bad = { $rows ->
    [one] The one line could not be read as a request, so nothing is known.
   *[other] Not one of { NUMBER($rows) } lines could be read as a request, so nothing is known.
  }
replay-said-empty = The files hold no request.
replay-said-none = { $judged ->
    [one] The one request would be answered as it is now.
   *[other] Of { NUMBER($judged) } requests none would be answered otherwise than now.
  }
replay-said-lost = { $judged ->
    [one] The one request would be refused, and is served now.
   *[other] Of { NUMBER($judged) } requests { NUMBER($lost) } would be refused that are served now.
  }
replay-said-gained = { $judged ->
    [one] The one request would be served, and is refused now.
   *[other] Of { NUMBER($judged) } requests { NUMBER($gained) } would be served that are refused now.
  }
replay-said-both = Of { NUMBER($judged) } requests { NUMBER($lost) } would be refused that are served now, and { NUMBER($gained) } would be served that are refused now.
replay-said-unpublished = Nothing is published, so every request counts as refused now.
replay-sides = { $before }, against { $after }.
replay-side-nothing = Nothing published
replay-side-release = Revision { $revision }
replay-side-draft = the draft
replay-side-document = { $file }
replay-judged-at = All judged for { $date }.
replay-judged-recorded = Each judged for its own time.
replay-read = { $rows ->
    [one] 1 row
   *[other] { NUMBER($rows) } rows
  } in { $files ->
    [one] 1 file
   *[other] { $files } files
  }{ $known ->
    [yes] , format { $formats }
   *[no] {""}
  }.
replay-cancelled = Cancelled.
replay-cancelled-at = { $percent } % of the files was read. What follows was not looked at.
replay-left-out = Not everything is listed.
replay-left-out-count = { $count ->
    [one] 1 request is counted and in no row: there are more combinations than are listed.
   *[other] { NUMBER($count) } requests are counted and in no row: there are more combinations than are listed.
  }
replay-without-zone = Times without a time zone.
replay-without-zone-files = Read as UTC: { $files }. That matters where each request is judged for its own time.
replay-bad = Nothing was judged.
replay-bad-todo = Choose the format that the logs have, or a mapping of your own, and run it again.

replay-trials = Policies in audit
replay-trial-policy = Policy in audit
replay-trial-requests = Applied to
replay-trial-denials = Would deny
replay-trial-most = Most often
replay-recorded = { $files ->
    [one] Recorded for the promotion of these policies: one log.
   *[other] Recorded for the promotion of these policies: { NUMBER($files) } logs.
  }
replay-not-recorded = Nothing was recorded for the promotion of these policies: a log counts when it was read to its end and its requests have times.

replay-filters = Which requests
replay-counts = Requests by what became of them
replay-count-lost = − { NUMBER($count) } refused
replay-count-gained = + { NUMBER($count) } served
replay-count-unknown = ? { NUMBER($count) } unknown
replay-count-unchanged = { NUMBER($count) } unchanged
replay-count-errors = { $count ->
    [one] 1 bad line
   *[other] { NUMBER($count) } bad lines
  }
replay-of = of { $rows ->
    [one] 1 row
   *[other] { NUMBER($rows) } rows
  }
replay-again = New replay

replay-list = Requests of the logs
replay-row = { $tag }, { $target }: { NUMBER($count) }
replay-untagged = no tag
replay-any = any endpoint
replay-column-count = Requests
replay-column-became = Would be
replay-column-first = First seen
replay-column-last = Last seen
replay-column-missing = Not known
replay-class-lost = refused
replay-class-gained = served
replay-class-unknown = unknown
replay-class-unchanged_allowed = served as before
replay-class-unchanged_denied = refused as before
replay-kind-tag = tag
replay-kind-category = category
replay-kind-model = model
replay-kind-endpoint = endpoint
replay-missing = { $kind } { $name }
replay-nothing-lost = No request would be refused that is served now.
replay-nothing-gained = No request would be served that is refused now.
replay-nothing-unknown = Every name in the logs is known to the release or to the draft.
replay-nothing-unchanged = No request would be answered as before.
replay-nothing-errors = Every line could be read.
replay-choose = Choose a row to see what these requests have in common.
replay-group-lost = { $count ->
    [one] 1 request is served now and would be refused.
   *[other] { NUMBER($count) } requests are served now and would be refused.
  }
replay-group-gained = { $count ->
    [one] 1 request is refused now and would be served.
   *[other] { NUMBER($count) } requests are refused now and would be served.
  }
replay-group-unknown = { $count ->
    [one] 1 request names something that neither the release nor the draft knows. Both refuse it.
   *[other] { NUMBER($count) } requests name something that neither the release nor the draft knows. Both refuse them.
  }
replay-group-unchanged_allowed = { $count ->
    [one] 1 request is served, before and after.
   *[other] { NUMBER($count) } requests are served, before and after.
  }
replay-group-unchanged_denied = { $count ->
    [one] 1 request is refused, before and after.
   *[other] { NUMBER($count) } requests are refused, before and after.
  }
replay-missing-todo = If the name is right, add it to the registry. If it is not, whoever sends it has to mend it.
replay-categories-all = not in the log: all of the tag
replay-not-logged = not in the log
replay-explain = Open in One request

replay-lines = Bad lines
replay-lines-first = The first { NUMBER($shown) } of { NUMBER($total) } bad lines; all are counted.
replay-line = { $file }, line { $line }
replay-column-file = File
replay-column-line = Line
replay-column-reason = Why it is no request
