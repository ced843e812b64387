### The room of policies.

policies-title = Politiques
policies-about = Ce que les requêtes de chaque étiquette peuvent utiliser, et pourquoi.
policies-empty = Aucune politique : toute requête est refusée.
policies-choose = Sélectionnez une politique pour voir ce que ses étiquettes peuvent utiliser. Appuyez sur Entrée pour l’ouvrir.
policies-open = Ouvrir la politique
policies-new = Nouvelle politique
policies-from-template = D’après un modèle type
policies-show-all = Voir toutes les politiques
policies-gone = Le brouillon ne contient pas de politique { $id }. Elle a peut-être été supprimée.
policies-unread = Les politiques n’ont pas pu être lues.
policies-again = Réessayer

policies-column-name = Nom
policies-column-mode = Mode
policies-column-tags = Étiquettes
policies-column-permits = Ce qu’elle permet
policies-column-because = Fondement

policies-mode = Mode
policies-mode-audit = Observation
policies-mode-enforce = Application

## One policy

policies-own = Sans modèle type
policies-from = D’après le modèle type
policies-reviewed = revue le { $day }
policies-no-sentence = La phrase n’a pas pu être formée.
policies-unsaved = Non enregistré.
policies-unsaved-missing = Il manque un élément nécessaire à toute politique.
policies-unsaved-todo = Vos changements sont toujours là. Corrigez le champ signalé, ou revenez à la version enregistrée.
policies-drop = Revenir à l’enregistré

policies-applies = S’applique à
policies-tags = Étiquettes
policies-add-tag = Ajouter une étiquette
policies-tags-missing = Une politique a besoin d’au moins une étiquette. Ajoutez-en une, ou supprimez la politique.
policies-no-tags = Il n’y a pas encore d’étiquette. Ajoutez-en une dans Registre, ou partez d’un modèle type, qui apporte les siennes.
policies-data = Données
policies-add-category = Ajouter une catégorie
policies-data-all = Toutes les données que les étiquettes peuvent porter.

policies-where = Où
policies-stage = Étape
policies-permitted = Permis
policies-permitted-for = { $stage }, permis
policies-also = Aussi, tant qu’en vigueur
policies-also-add = Ajouter
policies-also-add-for = { $stage }, ajouter ce qui est permis tant qu’un instrument est en vigueur
policies-also-edit = { $stage }, aussi { $boundary } avec { $instruments }
policies-also-title = { $stage }, aussi tant qu’en vigueur
policies-also-about = Ce périmètre est permis en plus, pour un point d’accès et une étape couverts par une preuve de ces instruments. Il se ferme de lui-même quand la preuve prend fin.
policies-with = avec { $instruments }
policies-and = et
policies-proof = Preuve de la déclaration
policies-proof-for = { $stage }, preuve de la déclaration
policies-proof-none = aucune
policies-proof-declares = déclarée
policies-proof-constrains = contrainte
policies-unconstrained = sans contrainte
policies-not-denied = partout si connu, hors lieux exclus
policies-constrain = Contraindre
policies-constrain-stage = Contraindre { $stage }
policies-release-column = Lever la contrainte
policies-release-stage = Ne plus contraindre { $stage }
policies-boundary = Périmètre
policies-choose-boundary = Choisir un périmètre
policies-boundary-missing = Choisissez le périmètre permis en plus.
policies-instruments-missing = Nommez au moins un instrument qui l’ouvre.
policies-everywhere = tout lieu, s’il est connu

policies-requires = Exige
policies-all-of = Tous parmi
policies-add-instrument = Ajouter un instrument
policies-one-of = L’un de
policies-and-one-of = et l’un de
policies-add-to-group = Ajouter une alternative
policies-scope = Portée
policies-add-scope = Ajouter une portée
policies-scope-all = Toutes les portées.
policies-private = Privé
policies-private-only = Points d’accès privés uniquement
policies-denied = Lieux exclus
policies-add-place = Ajouter un lieu
policies-denied-about = Aucune étape ne peut se situer dans ces lieux, et aucune ne peut être inconnue.

policies-because = Fondement
policies-regulation = Réglementation
policies-regulation-add = Ajouter une réglementation
policies-regulation-edit = Modifier { $name }
policies-regulation-name = Nom abrégé
policies-regulation-where = Référence dans le texte
policies-regulation-source = Source consultée
policies-regulation-read = Jour de la lecture
policies-regulation-missing = Un nom abrégé est nécessaire, par exemple « RGPD, chapitre V ».
policies-read = lu le { $day }
policies-edit = Modifier
policies-remove = Retirer

policies-details = Détails
policies-details-edit = Modifier les détails
policies-name = Nom
policies-name-missing = Un nom est nécessaire, avec au moins une lettre ou un chiffre.
policies-why = Sa raison d’être
policies-none = non enregistrée
policies-id = Identifiant
policies-begins = Début
policies-first-day = Premier jour
policies-begins-on = Elle s’applique à partir du { $at }.
policies-begins-always = Elle s’applique toujours.
policies-begins-before = Avant, elle ne décide ni ne signale rien.

## Promotion

policies-promotion = Mise en application
policies-promotion-unread = L’état de la mise en application n’a pas pu être lu.
policies-criterion = Critère
policies-criterion-says = { $denials ->
    [0] Aucune requête qui aurait été refusée
    [1] Une requête au plus qui aurait été refusée
   *[other] { NUMBER($denials) } requêtes au plus qui auraient été refusées
  } sur au moins { $days ->
    [1] un jour
   *[other] { $days } jours
  } de journaux, avec au moins { $requests ->
    [1] une requête.
   *[other] { NUMBER($requests) } requêtes.
  }
policies-criterion-edit = Modifier le critère
policies-criterion-about = Ce que les journaux rejoués doivent montrer avant la mise en application de cette politique. Une requête compte quand cette politique à elle seule l’aurait refusée. Chaque modification du critère figure dans le journal d’audit.
policies-criterion-denials = Refus, au plus
policies-criterion-days = Jours couverts par les journaux, au moins
policies-criterion-requests = Requêtes auxquelles elle s’applique, au moins
policies-criterion-wrong = Écrivez un nombre entier, 0 ou plus.
policies-criterion-not-saved = Le critère n’a pas été enregistré.
policies-observed = Observé
policies-observed-says = { $logs ->
    [0] Aucun journal ne compte.
    [1] Refus : { NUMBER($denials) } ; requêtes : { NUMBER($requests) } ; jours : { NUMBER($days) } ; un journal.
   *[other] Refus : { NUMBER($denials) } ; requêtes : { NUMBER($requests) } ; jours : { NUMBER($days) } ; { NUMBER($logs) } journaux.
  }
policies-replay = Rejouer des journaux
policies-logs = Journaux qui comptent
policies-log = Journal
policies-log-days = Jours (UTC)
policies-log-span = { $first } au { $last }
policies-log-requests = Requêtes
policies-log-denials = Auraient été refusées
policies-log-count = { NUMBER($count) }
policies-logs-more = { $count ->
    [1] Un autre journal compte.
   *[other] { NUMBER($count) } autres journaux comptent.
  }
policies-promote = Mettre en application
policies-promote-unsaved = Vos modifications ne sont pas enregistrées. Seul ce qui est enregistré peut être mis en application.
policies-promoted = { $name } est désormais en application dans le brouillon.
policies-not-promoted = La politique n’a pas été mise en application.

## The effect

policies-effect = Effet sur { $tag }
policies-effect-count = { $eligible } sur { $of }
policies-effect-may = { $of ->
    [one] point d’accès peut être utilisé maintenant.
   *[other] points d’accès peuvent être utilisés maintenant.
  }
policies-effect-endpoint = Point d’accès
policies-effect-draft = Brouillon
policies-effect-more = { $count ->
    [1] Un autre figure dans Couverture.
   *[other] { NUMBER($count) } autres figurent dans Couverture.
  }
policies-effect-audit = Cette politique se borne à observer : elle ne change aucune de ces réponses.
policies-effect-at = Toutes les politiques du brouillon ensemble, au { $at }.
policies-effect-unread = L’effet n’a pas pu être lu.

## New policies

policies-new-about = Elle commence en observation : elle signale ce qu’elle refuserait, et ne change aucune réponse avant sa mise en application.
policies-new-id = Son identifiant sera { $id }.
policies-create = Créer la politique
policies-created = { $count ->
    [1] Une politique a été ajoutée au brouillon.
   *[other] { NUMBER($count) } politiques ont été ajoutées au brouillon.
  }
policies-not-created = La politique n’a pas été créée.
policies-templates = Modèles types
policies-template-about = Un modèle type est une base de travail. Il apporte ses étiquettes et ses périmètres.
policies-template-find = Rechercher
policies-template-find-hint = loi, pays, étiquette…
policies-template-says = Ce que dit le modèle type
policies-template-none = Aucun modèle type ne contient ces mots.
policies-template-choose = Choisissez un modèle type pour lire ce qu’il dit et d’où il provient.
policies-template-used = Ce modèle type est utilisé. Modifiez plutôt ses politiques.
policies-in-use = utilisé
policies-template-where = Où
policies-template-law = Loi
policies-template-source = Source
policies-template-sure = Fiabilité
policies-template-again = À revoir
policies-template-by = avant le { $day }
policies-confidence-sourced = D’après le texte publié.
policies-confidence-curated = Établi à la main d’après plusieurs sources.
policies-confidence-conflict = Les sources se contredisent.
policies-confidence-unverified = Connaissance générale ; personne ne l’a vérifiée.
policies-confidence-officer = Saisi par un responsable conformité.

## Deleting

policies-delete = Supprimer la politique
policies-delete-title = Supprimer « { $name } » ?
policies-delete-about = Ses étiquettes sont alors jugées selon leurs autres politiques. Une étiquette sans politique est refusée. La version publiée reste telle quelle.
policies-delete-with = Ceci en dépend et sera supprimé avec elle :
policies-not-deleted = La politique n’a pas été supprimée.
policies-kind-exemption = Dérogation { $id }
