/** The top: the state of the draft, what it changes, and the way on. */
import type { ReactNode } from "react";
import { Pill, type PillTone } from "@/design/Pill";

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
  /** Buttons. */
  actions?: ReactNode;
}

export function DraftBar({ state, name, edits, gain, loss, of, actions }: DraftBarProps) {
  return (
    <>
      <Pill tone={state.tone}>{state.word}</Pill>
      <b className="min-w-0 truncate" title={name}>
        {name}
      </b>
      <span aria-hidden="true" className="h-4 w-px shrink-0 bg-line" />
      <span className="flex min-w-0 flex-wrap items-center gap-x-3 whitespace-nowrap">
        <span className={gain === undefined && loss === undefined ? "text-ink-3" : ""}>{edits}</span>
        {gain === undefined ? null : <span className="text-allow">{gain}</span>}
        {loss === undefined ? null : <span className="text-deny">{loss}</span>}
        {of === undefined ? null : <span className="text-ink-3">{of}</span>}
      </span>
      <span className="ml-auto flex shrink-0 items-center gap-3">{actions}</span>
    </>
  );
}
