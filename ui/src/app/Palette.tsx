/** Ctrl+K: any room, any action, any object of the draft, found by typing. */
import { Dialog as Base } from "@base-ui/react/dialog";
import { useLocalization } from "@fluent/react";
import { useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { Kbd } from "@/design/Kbd";
import { cx } from "@/lib/cx";
import { findItems, shownItems, type PaletteItem } from "./paletteItems";

interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  items: readonly PaletteItem[];
}

export function Palette({ open, onOpenChange, items }: PaletteProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal data-layer="">
        <Base.Backdrop className="backdrop z-40" />
        <PalettePopup items={items} close={() => onOpenChange(false)} />
      </Base.Portal>
    </Base.Root>
  );
}

function PalettePopup({ items, close }: { items: readonly PaletteItem[]; close: () => void }) {
  const { l10n } = useLocalization();
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const found = useMemo(() => findItems(items, typed), [items, typed]);
  const shown = found.slice(0, shownItems);
  const current = Math.min(at, Math.max(shown.length - 1, 0));

  const move = (to: number) => {
    setAt(to);
    list.current?.children[to]?.scrollIntoView({ block: "nearest" });
  };
  const choose = (item: PaletteItem | undefined) => {
    if (item === undefined) return;
    close();
    item.run();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const last = shown.length - 1;
    if (event.key === "ArrowDown") move(current >= last ? 0 : current + 1);
    else if (event.key === "ArrowUp") move(current <= 0 ? Math.max(last, 0) : current - 1);
    else if (event.key === "Enter") choose(shown[current]);
    else return;
    event.preventDefault();
  };

  const option = (index: number) => `${id}-${index}`;
  return (
    <Base.Popup className="floating fixed top-[12vh] left-1/2 z-40 flex max-h-[70vh] w-[min(620px,calc(100vw-48px))] -translate-x-1/2 flex-col">
      <Base.Title className="sr-only">{l10n.getString("palette-title")}</Base.Title>
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the dialog opens to be typed in
        autoFocus
        type="text"
        role="combobox"
        aria-label={l10n.getString("palette-find")}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={shown.length === 0 ? undefined : option(current)}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={l10n.getString("palette-hint")}
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
        }}
        onKeyDown={onKeyDown}
        className="h-11 shrink-0 border-b border-line bg-transparent px-4 text-lg outline-none"
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label={l10n.getString("palette-list")}
        className="min-h-0 overflow-y-auto py-1"
      >
        {shown.map((item, index) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and the keys
          <div
            key={item.id}
            id={option(index)}
            role="option"
            aria-selected={index === current}
            onClick={() => choose(item)}
            onMouseMove={() => setAt(index)}
            className={cx("flex min-h-8 items-center gap-3 px-4 py-1", index === current && "bg-accent-soft")}
          >
            <span className="min-w-0 flex-1 truncate">{item.label}</span>
            <span className="shrink-0 text-sm text-ink-3">{item.hint}</span>
            {item.keys === undefined ? null : <Kbd>{item.keys}</Kbd>}
          </div>
        ))}
      </div>
      <output aria-live="polite" className="shrink-0 border-t border-line px-4 py-1.5 text-sm text-ink-3">
        {found.length === 0
          ? l10n.getString("palette-none", { typed })
          : l10n.getString("palette-count", { shown: shown.length, count: found.length })}
      </output>
    </Base.Popup>
  );
}
