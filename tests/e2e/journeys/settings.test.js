// What the window keeps beside the draft: a backup that can be opened, reminders that are given once, and saved views.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { domicile } from "../harness/cli.js";
import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

let home;
let workspace;
let app;
const open = async () => {
  app = await launch({ workspace: workspace.file, home });
  await app.find("heading", "Overview");
};
before(async () => {
  home = await mkdtemp(join(tmpdir(), "domicile-home-"));
  workspace = await fullWorkspace();
  const soon = new Date(Date.now() + 6 * 86_400_000).toISOString().replace(/T.*$/u, "T00:00:00Z");
  await workspace.edit((document) => {
    document.exemptions[0].validity.to = soon;
  });
  await open();
});
after(async () => {
  await app?.close();
  await workspace?.remove();
  await rm(home, { recursive: true, force: true });
});

const reminded = () => app.find("button", "Reminders 1 new");

test("what ends soon is reminded of once, also after a restart, until it is read", async () => {
  await (await reminded()).click();
  await app.reads(await app.find("dialog", "Reminders"), /ends on .*, in [56] days/s);
  await app.photograph("reminders");
  assert.deepEqual(await app.axe(), [], "the list is clean");
  await app.press("Escape");
  await app.close();
  await open();
  await (await reminded()).click();
  await app.click("button", "Mark all as read");
  await app.find("button", "Reminders 1");
  await app.click("button", /^Open letters-move/, { root: await app.find("dialog", "Reminders") });
  await app.find("tab", /^Exemptions/);
});

test("a backup is written from the window, opens, and is not replaced by itself", async () => {
  await app.go("Settings");
  const file = join(workspace.folder, "friday.domicile");
  await app.type(/^File for the backup/, file);
  await app.click("button", "Write backup");
  const done = await app.find("region", "Backup written and verified");
  await app.reads(done, /audit log to entry \d/);
  await app.photograph("backup");
  assert.deepEqual(await app.axe(), [], "the report is clean");
  const draft = async (of) => JSON.parse(await domicile(["--workspace", of, "get"]));
  assert.deepEqual(await draft(file), await draft(workspace.file), "everything is in it");

  const before = await readFile(file);
  await app.click("button", "Write backup");
  await app.reads(await app.find("alert"), /such a file already/);
  assert.deepEqual(await readFile(file), before, "what is there stays");
});

test("a view is saved under a name and comes back by it", async () => {
  await app.click("radio", "Dark");
  assert.equal(await app.browser.execute(() => document.documentElement.dataset.theme), "dark", "the theme");
  await app.go("Registry");
  await app.find("grid", "Endpoints");
  await app.type(/^Find/, "own");
  await app.click("button", /^Views/);
  await app.type("Name of this view", "Our own");
  await app.click("button", "Save view");
  await app.photograph("saved-view");
  await app.click("button", "All rows");
  const find = await app.find("textbox", /^Find/);
  await app.until("all rows to be shown", async () => (await find.getValue()) === "");
  await app.click("button", /^Views/);
  await app.click("button", "Our own");
  await app.until("the view to be shown", async () => (await find.getValue()) === "own");
});
