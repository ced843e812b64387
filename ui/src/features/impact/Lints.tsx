/** Worth a look: what in the draft contradicts itself, adds nothing, leaves a gap or ends soon. Gravest first. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { LintView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { placeOf } from "@/api/placeOf";
import { lintsQuery } from "./queries";
import { useSay } from "./useSay";

const severities = ["error", "warning", "note"] as const;

export function Lints() {
  const say = useSay();
  const lints = useQuery(lintsQuery);
  if (lints.isError) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(lints.error).message}
        action={<Button onClick={() => void lints.refetch()}>{say("error-again")}</Button>}
      />
    );
  }
  if (lints.data === undefined) return null;
  if (lints.data.length === 0) return <EmptyState sentence={say("impact-lint-none")} />;
  const found = lints.data;
  return (
    <div className="min-h-0 max-w-[880px] flex-1 overflow-y-auto pr-1 pb-4">
      <p className="text-say text-ink-2">{say("impact-lint-count", { count: found.length })}</p>
      {severities.map((severity) => (
        <Group key={severity} severity={severity} lints={found.filter((one) => one.severity === severity)} />
      ))}
    </div>
  );
}

function Group({ severity, lints }: { severity: (typeof severities)[number]; lints: readonly LintView[] }) {
  const say = useSay();
  const navigate = useNavigate();
  if (lints.length === 0) return null;
  return (
    <section aria-label={say(`impact-lint-${severity}`)}>
      <h2 className="mt-4 mb-1 text-sm font-semibold text-ink-2">
        {say(`impact-lint-${severity}`)} <span className="font-normal text-ink-3">{lints.length}</span>
      </h2>
      <ul className="border-t border-line">
        {lints.map(({ kind, id, field, sentence }) => (
          <li key={`${kind} ${id} ${field} ${sentence}`} className="border-b border-line py-[7px]">
            <p className="text-ink-2">{sentence}</p>
            <Button kind="link" onClick={() => void navigate(placeOf(kind, id))}>
              {say("impact-lint-open", { id })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
