### Sentences of imports: the files of providers and of LiteLLM.
### Above each stands the English sentence that the core gives; a test keeps the two together.

# nothing is kept
core-nothing-is-kept = nichts wird aufbewahrt

# anywhere
core-anywhere = beliebiger Ort

# that it is not known
core-that-it-is-not-known = nicht bekannt

# No placement can be named after this host: {error}.
core-no-placement-can-be-named-after-this-host-error = Nach diesem Host lässt sich keine Bereitstellung benennen: { $error }.

# No provider can be named after this host: {error}.
core-no-provider-can-be-named-after-this-host-error = Nach diesem Host lässt sich kein Anbieter benennen: { $error }.

# The starter catalogue lacks `{id}`, which one of its placements refers to: reinstall the console.
core-the-starter-catalogue-lacks-id-which-one-of-its-placements-refers-to = Im Startkatalog fehlt `{ $id }`, worauf eine seiner Bereitstellungen verweist: Installieren Sie die Konsole neu.

# correct it if `{near}` was meant, or {mend}
core-correct-it-if-near-was-meant-or-mend = korrigieren Sie sie, falls `{ $near }` gemeint war, oder { $mend }

# {field} names the region `{code}`, which the catalogue does not know: {mend}.
core-field-names-the-region-code-which-the-catalogue-does-not-know-mend = { $field } nennt die Region `{ $code }`, die der Katalog nicht kennt; { $mend }.

# `{host}` is every address of a machine, and none to call: write `127.0.0.1` in `{field}`.
core-host-is-every-address-of-a-machine-and-none-to-call-write-127-0-0-1 = `{ $host }` steht für alle Adressen eines Rechners und kann nicht aufgerufen werden: Schreiben Sie `127.0.0.1` in `{ $field }`.

# No model can be served from `{host}`: correct `{field}`.
core-no-model-can-be-served-from-host-correct-field = Unter `{ $host }` kann kein Modell angeboten werden: Korrigieren Sie `{ $field }`.

# The entry on line {taken} already stands for this endpoint: give each its own `model_info.id`, or apply that one first and import again.
core-the-entry-on-line-taken-already-stands-for-this-endpoint-give-each = Der Eintrag in Zeile { $taken } steht bereits für diesen Endpunkt: Geben Sie jedem eine eigene `model_info.id`, oder importieren Sie zuerst jenen und danach diesen.

# The registry has this as endpoint `{known}`, and the file calls it `{given}`: LiteLLM's guard knows endpoints by the file's ids, so give both the same.
core-the-registry-has-this-as-endpoint-known-and-the-file-calls-it-given = Das Register führt dies als Endpunkt `{ $known }`, und in der Datei heißt es `{ $given }`. Der Guard von LiteLLM erkennt Endpunkte an den Kennungen der Datei: Geben Sie beiden dieselbe.

# No file says in which network `{url}` lies: add a connection to it with its networks, then import again.
core-no-file-says-in-which-network-url-lies-add-a-connection-to-it-with = Keine Datei sagt, in welchem Netz `{ $url }` liegt: Fügen Sie eine Verbindung dorthin mit ihren Netzen hinzu, und importieren Sie dann erneut.

# The entry on line {other} says the same, so this one brings nothing: remove one of the two.
core-the-entry-on-line-other-says-the-same-so-this-one-brings-nothing = Der Eintrag in Zeile { $other } sagt dasselbe, daher bringt dieser nichts: Entfernen Sie einen der beiden.

# The entry on line {other} has the same address and the same upstream name, so the two cannot be told apart: applying this one gives endpoint `{endpoint}` to `{model}` instead.
core-the-entry-on-line-other-has-the-same-address-and-the-same-upstream = Der Eintrag in Zeile { $other } hat dieselbe Adresse und denselben Upstream-Namen. Die beiden sind daher nicht zu unterscheiden: Wenn Sie diesen übernehmen, gehört der Endpunkt `{ $endpoint }` stattdessen zu `{ $model }`.

# The file says that it runs in {said}, and placement `{placement}` says {ours}: settle that there first.
core-the-file-says-that-it-runs-in-said-and-placement-placement-says-ours = Als Ort der Verarbeitung nennt die Datei: { $said }. Die Bereitstellung `{ $placement }` nennt: { $ours }. Klären Sie das zuerst dort.

# No source says where `{placement}` leads, so that placement is entered as not known.
core-no-source-says-where-placement-leads-so-that-placement-is-entered-as = Keine Quelle sagt, wohin `{ $placement }` führt, daher wird diese Bereitstellung als unbekannt eingetragen.

# The registry has endpoint `{id}` under this id, and endpoint `{other}` under this address and upstream name: correct one of them first.
core-the-registry-has-endpoint-id-under-this-id-and-endpoint-other-under = Das Register enthält unter dieser Kennung den Endpunkt `{ $id }` und unter dieser Adresse und diesem Upstream-Namen den Endpunkt `{ $other }`: Korrigieren Sie zuerst einen der beiden.

# No endpoint can be named after this entry: add it by hand.
core-no-endpoint-can-be-named-after-this-entry-add-it-by-hand = Nach diesem Eintrag lässt sich kein Endpunkt benennen: Fügen Sie ihn von Hand hinzu.

# The registry places it in `{placement}`, and the file does not: applying this row takes the file's.
core-the-registry-places-it-in-placement-and-the-file-does-not-applying = Das Register ordnet ihn `{ $placement }` zu, die Datei nicht: Wenn Sie diese Zeile übernehmen, gilt die Angabe der Datei.

# No connection can be named after this address: add it by hand.
core-no-connection-can-be-named-after-this-address-add-it-by-hand = Nach dieser Adresse lässt sich keine Verbindung benennen: Fügen Sie sie von Hand hinzu.

# Adds endpoint `{id}` at `{url}` in placement `{placement}`.
core-adds-endpoint-id-at-url-in-placement-placement = Fügt den Endpunkt `{ $id }` unter `{ $url }` in der Bereitstellung `{ $placement }` hinzu.

# Changes endpoint `{id}` at `{url}` in placement `{placement}`.
core-changes-endpoint-id-at-url-in-placement-placement = Ändert den Endpunkt `{ $id }` unter `{ $url }` in der Bereitstellung `{ $placement }`.

# Endpoint `{id}` is already as the file says.
core-endpoint-id-is-already-as-the-file-says = Der Endpunkt `{ $id }` ist bereits so, wie die Datei es sagt.

# Endpoint `{id}` waits for your decision.
core-endpoint-id-waits-for-your-decision = Der Endpunkt `{ $id }` wartet auf Ihre Entscheidung.

# The entry takes its parameters from the credential `{name}`, which is not in this file: write its address and region into the entry.
core-the-entry-takes-its-parameters-from-the-credential-name-which-is-not = Der Eintrag übernimmt seine Parameter aus den Zugangsdaten `{ $name }`, die nicht in dieser Datei stehen: Schreiben Sie seine Adresse und Region in den Eintrag.

# `{key}` says one thing in the entry and another in its credential: LiteLLM's versions differ in which counts, so write the same in both.
core-key-says-one-thing-in-the-entry-and-another-in-its-credential = `{ $key }` lautet im Eintrag anders als in seinen Zugangsdaten. Welche Angabe gilt, ist je nach Version von LiteLLM verschieden: Schreiben Sie an beiden Stellen dasselbe.

# `{key}` stands on line {first} and again on line {second}, and LiteLLM silently takes the last: remove one of the two.
core-key-stands-on-line-first-and-again-on-line-second-and-litellm = `{ $key }` steht in Zeile { $first } und noch einmal in Zeile { $second }, und LiteLLM nimmt stillschweigend die letzte Angabe: Entfernen Sie eine der beiden.

# `{key}` on line {line} is {kind}: write a single value.
core-key-on-line-line-is-kind-write-a-single-value = `{ $key }` in Zeile { $line } ist { $kind }: Schreiben Sie einen einzelnen Wert.

# `{key}` comes from the gateway's environment variable `{name}`, which this console cannot see: write the value into the file that you import.
core-key-comes-from-the-gateway-s-environment-variable-name-which-this = `{ $key }` kommt aus der Umgebungsvariablen `{ $name }` des Gateways, die diese Konsole nicht sehen kann: Schreiben Sie den Wert in die Datei, die Sie importieren.

# `{field}` on line {line} is {kind}: write a name.
core-field-on-line-line-is-kind-write-a-name = `{ $field }` in Zeile { $line } ist { $kind }: Schreiben Sie einen Namen.

# `{field}` on line {line} is `{text}`, which LiteLLM's YAML reads as a number, a date or yes and no: put it in quotes.
core-field-on-line-line-is-text-which-litellm-s-yaml-reads-as-a-number-a = `{ $field }` in Zeile { $line } ist `{ $text }`, was das YAML von LiteLLM als Zahl, Datum oder Ja/Nein liest: Setzen Sie es in Anführungszeichen.

# The last line has no end. If the file was cut off there, its last entry may say something else than it did: compare it.
core-the-last-line-has-no-end-if-the-file-was-cut-off-there-its-last = Die letzte Zeile endet ohne Zeilenumbruch. Falls die Datei dort abgeschnitten ist, sagt ihr letzter Eintrag vielleicht etwas anderes als ursprünglich: Vergleichen Sie ihn.

# The entry is {kind}: write a map with `model_name` and `litellm_params`.
core-the-entry-is-kind-write-a-map-with-model-name-and-litellm-params = Der Eintrag ist { $kind }: Schreiben Sie ein Objekt mit den Schlüsseln `model_name` und `litellm_params`.

# The entry has no `model_name`: write the name that callers send.
core-the-entry-has-no-model-name-write-the-name-that-callers-send = Der Eintrag hat keinen `model_name`: Schreiben Sie den Namen, den Aufrufer senden.

# The entry has no `litellm_params`: write at least `model` into it.
core-the-entry-has-no-litellm-params-write-at-least-model-into-it = Der Eintrag hat keine `litellm_params`: Schreiben Sie mindestens `model` hinein.

# `litellm_params` on line {line} is {kind}: write a map.
core-litellm-params-on-line-line-is-kind-write-a-map = `litellm_params` in Zeile { $line } ist { $kind }: Schreiben Sie ein Objekt mit Schlüsseln.

# `litellm_params` has no `model`: write it.
core-litellm-params-has-no-model-write-it = In `litellm_params` fehlt `model`: Schreiben Sie es hinein.

# The entry has a `*`, so it passes on whatever model is asked for: list each model by itself.
core-the-entry-has-a-so-it-passes-on-whatever-model-is-asked-for-list = Der Eintrag enthält ein `*` und reicht daher jedes angefragte Modell weiter: Führen Sie jedes Modell einzeln auf.

# The name cannot be used: {error}.
core-the-name-cannot-be-used-error = Der Name kann nicht verwendet werden: { $error }.

# `model` has a control character: write it on one line.
core-model-has-a-control-character-write-it-on-one-line = `model` enthält ein Steuerzeichen: Schreiben Sie es in eine einzige Zeile.

# `model_info` on line {line} is {kind}: write a map.
core-model-info-on-line-line-is-kind-write-a-map = `model_info` in Zeile { $line } ist { $kind }: Schreiben Sie ein Objekt mit Schlüsseln.

# `model_info.id` cannot be used: {error}.
core-model-info-id-cannot-be-used-error = `model_info.id` kann nicht verwendet werden: { $error }.

# `{key}` stands in clear text on line {line}: it is not imported. Move it into an environment variable of the gateway, and replace it if others could read this file.
core-key-stands-in-clear-text-on-line-line-it-is-not-imported-move-it = `{ $key }` steht in Zeile { $line } im Klartext und wird nicht importiert. Legen Sie den Wert in eine Umgebungsvariable des Gateways, und ersetzen Sie ihn, falls andere diese Datei lesen konnten.

# What follows `os.environ/` in `api_key` is no name of an environment variable such as `AZURE_KEY`: it is not imported.
core-what-follows-os-environ-in-api-key-is-no-name-of-an-environment = Was in `api_key` auf `os.environ/` folgt, ist kein Name einer Umgebungsvariablen wie `AZURE_KEY` und wird nicht importiert.

# `base_model: {base}` is for prices: it hints at the deployment's type, and is not used as a place.
core-base-model-base-is-for-prices-it-hints-at-the-deployment-s-type-and = `base_model: { $base }` dient der Preisberechnung: Es deutet auf die Art des Deployments hin und wird nicht als Ort verwendet.

# This file includes other files, whose models are not in it: import those files too.
core-this-file-includes-other-files-whose-models-are-not-in-it-import = Diese Datei bindet andere Dateien ein, deren Modelle nicht in ihr stehen: Importieren Sie auch jene.

# The gateway also keeps models in its database, and those are not in this file.
core-the-gateway-also-keeps-models-in-its-database-and-those-are-not-in = Das Gateway führt Modelle auch in seiner Datenbank, und diese stehen nicht in der Datei.

# `model_group_alias` gives models further names, which are not imported.
core-model-group-alias-gives-models-further-names-which-are-not-imported = `model_group_alias` gibt Modellen weitere Namen, die nicht importiert werden.

# `default_litellm_params` adds parameters to every entry: an address or region in it is not imported.
core-default-litellm-params-adds-parameters-to-every-entry-an-address-or = `default_litellm_params` fügt jedem Eintrag Parameter hinzu: Eine Adresse oder Region darin wird nicht importiert.

# `{list}` is empty: there is nothing to import.
core-list-is-empty-there-is-nothing-to-import = `{ $list }` ist leer: Es gibt nichts zu importieren.

# `model` ends with its provider: write the name of the model after it.
core-model-ends-with-its-provider-write-the-name-of-the-model-after-it = `model` endet mit dem Anbieter: Schreiben Sie dahinter den Namen des Modells.

# `custom_llm_provider` is `{named}`, which LiteLLM 1.109.1 does not know: correct the name.
core-custom-llm-provider-is-named-which-litellm-1-109-1-does-not-know = `custom_llm_provider` ist `{ $named }`, was LiteLLM 1.109.1 nicht kennt: Korrigieren Sie den Namen.

# `{model}` begins with no provider that LiteLLM 1.109.1 knows: write the provider first, for example `openai/{model}`.
core-model-begins-with-no-provider-that-litellm-1-109-1-knows-write-the = `{ $model }` beginnt mit keinem Anbieter, den LiteLLM 1.109.1 kennt: Schreiben Sie den Anbieter davor, zum Beispiel `openai/{ $model }`.

# `{model}` names no provider: write it first, for example `openai/{model}`.
core-model-names-no-provider-write-it-first-for-example-openai-model = `{ $model }` nennt keinen Anbieter: Schreiben Sie ihn davor, zum Beispiel `openai/{ $model }`.

# `region_name: {region}` is a preference by which LiteLLM picks entries, not a statement about where the model runs, so it is not used as a place.
core-region-name-region-is-a-preference-by-which-litellm-picks-entries = `region_name: { $region }` ist eine Präferenz, nach der LiteLLM Einträge auswählt, und keine Aussage darüber, wo das Modell läuft. Es wird daher nicht als Ort verwendet.

# The entry gives no address, and `litellm_settings.api_base` may change the usual one: write `api_base` into the entry.
core-the-entry-gives-no-address-and-litellm-settings-api-base-may-change = Der Eintrag gibt keine Adresse an, und `litellm_settings.api_base` kann die übliche ändern: Schreiben Sie `api_base` in den Eintrag.

# The entry gives no address, and `{provider}` has none of its own: write `api_base` into the entry.
core-the-entry-gives-no-address-and-provider-has-none-of-its-own-write = Der Eintrag gibt keine Adresse an, und `{ $provider }` hat keine eigene: Schreiben Sie `api_base` in den Eintrag.

# The entry gives no address, so LiteLLM's own is taken; an environment variable of the gateway can change it.
core-the-entry-gives-no-address-so-litellm-s-own-is-taken-an-environment = Der Eintrag gibt keine Adresse an, daher gilt die von LiteLLM; eine Umgebungsvariable des Gateways kann sie ändern.

# `{host}` is not a host of Anthropic's, so where the model runs is not known.
core-host-is-not-a-host-of-anthropic-s-so-where-the-model-runs-is-not = `{ $host }` ist kein Host von Anthropic. Wo das Modell läuft, ist daher nicht bekannt.

# `inference_geo: {other}` is none of Anthropic's values, so the place is not known.
core-inference-geo-other-is-none-of-anthropic-s-values-so-the-place-is = `inference_geo: { $other }` ist keiner der Werte von Anthropic, daher ist der Ort nicht bekannt.

# Without `inference_geo` the workspace at Anthropic decides where the model runs.
core-without-inference-geo-the-workspace-at-anthropic-decides-where-the = Ohne `inference_geo` entscheidet der Workspace bei Anthropic, wo das Modell läuft.

# LiteLLM speaks {provider}'s own protocol to it; the connection is entered as OpenAI's, so tests from this console may fail.
core-litellm-speaks-provider-s-own-protocol-to-it-the-connection-is = LiteLLM spricht dorthin das eigene Protokoll von { $provider }; die Verbindung wird mit dem Protokoll von OpenAI eingetragen, daher können Tests aus dieser Konsole fehlschlagen.

# `{key}` says `{region}`, and the address of the entry says otherwise: make them agree.
core-key-says-region-and-the-address-of-the-entry-says-otherwise-make = `{ $key }` nennt `{ $region }`, und die Adresse des Eintrags nennt etwas anderes: Bringen Sie beides in Einklang.

# The entry does not say its address, so the gateway's environment decides where prompts go: write `api_base` into the entry.
core-the-entry-does-not-say-its-address-so-the-gateway-s-environment = Der Eintrag nennt seine Adresse nicht, daher entscheidet die Umgebung des Gateways, wohin Prompts gehen: Schreiben Sie `api_base` in den Eintrag.

# An Ollama model whose name ends with `cloud` is passed on to ollama.com, so a local address says nothing about where it runs.
core-an-ollama-model-whose-name-ends-with-cloud-is-passed-on-to-ollama = Ein Ollama-Modell, dessen Name mit `cloud` endet, wird an ollama.com weitergereicht. Eine lokale Adresse sagt daher nichts darüber, wo es läuft.

# The address is in your own network: enter where the machine stands, and make sure that it does not pass requests on.
core-the-address-is-in-your-own-network-enter-where-the-machine-stands = Die Adresse liegt in Ihrem eigenen Netz: Geben Sie an, wo der Rechner steht, und stellen Sie sicher, dass er Anfragen nicht weiterreicht.

# The address is in your own network, but the entry speaks to `{provider}`: what stands between passes requests on, so where the model runs is not known.
core-the-address-is-in-your-own-network-but-the-entry-speaks-to-provider = Die Adresse liegt in Ihrem eigenen Netz, aber der Eintrag spricht mit `{ $provider }`: Was dazwischen steht, reicht Anfragen weiter. Wo das Modell läuft, ist daher nicht bekannt.

# `{host}` tells nothing about where the model runs.
core-host-tells-nothing-about-where-the-model-runs = `{ $host }` sagt nichts darüber, wo das Modell läuft.

# The address of the entry is not a URL such as `https://api.example.com/v1`: correct `api_base`.
core-the-address-of-the-entry-is-not-a-url-such-as-https-api-example-com = Die Adresse des Eintrags ist keine URL wie `https://api.example.com/v1`: Korrigieren Sie `api_base`.

# The address of the entry holds a user name or password, which is never imported: take it out of `api_base`.
core-the-address-of-the-entry-holds-a-user-name-or-password-which-is = Die Adresse des Eintrags enthält einen Benutzernamen oder ein Passwort, was nie importiert wird: Entfernen Sie es aus `api_base`.

# The address of the entry ends with a query after `?`, which may hold a key: take it out of `api_base`.
core-the-address-of-the-entry-ends-with-a-query-after-which-may-hold-a = Die Adresse des Eintrags endet nach `?` mit einer Abfrage, die einen Schlüssel enthalten kann: Entfernen Sie sie aus `api_base`.

# The address is taken without its `?api-version=`.
core-the-address-is-taken-without-its-api-version = Die Adresse wird ohne ihr `?api-version=` übernommen.

# `{host}` is a name in your own network, and `http` sends prompts in the clear: use `https`, or write the address in numbers, or add the connection by hand with the network it must be in.
core-host-is-a-name-in-your-own-network-and-http-sends-prompts-in-the = `{ $host }` ist ein Name in Ihrem eigenen Netz, und `http` sendet Prompts im Klartext: Verwenden Sie `https`, schreiben Sie die Adresse in Zahlen, oder fügen Sie die Verbindung von Hand hinzu, mit dem Netz, in dem der Host liegen muss.

# `{host}` is a name in your own network, and no file says which: enter the network of the connection.
core-host-is-a-name-in-your-own-network-and-no-file-says-which-enter-the = `{ $host }` ist ein Name in Ihrem eigenen Netz, und keine Datei sagt, in welchem: Geben Sie das Netz der Verbindung an.

# `{host}` is on the public internet, and `http` sends prompts in the clear: use `https`.
core-host-is-on-the-public-internet-and-http-sends-prompts-in-the-clear = `{ $host }` liegt im öffentlichen Internet, und `http` sendet Prompts im Klartext: Verwenden Sie `https`.

# The entry does not say the address of its Azure resource, so the gateway's environment decides: write `api_base` into the entry.
core-the-entry-does-not-say-the-address-of-its-azure-resource-so-the = Der Eintrag nennt die Adresse seiner Azure-Ressource nicht, daher entscheidet die Umgebung des Gateways: Schreiben Sie `api_base` in den Eintrag.

# The data zone is taken from the model's key: compare it with the deployment's type in Azure.
core-the-data-zone-is-taken-from-the-model-s-key-compare-it-with-the = Die Datenzone ist dem Namen des Modells entnommen: Vergleichen Sie sie mit der Art des Deployments in Azure.

# Claude in Foundry may run outside Azure: look up its hosting option and choose the placement.
core-claude-in-foundry-may-run-outside-azure-look-up-its-hosting-option = Claude in Foundry kann außerhalb von Azure laufen: Sehen Sie nach, welche Hosting-Option gilt, und wählen Sie die Bereitstellung.

# An Azure address shows neither the region nor the deployment type: look both up in Azure and choose the placement.
core-an-azure-address-shows-neither-the-region-nor-the-deployment-type = Eine Adresse von Azure zeigt weder die Region noch die Art des Deployments: Sehen Sie beides in Azure nach, und wählen Sie die Bereitstellung.

# `{host}` is none of Azure's hosts, so where the model runs is not known.
core-host-is-none-of-azure-s-hosts-so-where-the-model-runs-is-not-known = `{ $host }` ist kein Host von Azure. Wo das Modell läuft, ist daher nicht bekannt.

# The entry does not say its AWS region, so the gateway's environment decides where prompts go: write `aws_region_name` into the entry.
core-the-entry-does-not-say-its-aws-region-so-the-gateway-s-environment = Der Eintrag nennt seine AWS-Region nicht, daher entscheidet die Umgebung des Gateways, wohin Prompts gehen: Schreiben Sie `aws_region_name` in den Eintrag.

# Claude Platform runs in Anthropic's data centres: the AWS region in the host is not where the model runs.
core-claude-platform-runs-in-anthropic-s-data-centres-the-aws-region-in = Die Claude-Plattform läuft in Rechenzentren von Anthropic: Die AWS-Region im Host ist nicht der Ort, an dem das Modell läuft.

# The address is in `{at}`, and the entry says `{said}`: make them agree.
core-the-address-is-in-at-and-the-entry-says-said-make-them-agree = Die Adresse liegt in `{ $at }`, und der Eintrag nennt `{ $said }`: Bringen Sie beides in Einklang.

# `{host}` is not a host of Bedrock's, so whatever region the entry names, where the model runs is not known.
core-host-is-not-a-host-of-bedrock-s-so-whatever-region-the-entry-names = `{ $host }` ist kein Host von Bedrock. Welche Region der Eintrag auch nennt: Wo das Modell läuft, ist daher nicht bekannt.

# `aws_region_name: {given}` is not the code of a region: correct it.
core-aws-region-name-given-is-not-the-code-of-a-region-correct-it = `aws_region_name: { $given }` ist nicht der Code einer Region: Korrigieren Sie ihn.

# The entry names two AWS regions, `{other}` and `{region}`: leave the one that is meant.
core-the-entry-names-two-aws-regions-other-and-region-leave-the-one-that = Der Eintrag nennt zwei AWS-Regionen, `{ $other }` und `{ $region }`: Lassen Sie nur die stehen, die gemeint ist.

# An inference profile of your own may lead to other regions: look up its destinations at AWS and choose the placement.
core-an-inference-profile-of-your-own-may-lead-to-other-regions-look-up = Ein eigenes Inferenzprofil kann in andere Regionen führen: Sehen Sie seine Ziele bei AWS nach, und wählen Sie die Bereitstellung.

# `{prefix}.` is a profile that LiteLLM 1.109.1 has no model for.
core-prefix-is-a-profile-that-litellm-1-109-1-has-no-model-for = `{ $prefix }.` ist ein Profil, zu dem LiteLLM 1.109.1 kein Modell hat.

# The model id names no vendor, so it may be a profile of your own that leads to other regions: choose the placement.
core-the-model-id-names-no-vendor-so-it-may-be-a-profile-of-your-own-that = Die Modellkennung nennt keinen Hersteller. Sie kann daher ein eigenes Profil sein, das in andere Regionen führt: Wählen Sie die Bereitstellung.

# The entry names two locations, `{first}` and `{second}`: leave the one that is meant.
core-the-entry-names-two-locations-first-and-second-leave-the-one-that-is = Der Eintrag nennt zwei Standorte, `{ $first }` und `{ $second }`: Lassen Sie nur den stehen, der gemeint ist.

# `{wrong}` is not a location of Google Cloud: correct `vertex_location`.
core-wrong-is-not-a-location-of-google-cloud-correct-vertex-location = `{ $wrong }` ist kein Standort von Google Cloud: Korrigieren Sie `vertex_location`.

# The entry says `{given}`, but LiteLLM sends this model to `{other}` whatever the entry says.
core-the-entry-says-given-but-litellm-sends-this-model-to-other-whatever = Der Eintrag nennt `{ $given }`, aber LiteLLM sendet dieses Modell an `{ $other }`, was auch immer der Eintrag nennt.

# LiteLLM sends this model to `{other}`.
core-litellm-sends-this-model-to-other = LiteLLM sendet dieses Modell an `{ $other }`.

# The entry does not say its location, so the gateway's environment decides where prompts go: write `vertex_location` into the entry.
core-the-entry-does-not-say-its-location-so-the-gateway-s-environment = Der Eintrag nennt seinen Standort nicht, daher entscheidet die Umgebung des Gateways, wohin Prompts gehen: Schreiben Sie `vertex_location` in den Eintrag.

# The entry does not say its project, so the address is the host alone.
core-the-entry-does-not-say-its-project-so-the-address-is-the-host-alone = Der Eintrag nennt sein Projekt nicht, daher besteht die Adresse nur aus dem Host.

# `{host}` is none of Vertex's hosts, so whatever location the entry names, where the model runs is not known.
core-host-is-none-of-vertex-s-hosts-so-whatever-location-the-entry-names = `{ $host }` ist kein Host von Vertex. Welchen Standort der Eintrag auch nennt: Wo das Modell läuft, ist daher nicht bekannt.

# `sample_spec` explains the format and is no model, so it is left out.
core-sample-spec-explains-the-format-and-is-no-model-so-it-is-left-out = `sample_spec` erklärt das Format und ist kein Modell, daher wird es ausgelassen.

# The key stands in the file more than once, first on line {line}, and programs differ in which they take: leave one.
core-the-key-stands-in-the-file-more-than-once-first-on-line-line-and = Der Schlüssel steht mehr als einmal in der Datei, zuerst in Zeile { $line }, und Programme nehmen nicht alle denselben: Lassen Sie einen stehen.

# this is not a model map ({message}): the file is cut off, so load it again
core-this-is-not-a-model-map-message-the-file-is-cut-off-so-load-it-again = Dies ist keine Modellliste von LiteLLM ({ $message }): Die Datei ist abgeschnitten; laden Sie sie erneut

# this is not a model map ({message})
core-this-is-not-a-model-map-message = Dies ist keine Modellliste von LiteLLM ({ $message })

# The entry at line {line}, column {column} must be a map: correct it.
core-the-entry-at-line-line-column-column-must-be-a-map-correct-it = Der Eintrag in Zeile { $line }, Spalte { $column } muss ein Objekt mit Schlüsseln sein: Korrigieren Sie ihn.

# These are rules of LiteLLM for names that it does not know, and no model: nothing is imported.
core-these-are-rules-of-litellm-for-names-that-it-does-not-know-and-no = Dies sind Regeln von LiteLLM für Namen, die es nicht kennt, und kein Modell: Nichts wird importiert.

# `deprecation_date` is `{date}`: write a day such as `2026-12-31`.
core-deprecation-date-is-date-write-a-day-such-as-2026-12-31 = `deprecation_date` ist `{ $date }`: Schreiben Sie einen Tag wie `2026-12-31`.

# The entry cannot be read at line {line}, column {column}: {message}.
core-the-entry-cannot-be-read-at-line-line-column-column-message = Der Eintrag ist in Zeile { $line }, Spalte { $column } nicht lesbar: { $message }.

# no provider
core-no-provider = kein Anbieter

# {provider}: the key names the region `{region}`.
core-provider-the-key-names-the-region-region = { $provider }: Der Modellname nennt die Region `{ $region }`.

# {provider}: the key names the geography `{geo}`.
core-provider-the-key-names-the-geography-geo = { $provider }: Der Modellname nennt die Geografie `{ $geo }`.

# {provider}: the key or its list of regions says `global`: anywhere.
core-provider-the-key-or-its-list-of-regions-says-global-anywhere = { $provider }: Der Modellname oder seine Liste von Regionen nennt `global`, also einen beliebigen Ort.

# {provider}: it may be called in {regions}.
core-provider-it-may-be-called-in-regions = { $provider }: Aufruf möglich in { $regions }.

# {provider}: a price for any region; no place is said.
core-provider-a-price-for-any-region-no-place-is-said = { $provider }: ein Preis für jede Region; ein Ort wird nicht genannt.

# {provider}: no place is said.
core-provider-no-place-is-said = { $provider }: Ein Ort wird nicht genannt.

# {provider}: LiteLLM has no places for this provider.
core-provider-litellm-has-no-places-for-this-provider = { $provider }: LiteLLM kennt zu diesem Anbieter keine Orte.

# add the region with its place first
core-add-the-region-with-its-place-first = fügen Sie zuerst die Region mit ihrem Ort hinzu

# No source says which data zone a resource in `{code}` is in.
core-no-source-says-which-data-zone-a-resource-in-code-is-in = Keine Quelle sagt, in welcher Datenzone eine Ressource in `{ $code }` liegt.

# It is neither an account of Cognitive Services nor a deployment in one: take it out.
core-it-is-neither-an-account-of-cognitive-services-nor-a-deployment-in = Dies ist weder ein Konto von Cognitive Services noch ein Deployment in einem solchen: Entfernen Sie es.

# The file has no deployments: add the output of `az cognitiveservices account deployment list`.
core-the-file-has-no-deployments-add-the-output-of-az-cognitiveservices = Die Datei enthält keine Deployments: Fügen Sie die Ausgabe von `az cognitiveservices account deployment list` hinzu.

# The deployment has no `name`.
core-the-deployment-has-no-name = Das Deployment hat keinen `name`.

# The deployment stands on line {first} already: remove one of the two.
core-the-deployment-stands-on-line-first-already-remove-one-of-the-two = Das Deployment steht bereits in Zeile { $first }: Entfernen Sie eines der beiden.

# The deployment has no `{field}`: list the deployments again.
core-the-deployment-has-no-field-list-the-deployments-again = Dem Deployment fehlt `{ $field }`: Listen Sie die Deployments erneut auf.

# `properties.provisioningState` is `{state}`: list it again when it has succeeded.
core-properties-provisioningstate-is-state-list-it-again-when-it-has = `properties.provisioningState` ist `{ $state }`: Listen Sie das Deployment erneut auf, wenn es fertig eingerichtet ist.

# `sku.name` is `{sku}`, which this version does not know, so how far requests may move is not known: add the endpoint by hand.
core-sku-name-is-sku-which-this-version-does-not-know-so-how-far-requests = `sku.name` ist `{ $sku }`, was diese Version nicht kennt. Wie weit sich Anfragen bewegen dürfen, ist daher nicht bekannt: Fügen Sie den Endpunkt von Hand hinzu.

# SKU {sku}, model {model}, version {version}.
core-sku-sku-model-model-version-version = SKU { $sku }, Modell { $model }, Version { $version }.

# SKU {sku}, model {model}.
core-sku-sku-model-model = SKU { $sku }, Modell { $model }.

# The file does not say where the resource is: add the output of `az cognitiveservices account show` to the file, or a `location` to the deployment.
core-the-file-does-not-say-where-the-resource-is-add-the-output-of-az = Die Datei sagt nicht, wo die Ressource ist: Fügen Sie der Datei die Ausgabe von `az cognitiveservices account show` hinzu oder dem Deployment eine `location`.

# The model cannot be used: {error}.
core-the-model-cannot-be-used-error = Das Modell kann nicht verwendet werden: { $error }.

# The file has no address of the account, so no endpoint is added: add the output of `az cognitiveservices account show`.
core-the-file-has-no-address-of-the-account-so-no-endpoint-is-added-add = Die Datei enthält keine Adresse des Kontos, daher wird kein Endpunkt hinzugefügt: Fügen Sie die Ausgabe von `az cognitiveservices account show` hinzu.

# The `location` of the account
core-the-location-of-the-account = Die `location` des Kontos

# The deployment says `{own}` and its account `{account}`: make them agree.
core-the-deployment-says-own-and-its-account-account-make-them-agree = Das Deployment nennt `{ $own }` und sein Konto `{ $account }`: Bringen Sie beides in Einklang.

# It runs in placement `{placement}`.
core-it-runs-in-placement-placement = Ausgeführt in der Bereitstellung `{ $placement }`.

# The account stands in the file twice, in two locations: leave the right one.
core-the-account-stands-in-the-file-twice-in-two-locations-leave-the = Das Konto steht zweimal in der Datei, mit zwei Standorten: Lassen Sie nur den richtigen Eintrag stehen.

# The account has no `id`, so which deployments are its own is not known: list it again.
core-the-account-has-no-id-so-which-deployments-are-its-own-is-not-known = Das Konto hat keine `id`. Welche Deployments zu ihm gehören, ist daher nicht bekannt: Listen Sie es erneut auf.

# An address of its account is not on a host of Azure's, so nothing is known about it: correct `properties.endpoint`.
core-an-address-of-its-account-is-not-on-a-host-of-azure-s-so-nothing-is = Eine Adresse seines Kontos liegt nicht auf einem Host von Azure, daher ist nichts über sie bekannt: Korrigieren Sie `properties.endpoint`.

# The tables say where a model can be deployed. Which deployments you have, and where, only the list of your deployments says.
core-the-tables-say-where-a-model-can-be-deployed-which-deployments-you = Die Tabellen sagen, wo ein Deployment eines Modells möglich ist. Welche Deployments Sie haben, und wo, sagt nur die Liste Ihrer Deployments.

# This table is not one of models and regions, so it is not read.
core-this-table-is-not-one-of-models-and-regions-so-it-is-not-read = Dies ist keine Tabelle von Modellen und Regionen, daher wird sie nicht gelesen.

# {sku} for {models}
core-sku-for-models = { $sku } für { $models }

# Models offered in {code}: {offered}.
core-models-offered-in-code-offered = In { $code } angebotene Modelle: { $offered }.

# Enter its placement by hand.
core-enter-its-placement-by-hand = Geben Sie die Bereitstellung von Hand ein.

# {sku} in {regions}.
core-sku-in-regions = { $sku } in { $regions }.

# Versions: {versions}.
core-versions-versions = Versionen: { $versions }.

# The table stands under "{heading}", which is no deployment type that this version knows: put a heading such as `## Global standard` above it.
core-the-table-stands-under-heading-which-is-no-deployment-type-that-this = Die Tabelle steht unter „{ $heading }“. Das ist keine Art von Deployment, die diese Version kennt: Setzen Sie eine Überschrift wie `## Global standard` darüber.

# The row has {cells} cells and its table {columns} columns: make them agree.
core-the-row-has-cells-cells-and-its-table-columns-columns-make-them = Die Zeile hat nicht so viele Zellen ({ $cells }) wie ihre Tabelle Spalten ({ $columns }): Bringen Sie beides in Einklang.

# The cell for `{column}` says `{cell}`: it must be ✅ or `-`.
core-the-cell-for-column-says-cell-it-must-be-or = Die Zelle zu `{ $column }` enthält `{ $cell }`: Dort muss ✅ oder `-` stehen.

# The table
core-the-table = Die Tabelle

# The list goes on: this is one page of it, so ask for the others and import them, too.
core-the-list-goes-on-this-is-one-page-of-it-so-ask-for-the-others-and = Die Liste geht weiter: Dies ist nur eine ihrer Seiten. Rufen Sie auch die anderen ab, und importieren Sie sie.

# The profile stands on line {first} already: remove one of the two.
core-the-profile-stands-on-line-first-already-remove-one-of-the-two = Das Profil steht bereits in Zeile { $first }: Entfernen Sie eines der beiden.

# `{name}.type` is `{kind}`: this version knows SYSTEM_DEFINED and APPLICATION, so add the endpoint by hand.
core-name-type-is-kind-this-version-knows-system-defined-and-application = `{ $name }.type` ist `{ $kind }`: Diese Version kennt SYSTEM_DEFINED und APPLICATION. Fügen Sie den Endpunkt von Hand hinzu.

# `{name}.status` is `{status}`: only ACTIVE profiles answer, so list them again later.
core-name-status-is-status-only-active-profiles-answer-so-list-them-again = `{ $name }.status` ist `{ $status }`: Nur Profile mit dem Status ACTIVE antworten. Listen Sie sie später erneut auf.

# `{name}.inferenceProfileArn` is not the name of a profile in a region: load the list again.
core-name-inferenceprofilearn-is-not-the-name-of-a-profile-in-a-region = `{ $name }.inferenceProfileArn` ist nicht der Name eines Profils in einer Region: Rufen Sie die Liste erneut ab.

# The profile says two names, `{id}` in `inferenceProfileId` and `{name}` in `inferenceProfileArn`: load the list again.
core-the-profile-says-two-names-id-in-inferenceprofileid-and-name-in = Das Profil nennt zwei Namen, `{ $id }` in `inferenceProfileId` und `{ $name }` in `inferenceProfileArn`: Rufen Sie die Liste erneut ab.

# It stands under `{asked}` and its `inferenceProfileArn` is in `{region}`: put it under its region.
core-it-stands-under-asked-and-its-inferenceprofilearn-is-in-region-put = Das Profil steht unter `{ $asked }`, und sein `inferenceProfileArn` liegt in `{ $region }`: Stellen Sie es unter seine Region.

# `{field}` is not the name of a foundation model: load the list again.
core-field-is-not-the-name-of-a-foundation-model-load-the-list-again = `{ $field }` ist nicht der Name eines Basismodells: Rufen Sie die Liste erneut ab.

# It leads to two models, `{one}` and `{other}`: add its endpoints by hand.
core-it-leads-to-two-models-one-and-other-add-its-endpoints-by-hand = Das Profil führt zu zwei Modellen, `{ $one }` und `{ $other }`: Fügen Sie seine Endpunkte von Hand hinzu.

# `{name}.models` is empty, so nothing says where the profile leads: load the list again.
core-name-models-is-empty-so-nothing-says-where-the-profile-leads-load = `{ $name }.models` ist leer, daher sagt nichts, wohin das Profil führt: Rufen Sie die Liste erneut ab.

# Called in {region}, it may run in any commercial region of AWS.
core-called-in-region-it-may-run-in-any-commercial-region-of-aws = In { $region } aufgerufen, kann das Modell in jeder kommerziellen Region von AWS laufen.

# A profile of your own, which stays in {region}.
core-a-profile-of-your-own-which-stays-in-region = Ein eigenes Profil, das in { $region } bleibt.

# The name of its model cannot be used: {error}.
core-the-name-of-its-model-cannot-be-used-error = Der Name seines Modells kann nicht verwendet werden: { $error }.

# import botocore's list of regions first
core-import-botocore-s-list-of-regions-first = importieren Sie zuerst die Liste der Regionen von botocore

# Called in {source}, it leads to {regions}.
core-called-in-source-it-leads-to-regions = In { $source } aufgerufen, führt das Profil zu: { $regions }.

# No source says where {regions} is, so where it runs is not known.
core-no-source-says-where-regions-is-so-where-it-runs-is-not-known = Von diesen Regionen sagt keine Quelle, wo sie liegen: { $regions }. Wo das Modell läuft, ist daher nicht bekannt.

# Codes that end with `-global` are no places, so {global} of them are left out.
core-codes-that-end-with-global-are-no-places-so-global-of-them-are-left = Codes, die mit `-global` enden, sind keine Orte: { $global ->
    [one] Einer davon wird
   *[other] { $global } davon werden
  } ausgelassen.

# A region in this list is a place that AWS has, and does not mean that a model runs there.
core-a-region-in-this-list-is-a-place-that-aws-has-and-does-not-mean-that = Eine Region in dieser Liste ist ein Ort, den AWS hat. Sie bedeutet nicht, dass dort ein Modell läuft.

# The file calls it "{description}", which is in `{theirs}`, and the starter catalogue has it in `{ours}`: look up where it is and add it by hand.
core-the-file-calls-it-description-which-is-in-theirs-and-the-starter = In der Datei heißt sie „{ $description }“, was in `{ $theirs }` liegt, und im Startkatalog liegt sie in `{ $ours }`: Sehen Sie nach, wo sie liegt, und fügen Sie sie von Hand hinzu.

# It comes from the starter catalogue, with its source.
core-it-comes-from-the-starter-catalogue-with-its-source = Sie stammt aus dem Startkatalog, mit ihrer Quelle.

# The code cannot be used: {error}.
core-the-code-cannot-be-used-error = Der Code kann nicht verwendet werden: { $error }.

# Its place follows from its description.
core-its-place-follows-from-its-description = Ihr Ort folgt aus ihrer Beschreibung.

# Adds the region `{id}`, {name}, in `{place}`.
core-adds-the-region-id-name-in-place = Fügt die Region `{ $id }`, { $name }, in `{ $place }` hinzu.

# Adds the region `{id}`, {name}, without a place, since no source says where it is.
core-adds-the-region-id-name-without-a-place-since-no-source-says-where = Fügt die Region `{ $id }`, { $name }, ohne Ort hinzu, da keine Quelle sagt, wo sie liegt.

# The registry has it. What the file calls it tells no place, so what you have stays.
core-the-registry-has-it-what-the-file-calls-it-tells-no-place-so-what = Das Register enthält sie. Wie die Datei sie nennt, verrät keinen Ort, daher bleibt Ihre Angabe.

# The registry has it where the file says.
core-the-registry-has-it-where-the-file-says = Im Register liegt sie dort, wo die Datei es sagt.

# "{description}" is in `{place}`; the registry has no place for it.
core-description-is-in-place-the-registry-has-no-place-for-it = „{ $description }“ liegt in `{ $place }`; im Register hat die Region keinen Ort.

# "{description}" is in `{theirs}`, and the registry has it in `{ours}`: it waits for your decision.
core-description-is-in-theirs-and-the-registry-has-it-in-ours-it-waits = „{ $description }“ liegt in `{ $theirs }`, und im Register liegt die Region in `{ $ours }`: Ihre Entscheidung steht aus.

# Nobody has put "{description}" to a place yet: look up where `{code}` is, and add the region by hand.
core-nobody-has-put-description-to-a-place-yet-look-up-where-code-is-and = Noch niemand hat „{ $description }“ einem Ort zugeordnet: Sehen Sie nach, wo `{ $code }` liegt, und fügen Sie die Region von Hand hinzu.

# this is not a file of models.dev ({message})
core-this-is-not-a-file-of-models-dev-message = Dies ist keine Datei von models.dev ({ $message })

# the file has the fields of a provider and those of a model: choose one file of models.dev
core-the-file-has-the-fields-of-a-provider-and-those-of-a-model-choose = Die Datei hat die Felder eines Anbieters und die eines Modells: Wählen Sie eine einzelne Datei von models.dev

# the file is neither a provider, with `npm`, nor a model, with `limit`: choose one file of models.dev
core-the-file-is-neither-a-provider-with-npm-nor-a-model-with-limit = Die Datei beschreibt weder einen Anbieter, mit `npm`, noch ein Modell, mit `limit`: Wählen Sie eine Datei von models.dev

# The name of the file is the id of the model, and ends with `.toml`: give the file the name that it has in models.dev.
core-the-name-of-the-file-is-the-id-of-the-model-and-ends-with-toml-give = Der Name der Datei ist die Kennung des Modells und endet mit `.toml`: Geben Sie der Datei den Namen, den sie bei models.dev hat.

# The name of the file cannot be used: {error}.
core-the-name-of-the-file-cannot-be-used-error = Der Name der Datei kann nicht verwendet werden: { $error }.

# A profile `{prefix}.` of Bedrock: where it leads depends on the region from which it is called.
core-a-profile-prefix-of-bedrock-where-it-leads-depends-on-the-region = Ein Profil `{ $prefix }.` von Bedrock: Wohin es führt, hängt von der Region ab, aus der es aufgerufen wird.

# A profile `global.` of Bedrock: it may run in any commercial region of AWS.
core-a-profile-global-of-bedrock-it-may-run-in-any-commercial-region-of = Ein Profil `global.` von Bedrock: Das Modell kann in jeder kommerziellen Region von AWS laufen.

# A plain id of Bedrock: it stays in the region from which it is called.
core-a-plain-id-of-bedrock-it-stays-in-the-region-from-which-it-is-called = Eine einfache Kennung von Bedrock: Das Modell bleibt in der Region, aus der es aufgerufen wird.

# models.dev does not say where it runs.
core-models-dev-does-not-say-where-it-runs = models.dev sagt nicht, wo es läuft.

# models.dev says that the provider serves it no more.
core-models-dev-says-that-the-provider-serves-it-no-more = Laut models.dev bietet der Anbieter es nicht mehr an.

# The provider has no `name`: write it.
core-the-provider-has-no-name-write-it = Der Anbieter hat keinen `name`: Schreiben Sie ihn.

# The address is in your own network, so it names a program and no provider.
core-the-address-is-in-your-own-network-so-it-names-a-program-and-no = Die Adresse liegt in Ihrem eigenen Netz. Sie bezeichnet daher ein Programm und keinen Anbieter.

# The registry has provider `{id}`.
core-the-registry-has-provider-id = Das Register enthält den Anbieter `{ $id }`.

# Provider `{id}`.
core-provider-id = Anbieter `{ $id }`.

# models.dev says nothing about where its models run.
core-models-dev-says-nothing-about-where-its-models-run = models.dev sagt nichts darüber, wo die Modelle des Anbieters laufen.

# The address depends on variables of your own, so no connection is added.
core-the-address-depends-on-variables-of-your-own-so-no-connection-is = Die Adresse hängt von eigenen Variablen ab, daher wird keine Verbindung hinzugefügt.

# `{host}` is a name in your own network, and no file says which: add the connection by hand with its networks.
core-host-is-a-name-in-your-own-network-and-no-file-says-which-add-the = `{ $host }` ist ein Name in Ihrem eigenen Netz, und keine Datei sagt, in welchem: Fügen Sie die Verbindung mit ihren Netzen von Hand hinzu.

# `api` is no plain URL such as `https://api.example.com/v1`, without a user, a password or a query: correct it.
core-api-is-no-plain-url-such-as-https-api-example-com-v1-without-a-user = `api` ist keine einfache URL wie `https://api.example.com/v1`, ohne Benutzer, Passwort oder Abfrage: Korrigieren Sie sie.

# No provider can be named after this: add it by hand.
core-no-provider-can-be-named-after-this-add-it-by-hand = Hiernach lässt sich kein Anbieter benennen: Fügen Sie ihn von Hand hinzu.

# The catalogue has `{id}` as "{ours}", and the file calls it "{theirs}": give them one name.
core-the-catalogue-has-id-as-ours-and-the-file-calls-it-theirs-give-them = Der Katalog führt `{ $id }` als „{ $ours }“, und in der Datei heißt der Anbieter „{ $theirs }“: Geben Sie beiden denselben Namen.

# What `{package}` speaks is not known here, so no connection is added.
core-what-package-speaks-is-not-known-here-so-no-connection-is-added = Welches Protokoll `{ $package }` spricht, ist hier nicht bekannt, daher wird keine Verbindung hinzugefügt.

# Which of its variables holds the key is not known, so none is entered.
core-which-of-its-variables-holds-the-key-is-not-known-so-none-is-entered = Welche der Variablen den Schlüssel enthält, ist nicht bekannt, daher wird keine eingetragen.

# `region` or `network_border_group` is missing
core-region-or-network-border-group-is-missing = `region` oder `network_border_group` fehlt

# `scope` is missing
core-scope-is-missing = `scope` fehlt

# it must have one prefix
core-it-must-have-one-prefix = ein einziges Präfix ist nötig

# `{text}` is no prefix such as `192.0.2.0/24`
core-text-is-no-prefix-such-as-192-0-2-0-24 = `{ $text }` ist kein Präfix wie `192.0.2.0/24`

# `{text}` is every address
core-text-is-every-address = `{ $text }` umfasst alle Adressen

# `{text}` is an address inside its prefix `{prefix}`
core-text-is-an-address-inside-its-prefix-prefix = `{ $text }` ist eine Adresse innerhalb ihres Präfixes `{ $prefix }`
