// One window for each workspace: a second start brings the first window to the front, and one without a session bus is
// refused by name; closed or crashed, the next start opens.
import assert from "node:assert/strict";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
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

test("a workspace of a newer version is refused by name, unchanged, with the ways on", async () => {
  const file = join(workspace.folder, "newer.domicile");
  const bytes = await readFile(workspace.file);
  // SQLite keeps the number of the schema here.
  bytes.writeUInt32BE(9_999, 60);
  await writeFile(file, bytes);
  const app = await launch({ workspace: file });
  try {
    await shows(app, "newer.domicile");
    await shows(app, "schema 9999");
    for (const way of ["Try again", "Look at it without changing anything", "Restore a backup…"]) await app.find("button", way);
    assert.deepEqual(await app.axe(), [], "the refusal is clean");
    await app.photograph("workspace-newer");
  } finally {
    await app.close();
  }
  assert.deepEqual(await readFile(file), bytes, "byte for byte");
});
