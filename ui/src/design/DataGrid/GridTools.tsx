/** The bar above a list: find, what the screen adds, and how many rows are shown of how many. */
import type { ReactNode } from "react";

interface GridToolsProps {
  find: ReactNode;
  tools: ReactNode;
  count: string;
  /** While nothing is being looked for, the count is not news. */
  quiet: boolean;
}

export function GridTools({ find, tools, count, quiet }: GridToolsProps) {
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      {find}
      {tools}
      <output aria-live={quiet ? "off" : "polite"} className="figures ml-auto text-sm text-ink-3">
        {count}
      </output>
    </div>
  );
}
