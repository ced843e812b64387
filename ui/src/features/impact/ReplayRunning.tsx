/** How far a replay is. Leaving the tab does not end it. */
import { useSay } from "@/api/useSay";
import type { ReplayProgress } from "@/api/bindings";
import { Button } from "@/design/Button";
import { showNumber } from "@/lib/language";
import { percentOf, whole } from "./replayReport";
import { replayStore } from "./replayStore";

export function Running({ progress, cancelling }: { progress: ReplayProgress | undefined; cancelling: boolean }) {
  const say = useSay();
  const percent = progress === undefined ? 0 : percentOf(progress);
  return (
    <section aria-label={say("replay-running")} className="grid max-w-[560px] gap-3">
      <p className="text-say text-ink-2">{say("replay-running")}</p>
      <div
        role="progressbar"
        aria-label={say("replay-progress")}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        className="h-1.5 overflow-clip rounded-sm border border-line-strong bg-sunken"
      >
        <svg className="block size-full text-accent" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
          <rect width={percent} height="1" fill="currentColor" />
        </svg>
      </div>
      <p className="figures text-ink-3">
        {say("replay-so-far", {
          rows: whole(progress?.rows ?? null),
          percent,
          of: megabytes(whole(progress?.total_bytes ?? null)),
        })}
      </p>
      <Button className="justify-self-start" disabled={cancelling} onClick={() => void replayStore.cancel()}>
        {say(cancelling ? "replay-cancelling" : "replay-cancel")}
      </Button>
    </section>
  );
}

function megabytes(bytes: number): string {
  return showNumber(bytes / 1_000_000);
}
