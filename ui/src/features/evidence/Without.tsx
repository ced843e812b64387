/** What the endpoints of an exemption's placement get now, and would get without it, with the core's own sentence. */
import { useQuery } from "@tanstack/react-query";
import type { Exemption, Parts, Registry } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { VerdictText } from "@/design/VerdictText";
import { effectOf, type WithAndWithout } from "./failures";
import { decisionQuery, explanationQuery } from "./queries";
import { useSay } from "./useSay";

const none: Registry = {};
/** More endpoints than this are counted, not listed. */
const most = 12;

/** What an exemption does; undefined while that is not known. */
export function useEffectOf(exemption: Exemption | null, draft: Parts, now: string) {
  const decision = useQuery({
    ...decisionQuery(exemption?.tag ?? "", draft.registry ?? none, undefined),
    enabled: exemption !== null,
  });
  const known = exemption !== null && decision.data !== undefined ? decision.data : undefined;
  return {
    error: decision.error,
    refetch: decision.refetch,
    refused: known?.refused ?? null,
    effect:
      known === undefined || exemption === null
        ? undefined
        : effectOf(exemption, draft.exemptions ?? [], known.endpoints, now),
  };
}

export function Without({ exemption, draft, now }: { exemption: Exemption; draft: Parts; now: string }) {
  const say = useSay();
  const { error, refetch, refused, effect } = useEffectOf(exemption, draft, now);
  if (error !== null) {
    return (
      <ErrorNote
        what={say("exemption-without-unread")}
        why={asCommandError(error).message}
        action={<Button onClick={() => void refetch()}>{say("evidence-again")}</Button>}
      />
    );
  }
  if (effect === undefined) return <p className="text-sm text-ink-3">{say("exemption-failing-reading")}</p>;
  const lost = effect.filter((one) => one.now !== one.without);
  return (
    <div className="text-sm text-ink-2">
      <p>{refused ?? say("exemption-without", { count: lost.length, of: effect.length })}</p>
      {effect.length === 0 ? null : <EffectTable effect={lost.length > 0 ? lost : effect} />}
      {lost[0] === undefined ? null : <Explained tag={exemption.tag} endpoint={lost[0].endpoint} />}
    </div>
  );
}

/** Each endpoint with its two verdicts. */
export function EffectTable({ effect }: { effect: readonly WithAndWithout[] }) {
  const say = useSay();
  return (
    <>
      <table className="facts mt-1">
        <caption className="sr-only">{say("exemption-without-title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("exemption-endpoint")}</th>
            <th scope="col">{say("exemption-now")}</th>
            <th scope="col">{say("exemption-without-it")}</th>
          </tr>
        </thead>
        <tbody>
          {effect.slice(0, most).map(({ endpoint, now, without }) => (
            <tr key={endpoint}>
              <th scope="row" className="wrap-anywhere">
                {endpoint}
              </th>
              <td>
                <VerdictText verdict={now} />
              </td>
              <td>
                <VerdictText verdict={without} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {effect.length > most ? (
        <p className="text-sm text-ink-3">{say("evidence-more", { count: effect.length - most })}</p>
      ) : null}
    </>
  );
}

/** What the core says of one of them. */
function Explained({ tag, endpoint }: { tag: string; endpoint: string }) {
  const say = useSay();
  const { data } = useQuery(explanationQuery(tag, endpoint));
  if (data === undefined) return null;
  return (
    <>
      <p className="mt-2">
        {say("exemption-explained", { endpoint })} {data.sentence}
      </p>
      <ul className="mt-1">
        {[...new Set(data.reasons)].map((reason) => (
          <li key={reason} className="border-t border-line py-1">
            {reason}
          </li>
        ))}
      </ul>
    </>
  );
}
