/** The chosen cell, the view and the date are the address: a way back, and a link to send to a colleague. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useOpenInspector } from "@/design/InspectorSlot";
import { decodeCell, encodeCell, type CellAddress } from "@/lib/cell";
import { readAt } from "./travel";
import { decodeView, encodeView, type ViewAddress } from "./view";

interface Search {
  item?: string | undefined;
  tab?: string | undefined;
  at?: string | undefined;
}

export interface Address {
  /** Undefined: now. */
  at: string | undefined;
  chosen: CellAddress | undefined;
  view: ViewAddress;
  /** `open`: where the explanation is a sheet, it opens. */
  selectCell: (cell: CellAddress, open: boolean) => void;
  /** `cell`: what is chosen besides, or null for nothing; as it was when absent. */
  showView: (next: ViewAddress, cell?: CellAddress | null, open?: boolean) => void;
  travel: (at: string | undefined) => void;
}

export function useAddress(): Address {
  const navigate = useNavigate();
  const openInspector = useOpenInspector();
  const { item, tab, at } = useSearch({ strict: false });
  const go = (next: Search) => {
    const search = Object.fromEntries(
      Object.entries({ item, tab, at, ...next }).filter(([, value]) => value !== undefined),
    );
    void navigate({ to: "/coverage", search, replace: true });
  };
  return {
    at: readAt(at),
    chosen: useMemo(() => decodeCell(item), [item]),
    view: useMemo(() => decodeView(tab), [tab]),
    selectCell: (cell, open) => {
      go({ item: encodeCell(cell) });
      if (open) openInspector();
    },
    showView: (next, cell, open = false) => {
      const chosen = cell === undefined ? {} : { item: cell === null ? undefined : encodeCell(cell) };
      go({ tab: encodeView(next), ...chosen });
      if (open) openInspector();
    },
    travel: (next) => go({ at: next }),
  };
}
