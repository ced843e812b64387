### Set-up of a new workspace.

setup-title = Arbeitsbereich einrichten
setup-sentence = Ein Arbeitsbereich enthält, was Ihre Organisation darüber weiß und entscheidet, wo ihre Prompts liegen dürfen. Nichts ist zulässig, bis Sie eine Richtlinie schreiben und die Verträge dahinter erfassen.

setup-names = Wer hier arbeitet
setup-names-sentence = Wie dieser Arbeitsbereich heißt und wer darin entscheidet.
setup-name = Organisation
setup-name-error = Geben Sie den Namen Ihrer Organisation ein, höchstens 120 Zeichen.
setup-officer = Ihr Name
setup-officer-hint = Er wird mit Ihrem Signaturschlüssel festgehalten, wenn Sie zum ersten Mal veröffentlichen.
setup-officer-error = Geben Sie Ihren Namen ein, höchstens 120 Zeichen.

setup-templates = Mit Vorlagen beginnen
setup-templates-sentence = Richtlinien als Ausgangspunkt, jeweils mit der Rechtsgrundlage. Wählen Sie so viele, wie Sie brauchen; weitere können Sie später hinzufügen. Keine lässt für sich allein etwas zu.
setup-templates-none = Diese Fassung enthält keine Vorlagen. Nach der Einrichtung können Sie eigene Richtlinien schreiben.
setup-confidence-sourced = Im Wortlaut der Quelle gelesen
setup-confidence-curated = Von Hand aus mehreren Quellen zusammengestellt
setup-confidence-conflict = Quellen widersprechen sich
setup-confidence-unverified = Noch nicht an einer Quelle geprüft
setup-confidence-officer = Von der Compliance-Stelle eingetragen
setup-review = erneut prüfen bis { $date }
setup-notes = { $count ->
    [one] 1 Hinweis für die Rechtsabteilung
   *[other] { $count } Hinweise für die Rechtsabteilung
  }

setup-restore = Schon einen Arbeitsbereich?
setup-restore-sentence = Eine Sicherung von einem anderen Rechner oder von früher. Sie tritt an die Stelle dieses leeren Arbeitsbereichs.
setup-import = Importieren, was Ihr Gateway nutzt
setup-import-sentence = Die bereits vorhandenen Endpunkte, aus einer Datei gelesen. Sie sehen jede Zeile, bevor etwas hinzugefügt wird.
setup-import-choice = Nach der Einrichtung mit einem Import fortfahren

setup-practice = Übungsdaten
setup-practice-sentence = Um zu sehen, wie es funktioniert, bevor Sie Eigenes eingeben.
setup-practice-choice = Übungsdaten hinzufügen. Sie sind erfunden, werden auf jedem Bildschirm als solche gezeigt und müssen vor der Veröffentlichung entfernt werden.

setup-where = Kein Konto und kein Netzwerk: Alles liegt in { $path }.
setup-chosen = { $count ->
    [0] keine Vorlage
    [one] 1 Vorlage
   *[other] { $count } Vorlagen
  }
setup-finish = Fertigstellen
setup-failed = Der Arbeitsbereich wurde nicht eingerichtet. Ihre Eingaben sind noch da.
