/** Where objects are edited. Pure. */
import type { Kind } from "./bindings";

const registryTabs: Partial<Record<Kind, string>> = {
  category: "tags",
  tag: "tags",
  boundary: "boundaries",
  provider: "providers",
  region: "regions",
  zone: "zones",
  placement: "placements",
  connection: "connections",
  model: "models",
  endpoint: "endpoints",
};

/** The room, and in it the list, in which an object of this kind is edited; with an id the object is chosen there. */
export function placeOf(kind: Kind, id?: string) {
  const item = id === undefined ? {} : { item: id };
  if (kind === "policy") return { to: "/policies", search: item } as const;
  if (kind === "evidence") return { to: "/evidence", search: item } as const;
  if (kind === "exemption") return { to: "/evidence", search: { tab: "exemptions", ...item } } as const;
  const tab = registryTabs[kind];
  return { to: "/registry", search: tab === undefined ? {} : { tab, ...item } } as const;
}
