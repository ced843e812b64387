/** A form in a dialog that throws nothing away unasked: Escape, or a press beside it, asks before what was typed goes. */
import { useState, type ReactNode } from "react";
import type { CommandError } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { useSay } from "./useSay";

interface GuardedDialogProps {
  title: string;
  description?: ReactNode;
  /** Whether something was typed. */
  dirty: boolean;
  saving: boolean;
  /** How many fields need mending, once saving was tried. */
  wrong: number;
  /** What the core refused, and the sentence that stands above its reason. */
  error: CommandError | null;
  refused: string;
  onSave: () => void;
  onClose: () => void;
  children: ReactNode;
}

export function GuardedDialog(props: GuardedDialogProps) {
  const { title, description, dirty, saving, wrong, error, refused, onSave, onClose, children } = props;
  const say = useSay();
  const [leaving, setLeaving] = useState(false);
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(next) => {
        if (next || saving) return;
        if (dirty) setLeaving(true);
        else onClose();
      }}
      title={title}
      description={description}
      actions={
        leaving ? (
          <>
            <p role="status" className="mr-auto self-center font-medium">
              {say("evidence-discard-question")}
            </p>
            <Button onClick={() => setLeaving(false)}>{say("evidence-keep")}</Button>
            <Button kind="danger" onClick={onClose}>
              {say("evidence-discard")}
            </Button>
          </>
        ) : (
          <>
            {wrong > 0 ? (
              <p role="status" className="mr-auto self-center text-sm text-deny">
                {say("evidence-incomplete", { count: wrong })}
              </p>
            ) : null}
            <Button onClick={onClose}>{say("cancel")}</Button>
            <Button kind="primary" disabled={saving} onClick={onSave}>
              {say(saving ? "evidence-saving" : "save")}
            </Button>
          </>
        )
      }
    >
      {error === null ? null : <ErrorNote what={refused} why={error.message} />}
      {children}
    </Dialog>
  );
}
