// What the draft would have done to the requests of a gateway's log, as an officer asks it in the room Impact. Each step
// stands on the one before.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";
import { gzipSync } from "node:zlib";

import { launch } from "../harness/app.js";
import { steps } from "../harness/steps.js";
import { twoServers } from "../harness/workspace.js";

const rows = 100_000;
const bad = 10;
const lost = 12;

let workspace;
let app;

before(async () => {
  workspace = await twoServers();
  await workspace.publish();
  await workspace.edit((document) => {
    for (const one of document.registry.endpoints) one.enabled = !one.enabled;
  });
  app = await launch({ workspace: workspace.file });
  await app.find("heading", "Overview");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const step = steps("replay-failed", () => app);

async function clean(name) {
  const problems = await app.axe();
  await app.photograph(name);
  assert.deepEqual(problems, [], `axe on ${name}`);
  assert.equal(await app.excess(), 0, `${name}: a page is never wider than its window`);
}

const request = (endpoint) =>
  JSON.stringify({ time: "2026-03-01T11:00:00Z", tag: "eu-personal", model: "letters", endpoint });

/** A log of `rows` lines, every ten thousandth of them broken off, of which `lost` requests went to Berlin. */
function logOf() {
  const lines = Array.from({ length: rows }, (_, index) => {
    if (index % 10_000 === 4_999) return '{"tag":"eu-personal","prompt":"Erika Must';
    return index < lost ? request("berlin-server") : request("nowhere-server");
  });
  return `${lines.join("\n")}\n`;
}

step("a log of a hundred thousand lines is judged, exactly", async () => {
  await writeFile(join(workspace.folder, "gateway.jsonl"), logOf());
  await app.go("Impact");
  await app.click("tab", "Replay");
  await clean("replay-empty");
  await app.press("Tab");
  await app.click("button", "Run the replay");
  await app.reads(await app.find("form", "The replay"), /Name at least one log file\./);
  await app.type("Log files", join(workspace.folder, "gateway.jsonl"));
  await app.click("button", "Run the replay");
  const main = await app.find("main");
  await app.reads(main, /Of 99,990 requests 12 would be refused that are served now\./);
  await app.reads(main, /Revision 1, against the draft\.[\s\S]*100,000 rows in 1 file/);
  const group = await app.find("radiogroup", "Requests by what became of them");
  const radios = await app.findAll("radio", undefined, { root: group });
  const texts = await Promise.all(radios.map((radio) => app.text(radio)));
  const counts = texts.map((text) => Number(/[\d,]+/u.exec(text)[0].replaceAll(",", "")));
  assert.deepEqual(counts, [lost, 0, rows - bad - lost, 0, bad], "the counts add up to the lines");
  await clean("replay-report");
});

step("the bad lines are told by number and reason, and nothing of what they say", async () => {
  await app.click("radio", "10 bad lines");
  const grid = await app.find("grid", "Bad lines");
  await app.reads(grid, /gateway\.jsonl\s+5,000[\s\S]*95,000/);
  assert.doesNotMatch(await app.text(await app.find("main")), /Erika/, "a prompt is never shown");
  await clean("replay-bad-lines");
});

step("a row leads to its explanation, and the report is still there", async () => {
  await app.click("radio", /refused$/);
  await app.click("gridcell", "berlin-server");
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /12 requests are served now and would be refused\./);
  await clean("replay-row");
  await app.click("button", "Open in One request", { root: inspector });
  await app.find("region", "Answer");
  await app.click("tab", "Replay");
  await app.reads(await app.find("main"), /Of 99,990 requests 12 would be refused that are served now\./);
});

step("a long replay is cancelled, and says what it read", async () => {
  // Members of one gzip file follow each other: small on the disk, and long to read.
  const member = gzipSync(`${request("berlin-server")}\n`.repeat(200_000));
  await writeFile(join(workspace.folder, "long.jsonl.gz"), Buffer.concat(Array.from({ length: 2_000 }, () => member)));
  await app.click("button", "New replay");
  await app.type("Log files", join(workspace.folder, "long.jsonl.gz"));
  await app.click("button", "Run the replay");
  await app.reads(await app.find("region", "Reading the logs …"), /[1-9][\d,]* rows, \d+ % of/);
  await clean("replay-running");
  await app.click("tab", "Changes");
  await app.click("tab", "Replay");
  await app.click("button", "Cancel");
  await app.reads(await app.find("main"), /Cancelled\.[\s\S]*What follows was not looked at\./);
  await clean("replay-cancelled");
});

step("in the dark and in a narrow window nothing is lost", async () => {
  await app.theme("Dark");
  await clean("replay-dark");
  await app.resize(1024, 700);
  await clean("replay-narrow-dark");
  await app.theme("Light");
  await clean("replay-narrow");
});
