/** Impact: every decision that the draft changes, exactly, and one request explained. */
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useSay } from "@/api/useSay";
import { PageHead } from "@/design/Page";
import { Tabs } from "@/design/Tabs";
import { tabs } from "./tabs";

export function ImpactPage() {
  const say = useSay();
  const navigate = useNavigate();
  const { tab } = useSearch({ strict: false });
  const current = tabs.find(({ value }) => value === tab) ?? tabs[0];
  return (
    <>
      <PageHead title={say("impact-title")} description={say("impact-what")} />
      <div className="mt-3 flex min-h-0 flex-1 flex-col">
        <Tabs
          label={say("impact-views")}
          value={current?.value ?? ""}
          onChange={(next) =>
            void navigate({ to: "/impact", search: next === tabs[0]?.value ? {} : { tab: next }, replace: true })
          }
          tabs={tabs.map(({ value, message, content }) => ({
            value,
            label: say(message),
            content: current?.value === value ? content() : null,
          }))}
        />
      </div>
    </>
  );
}
