/** The five steps of a roll-out, each ticked by what is in the workspace and never by hand. */
import { useNavigate } from "@tanstack/react-router";
import type { RolloutState, RolloutStep } from "@/api/bindings";
import { Button } from "@/design/Button";
import { useSay } from "./queries";

/** Where a step goes on. */
const room: Record<RolloutStep, "/registry" | "/policies" | "/releases" | "/evidence"> = {
  assess: "/registry",
  define: "/policies",
  align: "/releases",
  roll_out: "/releases",
  monitor: "/evidence",
};

export function Rollout({ rollout }: { rollout: readonly RolloutState[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const done = rollout.filter((state) => state.done).length;
  return (
    <section aria-labelledby="overview-rollout">
      <h2 id="overview-rollout" className="mb-1 text-sm font-semibold text-ink-2">
        {say("overview-rollout")}{" "}
        <span className="font-normal text-ink-3">{say("overview-rollout-of", { done, of: rollout.length })}</span>
      </h2>
      <ol className="border-t border-line">
        {rollout.map((state) => (
          <li key={state.step} className="flex gap-2.5 border-b border-line py-[7px]">
            <span aria-hidden="true" className={state.done ? "w-3 text-allow" : "w-3 text-ink-3"}>
              {state.done ? "✓" : "○"}
            </span>
            <div className="min-w-0 flex-1">
              <Button kind="link" onClick={() => void navigate({ to: room[state.step] })}>
                {say(`overview-step-${state.step}`)}
              </Button>
              <span className="sr-only">{say(state.done ? "overview-done" : "overview-open-step")}</span>
              <p className="text-sm text-ink-2">{state.sentence}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
