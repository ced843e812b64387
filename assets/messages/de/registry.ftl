### The registry: endpoints, placements and their claims, connections, models, providers, regions, zones, boundaries, tags; imports.

registry-description-room = Welche Modelle Sie nutzen, wo jedes läuft und auf wessen Wort.
registry-lists = Listen des Registers
registry-tab-endpoints = Endpunkte
registry-tab-placements = Bereitstellungen
registry-tab-connections = Verbindungen
registry-tab-models = Modelle
registry-tab-providers = Anbieter
registry-tab-regions = Regionen
registry-tab-zones = Zonen
registry-tab-boundaries = Gebiete
registry-tab-tags = Kennzeichen

## Columns and fields

registry-endpoint = Endpunkt
registry-endpoint-hint = Ein eigener Kurzname, zum Beispiel azure-sweden.
registry-model = Modell
registry-model-hint = Der Name, den Aufrufer senden.
registry-model-new = Ein neues Modell: Es wird mit dem Endpunkt hinzugefügt.
registry-model-id-hint = Der Name, den Aufrufer senden. Er kann danach nicht geändert werden.
registry-upstream = Upstream-Name
registry-upstream-hint = Der Name, unter dem der Host das Modell kennt.
registry-connection = Verbindung
registry-connection-id = Name der Verbindung
registry-placement = Bereitstellung
registry-placement-hint = Die Bedingungen, unter denen der Anbieter das Modell betreibt.
registry-placement-id = Kennung
registry-placement-id-hint = Zum Beispiel acme:in_region:paris. Sie kann danach nicht geändert werden.
registry-enabled = Aktiv
registry-on = Ein
registry-off = Aus
registry-from = Ab
registry-through = Bis
registry-name = Name
registry-provider = Anbieter
registry-provider-new = Ein neuer Anbieter: Er wird mit der Bereitstellung hinzugefügt.
registry-provider-name = Verwenden Sie einen Namen mit Buchstaben oder Ziffern.
registry-provider-id-hint = Zum Beispiel acme. Sie kann danach nicht geändert werden.
registry-scope = Reichweite
registry-scope-in_region = Anfragen bleiben in einer Region.
registry-scope-zone = Anfragen bewegen sich innerhalb einer Zone des Anbieters.
registry-scope-geography = Anfragen bewegen sich in der Geografie des Anbieters um eine Region.
registry-scope-global = Anfragen gehen überall hin: Verarbeitung ist „beliebig“.
registry-scope-private = Läuft auf Ihren eigenen Maschinen.
registry-scope-unspecified = Niemand hat es angegeben: Verarbeitung ist „unbekannt“.
registry-region = Region
registry-region-hint = Der Code des Anbieters, zum Beispiel eu-central-1.
registry-region-new = Eine neue Region: Sie wird mit der Bereitstellung hinzugefügt.
registry-region-needed = Diese Reichweite braucht ihre Region. Wählen Sie eine, oder geben Sie den Code des Anbieters ein.
registry-region-country = Land der Region
registry-region-country-hint = Lassen Sie es leer, wenn keine Quelle es angibt.
registry-region-code = Code
registry-place = Ort
registry-place-unknown = niemand gibt ihn an
registry-geography = Geografie
registry-geography-hint = Die größere Einheit des Anbieters um sie herum, falls es eine gibt.
registry-zone = Zone
registry-zone-hint = Eine Menge von Orten, die der Anbieter benennt. Fügen Sie sie unter Zonen hinzu, oder übernehmen Sie eine Bereitstellung, die sie mitbringt.
registry-zone-needed = Diese Reichweite braucht ihre Zone. Wählen Sie eine, fügen Sie sie unter Zonen hinzu, oder übernehmen Sie eine Bereitstellung, die sie mitbringt.
registry-zone-id-hint = Zum Beispiel acme:eu-zone. Sie kann danach nicht geändert werden.
registry-source-region = Eintritt in
registry-source-region-hint = Die Region, über die Anfragen in die Zone gelangen, wenn ihre Mitglieder davon abhängen.
registry-none = keine
registry-sku = SKU oder Profil
registry-verified = Zuletzt geprüft
registry-never = nie
registry-base-url = Basis-URL
registry-api = Protokoll
registry-api-openai_chat = OpenAI Chat
registry-api-openai_responses = OpenAI Responses
registry-api-anthropic_messages = Anthropic Messages
registry-api-bedrock_converse = Bedrock Converse
registry-api-vertex_generate = Vertex Generate
registry-key-name = Schlüsselvariable
registry-key-name-hint = Die Umgebungsvariable, in der das Gateway den Schlüssel findet. Nie der Schlüssel selbst.
registry-networks = Private Netze
registry-networks-hint = Wo der Host liegen muss, zum Beispiel 10.0.0.0/8. Leer für einen Host im Internet.
registry-add-network = Netz hinzufügen
registry-not-network = { $text } ist kein Netz. Schreiben Sie es als 10.0.0.0/8.
registry-vendor = Hersteller
registry-deprecated = Abgekündigt zum
registry-boundary = Gebiet
registry-boundary-hint = Zum Beispiel NORDICS. Es kann danach nicht geändert werden.
registry-boundary-members = { $name }, { $count ->
    [one] 1 Ort
   *[other] { $count } Orte
  }
registry-members = Mitglieder
registry-source = Quelle
registry-confidence = Verlässlichkeit
registry-review = Prüfen bis
registry-overdue = überfällig
registry-note = Hinweis
registry-tag = Kennzeichen
registry-tag-hint = Was Anfragen in x-residency tragen, zum Beispiel eu-personal. Es kann danach nicht geändert werden.
registry-description = Beschreibung
registry-categories = Datenkategorien
registry-add-category = Kategorie hinzufügen
registry-header = Anfrage-Header

## What is wrong with what was typed

registry-needed = Dies ist erforderlich.
registry-taken = { $id } ist bereits vorhanden. Wählen Sie einen anderen Namen, oder bearbeiten Sie den vorhandenen Eintrag.
registry-id-plain = Verwenden Sie Buchstaben, Ziffern und . _ : @ + / -, beginnend mit einem Buchstaben oder einer Ziffer; keine Leerzeichen.
registry-id-name = Verwenden Sie bis zu 256 Zeichen, ohne Leerzeichen am Anfang oder Ende.
registry-id-tag = Verwenden Sie bis zu 63 Kleinbuchstaben, Ziffern und Bindestriche, beginnend mit einem Buchstaben oder einer Ziffer. „untagged“ ist reserviert.
registry-not-day = Das ist kein Tag. Schreiben Sie ihn als 2026-12-31 oder 31 Dez 2026.
registry-day-hint = Zum Beispiel 2026-12-31.
registry-places-needed = Nennen Sie mindestens einen Ort.
registry-places-or-word = Nennen Sie Orte, oder wählen Sie allein „beliebig“ oder „unbekannt“: Beides zusammen sagt zweierlei.
registry-source-needed = Geben Sie an, wer das sagt: ein Dokument, eine Seite oder eine Person.
registry-reason-needed = Geben Sie eine Begründung von mindestens { $least } Zeichen an.

## Adding

registry-new = neu
registry-existing = Eine vorhandene
registry-new-connection = Neue Verbindung
registry-in-workspace = Eine vorhandene
registry-from-starter = Startkatalog
registry-blank = Leer
registry-starter = Bereitstellung im Startkatalog
registry-starter-find = Anbieter, Region oder Zone
registry-starter-hint = { $count } Bereitstellungen mit ihren Quellen. Beim Übernehmen werden Anbieter, Region und Zone mitkopiert.
registry-in-use = in diesem Arbeitsbereich
registry-add-endpoint = Endpunkt hinzufügen
registry-add-endpoint-text = Ein Modell, über eine Verbindung erreicht, in einer Bereitstellung. Nichts wird gesendet.
registry-add-placement = Bereitstellung hinzufügen
registry-add-placement-text = Bedingungen, unter denen ein Anbieter Modelle betreibt. Was niemand angegeben hat, ist unbekannt, und was unbekannt ist, ist nicht zulässig.
registry-add-placement-from = Beginnen mit
registry-add-connection = Verbindung hinzufügen
registry-add-connection-text = Wie ein Host erreicht wird. Es wird keine Verbindung geöffnet; der Schlüssel wird danach eingegeben.
registry-add-model = Modell hinzufügen
registry-add-provider = Anbieter hinzufügen
registry-add-provider-text = Wer Modelle betreibt. Regionen, Zonen und Bereitstellungen gehören zu einem Anbieter.
registry-add-region = Region hinzufügen
registry-add-region-text = Ein physischer Ort eines Anbieters. Was für seine Bereitstellungen gilt, wird bei diesen angegeben.
registry-add-zone = Zone hinzufügen
registry-add-zone-text = Eine Menge von Orten eines Anbieters, innerhalb derer sich Anfragen bewegen dürfen.
registry-add-boundary = Gebiet hinzufügen
registry-add-boundary-text = Eine benannte Menge von Orten, die Richtlinien zulassen können.
registry-add-tag = Kennzeichen hinzufügen
registry-add-tag-text = Eine Markierung für Anfragen. Solange keine Richtlinie dafür gilt, wird jede Anfrage damit abgelehnt.
registry-add-place = Ort hinzufügen
registry-source-officer = Von der Compliance-Stelle eingetragen

## Empty lists

registry-empty-endpoints = Noch keine Endpunkte. Fügen Sie den ersten hinzu, oder importieren Sie, was Ihr Gateway nutzt.
registry-empty-placements = Noch keine Bereitstellungen. Übernehmen Sie eine aus dem Startkatalog mit ihren Quellen, oder beginnen Sie mit einer leeren.
registry-empty-connections = Noch keine Verbindungen. Fügen Sie eine hinzu, oder fügen Sie einen Endpunkt mit einer neuen Verbindung hinzu.
registry-empty-models = Noch keine Modelle. Fügen Sie eines hinzu, oder importieren Sie, was Ihr Gateway nutzt.
registry-empty-providers = Noch keine Anbieter. Sie kommen mit Bereitstellungen des Startkatalogs, oder Sie fügen einen hinzu.
registry-empty-regions = Noch keine Regionen. Sie kommen mit Bereitstellungen des Startkatalogs, oder Sie fügen eine hinzu.
registry-empty-zones = Noch keine Zonen. Sie kommen mit Bereitstellungen des Startkatalogs, oder Sie fügen eine hinzu.
registry-empty-boundaries = Noch keine Gebiete. Eine Richtlinie aus einer Vorlage bringt die nötigen mit.
registry-empty-tags = Keine Kennzeichen: Jede Anfrage wird abgelehnt. Fügen Sie eines hinzu, oder beginnen Sie eine Richtlinie aus einer Vorlage.

## Claims

registry-disputed = strittig
registry-forced = durch Reichweite { $scope }
registry-forced-short = durch Reichweite
registry-claims = Angaben
registry-edit = Bearbeiten
registry-edit-claim = { $stage } bearbeiten
registry-claim-title = { $stage }: { $placement }
registry-settle-title = { $stage } beilegen: { $placement }
registry-claim-counts = Was jetzt gilt: { $value }.
registry-claim-value = Wo die Daten sind
registry-value-places = Orte
registry-value-not_retained = Nicht aufbewahrt
registry-value-anywhere = Beliebig
registry-value-unknown = Unbekannt
registry-value-not_retained-text = Nichts wird aufbewahrt. Richtlinien lassen das nur gelten, wenn ein Nachweis es belegt.
registry-value-anywhere-text = Die Daten können überall auf der Welt sein.
registry-value-unknown-text = Niemand hat es angegeben. Was unbekannt ist, ist nicht zulässig.
registry-places = Orte
registry-places-hint = Codes nach ISO 3166, zum Beispiel DE oder CA-QC. Ein Gebiet steht für seine Mitglieder.
registry-sources = Was Quellen sagen
registry-no-facts = Noch sagt keine Quelle etwas.
registry-own-claim = Ihre Angabe
registry-claim-save = Angabe speichern
registry-remove-own = Entfernen
registry-source-name = Quelle
registry-source-name-hint = Ein Dokument, eine Seite oder eine Person.
registry-source-date = Datum der Quelle
registry-source-date-hint = Tag, Monat oder Jahr, wie die Quelle es angibt.
registry-source-url = Adresse
registry-undated = ohne Datum
registry-confidence-sourced = aus dem Text des Anbieters selbst
registry-confidence-curated = aus mehreren Quellen zusammengestellt
registry-confidence-conflict = Quellen widersprechen sich
registry-confidence-unverified = nicht nachgeschlagen
registry-confidence-officer = von der Compliance-Stelle eingetragen
registry-host-contradicts = Host weicht ab
registry-host-contradicts-title = Der Host widerspricht dem Register.
registry-disagree = { $count ->
    [2] Zwei Quellen widersprechen sich.
   *[other] { $count } Quellen widersprechen sich.
  }
registry-disagree-stage = { $stage }: { $count ->
    [2] zwei Quellen widersprechen sich.
   *[other] { $count } Quellen widersprechen sich.
  }
registry-disagree-text = Das Weitere gilt, bis Sie den Widerspruch beilegen.
registry-settle-begin = Beilegen
registry-settle = Beilegen
registry-settle-value = Was gelten soll
registry-use-this = Dies verwenden
registry-reason = Begründung
registry-reason-hint = Sie steht bei der Angabe und im Protokoll.
registry-settled = Am { $date } als { $value } beigelegt: { $reason }
registry-reopen = Wieder öffnen

## Keys

registry-key = Schlüssel
registry-key-stored = Schlüssel gespeichert
registry-key-missing = Schlüssel eingeben
registry-key-locked = Schlüssel entsperren
registry-key-not_needed = kein Schlüssel nötig
registry-key-failed = nicht lesbar
registry-key-asking = …
registry-key-enter = Schlüssel eingeben
registry-key-replace = Schlüssel ersetzen
registry-key-title = Schlüssel von { $id }
registry-key-text = Er liegt im Schlüsselbund dieses Computers oder in der versiegelten Datei neben dem Arbeitsbereich. Er wird nie wieder gezeigt und steht nie in einer Freigabe.
registry-key-save = Schlüssel speichern
registry-key-stored-for = Der Schlüssel von { $id } ist gespeichert.
registry-passphrase = Passphrase
registry-passphrase-again = Passphrase wiederholen
registry-passphrase-differs = Die beiden unterscheiden sich. Geben Sie in beiden Feldern dieselbe Passphrase ein.
registry-passphrase-title = Schlüssel entsperren
registry-passphrase-text = Die Schlüssel dieses Arbeitsbereichs liegen in einer Datei, die eine Passphrase versiegelt. Sie wird einmal abgefragt und gilt, bis die Konsole schließt.
registry-passphrase-new = Passphrase wählen
registry-passphrase-new-text = Der Schlüsselbund dieses Computers antwortet nicht. { $cause } Die Schlüssel liegen stattdessen in einer Datei neben dem Arbeitsbereich, versiegelt mit einer Passphrase, die niemand wiederherstellen kann.
registry-passphrase-set = Diese Passphrase verwenden
registry-unlock = Entsperren

## Deleting

registry-delete-title = { $object } löschen?
registry-delete-text = Der Entwurf verliert den Eintrag. Was veröffentlicht ist, bleibt, wie es ist.
registry-delete-needed = { $object } wird verwendet
registry-delete-needed-text = { $count ->
    [one] Ein Eintrag hängt davon ab. Lassen Sie ihn zuerst auf anderes verweisen, oder löschen Sie ihn.
   *[other] { $count } Einträge hängen davon ab. Lassen Sie sie zuerst auf anderes verweisen, oder löschen Sie sie.
  }
registry-delete-list = Was davon abhängt
registry-keep = Behalten
registry-object-endpoint = Endpunkt { $id }
registry-object-placement = Bereitstellung { $id }
registry-object-connection = Verbindung { $id }
registry-object-model = Modell { $id }
registry-object-provider = Anbieter { $id }
registry-object-region = Region { $id }
registry-object-zone = Zone { $id }
registry-object-boundary = Gebiet { $id }
registry-object-tag = Kennzeichen { $id }
registry-kind-category = Kategorie
registry-kind-tag = Kennzeichen
registry-kind-boundary = Gebiet
registry-kind-instrument = Instrument
registry-kind-provider = Anbieter
registry-kind-region = Region
registry-kind-zone = Zone
registry-kind-placement = Bereitstellung
registry-kind-connection = Verbindung
registry-kind-model = Modell
registry-kind-endpoint = Endpunkt
registry-kind-gateway = Gateway
registry-kind-evidence = Nachweis
registry-kind-policy = Richtlinie
registry-kind-exemption = Ausnahme

## Setting many rows

registry-bulk = { $count ->
    [0] Für Zeilen setzen …
    [one] Für 1 Zeile setzen …
   *[other] Für { NUMBER($count) } Zeilen setzen …
  }
registry-bulk-title = { $count ->
    [one] Für 1 Zeile setzen
   *[other] Für { NUMBER($count) } Zeilen setzen
  }
registry-bulk-text = Sie sehen, was sich dadurch ändert, bevor etwas gespeichert wird. Alle Zeilen zusammen lassen sich in einem Schritt rückgängig machen.
registry-bulk-field = Feld
registry-bulk-value = Wert für alle
registry-bulk-preview = Auswirkung zeigen
registry-bulk-apply = { $count ->
    [one] Für 1 Zeile setzen
   *[other] Für { NUMBER($count) } Zeilen setzen
  }
registry-bulk-same = Jede dieser Zeilen hat diesen Wert bereits.
registry-bulk-rows = { NUMBER($count) } von { NUMBER($all) } Zeilen ändern sich.
registry-bulk-none = Kein Endpunkt wird neu zulässig, und keiner entfällt.
registry-bulk-gained = Neu zulässig: { $endpoints ->
    [one] 1 Endpunkt
   *[other] { NUMBER($endpoints) } Endpunkte
  } in { $decisions ->
    [one] 1 Entscheidung
   *[other] { NUMBER($decisions) } Entscheidungen
  }
registry-bulk-lost = Nicht mehr zulässig: { $endpoints ->
    [one] 1 Endpunkt
   *[other] { NUMBER($endpoints) } Endpunkte
  } in { $decisions ->
    [one] 1 Entscheidung
   *[other] { NUMBER($decisions) } Entscheidungen
  }
registry-bulk-others = Entscheidungen mit anderen Gründen: { NUMBER($reasons) }. Unverändert: { NUMBER($unchanged) }.
registry-bulk-more = und { NUMBER($count) } weitere
registry-bulk-acknowledge = Ich habe gelesen, wo die Verarbeitung von Anfragen damit neu zulässig wird: { $places }.
registry-bulk-unread = Lesen Sie, was neu zulässig wird, und haken Sie es ab. Vorher wird nichts gesetzt.
registry-bulk-moved = Der Entwurf wurde inzwischen geändert, und die Auswirkung ist nun eine andere. Lesen Sie sie noch einmal.
registry-bulk-said = Neu zulässige Endpunkte: { NUMBER($gained) }, nicht mehr zulässige: { NUMBER($lost) }, geänderte Zeilen: { NUMBER($count) }.
registry-bulk-done = { $count ->
    [one] 1 Zeile gesetzt.
   *[other] { NUMBER($count) } Zeilen gesetzt.
  }

## Models against placements

registry-view = Ansicht der Modelle
registry-view-list = Liste
registry-view-matrix = Matrix
registry-matrix = Modelle nach Bereitstellung
registry-matrix-provider = Anbieter der Bereitstellungen
registry-matrix-all = alle
registry-matrix-help = Die Eingabetaste fügt einen Endpunkt hinzu, wo keiner ist, und fragt, bevor sie einen entfernt.
registry-matrix-empty = Die Matrix hat eine Spalte für jede Bereitstellung. Fügen Sie zuerst Bereitstellungen hinzu.
registry-matrix-none = nicht angeboten
registry-matrix-on = { $count ->
    [one] angeboten
   *[other] angeboten durch { NUMBER($count) }
  }
registry-matrix-apart = außerhalb der Laufzeit
registry-matrix-off = abgeschaltet

## Inspector

registry-inspect-endpoint = Wählen Sie einen Endpunkt, um seine Angaben zu sehen, wer sie macht und welche Nachweise ihn abdecken.
registry-inspect-placement = Wählen Sie eine Bereitstellung, um ihre Angaben zu sehen, wer sie macht und welche Endpunkte sie nutzen.
registry-endpoint-sentence = { $enabled ->
    [yes] { $model } wird unter { $host } zu den Bedingungen von { $placement } erreicht.
   *[no] { $model } ist abgeschaltet. Es würde unter { $host } zu den Bedingungen von { $placement } erreicht.
  }
registry-placement-sentence = { $scope ->
    [in_region] { $provider } hält Anfragen in einer Region.
    [zone] { $provider } darf Anfragen innerhalb einer Zone bewegen.
    [geography] { $provider } darf Anfragen innerhalb einer Geografie bewegen.
    [global] { $provider } darf Anfragen überall verarbeiten.
    [private] Anfragen bleiben auf Ihren eigenen Maschinen.
   *[unspecified] Niemand hat angegeben, wie weit { $provider } Anfragen bewegen darf.
  } { $unknown ->
    [0] Jede Phase hat eine Angabe.
    [one] Eine Phase ist unbekannt.
   *[other] { $unknown } von 6 Phasen sind unbekannt.
  }
registry-used-by = { $count ->
    [0] Endpunkte
    [one] Von 1 Endpunkt genutzt
   *[other] Von { $count } Endpunkten genutzt
  }
registry-used-by-none = Kein Endpunkt nutzt sie.
registry-evidence = { $count ->
    [0] Nachweise
    [one] Durch 1 Nachweis abgedeckt
   *[other] Durch { $count } Nachweise abgedeckt
  }
registry-evidence-none = Kein Nachweis deckt dies ab. Fügen Sie Verträge und Zertifikate unter Nachweise hinzu.
registry-evidence-through = in Kraft bis einschließlich { $date }
registry-evidence-ended = abgelaufen am { $date }
registry-evidence-begins = beginnt am { $date }

## Import

registry-import = Importieren …
registry-import-title = Importieren, was Ihr Gateway nutzt
registry-import-text = Was Sie wählen oder einfügen, wird auf diesem Computer gelesen. Sie sehen jede Zeile, bevor sich etwas ändert, und ein Import entfernt nie etwas.
registry-import-kind = Art der Datei
registry-import-auto = Wie ihr Inhalt zeigt
registry-import-litellm_config = LiteLLM-Konfiguration
registry-import-litellm_models = LiteLLM-Modellliste
registry-import-azure_deployments = Azure-Deployments
registry-import-azure_matrix = Azure-Modelle und -Regionen
registry-import-bedrock_profiles = Bedrock-Inferenzprofile
registry-import-botocore = AWS-Regionen (botocore)
registry-import-models_dev = models.dev
registry-import-registry_csv = Tabelle des Registers (CSV)
registry-import-registry_xlsx = Tabellen des Registers (XLSX)
registry-import-workspace_file = Datei des Arbeitsbereichs (JSON)
registry-import-auto-text = Eine LiteLLM-Konfiguration oder -Modellliste, Ausgaben der Befehlszeilen von Azure und AWS, Modelltabellen von Azure, die Regionen von botocore, eine Datei von models.dev, oder was diese Konsole exportiert hat.
registry-import-litellm_config-text = Die config.yaml des Proxys: Modelle, Hosts und wo sie laut den Namen laufen. Schlüssel darin werden nicht importiert.
registry-import-litellm_models-text = model_prices_and_context_window.json: Namen von Modellen und was die Namen über Orte sagen.
registry-import-azure_deployments-text = Was `az cognitiveservices account deployment list` ausgibt: SKU und Standort des Kontos sagen, wie weit sich Anfragen bewegen dürfen.
registry-import-azure_matrix-text = Eine Seite der Dokumentation von Microsoft: welches Modell wo und mit welcher Art von Deployment angeboten wird.
registry-import-bedrock_profiles-text = Was `aws bedrock list-inference-profiles` ausgibt: Ein Profil führt zu den Regionen seiner Modelle.
registry-import-botocore-text = partitions.json oder endpoints.json: die Regionen von AWS und wo sie liegen.
registry-import-models_dev-text = Die Datei eines Anbieters oder Modells: Namen und Hosts, nichts über Orte.
registry-import-registry_csv-text = Eine Tabelle, wie diese Konsole sie exportiert: Die Kopfzeile sagt, welche es ist; Spalten, die leer sein dürfen, können fehlen.
registry-import-registry_xlsx-text = Eine Arbeitsmappe, wie diese Konsole sie exportiert, mit einem Blatt für jede Tabelle. Zellen mit Formeln werden abgelehnt.
registry-import-workspace_file-text = Der ganze Arbeitsbereich, wie `domicile get` ihn schreibt: Register, Nachweise, Richtlinien und Ausnahmen.
registry-import-from = Aus
registry-import-from-file = Datei
registry-import-from-paste = Eingefügte Zeilen
registry-import-file = Zu importierende Datei
registry-import-rows-pasted = Zu importierende Zeilen
registry-import-rows-hint = Kopieren Sie sie in Ihrer Tabellenkalkulation zusammen mit der Zeile, die die Spalten nennt, und fügen Sie sie hier ein. Auch CSV wird gelesen.
registry-import-rows-missing = Es wurde noch nichts eingefügt. Kopieren Sie die Zeilen und die Zeile, die ihre Spalten nennt, und fügen Sie sie hier ein.
registry-import-show = Zeigen, was sie ändern würden
registry-import-pasted = eingefügte Zeilen
registry-import-reading-file = Die Datei wird gelesen …
registry-import-reading-paste = Die eingefügten Zeilen werden gelesen …
registry-import-unreadable-file = Diese Datei konnte nicht gelesen werden. Nichts wurde geändert.
registry-import-unreadable-paste = Die eingefügten Zeilen konnten nicht gelesen werden. Nichts wurde geändert.
registry-import-failed-file = Die Datei konnte nicht importiert werden. Nichts wurde geändert.
registry-import-failed-paste = Die eingefügten Zeilen konnten nicht importiert werden. Nichts wurde geändert.
registry-import-rows = Zeilen des Imports
registry-import-empty = Darin steht nichts, was importiert werden könnte.
registry-import-status = Zustand
registry-import-sheet = Blatt
registry-import-line = Zeile
registry-import-column = Spalte
registry-import-message = Was gelesen wurde
registry-import-changes = Änderungen
registry-import-field = Feld
registry-import-before = Vorher
registry-import-after = Nachher
registry-import-in = Blatt { $sheet }
registry-import-at = Zeile { $line }
registry-import-under = Spalte { $column }
registry-import-details = Einzelheiten zu { $name }
registry-import-do = Importieren
registry-import-apply = { $count ->
    [0] Nichts zu importieren
   *[other] { NUMBER($count) } importieren
  }
registry-imported-file = { $count ->
    [one] 1 Zeile aus { $name } importiert.
   *[other] { NUMBER($count) } Zeilen aus { $name } importiert.
  }
registry-imported-paste = { $count ->
    [one] 1 eingefügte Zeile importiert.
   *[other] { NUMBER($count) } eingefügte Zeilen importiert.
  }
registry-take = Diese Zeile übernehmen
registry-take-of = Diese Zeile übernehmen, { $name }
registry-cannot-take = Diese Zeile kann nicht übernommen werden, daher wird nichts daraus importiert. Tun Sie, was oben steht, und importieren Sie erneut.
registry-nothing = nichts
registry-status-added = Hinzugefügt
registry-status-changed = Geändert
registry-status-same = Gleich
registry-status-conflict = Konflikt
registry-status-error = Fehler
registry-counts = { $name }: { $list }.
registry-count-added = { NUMBER($count) } hinzugefügt
registry-count-changed = { NUMBER($count) } geändert
registry-count-same = { NUMBER($count) } gleich
registry-count-conflict = { $count ->
    [one] 1 Konflikt
   *[other] { NUMBER($count) } Konflikte
  }
registry-count-error = { $count ->
    [one] 1 Fehler
   *[other] { NUMBER($count) } Fehler
  }
registry-locations = { NUMBER($models) } Modellnamen, { $unreadable ->
    [0] alle lesbar
   *[other] { NUMBER($unreadable) } nicht lesbar
  }. Was sie über Orte sagen, nach Familie:
registry-family = Familie
registry-family-bedrock = Bedrock
registry-family-claude_platform = Claude-Plattform
registry-family-azure = Azure OpenAI
registry-family-azure_text = Azure, alte Textmodelle
registry-family-azure_ai = Azure AI
registry-family-vertex = Vertex AI
registry-family-other = Andere
registry-keyscope-in_region = in der Region
registry-keyscope-geo = Zone
registry-keyscope-global = global
registry-keyscope-listed = genannte Regionen
registry-keyscope-month_commitment = Monatspreis
registry-keyscope-unspecified = nicht angegeben
registry-keyscope-no_location = nie angegeben

registry-export-open = Exportieren …
registry-export-title = Register exportieren
registry-export-what = Eine neue Datei für eine Tabellenkalkulation oder einen anderen Arbeitsbereich. Wieder importiert, ändert sie nichts. Nichts wird überschrieben.
registry-export-form = Form
registry-export-xlsx = Arbeitsmappe (XLSX)
registry-export-xlsx-text = Alle Tabellen des Registers, jede auf einem Blatt.
registry-export-csv = Tabelle (CSV)
registry-export-csv-text = Eine Tabelle des Registers.
registry-export-json = Arbeitsbereich (JSON)
registry-export-json-text = Register, Nachweise, Richtlinien und Ausnahmen als ein Dokument. Die Dateien der Nachweise sind nicht darin.
registry-export-table = Tabelle
registry-export-file = Datei
registry-export-file-hint = Der ganze Pfad einer Datei, die es noch nicht gibt.
registry-export = Exportieren
registry-exporting = Wird geschrieben …
registry-exported = Register exportiert
registry-export-failed = Es wurde nichts geschrieben.
registry-table-endpoints = Endpunkte
registry-table-placements = Bereitstellungen
registry-table-connections = Verbindungen
registry-table-models = Modelle
registry-table-providers = Anbieter
registry-table-regions = Regionen
registry-table-zones = Zonen
registry-table-boundaries = Gebiete
registry-table-tags = Kennzeichen
registry-table-categories = Datenkategorien
registry-table-instruments = Instrumente
registry-table-gateways = Gateways
