### Sentences of imports: our own tables and documents, logs, and what every format shares.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# a list of deployments
core-a-list-of-deployments = une liste de déploiements

# the file
core-the-file = le fichier

# a list of inference profiles
core-a-list-of-inference-profiles = une liste de profils d’inférence

# the output
core-the-output = la sortie

# botocore's list of regions
core-botocore-s-list-of-regions = la liste des régions de botocore

# {title} (`{name}`)
core-title-name = { $title } (`{ $name }`)

# line {line}, column {column}: {message}
core-line-line-column-column-message = ligne { $line }, colonne { $column } : { $message }

# the file is empty: choose another file
core-the-file-is-empty-choose-another-file = le fichier est vide : choisissez-en un autre

# the file has {bytes} bytes, and no more than {limit} are read: choose another file
core-the-file-has-bytes-bytes-and-no-more-than-limit-are-read-choose = le fichier a { $bytes } octets, et il n’en est pas lu plus de { $limit } : choisissez un autre fichier

# the text is not UTF-8: save the file as UTF-8
core-the-text-is-not-utf-8-save-the-file-as-utf-8 = le texte n’est pas en UTF-8 : enregistrez le fichier en UTF-8

# the text is UTF-16, as `>` in Windows PowerShell writes it: save the file as UTF-8, or pipe into `Out-File -Encoding utf8`
core-the-text-is-utf-16-as-in-windows-powershell-writes-it-save-the-file = le texte est en UTF-16, tel que l’écrit `>` dans Windows PowerShell : enregistrez le fichier en UTF-8, ou dirigez la sortie vers `Out-File -Encoding utf8`

# {what}: a file made by hand is simpler, so this one is not read
core-what-a-file-made-by-hand-is-simpler-so-this-one-is-not-read = { $what } : un fichier écrit à la main est plus simple, celui-ci n’est donc pas lu

# {field} must be {wanted}, and is {found}
core-field-must-be-wanted-and-is-found = ici, { $field } doit être { $wanted } et est { $found }

# `{key}` stands here a second time, after line {first}: remove one of the two
core-key-stands-here-a-second-time-after-line-first-remove-one-of-the-two = `{ $key }` se trouve ici une deuxième fois, après la ligne { $first } : retirez l’une des deux occurrences

# this is no file that can be imported: one of these is needed: {formats}
core-this-is-no-file-that-can-be-imported-one-of-these-is-needed-formats = ce fichier ne peut pas être importé ; il en faut un de cette liste : { $formats }

# the file could be read in more than one way, so say which it is: {formats}
core-the-file-could-be-read-in-more-than-one-way-so-say-which-it-is = le fichier pourrait être lu de plusieurs façons ; dites lequel de ceux-ci il est : { $formats }

# the file has no `{key}`: choose the file that has it
core-the-file-has-no-key-choose-the-file-that-has-it = le fichier ne contient pas `{ $key }` : choisissez celui qui le contient

# the file has no sheet that is called as a table of the registry: choose the file that has it
core-the-file-has-no-sheet-that-is-called-as-a-table-of-the-registry = le fichier n’a aucune feuille qui porte le nom d’un tableau du registre : choisissez celui qui en a une

# the first line must name the columns of a table of the registry, as an export does (such as `model` and `vendor`): add that line
core-the-first-line-must-name-the-columns-of-a-table-of-the-registry-as = la première ligne doit nommer les colonnes d’un tableau du registre, comme le fait un export (par exemple `model` et `vendor`) : ajoutez cette ligne

# line {line}, {place}: {message}
core-line-line-place-message = ligne { $line }, { $place } : { $message }

# the table `{table}` has more than {limit} rows, empty ones included: delete those that are not used
core-the-table-table-has-more-than-limit-rows-empty-ones-included-delete = le tableau `{ $table }` a plus de { $limit } lignes, vides comprises : supprimez celles qui ne servent pas

# the workbook cannot be read ({why}): open it in a spreadsheet and save it again as `.xlsx`
core-the-workbook-cannot-be-read-why-open-it-in-a-spreadsheet-and-save-it = le classeur ne peut pas être lu ({ $why }) : ouvrez-le dans un tableur et enregistrez-le à nouveau au format `.xlsx`

# sheet `{sheet}`, cell {cell}: it is a formula: put its value there instead (copy, then paste values)
core-sheet-sheet-cell-cell-it-is-a-formula-put-its-value-there-instead = feuille `{ $sheet }`, cellule { $cell } : c’est une formule. Mettez sa valeur à la place (copier, puis coller les valeurs)

# a list of addresses
core-a-list-of-addresses = une liste d’adresses

# `{path}`: {message}
core-path-message = `{ $path }` : { $message }

# lists and maps are nested too deep
core-lists-and-maps-are-nested-too-deep = les listes et les objets sont imbriqués trop profondément

# a second document begins here: {what} is one
core-a-second-document-begins-here-what-is-one = un second document commence ici ; { $what } n’en est qu’un seul

# a list
core-a-list = une liste

# a map
core-a-map = un objet avec des clés

# this is not {what} ({message})
core-this-is-not-what-message = cela ne se lit pas comme { $what } ({ $message })

# `{name}` cannot be read at line {line}, column {column}: {message}.
core-name-cannot-be-read-at-line-line-column-column-message = `{ $name }` n’est pas lisible à la ligne { $line }, colonne { $column } : { $message }.

# {message}: the file is cut off, so load it again
core-message-the-file-is-cut-off-so-load-it-again = { $message } : le fichier est tronqué, chargez-le à nouveau

# a text
core-a-text = un texte

# true or false
core-true-or-false = true ou false

# a number
core-a-number = un nombre

# a map with `model_list`
core-a-map-with-model-list = un objet avec la clé `model_list`

# a list of entries
core-a-list-of-entries = une liste d’entrées

# time
core-time = heure

# categories
core-categories = catégories

# the line is longer than 1 MiB
core-the-line-is-longer-than-1-mib = la ligne dépasse 1 Mio

# the line is not UTF-8 text, from byte {at} on
core-the-line-is-not-utf-8-text-from-byte-at-on = la ligne n’est pas du texte UTF-8 à partir de l’octet { $at }

# the line is not JSON, from column {column} on
core-the-line-is-not-json-from-column-column-on = la ligne n’est pas du JSON à partir de la colonne { $column }

# the line is not a JSON object
core-the-line-is-not-a-json-object = la ligne n’est pas un objet JSON

# the {field} is {found}, and must be {wanted}
core-the-field-is-found-and-must-be-wanted = le champ { $field } contient { $found }, et doit contenir { $wanted }

# the {field} is longer than any name: look whether the mapping points at the right place
core-the-field-is-longer-than-any-name-look-whether-the-mapping-points-at = le contenu du champ { $field } est plus long que tout nom : vérifiez que la correspondance désigne le bon endroit

# the time cannot be read: write it like 2026-12-31T23:00:00Z, or as seconds or milliseconds since 1970
core-the-time-cannot-be-read-write-it-like-2026-12-31t23-00-00z-or-as = l’heure ne peut pas être lue : écrivez-la comme 2026-12-31T23:00:00Z, ou en secondes ou millisecondes depuis 1970

# the line has none of the fields that are read of this format
core-the-line-has-none-of-the-fields-that-are-read-of-this-format = la ligne ne contient aucun des champs qui sont lus dans ce format

# the line is of no known format: name the format, or where the fields are
core-the-line-is-of-no-known-format-name-the-format-or-where-the-fields = la ligne n’est d’aucun format connu : nommez le format, ou dites où sont les champs

# the mapping does not say where the residency tag is: add `tag`, for example `{example}`
core-the-mapping-does-not-say-where-the-residency-tag-is-add-tag-for = la correspondance ne dit pas où est l’étiquette de résidence : ajoutez `tag`, par exemple `{ $example }`

# `{field}` is an empty list: name a place, or leave the field out
core-field-is-an-empty-list-name-a-place-or-leave-the-field-out = `{ $field }` est une liste vide : nommez un endroit, ou omettez le champ

# `{field}`: `{pointer}` is not a JSON pointer to a key: write it like `/meta/residency`, with `~1` for `/` and `~0` for `~` inside a key
core-field-pointer-is-not-a-json-pointer-to-a-key-write-it-like-meta = `{ $field }` : `{ $pointer }` n’est pas un pointeur JSON vers une clé. Écrivez-le comme `/meta/residency`, avec `~1` pour `/` et `~0` pour `~` à l’intérieur d’une clé

# `{field}`: `{pointer}` is read twice, or lies inside another place that is read: name it once
core-field-pointer-is-read-twice-or-lies-inside-another-place-that-is = `{ $field }` : `{ $pointer }` est lu deux fois, ou se trouve dans un autre endroit qui est lu. Nommez-le une seule fois

# the mapping names more than {most} places: leave some out
core-the-mapping-names-more-than-most-places-leave-some-out = la correspondance nomme plus de { $most } endroits : omettez-en

# a list of names
core-a-list-of-names = une liste de noms

# an instant
core-an-instant = un instant

# a list of something else
core-a-list-of-something-else = une liste d’autre chose

# a list with a comma in a name
core-a-list-with-a-comma-in-a-name = une liste avec une virgule dans un nom

# an object
core-an-object = un objet

# sheet `{sheet}`, column `{part}`
core-sheet-sheet-column-part = feuille `{ $sheet }`, colonne `{ $part }`

# column `{part}`
core-column-part = colonne `{ $part }`

# field `{part}`
core-field-part = champ `{ $part }`

# {place}: {message}
core-place-message = { $place } : { $message }

# Endpoint `{other}` has the same address and the same upstream name, so the two cannot be told apart, and this row cannot be imported: take it out, give it another upstream name, or change `{other}` first and import again.
core-endpoint-other-has-the-same-address-and-the-same-upstream-name-so = Le point d’accès `{ $other }` a la même adresse et le même nom en amont. Rien ne distingue donc les deux, et cette ligne ne peut pas être importée : retirez-la, donnez-lui un autre nom en amont, ou changez d’abord `{ $other }` et importez de nouveau.

# Line {before} says the same about {kind} `{id}` already, so this row brings nothing: take one of the two out.
core-line-before-says-the-same-about-kind-id-already-so-this-row-brings = La ligne { $before } dit déjà la même chose pour { $kind } `{ $id }`, celle-ci n’apporte donc rien : retirez l’une des deux.

# Line {before} has {kind} `{id}` already: accept this row only if it shall win.
core-line-before-has-kind-id-already-accept-this-row-only-if-it-shall-win = La ligne { $before } contient déjà { $kind } `{ $id }` : ne prenez cette ligne que si c’est elle qui doit l’emporter.

# It brings {kind} `{id}` from the starter catalogue.
core-it-brings-kind-id-from-the-starter-catalogue = Elle apporte { $kind } `{ $id }` depuis le catalogue de départ.

# Adds {kind} `{id}`.
core-adds-kind-id = Ajoute { $kind } `{ $id }`.

# The registry has {kind} `{id}` as the file says.
core-the-registry-has-kind-id-as-the-file-says = Le registre contient déjà { $kind } `{ $id }`, comme le dit le fichier.

# Fills in what {kind} `{id}` does not say yet.
core-fills-in-what-kind-id-does-not-say-yet = Complète ce que { $kind } `{ $id }` ne dit pas encore.

# The file says something else about {kind} `{id}` than you do.
core-the-file-says-something-else-about-kind-id-than-you-do = Pour { $kind } `{ $id }`, le fichier dit autre chose que vous.

# The registry would not fit together: {error}.
core-the-registry-would-not-fit-together-error = Le registre ne serait pas cohérent : { $error }.

# a LiteLLM configuration
core-a-litellm-configuration = une configuration LiteLLM

# LiteLLM's model map
core-litellm-s-model-map = la liste de modèles de LiteLLM

# a list of Azure deployments
core-a-list-of-azure-deployments = une liste de déploiements Azure

# Azure's tables of models and regions
core-azure-s-tables-of-models-and-regions = les tableaux de modèles et de régions d’Azure

# a list of Bedrock inference profiles
core-a-list-of-bedrock-inference-profiles = une liste de profils d’inférence Bedrock

# a file of models.dev
core-a-file-of-models-dev = un fichier de models.dev

# a table of the registry (CSV)
core-a-table-of-the-registry-csv = un tableau du registre (CSV)

# the tables of the registry (XLSX)
core-the-tables-of-the-registry-xlsx = les tableaux du registre (XLSX)

# a workspace file (JSON)
core-a-workspace-file-json = un fichier de l’espace de travail (JSON)

# a workbook cannot hold this registry ({error}): write it as CSV or JSON instead
core-a-workbook-cannot-hold-this-registry-error-write-it-as-csv-or-json = un classeur ne peut pas contenir ce registre ({ $error }) : écrivez-le plutôt en CSV ou en JSON

# a placement has a claim with {facts} facts, and a table has columns for {most}: write the registry as JSON instead
core-a-placement-has-a-claim-with-facts-facts-and-a-table-has-columns-for = un hébergement a une déclaration faite par { $facts } sources, et un tableau a des colonnes pour { $most } : écrivez plutôt le registre en JSON

# write `true` or `false`
core-write-true-or-false = écrivez `true` ou `false`

# write a whole number, 0 or more
core-write-a-whole-number-0-or-more = écrivez un nombre entier, 0 ou plus

# write names and texts as JSON, for example `{example}`
core-write-names-and-texts-as-json-for-example-example = écrivez les noms et les textes en JSON, par exemple `{ $example }`

# `{column}` has no value that this belongs to: write it, or clear this
core-column-has-no-value-that-this-belongs-to-write-it-or-clear-this = `{ $column }` n’a pas de valeur à laquelle cela se rapporte : écrivez-la, ou videz cette cellule

# there is no fact before this one: move it up
core-there-is-no-fact-before-this-one-move-it-up = aucune indication d’une source ne précède celle-ci : avancez-la

# `{stage}` is empty: write what is claimed, or `{no_facts}`
core-stage-is-empty-write-what-is-claimed-or-no-facts = `{ $stage }` est vide : écrivez ce qui est déclaré, ou `{ $no_facts }`

# it is empty, and a claim must have it
core-it-is-empty-and-a-claim-must-have-it = la cellule est vide, et une déclaration doit avoir cette valeur

# it is empty, and every row must have it
core-it-is-empty-and-every-row-must-have-it = la cellule est vide, et chaque ligne doit avoir cette valeur

# unknown variant `{given}`, expected one of {all}
core-unknown-variant-given-expected-one-of-all = `{ $given }` n’est pas admis ici ; il en faut un de cette liste : { $all }

# the list is empty: name at least one member
core-the-list-is-empty-name-at-least-one-member = la liste est vide : nommez au moins un élément

# the quotation mark that opens here is not closed at the end of its cell: the file is cut off, or a mark is missing
core-the-quotation-mark-that-opens-here-is-not-closed-at-the-end-of-its = le guillemet ouvert ici n’est pas fermé à la fin de sa cellule : le fichier est tronqué, ou il manque un guillemet

# what follows is no CSV: export it again
core-what-follows-is-no-csv-export-it-again = ce qui suit n’est pas du CSV : exportez le fichier à nouveau

# The last line has no line break at its end, so the file may be cut off there: look at its last row.
core-the-last-line-has-no-line-break-at-its-end-so-the-file-may-be-cut = La dernière ligne se termine sans saut de ligne. Le fichier y est peut-être tronqué : examinez sa dernière ligne.

# the row's connection says `{ours}`, and this column only repeats it: change the connection, or name another
core-the-row-s-connection-says-ours-and-this-column-only-repeats-it = la connexion de la ligne dit `{ $ours }`, et cette colonne ne fait que le répéter : changez la connexion, ou nommez-en une autre

# the row's placement says `{ours}`, and this column only repeats it: change the placement, or name another
core-the-row-s-placement-says-ours-and-this-column-only-repeats-it-change = l’hébergement de la ligne dit `{ $ours }`, et cette colonne ne fait que le répéter : changez l’hébergement, ou nommez-en un autre

# take it out
core-take-it-out = retirez-la

# take it out, or call it one of those that are not there: `{free}`
core-take-it-out-or-call-it-one-of-those-that-are-not-there-free = retirez-la, ou donnez-lui l’un des noms qui manquent : `{ $free }`

# the table `{table}` has no column of this name: {mend}
core-the-table-table-has-no-column-of-this-name-mend = le tableau `{ $table }` n’a pas de colonne de ce nom : { $mend }

# it stands in the header twice: take one of the two out
core-it-stands-in-the-header-twice-take-one-of-the-two-out = la colonne figure deux fois dans l’en-tête : retirez l’une des deux

# the file has no such column, and `{table}` needs it: add it to the header
core-the-file-has-no-such-column-and-table-needs-it-add-it-to-the-header = le fichier n’a pas cette colonne, et `{ $table }` en a besoin : ajoutez-la à l’en-tête

# The line has {cells} cells and the header {columns}: it is cut off, or a text with a comma is not in quotation marks.
core-the-line-has-cells-cells-and-the-header-columns-it-is-cut-off-or-a = La ligne n’a pas autant de cellules ({ $cells }) que l’en-tête ({ $columns }) : elle est tronquée, ou un texte avec une virgule n’est pas entre guillemets.

# it is damaged
core-it-is-damaged = il est endommagé

# it is cut off or damaged
core-it-is-cut-off-or-damaged = il est tronqué ou endommagé

# it has more parts than any real one
core-it-has-more-parts-than-any-real-one = il a plus de parties qu’aucun vrai classeur

# a part of it is damaged or encrypted
core-a-part-of-it-is-damaged-or-encrypted = une partie en est endommagée ou chiffrée

# it unpacks to more than {largest} bytes
core-it-unpacks-to-more-than-largest-bytes = décompressé, il dépasse { $largest } octets

# a part of it has no readable name
core-a-part-of-it-has-no-readable-name = une partie n’en a pas de nom lisible

# a part of it is damaged
core-a-part-of-it-is-damaged = une partie en est endommagée

# a part of it is not as large as it says
core-a-part-of-it-is-not-as-large-as-it-says = une partie n’en a pas la taille qu’elle annonce

# a part of it is not UTF-8
core-a-part-of-it-is-not-utf-8 = une partie n’en est pas en UTF-8

# it announces more texts than it has
core-it-announces-more-texts-than-it-has = il annonce plus de textes qu’il n’en a

# sheet `{sheet}`, cell {cell} holds the error {error}
core-sheet-sheet-cell-cell-holds-the-error-error = feuille `{ $sheet }`, la cellule { $cell } contient l’erreur { $error }

# cell {cell} stands outside the columns of the header: clear it
core-cell-cell-stands-outside-the-columns-of-the-header-clear-it = la cellule { $cell } est hors des colonnes de l’en-tête : videz-la

# sheet `{sheet}`
core-sheet-sheet = feuille `{ $sheet }`

# a workspace file
core-a-workspace-file = un fichier de l’espace de travail

# the document
core-the-document = le document

# A workspace file has no list `{key}` here: take it out, or correct its name.
core-a-workspace-file-has-no-list-key-here-take-it-out-or-correct-its = Un fichier de l’espace de travail n’a pas de liste `{ $key }` à cet endroit : retirez-la, ou corrigez son nom.

# empty
core-empty = vide

# a single value
core-a-single-value = une seule valeur

# this is not YAML ({error}): lines are indented with a tab, which YAML does not allow: use spaces
core-this-is-not-yaml-error-lines-are-indented-with-a-tab-which-yaml-does = ce n’est pas du YAML ({ $error }) : des lignes sont mises en retrait par une tabulation, ce que YAML ne permet pas. Utilisez des espaces

# this is not YAML ({error})
core-this-is-not-yaml-error = ce n’est pas du YAML ({ $error })

# a second document begins here, which LiteLLM does not read: remove it
core-a-second-document-begins-here-which-litellm-does-not-read-remove-it = un second document commence ici, que LiteLLM ne lit pas : retirez-le

# this alias stands inside what it refers to: write the value out
core-this-alias-stands-inside-what-it-refers-to-write-the-value-out = cet alias se trouve dans ce qu’il désigne : écrivez la valeur elle-même

# what `<<` refers to
core-what-refers-to = la cible de `<<`

# a map or a list of maps
core-a-map-or-a-list-of-maps = un objet avec des clés ou une liste de tels objets

# `<<` brings in too many keys
core-brings-in-too-many-keys = `<<` apporte trop de clés

# there are too many values
core-there-are-too-many-values = il y a trop de valeurs

# a key
core-a-key = une clé

# the table would end at {to}, which is not after its start at {from}: choose a later end
core-the-table-would-end-at-to-which-is-not-after-its-start-at-from = le tableau finirait le { $to }, ce qui n’est pas après son début le { $from } : choisissez une fin plus tardive

# the table could not be written: {error}
core-the-table-could-not-be-written-error = le tableau n’a pas pu être écrit : { $error }

# a group of columns
core-a-group-of-columns = un groupe de colonnes

# a list of {value}
core-a-list-of-value = une liste de { $value }

# a timestamp, text such as `2026-12-31T23:00:00Z`, a whole number or a DOUBLE
core-a-timestamp-text-such-as-2026-12-31t23-00-00z-a-whole-number-or-a = un horodatage, du texte tel que `2026-12-31T23:00:00Z`, un nombre entier ou un DOUBLE

# text, or a list of text
core-text-or-a-list-of-text = du texte ou une liste de textes

# text
core-text = du texte

# it is not a Parquet file that can be read: {error}
core-it-is-not-a-parquet-file-that-can-be-read-error = ce n’est pas un fichier Parquet lisible : { $error }

# it has no column `{column}` for the {field}: name one of `{columns}`
core-it-has-no-column-column-for-the-field-name-one-of-columns = le fichier n’a pas de colonne `{ $column }` pour le champ { $field } : nommez l’une de celles-ci : `{ $columns }`

# column `{column}` is {found}, and the {field} must be {expected}: name another column
core-column-column-is-found-and-the-field-must-be-expected-name-another = la colonne `{ $column }` contient { $found }, et le champ { $field } demande { $expected } : nommez une autre colonne

# column `{column}` is damaged: {source}
core-column-column-is-damaged-source = la colonne `{ $column }` est endommagée : { $source }

# column `{column}` ends early: the file is damaged, so copy it again
core-column-column-ends-early-the-file-is-damaged-so-copy-it-again = la colonne `{ $column }` finit trop tôt : le fichier est endommagé, copiez-le à nouveau

# row {row}, column `{column}`: {fault}
core-row-row-column-column-fault = ligne { $row }, colonne `{ $column }` : { $fault }

# it is not UTF-8 text
core-it-is-not-utf-8-text = ce n’est pas du texte UTF-8

# a value of the list is missing
core-a-value-of-the-list-is-missing = une valeur de la liste manque

# a value of the list has a comma, which no data category has
core-a-value-of-the-list-has-a-comma-which-no-data-category-has = une valeur de la liste contient une virgule, ce qu’aucune catégorie de données n’a

# it is longer than {longest} bytes, which no name is
core-it-is-longer-than-longest-bytes-which-no-name-is = cela dépasse { $longest } octets, ce qu’aucun nom ne fait

# it is no instant: text is written `2026-12-31T23:00:00Z`, a number counts seconds or milliseconds since 1970
core-it-is-no-instant-text-is-written-2026-12-31t23-00-00z-a-number = ce n’est pas un instant : un texte s’écrit `2026-12-31T23:00:00Z`, un nombre compte les secondes ou les millisecondes depuis 1970
