### Sentences about decisions, policies and releases. Used by the window, the command line and reports alike.

## Words

stage-processing = Verarbeitung
stage-storage = Speicherung
stage-prompt_logs = Prompt-Protokolle
stage-abuse_monitoring = Missbrauchsüberwachung
stage-support_access = Supportzugriff
stage-control_plane = Control Plane

# Inside a sentence, after a word such as “for”.
stage-inside-processing = die Verarbeitung
stage-inside-storage = die Speicherung
stage-inside-prompt_logs = die Prompt-Protokolle
stage-inside-abuse_monitoring = die Missbrauchsüberwachung
stage-inside-support_access = den Supportzugriff
stage-inside-control_plane = die Control Plane

stage-verb-processing = sie in { $where } verarbeiten
stage-verb-storage = sie in { $where } speichern
stage-verb-prompt_logs = Prompt-Protokolle in { $where } aufbewahren
stage-verb-abuse_monitoring = Kopien zur Missbrauchsüberwachung in { $where } aufbewahren
stage-verb-support_access = dem Support nur aus { $where } Zugriff geben
stage-verb-control_plane = ihre Control Plane in { $where } betreiben

stages-kept = { $stages } in { $where } halten

scope-in_region = in der Region
scope-zone = Zone
scope-geography = Geografie
scope-global = global
scope-private = privat
scope-unspecified = nicht angegeben

claim-unknown = unbekannt
claim-anywhere = beliebig
claim-not_retained = nicht aufbewahrt

everywhere = aller Welt

outcome-allow = Zulässig
outcome-deny = Abgelehnt
outcome-exempt = Ausnahme
outcome-unknown = Unbekannt

list-and = { $most } und { $last }
list-or = { $most } oder { $last }
list-more = { $count ->
    [one] 1 weiterer
   *[other] { $count } weitere
  }
quoted = „{ $name }“

## Why a request is denied before any endpoint is looked at

request-untagged = Die Anfrage trägt kein Residenzkennzeichen. Anfragen ohne Kennzeichen werden immer abgelehnt.
request-category_not_permitted = Anfragen mit dem Kennzeichen { $tag } dürfen { $categories } nicht enthalten.
request-no_policy = Für Anfragen mit dem Kennzeichen { $tag } gilt keine Richtlinie, daher werden sie abgelehnt.
request-no_enforced_policy = Die Richtlinien für { $tag } beobachten bisher nur. Solange keine davon durchgesetzt wird, werden die Anfragen abgelehnt.
request-model_not_offered = Kein Endpunkt bietet das Modell { $model } an.

## Short reasons, for cells

short-untagged = kein Kennzeichen
short-category_not_permitted = Kategorie nicht zulässig
short-no_policy = keine Richtlinie
short-no_enforced_policy = nur Beobachtung
short-model_not_offered = Modell nicht angeboten
short-endpoint_disabled = abgeschaltet
short-endpoint_not_current = nicht in Kraft
short-scope_not_permitted = Reichweite { $scope }
short-not_private = nicht privat
short-evidence_missing = Nachweis fehlt
short-stage_unknown = unbekannt für { $stage }
short-retention_not_attested = Nichtaufbewahrung nicht belegt
short-place_denied = { $places } ausgeschlossen
short-stage_outside_boundary = außerhalb { $boundary }
short-stage_outside_boundary-anywhere = beliebiger Ort
short-claim_without_evidence = kein Nachweis für { $stage }
short-evidence_expired = Nachweis abgelaufen
short-evidence_not_yet_valid = Nachweis noch nicht gültig
short-also = { $short }; { $also }
short-exemption_expired = Ausnahme abgelaufen
short-exempt = bis einschließlich { $date }, sonst { $without ->
    [unknown] unbekannt
   *[deny] abgelehnt
  }
short-more = { $short } +{ $count }

## Whole sentences, for the inspector and the command line

allowed = Anfragen mit dem Kennzeichen { $tag } dürfen diesen Endpunkt nutzen: Jede Prüfung von { $policies } ist bestanden.
exempted = Anfragen mit dem Kennzeichen { $tag } dürfen diesen Endpunkt nur aufgrund einer Ausnahme nutzen, die am { $date } endet. { $without ->
    [unknown] Ohne sie wäre die Antwort „Unbekannt“, und was unbekannt ist, ist nicht zulässig.
   *[deny] Ohne sie würden sie abgelehnt.
  }
reason-endpoint_disabled = Der Endpunkt ist abgeschaltet.
reason-endpoint_not_current = Der Endpunkt ist zu diesem Zeitpunkt nicht in Kraft.
reason-scope_not_permitted = Anfragen mit dem Kennzeichen { $tag } dürfen nur Endpunkte mit der Reichweite { $permitted } nutzen. Dieser hat die Reichweite { $scope }.
reason-not_private = Anfragen mit dem Kennzeichen { $tag } dürfen nur private Endpunkte nutzen. Diesen betreibt { $provider }.
reason-evidence_missing = Anfragen mit dem Kennzeichen { $tag } setzen { $instruments } für diesen Endpunkt in Kraft voraus. Nichts davon ist erfasst.
reason-stage_unknown = Niemand hat angegeben, wo die Daten dieses Endpunkts sind, was { $stage } betrifft. Was unbekannt ist, ist nicht zulässig.
reason-retention_not_attested = Dieser Endpunkt gibt für { $stage } an, dass nichts aufbewahrt wird. Kein gültiger Nachweis belegt das.
reason-place_denied = Bei Anfragen mit dem Kennzeichen { $tag } darf keine Phase an diesen Orten liegen: { $denied }. Was { $stage } betrifft, können die Daten dieses Endpunkts an diesen Orten sein: { $places }.
reason-stage_outside_boundary = Anfragen mit dem Kennzeichen { $tag } dürfen nur in { $boundary } { $stageKey ->
    [processing] verarbeitet werden
    [storage] gespeichert werden
    [prompt_logs] ihre Prompt-Protokolle haben
    [abuse_monitoring] ihre Kopien zur Missbrauchsüberwachung haben
    [support_access] dem Support zugänglich sein
   *[control_plane] ihre Control Plane haben
  }. Dieser Endpunkt kann auch an diesen Orten ({ $places }) { $stageKey ->
    [processing] verarbeiten
    [storage] speichern
    [prompt_logs] Prompt-Protokolle aufbewahren
    [abuse_monitoring] Kopien zur Missbrauchsüberwachung aufbewahren
    [support_access] Supportzugriff geben
   *[control_plane] seine Control Plane betreiben
  }.
reason-stage_outside_boundary-anywhere = Anfragen mit dem Kennzeichen { $tag } dürfen nur in { $boundary } { $stageKey ->
    [processing] verarbeitet werden
    [storage] gespeichert werden
    [prompt_logs] ihre Prompt-Protokolle haben
    [abuse_monitoring] ihre Kopien zur Missbrauchsüberwachung haben
    [support_access] dem Support zugänglich sein
   *[control_plane] ihre Control Plane haben
  }. Dieser Endpunkt kann an jedem Ort { $stageKey ->
    [processing] verarbeiten
    [storage] speichern
    [prompt_logs] Prompt-Protokolle aufbewahren
    [abuse_monitoring] Kopien zur Missbrauchsüberwachung aufbewahren
    [support_access] Supportzugriff geben
   *[control_plane] seine Control Plane betreiben
  }.
reason-claim_without_evidence = Die Orte dieses Endpunkts für { $stage } müssen { $proof ->
    [constrains] vertraglich beschränkt
   *[declares] in einem Vertrag oder Zertifikat genannt
  } sein. Ein solcher Nachweis ist nicht erfasst.
reason-evidence_expired = Der Nachweis { $evidence } würde genügen, ist aber am { $date } abgelaufen.
reason-evidence_not_yet_valid = Der Nachweis { $evidence } würde genügen, beginnt aber erst am { $date }.
reason-exemption_expired = Die Ausnahme { $exemptions }, die das entschuldigte, hat am { $date } geendet.
reason-exempt = { $sentence } Ausgenommen bis einschließlich { $date }.
more-reasons = { $count ->
    [one] Es gibt einen weiteren Grund.
   *[other] Es gibt { $count } weitere Gründe.
  }

## Checks

check-scope = Reichweite
check-private = Nur private Endpunkte
check-instrument = { $instruments }
check-denied = { $stage }, ausgeschlossene Orte
check-proof = { $stage }, Nachweis
check-retention = { $stage }, keine Aufbewahrung
check-in-force = in Kraft bis einschließlich { $date }
check-missing = keiner
check-passes = bestanden
check-no-place-denied = kein ausgeschlossener Ort

## Policies

policy-applies = Anfragen mit dem Kennzeichen { $tags }
policy-applies-carrying = Anfragen mit dem Kennzeichen { $tags } und dem Inhalt { $categories }
policy-may-use = { $who } dürfen nur { $private ->
    [yes] private Endpunkte
   *[no] Endpunkte
  } nutzen{ $stages ->
    [none] { "" }
   *[some] , die { $list }
  }{ $scopes ->
    [any] { "" }
   *[some] , mit der Reichweite { $scopeList }
  }{ $instruments ->
    [none] { "" }
   *[some] , sofern { $instrumentList } in Kraft { $instrumentCount ->
        [one] ist
       *[other] sind
      }
  }.
policy-may-use-any = { $who } dürfen jeden Endpunkt nutzen.
policy-permit-if = { $boundary } ist für { $stages } zulässig, solange { $instruments } in Kraft { $count ->
    [one] ist
   *[other] sind
  }.
policy-denied = Keine Phase darf an diesen Orten liegen: { $places }. Keine darf unbekannt sein.
policy-proof = Die Orte für { $stages } müssen { $proof ->
    [constrains] vertraglich beschränkt
   *[declares] in einem Vertrag oder Zertifikat genannt
  } sein.
policy-begins = Die Richtlinie beginnt am { $date }.
policy-audit = Sie beobachtet vorerst nur und lehnt nichts ab.
policy-refused = Alles andere wird abgelehnt.
one-of = eines von { $list }

## What would allow something

step-renew_evidence = Erneuern Sie { $evidence }, abgelaufen am { $date }.
step-begin_evidence = Warten Sie, bis { $evidence } am { $date } beginnt, oder ziehen Sie den Beginn vor, falls der Nachweis früher gilt.
step-record_evidence = Erfassen Sie einen Nachweis von { $provider }, der { $asked }: { $instruments }.
step-another-instrument = ein anderes Instrument dieser Stärke
step-covers = { $placement } abdeckt
step-says-places = für { $stages } nur diese Orte nennt ({ $places })
step-says-no_retention = für { $stages } belegt, dass nichts aufbewahrt wird
step-says-nothing = etwas über { $stages } aussagt
step-record_claim = Wenn { $holder } angibt, dass die Daten für { $stages } { $where } bleiben, erfassen Sie das{ $scope ->
    [none] { "" }
   *[other] { " " }zusammen mit der Reichweite, zum Beispiel { $scope }
  }.
step-record_claim-any = Fragen Sie { $holder }, wo die Daten für { $stages } sind, und erfassen Sie die Antwort{ $scope ->
    [none] { "" }
   *[other] { " " }zusammen mit der Reichweite, zum Beispiel { $scope }
  }. Jeder Ort würde genügen.
claim-inside = innerhalb von { $boundaries }
claim-inside-outside = innerhalb von { $boundaries } und außerhalb dieser Orte ({ $denied })
claim-outside = außerhalb dieser Orte ({ $denied })
claim-in = an diesen Orten ({ $places })
claim-is-in = an diesen Orten ({ $places })
holder-placement = { $provider } (für { $placement })
holder-gateway = die für das Gateway { $gateway } zuständige Stelle
step-settle_claim = Wenn es zutrifft, dass die Daten von { $placement } für { $stage } { $value } sind, legen Sie den Widerspruch der Quellen entsprechend bei.
step-enable_endpoint = Schalten Sie den Endpunkt { $endpoint } ein.
step-extend_term-ended = Verlängern Sie die Laufzeit des Endpunkts { $endpoint }, die am { $date } geendet hat.
step-extend_term-begins = Warten Sie, bis der Endpunkt { $endpoint } am { $date } beginnt, oder lassen Sie ihn früher beginnen.
step-add_tag = Fügen Sie das Kennzeichen { $tag } hinzu.
step-permit_categories = Lassen Sie zu, dass Anfragen mit dem Kennzeichen { $tag } { $categories } enthalten.
step-renew_exemption = Erneuern Sie die Ausnahme für { $placement } von { $policy } für das Kennzeichen { $tag }, die am { $date } geendet hat. Ausgenommen ist damit: { $excuses }.
step-grant_exemption = Gewähren Sie { $placement } eine Ausnahme von { $policy } für das Kennzeichen { $tag }, mit Begründung und Enddatum. Ausgenommen wäre damit: { $excuses }.
excuse-scope_not_permitted = die Reichweite ist nicht zulässig
excuse-not_private = der Endpunkt ist nicht privat
excuse-evidence_missing = ein verlangter Nachweis fehlt
excuse-stage_unknown = niemand hat angegeben, wo die Daten für { $stage } sind
excuse-retention_not_attested = nichts belegt, dass für { $stage } nichts aufbewahrt wird
excuse-place_denied = die Daten für { $stage } können an einem ausgeschlossenen Ort sein
excuse-stage_outside_boundary = die Daten für { $stage } können außerhalb des Zulässigen sein
excuse-claim_without_evidence = die Orte für { $stage } sind nicht nachgewiesen
excuse-evidence_expired = ein Nachweis ist abgelaufen{ $stage ->
    [none] { "" }
   *[other] { " " }für { $stage }
  }
excuse-evidence_not_yet_valid = ein Nachweis hat noch nicht begonnen{ $stage ->
    [none] { "" }
   *[other] { " " }für { $stage }
  }
step-permit_scope = Lassen Sie die Reichweite { $scope } in { $policy } zu.
step-drop_private_only = Lassen Sie in { $policy } auch Endpunkte zu, die nicht privat sind.
step-widen_boundary = Erweitern Sie { $policy }: Lassen Sie für { $stage } neben { $boundary } auch diese Orte zu: { $places }.
step-widen_boundary-everywhere = Erweitern Sie { $policy }: Lassen Sie { $stage } überall zu statt nur in { $boundary }.
step-lower_proof = Verlangen Sie in { $policy } weniger: Für { $stage } { $proof ->
    [declares] müssten die Orte nur in einem Vertrag oder Zertifikat genannt sein
   *[none] wäre kein Nachweis der Orte nötig
  }.
step-remove_denied_places = Streichen Sie diese Orte aus den ausgeschlossenen von { $policy }: { $places }.
step-begin_policy = Warten Sie, bis { $policy } am { $date } beginnt, oder lassen Sie die Richtlinie früher beginnen.
step-enforce_policy = Setzen Sie { $policy } durch: Die Richtlinie beobachtet bisher nur.
step-write_policy = Schreiben Sie eine Richtlinie für Anfragen mit dem Kennzeichen { $tag }.
step-write_policy-carrying = Schreiben Sie eine Richtlinie für Anfragen mit dem Kennzeichen { $tag } und dem Inhalt { $categories }.

remedies-already_eligible = Nichts muss sich ändern: Anfragen dürfen diesen Endpunkt nutzen.
remedies-searched = Nichts, was hier geändert werden kann, würde es zulassen.
remedies-bound_reached = Es wurden keine Änderungen gefunden, die es zulassen würden. Die Suche endete an ihrer Grenze; es kann also umfangreichere geben.
remedies-untagged = Eine Anfrage ohne Residenzkennzeichen wird immer abgelehnt. Nur die sendende Stelle kann eines hinzufügen.
remedies-not_in_question = Dieser Endpunkt bietet ein anderes Modell an als das angefragte.

## Lints

lint-nowhere_left = { $policy } lässt für { $stage } überhaupt keinen Ort zu: Was zugelassen wird, wird auch ausgeschlossen. { $unless ->
    [yes] Nur Endpunkte, die nachweislich nichts aufbewahren, können bestehen.
   *[no] Kein Endpunkt kann je bestehen.
  } Ändern Sie das Gebiet oder die ausgeschlossenen Orte.
lint-private_excluded = { $policy } verlangt private Endpunkte, lässt aber die Reichweite privat nicht zu. Kein Endpunkt kann je bestehen. Lassen Sie die Reichweite privat zu, oder verzichten Sie auf eine der beiden Forderungen.
lint-proof_impossible = { $policy } verlangt, dass die Orte für { $stage } { $proof ->
    [constrains] vertraglich beschränkt
   *[declares] in einem Vertrag oder Zertifikat genannt
  } sind, und kein Instrument des Katalogs kann das leisten. { $unless ->
    [yes] Nur Endpunkte, die nachweislich nichts aufbewahren, können bestehen.
   *[no] Kein Endpunkt kann je bestehen.
  } Fügen Sie ein Instrument hinzu, oder verlangen Sie weniger.
lint-boundaries_apart = { $policy } und { $other } gelten beide für Anfragen mit dem Kennzeichen { $tag }, und für { $stage } lassen sie keinen gemeinsamen Ort zu. { $unless ->
    [yes] Nur Endpunkte, die nachweislich nichts aufbewahren, können bestehen.
   *[no] Kein Endpunkt kann je bestehen.
  } Ändern Sie eines der beiden Gebiete.
lint-never_matches = { $policy } gilt für Kategorien, die keines ihrer Kennzeichen enthalten darf. Sie zählt nur für Anfragen, von denen niemand weiß, was sie enthalten. Ändern Sie ihre Kategorien oder was die Kennzeichen enthalten dürfen.
lint-shadowed = Ohne { $policy } wäre heute und bis zum Ende der Freigabe jede Antwort gleich: { $by } lehnt alles ab, was sie ablehnt.
lint-never_wider = { $policy } fügt nichts hinzu: { $than } verlangt mindestens ebenso viel, was immer das Register enthält.
lint-nobody-no_policy = Niemand darf das Kennzeichen { $tag } nutzen: Keine Richtlinie gilt dafür. Schreiben Sie eine.
lint-nobody-audit_only = Niemand darf das Kennzeichen { $tag } nutzen: Die Richtlinien dafür beobachten nur. Setzen Sie eine davon durch.
lint-nobody-no_endpoint = Niemand darf das Kennzeichen { $tag } nutzen: Es gibt noch keinen Endpunkt. Fügen Sie einen hinzu, oder importieren Sie einen.
lint-nobody-all_denied = Niemand darf das Kennzeichen { $tag } nutzen: Jeder Endpunkt ist abgelehnt. Die Abdeckung nennt für jeden den Grund.
lint-category_gap = Eine Anfrage mit dem Kennzeichen { $tag }, die { $category } und sonst nichts enthält, wird abgelehnt, weil keine durchgesetzte Richtlinie dafür gilt. Zusammen mit anderen Kategorien wird nach deren Richtlinien entschieden. Schreiben Sie eine Richtlinie für { $category } oder eine für alle Kategorien des Kennzeichens.
lint-ends-evidence = Der Nachweis { $evidence }
lint-ends-endpoint = Der Endpunkt { $endpoint }
lint-exemption = Die Ausnahme für { $placement } von { $policy } für das Kennzeichen { $tag }
lint-ends_inside = { $what } endet am { $date }, vor dem Ende der Freigabe. { $count ->
    [one] Danach geht eine Antwort verloren.
   *[other] Danach gehen { $count } Antworten verloren.
  } Erneuern Sie rechtzeitig.
lint-unsettled = Quellen widersprechen sich, wo die Daten von { $placement } für { $stage } sind. Bis Sie den Widerspruch beilegen, gilt die weiter gefasste Angabe.
lint-review_due = Die Mitglieder von { $boundary } waren bis { $date } erneut zu prüfen. Vergleichen Sie sie mit ihrer Quelle, und setzen Sie einen neuen Termin.
lint-exemption_idle = { $exemption } wird nicht mehr gebraucht: Bis zu ihrem Ende scheitert nichts, was sie ausnimmt. Entfernen Sie sie.

lint-severity-error = Fehler
lint-severity-warning = Warnungen
lint-severity-note = Hinweise
lint-none = Nichts zu melden.
## Dates on which an answer changes: what begins or ends then, inside a sentence

date-evidence-begins = { $name } beginnt
date-evidence-ends = { $name } ist abgelaufen
date-exemption-begins = die Ausnahme { $name } beginnt
date-exemption-ends = die Ausnahme { $name } ist abgelaufen
date-policy-begins = die Richtlinie { $name } beginnt
date-endpoint-begins = der Endpunkt { $name } tritt in Kraft
date-endpoint-ends = der Endpunkt { $name } tritt außer Kraft

## What a draft changes

impact-none = Keine Entscheidung ändert sich: Dieser Entwurf lässt genau das zu, was Revision { $revision } zulässt, aus denselben Gründen.
impact-reasons = Kein Endpunkt ist mehr oder weniger zulässig: Dieser Entwurf unterscheidet sich von Revision { $revision } nur in den Gründen.
impact-more = { $gained ->
    [0] keinen Endpunkt zusätzlich
    [one] 1 Endpunkt zusätzlich
   *[other] { $gainedShown } Endpunkte zusätzlich
  }
impact-less = { $lost ->
    [0] keinen weniger
    [one] 1 weniger
   *[other] { $lostShown } weniger
  }
impact-change = Dieser Entwurf lässt { $more } und { $less } zu als Revision { $revision }, von { $endpoints ->
    [one] 1 Endpunkt
   *[other] { $endpointsShown } Endpunkten
  }.
impact-first = Noch ist nichts veröffentlicht, daher gilt alles als neu. Dieser Entwurf lässt { $gained ->
    [0] keinen
   *[other] { $gainedShown }
  } von { $endpoints ->
    [one] 1 Endpunkt
   *[other] { $endpointsShown } Endpunkten
  } zu.
impact-first-empty = Noch ist nichts veröffentlicht, und dieser Entwurf stellt keine Frage: Er enthält keinen Endpunkt oder kein Kennzeichen.

impact-who = Anfragen mit dem Kennzeichen { $tag }
impact-who-carrying = Anfragen mit dem Kennzeichen { $tag } und dem Inhalt { $category }
impact-gained = { $who } dürfen { $endpoint } nutzen und durften es zuvor nicht. Vorher: { $before }.
impact-lost = { $who } dürfen { $endpoint } nicht mehr nutzen: { $after }.
impact-still-permitted = { $who } dürfen { $endpoint } wie zuvor nutzen. Vorher: { $before }. Jetzt: { $after }.
impact-still-denied = { $who } dürfen { $endpoint } wie zuvor nicht nutzen. Vorher: { $before }. Jetzt: { $after }.
impact-still-permitted-further = { $who } dürfen { $endpoint } wie zuvor nutzen. Was sonst dazu gesagt wird, unterscheidet sich.
impact-still-denied-further = { $who } dürfen { $endpoint } wie zuvor nicht nutzen: { $after }. Weitere Gründe unterscheiden sich.
impact-passes = jede Prüfung bestanden
impact-absent = nicht vorhanden
impact-anywhere = ein beliebiger Ort
impact-unknown = ein Ort, den niemand genannt hat

## One request

request-allowed = Diese Anfrage darf von { $eligibleShown } von { $endpoints ->
    [one] 1 Endpunkt
   *[other] { $endpointsShown } Endpunkten
  } bedient werden.
request-denied = Diese Anfrage wird abgelehnt: Von { $endpoints ->
    [0] den Endpunkten
    [one] 1 Endpunkt
   *[other] { $endpointsShown } Endpunkten
  } ist keiner geeignet.

answer-allowed = ZULÄSSIG für { $eligible } von { $endpoints } Endpunkten.
answer-denied = ABGELEHNT.
answer-line = { $endpoint }: { $sentence }
answer-next = Die Antwort ändert sich als Nächstes zu diesem Zeitpunkt: { $at }.
answer-decided = Entschieden für { $at }, Katalog { $sha256 }

## One edit, for undo and redo

edit-what = { $kind ->
    [provider] Anbieter
    [region] Region
    [zone] Zone
    [model] Modell
    [connection] Verbindung
    [placement] Bereitstellung
    [endpoint] Endpunkt
    [boundary] Gebiet
    [category] Datenkategorie
    [tag] Kennzeichen
    [instrument] Instrument
    [gateway] Gateway
    [evidence] Nachweis
    [policy] Richtlinie
    [exemption] Ausnahme
    [criterion] Kriterium von
   *[other] { $kind }
  } „{ $name }“ { $done ->
    [added] hinzugefügt
    [deleted] gelöscht
   *[changed] geändert
  }{ $count ->
    [0] { "" }
    [one] { " " }und 1 weiteres Objekt
   *[other] { " " }und { $count } weitere Objekte
  }

## What a host says of itself

host-private = Dieser Host liegt in Ihrem eigenen Netz: Sein Name verrät keinen Ort.
host-nothing = Der Host { $host } sagt nichts über einen Ort.
host-provider = Der Host { $host } gehört zu { $provider } und nennt keinen Ort.
host-same = Der Host { $host } nennt { $says }, ebenso das Register.
host-other-provider = Der Host { $host } gehört zu { $says }, die Bereitstellung nennt aber { $registered }. Wählen Sie die Bereitstellung, die zum Host passt, oder berichtigen Sie die Verbindung.
host-unknown-region = Der Host { $host } nennt die Region { $says }, die nicht im Register steht. Fügen Sie die Region hinzu, oder berichtigen Sie die Verbindung.
host-other = Der Host { $host } nennt { $says }, die Bereitstellung nennt aber { $registered }. Wählen Sie die Bereitstellung, die zum Host passt, oder berichtigen Sie die Verbindung.

## The overview

attention-ended = { $what } hat am { $date } geendet: Was darauf beruhte, ist seither abgelehnt. Erneuern Sie es, oder nehmen Sie es heraus.
attention-ends = { $what } endet am { $date }, { $count ->
    [0] heute
    [1] morgen
   *[other] in { $count } Tagen
  }: Danach ist abgelehnt, was darauf beruht. Erneuern Sie rechtzeitig.
rollout-assess = { $endpoints ->
    [0] Noch ist kein Endpunkt im Register: Importieren Sie, was Ihr Gateway nutzt.
   *[other] { $unknown ->
        [0] Für jeden Endpunkt ist angegeben, wo seine Daten sind, soweit eine Richtlinie danach fragt.
        [one] Für einen von { $endpointsShown } Endpunkten hat niemand angegeben, wo seine Daten sind.
       *[other] Für { $unknownShown } von { $endpointsShown } Endpunkten hat niemand angegeben, wo ihre Daten sind.
      }
  }
rollout-define = { $tags ->
    [0] Noch gibt es kein Kennzeichen: Beginnen Sie mit einer Vorlage.
    [one] { $covered ->
        [0] Das einzige Kennzeichen hat keine Richtlinie: Jede Anfrage damit wird abgelehnt.
       *[other] Das einzige Kennzeichen hat eine Richtlinie.
      }
   *[other] { $coveredShown } von { $tagsShown } Kennzeichen haben eine Richtlinie.
  }
rollout-align = { $signers ->
    [0] Noch ist nichts unterschrieben. Eine zweite Person sollte prüfen, bevor etwas veröffentlicht wird.
    [one] Eine Person allein hat Revision { $revision } unterschrieben.
   *[other] { $signers } Personen haben Revision { $revision } unterschrieben.
  }
rollout-published-none = Noch ist nichts veröffentlicht: Gateways setzen nichts durch.
rollout-published = Revision { $revision } ist veröffentlicht. { $reporting ->
    [0] Jede Richtlinie des Entwurfs wird durchgesetzt.
   *[other] { $enforcing } von { $policies } Richtlinien des Entwurfs werden durchgesetzt; die übrigen beobachten nur.
  }
rollout-monitor-none = Noch ist nichts veröffentlicht: Es gibt nichts zu überwachen.
rollout-monitor-ended = Revision { $revision } ist abgelaufen: Gateways lehnen alles ab. Veröffentlichen Sie erneut.
rollout-monitor = { $expired ->
    [0] Revision { $revision } gilt, und nichts, worauf der Entwurf beruht, ist abgelaufen.
    [one] Revision { $revision } gilt. Eine Grundlage des Entwurfs ist abgelaufen.
   *[other] Revision { $revision } gilt. { $expiredShown } Grundlagen des Entwurfs sind abgelaufen.
  }

## Daten, in der Zeitzone des Fensters

date = { $day }. { $month ->
    [1] Jan.
    [2] Feb.
    [3] März
    [4] Apr.
    [5] Mai
    [6] Juni
    [7] Juli
    [8] Aug.
    [9] Sept.
    [10] Okt.
    [11] Nov.
   *[12] Dez.
  } { $year }
date-time = { $date }, { $time } { $zone }

## Veröffentlichen

release-blocked-practice = Der Arbeitsbereich enthält Übungsdaten: Entfernen Sie sie, bevor Sie veröffentlichen.
release-blocked-not_set_up = Der Arbeitsbereich ist noch nicht eingerichtet: Geben Sie ihm zuerst einen Namen, und tragen Sie Ihren ein.
release-blocked-clock = Die Uhr dieses Computers steht hinter der letzten Freigabe: Stellen Sie sie zuerst richtig.
release-blocked-validity = Die Gültigkeit muss zwischen 1 und { $days } Tagen liegen.
release-blocked-draft-changed = Der Entwurf wurde während des Signierens geändert: Prüfen Sie die Änderungen noch einmal.
release-blocked-root-ended = Die Vertrauenswurzel ist am { $date } abgelaufen. Diese Version kann keine neue anlegen: Beginnen Sie einen neuen Arbeitsbereich, und geben Sie dessen Wurzel den Gateways.
release-blocked-root-ends = Die Vertrauenswurzel endet am { $date }, vor dieser Freigabe: Wählen Sie eine kürzere Gültigkeit.
release-warning-nothing_enforced = Keine Richtlinie wird durchgesetzt: Das Bundle lehnt jede Anfrage ab.
release-warning-evidence = „{ $evidence }“ endet am { $date }, vor dieser Freigabe: Was darauf beruht, ist danach nicht mehr zulässig.
release-warning-exemption = Die Ausnahme { $exemption } endet am { $date }, vor dieser Freigabe.
release-warning-envoy = In den Dateien für Envoy fehlt { $endpoint }; Anfragen dafür werden dort abgelehnt. { $reason }

## Einen Prompt testen

prompt-draft-synthetic = Nach dem Entwurf wird nur synthetischer Text getestet: Kennzeichnen Sie den Text als synthetisch, oder veröffentlichen Sie zuerst.
prompt-no-endpoint = Es gibt keinen Endpunkt `{ $endpoint }`.
prompt-endpoint-edited = Der Endpunkt wurde inzwischen geändert: Führen Sie den Test noch einmal aus.
prompt-wire-api = Die Schnittstelle dieses Endpunkts kann noch nicht getestet werden: möglich ist nur die OpenAI-kompatible für Chats.
prompt-practice-stopped = Der Übungsserver läuft nicht: Starten Sie ihn zuerst.
prompt-no-key = Für die Verbindung { $connection } ist kein Schlüssel gespeichert: Geben Sie ihn unter „Test“ ein, oder mit `domicile key`.

## Promotion of a policy

promotion-enforced = Diese Richtlinie wird bereits durchgesetzt.
promotion-unobserved = Noch wurde kein Protokoll nachgespielt.
promotion-stale = Seit die Richtlinie, ein von ihr genanntes Gebiet, eine Ausnahme von ihr oder eine andere durchgesetzte Richtlinie ihrer Kennzeichen geändert wurde, wurde kein Protokoll nachgespielt.
promotion-denials = { $denials ->
    [one] Eine Anfrage wäre abgelehnt worden
   *[other] { $denialsShown } Anfragen wären abgelehnt worden
  }; { $most ->
    [0] zulässig ist keine.
    [one] zulässig ist höchstens eine.
   *[other] zulässig sind höchstens { $mostShown }.
  }
promotion-days = { $wanted ->
    [one] Die Protokolle decken keinen Tag ab; verlangt ist einer.
   *[other] Die Protokolle decken { $days } von { $wanted } Tagen ab.
  }
promotion-requests = { $requests ->
    [0] Die Richtlinie galt für keine Anfrage der Protokolle
    [one] Die Richtlinie galt für eine Anfrage der Protokolle
   *[other] Die Richtlinie galt für { $requestsShown } Anfragen der Protokolle
  }; { $wanted ->
    [one] verlangt ist mindestens eine.
   *[other] verlangt sind mindestens { $wantedShown }.
  }
promotion-met = { $days ->
    [one] An einem Tag
   *[other] An { $daysShown } Tagen
  } der Protokolle { $denials ->
    [0] wäre { $requests ->
      [one] die einzige Anfrage nicht abgelehnt worden: Das Kriterium ist erfüllt.
     *[other] von { $requestsShown } Anfragen keine abgelehnt worden: Das Kriterium ist erfüllt.
    }
    [one] wäre { $requests ->
      [one] die einzige Anfrage abgelehnt worden, wie es das Kriterium zulässt.
     *[other] von { $requestsShown } Anfragen eine abgelehnt worden, wie es das Kriterium zulässt.
    }
   *[other] wären von { $requestsShown } Anfragen { $denialsShown } abgelehnt worden, wie es das Kriterium zulässt.
  }
promotion-met-unasked = Das Kriterium verlangt kein Protokoll.
