### Impact: every decision that the draft changes, and one request explained.

impact-title = Auswirkung
impact-what = Was der Entwurf gegenüber der neuesten Freigabe ändert: jede Frage, jeder Endpunkt, jedes künftige Datum.
impact-views = Ansichten der Auswirkung
impact-tab-changes = Änderungen
impact-tab-request = Eine Anfrage
impact-comparing = Jede Entscheidung wird verglichen …

impact-detail = { $changed ->
    [0] Von { NUMBER($answers) } Entscheidungen weicht keine ab
    [one] 1 von { NUMBER($answers) } Entscheidungen weicht ab
   *[other] { NUMBER($changed) } von { NUMBER($answers) } Entscheidungen weichen ab
  }, ab { $from }.
impact-space = Insgesamt sind es { $questions ->
    [one] 1 Frage
   *[other] { NUMBER($questions) } Fragen
  } × { $endpoints ->
    [one] 1 Endpunkt
   *[other] { NUMBER($endpoints) } Endpunkte
  } × { $epochs ->
    [one] 1 Zeitabschnitt
   *[other] { NUMBER($epochs) } Zeitabschnitte
  }.
impact-places = Neu zulässige Orte
impact-places-count = { $count ->
    [one] An 1 Ort neu zulässig
   *[other] An { NUMBER($count) } Orten neu zulässig
  }
impact-place-for = für { $tags }
impact-places-more = { $count ->
    [one] 1 weiterer
   *[other] { NUMBER($count) } weitere
  }

impact-filters = Welche Entscheidungen
impact-counts = Entscheidungen danach, was der Entwurf bewirkt
impact-count-gained = + { NUMBER($count) } neu zulässig
impact-count-lost = − { NUMBER($count) } nicht mehr zulässig
impact-count-reason_only = { NUMBER($count) } aus anderen Gründen
impact-count-denied = { NUMBER($count) } abgelehnt wie zuvor
impact-count-unchanged = { NUMBER($count) } unverändert
impact-narrow = Liste eingrenzen
impact-listed = { $count ->
    [one] 1 Änderung
   *[other] { NUMBER($count) } Änderungen
  }
impact-find = Suchen
impact-find-hint = Endpunkt, Modell, Ort …
impact-tag = Kennzeichen
impact-tag-any = alle
impact-tag-changed = { $count ->
    [0] keine Änderung
    [one] 1 Entscheidung
   *[other] { NUMBER($count) } Entscheidungen
  }
impact-clear = Alle zeigen
impact-list = Geänderte Entscheidungen
impact-nothing-found = Nichts passt. Alle Änderungen sind noch da: Zeigen Sie alle.
impact-nothing-here = Auf diese Weise ändert sich keine Entscheidung.
impact-none-list = Keine Entscheidung ändert sich. Bearbeiten Sie das Register, eine Richtlinie oder Nachweise, und jede geänderte Entscheidung steht hier, bevor jemand sie veröffentlicht.
impact-unchanged-list = { $count ->
    [0] Von { NUMBER($of) } Entscheidungen ist keine wie zuvor.
    [one] 1 von { NUMBER($of) } Entscheidungen ist wie zuvor, aus denselben Gründen. Die Abdeckung zeigt, was jedes Kennzeichen nutzen darf.
   *[other] { NUMBER($count) } von { NUMBER($of) } Entscheidungen sind wie zuvor, aus denselben Gründen. Die Abdeckung zeigt, was jedes Kennzeichen nutzen darf.
  }
impact-nothing-to-ask = Fügen Sie einen Endpunkt und ein Kennzeichen hinzu: Dann wird hier jede Entscheidung verglichen.
impact-to-registry = Register öffnen
impact-to-coverage = Abdeckung öffnen
impact-to-policies = Richtlinien öffnen

impact-column-endpoint = Endpunkt
impact-column-tag = Kennzeichen
impact-column-category = Inhalt
impact-column-before = Freigabe
impact-column-after = Entwurf
impact-column-why = Warum
impact-column-from = Ab
impact-column-to = Bis
impact-column-verdict = Ergebnis
impact-column-model = Modell
impact-column-placement = Bereitstellung
impact-category-all = alles des Kennzeichens
impact-for-good = kein Ende bekannt
impact-not-looked-at = –
impact-passes-short = jede Prüfung bestanden
impact-was = vorher: { $reason }

impact-choose = Wählen Sie eine Änderung, um Prüfung für Prüfung zu sehen, was die Freigabe und was der Entwurf sagt.
impact-gone = Diese Änderung konnte nicht erklärt werden.
impact-gone-todo = Falls der Entwurf inzwischen bearbeitet wurde, wählen Sie eine andere Änderung.
impact-head-gained = Neu zulässig
impact-head-lost = Nicht mehr zulässig
impact-head-permitted = Zulässig, aus anderen Gründen
impact-head-denied = Abgelehnt, aus anderen Gründen
impact-asked-all = Alle Kategorien des Kennzeichens, Stand { $date }.
impact-asked-one = Nur diese Kategorie, Stand { $date }.
impact-before = Revision { $revision }
impact-before-none = Veröffentlicht
impact-after = Entwurf
impact-missing-release = Noch ist nichts veröffentlicht.
impact-missing-object = Nicht vorhanden.
impact-none-there = nicht vorhanden
impact-verdict-allow = Zulässig
impact-verdict-deny = Abgelehnt
impact-verdict-exempt = Ausnahme
impact-verdict-unknown = Unbekannt
impact-checks-of = Prüfungen: { $policy }
impact-checks-caption = Prüfungen der Richtlinie { $policy }, in der Freigabe und im Entwurf
impact-checks-alike = { $count ->
    [one] 1 weitere Prüfung ist gleich
   *[other] { $count } weitere Prüfungen sind gleich
  }
impact-checks-all-alike = { $count ->
    [one] Die einzige Prüfung ist auf beiden Seiten gleich
   *[other] Alle { $count } Prüfungen sind auf beiden Seiten gleich
  }
impact-check = Prüfung
impact-check-none = –
impact-check-allow = bestanden
impact-check-exempt = ausgenommen
impact-check-deny = nicht bestanden
impact-reasons-after = Alle Gründe im Entwurf
impact-fact-placement = Bereitstellung
impact-open-coverage = In Abdeckung öffnen

impact-export-open = Exportieren …
impact-export-title = Änderungen exportieren
impact-export-what = Eine neue Datei mit einer Zeile je Änderung. Nichts wird überschrieben, und nichts wird nur teilweise geschrieben.
impact-export-which = Änderungen
impact-export-all = Alle { NUMBER($count) }
impact-export-shown = Die jetzt gezeigten
impact-export-format = Format
impact-format-csv = CSV, für eine Tabellenkalkulation
impact-format-json = JSON, mit der Zusammenfassung
impact-export-file = Datei
impact-export-file-hint = Der vollständige Pfad einer noch nicht vorhandenen Datei.
impact-export = Exportieren
impact-exporting = Wird geschrieben …
impact-export-failed = Nichts wurde geschrieben.
impact-exported = { $count ->
    [one] 1 Änderung wurde geschrieben
   *[other] { NUMBER($count) } Änderungen wurden geschrieben
  }

impact-request-form = Die Anfrage
impact-request-by = Befragt wird
impact-request-draft = Entwurf
impact-request-published = Veröffentlichte
impact-request-tag = Residenzkennzeichen
impact-request-untagged = kein Kennzeichen
impact-request-tag-hint = Wie die Anfrage es trägt, auch eines, das nicht im Register steht.
impact-request-categories = Inhalt
impact-request-add-category = Kategorie hinzufügen
impact-request-categories-hint = Keine bedeutet nicht bekannt: Jede Richtlinie des Kennzeichens gilt.
impact-request-model = Modell
impact-request-any = beliebig
impact-request-gateway = Gateway
impact-request-at = Zeitpunkt
impact-request-now = jetzt
impact-request-at-hint = Leer für jetzt; ein Tag oder 2026-12-31T23:00:00Z.
impact-request-at-wrong = Das ist weder ein Tag noch ein Zeitpunkt. Schreiben Sie 2026-12-31 oder 2026-12-31T23:00:00Z.
impact-request-waits = Berichtigen Sie das Datum: Dann wird die Anfrage beantwortet.
impact-request-failed = Die Anfrage konnte nicht beantwortet werden.
impact-request-answer = Antwort
impact-request-allow = Zulässig
impact-request-deny = Abgelehnt
impact-request-endpoints = Betrachtete Endpunkte
impact-copy-text = Als Text kopieren
impact-copy-json = Als JSON kopieren
impact-fact-at = Stand
impact-fact-policies = Richtlinien
impact-fact-change = Nächste Änderung
impact-fact-asked = Befragt
impact-mode-enforce = durchgesetzt
impact-mode-audit = nur Beobachtung
impact-none-apply = keine gilt
impact-no-change = keine bekannt
impact-draft-first = Entwurf, noch nichts veröffentlicht
impact-draft-since = Entwurf seit Revision { $revision }

impact-tab-lints = Befunde
impact-lint-none = Nichts im Entwurf widerspricht sich, ist überflüssig, lässt eine Lücke oder endet innerhalb der nächsten Freigabe.
impact-lint-count = { $count ->
    [one] 1 Befund im Entwurf sollte vor der Veröffentlichung geprüft werden.
   *[other] { NUMBER($count) } Befunde im Entwurf sollten vor der Veröffentlichung geprüft werden.
  }
impact-lint-error = Kann nicht stimmen
impact-lint-warning = Wohl nicht so gemeint
impact-lint-note = Schadet nicht
impact-lint-open = { $id } öffnen
