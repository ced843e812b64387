/** The one replay of the window. It outlives the tab: who comes back finds it running, or its report. */
import { useSyncExternalStore } from "react";
import {
  commands,
  type CommandError,
  type ReplayOptions,
  type ReplayProgress,
  type ReplayReport,
} from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { runReplay } from "@/api/replay";
import { noReplay, type TypedReplay } from "./replayQuestion";
import { whole, type Counted } from "./replayReport";

export interface ReplayState {
  typed: TypedReplay;
  phase:
    | { is: "asking"; failure?: CommandError }
    | { is: "running"; progress?: ReplayProgress; cancelling: boolean }
    | { is: "done"; report: ReplayReport; totalBytes: number };
  /** Which count is listed; absent for the gravest. */
  shown?: Counted;
  /** The chosen row. */
  chosen?: string;
}

const initial: ReplayState = { typed: noReplay, phase: { is: "asking" } };
let state = initial;
const listeners = new Set<() => void>();

function become(next: ReplayState): void {
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReplay(): ReplayState {
  return useSyncExternalStore(subscribe, () => state);
}

export const replayStore = {
  type: (typed: TypedReplay) => become({ ...state, typed }),
  show: (shown: Counted) => become({ typed: state.typed, phase: state.phase, shown }),
  choose: (chosen: string) => become({ ...state, chosen }),
  /** Back to the question; what was typed is still there. */
  ask: () => become({ typed: state.typed, phase: { is: "asking" } }),
  reset: () => become(initial),
  run: async (options: ReplayOptions): Promise<void> => {
    if (state.phase.is === "running") return;
    let totalBytes = 0;
    become({ typed: state.typed, phase: { is: "running", cancelling: false } });
    try {
      const report = await runReplay(options, (progress) => {
        totalBytes = whole(progress.total_bytes);
        // The last progress may come after the report.
        if (state.phase.is === "running") become({ ...state, phase: { ...state.phase, progress } });
      });
      become({ typed: state.typed, phase: { is: "done", report, totalBytes } });
    } catch (thrown) {
      become({ typed: state.typed, phase: { is: "asking", failure: asCommandError(thrown) } });
    }
  },
  cancel: async (): Promise<void> => {
    if (state.phase.is === "running") become({ ...state, phase: { ...state.phase, cancelling: true } });
    // One that cannot be cancelled has ended, or says itself how it failed.
    await commands.replayCancel().catch(() => undefined);
  },
};
