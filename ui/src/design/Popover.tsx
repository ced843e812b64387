/** A small panel at a button: filters, a source, details that need no room of their own. */
import { Popover as Base } from "@base-ui/react/popover";
import type { ReactElement, ReactNode } from "react";

interface PopoverProps {
  /** The button that opens it. */
  trigger: ReactElement<Record<string, unknown>>;
  title: string;
  children: ReactNode;
}

export function Popover({ trigger, title, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal data-layer="">
        <Base.Positioner className="z-50 outline-none" sideOffset={4} align="start">
          <Base.Popup className="floating max-w-[360px] p-3">
            <Base.Title className="text-sm font-semibold text-ink-2">{title}</Base.Title>
            <div className="mt-2">{children}</div>
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
