/** Runs prompts and holds their answers for as long as the room is open. Leaving it stops what still runs. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useReducer, useRef } from "react";
import { commands, type PromptRun } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { runPrompt } from "@/api/prompt";
import { afterWrite } from "@/api/queryKeys";
import { begun, ends, reduceRuns, type Judged, type Run } from "./run";

export interface Start {
  offer: Run["offer"];
  judged: Judged;
  prompt: Omit<PromptRun, "id">;
}

export interface Runs {
  runs: readonly Run[];
  start: (starts: readonly Start[]) => void;
  stop: (id: string) => void;
}

let count = 0;

function nextId(): string {
  count += 1;
  return `${Date.now().toString(36)}-${count}`;
}

function stop(id: string): void {
  // A run that cannot be stopped has ended, or says itself how it failed.
  commands.promptStop(id).catch(() => undefined);
}

export function useRuns(): Runs {
  const client = useQueryClient();
  const [runs, dispatch] = useReducer(reduceRuns, []);
  const active = useRef(new Set<string>());

  useEffect(() => {
    const left = active.current;
    return () => {
      for (const id of left) stop(id);
    };
  }, []);

  const follow = async (run: PromptRun) => {
    active.current.add(run.id);
    const ended = () => {
      active.current.delete(run.id);
      return afterWrite(client, "run");
    };
    try {
      await runPrompt(run, (step) => {
        dispatch({ do: "step", id: run.id, step });
        if (ends(step)) void ended();
      });
    } catch (thrown) {
      dispatch({ do: "lost", id: run.id, message: asCommandError(thrown).message });
      await ended();
    }
  };

  const start = (starts: readonly Start[]) => {
    const named = starts.map((one) => ({ ...one, id: nextId() }));
    dispatch({ do: "begin", runs: named.map(({ id, offer, judged }) => begun(id, offer, judged)) });
    for (const { id, prompt } of named) void follow({ ...prompt, id });
  };

  return { runs, start, stop };
}
