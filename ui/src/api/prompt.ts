/** A test of a prompt: the steps of a run come one by one through a channel of the host, which only this folder may open. */
import { Channel } from "@tauri-apps/api/core";
import { commands, type PromptRun, type PromptStep } from "./bindings";

/**
 * Runs one test; resolves when the core has ended it. The last step says how it ended and may arrive after that: read
 * the end from the steps. Rejects only when the core could not be asked.
 */
export async function runPrompt(run: PromptRun, onStep: (step: PromptStep) => void): Promise<void> {
  await commands.promptRun(run, new Channel<PromptStep>(onStep));
}
