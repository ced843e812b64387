/** A panel over the right edge: the inspector at a narrow width, a form beside its list. */
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";
import { useLabels } from "./LabelsProvider";

interface SheetProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  /** The title is spoken but not shown, where the content has a heading of its own. */
  hideTitle?: boolean;
  children: ReactNode;
  actions?: ReactNode;
}

export function Sheet({ open, onOpenChange, title, hideTitle = false, children, actions }: SheetProps) {
  const words = useLabels("dialog");
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal data-layer="">
        <Base.Backdrop className="backdrop z-30" />
        <Base.Popup className="sheet fixed inset-y-0 right-0 z-30 flex w-[min(400px,calc(100vw-56px))] flex-col border-l border-line-strong bg-surface outline-none">
          <div className="flex items-center justify-between gap-2 px-4 pt-3">
            <Base.Title className={hideTitle ? "sr-only" : "text-lg font-semibold"}>{title}</Base.Title>
            <Base.Close aria-label={words.close} className="ml-auto size-7 rounded-sm text-ink-2 hover:bg-sunken">
              ✕
            </Base.Close>
          </div>
          <div className="min-h-0 flex-1 overflow-y-auto px-4 pb-4">{children}</div>
          {actions === undefined ? null : (
            <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</div>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
