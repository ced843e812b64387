#!/usr/bin/env node
// Starts the console, an empty page with the same libraries, and an empty window in turn, and prints how long each
// takes from its process to its first paint, the console also to its first room, and the memory of all of its processes
// (PSS) once it rests. Adds the medians to a summary of `make bench`.
//
//     start.js CONSOLE PEER SUMMARY
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { launch } from "../e2e/harness/app.js";
import { within } from "../e2e/harness/common.js";
import { fullWorkspace } from "../e2e/harness/workspace.js";

const rounds = 9;
const [console_, peer, summary] = process.argv.slice(2);
if (summary === undefined) throw new Error("usage: start.js CONSOLE PEER SUMMARY");

const workspace = await fullWorkspace();
const home = await mkdtemp(join(tmpdir(), "domicile-bench-"));
const windows = {
  console: { application: console_, workspace: workspace.file },
  library: { application: peer, workspace: "bench-library.html" },
  empty: { application: peer, workspace: "bench-empty.html" },
};

/** When a process began, in milliseconds since 1970, to a hundredth of a second. */
async function began(pid) {
  const stat = await readFile(`/proc/${pid}/stat`, "utf8");
  const ticks = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]);
  const uptime = Number((await readFile("/proc/uptime", "utf8")).split(" ")[0]);
  return Date.now() - uptime * 1000 + ticks * 10;
}

/** What a process uses of the memory, in megabytes; what it shares counts in parts. */
async function megabytes(pid) {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, "utf8");
  return Number(/^Pss:\s+(\d+) kB$/mu.exec(rollup)[1]) / 1000;
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function measured(options) {
  const app = await launch({ ...options, home });
  try {
    const when = (what, names) =>
      within(30_000, what, () =>
        app.browser.execute((wanted) => {
          const [found] = wanted.flatMap((name) => performance.getEntriesByName(name));
          return found === undefined ? null : performance.timeOrigin + found.startTime;
        }, names),
      );
    const painted = await when("the first paint", ["first-contentful-paint", "painted"]);
    const room = options.application === console_ ? await when("the first room", ["room"]) : painted;
    const pids = await app.processes();
    const first = Math.min(...(await Promise.all(pids.map(began))));
    // It rests when it needs no more than it did: a room that is still read would need more.
    let before = Infinity;
    const memory = await within(30_000, "the window to rest", async () => {
      const now = sum(await Promise.all((await app.processes()).map(megabytes)));
      const rests = Math.abs(now - before) < 1 ? now : null;
      before = now;
      if (rests === null) await app.browser.executeAsync((done) => setTimeout(done, 500));
      return rests;
    });
    return { paint: painted - first, room: room - first, memory };
  } finally {
    await app.close();
  }
}

const found = Object.fromEntries(Object.keys(windows).map((name) => [name, []]));
try {
  // The first of each fills caches, and is not counted.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, options] of Object.entries(windows)) {
      const one = await measured(options);
      if (round > 0) found[name].push(one);
    }
  }
} finally {
  await workspace.remove();
  await rm(home, { recursive: true, force: true });
}

const figures = {};
for (const [name, all] of Object.entries(found)) {
  figures[`start_${name}_ms`] = median(all.map(({ paint }) => paint));
  figures[`memory_${name}_mb`] = median(all.map(({ memory }) => memory));
}
figures.start_room_ms = median(found.console.map(({ room }) => room));
const before = JSON.parse(await readFile(summary, "utf8").catch(() => "{}"));
await writeFile(summary, `${JSON.stringify({ ...before, ...figures }, null, 2)}\n`);

const row = (what, value, ratio) => console.log(`${what.padEnd(46)} ${value.padStart(16)}   ${ratio}`);
const against = (figure, name, peerOf) => `${(figures[figure] / figures[name]).toFixed(2)} × ${peerOf}`;
const [ms, mb] = [(name) => `${figures[name].toFixed(0)} ms`, (name) => `${figures[name].toFixed(0)} MB`];
row("start to first paint", ms("start_console_ms"), `${against("start_console_ms", "start_library_ms", "an empty page with the same libraries")}, ${against("start_console_ms", "start_empty_ms", "an empty window")}`);
row("  its first room", ms("start_room_ms"), against("start_room_ms", "start_library_ms", "an empty page with the same libraries"));
row("  an empty page with the same libraries", ms("start_library_ms"), "");
row("  an empty window", ms("start_empty_ms"), "");
row("memory of all processes", mb("memory_console_mb"), against("memory_console_mb", "memory_empty_mb", "an empty window"));
row("  an empty page with the same libraries", mb("memory_library_mb"), "");
row("  an empty window", mb("memory_empty_mb"), "");
