### Sentences about decisions, policies and releases. Used by the window, the command line and reports alike.

## Words

stage-processing = Traitement
stage-storage = Stockage
stage-prompt_logs = Journaux de prompts
stage-abuse_monitoring = Surveillance des abus
stage-support_access = Accès du support
stage-control_plane = Plan de contrôle

# Inside a sentence, after a word such as “for”.
stage-inside-processing = le traitement
stage-inside-storage = le stockage
stage-inside-prompt_logs = les journaux de prompts
stage-inside-abuse_monitoring = la surveillance des abus
stage-inside-support_access = l’accès du support
stage-inside-control_plane = le plan de contrôle

stage-verb-processing = qui les traitent dans { $where }
stage-verb-storage = qui les stockent dans { $where }
stage-verb-prompt_logs = qui conservent les journaux de prompts dans { $where }
stage-verb-abuse_monitoring = qui conservent les copies de surveillance des abus dans { $where }
stage-verb-support_access = qui donnent accès au support depuis { $where }
stage-verb-control_plane = qui exploitent leur plan de contrôle dans { $where }

stages-kept = qui maintiennent { $stages } dans { $where }

scope-in_region = en région
scope-zone = zone
scope-geography = géographie
scope-global = mondiale
scope-private = privée
scope-unspecified = non précisée

claim-unknown = inconnu
claim-anywhere = n’importe où
claim-not_retained = non conservé

everywhere = le monde entier

outcome-allow = Autorisé
outcome-deny = Refusé
outcome-exempt = Par dérogation
outcome-unknown = Inconnu

list-and = { $most } et { $last }
list-or = { $most } ou { $last }
list-more = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
  }
quoted = « { $name } »

## Why a request is denied before any endpoint is looked at

request-untagged = La requête ne porte aucune étiquette de résidence. Les requêtes sans étiquette sont toujours refusées.
request-category_not_permitted = Les requêtes étiquetées { $tag } ne peuvent pas porter { $categories }.
request-no_policy = Aucune politique ne s’applique aux requêtes étiquetées { $tag } : elles sont refusées.
request-no_enforced_policy = Les politiques pour { $tag } se bornent à observer. Tant qu’aucune n’est en application, ses requêtes sont refusées.
request-model_not_offered = Aucun point d’accès ne sert le modèle { $model }.

## Short reasons, for cells

short-untagged = sans étiquette
short-category_not_permitted = catégorie non permise
short-no_policy = aucune politique
short-no_enforced_policy = observation seule
short-model_not_offered = modèle non proposé
short-endpoint_disabled = désactivé
short-endpoint_not_current = pas en vigueur
short-scope_not_permitted = portée { $scope }
short-not_private = non privé
short-evidence_missing = preuve manquante
short-stage_unknown = inconnu pour { $stage }
short-retention_not_attested = non-conservation non attestée
short-place_denied = { $places } exclus
short-stage_outside_boundary = hors de { $boundary }
short-stage_outside_boundary-anywhere = n’importe où
short-claim_without_evidence = sans preuve pour { $stage }
short-evidence_expired = preuve expirée
short-evidence_not_yet_valid = preuve pas encore valable
short-also = { $short } ; { $also }
short-exemption_expired = dérogation expirée
short-exempt = jusqu’au { $date } inclus, sinon { $without ->
    [unknown] inconnu
   *[deny] refusé
  }
short-more = { $short } +{ $count }

## Whole sentences, for the inspector and the command line

allowed = Les requêtes étiquetées { $tag } peuvent utiliser ce point d’accès : chaque contrôle de { $policies } est satisfait.
exempted = Les requêtes étiquetées { $tag } ne peuvent utiliser ce point d’accès que grâce à une dérogation, qui prend fin le { $date }. { $without ->
    [unknown] Sans elle, la réponse serait « Inconnu », et ce qui est inconnu n’est pas autorisé.
   *[deny] Sans elle, elles seraient refusées.
  }
reason-endpoint_disabled = Le point d’accès est désactivé.
reason-endpoint_not_current = Le point d’accès n’est pas en vigueur à cette date.
reason-scope_not_permitted = Les requêtes étiquetées { $tag } ne peuvent utiliser que des points d’accès de portée { $permitted }. Celui-ci est de portée { $scope }.
reason-not_private = Les requêtes étiquetées { $tag } ne peuvent utiliser que des points d’accès privés. Celui-ci est exploité par { $provider }.
reason-evidence_missing = Les requêtes étiquetées { $tag } exigent { $instruments } en vigueur pour ce point d’accès. Rien de tel n’est enregistré.
reason-stage_unknown = Personne n’a indiqué où se trouvent les données de ce point d’accès pour { $stage }. Ce qui est inconnu n’est pas permis.
reason-retention_not_attested = Pour { $stage }, ce point d’accès déclare que rien n’est conservé. Aucune preuve en vigueur ne l’atteste.
reason-place_denied = Aucune étape d’une requête étiquetée { $tag } ne peut se situer dans ces lieux : { $denied }. Pour { $stage }, les données de ce point d’accès peuvent se trouver dans ces lieux : { $places }.
reason-stage_outside_boundary = Les requêtes étiquetées { $tag } ne peuvent { $stageKey ->
    [processing] être traitées
    [storage] être stockées
    [prompt_logs] avoir leurs journaux de prompts
    [abuse_monitoring] avoir leurs copies de surveillance des abus
    [support_access] être accessibles au support
   *[control_plane] avoir leur plan de contrôle
  } que dans { $boundary }. Ce point d’accès peut aussi { $stageKey ->
    [processing] traiter
    [storage] stocker
    [prompt_logs] conserver des journaux de prompts
    [abuse_monitoring] conserver des copies de surveillance des abus
    [support_access] donner accès au support
   *[control_plane] exploiter son plan de contrôle
  } dans ces lieux : { $places }.
reason-stage_outside_boundary-anywhere = Les requêtes étiquetées { $tag } ne peuvent { $stageKey ->
    [processing] être traitées
    [storage] être stockées
    [prompt_logs] avoir leurs journaux de prompts
    [abuse_monitoring] avoir leurs copies de surveillance des abus
    [support_access] être accessibles au support
   *[control_plane] avoir leur plan de contrôle
  } que dans { $boundary }. Ce point d’accès peut { $stageKey ->
    [processing] traiter
    [storage] stocker
    [prompt_logs] conserver des journaux de prompts
    [abuse_monitoring] conserver des copies de surveillance des abus
    [support_access] donner accès au support
   *[control_plane] exploiter son plan de contrôle
  } n’importe où.
reason-claim_without_evidence = Pour { $stage }, les lieux de ce point d’accès doivent être { $proof ->
    [constrains] limités par un contrat
   *[declares] nommés dans un contrat ou un certificat
  }. Aucune preuve de ce type n’est enregistrée.
reason-evidence_expired = La preuve { $evidence } suffirait, mais elle a expiré le { $date }.
reason-evidence_not_yet_valid = La preuve { $evidence } suffirait, mais elle ne commence que le { $date }.
reason-exemption_expired = La dérogation { $exemptions }, qui l’excusait, a pris fin le { $date }.
reason-exempt = { $sentence } Dérogation jusqu’au { $date } inclus.
more-reasons = { $count ->
    [1] Il y a un autre motif.
   *[other] Il y a { $count } autres motifs.
  }

## Checks

check-scope = Portée
check-private = Points d’accès privés uniquement
check-instrument = { $instruments }
check-denied = { $stage }, lieux exclus
check-proof = { $stage }, preuve
check-retention = { $stage }, non-conservation
check-in-force = en vigueur jusqu’au { $date } inclus
check-missing = aucune
check-passes = satisfait
check-no-place-denied = aucun lieu exclu

## Policies

policy-applies = Les requêtes étiquetées { $tags }
policy-applies-carrying = Les requêtes étiquetées { $tags } qui portent { $categories }
policy-may-use = { $who } ne peuvent utiliser que des points d’accès{ $private ->
    [yes] { " " }privés
   *[no] { "" }
  }{ $stages ->
    [none] { "" }
   *[some] { " " }{ $list }
  }{ $scopes ->
    [any] { "" }
   *[some] , de portée { $scopeList }
  }{ $instruments ->
    [none] { "" }
   *[some] , pour lesquels { $instrumentList } { $instrumentCount ->
        [one] est
       *[other] sont
      } en vigueur
  }.
policy-may-use-any = { $who } peuvent utiliser n’importe quel point d’accès.
policy-permit-if = { $boundary } est permis pour { $stages } tant que { $instruments } { $count ->
    [one] est
   *[other] sont
  } en vigueur.
policy-denied = Aucune étape ne peut se situer dans ces lieux : { $places }. Aucune ne peut être inconnue.
policy-proof = Les lieux pour { $stages } doivent être { $proof ->
    [constrains] limités par un contrat
   *[declares] nommés dans un contrat ou un certificat
  }.
policy-begins = La politique commence le { $date }.
policy-audit = Pour l’instant, elle se borne à observer et ne refuse rien.
policy-refused = Tout le reste est refusé.
one-of = l’un de { $list }

## What would allow something

step-renew_evidence = Renouvelez { $evidence }, qui a expiré le { $date }.
step-begin_evidence = Attendez que { $evidence } commence le { $date }, ou avancez son début si la preuve vaut plus tôt.
step-record_evidence = Enregistrez une preuve de { $provider } qui { $asked } : { $instruments }.
step-another-instrument = un autre instrument de cette force
step-covers = couvre { $placement }
step-says-places = ne nomme que ces lieux pour { $stages } ({ $places })
step-says-no_retention = dit que rien n’est conservé pour { $stages }
step-says-nothing = traite de { $stages }
step-record_claim = Si { $holder } indique que ses données pour { $stages } restent { $where }, enregistrez-le{ $scope ->
    [none] { "" }
   *[other] { " " }avec la portée, par exemple { $scope }
  }.
step-record_claim-any = Demandez à { $holder } où se trouvent ses données pour { $stages }, et enregistrez sa réponse{ $scope ->
    [none] { "" }
   *[other] { " " }avec la portée, par exemple { $scope }
  }. N’importe quel lieu conviendrait.
claim-inside = à l’intérieur de { $boundaries }
claim-inside-outside = à l’intérieur de { $boundaries } et hors de ces lieux ({ $denied })
claim-outside = hors de ces lieux ({ $denied })
claim-in = dans ces lieux ({ $places })
claim-is-in = dans ces lieux ({ $places })
holder-placement = { $provider } (pour { $placement })
holder-gateway = l’exploitant de la passerelle { $gateway }
step-settle_claim = S’il est exact que les données de { $placement } pour { $stage } sont { $value }, tranchez en ce sens le désaccord de ses sources.
step-enable_endpoint = Activez le point d’accès { $endpoint }.
step-extend_term-ended = Prolongez la durée du point d’accès { $endpoint }, qui a pris fin le { $date }.
step-extend_term-begins = Attendez que le point d’accès { $endpoint } commence le { $date }, ou faites-le commencer plus tôt.
step-add_tag = Ajoutez l’étiquette { $tag }.
step-permit_categories = Permettez aux requêtes étiquetées { $tag } de porter { $categories }.
step-renew_exemption = Renouvelez la dérogation à { $policy } accordée à { $placement } pour l’étiquette { $tag }, qui a pris fin le { $date }. Elle excuse ceci : { $excuses }.
step-grant_exemption = Accordez à { $placement } une dérogation à { $policy } pour l’étiquette { $tag }, avec un motif et une fin. Elle excuserait ceci : { $excuses }.
excuse-scope_not_permitted = sa portée n’est pas permise
excuse-not_private = il n’est pas privé
excuse-evidence_missing = une preuve exigée manque
excuse-stage_unknown = personne n’a indiqué où se trouvent ses données pour { $stage }
excuse-retention_not_attested = rien n’atteste qu’il ne conserve rien pour { $stage }
excuse-place_denied = ses données peuvent se trouver dans un lieu exclu pour { $stage }
excuse-stage_outside_boundary = ses données peuvent sortir de ce qui est permis pour { $stage }
excuse-claim_without_evidence = ses lieux ne sont pas prouvés pour { $stage }
excuse-evidence_expired = une preuve a expiré{ $stage ->
    [none] { "" }
   *[other] { " " }pour { $stage }
  }
excuse-evidence_not_yet_valid = une preuve n’a pas commencé{ $stage ->
    [none] { "" }
   *[other] { " " }pour { $stage }
  }
step-permit_scope = Permettez la portée { $scope } dans { $policy }.
step-drop_private_only = Permettez dans { $policy } les points d’accès qui ne sont pas privés.
step-widen_boundary = Élargissez { $policy } : en plus de { $boundary }, permettez ces lieux pour { $stage } : { $places }.
step-widen_boundary-everywhere = Élargissez { $policy } : permettez { $stage } partout, et non plus dans { $boundary } uniquement.
step-lower_proof = Exigez moins dans { $policy } : pour { $stage }, ses lieux { $proof ->
    [declares] devraient seulement être nommés dans un contrat ou un certificat
   *[none] n’auraient besoin d’aucune preuve
  }.
step-remove_denied_places = Retirez ces lieux de ceux que { $policy } exclut : { $places }.
step-begin_policy = Attendez que { $policy } commence le { $date }, ou faites-la commencer plus tôt.
step-enforce_policy = Mettez { $policy } en application : la politique se borne à observer.
step-write_policy = Rédigez une politique pour les requêtes étiquetées { $tag }.
step-write_policy-carrying = Rédigez une politique pour les requêtes étiquetées { $tag } qui portent { $categories }.

remedies-already_eligible = Rien n’a besoin de changer : les requêtes peuvent utiliser ce point d’accès.
remedies-searched = Rien de ce qui peut être changé ici ne le permettrait.
remedies-bound_reached = Aucun ensemble de changements qui le permettrait n’a été trouvé. La recherche s’est arrêtée à sa limite ; il peut en exister un plus grand.
remedies-untagged = Une requête sans étiquette de résidence est toujours refusée. Seul l’expéditeur peut en ajouter une.
remedies-not_in_question = Ce point d’accès sert un autre modèle que celui demandé.

## Lints

lint-nowhere_left = { $policy } ne permet aucun lieu pour { $stage } : ce qu’elle permet, elle l’exclut aussi. { $unless ->
    [yes] Seuls les points d’accès qui ne conservent rien, preuve à l’appui, peuvent passer.
   *[no] Aucun point d’accès ne peut jamais passer.
  } Changez son périmètre ou ses lieux exclus.
lint-private_excluded = { $policy } n’admet que des points d’accès privés, mais ses portées excluent « privée ». Aucun point d’accès ne peut jamais passer. Permettez la portée privée, ou renoncez à l’une des deux exigences.
lint-proof_impossible = { $policy } exige que les lieux pour { $stage } soient { $proof ->
    [constrains] limités par un contrat
   *[declares] nommés dans un contrat ou un certificat
  }, et aucun instrument du catalogue n’en est capable. { $unless ->
    [yes] Seuls les points d’accès qui ne conservent rien, preuve à l’appui, peuvent passer.
   *[no] Aucun point d’accès ne peut jamais passer.
  } Ajoutez un instrument, ou exigez moins.
lint-boundaries_apart = { $policy } et { $other } s’appliquent toutes deux aux requêtes étiquetées { $tag }, et aucun lieu n’est permis par les deux pour { $stage }. { $unless ->
    [yes] Seuls les points d’accès qui ne conservent rien, preuve à l’appui, peuvent passer.
   *[no] Aucun point d’accès ne peut jamais passer.
  } Changez l’un des deux périmètres.
lint-never_matches = { $policy } vise des catégories qu’aucune de ses étiquettes ne peut porter. Elle ne compte que pour les requêtes dont nul ne sait ce qu’elles portent. Changez ses catégories, ou ce que les étiquettes peuvent porter.
lint-shadowed = Sans { $policy }, chaque réponse serait la même aujourd’hui et jusqu’à la fin de la version publiée : { $by } refuse tout ce qu’elle refuse.
lint-never_wider = { $policy } n’ajoute rien : { $than } exige au moins autant, quoi que contienne le registre.
lint-nobody-no_policy = Personne ne peut utiliser l’étiquette { $tag } : aucune politique ne s’y applique. Rédigez-en une.
lint-nobody-audit_only = Personne ne peut utiliser l’étiquette { $tag } : ses politiques se bornent à observer. Mettez l’une d’elles en application.
lint-nobody-no_endpoint = Personne ne peut utiliser l’étiquette { $tag } : il n’y a pas encore de point d’accès. Ajoutez-en ou importez-en un.
lint-nobody-all_denied = Personne ne peut utiliser l’étiquette { $tag } : chaque point d’accès est refusé. La couverture dit pourquoi pour chacun.
lint-category_gap = Une requête étiquetée { $tag } qui porte { $category } et rien d’autre est refusée, car aucune politique en application ne la vise. Avec d’autres catégories, elle est jugée selon les leurs. Rédigez une politique pour { $category }, ou une pour toutes les catégories de l’étiquette.
lint-ends-evidence = La preuve { $evidence }
lint-ends-endpoint = Le point d’accès { $endpoint }
lint-exemption = La dérogation à { $policy } accordée à { $placement } pour l’étiquette { $tag }
lint-ends_inside = { $what } prend fin le { $date }, avant la fin de la version publiée. { $count ->
    [1] Une réponse est perdue ensuite.
   *[other] { $count } réponses sont perdues ensuite.
  } Renouvelez à temps.
lint-unsettled = Les sources divergent sur le lieu des données de { $placement } pour { $stage }. La plus large compte jusqu’à ce que vous tranchiez.
lint-review_due = Les membres de { $boundary } étaient à revoir avant le { $date }. Comparez-les avec leur source et fixez une nouvelle date.
lint-exemption_idle = { $exemption } n’est plus nécessaire : rien de ce qu’elle excuse n’échoue avant sa fin. Supprimez-la.

lint-severity-error = Erreurs
lint-severity-warning = Avertissements
lint-severity-note = Remarques
lint-none = Rien à signaler.
## Dates on which an answer changes: what begins or ends then, inside a sentence

date-evidence-begins = { $name } commence
date-evidence-ends = { $name } a pris fin
date-exemption-begins = la dérogation { $name } commence
date-exemption-ends = la dérogation { $name } a pris fin
date-policy-begins = la politique { $name } commence
date-endpoint-begins = le point d’accès { $name } entre en vigueur
date-endpoint-ends = le point d’accès { $name } cesse d’être en vigueur

## What a draft changes

impact-none = Aucune décision ne change : ce brouillon permet exactement ce que permet la révision { $revision }, pour les mêmes motifs.
impact-reasons = Aucun point d’accès n’est permis en plus ou en moins : ce brouillon ne diffère de la révision { $revision } que par les motifs.
impact-more = { $gained ->
    [0] aucun point d’accès de plus
    [1] 1 point d’accès de plus
   *[other] { $gainedShown } points d’accès de plus
  }
impact-less = { $lost ->
    [0] aucun de moins
    [1] 1 de moins
   *[other] { $lostShown } de moins
  }
impact-change = Ce brouillon permet { $more } et { $less } que la révision { $revision }, sur { $endpoints ->
    [one] { $endpointsShown } point d’accès
   *[other] { $endpointsShown } points d’accès
  }.
impact-first = Rien n’est encore publié : tout compte donc comme nouveau. { $gained ->
    [0] Ce brouillon ne permet aucun point d’accès
    [one] Ce brouillon permet { $gainedShown } point d’accès
   *[other] Ce brouillon permet { $gainedShown } points d’accès
  }, sur { $endpoints ->
    [one] { $endpointsShown } point d’accès
   *[other] { $endpointsShown } points d’accès
  }.
impact-first-empty = Rien n’est encore publié, et ce brouillon ne pose aucune question : il n’a pas de point d’accès ou pas d’étiquette.

impact-who = Les requêtes étiquetées { $tag }
impact-who-carrying = Les requêtes étiquetées { $tag } qui portent { $category }
impact-gained = { $who } peuvent utiliser { $endpoint } et ne le pouvaient pas avant. C’était : { $before }.
impact-lost = { $who } ne peuvent plus utiliser { $endpoint } : { $after }.
impact-still-permitted = { $who } peuvent utiliser { $endpoint } comme avant. C’était : { $before }. C’est : { $after }.
impact-still-denied = { $who } ne peuvent pas utiliser { $endpoint }, comme avant. C’était : { $before }. C’est : { $after }.
impact-still-permitted-further = { $who } peuvent utiliser { $endpoint } comme avant. Ce qui en est dit par ailleurs diffère.
impact-still-denied-further = { $who } ne peuvent pas utiliser { $endpoint }, comme avant : { $after }. D’autres motifs diffèrent.
impact-passes = chaque contrôle est satisfait
impact-absent = absent
impact-anywhere = n’importe quel lieu
impact-unknown = un lieu que personne n’a nommé

## One request

request-allowed = Cette requête peut être servie par { $eligibleShown } sur { $endpoints ->
    [one] { $endpointsShown } point d’accès
   *[other] { $endpointsShown } points d’accès
  }.
request-denied = Cette requête est refusée : aucun point d’accès ne convient, sur { $endpoints ->
    [one] { $endpointsShown } examiné
   *[other] { $endpointsShown } examinés
  }.

answer-allowed = AUTORISÉ pour { $eligible } des { $endpoints } points d’accès.
answer-denied = REFUSÉ.
answer-line = { $endpoint } : { $sentence }
answer-next = La réponse change ensuite à cet instant : { $at }.
answer-decided = Décidé pour { $at }, catalogue { $sha256 }

## One edit, for undo and redo

edit-what = { $kind ->
    [provider] fournisseur
    [region] région
    [zone] zone
    [model] modèle
    [connection] connexion
    [placement] hébergement
    [endpoint] point d’accès
    [boundary] périmètre
    [category] catégorie de données
    [tag] étiquette
    [instrument] instrument
    [gateway] passerelle
    [evidence] preuve
    [policy] politique
    [exemption] dérogation
    [criterion] critère de
   *[other] { $kind }
  } « { $name } » : { $done ->
    [added] ajout
    [deleted] suppression
   *[changed] modification
  }{ $count ->
    [0] { "" }
    [1] { " " }et 1 autre objet
   *[other] { " " }et { $count } autres objets
  }

## What a host says of itself

host-private = Cet hôte est dans votre propre réseau : son nom n’indique aucun lieu.
host-nothing = L’hôte { $host } n’indique rien sur un lieu.
host-provider = L’hôte { $host } appartient à { $provider } et n’indique aucun lieu.
host-same = L’hôte { $host } indique { $says }, et le registre aussi.
host-other-provider = L’hôte { $host } appartient à { $says }, mais l’hébergement indique { $registered }. Choisissez l’hébergement qui correspond à l’hôte, ou corrigez la connexion.
host-unknown-region = L’hôte { $host } nomme la région { $says }, qui n’est pas dans le registre. Ajoutez la région, ou corrigez la connexion.
host-other = L’hôte { $host } indique { $says }, mais l’hébergement indique { $registered }. Choisissez l’hébergement qui correspond à l’hôte, ou corrigez la connexion.

## The overview

attention-ended = { $what } a pris fin le { $date } : ce qui en dépendait est refusé depuis. Renouvelez, ou retirez-le.
attention-ends = { $what } prend fin le { $date }, { $count ->
    [0] aujourd’hui
    [1] demain
   *[other] dans { $count } jours
  } : ensuite, ce qui en dépend sera refusé. Renouvelez à temps.
rollout-assess = { $endpoints ->
    [0] Aucun point d’accès n’est encore au registre : importez ce qu’utilise votre passerelle.
   *[other] { $unknown ->
        [0] Pour chaque point d’accès, le lieu des données est indiqué, dans la mesure où une politique le demande.
        [1] Pour un point d’accès sur { $endpointsShown }, personne n’a indiqué où sont ses données.
       *[other] Pour { $unknownShown } points d’accès sur { $endpointsShown }, personne n’a indiqué où sont leurs données.
      }
  }
rollout-define = { $tags ->
    [0] Il n’y a pas encore d’étiquette : commencez par un modèle type.
    [1] { $covered ->
        [0] La seule étiquette n’a pas de politique : toute requête qui la porte est refusée.
       *[other] La seule étiquette a une politique.
      }
   *[other] { $coveredShown } étiquettes sur { $tagsShown } ont une politique.
  }
rollout-align = { $signers ->
    [0] Rien n’est encore signé. Une seconde personne devrait examiner avant toute publication.
    [1] Une seule personne a signé la révision { $revision }.
   *[other] { $signers } personnes ont signé la révision { $revision }.
  }
rollout-published-none = Rien n’est encore publié : les passerelles n’appliquent rien.
rollout-published = La révision { $revision } est publiée. { $reporting ->
    [0] Chaque politique du brouillon est en application.
   *[other] { $enforcing } des { $policies } politiques du brouillon sont en application ; les autres se bornent à observer.
  }
rollout-monitor-none = Rien n’est encore publié : il n’y a rien à surveiller.
rollout-monitor-ended = La révision { $revision } a pris fin : les passerelles refusent tout. Publiez de nouveau.
rollout-monitor = { $expired ->
    [0] La révision { $revision } compte, et rien de ce qui fonde le brouillon n’a pris fin.
    [1] La révision { $revision } compte. Un élément qui fonde le brouillon a pris fin.
   *[other] La révision { $revision } compte. { $expiredShown } éléments qui fondent le brouillon ont pris fin.
  }

## Dates, dans le fuseau horaire de la fenêtre

date = { $day } { $month ->
    [1] janv.
    [2] févr.
    [3] mars
    [4] avr.
    [5] mai
    [6] juin
    [7] juil.
    [8] août
    [9] sept.
    [10] oct.
    [11] nov.
   *[12] déc.
  } { $year }
date-time = { $date }, { $time } { $zone }

## Publication

release-blocked-practice = L’espace de travail contient des données d’exercice : retirez-les avant de publier.
release-blocked-not_set_up = L’espace de travail n’est pas configuré : donnez-lui d’abord un nom, et indiquez le vôtre.
release-blocked-clock = L’horloge de cet ordinateur retarde sur la dernière version publiée : réglez-la d’abord.
release-blocked-validity = La validité doit être comprise entre 1 et { $days } jours.
release-blocked-draft-changed = Le brouillon a changé pendant la signature : examinez à nouveau les changements.
release-blocked-root-ended = La racine de confiance a pris fin le { $date }. Cette version ne peut pas en créer une nouvelle : commencez un nouvel espace de travail et donnez sa racine aux passerelles.
release-blocked-root-ends = La racine de confiance prend fin le { $date }, avant cette publication : choisissez une validité plus courte.
release-warning-nothing_enforced = Aucune politique n’est appliquée : le paquet refuse toutes les requêtes.
release-warning-evidence = « { $evidence } » prend fin le { $date }, avant cette publication : ce qui en dépend ne sera ensuite plus permis.
release-warning-exemption = La dérogation { $exemption } prend fin le { $date }, avant cette publication.
release-warning-envoy = Les fichiers d’Envoy omettent { $endpoint } : les requêtes correspondantes y sont refusées. { $reason }

## Essai d’un prompt

prompt-draft-synthetic = D’après le brouillon, seul un texte synthétique est essayé : marquez le texte comme synthétique, ou publiez d’abord.
prompt-no-endpoint = Il n’y a pas de point d’accès `{ $endpoint }`.
prompt-endpoint-edited = Le point d’accès a été modifié entre-temps : relancez l’essai.
prompt-wire-api = L’interface de ce point d’accès ne peut pas encore être essayée : seule celle des conversations compatible avec OpenAI peut l’être.
prompt-practice-stopped = Le serveur d’exercice ne fonctionne pas : démarrez-le d’abord.
prompt-no-key = Aucune clé n’est enregistrée pour la connexion { $connection } : saisissez-la dans l’espace Essai, ou avec `domicile key`.

## Promotion of a policy

promotion-enforced = Cette politique est déjà en application.
promotion-unobserved = Aucun journal n’a encore été rejoué.
promotion-stale = Aucun journal n’a été rejoué depuis que la politique, un périmètre qu’elle nomme, une de ses dérogations ou une autre politique appliquée à ses étiquettes a été modifié.
promotion-denials = { $denials ->
    [1] Une requête aurait été refusée
   *[other] { $denialsShown } requêtes auraient été refusées
  } ; { $most ->
    [0] aucune n’est tolérée.
    [1] une au plus est tolérée.
   *[other] { $mostShown } au plus sont tolérées.
  }
promotion-days = { $wanted ->
    [1] Les journaux ne couvrent aucun jour ; il en faut un.
   *[other] Les journaux couvrent { $days } des { $wanted } jours demandés.
  }
promotion-requests = { $requests ->
    [0] La politique ne s’appliquait à aucune requête des journaux
    [1] La politique s’appliquait à une requête des journaux
   *[other] La politique s’appliquait à { $requestsShown } requêtes des journaux
  } ; { $wanted ->
    [1] il en faut au moins une.
   *[other] il en faut au moins { $wantedShown }.
  }
promotion-met = Sur { $days ->
    [1] un jour
   *[other] { $daysShown } jours
  } de journaux, { $denials ->
    [0] { $requests ->
      [1] la seule requête n’aurait pas été refusée : le critère est rempli.
     *[other] aucune des { $requestsShown } requêtes n’aurait été refusée : le critère est rempli.
    }
    [1] { $requests ->
      [1] la seule requête aurait été refusée, comme le critère le tolère.
     *[other] une des { $requestsShown } requêtes aurait été refusée, comme le critère le tolère.
    }
   *[other] { $denialsShown } des { $requestsShown } requêtes auraient été refusées, comme le critère le tolère.
  }
promotion-met-unasked = Le critère ne demande aucun journal.
