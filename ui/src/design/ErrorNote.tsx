/** An error beside where it arose: what happened, why, what to do, and the button that does it. */
import type { ReactNode } from "react";

interface ErrorNoteProps {
  what: ReactNode;
  why?: ReactNode;
  todo?: ReactNode;
  /** Buttons. */
  action?: ReactNode;
}

export function ErrorNote({ what, why, todo, action }: ErrorNoteProps) {
  return (
    <div role="alert" className="max-w-[78ch] border-l-3 border-deny-line bg-surface px-4 py-3">
      <p className="font-semibold">{what}</p>
      {why === undefined ? null : <p className="mt-1 text-ink-2">{why}</p>}
      {todo === undefined ? null : <p className="mt-1 text-ink-3">{todo}</p>}
      {action === undefined ? null : <div className="mt-2 flex flex-wrap gap-2">{action}</div>}
    </div>
  );
}
