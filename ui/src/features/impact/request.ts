/** What is typed for one request. Pure. */
import { readDay } from "@/lib/dates";
import { shownLocale } from "@/lib/language";
import { instantOf } from "@/lib/zone";

export interface TypedRequest {
  categories: readonly string[];
  model: string | null;
  gateway: string | null;
  /** As typed; empty for now. */
  at: string;
}

export const noRequest: TypedRequest = { categories: [], model: null, gateway: null, at: "" };

export type ReadInstant = { kind: "now" } | { kind: "instant"; iso: string } | { kind: "wrong" };

/** An instant with its offset, or a day, which stands for its beginning where the officer is. */
export function readInstant(text: string, zone: string): ReadInstant {
  const typed = text.trim();
  if (typed === "") return { kind: "now" };
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(\.\d+)?(Z|[+-]\d{2}:?\d{2})$/iu.test(typed)) {
    const at = new Date(typed);
    return Number.isNaN(at.getTime()) ? { kind: "wrong" } : { kind: "instant", iso: at.toISOString() };
  }
  const read = readDay(typed, shownLocale());
  return read.kind === "day" ? { kind: "instant", iso: instantOf(read.day, zone).toISOString() } : { kind: "wrong" };
}
