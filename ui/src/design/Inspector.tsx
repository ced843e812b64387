/** The right panel: what is selected, its verdict in a sentence, the checks that prove it, what would change it. */
import type { ReactNode } from "react";
import { cx } from "@/lib/cx";
import { verdictInk, verdictSign, type Verdict } from "./verdict";

/** "eu-personal → azure-eu-zone": what the panel is about. */
export function InspectorCrumb({ parts }: { parts: readonly string[] }) {
  return <p className="font-mono text-sm leading-snug wrap-anywhere text-ink-3">{parts.join(" → ")}</p>;
}

/** The verdict in a word ("Denied"), as the panel's heading. */
export function InspectorVerdict({ verdict, children }: { verdict: Verdict; children: string }) {
  return (
    <h2 className={cx("mt-1 mb-2 text-h2 font-semibold", verdictInk[verdict])}>
      <span aria-hidden="true">{verdictSign[verdict]} </span>
      {children}
    </h2>
  );
}

export function InspectorSection({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mt-4 mb-1 in-[section:first-child]:mt-0 text-sm font-semibold text-ink-2">{title}</h3>
      {children}
    </section>
  );
}

/** A line of the checks table; `outcome` null where the policy does not name the stage. */
export interface Check {
  id: string;
  name: string;
  permitted: ReactNode;
  /** Absent: `permitted` spans both columns ("not named by this policy"). */
  declared?: ReactNode;
  outcome: { verdict: Verdict; word: string } | null;
}

interface ChecksProps {
  caption: string;
  columns: { name: string; permitted: string; declared: string; outcome: string };
  checks: readonly Check[];
}

export function Checks({ caption, columns, checks }: ChecksProps) {
  return (
    <table className="facts">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className="w-2/5">
            {columns.name}
          </th>
          <th scope="col">{columns.permitted}</th>
          <th scope="col">{columns.declared}</th>
          <th scope="col" className="end">
            <span className="sr-only">{columns.outcome}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {checks.map((check) => (
          <tr key={check.id}>
            <th scope="row">{check.name}</th>
            <td
              colSpan={check.declared === undefined ? 2 : 1}
              className={check.declared === undefined ? "text-ink-3" : ""}
            >
              {check.permitted}
            </td>
            {check.declared === undefined ? null : <td>{check.declared}</td>}
            <td className="end">
              {check.outcome === null ? (
                <span className="font-normal text-ink-3">–</span>
              ) : (
                <span className={verdictInk[check.outcome.verdict]}>
                  <span aria-hidden="true">{verdictSign[check.outcome.verdict]}</span>
                  <span className="sr-only">{check.outcome.word}</span>
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A next step: what, what it means, and the link that begins it. */
export interface Step {
  id: string;
  what: string;
  detail?: ReactNode;
  action?: ReactNode;
}

export function Steps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.id}
          className="grid grid-cols-[20px_minmax(0,1fr)_auto] gap-x-1 border-t border-line py-[7px] text-sm first:border-t-0"
        >
          <span aria-hidden="true" className="text-ink-3">
            {index + 1}
          </span>
          <b>{step.what}</b>
          <span>{step.action}</span>
          <span className="col-start-2 text-ink-3">{step.detail}</span>
        </li>
      ))}
    </ol>
  );
}
