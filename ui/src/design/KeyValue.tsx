/** Facts in two columns: what, and its value. The hash comes last and small. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";

export interface Fact {
  term: string;
  value: ReactNode;
}

interface KeyValueProps {
  facts: readonly Fact[];
  /** A hairline above, where the list closes a panel. */
  ruled?: boolean;
}

export function KeyValue({ facts, ruled = false }: KeyValueProps) {
  return (
    <dl
      className={cx(
        "grid grid-cols-[88px_minmax(0,1fr)] gap-x-2 gap-y-1 text-sm",
        ruled && "mt-4 border-t border-line pt-3",
      )}
    >
      {facts.map(({ term, value }) => (
        <div key={term} className="contents">
          <dt className="text-ink-3">{term}</dt>
          <dd className="wrap-anywhere">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
