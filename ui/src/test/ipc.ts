/** Stands in for the core in tests of screens. A command that the test gave no answer for fails like an unknown one. */
import { afterEach } from "vitest";
import { commands } from "@/api/bindings";
import type { CommandError, Problem } from "@/api/bindings";

const real = { ...commands };
afterEach(() => {
  Object.assign(commands, real);
});

/** Answers these commands; their types are those of the generated bindings. */
export function answerCommands(answers: Partial<typeof commands>): void {
  Object.assign(commands, answers);
}

/** What a command rejects with when the core refuses what was typed. */
export function refusal(message: string, fields: Problem[] = []): CommandError {
  return { code: "invalid", message, fields };
}
