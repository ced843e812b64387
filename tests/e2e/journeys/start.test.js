// The window opens on the console's own page, readable by a screen reader.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";

let app;
before(async () => {
  app = await launch();
});
after(() => app?.close());

test("the window is titled after the product", async () => {
  assert.equal(await app.browser.getTitle(), "Domicile", "the system's window list shows this name");
});

test("the page has a first heading", async () => {
  const main = await app.find("main");
  await app.photograph("start");
  const headings = await app.findAll("heading", undefined, { root: main });
  assert.notEqual(headings.length, 0, "a screen reader's user starts from the heading");
});

test("axe finds nothing on the first page", async () => {
  assert.deepEqual(await app.axe(), [], "every screen is clean");
});
