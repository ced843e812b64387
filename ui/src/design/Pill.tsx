/** A state in one word: draft, published. Green, red and amber mean verdicts and nothing else. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";

export type PillTone = "draft" | "published" | "warning" | "refused" | "plain";

const tones: Record<PillTone, string> = {
  draft: "bg-accent-soft text-accent",
  published: "bg-allow-soft text-allow",
  warning: "bg-exempt-soft text-exempt",
  refused: "bg-deny-soft text-deny",
  plain: "bg-line text-ink-2",
};

export function Pill({ tone = "plain", children }: { tone?: PillTone; children: ReactNode }) {
  return (
    <span className={cx("inline-block rounded-full px-2 py-0.5 text-xs font-semibold whitespace-nowrap", tones[tone])}>
      {children}
    </span>
  );
}
