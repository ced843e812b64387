### The room of evidence.

evidence-title = Nachweise
evidence-about = Verträge und Zertifikate: was jeder Nachweis abdeckt und bis wann er zählt. Und was ausgenommen ist, obwohl es scheitert.
evidence-empty = Keine Nachweise: Endpunkte können nicht zulässig sein.
evidence-why = Richtlinien verlangen Verträge und Zertifikate, die in Kraft sind. Erfassen Sie sie hier mit dem, was sie über jede Phase sagen.
evidence-choose = Wählen Sie einen Nachweis, um zu sehen, was er belegt. Mit der Eingabetaste bearbeiten Sie ihn.
evidence-unread = Die Nachweise konnten nicht gelesen werden.
evidence-again = Erneut versuchen
evidence-add = Nachweis hinzufügen
evidence-edit = Bearbeiten
evidence-edit-title = „{ $name }“ bearbeiten
evidence-renew = Erneuern …
evidence-renew-title = „{ $name }“ erneuern
evidence-renew-about = Die nächste Laufzeit desselben Vertrags oder Zertifikats. Die alte bleibt unverändert erhalten und zählt bis zu ihrem Ende.
evidence-tabs = Teile des Bereichs
evidence-tab-evidence = Nachweise
evidence-tab-exemptions = Ausnahmen
evidence-tools = Teile der Liste und was hinzuzufügen ist
evidence-segments = Zeigen
evidence-segment-all = Alle { NUMBER($count) }
evidence-segment-in-force = In Kraft { NUMBER($count) }
evidence-segment-due = Fällig { NUMBER($count) }
evidence-segment-later = Künftig { NUMBER($count) }
evidence-segment-ended = Abgelaufen { NUMBER($count) }
evidence-segment-superseded = Abgelöst { NUMBER($count) }
evidence-none-in-force = Von { NUMBER($count) } ist keiner über die nächsten 30 Tage hinaus in Kraft.
evidence-none-due = Von { NUMBER($count) } endet keiner innerhalb von 30 Tagen ohne Erneuerung.
evidence-none-later = Von { NUMBER($count) } beginnt keiner später.
evidence-none-ended = Von { NUMBER($count) } ist keiner ohne Erneuerung abgelaufen.
evidence-none-superseded = Von { NUMBER($count) } wurde keiner durch eine Erneuerung abgelöst.
evidence-show-all = Alle zeigen
evidence-view = Ansicht
evidence-view-list = Liste
evidence-view-timeline = Zeitachse
evidence-timeline = Wann Nachweise und Ausnahmen beginnen und enden
evidence-timeline-about = Ein Balken dauert so lange wie das, wofür er steht. Marken darauf stehen 30, 7 und 1 Tag vor dem Ende.
evidence-timeline-today = Heute
evidence-bar = { $when ->
    [later] { $name }, beginnt am { $from }, in Kraft bis einschließlich { $through }
    [expired] { $name }, abgelaufen am { $through }
   *[other] { $name }, in Kraft bis einschließlich { $through }
  }
evidence-bar-more = { $bar }, { $status }

evidence-name = Name
evidence-status = Zustand
evidence-instrument = Instrument
evidence-issuer = Aussteller
evidence-issuer-hint = Wer ihn ausgestellt oder unterschrieben hat.
evidence-scope = Umfang
evidence-stages = Phasen
evidence-from = Gültig ab
evidence-through = Gültig bis
evidence-document = Dokument
evidence-no-document = kein Dokument
evidence-all-stages = alle sechs Phasen
evidence-no-stages = keine Phase
evidence-scope-provider = alles von { $provider }
evidence-scope-models = nur für { $models }

evidence-status-valid = Gültig
evidence-status-due = { $days ->
    [0] Heute fällig
    [1] Morgen fällig
   *[other] Fällig in { $days } Tagen
  }
evidence-status-expired = Abgelaufen
evidence-status-later = Noch nicht gültig
evidence-status-superseded = { $counts ->
    [yes] Abgelöst, zählt noch
   *[no] Abgelöst
  }
evidence-superseded = { $counts ->
    [yes] Eine Erneuerung ist erfasst, gültig ab { $from }. Bis zu seinem eigenen Ende zählt dieser Nachweis wie bisher.
   *[no] Eine Erneuerung hat am { $from } übernommen.
  }
evidence-superseded-by = „{ $name }“ öffnen

## What it proves and covers

evidence-proves = Was er belegen kann
evidence-location-none = Er sagt nichts über Orte.
evidence-location-declares = Er nennt Orte und belegt damit eine Angabe, wo eine Richtlinie verlangt, dass sie erklärt ist.
evidence-location-constrains = Er beschränkt den Anbieter auf Orte und belegt damit eine Angabe, wo eine Richtlinie verlangt, dass sie beschränkt ist.
evidence-retention-yes = Er kann belegen, dass nichts aufbewahrt wird.
evidence-retention-no = Er kann nicht belegen, dass nichts aufbewahrt wird.
evidence-renewal = Erneuerung: { $renewal }.
evidence-short-none = { $retention ->
    [yes] belegt Nichtaufbewahrung
   *[no] belegt keinen Ort
  }
evidence-short-declares = { $retention ->
    [yes] nennt Orte, belegt Nichtaufbewahrung
   *[no] nennt Orte
  }
evidence-short-constrains = { $retention ->
    [yes] beschränkt Orte, belegt Nichtaufbewahrung
   *[no] beschränkt Orte
  }
evidence-covers = Was er abdeckt
evidence-stage = Phase
evidence-says = Aussage
evidence-says-for = { $stage }, Aussage
evidence-places = Orte
evidence-places-for = { $stage }, Orte
evidence-cover-none = nicht abgedeckt
evidence-cover-places = Orte
evidence-cover-boundary = { $boundary }, { $count } Orte
evidence-cover-no_retention = keine Aufbewahrung
evidence-cover-nothing = abgedeckt, nennt keinen Ort
evidence-idle-places = Dieses Instrument sagt nichts über Orte: Sie zählen nicht als Nachweis.
evidence-idle-no_retention = Dieses Instrument kann das nicht belegen: Es zählt nicht.
evidence-in-scope = Endpunkte im Geltungsbereich
evidence-scope-count = { $placements ->
    [one] 1 Bereitstellung
   *[other] { NUMBER($placements) } Bereitstellungen
  }, { $endpoints ->
    [one] 1 Endpunkt.
   *[other] { NUMBER($endpoints) } Endpunkte.
  }
evidence-more = { NUMBER($count) } weitere
evidence-by = von { $issuer }.
evidence-in-force = Er zählt von { $from } bis einschließlich { $through }.

## The document

evidence-document-none = Es ist kein Dokument hinterlegt.
evidence-document-hint = PDF, PNG- oder JPEG-Bild oder Text, höchstens 25 MB. Das Dokument wird in den Arbeitsbereich kopiert und mit einem Hashwert versehen; spätere Änderungen am Original verändern die Kopie nicht.
evidence-document-chosen = { $name }, { $size }. Beim Speichern wird das Dokument kopiert und mit einem Hashwert versehen.
evidence-document-drop = Ohne das Dokument speichern
evidence-file-name = Name
evidence-file-size = Größe
evidence-size-byte = { $size } B
evidence-size-kilobyte = { $size } kB
evidence-size-megabyte = { $size } MB
evidence-file-hash = SHA-256
evidence-file-unknown = nicht erfasst
evidence-copy = SHA-256 kopieren
evidence-copied = Der Hashwert wurde kopiert.
evidence-not-copied = Der Hashwert konnte nicht kopiert werden. Markieren Sie ihn stattdessen.
evidence-look = Ansehen
evidence-look-checked = Das ist die Kopie im Arbeitsbereich. Ihr SHA-256 wurde soeben geprüft.
evidence-look-reading = Wird gelesen …
evidence-look-failed = Das Dokument wird nicht angezeigt.
evidence-look-image = Das Dokument { $name } als Bild
evidence-look-text = Text des Dokuments
evidence-look-cut = Nur der Anfang wird angezeigt. Speichern Sie eine Kopie, um alles zu lesen.
evidence-look-other = Ein Dokument dieser Art wird hier nicht angezeigt. Speichern Sie eine Kopie, und öffnen Sie diese mit einem Programm, dem Sie vertrauen.
evidence-save-copy-open = Kopie speichern …
evidence-save-copy-title = Eine Kopie von { $name } speichern
evidence-save-copy-about = Die Kopie im Arbeitsbereich wird gegen ihren SHA-256 geprüft und dann ganz oder gar nicht geschrieben.
evidence-save-copy-file = Datei
evidence-save-copy-hint = Der vollständige Pfad der Kopie.
evidence-save-copy-replace = Eine Datei dieses Namens ersetzen
evidence-save-copy = Kopie speichern
evidence-save-copy-running = Wird geschrieben …
evidence-save-copy-failed = Nichts wurde geschrieben.
evidence-save-copy-done = Die Kopie wurde gespeichert.

## The form

evidence-scope-all = Ein Anbieter
evidence-scope-some = Bereitstellungen
evidence-provider = Anbieter
evidence-placements = Bereitstellungen
evidence-add-placement = Bereitstellung hinzufügen
evidence-models = Beschränkt auf Modelle
evidence-add-model = Modell hinzufügen
evidence-models-all = Alle Modelle.
evidence-same-places = Orte für jede Phase
evidence-add-place = Ort hinzufügen
evidence-boundary-places = Orte eines Gebiets hinzufügen
evidence-boundary-item = { $id }, { $name }
evidence-use-for-all = Gleiche Orte für alle Phasen
evidence-term = In Kraft
evidence-first-day = Erster Tag
evidence-last-day = Letzter Tag
evidence-term-about = Tage beginnen und enden in { $zone }. Der letzte Tag zählt bis zur letzten Sekunde.
evidence-counts = Er zählt von { $from } bis einschließlich { $through }.
evidence-missing-name = Ein Name ist erforderlich.
evidence-missing-instrument = Wählen Sie die Art des Vertrags oder Zertifikats.
evidence-missing-issuer = Geben Sie an, wer ihn ausgestellt oder unterschrieben hat.
evidence-missing-provider = Wählen Sie den Anbieter, um den es geht.
evidence-missing-placements = Nennen Sie mindestens eine Bereitstellung, um die es geht.
evidence-missing-stages = Nennen Sie mindestens einen Ort, oder geben Sie an, dass die Phase nicht abgedeckt ist.
evidence-missing-first = Geben Sie den ersten Tag an, an dem er zählt.
evidence-missing-last = Geben Sie den letzten Tag an, an dem er zählt. Ein Nachweis endet immer.
evidence-missing-order = Der letzte Tag liegt vor dem ersten: Berichtigen Sie einen der beiden.
evidence-missing-file = Die Datei ist größer als 25 MB: Fügen Sie eine kleinere Kopie hinzu.
evidence-incomplete = { $count ->
    [one] Ein Feld ist zu berichtigen.
   *[other] { $count } Felder sind zu berichtigen.
  }
evidence-saving = Wird gespeichert …
evidence-saved = „{ $name }“ wurde im Entwurf gespeichert.
evidence-not-saved = Der Nachweis wurde nicht gespeichert. Nichts wurde geändert, und Ihre Eingaben sind noch da.

## Deleting

evidence-delete = Nachweis löschen
evidence-delete-title = „{ $name }“ löschen?
evidence-delete-about = Was darauf beruht, ist von da an abgelehnt. Die veröffentlichte Freigabe bleibt, wie sie ist.
evidence-delete-scope = { $count ->
    [0] Kein Endpunkt liegt im Geltungsbereich.
    [one] 1 Endpunkt liegt im Geltungsbereich:
   *[other] { NUMBER($count) } Endpunkte liegen im Geltungsbereich:
  }
evidence-needed = Der Nachweis kann nicht gelöscht werden, solange dies davon abhängt: { $list }.
evidence-not-deleted = Der Nachweis wurde nicht gelöscht.

## Exemptions

exemption-title = Ausnahmen
exemption-empty = Keine Ausnahmen: Jede Prüfung jeder Richtlinie zählt.
exemption-why = Mit einer Ausnahme darf eine Bereitstellung für ein Kennzeichen genutzt werden, obwohl benannte Prüfungen einer Richtlinie scheitern. Sie hat eine Begründung, eine verantwortliche Person und ein Ende.
exemption-choose = Wählen Sie eine Ausnahme, um zu sehen, was sie ausnimmt und was ohne sie gälte. Mit der Eingabetaste bearbeiten Sie sie.
exemption-idle-unread = Es ließ sich nicht feststellen, welche Ausnahmen nicht mehr gebraucht werden.
exemption-add = Ausnahme hinzufügen
exemption-edit-title = Ausnahme { $id } bearbeiten
exemption-renew-title = Ausnahme erneuern
exemption-about = Sie nimmt genau die benannten Fehlschläge aus, für eine Richtlinie, eine Bereitstellung und ein Kennzeichen, und endet von selbst.
exemption-remove = Entfernen
exemption-open = In Ausnahmen öffnen
exemption-bar = { $placement }, { $tag }

exemption-policy = Richtlinie
exemption-placement = Bereitstellung
exemption-tag = Kennzeichen
exemption-tag-other = die Richtlinie gilt nicht dafür
exemption-kind = Art
exemption-kind-waiver = Risikoakzeptanz
exemption-kind-waiver-means = das Risiko wird hingenommen
exemption-kind-mitigated = Ersatzmaßnahme
exemption-kind-mitigated-means = das Ziel wird auf andere Weise erreicht
exemption-kind-authorisation = Ausdrückliche Genehmigung
exemption-kind-authorisation-means = eine dazu befugte Person hat genau dies erlaubt
exemption-reason = Begründung
exemption-reason-hint = Warum sie gewährt wird, in mindestens { $least } Zeichen. Die Begründung steht im Änderungsprotokoll.
exemption-reason-before = Warum sie erneut gewährt wird. Zuvor: { $before }
exemption-owner = Verantwortlich
exemption-owner-hint = Wer dafür einsteht.
exemption-id = Kennung
exemption-id-hint = Aus Richtlinie, Bereitstellung und Kennzeichen gebildet. Sie können eine andere angeben.
exemption-id-fixed = Unter dieser Kennung führt das Änderungsprotokoll die Ausnahme.
exemption-from = In Kraft ab
exemption-through = In Kraft bis
exemption-excuses = Was sie ausnimmt
exemption-excuse = Ausgenommen: { $excuse }.

exemption-status-valid = In Kraft
exemption-status-later = Beginnt später
exemption-status-expired = Abgelaufen
exemption-status-idle = Nicht mehr nötig

exemption-says = Bei Anfragen mit dem Kennzeichen { $tag } hält „{ $policy }“ die folgenden Fehlschläge { $placement } nicht entgegen. Was sonst scheitert, zählt weiterhin.

## What fails now, and what an exemption opens

exemption-fails = { $when ->
    [now] Dies scheitert jetzt.
   *[then] Dies scheitert am { $date }.
  } Kreuzen Sie einzeln an, was ausgenommen werden soll.
exemption-failing-choose = Wählen Sie Richtlinie, Bereitstellung und Kennzeichen, um zu sehen, was dort jetzt scheitert.
exemption-failing-reading = Es wird ermittelt, was dort jetzt scheitert …
exemption-failing-unread = Es ließ sich nicht feststellen, was dort jetzt scheitert: { $why }
exemption-failing-refused = Kein Endpunkt wird betrachtet: { $why }
exemption-failing-no-endpoint = In dieser Bereitstellung läuft kein Endpunkt, daher scheitert dort jetzt nichts.
exemption-failing-none = { $when ->
    [now] Nichts, was diese Richtlinie verlangt, scheitert dort jetzt: Eine Ausnahme ist nicht nötig.
   *[then] Nichts, was diese Richtlinie verlangt, scheitert dort am { $date }: Eine Ausnahme ist nicht nötig.
  }
exemption-failing-other-tag = Diese Richtlinie gilt nicht für dieses Kennzeichen, daher scheitert dort nichts an ihr: Eine Ausnahme ist nicht nötig.
exemption-others = Andere Fehlschläge
exemption-add-other = Fehlschlag hinzufügen
exemption-others-hint = Was jetzt nicht scheitert, aber scheitern kann, zum Beispiel ein ablaufender Nachweis.
exemption-value-scope = Reichweite: { $list }.
exemption-value-places = Orte: { $list }.
exemption-value-instruments = Verlangt: { $list }.
exemption-value-evidence = Nachweise: { $list }.
exemption-value-exempt = Jetzt ausgenommen durch { $list }.
exemption-value-endpoints = Bei { $count } von { $of } Endpunkten.
exemption-grave-stage_unknown = Niemand weiß, wo diese Daten sind. Mit der Ausnahme sind sie freigegeben, wo immer das sein wird.
exemption-grave-place_denied = Die Richtlinie schließt diese Orte namentlich aus. Mit der Ausnahme dürfen Anfragen trotzdem dort sein.

exemption-without-title = Ohne sie
exemption-without-unread = Es ließ sich nicht feststellen, was ohne sie gälte.
exemption-without-not-in-force = Sie zählt jetzt nicht, daher wäre nichts anders.
exemption-without = { $of ->
    [0] In dieser Bereitstellung läuft kein Endpunkt, daher wäre nichts anders.
   *[other] { $count ->
        [0] Jetzt wäre nichts anders.
        [one] 1 Endpunkt von { NUMBER($of) } in dieser Bereitstellung würde abgelehnt.
       *[other] { NUMBER($count) } Endpunkte von { NUMBER($of) } in dieser Bereitstellung würden abgelehnt.
      }
  }
exemption-endpoint = Endpunkt
exemption-now = Jetzt
exemption-without-it = Ohne sie
exemption-explained = { $endpoint }:

exemption-missing-policy = Wählen Sie die Richtlinie, von der ausgenommen wird.
exemption-missing-placement = Wählen Sie die Bereitstellung, die ausgenommen wird.
exemption-missing-tag = Wählen Sie das Kennzeichen, für das die Ausnahme zählt.
exemption-missing-kind = Wählen Sie die Art der Genehmigung.
exemption-missing-excuses = Kreuzen Sie mindestens einen Fehlschlag an, der ausgenommen wird.
exemption-missing-reason = Begründen Sie die Ausnahme in mindestens { $least } Zeichen.
exemption-missing-owner = Geben Sie an, wer dafür einsteht.
exemption-missing-first = Geben Sie den ersten Tag an, an dem sie zählt.
exemption-missing-last = Geben Sie den letzten Tag an, an dem sie zählt. Eine Ausnahme endet immer.
exemption-missing-order = Der letzte Tag liegt vor dem ersten: Berichtigen Sie einen der beiden.
exemption-missing-length = Sie würde { NUMBER($days) } Tage dauern, höchstens { $most } sind möglich. Wählen Sie { $date } oder einen früheren Tag, und erneuern Sie rechtzeitig.
exemption-missing-id = Verwenden Sie 1 bis 160 Buchstaben, Ziffern und . _ : @ + / -, beginnend mit einem Buchstaben oder einer Ziffer.
exemption-missing-taken = Eine andere Ausnahme hat diese Kennung: Geben Sie eine andere an.
exemption-saved = Die Ausnahme { $id } wurde im Entwurf gespeichert.
exemption-not-saved = Die Ausnahme wurde nicht gespeichert. Nichts wurde geändert, und Ihre Eingaben sind noch da.

exemption-delete = Ausnahme löschen
exemption-delete-title = Ausnahme { $id } löschen?
exemption-delete-about = Was sie ausnimmt, gilt von da an als Fehlschlag. Die veröffentlichte Freigabe bleibt, wie sie ist.
exemption-delete-lost = { $count ->
    [0] Jetzt ändert sich kein Ergebnis.
    [one] Dies wird dann für Anfragen mit dem Kennzeichen { $tag } abgelehnt:
   *[other] Diese { NUMBER($count) } werden dann für Anfragen mit dem Kennzeichen { $tag } abgelehnt:
  }
exemption-not-deleted = Die Ausnahme wurde nicht gelöscht.
exemption-ask = Ausnahme beantragen …
exemption-ask-from = Ausnahme von { $policy } beantragen …
