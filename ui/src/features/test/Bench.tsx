/** The bench: what is asked of whom, judged by what, and the answers. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { CategoryId, DataCategory, JudgedBy, PromptOffer, Tag, WorkspaceStatus } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { Answers } from "./Answers";
import { Compose } from "./Compose";
import { Keys } from "./Keys";
import { Offers } from "./Offers";
import { Practice } from "./Practice";
import { offersQuery } from "./queries";
import { blocked, carried, judge, runnable, type EligibleOutcome } from "./rules";
import { isActive, type Run } from "./run";
import { Settings } from "./Settings";
import { useRuns } from "./useRuns";

interface BenchProps {
  tags: readonly Tag[];
  tag: Tag;
  onTag: (name: string) => void;
  categories: readonly DataCategory[];
  published: WorkspaceStatus["published"];
}

interface Chosen {
  offer: PromptOffer;
  outcome: EligibleOutcome;
}

export function Bench({ tags, tag, onTag, categories, published }: BenchProps) {
  const { l10n } = useLocalization();
  const { runs, start, stop } = useRuns();
  const [text, setText] = useState("");
  const [system, setSystem] = useState<string>();
  const [synthetic, setSynthetic] = useState(false);
  const [chosenJudge, setChosenJudge] = useState<JudgedBy>();
  const [narrowed, setNarrowed] = useState<{ tag: string; to: readonly CategoryId[] }>();
  // Those unticked, so that an endpoint which begins to qualify is ticked like the others.
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());

  const judgedBy = judge(chosenJudge, published);
  const carries = carried(narrowed?.tag === tag.name ? narrowed.to : undefined, tag);
  const offers = useQuery(offersQuery(tag.name, carries, judgedBy));
  // After an error the last answer would still be there; it does not count any more.
  const shown = offers.isError ? undefined : offers.data;
  const eligible: Chosen[] = (shown ?? []).flatMap((offer) => {
    const outcome = runnable(offer);
    return outcome === undefined ? [] : [{ offer, outcome }];
  });
  const ticked = eligible.filter(({ offer }) => !unticked.has(offer.endpoint));
  const why = blocked({
    tag: tag.name,
    judgedBy,
    synthetic,
    text,
    eligible: eligible.length,
    ticked: ticked.length,
  });
  const active = runs.filter(isActive);
  const revision = judgedBy === "published" ? (published?.revision ?? null) : null;
  useSayEnds(runs);

  const run = () => {
    if (why !== undefined || active.length > 0) return;
    start(
      ticked.map(({ offer, outcome }) => ({
        offer,
        judged: { tag: tag.name, judgedBy, outcome, revision },
        prompt: {
          tag: tag.name,
          categories: carries,
          endpoint: offer.endpoint,
          system: system === undefined || system.trim() === "" ? null : system,
          text,
          judged_by: judgedBy,
          synthetic: judgedBy === "draft" && synthetic,
        },
      })),
    );
  };
  useRunKey(run);

  return (
    <>
      <Settings
        tags={tags}
        tag={tag}
        onTag={onTag}
        categories={categories}
        carried={carries}
        onCarried={(to) => setNarrowed({ tag: tag.name, to })}
        judgedBy={judgedBy}
        published={published !== null}
        onJudgedBy={(next) => {
          setChosenJudge(next);
          // What the officer said of a text was said for the draft.
          setSynthetic(false);
        }}
        synthetic={synthetic}
        onSynthetic={setSynthetic}
      />
      <Compose text={text} onText={setText} system={system} onSystem={setSystem} />
      <div className="my-3 flex flex-wrap items-end justify-between gap-x-4 gap-y-2">
        {offers.isError ? (
          <ErrorNote
            what={l10n.getString("test-offers-failed")}
            why={asCommandError(offers.error).message}
            action={<Button onClick={() => void offers.refetch()}>{l10n.getString("error-again")}</Button>}
          />
        ) : shown === undefined ? (
          <p className="text-ink-3">{l10n.getString("loading")}</p>
        ) : (
          <Offers
            offers={shown}
            sentence={l10n.getString(`test-offers-${judgedBy}`, {
              eligible: eligible.length,
              count: shown.length,
              tag: tag.name,
              revision: String(revision ?? ""),
            })}
            isTicked={(endpoint) => !unticked.has(endpoint)}
            onTick={(endpoint, on) => {
              const next = new Set(unticked);
              if (on) next.delete(endpoint);
              else next.add(endpoint);
              setUnticked(next);
            }}
          />
        )}
        <div className="ml-auto flex items-center gap-3">
          {active.length > 0 ? (
            <Button onClick={() => active.forEach(({ id }) => stop(id))}>{l10n.getString("test-stop-all")}</Button>
          ) : (
            <>
              {why === undefined ? null : (
                <span className="text-sm text-ink-3">{l10n.getString(`test-blocked-${why}`)}</span>
              )}
              <Button kind="primary" keys="Ctrl ↵" disabled={why !== undefined} onClick={run}>
                {l10n.getString("test-run", { count: ticked.length })}
              </Button>
            </>
          )}
        </div>
        <div className="basis-full empty:hidden">
          {(shown ?? []).some((offer) => offer.practice && runnable(offer) !== undefined) ? <Practice /> : null}
          <Keys offers={shown ?? []} />
        </div>
      </div>
      {runs.length === 0 ? null : <Answers runs={runs} onStop={stop} />}
    </>
  );
}

/** Says aloud how each run ended, once. */
function useSayEnds(runs: readonly Run[]): void {
  const { l10n } = useLocalization();
  const announce = useAnnounce();
  const ended = runs
    .filter((run) => !isActive(run))
    .map(({ offer, phase }) =>
      l10n.getString("test-ended", { endpoint: offer.endpoint, state: l10n.getString(`test-state-${phase.state}`) }),
    )
    .join(" ");
  useEffect(() => {
    if (ended !== "") announce(ended);
  }, [announce, ended]);
}

/** Ctrl or Command with Enter runs, from anywhere in the room but a dialog. */
function useRunKey(run: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      if (document.querySelector("[role='dialog'], [role='listbox']") !== null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [run]);
}
