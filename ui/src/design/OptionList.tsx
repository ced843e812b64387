/** The list below a Combobox or a TokenField. */
import { Combobox as Base } from "@base-ui/react/combobox";
import type { Option } from "./options";

export function OptionList({ none }: { none: string }) {
  return (
    <Base.Portal data-layer="">
      <Base.Positioner className="z-50 outline-none" sideOffset={4} align="start">
        <Base.Popup className="floating min-w-[max(var(--anchor-width),180px)]">
          <Base.Empty>
            <div className="px-3 py-2 text-sm text-ink-3">{none}</div>
          </Base.Empty>
          <Base.List className="max-h-[min(var(--available-height),320px)] overflow-y-auto py-1 data-empty:p-0">
            {(option: Option) => (
              <Base.Item key={option.value} value={option} disabled={option.disabled} className="option">
                <Base.ItemIndicator className="col-start-1">✓</Base.ItemIndicator>
                <span className="col-start-2">
                  {option.label}{" "}
                  {option.hint === undefined ? null : <span className="ml-1 text-sm text-ink-3">{option.hint}</span>}
                </span>
              </Base.Item>
            )}
          </Base.List>
        </Base.Popup>
      </Base.Positioner>
    </Base.Portal>
  );
}
