/** The head of a room and the bar of tools below it. */
import type { ReactNode } from "react";

interface PageHeadProps {
  title: string;
  /** Where it stands: "Policies / EU health data". */
  crumb?: string;
  description?: ReactNode;
  actions?: ReactNode;
}

export function PageHead({ title, crumb, description, actions }: PageHeadProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
      <div className="min-w-0">
        {crumb === undefined ? null : <p className="font-mono text-sm leading-snug text-ink-3">{crumb}</p>}
        <h1 className="text-xl font-semibold tracking-[-0.015em]">{title}</h1>
        {description === undefined ? null : (
          <p className="text-ink-3 [&_b]:font-medium [&_b]:text-ink-2">{description}</p>
        )}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </div>
  );
}

/** A row of filters and buttons; what stands in `end` is pushed to the right. */
export function Toolbar({ label, children, end }: { label: string; children?: ReactNode; end?: ReactNode }) {
  return (
    <div role="group" aria-label={label} className="mt-3 mb-2 flex flex-wrap items-center gap-2">
      {children}
      {end === undefined ? null : <div className="ml-auto flex flex-wrap items-center gap-2">{end}</div>}
    </div>
  );
}

/** A titled part of a form, set off by a hairline. */
export function FormSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="max-w-[880px] border-t border-line pb-2">
      <h2 className="mt-4 mb-1 text-sm font-semibold text-ink-2">{title}</h2>
      {children}
    </section>
  );
}
