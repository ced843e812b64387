### Coverage: what each tag may use, and why.

coverage-title = Abdeckung
coverage-what = Was jedes Kennzeichen nutzen darf, und warum. Stand
coverage-count = { NUMBER($eligible) } von { $cells ->
    [one] 1 Entscheidung
   *[other] { NUMBER($cells) } Entscheidungen
  } zulässig.
coverage-view = Ansicht
coverage-view-matrix = Matrix
coverage-view-table = Tabelle
coverage-filters = Filter
coverage-find = Suchen
coverage-find-hint = Endpunkt, Modell, Region …
coverage-verdict-filter = Ergebnis
coverage-verdict-any = alle
coverage-changed = Im Entwurf geändert
coverage-shown = { NUMBER($shown) } von { $of ->
    [one] 1 Endpunkt
   *[other] { NUMBER($of) } Endpunkten
  } gezeigt
coverage-nothing = Kein Endpunkt passt. Heben Sie die Filter auf, um alle { NUMBER($of) } zu sehen.
coverage-clear = Filter aufheben

coverage-matrix = Was jedes Kennzeichen nutzen darf
coverage-endpoint = Endpunkt
coverage-processing = Verarbeitung
coverage-disagree = Quellen widersprechen sich
coverage-soon = { $days ->
    [0] <1 T
   *[other] { $days } T
  }
coverage-soon-spoken = { $days ->
    [0] die Antwort ändert sich innerhalb eines Tages, am { $date }
    [one] die Antwort ändert sich in 1 Tag, am { $date }
   *[other] die Antwort ändert sich in { $days } Tagen, am { $date }
  }
coverage-was = zuvor { $verdict }
coverage-audit = { $count ->
    [one] Beobachtung würde ablehnen
   *[other] { $count } Beobachtungen würden ablehnen
  }

coverage-column-audit = Beobachtung
coverage-audit-short = { $count ->
    [one] würde ablehnen
   *[other] { $count } würden ablehnen
  }
coverage-column-tag = Kennzeichen
coverage-column-provider = Anbieter
coverage-column-model = Modell
coverage-column-verdict = Ergebnis
coverage-column-reason = Grund
coverage-column-change = Nächste Änderung
coverage-row-name = { $tag }, { $endpoint }

coverage-empty = Fügen Sie einen Endpunkt und ein Kennzeichen hinzu, um die Abdeckung zu sehen.
coverage-to-registry = Register öffnen
coverage-to-policies = Richtlinien öffnen

coverage-choose = Wählen Sie eine Zelle, um zu sehen, warum sie zulässig ist oder nicht, oder den Namen eines Kennzeichens, um zu sehen, was es nutzen darf.
coverage-verdict-allow = Zulässig
coverage-verdict-deny = Abgelehnt
coverage-verdict-exempt = Ausnahme
coverage-verdict-unknown = Unbekannt
coverage-gone = Diese Zelle konnte nicht erklärt werden.
coverage-gone-todo = Falls das Kennzeichen oder der Endpunkt entfernt wurde, wählen Sie eine andere Zelle.

coverage-enforce = durchgesetzt
coverage-audit-mode = nur Beobachtung
coverage-checks = Prüfungen
coverage-checks-of = Prüfungen: { $policy }
coverage-checks-caption = Prüfungen der Richtlinie { $policy }
coverage-check-stage = Phase
coverage-check-permitted = Zulässig
coverage-check-declared = Angegeben
coverage-check-outcome = Befund
coverage-check-not-named = von dieser Richtlinie nicht genannt
coverage-check-passes = bestanden
coverage-check-fails = nicht bestanden
coverage-check-exempt = ausgenommen
coverage-reasons = Gründe
coverage-would-deny = Was beobachtende Richtlinien ablehnen würden
coverage-evidence = Nachweise
coverage-evidence-in-force = { $instrument }, in Kraft bis einschließlich { $date }
coverage-evidence-ended = { $instrument }, abgelaufen am { $date }
coverage-evidence-not-begun = { $instrument }, noch nicht in Kraft, endet am { $date }
coverage-conflict = { $count ->
    [2] Zwei Quellen widersprechen sich.
   *[other] { $count } Quellen widersprechen sich.
  }
coverage-conflict-text = { $stage }: { $claims }. Bis Sie den Widerspruch beilegen, gilt die weiter gefasste Angabe.
coverage-conflict-claim = { $source } sagt { $says }
coverage-conflict-open = Im Register beilegen
coverage-sources = { $count ->
    [one] 1 Quelle der Angaben
   *[other] { $count } Quellen der Angaben
  }
coverage-no-sources = Zu dieser Bereitstellung hat noch niemand etwas angegeben.
coverage-source-stage = Phase
coverage-source-says = Aussage
coverage-source-who = Quelle
coverage-confidence-sourced = aus dem Text des Anbieters
coverage-confidence-curated = von Hand zusammengestellt
coverage-confidence-conflict = widersprüchlich
coverage-confidence-unverified = nicht nachgeschlagen
coverage-confidence-officer = von der Compliance-Stelle eingetragen

coverage-fact-placement = Bereitstellung
coverage-fact-policies = Andere Richtlinien
coverage-fact-regulation = Rechtsgrundlage
coverage-fact-change = Nächste Änderung
coverage-fact-change-tag = { $date }, für einen Endpunkt von { $tag }
coverage-fact-revision = Revision
coverage-fact-revision-none = Entwurf, noch nichts veröffentlicht
coverage-fact-revision-since = Entwurf seit Revision { $revision }
coverage-fact-catalogue = Katalog
coverage-none = keine
coverage-no-change = keine bekannt
coverage-copy-text = Als Text kopieren
coverage-copy-json = Als JSON kopieren

coverage-tag-sentence = Anfragen mit dem Kennzeichen { $tag } dürfen { NUMBER($eligible) } von { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkten
  } nutzen.
coverage-tag-none = Kein Endpunkt ist für Anfragen mit dem Kennzeichen { $tag } geeignet, daher werden alle abgelehnt: 0 von { NUMBER($count) }.
coverage-tag-verdicts = Entscheidungen
coverage-tag-of = { NUMBER($count) } von { NUMBER($of) }
coverage-tag-permitted = Darf nutzen
coverage-tag-more = { $count ->
    [one] und 1 weiterer
   *[other] und { NUMBER($count) } weitere
  }

coverage-text-head = { $tag } → { $endpoint }: { $verdict }
coverage-text-at = Stand { $date }.
coverage-text-check = { $outcome }: { $name }, zulässig { $permitted }, angegeben { $declared }
coverage-text-check-one = { $outcome }: { $name }, { $declared }

coverage-travel = Anderes Datum
coverage-slider = Datum, für das die Matrix entschieden wird
coverage-date = Stand
coverage-now = Jetzt
coverage-back = Zurück zu jetzt
coverage-dates-none = Kein Datum der nächsten 400 Tage ändert eine Antwort.
coverage-dates-next = { $count ->
    [one] 1 Datum ändert eine Antwort:
   *[other] { NUMBER($count) } Daten ändern eine Antwort; als Nächstes
  }
coverage-date-more = { $count ->
    [one] { $first } und 1 weitere
   *[other] { $first } und { NUMBER($count) } weitere
  }
coverage-date-gained = + { NUMBER($count) } zulässig
coverage-date-lost = − { NUMBER($count) } zulässig
coverage-date-changed = { $count ->
    [one] 1 anderes Ergebnis
   *[other] { NUMBER($count) } andere Ergebnisse
  }
coverage-as-of = Stand { $date }:
coverage-as-of-when = Stand { $date }, wenn { $what }:
coverage-differences-none = jede Zelle ist wie jetzt.
coverage-differences = − { NUMBER($lost) } nicht mehr zulässig, + { NUMBER($gained) } neu zulässig gegenüber jetzt{ $other ->
    [0] .
    [one] , 1 Zelle mit anderem Ergebnis.
   *[other] , { NUMBER($other) } Zellen mit anderem Ergebnis.
  }
coverage-differs = jetzt { $verdict }
coverage-differs-gained = + jetzt { $verdict }
coverage-differs-lost = − jetzt { $verdict }
coverage-changed-from-now = Anders als jetzt
coverage-fact-at = Stand

coverage-remedies = Was dies zulassen würde
coverage-remedies-more = { $count ->
    [one] 1 anderer Weg
   *[other] { $count } andere Wege
  }
coverage-remedies-loosens = Dies lockert, was eine Richtlinie verlangt.
coverage-remedies-bound = Die Suche endete an ihrer Grenze: Es kann weitere Wege geben.

coverage-view-map = Karte
coverage-view-flow = Fluss
coverage-choose-map = Wählen Sie einen Ort, um zu sehen, was dort zulässig ist und welche Endpunkte ihn nennen.
coverage-choose-flow = Wählen Sie einen Teil des Flusses, um die Endpunkte darin zu sehen.

coverage-map = Karte: { $stage } von Anfragen mit dem Kennzeichen { $tag }
coverage-map-tools = Was die Karte zeigt
coverage-map-show = Zeigen
coverage-map-show-map = Karte und Liste
coverage-map-show-list = Nur Liste
coverage-map-extent = Ausschnitt
coverage-map-extent-world = Welt
coverage-map-extent-europe = Europa
coverage-map-drawing = Die Karte wird gezeichnet …
coverage-map-sentence = { $stage } von Anfragen mit dem Kennzeichen { $tag }: { $permitted ->
    [0] kein Ort ist zulässig
    [one] 1 Ort ist zulässig
   *[other] { NUMBER($permitted) } Orte sind zulässig
  }, { NUMBER($used) } genutzt.
coverage-map-unconstrained = Keine durchgesetzte Richtlinie nennt { $stage } für Anfragen mit dem Kennzeichen { $tag }, daher ist jeder Ort zulässig: { NUMBER($used) } genutzt.
coverage-map-everywhere = { $stage } von Anfragen mit dem Kennzeichen { $tag }: { $denied ->
    [0] jeder Ort ist zulässig
    [one] jeder Ort ist zulässig außer 1 ausgeschlossenen
   *[other] jeder Ort ist zulässig außer { NUMBER($denied) } ausgeschlossenen
  }, { NUMBER($used) } genutzt.
coverage-map-outside = { $count ->
    [one] 1 Ort der Liste liegt außerhalb dieses Ausschnitts.
   *[other] { NUMBER($count) } Orte der Liste liegen außerhalb dieses Ausschnitts.
  }
coverage-map-whole = Welt zeigen
coverage-map-nothing = Keine Richtlinie und kein gezeigter Endpunkt nennt hier einen Ort.
coverage-map-note = Grenzen: Natural Earth 4.1 (gemeinfrei); das ist keine Aussage darüber, wem welches Land gehört. Dort ist die Krim bei Russland; hier liegt sie in der Ukraine, wie in ISO 3166-2. Kosovo, Nordzypern und Somaliland haben keinen Code in ISO 3166, daher kann keine Angabe sie nennen und sie werden nie eingefärbt. Kleine Orte sind Punkte. Die Liste enthält jeden Ort.

coverage-legend = Legende
coverage-state-used_permitted = Zulässig und genutzt
coverage-state-used = Nur aufgrund einer Ausnahme genutzt
coverage-state-permitted = Zulässig
coverage-state-conditional = Nur mit einem Instrument zulässig
coverage-state-refused = Nicht zulässig, von abgelehnten Endpunkten genannt
coverage-state-denied = Ausgeschlossen

coverage-place-title = { $name }: { $what }
coverage-place-permitted = zulässig
coverage-place-conditional = nur mit einem Instrument zulässig
coverage-place-denied = ausgeschlossen
coverage-place-outside = nicht zulässig
coverage-place-permitted-parts = nur in { $parts } zulässig
coverage-place-conditional-parts = nur in { $parts } und nur mit einem Instrument zulässig
coverage-place-denied-parts = { $permission }, in { $parts } ausgeschlossen
coverage-place-both = { $permission } und { $used }
coverage-place-used = { $count ->
    [one] von 1 Endpunkt genutzt
   *[other] von { NUMBER($count) } Endpunkten genutzt
  }
coverage-place-used-exempt = { $count ->
    [one] von 1 ausgenommenen Endpunkt genutzt
   *[other] von { NUMBER($count) } ausgenommenen Endpunkten genutzt
  }
coverage-place-refused = { $count ->
    [one] 1 abgelehnter Endpunkt nennt ihn
   *[other] { NUMBER($count) } abgelehnte Endpunkte nennen ihn
  }
coverage-place-parts = dort genannt: { $parts }
coverage-place-gone = Mit diesen Filtern nennt keine Richtlinie und kein Endpunkt diesen Ort.

coverage-places = Orte
coverage-places-grouped = Nach Zustand gruppieren
coverage-places-place = Ort
coverage-places-state = Zustand
coverage-places-used = Genutzt von
coverage-places-refused = Dort abgelehnt
coverage-place-uses = Endpunkte, die ihn nutzen
coverage-place-names = Abgelehnte Endpunkte, die ihn nennen
coverage-place-within = Zugelassen durch
coverage-place-besides = { $boundary }, und { $besides } mit einem Instrument

coverage-off = Nicht auf der Karte:
coverage-off-anywhere = { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }: beliebiger Ort ({ NUMBER($denied) } abgelehnt)
coverage-off-unknown = { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }: niemand weiß es ({ NUMBER($denied) } abgelehnt)
coverage-off-not_retained = { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }: nichts aufbewahrt ({ NUMBER($denied) } abgelehnt)
coverage-off-anywhere-word = Beliebiger Ort
coverage-off-unknown-word = Niemand weiß es
coverage-off-not_retained-word = Nichts aufbewahrt
coverage-off-anywhere-why = Diese Endpunkte können dies überall auf der Welt tun, daher steht kein Ort für sie.
coverage-off-unknown-why = Niemand hat angegeben, wo diese Endpunkte dies tun. Was unbekannt ist, ist nicht zulässig.
coverage-off-not_retained-why = Diese Endpunkte geben an, hier nichts aufzubewahren, daher gibt es keinen Ort.

coverage-legend-count = { NUMBER($count) }

coverage-flow-label = Fluss: Kennzeichen, Modell, Ort der Verarbeitung
coverage-flow-tools = Was der Fluss zeigt
coverage-flow-denied = Abgelehnte zeigen
coverage-flow-as = Zeigen als
coverage-flow-as-chart = Als Zeichnung
coverage-flow-as-table = Als Tabelle
coverage-flow-drawing = Der Fluss wird gezeichnet …
coverage-flow-endpoints = Endpunkte
coverage-flow-sentence = { NUMBER($eligible) } von { $cells ->
    [one] 1 Entscheidung
   *[other] { NUMBER($cells) } Entscheidungen
  } zulässig, nach Kennzeichen, Modell und Ort der Verarbeitung.
coverage-flow-nothing = Nichts fließt: Von { $cells ->
    [one] 1 Entscheidung
   *[other] { NUMBER($cells) } Entscheidungen
  } ist keine zulässig. Zeigen Sie, was abgelehnt ist, oder heben Sie die Filter auf.
coverage-flow-together = Die kleinsten sind zusammengefasst:
coverage-flow-each = Jede in der Tabelle zeigen
coverage-flow-more-tag = { $count ->
    [one] 1 weiteres Kennzeichen
   *[other] { NUMBER($count) } weitere Kennzeichen
  }
coverage-flow-more-model = { $count ->
    [one] 1 weiteres Modell
   *[other] { NUMBER($count) } weitere Modelle
  }
coverage-flow-more-place = { $count ->
    [one] 1 weiterer Ort
   *[other] { NUMBER($count) } weitere Orte
  }
coverage-flow-outcome-allow = zulässig
coverage-flow-outcome-exempt = ausgenommen
coverage-flow-outcome-deny = abgelehnt
coverage-flow-outcome-unknown = als unbekannt abgelehnt
coverage-flow-path = { $tag } → { $model } → { $place }: { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }, { $outcome }
coverage-flow-tag = Kennzeichen { $name }: { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }
coverage-flow-model = Modell { $name }: { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }
coverage-flow-place = Verarbeitung in { $name }: { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  }
coverage-flow-in = { $count ->
    [one] 1 Endpunkt
   *[other] { NUMBER($count) } Endpunkte
  } in diesem Teil des Flusses, { $decisions ->
    [one] 1 Entscheidung
   *[other] { NUMBER($decisions) } Entscheidungen
  }.
coverage-flow-gone = Mit diesen Filtern fließt hier nichts.
coverage-decided-by = Entschieden durch
coverage-text-codes = Codes der Gründe: { $codes }
coverage-remedy-try = Vorschlag { $number } an einer Kopie erproben
coverage-remedy-places = Neu erlaubte Orte der Verarbeitung: { $places }.
coverage-remedy-other-tags = Kein anderer Endpunkt wird neu erlaubt, dieser aber für mehrere Kennzeichen: { $tags }.
coverage-remedy-nothing-else = Kein anderer Endpunkt wird neu erlaubt.
coverage-remedy-others = { $count ->
    [one] 1 anderer Endpunkt wird neu erlaubt: { $endpoints }.
   *[other] { NUMBER($count) } andere Endpunkte werden neu erlaubt: { $endpoints }.
  }
coverage-remedy-lost = { $count ->
    [one] 1 Endpunkt ist nicht mehr erlaubt: { $endpoints }.
   *[other] { NUMBER($count) } Endpunkte sind nicht mehr erlaubt: { $endpoints }.
  }
