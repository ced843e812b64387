// What the other files of the harness share. Must know nothing of the window.
import { dirname, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

/** The root of the repository. */
export const repository = resolve(dirname(fileURLToPath(import.meta.url)), "../../..");

/**
 * Asks `condition` again until it answers something true, and returns that; after `milliseconds` fails
 * naming what it waited for. The only wait there is: no test pauses for a fixed time.
 */
export async function within(milliseconds, what, condition) {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await condition();
    if (answer) return answer;
    if (performance.now() > end) throw new Error(`waited ${milliseconds} ms for ${what}`);
    await pause(25);
  }
}
