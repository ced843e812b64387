/** The status of an exemption as sign, word and ink. */
import { verdictInk, verdictSign, type Verdict } from "@/design/verdict";
import type { ExemptionStatus } from "./exemption";
import { statusLook } from "./status";
import { useSay, type Say } from "./useSay";

/** What is in force here excuses a failure; what is no longer needed is permitted by itself. */
export const exemptionLook: Record<ExemptionStatus["kind"], { sign: string; ink: Verdict }> = {
  valid: { sign: verdictSign.exempt, ink: "exempt" },
  due: statusLook.due,
  expired: statusLook.expired,
  later: statusLook.later,
  idle: { sign: verdictSign.allow, ink: "allow" },
};

export function ExemptionStatusText({ status }: { status: ExemptionStatus }) {
  const say = useSay();
  const { sign, ink } = exemptionLook[status.kind];
  return (
    <span className={`min-w-0 font-semibold whitespace-normal ${verdictInk[ink]}`}>
      <span aria-hidden="true">{sign} </span>
      {exemptionStatusText(status, say)}
    </span>
  );
}

export function exemptionStatusText(status: ExemptionStatus, say: Say): string {
  return status.kind === "due"
    ? say("evidence-status-due", { days: status.days })
    : say(`exemption-status-${status.kind}`);
}
