### The window's frame: rooms, draft bar, status line, errors.
###
### Words: endpoint Endpunkt · placement Bereitstellung · residency policy Richtlinie · evidence Nachweis ·
### boundary Gebiet · tag Kennzeichen · claim Angabe · coverage Abdeckung · release Freigabe · bundle Bundle ·
### waiver Risikoakzeptanz · gateway Gateway · lint, finding Befund · draft Entwurf · revision Revision ·
### exemption Ausnahme · verdict Ergebnis · allow zulässig · deny abgelehnt · unknown unbekannt · stage Phase ·
### scope (of a placement) Reichweite · scope (of evidence) Geltungsbereich · instrument Instrument · place Ort ·
### audit beobachten · enforce durchsetzen · request Anfrage · registry Register · publish veröffentlichen

product = Domicile
room-overview = Übersicht
room-overview-initials = Üb
room-coverage = Abdeckung
room-coverage-initials = Ab
room-registry = Register
room-registry-initials = Re
room-policies = Richtlinien
room-policies-initials = Ri
room-evidence = Nachweise
room-evidence-initials = Na
room-test = Test
room-test-initials = Te
room-impact = Auswirkung
room-impact-initials = Au
room-releases = Freigaben
room-releases-initials = Fr
room-settings = Einstellungen
room-settings-initials = Ei

draft-word = Entwurf
draft-name = Entwurf
draft-unpublished = nicht veröffentlicht
draft-since = seit Revision { $revision }
draft-published-word = Veröffentlicht
draft-published-name = Revision { $revision }
draft-edits = { $count ->
    [one] 1 Änderung
   *[other] { NUMBER($count) } Änderungen
  }
draft-objects = { $count ->
    [one] 1 Objekt
   *[other] { NUMBER($count) } Objekte
  }
draft-none = seither keine Änderung
draft-gained = + { NUMBER($count) } zulässig
draft-lost = − { NUMBER($count) } abgelehnt
draft-of = von { NUMBER($count) } Entscheidungen
draft-none-of = keine von { NUMBER($count) } Entscheidungen anders
draft-impact = Auswirkung öffnen
draft-review = Änderungen prüfen

undo-label = Rückgängig: { $what }
undo-nothing = Nichts rückgängig zu machen
undo-done = Rückgängig gemacht: { $what }.
undo-failed = Das konnte nicht rückgängig gemacht werden.
undo-published = Revision { $revision } enthält diese Änderung
undo-published-text = Gateways können dieser Revision bereits folgen, daher lässt sich die Änderung ({ $what }) dort nicht rückgängig machen. Sie kann im Entwurf zurückgenommen werden: Das ist eine neue Änderung, die wie jede andere zu prüfen und zu veröffentlichen ist.
undo-revert = Im Entwurf zurücknehmen
redo-label = Wiederherstellen: { $what }
redo-nothing = Nichts wiederherzustellen
redo-done = Wiederhergestellt: { $what }.
redo-failed = Das konnte nicht wiederhergestellt werden.

status-saved = Gespeichert { $time }
status-unsaved = Noch nichts gespeichert
status-network = { $count ->
    [0] Netzwerk: 0 Verbindungen seit dem Start
    [one] Netzwerk: 1 Verbindung seit dem Start
   *[other] Netzwerk: { NUMBER($count) } Verbindungen seit dem Start
  }
status-published = { $signers ->
    [one] Veröffentlichte Revision { $revision } · eine Unterschrift
   *[other] Veröffentlichte Revision { $revision } · { $signers } Unterschriften
  }
status-not-published = Nichts veröffentlicht
status-one-signer = Eine Unterschrift
status-read-only = Nur zum Ansehen
status-practice = Übungsdaten
language = Sprache
language-en = English
language-de = Deutsch
language-fr = Français

error-open = Der Arbeitsbereich konnte nicht geöffnet werden.
error-open-look = Nur ansehen, ohne etwas zu ändern
error-open-take-over = Der andere Rechner ist aus: übernehmen
error-read = Das konnte nicht gelesen werden.
error-save = Das konnte nicht gespeichert werden. Nichts wurde geändert.
error-room = Dieser Bereich konnte nicht angezeigt werden.
error-room-todo = Was gespeichert ist, bleibt sicher. Versuchen Sie es erneut, oder arbeiten Sie in einem anderen Bereich weiter.
error-again = Erneut versuchen
error-fields = { $kind } { $id }, { $field }: { $message }

practice-banner = Dieser Arbeitsbereich enthält Übungsdaten. Er kann nicht veröffentlicht werden.
practice-remove = Übungsdaten entfernen
number = { NUMBER($count) }
loading = Der Arbeitsbereich wird gelesen …
save = Speichern
cancel = Abbrechen
close = Schließen
add = Hinzufügen
delete = Löschen

palette-title = Gehe zu
palette-find = Zu einem Bereich, einer Aktion oder einem Objekt gehen
palette-hint = Bereich, Aktion, Endpunkt, Richtlinie eingeben …
palette-list = Gefunden
palette-none = Nichts heißt „{ $typed }“.
palette-count = { $shown } von { NUMBER($count) }
palette-room = Bereich
palette-action = Aktion
palette-review = Änderungen prüfen
palette-shortcuts = Alle Tastenkürzel zeigen

shortcuts-title = Tastenkürzel
shortcuts-anywhere = Überall
shortcuts-lists = In Listen und Matrizen
shortcuts-test = Im Test
shortcut-palette = Zu einem Bereich, einer Aktion oder einem Objekt gehen
shortcut-rooms = Zu einem Bereich nach seiner Position gehen
shortcut-undo = Letzte Änderung rückgängig machen
shortcut-redo = Wiederherstellen
shortcut-panes = Zum nächsten Teil des Fensters gehen
shortcut-larger = Alles größer zeigen
shortcut-smaller = Alles kleiner zeigen
shortcut-plain = Zurück zur normalen Größe
shortcut-shortcuts = Diese Liste zeigen
shortcut-move = Bewegen
shortcut-ends = Zum ersten, zum letzten Eintrag gehen
shortcut-edit = Bearbeiten oder erklären
shortcut-cancel = Bearbeitung verwerfen, schließen
shortcut-select = Zeile auswählen
shortcut-delete = Auswahl löschen
shortcut-run = Test ausführen

recovered-draft = Entwurf wiederhergestellt: Domicile wurde beim letzten Mal nicht geschlossen. Alle Änderungen bis { $time } sind da.
second-start = Domicile wurde für { $asked } gestartet, und in diesem Fenster ist { $open } geöffnet. Schließen Sie zuerst dieses, und öffnen Sie dann das andere.

reminders = Erinnerungen
reminders-unread = { NUMBER($count) } neu
reminders-new = { $count ->
    [one] Etwas endet bald oder ist abgelaufen: siehe Erinnerungen.
   *[other] { NUMBER($count) } Dinge enden bald oder sind abgelaufen: siehe Erinnerungen.
  }
reminders-none = Innerhalb von 30 Tagen endet nichts.
reminders-is-unread = Neu:
reminders-given = seit { $date }
reminders-read = Alle als gelesen kennzeichnen
