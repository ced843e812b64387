// The command line beside the window: prepares workspaces, and looks at what the window made from outside.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { resolve } from "node:path";

import { repository } from "./common.js";

const binary = resolve(repository, process.env.DOMICILE_CLI ?? "target/debug/domicile");

/** Runs a program to its end; answers its exit code and what it printed. */
export async function run(program, args, { input = "", env = {} } = {}) {
  const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["pipe", "pipe", "pipe"] });
  const read = async (stream) => {
    const chunks = [];
    for await (const chunk of stream) chunks.push(chunk);
    return Buffer.concat(chunks).toString("utf8");
  };
  child.stdin.on("error", () => undefined);
  child.stdin.end(input);
  const [[code, signal], stdout, stderr] = await Promise.all([once(child, "close"), read(child.stdout), read(child.stderr)]);
  return { code: code ?? signal, stdout, stderr };
}

/** Runs `domicile`, and fails with what it said unless it exits with 0. */
export async function domicile(args, options) {
  const { code, stdout, stderr } = await run(binary, args, options);
  if (code !== 0) throw new Error(`domicile ${args.join(" ")} exited with ${code}:\n${stderr}${stdout}`);
  return stdout;
}

/** The exit code of `domicile`, and what it printed. */
export function tryDomicile(args, options) {
  return run(binary, args, options);
}
