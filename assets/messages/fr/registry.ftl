### The registry: endpoints, placements and their claims, connections, models, providers, regions, zones, boundaries, tags; imports.

registry-description-room = Quels modèles vous utilisez, où chacun s’exécute, et sur la parole de qui.
registry-lists = Listes du registre
registry-tab-endpoints = Points d’accès
registry-tab-placements = Hébergements
registry-tab-connections = Connexions
registry-tab-models = Modèles
registry-tab-providers = Fournisseurs
registry-tab-regions = Régions
registry-tab-zones = Zones
registry-tab-boundaries = Périmètres
registry-tab-tags = Étiquettes

## Columns and fields

registry-endpoint = Point d’accès
registry-endpoint-hint = Un nom court de votre choix, par exemple azure-sweden.
registry-model = Modèle
registry-model-hint = Le nom qu’envoient les appelants.
registry-model-new = Un nouveau modèle : il est ajouté avec le point d’accès.
registry-model-id-hint = Le nom qu’envoient les appelants. Il ne peut plus être changé ensuite.
registry-upstream = Nom en amont
registry-upstream-hint = Le nom sous lequel l’hôte connaît le modèle.
registry-connection = Connexion
registry-connection-id = Nom de la connexion
registry-placement = Hébergement
registry-placement-hint = Les conditions auxquelles le fournisseur exécute le modèle.
registry-placement-id = Identifiant
registry-placement-id-hint = Par exemple acme:in_region:paris. Il ne peut plus être changé ensuite.
registry-enabled = Actif
registry-on = Oui
registry-off = Non
registry-from = Du
registry-through = Jusqu’au
registry-name = Nom
registry-provider = Fournisseur
registry-provider-new = Un nouveau fournisseur : il est ajouté avec l’hébergement.
registry-provider-name = Utilisez un nom avec des lettres ou des chiffres.
registry-provider-id-hint = Par exemple acme. Il ne peut plus être changé ensuite.
registry-scope = Portée
registry-scope-in_region = Les requêtes restent dans une région.
registry-scope-zone = Les requêtes se déplacent dans une des zones du fournisseur.
registry-scope-geography = Les requêtes se déplacent dans la géographie du fournisseur autour d’une région.
registry-scope-global = Les requêtes vont partout : le traitement est « n’importe où ».
registry-scope-private = S’exécute sur vos propres machines.
registry-scope-unspecified = Personne ne l’a précisé : le traitement est « inconnu ».
registry-region = Région
registry-region-hint = Le code du fournisseur, par exemple eu-central-1.
registry-region-new = Une nouvelle région : elle est ajoutée avec l’hébergement.
registry-region-needed = Cette portée a besoin de sa région. Choisissez-en une, ou saisissez le code du fournisseur.
registry-region-country = Pays de la région
registry-region-country-hint = Laissez vide si aucune source ne l’indique.
registry-region-code = Code
registry-place = Lieu
registry-place-unknown = personne ne l’indique
registry-geography = Géographie
registry-geography-hint = L’unité plus large du fournisseur qui l’entoure, s’il y en a une.
registry-zone = Zone
registry-zone-hint = Un ensemble de lieux que le fournisseur désigne. Ajoutez-la dans Zones, ou adoptez un hébergement qui l’apporte.
registry-zone-needed = Cette portée a besoin de sa zone. Choisissez-en une, ajoutez-la dans Zones, ou adoptez un hébergement qui l’apporte.
registry-zone-id-hint = Par exemple acme:eu-zone. Il ne peut plus être changé ensuite.
registry-source-region = Entrée par
registry-source-region-hint = La région par laquelle on entre dans la zone, si ses membres en dépendent.
registry-none = aucune
registry-sku = SKU ou profil
registry-verified = Dernière vérification
registry-never = jamais
registry-base-url = URL de base
registry-api = Protocole
registry-api-openai_chat = OpenAI Chat
registry-api-openai_responses = OpenAI Responses
registry-api-anthropic_messages = Anthropic Messages
registry-api-bedrock_converse = Bedrock Converse
registry-api-vertex_generate = Vertex Generate
registry-key-name = Variable de clé
registry-key-name-hint = La variable d’environnement où la passerelle trouve la clé. Jamais la clé elle-même.
registry-networks = Réseaux privés
registry-networks-hint = Où l’hôte doit se trouver, par exemple 10.0.0.0/8. Vide pour un hôte sur internet.
registry-add-network = Ajouter un réseau
registry-not-network = { $text } n’est pas un réseau. Écrivez-le 10.0.0.0/8.
registry-vendor = Éditeur
registry-deprecated = Obsolète le
registry-boundary = Périmètre
registry-boundary-hint = Par exemple NORDICS. Il ne peut plus être changé ensuite.
registry-boundary-members = { $name }, { $count ->
    [one] { $count } lieu
   *[other] { $count } lieux
  }
registry-members = Membres
registry-source = Source
registry-confidence = Fiabilité
registry-review = À revoir avant le
registry-overdue = dépassé
registry-note = Note
registry-tag = Étiquette
registry-tag-hint = Ce que les requêtes portent dans x-residency, par exemple eu-personal. Elle ne peut plus être changée ensuite.
registry-description = Description
registry-categories = Catégories de données
registry-add-category = Ajouter une catégorie
registry-header = En-tête de requête

## What is wrong with what was typed

registry-needed = Ceci est nécessaire.
registry-taken = { $id } existe déjà. Choisissez un autre nom, ou modifiez l’existant.
registry-id-plain = Utilisez des lettres, des chiffres et . _ : @ + / -, en commençant par une lettre ou un chiffre ; pas d’espaces.
registry-id-name = Utilisez 256 caractères au plus, sans espace au début ni à la fin.
registry-id-tag = Utilisez 63 caractères au plus, lettres minuscules, chiffres et traits d’union, en commençant par une lettre ou un chiffre. « untagged » est réservé.
registry-not-day = Ce n’est pas un jour. Écrivez-le 2026-12-31 ou 31 déc 2026.
registry-day-hint = Par exemple 2026-12-31.
registry-places-needed = Nommez au moins un lieu.
registry-places-or-word = Nommez des lieux, ou choisissez « n’importe où » ou « inconnu » seul : les deux ensemble disent deux choses.
registry-source-needed = Indiquez qui le dit : un document, une page ou une personne.
registry-reason-needed = Donnez un motif d’au moins { $least } caractères.

## Adding

registry-new = nouveau
registry-existing = Une des vôtres
registry-new-connection = Nouvelle connexion
registry-in-workspace = Un des vôtres
registry-from-starter = Catalogue de départ
registry-blank = Vide
registry-starter = Hébergement du catalogue de départ
registry-starter-find = Fournisseur, région ou zone
registry-starter-hint = { $count } hébergements avec leurs sources. En adopter un le copie avec son fournisseur, sa région et sa zone.
registry-in-use = dans cet espace de travail
registry-add-endpoint = Ajouter un point d’accès
registry-add-endpoint-text = Un modèle, joint par une connexion, dans un hébergement. Rien n’est envoyé nulle part.
registry-add-placement = Ajouter un hébergement
registry-add-placement-text = Conditions auxquelles un fournisseur exécute des modèles. Ce que personne n’a indiqué est inconnu, et ce qui est inconnu n’est pas permis.
registry-add-placement-from = Partir de
registry-add-connection = Ajouter une connexion
registry-add-connection-text = Comment joindre un hôte. Aucune connexion n’est ouverte ; sa clé se saisit ensuite.
registry-add-model = Ajouter un modèle
registry-add-provider = Ajouter un fournisseur
registry-add-provider-text = Celui qui exécute des modèles. Régions, zones et hébergements appartiennent à un fournisseur.
registry-add-region = Ajouter une région
registry-add-region-text = Un lieu physique d’un fournisseur. Ce que déclarent ses hébergements se saisit avec eux.
registry-add-zone = Ajouter une zone
registry-add-zone-text = Un ensemble de lieux d’un fournisseur, dans lequel les requêtes peuvent se déplacer.
registry-add-boundary = Ajouter un périmètre
registry-add-boundary-text = Un ensemble nommé de lieux que des politiques peuvent permettre.
registry-add-tag = Ajouter une étiquette
registry-add-tag-text = Un marquage des requêtes. Tant qu’aucune politique ne s’y applique, toute requête qui la porte est refusée.
registry-add-place = Ajouter un lieu
registry-source-officer = Saisi par le responsable conformité

## Empty lists

registry-empty-endpoints = Aucun point d’accès encore. Ajoutez le premier, ou importez ce qu’utilise votre passerelle.
registry-empty-placements = Aucun hébergement encore. Adoptez-en un du catalogue de départ, avec ses sources, ou partez d’un hébergement vide.
registry-empty-connections = Aucune connexion encore. Ajoutez-en une, ou ajoutez un point d’accès avec une nouvelle connexion.
registry-empty-models = Aucun modèle encore. Ajoutez-en un, ou importez ce qu’utilise votre passerelle.
registry-empty-providers = Aucun fournisseur encore. Ils viennent avec les hébergements du catalogue de départ, ou ajoutez-en un.
registry-empty-regions = Aucune région encore. Elles viennent avec les hébergements du catalogue de départ, ou ajoutez-en une.
registry-empty-zones = Aucune zone encore. Elles viennent avec les hébergements du catalogue de départ, ou ajoutez-en une.
registry-empty-boundaries = Aucun périmètre encore. Une politique issue d’un modèle type apporte ceux dont elle a besoin.
registry-empty-tags = Aucune étiquette : toute requête est refusée. Ajoutez-en une, ou créez une politique d’après un modèle type.

## Claims

registry-disputed = contesté
registry-forced = par la portée { $scope }
registry-forced-short = par la portée
registry-claims = Déclarations
registry-edit = Modifier
registry-edit-claim = Modifier { $stage }
registry-claim-title = { $stage } : { $placement }
registry-settle-title = Trancher { $stage } : { $placement }
registry-claim-counts = Ce qui compte maintenant : { $value }.
registry-claim-value = Où sont les données
registry-value-places = Lieux
registry-value-not_retained = Non conservé
registry-value-anywhere = N’importe où
registry-value-unknown = Inconnu
registry-value-not_retained-text = Rien n’est conservé. Les politiques ne l’acceptent qu’avec une preuve qui l’atteste.
registry-value-anywhere-text = Les données peuvent être partout dans le monde.
registry-value-unknown-text = Personne ne l’a indiqué. Ce qui est inconnu n’est pas permis.
registry-places = Lieux
registry-places-hint = Codes ISO 3166, par exemple DE ou CA-QC. Un périmètre vaut pour ses membres.
registry-sources = Ce que disent les sources
registry-no-facts = Aucune source ne dit encore rien.
registry-own-claim = Votre déclaration
registry-claim-save = Enregistrer la déclaration
registry-remove-own = Retirer
registry-source-name = Source
registry-source-name-hint = Un document, une page ou une personne.
registry-source-date = Date de la source
registry-source-date-hint = Un jour, un mois ou une année, comme l’indique la source.
registry-source-url = Adresse
registry-undated = sans date
registry-confidence-sourced = d’après le texte même du fournisseur
registry-confidence-curated = établi d’après plusieurs sources
registry-confidence-conflict = les sources se contredisent
registry-confidence-unverified = non vérifié
registry-confidence-officer = saisi par le responsable conformité
registry-host-contradicts = l’hôte diffère
registry-host-contradicts-title = L’hôte contredit le registre.
registry-disagree = { $count ->
    [2] Deux sources divergent.
   *[other] { $count } sources divergent.
  }
registry-disagree-stage = { $stage } : { $count ->
    [2] deux sources divergent.
   *[other] { $count } sources divergent.
  }
registry-disagree-text = La plus large compte jusqu’à ce que vous tranchiez.
registry-settle-begin = Trancher
registry-settle = Trancher
registry-settle-value = Ce qui doit compter
registry-use-this = Utiliser ceci
registry-reason = Motif
registry-reason-hint = Il figure à côté de la déclaration et au journal.
registry-settled = Tranché le { $date } comme { $value } : { $reason }
registry-reopen = Rouvrir

## Keys

registry-key = Clé
registry-key-stored = Clé enregistrée
registry-key-missing = Saisir la clé
registry-key-locked = Déverrouiller les clés
registry-key-not_needed = pas de clé nécessaire
registry-key-failed = illisible
registry-key-asking = …
registry-key-enter = Saisir la clé
registry-key-replace = Remplacer la clé
registry-key-title = Clé de { $id }
registry-key-text = Elle est gardée dans le trousseau de cet ordinateur, ou dans le fichier scellé à côté de l’espace de travail. Elle n’est plus jamais affichée et ne figure jamais dans une version publiée.
registry-key-save = Enregistrer la clé
registry-key-stored-for = La clé de { $id } est enregistrée.
registry-passphrase = Phrase secrète
registry-passphrase-again = Phrase secrète, encore
registry-passphrase-differs = Les deux diffèrent. Saisissez la même phrase secrète dans les deux champs.
registry-passphrase-title = Déverrouiller les clés
registry-passphrase-text = Les clés de cet espace de travail sont dans un fichier scellé par une phrase secrète. Elle est demandée une seule fois jusqu’à la fermeture de la console.
registry-passphrase-new = Choisir une phrase secrète
registry-passphrase-new-text = Le trousseau de cet ordinateur ne répond pas. { $cause } Les clés sont gardées à la place dans un fichier à côté de l’espace de travail, scellé par une phrase secrète que personne ne peut récupérer.
registry-passphrase-set = Utiliser cette phrase
registry-unlock = Déverrouiller

## Deleting

registry-delete-title = Supprimer { $object } ?
registry-delete-text = Le brouillon le perd. Ce qui est publié reste tel quel.
registry-delete-needed = { $object } : en cours d’utilisation
registry-delete-needed-text = { $count ->
    [1] Un élément en dépend. Rattachez-le ailleurs ou supprimez-le d’abord.
   *[other] { $count } éléments en dépendent. Rattachez-les ailleurs ou supprimez-les d’abord.
  }
registry-delete-list = Ce qui en dépend
registry-keep = Garder
registry-object-endpoint = Point d’accès { $id }
registry-object-placement = Hébergement { $id }
registry-object-connection = Connexion { $id }
registry-object-model = Modèle { $id }
registry-object-provider = Fournisseur { $id }
registry-object-region = Région { $id }
registry-object-zone = Zone { $id }
registry-object-boundary = Périmètre { $id }
registry-object-tag = Étiquette { $id }
registry-kind-category = Catégorie
registry-kind-tag = Étiquette
registry-kind-boundary = Périmètre
registry-kind-instrument = Instrument
registry-kind-provider = Fournisseur
registry-kind-region = Région
registry-kind-zone = Zone
registry-kind-placement = Hébergement
registry-kind-connection = Connexion
registry-kind-model = Modèle
registry-kind-endpoint = Point d’accès
registry-kind-gateway = Passerelle
registry-kind-evidence = Preuve
registry-kind-policy = Politique
registry-kind-exemption = Dérogation

## Setting many rows

registry-bulk = { $count ->
    [0] Définir pour des lignes…
    [one] Définir pour { NUMBER($count) } ligne…
   *[other] Définir pour { NUMBER($count) } lignes…
  }
registry-bulk-title = { $count ->
    [one] Définir pour { NUMBER($count) } ligne
   *[other] Définir pour { NUMBER($count) } lignes
  }
registry-bulk-text = Vous voyez ce que cela change avant tout enregistrement. Toutes les lignes s’annulent en une seule étape.
registry-bulk-field = Champ
registry-bulk-value = Valeur pour toutes
registry-bulk-preview = Voir l’impact
registry-bulk-apply = { $count ->
    [one] Définir pour { NUMBER($count) } ligne
   *[other] Définir pour { NUMBER($count) } lignes
  }
registry-bulk-same = Chacune de ces lignes a déjà cette valeur.
registry-bulk-rows = Lignes qui changent : { NUMBER($count) } sur { NUMBER($all) }.
registry-bulk-none = Aucun point d’accès n’est nouvellement permis, et aucun n’est perdu.
registry-bulk-gained = Nouvellement permis : { $endpoints ->
    [one] { NUMBER($endpoints) } point d’accès
   *[other] { NUMBER($endpoints) } points d’accès
  } dans { $decisions ->
    [one] { NUMBER($decisions) } décision
   *[other] { NUMBER($decisions) } décisions
  }
registry-bulk-lost = N’est plus permis : { $endpoints ->
    [one] { NUMBER($endpoints) } point d’accès
   *[other] { NUMBER($endpoints) } points d’accès
  } dans { $decisions ->
    [one] { NUMBER($decisions) } décision
   *[other] { NUMBER($decisions) } décisions
  }
registry-bulk-others = Décisions avec d’autres raisons : { NUMBER($reasons) }. Inchangées : { NUMBER($unchanged) }.
registry-bulk-more = et { NUMBER($count) } de plus
registry-bulk-acknowledge = J’ai lu où cela permet nouvellement de traiter les requêtes : { $places }.
registry-bulk-unread = Lisez ce qui est nouvellement permis et cochez-le. Rien n’est défini avant.
registry-bulk-moved = Le brouillon a été modifié entre-temps, et l’impact est maintenant autre. Lisez-le à nouveau.
registry-bulk-said = Points d’accès nouvellement permis : { NUMBER($gained) }, qui ne sont plus permis : { NUMBER($lost) }, lignes qui changent : { NUMBER($count) }.
registry-bulk-done = { $count ->
    [one] { NUMBER($count) } ligne définie.
   *[other] { NUMBER($count) } lignes définies.
  }

## Models against placements

registry-view = Vue des modèles
registry-view-list = Liste
registry-view-matrix = Matrice
registry-matrix = Modèles par hébergement
registry-matrix-provider = Fournisseur des hébergements
registry-matrix-all = tous
registry-matrix-help = Entrée ajoute un point d’accès là où il n’y en a pas, et demande avant d’en retirer un.
registry-matrix-empty = La matrice a une colonne par hébergement. Ajoutez d’abord des hébergements.
registry-matrix-none = non proposé
registry-matrix-on = { $count ->
    [1] proposé
   *[other] proposé par { NUMBER($count) }
  }
registry-matrix-apart = hors de sa durée
registry-matrix-off = désactivé

## Inspector

registry-inspect-endpoint = Sélectionnez un point d’accès pour voir ses déclarations, qui les fait, et quelles preuves le couvrent.
registry-inspect-placement = Sélectionnez un hébergement pour voir ses déclarations, qui les fait, et quels points d’accès l’utilisent.
registry-endpoint-sentence = { $enabled ->
    [yes] { $model } est joint à { $host } aux conditions de { $placement }.
   *[no] { $model } est désactivé. Il serait joint à { $host } aux conditions de { $placement }.
  }
registry-placement-sentence = { $scope ->
    [in_region] { $provider } garde les requêtes dans une région.
    [zone] { $provider } peut déplacer les requêtes dans une zone.
    [geography] { $provider } peut déplacer les requêtes dans une géographie.
    [global] { $provider } peut traiter les requêtes n’importe où.
    [private] Les requêtes restent sur vos propres machines.
   *[unspecified] Personne n’a précisé jusqu’où { $provider } peut déplacer les requêtes.
  } { $unknown ->
    [0] Chaque étape a une déclaration.
    [1] Une étape est inconnue.
   *[other] { $unknown } étapes sur 6 sont inconnues.
  }
registry-used-by = { $count ->
    [0] Points d’accès
    [1] Utilisé par 1 point d’accès
   *[other] Utilisé par { $count } points d’accès
  }
registry-used-by-none = Aucun point d’accès ne l’utilise.
registry-evidence = { $count ->
    [0] Preuves
    [1] Couvert par 1 preuve
   *[other] Couvert par { $count } preuves
  }
registry-evidence-none = Aucune preuve ne le couvre. Ajoutez des contrats et des certificats dans Preuves.
registry-evidence-through = en vigueur jusqu’au { $date } inclus
registry-evidence-ended = expirée le { $date }
registry-evidence-begins = commence le { $date }

## Import

registry-import = Importer…
registry-import-title = Importer ce qu’utilise votre passerelle
registry-import-text = Ce que vous choisissez ou collez est lu sur cet ordinateur. Vous voyez chaque ligne avant tout changement, et un import ne retire jamais rien.
registry-import-kind = Type de fichier
registry-import-auto = D’après son contenu
registry-import-litellm_config = Configuration LiteLLM
registry-import-litellm_models = Liste de modèles LiteLLM
registry-import-azure_deployments = Déploiements Azure
registry-import-azure_matrix = Modèles et régions Azure
registry-import-bedrock_profiles = Profils d’inférence Bedrock
registry-import-botocore = Régions AWS (botocore)
registry-import-models_dev = models.dev
registry-import-registry_csv = Tableau du registre (CSV)
registry-import-registry_xlsx = Tableaux du registre (XLSX)
registry-import-workspace_file = Fichier de l’espace de travail (JSON)
registry-import-auto-text = Une configuration ou une liste de modèles LiteLLM, des listes produites par les lignes de commande Azure et AWS, les tableaux de modèles d’Azure, les régions de botocore, un fichier de models.dev, ou ce que cette console a exporté.
registry-import-litellm_config-text = Le config.yaml du proxy : modèles, hôtes, et où les noms disent qu’ils s’exécutent. Les clés qu’il contient ne sont pas importées.
registry-import-litellm_models-text = model_prices_and_context_window.json : noms de modèles, et ce que les noms disent des lieux.
registry-import-azure_deployments-text = Ce qu’affiche `az cognitiveservices account deployment list` : la SKU et l’emplacement du compte disent jusqu’où les requêtes peuvent aller.
registry-import-azure_matrix-text = Une page de la documentation de Microsoft : quel modèle est proposé où, avec quel type de déploiement.
registry-import-bedrock_profiles-text = Ce qu’affiche `aws bedrock list-inference-profiles` : un profil mène aux régions de ses modèles.
registry-import-botocore-text = partitions.json ou endpoints.json : les régions d’AWS et leur emplacement.
registry-import-models_dev-text = Le fichier d’un fournisseur ou d’un modèle : noms et hôtes, rien sur les lieux.
registry-import-registry_csv-text = Un tableau tel que cette console l’exporte : l’en-tête dit lequel, et les colonnes qui peuvent être vides peuvent manquer.
registry-import-registry_xlsx-text = Un classeur tel que cette console l’exporte, une feuille par tableau. Les cellules avec des formules sont refusées.
registry-import-workspace_file-text = Tout l’espace de travail, tel que `domicile get` l’écrit : registre, preuves, politiques et dérogations.
registry-import-from = Depuis
registry-import-from-file = Fichier
registry-import-from-paste = Lignes collées
registry-import-file = Fichier à importer
registry-import-rows-pasted = Lignes à importer
registry-import-rows-hint = Copiez-les dans votre tableur avec la ligne qui nomme les colonnes, et collez-les ici. Le CSV est lu aussi.
registry-import-rows-missing = Rien n’a encore été collé. Copiez les lignes et la ligne qui nomme leurs colonnes, et collez-les ici.
registry-import-show = Montrer ce qu’elles changeraient
registry-import-pasted = lignes collées
registry-import-reading-file = Lecture du fichier…
registry-import-reading-paste = Lecture des lignes collées…
registry-import-unreadable-file = Ce fichier n’a pas pu être lu. Rien n’a été modifié.
registry-import-unreadable-paste = Les lignes collées n’ont pas pu être lues. Rien n’a été modifié.
registry-import-failed-file = Le fichier n’a pas pu être importé. Rien n’a été modifié.
registry-import-failed-paste = Les lignes collées n’ont pas pu être importées. Rien n’a été modifié.
registry-import-rows = Lignes de l’import
registry-import-empty = Il n’y a rien à importer.
registry-import-status = État
registry-import-sheet = Feuille
registry-import-line = Ligne
registry-import-column = Colonne
registry-import-message = Ce qui a été lu
registry-import-changes = Changements
registry-import-field = Champ
registry-import-before = Avant
registry-import-after = Après
registry-import-in = feuille { $sheet }
registry-import-at = ligne { $line }
registry-import-under = colonne { $column }
registry-import-details = Détails de { $name }
registry-import-do = Importer
registry-import-apply = { $count ->
    [0] Rien à importer
   *[other] Importer { NUMBER($count) }
  }
registry-imported-file = { $count ->
    [one] { NUMBER($count) } ligne importée de { $name }.
   *[other] { NUMBER($count) } lignes importées de { $name }.
  }
registry-imported-paste = { $count ->
    [one] { NUMBER($count) } ligne collée importée.
   *[other] { NUMBER($count) } lignes collées importées.
  }
registry-take = Prendre cette ligne
registry-take-of = Prendre cette ligne, { $name }
registry-cannot-take = Cette ligne ne peut pas être prise : rien n’en est importé. Faites ce qui est indiqué ci-dessus, puis importez de nouveau.
registry-nothing = rien
registry-status-added = Ajouté
registry-status-changed = Changé
registry-status-same = Identique
registry-status-conflict = Conflit
registry-status-error = Erreur
registry-counts = { $name } : { $list }.
registry-count-added = { NUMBER($count) } ajoutés
registry-count-changed = { NUMBER($count) } changés
registry-count-same = { NUMBER($count) } identiques
registry-count-conflict = { $count ->
    [one] { NUMBER($count) } conflit
   *[other] { NUMBER($count) } conflits
  }
registry-count-error = { $count ->
    [one] { NUMBER($count) } erreur
   *[other] { NUMBER($count) } erreurs
  }
registry-locations = { NUMBER($models) } noms de modèles, { $unreadable ->
    [0] tous lisibles
   *[other] { NUMBER($unreadable) } illisibles
  }. Ce qu’ils disent des lieux, par famille :
registry-family = Famille
registry-family-bedrock = Bedrock
registry-family-claude_platform = Plateforme Claude
registry-family-azure = Azure OpenAI
registry-family-azure_text = Azure, anciens modèles de texte
registry-family-azure_ai = Azure AI
registry-family-vertex = Vertex AI
registry-family-other = Autres
registry-keyscope-in_region = en région
registry-keyscope-geo = zone
registry-keyscope-global = mondiale
registry-keyscope-listed = régions listées
registry-keyscope-month_commitment = prix mensuel
registry-keyscope-unspecified = non précisée
registry-keyscope-no_location = jamais précisée

registry-export-open = Exporter…
registry-export-title = Exporter le registre
registry-export-what = Un nouveau fichier, pour un tableur ou un autre espace de travail. Importé à nouveau, il ne change rien. Rien n’est écrasé.
registry-export-form = Forme
registry-export-xlsx = Classeur (XLSX)
registry-export-xlsx-text = Tous les tableaux du registre, chacun sur une feuille.
registry-export-csv = Tableau (CSV)
registry-export-csv-text = Un tableau du registre.
registry-export-json = Espace de travail (JSON)
registry-export-json-text = Registre, preuves, politiques et dérogations en un seul document. Les fichiers des preuves n’y figurent pas.
registry-export-table = Tableau
registry-export-file = Fichier
registry-export-file-hint = Le chemin complet d’un fichier qui n’existe pas encore.
registry-export = Exporter
registry-exporting = Écriture…
registry-exported = Registre exporté
registry-export-failed = Rien n’a été écrit.
registry-table-endpoints = Points d’accès
registry-table-placements = Hébergements
registry-table-connections = Connexions
registry-table-models = Modèles
registry-table-providers = Fournisseurs
registry-table-regions = Régions
registry-table-zones = Zones
registry-table-boundaries = Périmètres
registry-table-tags = Étiquettes
registry-table-categories = Catégories de données
registry-table-instruments = Instruments
registry-table-gateways = Passerelles
