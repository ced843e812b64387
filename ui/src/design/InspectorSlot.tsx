/**
 * The place of the inspector: a room renders into it with `Inspect`, wherever the shell has put it (a column, or a sheet
 * at a narrow width). There is one; the room that is shown owns it.
 */
import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { createPortal } from "react-dom";

interface Slot {
  node: HTMLElement | null;
  claim: () => () => void;
  open: () => void;
}

const SlotContext = createContext<Slot>({ node: null, claim: () => () => undefined, open: () => undefined });

export interface InspectorSlot {
  /** Whether a room explains something now. */
  claimed: boolean;
  isOpen: boolean;
  onOpenChange: (open: boolean) => void;
  /** Put this where the inspector is to be. */
  content: ReactNode;
}

interface InspectorProviderProps {
  children: (slot: InspectorSlot) => ReactNode;
}

export function InspectorProvider({ children }: InspectorProviderProps) {
  const [node, setNode] = useState<HTMLElement | null>(null);
  const [claims, setClaims] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const claim = useCallback(() => {
    setClaims((count) => count + 1);
    return () => setClaims((count) => count - 1);
  }, []);
  const open = useCallback(() => setOpen(true), []);
  const slot = useMemo(() => ({ node, claim, open }), [node, claim, open]);
  return (
    <SlotContext value={slot}>
      {children({ claimed: claims > 0, isOpen, onOpenChange: setOpen, content: <div ref={setNode} /> })}
    </SlotContext>
  );
}

/** Renders its children into the inspector while it is mounted. */
export function Inspect({ children }: { children: ReactNode }) {
  const { node, claim } = use(SlotContext);
  useLayoutEffect(() => claim(), [claim]);
  return node === null ? null : createPortal(children, node);
}

/** Opens the inspector where it is a sheet; where it is a column nothing happens. */
export function useOpenInspector(): () => void {
  return use(SlotContext).open;
}
