### Coverage: what each tag may use, and why.

coverage-title = Couverture
coverage-what = Ce que chaque étiquette peut utiliser, et pourquoi. Au
coverage-count = { NUMBER($eligible) } autorisées sur { $cells ->
    [one] { NUMBER($cells) } décision
   *[other] { NUMBER($cells) } décisions
  }.
coverage-view = Vue
coverage-view-matrix = Matrice
coverage-view-table = Tableau
coverage-filters = Filtres
coverage-find = Rechercher
coverage-find-hint = point d’accès, modèle, région…
coverage-verdict-filter = Verdict
coverage-verdict-any = tous
coverage-changed = Changé dans le brouillon
coverage-shown = { NUMBER($shown) } affichés sur { $of ->
    [one] { NUMBER($of) } point d’accès
   *[other] { NUMBER($of) } points d’accès
  }
coverage-nothing = Aucun point d’accès ne correspond. Effacez les filtres pour voir les { NUMBER($of) }.
coverage-clear = Effacer les filtres

coverage-matrix = Ce que chaque étiquette peut utiliser
coverage-endpoint = Point d’accès
coverage-processing = Traitement
coverage-disagree = les sources divergent
coverage-soon = { $days ->
    [0] <1 j
   *[other] { $days } j
  }
coverage-soon-spoken = { $days ->
    [0] la réponse change en moins d’un jour, le { $date }
    [1] la réponse change dans 1 jour, le { $date }
   *[other] la réponse change dans { $days } jours, le { $date }
  }
coverage-was = avant : { $verdict }
coverage-audit = { $count ->
    [1] l’observation refuserait
   *[other] { $count } observations refuseraient
  }

coverage-column-audit = Observation
coverage-audit-short = { $count ->
    [1] refuserait
   *[other] { $count } refuseraient
  }
coverage-column-tag = Étiquette
coverage-column-provider = Fournisseur
coverage-column-model = Modèle
coverage-column-verdict = Verdict
coverage-column-reason = Motif
coverage-column-change = Prochain changement
coverage-row-name = { $tag }, { $endpoint }

coverage-empty = Ajoutez un point d’accès et une étiquette pour voir la couverture.
coverage-to-registry = Ouvrir Registre
coverage-to-policies = Ouvrir Politiques

coverage-choose = Choisissez une cellule pour voir pourquoi elle est autorisée ou non, ou le nom d’une étiquette pour voir ce qu’elle peut utiliser.
coverage-verdict-allow = Autorisé
coverage-verdict-deny = Refusé
coverage-verdict-exempt = Par dérogation
coverage-verdict-unknown = Inconnu
coverage-gone = Cette cellule n’a pas pu être expliquée.
coverage-gone-todo = Si l’étiquette ou le point d’accès a été retiré, choisissez une autre cellule.

coverage-enforce = en application
coverage-audit-mode = observation seule
coverage-checks = Contrôles
coverage-checks-of = Contrôles : { $policy }
coverage-checks-caption = Contrôles de la politique { $policy }
coverage-check-stage = Étape
coverage-check-permitted = Permis
coverage-check-declared = Déclaré
coverage-check-outcome = Résultat
coverage-check-not-named = non nommée par cette politique
coverage-check-passes = satisfait
coverage-check-fails = échoue
coverage-check-exempt = par dérogation
coverage-reasons = Motifs
coverage-would-deny = Ce que refuseraient les politiques en observation
coverage-evidence = Preuves
coverage-evidence-in-force = { $instrument }, en vigueur jusqu’au { $date } inclus
coverage-evidence-ended = { $instrument }, expirée le { $date }
coverage-evidence-not-begun = { $instrument }, pas encore en vigueur, prend fin le { $date }
coverage-conflict = { $count ->
    [2] Deux sources divergent.
   *[other] { $count } sources divergent.
  }
coverage-conflict-text = { $stage } : { $claims }. La plus large compte jusqu’à ce que vous tranchiez.
coverage-conflict-claim = { $source } indique { $says }
coverage-conflict-open = Trancher dans le registre
coverage-sources = { $count ->
    [one] { $count } source des déclarations
   *[other] { $count } sources des déclarations
  }
coverage-no-sources = Personne n’a encore rien déclaré sur cet hébergement.
coverage-source-stage = Étape
coverage-source-says = Indique
coverage-source-who = Source
coverage-confidence-sourced = d’après le texte du fournisseur
coverage-confidence-curated = établi à la main
coverage-confidence-conflict = contredit
coverage-confidence-unverified = non vérifié
coverage-confidence-officer = saisi par le responsable conformité

coverage-fact-placement = Hébergement
coverage-fact-policies = Autres politiques
coverage-fact-regulation = Réglementation
coverage-fact-change = Prochain changement
coverage-fact-change-tag = { $date }, pour un point d’accès de { $tag }
coverage-fact-revision = Révision
coverage-fact-revision-none = brouillon, rien n’est encore publié
coverage-fact-revision-since = brouillon depuis la révision { $revision }
coverage-fact-catalogue = Catalogue
coverage-none = aucune
coverage-no-change = aucun connu
coverage-copy-text = Copier en texte
coverage-copy-json = Copier en JSON

coverage-tag-sentence = Les requêtes étiquetées { $tag } peuvent utiliser { NUMBER($eligible) } sur { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  }.
coverage-tag-none = Aucun point d’accès ne convient aux requêtes étiquetées { $tag } : toutes sont refusées, 0 sur { NUMBER($count) }.
coverage-tag-verdicts = Décisions
coverage-tag-of = { NUMBER($count) } sur { NUMBER($of) }
coverage-tag-permitted = Peut utiliser
coverage-tag-more = { $count ->
    [one] et { NUMBER($count) } autre
   *[other] et { NUMBER($count) } autres
  }

coverage-text-head = { $tag } → { $endpoint } : { $verdict }
coverage-text-at = Au { $date }.
coverage-text-check = { $outcome } : { $name }, permis { $permitted }, déclaré { $declared }
coverage-text-check-one = { $outcome } : { $name }, { $declared }

coverage-travel = Autre date
coverage-slider = Date pour laquelle la matrice est décidée
coverage-date = Au
coverage-now = Maintenant
coverage-back = Revenir à maintenant
coverage-dates-none = Aucune date des 400 prochains jours ne change une réponse.
coverage-dates-next = { $count ->
    [one] { NUMBER($count) } date change une réponse :
   *[other] { NUMBER($count) } dates changent une réponse ; la prochaine
  }
coverage-date-more = { $count ->
    [one] { $first } et { NUMBER($count) } autre
   *[other] { $first } et { NUMBER($count) } autres
  }
coverage-date-gained = + { NUMBER($count) } autorisées
coverage-date-lost = − { NUMBER($count) } autorisées
coverage-date-changed = { $count ->
    [one] { NUMBER($count) } autre verdict
   *[other] { NUMBER($count) } autres verdicts
  }
coverage-as-of = Au { $date } :
coverage-as-of-when = Au { $date }, quand { $what } :
coverage-differences-none = chaque cellule est comme maintenant.
coverage-differences = − { NUMBER($lost) } ne sont plus autorisées, + { NUMBER($gained) } nouvellement autorisées par rapport à maintenant{ $other ->
    [0] .
    [one] , { NUMBER($other) } cellule avec un autre verdict.
   *[other] , { NUMBER($other) } cellules avec un autre verdict.
  }
coverage-differs = maintenant { $verdict }
coverage-differs-gained = + maintenant { $verdict }
coverage-differs-lost = − maintenant { $verdict }
coverage-changed-from-now = Diffère de maintenant
coverage-fact-at = Au

coverage-remedies = Ce qui le permettrait
coverage-remedies-more = { $count ->
    [one] { $count } autre possibilité
   *[other] { $count } autres possibilités
  }
coverage-remedies-loosens = Cela assouplit ce qu’exige une politique.
coverage-remedies-bound = La recherche s’est arrêtée à sa limite : il peut exister d’autres possibilités.

coverage-view-map = Carte
coverage-view-flow = Flux
coverage-choose-map = Choisissez un lieu pour voir ce qui y est permis et quels points d’accès le nomment.
coverage-choose-flow = Choisissez une partie du flux pour voir les points d’accès qui s’y trouvent.

coverage-map = Carte : { $stage } des requêtes étiquetées { $tag }
coverage-map-tools = Ce que montre la carte
coverage-map-show = Afficher
coverage-map-show-map = Carte et liste
coverage-map-show-list = Liste seule
coverage-map-extent = Étendue
coverage-map-extent-world = Monde
coverage-map-extent-europe = Europe
coverage-map-drawing = Tracé de la carte…
coverage-map-sentence = { $stage } des requêtes étiquetées { $tag } : { $permitted ->
    [0] aucun lieu n’est permis
    [one] { NUMBER($permitted) } lieu est permis
   *[other] { NUMBER($permitted) } lieux sont permis
  }, { NUMBER($used) } utilisés.
coverage-map-unconstrained = Aucune politique en application ne nomme { $stage } pour les requêtes étiquetées { $tag } : n’importe quel lieu est donc permis, { NUMBER($used) } utilisés.
coverage-map-everywhere = { $stage } des requêtes étiquetées { $tag } : { $denied ->
    [0] n’importe quel lieu est permis
    [one] n’importe quel lieu est permis sauf { NUMBER($denied) } exclu
   *[other] n’importe quel lieu est permis sauf { NUMBER($denied) } exclus
  }, { NUMBER($used) } utilisés.
coverage-map-outside = { $count ->
    [one] { NUMBER($count) } lieu de la liste se trouve hors de cette étendue.
   *[other] { NUMBER($count) } lieux de la liste se trouvent hors de cette étendue.
  }
coverage-map-whole = Afficher le monde
coverage-map-nothing = Aucune politique et aucun point d’accès affiché ne nomme de lieu ici.
coverage-map-note = Frontières : Natural Earth 4.1 (domaine public), qui ne prend pas position sur l’appartenance des territoires. La Crimée y figure avec la Russie ; ici elle est en Ukraine, comme dans l’ISO 3166-2. Le Kosovo, Chypre du Nord et le Somaliland n’ont pas de code ISO 3166 : aucune déclaration ne peut les nommer et ils ne sont jamais colorés. Les petits lieux sont des points. La liste contient tous les lieux.

coverage-legend = Légende
coverage-state-used_permitted = Permis et utilisé
coverage-state-used = Utilisé par dérogation seulement
coverage-state-permitted = Permis
coverage-state-conditional = Permis avec un instrument seulement
coverage-state-refused = Non permis, nommé par des points d’accès refusés
coverage-state-denied = Exclu

coverage-place-title = { $name } : { $what }
coverage-place-permitted = permis
coverage-place-conditional = permis avec un instrument seulement
coverage-place-denied = exclu
coverage-place-outside = non permis
coverage-place-permitted-parts = permis dans { $parts } seulement
coverage-place-conditional-parts = permis dans { $parts } seulement, et avec un instrument seulement
coverage-place-denied-parts = { $permission }, exclu dans { $parts }
coverage-place-both = { $permission } et { $used }
coverage-place-used = { $count ->
    [one] utilisé par { NUMBER($count) } point d’accès
   *[other] utilisé par { NUMBER($count) } points d’accès
  }
coverage-place-used-exempt = { $count ->
    [one] utilisé par { NUMBER($count) } point d’accès en dérogation
   *[other] utilisé par { NUMBER($count) } points d’accès en dérogation
  }
coverage-place-refused = { $count ->
    [one] { NUMBER($count) } point d’accès refusé le nomme
   *[other] { NUMBER($count) } points d’accès refusés le nomment
  }
coverage-place-parts = nommés là : { $parts }
coverage-place-gone = Avec ces filtres, aucune politique et aucun point d’accès ne nomme ce lieu.

coverage-places = Lieux
coverage-places-grouped = Grouper par état
coverage-places-place = Lieu
coverage-places-state = État
coverage-places-used = Utilisé par
coverage-places-refused = Refusés là
coverage-place-uses = Points d’accès qui l’utilisent
coverage-place-names = Points d’accès refusés qui le nomment
coverage-place-within = Permis par
coverage-place-besides = { $boundary }, et { $besides } avec un instrument

coverage-off = Hors de la carte :
coverage-off-anywhere = { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  } : n’importe où ({ NUMBER($denied) } refusés)
coverage-off-unknown = { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  } : nul ne sait ({ NUMBER($denied) } refusés)
coverage-off-not_retained = { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  } : rien de conservé ({ NUMBER($denied) } refusés)
coverage-off-anywhere-word = N’importe où
coverage-off-unknown-word = Nul ne sait
coverage-off-not_retained-word = Rien de conservé
coverage-off-anywhere-why = Ces points d’accès peuvent le faire partout dans le monde : aucun lieu ne les représente.
coverage-off-unknown-why = Personne n’a indiqué où ces points d’accès le font. Ce qui est inconnu n’est pas permis.
coverage-off-not_retained-why = Ces points d’accès déclarent ne rien conserver ici : il n’y a donc pas de lieu.

coverage-legend-count = { NUMBER($count) }

coverage-flow-label = Flux : étiquette, modèle, lieu de traitement
coverage-flow-tools = Ce que montre le flux
coverage-flow-denied = Afficher les refus
coverage-flow-as = Afficher comme
coverage-flow-as-chart = Un dessin
coverage-flow-as-table = Un tableau
coverage-flow-drawing = Tracé du flux…
coverage-flow-endpoints = Points d’accès
coverage-flow-sentence = { NUMBER($eligible) } autorisées sur { $cells ->
    [one] { NUMBER($cells) } décision
   *[other] { NUMBER($cells) } décisions
  }, par étiquette, modèle et lieu de traitement.
coverage-flow-nothing = Rien ne circule : sur { $cells ->
    [one] { NUMBER($cells) } décision
   *[other] { NUMBER($cells) } décisions
  }, aucune n’est autorisée. Affichez les refus, ou effacez les filtres.
coverage-flow-together = Les plus petits sont réunis :
coverage-flow-each = Voir chacun dans le tableau
coverage-flow-more-tag = { $count ->
    [one] { NUMBER($count) } autre étiquette
   *[other] { NUMBER($count) } autres étiquettes
  }
coverage-flow-more-model = { $count ->
    [one] { NUMBER($count) } autre modèle
   *[other] { NUMBER($count) } autres modèles
  }
coverage-flow-more-place = { $count ->
    [one] { NUMBER($count) } autre lieu
   *[other] { NUMBER($count) } autres lieux
  }
coverage-flow-outcome-allow = autorisé
coverage-flow-outcome-exempt = par dérogation
coverage-flow-outcome-deny = refusé
coverage-flow-outcome-unknown = refusé car inconnu
coverage-flow-path = { $tag } → { $model } → { $place } : { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  }, { $outcome }
coverage-flow-tag = Étiquette { $name } : { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  }
coverage-flow-model = Modèle { $name } : { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  }
coverage-flow-place = Traitement dans { $name } : { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  }
coverage-flow-in = { $count ->
    [one] { NUMBER($count) } point d’accès
   *[other] { NUMBER($count) } points d’accès
  } dans cette partie du flux, { $decisions ->
    [one] { NUMBER($decisions) } décision
   *[other] { NUMBER($decisions) } décisions
  }.
coverage-flow-gone = Avec ces filtres, rien ne circule ici.
coverage-decided-by = Décidé par
coverage-text-codes = Codes des motifs : { $codes }
coverage-remedy-try = Essayer { $number } sur une copie
coverage-remedy-places = Lieux de traitement nouvellement autorisés : { $places }.
coverage-remedy-other-tags = Aucun autre point d’accès n’est nouvellement autorisé, mais celui-ci l’est pour plusieurs étiquettes : { $tags }.
coverage-remedy-nothing-else = Aucun autre point d’accès n’est nouvellement autorisé.
coverage-remedy-others = { $count ->
    [one] 1 autre point d’accès est nouvellement autorisé : { $endpoints }.
   *[other] { NUMBER($count) } autres points d’accès sont nouvellement autorisés : { $endpoints }.
  }
coverage-remedy-lost = { $count ->
    [one] 1 point d’accès n’est plus autorisé : { $endpoints }.
   *[other] { NUMBER($count) } points d’accès ne sont plus autorisés : { $endpoints }.
  }
