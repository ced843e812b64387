### Replay: what the draft would have done to the requests of gateway logs.

impact-tab-replay = Nachspiel
replay-form = Das Nachspiel
replay-what = Was hätte dieser Entwurf mit Anfragen getan, die gestellt wurden? Wählen Sie Protokolle Ihrer Gateways, und über jede Anfrage wird zweimal entschieden: nach der Freigabe und nach dem Entwurf.
replay-logs = Protokolldateien
replay-logs-hint = Der vollständige Pfad jeder Datei, einer je Zeile; in einem Dateimanager kopierte Dateien können eingefügt werden. JSON-Zeilen (unkomprimiert, gzip, zstd) oder Parquet. Sie werden hier gelesen, und nichts vom Inhalt der Prompts wird angesehen oder aufbewahrt.
replay-format = Format
replay-format-auto = An Merkmalen jeder Zeile erkannt
replay-format-plain = Unser eigenes
replay-format-litellm = LiteLLM
replay-format-envoy = Envoy-Zugriffsprotokoll
replay-format-opa = OPA-Entscheidungsprotokoll
replay-format-fields = Eine eigene Zuordnung
replay-mapping = Zuordnungsdatei
replay-mapping-hint = Der vollständige Pfad einer TOML- oder JSON-Datei, die sagt, wo die Felder stehen.
replay-before = Entwurf vergleichen mit
replay-before-none = Nichts veröffentlicht
replay-before-none-hint = Noch ist nichts veröffentlicht: Jede Anfrage gilt zuvor als abgelehnt.
replay-before-newest = Revision { $revision }, die neueste
replay-before-revision = Revision { $revision }
replay-date = Anfragen beurteilen für
replay-date-now = Jetzt
replay-date-at = Ein Datum
replay-date-recorded = Jede zu ihrer Zeit
replay-date-now-hint = Was seit dem Protokoll abgelaufen ist, verfälscht nicht, was der Entwurf ändert.
replay-date-at-hint = Alle Anfragen werden beurteilt, als wären sie dann gestellt worden.
replay-date-recorded-hint = Wie am Tag jeder Anfrage. Eine Zeile ohne Zeit gilt dann als fehlerhaft.
replay-at = Datum
replay-run = Nachspiel starten
replay-wrong-logs = Nennen Sie mindestens eine Protokolldatei.
replay-wrong-mapping = Nennen Sie die Datei Ihrer Zuordnung.
replay-wrong-at = Das ist weder ein Tag noch ein Zeitpunkt. Schreiben Sie 2026-12-31 oder 2026-12-31T23:00:00Z.
replay-failed = Das Nachspiel konnte nicht gestartet werden.
replay-cancel-other = Laufendes abbrechen

replay-running = Die Protokolle werden gelesen …
replay-progress = Wie viel von den Dateien gelesen ist
replay-so-far = { $rows ->
    [one] 1 Zeile
   *[other] { NUMBER($rows) } Zeilen
  }, { $percent } % von { $of } MB
replay-cancel = Abbrechen
replay-cancelling = Wird abgebrochen …

replay-said-bad = { $rows ->
    [one] Die einzige Zeile konnte nicht als Anfrage gelesen werden, daher ist nichts bekannt.
   *[other] Von { NUMBER($rows) } Zeilen konnte keine als Anfrage gelesen werden, daher ist nichts bekannt.
  }
replay-said-empty = Die Dateien enthalten keine Anfrage.
replay-said-none = { $judged ->
    [one] Die einzige Anfrage würde beantwortet wie jetzt.
   *[other] Von { NUMBER($judged) } Anfragen würde keine anders beantwortet als jetzt.
  }
replay-said-lost = { $judged ->
    [one] Die einzige Anfrage würde abgelehnt und wird jetzt bedient.
   *[other] Von { NUMBER($judged) } Anfragen würden { NUMBER($lost) } abgelehnt, die jetzt bedient werden.
  }
replay-said-gained = { $judged ->
    [one] Die einzige Anfrage würde bedient und wird jetzt abgelehnt.
   *[other] Von { NUMBER($judged) } Anfragen würden { NUMBER($gained) } bedient, die jetzt abgelehnt werden.
  }
replay-said-both = Von { NUMBER($judged) } Anfragen würden { NUMBER($lost) } abgelehnt, die jetzt bedient werden, und { NUMBER($gained) } bedient, die jetzt abgelehnt werden.
replay-said-unpublished = Nichts ist veröffentlicht, daher gilt jede Anfrage jetzt als abgelehnt.
replay-sides = { $before } gegen { $after }.
replay-side-nothing = Nichts veröffentlicht
replay-side-release = Revision { $revision }
replay-side-draft = den Entwurf
replay-side-document = { $file }
replay-judged-at = Alle beurteilt für { $date }.
replay-judged-recorded = Jede zu ihrer eigenen Zeit beurteilt.
replay-read = { $rows ->
    [one] 1 Zeile
   *[other] { NUMBER($rows) } Zeilen
  } in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
  }{ $known ->
    [yes] , Format { $formats }
   *[no] { "" }
  }.
replay-cancelled = Abgebrochen.
replay-cancelled-at = { $percent } % der Dateien wurden gelesen. Was folgt, wurde nicht angesehen.
replay-left-out = Nicht alles ist aufgeführt.
replay-left-out-count = { $count ->
    [one] 1 Anfrage ist gezählt, steht aber in keiner Zeile: Es gibt mehr Kombinationen als aufgeführt.
   *[other] { NUMBER($count) } Anfragen sind gezählt, stehen aber in keiner Zeile: Es gibt mehr Kombinationen als aufgeführt.
  }
replay-without-zone = Zeiten ohne Zeitzone.
replay-without-zone-files = Als UTC gelesen: { $files }. Das ist von Bedeutung, wenn jede Anfrage zu ihrer eigenen Zeit beurteilt wird.
replay-bad = Nichts wurde beurteilt.
replay-bad-todo = Wählen Sie das Format der Protokolle oder eine eigene Zuordnung, und starten Sie erneut.

replay-trials = Beobachtende Richtlinien
replay-trial-policy = Beobachtende Richtlinie
replay-trial-requests = Galt für
replay-trial-denials = Hätte abgelehnt
replay-trial-most = Am häufigsten
replay-recorded = { $files ->
    [one] Für den Übergang dieser Richtlinien zur Durchsetzung festgehalten: ein Protokoll.
   *[other] Für den Übergang dieser Richtlinien zur Durchsetzung festgehalten: { NUMBER($files) } Protokolle.
  }
replay-not-recorded = Für den Übergang dieser Richtlinien zur Durchsetzung wurde nichts festgehalten: Ein Protokoll zählt, wenn es bis zum Ende gelesen wurde und seine Anfragen Zeiten haben.

replay-filters = Welche Anfragen
replay-counts = Anfragen danach, was aus ihnen wurde
replay-count-lost = − { NUMBER($count) } abgelehnt
replay-count-gained = + { NUMBER($count) } bedient
replay-count-unknown = ? { NUMBER($count) } unbekannt
replay-count-unchanged = { NUMBER($count) } unverändert
replay-count-errors = { $count ->
    [one] 1 fehlerhafte Zeile
   *[other] { NUMBER($count) } fehlerhafte Zeilen
  }
replay-of = von { $rows ->
    [one] 1 Zeile
   *[other] { NUMBER($rows) } Zeilen
  }
replay-again = Neues Nachspiel

replay-list = Anfragen der Protokolle
replay-row = { $tag }, { $target }: { NUMBER($count) }
replay-untagged = kein Kennzeichen
replay-any = beliebiger Endpunkt
replay-column-count = Anfragen
replay-column-became = Würde
replay-column-first = Zuerst gesehen
replay-column-last = Zuletzt gesehen
replay-column-missing = Nicht bekannt
replay-class-lost = abgelehnt
replay-class-gained = bedient
replay-class-unknown = unbekannt
replay-class-unchanged_allowed = bedient wie zuvor
replay-class-unchanged_denied = abgelehnt wie zuvor
replay-kind-tag = Kennzeichen
replay-kind-category = Kategorie
replay-kind-model = Modell
replay-kind-endpoint = Endpunkt
replay-missing = { $kind } { $name }
replay-nothing-lost = Keine Anfrage würde abgelehnt, die jetzt bedient wird.
replay-nothing-gained = Keine Anfrage würde bedient, die jetzt abgelehnt wird.
replay-nothing-unknown = Jeder Name in den Protokollen ist der Freigabe oder dem Entwurf bekannt.
replay-nothing-unchanged = Keine Anfrage würde beantwortet wie zuvor.
replay-nothing-errors = Jede Zeile konnte gelesen werden.
replay-choose = Wählen Sie eine Zeile, um zu sehen, was diese Anfragen gemeinsam haben.
replay-group-lost = { $count ->
    [one] 1 Anfrage wird jetzt bedient und würde abgelehnt.
   *[other] { NUMBER($count) } Anfragen werden jetzt bedient und würden abgelehnt.
  }
replay-group-gained = { $count ->
    [one] 1 Anfrage wird jetzt abgelehnt und würde bedient.
   *[other] { NUMBER($count) } Anfragen werden jetzt abgelehnt und würden bedient.
  }
replay-group-unknown = { $count ->
    [one] 1 Anfrage nennt etwas, das weder die Freigabe noch der Entwurf kennt. Beide lehnen sie ab.
   *[other] { NUMBER($count) } Anfragen nennen etwas, das weder die Freigabe noch der Entwurf kennt. Beide lehnen sie ab.
  }
replay-group-unchanged_allowed = { $count ->
    [one] 1 Anfrage wird bedient, vorher und nachher.
   *[other] { NUMBER($count) } Anfragen werden bedient, vorher und nachher.
  }
replay-group-unchanged_denied = { $count ->
    [one] 1 Anfrage wird abgelehnt, vorher und nachher.
   *[other] { NUMBER($count) } Anfragen werden abgelehnt, vorher und nachher.
  }
replay-missing-todo = Wenn der Name stimmt, fügen Sie ihn dem Register hinzu. Wenn nicht, muss ihn die sendende Stelle berichtigen.
replay-categories-all = nicht im Protokoll: alle des Kennzeichens
replay-not-logged = nicht im Protokoll
replay-explain = In Eine Anfrage öffnen

replay-lines = Fehlerhafte Zeilen
replay-lines-first = Die ersten { NUMBER($shown) } von { NUMBER($total) } fehlerhaften Zeilen; alle sind gezählt.
replay-line = { $file }, Zeile { $line }
replay-column-file = Datei
replay-column-line = Zeile
replay-column-reason = Warum es keine Anfrage ist
