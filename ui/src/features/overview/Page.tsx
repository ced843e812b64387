/** Overview: what needs attention first, how the draft stands, and how far the roll-out is. */
import { useQuery } from "@tanstack/react-query";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { PageHead } from "@/design/Page";
import { officerZone, showInstant } from "@/lib/when";
import { AttentionList } from "./Attention";
import { PostureFigures } from "./Posture";
import { overviewQuery, useSay } from "./queries";
import { Rollout } from "./Rollout";

export function OverviewPage() {
  const say = useSay();
  const overview = useQuery(overviewQuery);
  if (overview.isError) {
    return (
      <>
        <PageHead title={say("overview-title")} />
        <ErrorNote
          what={say("error-read")}
          why={asCommandError(overview.error).message}
          action={<Button onClick={() => void overview.refetch()}>{say("error-again")}</Button>}
        />
      </>
    );
  }
  if (overview.data === undefined) return <PageHead title={say("overview-title")} />;
  const { at, attention, posture, rollout } = overview.data;
  return (
    <>
      <PageHead
        title={say("overview-title")}
        description={say("overview-as-of", { time: showInstant(at, officerZone()) })}
      />
      <div className="mt-3 grid min-h-0 gap-x-8 gap-y-5 pb-6 min-[1180px]:grid-cols-[minmax(0,3fr)_minmax(300px,2fr)]">
        <AttentionList attention={attention} />
        <div className="flex flex-col gap-5">
          <PostureFigures posture={posture} />
          <Rollout rollout={rollout} />
        </div>
      </div>
    </>
  );
}
