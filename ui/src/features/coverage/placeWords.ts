/** What is said of a place, in words. */
import type { TagColumn } from "@/api/bindings";
import { isEverywhere, type Ground } from "./ground";
import { tagSentence, type Say } from "./model";
import type { OffMap, PlaceEntry } from "./places";

/** "Germany: permitted and used by 3 endpoints". */
export function placeTitle(place: PlaceEntry, say: Say): string {
  return say("coverage-place-title", { name: place.name, what: placeWhat(place, say) });
}

/** "permitted and used by 3 endpoints; 1 denied endpoint names it; named there: US-VA". */
export function placeWhat(place: PlaceEntry, say: Say): string {
  const { state, eligible, refused } = place;
  const permission = permissionWords(place, say);
  const parts = [...new Set([...eligible, ...refused].flatMap((here) => here.parts))].toSorted();
  const used = say(state === "used" ? "coverage-place-used-exempt" : "coverage-place-used", { count: eligible.length });
  return [
    eligible.length === 0 ? permission : say("coverage-place-both", { permission, used }),
    ...(refused.length === 0 ? [] : [say("coverage-place-refused", { count: refused.length })]),
    ...(parts.length === 0 ? [] : [say("coverage-place-parts", { parts: parts.join(", ") })]),
  ].join("; ");
}

function permissionWords({ permission, permittedParts, conditionalParts, deniedParts }: PlaceEntry, say: Say): string {
  const whole =
    permittedParts.length > 0
      ? say("coverage-place-permitted-parts", { parts: permittedParts.join(", ") })
      : conditionalParts.length > 0
        ? say("coverage-place-conditional-parts", { parts: conditionalParts.join(", ") })
        : say(`coverage-place-${permission}`);
  return deniedParts.length === 0
    ? whole
    : say("coverage-place-denied-parts", { permission: whole, parts: deniedParts.join(", ") });
}

/** "2 endpoints: anywhere", with those of them that are denied. */
export function offTitle({ word, eligible, refused }: OffMap, say: Say): string {
  const args = { count: eligible.length + refused.length, denied: refused.length };
  return say(`coverage-off-${word}`, args);
}

/** What the map shows, in one sentence. */
export function mapSentence(
  ground: Ground,
  column: TagColumn,
  stage: string,
  entries: readonly PlaceEntry[],
  say: Say,
): string {
  const { tag, reason } = column;
  if (reason !== null) return tagSentence(column, 0, say);
  const used = entries.filter(({ eligible }) => eligible.length > 0).length;
  if (ground.kind === "unconstrained") return say("coverage-map-unconstrained", { tag, stage, used });
  if (isEverywhere(ground)) return say("coverage-map-everywhere", { tag, stage, denied: ground.denied.size, used });
  const permitted = entries.filter(({ permission, permittedParts }) => {
    return permission === "permitted" || permittedParts.length > 0;
  });
  return say("coverage-map-sentence", { tag, stage, permitted: permitted.length, used });
}
