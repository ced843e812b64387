/** Undo and redo of any edit, from every room: two buttons beside the draft's state, and the keys. */
import { useLocalization } from "@fluent/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { commands, type EditStep, type EditSteps } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { statusQuery } from "@/api/queries";
import { afterWrite } from "@/api/queryKeys";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { useLabels } from "@/design/LabelsProvider";
import { useToast } from "@/design/Toast";
import { Tooltip } from "@/design/Tooltip";
import { undoKey } from "./undoKey";

type Way = "undo" | "redo";

interface Asked {
  way: Way;
  /** Whether the officer said that a published edit is to be reverted in the draft. */
  published: boolean;
}

export function Undo({ steps }: { steps: EditSteps }) {
  const { l10n } = useLocalization();
  const announce = useAnnounce();
  const toast = useToast();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);

  // What the buttons say may be older than the draft, and keys may be quicker than an answer: the core decides what is
  // undone, one after the other.
  const { mutate } = useMutation({
    scope: { id: "undo" },
    mutationFn: ({ way, published }: Asked) => (way === "undo" ? commands.editUndo(published) : commands.editRedo()),
    onSuccess: async (step, { way }) => {
      announce(l10n.getString(`${way}-done`, { what: step.what }));
      await afterWrite(client, "edit");
    },
    onError: async (thrown, { way }) => {
      const { code, message } = asCommandError(thrown);
      await client.invalidateQueries({ queryKey: statusQuery.queryKey });
      if (code === "published") setAsking(true);
      else if (code === "not_found") announce(l10n.getString(`${way}-nothing`));
      else toast({ text: `${l10n.getString(`${way}-failed`)} ${message}` });
    },
  });
  const go = useCallback((way: Way) => mutate({ way, published: false }), [mutate]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const way = undoKey(event);
      if (way === undefined) return;
      event.preventDefault();
      go(way);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [go]);

  return (
    <span className="flex items-center">
      <Step way="undo" step={steps.undo} keys="Ctrl+Z" onPress={() => go("undo")} />
      <Step way="redo" step={steps.redo} keys="Ctrl+Shift+Z" onPress={() => go("redo")} />
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={l10n.getString("undo-published", { revision: steps.undo?.published ?? 0 })}
        description={l10n.getString("undo-published-text", { what: steps.undo?.what ?? "" })}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{l10n.getString("cancel")}</Button>
            <Button
              kind="primary"
              onClick={() => {
                setAsking(false);
                mutate({ way: "undo", published: true });
              }}
            >
              {l10n.getString("undo-revert")}
            </Button>
          </>
        }
      />
    </span>
  );
}

interface StepProps {
  way: Way;
  step: EditStep | null;
  keys: string;
  onPress: () => void;
}

function Step({ way, step, keys, onPress }: StepProps) {
  const { l10n } = useLocalization();
  const { chord } = useLabels("keys");
  const label = step === null ? l10n.getString(`${way}-nothing`) : l10n.getString(`${way}-label`, { what: step.what });
  return (
    <Tooltip text={`${label} (${chord(keys)})`} side="bottom">
      <Button kind="quiet" className="px-2!" aria-label={label} aria-disabled={step === null} onClick={onPress}>
        <Arrow back={way === "undo"} dim={step === null} />
      </Button>
    </Tooltip>
  );
}

/** An arrow that turns back, or forward again. */
function Arrow({ back, dim }: { back: boolean; dim: boolean }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={dim ? "opacity-55" : ""}
      style={back ? undefined : { transform: "scaleX(-1)" }}
    >
      <path d="M6.5 3 3 6.5 6.5 10" />
      <path d="M3 6.5h6.2a3.4 3.4 0 0 1 0 6.8H7.5" />
    </svg>
  );
}
