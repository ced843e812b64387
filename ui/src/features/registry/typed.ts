/**
 * What can be said about typed text before the core reads it: identifiers, days, networks, places. The core decides; this
 * names the field at once where its answer could name none.
 */
import { readDay } from "@/lib/dates";
import { isoDay } from "@/lib/zone";

export type IdRule = "plain" | "name" | "tag";

/** The key of the sentence that says what is wrong with an identifier; undefined when nothing is. */
export function idProblem(text: string, rule: IdRule): string | undefined {
  if (text === "") return "registry-needed";
  if (rule === "tag") {
    return /^[a-z0-9][a-z0-9-]{0,62}$/u.test(text) && text !== "untagged" ? undefined : "registry-id-tag";
  }
  if (rule === "name") {
    const fits = text.trim() === text && Array.from(text).length <= 256 && !/\p{Cc}/u.test(text);
    return fits ? undefined : "registry-id-name";
  }
  return /^[A-Za-z0-9][A-Za-z0-9._:@+/-]{0,159}$/u.test(text) ? undefined : "registry-id-plain";
}

/** A calendar day as it is kept, `YYYY-MM-DD`; null for none; undefined when the text is no day. */
export function calendarDay(text: string, locale: string): string | null | undefined {
  if (text.trim() === "") return null;
  const read = readDay(text, locale);
  return read.kind === "day" ? isoDay(read.day) : undefined;
}

/** Networks typed with commas or spaces between them. */
export function networksOf(text: string): string[] {
  return text.split(/[\s,;]+/u).filter((part) => part !== "");
}

/** The first text that is no network such as `10.0.0.0/8`; undefined when all are. */
export function wrongNetwork(networks: readonly string[]): string | undefined {
  return networks.find((text) => !isNetwork(text));
}

function isNetwork(text: string): boolean {
  const [address, length, ...rest] = text.split("/");
  if (address === undefined || length === undefined || rest.length > 0 || !/^\d{1,3}$/u.test(length)) return false;
  if (address.includes(":")) return /^[0-9a-fA-F:.]+$/u.test(address) && Number(length) <= 128;
  const parts = address.split(".");
  return (
    parts.length === 4 && parts.every((part) => /^\d{1,3}$/u.test(part) && Number(part) < 256) && Number(length) <= 32
  );
}

/** What was typed as a place, in the spelling of ISO 3166; undefined when it does not look like one. */
export function typedPlace(text: string): { value: string; label: string } | undefined {
  const code = text.trim().toUpperCase();
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u.test(code) ? { value: code, label: code } : undefined;
}

/** A message of the core as a sentence: a capital first, a full stop last. */
export function sentence(message: string): string {
  const text = message.trim();
  if (text === "") return text;
  const begun = text.startsWith("`") ? text : text.charAt(0).toLocaleUpperCase() + text.slice(1);
  return /[.!?]$/u.test(begun) ? begun : `${begun}.`;
}
