// What an officer records, in the real window: an endpoint appears everywhere at once, what nobody has said is unknown and
// never allowed, and a table with a good, a doubtful and a wrong row changes only what is good.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { twoServers } from "../harness/workspace.js";

let workspace;
let app;
before(async () => {
  workspace = await twoServers();
  app = await launch({ workspace: workspace.file });
  await app.resize(1440, 900);
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const endpoints = async () => JSON.parse(await workspace.cli("get")).registry.endpoints.map(({ id }) => id);

test("an endpoint that is added is in its list and in the matrix, with its answer and why", async () => {
  await app.go("Registry");
  await app.click("button", "Add endpoint");
  const dialog = await app.find("dialog", "Add endpoint");
  await app.type("Endpoint", "hamburg-server", { root: dialog });
  await app.pick("Model", "letters", /^letters/, { root: dialog });
  await app.type("Upstream name", "letters-of-hamburg", { root: dialog });
  await app.pick("Connection", "127.0.0.1", /127\.0\.0\.1/, { root: dialog });
  await app.pick("Placement", "127.0.0.1", /127\.0\.0\.1/, { root: dialog });
  await app.photograph("add-endpoint");
  await app.click("button", "Add endpoint", { root: dialog });
  await app.gone("dialog");
  await app.find("gridcell", "hamburg-server");
  await app.go("Coverage");
  await app.find("gridcell", /^eu-personal, hamburg-server, Allow/);
});

test("a stage that nobody says anything of is unknown, and denied", async () => {
  await app.go("Registry");
  await app.click("tab", /^Placements/);
  await app.click("gridcell", "private:127.0.0.1");
  const inspector = await app.find("complementary", "Explanation");
  await app.click("button", "Edit Support access", { root: inspector });
  const dialog = await app.find("dialog", /^Support access: /);
  await app.photograph("claim-edited");
  await app.click("radio", "Unknown", { root: dialog });
  await app.type("Source", "Nobody answered our letter", { root: dialog });
  await app.click("button", "Save claim", { root: dialog });
  await app.gone("dialog");
  await app.go("Coverage");
  await app.click("gridcell", /^eu-personal, hamburg-server, Unknown, .*support access/i);
  await app.reads(await app.find("complementary", "Explanation"), /What is unknown is not permitted\./);
  await app.photograph("unknown-cell");
});

test("of three rows the good one is imported, and the others say where and why", async () => {
  const file = join(workspace.folder, "endpoints.csv");
  const header = "endpoint,model,connection,upstream_name,placement,enabled,region,processing";
  const connection = JSON.parse(await workspace.cli("get")).registry.connections[0].id;
  const row = (...cells) => cells.join(",");
  await writeFile(
    file,
    [
      header,
      row("essen-server", "letters", connection, "letters-of-essen", "private:127.0.0.1", "true", "", ""),
      row("berlin-again", "letters", connection, "letters-of-berlin", "private:127.0.0.1", "true", "", ""),
      row("far-server", "letters", connection, "far-away", "private:127.0.0.1", "true", "aws:eu-atlantis-1", ""),
    ].join("\r\n") + "\r\n",
  );
  const before = await endpoints();
  await app.go("Registry");
  await app.click("button", "Import…");
  const dialog = await app.find("dialog", "Import what your gateway uses");
  await app.give(file, { root: dialog });
  await app.reads(dialog, /1 added.*1 conflict.*1 error/s);
  await app.reads(dialog, /eu-atlantis-1/);
  await app.reads(dialog, /line 4, column region/);
  assert.deepEqual(await app.axe(), [], "the preview is clean");
  await app.photograph("import-three-rows");
  await app.click("button", "Import 1", { root: dialog });
  await app.gone("dialog");
  assert.deepEqual((await endpoints()).toSorted(), [...before, "essen-server"].toSorted(), "only the good row");
  await app.click("button", "Import…");
  const again = await app.find("dialog", "Import what your gateway uses");
  await app.give(file, { root: again });
  await app.reads(again, /1 conflict, 1 error, 1 the same\./);
  await app.press("Escape");
  await app.gone("dialog");
});

test("rows that are pasted go the same way, and are not thrown away by a slip", async () => {
  const rows = "endpoint\tmodel\tconnection\tupstream_name\tplacement\tenabled\n";
  const connection = JSON.parse(await workspace.cli("get")).registry.connections[0].id;
  const good = ["bonn-server", "letters", connection, "letters-of-bonn", "private:127.0.0.1", "true"].join("\t");
  await app.click("button", "Import…");
  const dialog = await app.find("dialog", "Import what your gateway uses");
  await app.click("radio", "Pasted rows", { root: dialog });
  await app.click("button", "Show what they would change", { root: dialog });
  await app.reads(dialog, /Nothing has been pasted yet/);
  const field = await app.find("textbox", "Rows to import", { root: dialog });
  // As from a spreadsheet: by the clipboard, since a typed tab leaves the field.
  await app.browser.execute((element, text) => {
    element.focus();
    document.execCommand("insertText", false, text);
  }, field, `${rows}${good}\n`);
  await app.click("button", "Show what they would change", { root: dialog });
  await app.reads(dialog, /pasted rows: 1 added\./);
  assert.deepEqual(await app.axe(), [], "the pasted rows are clean");
  await app.photograph("import-pasted");
  await app.press("Escape");
  await app.click("button", "Keep editing");
  await app.click("button", "Import 1", { root: dialog });
  await app.gone("dialog");
  assert.ok((await endpoints()).includes("bonn-server"), "it is in the draft");
});
