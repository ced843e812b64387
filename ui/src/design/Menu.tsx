/** Actions that need no button of their own, and choices among a few (`checked`). */
import { Menu as Base } from "@base-ui/react/menu";
import type { ReactElement } from "react";
import { Kbd } from "./Kbd";

export interface MenuItem {
  id: string;
  label: string;
  keys?: string;
  disabled?: boolean;
  onChoose: () => void;
}

interface MenuProps {
  trigger: ReactElement<Record<string, unknown>>;
  items: readonly MenuItem[];
  /** The id of the item in force: the menu is then a choice of one. */
  checked?: string;
}

export function Menu({ trigger, items, checked }: MenuProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal data-layer="">
        <Base.Positioner className="z-50 outline-none" sideOffset={4} align="end">
          <Base.Popup className="floating max-h-[min(var(--available-height),360px)] min-w-[160px] overflow-y-auto py-1">
            {checked === undefined ? (
              items.map((item) => (
                <Base.Item key={item.id} disabled={item.disabled} onClick={item.onChoose} className="option">
                  <ItemText item={item} />
                </Base.Item>
              ))
            ) : (
              <Base.RadioGroup value={checked}>
                {items.map((item) => (
                  <Base.RadioItem
                    key={item.id}
                    value={item.id}
                    disabled={item.disabled}
                    onClick={item.onChoose}
                    closeOnClick
                    className="option"
                  >
                    <Base.RadioItemIndicator className="col-start-1">✓</Base.RadioItemIndicator>
                    <ItemText item={item} />
                  </Base.RadioItem>
                ))}
              </Base.RadioGroup>
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function ItemText({ item }: { item: MenuItem }) {
  return (
    <span className="col-start-2 flex items-baseline justify-between gap-6">
      {item.label}
      {item.keys === undefined ? null : <Kbd>{item.keys}</Kbd>}
    </span>
  );
}
