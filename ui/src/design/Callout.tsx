/** Something to settle, beside what it touches. Amber: it concerns a verdict that may not last. */
import type { ReactNode } from "react";

interface CalloutProps {
  title: string;
  children: ReactNode;
}

export function Callout({ title, children }: CalloutProps) {
  return (
    <div className="mt-3 border-l-3 border-exempt-line bg-exempt-soft px-3 py-2 text-sm text-ink-2">
      <b className="text-exempt">{title}</b> {children}
    </div>
  );
}
