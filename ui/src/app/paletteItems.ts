/** What the palette offers: rooms, actions and every object of the draft. Pure. */
import type { Kind, Parts } from "@/api/bindings";

export interface PaletteItem {
  id: string;
  label: string;
  /** What kind of thing it is, in words; an object's second name. */
  hint: string;
  /** The chord that does the same. */
  keys?: string;
  run: () => void;
}

export interface FoundObject {
  kind: Kind;
  id: string;
  name: string;
}

const of = <T>(kind: Kind, list: readonly T[] | undefined, id: (one: T) => string, name = id): FoundObject[] =>
  (list ?? []).map((one) => ({ kind, id: id(one), name: name(one) }));
const byId = (one: { id: string }) => one.id;
const named = (one: { id: string; name?: string }) => (one.name === undefined || one.name === "" ? one.id : one.name);

/** Every object that has a place of its own, by its name for people. */
export function objectsOf({ registry = {}, evidence, policies, exemptions }: Parts): FoundObject[] {
  return [
    ...of("endpoint", registry.endpoints, byId),
    ...of("placement", registry.placements, byId, named),
    ...of("model", registry.models, byId),
    ...of("connection", registry.connections, byId, named),
    ...of("provider", registry.providers, byId, named),
    ...of("region", registry.regions, byId, named),
    ...of("zone", registry.zones, byId, named),
    ...of("tag", registry.tags, (one) => one.name),
    ...of("boundary", registry.boundaries, byId, named),
    ...of("policy", policies, byId, named),
    ...of("evidence", evidence, byId, named),
    ...of("exemption", exemptions, byId),
  ];
}

/** How many are shown; more is a list to read, not to choose from. */
export const shownItems = 50;

/** The items in which every word typed occurs: those that begin with the first word come first. */
export function findItems(items: readonly PaletteItem[], typed: string): readonly PaletteItem[] {
  const words = typed
    .toLocaleLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const [first] = words;
  if (first === undefined) return items;
  const found = items.filter((item) => {
    const text = `${item.label} ${item.hint}`.toLocaleLowerCase();
    return words.every((word) => text.includes(word));
  });
  const begins = (item: PaletteItem) => item.label.toLocaleLowerCase().startsWith(first);
  return [...found.filter(begins), ...found.filter((item) => !begins(item))];
}
