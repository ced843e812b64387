### Einstellungen: der Arbeitsbereich, das Aussehen des Fensters, eine Sicherung.

settings-workspace = Arbeitsbereich
settings-name = Name
settings-officer = Verantwortlich
settings-file = Datei
settings-look = Fenster
settings-zoom = Größe
settings-zoom-percent = { $value } %
settings-backup = Sicherung
settings-backup-about = Eine Datei mit allem, was jetzt in diesem Arbeitsbereich ist: Listen, Dokumente, Freigaben und das Änderungsprotokoll. Domicile liest sie zurück und prüft sie, bevor sie ihren Namen erhält.
settings-backup-file = Datei für die Sicherung; am besten auf einem anderen Datenträger
settings-backup-replace = Eine Sicherung dieses Namens ersetzen
settings-backup-write = Sicherung schreiben
settings-backup-running = Wird geschrieben und geprüft …
settings-backup-done = Sicherung geschrieben und geprüft
settings-backup-failed = Es wurde keine Sicherung geschrieben.
settings-backup-kept = Was vorher da war, ist unverändert.
settings-backup-holds = { $objects ->
    [one] 1 Objekt
   *[other] { NUMBER($objects) } Objekte
  }, { $documents ->
    [one] 1 Dokument
   *[other] { NUMBER($documents) } Dokumente
  }, { $releases ->
    [one] 1 Freigabe
   *[other] { NUMBER($releases) } Freigaben
  }, Änderungsprotokoll bis Eintrag { NUMBER($entry) }.
settings-backup-keychain = Schlüssel sind nicht darin: Sie sind im Schlüsselbund Ihres Kontos. Sichern Sie auch diesen, sonst kann aus einem wiederhergestellten Arbeitsbereich niemand veröffentlichen.
settings-backup-keys = Schlüssel sind nicht darin: Sie sind in { $file }, versiegelt mit Ihrer Passphrase. Kopieren Sie auch diese Datei.
settings-backup-flaws = { $count ->
    [one] Eine Sache im Arbeitsbereich ist nicht heil und daher auch in der Sicherung nicht.
   *[other] { NUMBER($count) } Dinge im Arbeitsbereich sind nicht heil und daher auch in der Sicherung nicht.
  } Eine frühere Sicherung ist vielleicht besser.
settings-backup-with-keys = Die Schlüssel daneben schreiben, mit einer Passphrase versiegelt
settings-backup-passphrase = Passphrase der Schlüssel
settings-backup-passphrase-hint = Mindestens { $count } Zeichen. Niemand kann sie wiederherstellen: Bewahren Sie sie sicher auf. Wo dieser Arbeitsbereich schon nach einer Passphrase fragt, geben Sie diese ein.
settings-backup-passphrase-short = Wählen Sie mindestens { $count } Zeichen.
settings-backup-again = Noch einmal dieselbe
settings-backup-differs = Die beiden stimmen nicht überein. Geben Sie beide neu ein.
settings-backup-keys-written = { $count ->
    [one] 1 Schlüssel ist
   *[other] { NUMBER($count) } Schlüssel sind
  } in { $file }, mit der Passphrase versiegelt. Bewahren Sie diese Datei zusammen mit der Sicherung auf.
settings-restore = Sicherung wiederherstellen
settings-restore-section = Die Sicherung tritt an die Stelle dieses Arbeitsbereichs, der in einer Datei daneben erhalten bleibt.
settings-restore-open = Sicherung wiederherstellen …
settings-restore-about = Domicile sieht zuerst in die Sicherung hinein und liest sie nur. Beim Wiederherstellen tritt sie an die Stelle des Arbeitsbereichs dieses Fensters, der in einer Datei daneben erhalten bleibt.
settings-restore-file = Datei der Sicherung
settings-restore-look = Prüfen
settings-restore-looking = Alles darin wird geprüft …
settings-restore-no-look = Dies lässt sich nicht wiederherstellen.
settings-restore-found = Inhalt der Sicherung
settings-restore-unnamed = noch nicht eingerichtet
settings-restore-saved = Letzte Änderung
settings-restore-never = keine
settings-restore-holds = Enthält
settings-restore-no-keys = Daneben liegen keine Schlüssel. Auf dem Rechner der Sicherung sind sie, wo sie waren; anderswo kann niemand daraus veröffentlichen, bis sie mitgebracht werden.
settings-restore-passphrase = Passphrase der Schlüssel daneben
settings-restore-passphrase-hint = Leer lassen, wenn dieser Rechner die Schlüssel schon hat.
settings-restore-flaws = { $count ->
    [one] Eine Sache in der Sicherung ist beschädigt.
   *[other] { NUMBER($count) } Dinge in der Sicherung sind beschädigt.
  } Eine frühere Sicherung ist vielleicht besser.
settings-restore-accept = So wiederherstellen, wie sie ist
settings-restore-replace = An Stelle dieses Arbeitsbereichs wiederherstellen
settings-restore-running = Wird wiederhergestellt …
settings-restore-failed = Die Sicherung wurde nicht wiederhergestellt.
settings-restore-unchanged = Der Arbeitsbereich ist, wie er war.
settings-restore-done = Sicherung wiederhergestellt
settings-restore-kept = Was vorher da war
settings-restore-keys-not-asked = Es wurden keine Schlüssel mitgebracht.
settings-restore-keys-taken = { $count ->
    [one] 1 Schlüssel ist hier, wie er dort war.
   *[other] { NUMBER($count) } Schlüssel sind hier, wie sie dort waren.
  }
settings-restore-keys-others = Dieser Rechner hat unter diesen Namen andere, die bleiben:
settings-restore-keys-left = Der Arbeitsbereich ist wiederhergestellt, seine Schlüssel nicht. Sie sind in { $file }.
settings-restore-releases = Freigaben, die nach der Sicherung veröffentlicht wurden, sind nicht darin. Gateways, die sie gesehen haben, lehnen ältere ab.
settings-restore-go-on = Öffnen
