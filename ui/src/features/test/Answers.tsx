/** The answers side by side: three in a row, the others below. */
import { useLocalization } from "@fluent/react";
import { Button } from "@/design/Button";
import { KeyValue } from "@/design/KeyValue";
import { cx } from "@/lib/cx";
import { runFacts } from "./facts";
import { isActive, type Phase, type Run } from "./run";

export function Answers({ runs, onStop }: { runs: readonly Run[]; onStop: (id: string) => void }) {
  const { l10n } = useLocalization();
  return (
    <div
      role="group"
      aria-label={l10n.getString("test-answers")}
      className={cx(
        "grid flex-1 auto-rows-[minmax(340px,1fr)] gap-3 pb-4 max-[820px]:grid-cols-1",
        runs.length === 1 ? "grid-cols-1" : runs.length === 2 ? "grid-cols-2" : "grid-cols-3",
      )}
    >
      {runs.map((run) => (
        <Answer key={run.id} run={run} onStop={() => onStop(run.id)} />
      ))}
    </div>
  );
}

const signs: Record<Phase["state"], string> = {
  waiting: "●",
  streaming: "●",
  done: "✓",
  stopped: "■",
  failed: "✕",
  refused: "✕",
};

const inks: Record<Phase["state"], string> = {
  waiting: "text-accent",
  streaming: "text-accent",
  done: "text-allow",
  stopped: "text-ink-2",
  failed: "text-deny",
  refused: "text-deny",
};

function Answer({ run, onStop }: { run: Run; onStop: () => void }) {
  const { l10n } = useLocalization();
  const { offer, phase } = run;
  return (
    <section
      aria-label={offer.endpoint}
      aria-busy={isActive(run)}
      className="flex min-w-0 flex-col overflow-clip rounded-md border border-line bg-surface"
    >
      <header className="flex flex-wrap items-baseline gap-x-2 border-b border-line bg-sunken px-3 py-2">
        <h2 className="min-w-0 truncate font-semibold">{offer.endpoint}</h2>
        <span className="min-w-0 truncate text-sm text-ink-3">
          {offer.model} · {offer.processing}
        </span>
        <span className="ml-auto flex items-baseline gap-3 text-sm">
          {isActive(run) ? (
            <Button
              kind="link"
              aria-label={l10n.getString("test-stop-named", { endpoint: offer.endpoint })}
              onClick={onStop}
            >
              {l10n.getString("test-stop")}
            </Button>
          ) : null}
          <span className={cx("font-semibold whitespace-nowrap", inks[phase.state])}>
            <span aria-hidden="true">{signs[phase.state]} </span>
            {l10n.getString(`test-state-${phase.state}`)}
          </span>
        </span>
        {offer.practice ? (
          <span className="basis-full text-sm text-exempt">{l10n.getString("test-practice-label")}</span>
        ) : null}
      </header>
      <div className="flex-1 px-3 py-3 text-say leading-relaxed">
        {run.text === "" ? null : (
          <p className="wrap-anywhere whitespace-pre-wrap">
            {run.text}
            {phase.state === "streaming" ? (
              <span aria-hidden="true" className="ml-0.5 inline-block h-[15px] w-[7px] translate-y-0.5 bg-accent" />
            ) : null}
          </p>
        )}
        <State run={run} />
      </div>
      <div className="figures border-t border-line px-3 py-2.5">
        <KeyValue facts={runFacts(run, l10n)} />
      </div>
    </section>
  );
}

/** What the state means for the answer, in a sentence; nothing where the answer speaks for itself. */
function State({ run: { phase, text } }: { run: Run }) {
  const { l10n } = useLocalization();
  const quiet = (message: string) => (
    <p className={cx("text-ink-3", text !== "" && "mt-2")}>{l10n.getString(message)}</p>
  );
  if (phase.state === "failed") {
    return (
      <>
        <p className={cx("font-semibold wrap-anywhere", text !== "" && "mt-2")}>{phase.message}</p>
        {text === "" ? null : quiet("test-incomplete")}
      </>
    );
  }
  if (phase.state === "refused") {
    return (
      <>
        <p className="font-semibold wrap-anywhere">{phase.message}</p>
        <p className="mt-2 text-ink-2">{l10n.getString("test-refused")}</p>
      </>
    );
  }
  if (phase.state === "stopped") return quiet(text === "" ? "test-stopped-early" : "test-stopped");
  if (text !== "") return null;
  return quiet(phase.state === "done" ? "test-no-text" : "test-waiting");
}
