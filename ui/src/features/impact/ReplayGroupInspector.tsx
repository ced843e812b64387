/** The chosen row with all that is known of it, and the way to its explanation. */
import { useNavigate } from "@tanstack/react-router";
import { Button } from "@/design/Button";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { shownInstant } from "@/lib/show";
import { placeOf } from "@/api/placeOf";
import { useSay } from "./useSay";
import { Became, missingName } from "./ReplayGroupList";
import type { Row } from "./replayReport";

export function GroupInspector({ group, at }: { group: Row | undefined; at: string | null }) {
  const say = useSay();
  const navigate = useNavigate();
  if (group === undefined) return <p className="text-ink-3">{say("replay-choose")}</p>;
  const { tag, model, endpoint, categories, count, first, last, missing } = group;
  const target = endpoint ?? model ?? say("replay-any");
  const explain = () => {
    const search = {
      tab: "request",
      // The engine's reserved word for a request without a tag.
      tag: tag ?? "untagged",
      ...(model === null ? {} : { model }),
      ...(categories.length === 0 ? {} : { categories: categories.join(",") }),
      ...(at === null ? {} : { at }),
    };
    void navigate({ to: "/impact", search });
  };
  return (
    <>
      <InspectorCrumb parts={[tag ?? say("replay-untagged"), target]} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">
        <Became group={group} say={say} />
      </h2>
      <p className="text-say text-ink-2">{say(`replay-group-${group.class}`, { count })}</p>
      {missing === null ? null : (
        <InspectorSection title={missingName(missing, say)}>
          <p className="text-sm text-ink-2">{say("replay-missing-todo")}</p>
          <Button kind="link" onClick={() => void navigate(placeOf(missing.kind))}>
            {say("impact-to-registry")}
          </Button>
        </InspectorSection>
      )}
      <KeyValue
        ruled
        facts={[
          { term: say("impact-column-category"), value: categories.join(", ") || say("replay-categories-all") },
          { term: say("impact-column-model"), value: model ?? say("replay-not-logged") },
          { term: say("impact-column-endpoint"), value: endpoint ?? say("replay-not-logged") },
          { term: say("replay-column-first"), value: first === null ? say("replay-not-logged") : shownInstant(first) },
          { term: say("replay-column-last"), value: last === null ? say("replay-not-logged") : shownInstant(last) },
        ]}
      />
      <p className="mt-3">
        <Button onClick={explain}>{say("replay-explain")}</Button>
      </p>
    </>
  );
}
