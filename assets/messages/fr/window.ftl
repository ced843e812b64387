### The window's frame: rooms, draft bar, status line, errors.
###
### Words: endpoint point d’accès · placement hébergement · residency policy politique · evidence preuve ·
### boundary périmètre · tag étiquette · claim déclaration · coverage couverture · release version publiée ·
### bundle paquet · waiver acceptation du risque · gateway passerelle · lint, finding constat · draft brouillon ·
### revision révision · exemption dérogation · verdict verdict · allow autorisé · deny refusé · unknown inconnu ·
### stage étape · scope (of a placement) portée · scope (of evidence) champ · instrument instrument · place lieu ·
### audit observation · enforce application · request requête · registry registre · publish publier

product = Domicile
room-overview = Vue d’ensemble
room-overview-initials = Vu
room-coverage = Couverture
room-coverage-initials = Co
room-registry = Registre
room-registry-initials = Re
room-policies = Politiques
room-policies-initials = Po
room-evidence = Preuves
room-evidence-initials = Pr
room-test = Essai
room-test-initials = Es
room-impact = Impact
room-impact-initials = Im
room-releases = Publications
room-releases-initials = Pu
room-settings = Réglages
room-settings-initials = Rg

draft-word = Brouillon
draft-name = Brouillon
draft-unpublished = non publié
draft-since = depuis la révision { $revision }
draft-published-word = Publié
draft-published-name = Révision { $revision }
draft-edits = { $count ->
    [one] { NUMBER($count) } modification
   *[other] { NUMBER($count) } modifications
  }
draft-objects = { $count ->
    [one] 1 objet
   *[other] { NUMBER($count) } objets
  }
draft-none = aucune modification depuis
draft-gained = + { NUMBER($count) } autorisées
draft-lost = − { NUMBER($count) } refusées
draft-of = sur { NUMBER($count) } décisions
draft-none-of = aucune des { NUMBER($count) } décisions ne change
draft-impact = Ouvrir Impact
draft-review = Voir les changements

undo-label = Annuler : { $what }
undo-nothing = Rien à annuler
undo-done = Annulé : { $what }.
undo-failed = Cette annulation a échoué.
undo-published = La révision { $revision } contient cette modification
undo-published-text = Des passerelles peuvent déjà suivre cette révision : la modification ({ $what }) ne peut donc pas y être annulée. Elle peut être retirée du brouillon : c’est un nouveau changement, à examiner et à publier comme tout autre.
undo-revert = Retirer du brouillon
redo-label = Rétablir : { $what }
redo-nothing = Rien à rétablir
redo-done = Rétabli : { $what }.
redo-failed = Ce rétablissement a échoué.

status-saved = Enregistré à { $time }
status-unsaved = Rien d’enregistré encore
status-network = { $count ->
    [one] Réseau : { NUMBER($count) } connexion depuis le démarrage
   *[other] Réseau : { NUMBER($count) } connexions depuis le démarrage
  }
status-published = { $signers ->
    [1] Révision { $revision } publiée · un signataire
   *[other] Révision { $revision } publiée · { $signers } signataires
  }
status-not-published = Rien de publié
status-one-signer = Un seul signataire
status-read-only = En consultation seule
status-practice = Données d’exercice
language = Langue
language-en = English
language-de = Deutsch
language-fr = Français

error-open = L’espace de travail n’a pas pu être ouvert.
error-open-look = Consulter sans rien modifier
error-open-take-over = Cet ordinateur est éteint : prendre le relais
error-read = La lecture a échoué.
error-save = L’enregistrement a échoué. Rien n’a été modifié.
error-room = Cet espace n’a pas pu être affiché.
error-room-todo = Ce qui est enregistré est en sécurité. Réessayez, ou continuez dans un autre espace.
error-again = Réessayer
error-fields = { $kind } { $id }, { $field } : { $message }

practice-banner = Cet espace de travail contient des données d’exercice. Il ne peut pas être publié.
practice-remove = Retirer les données d’exercice
number = { NUMBER($count) }
loading = Lecture de l’espace de travail…
save = Enregistrer
cancel = Annuler
close = Fermer
add = Ajouter
delete = Supprimer

palette-title = Aller à
palette-find = Aller à un espace, une action ou un objet
palette-hint = Saisissez un espace, une action, un point d’accès, une politique…
palette-list = Résultats
palette-none = Rien ne s’appelle « { $typed } ».
palette-count = { $shown } sur { NUMBER($count) }
palette-room = Espace
palette-action = Action
palette-review = Voir les changements
palette-shortcuts = Afficher tous les raccourcis

shortcuts-title = Raccourcis
shortcuts-anywhere = Partout
shortcuts-lists = Dans les listes et les matrices
shortcuts-test = Dans Essai
shortcut-palette = Aller à un espace, une action ou un objet
shortcut-rooms = Aller à un espace selon sa position
shortcut-undo = Annuler la dernière modification
shortcut-redo = Rétablir
shortcut-panes = Aller à la partie suivante de la fenêtre
shortcut-larger = Tout agrandir
shortcut-smaller = Tout réduire
shortcut-plain = Revenir à la taille normale
shortcut-shortcuts = Afficher cette liste
shortcut-move = Se déplacer
shortcut-ends = Aller au premier, au dernier
shortcut-edit = Modifier ou expliquer
shortcut-cancel = Abandonner une modification, fermer
shortcut-select = Sélectionner une ligne
shortcut-delete = Supprimer la sélection
shortcut-run = Lancer l’essai

recovered-draft = Brouillon récupéré : Domicile n’a pas été fermé la dernière fois. Toutes les modifications jusqu’au { $time } sont là.
second-start = Domicile a été lancé pour { $asked }, et cette fenêtre a ouvert { $open }. Fermez d’abord celle-ci, puis ouvrez l’autre.

reminders = Rappels
reminders-unread = { NUMBER($count) } { $count ->
    [one] nouveau
   *[other] nouveaux
  }
reminders-new = { $count ->
    [one] Un élément prend bientôt fin ou a pris fin : voir Rappels.
   *[other] { NUMBER($count) } éléments prennent bientôt fin ou ont pris fin : voir Rappels.
  }
reminders-none = Rien ne prend fin dans les 30 jours.
reminders-is-unread = Nouveau :
reminders-given = depuis le { $date }
reminders-read = Tout marquer comme lu
