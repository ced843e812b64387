/** The way of a policy from audit to enforce: what replayed logs must show, what they showed, and the verb. */
import { useLocalization } from "@fluent/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useId, useState } from "react";
import { commands, type Policy, type Promotion, type PromotionLog } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { FormSection } from "@/design/Page";
import { showCalendarDay } from "@/lib/when";
import { CriterionDialog } from "./CriterionDialog";
import { promotionQuery } from "./queries";

/** The most logs that are listed. */
const listed = 5;

interface PolicyPromotionProps {
  /** A policy in audit, as it is saved. */
  policy: Policy;
  /** Whether the screen shows something that is not saved: only what is saved can be promoted. */
  unsaved: boolean;
}

export function PolicyPromotion({ policy, unsaved }: PolicyPromotionProps) {
  const { l10n } = useLocalization();
  const promotion = useQuery(promotionQuery(policy.id));
  return (
    <FormSection title={l10n.getString("policies-promotion")}>
      {promotion.isError ? (
        <ErrorNote
          what={l10n.getString("policies-promotion-unread")}
          why={asCommandError(promotion.error).message}
          action={<Button onClick={() => void promotion.refetch()}>{l10n.getString("policies-again")}</Button>}
        />
      ) : null}
      {promotion.data === undefined ? null : <Stands policy={policy} promotion={promotion.data} unsaved={unsaved} />}
    </FormSection>
  );
}

function Stands({ policy, promotion, unsaved }: PolicyPromotionProps & { promotion: Promotion }) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const reason = useId();
  const [editing, setEditing] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { criterion, days, logs } = promotion;
  const sentence = unsaved ? l10n.getString("policies-promote-unsaved") : promotion.sentence;

  const promote = async () => {
    try {
      await commands.policyPromote(policy.id);
      setRefused(null);
      announce(l10n.getString("policies-promoted", { name: policy.name }));
      await afterWrite(client, "edit");
    } catch (thrown) {
      setRefused(asCommandError(thrown).message);
    }
  };

  return (
    <>
      <dl className="grid grid-cols-[120px_minmax(0,1fr)] gap-y-1.5">
        <dt className="text-sm text-ink-3">{l10n.getString("policies-criterion")}</dt>
        <dd>
          {l10n.getString("policies-criterion-says", { ...criterion })}{" "}
          <Button kind="link" onClick={() => setEditing(true)}>
            {l10n.getString("policies-criterion-edit")}
          </Button>
        </dd>
        <dt className="text-sm text-ink-3">{l10n.getString("policies-observed")}</dt>
        <dd className="figures">
          {l10n.getString("policies-observed-says", {
            days,
            logs: logs.length,
            requests: promotion.requests ?? 0,
            denials: promotion.denials ?? 0,
          })}{" "}
          <Button kind="link" onClick={() => void navigate({ to: "/impact", search: { tab: "replay" } })}>
            {l10n.getString("policies-replay")}
          </Button>
        </dd>
      </dl>
      {logs.length === 0 ? null : <Logs logs={logs} />}
      <p id={reason} className="mt-2 max-w-[70ch]">
        {sentence}
      </p>
      {refused === null ? null : <ErrorNote what={l10n.getString("policies-not-promoted")} why={refused} />}
      <Button
        kind={promotion.met ? "primary" : "plain"}
        className="mt-2"
        disabled={!promotion.met || unsaved}
        focusableWhenDisabled
        aria-describedby={reason}
        onClick={() => void promote()}
      >
        {l10n.getString("policies-promote")}
      </Button>
      {editing ? (
        <CriterionDialog
          policy={policy.id}
          criterion={criterion}
          onClose={() => setEditing(false)}
          onSaved={(next) => {
            setEditing(false);
            announce(next.sentence);
          }}
        />
      ) : null}
    </>
  );
}

function Logs({ logs }: { logs: readonly PromotionLog[] }) {
  const { l10n } = useLocalization();
  const more = logs.length - listed;
  return (
    <>
      <table className="facts mt-1" aria-label={l10n.getString("policies-logs")}>
        <thead>
          <tr>
            <th scope="col">{l10n.getString("policies-log")}</th>
            <th scope="col">{l10n.getString("policies-log-days")}</th>
            <th scope="col">{l10n.getString("policies-log-requests")}</th>
            <th scope="col">{l10n.getString("policies-log-denials")}</th>
          </tr>
        </thead>
        <tbody className="figures">
          {logs.slice(0, listed).map((log) => (
            <tr key={log.sha256}>
              <th scope="row" className="wrap-anywhere" title={log.sha256}>
                {log.file}
              </th>
              <td>{l10n.getString("policies-log-span", { first: day(log.first_day), last: day(log.last_day) })}</td>
              <td>{l10n.getString("policies-log-count", { count: log.requests ?? 0 })}</td>
              <td>{l10n.getString("policies-log-count", { count: log.denials ?? 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? (
        <p className="mt-1 text-sm text-ink-3">{l10n.getString("policies-logs-more", { count: more })}</p>
      ) : null}
    </>
  );
}

/** A day of a log is one of UTC, whatever the officer's clock says. */
function day(at: string | null): string {
  return at === null ? "–" : showCalendarDay(at.slice(0, 10));
}
