### Sentences of the workspace file, of keys and passphrases, and of bundles.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# audit entry {seq} has no canonical JSON form: {source}
core-audit-entry-seq-has-no-canonical-json-form-source = l’entrée { $seq } du journal d’audit n’a pas de forme JSON canonique : { $source }

# the file is locked
core-the-file-is-locked = le fichier est verrouillé

# after {entry}
core-after-entry = après { $entry }

# {kind} `{id}`: {message}
core-kind-id-message = { $kind } `{ $id }` : { $message }

# audit entry
core-audit-entry = entrée du journal d’audit

# setting
core-setting = paramètre

# officer
core-officer = responsable

# file
core-file = fichier

# release
core-release = version publiée

# definition
core-definition = définition

# and {more} more
core-and-more-more = et { $more } de plus

# a row of `{table}` refers to what is not there
core-a-row-of-table-refers-to-what-is-not-there = une ligne de `{ $table }` renvoie à ce qui n’existe pas

# it is not as in other workspaces
core-it-is-not-as-in-other-workspaces = différent des autres espaces de travail

# entry {entry} of the audit log says otherwise
core-entry-entry-of-the-audit-log-says-otherwise = l’entrée { $entry } du journal d’audit indique autre chose

# the audit log does not know it
core-the-audit-log-does-not-know-it = inconnu du journal d’audit

# it is not there
core-it-is-not-there = absent

# there is no workspace at `{path}`: create one with `domicile init`, or name another file
core-there-is-no-workspace-at-path-create-one-with-domicile-init-or-name = il n’y a pas d’espace de travail dans `{ $path }` : créez-en un avec `domicile init`, ou indiquez un autre fichier

# `{path}` exists already: choose another name, or open it
core-path-exists-already-choose-another-name-or-open-it = `{ $path }` existe déjà : choisissez un autre nom, ou ouvrez ce fichier

# `{path}` is not a Domicile workspace: choose another file, or see what `domicile recover` reads of it if it was one
core-path-is-not-a-domicile-workspace-choose-another-file-or-see-what = `{ $path }` n’est pas un espace de travail de Domicile : choisissez un autre fichier, ou voyez ce que `domicile recover` en lit si c’en était un

# `{path}` was written by a newer version (schema {found}, this one knows {known}): update Domicile; the file was not changed
core-path-was-written-by-a-newer-version-schema-found-this-one-knows = `{ $path }` a été écrit par une version plus récente (schéma { $found }, celle-ci connaît le schéma { $known }) : mettez Domicile à jour ; le fichier n’a pas été modifié

# `{path}` could not be brought from schema {found} to schema {known}: {cause}.
core-path-could-not-be-brought-from-schema-found-to-schema-known-cause = `{ $path }` n’a pas pu passer du schéma { $found } au schéma { $known } : { $cause }.

# The file was not changed.
core-the-file-was-not-changed = Le fichier n’a pas été modifié.

# The file was not changed, and a verified copy is `{kept}`.
core-the-file-was-not-changed-and-a-verified-copy-is-kept = Le fichier n’a pas été modifié, et `{ $kept }` en est une copie vérifiée.

# Mend that and open it again, or go on with the version of Domicile that wrote it
core-mend-that-and-open-it-again-or-go-on-with-the-version-of-domicile = Corrigez cela et rouvrez le fichier, ou continuez avec la version de Domicile qui l’a écrit

# the {kind} `{id}` in the workspace cannot be read ({message}): restore a backup with `domicile restore`, or take what is whole with `domicile recover`
core-the-kind-id-in-the-workspace-cannot-be-read-message-restore-a-backup = un élément de l’espace de travail est illisible, { $kind } `{ $id }` ({ $message }) : restaurez une sauvegarde avec `domicile restore`, ou récupérez ce qui est intact avec `domicile recover`

# `{path}` is damaged ({message}), and nothing in it was changed: restore a backup with `domicile restore`, or write what is whole in it into a new workspace with `domicile recover {path} --to NEW`
core-path-is-damaged-message-and-nothing-in-it-was-changed-restore-a = `{ $path }` est endommagé ({ $message }), et rien n’y a été modifié : restaurez une sauvegarde avec `domicile restore`, ou écrivez ce qui y est intact dans un nouvel espace de travail avec `domicile recover { $path } --to NEW`

# `{path}` is the workspace itself and no backup of it: name another file
core-path-is-the-workspace-itself-and-no-backup-of-it-name-another-file = `{ $path }` est l’espace de travail lui-même, et non une sauvegarde : indiquez un autre fichier

# nothing of a workspace can be read in `{path}`: restore a backup with `domicile restore`
core-nothing-of-a-workspace-can-be-read-in-path-restore-a-backup-with = rien d’un espace de travail n’est lisible dans `{ $path }` : restaurez une sauvegarde avec `domicile restore`

# the copy of `{path}` is not what was copied, so it was not kept: the disk may be failing; choose another
core-the-copy-of-path-is-not-what-was-copied-so-it-was-not-kept-the-disk = la copie de `{ $path }` n’est pas ce qui a été copié, elle n’a donc pas été conservée : le disque est peut-être défaillant ; choisissez-en un autre

# `{path}` is not whole, so nothing was restored: {flaws}. Restore an earlier backup; or take it as it is with --accept-flaws, or what is whole in it with `domicile recover`
core-path-is-not-whole-so-nothing-was-restored-flaws-restore-an-earlier = `{ $path }` n’est pas intact, rien n’a donc été restauré : { $flaws }. Restaurez une sauvegarde antérieure ; ou prenez celle-ci telle quelle avec --accept-flaws, ou ce qui y est intact avec `domicile recover`

# `{path}` was taken over by {holder}, so nothing was changed here: close this window, and agree with them who goes on
core-path-was-taken-over-by-holder-so-nothing-was-changed-here-close-this = `{ $path }` a été repris par { $holder }, rien n’a donc été modifié ici : fermez cette fenêtre et convenez ensemble de qui continue

# `{path}` is open to look at only: nothing was changed; open it without --read-only to edit it
core-path-is-open-to-look-at-only-nothing-was-changed-open-it-without = `{ $path }` est ouvert en consultation seule : rien n’a été modifié ; ouvrez-le sans --read-only pour le modifier

# `{path}` could not be used ({message}), and nothing of this change was kept: {mend}
core-path-could-not-be-used-message-and-nothing-of-this-change-was-kept = `{ $path }` n’a pas pu être utilisé ({ $message }), et rien de cette modification n’a été conservé : { $mend }

# `{path}` could not be used ({source}): {mend}
core-path-could-not-be-used-source-mend = `{ $path }` n’a pas pu être utilisé ({ $source }) : { $mend }

# a value in the workspace is not JSON: {error}
core-a-value-in-the-workspace-is-not-json-error = une valeur de l’espace de travail n’est pas du JSON : { $error }

# the officer `{id}` is enrolled with another key: restore that key, or enrol under another id
core-the-officer-id-is-enrolled-with-another-key-restore-that-key-or = le responsable `{ $id }` est enregistré avec une autre clé : restaurez cette clé, ou enregistrez-vous sous un autre identifiant

# the workspace file could not be used: {error}
core-the-workspace-file-could-not-be-used-error = le fichier de l’espace de travail n’a pas pu être utilisé : { $error }

# free some space or choose another disk, and try again
core-free-some-space-or-choose-another-disk-and-try-again = libérez de l’espace ou choisissez un autre disque, puis réessayez

# check the permissions of the file and of its folder, or choose another
core-check-the-permissions-of-the-file-and-of-its-folder-or-choose = vérifiez les droits du fichier et de son dossier, ou choisissez un autre fichier

# another process is using it; try again in a moment
core-another-process-is-using-it-try-again-in-a-moment = un autre processus l’utilise ; réessayez dans un instant

# check that there is free space and that the disk is in order, and try again
core-check-that-there-is-free-space-and-that-the-disk-is-in-order-and-try = vérifiez qu’il reste de l’espace et que le disque est en bon état, puis réessayez

# check the path and the disk, and try again
core-check-the-path-and-the-disk-and-try-again = vérifiez le chemin et le disque, puis réessayez

# its bytes and its hash do not fit
core-its-bytes-and-its-hash-do-not-fit = les octets et l’empreinte ne concordent pas

# it cannot be read
core-it-cannot-be-read = illisible

# whether there are more cannot be read
core-whether-there-are-more-cannot-be-read = impossible de lire s’il y en a d’autres

# {user}@{host} (process {process}, since {since})
core-user-host-process-process-since-since = { $user }@{ $host } (processus { $process }, depuis { $since })

# somebody whose name cannot be read
core-somebody-whose-name-cannot-be-read = quelqu’un dont le nom est illisible

# `{path}` is open on another computer, by {holder}: close it there first. Or to look without changing anything: `domicile-console --read-only {path}`. If it is open nowhere any more, that computer went down with it: `domicile-console --take-over {path}`
core-path-is-open-on-another-computer-by-holder-close-it-there-first-or = `{ $path }` est ouvert sur un autre ordinateur, par { $holder } : fermez-le d’abord là-bas. Ou, pour consulter sans rien modifier : `domicile-console --read-only { $path }`. S’il n’est plus ouvert nulle part, cet ordinateur s’est arrêté sans le fermer : `domicile-console --take-over { $path }`

# `{path}` is open already, by {holder}: close it there first. Or to look without changing anything: `domicile-console --read-only {path}`
core-path-is-open-already-by-holder-close-it-there-first-or-to-look = `{ $path }` est déjà ouvert, par { $holder } : fermez-le d’abord là-bas. Ou, pour consulter sans rien modifier : `domicile-console --read-only { $path }`

# it is being written without a pause
core-it-is-being-written-without-a-pause = il est en cours d’écriture sans interruption

# try again in a moment
core-try-again-in-a-moment = réessayez dans un instant

# the number of its schema is lost
core-the-number-of-its-schema-is-lost = le numéro de son schéma est perdu

# table
core-table = table

# a row refers to what is not there
core-a-row-refers-to-what-is-not-there = une ligne renvoie à ce qui n’existe pas

# it was not what entry {entry} of the audit log says
core-it-was-not-what-entry-entry-of-the-audit-log-says = n’était pas ce qu’indique l’entrée { $entry } du journal d’audit

# it was not there
core-it-was-not-there = était absent

# it is as entry {entry} says
core-it-is-as-entry-entry-says = est maintenant tel que l’indique l’entrée { $entry }

# it calls itself `{id}`
core-it-calls-itself-id = se nomme `{ $id }`

# it calls itself revision {revision}
core-it-calls-itself-revision-revision = se nomme révision { $revision }

# its payload and its hash do not fit
core-its-payload-and-its-hash-do-not-fit = le contenu et l’empreinte ne concordent pas

# its root and its hash do not fit
core-its-root-and-its-hash-do-not-fit = la racine et l’empreinte ne concordent pas

# `{given}` cannot be part of a secret's name: use 1 to 160 letters, digits and `{allowed}`
core-given-cannot-be-part-of-a-secret-s-name-use-1-to-160-letters-digits = `{ $given }` ne peut pas faire partie du nom d’un secret : utilisez de 1 à 160 lettres, chiffres et `{ $allowed }`

# this computer offers no keychain: {cause}; start or install one (on Linux a Secret Service such as GNOME Keyring or KWallet) and try again, or use a passphrase file
core-this-computer-offers-no-keychain-cause-start-or-install-one-on-linux = cet ordinateur n’offre pas de trousseau : { $cause } ; démarrez-en ou installez-en un (sous Linux, un Secret Service comme GNOME Keyring ou KWallet) et réessayez, ou utilisez un fichier à phrase secrète

# the keychain did not answer within {seconds} seconds: look for its dialog, perhaps behind this window, unlock the keychain, and try again
core-the-keychain-did-not-answer-within-seconds-seconds-look-for-its = le trousseau n’a pas répondu en { $seconds } secondes : cherchez sa boîte de dialogue, peut-être derrière cette fenêtre, déverrouillez le trousseau et réessayez

# the keychain refused access: {cause}; unlock it, allow Domicile, and try again
core-the-keychain-refused-access-cause-unlock-it-allow-domicile-and-try = le trousseau a refusé l’accès : { $cause } ; déverrouillez-le, autorisez Domicile et réessayez

# the keychain failed at `{name}`: {cause}; try again, and if it stays so restart the keychain
core-the-keychain-failed-at-name-cause-try-again-and-if-it-stays-so = le trousseau a échoué pour `{ $name }` : { $cause } ; réessayez et, si cela persiste, redémarrez le trousseau

# the keychain holds more than one item for `{name}`: remove all but the right one in its own program
core-the-keychain-holds-more-than-one-item-for-name-remove-all-but-the = le trousseau contient plusieurs éléments pour `{ $name }` : supprimez tous les autres que le bon dans son propre programme

# the secret `{name}` is too long for this keychain, which takes {limit} bytes
core-the-secret-name-is-too-long-for-this-keychain-which-takes-limit = le secret `{ $name }` est trop long pour ce trousseau, qui accepte { $limit } octets au plus

# the secret `{name}` is not text: another program may have changed it; enter it again
core-the-secret-name-is-not-text-another-program-may-have-changed-it = le secret `{ $name }` n’est pas du texte : un autre programme l’a peut-être modifié ; saisissez-le de nouveau

# there is no key `{name}` here: make it on this computer, or use the computer that holds it
core-there-is-no-key-name-here-make-it-on-this-computer-or-use-the = il n’y a pas de clé `{ $name }` ici : créez-la sur cet ordinateur, ou utilisez celui qui la détient

# what is stored as `{name}` is not an Ed25519 private key in PKCS#8: it was changed by another program
core-what-is-stored-as-name-is-not-an-ed25519-private-key-in-pkcs-8-it = ce qui est enregistré sous `{ $name }` n’est pas une clé privée Ed25519 en PKCS#8 : un autre programme l’a modifié

# the passphrase is too short: use at least {least} characters, best several unrelated words
core-the-passphrase-is-too-short-use-at-least-least-characters-best = la phrase secrète est trop courte : utilisez au moins { $least } caractères, de préférence plusieurs mots sans rapport entre eux

# the passphrase does not open `{path}`: type it again; if it is surely right, the file was changed
core-the-passphrase-does-not-open-path-type-it-again-if-it-is-surely = la phrase secrète n’ouvre pas `{ $path }` : saisissez-la de nouveau ; si elle est certainement juste, le fichier a été modifié

# `{path}` was changed after it was written ({what}): restore it from a copy, nothing in it was used
core-path-was-changed-after-it-was-written-what-restore-it-from-a-copy = `{ $path }` a été modifié après son écriture ({ $what }) : restaurez-le depuis une copie ; rien de son contenu n’a été utilisé

# `{path}` is not a passphrase file that this version reads: {cause}
core-path-is-not-a-passphrase-file-that-this-version-reads-cause = `{ $path }` n’est pas un fichier à phrase secrète que cette version sait lire : { $cause }

# could not lock `{path}`: {source}
core-could-not-lock-path-source = `{ $path }` n’a pas pu être verrouillé : { $source }

# could not open `{path}`: {source}
core-could-not-open-path-source = `{ $path }` n’a pas pu être ouvert : { $source }

# could not read `{path}`: {source}
core-could-not-read-path-source = `{ $path }` n’a pas pu être lu : { $source }

# could not write `{path}`: {source}
core-could-not-write-path-source = `{ $path }` n’a pas pu être écrit : { $source }

# could not make a secret: {cause}; restart the computer and try again
core-could-not-make-a-secret-cause-restart-the-computer-and-try-again = un secret n’a pas pu être créé : { $cause } ; redémarrez l’ordinateur et réessayez

# an error of a kind not known to this version
core-an-error-of-a-kind-not-known-to-this-version = une erreur d’un type que cette version ne connaît pas

# no thread to ask it on: {error}
core-no-thread-to-ask-it-on-error = aucun fil d’exécution pour l’interroger : { $error }

# its client stopped unexpectedly
core-its-client-stopped-unexpectedly = son client s’est arrêté de façon inattendue

# it is larger than {limit} bytes
core-it-is-larger-than-limit-bytes = il dépasse { $limit } octets

# an entry was changed, added or removed
core-an-entry-was-changed-added-or-removed = une entrée a été modifiée, ajoutée ou supprimée

# the entry `{name}` does not open
core-the-entry-name-does-not-open = l’entrée `{ $name }` ne s’ouvre pas

# `format` is not `{wanted}`
core-format-is-not-wanted = `format` n’est pas `{ $wanted }`

# `kdf.name` is not `scrypt`
core-kdf-name-is-not-scrypt = `kdf.name` n’est pas `scrypt`

# `kdf` asks for a cost that this version refuses
core-kdf-asks-for-a-cost-that-this-version-refuses = `kdf` demande un coût que cette version refuse

# `kdf.salt` is not {length} bytes in base64
core-kdf-salt-is-not-length-bytes-in-base64 = `kdf.salt` ne fait pas { $length } octets en base64

# it has no address
core-it-has-no-address = il n’a pas d’adresse

# for the whole answer
core-for-the-whole-answer = pour la réponse entière

# the prompt cannot be written
core-the-prompt-cannot-be-written = le prompt ne peut pas être écrit

# the prompt
core-the-prompt = le prompt

# to be resolved
core-to-be-resolved = pour la résolution du nom

# to begin its reply
core-to-begin-its-reply = pour commencer sa réponse

# it ended without the mark that ends an answer
core-it-ended-without-the-mark-that-ends-an-answer = elle s’est arrêtée sans la marque qui termine une réponse

# between two pieces of its answer
core-between-two-pieces-of-its-answer = entre deux morceaux de sa réponse

# the answer
core-the-answer = la réponse

# it is not text
core-it-is-not-text = ce n’est pas du texte

# one event of the answer
core-one-event-of-the-answer = un événement de la réponse

# no usable address
core-no-usable-address = aucune adresse utilisable

# the base URL of the endpoint `{endpoint}` cannot be used: {what}; correct it in the connection
core-the-base-url-of-the-endpoint-endpoint-cannot-be-used-what-correct-it = l’URL de base du point d’accès `{ $endpoint }` est inutilisable : { $what } ; corrigez-la dans la connexion

# `{host}` is asked for over plain http: use https, or name private networks only, in which the endpoint must lie, in the connection
core-host-is-asked-for-over-plain-http-use-https-or-name-private-networks = `{ $host }` serait joint par http sans chiffrement : utilisez https, ou n’indiquez dans la connexion que des réseaux privés, où le point d’accès doit se trouver

# nothing was sent: {reason}
core-nothing-was-sent-reason = rien n’a été envoyé : { $reason }

# the key of `{host}` cannot be sent: it has line breaks or letters beyond ASCII; enter it again
core-the-key-of-host-cannot-be-sent-it-has-line-breaks-or-letters-beyond = la clé de `{ $host }` ne peut pas être envoyée : elle contient des retours à la ligne ou des caractères hors ASCII ; saisissez-la de nouveau

# {what} is larger than {limit} bytes: shorten the prompt or ask for a shorter answer
core-what-is-larger-than-limit-bytes-shorten-the-prompt-or-ask-for-a = { $what } dépasse { $limit } octets : raccourcissez le prompt ou demandez une réponse plus courte

# the name `{host}` could not be resolved: {cause}; check the connection's base URL and this computer's network
core-the-name-host-could-not-be-resolved-cause-check-the-connection-s = le nom `{ $host }` n’a pas pu être résolu : { $cause } ; vérifiez l’URL de base de la connexion et le réseau de cet ordinateur

# nothing was sent: `{host}` leads to {address}, outside the networks that its connection declares; check the name service, or correct the networks
core-nothing-was-sent-host-leads-to-address-outside-the-networks-that-its = rien n’a été envoyé : `{ $host }` mène à { $address }, hors des réseaux que sa connexion déclare ; vérifiez le service de noms, ou corrigez les réseaux

# nothing was sent: `{host}` is a hosted endpoint, but leads to {address}, which is not a public address; check the name service, or declare the private networks of its connection
core-nothing-was-sent-host-is-a-hosted-endpoint-but-leads-to-address = rien n’a été envoyé : `{ $host }` est un point d’accès hébergé, mais mène à { $address }, qui n’est pas une adresse publique ; vérifiez le service de noms, ou déclarez les réseaux privés de sa connexion

# nothing was sent: the connection to `{host}` could not be recorded beforehand: {cause}
core-nothing-was-sent-the-connection-to-host-could-not-be-recorded = rien n’a été envoyé : la connexion à `{ $host }` n’a pas pu être consignée au préalable : { $cause }

# `{host}` at {address} refused the connection: check that the service runs and the port is right
core-host-at-address-refused-the-connection-check-that-the-service-runs = `{ $host }` ({ $address }) a refusé la connexion : vérifiez que le service fonctionne et que le port est le bon

# `{host}` at {address} could not be reached: {cause}; check the network between here and there
core-host-at-address-could-not-be-reached-cause-check-the-network-between = `{ $host }` ({ $address }) n’a pas pu être joint : { $cause } ; vérifiez le réseau entre ici et là-bas

# nothing was sent: the certificate of `{host}` has expired; ask who runs it to renew it
core-nothing-was-sent-the-certificate-of-host-has-expired-ask-who-runs-it = rien n’a été envoyé : le certificat de `{ $host }` a expiré ; demandez à son exploitant de le renouveler

# nothing was sent: the encrypted connection to `{host}` failed: {cause}; ask who runs it
core-nothing-was-sent-the-encrypted-connection-to-host-failed-cause-ask = rien n’a été envoyé : la connexion chiffrée à `{ $host }` a échoué : { $cause } ; adressez-vous à son exploitant

# `{host}` took longer than {seconds} seconds {phase}: try again later, or allow more time
core-host-took-longer-than-seconds-seconds-phase-try-again-later-or-allow = `{ $host }` a mis plus de { $seconds } secondes { $phase } : réessayez plus tard, ou accordez plus de temps

# `{host}` refused the key ({status}): check the connection's key and what it is allowed to use
core-host-refused-the-key-status-check-the-connection-s-key-and-what-it = `{ $host }` a refusé la clé ({ $status }) : vérifiez la clé de la connexion et ce qu’elle permet d’utiliser

# `{host}` knows no model `{model}` at this address (404): check the upstream name and the base URL
core-host-knows-no-model-model-at-this-address-404-check-the-upstream = `{ $host }` ne connaît pas de modèle `{ $model }` à cette adresse (404) : vérifiez le nom en amont et l’URL de base

# `{host}` takes no more requests for now (429): try again later
core-host-takes-no-more-requests-for-now-429-try-again-later = `{ $host }` n’accepte plus de requêtes pour l’instant (429) : réessayez plus tard

# `{host}` takes no more requests for now (429): try again in {seconds} seconds
core-host-takes-no-more-requests-for-now-429-try-again-in-seconds-seconds = `{ $host }` n’accepte plus de requêtes pour l’instant (429) : réessayez dans { $seconds ->
    [one] { $seconds } seconde
   *[other] { $seconds } secondes
  }

# `{host}` answered with the failure {status}: {message}
core-host-answered-with-the-failure-status-message = `{ $host }` a répondu par l’erreur { $status } : { $message }

# it gave no reason
core-it-gave-no-reason = aucun motif n’a été donné

# `{host}` redirects ({status}) to `{target}`, which was not followed: correct the connection's base URL
core-host-redirects-status-to-target-which-was-not-followed-correct-the = `{ $host }` redirige ({ $status }) vers `{ $target }`, ce qui n’a pas été suivi : corrigez l’URL de base de la connexion

# the answer of `{host}` cannot be read: {what}; check that its wire API is OpenAI-compatible
core-the-answer-of-host-cannot-be-read-what-check-that-its-wire-api-is = la réponse de `{ $host }` est illisible : { $what } ; vérifiez que son API est compatible avec celle d’OpenAI

# the connection to `{host}` broke before the end of the answer: what came so far is not complete
core-the-connection-to-host-broke-before-the-end-of-the-answer-what-came = la connexion à `{ $host }` s’est rompue avant la fin de la réponse : ce qui a été reçu n’est pas complet

# the run was stopped: what came so far is not complete
core-the-run-was-stopped-what-came-so-far-is-not-complete = l’essai a été arrêté : ce qui a été reçu n’est pas complet

# this computer's certificates could not be prepared: {cause}
core-this-computer-s-certificates-could-not-be-prepared-cause = les certificats de cet ordinateur n’ont pas pu être préparés : { $cause }

# the practice endpoint could not be started on this computer: {cause}
core-the-practice-endpoint-could-not-be-started-on-this-computer-cause = le point d’accès d’exercice n’a pas pu être démarré sur cet ordinateur : { $cause }

# the reply is not HTTP
core-the-reply-is-not-http = la réponse n’est pas du HTTP

# to accept the connection
core-to-accept-the-connection = pour accepter la connexion

# an event is not a chat completion
core-an-event-is-not-a-chat-completion = un événement n’est pas une « chat completion »

# the reply is not a chat completion
core-the-reply-is-not-a-chat-completion = la réponse n’est pas une « chat completion »

# it begins with neither `https://` nor `http://`
core-it-begins-with-neither-https-nor-http = elle ne commence ni par `https://` ni par `http://`

# it contains a name or password, which belong into the connection's key
core-it-contains-a-name-or-password-which-belong-into-the-connection-s = elle contient un nom ou un mot de passe, qui relèvent de la clé de la connexion

# it contains `?` or `#`
core-it-contains-or = elle contient `?` ou `#`

# it has no host
core-it-has-no-host = elle n’a pas d’hôte

# signatures
core-signatures = signatures

# the signature of `{key}` has {length} bytes instead of 64
core-the-signature-of-key-has-length-bytes-instead-of-64 = la signature de `{ $key }` fait { $length } octets au lieu de 64

# the key `{key_id}` could not sign: {reason}
core-the-key-key-id-could-not-sign-reason = la clé `{ $key_id }` n’a pas pu signer : { $reason }

# the key `{key_id}` returned a signature that does not verify: its two halves do not belong together, enrol the key again
core-the-key-key-id-returned-a-signature-that-does-not-verify-its-two = la clé `{ $key_id }` a produit une signature qui ne se vérifie pas : ses deux moitiés ne vont pas ensemble ; enregistrez de nouveau la clé

# `{found}` is not a usable Ed25519 public key: enrol the key again
core-found-is-not-a-usable-ed25519-public-key-enrol-the-key-again = `{ $found }` n’est pas une clé publique Ed25519 utilisable : enregistrez de nouveau la clé

# the publisher key `{found}` is not the one in the root, `{expected}`: sign with that one, or publish a new root first
core-the-publisher-key-found-is-not-the-one-in-the-root-expected-sign = la clé d’éditeur `{ $found }` n’est pas celle de la racine, `{ $expected }` : signez avec celle-ci, ou publiez d’abord une nouvelle racine

# the target `{name}` is given twice: leave one out
core-the-target-name-is-given-twice-leave-one-out = la cible `{ $name }` est indiquée deux fois : retirez-en une

# the target `{name}` is made from the payload: leave it out of the list
core-the-target-name-is-made-from-the-payload-leave-it-out-of-the-list = la cible `{ $name }` est créée à partir du contenu : retirez-la de la liste

# `{what}` cannot be written: {detail}
core-what-cannot-be-written-detail = `{ $what }` ne peut pas être écrit : { $detail }

# expected {expected} lower-case hexadecimal digits, found `{found}`
core-expected-expected-lower-case-hexadecimal-digits-found-found = { $expected } chiffres hexadécimaux en minuscules sont attendus, `{ $found }` a été trouvé

# `bundle_id` is not 1 to 128 of `[A-Za-z0-9._:-]`
core-bundle-id-is-not-1-to-128-of-a-za-z0-9 = `bundle_id` ne comporte pas de 1 à 128 caractères parmi `[A-Za-z0-9._:-]`

# `revision` {revision} is not between 1 and 2^53 - 1
core-revision-revision-is-not-between-1-and-2-53-1 = `revision` { $revision } n’est pas entre 1 et 2^53 - 1

# `schema` is empty
core-schema-is-empty = `schema` est vide

# targets
core-targets = cibles

# roots before it
core-roots-before-it = racines antérieures

# `consistent_snapshot` is not true
core-consistent-snapshot-is-not-true = `consistent_snapshot` n’est pas vrai

# `root` and `targets` do not have the same keys and threshold
core-root-and-targets-do-not-have-the-same-keys-and-threshold = `root` et `targets` n’ont pas les mêmes clés et le même seuil

# `snapshot` and `timestamp` do not have the same key
core-snapshot-and-timestamp-do-not-have-the-same-key = `snapshot` et `timestamp` n’ont pas la même clé

# there is not exactly one publisher key
core-there-is-not-exactly-one-publisher-key = il n’y a pas exactement une clé d’éditeur

# an officer's key is given twice, or the keys are out of order
core-an-officer-s-key-is-given-twice-or-the-keys-are-out-of-order = la clé d’un responsable est indiquée deux fois, ou les clés ne sont pas dans l’ordre

# the publisher key is also an officer's
core-the-publisher-key-is-also-an-officer-s = la clé d’éditeur est aussi celle d’un responsable

# the threshold is not 2, or 1 with one officer
core-the-threshold-is-not-2-or-1-with-one-officer = le seuil n’est pas 2, ou 1 avec un seul responsable

# a role names a key that is not there
core-a-role-names-a-key-that-is-not-there = un rôle nomme une clé qui n’existe pas

# there is a key that no role names
core-there-is-a-key-that-no-role-names = il y a une clé qu’aucun rôle ne nomme

# `version` {version} is not between 1 and 2^53 - 1
core-version-version-is-not-between-1-and-2-53-1 = `version` { $version } n’est pas entre 1 et 2^53 - 1

# `{file}` is missing: fetch or export the bundle again
core-file-is-missing-fetch-or-export-the-bundle-again = `{ $file }` manque : récupérez ou exportez de nouveau le paquet

# `{file}` belongs to no part of this bundle: remove it, or fetch the bundle again into an empty folder
core-file-belongs-to-no-part-of-this-bundle-remove-it-or-fetch-the-bundle = `{ $file }` n’appartient à aucune partie de ce paquet : retirez ce fichier, ou récupérez de nouveau le paquet dans un dossier vide

# `{file}` has {length} bytes, more than the {limit} allowed: fetch it again, and ask the publisher if it stays so
core-file-has-length-bytes-more-than-the-limit-allowed-fetch-it-again-and = `{ $file }` fait { $length } octets, plus que les { $limit } permis : récupérez-le de nouveau, et adressez-vous à l’éditeur si cela persiste

# `{file}` has more than {limit} {what}: ask the publisher for a smaller bundle
core-file-has-more-than-limit-what-ask-the-publisher-for-a-smaller-bundle = `{ $file }` a plus de { $limit } { $what } : demandez à l’éditeur un paquet plus petit

# `{file}` is not JSON ({detail}): it was changed or cut, fetch it again
core-file-is-not-json-detail-it-was-changed-or-cut-fetch-it-again = `{ $file }` n’est pas du JSON ({ $detail }) : il a été modifié ou tronqué, récupérez-le de nouveau

# `{file}` is not in canonical form, so it was changed or written by other software: fetch it again
core-file-is-not-in-canonical-form-so-it-was-changed-or-written-by-other = `{ $file }` n’est pas sous forme canonique, il a donc été modifié ou écrit par un autre logiciel : récupérez-le de nouveau

# `{file}` does not have the content it must have ({detail}): do not use it, ask the publisher
core-file-does-not-have-the-content-it-must-have-detail-do-not-use-it-ask = `{ $file }` n’a pas le contenu qu’il doit avoir ({ $detail }) : ne l’utilisez pas, adressez-vous à l’éditeur

# `{file}` has SHA-256 `{found}`, but `{expected}` is pinned: do not use this bundle, compare the pin with the officers by another way
core-file-has-sha-256-found-but-expected-is-pinned-do-not-use-this-bundle = `{ $file }` a pour SHA-256 `{ $found }`, mais la valeur fixée est `{ $expected }` : n’utilisez pas ce paquet, comparez la valeur avec les responsables par une autre voie

# `{file}` breaks a rule for roots ({detail}): do not use it, ask the officers for a new root
core-file-breaks-a-rule-for-roots-detail-do-not-use-it-ask-the-officers = `{ $file }` enfreint une règle des racines ({ $detail }) : ne l’utilisez pas, demandez une nouvelle racine aux responsables

# `{file}` has a key under the id `{found}`, but its id is `{expected}`: do not use it, ask the officers for a new root
core-file-has-a-key-under-the-id-found-but-its-id-is-expected-do-not-use = `{ $file }` contient une clé sous l’identifiant `{ $found }`, mais son identifiant est `{ $expected }` : ne l’utilisez pas, demandez une nouvelle racine aux responsables

# `{file}` has {found} bytes, but the signed metadata says {expected}: it was changed, fetch it again
core-file-has-found-bytes-but-the-signed-metadata-says-expected-it-was = `{ $file }` fait { $found } octets, mais les métadonnées signées en indiquent { $expected } : il a été modifié, récupérez-le de nouveau

# `{file}` has SHA-256 `{found}`, but the signed metadata says `{expected}`: it was changed, fetch it again
core-file-has-sha-256-found-but-the-signed-metadata-says-expected-it-was = `{ $file }` a pour SHA-256 `{ $found }`, mais les métadonnées signées indiquent `{ $expected }` : il a été modifié, récupérez-le de nouveau

# `{file}` is version {found}, but version {expected} belongs here: files of two releases are mixed, fetch the whole bundle again
core-file-is-version-found-but-version-expected-belongs-here-files-of-two = `{ $file }` est en version { $found }, mais c’est la version { $expected } qui doit être ici : des fichiers de deux versions publiées sont mélangés, récupérez de nouveau tout le paquet

# `{file}` has {found} of the {threshold} signatures it needs: do not use it, ask the officers to sign
core-file-has-found-of-the-threshold-signatures-it-needs-do-not-use-it = `{ $file }` porte { $found } des { $threshold } signatures nécessaires : ne l’utilisez pas, demandez aux responsables de signer

# `{file}` has two signatures of the key `{key_id}`: do not use it, one key counts once
core-file-has-two-signatures-of-the-key-key-id-do-not-use-it-one-key = `{ $file }` porte deux signatures de la clé `{ $key_id }` : ne l’utilisez pas, une clé compte une seule fois

# `{file}` has one signature under the keys `{first}` and `{second}`: do not use it, it counts for one at most
core-file-has-one-signature-under-the-keys-first-and-second-do-not-use-it = `{ $file }` porte une même signature sous les clés `{ $first }` et `{ $second }` : ne l’utilisez pas, elle compte au plus pour une

# `{file}` is signed by the key `{key_id}`, which may not sign it: do not use it, ask the officers whose key this is
core-file-is-signed-by-the-key-key-id-which-may-not-sign-it-do-not-use-it = `{ $file }` est signé par la clé `{ $key_id }`, qui n’en a pas le droit : ne l’utilisez pas, demandez aux responsables à qui est cette clé

# `{file}` has a signature of the key `{key_id}` that does not verify: it was changed, fetch it again
core-file-has-a-signature-of-the-key-key-id-that-does-not-verify-it-was = `{ $file }` porte une signature de la clé `{ $key_id }` qui ne se vérifie pas : il a été modifié, récupérez-le de nouveau

# `{envelope}` and `{targets}` are signed by different officers: do not use the bundle, ask them to sign both
core-envelope-and-targets-are-signed-by-different-officers-do-not-use-the = `{ $envelope }` et `{ $targets }` sont signés par des responsables différents : n’utilisez pas le paquet, demandez-leur de signer les deux

# `{file}` has the payload type `{found}`, which is not that of a policy bundle: do not use it
core-file-has-the-payload-type-found-which-is-not-that-of-a-policy-bundle = `{ $file }` a un contenu de type `{ $found }`, qui n’est pas celui d’un paquet de politiques : ne l’utilisez pas

# the target name `{name}` is not flat, lower case and at most 100 characters: do not use it, ask the publisher
core-the-target-name-name-is-not-flat-lower-case-and-at-most-100 = le nom de cible `{ $name }` n’est pas un simple nom de fichier en minuscules, de 100 caractères au plus : ne l’utilisez pas, adressez-vous à l’éditeur

# the {part} in `{file}` expired at {expires}: fetch a newer bundle, and check this machine's clock
core-the-part-in-file-expired-at-expires-fetch-a-newer-bundle-and-check = une partie de `{ $file }` a expiré le { $expires }, à savoir : { $part }. Récupérez un paquet plus récent, et vérifiez l’horloge de cet ordinateur

# `{file}` was issued at {issued_at}, which is later than now: check this machine's clock
core-file-was-issued-at-issued-at-which-is-later-than-now-check-this = `{ $file }` a été émis le { $issued_at }, c’est-à-dire dans le futur : vérifiez l’horloge de cet ordinateur

# the release is issued at {issued_at} but expires at {expires}: freeze it again with a later end
core-the-release-is-issued-at-issued-at-but-expires-at-expires-freeze-it = la version publiée est émise le { $issued_at } mais prend fin le { $expires } : figez-la de nouveau avec une fin plus tardive

# `{file}` holds revision {found}, but the signed list of targets is for revision {expected}: files of two releases are mixed, fetch the whole bundle again
core-file-holds-revision-found-but-the-signed-list-of-targets-is-for = `{ $file }` contient la révision { $found }, mais la liste signée des cibles est celle de la révision { $expected } : des fichiers de deux versions publiées sont mélangés, récupérez de nouveau tout le paquet

# `{file}` expires at {found}, but the signed list of targets at {expected}: do not use it, ask the publisher
core-file-expires-at-found-but-the-signed-list-of-targets-at-expected-do = `{ $file }` prend fin le { $found }, mais la liste signée des cibles le { $expected } : ne l’utilisez pas, adressez-vous à l’éditeur

# the {part} is version {found}, but version {seen} was already seen: an old bundle is offered, fetch the newest one
core-the-part-is-version-found-but-version-seen-was-already-seen-an-old = un ancien paquet est proposé ({ $part } : version { $found }, alors que la version { $seen } a déjà été vue) ; récupérez le plus récent

# `{file}` is not the root that was trusted before: do not use this bundle, ask the officers which keys are theirs
core-file-is-not-the-root-that-was-trusted-before-do-not-use-this-bundle = `{ $file }` n’est pas la racine jusqu’ici reconnue : n’utilisez pas ce paquet, demandez aux responsables quelles clés sont les leurs

# revision {revision} in `{file}` differs from the revision {revision} seen before: do not use it, ask the officers which one is theirs
core-revision-revision-in-file-differs-from-the-revision-revision-seen = la révision { $revision } dans `{ $file }` diffère de la révision { $revision } déjà vue : ne l’utilisez pas, demandez aux responsables laquelle est la leur

# root
core-root = racine

# timestamp
core-timestamp = horodatage

# snapshot
core-snapshot = instantané

# list of targets
core-list-of-targets = liste des cibles

# field `expires`: the release ends at `{expires}`, not after its issue at `{issued_at}`: choose a later end
core-field-expires-the-release-ends-at-expires-not-after-its-issue-at = champ `expires` : la version publiée prend fin le `{ $expires }`, et non après son émission le `{ $issued_at }` : choisissez une fin plus tardive

# Its connection speaks `{api}`, and the files for Envoy carry only `{carried}`: add a connection that speaks that.
core-its-connection-speaks-api-and-the-files-for-envoy-carry-only-carried = Sa connexion parle `{ $api }`, et les fichiers pour Envoy ne comportent que `{ $carried }` : ajoutez une connexion qui parle celui-ci.

# Its host must lie in named networks, and Envoy cannot check where a host name leads: give the host's address, or use `https`.
core-its-host-must-lie-in-named-networks-and-envoy-cannot-check-where-a = Son hôte doit se trouver dans des réseaux nommés, et Envoy ne peut pas vérifier où mène un nom d’hôte : indiquez l’adresse de l’hôte, ou utilisez `https`.

# Its host's address does not lie in the networks of its connection: mend the address or the networks.
core-its-host-s-address-does-not-lie-in-the-networks-of-its-connection = L’adresse de son hôte ne se trouve pas dans les réseaux de sa connexion : corrigez l’adresse ou les réseaux.

# Its connection's base URL cannot be read: mend it.
core-its-connection-s-base-url-cannot-be-read-mend-it = L’URL de base de sa connexion est illisible : corrigez-la.
