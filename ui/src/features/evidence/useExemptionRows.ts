/** The exemptions with their status, and which of them are no longer needed. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Exemption, Parts } from "@/api/bindings";
import { exemptionStatus } from "./exemption";
import type { ExemptionRow } from "./exemptionColumns";
import { idleQuery } from "./queries";

const none: readonly Exemption[] = [];
const noneIdle: ReadonlyMap<string, string> = new Map();

export function useExemptionRows(draft: Parts, now: string, zone: string) {
  const exemptions: readonly Exemption[] = draft.exemptions ?? none;
  const lints = useQuery({ ...idleQuery, enabled: exemptions.length > 0 });
  const idle = lints.data ?? noneIdle;
  const rows = useMemo(
    () => exemptions.map((one): ExemptionRow => ({ exemption: one, status: exemptionStatus(one, now, zone, idle) })),
    [exemptions, now, zone, idle],
  );
  return {
    rows,
    /** The core's sentence for each that is no longer needed. */
    idle,
    /** Why it could not be told which those are. */
    error: lints.error,
  };
}
