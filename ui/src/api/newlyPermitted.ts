/** Where something newly permits requests to be processed, as it is read before it is done. Pure. */
import type { Jurisdiction } from "./bindings";

/** "Germany, France (eu-personal); anywhere (us-phi)"; undefined where nothing is newly permitted. */
export function newlyPermittedIn({ jurisdictions }: { jurisdictions: readonly Jurisdiction[] }): string | undefined {
  const byTags = new Map<string, string[]>();
  for (const { name, tags } of jurisdictions) {
    const key = tags.join(", ");
    byTags.set(key, [...(byTags.get(key) ?? []), name]);
  }
  if (byTags.size === 0) return undefined;
  return [...byTags].map(([tags, places]) => `${places.join(", ")} (${tags})`).join("; ");
}
