/** What is said about a stage: the value, who says it, from when, how sure that is. */
import type { ReactNode } from "react";
import { useSay } from "@/api/useSay";
import type { ClaimValue, Fact } from "@/api/bindings";
import { showCalendarDay } from "@/lib/when";

interface FactListProps {
  facts: readonly Fact[];
  claimText: (value: ClaimValue) => string;
  /** A button beside a fact. */
  action?: (fact: Fact) => ReactNode;
}

export function FactList({ facts, claimText, action }: FactListProps) {
  const keyed = facts.map((fact, at) => ({ fact, key: `${at}` }));
  return (
    <ul>
      {keyed.map(({ fact, key }) => (
        <li key={key} className="flex items-start gap-3 border-t border-line py-1.5 text-sm first:border-t-0">
          <div className="min-w-0 flex-1">
            <b className="font-medium">{claimText(fact.value)}</b>
            <FactSource fact={fact} />
          </div>
          {action?.(fact)}
        </li>
      ))}
    </ul>
  );
}

export function FactSource({ fact }: { fact: Fact }) {
  const say = useSay();
  const { source, confidence, note } = fact;
  const date = source.date ?? "";
  const line = [source.name, date === "" ? say("registry-undated") : showCalendarDay(date)];
  return (
    <div className="text-ink-3">
      <p className="wrap-anywhere">
        {line.join(", ")} · {say(`registry-confidence-${confidence}`)}
      </p>
      {source.url === undefined || source.url === null ? null : (
        <p className="font-mono text-xs wrap-anywhere">{source.url}</p>
      )}
      {note === undefined || note === null ? null : <p className="text-ink-2">{note}</p>}
    </div>
  );
}
