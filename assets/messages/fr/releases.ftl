### Releases: what would be published, what was, and whether a folder holds what was published.

releases-title = Publications
releases-what = Ce qu’une publication changerait, ce qui a été publié, et si un dossier le contient.
releases-views = Publications
releases-tab-changes = Changements
releases-tab-history = Historique
releases-tab-verify = Vérifier un paquet

releases-change = La révision { $revision } changerait { $objects ->
    [one] { NUMBER($objects) } objet
   *[other] { NUMBER($objects) } objets
  } et { $decisions ->
    [0] aucune décision
    [one] { NUMBER($decisions) } décision sur { NUMBER($cells) }
   *[other] { NUMBER($decisions) } décisions sur { NUMBER($cells) }
  }{ $detail }.
releases-first = Rien n’est encore publié. La révision { $revision } publierait { $objects ->
    [one] { NUMBER($objects) } objet
   *[other] { NUMBER($objects) } objets
  } et { $cells ->
    [0] aucune décision
    [one] { NUMBER($cells) } décision
   *[other] { NUMBER($cells) } décisions
  }{ $detail }.
releases-unchanged = Rien ne diffère de la révision { $revision }.
releases-unchanged-more = L’export récrit la révision { $revision }, octet pour octet. Quand ses signatures ne sont plus fraîches, une nouvelle révision de même contenu est créée ; elle exige un motif.
releases-detail = { "\u202F" }: { $parts }
releases-more-allowed = { NUMBER($count) } autorisées de plus
releases-fewer-allowed = { NUMBER($count) } de moins
releases-first-allowed = { NUMBER($count) } autorisées
releases-first-denied = { NUMBER($count) } refusées
releases-other-verdict = { $count ->
    [one] { NUMBER($count) } avec un autre verdict
   *[other] { NUMBER($count) } avec d’autres verdicts
  }

releases-lists = Ce qui change
releases-list-decisions = Décisions { NUMBER($count) }
releases-list-objects = Objets { NUMBER($count) }
releases-no-decisions = Aucune décision ne change.
releases-no-objects = Aucun objet ne change.
releases-column-tag = Étiquette
releases-column-endpoint = Point d’accès
releases-column-before = Avant
releases-column-after = Après
releases-column-effect = Effet
releases-effect-gained = désormais autorisé
releases-effect-lost = n’est plus autorisé
releases-effect-allowed = toujours autorisé
releases-effect-denied = toujours refusé
releases-not-there = absent
releases-decision-name = { $tag }, { $endpoint }
releases-column-how = Changement
releases-column-id = Identifiant
releases-how-added = Ajouté
releases-how-changed = Modifié
releases-how-removed = Supprimé
releases-kind-category = Catégories de données
releases-kind-tag = Étiquettes
releases-kind-boundary = Périmètres
releases-kind-instrument = Instruments
releases-kind-provider = Fournisseurs
releases-kind-region = Régions
releases-kind-zone = Zones
releases-kind-placement = Hébergements
releases-kind-connection = Connexions
releases-kind-model = Modèles
releases-kind-endpoint = Points d’accès
releases-kind-gateway = Passerelles
releases-kind-evidence = Preuves
releases-kind-policy = Politiques
releases-kind-exemption = Dérogations

releases-blocked = Ce brouillon ne peut pas être publié tel quel.
releases-warnings = { $count ->
    [1] À savoir avant de signer.
   *[other] { $count } points à savoir avant de signer.
  }

releases-sign = Signer et exporter
releases-days = Validité en jours
releases-days-ends = Prend fin le { $date }.
releases-days-wrong = Indiquez un nombre entier de 1 à 365.
releases-reason = Motif du changement
releases-reason-hint = 10 caractères au moins. Il figure au journal d’audit.
releases-reason-short = Indiquez le motif, en 10 caractères au moins.
releases-folder = Dossier d’export
releases-folder-hint = Un dossier nouveau ou vide ; un export antérieur qui s’y trouve est remplacé.
releases-folder-missing = Indiquez le dossier, depuis la racine du disque.
releases-acknowledge = J’ai lu où cela permet nouvellement de traiter les requêtes : { $places }.
releases-one-signer = Un seul signataire : avec un seul responsable, une personne seule peut publier. Le paquet le mentionne.
releases-sign-button = Signer et exporter la révision { $revision }
releases-again-button = Exporter de nouveau la révision { $revision }
releases-signing = Signature…

releases-failed = Rien n’a été publié ni exporté.
releases-failed-todo = Le brouillon est inchangé. Corrigez ceci et signez de nouveau.
releases-failed-again = Rien n’a été exporté.
releases-kept = La révision { $revision } est signée et conservée dans cet espace de travail, mais elle n’a pas été exportée.
releases-kept-todo = Corrigez ceci et exportez de nouveau : la même révision est écrite.
releases-unverified = Le dossier a été écrit, mais la vérification de son contenu a échoué. Ne le donnez à personne.

releases-passphrase-new = Choisir une phrase secrète pour les clés
releases-passphrase-new-what = Signer exige une clé, et cet ordinateur n’offre pas de trousseau pour la conserver. La clé est gardée dans un fichier à côté de l’espace de travail, scellé par cette phrase secrète. Personne ne peut la récupérer : conservez-la en lieu sûr.
releases-passphrase-open = Ouvrir les clés
releases-passphrase-open-what = Les clés de cet espace de travail sont dans un fichier scellé par une phrase secrète.
releases-passphrase = Phrase secrète
releases-passphrase-hint = 12 caractères au moins.
releases-passphrase-short = Choisissez au moins 12 caractères.
releases-passphrase-repeat = La même, encore une fois
releases-passphrase-differs = Les deux diffèrent. Saisissez-les de nouveau.
releases-passphrase-continue = Continuer et signer
releases-passphrase-failed = Les clés n’ont pas pu être ouvertes.

releases-exported = Exporté et vérifié
releases-exported-what = La révision { $revision } a été écrite dans le dossier, relue sur le disque et vérifiée.
releases-exported-unauthenticated = Exporté, mais non authentifié
releases-back = Revenir aux changements
releases-root-note = Les passerelles se fient à cette valeur. Transmettez-la par une autre voie que le dossier.
releases-copy-root = Copier la racine SHA-256

releases-fact-folder = Dossier
releases-fact-revision = Révision
releases-fact-bundle = Paquet
releases-fact-issued = Émis
releases-fact-valid = Valable
releases-fact-valid-until = jusqu’au { $date }
releases-fact-ends-first = Finit en premier
releases-fact-ends-first-value = { $part }, le { $date }
releases-fact-signers = Signataires
releases-fact-signed = { $signers ->
    [one] { $signers } sur { $threshold } nécessaires
   *[other] { $signers } sur { $threshold } nécessaires
  }
releases-fact-one-signer = un seul signataire : une personne seule l’a publié
releases-fact-root = Racine SHA-256
releases-fact-catalogue = Catalogue
releases-fact-payload = Contenu
releases-targets = { $count ->
    [one] { $count } cible
   *[other] { $count } cibles
  }
releases-target-name = Cible
releases-target-hash = SHA-256

releases-history = Publications, la plus récente d’abord
releases-none = Rien n’est encore publié.
releases-to-changes = Voir ce qui serait publié
releases-column-revision = Révision
releases-column-state = État
releases-column-issued = Émise
releases-column-expires = Prend fin
releases-column-signers = Signataires
releases-column-root = Racine
releases-column-payload = Contenu
releases-state-newest = la plus récente
releases-state-ended = expirée
releases-state-replaced = remplacée
releases-one-signer-short = un signataire
releases-revision-name = Révision { $revision }
releases-details = Révision { $revision }

releases-verify-what = Lit chaque fichier d’un export et dit s’il est bien ce que les responsables ont signé. Rien n’est modifié.
releases-verify-folder = Dossier du paquet
releases-verify-folder-hint = Le dossier qui contient metadata et targets.
releases-verify-folder-missing = Indiquez le dossier du paquet.
releases-verify-root = Racine SHA-256 qui vous a été remise
releases-verify-root-hint = 64 chiffres hexadécimaux, reçus de l’éditeur par une autre voie que le dossier. Sans elle, n’importe qui peut avoir fait le paquet.
releases-verify-button = Vérifier
releases-verifying = Lecture…
releases-verified = Vérifié
releases-verified-what = La révision { $revision } est ce que les responsables ont signé : sa racine est celle qui vous a été remise.
releases-consistent = Cohérent, non authentifié
releases-consistent-what = Tout se tient dans le dossier, mais n’importe qui peut l’avoir fait. Demandez la racine SHA-256 à l’éditeur, par une autre voie que le dossier, et vérifiez de nouveau.
releases-refused = Rejeté
releases-refused-what = Le paquet a été rejeté. N’utilisez rien de ce qu’il contient.
releases-unreadable = Le dossier n’a pas pu être lu : rien n’en est connu.
