### Impact: every decision that the draft changes, and one request explained.

impact-title = Impact
impact-what = Ce que le brouillon change par rapport à la dernière version publiée : chaque question, chaque point d’accès, chaque date à venir.
impact-views = Vues de l’impact
impact-tab-changes = Changements
impact-tab-request = Une requête
impact-comparing = Comparaison de chaque décision…

impact-detail = { $changed ->
    [0] Aucune des { NUMBER($answers) } décisions ne diffère
    [1] 1 décision sur { NUMBER($answers) } diffère
   *[other] { NUMBER($changed) } décisions sur { NUMBER($answers) } diffèrent
  }, à partir du { $from }.
impact-space = Au total : { $questions ->
    [one] { NUMBER($questions) } question
   *[other] { NUMBER($questions) } questions
  } × { $endpoints ->
    [one] { NUMBER($endpoints) } point d’accès
   *[other] { NUMBER($endpoints) } points d’accès
  } × { $epochs ->
    [one] { NUMBER($epochs) } période
   *[other] { NUMBER($epochs) } périodes
  }.
impact-places = Lieux nouvellement permis
impact-places-count = { $count ->
    [one] Nouvellement permis dans { NUMBER($count) } lieu
   *[other] Nouvellement permis dans { NUMBER($count) } lieux
  }
impact-place-for = pour { $tags }
impact-places-more = { $count ->
    [one] { NUMBER($count) } de plus
   *[other] { NUMBER($count) } de plus
  }

impact-filters = Quelles décisions
impact-counts = Décisions selon l’effet du brouillon
impact-count-gained = + { NUMBER($count) } nouvellement autorisées
impact-count-lost = − { NUMBER($count) } qui ne sont plus autorisées
impact-count-reason_only = { NUMBER($count) } pour d’autres motifs
impact-count-denied = { NUMBER($count) } refusées comme avant
impact-count-unchanged = { NUMBER($count) } inchangées
impact-narrow = Restreindre la liste
impact-listed = { $count ->
    [one] { NUMBER($count) } changement
   *[other] { NUMBER($count) } changements
  }
impact-find = Rechercher
impact-find-hint = point d’accès, modèle, lieu…
impact-tag = Étiquette
impact-tag-any = toutes
impact-tag-changed = { $count ->
    [0] aucun changement
    [one] { NUMBER($count) } décision
   *[other] { NUMBER($count) } décisions
  }
impact-clear = Tout afficher
impact-list = Décisions changées
impact-nothing-found = Rien ne correspond. Tous les changements sont toujours là : affichez-les tous.
impact-nothing-here = Aucune décision ne change ainsi.
impact-none-list = Aucune décision ne change. Modifiez le registre, une politique ou des preuves : chaque décision qui change figure ici avant toute publication.
impact-unchanged-list = { $count ->
    [0] Aucune des { NUMBER($of) } décisions n’est comme avant.
    [1] 1 décision sur { NUMBER($of) } est comme avant, pour les mêmes motifs. Couverture montre ce que chaque étiquette peut utiliser.
   *[other] { NUMBER($count) } décisions sur { NUMBER($of) } sont comme avant, pour les mêmes motifs. Couverture montre ce que chaque étiquette peut utiliser.
  }
impact-nothing-to-ask = Ajoutez un point d’accès et une étiquette : chaque décision sera alors comparée ici.
impact-to-registry = Ouvrir Registre
impact-to-coverage = Ouvrir Couverture
impact-to-policies = Ouvrir Politiques

impact-column-endpoint = Point d’accès
impact-column-tag = Étiquette
impact-column-category = Contenu
impact-column-before = Publiée
impact-column-after = Brouillon
impact-column-why = Pourquoi
impact-column-from = Du
impact-column-to = Jusqu’au
impact-column-verdict = Verdict
impact-column-model = Modèle
impact-column-placement = Hébergement
impact-category-all = tout de l’étiquette
impact-for-good = pas de fin connue
impact-not-looked-at = –
impact-passes-short = chaque contrôle est satisfait
impact-was = avant : { $reason }

impact-choose = Choisissez un changement pour voir, contrôle par contrôle, ce que disent la version publiée et le brouillon.
impact-gone = Ce changement n’a pas pu être expliqué.
impact-gone-todo = Si le brouillon a été modifié entre-temps, choisissez un autre changement.
impact-head-gained = Nouvellement autorisé
impact-head-lost = N’est plus autorisé
impact-head-permitted = Autorisé, pour d’autres motifs
impact-head-denied = Refusé, pour d’autres motifs
impact-asked-all = Toutes les catégories de l’étiquette, au { $date }.
impact-asked-one = Cette catégorie seule, au { $date }.
impact-before = Révision { $revision }
impact-before-none = Publié
impact-after = Brouillon
impact-missing-release = Rien n’est encore publié.
impact-missing-object = Absent.
impact-none-there = absent
impact-verdict-allow = Autorisé
impact-verdict-deny = Refusé
impact-verdict-exempt = Par dérogation
impact-verdict-unknown = Inconnu
impact-checks-of = Contrôles : { $policy }
impact-checks-caption = Contrôles de la politique { $policy }, dans la version publiée et dans le brouillon
impact-checks-alike = { $count ->
    [one] { $count } autre contrôle est identique
   *[other] { $count } autres contrôles sont identiques
  }
impact-checks-all-alike = { $count ->
    [1] Son seul contrôle est identique des deux côtés
   *[other] Ses { $count } contrôles sont identiques des deux côtés
  }
impact-check = Contrôle
impact-check-none = –
impact-check-allow = satisfait
impact-check-exempt = par dérogation
impact-check-deny = échoue
impact-reasons-after = Tous les motifs dans le brouillon
impact-fact-placement = Hébergement
impact-open-coverage = Ouvrir dans Couverture

impact-export-open = Exporter…
impact-export-title = Exporter les changements
impact-export-what = Un nouveau fichier avec une ligne par changement. Rien n’est écrasé, et rien n’est écrit à moitié.
impact-export-which = Changements
impact-export-all = Tous { NUMBER($count) }
impact-export-shown = Ceux affichés maintenant
impact-export-format = Format
impact-format-csv = CSV, pour un tableur
impact-format-json = JSON, avec le résumé
impact-export-file = Fichier
impact-export-file-hint = Le chemin complet d’un fichier qui n’existe pas encore.
impact-export = Exporter
impact-exporting = Écriture…
impact-export-failed = Rien n’a été écrit.
impact-exported = { $count ->
    [one] { NUMBER($count) } changement écrit
   *[other] { NUMBER($count) } changements écrits
  }

impact-request-form = La requête
impact-request-by = Posée à
impact-request-draft = Brouillon
impact-request-published = Publié
impact-request-tag = Étiquette de résidence
impact-request-untagged = sans étiquette
impact-request-tag-hint = Telle que la requête la porte, même absente du registre.
impact-request-categories = Porte
impact-request-add-category = Ajouter une catégorie
impact-request-categories-hint = Aucune signifie non connu : chaque politique de l’étiquette s’applique.
impact-request-model = Modèle
impact-request-any = tous
impact-request-gateway = Passerelle
impact-request-at = Au
impact-request-now = maintenant
impact-request-at-hint = Vide pour maintenant ; un jour, ou 2026-12-31T23:00:00Z.
impact-request-at-wrong = Ce n’est ni un jour ni un instant. Écrivez 2026-12-31, ou 2026-12-31T23:00:00Z.
impact-request-waits = Corrigez la date : la requête recevra alors sa réponse.
impact-request-failed = La requête n’a pas pu recevoir de réponse.
impact-request-answer = Réponse
impact-request-allow = Autorisé
impact-request-deny = Refusé
impact-request-endpoints = Points d’accès examinés
impact-copy-text = Copier en texte
impact-copy-json = Copier en JSON
impact-fact-at = Au
impact-fact-policies = Politiques
impact-fact-change = Prochain changement
impact-fact-asked = Posée à
impact-mode-enforce = en application
impact-mode-audit = observation seule
impact-none-apply = aucune ne s’applique
impact-no-change = aucun connu
impact-draft-first = brouillon, rien n’est encore publié
impact-draft-since = brouillon depuis la révision { $revision }

impact-tab-lints = Constats
impact-lint-none = Rien dans le brouillon ne se contredit, n’est superflu, ne laisse de lacune ou ne prend fin pendant la prochaine version.
impact-lint-count = { $count ->
    [one] { NUMBER($count) } constat du brouillon mérite un examen avant toute publication.
   *[other] { NUMBER($count) } constats du brouillon méritent un examen avant toute publication.
  }
impact-lint-error = Ne peut être correct
impact-lint-warning = Sans doute pas voulu
impact-lint-note = Sans conséquence
impact-lint-open = Ouvrir { $id }
