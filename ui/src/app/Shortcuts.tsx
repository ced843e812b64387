/** Every key that does something, in one list. */
import { useLocalization } from "@fluent/react";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { Kbd } from "@/design/Kbd";

/** Chords by where they count. Each has its words at `shortcut-…`. */
const groups = [
  {
    id: "anywhere",
    keys: [
      ["palette", "Ctrl+K"],
      ["rooms", "Ctrl+1 … 9"],
      ["undo", "Ctrl+Z"],
      ["redo", "Ctrl+Shift+Z"],
      ["panes", "F6"],
      ["larger", "Ctrl++"],
      ["smaller", "Ctrl+−"],
      ["plain", "Ctrl+0"],
      ["shortcuts", "?"],
    ],
  },
  {
    id: "lists",
    keys: [
      ["move", "↑ ↓ ← →"],
      ["ends", "Ctrl+Home, Ctrl+End"],
      ["edit", "Enter, F2"],
      ["cancel", "Esc"],
      ["select", "Shift+Space"],
      ["delete", "Delete"],
    ],
  },
  { id: "test", keys: [["run", "Ctrl+Enter"]] },
] as const;

export function Shortcuts({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  const { l10n } = useLocalization();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={l10n.getString("shortcuts-title")}
      actions={<Button onClick={() => onOpenChange(false)}>{l10n.getString("close")}</Button>}
    >
      {groups.map(({ id, keys }) => (
        <section key={id}>
          <h3 className="mb-1 text-sm font-semibold text-ink-2">{l10n.getString(`shortcuts-${id}`)}</h3>
          <dl className="border-t border-line">
            {keys.map(([does, chord]) => (
              <div key={does} className="flex items-center justify-between gap-4 border-b border-line py-1">
                <dt className="text-ink-2">{l10n.getString(`shortcut-${does}`)}</dt>
                <dd>
                  <Kbd>{chord}</Kbd>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
