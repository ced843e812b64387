### Set-up of a new workspace.

setup-title = Configurer votre espace de travail
setup-sentence = Un espace de travail contient ce que votre organisation sait et décide du lieu où ses prompts peuvent résider. Rien n’est permis tant que vous n’avez pas rédigé une politique et enregistré les contrats qui la fondent.

setup-names = Qui travaille ici
setup-names-sentence = Le nom de cet espace de travail et de la personne qui y décide.
setup-name = Organisation
setup-name-error = Indiquez le nom de votre organisation, 120 caractères au plus.
setup-officer = Votre nom
setup-officer-hint = Il est enregistré avec votre clé de signature lors de votre première publication.
setup-officer-error = Indiquez votre nom, 120 caractères au plus.

setup-templates = Partir de modèles types
setup-templates-sentence = Des politiques de départ, chacune avec le droit qui la fonde. Prenez-en autant que nécessaire ; vous pourrez en ajouter plus tard. Aucune ne permet quoi que ce soit à elle seule.
setup-templates-none = Cette version ne contient aucun modèle type. Vous pourrez rédiger vos propres politiques après la configuration.
setup-confidence-sourced = Lu dans le texte même de la source
setup-confidence-curated = Établi à la main d’après plusieurs sources
setup-confidence-conflict = Les sources se contredisent
setup-confidence-unverified = Pas encore vérifié auprès d’une source
setup-confidence-officer = Saisi par un responsable conformité
setup-review = à revoir avant le { $date }
setup-notes = { $count ->
    [one] { $count } remarque pour le service juridique
   *[other] { $count } remarques pour le service juridique
  }

setup-restore = Vous avez déjà un espace de travail ?
setup-restore-sentence = Une sauvegarde d’un autre ordinateur ou d’une date antérieure. Elle prend la place de cet espace de travail vide.
setup-import = Importer ce qu’utilise votre passerelle
setup-import-sentence = Les points d’accès existants, lus dans un fichier. Vous voyez chaque ligne avant tout ajout.
setup-import-choice = Poursuivre par un import après la configuration

setup-practice = Données d’exercice
setup-practice-sentence = Pour voir le fonctionnement avant de saisir vos propres données.
setup-practice-choice = Ajouter des données d’exercice. Elles sont inventées, signalées comme telles sur chaque écran, et doivent être retirées avant de publier.

setup-where = Ni compte ni réseau : tout est conservé dans { $path }.
setup-chosen = { $count ->
    [0] aucun modèle type
    [1] 1 modèle type
   *[other] { $count } modèles types
  }
setup-finish = Terminer
setup-failed = L’espace de travail n’a pas été configuré. Votre saisie est toujours là.
