/** What fails at the placement that a form is about, and what to say where nothing can be offered. */
import { useQuery } from "@tanstack/react-query";
import type { Parts, Registry } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { officerZone, showDay } from "@/lib/when";
import type { ExemptionForm } from "./exemption";
import { failsNow, type FailsNow } from "./failures";
import { decisionQuery } from "./queries";
import { useSay } from "./useSay";

export interface Failing {
  failing: readonly FailsNow[];
  endpoints: number;
  /** "These fail now", or on which date, and why nothing is offered where nothing is. */
  title: string;
  nothing: string;
}

const none: Registry = {};

/** As of now, of `asked` where another date was asked for, or of the day on which the policy begins if that is later. */
export function useFailing(
  { policy, placement, tag }: ExemptionForm,
  draft: Parts,
  asked: string | undefined,
  now: string,
): Failing {
  const say = useSay();
  const chosen = draft.policies?.find(({ id }) => id === policy);
  const at = laterOf(asked, chosen?.begins ?? undefined, now);
  const { data, error } = useQuery({ ...decisionQuery(tag ?? "", draft.registry ?? none, at), enabled: tag !== null });
  const when = at === undefined ? { when: "now", date: "" } : { when: "then", date: showDay(at, officerZone()) };
  const title = say("exemption-fails", when);
  const told = (key: string, args: Record<string, string> = {}): Failing => ({
    failing: [],
    endpoints: 0,
    title,
    nothing: say(key, { ...when, ...args }),
  });
  if (policy === null || placement === null || tag === null) return told("exemption-failing-choose");
  if (error !== null) return told("exemption-failing-unread", { why: asCommandError(error).message });
  if (data === undefined) return told("exemption-failing-reading");
  if (data.refused !== null) return told("exemption-failing-refused", { why: data.refused });
  const endpoints = data.endpoints.filter((one) => one.placement === placement).length;
  if (endpoints === 0) return told("exemption-failing-no-endpoint");
  const applies = chosen?.tags.includes(tag) === true;
  return {
    failing: failsNow(data.endpoints, policy, placement),
    endpoints,
    title,
    nothing: say(applies ? "exemption-failing-none" : "exemption-failing-other-tag", when),
  };
}

function laterOf(asked: string | undefined, begins: string | undefined, now: string): string | undefined {
  return begins !== undefined && Date.parse(begins) > Date.parse(asked ?? now) ? begins : asked;
}
