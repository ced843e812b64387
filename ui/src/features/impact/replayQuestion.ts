/** What is typed for a replay, and the question it makes. Pure. */
import type { ReplayOptions } from "@/api/bindings";
import { readInstant } from "./request";

export const formats = ["auto", "plain", "litellm", "envoy", "opa", "fields"] as const;
export type Format = (typeof formats)[number];

export const dates = ["now", "at", "recorded"] as const;
export type ReplayDay = (typeof dates)[number];

export interface TypedReplay {
  /** The paths of the logs, one a line. */
  logs: string;
  format: Format;
  /** The path of the officer's own mapping. */
  mapping: string;
  /** A revision as text, or `newest`. */
  before: string;
  date: ReplayDay;
  /** As typed. */
  at: string;
}

export const newest = "newest";

export const noReplay: TypedReplay = { logs: "", format: "auto", mapping: "", before: newest, date: "now", at: "" };

/** Which fields have to be mended before a replay can begin. */
export type Wrong = Partial<Record<"logs" | "mapping" | "at", true>>;

export function readReplay(typed: TypedReplay, zone: string): { options: ReplayOptions } | { wrong: Wrong } {
  const logs = pathsOf(typed.logs);
  const [mapping] = pathsOf(typed.mapping);
  const at = readInstant(typed.at, zone);
  const wrong: Wrong = {
    ...(logs.length === 0 ? { logs: true } : {}),
    ...(typed.format === "fields" && mapping === undefined ? { mapping: true } : {}),
    ...(typed.date === "at" && at.kind !== "instant" ? { at: true } : {}),
  };
  if (Object.keys(wrong).length > 0) return { wrong };
  return {
    options: {
      logs,
      format: typed.format === "fields" ? { kind: "fields", value: mapping ?? "" } : { kind: typed.format },
      date: typed.date === "at" && at.kind === "instant" ? { kind: "at", value: at.iso } : day(typed.date),
      before: typed.before === newest ? { kind: "published" } : { kind: "revision", value: Number(typed.before) },
      against: { kind: "draft" },
      // What would be answered on a date of her choice says nothing about today.
      record: typed.date !== "at",
    },
  };
}

function day(date: ReplayDay): ReplayOptions["date"] {
  return date === "recorded" ? { kind: "recorded" } : { kind: "now" };
}

/** One path a line. What a file manager copies is an address of a file: it means its path. */
export function pathsOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map(pathOf);
}

function pathOf(line: string): string {
  if (!line.startsWith("file:///")) return line;
  try {
    return decodeURIComponent(line.slice("file://".length));
  } catch {
    return line;
  }
}
