/**
 * The sentence that comes first. Its parts arrive as text and emphasis, because the sentence is made in Rust:
 * nothing here builds one.
 */
import { Fragment } from "react";
import { cx } from "@/lib/cx";

export type SentencePart = string | { strong: string };

interface SentenceProps {
  parts: readonly SentencePart[];
  /** `say` in the inspector, `policy` as the head of a form. */
  kind?: "say" | "policy";
}

export function Sentence({ parts, kind = "say" }: SentenceProps) {
  const keyed = parts.map((part, index) => ({ part, key: `${index}` }));
  return (
    <p
      className={cx(
        "text-ink-2",
        kind === "say" && "text-say leading-normal",
        kind === "policy" && "my-3 max-w-[78ch] border-l-3 border-accent bg-surface px-4 py-3 text-lg leading-relaxed",
      )}
    >
      {keyed.map(({ part, key }) =>
        typeof part === "string" ? (
          <Fragment key={key}>{part}</Fragment>
        ) : (
          <b key={key} className="text-ink">
            {part.strong}
          </b>
        ),
      )}
    </p>
  );
}
