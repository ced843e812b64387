### Releases: what would be published, what was, and whether a folder holds what was published.

releases-title = Freigaben
releases-what = Was eine Veröffentlichung ändern würde, was veröffentlicht wurde und ob ein Ordner es enthält.
releases-views = Freigaben
releases-tab-changes = Änderungen
releases-tab-history = Verlauf
releases-tab-verify = Bundle prüfen

releases-change = Revision { $revision } würde { $objects ->
    [one] 1 Objekt
   *[other] { NUMBER($objects) } Objekte
  } und { $decisions ->
    [0] keine Entscheidung
   *[other] { NUMBER($decisions) } von { NUMBER($cells) } Entscheidungen
  } ändern{ $detail }.
releases-first = Noch ist nichts veröffentlicht. Revision { $revision } würde { $objects ->
    [one] 1 Objekt
   *[other] { NUMBER($objects) } Objekte
  } und { $cells ->
    [0] keine Entscheidung
    [one] 1 Entscheidung
   *[other] { NUMBER($cells) } Entscheidungen
  } veröffentlichen{ $detail }.
releases-unchanged = Nichts unterscheidet sich von Revision { $revision }.
releases-unchanged-more = Der Export schreibt Revision { $revision } erneut, Byte für Byte. Sobald ihre Signaturen nicht mehr frisch sind, entsteht eine neue Revision mit demselben Inhalt; dafür ist eine Begründung nötig.
releases-detail = : { $parts }
releases-more-allowed = { NUMBER($count) } mehr zulässig
releases-fewer-allowed = { NUMBER($count) } weniger
releases-first-allowed = { NUMBER($count) } zulässig
releases-first-denied = { NUMBER($count) } abgelehnt
releases-other-verdict = { $count ->
    [one] 1 mit anderem Ergebnis
   *[other] { NUMBER($count) } mit anderen Ergebnissen
  }

releases-lists = Was sich ändert
releases-list-decisions = Entscheidungen { NUMBER($count) }
releases-list-objects = Objekte { NUMBER($count) }
releases-no-decisions = Keine Entscheidung ändert sich.
releases-no-objects = Kein Objekt ändert sich.
releases-column-tag = Kennzeichen
releases-column-endpoint = Endpunkt
releases-column-before = Vorher
releases-column-after = Nachher
releases-column-effect = Wirkung
releases-effect-gained = jetzt zulässig
releases-effect-lost = nicht mehr zulässig
releases-effect-allowed = weiterhin zulässig
releases-effect-denied = weiterhin abgelehnt
releases-not-there = fehlt
releases-decision-name = { $tag }, { $endpoint }
releases-column-how = Änderung
releases-column-id = Kennung
releases-how-added = Hinzugefügt
releases-how-changed = Geändert
releases-how-removed = Entfernt
releases-kind-category = Datenkategorien
releases-kind-tag = Kennzeichen
releases-kind-boundary = Gebiete
releases-kind-instrument = Instrumente
releases-kind-provider = Anbieter
releases-kind-region = Regionen
releases-kind-zone = Zonen
releases-kind-placement = Bereitstellungen
releases-kind-connection = Verbindungen
releases-kind-model = Modelle
releases-kind-endpoint = Endpunkte
releases-kind-gateway = Gateways
releases-kind-evidence = Nachweise
releases-kind-policy = Richtlinien
releases-kind-exemption = Ausnahmen

releases-blocked = Dieser Entwurf kann so nicht veröffentlicht werden.
releases-warnings = { $count ->
    [one] Vor der Unterschrift zu wissen.
   *[other] { $count } Dinge, die Sie vor der Unterschrift wissen sollten.
  }

releases-sign = Signieren und exportieren
releases-days = Gültigkeit in Tagen
releases-days-ends = Endet am { $date }.
releases-days-wrong = Geben Sie eine ganze Zahl von 1 bis 365 ein.
releases-reason = Begründung der Änderung
releases-reason-hint = Mindestens 10 Zeichen. Sie steht im Änderungsprotokoll.
releases-reason-short = Geben Sie eine Begründung von mindestens 10 Zeichen ein.
releases-folder = Ordner für den Export
releases-folder-hint = Ein neuer oder leerer Ordner; ein früherer Export darin wird ersetzt.
releases-folder-missing = Geben Sie den Ordner an, vom Stammverzeichnis aus.
releases-acknowledge = Ich habe gelesen, wo die Verarbeitung von Anfragen damit neu zulässig wird: { $places }.
releases-one-signer = Eine Unterschrift: Bei nur einer zuständigen Person kann eine Person allein veröffentlichen. Das Bundle weist darauf hin.
releases-sign-button = Revision { $revision } signieren und exportieren
releases-again-button = Revision { $revision } erneut exportieren
releases-signing = Wird signiert …

releases-failed = Nichts wurde veröffentlicht und nichts exportiert.
releases-failed-todo = Der Entwurf ist unverändert. Beheben Sie dies, und signieren Sie erneut.
releases-failed-again = Nichts wurde exportiert.
releases-kept = Revision { $revision } ist signiert und in diesem Arbeitsbereich gespeichert, wurde aber nicht exportiert.
releases-kept-todo = Beheben Sie dies, und exportieren Sie erneut: Dieselbe Revision wird geschrieben.
releases-unverified = Der Ordner wurde geschrieben, sein Inhalt bestand die Prüfung aber nicht. Geben Sie ihn niemandem.

releases-passphrase-new = Passphrase für die Schlüssel wählen
releases-passphrase-new-what = Zum Signieren ist ein Schlüssel nötig, und dieser Computer bietet keinen Schlüsselbund, um ihn aufzubewahren. Der Schlüssel liegt in einer Datei neben dem Arbeitsbereich, versiegelt mit dieser Passphrase. Niemand kann sie wiederherstellen: Bewahren Sie sie sicher auf.
releases-passphrase-open = Schlüssel öffnen
releases-passphrase-open-what = Die Schlüssel dieses Arbeitsbereichs liegen in einer Datei, die mit einer Passphrase versiegelt ist.
releases-passphrase = Passphrase
releases-passphrase-hint = Mindestens 12 Zeichen.
releases-passphrase-short = Wählen Sie mindestens 12 Zeichen.
releases-passphrase-repeat = Noch einmal dieselbe
releases-passphrase-differs = Die beiden stimmen nicht überein. Geben Sie beide erneut ein.
releases-passphrase-continue = Weiter und signieren
releases-passphrase-failed = Die Schlüssel konnten nicht geöffnet werden.

releases-exported = Exportiert und geprüft
releases-exported-what = Revision { $revision } wurde in den Ordner geschrieben, vom Datenträger zurückgelesen und geprüft.
releases-exported-unauthenticated = Exportiert, aber nicht authentifiziert
releases-back = Zurück zu den Änderungen
releases-root-note = Gateways werden auf diesen Wert festgelegt. Geben Sie ihn auf anderem Weg weiter als den Ordner.
releases-copy-root = Root-SHA-256 kopieren

releases-fact-folder = Ordner
releases-fact-revision = Revision
releases-fact-bundle = Bundle
releases-fact-issued = Ausgestellt
releases-fact-valid = Gültig
releases-fact-valid-until = bis { $date }
releases-fact-ends-first = Endet zuerst
releases-fact-ends-first-value = { $part }, am { $date }
releases-fact-signers = Unterschriften
releases-fact-signed = { $signers ->
    [one] 1 von { $threshold } nötigen
   *[other] { $signers } von { $threshold } nötigen
  }
releases-fact-one-signer = eine Unterschrift: Eine Person allein hat veröffentlicht
releases-fact-root = Root-SHA-256
releases-fact-catalogue = Katalog
releases-fact-payload = Inhalt
releases-targets = { $count ->
    [one] 1 Ziel
   *[other] { $count } Ziele
  }
releases-target-name = Ziel
releases-target-hash = SHA-256

releases-history = Freigaben, neueste zuerst
releases-none = Noch ist nichts veröffentlicht.
releases-to-changes = Zeigen, was veröffentlicht würde
releases-column-revision = Revision
releases-column-state = Zustand
releases-column-issued = Ausgestellt
releases-column-expires = Endet
releases-column-signers = Unterschriften
releases-column-root = Root
releases-column-payload = Inhalt
releases-state-newest = neueste
releases-state-ended = abgelaufen
releases-state-replaced = ersetzt
releases-one-signer-short = eine Unterschrift
releases-revision-name = Revision { $revision }
releases-details = Revision { $revision }

releases-verify-what = Liest jede Datei eines Exports und stellt fest, ob sie ist, was unterschrieben wurde. Nichts wird verändert.
releases-verify-folder = Ordner des Bundles
releases-verify-folder-hint = Der Ordner, der metadata und targets enthält.
releases-verify-folder-missing = Geben Sie den Ordner des Bundles an.
releases-verify-root = Root-SHA-256, die Sie erhalten haben
releases-verify-root-hint = 64 Hexadezimalziffern von der veröffentlichenden Stelle, auf anderem Weg als der Ordner. Ohne sie könnte jeder das Bundle erstellt haben.
releases-verify-button = Prüfen
releases-verifying = Wird gelesen …
releases-verified = Geprüft
releases-verified-what = Revision { $revision } ist, was unterschrieben wurde: Ihre Root ist die, die Sie erhalten haben.
releases-consistent = Stimmig, nicht authentifiziert
releases-consistent-what = Alles im Ordner passt zusammen, aber jeder könnte ihn erstellt haben. Fragen Sie die veröffentlichende Stelle auf anderem Weg nach der Root-SHA-256, und prüfen Sie erneut.
releases-refused = Zurückgewiesen
releases-refused-what = Das Bundle wurde zurückgewiesen. Verwenden Sie nichts daraus.
releases-unreadable = Der Ordner konnte nicht gelesen werden, daher ist nichts darüber bekannt.
