/** Evidence: the contracts and certificates behind claims, what each covers, and until when; and what is excused. */
import { useQuery } from "@tanstack/react-query";
import { useSay } from "@/api/useSay";
import type { Parts } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { catalogueQuery, nowQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { PageHead } from "@/design/Page";
import { Tabs } from "@/design/Tabs";
import { tabs } from "./tabs";
import { useAddress } from "./useAddress";

export function EvidencePage() {
  const say = useSay();
  const catalogue = useQuery(catalogueQuery);
  const now = useQuery(nowQuery);
  const failed = catalogue.error ?? now.error;
  return (
    <>
      <PageHead title={say("evidence-title")} description={say("evidence-about")} />
      {failed === null ? null : (
        <ErrorNote
          what={say("evidence-unread")}
          why={asCommandError(failed).message}
          action={
            <Button onClick={() => void Promise.all([catalogue.refetch(), now.refetch()])}>
              {say("evidence-again")}
            </Button>
          }
        />
      )}
      {/* What is asked again by itself may fail once: what somebody is typing below stays. */}
      {catalogue.data === undefined || now.data === undefined ? null : <Room draft={catalogue.data} now={now.data} />}
    </>
  );
}

function Room({ draft, now }: { draft: Parts; now: string }) {
  const say = useSay();
  const { tab, go } = useAddress();
  const current = tabs.find(({ value }) => value === tab)?.value ?? "evidence";
  return (
    <div className="mt-3 flex min-h-0 flex-1 flex-col">
      <Tabs
        label={say("evidence-tabs")}
        value={current}
        onChange={(next) => go({ tab: next === "evidence" ? undefined : next, segment: "all" })}
        tabs={tabs.map(({ value, message, count, content }) => ({
          value,
          label: say(message),
          count: count(draft),
          content: current === value ? content(draft, now) : null,
        }))}
      />
    </div>
  );
}
