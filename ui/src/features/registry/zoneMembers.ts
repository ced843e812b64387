/** The members of a zone as the list edits them: places, or the one word that says there is no list of them. Pure. */
import type { Zone } from "@/api/bindings";
import type { GridEdit } from "@/design/DataGrid/types";

/** Small letters, so that no word is taken for the code of a place. */
export const zoneWords = ["anywhere", "unknown"] as const;

export const isWord = (member: string) => zoneWords.some((word) => word === member);

export function membersOf({ places }: Zone): readonly string[] {
  return typeof places === "string" ? [places] : places;
}

/** `why` is the key of the sentence that refuses. */
type Members = { kind: "members"; value: GridEdit } | { kind: "refused"; why: string };

/** What chosen members come to. A word beside places would say two things. */
export function zoneMembers(chosen: readonly string[]): Members {
  if (chosen.length === 0) return { kind: "refused", why: "registry-places-needed" };
  const word = chosen.length === 1 ? chosen.find(isWord) : undefined;
  if (word !== undefined) return { kind: "members", value: word };
  if (chosen.some(isWord)) return { kind: "refused", why: "registry-places-or-word" };
  return { kind: "members", value: chosen };
}
