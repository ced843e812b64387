/** A list with nothing in it: one sentence and one action. */
import type { ReactNode } from "react";

interface EmptyStateProps {
  sentence: ReactNode;
  /** One Button. */
  action?: ReactNode;
}

export function EmptyState({ sentence, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-start gap-3 px-4 py-6">
      <p className="max-w-[60ch] text-say text-ink-2">{sentence}</p>
      {action}
    </div>
  );
}
