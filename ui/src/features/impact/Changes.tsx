/** The sentence, the four counts that add up, the list of one of them, and the chosen change on both sides. */
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue, useEffect, useMemo, useState } from "react";
import { useSay } from "@/api/useSay";
import type { ImpactFilter, ImpactSummary } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { impactQuery } from "@/api/queries";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Find } from "@/design/Find";
import { Inspect, useOpenInspector } from "@/design/InspectorSlot";
import { Toolbar } from "@/design/Page";
import { Select } from "@/design/Select";
import { ChangeInspector } from "./ChangeInspector";
import { ChangeList } from "./ChangeList";
import { Counts } from "./Counts";
import { ExportDialog } from "./ExportDialog";
import { changed, countsOf, decodeChange, encodeChange, gravest, shownCount, type ChangeAddress } from "./model";
import { Said } from "./Said";

const any = "any tag";

export function Changes() {
  const say = useSay();
  const announce = useAnnounce();
  const summary = useQuery(impactQuery);
  const sentence = summary.data?.sentence ?? "";
  useEffect(() => {
    if (sentence !== "") announce(sentence);
  }, [announce, sentence]);
  if (summary.isError) {
    return (
      <ErrorNote
        what={say("error-read")}
        why={asCommandError(summary.error).message}
        action={<Button onClick={() => void summary.refetch()}>{say("error-again")}</Button>}
      />
    );
  }
  if (summary.data === undefined) return <p className="text-ink-3">{say("impact-comparing")}</p>;
  return (
    <>
      <Said summary={summary.data} />
      {summary.data.space.answers === 0 ? <NothingToAsk /> : <Shown summary={summary.data} />}
    </>
  );
}

function NothingToAsk() {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <EmptyState
      sentence={say("impact-nothing-to-ask")}
      action={
        <Button kind="primary" onClick={() => void navigate({ to: "/registry" })}>
          {say("impact-to-registry")}
        </Button>
      }
    />
  );
}

function Shown({ summary }: { summary: ImpactSummary }) {
  const say = useSay();
  const address = useAddress();
  const [find, setFind] = useState("");
  const [exporting, setExporting] = useState(false);
  const text = useDeferredValue(find.trim());
  // A tag that is in neither catalogue narrows to nothing that anybody could choose.
  const tag = summary.tags.find((one) => one.tag === address.tag)?.tag;
  const counts = countsOf(summary, tag);
  const effect = address.effect ?? gravest(counts);
  const filter = useMemo<ImpactFilter>(
    () => ({ effect: effect === "unchanged" ? null : effect, tag: tag ?? null, text: text === "" ? null : text }),
    [effect, tag, text],
  );
  return (
    <>
      <Toolbar
        label={say("impact-filters")}
        end={
          changed(summary.counts) === 0 ? null : (
            <Button onClick={() => setExporting(true)}>{say("impact-export-open")}</Button>
          )
        }
      >
        <Counts
          counts={counts}
          first={summary.published === null}
          value={effect}
          onChange={(next) => address.go({ effect: next })}
        />
      </Toolbar>
      {effect === "unchanged" || changed(summary.counts) === 0 ? (
        <Unchanged summary={summary} unchanged={counts.unchanged} />
      ) : (
        <ChangeList
          narrow={
            <>
              <Find label={say("impact-find")} hint={say("impact-find-hint")} value={find} onChange={setFind} />
              <Select
                label={say("impact-tag")}
                layout="bare"
                prefix={say("impact-tag")}
                value={tag ?? any}
                onChange={(next) => address.go({ tag: next === any ? undefined : next })}
                options={[
                  { value: any, label: say("impact-tag-any") },
                  ...summary.tags.map((one) => ({
                    value: one.tag,
                    label: one.tag,
                    hint: say("impact-tag-changed", { count: changed(one.counts) }),
                  })),
                ]}
              />
            </>
          }
          filter={filter}
          chosen={address.chosen}
          onSelect={address.select}
          onClear={() => {
            setFind("");
            address.go({ tag: undefined });
          }}
        />
      )}
      {changed(summary.counts) === 0 ? null : (
        <Inspect>
          <ChangeInspector chosen={address.chosen} published={summary.published} />
        </Inspect>
      )}
      <ExportDialog open={exporting} onOpenChange={setExporting} filter={filter} merged={summary.merged} />
    </>
  );
}

/** Nothing differs at all, or what was asked for is what does not. */
function Unchanged({ summary, unchanged }: { summary: ImpactSummary; unchanged: number }) {
  const say = useSay();
  const navigate = useNavigate();
  const none = changed(summary.counts) === 0;
  return (
    <div className="grid-frame mb-3">
      <EmptyState
        sentence={
          none ? say("impact-none-list") : say("impact-unchanged-list", { count: unchanged, of: summary.space.answers })
        }
        action={
          <div className="flex gap-2">
            <Button onClick={() => void navigate({ to: "/coverage" })}>{say("impact-to-coverage")}</Button>
            {none ? (
              <Button onClick={() => void navigate({ to: "/policies" })}>{say("impact-to-policies")}</Button>
            ) : null}
          </div>
        }
      />
    </div>
  );
}

/** What is shown and chosen is the address: a way back, and a link to send to a colleague. */
function useAddress() {
  const navigate = useNavigate();
  const openInspector = useOpenInspector();
  const { item, effect, tag } = useSearch({ strict: false });
  const chosen = useMemo(() => decodeChange(item), [item]);
  const shown = shownCount(effect);
  const to = (next: { item?: string | undefined; effect?: string | undefined; tag?: string | undefined }) => {
    const search = Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
    void navigate({ to: "/impact", search, replace: true });
  };
  return {
    chosen,
    effect: shown,
    tag,
    /** Another list: what was chosen in the old one is not in sight any more. */
    go: (next: { effect?: string; tag?: string | undefined }) => to({ effect: shown, tag, ...next }),
    select: (change: ChangeAddress, open: boolean) => {
      to({ effect: shown, tag, item: encodeChange(change) });
      if (open) openInspector();
    },
  };
}
