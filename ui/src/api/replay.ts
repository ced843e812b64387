/** The replay of gateway logs: how far it is comes through a channel of the host, which only this folder may open. */
import { Channel } from "@tauri-apps/api/core";
import { commands, type ReplayOptions, type ReplayProgress, type ReplayReport } from "./bindings";

/** Runs one replay to its end or until it is cancelled; rejects when it could not be begun or a file cannot be read. */
export function runReplay(
  options: ReplayOptions,
  onProgress: (progress: ReplayProgress) => void,
): Promise<ReplayReport> {
  return commands.replayRun(options, new Channel<ReplayProgress>(onProgress));
}
