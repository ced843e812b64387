// Every room, empty and full, light and dark, in a wide and in a narrow window: axe finds nothing, nothing is
// scrolled sideways, and a picture is taken for people to look at.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace, setUp } from "../harness/workspace.js";

const rooms = ["Overview", "Coverage", "Registry", "Policies", "Evidence", "Test", "Impact", "Releases", "Settings"];
const sizes = [
  { name: "", width: 1440, height: 900 },
  { name: "-narrow", width: 1024, height: 700 },
];

/** What a room shows once it has read what it shows. */
async function settled(app) {
  await app.gone("paragraph", /^Reading the workspace/);
  await app.until("the room to be drawn", async () => (await app.findAll("heading")).length > 0);
}

async function inspected(app, name) {
  const problems = await app.axe();
  await app.photograph(name);
  assert.deepEqual(problems, [], `${name}: a screen that axe complains of shuts somebody out`);
  assert.equal(await app.excess(), 0, `${name}: a page is never wider than its window`);
}

for (const [state, prepare] of [
  ["empty", () => setUp()],
  ["full", fullWorkspace],
]) {
  describe(`rooms, ${state}`, () => {
    let workspace;
    let app;
    before(async () => {
      workspace = await prepare();
      app = await launch({ workspace: workspace.file });
    });
    after(async () => {
      await app?.close();
      await workspace?.remove();
    });

    for (const theme of ["Light", "Dark"]) {
      for (const size of sizes) {
        for (const room of rooms) {
          const name = `${room.toLowerCase()}-${state}${size.name}${theme === "Dark" ? "-dark" : ""}`;
          test(name, async () => {
            await app.resize(size.width, size.height);
            await app.theme(theme);
            await app.go(room);
            await settled(app);
            await inspected(app, name);
          });
        }
      }
    }
  });
}

describe("rooms at twice the size", () => {
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

  test("keys make everything larger, up to twice the size", async () => {
    const width = () => app.browser.execute(() => innerWidth);
    const plain = await width();
    for (let step = 0; step < 4; step += 1) await app.press("Control+=");
    await app.until("half the width to be left", async () => (await width()) === plain / 2);
  });

  // By keys alone: the driver clicks where things would be at the plain size.
  for (const room of rooms) {
    test(`${room} holds together`, async () => {
      await app.goByKeys(room);
      await settled(app);
      await inspected(app, `${room.toLowerCase()}-zoomed`);
    });
  }

  test("the size is kept, and Settings has it too", async () => {
    await app.goByKeys("Settings");
    assert.equal(await (await app.find("radio", "200 %")).getAttribute("aria-checked"), "true");
    await app.press("Control+0");
    await app.until("the plain size", async () => (await app.browser.execute(() => innerWidth)) > 1_000);
  });
});
