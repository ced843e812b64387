### Sentences of imports: the files of providers and of LiteLLM.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# nothing is kept
core-nothing-is-kept = rien n’est conservé

# anywhere
core-anywhere = n’importe où

# that it is not known
core-that-it-is-not-known = lieu inconnu

# No placement can be named after this host: {error}.
core-no-placement-can-be-named-after-this-host-error = Aucun hébergement ne peut porter le nom de cet hôte : { $error }.

# No provider can be named after this host: {error}.
core-no-provider-can-be-named-after-this-host-error = Aucun fournisseur ne peut porter le nom de cet hôte : { $error }.

# The starter catalogue lacks `{id}`, which one of its placements refers to: reinstall the console.
core-the-starter-catalogue-lacks-id-which-one-of-its-placements-refers-to = Il manque au catalogue de départ `{ $id }`, auquel renvoie l’un de ses hébergements : réinstallez la console.

# correct it if `{near}` was meant, or {mend}
core-correct-it-if-near-was-meant-or-mend = corrigez-la si `{ $near }` était visée, ou { $mend }

# {field} names the region `{code}`, which the catalogue does not know: {mend}.
core-field-names-the-region-code-which-the-catalogue-does-not-know-mend = { $field } nomme la région `{ $code }`, que le catalogue ne connaît pas : { $mend }.

# `{host}` is every address of a machine, and none to call: write `127.0.0.1` in `{field}`.
core-host-is-every-address-of-a-machine-and-none-to-call-write-127-0-0-1 = `{ $host }` désigne toutes les adresses d’une machine et ne peut pas être appelé : écrivez `127.0.0.1` dans `{ $field }`.

# No model can be served from `{host}`: correct `{field}`.
core-no-model-can-be-served-from-host-correct-field = Aucun modèle ne peut être servi depuis `{ $host }` : corrigez `{ $field }`.

# The entry on line {taken} already stands for this endpoint: give each its own `model_info.id`, or apply that one first and import again.
core-the-entry-on-line-taken-already-stands-for-this-endpoint-give-each = L’entrée de la ligne { $taken } correspond déjà à ce point d’accès : donnez à chacune sa propre `model_info.id`, ou importez d’abord l’autre, puis recommencez.

# The registry has this as endpoint `{known}`, and the file calls it `{given}`: LiteLLM's guard knows endpoints by the file's ids, so give both the same.
core-the-registry-has-this-as-endpoint-known-and-the-file-calls-it-given = Le registre a ceci comme point d’accès `{ $known }`, et le fichier l’appelle `{ $given }`. Le guard de LiteLLM reconnaît les points d’accès aux identifiants du fichier : donnez le même aux deux.

# No file says in which network `{url}` lies: add a connection to it with its networks, then import again.
core-no-file-says-in-which-network-url-lies-add-a-connection-to-it-with = Aucun fichier ne dit dans quel réseau se trouve `{ $url }` : ajoutez une connexion vers cette adresse avec ses réseaux, puis importez à nouveau.

# The entry on line {other} says the same, so this one brings nothing: remove one of the two.
core-the-entry-on-line-other-says-the-same-so-this-one-brings-nothing = L’entrée de la ligne { $other } dit la même chose, celle-ci n’apporte donc rien : retirez l’une des deux.

# The entry on line {other} has the same address and the same upstream name, so the two cannot be told apart: applying this one gives endpoint `{endpoint}` to `{model}` instead.
core-the-entry-on-line-other-has-the-same-address-and-the-same-upstream = L’entrée de la ligne { $other } a la même adresse et le même nom en amont. Rien ne distingue donc les deux : si vous prenez celle-ci, le point d’accès `{ $endpoint }` revient à `{ $model }`.

# The file says that it runs in {said}, and placement `{placement}` says {ours}: settle that there first.
core-the-file-says-that-it-runs-in-said-and-placement-placement-says-ours = Lieu du traitement d’après le fichier : { $said }. D’après l’hébergement `{ $placement }` : { $ours }. Tranchez d’abord la question dans cet hébergement.

# No source says where `{placement}` leads, so that placement is entered as not known.
core-no-source-says-where-placement-leads-so-that-placement-is-entered-as = Aucune source ne dit où mène `{ $placement }`, cet hébergement est donc saisi comme inconnu.

# The registry has endpoint `{id}` under this id, and endpoint `{other}` under this address and upstream name: correct one of them first.
core-the-registry-has-endpoint-id-under-this-id-and-endpoint-other-under = Le registre a le point d’accès `{ $id }` sous cet identifiant, et le point d’accès `{ $other }` sous cette adresse et ce nom en amont : corrigez d’abord l’un des deux.

# No endpoint can be named after this entry: add it by hand.
core-no-endpoint-can-be-named-after-this-entry-add-it-by-hand = Aucun point d’accès ne peut porter le nom de cette entrée : ajoutez-le à la main.

# The registry places it in `{placement}`, and the file does not: applying this row takes the file's.
core-the-registry-places-it-in-placement-and-the-file-does-not-applying = Le registre le situe dans `{ $placement }`, et le fichier non : si vous prenez cette ligne, c’est le fichier qui l’emporte.

# No connection can be named after this address: add it by hand.
core-no-connection-can-be-named-after-this-address-add-it-by-hand = Aucune connexion ne peut porter le nom de cette adresse : ajoutez-la à la main.

# Adds endpoint `{id}` at `{url}` in placement `{placement}`.
core-adds-endpoint-id-at-url-in-placement-placement = Ajoute le point d’accès `{ $id }` à l’adresse `{ $url }`, dans l’hébergement `{ $placement }`.

# Changes endpoint `{id}` at `{url}` in placement `{placement}`.
core-changes-endpoint-id-at-url-in-placement-placement = Modifie le point d’accès `{ $id }` à l’adresse `{ $url }`, dans l’hébergement `{ $placement }`.

# Endpoint `{id}` is already as the file says.
core-endpoint-id-is-already-as-the-file-says = Le point d’accès `{ $id }` est déjà conforme au fichier.

# Endpoint `{id}` waits for your decision.
core-endpoint-id-waits-for-your-decision = Le point d’accès `{ $id }` attend votre décision.

# The entry takes its parameters from the credential `{name}`, which is not in this file: write its address and region into the entry.
core-the-entry-takes-its-parameters-from-the-credential-name-which-is-not = L’entrée tire ses paramètres des identifiants `{ $name }`, qui ne figurent pas dans ce fichier : écrivez son adresse et sa région dans l’entrée.

# `{key}` says one thing in the entry and another in its credential: LiteLLM's versions differ in which counts, so write the same in both.
core-key-says-one-thing-in-the-entry-and-another-in-its-credential = `{ $key }` dit une chose dans l’entrée et une autre dans ses identifiants. Celle qui compte dépend de la version de LiteLLM : écrivez la même aux deux endroits.

# `{key}` stands on line {first} and again on line {second}, and LiteLLM silently takes the last: remove one of the two.
core-key-stands-on-line-first-and-again-on-line-second-and-litellm = `{ $key }` figure à la ligne { $first } et de nouveau à la ligne { $second }, et LiteLLM prend la dernière sans le dire : retirez l’une des deux.

# `{key}` on line {line} is {kind}: write a single value.
core-key-on-line-line-is-kind-write-a-single-value = À la ligne { $line }, `{ $key }` est { $kind } : écrivez une seule valeur.

# `{key}` comes from the gateway's environment variable `{name}`, which this console cannot see: write the value into the file that you import.
core-key-comes-from-the-gateway-s-environment-variable-name-which-this = `{ $key }` vient de la variable d’environnement `{ $name }` de la passerelle, que cette console ne peut pas voir : écrivez la valeur dans le fichier que vous importez.

# `{field}` on line {line} is {kind}: write a name.
core-field-on-line-line-is-kind-write-a-name = À la ligne { $line }, `{ $field }` est { $kind } : écrivez un nom.

# `{field}` on line {line} is `{text}`, which LiteLLM's YAML reads as a number, a date or yes and no: put it in quotes.
core-field-on-line-line-is-text-which-litellm-s-yaml-reads-as-a-number-a = À la ligne { $line }, `{ $field }` est `{ $text }`, que le YAML de LiteLLM lit comme un nombre, une date ou un oui/non : mettez-le entre guillemets.

# The last line has no end. If the file was cut off there, its last entry may say something else than it did: compare it.
core-the-last-line-has-no-end-if-the-file-was-cut-off-there-its-last = La dernière ligne se termine sans saut de ligne. Si le fichier y a été tronqué, sa dernière entrée dit peut-être autre chose qu’à l’origine : comparez-la.

# The entry is {kind}: write a map with `model_name` and `litellm_params`.
core-the-entry-is-kind-write-a-map-with-model-name-and-litellm-params = L’entrée est { $kind } : écrivez un objet avec les clés `model_name` et `litellm_params`.

# The entry has no `model_name`: write the name that callers send.
core-the-entry-has-no-model-name-write-the-name-that-callers-send = L’entrée n’a pas de `model_name` : écrivez le nom que les appelants envoient.

# The entry has no `litellm_params`: write at least `model` into it.
core-the-entry-has-no-litellm-params-write-at-least-model-into-it = L’entrée n’a pas de `litellm_params` : écrivez-y au moins `model`.

# `litellm_params` on line {line} is {kind}: write a map.
core-litellm-params-on-line-line-is-kind-write-a-map = À la ligne { $line }, `litellm_params` est { $kind } : écrivez un objet avec des clés.

# `litellm_params` has no `model`: write it.
core-litellm-params-has-no-model-write-it = `litellm_params` n’a pas de `model` : écrivez-le.

# The entry has a `*`, so it passes on whatever model is asked for: list each model by itself.
core-the-entry-has-a-so-it-passes-on-whatever-model-is-asked-for-list = L’entrée contient un `*` et transmet donc n’importe quel modèle demandé : listez chaque modèle séparément.

# The name cannot be used: {error}.
core-the-name-cannot-be-used-error = Le nom ne peut pas être utilisé : { $error }.

# `model` has a control character: write it on one line.
core-model-has-a-control-character-write-it-on-one-line = `model` contient un caractère de contrôle : écrivez-le sur une seule ligne.

# `model_info` on line {line} is {kind}: write a map.
core-model-info-on-line-line-is-kind-write-a-map = À la ligne { $line }, `model_info` est { $kind } : écrivez un objet avec des clés.

# `model_info.id` cannot be used: {error}.
core-model-info-id-cannot-be-used-error = `model_info.id` ne peut pas être utilisé : { $error }.

# `{key}` stands in clear text on line {line}: it is not imported. Move it into an environment variable of the gateway, and replace it if others could read this file.
core-key-stands-in-clear-text-on-line-line-it-is-not-imported-move-it = `{ $key }` figure en clair à la ligne { $line } et n’est pas importé. Placez sa valeur dans une variable d’environnement de la passerelle, et remplacez-la si d’autres ont pu lire ce fichier.

# What follows `os.environ/` in `api_key` is no name of an environment variable such as `AZURE_KEY`: it is not imported.
core-what-follows-os-environ-in-api-key-is-no-name-of-an-environment = Ce qui suit `os.environ/` dans `api_key` n’est pas le nom d’une variable d’environnement tel que `AZURE_KEY` et n’est pas importé.

# `base_model: {base}` is for prices: it hints at the deployment's type, and is not used as a place.
core-base-model-base-is-for-prices-it-hints-at-the-deployment-s-type-and = `base_model: { $base }` sert aux prix : il laisse deviner le type de déploiement et n’est pas utilisé comme lieu.

# This file includes other files, whose models are not in it: import those files too.
core-this-file-includes-other-files-whose-models-are-not-in-it-import = Ce fichier en inclut d’autres, dont les modèles n’y figurent pas : importez-les aussi.

# The gateway also keeps models in its database, and those are not in this file.
core-the-gateway-also-keeps-models-in-its-database-and-those-are-not-in = La passerelle garde aussi des modèles dans sa base de données, et ceux-ci ne figurent pas dans ce fichier.

# `model_group_alias` gives models further names, which are not imported.
core-model-group-alias-gives-models-further-names-which-are-not-imported = `model_group_alias` donne aux modèles d’autres noms, qui ne sont pas importés.

# `default_litellm_params` adds parameters to every entry: an address or region in it is not imported.
core-default-litellm-params-adds-parameters-to-every-entry-an-address-or = `default_litellm_params` ajoute des paramètres à chaque entrée : une adresse ou une région qui y figure n’est pas importée.

# `{list}` is empty: there is nothing to import.
core-list-is-empty-there-is-nothing-to-import = `{ $list }` est vide : il n’y a rien à importer.

# `model` ends with its provider: write the name of the model after it.
core-model-ends-with-its-provider-write-the-name-of-the-model-after-it = `model` se termine par le fournisseur : écrivez ensuite le nom du modèle.

# `custom_llm_provider` is `{named}`, which LiteLLM 1.109.1 does not know: correct the name.
core-custom-llm-provider-is-named-which-litellm-1-109-1-does-not-know = `custom_llm_provider` est `{ $named }`, que LiteLLM 1.109.1 ne connaît pas : corrigez le nom.

# `{model}` begins with no provider that LiteLLM 1.109.1 knows: write the provider first, for example `openai/{model}`.
core-model-begins-with-no-provider-that-litellm-1-109-1-knows-write-the = `{ $model }` ne commence par aucun fournisseur que LiteLLM 1.109.1 connaisse : écrivez d’abord le fournisseur, par exemple `openai/{ $model }`.

# `{model}` names no provider: write it first, for example `openai/{model}`.
core-model-names-no-provider-write-it-first-for-example-openai-model = `{ $model }` ne nomme aucun fournisseur : écrivez-le d’abord, par exemple `openai/{ $model }`.

# `region_name: {region}` is a preference by which LiteLLM picks entries, not a statement about where the model runs, so it is not used as a place.
core-region-name-region-is-a-preference-by-which-litellm-picks-entries = `region_name: { $region }` est une préférence selon laquelle LiteLLM choisit des entrées, et non une indication du lieu où le modèle s’exécute. Elle n’est donc pas utilisée comme lieu.

# The entry gives no address, and `litellm_settings.api_base` may change the usual one: write `api_base` into the entry.
core-the-entry-gives-no-address-and-litellm-settings-api-base-may-change = L’entrée ne donne pas d’adresse, et `litellm_settings.api_base` peut changer l’adresse habituelle : écrivez `api_base` dans l’entrée.

# The entry gives no address, and `{provider}` has none of its own: write `api_base` into the entry.
core-the-entry-gives-no-address-and-provider-has-none-of-its-own-write = L’entrée ne donne pas d’adresse, et `{ $provider }` n’en a pas qui lui soit propre : écrivez `api_base` dans l’entrée.

# The entry gives no address, so LiteLLM's own is taken; an environment variable of the gateway can change it.
core-the-entry-gives-no-address-so-litellm-s-own-is-taken-an-environment = L’entrée ne donne pas d’adresse, celle de LiteLLM est donc retenue ; une variable d’environnement de la passerelle peut la changer.

# `{host}` is not a host of Anthropic's, so where the model runs is not known.
core-host-is-not-a-host-of-anthropic-s-so-where-the-model-runs-is-not = `{ $host }` n’est pas un hôte d’Anthropic ; le lieu où le modèle s’exécute n’est donc pas connu.

# `inference_geo: {other}` is none of Anthropic's values, so the place is not known.
core-inference-geo-other-is-none-of-anthropic-s-values-so-the-place-is = `inference_geo: { $other }` n’est pas une valeur d’Anthropic, le lieu n’est donc pas connu.

# Without `inference_geo` the workspace at Anthropic decides where the model runs.
core-without-inference-geo-the-workspace-at-anthropic-decides-where-the = Sans `inference_geo`, c’est l’espace de travail chez Anthropic qui décide où le modèle s’exécute.

# LiteLLM speaks {provider}'s own protocol to it; the connection is entered as OpenAI's, so tests from this console may fail.
core-litellm-speaks-provider-s-own-protocol-to-it-the-connection-is = LiteLLM utilise pour cette adresse le protocole propre à { $provider } ; la connexion est saisie avec celui d’OpenAI, et les tests depuis cette console peuvent donc échouer.

# `{key}` says `{region}`, and the address of the entry says otherwise: make them agree.
core-key-says-region-and-the-address-of-the-entry-says-otherwise-make = `{ $key }` dit `{ $region }`, et l’adresse de l’entrée dit autre chose : mettez-les en accord.

# The entry does not say its address, so the gateway's environment decides where prompts go: write `api_base` into the entry.
core-the-entry-does-not-say-its-address-so-the-gateway-s-environment = L’entrée ne donne pas son adresse, c’est donc l’environnement de la passerelle qui décide où vont les prompts : écrivez `api_base` dans l’entrée.

# An Ollama model whose name ends with `cloud` is passed on to ollama.com, so a local address says nothing about where it runs.
core-an-ollama-model-whose-name-ends-with-cloud-is-passed-on-to-ollama = Un modèle Ollama dont le nom se termine par `cloud` est transmis à ollama.com ; une adresse locale ne dit donc rien du lieu où il s’exécute.

# The address is in your own network: enter where the machine stands, and make sure that it does not pass requests on.
core-the-address-is-in-your-own-network-enter-where-the-machine-stands = L’adresse se trouve dans votre propre réseau : indiquez où se trouve la machine, et assurez-vous qu’elle ne transmet pas les requêtes.

# The address is in your own network, but the entry speaks to `{provider}`: what stands between passes requests on, so where the model runs is not known.
core-the-address-is-in-your-own-network-but-the-entry-speaks-to-provider = L’adresse se trouve dans votre propre réseau, mais l’entrée s’adresse à `{ $provider }` : ce qui est entre les deux transmet les requêtes, et le lieu où le modèle s’exécute n’est donc pas connu.

# `{host}` tells nothing about where the model runs.
core-host-tells-nothing-about-where-the-model-runs = `{ $host }` ne dit rien du lieu où le modèle s’exécute.

# The address of the entry is not a URL such as `https://api.example.com/v1`: correct `api_base`.
core-the-address-of-the-entry-is-not-a-url-such-as-https-api-example-com = L’adresse de l’entrée n’est pas une URL telle que `https://api.example.com/v1` : corrigez `api_base`.

# The address of the entry holds a user name or password, which is never imported: take it out of `api_base`.
core-the-address-of-the-entry-holds-a-user-name-or-password-which-is = L’adresse de l’entrée contient un nom d’utilisateur ou un mot de passe, ce qui n’est jamais importé : retirez-le de `api_base`.

# The address of the entry ends with a query after `?`, which may hold a key: take it out of `api_base`.
core-the-address-of-the-entry-ends-with-a-query-after-which-may-hold-a = L’adresse de l’entrée se termine après `?` par des paramètres qui peuvent contenir une clé : retirez-les de `api_base`.

# The address is taken without its `?api-version=`.
core-the-address-is-taken-without-its-api-version = L’adresse est reprise sans son `?api-version=`.

# `{host}` is a name in your own network, and `http` sends prompts in the clear: use `https`, or write the address in numbers, or add the connection by hand with the network it must be in.
core-host-is-a-name-in-your-own-network-and-http-sends-prompts-in-the = `{ $host }` est un nom de votre propre réseau, et `http` envoie les prompts en clair : utilisez `https`, écrivez l’adresse en chiffres, ou ajoutez la connexion à la main avec le réseau où l’hôte doit se trouver.

# `{host}` is a name in your own network, and no file says which: enter the network of the connection.
core-host-is-a-name-in-your-own-network-and-no-file-says-which-enter-the = `{ $host }` est un nom de votre propre réseau, et aucun fichier ne dit lequel : indiquez le réseau de la connexion.

# `{host}` is on the public internet, and `http` sends prompts in the clear: use `https`.
core-host-is-on-the-public-internet-and-http-sends-prompts-in-the-clear = `{ $host }` se trouve sur l’internet public, et `http` envoie les prompts en clair : utilisez `https`.

# The entry does not say the address of its Azure resource, so the gateway's environment decides: write `api_base` into the entry.
core-the-entry-does-not-say-the-address-of-its-azure-resource-so-the = L’entrée ne donne pas l’adresse de sa ressource Azure, c’est donc l’environnement de la passerelle qui décide : écrivez `api_base` dans l’entrée.

# The data zone is taken from the model's key: compare it with the deployment's type in Azure.
core-the-data-zone-is-taken-from-the-model-s-key-compare-it-with-the = La zone de données est tirée du nom du modèle : comparez-la avec le type du déploiement dans Azure.

# Claude in Foundry may run outside Azure: look up its hosting option and choose the placement.
core-claude-in-foundry-may-run-outside-azure-look-up-its-hosting-option = Claude dans Foundry peut s’exécuter hors d’Azure : vérifiez son option d’hébergement et choisissez l’hébergement.

# An Azure address shows neither the region nor the deployment type: look both up in Azure and choose the placement.
core-an-azure-address-shows-neither-the-region-nor-the-deployment-type = Une adresse Azure ne montre ni la région ni le type de déploiement : vérifiez les deux dans Azure et choisissez l’hébergement.

# `{host}` is none of Azure's hosts, so where the model runs is not known.
core-host-is-none-of-azure-s-hosts-so-where-the-model-runs-is-not-known = `{ $host }` n’est pas un hôte d’Azure ; le lieu où le modèle s’exécute n’est donc pas connu.

# The entry does not say its AWS region, so the gateway's environment decides where prompts go: write `aws_region_name` into the entry.
core-the-entry-does-not-say-its-aws-region-so-the-gateway-s-environment = L’entrée ne donne pas sa région AWS, c’est donc l’environnement de la passerelle qui décide où vont les prompts : écrivez `aws_region_name` dans l’entrée.

# Claude Platform runs in Anthropic's data centres: the AWS region in the host is not where the model runs.
core-claude-platform-runs-in-anthropic-s-data-centres-the-aws-region-in = La plateforme Claude s’exécute dans les centres de données d’Anthropic : la région AWS qui figure dans l’hôte n’est pas le lieu où le modèle s’exécute.

# The address is in `{at}`, and the entry says `{said}`: make them agree.
core-the-address-is-in-at-and-the-entry-says-said-make-them-agree = L’adresse est dans `{ $at }`, et l’entrée dit `{ $said }` : mettez-les en accord.

# `{host}` is not a host of Bedrock's, so whatever region the entry names, where the model runs is not known.
core-host-is-not-a-host-of-bedrock-s-so-whatever-region-the-entry-names = `{ $host }` n’est pas un hôte de Bedrock ; quelle que soit la région que nomme l’entrée, le lieu où le modèle s’exécute n’est donc pas connu.

# `aws_region_name: {given}` is not the code of a region: correct it.
core-aws-region-name-given-is-not-the-code-of-a-region-correct-it = `aws_region_name: { $given }` n’est pas le code d’une région : corrigez-le.

# The entry names two AWS regions, `{other}` and `{region}`: leave the one that is meant.
core-the-entry-names-two-aws-regions-other-and-region-leave-the-one-that = L’entrée nomme deux régions AWS, `{ $other }` et `{ $region }` : ne laissez que celle qui est visée.

# An inference profile of your own may lead to other regions: look up its destinations at AWS and choose the placement.
core-an-inference-profile-of-your-own-may-lead-to-other-regions-look-up = Un profil d’inférence qui vous est propre peut mener à d’autres régions : vérifiez ses destinations chez AWS et choisissez l’hébergement.

# `{prefix}.` is a profile that LiteLLM 1.109.1 has no model for.
core-prefix-is-a-profile-that-litellm-1-109-1-has-no-model-for = `{ $prefix }.` est un profil pour lequel LiteLLM 1.109.1 n’a aucun modèle.

# The model id names no vendor, so it may be a profile of your own that leads to other regions: choose the placement.
core-the-model-id-names-no-vendor-so-it-may-be-a-profile-of-your-own-that = L’identifiant du modèle ne nomme aucun éditeur ; il peut donc s’agir d’un profil qui vous est propre et qui mène à d’autres régions : choisissez l’hébergement.

# The entry names two locations, `{first}` and `{second}`: leave the one that is meant.
core-the-entry-names-two-locations-first-and-second-leave-the-one-that-is = L’entrée nomme deux emplacements, `{ $first }` et `{ $second }` : ne laissez que celui qui est visé.

# `{wrong}` is not a location of Google Cloud: correct `vertex_location`.
core-wrong-is-not-a-location-of-google-cloud-correct-vertex-location = `{ $wrong }` n’est pas un emplacement de Google Cloud : corrigez `vertex_location`.

# The entry says `{given}`, but LiteLLM sends this model to `{other}` whatever the entry says.
core-the-entry-says-given-but-litellm-sends-this-model-to-other-whatever = L’entrée dit `{ $given }`, mais LiteLLM envoie ce modèle vers `{ $other }`, quoi que dise l’entrée.

# LiteLLM sends this model to `{other}`.
core-litellm-sends-this-model-to-other = LiteLLM envoie ce modèle vers `{ $other }`.

# The entry does not say its location, so the gateway's environment decides where prompts go: write `vertex_location` into the entry.
core-the-entry-does-not-say-its-location-so-the-gateway-s-environment = L’entrée ne donne pas son emplacement, c’est donc l’environnement de la passerelle qui décide où vont les prompts : écrivez `vertex_location` dans l’entrée.

# The entry does not say its project, so the address is the host alone.
core-the-entry-does-not-say-its-project-so-the-address-is-the-host-alone = L’entrée ne donne pas son projet, l’adresse se réduit donc à l’hôte.

# `{host}` is none of Vertex's hosts, so whatever location the entry names, where the model runs is not known.
core-host-is-none-of-vertex-s-hosts-so-whatever-location-the-entry-names = `{ $host }` n’est pas un hôte de Vertex ; quel que soit l’emplacement que nomme l’entrée, le lieu où le modèle s’exécute n’est donc pas connu.

# `sample_spec` explains the format and is no model, so it is left out.
core-sample-spec-explains-the-format-and-is-no-model-so-it-is-left-out = `sample_spec` explique le format et n’est pas un modèle ; il est donc laissé de côté.

# The key stands in the file more than once, first on line {line}, and programs differ in which they take: leave one.
core-the-key-stands-in-the-file-more-than-once-first-on-line-line-and = La clé figure plusieurs fois dans le fichier, d’abord à la ligne { $line }, et les programmes ne retiennent pas tous la même : n’en laissez qu’une.

# this is not a model map ({message}): the file is cut off, so load it again
core-this-is-not-a-model-map-message-the-file-is-cut-off-so-load-it-again = ce n’est pas une liste de modèles de LiteLLM ({ $message }) : le fichier est tronqué, chargez-le à nouveau

# this is not a model map ({message})
core-this-is-not-a-model-map-message = ce n’est pas une liste de modèles de LiteLLM ({ $message })

# The entry at line {line}, column {column} must be a map: correct it.
core-the-entry-at-line-line-column-column-must-be-a-map-correct-it = L’entrée à la ligne { $line }, colonne { $column } doit être un objet avec des clés : corrigez-la.

# These are rules of LiteLLM for names that it does not know, and no model: nothing is imported.
core-these-are-rules-of-litellm-for-names-that-it-does-not-know-and-no = Ce sont des règles de LiteLLM pour les noms qu’il ne connaît pas, et non un modèle : rien n’est importé.

# `deprecation_date` is `{date}`: write a day such as `2026-12-31`.
core-deprecation-date-is-date-write-a-day-such-as-2026-12-31 = `deprecation_date` est `{ $date }` : écrivez un jour tel que `2026-12-31`.

# The entry cannot be read at line {line}, column {column}: {message}.
core-the-entry-cannot-be-read-at-line-line-column-column-message = L’entrée n’est pas lisible à la ligne { $line }, colonne { $column } : { $message }.

# no provider
core-no-provider = aucun fournisseur

# {provider}: the key names the region `{region}`.
core-provider-the-key-names-the-region-region = { $provider } : le nom du modèle indique la région `{ $region }`.

# {provider}: the key names the geography `{geo}`.
core-provider-the-key-names-the-geography-geo = { $provider } : le nom du modèle indique la géographie `{ $geo }`.

# {provider}: the key or its list of regions says `global`: anywhere.
core-provider-the-key-or-its-list-of-regions-says-global-anywhere = { $provider } : le nom du modèle ou sa liste de régions dit `global`, donc n’importe où.

# {provider}: it may be called in {regions}.
core-provider-it-may-be-called-in-regions = { $provider } : appel possible dans { $regions }.

# {provider}: a price for any region; no place is said.
core-provider-a-price-for-any-region-no-place-is-said = { $provider } : un prix pour toute région ; aucun lieu n’est indiqué.

# {provider}: no place is said.
core-provider-no-place-is-said = { $provider } : aucun lieu n’est indiqué.

# {provider}: LiteLLM has no places for this provider.
core-provider-litellm-has-no-places-for-this-provider = { $provider } : LiteLLM n’a pas de lieux pour ce fournisseur.

# add the region with its place first
core-add-the-region-with-its-place-first = ajoutez d’abord la région avec son lieu

# No source says which data zone a resource in `{code}` is in.
core-no-source-says-which-data-zone-a-resource-in-code-is-in = Aucune source ne dit dans quelle zone de données se trouve une ressource de `{ $code }`.

# It is neither an account of Cognitive Services nor a deployment in one: take it out.
core-it-is-neither-an-account-of-cognitive-services-nor-a-deployment-in = Ce n’est ni un compte Cognitive Services ni un déploiement d’un tel compte : retirez-le.

# The file has no deployments: add the output of `az cognitiveservices account deployment list`.
core-the-file-has-no-deployments-add-the-output-of-az-cognitiveservices = Le fichier ne contient aucun déploiement : ajoutez la sortie de `az cognitiveservices account deployment list`.

# The deployment has no `name`.
core-the-deployment-has-no-name = Le déploiement n’a pas de `name`.

# The deployment stands on line {first} already: remove one of the two.
core-the-deployment-stands-on-line-first-already-remove-one-of-the-two = Le déploiement figure déjà à la ligne { $first } : retirez l’un des deux.

# The deployment has no `{field}`: list the deployments again.
core-the-deployment-has-no-field-list-the-deployments-again = Il manque au déploiement `{ $field }` : listez à nouveau les déploiements.

# `properties.provisioningState` is `{state}`: list it again when it has succeeded.
core-properties-provisioningstate-is-state-list-it-again-when-it-has = `properties.provisioningState` est `{ $state }` : listez-le à nouveau une fois la création réussie.

# `sku.name` is `{sku}`, which this version does not know, so how far requests may move is not known: add the endpoint by hand.
core-sku-name-is-sku-which-this-version-does-not-know-so-how-far-requests = `sku.name` est `{ $sku }`, que cette version ne connaît pas ; on ne sait donc pas jusqu’où les requêtes peuvent aller : ajoutez le point d’accès à la main.

# SKU {sku}, model {model}, version {version}.
core-sku-sku-model-model-version-version = SKU { $sku }, modèle { $model }, version { $version }.

# SKU {sku}, model {model}.
core-sku-sku-model-model = SKU { $sku }, modèle { $model }.

# The file does not say where the resource is: add the output of `az cognitiveservices account show` to the file, or a `location` to the deployment.
core-the-file-does-not-say-where-the-resource-is-add-the-output-of-az = Le fichier ne dit pas où se trouve la ressource : ajoutez au fichier la sortie de `az cognitiveservices account show`, ou une `location` au déploiement.

# The model cannot be used: {error}.
core-the-model-cannot-be-used-error = Le modèle ne peut pas être utilisé : { $error }.

# The file has no address of the account, so no endpoint is added: add the output of `az cognitiveservices account show`.
core-the-file-has-no-address-of-the-account-so-no-endpoint-is-added-add = Le fichier ne contient pas l’adresse du compte, aucun point d’accès n’est donc ajouté : ajoutez la sortie de `az cognitiveservices account show`.

# The `location` of the account
core-the-location-of-the-account = La `location` du compte

# The deployment says `{own}` and its account `{account}`: make them agree.
core-the-deployment-says-own-and-its-account-account-make-them-agree = Le déploiement dit `{ $own }` et son compte `{ $account }` : mettez-les en accord.

# It runs in placement `{placement}`.
core-it-runs-in-placement-placement = Exécuté dans l’hébergement `{ $placement }`.

# The account stands in the file twice, in two locations: leave the right one.
core-the-account-stands-in-the-file-twice-in-two-locations-leave-the = Le compte figure deux fois dans le fichier, avec deux emplacements : ne laissez que le bon.

# The account has no `id`, so which deployments are its own is not known: list it again.
core-the-account-has-no-id-so-which-deployments-are-its-own-is-not-known = Le compte n’a pas d’`id` ; on ne sait donc pas quels déploiements sont les siens : listez-le à nouveau.

# An address of its account is not on a host of Azure's, so nothing is known about it: correct `properties.endpoint`.
core-an-address-of-its-account-is-not-on-a-host-of-azure-s-so-nothing-is = Une adresse de son compte n’est pas sur un hôte d’Azure, on ne sait donc rien d’elle : corrigez `properties.endpoint`.

# The tables say where a model can be deployed. Which deployments you have, and where, only the list of your deployments says.
core-the-tables-say-where-a-model-can-be-deployed-which-deployments-you = Les tableaux disent où un modèle peut être déployé. Quels déploiements vous avez, et où, seule la liste de vos déploiements le dit.

# This table is not one of models and regions, so it is not read.
core-this-table-is-not-one-of-models-and-regions-so-it-is-not-read = Ce tableau n’est pas un tableau de modèles et de régions, il n’est donc pas lu.

# {sku} for {models}
core-sku-for-models = { $sku } pour { $models }

# Models offered in {code}: {offered}.
core-models-offered-in-code-offered = Modèles proposés dans { $code } : { $offered }.

# Enter its placement by hand.
core-enter-its-placement-by-hand = Saisissez l’hébergement à la main.

# {sku} in {regions}.
core-sku-in-regions = { $sku } dans { $regions }.

# Versions: {versions}.
core-versions-versions = Versions : { $versions }.

# The table stands under "{heading}", which is no deployment type that this version knows: put a heading such as `## Global standard` above it.
core-the-table-stands-under-heading-which-is-no-deployment-type-that-this = Le tableau se trouve sous « { $heading } », qui n’est pas un type de déploiement que cette version connaisse : placez au-dessus un titre tel que `## Global standard`.

# The row has {cells} cells and its table {columns} columns: make them agree.
core-the-row-has-cells-cells-and-its-table-columns-columns-make-them = La ligne n’a pas autant de cellules ({ $cells }) que son tableau a de colonnes ({ $columns }) : mettez-les en accord.

# The cell for `{column}` says `{cell}`: it must be ✅ or `-`.
core-the-cell-for-column-says-cell-it-must-be-or = La cellule pour `{ $column }` contient `{ $cell }` : elle doit contenir ✅ ou `-`.

# The table
core-the-table = Le tableau

# The list goes on: this is one page of it, so ask for the others and import them, too.
core-the-list-goes-on-this-is-one-page-of-it-so-ask-for-the-others-and = La liste continue : ce n’en est qu’une page. Demandez les autres et importez-les aussi.

# The profile stands on line {first} already: remove one of the two.
core-the-profile-stands-on-line-first-already-remove-one-of-the-two = Le profil figure déjà à la ligne { $first } : retirez l’un des deux.

# `{name}.type` is `{kind}`: this version knows SYSTEM_DEFINED and APPLICATION, so add the endpoint by hand.
core-name-type-is-kind-this-version-knows-system-defined-and-application = `{ $name }.type` est `{ $kind }` : cette version connaît SYSTEM_DEFINED et APPLICATION. Ajoutez le point d’accès à la main.

# `{name}.status` is `{status}`: only ACTIVE profiles answer, so list them again later.
core-name-status-is-status-only-active-profiles-answer-so-list-them-again = `{ $name }.status` est `{ $status }` : seuls les profils ACTIVE répondent. Listez-les à nouveau plus tard.

# `{name}.inferenceProfileArn` is not the name of a profile in a region: load the list again.
core-name-inferenceprofilearn-is-not-the-name-of-a-profile-in-a-region = `{ $name }.inferenceProfileArn` n’est pas le nom d’un profil dans une région : chargez à nouveau la liste.

# The profile says two names, `{id}` in `inferenceProfileId` and `{name}` in `inferenceProfileArn`: load the list again.
core-the-profile-says-two-names-id-in-inferenceprofileid-and-name-in = Le profil donne deux noms, `{ $id }` dans `inferenceProfileId` et `{ $name }` dans `inferenceProfileArn` : chargez à nouveau la liste.

# It stands under `{asked}` and its `inferenceProfileArn` is in `{region}`: put it under its region.
core-it-stands-under-asked-and-its-inferenceprofilearn-is-in-region-put = Le profil figure sous `{ $asked }`, et son `inferenceProfileArn` est dans `{ $region }` : placez-le sous sa région.

# `{field}` is not the name of a foundation model: load the list again.
core-field-is-not-the-name-of-a-foundation-model-load-the-list-again = `{ $field }` n’est pas le nom d’un modèle de fondation : chargez à nouveau la liste.

# It leads to two models, `{one}` and `{other}`: add its endpoints by hand.
core-it-leads-to-two-models-one-and-other-add-its-endpoints-by-hand = Le profil mène à deux modèles, `{ $one }` et `{ $other }` : ajoutez ses points d’accès à la main.

# `{name}.models` is empty, so nothing says where the profile leads: load the list again.
core-name-models-is-empty-so-nothing-says-where-the-profile-leads-load = `{ $name }.models` est vide, rien ne dit donc où mène le profil : chargez à nouveau la liste.

# Called in {region}, it may run in any commercial region of AWS.
core-called-in-region-it-may-run-in-any-commercial-region-of-aws = Appelé dans { $region }, il peut s’exécuter dans n’importe quelle région commerciale d’AWS.

# A profile of your own, which stays in {region}.
core-a-profile-of-your-own-which-stays-in-region = Un profil qui vous est propre, qui reste dans { $region }.

# The name of its model cannot be used: {error}.
core-the-name-of-its-model-cannot-be-used-error = Le nom de son modèle ne peut pas être utilisé : { $error }.

# import botocore's list of regions first
core-import-botocore-s-list-of-regions-first = importez d’abord la liste des régions de botocore

# Called in {source}, it leads to {regions}.
core-called-in-source-it-leads-to-regions = Appelé dans { $source }, il mène à { $regions }.

# No source says where {regions} is, so where it runs is not known.
core-no-source-says-where-regions-is-so-where-it-runs-is-not-known = Aucune source ne situe { $regions } ; le lieu où il s’exécute n’est donc pas connu.

# Codes that end with `-global` are no places, so {global} of them are left out.
core-codes-that-end-with-global-are-no-places-so-global-of-them-are-left = Les codes qui se terminent par `-global` ne sont pas des lieux : { $global ->
    [one] { $global } d’entre eux est laissé
   *[other] { $global } d’entre eux sont laissés
  } de côté.

# A region in this list is a place that AWS has, and does not mean that a model runs there.
core-a-region-in-this-list-is-a-place-that-aws-has-and-does-not-mean-that = Une région de cette liste est un lieu dont AWS dispose ; elle ne signifie pas qu’un modèle s’y exécute.

# The file calls it "{description}", which is in `{theirs}`, and the starter catalogue has it in `{ours}`: look up where it is and add it by hand.
core-the-file-calls-it-description-which-is-in-theirs-and-the-starter = Le fichier l’appelle « { $description } », ce qui est dans `{ $theirs }`, et le catalogue de départ la situe dans `{ $ours }` : vérifiez où elle se trouve et ajoutez-la à la main.

# It comes from the starter catalogue, with its source.
core-it-comes-from-the-starter-catalogue-with-its-source = Elle vient du catalogue de départ, avec sa source.

# The code cannot be used: {error}.
core-the-code-cannot-be-used-error = Le code ne peut pas être utilisé : { $error }.

# Its place follows from its description.
core-its-place-follows-from-its-description = Son lieu découle de sa description.

# Adds the region `{id}`, {name}, in `{place}`.
core-adds-the-region-id-name-in-place = Ajoute la région `{ $id }`, { $name }, dans `{ $place }`.

# Adds the region `{id}`, {name}, without a place, since no source says where it is.
core-adds-the-region-id-name-without-a-place-since-no-source-says-where = Ajoute la région `{ $id }`, { $name }, sans lieu, puisqu’aucune source ne dit où elle se trouve.

# The registry has it. What the file calls it tells no place, so what you have stays.
core-the-registry-has-it-what-the-file-calls-it-tells-no-place-so-what = Le registre l’a déjà. Le nom que lui donne le fichier n’indique aucun lieu, votre indication reste donc.

# The registry has it where the file says.
core-the-registry-has-it-where-the-file-says = Le registre la situe là où le dit le fichier.

# "{description}" is in `{place}`; the registry has no place for it.
core-description-is-in-place-the-registry-has-no-place-for-it = « { $description } » est dans `{ $place }` ; le registre n’a pas de lieu pour cette région.

# "{description}" is in `{theirs}`, and the registry has it in `{ours}`: it waits for your decision.
core-description-is-in-theirs-and-the-registry-has-it-in-ours-it-waits = « { $description } » est dans `{ $theirs }`, et le registre la situe dans `{ $ours }` : la ligne attend votre décision.

# Nobody has put "{description}" to a place yet: look up where `{code}` is, and add the region by hand.
core-nobody-has-put-description-to-a-place-yet-look-up-where-code-is-and = Personne n’a encore associé « { $description } » à un lieu : vérifiez où se trouve `{ $code }` et ajoutez la région à la main.

# this is not a file of models.dev ({message})
core-this-is-not-a-file-of-models-dev-message = ce n’est pas un fichier de models.dev ({ $message })

# the file has the fields of a provider and those of a model: choose one file of models.dev
core-the-file-has-the-fields-of-a-provider-and-those-of-a-model-choose = le fichier a les champs d’un fournisseur et ceux d’un modèle : choisissez un seul fichier de models.dev

# the file is neither a provider, with `npm`, nor a model, with `limit`: choose one file of models.dev
core-the-file-is-neither-a-provider-with-npm-nor-a-model-with-limit = le fichier n’est ni un fournisseur, avec `npm`, ni un modèle, avec `limit` : choisissez un fichier de models.dev

# The name of the file is the id of the model, and ends with `.toml`: give the file the name that it has in models.dev.
core-the-name-of-the-file-is-the-id-of-the-model-and-ends-with-toml-give = Le nom du fichier est l’identifiant du modèle et se termine par `.toml` : donnez au fichier le nom qu’il porte dans models.dev.

# The name of the file cannot be used: {error}.
core-the-name-of-the-file-cannot-be-used-error = Le nom du fichier ne peut pas être utilisé : { $error }.

# A profile `{prefix}.` of Bedrock: where it leads depends on the region from which it is called.
core-a-profile-prefix-of-bedrock-where-it-leads-depends-on-the-region = Un profil `{ $prefix }.` de Bedrock : sa destination dépend de la région depuis laquelle il est appelé.

# A profile `global.` of Bedrock: it may run in any commercial region of AWS.
core-a-profile-global-of-bedrock-it-may-run-in-any-commercial-region-of = Un profil `global.` de Bedrock : il peut s’exécuter dans n’importe quelle région commerciale d’AWS.

# A plain id of Bedrock: it stays in the region from which it is called.
core-a-plain-id-of-bedrock-it-stays-in-the-region-from-which-it-is-called = Un identifiant simple de Bedrock : il reste dans la région depuis laquelle il est appelé.

# models.dev does not say where it runs.
core-models-dev-does-not-say-where-it-runs = models.dev ne dit pas où il s’exécute.

# models.dev says that the provider serves it no more.
core-models-dev-says-that-the-provider-serves-it-no-more = D’après models.dev, le fournisseur ne le propose plus.

# The provider has no `name`: write it.
core-the-provider-has-no-name-write-it = Le fournisseur n’a pas de `name` : écrivez-le.

# The address is in your own network, so it names a program and no provider.
core-the-address-is-in-your-own-network-so-it-names-a-program-and-no = L’adresse se trouve dans votre propre réseau ; elle désigne donc un programme et non un fournisseur.

# The registry has provider `{id}`.
core-the-registry-has-provider-id = Le registre a le fournisseur `{ $id }`.

# Provider `{id}`.
core-provider-id = Fournisseur `{ $id }`.

# models.dev says nothing about where its models run.
core-models-dev-says-nothing-about-where-its-models-run = models.dev ne dit rien du lieu où s’exécutent ses modèles.

# The address depends on variables of your own, so no connection is added.
core-the-address-depends-on-variables-of-your-own-so-no-connection-is = L’adresse dépend de variables qui vous sont propres, aucune connexion n’est donc ajoutée.

# `{host}` is a name in your own network, and no file says which: add the connection by hand with its networks.
core-host-is-a-name-in-your-own-network-and-no-file-says-which-add-the = `{ $host }` est un nom de votre propre réseau, et aucun fichier ne dit lequel : ajoutez la connexion à la main avec ses réseaux.

# `api` is no plain URL such as `https://api.example.com/v1`, without a user, a password or a query: correct it.
core-api-is-no-plain-url-such-as-https-api-example-com-v1-without-a-user = `api` n’est pas une URL simple telle que `https://api.example.com/v1`, sans utilisateur, mot de passe ni paramètres : corrigez-la.

# No provider can be named after this: add it by hand.
core-no-provider-can-be-named-after-this-add-it-by-hand = Aucun fournisseur ne peut porter ce nom : ajoutez-le à la main.

# The catalogue has `{id}` as "{ours}", and the file calls it "{theirs}": give them one name.
core-the-catalogue-has-id-as-ours-and-the-file-calls-it-theirs-give-them = Le catalogue a `{ $id }` sous le nom « { $ours } », et le fichier l’appelle « { $theirs } » : donnez-leur un seul nom.

# What `{package}` speaks is not known here, so no connection is added.
core-what-package-speaks-is-not-known-here-so-no-connection-is-added = Le protocole de `{ $package }` n’est pas connu ici, aucune connexion n’est donc ajoutée.

# Which of its variables holds the key is not known, so none is entered.
core-which-of-its-variables-holds-the-key-is-not-known-so-none-is-entered = On ne sait pas laquelle de ses variables contient la clé, aucune n’est donc saisie.

# `region` or `network_border_group` is missing
core-region-or-network-border-group-is-missing = `region` ou `network_border_group` manque

# `scope` is missing
core-scope-is-missing = `scope` manque

# it must have one prefix
core-it-must-have-one-prefix = il faut un seul préfixe

# `{text}` is no prefix such as `192.0.2.0/24`
core-text-is-no-prefix-such-as-192-0-2-0-24 = `{ $text }` n’est pas un préfixe tel que `192.0.2.0/24`

# `{text}` is every address
core-text-is-every-address = `{ $text }` couvre toutes les adresses

# `{text}` is an address inside its prefix `{prefix}`
core-text-is-an-address-inside-its-prefix-prefix = `{ $text }` est une adresse à l’intérieur de son préfixe `{ $prefix }`
