### Einstellungen: der Arbeitsbereich, das Aussehen des Fensters, eine Sicherung.

settings-workspace = Arbeitsbereich
settings-name = Name
settings-officer = Verantwortlich
settings-file = Datei
settings-look = Fenster
settings-backup = Sicherung
settings-backup-about = Eine Datei mit allem, was jetzt in diesem Arbeitsbereich ist: Listen, Dokumente, Freigaben und das Änderungsprotokoll. Domicile liest sie zurück und prüft sie, bevor sie ihren Namen erhält.
settings-backup-file = Datei für die Sicherung; am besten auf einem anderen Datenträger
settings-backup-replace = Eine Sicherung dieses Namens ersetzen
settings-backup-write = Sicherung schreiben
settings-backup-running = Wird geschrieben und geprüft …
settings-backup-done = Sicherung geschrieben und geprüft
settings-backup-copy = Pfad kopieren
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
