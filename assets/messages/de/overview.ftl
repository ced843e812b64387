### Overview: what needs attention, how the draft stands, how far the roll-out is.

overview-title = Übersicht
overview-as-of = Stand { $time }, nach dem Entwurf.
overview-attention = Zu beachten
overview-attention-none = Innerhalb von 30 Tagen endet nichts, nichts widerspricht sich und nichts ist offen.
overview-open = { $id } öffnen
overview-severity-error = Fehler:
overview-severity-warning = Warnung:
overview-severity-note = Hinweis:
overview-posture = Antworten
overview-posture-none = Es gibt noch keine Antwort: Fügen Sie einen Endpunkt und ein Kennzeichen hinzu.
overview-answer-allowed = Zulässig
overview-answer-exempt = Ausnahme
overview-answer-unknown = Unbekannt
overview-answer-denied = Abgelehnt
overview-posture-of = { NUMBER($count) }, Kennzeichen × Endpunkte
overview-of = von { NUMBER($count) }
overview-coverage = Abdeckung öffnen
overview-rollout = Einführung
overview-rollout-of = { $done } von { $of } Schritten
overview-step-assess = Erfassen, was genutzt wird
overview-step-define = Festlegen, was zulässig ist
overview-step-align = Mit einer zweiten Person abstimmen
overview-step-roll_out = Einführen
overview-step-monitor = Überwachen und erneuern
overview-done = Erledigt.
overview-open-step = Offen.
