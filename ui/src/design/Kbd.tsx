/** A key or a chord, given by its English name. `bare` inside a button, where a frame would be a second one. */
import { cx } from "@/lib/cx";
import { useLabels } from "./LabelsProvider";

export function Kbd({ children, bare = false }: { children: string; bare?: boolean }) {
  const { chord } = useLabels("keys");
  return (
    <kbd
      className={cx(
        "font-ui text-xs leading-none font-medium",
        bare ? "opacity-85" : "rounded-sm border border-line-strong bg-sunken px-1 py-0.5 text-ink-2",
      )}
    >
      {chord(children)}
    </kbd>
  );
}
