/**
 * A dialog that adds or changes something: fields, one save, the error where it arose. Enter saves; what was typed is
 * not lost unasked.
 */
import type { ReactNode } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog, type GuardedDialogProps } from "@/design/GuardedDialog";

interface FormDialogProps {
  title: string;
  description?: ReactNode;
  save: string;
  busy: boolean;
  /** Whether something differs from what the form opened with. */
  dirty: boolean;
  /** What was refused and belongs to no field. */
  error: string | undefined;
  width?: NonNullable<GuardedDialogProps["width"]>;
  onSave: () => Promise<void>;
  onClose: () => void;
  children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  const say = useSay();
  // Not disabled while it works: the focus would be lost, and with it the place of whoever uses only the keyboard.
  const save = () => {
    if (!props.busy) void props.onSave();
  };
  return (
    <GuardedDialog
      title={props.title}
      description={props.description}
      width={props.width ?? "plain"}
      dirty={props.dirty}
      busy={props.busy}
      onClose={props.onClose}
      verb={
        <Button kind="primary" aria-busy={props.busy} onClick={save}>
          {props.save}
        </Button>
      }
    >
      <form
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        {props.children}
        <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      </form>
      {props.error === undefined ? null : <ErrorNote what={say("error-save")} why={props.error} />}
    </GuardedDialog>
  );
}
