// One window for each workspace: a second start brings the first window to the front, and one without a session bus is
// refused by name; closed or crashed, the next start opens.
import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { setUp } from "../harness/workspace.js";

// Where no bus is, nobody can be told of a second start.
const noBus = { DBUS_SESSION_BUS_ADDRESS: "unix:path=/nonexistent/domicile-tests-have-no-bus" };

let workspace;
before(async () => {
  workspace = await setUp();
});
after(() => workspace?.remove());

const shows = (app, text) =>
  app.until(`"${text}"`, async () => (await app.browser.execute(() => document.body.innerText)).includes(text));
const locks = async () => (await readdir(workspace.folder)).filter((name) => name.endsWith(".lock"));

test("a second start ends, and the window says which workspace it has", async () => {
  const app = await launch({ workspace: workspace.file });
  try {
    await app.find("navigation", "Rooms");
    const same = await app.startAgain(workspace.file);
    assert.equal(same.code, 0, `the second start ends by itself: ${same.stderr}`);
    const other = await app.startAgain("/nowhere/other.domicile");
    assert.equal(other.code, 0, `also for another workspace: ${other.stderr}`);
    await shows(app, `Domicile was started for /nowhere/other.domicile, and this window has ${workspace.file} open.`);
    await app.photograph("second-start");
    assert.deepEqual(await app.axe(), [], "the notice is clean");
    await app.find("navigation", "Rooms");
  } finally {
    await app.close();
  }
});

test("without a session bus the window opens, and the workspace is still one window’s", async () => {
  const first = await launch({ workspace: workspace.file, env: noBus });
  try {
    await first.find("navigation", "Rooms");
    assert.deepEqual(await locks(), ["workspace.domicile.lock"], "it says that it has the workspace");
    const second = await launch({ workspace: workspace.file, env: noBus });
    try {
      await shows(second, "The workspace could not be opened.");
      await shows(second, "is open already, by ");
      assert.deepEqual(await second.axe(), [], "the refusal is clean");
      await second.photograph("workspace-held");
    } finally {
      await second.close();
    }
    await first.kill();
  } catch (error) {
    await first.close();
    throw error;
  }
  const next = await launch({ workspace: workspace.file });
  try {
    await next.find("navigation", "Rooms");
  } finally {
    await next.close();
  }
});
