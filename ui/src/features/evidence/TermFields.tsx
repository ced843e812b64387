/** First and last day in the officer's zone, with the exact instants in words. */
import { useState } from "react";
import { DateField } from "@/design/DateField";
import { lastSecond, officerLocale, showInstant } from "@/lib/when";
import { useSay } from "./useSay";

/** Instants: the first inside, and the first after. */
export interface Term {
  from: string | null;
  to: string | null;
}

interface TermFieldsProps {
  term: Term;
  zone: string;
  change: (part: Partial<Term>) => void;
  /** What is wrong with each of the two days. */
  errors: { first: string | undefined; last: string | undefined };
  tried: boolean;
  /** Whether one of the two is a text that is no date. */
  onUnreadable: (unreadable: boolean) => void;
}

export function TermFields({ term, zone, change, errors, tried, onUnreadable }: TermFieldsProps) {
  const say = useSay();
  const [wrong, setWrong] = useState<{ first?: string | undefined; last?: string | undefined }>({});
  const read = (field: "first" | "last", text: string | undefined) => {
    const next = { ...wrong, [field]: text };
    setWrong(next);
    onUnreadable(next.first !== undefined || next.last !== undefined);
  };
  const rule = { zone, locale: officerLocale() };
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="sr-only">{say("evidence-term")}</legend>
      <div className="grid grid-cols-2 items-start gap-x-4">
        <DateField
          label={say("evidence-first-day")}
          rule={{ ...rule, edge: "from" }}
          value={term.from}
          onChange={(from) => change({ from })}
          onError={(text) => read("first", text)}
          error={(tried ? wrong.first : undefined) ?? errors.first}
        />
        <DateField
          label={say("evidence-last-day")}
          rule={{ ...rule, edge: "through" }}
          value={term.to}
          onChange={(to) => change({ to })}
          onError={(text) => read("last", text)}
          error={(tried ? wrong.last : undefined) ?? errors.last}
        />
      </div>
      <p className="mt-1 text-sm text-ink-2">
        {term.from !== null && term.to !== null
          ? say("evidence-counts", {
              from: showInstant(term.from, zone),
              through: showInstant(lastSecond(term.to), zone),
            })
          : say("evidence-term-about", { zone })}
      </p>
    </fieldset>
  );
}
