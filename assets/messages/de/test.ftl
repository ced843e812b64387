### The Test room: a prompt on every endpoint that qualifies.

test-title = Prompt testen
test-sentence = Wird nur an Endpunkte gesendet, die in diesem Moment geeignet sind. Text wird nicht aufbewahrt.
test-settings = Was getestet wird

test-tag = Kennzeichen
test-no-tags = Es gibt noch kein Residenzkennzeichen, also nichts zu testen. Kennzeichen kommen mit den Vorlagen des Bereichs Richtlinien.
test-to-policies = Zu den Richtlinien

test-data = Daten
test-data-all = alles, was das Kennzeichen enthalten darf
test-data-none = keine genannt
test-data-title = Was der Text enthält
test-data-hint = Alles, was { $tag } enthalten darf, sofern Sie es nicht eingrenzen. Mindestens eine Kategorie bleibt.

test-policy = Richtlinie
test-published = Veröffentlicht
test-draft = Entwurf
test-not-published = Noch ist nichts veröffentlicht, daher kann nur der Entwurf entscheiden.
test-synthetic = Dieser Text ist erfunden und betrifft niemanden

test-prompt = Prompt
test-prompt-placeholder = Was möchten Sie fragen?
test-not-kept = Text wird nicht aufbewahrt. Er verschwindet, wenn Sie diesen Bereich verlassen.
test-system = System-Prompt
test-system-add = System-Prompt hinzufügen
test-system-remove = System-Prompt entfernen

test-endpoints = Endpunkte
test-offers-published = { $eligible } von { $count } Endpunkten dürfen für { $tag } genutzt werden, nach Revision { $revision }.
test-offers-draft = { $eligible } von { $count } Endpunkten dürfen für { $tag } genutzt werden, nach dem Entwurf.
test-offers-failed = Über die Endpunkte konnte nicht entschieden werden, daher wird keiner angeboten.
test-empty = Für dieses Kennzeichen ist nichts zu testen: 0 Endpunkte zulässig.
test-to-coverage = Gründe in der Abdeckung
test-more = { $count } weitere
test-fewer = Weniger zeigen

test-run = Auf { $count } ausführen
test-stop = Anhalten
test-stop-named = { $endpoint } anhalten
test-stop-all = Alle anhalten
test-blocked-tag = Wählen Sie zuerst ein Kennzeichen.
test-blocked-offers = Kein Endpunkt darf genutzt werden.
test-blocked-endpoint = Kreuzen Sie mindestens einen Endpunkt an.
test-blocked-text = Schreiben Sie zuerst einen Prompt.
test-blocked-synthetic = Der Entwurf entscheidet nur über erfundenen Text: Bestätigen Sie oben, dass er das ist.

test-answers = Antworten
test-practice-label = Übung: Hier antwortet kein Modell
test-state-waiting = Wartet
test-state-streaming = Empfängt
test-state-done = Fertig
test-state-stopped = Angehalten
test-state-failed = Fehlgeschlagen
test-state-refused = Abgelehnt
test-waiting = Wartet auf die Antwort des Endpunkts.
test-no-text = Der Endpunkt hat ohne Text geantwortet.
test-stopped = Sie haben diesen Lauf angehalten. Was zuvor kam, ist nicht vollständig.
test-stopped-early = Sie haben diesen Lauf angehalten, bevor etwas kam.
test-incomplete = Was zuvor kam, ist nicht vollständig.
test-refused = Der Prompt wurde nicht an diesen Endpunkt gesendet.
test-ended = { $endpoint }: { $state }

test-verdict = Ergebnis
test-verdict-allow = Zulässig, { $by }
test-verdict-exempt = Ausnahme, { $by }
test-verdict-refused = Abgelehnt, { $by }
test-by-revision = Revision { $revision }
test-by-draft = Entwurf
test-for = Für
test-served = Bedient aus
test-peer = Gegenstelle
test-tls = TLS
test-time = Zeit
test-tokens = Token
test-request = Anfrage-ID
test-not-reported = nicht gemeldet
test-not-yet = noch nicht
test-not-sent = nichts wurde gesendet
test-yes = ja
test-no = nein
test-seconds = { $seconds } s
test-time-both = { $first } bis zum ersten Zeichen, { $total } insgesamt
test-time-total = erstes Zeichen nicht gemeldet, { $total } insgesamt
test-tokens-both = { $in } ein, { $out } aus

test-practice = Der Übungsserver antwortet auf diesem Computer, ohne Modell.
test-practice-start = Übungsserver starten
test-practice-on = Der Übungsserver läuft auf diesem Computer. Er antwortet ohne Modell.
test-practice-failed = Der Übungsserver wurde nicht gestartet.

test-key-missing = Für die Verbindung { $connection } ist kein Schlüssel gespeichert.
test-key-unread = Ob für die Verbindung { $connection } ein Schlüssel gespeichert ist, konnte nicht gelesen werden.
test-key-enter = Schlüssel eingeben
test-key-enter-named = Schlüssel eingeben für { $connection }
test-key-title = Schlüssel für { $connection }
test-key-sentence = Der Schlüssel liegt bei den übrigen Geheimnissen dieses Computers, nie im Arbeitsbereich, und wird nur an { $host } gesendet.
test-key-field = Schlüssel
test-key-empty = Fügen Sie den Schlüssel ein, den Sie vom Anbieter erhalten haben.
test-key-save = Schlüssel speichern

test-vault-failed = Die Ablage der Schlüssel konnte nicht gelesen werden.
test-vault-locked = Die Schlüssel dieses Arbeitsbereichs liegen in einer Datei mit Passphrase, die noch geschlossen ist.
test-vault-none = Dieser Computer hat keinen Schlüsselbund für Schlüssel.
test-vault-open = Passphrase eingeben
test-vault-make = Passphrase wählen
test-vault-open-title = Schlüssel öffnen
test-vault-open-sentence = Geben Sie die Passphrase der Schlüssel dieses Arbeitsbereichs ein. Sie bleiben offen, bis die Konsole geschlossen wird.
test-vault-make-title = Passphrase wählen
test-vault-make-sentence = Die Schlüssel liegen dann in einer Datei neben dem Arbeitsbereich, versiegelt mit dieser Passphrase. Niemand kann sie wiederherstellen: Schreiben Sie sie auf, und bewahren Sie sie sicher auf.
test-vault-field = Passphrase
test-vault-repeat = Passphrase wiederholen
test-vault-empty = Geben Sie die Passphrase ein.
test-vault-differs = Die beiden Passphrasen unterscheiden sich. Geben Sie zweimal dieselbe ein.
test-vault-open-keys = Schlüssel öffnen
