/** Deleting one object: first what depends on it, then the question, then the edit. Nothing goes with it unasked. */
import { useCallback, useState } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import type { Kind } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { Code } from "@/design/Code";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { problemText, remove } from "./edits";
import { useSave } from "./queries";
import { sentence } from "./typed";

interface Asking {
  id: string;
  dependents: readonly (readonly [Kind, string])[];
  answer: (deleted: boolean) => void;
}

export function useDelete(kind: Kind) {
  const say = useSay();
  const save = useSave();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();

  /** Asks, and deletes when the officer says so. True when it is gone. */
  const ask = useCallback(
    async (id: string): Promise<boolean> => {
      setError(undefined);
      let dependents: Asking["dependents"] = [];
      try {
        dependents = await commands.catalogueDependents(kind, id);
      } catch (thrown) {
        setError(sentence(asCommandError(thrown).message));
      }
      return new Promise((answer) => {
        setAsking({ id, dependents, answer });
        setOpen(true);
      });
    },
    [kind],
  );
  const close = (deleted: boolean) => {
    setOpen(false);
    asking?.answer(deleted);
  };
  const onDelete = async () => {
    if (asking === null || busy) return;
    setBusy(true);
    const failed = await save([remove(kind, asking.id)]);
    setBusy(false);
    if (failed === undefined) close(true);
    else setError(problemText(failed, kind, asking.id));
  };

  const object = asking === null ? "" : say(`registry-object-${kind}`, { id: asking.id });
  const needed = asking !== null && asking.dependents.length > 0;
  const dialog = (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) close(false);
      }}
      title={say(needed ? "registry-delete-needed" : "registry-delete-title", { object })}
      description={
        needed ? say("registry-delete-needed-text", { count: asking.dependents.length }) : say("registry-delete-text")
      }
      actions={
        needed ? (
          <Button onClick={() => close(false)}>{say("close")}</Button>
        ) : (
          <>
            <Button onClick={() => close(false)}>{say("registry-keep")}</Button>
            <Button kind="danger" aria-busy={busy} onClick={() => void onDelete()}>
              {say("delete")}
            </Button>
          </>
        )
      }
    >
      {needed ? (
        <ul className="max-h-60 overflow-y-auto" aria-label={say("registry-delete-list")}>
          {asking.dependents.map(([dependent, id]) => (
            <li key={`${dependent} ${id}`} className="flex gap-3 border-t border-line py-1 first:border-t-0">
              <span className="w-28 shrink-0 text-ink-3">{say(`registry-kind-${dependent}`)}</span>
              <Code>{id}</Code>
            </li>
          ))}
        </ul>
      ) : null}
      {error === undefined ? null : <ErrorNote what={say("error-save")} why={error} />}
    </Dialog>
  );
  return { ask, dialog };
}
