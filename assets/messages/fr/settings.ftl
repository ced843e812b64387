### Réglages : l’espace de travail, l’aspect de la fenêtre, une sauvegarde.

settings-workspace = Espace de travail
settings-name = Nom
settings-officer = Responsable
settings-file = Fichier
settings-look = Fenêtre
settings-zoom = Taille
settings-zoom-percent = { $value } %
settings-backup = Sauvegarde
settings-backup-about = Un seul fichier avec tout ce que contient maintenant cet espace de travail : listes, documents, versions publiées et journal d’audit. Domicile le relit et le vérifie avant de lui donner son nom.
settings-backup-file = Fichier de la sauvegarde ; de préférence sur un autre disque
settings-backup-replace = Remplacer une sauvegarde qui porte ce nom
settings-backup-write = Écrire la sauvegarde
settings-backup-running = Écriture et vérification…
settings-backup-done = Sauvegarde écrite et vérifiée
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
settings-backup-keychain = Les clés n’y figurent pas : elles sont dans le trousseau de votre compte. Sauvegardez-le aussi, sinon personne ne pourra publier à partir d’un espace de travail restauré.
settings-backup-keys = Les clés n’y figurent pas : elles sont dans { $file }, scellées par votre phrase secrète. Copiez aussi ce fichier.
settings-backup-flaws = { $count ->
    [one] Un élément de l’espace de travail n’est pas intact, et la sauvegarde non plus.
   *[other] { NUMBER($count) } éléments de l’espace de travail ne sont pas intacts, et la sauvegarde non plus.
  } Une sauvegarde antérieure est peut-être meilleure.
settings-backup-with-keys = Écrire les clés à côté, scellées par une phrase secrète
settings-backup-passphrase = Phrase secrète des clés
settings-backup-passphrase-hint = Au moins { $count } caractères. Personne ne peut la retrouver : conservez-la en lieu sûr. Si cet espace de travail demande déjà une phrase secrète, donnez celle-là.
settings-backup-passphrase-short = Choisissez au moins { $count } caractères.
settings-backup-again = Encore une fois la même
settings-backup-differs = Les deux ne correspondent pas. Saisissez les deux à nouveau.
settings-backup-keys-written = { $count ->
    [one] 1 clé est
   *[other] { NUMBER($count) } clés sont
  } dans { $file }, scellées par la phrase secrète. Conservez ce fichier avec la sauvegarde.
settings-restore = Restaurer une sauvegarde
settings-restore-section = La sauvegarde prend la place de cet espace de travail, qui est conservé dans un fichier à côté.
settings-restore-open = Restaurer une sauvegarde…
settings-restore-about = Domicile regarde d’abord dans la sauvegarde et ne fait que la lire. Une fois restaurée, elle prend la place de l’espace de travail de cette fenêtre, qui est conservé dans un fichier à côté.
settings-restore-file = Fichier de la sauvegarde
settings-restore-look = Examiner
settings-restore-looking = Vérification de tout son contenu…
settings-restore-no-look = Ceci ne peut pas être restauré.
settings-restore-found = Contenu de la sauvegarde
settings-restore-unnamed = pas encore configuré
settings-restore-saved = Dernière modification
settings-restore-never = aucune
settings-restore-holds = Contient
settings-restore-no-keys = Aucune clé ne se trouve à côté. Sur l’ordinateur de la sauvegarde, elles sont restées à leur place ; ailleurs, personne ne peut publier tant qu’elles n’ont pas été apportées.
settings-restore-passphrase = Phrase secrète des clés à côté
settings-restore-passphrase-hint = Laissez vide si cet ordinateur a déjà les clés.
settings-restore-flaws = { $count ->
    [one] Un élément de la sauvegarde n’est pas intact.
   *[other] { NUMBER($count) } éléments de la sauvegarde ne sont pas intacts.
  } Une sauvegarde antérieure est peut-être meilleure.
settings-restore-accept = La restaurer telle quelle
settings-restore-replace = Restaurer à la place de cet espace de travail
settings-restore-running = Restauration…
settings-restore-failed = La sauvegarde n’a pas été restaurée.
settings-restore-unchanged = L’espace de travail est tel qu’il était.
settings-restore-done = Sauvegarde restaurée
settings-restore-kept = Ce qui s’y trouvait auparavant
settings-restore-keys-not-asked = Aucune clé n’a été apportée.
settings-restore-keys-taken = { $count ->
    [one] 1 clé est ici telle qu’elle était là-bas.
   *[other] { NUMBER($count) } clés sont ici telles qu’elles étaient là-bas.
  }
settings-restore-keys-others = Cet ordinateur en a d’autres sous ces noms, qui restent :
settings-restore-keys-left = L’espace de travail est restauré, ses clés ne le sont pas. Elles sont dans { $file }.
settings-restore-releases = Les versions publiées après la sauvegarde n’y figurent pas. Les passerelles qui les ont vues refusent les plus anciennes.
settings-restore-go-on = L’ouvrir
