### The room of evidence.

evidence-title = Preuves
evidence-about = Contrats et certificats : ce que chacun couvre, et jusqu’à quand il compte. Et ce qui est excusé malgré un échec.
evidence-empty = Aucune preuve : les points d’accès ne peuvent pas être autorisés.
evidence-why = Les politiques exigent des contrats et des certificats en vigueur. Enregistrez-les ici, avec ce qu’ils disent de chaque étape.
evidence-choose = Sélectionnez une preuve pour voir ce qu’elle prouve. Appuyez sur Entrée pour la modifier.
evidence-unread = Les preuves n’ont pas pu être lues.
evidence-again = Réessayer
evidence-add = Ajouter une preuve
evidence-edit = Modifier
evidence-edit-title = Modifier « { $name } »
evidence-renew = Renouveler…
evidence-renew-title = Renouveler « { $name } »
evidence-renew-about = La période suivante du même contrat ou certificat. L’ancienne est conservée telle quelle et compte jusqu’à sa fin.
evidence-tabs = Parties de l’espace
evidence-tab-evidence = Preuves
evidence-tab-exemptions = Dérogations
evidence-tools = Parties de la liste et ajouts
evidence-segments = Afficher
evidence-segment-all = Toutes { NUMBER($count) }
evidence-segment-in-force = En vigueur { NUMBER($count) }
evidence-segment-due = À échéance { NUMBER($count) }
evidence-segment-later = À venir { NUMBER($count) }
evidence-segment-ended = Expirées { NUMBER($count) }
evidence-segment-superseded = Remplacées { NUMBER($count) }
evidence-none-in-force = Sur { NUMBER($count) }, aucune n’est en vigueur au-delà des 30 prochains jours.
evidence-none-due = Sur { NUMBER($count) }, aucune n’expire sous 30 jours sans renouvellement.
evidence-none-later = Sur { NUMBER($count) }, aucune ne commence plus tard.
evidence-none-ended = Sur { NUMBER($count) }, aucune n’a expiré sans renouvellement.
evidence-none-superseded = Sur { NUMBER($count) }, aucune n’a été remplacée par un renouvellement.
evidence-show-all = Tout afficher
evidence-view = Vue
evidence-view-list = Liste
evidence-view-timeline = Chronologie
evidence-timeline = Quand commencent et finissent les preuves et les dérogations
evidence-timeline-about = Une barre dure aussi longtemps que ce qu’elle représente. Ses repères se trouvent 30, 7 et 1 jours avant la fin.
evidence-timeline-today = Aujourd’hui
evidence-bar = { $when ->
    [later] { $name }, commence le { $from }, en vigueur jusqu’au { $through } inclus
    [expired] { $name }, a expiré le { $through }
   *[other] { $name }, en vigueur jusqu’au { $through } inclus
  }
evidence-bar-more = { $bar }, { $status }

evidence-name = Nom
evidence-status = État
evidence-instrument = Instrument
evidence-issuer = Émetteur
evidence-issuer-hint = Qui l’a émise ou signée.
evidence-scope = Couvre
evidence-stages = Étapes
evidence-from = Valable du
evidence-through = Valable jusqu’au
evidence-document = Document
evidence-no-document = aucun document
evidence-all-stages = les six étapes
evidence-no-stages = aucune étape
evidence-scope-provider = tout { $provider }
evidence-scope-models = pour { $models } seulement

evidence-status-valid = Valable
evidence-status-due = { $days ->
    [0] Échéance aujourd’hui
    [1] Échéance demain
   *[other] Échéance dans { $days } jours
  }
evidence-status-expired = Expirée
evidence-status-later = Pas encore valable
evidence-status-superseded = { $counts ->
    [yes] Remplacée, compte encore
   *[no] Remplacée
  }
evidence-superseded = { $counts ->
    [yes] Un renouvellement est enregistré, à partir du { $from }. Jusqu’à sa propre fin, cette preuve compte comme avant.
   *[no] Un renouvellement a pris le relais le { $from }.
  }
evidence-superseded-by = Ouvrir « { $name } »

## What it proves and covers

evidence-proves = Ce qu’elle peut prouver
evidence-location-none = Elle ne dit rien des lieux.
evidence-location-declares = Elle nomme des lieux et prouve ainsi une déclaration là où une politique demande qu’elle soit déclarée.
evidence-location-constrains = Elle limite le fournisseur à des lieux et prouve ainsi une déclaration là où une politique demande qu’elle soit contrainte.
evidence-retention-yes = Elle peut prouver que rien n’est conservé.
evidence-retention-no = Elle ne peut pas prouver que rien n’est conservé.
evidence-renewal = Renouvellement : { $renewal }.
evidence-short-none = { $retention ->
    [yes] prouve la non-conservation
   *[no] ne prouve aucun lieu
  }
evidence-short-declares = { $retention ->
    [yes] nomme des lieux, prouve la non-conservation
   *[no] nomme des lieux
  }
evidence-short-constrains = { $retention ->
    [yes] limite les lieux, prouve la non-conservation
   *[no] limite les lieux
  }
evidence-covers = Ce qu’elle couvre
evidence-stage = Étape
evidence-says = Elle indique
evidence-says-for = { $stage }, elle indique
evidence-places = Lieux
evidence-places-for = { $stage }, lieux
evidence-cover-none = non couverte
evidence-cover-places = lieux
evidence-cover-boundary = { $boundary }, { $count } lieux
evidence-cover-no_retention = aucune conservation
evidence-cover-nothing = couverte, ne nomme aucun lieu
evidence-idle-places = Cet instrument ne dit rien des lieux : ils ne compteront pas comme preuve.
evidence-idle-no_retention = Cet instrument ne peut pas le prouver : il ne comptera pas.
evidence-in-scope = Points d’accès dans son champ
evidence-scope-count = { $placements ->
    [one] { NUMBER($placements) } hébergement
   *[other] { NUMBER($placements) } hébergements
  }, { $endpoints ->
    [one] { NUMBER($endpoints) } point d’accès.
   *[other] { NUMBER($endpoints) } points d’accès.
  }
evidence-more = { NUMBER($count) } de plus
evidence-by = par { $issuer }.
evidence-in-force = Elle compte du { $from } au { $through } inclus.

## The document

evidence-document-none = Aucun document n’est conservé avec elle.
evidence-document-hint = Un PDF, une image PNG ou JPEG ou un texte, 25 Mo au plus. Le document est copié dans l’espace de travail et son empreinte calculée ; une modification ultérieure de l’original ne change pas la copie.
evidence-document-chosen = { $name }, { $size }. Le document est copié et son empreinte calculée à l’enregistrement.
evidence-document-drop = Enregistrer sans le document
evidence-file-name = Nom
evidence-file-size = Taille
evidence-size-byte = { $size } o
evidence-size-kilobyte = { $size } ko
evidence-size-megabyte = { $size } Mo
evidence-file-hash = SHA-256
evidence-file-unknown = non enregistré
evidence-copy = Copier SHA-256
evidence-copied = L’empreinte a été copiée.
evidence-not-copied = L’empreinte n’a pas pu être copiée. Sélectionnez-la plutôt.
evidence-look = Consulter
evidence-look-checked = C’est la copie de l’espace de travail. Son SHA-256 vient d’être vérifié.
evidence-look-reading = Lecture…
evidence-look-failed = Le document n’est pas affiché.
evidence-look-image = Le document { $name } en image
evidence-look-text = Texte du document
evidence-look-cut = Seul le début est affiché. Enregistrez une copie pour tout lire.
evidence-look-other = Un document de ce type n’est pas affiché ici. Enregistrez une copie, et ouvrez-la avec un programme de confiance.
evidence-save-copy-open = Enregistrer une copie…
evidence-save-copy-title = Enregistrer une copie de { $name }
evidence-save-copy-about = La copie de l’espace de travail est comparée à son SHA-256, puis écrite en entier ou pas du tout.
evidence-save-copy-file = Fichier
evidence-save-copy-hint = Le chemin complet de la copie.
evidence-save-copy-replace = Remplacer un fichier qui porte ce nom
evidence-save-copy = Enregistrer la copie
evidence-save-copy-running = Écriture…
evidence-save-copy-failed = Rien n’a été écrit.
evidence-save-copy-done = La copie a été enregistrée.

## The form

evidence-scope-all = Un fournisseur
evidence-scope-some = Hébergements
evidence-provider = Fournisseur
evidence-placements = Hébergements
evidence-add-placement = Ajouter un hébergement
evidence-models = Limitée aux modèles
evidence-add-model = Ajouter un modèle
evidence-models-all = Tous les modèles.
evidence-same-places = Lieux pour toutes les étapes
evidence-add-place = Ajouter un lieu
evidence-boundary-places = Ajouter les lieux d’un périmètre
evidence-boundary-item = { $id }, { $name }
evidence-use-for-all = Mêmes lieux pour toutes les étapes
evidence-term = En vigueur
evidence-first-day = Premier jour
evidence-last-day = Dernier jour
evidence-term-about = Les jours commencent et finissent selon { $zone }. Le dernier jour compte jusqu’à sa dernière seconde.
evidence-counts = Elle compte du { $from } au { $through } inclus.
evidence-missing-name = Un nom est nécessaire.
evidence-missing-instrument = Choisissez le type de contrat ou de certificat.
evidence-missing-issuer = Indiquez qui l’a émise ou signée.
evidence-missing-provider = Choisissez le fournisseur concerné.
evidence-missing-placements = Nommez au moins un hébergement concerné.
evidence-missing-stages = Nommez au moins un lieu, ou indiquez que l’étape n’est pas couverte.
evidence-missing-first = Indiquez le premier jour où elle compte.
evidence-missing-last = Indiquez le dernier jour où elle compte. Une preuve a toujours une fin.
evidence-missing-order = Le dernier jour précède le premier : corrigez l’un des deux.
evidence-missing-file = Le fichier dépasse 25 Mo : ajoutez une copie plus petite.
evidence-incomplete = { $count ->
    [1] Un champ est à corriger.
   *[other] { $count } champs sont à corriger.
  }
evidence-saving = Enregistrement…
evidence-saved = « { $name } » est enregistrée dans le brouillon.
evidence-not-saved = La preuve n’a pas été enregistrée. Rien n’a été modifié, et votre saisie est toujours là.

## Deleting

evidence-delete = Supprimer la preuve
evidence-delete-title = Supprimer « { $name } » ?
evidence-delete-about = Ce qui en dépend est refusé dès lors. La version publiée reste telle quelle.
evidence-delete-scope = { $count ->
    [0] Aucun point d’accès n’est dans son champ.
    [one] { NUMBER($count) } point d’accès est dans son champ :
   *[other] { NUMBER($count) } points d’accès sont dans son champ :
  }
evidence-needed = Elle ne peut pas être supprimée tant que ceci en dépend : { $list }.
evidence-not-deleted = La preuve n’a pas été supprimée.

## Exemptions

exemption-title = Dérogations
exemption-empty = Aucune dérogation : chaque contrôle de chaque politique compte.
exemption-why = Une dérogation permet d’utiliser un hébergement pour une étiquette malgré l’échec de contrôles désignés d’une politique. Elle a un motif, un responsable et une fin.
exemption-choose = Sélectionnez une dérogation pour voir ce qu’elle excuse et ce qu’il en serait sans elle. Appuyez sur Entrée pour la modifier.
exemption-idle-unread = Il n’a pas été possible de déterminer quelles dérogations ne sont plus nécessaires.
exemption-add = Ajouter une dérogation
exemption-edit-title = Modifier la dérogation { $id }
exemption-renew-title = Renouveler la dérogation
exemption-about = Elle excuse exactement les échecs désignés, pour une politique, un hébergement et une étiquette, et prend fin d’elle-même.
exemption-remove = Retirer
exemption-open = Ouvrir dans Dérogations
exemption-bar = { $placement }, { $tag }

exemption-policy = Politique
exemption-placement = Hébergement
exemption-tag = Étiquette
exemption-tag-other = la politique ne la vise pas
exemption-kind = Type
exemption-kind-waiver = Acceptation du risque
exemption-kind-waiver-means = le risque est accepté
exemption-kind-mitigated = Mesure compensatoire
exemption-kind-mitigated-means = le but est atteint par d’autres moyens
exemption-kind-authorisation = Autorisation expresse
exemption-kind-authorisation-means = une personne habilitée a permis exactement cela
exemption-reason = Motif
exemption-reason-hint = Pourquoi elle est accordée, en { $least } caractères au moins. Le motif figure au journal d’audit.
exemption-reason-before = Pourquoi elle est accordée de nouveau. Avant : { $before }
exemption-owner = Responsable
exemption-owner-hint = Qui en répond.
exemption-id = Identifiant
exemption-id-hint = Formé de la politique, de l’hébergement et de l’étiquette. Vous pouvez en indiquer un autre.
exemption-id-fixed = Le journal d’audit connaît la dérogation sous cet identifiant.
exemption-from = En vigueur du
exemption-through = En vigueur jusqu’au
exemption-excuses = Ce qu’elle excuse
exemption-excuse = Excusé : { $excuse }.

exemption-status-valid = En vigueur
exemption-status-later = Commence plus tard
exemption-status-expired = Expirée
exemption-status-idle = Plus nécessaire

exemption-says = Pour les requêtes étiquetées { $tag }, « { $policy } » n’oppose pas à { $placement } les échecs ci-dessous. Tout autre échec compte toujours.

## What fails now, and what an exemption opens

exemption-fails = { $when ->
    [now] Voici ce qui échoue maintenant.
   *[then] Voici ce qui échoue le { $date }.
  } Cochez un à un ce qui doit être excusé.
exemption-failing-choose = Choisissez une politique, un hébergement et une étiquette pour voir ce qui y échoue maintenant.
exemption-failing-reading = Recherche de ce qui y échoue maintenant…
exemption-failing-unread = Il n’a pas été possible de déterminer ce qui y échoue maintenant : { $why }
exemption-failing-refused = Aucun point d’accès n’est examiné : { $why }
exemption-failing-no-endpoint = Aucun point d’accès ne relève de cet hébergement : rien n’y échoue donc maintenant.
exemption-failing-none = { $when ->
    [now] Rien de ce qu’exige cette politique n’y échoue maintenant : aucune dérogation n’est nécessaire.
   *[then] Rien de ce qu’exige cette politique n’y échoue le { $date } : aucune dérogation n’est nécessaire.
  }
exemption-failing-other-tag = Cette politique ne vise pas cette étiquette : elle n’y fait rien échouer, aucune dérogation n’est nécessaire.
exemption-others = Autres échecs
exemption-add-other = Ajouter un échec
exemption-others-hint = Ce qui n’échoue pas maintenant mais peut échouer, par exemple une preuve qui expire.
exemption-value-scope = Sa portée : { $list }.
exemption-value-places = Lieux : { $list }.
exemption-value-instruments = Exigé : { $list }.
exemption-value-evidence = Preuves : { $list }.
exemption-value-exempt = Excusé maintenant par { $list }.
exemption-value-endpoints = Sur { $count } des { $of } points d’accès.
exemption-grave-stage_unknown = Nul ne sait où sont ces données. Une fois excusées, elles sont admises où qu’elles se révèlent être.
exemption-grave-place_denied = La politique exclut ces lieux nommément. Une fois excusées, les requêtes peuvent s’y trouver malgré tout.

exemption-without-title = Sans elle
exemption-without-unread = Il n’a pas été possible de déterminer ce qu’il en serait sans elle.
exemption-without-not-in-force = Elle ne compte pas maintenant : rien ne serait différent.
exemption-without = { $of ->
    [0] Aucun point d’accès ne relève de cet hébergement : rien ne serait différent.
   *[other] { $count ->
        [0] Rien ne serait différent maintenant.
        [one] { NUMBER($count) } point d’accès serait refusé, sur { NUMBER($of) } de cet hébergement.
       *[other] { NUMBER($count) } points d’accès seraient refusés, sur { NUMBER($of) } de cet hébergement.
      }
  }
exemption-endpoint = Point d’accès
exemption-now = Maintenant
exemption-without-it = Sans elle
exemption-explained = { $endpoint } :

exemption-missing-policy = Choisissez la politique à laquelle elle déroge.
exemption-missing-placement = Choisissez l’hébergement qu’elle exempte.
exemption-missing-tag = Choisissez l’étiquette pour laquelle elle compte.
exemption-missing-kind = Choisissez le type d’autorisation.
exemption-missing-excuses = Cochez au moins un échec qu’elle excuse.
exemption-missing-reason = Indiquez pourquoi elle est accordée, en { $least } caractères au moins.
exemption-missing-owner = Indiquez qui en répond.
exemption-missing-first = Indiquez le premier jour où elle compte.
exemption-missing-last = Indiquez le dernier jour où elle compte. Une dérogation a toujours une fin.
exemption-missing-order = Le dernier jour précède le premier : corrigez l’un des deux.
exemption-missing-length = Elle durerait { NUMBER($days) } jours, et le maximum est de { $most }. Choisissez le { $date } ou un jour antérieur, et renouvelez-la à temps.
exemption-missing-id = Utilisez de 1 à 160 lettres, chiffres et . _ : @ + / -, en commençant par une lettre ou un chiffre.
exemption-missing-taken = Une autre dérogation porte cet identifiant : indiquez-en un autre.
exemption-saved = La dérogation { $id } est enregistrée dans le brouillon.
exemption-not-saved = La dérogation n’a pas été enregistrée. Rien n’a été modifié, et votre saisie est toujours là.

exemption-delete = Supprimer la dérogation
exemption-delete-title = Supprimer la dérogation { $id } ?
exemption-delete-about = Ce qu’elle excuse compte dès lors comme un échec. La version publiée reste telle quelle.
exemption-delete-lost = { $count ->
    [0] Aucun verdict ne change maintenant.
    [1] Ceci sera refusé pour les requêtes étiquetées { $tag } :
   *[other] Ces { NUMBER($count) } seront refusés pour les requêtes étiquetées { $tag } :
  }
exemption-not-deleted = La dérogation n’a pas été supprimée.
exemption-ask = Demander une dérogation…
exemption-ask-from = Demander une dérogation à { $policy }…
