/** What is known of each run, step by step. Answers live here and nowhere else: the room's end is theirs. */
import type { JudgedBy, PromptOffer, PromptStep } from "@/api/bindings";
import type { EligibleOutcome } from "./rules";

/** What was decided when the run began; later changes of the screen do not touch it. */
export interface Judged {
  tag: string;
  judgedBy: JudgedBy;
  outcome: EligibleOutcome;
  /** The revision that judged; absent for the draft. */
  revision: number | null;
}

type Step<Kind extends PromptStep["step"]> = Extract<PromptStep, { step: Kind }>;

export type Phase =
  | { state: "waiting" }
  | { state: "streaming" }
  | { state: "done"; facts: Step<"finished"> }
  | { state: "stopped" }
  | { state: "failed"; message: string }
  | { state: "refused"; message: string };

export interface Run {
  id: string;
  offer: PromptOffer;
  judged: Judged;
  phase: Phase;
  peer: Step<"started"> | null;
  text: string;
}

export type RunAction =
  | { do: "begin"; runs: readonly Run[] }
  | { do: "step"; id: string; step: PromptStep }
  /** The core could not be asked. */
  | { do: "lost"; id: string; message: string };

export function begun(id: string, offer: PromptOffer, judged: Judged): Run {
  return { id, offer, judged, phase: { state: "waiting" }, peer: null, text: "" };
}

export function isActive({ phase }: Run): boolean {
  return phase.state === "waiting" || phase.state === "streaming";
}

/** Whether a step is the last of its run. */
export function ends(step: PromptStep): boolean {
  return step.step !== "started" && step.step !== "delta";
}

export function reduceRuns(runs: readonly Run[], action: RunAction): readonly Run[] {
  if (action.do === "begin") return action.runs;
  return runs.map((run) => {
    // What arrives after the end belongs to nothing any more, and a run that is gone has no answer to add to.
    if (run.id !== action.id || !isActive(run)) return run;
    return action.do === "lost"
      ? { ...run, phase: { state: "failed", message: action.message } }
      : stepped(run, action.step);
  });
}

function stepped(run: Run, step: PromptStep): Run {
  if (step.step === "started") return { ...run, phase: { state: "streaming" }, peer: step };
  if (step.step === "delta") return { ...run, phase: { state: "streaming" }, text: run.text + step.text };
  return { ...run, phase: ended(step) };
}

function ended(step: Exclude<PromptStep, { step: "started" | "delta" }>): Phase {
  if (step.step === "finished") return { state: "done", facts: step };
  if (step.step === "stopped") return { state: "stopped" };
  return { state: step.step, message: step.message };
}
