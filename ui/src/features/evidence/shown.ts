/** What of a stored document can be shown in the window, told by its first bytes and never by its name. Pure. */

export type Shown =
  /** Told as it is written, whatever it is: also markup and scripts are only text here. */
  | { kind: "text"; text: string; whole: boolean }
  | { kind: "image"; url: string }
  /** For another program to open. */
  | { kind: "other" };

/** A text is shown up to so many characters. */
export const mostShown = 200_000;

const images = [
  { type: "image/png", begins: "\x89PNG\r\n\x1a\n" },
  { type: "image/jpeg", begins: "\xff\xd8\xff" },
] as const;

/** `base64` is padded, as the core gives it. */
export function shownOf(base64: string): Shown {
  const begins = atob(base64.slice(0, 16));
  const image = images.find((one) => begins.startsWith(one.begins));
  if (image !== undefined) return { kind: "image", url: `data:${image.type};base64,${base64}` };
  const text = begins.startsWith("%PDF-") ? undefined : textOf(atob(base64));
  if (text === undefined || text.includes("\0")) return { kind: "other" };
  return { kind: "text", text: text.slice(0, mostShown), whole: text.length <= mostShown };
}

/** The text that the bytes are in UTF-8; undefined where they are none. */
function textOf(binary: string): string | undefined {
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
