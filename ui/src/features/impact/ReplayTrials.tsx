/** What each policy in audit would have denied of the replayed requests, with the way to the policy. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReplayReport, ReplayTrial } from "@/api/bindings";
import { placeOf } from "@/api/placeOf";
import { catalogueQuery } from "@/api/queries";
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { showNumber } from "@/lib/language";
import { shownInstant } from "@/lib/show";
import { whole } from "./replayReport";

export function ReplayTrials({ report: { trials, recorded } }: { report: ReplayReport }) {
  const say = useSay();
  const navigate = useNavigate();
  const catalogue = useQuery(catalogueQuery);
  if (trials.length === 0) return null;
  const name = (id: string) => catalogue.data?.policies?.find((policy) => policy.id === id)?.name ?? id;
  return (
    <section aria-label={say("replay-trials")} className="mt-3 max-w-[880px] shrink-0">
      <table className="facts" aria-label={say("replay-trials")}>
        <thead>
          <tr>
            <th scope="col">{say("replay-trial-policy")}</th>
            <th scope="col">{say("replay-trial-requests")}</th>
            <th scope="col">{say("replay-trial-denials")}</th>
            <th scope="col">{say("replay-column-last")}</th>
            <th scope="col">{say("replay-trial-most")}</th>
          </tr>
        </thead>
        <tbody className="figures">
          {trials.map((trial) => (
            <tr key={trial.policy}>
              <th scope="row">
                <Button kind="link" onClick={() => void navigate(placeOf("policy", trial.policy))}>
                  {name(trial.policy)}
                </Button>
              </th>
              <td>{showNumber(whole(trial.requests))}</td>
              <td>{showNumber(whole(trial.denials))}</td>
              <td>{typeof trial.last === "string" ? shownInstant(trial.last) : "–"}</td>
              <td className="wrap-anywhere">
                <Most trial={trial} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="mt-1 text-sm text-ink-3">
        {recorded.length > 0 ? say("replay-recorded", { files: recorded.length }) : say("replay-not-recorded")}
      </p>
    </section>
  );
}

/** The most frequent of the requests that it would have denied. */
function Most({ trial: { groups = [] } }: { trial: ReplayTrial }) {
  const say = useSay();
  const [most] = groups;
  if (most === undefined) return <>–</>;
  const { tag, model, endpoint, count } = most;
  return (
    <>
      {say("replay-row", {
        tag: tag ?? say("replay-untagged"),
        target: endpoint ?? model ?? say("replay-any"),
        count: whole(count),
      })}
    </>
  );
}
