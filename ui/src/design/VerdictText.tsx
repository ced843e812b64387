/** A verdict as sign, word and ink, with the shade behind it where asked. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";
import { useLabels } from "./LabelsProvider";
import { verdicts, verdictInk, verdictSign, type Verdict } from "./verdict";

const shade: Record<Verdict, string> = {
  allow: "bg-allow-soft",
  deny: "",
  exempt: "bg-exempt-soft",
  unknown: "hatch",
};

interface VerdictTextProps {
  verdict: Verdict;
  /** The word, where it is not the plain one ("Denied"). */
  children?: ReactNode;
  shaded?: boolean;
}

export function VerdictText({ verdict, children, shaded = false }: VerdictTextProps) {
  const words = useLabels("verdict");
  return (
    <span
      className={cx(
        "font-semibold whitespace-nowrap",
        verdictInk[verdict],
        shaded && cx("rounded-sm px-1.5 py-px", shade[verdict]),
      )}
    >
      <span aria-hidden="true">{verdictSign[verdict]} </span>
      {children ?? words[verdict]}
    </span>
  );
}

/** The legend above a matrix: each sign with its word. */
export function VerdictLegend() {
  const words = useLabels("verdict");
  return (
    <ul className="flex items-center gap-x-3.5 gap-y-1 text-sm whitespace-nowrap text-ink-2">
      {verdicts.map((verdict) => (
        <li key={verdict} className="flex items-center gap-1.5">
          <span aria-hidden="true" className={cx("w-4 text-center font-semibold", verdictInk[verdict])}>
            {verdictSign[verdict]}
          </span>
          {words[verdict]}
        </li>
      ))}
    </ul>
  );
}
