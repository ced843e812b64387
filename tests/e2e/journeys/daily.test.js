// The daily work in the Registry and the way of a policy from watching to enforcing, in the real window.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { domicile } from "../harness/cli.js";
import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

let workspace;
let app;
before(async () => {
  workspace = await fullWorkspace();
  app = await launch({ workspace: workspace.file });
  await app.resize(1440, 900);
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const draft = async () => JSON.parse(await domicile(["--workspace", workspace.file, "get"]));
const clean = async (name) => {
  await app.photograph(name);
  assert.deepEqual(await app.axe(), [], `${name} is clean`);
};

test("the registry is exported, and imported again it changes nothing", async () => {
  await app.go("Registry");
  await app.click("button", "Export…");
  const dialog = await app.find("dialog", "Export the registry");
  await clean("export");
  const file = join(workspace.folder, "registry.xlsx");
  await app.type("File", file, { root: dialog });
  await app.click("button", "Export", { root: dialog });
  await app.find("dialog", "Registry exported");
  await app.click("button", "Close");
  assert.equal((await readFile(file)).subarray(0, 2).toString(), "PK", "a workbook");
  const found = JSON.parse(await domicile(["--workspace", workspace.file, "--json", "import", file]));
  const { added, changed, conflict, error, same } = found.counts;
  assert.deepEqual({ added, changed, conflict, error }, { added: 0, changed: 0, conflict: 0, error: 0 });
  assert.ok(same > 0, "every row is the draft's");
});

test("one field of several endpoints is set at once, after its impact was shown, and undone as one step", async () => {
  const enabled = async () => (await draft()).registry.endpoints.filter((one) => one.enabled !== false).length;
  const all = await enabled();
  await (await app.find("gridcell", "claude-frankfurt")).click();
  await app.press("Shift+ArrowDown");
  await app.click("button", "Set for 2 rows…");
  const dialog = await app.find("dialog", "Set for 2 rows");
  await app.choose("Field", "Enabled", { root: dialog });
  await app.choose("Value for all", "Off", { root: dialog });
  await app.click("button", "Show impact", { root: dialog });
  await app.reads(dialog, /2 of 2 rows change/);
  await clean("bulk");
  assert.equal(await enabled(), all, "what is only shown is not made");
  await app.click("button", "Set for 2 rows", { root: dialog });
  await app.gone("dialog", "Set for 2 rows");
  assert.equal(await enabled(), all - 2, "both, by one edit");
  await app.press("Control+z");
  await app.until("one step to take both back", async () => (await enabled()) === all);
});

test("models and placements are seen as a matrix", async () => {
  await app.click("tab", /^Models/);
  await app.click("radio", "Matrix");
  await app.find("grid", "Models by placement");
  await clean("matrix");
  assert.equal(await app.excess(), 0, "it scrolls in itself");
});

test("a policy that watches is promoted when replayed logs meet its criterion, and not before", async () => {
  const mode = async () => (await draft()).policies.find(({ id }) => id === "fr-hds").mode;
  const log = join(workspace.folder, "log.jsonl");
  const row = (at) => ({ time: `2026-10-${String(at + 1).padStart(2, "0")}T10:00:00Z`, tag: "fr-health" });
  await writeFile(log, Array.from({ length: 15 }, (_, at) => `${JSON.stringify(row(at))}\n`).join(""));
  await domicile(["--workspace", workspace.file, "replay", log, "--record"]);
  await app.go("Policies");
  await (await app.find("gridcell", "HDS")).click();
  await app.press("Enter");
  await app.find("heading", "Promotion");
  const promotion = await app.find("main");
  await app.reads(promotion, /15 requests would have been denied/);
  await clean("promotion");
  assert.equal(await mode(), "audit");
  await app.click("button", "Edit criterion", { root: promotion });
  await app.type(/^Would-be denials/, "15");
  await app.click("button", "Save");
  await app.reads(promotion, /the criterion permits|as the criterion/i);
  await app.click("button", "Promote to enforce", { root: promotion });
  await app.until("the policy to enforce", async () => (await mode()) === "enforce");
});
