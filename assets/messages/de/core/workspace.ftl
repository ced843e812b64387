### Sentences of the workspace file, of keys and passphrases, and of bundles.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# audit entry {seq} has no canonical JSON form: {source}
core-audit-entry-seq-has-no-canonical-json-form-source = Eintrag { $seq } des Änderungsprotokolls hat keine kanonische JSON-Form: { $source }

# the file is locked
core-the-file-is-locked = die Datei ist gesperrt

# after {entry}
core-after-entry = nach { $entry }

# {kind} `{id}`: {message}
core-kind-id-message = { $kind } `{ $id }`: { $message }

# audit entry
core-audit-entry = Eintrag des Änderungsprotokolls

# setting
core-setting = Einstellung

# officer
core-officer = verantwortliche Person

# file
core-file = Datei

# release
core-release = Freigabe

# definition
core-definition = Definition

# and {more} more
core-and-more-more = und { $more } weitere

# a row of `{table}` refers to what is not there
core-a-row-of-table-refers-to-what-is-not-there = eine Zeile von `{ $table }` verweist auf etwas, das nicht da ist

# it is not as in other workspaces
core-it-is-not-as-in-other-workspaces = anders als in anderen Arbeitsbereichen

# entry {entry} of the audit log says otherwise
core-entry-entry-of-the-audit-log-says-otherwise = Eintrag { $entry } des Änderungsprotokolls besagt etwas anderes

# the audit log does not know it
core-the-audit-log-does-not-know-it = dem Änderungsprotokoll unbekannt

# it is not there
core-it-is-not-there = nicht vorhanden

# there is no workspace at `{path}`: create one with `domicile init`, or name another file
core-there-is-no-workspace-at-path-create-one-with-domicile-init-or-name = unter `{ $path }` gibt es keinen Arbeitsbereich: Legen Sie mit `domicile init` einen an, oder nennen Sie eine andere Datei

# `{path}` exists already: choose another name, or open it
core-path-exists-already-choose-another-name-or-open-it = `{ $path }` gibt es schon: Wählen Sie einen anderen Namen, oder öffnen Sie die vorhandene Datei

# `{path}` is not a Domicile workspace: choose another file, or see what `domicile recover` reads of it if it was one
core-path-is-not-a-domicile-workspace-choose-another-file-or-see-what = `{ $path }` ist kein Arbeitsbereich von Domicile: Wählen Sie eine andere Datei, oder sehen Sie nach, was `domicile recover` daraus liest, falls sie einer war

# `{path}` was written by a newer version (schema {found}, this one knows {known}): update Domicile; the file was not changed
core-path-was-written-by-a-newer-version-schema-found-this-one-knows = `{ $path }` hat eine neuere Version geschrieben (Schema { $found }, diese kennt { $known }): Aktualisieren Sie Domicile; die Datei wurde nicht geändert

# `{path}` could not be brought from schema {found} to schema {known}: {cause}.
core-path-could-not-be-brought-from-schema-found-to-schema-known-cause = `{ $path }` konnte nicht von Schema { $found } auf Schema { $known } gebracht werden: { $cause }.

# The file was not changed.
core-the-file-was-not-changed = Die Datei wurde nicht geändert.

# The file was not changed, and a verified copy is `{kept}`.
core-the-file-was-not-changed-and-a-verified-copy-is-kept = Die Datei wurde nicht geändert, und `{ $kept }` ist eine geprüfte Kopie.

# Mend that and open it again, or go on with the version of Domicile that wrote it
core-mend-that-and-open-it-again-or-go-on-with-the-version-of-domicile = Beheben Sie das und öffnen Sie die Datei erneut, oder arbeiten Sie mit der Version von Domicile weiter, die sie geschrieben hat

# the {kind} `{id}` in the workspace cannot be read ({message}): restore a backup with `domicile restore`, or take what is whole with `domicile recover`
core-the-kind-id-in-the-workspace-cannot-be-read-message-restore-a-backup = im Arbeitsbereich ist etwas nicht lesbar, nämlich { $kind } `{ $id }` ({ $message }): Stellen Sie mit `domicile restore` eine Sicherung wieder her, oder retten Sie mit `domicile recover`, was heil ist

# `{path}` is damaged ({message}), and nothing in it was changed: restore a backup with `domicile restore`, or write what is whole in it into a new workspace with `domicile recover {path} --to NEW`
core-path-is-damaged-message-and-nothing-in-it-was-changed-restore-a = `{ $path }` ist beschädigt ({ $message }), und nichts darin wurde geändert: Stellen Sie mit `domicile restore` eine Sicherung wieder her, oder schreiben Sie mit `domicile recover { $path } --to NEW` in einen neuen Arbeitsbereich, was darin heil ist

# `{path}` is the workspace itself and no backup of it: name another file
core-path-is-the-workspace-itself-and-no-backup-of-it-name-another-file = `{ $path }` ist der Arbeitsbereich selbst und keine Sicherung davon: Nennen Sie eine andere Datei

# nothing of a workspace can be read in `{path}`: restore a backup with `domicile restore`
core-nothing-of-a-workspace-can-be-read-in-path-restore-a-backup-with = in `{ $path }` ist nichts von einem Arbeitsbereich lesbar: Stellen Sie mit `domicile restore` eine Sicherung wieder her

# the copy of `{path}` is not what was copied, so it was not kept: the disk may be failing; choose another
core-the-copy-of-path-is-not-what-was-copied-so-it-was-not-kept-the-disk = die Kopie von `{ $path }` ist nicht, was kopiert wurde, und wurde daher nicht behalten: Der Datenträger ist vielleicht defekt; wählen Sie einen anderen

# `{path}` is not whole, so nothing was restored: {flaws}. Restore an earlier backup; or take it as it is with --accept-flaws, or what is whole in it with `domicile recover`
core-path-is-not-whole-so-nothing-was-restored-flaws-restore-an-earlier = `{ $path }` ist nicht heil, daher wurde nichts wiederhergestellt: { $flaws }. Stellen Sie eine frühere Sicherung wieder her; oder übernehmen Sie diese mit --accept-flaws, wie sie ist, oder mit `domicile recover`, was darin heil ist

# `{path}` was taken over by {holder}, so nothing was changed here: close this window, and agree with them who goes on
core-path-was-taken-over-by-holder-so-nothing-was-changed-here-close-this = { $holder } hat `{ $path }` übernommen, daher wurde hier nichts geändert: Schließen Sie dieses Fenster, und vereinbaren Sie miteinander, wer weiterarbeitet

# `{path}` is open to look at only: nothing was changed; open it without --read-only to edit it
core-path-is-open-to-look-at-only-nothing-was-changed-open-it-without = `{ $path }` ist nur zum Ansehen geöffnet: Nichts wurde geändert; öffnen Sie die Datei ohne --read-only, um sie zu bearbeiten

# `{path}` could not be used ({message}), and nothing of this change was kept: {mend}
core-path-could-not-be-used-message-and-nothing-of-this-change-was-kept = `{ $path }` konnte nicht benutzt werden ({ $message }), und nichts von dieser Änderung wurde behalten: { $mend }

# `{path}` could not be used ({source}): {mend}
core-path-could-not-be-used-source-mend = `{ $path }` konnte nicht benutzt werden ({ $source }): { $mend }

# a value in the workspace is not JSON: {error}
core-a-value-in-the-workspace-is-not-json-error = ein Wert im Arbeitsbereich ist kein JSON: { $error }

# the officer `{id}` is enrolled with another key: restore that key, or enrol under another id
core-the-officer-id-is-enrolled-with-another-key-restore-that-key-or = `{ $id }` ist mit einem anderen Schlüssel registriert: Stellen Sie jenen Schlüssel wieder her, oder registrieren Sie sich unter einer anderen Kennung

# the workspace file could not be used: {error}
core-the-workspace-file-could-not-be-used-error = die Datei des Arbeitsbereichs konnte nicht benutzt werden: { $error }

# free some space or choose another disk, and try again
core-free-some-space-or-choose-another-disk-and-try-again = Schaffen Sie Platz oder wählen Sie einen anderen Datenträger, und versuchen Sie es erneut

# check the permissions of the file and of its folder, or choose another
core-check-the-permissions-of-the-file-and-of-its-folder-or-choose = Prüfen Sie die Rechte der Datei und ihres Ordners, oder wählen Sie eine andere Datei

# another process is using it; try again in a moment
core-another-process-is-using-it-try-again-in-a-moment = Ein anderer Prozess benutzt die Datei gerade; versuchen Sie es gleich noch einmal

# check that there is free space and that the disk is in order, and try again
core-check-that-there-is-free-space-and-that-the-disk-is-in-order-and-try = Prüfen Sie, ob Platz frei und der Datenträger in Ordnung ist, und versuchen Sie es erneut

# check the path and the disk, and try again
core-check-the-path-and-the-disk-and-try-again = Prüfen Sie den Pfad und den Datenträger, und versuchen Sie es erneut

# its bytes and its hash do not fit
core-its-bytes-and-its-hash-do-not-fit = Bytes und Hashwert passen nicht zusammen

# it cannot be read
core-it-cannot-be-read = nicht lesbar

# whether there are more cannot be read
core-whether-there-are-more-cannot-be-read = ob es weitere gibt, ist nicht lesbar

# {user}@{host} (process {process}, since {since})
core-user-host-process-process-since-since = { $user }@{ $host } (Prozess { $process }, seit { $since })

# somebody whose name cannot be read
core-somebody-whose-name-cannot-be-read = jemand, dessen Name nicht lesbar ist

# `{path}` is open on another computer, by {holder}: close it there first. Or to look without changing anything: `domicile-console --read-only {path}`. If it is open nowhere any more, that computer went down with it: `domicile-console --take-over {path}`
core-path-is-open-on-another-computer-by-holder-close-it-there-first-or = `{ $path }` ist auf einem anderen Computer geöffnet, von { $holder }: Schließen Sie die Datei zuerst dort. Oder sehen Sie sie an, ohne etwas zu ändern: `domicile-console --read-only { $path }`. Ist sie nirgends mehr geöffnet, so ist jener Computer damit ausgefallen: `domicile-console --take-over { $path }`

# `{path}` is open already, by {holder}: close it there first. Or to look without changing anything: `domicile-console --read-only {path}`
core-path-is-open-already-by-holder-close-it-there-first-or-to-look = `{ $path }` ist bereits geöffnet, von { $holder }: Schließen Sie die Datei zuerst dort. Oder sehen Sie sie an, ohne etwas zu ändern: `domicile-console --read-only { $path }`

# it is being written without a pause
core-it-is-being-written-without-a-pause = die Datei wird ohne Pause beschrieben

# try again in a moment
core-try-again-in-a-moment = Versuchen Sie es gleich noch einmal

# the number of its schema is lost
core-the-number-of-its-schema-is-lost = die Nummer ihres Schemas ist verloren

# table
core-table = Tabelle

# a row refers to what is not there
core-a-row-refers-to-what-is-not-there = eine Zeile verweist auf etwas, das nicht da ist

# it was not what entry {entry} of the audit log says
core-it-was-not-what-entry-entry-of-the-audit-log-says = war nicht, was Eintrag { $entry } des Änderungsprotokolls besagt

# it was not there
core-it-was-not-there = war nicht vorhanden

# it is as entry {entry} says
core-it-is-as-entry-entry-says = ist jetzt, wie Eintrag { $entry } es besagt

# it calls itself `{id}`
core-it-calls-itself-id = nennt sich selbst `{ $id }`

# it calls itself revision {revision}
core-it-calls-itself-revision-revision = nennt sich selbst Revision { $revision }

# its payload and its hash do not fit
core-its-payload-and-its-hash-do-not-fit = Nutzdaten und Hashwert passen nicht zusammen

# its root and its hash do not fit
core-its-root-and-its-hash-do-not-fit = Root und Hashwert passen nicht zusammen

# `{given}` cannot be part of a secret's name: use 1 to 160 letters, digits and `{allowed}`
core-given-cannot-be-part-of-a-secret-s-name-use-1-to-160-letters-digits = `{ $given }` kann nicht Teil des Namens eines Geheimnisses sein: Verwenden Sie 1 bis 160 Buchstaben, Ziffern und `{ $allowed }`

# this computer offers no keychain: {cause}; start or install one (on Linux a Secret Service such as GNOME Keyring or KWallet) and try again, or use a passphrase file
core-this-computer-offers-no-keychain-cause-start-or-install-one-on-linux = dieser Computer bietet keinen Schlüsselbund: { $cause }; starten oder installieren Sie einen (unter Linux einen Secret Service wie GNOME Keyring oder KWallet) und versuchen Sie es erneut, oder verwenden Sie eine Datei mit Passphrase

# the keychain did not answer within {seconds} seconds: look for its dialog, perhaps behind this window, unlock the keychain, and try again
core-the-keychain-did-not-answer-within-seconds-seconds-look-for-its = der Schlüsselbund hat nicht innerhalb von { $seconds } Sekunden geantwortet: Suchen Sie seinen Dialog, vielleicht hinter diesem Fenster, entsperren Sie den Schlüsselbund, und versuchen Sie es erneut

# the keychain refused access: {cause}; unlock it, allow Domicile, and try again
core-the-keychain-refused-access-cause-unlock-it-allow-domicile-and-try = der Schlüsselbund hat den Zugriff verweigert: { $cause }; entsperren Sie ihn, erlauben Sie Domicile den Zugriff, und versuchen Sie es erneut

# the keychain failed at `{name}`: {cause}; try again, and if it stays so restart the keychain
core-the-keychain-failed-at-name-cause-try-again-and-if-it-stays-so = der Schlüsselbund ist bei `{ $name }` gescheitert: { $cause }; versuchen Sie es erneut, und starten Sie den Schlüsselbund neu, wenn es dabei bleibt

# the keychain holds more than one item for `{name}`: remove all but the right one in its own program
core-the-keychain-holds-more-than-one-item-for-name-remove-all-but-the = der Schlüsselbund enthält mehr als einen Eintrag für `{ $name }`: Entfernen Sie in seinem eigenen Programm alle bis auf den richtigen

# the secret `{name}` is too long for this keychain, which takes {limit} bytes
core-the-secret-name-is-too-long-for-this-keychain-which-takes-limit = das Geheimnis `{ $name }` ist zu lang für diesen Schlüsselbund, der höchstens { $limit } Byte aufnimmt

# the secret `{name}` is not text: another program may have changed it; enter it again
core-the-secret-name-is-not-text-another-program-may-have-changed-it = das Geheimnis `{ $name }` ist kein Text: Vielleicht hat ein anderes Programm es geändert; geben Sie es erneut ein

# there is no key `{name}` here: make it on this computer, or use the computer that holds it
core-there-is-no-key-name-here-make-it-on-this-computer-or-use-the = den Schlüssel `{ $name }` gibt es hier nicht: Erzeugen Sie ihn auf diesem Computer, oder verwenden Sie den Computer, der ihn hat

# what is stored as `{name}` is not an Ed25519 private key in PKCS#8: it was changed by another program
core-what-is-stored-as-name-is-not-an-ed25519-private-key-in-pkcs-8-it = was als `{ $name }` gespeichert ist, ist kein privater Ed25519-Schlüssel in PKCS#8: Ein anderes Programm hat es geändert

# the passphrase is too short: use at least {least} characters, best several unrelated words
core-the-passphrase-is-too-short-use-at-least-least-characters-best = die Passphrase ist zu kurz: Verwenden Sie mindestens { $least } Zeichen, am besten mehrere Wörter ohne Zusammenhang

# the passphrase does not open `{path}`: type it again; if it is surely right, the file was changed
core-the-passphrase-does-not-open-path-type-it-again-if-it-is-surely = die Passphrase öffnet `{ $path }` nicht: Geben Sie sie erneut ein; ist sie sicher richtig, so wurde die Datei geändert

# `{path}` was changed after it was written ({what}): restore it from a copy, nothing in it was used
core-path-was-changed-after-it-was-written-what-restore-it-from-a-copy = `{ $path }` wurde nach dem Schreiben geändert ({ $what }): Stellen Sie die Datei aus einer Kopie wieder her; nichts daraus wurde verwendet

# `{path}` is not a passphrase file that this version reads: {cause}
core-path-is-not-a-passphrase-file-that-this-version-reads-cause = `{ $path }` ist keine Datei mit Passphrase, die diese Version liest: { $cause }

# could not lock `{path}`: {source}
core-could-not-lock-path-source = `{ $path }` konnte nicht gesperrt werden: { $source }

# could not open `{path}`: {source}
core-could-not-open-path-source = `{ $path }` konnte nicht geöffnet werden: { $source }

# could not read `{path}`: {source}
core-could-not-read-path-source = `{ $path }` konnte nicht gelesen werden: { $source }

# could not write `{path}`: {source}
core-could-not-write-path-source = `{ $path }` konnte nicht geschrieben werden: { $source }

# could not make a secret: {cause}; restart the computer and try again
core-could-not-make-a-secret-cause-restart-the-computer-and-try-again = es konnte kein Geheimnis erzeugt werden: { $cause }; starten Sie den Computer neu, und versuchen Sie es erneut

# an error of a kind not known to this version
core-an-error-of-a-kind-not-known-to-this-version = ein Fehler einer Art, die diese Version nicht kennt

# no thread to ask it on: {error}
core-no-thread-to-ask-it-on-error = kein Thread, um ihn zu fragen: { $error }

# its client stopped unexpectedly
core-its-client-stopped-unexpectedly = sein Client hat unerwartet aufgehört

# it is larger than {limit} bytes
core-it-is-larger-than-limit-bytes = sie ist größer als { $limit } Byte

# an entry was changed, added or removed
core-an-entry-was-changed-added-or-removed = ein Eintrag wurde geändert, hinzugefügt oder entfernt

# the entry `{name}` does not open
core-the-entry-name-does-not-open = der Eintrag `{ $name }` lässt sich nicht öffnen

# `format` is not `{wanted}`
core-format-is-not-wanted = `format` ist nicht `{ $wanted }`

# `kdf.name` is not `scrypt`
core-kdf-name-is-not-scrypt = `kdf.name` ist nicht `scrypt`

# `kdf` asks for a cost that this version refuses
core-kdf-asks-for-a-cost-that-this-version-refuses = `kdf` verlangt einen Aufwand, den diese Version ablehnt

# `kdf.salt` is not {length} bytes in base64
core-kdf-salt-is-not-length-bytes-in-base64 = `kdf.salt` besteht nicht aus { $length } Byte in Base64

# it has no address
core-it-has-no-address = er hat keine Adresse

# for the whole answer
core-for-the-whole-answer = für die ganze Antwort

# the prompt cannot be written
core-the-prompt-cannot-be-written = der Prompt lässt sich nicht schreiben

# the prompt
core-the-prompt = der Prompt

# to be resolved
core-to-be-resolved = für die Auflösung des Namens

# to begin its reply
core-to-begin-its-reply = bis zum Beginn der Antwort

# it ended without the mark that ends an answer
core-it-ended-without-the-mark-that-ends-an-answer = sie endete ohne das Zeichen, das eine Antwort abschließt

# between two pieces of its answer
core-between-two-pieces-of-its-answer = zwischen zwei Stücken der Antwort

# the answer
core-the-answer = die Antwort

# it is not text
core-it-is-not-text = sie ist kein Text

# one event of the answer
core-one-event-of-the-answer = ein Ereignis der Antwort

# no usable address
core-no-usable-address = keine brauchbare Adresse

# the base URL of the endpoint `{endpoint}` cannot be used: {what}; correct it in the connection
core-the-base-url-of-the-endpoint-endpoint-cannot-be-used-what-correct-it = die Basis-URL des Endpunkts `{ $endpoint }` ist nicht verwendbar: { $what }; berichtigen Sie sie in der Verbindung

# `{host}` is asked for over plain http: use https, or name private networks only, in which the endpoint must lie, in the connection
core-host-is-asked-for-over-plain-http-use-https-or-name-private-networks = `{ $host }` soll über unverschlüsseltes http erreicht werden: Verwenden Sie https, oder nennen Sie in der Verbindung nur private Netze, in denen der Endpunkt liegen muss

# nothing was sent: {reason}
core-nothing-was-sent-reason = es wurde nichts gesendet: { $reason }

# the key of `{host}` cannot be sent: it has line breaks or letters beyond ASCII; enter it again
core-the-key-of-host-cannot-be-sent-it-has-line-breaks-or-letters-beyond = der Schlüssel für `{ $host }` lässt sich nicht senden: Er enthält Zeilenumbrüche oder Zeichen außerhalb von ASCII; geben Sie ihn erneut ein

# {what} is larger than {limit} bytes: shorten the prompt or ask for a shorter answer
core-what-is-larger-than-limit-bytes-shorten-the-prompt-or-ask-for-a = { $what } ist größer als { $limit } Byte: Kürzen Sie den Prompt, oder bitten Sie um eine kürzere Antwort

# the name `{host}` could not be resolved: {cause}; check the connection's base URL and this computer's network
core-the-name-host-could-not-be-resolved-cause-check-the-connection-s = der Name `{ $host }` konnte nicht aufgelöst werden: { $cause }; prüfen Sie die Basis-URL der Verbindung und das Netz dieses Computers

# nothing was sent: `{host}` leads to {address}, outside the networks that its connection declares; check the name service, or correct the networks
core-nothing-was-sent-host-leads-to-address-outside-the-networks-that-its = es wurde nichts gesendet: `{ $host }` führt zu { $address }, außerhalb der Netze, die seine Verbindung nennt; prüfen Sie den Namensdienst, oder berichtigen Sie die Netze

# nothing was sent: `{host}` is a hosted endpoint, but leads to {address}, which is not a public address; check the name service, or declare the private networks of its connection
core-nothing-was-sent-host-is-a-hosted-endpoint-but-leads-to-address = es wurde nichts gesendet: `{ $host }` ist ein gehosteter Endpunkt, führt aber zu { $address }, was keine öffentliche Adresse ist; prüfen Sie den Namensdienst, oder nennen Sie die privaten Netze seiner Verbindung

# nothing was sent: the connection to `{host}` could not be recorded beforehand: {cause}
core-nothing-was-sent-the-connection-to-host-could-not-be-recorded = es wurde nichts gesendet: Die Verbindung zu `{ $host }` ließ sich nicht vorab festhalten: { $cause }

# `{host}` at {address} refused the connection: check that the service runs and the port is right
core-host-at-address-refused-the-connection-check-that-the-service-runs = `{ $host }` ({ $address }) hat die Verbindung abgelehnt: Prüfen Sie, ob der Dienst läuft und der Port stimmt

# `{host}` at {address} could not be reached: {cause}; check the network between here and there
core-host-at-address-could-not-be-reached-cause-check-the-network-between = `{ $host }` ({ $address }) war nicht erreichbar: { $cause }; prüfen Sie das Netz zwischen hier und dort

# nothing was sent: the certificate of `{host}` has expired; ask who runs it to renew it
core-nothing-was-sent-the-certificate-of-host-has-expired-ask-who-runs-it = es wurde nichts gesendet: Das Zertifikat von `{ $host }` ist abgelaufen; bitten Sie die Stelle, die den Host betreibt, es zu erneuern

# nothing was sent: the encrypted connection to `{host}` failed: {cause}; ask who runs it
core-nothing-was-sent-the-encrypted-connection-to-host-failed-cause-ask = es wurde nichts gesendet: Die verschlüsselte Verbindung zu `{ $host }` ist gescheitert: { $cause }; fragen Sie die Stelle, die den Host betreibt

# `{host}` took longer than {seconds} seconds {phase}: try again later, or allow more time
core-host-took-longer-than-seconds-seconds-phase-try-again-later-or-allow = `{ $host }` hat { $phase } länger als { $seconds } Sekunden gebraucht: Versuchen Sie es später erneut, oder gewähren Sie mehr Zeit

# `{host}` refused the key ({status}): check the connection's key and what it is allowed to use
core-host-refused-the-key-status-check-the-connection-s-key-and-what-it = `{ $host }` hat den Schlüssel abgelehnt ({ $status }): Prüfen Sie den Schlüssel der Verbindung und was er nutzen darf

# `{host}` knows no model `{model}` at this address (404): check the upstream name and the base URL
core-host-knows-no-model-model-at-this-address-404-check-the-upstream = `{ $host }` kennt unter dieser Adresse kein Modell `{ $model }` (404): Prüfen Sie den Upstream-Namen und die Basis-URL

# `{host}` takes no more requests for now (429): try again later
core-host-takes-no-more-requests-for-now-429-try-again-later = `{ $host }` nimmt vorerst keine Anfragen mehr an (429): Versuchen Sie es später erneut

# `{host}` takes no more requests for now (429): try again in {seconds} seconds
core-host-takes-no-more-requests-for-now-429-try-again-in-seconds-seconds = `{ $host }` nimmt vorerst keine Anfragen mehr an (429): Versuchen Sie es in { $seconds ->
    [one] einer Sekunde
   *[other] { $seconds } Sekunden
  } erneut

# `{host}` answered with the failure {status}: {message}
core-host-answered-with-the-failure-status-message = `{ $host }` hat mit dem Fehler { $status } geantwortet: { $message }

# it gave no reason
core-it-gave-no-reason = es wurde kein Grund genannt

# `{host}` redirects ({status}) to `{target}`, which was not followed: correct the connection's base URL
core-host-redirects-status-to-target-which-was-not-followed-correct-the = `{ $host }` leitet auf `{ $target }` weiter ({ $status }), dem wurde nicht gefolgt: Berichtigen Sie die Basis-URL der Verbindung

# the answer of `{host}` cannot be read: {what}; check that its wire API is OpenAI-compatible
core-the-answer-of-host-cannot-be-read-what-check-that-its-wire-api-is = die Antwort von `{ $host }` ist nicht lesbar: { $what }; prüfen Sie, ob seine API zu der von OpenAI kompatibel ist

# the connection to `{host}` broke before the end of the answer: what came so far is not complete
core-the-connection-to-host-broke-before-the-end-of-the-answer-what-came = die Verbindung zu `{ $host }` brach vor dem Ende der Antwort ab: Was bisher kam, ist nicht vollständig

# the run was stopped: what came so far is not complete
core-the-run-was-stopped-what-came-so-far-is-not-complete = der Lauf wurde angehalten: Was bisher kam, ist nicht vollständig

# this computer's certificates could not be prepared: {cause}
core-this-computer-s-certificates-could-not-be-prepared-cause = die Zertifikate dieses Computers konnten nicht vorbereitet werden: { $cause }

# the practice endpoint could not be started on this computer: {cause}
core-the-practice-endpoint-could-not-be-started-on-this-computer-cause = der Übungsendpunkt konnte auf diesem Computer nicht gestartet werden: { $cause }

# the reply is not HTTP
core-the-reply-is-not-http = die Antwort ist kein HTTP

# to accept the connection
core-to-accept-the-connection = für die Annahme der Verbindung

# an event is not a chat completion
core-an-event-is-not-a-chat-completion = ein Ereignis ist keine Chat Completion

# the reply is not a chat completion
core-the-reply-is-not-a-chat-completion = die Antwort ist keine Chat Completion

# it begins with neither `https://` nor `http://`
core-it-begins-with-neither-https-nor-http = sie beginnt weder mit `https://` noch mit `http://`

# it contains a name or password, which belong into the connection's key
core-it-contains-a-name-or-password-which-belong-into-the-connection-s = sie enthält einen Namen oder ein Passwort, die in den Schlüssel der Verbindung gehören

# it contains `?` or `#`
core-it-contains-or = sie enthält `?` oder `#`

# it has no host
core-it-has-no-host = sie hat keinen Host

# signatures
core-signatures = Unterschriften

# the signature of `{key}` has {length} bytes instead of 64
core-the-signature-of-key-has-length-bytes-instead-of-64 = die Unterschrift von `{ $key }` hat { $length } Byte statt 64

# the key `{key_id}` could not sign: {reason}
core-the-key-key-id-could-not-sign-reason = mit dem Schlüssel `{ $key_id }` konnte nicht unterschrieben werden: { $reason }

# the key `{key_id}` returned a signature that does not verify: its two halves do not belong together, enrol the key again
core-the-key-key-id-returned-a-signature-that-does-not-verify-its-two = der Schlüssel `{ $key_id }` lieferte eine Unterschrift, die der Prüfung nicht standhält: Seine beiden Hälften gehören nicht zusammen; registrieren Sie den Schlüssel erneut

# `{found}` is not a usable Ed25519 public key: enrol the key again
core-found-is-not-a-usable-ed25519-public-key-enrol-the-key-again = `{ $found }` ist kein verwendbarer öffentlicher Ed25519-Schlüssel: Registrieren Sie den Schlüssel erneut

# the publisher key `{found}` is not the one in the root, `{expected}`: sign with that one, or publish a new root first
core-the-publisher-key-found-is-not-the-one-in-the-root-expected-sign = der Veröffentlichungsschlüssel `{ $found }` ist nicht der in der Root, `{ $expected }`: Unterschreiben Sie mit jenem, oder veröffentlichen Sie zuerst eine neue Root

# the target `{name}` is given twice: leave one out
core-the-target-name-is-given-twice-leave-one-out = das Ziel `{ $name }` ist zweimal angegeben: Lassen Sie eines weg

# the target `{name}` is made from the payload: leave it out of the list
core-the-target-name-is-made-from-the-payload-leave-it-out-of-the-list = das Ziel `{ $name }` wird aus den Nutzdaten erstellt: Lassen Sie es aus der Liste weg

# `{what}` cannot be written: {detail}
core-what-cannot-be-written-detail = `{ $what }` lässt sich nicht schreiben: { $detail }

# expected {expected} lower-case hexadecimal digits, found `{found}`
core-expected-expected-lower-case-hexadecimal-digits-found-found = erwartet werden { $expected } kleingeschriebene Hexadezimalziffern, gefunden wurde `{ $found }`

# `bundle_id` is not 1 to 128 of `[A-Za-z0-9._:-]`
core-bundle-id-is-not-1-to-128-of-a-za-z0-9 = `bundle_id` besteht nicht aus 1 bis 128 Zeichen von `[A-Za-z0-9._:-]`

# `revision` {revision} is not between 1 and 2^53 - 1
core-revision-revision-is-not-between-1-and-2-53-1 = `revision` { $revision } liegt nicht zwischen 1 und 2^53 - 1

# `schema` is empty
core-schema-is-empty = `schema` ist leer

# targets
core-targets = Ziele

# roots before it
core-roots-before-it = Roots davor

# `consistent_snapshot` is not true
core-consistent-snapshot-is-not-true = `consistent_snapshot` ist nicht wahr

# `root` and `targets` do not have the same keys and threshold
core-root-and-targets-do-not-have-the-same-keys-and-threshold = `root` und `targets` haben nicht dieselben Schlüssel und denselben Schwellenwert

# `snapshot` and `timestamp` do not have the same key
core-snapshot-and-timestamp-do-not-have-the-same-key = `snapshot` und `timestamp` haben nicht denselben Schlüssel

# there is not exactly one publisher key
core-there-is-not-exactly-one-publisher-key = es gibt nicht genau einen Veröffentlichungsschlüssel

# an officer's key is given twice, or the keys are out of order
core-an-officer-s-key-is-given-twice-or-the-keys-are-out-of-order = der Schlüssel einer verantwortlichen Person ist zweimal angegeben, oder die Schlüssel sind nicht geordnet

# the publisher key is also an officer's
core-the-publisher-key-is-also-an-officer-s = der Veröffentlichungsschlüssel ist zugleich der einer verantwortlichen Person

# the threshold is not 2, or 1 with one officer
core-the-threshold-is-not-2-or-1-with-one-officer = der Schwellenwert ist nicht 2, oder 1 bei einer verantwortlichen Person

# a role names a key that is not there
core-a-role-names-a-key-that-is-not-there = eine Rolle nennt einen Schlüssel, der nicht da ist

# there is a key that no role names
core-there-is-a-key-that-no-role-names = es gibt einen Schlüssel, den keine Rolle nennt

# `version` {version} is not between 1 and 2^53 - 1
core-version-version-is-not-between-1-and-2-53-1 = `version` { $version } liegt nicht zwischen 1 und 2^53 - 1

# `{file}` is missing: fetch or export the bundle again
core-file-is-missing-fetch-or-export-the-bundle-again = `{ $file }` fehlt: Rufen Sie das Bundle erneut ab, oder exportieren Sie es erneut

# `{file}` belongs to no part of this bundle: remove it, or fetch the bundle again into an empty folder
core-file-belongs-to-no-part-of-this-bundle-remove-it-or-fetch-the-bundle = `{ $file }` gehört zu keinem Teil dieses Bundles: Entfernen Sie die Datei, oder rufen Sie das Bundle erneut in einen leeren Ordner ab

# `{file}` has {length} bytes, more than the {limit} allowed: fetch it again, and ask the publisher if it stays so
core-file-has-length-bytes-more-than-the-limit-allowed-fetch-it-again-and = `{ $file }` hat { $length } Byte, mehr als die zulässigen { $limit }: Rufen Sie die Datei erneut ab, und fragen Sie die veröffentlichende Stelle, wenn es dabei bleibt

# `{file}` has more than {limit} {what}: ask the publisher for a smaller bundle
core-file-has-more-than-limit-what-ask-the-publisher-for-a-smaller-bundle = `{ $file }` hat mehr als { $limit } { $what }: Bitten Sie die veröffentlichende Stelle um ein kleineres Bundle

# `{file}` is not JSON ({detail}): it was changed or cut, fetch it again
core-file-is-not-json-detail-it-was-changed-or-cut-fetch-it-again = `{ $file }` ist kein JSON ({ $detail }): Die Datei wurde geändert oder abgeschnitten; rufen Sie sie erneut ab

# `{file}` is not in canonical form, so it was changed or written by other software: fetch it again
core-file-is-not-in-canonical-form-so-it-was-changed-or-written-by-other = `{ $file }` hat nicht die kanonische Form, wurde also geändert oder von anderer Software geschrieben: Rufen Sie die Datei erneut ab

# `{file}` does not have the content it must have ({detail}): do not use it, ask the publisher
core-file-does-not-have-the-content-it-must-have-detail-do-not-use-it-ask = `{ $file }` hat nicht den vorgeschriebenen Inhalt ({ $detail }): Verwenden Sie die Datei nicht, und fragen Sie die veröffentlichende Stelle

# `{file}` has SHA-256 `{found}`, but `{expected}` is pinned: do not use this bundle, compare the pin with the officers by another way
core-file-has-sha-256-found-but-expected-is-pinned-do-not-use-this-bundle = `{ $file }` hat die SHA-256 `{ $found }`, festgelegt ist aber `{ $expected }`: Verwenden Sie dieses Bundle nicht, und vergleichen Sie den festgelegten Wert auf anderem Weg mit den Verantwortlichen

# `{file}` breaks a rule for roots ({detail}): do not use it, ask the officers for a new root
core-file-breaks-a-rule-for-roots-detail-do-not-use-it-ask-the-officers = `{ $file }` verletzt eine Regel für Roots ({ $detail }): Verwenden Sie die Datei nicht, und bitten Sie die Verantwortlichen um eine neue Root

# `{file}` has a key under the id `{found}`, but its id is `{expected}`: do not use it, ask the officers for a new root
core-file-has-a-key-under-the-id-found-but-its-id-is-expected-do-not-use = `{ $file }` enthält einen Schlüssel unter der Kennung `{ $found }`, dessen Kennung aber `{ $expected }` ist: Verwenden Sie die Datei nicht, und bitten Sie die Verantwortlichen um eine neue Root

# `{file}` has {found} bytes, but the signed metadata says {expected}: it was changed, fetch it again
core-file-has-found-bytes-but-the-signed-metadata-says-expected-it-was = `{ $file }` hat { $found } Byte, die unterschriebenen Metadaten nennen aber { $expected }: Die Datei wurde geändert; rufen Sie sie erneut ab

# `{file}` has SHA-256 `{found}`, but the signed metadata says `{expected}`: it was changed, fetch it again
core-file-has-sha-256-found-but-the-signed-metadata-says-expected-it-was = `{ $file }` hat die SHA-256 `{ $found }`, die unterschriebenen Metadaten nennen aber `{ $expected }`: Die Datei wurde geändert; rufen Sie sie erneut ab

# `{file}` is version {found}, but version {expected} belongs here: files of two releases are mixed, fetch the whole bundle again
core-file-is-version-found-but-version-expected-belongs-here-files-of-two = `{ $file }` ist Version { $found }, hierher gehört aber Version { $expected }: Dateien zweier Freigaben sind vermischt; rufen Sie das ganze Bundle erneut ab

# `{file}` has {found} of the {threshold} signatures it needs: do not use it, ask the officers to sign
core-file-has-found-of-the-threshold-signatures-it-needs-do-not-use-it = `{ $file }` hat { $found } von { $threshold } nötigen Unterschriften: Verwenden Sie die Datei nicht, und bitten Sie die Verantwortlichen zu unterschreiben

# `{file}` has two signatures of the key `{key_id}`: do not use it, one key counts once
core-file-has-two-signatures-of-the-key-key-id-do-not-use-it-one-key = `{ $file }` hat zwei Unterschriften des Schlüssels `{ $key_id }`: Verwenden Sie die Datei nicht; ein Schlüssel zählt einmal

# `{file}` has one signature under the keys `{first}` and `{second}`: do not use it, it counts for one at most
core-file-has-one-signature-under-the-keys-first-and-second-do-not-use-it = `{ $file }` hat ein und dieselbe Unterschrift unter den Schlüsseln `{ $first }` und `{ $second }`: Verwenden Sie die Datei nicht; sie zählt höchstens für einen

# `{file}` is signed by the key `{key_id}`, which may not sign it: do not use it, ask the officers whose key this is
core-file-is-signed-by-the-key-key-id-which-may-not-sign-it-do-not-use-it = `{ $file }` ist mit dem Schlüssel `{ $key_id }` unterschrieben, der das nicht darf: Verwenden Sie die Datei nicht, und fragen Sie die Verantwortlichen, wem dieser Schlüssel gehört

# `{file}` has a signature of the key `{key_id}` that does not verify: it was changed, fetch it again
core-file-has-a-signature-of-the-key-key-id-that-does-not-verify-it-was = `{ $file }` hat eine Unterschrift des Schlüssels `{ $key_id }`, die der Prüfung nicht standhält: Die Datei wurde geändert; rufen Sie sie erneut ab

# `{envelope}` and `{targets}` are signed by different officers: do not use the bundle, ask them to sign both
core-envelope-and-targets-are-signed-by-different-officers-do-not-use-the = `{ $envelope }` und `{ $targets }` haben verschiedene Verantwortliche unterschrieben: Verwenden Sie das Bundle nicht, und bitten Sie sie, beides zu unterschreiben

# `{file}` has the payload type `{found}`, which is not that of a policy bundle: do not use it
core-file-has-the-payload-type-found-which-is-not-that-of-a-policy-bundle = `{ $file }` hat Nutzdaten vom Typ `{ $found }`, der nicht der eines Richtlinien-Bundles ist: Verwenden Sie die Datei nicht

# the target name `{name}` is not flat, lower case and at most 100 characters: do not use it, ask the publisher
core-the-target-name-name-is-not-flat-lower-case-and-at-most-100 = der Name `{ $name }` eines Ziels ist kein einfacher, kleingeschriebener Dateiname von höchstens 100 Zeichen: Verwenden Sie das Ziel nicht, und fragen Sie die veröffentlichende Stelle

# the {part} in `{file}` expired at {expires}: fetch a newer bundle, and check this machine's clock
core-the-part-in-file-expired-at-expires-fetch-a-newer-bundle-and-check = in `{ $file }` ist etwas seit { $expires } abgelaufen, nämlich: { $part }. Rufen Sie ein neueres Bundle ab, und prüfen Sie die Uhr dieses Computers

# `{file}` was issued at {issued_at}, which is later than now: check this machine's clock
core-file-was-issued-at-issued-at-which-is-later-than-now-check-this = `{ $file }` wurde zum Zeitpunkt { $issued_at } ausgestellt, der in der Zukunft liegt: Prüfen Sie die Uhr dieses Computers

# the release is issued at {issued_at} but expires at {expires}: freeze it again with a later end
core-the-release-is-issued-at-issued-at-but-expires-at-expires-freeze-it = die Freigabe wurde zum Zeitpunkt { $issued_at } ausgestellt, endet aber schon zum Zeitpunkt { $expires }: Erstellen Sie sie erneut mit einem späteren Ende

# `{file}` holds revision {found}, but the signed list of targets is for revision {expected}: files of two releases are mixed, fetch the whole bundle again
core-file-holds-revision-found-but-the-signed-list-of-targets-is-for = `{ $file }` enthält Revision { $found }, die unterschriebene Liste der Ziele gilt aber für Revision { $expected }: Dateien zweier Freigaben sind vermischt; rufen Sie das ganze Bundle erneut ab

# `{file}` expires at {found}, but the signed list of targets at {expected}: do not use it, ask the publisher
core-file-expires-at-found-but-the-signed-list-of-targets-at-expected-do = `{ $file }` endet zum Zeitpunkt { $found }, die unterschriebene Liste der Ziele aber zum Zeitpunkt { $expected }: Verwenden Sie die Datei nicht, und fragen Sie die veröffentlichende Stelle

# the {part} is version {found}, but version {seen} was already seen: an old bundle is offered, fetch the newest one
core-the-part-is-version-found-but-version-seen-was-already-seen-an-old = ein altes Bundle wird angeboten ({ $part }: Version { $found }, obwohl Version { $seen } schon vorlag): Rufen Sie das neueste ab

# `{file}` is not the root that was trusted before: do not use this bundle, ask the officers which keys are theirs
core-file-is-not-the-root-that-was-trusted-before-do-not-use-this-bundle = `{ $file }` ist nicht die Root, der bisher vertraut wurde: Verwenden Sie dieses Bundle nicht, und fragen Sie die Verantwortlichen, welche Schlüssel ihre sind

# revision {revision} in `{file}` differs from the revision {revision} seen before: do not use it, ask the officers which one is theirs
core-revision-revision-in-file-differs-from-the-revision-revision-seen = Revision { $revision } in `{ $file }` unterscheidet sich von der Revision { $revision }, die schon vorlag: Verwenden Sie die Datei nicht, und fragen Sie die Verantwortlichen, welche ihre ist

# root
core-root = Root

# timestamp
core-timestamp = Zeitstempel

# snapshot
core-snapshot = Snapshot

# list of targets
core-list-of-targets = Liste der Ziele

# field `expires`: the release ends at `{expires}`, not after its issue at `{issued_at}`: choose a later end
core-field-expires-the-release-ends-at-expires-not-after-its-issue-at = Feld `expires`: Die Freigabe endet zum Zeitpunkt `{ $expires }`, nicht nach ihrer Ausstellung zum Zeitpunkt `{ $issued_at }`: Wählen Sie ein späteres Ende

# Its connection speaks `{api}`, and the files for Envoy carry only `{carried}`: add a connection that speaks that.
core-its-connection-speaks-api-and-the-files-for-envoy-carry-only-carried = Seine Verbindung spricht `{ $api }`, die Dateien für Envoy enthalten aber nur `{ $carried }`: Fügen Sie eine Verbindung hinzu, die das spricht.

# Its host must lie in named networks, and Envoy cannot check where a host name leads: give the host's address, or use `https`.
core-its-host-must-lie-in-named-networks-and-envoy-cannot-check-where-a = Sein Host muss in benannten Netzen liegen, und Envoy kann nicht prüfen, wohin ein Hostname führt: Geben Sie die Adresse des Hosts an, oder verwenden Sie `https`.

# Its host's address does not lie in the networks of its connection: mend the address or the networks.
core-its-host-s-address-does-not-lie-in-the-networks-of-its-connection = Die Adresse seines Hosts liegt nicht in den Netzen seiner Verbindung: Berichtigen Sie die Adresse oder die Netze.

# Its connection's base URL cannot be read: mend it.
core-its-connection-s-base-url-cannot-be-read-mend-it = Die Basis-URL seiner Verbindung ist nicht lesbar: Berichtigen Sie sie.
