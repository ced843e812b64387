### The Test room: a prompt on every endpoint that qualifies.

test-title = Test a prompt
test-sentence = Sent only to endpoints that qualify at this moment. Text is not kept.
test-settings = What is tested

test-tag = Tag
test-no-tags = There is no residency tag yet, so there is nothing to test. Tags come with the templates of the Policies room.
test-to-policies = Go to Policies

test-data = Data
test-data-all = all that the tag may carry
test-data-none = none named
test-data-title = What the text carries
test-data-hint = Everything that { $tag } may carry, unless you narrow it. At least one stays.

test-policy = Policy
test-published = Published
test-draft = Draft
test-not-published = Nothing is published yet, so only the draft can judge.
test-synthetic = This text is made up and about nobody

test-prompt = Prompt
test-prompt-placeholder = What do you want to ask?
test-not-kept = Text is not kept. It goes when you leave this room.
test-system = System prompt
test-system-add = Add a system prompt
test-system-remove = Remove the system prompt

test-endpoints = Endpoints
test-offers-published = { $eligible } of { $count } endpoints may be used for { $tag }, judged by revision { $revision }.
test-offers-draft = { $eligible } of { $count } endpoints may be used for { $tag }, judged by the draft.
test-offers-failed = The endpoints could not be judged, so none is offered.
test-empty = Nothing to test for this tag: 0 endpoints allowed.
test-to-coverage = See why in Coverage
test-more = { $count } more
test-fewer = Show fewer

test-run = Run on { $count }
test-stop = Stop
test-stop-named = Stop { $endpoint }
test-stop-all = Stop all
test-blocked-tag = Choose a tag first.
test-blocked-offers = No endpoint may be used.
test-blocked-endpoint = Tick at least one endpoint.
test-blocked-text = Write a prompt first.
test-blocked-synthetic = The draft judges only made-up text: say above that it is.

test-answers = Answers
test-practice-label = Practice: no model answers here
test-state-waiting = Waiting
test-state-streaming = Streaming
test-state-done = Done
test-state-stopped = Stopped
test-state-failed = Failed
test-state-refused = Refused
test-waiting = Waiting for the endpoint to reply.
test-no-text = The endpoint answered without any text.
test-stopped = You stopped this run. What came before is not complete.
test-stopped-early = You stopped this run before anything came.
test-incomplete = What came before is not complete.
test-refused = The prompt was not sent to this endpoint.
test-ended = { $endpoint }: { $state }

test-verdict = Verdict
test-verdict-allow = Allowed, { $by }
test-verdict-exempt = Exempt, { $by }
test-verdict-refused = Refused, { $by }
test-by-revision = revision { $revision }
test-by-draft = draft
test-for = For
test-served = Served from
test-peer = Peer
test-tls = TLS
test-time = Time
test-tokens = Tokens
test-request = Request id
test-not-reported = not reported
test-not-yet = not yet
test-not-sent = nothing was sent
test-yes = yes
test-no = no
test-seconds = { $seconds } s
test-time-both = { $first } first, { $total } in all
test-time-total = first not reported, { $total } in all
test-tokens-both = { $in } in, { $out } out

test-practice = The practice server answers on this computer, without a model.
test-practice-start = Start practice server
test-practice-on = The practice server is running on this computer. It answers without a model.
test-practice-failed = The practice server was not started.

test-key-missing = No key is stored for the connection { $connection }.
test-key-unread = Whether a key is stored for the connection { $connection } could not be read.
test-key-enter = Enter key
test-key-enter-named = Enter key for { $connection }
test-key-title = Key for { $connection }
test-key-sentence = The key is kept with this computer’s other secrets, never in the workspace, and is sent only to { $host }.
test-key-field = Key
test-key-empty = Paste the key that the provider gave you.
test-key-save = Keep key

test-vault-failed = Where the keys are kept could not be read.
test-vault-locked = The keys of this workspace are in a passphrase file, which is still closed.
test-vault-none = This computer has no keychain to keep keys in.
test-vault-open = Enter passphrase
test-vault-make = Choose passphrase
test-vault-open-title = Open the keys
test-vault-open-sentence = Enter the passphrase of this workspace’s keys. They stay open until the console is closed.
test-vault-make-title = Choose a passphrase
test-vault-make-sentence = Keys will be kept in a file beside the workspace, sealed with this passphrase. Nobody can recover it: write it down and keep it safe.
test-vault-field = Passphrase
test-vault-repeat = Passphrase again
test-vault-empty = Enter the passphrase.
test-vault-differs = The two passphrases differ. Type the same one twice.
test-vault-open-keys = Open keys
