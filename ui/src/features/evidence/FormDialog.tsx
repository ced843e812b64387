/** A form of this room: what needs mending is counted, and what the core refused stands above it. */
import type { ReactNode } from "react";
import { useSay } from "@/api/useSay";
import type { CommandError } from "@/api/bindings";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog } from "@/design/GuardedDialog";

interface FormDialogProps {
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

export function FormDialog(props: FormDialogProps) {
  const { title, description, dirty, saving, wrong, error, refused, onSave, onClose, children } = props;
  const say = useSay();
  return (
    <GuardedDialog
      width="wide"
      title={title}
      description={description}
      dirty={dirty}
      busy={saving}
      onClose={onClose}
      aside={
        wrong > 0 ? (
          <p role="status" className="mr-auto self-center text-sm text-deny">
            {say("evidence-incomplete", { count: wrong })}
          </p>
        ) : null
      }
      verb={
        <Button kind="primary" disabled={saving} onClick={onSave}>
          {say(saving ? "evidence-saving" : "save")}
        </Button>
      }
    >
      {error === null ? null : <ErrorNote what={refused} why={error.message} />}
      {children}
    </GuardedDialog>
  );
}
