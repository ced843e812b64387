### Replay: what the draft would have done to the requests of gateway logs.

impact-tab-replay = Rejeu
replay-form = Le rejeu
replay-what = Qu’aurait fait ce brouillon des requêtes qui ont été faites ? Choisissez des journaux de vos passerelles : chaque requête est jugée deux fois, selon la version publiée et selon le brouillon.
replay-logs = Fichiers journaux
replay-logs-hint = Le chemin complet de chaque fichier, un par ligne ; des fichiers copiés dans un gestionnaire de fichiers peuvent être collés. Lignes JSON (brut, gzip, zstd) ou Parquet. Ils sont lus ici, et rien de ce que disent les prompts n’est regardé ni conservé.
replay-format = Format
replay-format-auto = Reconnu aux marques de chaque ligne
replay-format-plain = Le nôtre
replay-format-litellm = LiteLLM
replay-format-envoy = Journal d’accès Envoy
replay-format-opa = Journal de décisions OPA
replay-format-fields = Votre propre correspondance
replay-mapping = Fichier de correspondance
replay-mapping-hint = Le chemin complet d’un fichier TOML ou JSON qui dit où sont les champs.
replay-before = Comparer le brouillon avec
replay-before-none = Rien de publié
replay-before-none-hint = Rien n’est encore publié : chaque requête compte comme refusée auparavant.
replay-before-newest = Révision { $revision }, la plus récente
replay-before-revision = Révision { $revision }
replay-date = Juger les requêtes pour
replay-date-now = Maintenant
replay-date-at = Une date
replay-date-recorded = Chacune à son heure
replay-date-now-hint = Ce qui a pris fin depuis l’écriture du journal ne brouille pas ce que change le brouillon.
replay-date-at-hint = Toutes les requêtes sont jugées comme faites à cette date.
replay-date-recorded-hint = Comme au jour de chaque requête. Une ligne sans heure est alors une mauvaise ligne.
replay-at = Date
replay-run = Lancer le rejeu
replay-wrong-logs = Nommez au moins un fichier journal.
replay-wrong-mapping = Nommez le fichier de votre correspondance.
replay-wrong-at = Ce n’est ni un jour ni un instant. Écrivez 2026-12-31, ou 2026-12-31T23:00:00Z.
replay-failed = Le rejeu n’a pas pu être lancé.
replay-cancel-other = Interrompre celui en cours

replay-running = Lecture des journaux…
replay-progress = Part des fichiers déjà lue
replay-so-far = { $rows ->
    [one] { NUMBER($rows) } ligne
   *[other] { NUMBER($rows) } lignes
  }, { $percent } % de { $of } Mo
replay-cancel = Interrompre
replay-cancelling = Interruption…

replay-said-bad = { $rows ->
    [1] La seule ligne n’a pas pu être lue comme une requête : rien n’est donc connu.
   *[other] Aucune des { NUMBER($rows) } lignes n’a pu être lue comme une requête : rien n’est donc connu.
  }
replay-said-empty = Les fichiers ne contiennent aucune requête.
replay-said-none = { $judged ->
    [1] La seule requête recevrait la même réponse que maintenant.
   *[other] Sur { NUMBER($judged) } requêtes, aucune ne recevrait une autre réponse que maintenant.
  }
replay-said-lost = { $judged ->
    [1] La seule requête serait refusée, et elle est servie maintenant.
   *[other] Sur { NUMBER($judged) } requêtes, { NUMBER($lost) } seraient refusées qui sont servies maintenant.
  }
replay-said-gained = { $judged ->
    [1] La seule requête serait servie, et elle est refusée maintenant.
   *[other] Sur { NUMBER($judged) } requêtes, { NUMBER($gained) } seraient servies qui sont refusées maintenant.
  }
replay-said-both = Sur { NUMBER($judged) } requêtes, { NUMBER($lost) } seraient refusées qui sont servies maintenant, et { NUMBER($gained) } seraient servies qui sont refusées maintenant.
replay-said-unpublished = Rien n’est publié : chaque requête compte comme refusée maintenant.
replay-sides = { $before }, face à { $after }.
replay-side-nothing = Rien de publié
replay-side-release = Révision { $revision }
replay-side-draft = le brouillon
replay-side-document = { $file }
replay-judged-at = Toutes jugées pour le { $date }.
replay-judged-recorded = Chacune jugée à son heure.
replay-read = { $rows ->
    [one] { NUMBER($rows) } ligne
   *[other] { NUMBER($rows) } lignes
  } dans { $files ->
    [one] { $files } fichier
   *[other] { $files } fichiers
  }{ $known ->
    [yes] , format { $formats }
   *[no] { "" }
  }.
replay-cancelled = Interrompu.
replay-cancelled-at = { $percent } % des fichiers ont été lus. La suite n’a pas été examinée.
replay-left-out = Tout n’est pas listé.
replay-left-out-count = { $count ->
    [one] { NUMBER($count) } requête est comptée sans figurer dans une ligne : il y a plus de combinaisons que de lignes listées.
   *[other] { NUMBER($count) } requêtes sont comptées sans figurer dans une ligne : il y a plus de combinaisons que de lignes listées.
  }
replay-without-zone = Heures sans fuseau horaire.
replay-without-zone-files = Lues comme UTC : { $files }. Cela compte quand chaque requête est jugée à son heure.
replay-bad = Rien n’a été jugé.
replay-bad-todo = Choisissez le format des journaux, ou votre propre correspondance, et relancez.

replay-trials = Politiques en observation
replay-trial-policy = Politique en observation
replay-trial-requests = S’appliquait à
replay-trial-denials = Aurait refusé
replay-trial-most = Le plus souvent
replay-recorded = { $files ->
    [1] Consigné pour la mise en application de ces politiques : un journal.
   *[other] Consigné pour la mise en application de ces politiques : { NUMBER($files) } journaux.
  }
replay-not-recorded = Rien n’a été consigné pour la mise en application de ces politiques : un journal compte quand il a été lu jusqu’au bout et que ses requêtes portent une heure.

replay-filters = Quelles requêtes
replay-counts = Requêtes selon ce qu’elles sont devenues
replay-count-lost = − { NUMBER($count) } refusées
replay-count-gained = + { NUMBER($count) } servies
replay-count-unknown = ? { NUMBER($count) } inconnues
replay-count-unchanged = { NUMBER($count) } inchangées
replay-count-errors = { $count ->
    [one] { NUMBER($count) } mauvaise ligne
   *[other] { NUMBER($count) } mauvaises lignes
  }
replay-of = sur { $rows ->
    [one] { NUMBER($rows) } ligne
   *[other] { NUMBER($rows) } lignes
  }
replay-again = Nouveau rejeu

replay-list = Requêtes des journaux
replay-row = { $tag }, { $target } : { NUMBER($count) }
replay-untagged = sans étiquette
replay-any = tout point d’accès
replay-column-count = Requêtes
replay-column-became = Serait
replay-column-first = Vue d’abord
replay-column-last = Vue en dernier
replay-column-missing = Non connu
replay-class-lost = refusée
replay-class-gained = servie
replay-class-unknown = inconnue
replay-class-unchanged_allowed = servie comme avant
replay-class-unchanged_denied = refusée comme avant
replay-kind-tag = étiquette
replay-kind-category = catégorie
replay-kind-model = modèle
replay-kind-endpoint = point d’accès
replay-missing = { $kind } { $name }
replay-nothing-lost = Aucune requête ne serait refusée qui est servie maintenant.
replay-nothing-gained = Aucune requête ne serait servie qui est refusée maintenant.
replay-nothing-unknown = Chaque nom des journaux est connu de la version publiée ou du brouillon.
replay-nothing-unchanged = Aucune requête ne recevrait la même réponse qu’avant.
replay-nothing-errors = Chaque ligne a pu être lue.
replay-choose = Choisissez une ligne pour voir ce que ces requêtes ont en commun.
replay-group-lost = { $count ->
    [one] { NUMBER($count) } requête est servie maintenant et serait refusée.
   *[other] { NUMBER($count) } requêtes sont servies maintenant et seraient refusées.
  }
replay-group-gained = { $count ->
    [one] { NUMBER($count) } requête est refusée maintenant et serait servie.
   *[other] { NUMBER($count) } requêtes sont refusées maintenant et seraient servies.
  }
replay-group-unknown = { $count ->
    [one] { NUMBER($count) } requête nomme quelque chose que ni la version publiée ni le brouillon ne connaît. Les deux la refusent.
   *[other] { NUMBER($count) } requêtes nomment quelque chose que ni la version publiée ni le brouillon ne connaît. Les deux les refusent.
  }
replay-group-unchanged_allowed = { $count ->
    [one] { NUMBER($count) } requête est servie, avant et après.
   *[other] { NUMBER($count) } requêtes sont servies, avant et après.
  }
replay-group-unchanged_denied = { $count ->
    [one] { NUMBER($count) } requête est refusée, avant et après.
   *[other] { NUMBER($count) } requêtes sont refusées, avant et après.
  }
replay-missing-todo = Si le nom est exact, ajoutez-le au registre. Sinon, l’expéditeur doit le corriger.
replay-categories-all = absentes du journal : toutes celles de l’étiquette
replay-not-logged = absent du journal
replay-explain = Ouvrir dans Une requête

replay-lines = Mauvaises lignes
replay-lines-first = Les { NUMBER($shown) } premières des { NUMBER($total) } mauvaises lignes ; toutes sont comptées.
replay-line = { $file }, ligne { $line }
replay-column-file = Fichier
replay-column-line = Ligne
replay-column-reason = Pourquoi ce n’est pas une requête
