/** Asks for the next part of a list of which only the beginning is here, once for each length at which its end is near. */
import { useEffect } from "react";
import type { DataGridProps } from "./types";

/** So many rows before the end of what is loaded more are asked for. */
const near = 40;

interface Options {
  more: DataGridProps<unknown>["more"];
  loaded: number;
  /** How many rows of what is loaded lie below the last one in sight. */
  below: number;
}

export function useGridMore({ more, loaded, below }: Options): void {
  const load = more?.load;
  const wantedAt = more !== undefined && loaded < more.total && below <= near ? loaded : null;
  useEffect(() => {
    if (wantedAt !== null) load?.();
  }, [wantedAt, load]);
}
