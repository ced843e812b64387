/**
 * A cell of the matrix as one word of the address: its tag and endpoint, or a tag alone. Both parts are escaped, so that
 * an identifier with a slash or a space comes back as it was.
 */

export interface CellAddress {
  tag: string;
  /** Absent: the whole tag. */
  endpoint?: string;
}

export function encodeCell({ tag, endpoint }: CellAddress): string {
  const parts = endpoint === undefined ? [tag] : [tag, endpoint];
  return parts.map((part) => encodeURIComponent(part)).join("/");
}

/** Undefined when the text names no cell. */
export function decodeCell(text: string | undefined): CellAddress | undefined {
  if (text === undefined) return undefined;
  const parts = text.split("/").map(unescaped);
  const [tag, endpoint] = parts;
  if (tag === undefined || tag === "" || parts.length > 2) return undefined;
  if (parts.length === 1) return { tag };
  return endpoint === undefined || endpoint === "" ? undefined : { tag, endpoint };
}

function unescaped(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
