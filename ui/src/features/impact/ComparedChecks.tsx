/** The checks of one policy, before and after: those that differ in sight, those that are alike behind a fold. */
import { useSay } from "@/api/useSay";
import type { CheckLine } from "@/api/bindings";
import { verdictInk, verdictSign } from "@/design/verdict";
import { cx } from "@/lib/cx";
import { checkVerdict, type ComparedCheck, type ComparedPolicy } from "./model";

interface ComparedChecksProps {
  policy: ComparedPolicy;
  heads: { before: string; after: string };
}

export function ComparedChecks({ policy, heads }: ComparedChecksProps) {
  const say = useSay();
  const differing = policy.checks.filter(({ differs }) => differs);
  const alike = policy.checks.filter(({ differs }) => !differs);
  const caption = say("impact-checks-caption", { policy: policy.name });
  return (
    <>
      {differing.length > 0 ? <Table caption={caption} checks={differing} heads={heads} /> : null}
      {alike.length === 0 ? null : (
        <details className="mt-1">
          <summary className="text-sm text-ink-3 select-none">
            {say(differing.length === 0 ? "impact-checks-all-alike" : "impact-checks-alike", { count: alike.length })}
          </summary>
          <Table caption={caption} checks={alike} heads={heads} />
        </details>
      )}
    </>
  );
}

interface TableProps {
  caption: string;
  checks: readonly ComparedCheck[];
  heads: { before: string; after: string };
}

function Table({ caption, checks, heads }: TableProps) {
  const say = useSay();
  return (
    <table className="facts table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{say("impact-check")}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {checks.map(({ id, label, before, after }) => (
          <tr key={id}>
            <th scope="row" className="wrap-anywhere">
              {label}
            </th>
            <Outcome line={before} />
            <Outcome line={after} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcome({ line }: { line: CheckLine | undefined }) {
  const say = useSay();
  if (line === undefined) return <td className="text-ink-3">{say("impact-check-none")}</td>;
  const verdict = checkVerdict(line);
  return (
    <td className="wrap-anywhere">
      <span className={cx("font-semibold", verdictInk[verdict])}>
        <span aria-hidden="true">{verdictSign[verdict]} </span>
        <span className="sr-only">{say(`impact-check-${verdict}`)} </span>
      </span>
      {line.declared}
    </td>
  );
}
