### Releases: what would be published, what was, and whether a folder holds what was published.

releases-title = Releases
releases-what = What publishing would change, what was published, and whether a folder holds it.
releases-views = Releases
releases-tab-changes = Changes
releases-tab-history = History
releases-tab-verify = Verify a bundle

releases-change = Revision { $revision } would change { $objects ->
    [one] 1 object
   *[other] { NUMBER($objects) } objects
  } and { $decisions ->
    [0] no decision
   *[other] { NUMBER($decisions) } of { NUMBER($cells) } decisions
  }{ $detail }.
releases-first = Nothing is published yet. Revision { $revision } would publish { $objects ->
    [one] 1 object
   *[other] { NUMBER($objects) } objects
  } and { $cells ->
    [0] no decision
    [one] 1 decision
   *[other] { NUMBER($cells) } decisions
  }{ $detail }.
releases-unchanged = Nothing differs from revision { $revision }.
releases-unchanged-more = Exporting writes revision { $revision } again, byte for byte. Once its signatures are no longer fresh, a new revision with the same content is made; that needs a reason.
releases-detail = : { $parts }
releases-more-allowed = { NUMBER($count) } more allowed
releases-fewer-allowed = { NUMBER($count) } fewer
releases-first-allowed = { NUMBER($count) } allowed
releases-first-denied = { NUMBER($count) } denied
releases-other-verdict = { $count ->
    [one] 1 with another verdict
   *[other] { NUMBER($count) } with other verdicts
  }

releases-lists = What changes
releases-list-decisions = Decisions { NUMBER($count) }
releases-list-objects = Objects { NUMBER($count) }
releases-no-decisions = No decision changes.
releases-no-objects = No object changes.
releases-column-tag = Tag
releases-column-endpoint = Endpoint
releases-column-before = Before
releases-column-after = After
releases-column-effect = Effect
releases-effect-gained = now allowed
releases-effect-lost = no longer allowed
releases-effect-allowed = still allowed
releases-effect-denied = still denied
releases-not-there = not there
releases-decision-name = { $tag }, { $endpoint }
releases-column-how = Change
releases-column-id = Identifier
releases-how-added = Added
releases-how-changed = Changed
releases-how-removed = Removed
releases-kind-category = Data categories
releases-kind-tag = Tags
releases-kind-boundary = Boundaries
releases-kind-instrument = Instruments
releases-kind-provider = Providers
releases-kind-region = Regions
releases-kind-zone = Zones
releases-kind-placement = Placements
releases-kind-connection = Connections
releases-kind-model = Models
releases-kind-endpoint = Endpoints
releases-kind-gateway = Gateways
releases-kind-evidence = Evidence
releases-kind-policy = Policies
releases-kind-exemption = Exemptions

releases-blocked = This draft cannot be published as it is.
releases-warnings = { $count ->
    [one] To know before you sign.
   *[other] { $count } things to know before you sign.
  }

releases-sign = Sign and export
releases-days = Validity in days
releases-days-ends = Ends on { $date }.
releases-days-wrong = Write a whole number from 1 to 365.
releases-reason = Reason for the change
releases-reason-hint = At least 10 characters. It stands in the audit log.
releases-reason-short = Write why, in at least 10 characters.
releases-folder = Folder for the export
releases-folder-hint = A new or an empty folder; an earlier export in it is replaced.
releases-folder-missing = Name the folder, from the root of the disk.
releases-acknowledge = I have read where this newly permits requests to be processed: { $places }.
releases-one-signer = One signer: with a single officer, one person alone can publish. The bundle says so.
releases-sign-button = Sign and export revision { $revision }
releases-again-button = Export revision { $revision } again
releases-signing = Signing …

releases-failed = Nothing was published and nothing was exported.
releases-failed-todo = The draft is as it was. Mend this and sign again.
releases-failed-again = Nothing was exported.
releases-kept = Revision { $revision } is signed and kept in this workspace, but it was not exported.
releases-kept-todo = Mend this and export again: the same revision is written.
releases-unverified = The folder was written, but what is in it did not verify. Give it to nobody.

releases-passphrase-new = Choose a passphrase for the keys
releases-passphrase-new-what = Signing needs a key, and this computer offers no keychain to keep it in. The key is kept in a file beside the workspace, sealed with this passphrase. Nobody can recover it: keep it somewhere safe.
releases-passphrase-open = Open the keys
releases-passphrase-open-what = The keys of this workspace are in a file that is sealed with a passphrase.
releases-passphrase = Passphrase
releases-passphrase-hint = At least 12 characters.
releases-passphrase-short = Choose at least 12 characters.
releases-passphrase-repeat = The same again
releases-passphrase-differs = The two do not match. Type both again.
releases-passphrase-continue = Continue and sign
releases-passphrase-failed = The keys could not be opened.

releases-exported = Exported and verified
releases-exported-what = Revision { $revision } was written to the folder, read back from the disk and verified.
releases-exported-unauthenticated = Exported, but not authenticated
releases-back = Back to the changes
releases-root-note = Gateways pin this value. Give it to gateways by another way than the folder.
releases-copy-root = Copy root SHA-256

releases-fact-folder = Folder
releases-fact-revision = Revision
releases-fact-bundle = Bundle
releases-fact-issued = Issued
releases-fact-valid = Valid
releases-fact-valid-until = until { $date }
releases-fact-ends-first = Ends first
releases-fact-ends-first-value = { $part }, on { $date }
releases-fact-signers = Signers
releases-fact-signed = { $signers ->
    [one] 1 of { $threshold } needed
   *[other] { $signers } of { $threshold } needed
  }
releases-fact-one-signer = one signer: one person alone published it
releases-fact-root = Root SHA-256
releases-fact-catalogue = Catalogue
releases-fact-payload = Payload
releases-targets = { $count ->
    [one] 1 target
   *[other] { $count } targets
  }
releases-target-name = Target
releases-target-hash = SHA-256

releases-history = Releases, newest first
releases-none = Nothing is published yet.
releases-to-changes = See what would be published
releases-column-revision = Revision
releases-column-state = State
releases-column-issued = Issued
releases-column-expires = Ends
releases-column-signers = Signers
releases-column-root = Root
releases-column-payload = Payload
releases-state-newest = newest
releases-state-ended = ended
releases-state-replaced = replaced
releases-one-signer-short = one signer
releases-revision-name = Revision { $revision }
releases-details = Revision { $revision }

releases-verify-what = Reads every file of an export and says whether it is what the officers signed. Nothing is changed.
releases-verify-folder = Folder of the bundle
releases-verify-folder-hint = The folder that holds metadata and targets.
releases-verify-folder-missing = Name the folder of the bundle.
releases-verify-root = Root SHA-256 that you were given
releases-verify-root-hint = 64 hex digits, from the publisher, by another way than the folder. Without it anyone may have made the bundle.
releases-verify-button = Verify
releases-verifying = Reading …
releases-verified = Verified
releases-verified-what = Revision { $revision } is what the officers signed: its root is the one you were given.
releases-consistent = Consistent, not authenticated
releases-consistent-what = Everything in the folder holds together, but anyone may have made it. Ask the publisher for the root SHA-256, by another way than the folder, and verify again.
releases-refused = Refused
releases-refused-what = The bundle was refused. Do not use anything in it.
releases-unreadable = The folder could not be read, so nothing is known about it.
