// Undo and redo as an officer uses them: by key and by button, over rooms, over a restart, and after a release.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { twoServers } from "../harness/workspace.js";

let workspace;
let app;
before(async () => {
  workspace = await twoServers();
  app = await launch({ workspace: workspace.file });
  await app.find("heading", "Overview");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const upstream = async () => {
  const document = JSON.parse(await workspace.cli("get"));
  return document.registry.endpoints.find(({ id }) => id === "berlin-server").upstream_name;
};

/** Another edit of the same field, by the command line: steps are of the workspace, whoever made them. */
const setUpstream = (text) =>
  workspace.edit((document) => {
    document.registry.endpoints.find(({ id }) => id === "berlin-server").upstream_name = text;
  });

/** Writes `text` over the upstream name `from`. */
async function rename(from, text) {
  await app.go("Registry");
  await app.click("gridcell", from);
  await app.press("F2");
  await app.fill(await app.find("textbox", /^Upstream name, /), text);
  await app.press("Enter");
  await app.find("gridcell", text);
}

test("Ctrl+Z takes the last edit back from any room, and Ctrl+Shift+Z makes it again", async () => {
  await rename("letters-of-berlin", "letters-2");
  await rename("letters-2", "letters-3");
  await app.go("Coverage");
  await app.press("Control+z");
  await app.until("the draft to be what it was", async () => (await upstream()) === "letters-2");
  await app.press("Control+z");
  await app.until("twice", async () => (await upstream()) === "letters-of-berlin");
  await app.press("Control+Shift+z");
  await app.until("again", async () => (await upstream()) === "letters-2");
  await app.go("Registry");
  await app.find("gridcell", "letters-2");
});

test("twenty steps are taken back in another room, one by one, and made again", async () => {
  const names = Array.from({ length: 21 }, (_, at) => (at === 0 ? "letters-2" : `letters-2-${at}`));
  await app.close();
  for (const name of names.slice(1)) await setUpstream(name);
  app = await launch({ workspace: workspace.file });
  await app.go("Policies");
  for (const name of names.slice(0, -1).toReversed()) {
    await app.press("Control+z");
    await app.until(`the draft to have ${name}`, async () => (await upstream()) === name);
  }
  for (const name of names.slice(1)) {
    await app.press("Control+Shift+z");
    await app.until(`the draft to have ${name} again`, async () => (await upstream()) === name);
  }
  await rename(names.at(-1), "letters-2");
});

test("a field’s own undo stays the field’s", async () => {
  await app.click("gridcell", "letters-2");
  await app.press("F2");
  const field = await app.find("textbox", /^Upstream name, /);
  await app.fill(field, "letters-9");
  await app.press("Control+z");
  await app.press("Escape");
  assert.equal(await upstream(), "letters-2", "nothing of the draft was taken back");
});

test("the buttons say what they do, and a restart forgets nothing", async () => {
  await rename("letters-2", "letters-3");
  await app.press("Control+z");
  await app.find("button", "Redo: endpoint “berlin-server” changed");
  await app.close();
  app = await launch({ workspace: workspace.file });
  await app.photograph("undo");
  await app.click("button", "Redo: endpoint “berlin-server” changed");
  await app.until("the last edit again", async () => (await upstream()) === "letters-3");
  await app.find("button", "Nothing to redo");
});

test("what a release carries is reverted in the draft, and only after a question", async () => {
  await workspace.publish();
  await app.close();
  app = await launch({ workspace: workspace.file });
  await app.click("button", "Undo: endpoint “berlin-server” changed");
  const dialog = await app.find("dialog", "Revision 1 carries this edit");
  assert.deepEqual(await app.axe(), [], "axe on the question");
  await app.photograph("undo-published");
  assert.equal(await upstream(), "letters-3", "nothing happens before the answer");
  await app.click("button", "Revert in the draft", { root: dialog });
  await app.until("the draft to be reverted", async () => (await upstream()) === "letters-2");
  await app.find("button", "Review changes");
});
