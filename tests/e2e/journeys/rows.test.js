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

/**
 * Goes down, looks at `most` screens that are eight screens apart, at each two frames later: how many rows the page holds, which of
 * those that are seen are blank, and where a gap is. Says which row was the last, and whether it is the end.
 */
function screens(grid, most) {
  return app.browser.executeAsync((element, limit, done) => {
    const found = { screens: 0, rows: 0, wrong: [], last: 0, atEnd: false };
    const look = () => {
      const view = element.getBoundingClientRect();
      const rows = [...element.querySelectorAll("[role=row]")].map((row) => ({ row, box: row.getBoundingClientRect() }));
      const seen = rows
        .filter(({ box }) => box.bottom > view.top + 1 && box.top < view.bottom - 1)
        .toSorted((a, b) => a.box.top - b.box.top);
      const wrong = (what) => found.wrong.push(`screen at ${element.scrollTop} px: ${what}`);
      if (seen.some(({ row }) => row.textContent.trim() === "")) wrong("a blank row");
      if (seen.slice(1).some(({ box }, before) => box.top > seen[before].box.bottom + 2)) wrong("a gap between rows");
      if (seen.length === 0 || seen.at(-1).box.bottom < view.bottom - 40) wrong("a gap below the last row");
      found.screens += 1;
      found.rows = Math.max(found.rows, rows.length);
      found.last = Math.max(...seen.map(({ row }) => Number(row.getAttribute("aria-rowindex"))));
      found.atEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - 1;
      if (found.atEnd || found.screens === limit) return done(found);
      next();
    };
    const next = () => {
      element.scrollTop += 8 * element.clientHeight;
      requestAnimationFrame(() => requestAnimationFrame(look));
    };
    next();
  }, grid, most);
}

test("a scroll to the end shows no blank row on the way, and the page stays small", async () => {
  const grid = await app.find("grid", /Endpoints/);
  const rows = Number(await grid.getAttribute("aria-rowcount"));
  assert.ok(rows > count, "all of them are in the list, below its head and those of its groups");
  let seen = 0;
  let at;
  do {
    at = await screens(grid, 25);
    seen += at.screens;
    assert.deepEqual(at.wrong, [], "every screen is full");
    assert.ok(at.rows < 150, `the page holds ${at.rows} rows at once`);
  } while (!at.atEnd);
  assert.ok(seen > 50, "at many places on the way");
  assert.equal(at.last, rows, "to the very last");
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
