/** Saved views of a list: applied, saved under a name, renamed, deleted. Where they are kept is the owner's. */
import { Popover } from "@base-ui/react/popover";
import { useState, type FormEvent } from "react";
import { Button } from "../Button";
import { useLabels } from "../LabelsProvider";
import { TextField } from "../TextField";
import type { GridColumn } from "./types";
import { fitting, sameView, wholeView, type GridView, type SavedView } from "./view";

interface ViewMenuProps {
  /** What the list shows now. */
  view: GridView;
  columns: readonly Pick<GridColumn<never>, "id" | "sortable" | "filter">[];
  views: readonly SavedView[];
  onViewsChange: (views: readonly SavedView[]) => void;
  onApply: (name: string, view: GridView) => void;
  announce: (text: string) => void;
}

export function ViewMenu({ view, columns, views, onViewsChange, onApply, announce }: ViewMenuProps) {
  const words = useLabels("gridViews");
  const [open, setOpen] = useState(false);
  const isShown = (one: GridView) => sameView(fitting(one, columns), view);
  const current = views.find((one) => isShown(one.view));
  const apply = (name: string, next: GridView) => {
    setOpen(false);
    onApply(name, next);
  };
  return (
    <Popover.Root open={open} onOpenChange={(next) => setOpen(next)}>
      <Popover.Trigger
        render={
          <Button>
            {current === undefined ? words.menu : words.current(current.name)} <span aria-hidden="true">▾</span>
          </Button>
        }
      />
      <Popover.Portal data-layer="">
        <Popover.Positioner className="z-50 outline-none" sideOffset={4} align="start">
          <Popover.Popup className="floating w-[320px] p-3">
            <Popover.Title className="text-sm font-semibold text-ink-2">{words.menu}</Popover.Title>
            <ul className="-mx-1 mt-2 max-h-[280px] overflow-y-auto">
              <li>
                <ViewButton
                  name={words.whole}
                  current={isShown(wholeView)}
                  onApply={() => apply(words.whole, wholeView)}
                />
              </li>
              {views.map((one) => (
                <ViewRow
                  key={one.name}
                  name={one.name}
                  taken={(name) => name !== one.name && views.some((other) => other.name === name)}
                  current={one === current}
                  onApply={() => apply(one.name, one.view)}
                  onRename={(name) => {
                    onViewsChange(views.map((other) => (other === one ? { ...one, name } : other)));
                    announce(words.renamed(name));
                  }}
                  onRemove={() => {
                    onViewsChange(views.filter((other) => other !== one));
                    announce(words.removed(one.name));
                  }}
                />
              ))}
            </ul>
            {views.length === 0 ? <p className="mt-1 text-sm text-ink-3">{words.none}</p> : null}
            <SaveForm
              isKnown={(name) => views.some((one) => one.name === name)}
              onSave={(name) => {
                const known = views.some((one) => one.name === name);
                onViewsChange(
                  known ? views.map((one) => (one.name === name ? { name, view } : one)) : [...views, { name, view }],
                );
                announce(words.saved(name));
              }}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ViewButton({ name, current, onApply }: { name: string; current: boolean; onApply: () => void }) {
  return (
    <button
      type="button"
      aria-current={current}
      className="flex min-h-7 w-full min-w-0 items-baseline gap-2 rounded-sm px-1 py-1 text-left hover:bg-sunken"
      onClick={onApply}
    >
      <span aria-hidden="true" className="w-4 shrink-0 text-accent">
        {current ? "✓" : ""}
      </span>
      <span className="min-w-0 wrap-anywhere">{name}</span>
    </button>
  );
}

interface ViewRowProps {
  name: string;
  /** Whether another view is called so. */
  taken: (name: string) => boolean;
  current: boolean;
  onApply: () => void;
  onRename: (name: string) => void;
  onRemove: () => void;
}

function ViewRow({ name, taken, current, onApply, onRename, onRemove }: ViewRowProps) {
  const words = useLabels("gridViews");
  const [typed, setTyped] = useState<string>();
  if (typed === undefined) {
    return (
      <li className="flex items-start gap-2">
        <ViewButton name={name} current={current} onApply={onApply} />
        <Button kind="link" className="py-2 text-sm" aria-label={words.rename(name)} onClick={() => setTyped(name)}>
          {words.keep}
        </Button>
        <Button kind="link" className="py-2 text-sm" aria-label={words.remove(name)} onClick={onRemove}>
          {words.discard}
        </Button>
      </li>
    );
  }
  const next = typed.trim();
  const error = next === "" ? words.needed : taken(next) ? words.taken(next) : undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (error !== undefined) return;
    setTyped(undefined);
    if (next !== name) onRename(next);
  };
  return (
    <li>
      <form className="grid gap-2 px-1 py-1" onSubmit={submit}>
        <TextField label={words.newName(name)} value={typed} onChange={setTyped} error={error} inputRef={focusAtOnce} />
        <div className="flex justify-end gap-2">
          <Button kind="quiet" type="button" onClick={() => setTyped(undefined)}>
            {words.cancel}
          </Button>
          <Button type="submit">{words.keep}</Button>
        </div>
      </form>
    </li>
  );
}

function focusAtOnce(input: HTMLInputElement | null): void {
  input?.focus();
  input?.select();
}

function SaveForm({ isKnown, onSave }: { isKnown: (name: string) => boolean; onSave: (name: string) => void }) {
  const words = useLabels("gridViews");
  const [typed, setTyped] = useState("");
  const [tried, setTried] = useState(false);
  const name = typed.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(name === "");
    if (name === "") return;
    setTyped("");
    onSave(name);
  };
  return (
    <form className="mt-3 grid gap-2 border-t border-line pt-3" onSubmit={submit}>
      <TextField
        label={words.name}
        value={typed}
        onChange={setTyped}
        error={tried && name === "" ? words.needed : undefined}
      />
      <div className="flex justify-end">
        <Button type="submit">{isKnown(name) ? words.replace : words.save}</Button>
      </div>
    </form>
  );
}
