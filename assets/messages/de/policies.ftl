### The room of policies.

policies-title = Richtlinien
policies-about = Was Anfragen mit jedem Kennzeichen nutzen dürfen, und warum.
policies-empty = Keine Richtlinien: Jede Anfrage wird abgelehnt.
policies-choose = Wählen Sie eine Richtlinie, um zu sehen, was ihre Kennzeichen nutzen dürfen. Mit der Eingabetaste öffnen Sie sie.
policies-open = Richtlinie öffnen
policies-new = Neue Richtlinie
policies-from-template = Neu aus Vorlage
policies-show-all = Alle Richtlinien zeigen
policies-gone = Im Entwurf gibt es keine Richtlinie { $id }. Sie wurde möglicherweise gelöscht.
policies-unread = Die Richtlinien konnten nicht gelesen werden.
policies-again = Erneut versuchen

policies-column-name = Name
policies-column-mode = Modus
policies-column-tags = Kennzeichen
policies-column-permits = Was sie zulässt
policies-column-because = Grundlage

policies-mode = Modus
policies-mode-audit = Beobachten
policies-mode-enforce = Durchsetzen

## One policy

policies-own = Nicht aus einer Vorlage
policies-from = Aus Vorlage
policies-reviewed = geprüft { $day }
policies-no-sentence = Der Satz konnte nicht gebildet werden.
policies-unsaved = Nicht gespeichert.
policies-unsaved-missing = Es fehlt etwas, das jede Richtlinie braucht.
policies-unsaved-todo = Ihre Änderungen sind noch da. Berichtigen Sie das markierte Feld, oder kehren Sie zum gespeicherten Stand zurück.
policies-drop = Zum gespeicherten Stand

policies-applies = Gilt für
policies-tags = Kennzeichen
policies-add-tag = Kennzeichen hinzufügen
policies-tags-missing = Eine Richtlinie braucht mindestens ein Kennzeichen. Fügen Sie eines hinzu, oder löschen Sie die Richtlinie.
policies-no-tags = Es gibt noch keine Kennzeichen. Fügen Sie im Register eines hinzu, oder beginnen Sie mit einer Vorlage, die ihre eigenen mitbringt.
policies-data = Daten
policies-add-category = Kategorie hinzufügen
policies-data-all = Alle Daten, die die Kennzeichen enthalten dürfen.

policies-where = Wo
policies-stage = Phase
policies-permitted = Zulässig
policies-permitted-for = { $stage }, zulässig
policies-also = Auch, solange in Kraft
policies-also-add = Hinzufügen
policies-also-add-for = { $stage }, hinzufügen, was zulässig ist, solange ein Instrument in Kraft ist
policies-also-edit = { $stage }, auch { $boundary } mit { $instruments }
policies-also-title = { $stage }, auch, solange in Kraft
policies-also-about = Dieses Gebiet ist zusätzlich zulässig, für einen Endpunkt und eine Phase, die ein Nachweis dieser Instrumente abdeckt. Es schließt sich von selbst, wenn der Nachweis endet.
policies-with = mit { $instruments }
policies-and = und
policies-proof = Nachweis der Angabe
policies-proof-for = { $stage }, Nachweis der Angabe
policies-proof-none = keiner
policies-proof-declares = erklärt
policies-proof-constrains = beschränkt
policies-unconstrained = nicht eingeschränkt
policies-not-denied = überall, wo bekannt, außer ausgeschlossene Orte
policies-constrain = Einschränken
policies-constrain-stage = { $stage } einschränken
policies-release-column = Einschränkung aufheben
policies-release-stage = { $stage } nicht mehr einschränken
policies-boundary = Gebiet
policies-choose-boundary = Gebiet wählen
policies-boundary-missing = Wählen Sie das Gebiet, das zusätzlich zulässig ist.
policies-instruments-missing = Nennen Sie mindestens ein Instrument, das es öffnet.
policies-everywhere = jeder Ort, sofern bekannt

policies-requires = Verlangt
policies-all-of = Alle von
policies-add-instrument = Instrument hinzufügen
policies-one-of = Eines von
policies-and-one-of = und eines von
policies-add-to-group = Alternative hinzufügen
policies-scope = Reichweite
policies-add-scope = Reichweite hinzufügen
policies-scope-all = Alle Reichweiten.
policies-private = Privat
policies-private-only = Nur private Endpunkte
policies-denied = Ausgeschlossene Orte
policies-add-place = Ort hinzufügen
policies-denied-about = Keine Phase darf an diesen Orten liegen, und keine darf unbekannt sein.

policies-because = Grundlage
policies-regulation = Rechtsgrundlage
policies-regulation-add = Rechtsgrundlage hinzufügen
policies-regulation-edit = { $name } bearbeiten
policies-regulation-name = Kurzname
policies-regulation-where = Fundstelle
policies-regulation-source = Gelesene Quelle
policies-regulation-read = Tag der Lektüre
policies-regulation-missing = Ein Kurzname ist erforderlich, zum Beispiel „DSGVO Kapitel V“.
policies-read = gelesen { $day }
policies-edit = Bearbeiten
policies-remove = Entfernen

policies-details = Einzelheiten
policies-details-edit = Einzelheiten bearbeiten
policies-name = Name
policies-name-missing = Ein Name mit mindestens einem Buchstaben oder einer Ziffer ist erforderlich.
policies-why = Wozu es sie gibt
policies-none = nicht erfasst
policies-id = Kennung
policies-begins = Beginn
policies-first-day = Erster Tag
policies-begins-on = Sie gilt ab { $at }.
policies-begins-always = Sie gilt immer.
policies-begins-before = Davor entscheidet und meldet sie nichts.

## Promotion

policies-promotion = Übergang zur Durchsetzung
policies-promotion-unread = Der Stand des Übergangs konnte nicht gelesen werden.
policies-criterion = Kriterium
policies-criterion-says = { $denials ->
    [0] Keine Anfrage, die abgelehnt worden wäre,
    [one] Höchstens eine Anfrage, die abgelehnt worden wäre,
   *[other] Höchstens { NUMBER($denials) } Anfragen, die abgelehnt worden wären,
  } an mindestens { $days ->
    [one] einem Tag
   *[other] { $days } Tagen
  } der Protokolle, bei mindestens { $requests ->
    [one] einer Anfrage.
   *[other] { NUMBER($requests) } Anfragen.
  }
policies-criterion-edit = Kriterium bearbeiten
policies-criterion-about = Was nachgespielte Protokolle zeigen müssen, bevor diese Richtlinie durchgesetzt werden darf. Gezählt wird eine Anfrage, wenn allein diese Richtlinie sie abgelehnt hätte. Jede Änderung des Kriteriums steht im Änderungsprotokoll.
policies-criterion-denials = Ablehnungen, höchstens
policies-criterion-days = Abgedeckte Tage, mindestens
policies-criterion-requests = Anfragen, für die sie gilt, mindestens
policies-criterion-wrong = Geben Sie eine ganze Zahl ab 0 ein.
policies-criterion-not-saved = Das Kriterium wurde nicht gespeichert.
policies-observed = Beobachtet
policies-observed-says = { $logs ->
    [0] Kein Protokoll zählt.
    [one] { NUMBER($denials) } Ablehnungen bei { NUMBER($requests) } Anfragen, { NUMBER($days) } Tage aus einem Protokoll.
   *[other] { NUMBER($denials) } Ablehnungen bei { NUMBER($requests) } Anfragen, { NUMBER($days) } Tage aus { NUMBER($logs) } Protokollen.
  }
policies-replay = Protokolle nachspielen
policies-logs = Protokolle, die zählen
policies-log = Protokoll
policies-log-days = Tage (UTC)
policies-log-span = { $first } bis { $last }
policies-log-requests = Anfragen
policies-log-denials = Wären abgelehnt worden
policies-log-count = { NUMBER($count) }
policies-logs-more = { $count ->
    [one] Ein weiteres Protokoll zählt.
   *[other] { NUMBER($count) } weitere Protokolle zählen.
  }
policies-promote = Durchsetzung beginnen
policies-promote-unsaved = Ihre Änderung ist nicht gespeichert. Nur was gespeichert ist, kann durchgesetzt werden.
policies-promoted = { $name } wird im Entwurf jetzt durchgesetzt.
policies-not-promoted = Die Durchsetzung wurde nicht begonnen.

## The effect

policies-effect = Auswirkung auf { $tag }
policies-effect-count = { $eligible } von { $of }
policies-effect-may = { $of ->
    [one] Endpunkt darf jetzt genutzt werden.
   *[other] Endpunkten dürfen jetzt genutzt werden.
  }
policies-effect-endpoint = Endpunkt
policies-effect-draft = Entwurf
policies-effect-more = { $count ->
    [one] Ein weiterer steht in der Abdeckung.
   *[other] { NUMBER($count) } weitere stehen in der Abdeckung.
  }
policies-effect-audit = Diese Richtlinie beobachtet nur: Sie ändert keine dieser Antworten.
policies-effect-at = Alle Richtlinien des Entwurfs zusammen, Stand { $at }.
policies-effect-unread = Die Auswirkung konnte nicht gelesen werden.

## New policies

policies-new-about = Sie beginnt als Beobachtung: Sie meldet, was sie ablehnen würde, und ändert keine Antwort, bis Sie sie durchsetzen.
policies-new-id = Ihre Kennung wird { $id } sein.
policies-create = Richtlinie anlegen
policies-created = { $count ->
    [one] Eine Richtlinie wurde dem Entwurf hinzugefügt.
   *[other] { NUMBER($count) } Richtlinien wurden dem Entwurf hinzugefügt.
  }
policies-not-created = Die Richtlinie wurde nicht angelegt.
policies-templates = Vorlagen
policies-template-about = Eine Vorlage ist ein Entwurf als Ausgangspunkt. Sie bringt ihre Kennzeichen und Gebiete mit.
policies-template-find = Suchen
policies-template-find-hint = Gesetz, Land, Kennzeichen …
policies-template-says = Was die Vorlage sagt
policies-template-none = Keine Vorlage enthält diese Wörter.
policies-template-choose = Wählen Sie eine Vorlage, um zu lesen, was sie sagt und woher es stammt.
policies-template-used = Diese Vorlage wird genutzt. Bearbeiten Sie stattdessen ihre Richtlinien.
policies-in-use = in Gebrauch
policies-template-where = Wo
policies-template-law = Gesetz
policies-template-source = Quelle
policies-template-sure = Wie sicher
policies-template-again = Erneut prüfen
policies-template-by = bis { $day }
policies-confidence-sourced = Aus dem veröffentlichten Text.
policies-confidence-curated = Von Hand aus mehreren Quellen zusammengestellt.
policies-confidence-conflict = Quellen widersprechen sich.
policies-confidence-unverified = Allgemeinwissen; niemand hat nachgeschlagen.
policies-confidence-officer = Von der Compliance-Stelle eingetragen.

## Deleting

policies-delete = Richtlinie löschen
policies-delete-title = „{ $name }“ löschen?
policies-delete-about = Über ihre Kennzeichen entscheiden dann deren übrige Richtlinien. Ein Kennzeichen ohne Richtlinie wird abgelehnt. Die veröffentlichte Freigabe bleibt, wie sie ist.
policies-delete-with = Dies hängt davon ab und wird mit gelöscht:
policies-not-deleted = Die Richtlinie wurde nicht gelöscht.
policies-kind-exemption = Ausnahme { $id }
