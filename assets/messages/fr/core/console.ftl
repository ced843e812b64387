### Sentences of the catalogue and of the use cases.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# the value has no canonical JSON form: {error}
core-the-value-has-no-canonical-json-form-error = la valeur n’a pas de forme JSON canonique : { $error }

# category
core-category = catégorie

# tag
core-tag = étiquette

# boundary
core-boundary = périmètre

# instrument
core-instrument = instrument

# provider
core-provider = fournisseur

# region
core-region = région

# zone
core-zone = zone

# placement
core-placement = hébergement

# connection
core-connection = connexion

# model
core-model = modèle

# endpoint
core-endpoint = point d’accès

# gateway
core-gateway = passerelle

# evidence
core-evidence = preuve

# policy
core-policy = politique

# exemption
core-exemption = dérogation

# {kind} `{id}`, field `{field}`: {message}
core-kind-id-field-field-message = { $kind } `{ $id }`, champ `{ $field }` : { $message }

# it is defined twice: remove one of the two
core-it-is-defined-twice-remove-one-of-the-two = il est défini deux fois : retirez l’une des deux définitions

# there is none to delete: reload the list
core-there-is-none-to-delete-reload-the-list = il n’y a rien à supprimer : rechargez la liste

# there is no {kind} `{name}`: add it first, or name another
core-there-is-no-kind-name-add-it-first-or-name-another = introuvable, { $kind } `{ $name }` : commencez par l’ajouter, ou choisissez-en un autre

# `everywhere` is reserved for all places: choose another name
core-everywhere-is-reserved-for-all-places-choose-another-name = `everywhere` est réservé à l’ensemble des lieux : choisissez un autre nom

# a zone processes somewhere: name places, `anywhere` or `unknown`
core-a-zone-processes-somewhere-name-places-anywhere-or-unknown = une zone traite quelque part : indiquez des lieux, `anywhere` ou `unknown`

# region `{region}` belongs to `{provider}`
core-region-region-belongs-to-provider = la région `{ $region }` appartient à `{ $provider }`

# this scope needs its region: name it
core-this-scope-needs-its-region-name-it = cette portée exige une région : indiquez-la

# zone `{zone}` belongs to `{provider}`
core-zone-zone-belongs-to-provider = la zone `{ $zone }` appartient à `{ $provider }`

# this scope needs its zone: name it
core-this-scope-needs-its-zone-name-it = cette portée exige une zone : indiquez-la

# `not_retained` is only for storage, prompt_logs and abuse_monitoring
core-not-retained-is-only-for-storage-prompt-logs-and-abuse-monitoring = `not_retained` ne vaut que pour storage, prompt_logs et abuse_monitoring

# settling a conflict needs a reason: write why
core-settling-a-conflict-needs-a-reason-write-why = trancher une contradiction demande un motif : écrivez pourquoi

# scope `{scope}` means processing `{word}`: change the scope or the claim
core-scope-scope-means-processing-word-change-the-scope-or-the-claim = la portée `{ $scope }` signifie un traitement `{ $word }` : changez la portée ou la déclaration

# `http` sends prompts in the clear: use `https`, or name the private networks of the host and no others
core-http-sends-prompts-in-the-clear-use-https-or-name-the-private = `http` envoie les prompts en clair : utilisez `https`, ou indiquez les réseaux privés de l’hôte et aucun autre

# write the name of an environment variable, such as `AZURE_KEY`, not a key
core-write-the-name-of-an-environment-variable-such-as-azure-key-not-a = écrivez le nom d’une variable d’environnement, comme `AZURE_KEY`, et non une clé

# write the name by which the host knows the model
core-write-the-name-by-which-the-host-knows-the-model = écrivez le nom sous lequel l’hôte connaît le modèle

# its placement is private, so connection `{connection}` must name the networks in which its host lies
core-its-placement-is-private-so-connection-connection-must-name-the = son hébergement est privé, la connexion `{ $connection }` doit donc indiquer les réseaux où se trouve son hôte

# endpoint `{other}` already serves this upstream name at this URL: they cannot be told apart
core-endpoint-other-already-serves-this-upstream-name-at-this-url-they = le point d’accès `{ $other }` sert déjà ce nom amont à cette URL : on ne peut pas les distinguer

# name places, `anywhere` or `unknown`
core-name-places-anywhere-or-unknown = indiquez des lieux, `anywhere` ou `unknown`

# no retention is only for storage, prompt_logs and abuse_monitoring
core-no-retention-is-only-for-storage-prompt-logs-and-abuse-monitoring = l’absence de conservation ne vaut que pour storage, prompt_logs et abuse_monitoring

# write 64 hex digits in small letters
core-write-64-hex-digits-in-small-letters = écrivez 64 chiffres hexadécimaux en minuscules

# name the instrument under which this boundary is permitted
core-name-the-instrument-under-which-this-boundary-is-permitted = indiquez l’instrument qui autorise ce périmètre

# an exemption needs one: write it
core-an-exemption-needs-one-write-it = une dérogation en exige un : indiquez-le

# `{reason}` cannot be excused
core-reason-cannot-be-excused = `{ $reason }` ne peut pas faire l’objet d’une dérogation

# name the stage of `{reason}`
core-name-the-stage-of-reason = indiquez l’étape de `{ $reason }`

# `{reason}` has no stage: leave it out
core-reason-has-no-stage-leave-it-out = `{ $reason }` n’a pas d’étape : omettez-la

# `{text}` is not a URL such as `https://api.example.com/v1`
core-text-is-not-a-url-such-as-https-api-example-com-v1 = `{ $text }` n’est pas une URL comme `https://api.example.com/v1`

# the URL must not hold a user name or password: keep the key in the keychain
core-the-url-must-not-hold-a-user-name-or-password-keep-the-key-in-the = l’URL ne doit contenir ni nom d’utilisateur ni mot de passe : gardez la clé dans le trousseau

# the URL must end with its path: remove what follows `?` or `#`
core-the-url-must-end-with-its-path-remove-what-follows-or = l’URL doit se terminer par son chemin : retirez ce qui suit `?` ou `#`

# it is too short: say in at least {least} characters why
core-it-is-too-short-say-in-at-least-least-characters-why = c’est trop court : expliquez pourquoi en { $least } caractères au moins

# it would last {days} days, and {most} are the most: let it end at {latest} or before, and renew it in time
core-it-would-last-days-days-and-most-are-the-most-let-it-end-at-latest = elle durerait { $days } jours, et { $most } sont le maximum : faites-la prendre fin le { $latest } au plus tard, et renouvelez-la à temps

# `{given}` is not a valid {kind}: {rule}
core-given-is-not-a-valid-kind-rule = `{ $given }` n’est pas valide ({ $kind }) : { $rule }

# use 1 to 160 letters, digits and `. _ : @ + / -`, beginning with a letter or digit
core-use-1-to-160-letters-digits-and-beginning-with-a-letter-or-digit = utilisez 1 à 160 lettres, chiffres et `. _ : @ + / -`, en commençant par une lettre ou un chiffre

# use 1 to 256 characters without control characters, and no space at either end
core-use-1-to-256-characters-without-control-characters-and-no-space-at = utilisez 1 à 256 caractères, sans caractère de contrôle ni espace au début ou à la fin

# use up to 63 small letters, digits and hyphens, beginning with a letter or digit; `untagged` is reserved
core-use-up-to-63-small-letters-digits-and-hyphens-beginning-with-a = utilisez jusqu’à 63 lettres minuscules, chiffres et traits d’union, en commençant par une lettre ou un chiffre ; `untagged` est réservé

# residency tag
core-residency-tag = étiquette de résidence

# data category
core-data-category = catégorie de données

# `{text}` is not an instant: write it as `2026-12-31T23:00:00Z`
core-text-is-not-an-instant-write-it-as-2026-12-31t23-00-00z = `{ $text }` n’est pas un instant : écrivez-le comme `2026-12-31T23:00:00Z`

# the validity ends at {to}, which is not after its start at {from}: mend one of the dates
core-the-validity-ends-at-to-which-is-not-after-its-start-at-from-mend = la validité prend fin le { $to }, ce qui n’est pas après son début le { $from } : corrigez l’une des dates

# `{given}` is not an ISO 3166 code: write `{meant}`
core-given-is-not-an-iso-3166-code-write-meant = `{ $given }` n’est pas un code ISO 3166 : écrivez `{ $meant }`

# `{given}` is not an ISO 3166-1 country such as `DE`, nor a subdivision such as `CA-QC`
core-given-is-not-an-iso-3166-1-country-such-as-de-nor-a-subdivision-such = `{ $given }` n’est ni un pays ISO 3166-1 comme `DE`, ni une subdivision comme `CA-QC`

# the payload is not a release: {error}
core-the-payload-is-not-a-release-error = le contenu n’est pas une version publiée : { $error }

# the payload's schema is `{schema}`, which this version does not read: use the version that wrote it
core-the-payload-s-schema-is-schema-which-this-version-does-not-read-use = le contenu suit le schéma `{ $schema }`, que cette version ne lit pas : utilisez la version qui l’a écrit

# the release expires at {expires}, which is not after its issue at {issued_at}
core-the-release-expires-at-expires-which-is-not-after-its-issue-at = la version publiée expire le { $expires }, ce qui n’est pas après son émission le { $issued_at }

# the release's catalogue does not fit together: {error}
core-the-release-s-catalogue-does-not-fit-together-error = le catalogue de la version publiée n’est pas cohérent : { $error }

# the release names catalogue `{named}` but carries `{found}`
core-the-release-names-catalogue-named-but-carries-found = la version publiée annonce le catalogue `{ $named }`, mais contient `{ $found }`

# it has no time, and each request is to be judged for its own: choose one date for all instead
core-it-has-no-time-and-each-request-is-to-be-judged-for-its-own-choose = la ligne n’a pas d’heure, et chaque requête doit être jugée à la sienne : choisissez plutôt une date pour toutes

# name the file for the backup
core-name-the-file-for-the-backup = indiquez le fichier de la sauvegarde

# the workspace is not there any more: check its disk
core-the-workspace-is-not-there-any-more-check-its-disk = l’espace de travail n’est plus là : vérifiez son disque

# there is such a file already: name another one, or say that it is to be replaced
core-there-is-such-a-file-already-name-another-one-or-say-that-it-is-to = un tel fichier existe déjà : indiquez-en un autre, ou demandez qu’il soit remplacé

# other keys are there: name another file for the backup
core-other-keys-are-there-name-another-file-for-the-backup = d’autres clés s’y trouvent : indiquez un autre fichier pour la sauvegarde

# the backup is written and whole at `{backup}`, its keys are not ({error}): write it once more, or keep the keys by other means
core-the-backup-is-written-and-whole-at-backup-its-keys-are-not-error = la sauvegarde est écrite et intacte dans `{ $backup }`, ses clés ne le sont pas ({ $error }) : écrivez-la de nouveau, ou conservez les clés autrement

# `{name}`: {error}
core-name-error = `{ $name }` : { $error }

# {kind} {id}
core-kind-id = { $kind } { $id }

# the file defines it twice: remove one of the two
core-the-file-defines-it-twice-remove-one-of-the-two = le fichier le définit deux fois : retirez l’une des deux définitions

# {field}: {message}
core-field-message = { $field } : { $message }

# there is no {kind} `{id}`: reload the list, or name another
core-there-is-no-kind-id-reload-the-list-or-name-another = introuvable, { $kind } `{ $id }` : rechargez la liste, ou choisissez-en un autre

# this draft cannot be published: {reasons}
core-this-draft-cannot-be-published-reasons = ce brouillon ne peut pas être publié : { $reasons }

# there is nothing to undo
core-there-is-nothing-to-undo = il n’y a rien à annuler

# there is nothing to redo
core-there-is-nothing-to-redo = il n’y a rien à rétablir

# revision {revision} carries this edit, and gateways may follow it: it cannot be undone there. Revert it in the draft, and publish that
core-revision-revision-carries-this-edit-and-gateways-may-follow-it-it = la révision { $revision } contient cette modification, et des passerelles peuvent déjà la suivre : elle ne peut pas y être annulée. Retirez-la du brouillon, et publiez celui-ci

# internal error: {message}
core-internal-error-message = erreur interne : { $message }

# the document is not in this workspace: add it again
core-the-document-is-not-in-this-workspace-add-it-again = le document n’est pas dans cet espace de travail : ajoutez-le de nouveau

# the file is empty: choose the signed document
core-the-file-is-empty-choose-the-signed-document = le fichier est vide : choisissez le document signé

# the file is larger than 25 MB: add a smaller copy
core-the-file-is-larger-than-25-mb-add-a-smaller-copy = le fichier dépasse 25 Mo : ajoutez une copie plus petite

# this kind of file is not kept: add a PDF, a PNG or JPEG image, or a text
core-this-kind-of-file-is-not-kept-add-a-pdf-a-png-or-jpeg-image-or-a = ce type de fichier n’est pas conservé : ajoutez un PDF, une image PNG ou JPEG, ou un texte

# document
core-document = document

# its bytes are not those that were hashed when it was added
core-its-bytes-are-not-those-that-were-hashed-when-it-was-added = son contenu n’est plus celui qui a été haché lors de l’ajout

# name a file in a folder
core-name-a-file-in-a-folder = indiquez un fichier dans un dossier

# date
core-date = date

# `{day}` is not a date: write it as 2026-12-31
core-day-is-not-a-date-write-it-as-2026-12-31 = `{ $day }` n’est pas une date : écrivez-la comme 2026-12-31

# `{day}` is beyond the calendar
core-day-is-beyond-the-calendar = `{ $day }` est hors du calendrier

# time zone
core-time-zone = fuseau horaire

# `{name}` is not a time zone such as Europe/Berlin
core-name-is-not-a-time-zone-such-as-europe-berlin = `{ $name }` n’est pas un fuseau horaire comme Europe/Berlin

# last day
core-last-day = dernier jour

# it is before the first day: mend one of the two
core-it-is-before-the-first-day-mend-one-of-the-two = il précède le premier jour : corrigez l’un des deux

# a CSV file holds one table: say which
core-a-csv-file-holds-one-table-say-which = un fichier CSV contient une seule table : dites laquelle

# only a CSV file holds one table: leave it out
core-only-a-csv-file-holds-one-table-leave-it-out = seul un fichier CSV contient une seule table : omettez-la

# end its name with `.csv`, `.xlsx` or `.json`
core-end-its-name-with-csv-xlsx-or-json = terminez son nom par `.csv`, `.xlsx` ou `.json`

# end its name with `.{ending}`
core-end-its-name-with-ending = terminez son nom par `.{ $ending }`

# decision
core-decision = décision

# path
core-path = chemin

# name the file for the export
core-name-the-file-for-the-export = indiquez le fichier de l’export

# there is a file of this name already: choose another name
core-there-is-a-file-of-this-name-already-choose-another-name = un fichier porte déjà ce nom : choisissez un autre nom

# it cannot be written ({error}), and nothing was: check free space and permissions, or choose another folder
core-it-cannot-be-written-error-and-nothing-was-check-free-space-and = l’écriture est impossible ({ $error }), et rien n’a été écrit : vérifiez l’espace libre et les droits, ou choisissez un autre dossier

# judged-by
core-judged-by = jugé selon

# nothing is published yet: publish first, or ask the draft
core-nothing-is-published-yet-publish-first-or-ask-the-draft = rien n’est encore publié : publiez d’abord, ou interrogez le brouillon

# template
core-template = modèle de politique

# its policies are in the workspace already: edit them instead
core-its-policies-are-in-the-workspace-already-edit-them-instead = ses politiques sont déjà dans l’espace de travail : modifiez-les plutôt

# days
core-days = jours

# ask for {most} days of logs or fewer
core-ask-for-most-days-of-logs-or-fewer = demandez { $most } jours de journaux au plus

# write why, in at least {least} characters: it stands in the audit log
core-write-why-in-at-least-least-characters-it-stands-in-the-audit-log = écrivez pourquoi, en { $least } caractères au moins : le motif figure au journal d’audit

# reason
core-reason = motif

# practice connection
core-practice-connection = connexion d’exercice

# this wire API cannot be tested yet
core-this-wire-api-cannot-be-tested-yet = cette API ne peut pas encore être testée

# nothing is published yet: publish first, or test synthetic text by the draft
core-nothing-is-published-yet-publish-first-or-test-synthetic-text-by-the = rien n’est encore publié : publiez d’abord, ou testez un texte synthétique selon le brouillon

# revision {revision} has ended: publish a new release before testing by it
core-revision-revision-has-ended-publish-a-new-release-before-testing-by = la révision { $revision } a pris fin : publiez une nouvelle version avant de tester selon elle

# A run with this name is going on: stop it first.
core-a-run-with-this-name-is-going-on-stop-it-first = Un essai de ce nom est en cours : arrêtez-le d’abord.

# it does not fit what is left (field `{field}`: {message})
core-it-does-not-fit-what-is-left-field-field-message = il ne va pas avec ce qui reste (champ `{ $field }` : { $message })

# there is such a file already: name a new one, so that nothing is written over
core-there-is-such-a-file-already-name-a-new-one-so-that-nothing-is = un tel fichier existe déjà : indiquez-en un nouveau, afin que rien ne soit écrasé

# there is no such file: check the path
core-there-is-no-such-file-check-the-path = ce fichier n’existe pas : vérifiez le chemin

# entry of the starter catalogue
core-entry-of-the-starter-catalogue = entrée du catalogue de départ

# folder
core-folder = dossier

# name the folder for the export
core-name-the-folder-for-the-export = indiquez le dossier de l’export

# this is a link: name the folder that it leads to
core-this-is-a-link-name-the-folder-that-it-leads-to = c’est un lien : indiquez le dossier vers lequel il mène

# name a folder that can be created
core-name-a-folder-that-can-be-created = indiquez un dossier qui puisse être créé

# it cannot be written ({error}): check free space and permissions, or choose another folder
core-it-cannot-be-written-error-check-free-space-and-permissions-or = l’écriture est impossible ({ $error }) : vérifiez l’espace libre et les droits, ou choisissez un autre dossier

# this is not a folder: choose another name
core-this-is-not-a-folder-choose-another-name = ce n’est pas un dossier : choisissez un autre nom

# the folder holds something else: choose an empty or a new one
core-the-folder-holds-something-else-choose-an-empty-or-a-new-one = le dossier contient autre chose : choisissez-en un vide ou un nouveau

# this account has no home folder: name the folder in full
core-this-account-has-no-home-folder-name-the-folder-in-full = ce compte n’a pas de dossier personnel : indiquez le dossier en entier

# it cannot be locked ({error}): check the permissions of the workspace’s folder
core-it-cannot-be-locked-error-check-the-permissions-of-the-workspace-s = le fichier ne peut pas être verrouillé ({ $error }) : vérifiez les droits du dossier de l’espace de travail

# the key in the keychain is not the one that {officer} published with: restore that key from a backup
core-the-key-in-the-keychain-is-not-the-one-that-officer-published-with = la clé du trousseau n’est pas celle avec laquelle { $officer } a publié : restaurez cette clé depuis une sauvegarde

# the state cannot be used ({error}): restore it, or verify the release by hand first
core-the-state-cannot-be-used-error-restore-it-or-verify-the-release-by = l’état ne peut pas être utilisé ({ $error }) : restaurez-le, ou vérifiez d’abord la version à la main

# root-sha256
core-root-sha256 = root-sha256

# write the 64 hex digits that the publisher gave you for 1.root.json
core-write-the-64-hex-digits-that-the-publisher-gave-you-for-1-root-json = écrivez les 64 chiffres hexadécimaux que l’éditeur vous a donnés pour 1.root.json

# it cannot be read ({error}): check the path and its permissions
core-it-cannot-be-read-error-check-the-path-and-its-permissions = la lecture est impossible ({ $error }) : vérifiez le chemin et ses droits

# the folder is larger than any export: name the folder of the export
core-the-folder-is-larger-than-any-export-name-the-folder-of-the-export = le dossier est plus grand que tout export : indiquez le dossier de l’export

# an export holds plain files only: `{path}` is none
core-an-export-holds-plain-files-only-path-is-none = un export ne contient que des fichiers ordinaires : `{ $path }` n’en est pas un

# logs
core-logs = journaux

# name at least one log file
core-name-at-least-one-log-file = indiquez au moins un fichier journal

# record
core-record = consignation

# only what the draft would deny is recorded: replay against the draft
core-only-what-the-draft-would-deny-is-recorded-replay-against-the-draft = seul ce que le brouillon refuserait est consigné : rejouez selon le brouillon

# what requests would be answered on a date of your choice is not recorded: leave the date out, or judge each for its own time
core-what-requests-would-be-answered-on-a-date-of-your-choice-is-not = la réponse aux requêtes à une date de votre choix n’est pas consignée : omettez la date, ou jugez chacune à son heure

# column `{column}`: {fault}
core-column-column-fault = colonne `{ $column }` : { $fault }

# the file cannot be read further ({error}): what stood before it was counted
core-the-file-cannot-be-read-further-error-what-stood-before-it-was = la suite du fichier est illisible ({ $error }) : ce qui précède a été compté

# it cannot be read ({error}): check the path, and that it is UTF-8 text
core-it-cannot-be-read-error-check-the-path-and-that-it-is-utf-8-text = la lecture est impossible ({ $error }) : vérifiez le chemin, et qu’il s’agit de texte en UTF-8

# it is no plain file: name the files of the log one by one
core-it-is-no-plain-file-name-the-files-of-the-log-one-by-one = ce n’est pas un fichier ordinaire : indiquez les fichiers du journal un par un

# its columns are those of no known format: name the format, or say in a file of your own where the fields are. It has {columns}
core-its-columns-are-those-of-no-known-format-name-the-format-or-say-in-a = ses colonnes ne sont celles d’aucun format connu : indiquez le format, ou dites dans un fichier à vous où sont les champs. Il y a { $columns }

# there is no such backup: check the path
core-there-is-no-such-backup-check-the-path = cette sauvegarde n’existe pas : vérifiez le chemin

# name the backup
core-name-the-backup = indiquez la sauvegarde

# there is such a file already
core-there-is-such-a-file-already = un tel fichier existe déjà

# there is a workspace already: name another file with --workspace, or replace it with --replace; it is kept beside then
core-there-is-a-workspace-already-name-another-file-with-workspace-or = un espace de travail s’y trouve déjà : indiquez un autre fichier avec --workspace, ou remplacez-le avec --replace ; il est alors conservé à côté

# `{text}` is no release: write its revision as a number, `newest` or `draft`
core-text-is-no-release-write-its-revision-as-a-number-newest-or-draft = `{ $text }` n’est pas une version publiée : écrivez sa révision en chiffres, `newest` ou `draft`

# to
core-to = jusqu’à

# name a file that can be created
core-name-a-file-that-can-be-created = indiquez un fichier qui puisse être créé

# nothing is published yet: publish the draft, or name `draft`
core-nothing-is-published-yet-publish-the-draft-or-name-draft = rien n’est encore publié : publiez le brouillon, ou indiquez `draft`

# the release ends at {to}, before {asked}: nothing in it counts then, so choose an earlier end
core-the-release-ends-at-to-before-asked-nothing-in-it-counts-then-so = la version publiée prend fin le { $to }, avant { $asked } : plus rien n’y vaut alors, choisissez donc une fin plus proche

# name the file to write
core-name-the-file-to-write = indiquez le fichier à écrire

# this is a link: name the file that it leads to
core-this-is-a-link-name-the-file-that-it-leads-to = c’est un lien : indiquez le fichier vers lequel il mène

# this is a folder: name a file in it
core-this-is-a-folder-name-a-file-in-it = c’est un dossier : indiquez un fichier qu’il contient

# there is such a file already: choose another name (on the command line, --force replaces it)
core-there-is-such-a-file-already-choose-another-name-on-the-command-line = un tel fichier existe déjà : choisissez un autre nom (en ligne de commande, --force le remplace)

# entry {entry} of the audit log cannot be applied ({error}): make the change by hand
core-entry-entry-of-the-audit-log-cannot-be-applied-error-make-the-change = l’entrée { $entry } du journal d’audit ne peut pas être appliquée ({ $error }) : faites la modification à la main

# the keys of this workspace are in a passphrase file: enter its passphrase
core-the-keys-of-this-workspace-are-in-a-passphrase-file-enter-its = les clés de cet espace de travail sont dans un fichier à phrase secrète : saisissez cette phrase

# key
core-key = clé

# the key is empty: paste the key that the provider gave you
core-the-key-is-empty-paste-the-key-that-the-provider-gave-you = la clé est vide : collez celle que le fournisseur vous a donnée

# this account has no data folder: name a workspace file with --workspace
core-this-account-has-no-data-folder-name-a-workspace-file-with-workspace = ce compte n’a pas de dossier de données : indiquez un fichier d’espace de travail avec --workspace

# workspace
core-workspace = espace de travail

# this workspace is set up already: add templates on the Policies screen
core-this-workspace-is-set-up-already-add-templates-on-the-policies = cet espace de travail est déjà configuré : ajoutez des modèles sous « Politiques »

# `{name}` did not arrive whole ({error}): choose it again
core-name-did-not-arrive-whole-error-choose-it-again = `{ $name }` n’est pas arrivé entier ({ $error }) : choisissez-le de nouveau

# this window only looks: start it without --read-only to restore a backup
core-this-window-only-looks-start-it-without-read-only-to-restore-a = cette fenêtre ne fait que consulter : lancez-la sans --read-only pour restaurer une sauvegarde

# a restore is running already: wait for its end
core-a-restore-is-running-already-wait-for-its-end = une restauration est déjà en cours : attendez sa fin

# a backup is being restored here: wait for its end
core-a-backup-is-being-restored-here-wait-for-its-end = une sauvegarde est en cours de restauration ici : attendez la fin

# a prompt test or another task still runs in this workspace: stop it, or wait for it
core-a-prompt-test-or-another-task-still-runs-in-this-workspace-stop-it = un test de prompt ou une autre tâche s’exécute encore dans cet espace de travail : arrêtez-la, ou attendez-la

# a replay is running already: cancel it, or wait for its end
core-a-replay-is-running-already-cancel-it-or-wait-for-its-end = un rejeu est déjà en cours : annulez-le, ou attendez sa fin

# there are no keys beside this backup: restore it without them, or bring this file along
core-there-are-no-keys-beside-this-backup-restore-it-without-them-or = il n’y a pas de clés à côté de cette sauvegarde : restaurez-la sans elles, ou apportez ce fichier

# name
core-name = nom

# write a name of up to 120 characters
core-write-a-name-of-up-to-120-characters = écrivez un nom de 120 caractères au plus
