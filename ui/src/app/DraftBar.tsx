/** The top: the state of the draft, what it changes, and the way on. */
import type { ReactNode } from "react";
import { Pill, type PillTone } from "@/design/Pill";
import { cx } from "@/lib/cx";

interface DraftBarProps {
  state: { tone: PillTone; word: string };
  name: string;
  /** "3 edits", or "no edits since". */
  edits: string;
  /** "+ 6 allowed", with the ink of the verdict. */
  gain?: string;
  loss?: string;
  /** The denominator: "of 1,148 decisions". */
  of?: string;
  /** Where the counts lead, in words; they are a button then. */
  open?: { label: string; onOpen: () => void };
  /** The counts are those before the last edit: new ones are on their way. */
  stale?: boolean;
  /** Buttons. */
  actions?: ReactNode;
}

export function DraftBar({ state, name, edits, gain, loss, of, open, stale = false, actions }: DraftBarProps) {
  const counts = (
    <>
      {gain === undefined ? null : <span className="text-allow">{gain}</span>}{" "}
      {loss === undefined ? null : <span className="text-deny">{loss}</span>}{" "}
      {of === undefined ? null : <span className="text-ink-3">{of}</span>}
    </>
  );
  return (
    <>
      <Pill tone={state.tone}>{state.word}</Pill>
      <b className="min-w-0 truncate" title={name}>
        {name}
      </b>
      <span aria-hidden="true" className="h-4 w-px shrink-0 bg-line" />
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 whitespace-nowrap" aria-busy={stale}>
        <span className={gain === undefined && loss === undefined ? "text-ink-3" : ""}>{edits}</span>
        {open === undefined || of === undefined ? (
          counts
        ) : (
          <button
            type="button"
            onClick={open.onOpen}
            className={cx(
              "flex flex-wrap gap-x-3 rounded-sm underline-offset-2 hover:underline",
              stale && "opacity-55",
            )}
          >
            {counts} <span className="sr-only">{open.label}</span>
          </button>
        )}
      </span>
      <span className="ml-auto flex shrink-0 items-center gap-3">{actions}</span>
    </>
  );
}
