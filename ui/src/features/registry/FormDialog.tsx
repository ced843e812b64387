/** A dialog that adds or changes something: fields, one save, the error where it arose. Enter saves. */
import type { ReactNode } from "react";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { Dialog, type DialogProps } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";

interface FormDialogProps {
  title: string;
  description?: ReactNode;
  save: string;
  busy: boolean;
  /** What was refused and belongs to no field. */
  error: string | undefined;
  width?: NonNullable<DialogProps["width"]>;
  onSave: () => Promise<void>;
  onClose: () => void;
  /** Beside the verbs, at the left. */
  aside?: ReactNode;
  children: ReactNode;
}

export function FormDialog(props: FormDialogProps) {
  const say = useSay();
  // Not disabled while it works: the focus would be lost, and with it the place of whoever uses only the keyboard.
  const save = () => {
    if (!props.busy) void props.onSave();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
      title={props.title}
      {...(props.description === undefined ? {} : { description: props.description })}
      width={props.width ?? "plain"}
      actions={
        <>
          {props.aside}
          <Button onClick={props.onClose}>{say("cancel")}</Button>
          <Button kind="primary" aria-busy={props.busy} onClick={save}>
            {props.save}
          </Button>
        </>
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
    </Dialog>
  );
}
