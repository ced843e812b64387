### Sentences of the catalogue and of the use cases.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# the value has no canonical JSON form: {error}
core-the-value-has-no-canonical-json-form-error = der Wert hat keine kanonische JSON-Form: { $error }

# category
core-category = Kategorie

# tag
core-tag = Kennzeichen

# boundary
core-boundary = Gebiet

# instrument
core-instrument = Instrument

# provider
core-provider = Anbieter

# region
core-region = Region

# zone
core-zone = Zone

# placement
core-placement = Bereitstellung

# connection
core-connection = Verbindung

# model
core-model = Modell

# endpoint
core-endpoint = Endpunkt

# gateway
core-gateway = Gateway

# evidence
core-evidence = Nachweis

# policy
core-policy = Richtlinie

# exemption
core-exemption = Ausnahme

# {kind} `{id}`, field `{field}`: {message}
core-kind-id-field-field-message = { $kind } `{ $id }`, Feld `{ $field }`: { $message }

# it is defined twice: remove one of the two
core-it-is-defined-twice-remove-one-of-the-two = es ist zweimal festgelegt: Entfernen Sie eine der beiden Fassungen

# there is none to delete: reload the list
core-there-is-none-to-delete-reload-the-list = es gibt nichts zu löschen: Laden Sie die Liste neu

# there is no {kind} `{name}`: add it first, or name another
core-there-is-no-kind-name-add-it-first-or-name-another = nicht vorhanden ist { $kind } `{ $name }`: Fügen Sie das zuerst hinzu, oder nennen Sie etwas anderes

# `everywhere` is reserved for all places: choose another name
core-everywhere-is-reserved-for-all-places-choose-another-name = `everywhere` steht für alle Orte und ist vergeben: Wählen Sie einen anderen Namen

# a zone processes somewhere: name places, `anywhere` or `unknown`
core-a-zone-processes-somewhere-name-places-anywhere-or-unknown = eine Zone verarbeitet irgendwo: Nennen Sie Orte, `anywhere` oder `unknown`

# region `{region}` belongs to `{provider}`
core-region-region-belongs-to-provider = die Region `{ $region }` gehört zu `{ $provider }`

# this scope needs its region: name it
core-this-scope-needs-its-region-name-it = diese Reichweite braucht ihre Region: Nennen Sie sie

# zone `{zone}` belongs to `{provider}`
core-zone-zone-belongs-to-provider = die Zone `{ $zone }` gehört zu `{ $provider }`

# this scope needs its zone: name it
core-this-scope-needs-its-zone-name-it = diese Reichweite braucht ihre Zone: Nennen Sie sie

# `not_retained` is only for storage, prompt_logs and abuse_monitoring
core-not-retained-is-only-for-storage-prompt-logs-and-abuse-monitoring = `not_retained` gibt es nur für storage, prompt_logs und abuse_monitoring

# settling a conflict needs a reason: write why
core-settling-a-conflict-needs-a-reason-write-why = wer einen Widerspruch beilegt, braucht eine Begründung: Schreiben Sie, warum

# scope `{scope}` means processing `{word}`: change the scope or the claim
core-scope-scope-means-processing-word-change-the-scope-or-the-claim = die Reichweite `{ $scope }` bedeutet Verarbeitung `{ $word }`: Ändern Sie die Reichweite oder die Angabe

# `http` sends prompts in the clear: use `https`, or name the private networks of the host and no others
core-http-sends-prompts-in-the-clear-use-https-or-name-the-private = `http` sendet Prompts unverschlüsselt: Verwenden Sie `https`, oder nennen Sie die privaten Netze des Hosts und keine anderen

# write the name of an environment variable, such as `AZURE_KEY`, not a key
core-write-the-name-of-an-environment-variable-such-as-azure-key-not-a = schreiben Sie den Namen einer Umgebungsvariablen wie `AZURE_KEY`, keinen Schlüssel

# write the name by which the host knows the model
core-write-the-name-by-which-the-host-knows-the-model = schreiben Sie den Namen, unter dem der Host das Modell kennt

# its placement is private, so connection `{connection}` must name the networks in which its host lies
core-its-placement-is-private-so-connection-connection-must-name-the = die Bereitstellung ist privat, daher muss die Verbindung `{ $connection }` die Netze nennen, in denen ihr Host steht

# endpoint `{other}` already serves this upstream name at this URL: they cannot be told apart
core-endpoint-other-already-serves-this-upstream-name-at-this-url-they = der Endpunkt `{ $other }` bedient diesen Upstream-Namen unter dieser URL schon: Beide sind nicht zu unterscheiden

# name places, `anywhere` or `unknown`
core-name-places-anywhere-or-unknown = nennen Sie Orte, `anywhere` oder `unknown`

# no retention is only for storage, prompt_logs and abuse_monitoring
core-no-retention-is-only-for-storage-prompt-logs-and-abuse-monitoring = keine Aufbewahrung gibt es nur für storage, prompt_logs und abuse_monitoring

# write 64 hex digits in small letters
core-write-64-hex-digits-in-small-letters = schreiben Sie 64 Hexadezimalziffern in Kleinbuchstaben

# name the instrument under which this boundary is permitted
core-name-the-instrument-under-which-this-boundary-is-permitted = nennen Sie das Instrument, unter dem dieses Gebiet zulässig ist

# an exemption needs one: write it
core-an-exemption-needs-one-write-it = eine Ausnahme braucht das: Tragen Sie es ein

# `{reason}` cannot be excused
core-reason-cannot-be-excused = von `{ $reason }` gibt es keine Ausnahme

# name the stage of `{reason}`
core-name-the-stage-of-reason = nennen Sie die Phase von `{ $reason }`

# `{reason}` has no stage: leave it out
core-reason-has-no-stage-leave-it-out = `{ $reason }` hat keine Phase: Lassen Sie sie weg

# `{text}` is not a URL such as `https://api.example.com/v1`
core-text-is-not-a-url-such-as-https-api-example-com-v1 = `{ $text }` ist keine URL wie `https://api.example.com/v1`

# the URL must not hold a user name or password: keep the key in the keychain
core-the-url-must-not-hold-a-user-name-or-password-keep-the-key-in-the = die URL darf weder Benutzernamen noch Passwort enthalten: Bewahren Sie den Schlüssel im Schlüsselbund auf

# the URL must end with its path: remove what follows `?` or `#`
core-the-url-must-end-with-its-path-remove-what-follows-or = die URL muss mit ihrem Pfad enden: Entfernen Sie, was auf `?` oder `#` folgt

# it is too short: say in at least {least} characters why
core-it-is-too-short-say-in-at-least-least-characters-why = das ist zu kurz: Begründen Sie es mit mindestens { $least } Zeichen

# it would last {days} days, and {most} are the most: let it end at {latest} or before, and renew it in time
core-it-would-last-days-days-and-most-are-the-most-let-it-end-at-latest = die Ausnahme würde { $days } Tage dauern, und höchstens { $most } sind möglich: Lassen Sie sie spätestens am { $latest } enden, und erneuern Sie sie rechtzeitig

# `{given}` is not a valid {kind}: {rule}
core-given-is-not-a-valid-kind-rule = `{ $given }` ist nicht gültig ({ $kind }): { $rule }

# use 1 to 160 letters, digits and `. _ : @ + / -`, beginning with a letter or digit
core-use-1-to-160-letters-digits-and-beginning-with-a-letter-or-digit = verwenden Sie 1 bis 160 Buchstaben, Ziffern und `. _ : @ + / -`, mit einem Buchstaben oder einer Ziffer am Anfang

# use 1 to 256 characters without control characters, and no space at either end
core-use-1-to-256-characters-without-control-characters-and-no-space-at = verwenden Sie 1 bis 256 Zeichen ohne Steuerzeichen und ohne Leerzeichen am Anfang oder Ende

# use up to 63 small letters, digits and hyphens, beginning with a letter or digit; `untagged` is reserved
core-use-up-to-63-small-letters-digits-and-hyphens-beginning-with-a = verwenden Sie bis zu 63 Kleinbuchstaben, Ziffern und Bindestriche, mit einem Buchstaben oder einer Ziffer am Anfang; `untagged` ist vergeben

# residency tag
core-residency-tag = Kennzeichen der Residenz

# data category
core-data-category = Datenkategorie

# `{text}` is not an instant: write it as `2026-12-31T23:00:00Z`
core-text-is-not-an-instant-write-it-as-2026-12-31t23-00-00z = `{ $text }` ist kein Zeitpunkt: Schreiben Sie ihn wie `2026-12-31T23:00:00Z`

# the validity ends at {to}, which is not after its start at {from}: mend one of the dates
core-the-validity-ends-at-to-which-is-not-after-its-start-at-from-mend = die Gültigkeit endet am { $to }, also nicht nach ihrem Beginn am { $from }: Berichtigen Sie eines der Daten

# `{given}` is not an ISO 3166 code: write `{meant}`
core-given-is-not-an-iso-3166-code-write-meant = `{ $given }` ist kein Code nach ISO 3166: Schreiben Sie `{ $meant }`

# `{given}` is not an ISO 3166-1 country such as `DE`, nor a subdivision such as `CA-QC`
core-given-is-not-an-iso-3166-1-country-such-as-de-nor-a-subdivision-such = `{ $given }` ist weder ein Land nach ISO 3166-1 wie `DE` noch ein Landesteil wie `CA-QC`

# the payload is not a release: {error}
core-the-payload-is-not-a-release-error = der Inhalt ist keine Freigabe: { $error }

# the payload's schema is `{schema}`, which this version does not read: use the version that wrote it
core-the-payload-s-schema-is-schema-which-this-version-does-not-read-use = der Inhalt hat das Schema `{ $schema }`, das diese Version nicht liest: Verwenden Sie die Version, die ihn geschrieben hat

# the release expires at {expires}, which is not after its issue at {issued_at}
core-the-release-expires-at-expires-which-is-not-after-its-issue-at = die Freigabe endet am { $expires }, also nicht nach ihrer Ausgabe am { $issued_at }

# the release's catalogue does not fit together: {error}
core-the-release-s-catalogue-does-not-fit-together-error = der Katalog der Freigabe passt nicht zusammen: { $error }

# the release names catalogue `{named}` but carries `{found}`
core-the-release-names-catalogue-named-but-carries-found = die Freigabe nennt den Katalog `{ $named }`, enthält aber `{ $found }`

# it has no time, and each request is to be judged for its own: choose one date for all instead
core-it-has-no-time-and-each-request-is-to-be-judged-for-its-own-choose = die Zeile hat keine Zeit, und jede Anfrage soll zu ihrer eigenen beurteilt werden: Wählen Sie stattdessen ein Datum für alle

# name the file for the backup
core-name-the-file-for-the-backup = nennen Sie die Datei für die Sicherung

# the workspace is not there any more: check its disk
core-the-workspace-is-not-there-any-more-check-its-disk = der Arbeitsbereich ist nicht mehr da: Prüfen Sie seinen Datenträger

# there is such a file already: name another one, or say that it is to be replaced
core-there-is-such-a-file-already-name-another-one-or-say-that-it-is-to = eine solche Datei gibt es schon: Nennen Sie eine andere, oder lassen Sie sie ersetzen

# other keys are there: name another file for the backup
core-other-keys-are-there-name-another-file-for-the-backup = dort liegen andere Schlüssel: Nennen Sie eine andere Datei für die Sicherung

# the backup is written and whole at `{backup}`, its keys are not ({error}): write it once more, or keep the keys by other means
core-the-backup-is-written-and-whole-at-backup-its-keys-are-not-error = die Sicherung liegt vollständig in `{ $backup }`, ihre Schlüssel nicht ({ $error }): Schreiben Sie sie noch einmal, oder bewahren Sie die Schlüssel auf andere Weise auf

# `{name}`: {error}
core-name-error = `{ $name }`: { $error }

# {kind} {id}
core-kind-id = { $kind } { $id }

# the file defines it twice: remove one of the two
core-the-file-defines-it-twice-remove-one-of-the-two = die Datei legt es zweimal fest: Entfernen Sie eine der beiden Fassungen

# {field}: {message}
core-field-message = { $field }: { $message }

# there is no {kind} `{id}`: reload the list, or name another
core-there-is-no-kind-id-reload-the-list-or-name-another = nicht vorhanden ist { $kind } `{ $id }`: Laden Sie die Liste neu, oder nennen Sie etwas anderes

# this draft cannot be published: {reasons}
core-this-draft-cannot-be-published-reasons = dieser Entwurf kann nicht veröffentlicht werden: { $reasons }

# there is nothing to undo
core-there-is-nothing-to-undo = es gibt nichts rückgängig zu machen

# there is nothing to redo
core-there-is-nothing-to-redo = es gibt nichts zu wiederholen

# revision {revision} carries this edit, and gateways may follow it: it cannot be undone there. Revert it in the draft, and publish that
core-revision-revision-carries-this-edit-and-gateways-may-follow-it-it = Revision { $revision } enthält diese Änderung, und Gateways folgen ihr vielleicht schon: Dort kann sie nicht rückgängig gemacht werden. Nehmen Sie sie im Entwurf zurück, und veröffentlichen Sie diesen

# internal error: {message}
core-internal-error-message = interner Fehler: { $message }

# the document is not in this workspace: add it again
core-the-document-is-not-in-this-workspace-add-it-again = das Dokument ist nicht in diesem Arbeitsbereich: Fügen Sie es noch einmal hinzu

# the file is empty: choose the signed document
core-the-file-is-empty-choose-the-signed-document = die Datei ist leer: Wählen Sie das unterschriebene Dokument

# the file is larger than 25 MB: add a smaller copy
core-the-file-is-larger-than-25-mb-add-a-smaller-copy = die Datei ist größer als 25 MB: Fügen Sie eine kleinere Kopie hinzu

# this kind of file is not kept: add a PDF, a PNG or JPEG image, or a text
core-this-kind-of-file-is-not-kept-add-a-pdf-a-png-or-jpeg-image-or-a = Dateien dieser Art werden nicht aufbewahrt: Fügen Sie ein PDF, ein PNG- oder JPEG-Bild oder einen Text hinzu

# document
core-document = Dokument

# its bytes are not those that were hashed when it was added
core-its-bytes-are-not-those-that-were-hashed-when-it-was-added = sein Inhalt ist nicht mehr der, der beim Hinzufügen gehasht wurde

# name a file in a folder
core-name-a-file-in-a-folder = nennen Sie eine Datei in einem Ordner

# date
core-date = Datum

# `{day}` is not a date: write it as 2026-12-31
core-day-is-not-a-date-write-it-as-2026-12-31 = `{ $day }` ist kein Datum: Schreiben Sie es wie 2026-12-31

# `{day}` is beyond the calendar
core-day-is-beyond-the-calendar = `{ $day }` liegt außerhalb des Kalenders

# time zone
core-time-zone = Zeitzone

# `{name}` is not a time zone such as Europe/Berlin
core-name-is-not-a-time-zone-such-as-europe-berlin = `{ $name }` ist keine Zeitzone wie Europe/Berlin

# last day
core-last-day = letzter Tag

# it is before the first day: mend one of the two
core-it-is-before-the-first-day-mend-one-of-the-two = er liegt vor dem ersten Tag: Berichtigen Sie einen der beiden

# a CSV file holds one table: say which
core-a-csv-file-holds-one-table-say-which = eine CSV-Datei enthält eine einzige Tabelle: Nennen Sie sie

# only a CSV file holds one table: leave it out
core-only-a-csv-file-holds-one-table-leave-it-out = nur eine CSV-Datei enthält eine einzige Tabelle: Lassen Sie die Angabe weg

# end its name with `.csv`, `.xlsx` or `.json`
core-end-its-name-with-csv-xlsx-or-json = lassen Sie ihren Namen auf `.csv`, `.xlsx` oder `.json` enden

# end its name with `.{ending}`
core-end-its-name-with-ending = lassen Sie ihren Namen auf `.{ $ending }` enden

# decision
core-decision = Entscheidung

# path
core-path = Pfad

# name the file for the export
core-name-the-file-for-the-export = nennen Sie die Datei für den Export

# there is a file of this name already: choose another name
core-there-is-a-file-of-this-name-already-choose-another-name = eine Datei dieses Namens gibt es schon: Wählen Sie einen anderen Namen

# it cannot be written ({error}), and nothing was: check free space and permissions, or choose another folder
core-it-cannot-be-written-error-and-nothing-was-check-free-space-and = sie kann nicht geschrieben werden ({ $error }), und nichts wurde geschrieben: Prüfen Sie freien Platz und Berechtigungen, oder wählen Sie einen anderen Ordner

# judged-by
core-judged-by = beurteilt nach

# nothing is published yet: publish first, or ask the draft
core-nothing-is-published-yet-publish-first-or-ask-the-draft = noch ist nichts veröffentlicht: Veröffentlichen Sie zuerst, oder fragen Sie den Entwurf

# template
core-template = Vorlage

# its policies are in the workspace already: edit them instead
core-its-policies-are-in-the-workspace-already-edit-them-instead = ihre Richtlinien sind schon im Arbeitsbereich: Bearbeiten Sie stattdessen diese

# days
core-days = Tage

# ask for {most} days of logs or fewer
core-ask-for-most-days-of-logs-or-fewer = verlangen Sie Protokolle von höchstens { $most } Tagen

# write why, in at least {least} characters: it stands in the audit log
core-write-why-in-at-least-least-characters-it-stands-in-the-audit-log = begründen Sie es mit mindestens { $least } Zeichen: Die Begründung steht im Änderungsprotokoll

# reason
core-reason = Begründung

# practice connection
core-practice-connection = Übungsverbindung

# this wire API cannot be tested yet
core-this-wire-api-cannot-be-tested-yet = diese Wire-API kann noch nicht getestet werden

# nothing is published yet: publish first, or test synthetic text by the draft
core-nothing-is-published-yet-publish-first-or-test-synthetic-text-by-the = noch ist nichts veröffentlicht: Veröffentlichen Sie zuerst, oder testen Sie synthetischen Text nach dem Entwurf

# revision {revision} has ended: publish a new release before testing by it
core-revision-revision-has-ended-publish-a-new-release-before-testing-by = Revision { $revision } ist abgelaufen: Veröffentlichen Sie eine neue Freigabe, bevor Sie nach ihr testen

# A run with this name is going on: stop it first.
core-a-run-with-this-name-is-going-on-stop-it-first = Ein Lauf dieses Namens ist im Gange: Halten Sie ihn zuerst an.

# it does not fit what is left (field `{field}`: {message})
core-it-does-not-fit-what-is-left-field-field-message = es passt nicht zu dem, was übrig ist (Feld `{ $field }`: { $message })

# there is such a file already: name a new one, so that nothing is written over
core-there-is-such-a-file-already-name-a-new-one-so-that-nothing-is = eine solche Datei gibt es schon: Nennen Sie eine neue, damit nichts überschrieben wird

# there is no such file: check the path
core-there-is-no-such-file-check-the-path = eine solche Datei gibt es nicht: Prüfen Sie den Pfad

# entry of the starter catalogue
core-entry-of-the-starter-catalogue = Eintrag des Startkatalogs

# folder
core-folder = Ordner

# name the folder for the export
core-name-the-folder-for-the-export = nennen Sie den Ordner für den Export

# this is a link: name the folder that it leads to
core-this-is-a-link-name-the-folder-that-it-leads-to = das ist eine Verknüpfung: Nennen Sie den Ordner, auf den sie zeigt

# name a folder that can be created
core-name-a-folder-that-can-be-created = nennen Sie einen Ordner, der angelegt werden kann

# it cannot be written ({error}): check free space and permissions, or choose another folder
core-it-cannot-be-written-error-check-free-space-and-permissions-or = hier kann nicht geschrieben werden ({ $error }): Prüfen Sie freien Platz und Berechtigungen, oder wählen Sie einen anderen Ordner

# this is not a folder: choose another name
core-this-is-not-a-folder-choose-another-name = das ist kein Ordner: Wählen Sie einen anderen Namen

# the folder holds something else: choose an empty or a new one
core-the-folder-holds-something-else-choose-an-empty-or-a-new-one = im Ordner liegt etwas anderes: Wählen Sie einen leeren oder einen neuen

# this account has no home folder: name the folder in full
core-this-account-has-no-home-folder-name-the-folder-in-full = dieses Konto hat kein Benutzerverzeichnis: Nennen Sie den Ordner mit vollem Pfad

# it cannot be locked ({error}): check the permissions of the workspace’s folder
core-it-cannot-be-locked-error-check-the-permissions-of-the-workspace-s = die Datei kann nicht gesperrt werden ({ $error }): Prüfen Sie die Berechtigungen im Ordner des Arbeitsbereichs

# the key in the keychain is not the one that {officer} published with: restore that key from a backup
core-the-key-in-the-keychain-is-not-the-one-that-officer-published-with = der Schlüssel im Schlüsselbund ist nicht der, mit dem { $officer } veröffentlicht hat: Stellen Sie jenen aus einer Sicherung wieder her

# the state cannot be used ({error}): restore it, or verify the release by hand first
core-the-state-cannot-be-used-error-restore-it-or-verify-the-release-by = der Stand kann nicht verwendet werden ({ $error }): Stellen Sie ihn wieder her, oder prüfen Sie die Freigabe zuerst von Hand

# root-sha256
core-root-sha256 = root-sha256

# write the 64 hex digits that the publisher gave you for 1.root.json
core-write-the-64-hex-digits-that-the-publisher-gave-you-for-1-root-json = schreiben Sie die 64 Hexadezimalziffern, die Ihnen der Herausgeber für 1.root.json gegeben hat

# it cannot be read ({error}): check the path and its permissions
core-it-cannot-be-read-error-check-the-path-and-its-permissions = das kann nicht gelesen werden ({ $error }): Prüfen Sie den Pfad und seine Berechtigungen

# the folder is larger than any export: name the folder of the export
core-the-folder-is-larger-than-any-export-name-the-folder-of-the-export = der Ordner ist größer als jeder Export: Nennen Sie den Ordner des Exports

# an export holds plain files only: `{path}` is none
core-an-export-holds-plain-files-only-path-is-none = ein Export enthält nur gewöhnliche Dateien: `{ $path }` ist keine

# logs
core-logs = Protokolle

# name at least one log file
core-name-at-least-one-log-file = nennen Sie mindestens eine Protokolldatei

# record
core-record = Festhalten

# only what the draft would deny is recorded: replay against the draft
core-only-what-the-draft-would-deny-is-recorded-replay-against-the-draft = festgehalten wird nur, was der Entwurf ablehnen würde: Spielen Sie die Protokolle nach dem Entwurf nach

# what requests would be answered on a date of your choice is not recorded: leave the date out, or judge each for its own time
core-what-requests-would-be-answered-on-a-date-of-your-choice-is-not = was Anfragen an einem selbst gewählten Datum zur Antwort bekämen, wird nicht festgehalten: Lassen Sie das Datum weg, oder beurteilen Sie jede zu ihrer eigenen Zeit

# column `{column}`: {fault}
core-column-column-fault = Spalte `{ $column }`: { $fault }

# the file cannot be read further ({error}): what stood before it was counted
core-the-file-cannot-be-read-further-error-what-stood-before-it-was = die Datei kann nicht weiter gelesen werden ({ $error }): Was davor stand, wurde gezählt

# it cannot be read ({error}): check the path, and that it is UTF-8 text
core-it-cannot-be-read-error-check-the-path-and-that-it-is-utf-8-text = das kann nicht gelesen werden ({ $error }): Prüfen Sie den Pfad, und ob es Text in UTF-8 ist

# it is no plain file: name the files of the log one by one
core-it-is-no-plain-file-name-the-files-of-the-log-one-by-one = das ist keine gewöhnliche Datei: Nennen Sie die Protokolldateien einzeln

# its columns are those of no known format: name the format, or say in a file of your own where the fields are. It has {columns}
core-its-columns-are-those-of-no-known-format-name-the-format-or-say-in-a = ihre Spalten gehören zu keinem bekannten Format: Nennen Sie das Format, oder sagen Sie in einer eigenen Datei, wo die Felder stehen. Es gibt { $columns }

# there is no such backup: check the path
core-there-is-no-such-backup-check-the-path = eine solche Sicherung gibt es nicht: Prüfen Sie den Pfad

# name the backup
core-name-the-backup = nennen Sie die Sicherung

# there is such a file already
core-there-is-such-a-file-already = eine solche Datei gibt es schon

# there is a workspace already: name another file with --workspace, or replace it with --replace; it is kept beside then
core-there-is-a-workspace-already-name-another-file-with-workspace-or = einen Arbeitsbereich gibt es dort schon: Nennen Sie mit --workspace eine andere Datei, oder ersetzen Sie ihn mit --replace; er bleibt dann daneben erhalten

# `{text}` is no release: write its revision as a number, `newest` or `draft`
core-text-is-no-release-write-its-revision-as-a-number-newest-or-draft = `{ $text }` ist keine Freigabe: Schreiben Sie ihre Revision als Zahl, `newest` oder `draft`

# to
core-to = bis

# name a file that can be created
core-name-a-file-that-can-be-created = nennen Sie eine Datei, die angelegt werden kann

# nothing is published yet: publish the draft, or name `draft`
core-nothing-is-published-yet-publish-the-draft-or-name-draft = noch ist nichts veröffentlicht: Veröffentlichen Sie den Entwurf, oder nennen Sie `draft`

# the release ends at {to}, before {asked}: nothing in it counts then, so choose an earlier end
core-the-release-ends-at-to-before-asked-nothing-in-it-counts-then-so = die Freigabe endet am { $to }, vor { $asked }: Danach gilt nichts mehr aus ihr, wählen Sie also ein früheres Ende

# name the file to write
core-name-the-file-to-write = nennen Sie die Datei, die geschrieben werden soll

# this is a link: name the file that it leads to
core-this-is-a-link-name-the-file-that-it-leads-to = das ist eine Verknüpfung: Nennen Sie die Datei, auf die sie zeigt

# this is a folder: name a file in it
core-this-is-a-folder-name-a-file-in-it = das ist ein Ordner: Nennen Sie eine Datei darin

# there is such a file already: choose another name (on the command line, --force replaces it)
core-there-is-such-a-file-already-choose-another-name-on-the-command-line = eine solche Datei gibt es schon: Wählen Sie einen anderen Namen (auf der Befehlszeile ersetzt --force sie)

# entry {entry} of the audit log cannot be applied ({error}): make the change by hand
core-entry-entry-of-the-audit-log-cannot-be-applied-error-make-the-change = Eintrag { $entry } des Änderungsprotokolls kann nicht angewendet werden ({ $error }): Nehmen Sie die Änderung von Hand vor

# the keys of this workspace are in a passphrase file: enter its passphrase
core-the-keys-of-this-workspace-are-in-a-passphrase-file-enter-its = die Schlüssel dieses Arbeitsbereichs liegen in einer Passphrasen-Datei: Geben Sie deren Passphrase ein

# key
core-key = Schlüssel

# the key is empty: paste the key that the provider gave you
core-the-key-is-empty-paste-the-key-that-the-provider-gave-you = der Schlüssel ist leer: Fügen Sie den ein, den Ihnen der Anbieter gegeben hat

# this account has no data folder: name a workspace file with --workspace
core-this-account-has-no-data-folder-name-a-workspace-file-with-workspace = dieses Konto hat keinen Datenordner: Nennen Sie mit --workspace eine Datei für den Arbeitsbereich

# workspace
core-workspace = Arbeitsbereich

# this workspace is set up already: add templates on the Policies screen
core-this-workspace-is-set-up-already-add-templates-on-the-policies = dieser Arbeitsbereich ist schon eingerichtet: Fügen Sie Vorlagen unter „Richtlinien“ hinzu

# `{name}` did not arrive whole ({error}): choose it again
core-name-did-not-arrive-whole-error-choose-it-again = `{ $name }` ist nicht vollständig angekommen ({ $error }): Wählen Sie die Datei noch einmal

# this window only looks: start it without --read-only to restore a backup
core-this-window-only-looks-start-it-without-read-only-to-restore-a = dieses Fenster sieht nur an: Starten Sie es ohne --read-only, um eine Sicherung wiederherzustellen

# a restore is running already: wait for its end
core-a-restore-is-running-already-wait-for-its-end = eine Wiederherstellung läuft schon: Warten Sie ihr Ende ab

# a backup is being restored here: wait for its end
core-a-backup-is-being-restored-here-wait-for-its-end = hier wird eine Sicherung wiederhergestellt: Warten Sie das Ende ab

# a prompt test or another task still runs in this workspace: stop it, or wait for it
core-a-prompt-test-or-another-task-still-runs-in-this-workspace-stop-it = in diesem Arbeitsbereich läuft noch ein Prompt-Test oder etwas anderes: Halten Sie es an, oder warten Sie es ab

# a replay is running already: cancel it, or wait for its end
core-a-replay-is-running-already-cancel-it-or-wait-for-its-end = es läuft schon ein Nachspiel: Brechen Sie es ab, oder warten Sie sein Ende ab

# there are no keys beside this backup: restore it without them, or bring this file along
core-there-are-no-keys-beside-this-backup-restore-it-without-them-or = neben dieser Sicherung liegen keine Schlüssel: Stellen Sie sie ohne Schlüssel wieder her, oder bringen Sie diese Datei mit

# name
core-name = Name

# write a name of up to 120 characters
core-write-a-name-of-up-to-120-characters = schreiben Sie einen Namen mit höchstens 120 Zeichen
