import { mockIPC } from "@tauri-apps/api/mocks";
import { Channel } from "@tauri-apps/api/core";
import { expect, test } from "vitest";
import type { PromptRun, PromptStep } from "./bindings";
import { runPrompt } from "./prompt";

const run: PromptRun = {
  id: "r1",
  tag: "eu-personal",
  categories: null,
  endpoint: "mistral-par",
  system: null,
  text: "Hello",
  judged_by: "draft",
  synthetic: true,
};

test("hands the run over as it is, and each step on as it comes", async () => {
  const steps: PromptStep[] = [{ step: "started", peer: "127.0.0.1:9", tls: false }, { step: "stopped" }];
  mockIPC((command, payload) => {
    expect(command).toBe("prompt_run");
    expect(payload).toMatchObject({ run });
    const channel = payload !== undefined && "steps" in payload ? payload.steps : undefined;
    if (!(channel instanceof Channel)) throw new Error("the steps have no way back");
    for (const step of steps) channel.onmessage(step);
  });
  const received: PromptStep[] = [];
  await runPrompt(run, (step) => received.push(step));
  expect(received, "in their order, none left out").toEqual(steps);
});

test("rejects when the core could not be asked", async () => {
  mockIPC(() => {
    throw new Error("no workspace is open");
  });
  await expect(runPrompt(run, () => undefined)).rejects.toThrow("no workspace is open");
});
