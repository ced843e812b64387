// A registry of ten thousand endpoints: the page holds only the rows that are near, and none of them is ever blank.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

const count = 10_000;
let workspace;
let app;
before(async () => {
  workspace = await fullWorkspace();
  await workspace.edit(({ registry }) => {
    const one = registry.endpoints[0];
    for (let at = registry.endpoints.length; at < count; at += 1) {
      registry.endpoints.push({ ...one, id: `copy-${String(at).padStart(5, "0")}`, upstream_name: `model-of-${at}` });
    }
  });
  app = await launch({ workspace: workspace.file });
  await app.resize(1440, 900);
  await app.go("Registry");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

/** Goes down one screen and looks at what is drawn two frames later: how many rows, where the gaps are, which row is the last. */
function nextScreen(grid) {
  return app.browser.executeAsync((element, done) => {
    element.scrollTop += element.clientHeight;
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const view = element.getBoundingClientRect();
        const rows = [...element.querySelectorAll("[role=row]")];
        const shown = rows
          .map((row) => ({ box: row.getBoundingClientRect(), text: row.innerText.trim(), at: Number(row.getAttribute("aria-rowindex")) }))
          .filter(({ box }) => box.bottom > view.top + 1 && box.top < view.bottom - 1)
          .toSorted((a, b) => a.box.top - b.box.top);
        const gaps = shown.slice(1).filter(({ box }, before) => box.top > shown[before].box.bottom + 2).length;
        const covered = shown.length > 0 && shown.at(-1).box.bottom >= view.bottom - 40;
        const atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
        done({ rows: rows.length, blank: shown.filter(({ text }) => text === "").length, gaps, covered, last: Math.max(...shown.map(({ at }) => at)), atEnd });
      }),
    );
  }, grid);
}

test("a scroll through all of them shows every row and no blank one, and the page stays small", async () => {
  const grid = await app.find("grid", /Endpoints/);
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  assert.ok(rows > count, "all of them are in the list, below its head and those of its groups");
  const seen = [];
  for (let screen = 0; screen < count; screen += 1) {
    const at = await nextScreen(grid);
    seen.push(at);
    assert.ok(at.rows < 150, `the page holds ${at.rows} rows at once`);
    assert.deepEqual({ blank: at.blank, gaps: at.gaps, covered: at.covered }, { blank: 0, gaps: 0, covered: true }, `screen ${screen}`);
    if (at.atEnd) break;
  }
  assert.ok(seen.length > 100, "it was scrolled screen by screen");
  assert.equal(seen.at(-1).last, rows, "to the very last");
});

test("the keys reach the ends", async () => {
  const grid = await app.find("grid", /Endpoints/);
  await app.tabTo(["columnheader", "gridcell"], /.*/);
  await app.press("Control+Home");
  await app.press("Control+End");
  await app.until("the last row to have the focus", () =>
    app.browser.execute(
      (element) => document.activeElement?.closest("[role=row]")?.getAttribute("aria-rowindex") === element.getAttribute("aria-rowcount"),
      grid,
    ),
  );
});
