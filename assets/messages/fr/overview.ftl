### Overview: what needs attention, how the draft stands, how far the roll-out is.

overview-title = Vue d’ensemble
overview-as-of = Au { $time }, selon le brouillon.
overview-attention = À surveiller
overview-attention-none = Rien n’expire sous 30 jours, ne se contredit ni ne reste ouvert.
overview-open = Ouvrir { $id }
overview-severity-error = Erreur :
overview-severity-warning = Avertissement :
overview-severity-note = Remarque :
overview-posture = Réponses
overview-posture-none = Il n’y a pas encore de réponse : ajoutez un point d’accès et une étiquette.
overview-answer-allowed = Autorisées
overview-answer-exempt = Par dérogation
overview-answer-unknown = Inconnues
overview-answer-denied = Refusées
overview-posture-of = { NUMBER($count) }, étiquettes × points d’accès
overview-of = sur { NUMBER($count) }
overview-coverage = Ouvrir Couverture
overview-rollout = Déploiement
overview-rollout-of = { $done } sur { $of } étapes
overview-step-assess = Recenser ce qui est utilisé
overview-step-define = Définir ce qui est permis
overview-step-align = S’accorder avec une seconde personne
overview-step-roll_out = Déployer
overview-step-monitor = Surveiller et renouveler
overview-done = Fait.
overview-open-step = À faire.
