/** How the draft answers now: four figures that add up to their denominator, and the same as a bar. */
import { useNavigate } from "@tanstack/react-router";
import type { Posture } from "@/api/bindings";
import { Button } from "@/design/Button";
import { cx } from "@/lib/cx";
import { useSay } from "./queries";

const answers = ["allowed", "exempt", "unknown", "denied"] as const;

const look: Record<(typeof answers)[number], { sign: string; ink: string; fill: string }> = {
  allowed: { sign: "✓", ink: "text-allow", fill: "bg-allow" },
  exempt: { sign: "◆", ink: "text-exempt", fill: "bg-exempt" },
  unknown: { sign: "?", ink: "text-unknown", fill: "hatch border-y border-line-strong" },
  denied: { sign: "✕", ink: "text-deny", fill: "border border-deny-line" },
};

export function PostureFigures({ posture }: { posture: Posture }) {
  const say = useSay();
  const navigate = useNavigate();
  return (
    <section aria-labelledby="overview-posture">
      <h2 id="overview-posture" className="mb-1 text-sm font-semibold text-ink-2">
        {say("overview-posture")}{" "}
        <span className="font-normal text-ink-3">{say("overview-posture-of", { count: posture.cells })}</span>
      </h2>
      <div className="border-t border-line pt-2">
        {posture.cells === 0 ? (
          <p className="text-ink-2">{say("overview-posture-none")}</p>
        ) : (
          <>
            <div className="flex h-2 gap-px overflow-hidden rounded-sm" aria-hidden="true">
              {answers
                .filter((answer) => posture[answer] > 0)
                .map((answer) => (
                  <span
                    key={answer}
                    className={cx("min-w-1", look[answer].fill)}
                    style={{ flexGrow: posture[answer] }}
                  />
                ))}
            </div>
            <dl className="mt-2 grid grid-cols-[auto_auto_minmax(0,1fr)] items-baseline gap-x-2 gap-y-1">
              {answers.map((answer) => (
                <div key={answer} className="contents">
                  <dt className={cx("font-medium", look[answer].ink)}>
                    <span aria-hidden="true" className="mr-1.5 inline-block w-3 text-center">
                      {look[answer].sign}
                    </span>
                    {say(`overview-answer-${answer}`)}
                  </dt>
                  <dd className="text-right tabular-nums">{say("number", { count: posture[answer] })}</dd>
                  <dd className="text-sm text-ink-3">{say("overview-of", { count: posture.cells })}</dd>
                </div>
              ))}
            </dl>
          </>
        )}
        <Button kind="link" className="mt-1.5" onClick={() => void navigate({ to: "/coverage" })}>
          {say("overview-coverage")}
        </Button>
      </div>
    </section>
  );
}
