/** A status as sign, word and ink. */
import { useLocalization } from "@fluent/react";
import { verdictInk } from "@/design/verdict";
import { statusLook, type Status } from "./status";

export function StatusText({ status }: { status: Status }) {
  const { l10n } = useLocalization();
  const { sign, ink } = statusLook[status.kind];
  return (
    <span className={`font-semibold whitespace-nowrap ${verdictInk[ink]}`}>
      <span aria-hidden="true">{sign} </span>
      {l10n.getString(`evidence-status-${status.kind}`, status.kind === "due" ? { days: status.days } : {})}
    </span>
  );
}
