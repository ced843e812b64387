/** What adding an endpoint needs, and the one set of edits that adds it with a new model or connection. Pure. */
import type { CommandError, Edit, WireApi } from "@/api/bindings";
import { fieldProblem, put, termOf } from "./edits";
import { isTaken, type Lists } from "./lists";
import { idProblem, networksOf, wrongNetwork } from "./typed";
import type { Problems } from "./useForm";

export interface EndpointForm {
  id: string;
  model: string | null;
  upstream: string;
  connectionIs: "existing" | "new";
  connection: string | null;
  newConnection: string;
  baseUrl: string;
  api: WireApi;
  keyName: string;
  networks: string;
  placementFrom: "workspace" | "starter";
  placement: string | null;
  starter: string | null;
}

export function emptyEndpoint(lists: Lists): EndpointForm {
  return {
    id: "",
    model: null,
    upstream: "",
    connectionIs: lists.connections.length === 0 ? "new" : "existing",
    connection: null,
    newConnection: "",
    baseUrl: "",
    api: "openai_chat",
    keyName: "",
    networks: "",
    placementFrom: lists.placements.length === 0 ? "starter" : "workspace",
    placement: null,
    starter: null,
  };
}

type Word = (key: string, args?: Record<string, string>) => string;

export function checkEndpoint(form: EndpointForm, lists: Lists, say: Word): Problems<EndpointForm> {
  const word = (key: string | undefined) => (key === undefined ? undefined : say(key));
  const newId = (kind: "endpoint" | "connection", id: string) => {
    if (id !== "" && isTaken(lists, kind, id)) return say("registry-taken", { id });
    return word(idProblem(id, "plain"));
  };
  const needed = (text: string | null) => (text === null || text.trim() === "" ? say("registry-needed") : undefined);
  const wrong = wrongNetwork(networksOf(form.networks));
  return {
    id: newId("endpoint", form.id.trim()),
    model: form.model === null ? say("registry-needed") : word(idProblem(form.model, "name")),
    upstream: needed(form.upstream),
    ...(form.connectionIs === "existing"
      ? { connection: needed(form.connection) }
      : {
          newConnection: newId("connection", form.newConnection.trim()),
          baseUrl: needed(form.baseUrl),
          networks: wrong === undefined ? undefined : say("registry-not-network", { text: wrong }),
        }),
    ...(form.placementFrom === "workspace" ? { placement: needed(form.placement) } : { starter: needed(form.starter) }),
  };
}

/** Model and connection first where they are new, then the endpoint: all in one edit. */
export function endpointAdditions(form: EndpointForm, lists: Lists): Edit[] {
  const id = form.id.trim();
  const model = form.model ?? "";
  const connection = form.connectionIs === "new" ? form.newConnection.trim() : (form.connection ?? "");
  const placement = form.placementFrom === "workspace" ? form.placement : form.starter;
  const keyName = form.keyName.trim();
  return [
    // Adopting what is there already changes nothing.
    ...(form.placementFrom === "starter" && form.starter !== null
      ? [{ adopt: { kind: "placement" as const, id: form.starter } }]
      : []),
    ...(isTaken(lists, "model", model) ? [] : [put({ kind: "model", value: { id: model } })]),
    ...(form.connectionIs === "new"
      ? [
          put({
            kind: "connection",
            value: {
              id: connection,
              base_url: form.baseUrl.trim(),
              api: form.api,
              ...(keyName === "" ? {} : { credential_env: keyName }),
              networks: networksOf(form.networks),
            },
          }),
        ]
      : []),
    put({
      kind: "endpoint",
      value: {
        id,
        model,
        connection,
        upstream_name: form.upstream.trim(),
        placement: placement ?? "",
        term: termOf(null, null),
        enabled: true,
      },
    }),
  ];
}

export function placeEndpointProblems(error: CommandError, form: EndpointForm): Problems<EndpointForm> {
  const endpoint = (field: string) => fieldProblem(error, "endpoint", form.id.trim(), field);
  const connection = (field: string) => fieldProblem(error, "connection", form.newConnection.trim(), field);
  return {
    id: endpoint("id"),
    model: endpoint("model"),
    upstream: endpoint("upstream_name"),
    connection: endpoint("connection"),
    baseUrl: connection("base_url"),
    keyName: connection("credential_env"),
    networks: connection("networks"),
    [form.placementFrom === "workspace" ? "placement" : "starter"]: endpoint("placement"),
  };
}
