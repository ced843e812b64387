/** A question that stops the work: a title, what it is about, and verbs. Escape closes; focus comes back. */
import { Dialog as Base } from "@base-ui/react/dialog";
import type { ReactNode } from "react";

export interface DialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: string;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons, the primary one last. */
  actions: ReactNode;
  /** `wide` for forms in two columns, `full` where a list stands in it. */
  width?: "plain" | "wide" | "full";
}

const widths = {
  plain: "w-[min(480px,calc(100vw-48px))]",
  wide: "w-[min(760px,calc(100vw-48px))]",
  full: "w-[min(1120px,calc(100vw-48px))]",
};

export function Dialog({ open, onOpenChange, title, description, children, actions, width = "plain" }: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal data-layer="">
        <Base.Backdrop className="backdrop z-40" />
        <Base.Popup
          className={`floating fixed top-1/2 left-1/2 z-40 flex max-h-[calc(100vh-48px)] -translate-x-1/2 -translate-y-1/2 flex-col ${widths[width]}`}
        >
          <div className="overflow-y-auto p-4">
            <Base.Title className="text-lg font-semibold">{title}</Base.Title>
            {description === undefined ? null : (
              <Base.Description className="mt-1 text-ink-2">{description}</Base.Description>
            )}
            {children === undefined ? null : <div className="mt-3 grid gap-3">{children}</div>}
          </div>
          <div className="flex flex-wrap justify-end gap-2 border-t border-line px-4 py-3">{actions}</div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
