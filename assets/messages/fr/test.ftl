### The Test room: a prompt on every endpoint that qualifies.

test-title = Essayer un prompt
test-sentence = Envoyé seulement aux points d’accès qui conviennent à cet instant. Le texte n’est pas conservé.
test-settings = Objet de l’essai

test-tag = Étiquette
test-no-tags = Il n’y a pas encore d’étiquette de résidence, donc rien à essayer. Les étiquettes viennent avec les modèles types de l’espace Politiques.
test-to-policies = Aller à Politiques

test-data = Données
test-data-all = tout ce que l’étiquette peut porter
test-data-none = aucune nommée
test-data-title = Ce que porte le texte
test-data-hint = Tout ce que { $tag } peut porter, sauf si vous restreignez. Il en reste au moins une.

test-policy = Politique
test-published = Publiée
test-draft = Brouillon
test-not-published = Rien n’est encore publié : seul le brouillon peut juger.
test-synthetic = Ce texte est inventé et ne concerne personne

test-prompt = Prompt
test-prompt-placeholder = Que voulez-vous demander ?
test-not-kept = Le texte n’est pas conservé. Il disparaît quand vous quittez cet espace.
test-system = Prompt système
test-system-add = Ajouter un prompt système
test-system-remove = Retirer le prompt système

test-endpoints = Points d’accès
test-offers-published = { $eligible } des { $count } points d’accès peuvent être utilisés pour { $tag }, selon la révision { $revision }.
test-offers-draft = { $eligible } des { $count } points d’accès peuvent être utilisés pour { $tag }, selon le brouillon.
test-offers-failed = Les points d’accès n’ont pas pu être jugés : aucun n’est proposé.
test-empty = Rien à essayer pour cette étiquette : 0 point d’accès autorisé.
test-to-coverage = Voir pourquoi dans Couverture
test-more = { $count } de plus
test-fewer = En afficher moins

test-run = Lancer sur { $count }
test-stop = Arrêter
test-stop-named = Arrêter { $endpoint }
test-stop-all = Tout arrêter
test-blocked-tag = Choisissez d’abord une étiquette.
test-blocked-offers = Aucun point d’accès ne peut être utilisé.
test-blocked-endpoint = Cochez au moins un point d’accès.
test-blocked-text = Écrivez d’abord un prompt.
test-blocked-synthetic = Le brouillon ne juge que du texte inventé : confirmez ci-dessus qu’il l’est.

test-answers = Réponses
test-practice-label = Exercice : aucun modèle ne répond ici
test-state-waiting = En attente
test-state-streaming = Réception
test-state-done = Terminé
test-state-stopped = Arrêté
test-state-failed = Échec
test-state-refused = Refusé
test-waiting = En attente de la réponse du point d’accès.
test-no-text = Le point d’accès a répondu sans aucun texte.
test-stopped = Vous avez arrêté cet essai. Ce qui précède n’est pas complet.
test-stopped-early = Vous avez arrêté cet essai avant toute réponse.
test-incomplete = Ce qui précède n’est pas complet.
test-refused = Le prompt n’a pas été envoyé à ce point d’accès.
test-ended = { $endpoint } : { $state }

test-verdict = Verdict
test-verdict-allow = Autorisé, { $by }
test-verdict-exempt = Par dérogation, { $by }
test-verdict-refused = Refusé, { $by }
test-by-revision = révision { $revision }
test-by-draft = brouillon
test-for = Pour
test-served = Servi depuis
test-peer = Pair
test-tls = TLS
test-time = Durée
test-tokens = Jetons
test-request = Id. de requête
test-not-reported = non indiqué
test-not-yet = pas encore
test-not-sent = rien n’a été envoyé
test-yes = oui
test-no = non
test-seconds = { $seconds } s
test-time-both = { $first } au premier signe, { $total } en tout
test-time-total = premier signe non indiqué, { $total } en tout
test-tokens-both = { $in } en entrée, { $out } en sortie

test-practice = Le serveur d’exercice répond sur cet ordinateur, sans modèle.
test-practice-start = Démarrer le serveur d’exercice
test-practice-on = Le serveur d’exercice tourne sur cet ordinateur. Il répond sans modèle.
test-practice-failed = Le serveur d’exercice n’a pas démarré.

test-key-missing = Aucune clé n’est enregistrée pour la connexion { $connection }.
test-key-unread = Impossible de savoir si une clé est enregistrée pour la connexion { $connection }.
test-key-enter = Saisir la clé
test-key-enter-named = Saisir la clé pour { $connection }
test-key-title = Clé pour { $connection }
test-key-sentence = La clé est gardée avec les autres secrets de cet ordinateur, jamais dans l’espace de travail, et n’est envoyée qu’à { $host }.
test-key-field = Clé
test-key-empty = Collez la clé que le fournisseur vous a remise.
test-key-save = Garder la clé

test-vault-failed = L’emplacement des clés n’a pas pu être lu.
test-vault-locked = Les clés de cet espace de travail sont dans un fichier à phrase secrète, encore fermé.
test-vault-none = Cet ordinateur n’a pas de trousseau où garder des clés.
test-vault-open = Saisir la phrase secrète
test-vault-make = Choisir une phrase secrète
test-vault-open-title = Ouvrir les clés
test-vault-open-sentence = Saisissez la phrase secrète des clés de cet espace de travail. Elles restent ouvertes jusqu’à la fermeture de la console.
test-vault-make-title = Choisir une phrase secrète
test-vault-make-sentence = Les clés seront gardées dans un fichier à côté de l’espace de travail, scellé par cette phrase secrète. Personne ne peut la récupérer : notez-la et conservez-la en lieu sûr.
test-vault-field = Phrase secrète
test-vault-repeat = Phrase secrète, encore
test-vault-empty = Saisissez la phrase secrète.
test-vault-differs = Les deux phrases secrètes diffèrent. Saisissez deux fois la même.
test-vault-open-keys = Ouvrir les clés
