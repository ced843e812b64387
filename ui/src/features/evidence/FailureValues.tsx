/** The values behind a failure: which places, instruments or evidence, on how many endpoints, and what excuses it now. */
import { type Say, useSay } from "@/api/useSay";
import type { Parts } from "@/api/bindings";
import { perLocale, shownLocale } from "@/lib/language";
import { placeName } from "@/lib/places";
import type { Failure } from "./decision";
import type { FailsNow } from "./failures";

interface FailureValuesProps {
  failing: FailsNow;
  /** How many endpoints there are at the placement. */
  of: number;
  draft: Parts;
}

export function FailureValues({ failing: { failures, endpoints }, of, draft }: FailureValuesProps) {
  const say = useSay();
  const lines = [
    ...valueLines(failures, draft, say),
    ...(endpoints.length < of ? [say("exemption-value-endpoints", { count: endpoints.length, of })] : []),
  ];
  return lines.length === 0 ? null : <span className="block text-sm text-ink-3">{lines.join(" ")}</span>;
}

/** So many places are named; the others are counted. */
const most = 8;
const oneOf = perLocale((locale) => new Intl.ListFormat(locale, { type: "disjunction" }));

function valueLines(failures: readonly Failure[], { registry, evidence }: Parts, say: Say): string[] {
  const each = (values: (failure: Failure) => readonly string[]) => [...new Set(failures.flatMap(values))];
  const places = each((one) => (one.anywhere ? [] : one.places)).map((code) => placeName(code, shownLocale()));
  const instruments = each((one) =>
    one.instruments.length === 0
      ? []
      : [oneOf().format(one.instruments.map((id) => nameOf(registry?.instruments, id)))],
  );
  const lines: [string, readonly string[]][] = [
    ["scope", each(({ scope }) => (scope === null ? [] : [say(`scope-${scope}`)]))],
    ["places", failures.some(({ anywhere }) => anywhere) ? [say("claim-anywhere")] : cut(places, say)],
    ["instruments", instruments],
    ["evidence", each((one) => one.evidence.map((id) => nameOf(evidence, id)))],
    ["exempt", each(({ exempt }) => (exempt === null ? [] : [exempt]))],
  ];
  return lines.flatMap(([key, values]) =>
    values.length === 0
      ? []
      : [say(`exemption-value-${key}`, { list: values.join(key === "instruments" ? "; " : ", ") })],
  );
}

function cut(places: readonly string[], say: Say): readonly string[] {
  const rest = places.length - most;
  return rest > 0 ? [...places.slice(0, most), say("evidence-more", { count: rest })] : places;
}

function nameOf(list: readonly { id: string; name: string }[] | undefined, id: string): string {
  return list?.find((one) => one.id === id)?.name ?? id;
}
