/** What fails now at the placement that a form is about, and what to say where nothing can be offered. */
import { useQuery } from "@tanstack/react-query";
import type { Parts, Registry } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import type { ExemptionForm } from "./exemption";
import { failsNow, type FailsNow } from "./failures";
import { decisionQuery } from "./queries";
import { useSay } from "./useSay";

export interface Failing {
  failing: readonly FailsNow[];
  endpoints: number;
  nothing: string;
}

const none: Registry = {};

export function useFailing({ policy, placement, tag }: ExemptionForm, draft: Parts, at: string | undefined): Failing {
  const say = useSay();
  const { data, error } = useQuery({ ...decisionQuery(tag ?? "", draft.registry ?? none, at), enabled: tag !== null });
  const told = (key: string, args?: Record<string, string>): Failing => ({
    failing: [],
    endpoints: 0,
    nothing: say(key, args),
  });
  if (policy === null || placement === null || tag === null) return told("exemption-failing-choose");
  if (error !== null) return told("exemption-failing-unread", { why: asCommandError(error).message });
  if (data === undefined) return told("exemption-failing-reading");
  if (data.refused !== null) return told("exemption-failing-refused", { why: data.refused });
  const endpoints = data.endpoints.filter((one) => one.placement === placement).length;
  if (endpoints === 0) return told("exemption-failing-no-endpoint");
  const applies = draft.policies?.find(({ id }) => id === policy)?.tags.includes(tag) === true;
  return {
    failing: failsNow(data.endpoints, policy, placement),
    endpoints,
    nothing: say(applies ? "exemption-failing-none" : "exemption-failing-other-tag"),
  };
}
