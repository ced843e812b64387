// The window without a mouse: every room, the matrix, a cell of a grid, dialogs that give the focus back; and axe on
// what opens over a room.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

let workspace;
let app;
before(async () => {
  workspace = await fullWorkspace();
  app = await launch({ workspace: workspace.file });
  await app.find("heading", "Overview");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

/** A list that opens belongs to its button; that it stands in no landmark is advice for pages, not for lists. */
const overlay = { except: ["region"] };

async function clean(what, options) {
  assert.deepEqual(await app.axe(options), [], `axe on ${what}`);
  await app.photograph(`keyboard-${what}`);
}

for (const room of ["Overview", "Registry", "Policies", "Evidence", "Test", "Impact", "Releases", "Settings", "Coverage"]) {
  test(`Tab and Enter reach ${room}`, () => app.goByKeys(room));
}

test("arrows move in the matrix, and Enter explains", async () => {
  await app.find("gridcell", /^eu-personal, own-llama/);
  await app.tabTo(["columnheader", "rowheader", "gridcell"], /.*/);
  await app.press("Control+Home");
  for (const key of ["ArrowDown", "ArrowDown", "End"]) await app.press(key);
  const at = await app.focused();
  assert.equal(at.role, "gridcell", "arrows reach the cells");
  assert.match(at.name, /^us-phi, /, "End is the last tag of the row");
  await app.press("Enter");
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Denied|Allowed|Exempt/);
});

test("a change is chosen with the arrows and explained", async () => {
  await app.go("Impact");
  await app.find("grid", "Changed decisions");
  await app.tabTo("radio", /newly permitted$/);
  await app.press("ArrowRight");
  await app.press("ArrowLeft");
  await app.tabTo(["columnheader", "gridcell"], /.*/);
  await app.press("Control+Home");
  await app.press("ArrowDown");
  await app.press("Enter");
  await app.reads(await app.find("complementary", "Explanation"), /Newly permitted/);
  await clean("impact");
});

test("F2 edits a cell, Escape gives up, Enter saves", async () => {
  await app.go("Registry");
  await app.click("gridcell", "mistral-large-latest");
  await app.press("F2");
  const field = await app.find("textbox", /^Upstream name, /);
  await app.fill(field, "never-saved");
  await app.press("Escape");
  await app.gone("textbox", /^Upstream name, /);
  await app.find("gridcell", "mistral-large-latest");
  await app.press("F2");
  await app.fill(await app.find("textbox", /^Upstream name, /), "mistral-medium-latest");
  await app.press("Enter");
  await app.find("gridcell", "mistral-medium-latest");
});

test("a log is replayed and a row of its report explained", async () => {
  const log = join(workspace.folder, "gateway.jsonl");
  await writeFile(log, `${JSON.stringify({ tag: "eu-personal", model: "no-such-model" })}\n`);
  await app.go("Impact");
  await app.tabTo("tab", "Changes");
  for (let pressed = 0; (await app.focused()).name !== "Replay"; pressed += 1) {
    assert.ok(pressed < 4, "arrows reach the tab Replay");
    await app.press("ArrowRight");
  }
  await app.press("Enter");
  await app.tabTo("textbox", "Log files");
  for (const key of log) await app.press(key);
  await app.tabTo("button", "Run the replay");
  await app.press("Enter");
  await app.reads(await app.find("main"), /1 row in 1 file/);
  await app.tabTo("gridcell", /.*/);
  await app.press("Enter");
  await app.reads(await app.find("complementary", "Explanation"), /no-such-model/);
  await clean("replay");
});

for (const [room, button, dialog] of [
  ["Registry", "Import…", "Import what your gateway uses"],
  ["Registry", "Add endpoint", "Add endpoint"],
  ["Policies", "New policy", "New policy"],
  ["Policies", "New from template", "New from template"],
  ["Evidence", "Add evidence", "Add evidence"],
]) {
  test(`the dialog of “${button}” in ${room} gives the focus back`, async () => {
    await app.go(room);
    await app.find("button", button);
    await app.tabTo("button", button);
    await app.press("Enter");
    await app.find("dialog", dialog);
    await clean(dialog.toLowerCase().replaceAll(/\W+/gu, "-"));
    await app.press("Escape");
    await app.gone("dialog");
    await app.until("the focus to be back", async () => (await app.focused()).name === button);
  });
}

test("an open select and an open menu are clean", async () => {
  await app.go("Test");
  await app.click("combobox", "Tag");
  await app.find("option", /^eu-personal/);
  await clean("open-select", overlay);
  await app.press("Escape");
  await app.gone("option");
  await app.click("button", /^Theme:/);
  await app.find("menuitemradio", "Dark");
  await clean("open-menu", overlay);
  await app.press("Escape");
  await app.gone("menuitemradio");
});

test("the explanation of a narrow window is a sheet that closes", async () => {
  await app.resize(1024, 700);
  await app.go("Coverage");
  await app.click("gridcell", /^eu-personal, own-llama/);
  const sheet = await app.find("dialog", "Explanation");
  await app.reads(sheet, /Allowed/);
  await clean("sheet");
  await app.press("Escape");
  await app.gone("dialog");
});
