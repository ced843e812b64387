// A contract from its file to its end, in the real window: the copy stays what it was, what ends is announced once, and the
// verdict turns at the very second that the window names, by the officer's clock.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { twoServers } from "../harness/workspace.js";

const signed = "Record of the server room in Berlin, signed.\n";
const day = 86_400_000;
const midnight = (days) => new Date(Date.now() + days * day).toISOString().replace(/T.*$/u, "T00:00:00Z");
let home;
let workspace;
let app;
const open = async () => {
  app = await launch({ workspace: workspace.file, home, env: { TZ: "Europe/Berlin" } });
  await app.resize(1440, 900);
};
before(async () => {
  home = await mkdtemp(join(tmpdir(), "domicile-home-"));
  workspace = await twoServers();
  await workspace.edit((document) => {
    const [record] = document.evidence;
    for (const [at, days] of [30, 7, 1, 0].entries()) {
      const validity = { ...record.validity, from: midnight(-60), to: midnight(days) };
      document.evidence.push({ ...record, id: `ends-${at}`, name: `Ends in ${days}`, scope: { ...record.scope }, validity });
    }
    record.validity.to = midnight(-1);
  });
  await open();
});
after(async () => {
  await app?.close();
  await workspace?.remove();
  if (home !== undefined) await rm(home, { recursive: true, force: true });
});

const reminders = async () => (await (await app.find("button", /^Reminders/)).getComputedLabel()).trim();

test("what ends is told in the list and announced once, over a restart too", async () => {
  await app.go("Evidence");
  const list = await app.find("grid", "Evidence");
  for (const [name, status] of [
    ["Ends in 30", /Due in (29|30) days/],
    ["Ends in 7", /Due in [67] days/],
    ["Ends in 1", /Due (today|tomorrow)/],
    ["Ends in 0", /Expired/],
  ]) {
    await app.until(`${name}: ${status}`, async () => status.test((await app.text(list)).split(`${name}\n`)[1]?.split("\n")[0] ?? ""));
  }
  const told = await reminders();
  assert.match(told, /^Reminders [5-9] new$/, "30, 7 and 1 days before, and those that have ended");
  await app.close();
  await open();
  assert.equal(await reminders(), told, "each once");
  await app.reads(await app.find("main"), /Ends in 0/, "and Overview has it first");
});

test("evidence is added with its file, and says the second to which it counts", async () => {
  const file = join(workspace.folder, "berlin.txt");
  await writeFile(file, signed);
  await app.go("Evidence");
  await app.click("button", "Add evidence");
  const dialog = await app.find("dialog", "Add evidence");
  await app.pick("Instrument", "own facility", /own facility names places/, { root: dialog });
  await app.type("Name", "Server room Berlin", { root: dialog });
  await app.type("Issuer", "Northwind Health", { root: dialog });
  await app.click("radio", "Placements", { root: dialog });
  await app.add("Placements", "127.0.0.1", /private:127\.0\.0\.1/, { root: dialog });
  await app.add("Places for every stage", "DE", "DE Germany", { root: dialog });
  await app.click("button", "Same places for all stages", { root: dialog });
  await app.type("First day", "2026-01-01", { root: dialog });
  await app.type("Last day", "31.12.2027", { root: dialog });
  await app.reads(dialog, /through 31 Dec 2027, 23:59:59 Europe\/Berlin/);
  await app.give(file, { root: dialog });
  await app.reads(dialog, /berlin\.txt, .* copied and hashed/);
  await app.click("button", "Save", { root: dialog });
  await app.gone("dialog");
  await writeFile(file, "Somebody else wrote this.\n");
});

test("the copy is what was signed, whatever became of the file", async () => {
  await app.click("gridcell", "Server room Berlin");
  const panel = await app.find("complementary", "Explanation");
  await app.click("button", "Look at it", { root: panel });
  const look = await app.find("dialog", "berlin.txt");
  const text = await app.find("textbox", "Text of the document", { root: look });
  assert.equal(await text.getValue(), signed);
  assert.deepEqual(await app.axe(), [], "the document is clean");
  await app.photograph("evidence-look");
  await app.click("button", "Close", { root: look });
  await app.gone("dialog");
  await app.click("button", "Save a copy…", { root: panel });
  const saving = await app.find("dialog", "Save a copy of berlin.txt");
  const copy = join(workspace.folder, "copy.txt");
  await app.type("File", copy, { root: saving });
  await app.click("button", "Save copy", { root: saving });
  const done = await app.find("dialog", "The copy was saved.");
  await app.click("button", "Close", { root: done });
  assert.equal(await readFile(copy, "utf8"), signed);
});

test("the answer turns at that second", async () => {
  await app.go("Impact");
  await app.click("tab", "One request");
  for (const [at, says] of [
    ["2027-12-31T22:59:59Z", /Allowed/],
    ["2027-12-31T23:00:00Z", /Denied/],
  ]) {
    await app.type("At", at);
    await app.reads(await app.find("region", "Answer"), says);
  }
});
