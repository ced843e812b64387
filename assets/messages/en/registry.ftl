### The registry: endpoints, placements and their claims, connections, models, providers, regions, zones, boundaries, tags; imports.

registry-description-room = What models you use, where each runs, and on whose word.
registry-lists = Lists of the registry
registry-tab-endpoints = Endpoints
registry-tab-placements = Placements
registry-tab-connections = Connections
registry-tab-models = Models
registry-tab-providers = Providers
registry-tab-regions = Regions
registry-tab-zones = Zones
registry-tab-boundaries = Boundaries
registry-tab-tags = Tags

## Columns and fields

registry-endpoint = Endpoint
registry-endpoint-hint = A short name of your own, for example azure-sweden.
registry-model = Model
registry-model-hint = The name that callers send.
registry-model-new = A new model: it is added with the endpoint.
registry-model-id-hint = The name that callers send. It cannot be changed afterwards.
registry-upstream = Upstream name
registry-upstream-hint = The name by which the host knows the model.
registry-connection = Connection
registry-connection-id = Name of the connection
registry-placement = Placement
registry-placement-hint = The terms under which the provider runs the model.
registry-placement-id = Identifier
registry-placement-id-hint = For example acme:in_region:paris. It cannot be changed afterwards.
registry-enabled = Enabled
registry-on = On
registry-off = Off
registry-from = From
registry-through = Through
registry-name = Name
registry-provider = Provider
registry-provider-new = A new provider: it is added with the placement.
registry-provider-name = Use a name with letters or digits.
registry-provider-id-hint = For example acme. It cannot be changed afterwards.
registry-scope = Scope
registry-scope-in_region = Requests stay in one region.
registry-scope-zone = Requests move inside one of the provider’s zones.
registry-scope-geography = Requests move inside the provider’s geography around a region.
registry-scope-global = Requests go anywhere: processing is “anywhere”.
registry-scope-private = Runs on your own machines.
registry-scope-unspecified = Nobody said: processing is “unknown”.
registry-region = Region
registry-region-hint = The provider’s own code, for example eu-central-1.
registry-region-new = A new region: it is added with the placement.
registry-region-needed = This scope needs its region. Choose one, or type the provider’s code for it.
registry-region-country = Country of the region
registry-region-country-hint = Leave it empty when no source says so.
registry-region-code = Code
registry-place = Place
registry-place-unknown = nobody says
registry-geography = Geography
registry-geography-hint = The provider’s larger unit around it, where there is one.
registry-zone = Zone
registry-zone-hint = A set of places that the provider names. Add it under Zones, or adopt a placement that brings it.
registry-zone-needed = This scope needs its zone. Choose one, add it under Zones, or adopt a placement that brings it.
registry-zone-id-hint = For example acme:eu-zone. It cannot be changed afterwards.
registry-source-region = Entered from
registry-source-region-hint = The region from which the zone is entered, where its members depend on it.
registry-none = none
registry-sku = SKU or profile
registry-verified = Last verified
registry-never = never
registry-base-url = Base URL
registry-api = Protocol
registry-api-openai_chat = OpenAI chat
registry-api-openai_responses = OpenAI responses
registry-api-anthropic_messages = Anthropic messages
registry-api-bedrock_converse = Bedrock Converse
registry-api-vertex_generate = Vertex generate
registry-key-name = Key variable
registry-key-name-hint = The environment variable in which the gateway finds the key. Never the key itself.
registry-networks = Private networks
registry-networks-hint = Where the host must lie, for example 10.0.0.0/8. Empty for a host on the internet.
registry-add-network = Add network
registry-not-network = { $text } is not a network. Write it as 10.0.0.0/8.
registry-vendor = Vendor
registry-deprecated = Deprecated on
registry-boundary = Boundary
registry-boundary-hint = For example NORDICS. It cannot be changed afterwards.
registry-boundary-members = { $name }, { $count ->
    [one] 1 place
   *[other] { $count } places
  }
registry-members = Members
registry-source = Source
registry-confidence = How sure
registry-review = Review by
registry-overdue = past
registry-note = Note
registry-tag = Tag
registry-tag-hint = What requests carry in x-residency, for example eu-personal. It cannot be changed afterwards.
registry-description = Description
registry-categories = Data categories
registry-add-category = Add category
registry-header = Request header

## What is wrong with what was typed

registry-needed = This is needed.
registry-taken = { $id } exists already. Choose another name, or edit that one.
registry-id-plain = Use letters, digits and . _ : @ + / -, beginning with a letter or digit; no spaces.
registry-id-name = Use up to 256 characters, without a space at either end.
registry-id-tag = Use up to 63 small letters, digits and hyphens, beginning with a letter or digit. “untagged” is reserved.
registry-not-day = This is not a day. Write it as 2026-12-31 or 31 Dec 2026.
registry-day-hint = For example 2026-12-31.
registry-places-needed = Name at least one place.
registry-places-or-word = Name places, or say “anywhere” or “unknown” alone: both together say two things.
registry-source-needed = Say who says so: a document, a page or a person.
registry-reason-needed = Give a reason of at least { $least } characters.

## Adding

registry-new = new
registry-existing = One of yours
registry-new-connection = New connection
registry-in-workspace = One of yours
registry-from-starter = Starter catalogue
registry-blank = Blank
registry-starter = Placement in the starter catalogue
registry-starter-find = Provider, region or zone
registry-starter-hint = { $count } placements with their sources. Adopting one copies it with its provider, region and zone.
registry-in-use = in this workspace
registry-add-endpoint = Add endpoint
registry-add-endpoint-text = One model, reached over one connection, in one placement. Nothing is sent anywhere.
registry-add-placement = Add placement
registry-add-placement-text = Terms under which a provider runs models. What nobody has said is unknown, and what is unknown is not permitted.
registry-add-placement-from = Begin from
registry-add-connection = Add connection
registry-add-connection-text = How a host is reached. No connection is opened; its key is entered afterwards.
registry-add-model = Add model
registry-add-provider = Add provider
registry-add-provider-text = Somebody who runs models. Regions, zones and placements belong to a provider.
registry-add-region = Add region
registry-add-region-text = A provider’s physical place. What its placements claim is entered with them.
registry-add-zone = Add zone
registry-add-zone-text = A provider’s set of places, inside which requests may move.
registry-add-boundary = Add boundary
registry-add-boundary-text = A named set of places that policies may permit.
registry-add-tag = Add tag
registry-add-tag-text = A label for requests. Until a policy applies to it, every request with it is denied.
registry-add-place = Add place
registry-source-officer = Entered by the officer

## Empty lists

registry-empty-endpoints = No endpoints yet. Add the first, or import what your gateway uses.
registry-empty-placements = No placements yet. Adopt one from the starter catalogue, with its sources, or begin with a blank one.
registry-empty-connections = No connections yet. Add one, or add an endpoint with a new connection.
registry-empty-models = No models yet. Add one, or import what your gateway uses.
registry-empty-providers = No providers yet. They come with placements of the starter catalogue, or add one.
registry-empty-regions = No regions yet. They come with placements of the starter catalogue, or add one.
registry-empty-zones = No zones yet. They come with placements of the starter catalogue, or add one.
registry-empty-boundaries = No boundaries yet. A policy from a template brings those it needs.
registry-empty-tags = No tags: every request is denied. Add one, or start a policy from a template.

## Claims

registry-disputed = disputed
registry-forced = by scope { $scope }
registry-forced-short = by scope
registry-claims = Claims
registry-edit = Edit
registry-edit-claim = Edit { $stage }
registry-claim-title = { $stage }: { $placement }
registry-settle-title = Settle { $stage }: { $placement }
registry-claim-counts = What counts now: { $value }.
registry-claim-value = Where the data is
registry-value-places = Places
registry-value-not_retained = Not retained
registry-value-anywhere = Anywhere
registry-value-unknown = Unknown
registry-value-not_retained-text = Nothing is kept. Policies accept it only with evidence that attests it.
registry-value-anywhere-text = The data may be anywhere in the world.
registry-value-unknown-text = Nobody has said. What is unknown is not permitted.
registry-places = Places
registry-places-hint = Codes of ISO 3166, for example DE or CA-QC. A boundary stands for its members.
registry-sources = What sources say
registry-no-facts = No source says anything yet.
registry-own-claim = Your statement
registry-claim-save = Save claim
registry-remove-own = Remove
registry-source-name = Source
registry-source-name-hint = A document, a page or a person.
registry-source-date = Date of the source
registry-source-date-hint = A day, a month or a year, as the source gives it.
registry-source-url = Address
registry-undated = undated
registry-confidence-sourced = from the provider’s own text
registry-confidence-curated = put together from several sources
registry-confidence-conflict = sources contradict each other
registry-confidence-unverified = not looked up
registry-confidence-officer = entered by the officer
registry-host-contradicts = host differs
registry-host-contradicts-title = The host contradicts the registry.
registry-disagree = { $count ->
    [2] Two sources disagree.
   *[other] { $count } sources disagree.
  }
registry-disagree-stage = { $stage }: { $count ->
    [2] two sources disagree.
   *[other] { $count } sources disagree.
  }
registry-disagree-text = The wider counts until you settle it.
registry-settle-begin = Settle
registry-settle = Settle
registry-settle-value = What shall count
registry-use-this = Use this
registry-reason = Reason
registry-reason-hint = It stands beside the claim and in the log.
registry-settled = Settled as { $value } on { $date }: { $reason }
registry-reopen = Reopen

## Keys

registry-key = Key
registry-key-stored = Key stored
registry-key-missing = Enter key
registry-key-locked = Unlock keys
registry-key-not_needed = no key needed
registry-key-failed = not readable
registry-key-asking = …
registry-key-enter = Enter key
registry-key-replace = Replace key
registry-key-title = Key of { $id }
registry-key-text = It is kept in this computer’s keychain, or in the sealed file beside the workspace. It is never shown again and never in a release.
registry-key-save = Store key
registry-key-stored-for = The key of { $id } is stored.
registry-passphrase = Passphrase
registry-passphrase-again = Passphrase again
registry-passphrase-differs = The two differ. Type the same passphrase in both fields.
registry-passphrase-title = Unlock the keys
registry-passphrase-text = The keys of this workspace are in a file that a passphrase seals. It is asked once until the console closes.
registry-passphrase-new = Choose a passphrase
registry-passphrase-new-text = This computer’s keychain does not answer. { $cause } Keys are kept in a file beside the workspace instead, sealed with a passphrase that nobody can recover.
registry-passphrase-set = Use this passphrase
registry-unlock = Unlock

## Deleting

registry-delete-title = Delete { $object }?
registry-delete-text = The draft loses it. What is published stays as it is.
registry-delete-needed = { $object } is in use
registry-delete-needed-text = { $count ->
    [one] One thing depends on it. Point it elsewhere or delete it first.
   *[other] { $count } things depend on it. Point them elsewhere or delete them first.
  }
registry-delete-list = What depends on it
registry-keep = Keep
registry-object-endpoint = Endpoint { $id }
registry-object-placement = Placement { $id }
registry-object-connection = Connection { $id }
registry-object-model = Model { $id }
registry-object-provider = Provider { $id }
registry-object-region = Region { $id }
registry-object-zone = Zone { $id }
registry-object-boundary = Boundary { $id }
registry-object-tag = Tag { $id }
registry-kind-category = Category
registry-kind-tag = Tag
registry-kind-boundary = Boundary
registry-kind-instrument = Instrument
registry-kind-provider = Provider
registry-kind-region = Region
registry-kind-zone = Zone
registry-kind-placement = Placement
registry-kind-connection = Connection
registry-kind-model = Model
registry-kind-endpoint = Endpoint
registry-kind-gateway = Gateway
registry-kind-evidence = Evidence
registry-kind-policy = Policy
registry-kind-exemption = Exemption

## Setting many rows

registry-bulk = { $count ->
    [0] Set for rows…
    [one] Set for 1 row…
   *[other] Set for { NUMBER($count) } rows…
  }
registry-bulk-title = { $count ->
    [one] Set for 1 row
   *[other] Set for { NUMBER($count) } rows
  }
registry-bulk-text = You see what it changes before anything is saved. All rows together are one step to undo.
registry-bulk-field = Field
registry-bulk-value = Value for all
registry-bulk-preview = Show impact
registry-bulk-apply = { $count ->
    [one] Set for 1 row
   *[other] Set for { NUMBER($count) } rows
  }
registry-bulk-same = Every one of these rows has this value already.
registry-bulk-rows = { NUMBER($count) } of { NUMBER($all) } rows change.
registry-bulk-none = No endpoint is newly permitted, and none is lost.
registry-bulk-gained = Newly permitted: { $endpoints ->
    [one] 1 endpoint
   *[other] { NUMBER($endpoints) } endpoints
  } in { $decisions ->
    [one] 1 decision
   *[other] { NUMBER($decisions) } decisions
  }
registry-bulk-lost = No longer permitted: { $endpoints ->
    [one] 1 endpoint
   *[other] { NUMBER($endpoints) } endpoints
  } in { $decisions ->
    [one] 1 decision
   *[other] { NUMBER($decisions) } decisions
  }
registry-bulk-others = Decisions with other reasons: { NUMBER($reasons) }. Unchanged: { NUMBER($unchanged) }.
registry-bulk-more = and { NUMBER($count) } more
registry-bulk-acknowledge = I have read where this newly permits requests to be processed: { $places }.
registry-bulk-unread = Read what is newly permitted and tick it. Nothing is set before.
registry-bulk-moved = The draft was edited meanwhile, and the impact is another now. Read it again.
registry-bulk-said = Endpoints newly permitted: { NUMBER($gained) }, no longer permitted: { NUMBER($lost) }, rows that change: { NUMBER($count) }.
registry-bulk-done = { $count ->
    [one] 1 row set.
   *[other] { NUMBER($count) } rows set.
  }

## Models against placements

registry-view = View of the models
registry-view-list = List
registry-view-matrix = Matrix
registry-matrix = Models by placement
registry-matrix-provider = Provider of the placements
registry-matrix-all = all
registry-matrix-help = Enter adds an endpoint where there is none, and asks before it takes one away.
registry-matrix-empty = The matrix has a column for each placement. Add placements first.
registry-matrix-none = not served
registry-matrix-on = { $count ->
    [one] served
   *[other] served by { NUMBER($count) }
  }
registry-matrix-apart = outside its term
registry-matrix-off = switched off

## Inspector

registry-inspect-endpoint = Select an endpoint to see its claims, who says so, and which evidence covers it.
registry-inspect-placement = Select a placement to see its claims, who says so, and which endpoints use it.
registry-endpoint-sentence = { $enabled ->
    [yes] { $model } is reached at { $host } under the terms of { $placement }.
   *[no] { $model } is switched off. It would be reached at { $host } under the terms of { $placement }.
  }
registry-placement-sentence = { $scope ->
    [in_region] { $provider } keeps requests in one region.
    [zone] { $provider } may move requests inside a zone.
    [geography] { $provider } may move requests inside a geography.
    [global] { $provider } may process requests anywhere.
    [private] Requests stay on your own machines.
   *[unspecified] Nobody has said how far { $provider } may move requests.
  } { $unknown ->
    [0] Every stage has a claim.
    [one] One stage is unknown.
   *[other] { $unknown } of 6 stages are unknown.
  }
registry-used-by = { $count ->
    [0] Endpoints
    [one] Used by 1 endpoint
   *[other] Used by { $count } endpoints
  }
registry-used-by-none = No endpoint uses it.
registry-evidence = { $count ->
    [0] Evidence
    [one] Covered by 1 piece of evidence
   *[other] Covered by { $count } pieces of evidence
  }
registry-evidence-none = No evidence covers it. Add contracts and certificates under Evidence.
registry-evidence-through = in force through { $date }
registry-evidence-ended = ended on { $date }
registry-evidence-begins = begins on { $date }

## Import

registry-import = Import…
registry-import-title = Import what your gateway uses
registry-import-text = What you choose or paste is read on this computer. You see every row before anything changes, and importing never removes anything.
registry-import-kind = Kind of file
registry-import-auto = As its content shows
registry-import-litellm_config = LiteLLM config
registry-import-litellm_models = LiteLLM model map
registry-import-azure_deployments = Azure deployments
registry-import-azure_matrix = Azure models and regions
registry-import-bedrock_profiles = Bedrock inference profiles
registry-import-botocore = AWS regions (botocore)
registry-import-models_dev = models.dev
registry-import-registry_csv = Table of the registry (CSV)
registry-import-registry_xlsx = Tables of the registry (XLSX)
registry-import-workspace_file = Workspace file (JSON)
registry-import-auto-text = A LiteLLM configuration or model map, lists that the Azure and AWS command lines print, Azure’s tables of models, botocore’s regions, a file of models.dev, or what this console exported.
registry-import-litellm_config-text = The proxy’s config.yaml: models, hosts, and where the names say they run. Keys in it are not imported.
registry-import-litellm_models-text = model_prices_and_context_window.json: names of models, and what the names say about places.
registry-import-azure_deployments-text = What `az cognitiveservices account deployment list` prints: the SKU and the account’s location say how far requests may move.
registry-import-azure_matrix-text = A page of Microsoft’s documentation: which model is offered where, under which type of deployment.
registry-import-bedrock_profiles-text = What `aws bedrock list-inference-profiles` prints: a profile leads to the regions of its models.
registry-import-botocore-text = partitions.json or endpoints.json: the regions of AWS and where they are.
registry-import-models_dev-text = A provider’s or a model’s file: names and hosts, nothing about places.
registry-import-registry_csv-text = One table as this console exports it: the header says which, and columns that may be empty may be left out.
registry-import-registry_xlsx-text = A workbook as this console exports it, a sheet for each table. Cells with formulas are refused.
registry-import-workspace_file-text = The whole workspace as `domicile get` writes it: registry, evidence, policies and exemptions.
registry-import-from = From
registry-import-from-file = File
registry-import-from-paste = Pasted rows
registry-import-file = File to import
registry-import-rows-pasted = Rows to import
registry-import-rows-hint = Copy them in your spreadsheet together with the line that names the columns, and paste them here. CSV is read as well.
registry-import-rows-missing = Nothing has been pasted yet. Copy the rows and the line that names their columns, and paste them here.
registry-import-show = Show what they would change
registry-import-pasted = pasted rows
registry-import-reading-file = Reading the file …
registry-import-reading-paste = Reading the pasted rows …
registry-import-unreadable-file = This file could not be read. Nothing was changed.
registry-import-unreadable-paste = The pasted rows could not be read. Nothing was changed.
registry-import-failed-file = The file could not be imported. Nothing was changed.
registry-import-failed-paste = The pasted rows could not be imported. Nothing was changed.
registry-import-rows = Rows of the import
registry-import-empty = It names nothing that could be imported.
registry-import-status = Status
registry-import-sheet = Sheet
registry-import-line = Line
registry-import-column = Column
registry-import-message = What was read
registry-import-changes = Changes
registry-import-field = Field
registry-import-before = Before
registry-import-after = After
registry-import-in = sheet { $sheet }
registry-import-at = line { $line }
registry-import-under = column { $column }
registry-import-details = Details of { $name }
registry-import-do = Import
registry-import-apply = { $count ->
    [0] Nothing to import
   *[other] Import { NUMBER($count) }
  }
registry-imported-file = { $count ->
    [one] 1 row imported from { $name }.
   *[other] { NUMBER($count) } rows imported from { $name }.
  }
registry-imported-paste = { $count ->
    [one] 1 pasted row imported.
   *[other] { NUMBER($count) } pasted rows imported.
  }
registry-take = Take this row
registry-take-of = Take this row, { $name }
registry-cannot-take = This row cannot be taken, so nothing of it is imported. Do what is said above, then import again.
registry-nothing = nothing
registry-status-added = Added
registry-status-changed = Changed
registry-status-same = Same
registry-status-conflict = Conflict
registry-status-error = Error
registry-counts = { $name }: { $list }.
registry-count-added = { NUMBER($count) } added
registry-count-changed = { NUMBER($count) } changed
registry-count-same = { NUMBER($count) } the same
registry-count-conflict = { $count ->
    [one] 1 conflict
   *[other] { NUMBER($count) } conflicts
  }
registry-count-error = { $count ->
    [one] 1 error
   *[other] { NUMBER($count) } errors
  }
registry-locations = { NUMBER($models) } names of models, { $unreadable ->
    [0] all readable
   *[other] { NUMBER($unreadable) } not readable
  }. What they say about places, by family:
registry-family = Family
registry-family-bedrock = Bedrock
registry-family-claude_platform = Claude platform
registry-family-azure = Azure OpenAI
registry-family-azure_text = Azure, old text models
registry-family-azure_ai = Azure AI
registry-family-vertex = Vertex AI
registry-family-other = Others
registry-keyscope-in_region = in region
registry-keyscope-geo = zone
registry-keyscope-global = global
registry-keyscope-listed = listed regions
registry-keyscope-month_commitment = monthly price
registry-keyscope-unspecified = not said
registry-keyscope-no_location = never said

registry-export-open = Export…
registry-export-title = Export the registry
registry-export-what = A new file, for a spreadsheet or another workspace. Imported again, it changes nothing. Nothing is written over.
registry-export-form = Form
registry-export-xlsx = Workbook (XLSX)
registry-export-xlsx-text = Every table of the registry, on a sheet each.
registry-export-csv = Table (CSV)
registry-export-csv-text = One table of the registry.
registry-export-json = Workspace (JSON)
registry-export-json-text = Registry, evidence, policies and exemptions as one document. The files of evidence are not in it.
registry-export-table = Table
registry-export-file = File
registry-export-file-hint = The whole path of a file that is not there yet.
registry-export = Export
registry-exporting = Writing …
registry-exported = Registry exported
registry-export-failed = Nothing was written.
registry-table-endpoints = Endpoints
registry-table-placements = Placements
registry-table-connections = Connections
registry-table-models = Models
registry-table-providers = Providers
registry-table-regions = Regions
registry-table-zones = Zones
registry-table-boundaries = Boundaries
registry-table-tags = Tags
registry-table-categories = Categories
registry-table-instruments = Instruments
registry-table-gateways = Gateways
