### Réglages : l’espace de travail, l’aspect de la fenêtre, une sauvegarde.

settings-workspace = Espace de travail
settings-name = Nom
settings-officer = Responsable
settings-file = Fichier
settings-look = Fenêtre
settings-backup = Sauvegarde
settings-backup-about = Un seul fichier avec tout ce que contient maintenant cet espace de travail : listes, documents, versions publiées et journal d’audit. Domicile le relit et le vérifie avant de lui donner son nom.
settings-backup-file = Fichier de la sauvegarde ; de préférence sur un autre disque
settings-backup-replace = Remplacer une sauvegarde qui porte ce nom
settings-backup-write = Écrire la sauvegarde
settings-backup-running = Écriture et vérification…
settings-backup-done = Sauvegarde écrite et vérifiée
settings-backup-copy = Copier le chemin
settings-backup-failed = Aucune sauvegarde n’a été écrite.
settings-backup-kept = Ce qui s’y trouvait auparavant est inchangé.
settings-backup-holds = { $objects ->
    [one] 1 objet
   *[other] { NUMBER($objects) } objets
  }, { $documents ->
    [one] 1 document
   *[other] { NUMBER($documents) } documents
  }, { $releases ->
    [one] 1 version publiée
   *[other] { NUMBER($releases) } versions publiées
  }, journal d’audit jusqu’à l’entrée { NUMBER($entry) }.
settings-backup-keychain = Les clés n’y figurent pas : elles sont dans le trousseau de votre compte. Sauvegardez-le aussi, sinon personne ne pourra publier à partir d’un espace de travail restauré.
settings-backup-keys = Les clés n’y figurent pas : elles sont dans { $file }, scellées par votre phrase secrète. Copiez aussi ce fichier.
settings-backup-flaws = { $count ->
    [one] Un élément de l’espace de travail n’est pas intact, et la sauvegarde non plus.
   *[other] { NUMBER($count) } éléments de l’espace de travail ne sont pas intacts, et la sauvegarde non plus.
  } Une sauvegarde antérieure est peut-être meilleure.
