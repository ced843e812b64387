/** Which rows are selected, by id; owned by the caller when `selected` is given. */
import { useRef, useState } from "react";
import type { GridItem } from "./model";
import type { DataGridProps } from "./types";

type Options<Row> = Pick<DataGridProps<Row>, "selection" | "selected" | "onSelect"> & {
  items: readonly GridItem<Row>[];
};

export function useGridSelection<Row>({ selection = "none", selected, onSelect, items }: Options<Row>) {
  const [own, setOwn] = useState<readonly string[]>([]);
  const anchor = useRef<string | null>(null);
  const ids = selected ?? own;
  const set = new Set(selection === "none" ? [] : ids);
  const shown = items.flatMap((item) => (item.kind === "row" ? [item.id] : []));

  const replace = (next: readonly string[]) => {
    if (next.length === ids.length && next.every((id) => set.has(id))) return;
    setOwn(next);
    onSelect?.(next);
  };
  const toggle = (id: string, range: boolean) => {
    const from = anchor.current === null ? -1 : shown.indexOf(anchor.current);
    const to = shown.indexOf(id);
    const next = new Set(set);
    if (range && from >= 0 && to >= 0) {
      for (const between of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(between);
    } else if (!next.delete(id)) next.add(id);
    anchor.current = id;
    replace([...next]);
    return next.size;
  };
  const allShown = shown.length > 0 && shown.every((id) => set.has(id));
  const toggleAll = () => {
    const next = allShown ? [] : shown;
    replace(next);
    return next.length;
  };
  return { set, replace, toggle, toggleAll, allShown, some: set.size > 0 };
}
