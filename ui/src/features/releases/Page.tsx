/** Releases: what publishing would change, what was published, and whether a folder holds what was published. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useSay } from "@/api/useSay";
import { PageHead } from "@/design/Page";
import { Tabs } from "@/design/Tabs";
import { History } from "./History";
import { Review } from "./Review";
import { Verify } from "./Verify";

const tabs = ["changes", "history", "verify"] as const;
type Tab = (typeof tabs)[number];

export function ReleasesPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false });
  const current: Tab = tabs.find((one) => one === tab) ?? "changes";
  const show = (next: Tab) =>
    void navigate({ to: "/releases", search: next === "changes" ? {} : { tab: next }, replace: true });
  const content = { changes: <Review />, history: <History onChanges={() => show("changes")} />, verify: <Verify /> };
  return (
    <>
      <PageHead title={say("releases-title")} description={say("releases-what")} />
      <div className="mt-3 flex min-h-0 flex-1 flex-col">
        <Tabs
          label={say("releases-views")}
          value={current}
          onChange={show}
          tabs={tabs.map((value) => ({
            value,
            label: say(`releases-tab-${value}`),
            content: content[value],
          }))}
        />
      </div>
    </>
  );
}
