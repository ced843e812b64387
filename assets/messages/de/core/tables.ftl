### Sentences of imports: our own tables and documents, logs, and what every format shares.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# a list of deployments
core-a-list-of-deployments = eine Liste von Deployments

# the file
core-the-file = die Datei

# a list of inference profiles
core-a-list-of-inference-profiles = eine Liste von Inferenzprofilen

# the output
core-the-output = die Ausgabe

# botocore's list of regions
core-botocore-s-list-of-regions = die Liste der Regionen von botocore

# {title} (`{name}`)
core-title-name = { $title } (`{ $name }`)

# line {line}, column {column}: {message}
core-line-line-column-column-message = Zeile { $line }, Spalte { $column }: { $message }

# the file is empty: choose another file
core-the-file-is-empty-choose-another-file = die Datei ist leer: Wählen Sie eine andere

# the file has {bytes} bytes, and no more than {limit} are read: choose another file
core-the-file-has-bytes-bytes-and-no-more-than-limit-are-read-choose = die Datei hat { $bytes } Bytes, und mehr als { $limit } werden nicht gelesen: Wählen Sie eine andere

# the text is not UTF-8: save the file as UTF-8
core-the-text-is-not-utf-8-save-the-file-as-utf-8 = Der Text ist nicht UTF-8: Speichern Sie die Datei als UTF-8

# the text is UTF-16, as `>` in Windows PowerShell writes it: save the file as UTF-8, or pipe into `Out-File -Encoding utf8`
core-the-text-is-utf-16-as-in-windows-powershell-writes-it-save-the-file = der Text ist UTF-16, wie `>` in der Windows PowerShell ihn schreibt: Speichern Sie die Datei als UTF-8, oder leiten Sie die Ausgabe an `Out-File -Encoding utf8` weiter

# {what}: a file made by hand is simpler, so this one is not read
core-what-a-file-made-by-hand-is-simpler-so-this-one-is-not-read = { $what }: Eine von Hand geschriebene Datei ist einfacher, daher wird diese nicht gelesen

# {field} must be {wanted}, and is {found}
core-field-must-be-wanted-and-is-found = Hier muss { $field } { $wanted } sein, ist aber { $found }

# `{key}` stands here a second time, after line {first}: remove one of the two
core-key-stands-here-a-second-time-after-line-first-remove-one-of-the-two = `{ $key }` steht hier ein zweites Mal, nach Zeile { $first }: Entfernen Sie eine der beiden Stellen

# this is no file that can be imported: one of these is needed: {formats}
core-this-is-no-file-that-can-be-imported-one-of-these-is-needed-formats = diese Datei kann nicht importiert werden. Nötig ist eine von diesen: { $formats }

# the file could be read in more than one way, so say which it is: {formats}
core-the-file-could-be-read-in-more-than-one-way-so-say-which-it-is = die Datei könnte auf mehr als eine Weise gelesen werden. Sagen Sie, welche es ist: { $formats }

# the file has no `{key}`: choose the file that has it
core-the-file-has-no-key-choose-the-file-that-has-it = die Datei enthält `{ $key }` nicht: Wählen Sie die Datei, die es enthält

# the file has no sheet that is called as a table of the registry: choose the file that has it
core-the-file-has-no-sheet-that-is-called-as-a-table-of-the-registry = die Datei hat kein Blatt, das wie eine Tabelle des Registers heißt: Wählen Sie die Datei, die es hat

# the first line must name the columns of a table of the registry, as an export does (such as `model` and `vendor`): add that line
core-the-first-line-must-name-the-columns-of-a-table-of-the-registry-as = die erste Zeile muss die Spalten einer Tabelle des Registers nennen, wie es ein Export tut (zum Beispiel `model` und `vendor`): Fügen Sie diese Zeile hinzu

# line {line}, {place}: {message}
core-line-line-place-message = Zeile { $line }, { $place }: { $message }

# the table `{table}` has more than {limit} rows, empty ones included: delete those that are not used
core-the-table-table-has-more-than-limit-rows-empty-ones-included-delete = die Tabelle `{ $table }` hat mehr als { $limit } Zeilen, leere eingeschlossen: Löschen Sie, was nicht gebraucht wird

# the workbook cannot be read ({why}): open it in a spreadsheet and save it again as `.xlsx`
core-the-workbook-cannot-be-read-why-open-it-in-a-spreadsheet-and-save-it = die Arbeitsmappe kann nicht gelesen werden ({ $why }): Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie erneut als `.xlsx`

# sheet `{sheet}`, cell {cell}: it is a formula: put its value there instead (copy, then paste values)
core-sheet-sheet-cell-cell-it-is-a-formula-put-its-value-there-instead = Blatt `{ $sheet }`, Zelle { $cell }: Dort steht eine Formel. Setzen Sie stattdessen ihren Wert ein (kopieren, dann Werte einfügen)

# a list of addresses
core-a-list-of-addresses = eine Liste von Adressen

# `{path}`: {message}
core-path-message = `{ $path }`: { $message }

# lists and maps are nested too deep
core-lists-and-maps-are-nested-too-deep = Listen und Objekte sind zu tief verschachtelt

# a second document begins here: {what} is one
core-a-second-document-begins-here-what-is-one = Hier beginnt ein zweites Dokument; { $what } ist nur eines

# a list
core-a-list = eine Liste

# a map
core-a-map = ein Objekt mit Schlüsseln

# this is not {what} ({message})
core-this-is-not-what-message = Als { $what } lässt sich dies nicht lesen ({ $message })

# `{name}` cannot be read at line {line}, column {column}: {message}.
core-name-cannot-be-read-at-line-line-column-column-message = `{ $name }` ist in Zeile { $line }, Spalte { $column } nicht lesbar: { $message }.

# {message}: the file is cut off, so load it again
core-message-the-file-is-cut-off-so-load-it-again = { $message }: Die Datei ist abgeschnitten; laden Sie sie erneut

# a text
core-a-text = ein Text

# true or false
core-true-or-false = true oder false

# a number
core-a-number = eine Zahl

# a map with `model_list`
core-a-map-with-model-list = ein Objekt mit dem Schlüssel `model_list`

# a list of entries
core-a-list-of-entries = eine Liste von Einträgen

# time
core-time = Zeit

# categories
core-categories = Kategorien

# the line is longer than 1 MiB
core-the-line-is-longer-than-1-mib = die Zeile ist länger als 1 MiB

# the line is not UTF-8 text, from byte {at} on
core-the-line-is-not-utf-8-text-from-byte-at-on = die Zeile ist ab Byte { $at } kein Text in UTF-8

# the line is not JSON, from column {column} on
core-the-line-is-not-json-from-column-column-on = die Zeile ist ab Spalte { $column } kein JSON

# the line is not a JSON object
core-the-line-is-not-a-json-object = die Zeile ist kein JSON-Objekt

# the {field} is {found}, and must be {wanted}
core-the-field-is-found-and-must-be-wanted = im Feld { $field } steht { $found }, und dort muss { $wanted } stehen

# the {field} is longer than any name: look whether the mapping points at the right place
core-the-field-is-longer-than-any-name-look-whether-the-mapping-points-at = was im Feld { $field } steht, ist länger als jeder Name: Sehen Sie nach, ob die Zuordnung auf die richtige Stelle zeigt

# the time cannot be read: write it like 2026-12-31T23:00:00Z, or as seconds or milliseconds since 1970
core-the-time-cannot-be-read-write-it-like-2026-12-31t23-00-00z-or-as = die Zeit kann nicht gelesen werden: Schreiben Sie sie wie 2026-12-31T23:00:00Z oder als Sekunden oder Millisekunden seit 1970

# the line has none of the fields that are read of this format
core-the-line-has-none-of-the-fields-that-are-read-of-this-format = die Zeile enthält keines der Felder, die bei diesem Format gelesen werden

# the line is of no known format: name the format, or where the fields are
core-the-line-is-of-no-known-format-name-the-format-or-where-the-fields = die Zeile hat kein bekanntes Format: Nennen Sie das Format, oder wo die Felder stehen

# the mapping does not say where the residency tag is: add `tag`, for example `{example}`
core-the-mapping-does-not-say-where-the-residency-tag-is-add-tag-for = die Zuordnung sagt nicht, wo das Residenzkennzeichen steht: Fügen Sie `tag` hinzu, zum Beispiel `{ $example }`

# `{field}` is an empty list: name a place, or leave the field out
core-field-is-an-empty-list-name-a-place-or-leave-the-field-out = `{ $field }` ist eine leere Liste: Nennen Sie eine Stelle, oder lassen Sie das Feld weg

# `{field}`: `{pointer}` is not a JSON pointer to a key: write it like `/meta/residency`, with `~1` for `/` and `~0` for `~` inside a key
core-field-pointer-is-not-a-json-pointer-to-a-key-write-it-like-meta = `{ $field }`: `{ $pointer }` ist kein JSON-Zeiger auf einen Schlüssel. Schreiben Sie ihn wie `/meta/residency`, mit `~1` für `/` und `~0` für `~` innerhalb eines Schlüssels

# `{field}`: `{pointer}` is read twice, or lies inside another place that is read: name it once
core-field-pointer-is-read-twice-or-lies-inside-another-place-that-is = `{ $field }`: `{ $pointer }` wird zweimal gelesen oder liegt in einer anderen Stelle, die gelesen wird. Nennen Sie sie nur einmal

# the mapping names more than {most} places: leave some out
core-the-mapping-names-more-than-most-places-leave-some-out = die Zuordnung nennt mehr als { $most } Stellen: Lassen Sie einige weg

# a list of names
core-a-list-of-names = eine Liste von Namen

# an instant
core-an-instant = ein Zeitpunkt

# a list of something else
core-a-list-of-something-else = eine Liste von etwas anderem

# a list with a comma in a name
core-a-list-with-a-comma-in-a-name = eine Liste mit einem Komma in einem Namen

# an object
core-an-object = ein Objekt

# sheet `{sheet}`, column `{part}`
core-sheet-sheet-column-part = Blatt `{ $sheet }`, Spalte `{ $part }`

# column `{part}`
core-column-part = Spalte `{ $part }`

# field `{part}`
core-field-part = Feld `{ $part }`

# {place}: {message}
core-place-message = { $place }: { $message }

# Endpoint `{other}` has the same address and the same upstream name, so the two cannot be told apart, and this row cannot be imported: take it out, give it another upstream name, or change `{other}` first and import again.
core-endpoint-other-has-the-same-address-and-the-same-upstream-name-so = Der Endpunkt `{ $other }` hat dieselbe Adresse und denselben Upstream-Namen. Die beiden sind daher nicht zu unterscheiden, und diese Zeile kann nicht importiert werden: Entfernen Sie sie, geben Sie ihr einen anderen Upstream-Namen, oder ändern Sie zuerst `{ $other }`, und importieren Sie erneut.

# Line {before} says the same about {kind} `{id}` already, so this row brings nothing: take one of the two out.
core-line-before-says-the-same-about-kind-id-already-so-this-row-brings = Zeile { $before } sagt bereits dasselbe über { $kind } `{ $id }`, daher bringt diese Zeile nichts: Entfernen Sie eine der beiden.

# Line {before} has {kind} `{id}` already: accept this row only if it shall win.
core-line-before-has-kind-id-already-accept-this-row-only-if-it-shall-win = Zeile { $before } enthält { $kind } `{ $id }` bereits: Übernehmen Sie diese Zeile nur, wenn sie gelten soll.

# It brings {kind} `{id}` from the starter catalogue.
core-it-brings-kind-id-from-the-starter-catalogue = Sie bringt { $kind } `{ $id }` aus dem Startkatalog mit.

# Adds {kind} `{id}`.
core-adds-kind-id = Fügt { $kind } `{ $id }` hinzu.

# The registry has {kind} `{id}` as the file says.
core-the-registry-has-kind-id-as-the-file-says = Das Register enthält { $kind } `{ $id }` bereits so, wie die Datei es sagt.

# Fills in what {kind} `{id}` does not say yet.
core-fills-in-what-kind-id-does-not-say-yet = Ergänzt, was zu { $kind } `{ $id }` noch fehlt.

# The file says something else about {kind} `{id}` than you do.
core-the-file-says-something-else-about-kind-id-than-you-do = Die Datei sagt über { $kind } `{ $id }` etwas anderes als Sie.

# The registry would not fit together: {error}.
core-the-registry-would-not-fit-together-error = Das Register wäre nicht in sich stimmig: { $error }.

# a LiteLLM configuration
core-a-litellm-configuration = eine LiteLLM-Konfiguration

# LiteLLM's model map
core-litellm-s-model-map = die Modellliste von LiteLLM

# a list of Azure deployments
core-a-list-of-azure-deployments = eine Liste von Azure-Deployments

# Azure's tables of models and regions
core-azure-s-tables-of-models-and-regions = die Tabellen der Modelle und Regionen von Azure

# a list of Bedrock inference profiles
core-a-list-of-bedrock-inference-profiles = eine Liste von Bedrock-Inferenzprofilen

# a file of models.dev
core-a-file-of-models-dev = eine Datei von models.dev

# a table of the registry (CSV)
core-a-table-of-the-registry-csv = eine Tabelle des Registers (CSV)

# the tables of the registry (XLSX)
core-the-tables-of-the-registry-xlsx = die Tabellen des Registers (XLSX)

# a workspace file (JSON)
core-a-workspace-file-json = eine Datei des Arbeitsbereichs (JSON)

# a workbook cannot hold this registry ({error}): write it as CSV or JSON instead
core-a-workbook-cannot-hold-this-registry-error-write-it-as-csv-or-json = eine Arbeitsmappe kann dieses Register nicht aufnehmen ({ $error }): Schreiben Sie es stattdessen als CSV oder JSON

# a placement has a claim with {facts} facts, and a table has columns for {most}: write the registry as JSON instead
core-a-placement-has-a-claim-with-facts-facts-and-a-table-has-columns-for = eine Bereitstellung hat eine Angabe aus { $facts } Quellen, und eine Tabelle hat Spalten für { $most }: Schreiben Sie das Register stattdessen als JSON

# write `true` or `false`
core-write-true-or-false = schreiben Sie `true` oder `false`

# write a whole number, 0 or more
core-write-a-whole-number-0-or-more = schreiben Sie eine ganze Zahl, 0 oder mehr

# write names and texts as JSON, for example `{example}`
core-write-names-and-texts-as-json-for-example-example = schreiben Sie Namen und Texte als JSON, zum Beispiel `{ $example }`

# `{column}` has no value that this belongs to: write it, or clear this
core-column-has-no-value-that-this-belongs-to-write-it-or-clear-this = `{ $column }` hat keinen Wert, zu dem dies gehört: Schreiben Sie ihn, oder leeren Sie diese Zelle

# there is no fact before this one: move it up
core-there-is-no-fact-before-this-one-move-it-up = vor dieser Angabe einer Quelle steht keine andere: Rücken Sie sie nach vorn

# `{stage}` is empty: write what is claimed, or `{no_facts}`
core-stage-is-empty-write-what-is-claimed-or-no-facts = `{ $stage }` ist leer: Schreiben Sie, was angegeben wird, oder `{ $no_facts }`

# it is empty, and a claim must have it
core-it-is-empty-and-a-claim-must-have-it = die Zelle ist leer, und eine Angabe braucht diesen Wert

# it is empty, and every row must have it
core-it-is-empty-and-every-row-must-have-it = die Zelle ist leer, und jede Zeile braucht diesen Wert

# unknown variant `{given}`, expected one of {all}
core-unknown-variant-given-expected-one-of-all = `{ $given }` kann hier nicht stehen. Nötig ist eines von diesen: { $all }

# the list is empty: name at least one member
core-the-list-is-empty-name-at-least-one-member = die Liste ist leer: Nennen Sie mindestens einen Eintrag

# the quotation mark that opens here is not closed at the end of its cell: the file is cut off, or a mark is missing
core-the-quotation-mark-that-opens-here-is-not-closed-at-the-end-of-its = Das Anführungszeichen, das hier beginnt, ist am Ende seiner Zelle nicht geschlossen: Die Datei ist abgeschnitten, oder ein Zeichen fehlt

# what follows is no CSV: export it again
core-what-follows-is-no-csv-export-it-again = Was folgt, ist kein CSV: Exportieren Sie die Datei erneut

# The last line has no line break at its end, so the file may be cut off there: look at its last row.
core-the-last-line-has-no-line-break-at-its-end-so-the-file-may-be-cut = Die letzte Zeile endet ohne Zeilenumbruch. Die Datei ist dort vielleicht abgeschnitten: Sehen Sie sich ihre letzte Zeile an.

# the row's connection says `{ours}`, and this column only repeats it: change the connection, or name another
core-the-row-s-connection-says-ours-and-this-column-only-repeats-it = die Verbindung der Zeile sagt `{ $ours }`, und diese Spalte wiederholt das nur: Ändern Sie die Verbindung, oder nennen Sie eine andere

# the row's placement says `{ours}`, and this column only repeats it: change the placement, or name another
core-the-row-s-placement-says-ours-and-this-column-only-repeats-it-change = die Bereitstellung der Zeile sagt `{ $ours }`, und diese Spalte wiederholt das nur: Ändern Sie die Bereitstellung, oder nennen Sie eine andere

# take it out
core-take-it-out = Entfernen Sie sie

# take it out, or call it one of those that are not there: `{free}`
core-take-it-out-or-call-it-one-of-those-that-are-not-there-free = Entfernen Sie sie, oder geben Sie ihr einen der Namen, die noch fehlen: `{ $free }`

# the table `{table}` has no column of this name: {mend}
core-the-table-table-has-no-column-of-this-name-mend = Die Tabelle `{ $table }` hat keine Spalte dieses Namens: { $mend }

# it stands in the header twice: take one of the two out
core-it-stands-in-the-header-twice-take-one-of-the-two-out = Die Spalte steht zweimal in der Kopfzeile: Entfernen Sie eine der beiden

# the file has no such column, and `{table}` needs it: add it to the header
core-the-file-has-no-such-column-and-table-needs-it-add-it-to-the-header = Die Datei hat diese Spalte nicht, und `{ $table }` braucht sie: Fügen Sie sie der Kopfzeile hinzu

# The line has {cells} cells and the header {columns}: it is cut off, or a text with a comma is not in quotation marks.
core-the-line-has-cells-cells-and-the-header-columns-it-is-cut-off-or-a = Die Zeile hat nicht so viele Zellen ({ $cells }) wie die Kopfzeile ({ $columns }): Sie ist abgeschnitten, oder ein Text mit Komma steht nicht in Anführungszeichen.

# it is damaged
core-it-is-damaged = sie ist beschädigt

# it is cut off or damaged
core-it-is-cut-off-or-damaged = sie ist abgeschnitten oder beschädigt

# it has more parts than any real one
core-it-has-more-parts-than-any-real-one = sie hat mehr Teile als jede echte

# a part of it is damaged or encrypted
core-a-part-of-it-is-damaged-or-encrypted = ein Teil davon ist beschädigt oder verschlüsselt

# it unpacks to more than {largest} bytes
core-it-unpacks-to-more-than-largest-bytes = entpackt hat sie mehr als { $largest } Bytes

# a part of it has no readable name
core-a-part-of-it-has-no-readable-name = ein Teil davon hat keinen lesbaren Namen

# a part of it is damaged
core-a-part-of-it-is-damaged = ein Teil davon ist beschädigt

# a part of it is not as large as it says
core-a-part-of-it-is-not-as-large-as-it-says = ein Teil davon ist nicht so groß, wie er angibt

# a part of it is not UTF-8
core-a-part-of-it-is-not-utf-8 = ein Teil davon ist nicht UTF-8

# it announces more texts than it has
core-it-announces-more-texts-than-it-has = sie kündigt mehr Texte an, als sie hat

# sheet `{sheet}`, cell {cell} holds the error {error}
core-sheet-sheet-cell-cell-holds-the-error-error = Blatt `{ $sheet }`, Zelle { $cell } enthält den Fehler { $error }

# cell {cell} stands outside the columns of the header: clear it
core-cell-cell-stands-outside-the-columns-of-the-header-clear-it = Zelle { $cell } steht außerhalb der Spalten der Kopfzeile: Leeren Sie sie

# sheet `{sheet}`
core-sheet-sheet = Blatt `{ $sheet }`

# a workspace file
core-a-workspace-file = eine Datei des Arbeitsbereichs

# the document
core-the-document = das Dokument

# A workspace file has no list `{key}` here: take it out, or correct its name.
core-a-workspace-file-has-no-list-key-here-take-it-out-or-correct-its = Eine Datei des Arbeitsbereichs hat an dieser Stelle keine Liste `{ $key }`: Entfernen Sie sie, oder berichtigen Sie ihren Namen.

# empty
core-empty = leer

# a single value
core-a-single-value = ein einzelner Wert

# this is not YAML ({error}): lines are indented with a tab, which YAML does not allow: use spaces
core-this-is-not-yaml-error-lines-are-indented-with-a-tab-which-yaml-does = Dies ist kein YAML ({ $error }): Zeilen sind mit einem Tabulator eingerückt, was YAML nicht erlaubt. Verwenden Sie Leerzeichen

# this is not YAML ({error})
core-this-is-not-yaml-error = Dies ist kein YAML ({ $error })

# a second document begins here, which LiteLLM does not read: remove it
core-a-second-document-begins-here-which-litellm-does-not-read-remove-it = Hier beginnt ein zweites Dokument, das LiteLLM nicht liest: Entfernen Sie es

# this alias stands inside what it refers to: write the value out
core-this-alias-stands-inside-what-it-refers-to-write-the-value-out = Dieser Alias steht in dem, worauf er verweist: Schreiben Sie den Wert selbst

# what `<<` refers to
core-what-refers-to = das Ziel von `<<`

# a map or a list of maps
core-a-map-or-a-list-of-maps = ein Objekt mit Schlüsseln oder eine Liste solcher Objekte

# `<<` brings in too many keys
core-brings-in-too-many-keys = `<<` bringt zu viele Schlüssel ein

# there are too many values
core-there-are-too-many-values = Es gibt zu viele Werte

# a key
core-a-key = ein Schlüssel

# the table would end at {to}, which is not after its start at {from}: choose a later end
core-the-table-would-end-at-to-which-is-not-after-its-start-at-from = die Tabelle würde am { $to } enden, also nicht nach ihrem Beginn am { $from }: Wählen Sie ein späteres Ende

# the table could not be written: {error}
core-the-table-could-not-be-written-error = die Tabelle konnte nicht geschrieben werden: { $error }

# a group of columns
core-a-group-of-columns = eine Gruppe von Spalten

# a list of {value}
core-a-list-of-value = eine Liste von { $value }

# a timestamp, text such as `2026-12-31T23:00:00Z`, a whole number or a DOUBLE
core-a-timestamp-text-such-as-2026-12-31t23-00-00z-a-whole-number-or-a = ein Zeitstempel, Text wie `2026-12-31T23:00:00Z`, eine ganze Zahl oder ein DOUBLE

# text, or a list of text
core-text-or-a-list-of-text = Text oder eine Liste von Texten

# text
core-text = Text

# it is not a Parquet file that can be read: {error}
core-it-is-not-a-parquet-file-that-can-be-read-error = die Datei ist keine lesbare Parquet-Datei: { $error }

# it has no column `{column}` for the {field}: name one of `{columns}`
core-it-has-no-column-column-for-the-field-name-one-of-columns = die Datei hat keine Spalte `{ $column }` für das Feld { $field }: Nennen Sie eine von diesen: `{ $columns }`

# column `{column}` is {found}, and the {field} must be {expected}: name another column
core-column-column-is-found-and-the-field-must-be-expected-name-another = Spalte `{ $column }` enthält { $found }; nötig für das Feld { $field } ist { $expected }: Nennen Sie eine andere Spalte

# column `{column}` is damaged: {source}
core-column-column-is-damaged-source = Spalte `{ $column }` ist beschädigt: { $source }

# column `{column}` ends early: the file is damaged, so copy it again
core-column-column-ends-early-the-file-is-damaged-so-copy-it-again = Spalte `{ $column }` endet zu früh: Die Datei ist beschädigt, kopieren Sie sie erneut

# row {row}, column `{column}`: {fault}
core-row-row-column-column-fault = Zeile { $row }, Spalte `{ $column }`: { $fault }

# it is not UTF-8 text
core-it-is-not-utf-8-text = Das ist kein Text in UTF-8

# a value of the list is missing
core-a-value-of-the-list-is-missing = Ein Wert der Liste fehlt

# a value of the list has a comma, which no data category has
core-a-value-of-the-list-has-a-comma-which-no-data-category-has = Ein Wert der Liste enthält ein Komma, wie es keine Datenkategorie hat

# it is longer than {longest} bytes, which no name is
core-it-is-longer-than-longest-bytes-which-no-name-is = Das ist länger als { $longest } Bytes, was kein Name ist

# it is no instant: text is written `2026-12-31T23:00:00Z`, a number counts seconds or milliseconds since 1970
core-it-is-no-instant-text-is-written-2026-12-31t23-00-00z-a-number = Das ist kein Zeitpunkt: Text wird `2026-12-31T23:00:00Z` geschrieben, eine Zahl zählt Sekunden oder Millisekunden seit 1970
