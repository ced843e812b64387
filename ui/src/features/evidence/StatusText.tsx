/** A status as sign, word and ink. */
import { verdictInk } from "@/design/verdict";
import { statusLook } from "./status";
import type { Standing } from "./succession";
import { useSay, type Say } from "./useSay";

export function StatusText({ status }: { status: Standing }) {
  const say = useSay();
  const { sign, ink } = statusLook[status.kind];
  return (
    <span className={`min-w-0 font-semibold whitespace-normal ${verdictInk[ink]}`}>
      <span aria-hidden="true">{sign} </span>
      {statusText(status, say)}
    </span>
  );
}

export function statusText(status: Standing, say: Say): string {
  if (status.kind === "due") return say("evidence-status-due", { days: status.days });
  if (status.kind === "superseded") return say("evidence-status-superseded", { counts: status.counts ? "yes" : "no" });
  return say(`evidence-status-${status.kind}`);
}
