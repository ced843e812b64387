/** The bar above a list: find, what the screen adds, and how many rows are shown of how many. */
import type { ReactNode } from "react";

interface GridToolsProps {
  find: ReactNode;
  tools: ReactNode;
  count: string;
  /** What was just done, where nothing is left to settle. The live region has said it already. */
  note: string | undefined;
  /** While nothing is being looked for, the count is not news. */
  quiet: boolean;
}

export function GridTools({ find, tools, count, note, quiet }: GridToolsProps) {
  return (
    <div className="mb-2 flex flex-wrap items-center gap-2">
      {find}
      {tools}
      <span className="ml-auto text-sm text-ink-2">{note}</span>
      <output aria-live={quiet ? "off" : "polite"} className="figures text-sm text-ink-3">
        {count}
      </output>
    </div>
  );
}
