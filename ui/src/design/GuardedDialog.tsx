/**
 * A form in a dialog that throws nothing away unasked: Escape, a press beside it and Cancel ask before what was typed goes.
 * Escape again, or going on with the form, keeps it. Mount it to open it.
 */
import { useEffect, useId, useRef, useState, type FocusEvent, type ReactNode } from "react";
import { Button } from "./Button";
import { Dialog, type DialogProps } from "./Dialog";
import { useLabels } from "./LabelsProvider";

export interface GuardedDialogProps extends Omit<DialogProps, "open" | "onOpenChange" | "actions"> {
  /** Whether something differs from what the form opened with. */
  dirty: boolean;
  /** While it is saved, what was typed can no longer be discarded. */
  busy?: boolean;
  onClose: () => void;
  /** Beside the verbs, at the left. */
  aside?: ReactNode;
  /** The button that saves. */
  verb: ReactNode;
}

export function GuardedDialog({ dirty, busy = false, onClose, aside, verb, children, ...dialog }: GuardedDialogProps) {
  const words = useLabels("dialog");
  const question = useId();
  const [asking, setAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  // Where the officer was. A press on a button or beside the dialog does not say: WebKit gives neither the focus.
  const last = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!asking) return undefined;
    keep.current?.focus();
    return () => last.current?.focus();
  }, [asking]);

  const leave = () => {
    // What is being saved can be neither taken back nor left unseen.
    if (busy) return;
    if (asking) setAsking(false);
    else if (!dirty) onClose();
    else setAsking(true);
  };
  const onFocus = ({ currentTarget, target }: FocusEvent) => {
    // A list that opens over the form is none of its fields.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    last.current = target;
    setAsking(false);
  };
  return (
    <Dialog
      {...dialog}
      open
      onOpenChange={(next) => {
        if (!next) leave();
      }}
      actions={
        <>
          {asking ? (
            <div role="group" aria-labelledby={question} className="flex grow flex-wrap items-center justify-end gap-2">
              <p id={question} className="mr-auto font-medium">
                {words.discardQuestion}
              </p>
              <Button ref={keep} onClick={() => setAsking(false)}>
                {words.keep}
              </Button>
              <Button kind="danger" onClick={onClose}>
                {words.discard}
              </Button>
            </div>
          ) : null}
          <div hidden={asking} className="contents" onFocus={onFocus}>
            {aside}
            <Button onClick={leave}>{words.cancel}</Button>
            {verb}
          </div>
        </>
      }
    >
      <div className="contents" onFocus={onFocus}>
        {children}
      </div>
    </Dialog>
  );
}
