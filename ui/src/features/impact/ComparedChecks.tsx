/** The checks of one policy, before and after, a line each; what differs is set off. */
import type { CheckLine } from "@/api/bindings";
import { verdictInk, verdictSign } from "@/design/verdict";
import { cx } from "@/lib/cx";
import { checkVerdict, type ComparedPolicy } from "./model";
import { useSay } from "./useSay";

interface ComparedChecksProps {
  policy: ComparedPolicy;
  heads: { before: string; after: string };
}

export function ComparedChecks({ policy, heads }: ComparedChecksProps) {
  const say = useSay();
  return (
    <table className="facts table-fixed">
      <caption className="sr-only">{say("impact-checks-caption", { policy: policy.name })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("impact-check")}</th>
          <th scope="col">{heads.before}</th>
          <th scope="col">{heads.after}</th>
        </tr>
      </thead>
      <tbody>
        {policy.checks.map(({ id, label, before, after, differs }) => (
          <tr key={id}>
            <th scope="row" className={cx("wrap-anywhere", differs && "font-semibold!")}>
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
