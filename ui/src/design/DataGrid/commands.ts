/** What a key asks of the grid, by where the cursor is. Pure: the grid carries it out; keys that only move are roving/keys'. */

export type GridCommand =
  | { kind: "all" }
  | { kind: "collapse" }
  | { kind: "fill" }
  | { kind: "sort"; add: boolean }
  | { kind: "row"; command: RowCommand };

/** What is done to the cursor's row. */
export type RowCommand = { kind: "open"; edit: boolean } | { kind: "toggle"; range: boolean } | { kind: "delete" };

export interface GridChord {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

export function commandOf(chord: GridChord, cursor: "head" | "row" | "group"): GridCommand | undefined {
  const ctrl = chord.ctrlKey || chord.metaKey;
  if (chord.altKey) return undefined;
  if (ctrl && chord.key.toLowerCase() === "a") return { kind: "all" };
  if (ctrl && chord.key.toLowerCase() === "d") return { kind: "fill" };
  if (chord.key === "Escape") return { kind: "collapse" };
  if (cursor === "head") {
    return chord.key === "Enter" || chord.key === " " ? { kind: "sort", add: chord.shiftKey } : undefined;
  }
  const command = cursor === "row" ? rowCommand(chord, ctrl) : undefined;
  return command === undefined ? undefined : { kind: "row", command };
}

function rowCommand({ key, shiftKey }: GridChord, ctrl: boolean): RowCommand | undefined {
  switch (key) {
    case "Enter":
      return { kind: "open", edit: !ctrl };
    case "F2":
      return { kind: "open", edit: true };
    case " ":
      return { kind: "toggle", range: shiftKey };
    case "Delete":
      return { kind: "delete" };
    default:
      return undefined;
  }
}
