// An exemption from its request to its end, in the real window: asked for from the cell that is denied, never without an
// end, shown with the answer that it stands over, denied everywhere once it has ended, and removed when nothing needs it.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { causes, causesWorkspace } from "../harness/workspace.js";

const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const lapsed = `private:127.0.0.${causes.indexOf("lapsed") + 1}`;
let workspace;
let app;
const open = async () => {
  app = await launch({ workspace: workspace.file });
  await app.resize(1440, 900);
};
before(async () => {
  workspace = await causesWorkspace();
  await open();
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const clean = async (name) => {
  await app.photograph(name);
  assert.deepEqual(await app.axe(), [], `${name} is clean`);
};

test("it is asked for from the denied cell, says why and who answers, and ends", async () => {
  await app.go("Coverage");
  await app.click("gridcell", /^eu-personal, lapsed-server, Deny/);
  await app.click("button", "Ask for an exemption…", { root: await app.find("complementary", "Explanation") });
  const dialog = await app.find("dialog", "Add exemption");
  const boxes = await app.findAll("checkbox", /^That /, { root: dialog });
  const ticked = await Promise.all(boxes.map((box) => box.getAttribute("aria-checked")));
  assert.deepEqual(ticked, ["true", "true", "true", "true"], "what fails in the cell is what is asked for");
  await app.choose("Kind", /^Mitigated/, { root: dialog });
  await app.type("Reason", "The renewal", { root: dialog });
  await app.type("Owner", "Ada Nowak", { root: dialog });
  await app.type("First day", day(-1), { root: dialog });
  await app.click("button", "Save", { root: dialog });
  await app.reads(dialog, /An exemption always ends/);
  await app.type("Last day", day(500), { root: dialog });
  await app.reads(dialog, /366 are the most/);
  await clean("exemption-too-long");
  await app.type("Last day", day(20), { root: dialog });
  await app.click("button", "Save", { root: dialog });
  await app.gone("dialog");
});

test("the cell says until when, and what it would be without", async () => {
  await app.go("Coverage");
  await app.click("gridcell", /^eu-personal, lapsed-server, Exempt, .*through .*, else denied/);
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Exempt/);
  await clean("exempt-cell");
  await app.go("Overview");
  await app.reads(await app.find("main"), /Allowed\s+\d+\s.*Exempt\s+1\s.*Unknown\s+1\s.*Denied\s+\d+\s/s);
});

test("what has ended is denied by the matrix, by one request and by the command line alike", async () => {
  await app.go("Coverage");
  await app.find("gridcell", /^eu-personal, exempted-server, Deny, .*exemption ended/);
  await app.go("Impact");
  await app.click("tab", "One request");
  const answer = await app.find("region", "Answer");
  await app.reads(answer, /exempted-server\s+✕ Deny/);
  const { code, stdout } = await workspace.tryCli("--json", "explain", "--tag", "eu-personal", "--endpoint", "exempted-server");
  assert.equal(code, 3, "denied");
  assert.ok(JSON.parse(stdout).explanation.codes.includes("exemption_expired"), "and says by what");
});

test("one that nothing needs any more says so, and is removed in one step", async () => {
  await app.close();
  await workspace.edit((document) => {
    const record = document.evidence.find(({ id }) => id === "own-server-record-lapsed");
    document.evidence.push({ ...record, id: `${record.id}-2`, validity: { ...record.validity, to: `${day(300)}T00:00:00Z` } });
  });
  await open();
  await app.go("Evidence");
  await app.click("tab", /^Exemptions/);
  await app.click("gridcell", /Own machine 127\.0\.0\.4/);
  const panel = await app.find("complementary", "Explanation");
  await app.reads(panel, /No longer needed/);
  await clean("exemption-idle");
  await app.click("button", "Remove", { root: panel });
  const dialog = await app.find("dialog", /^Delete exemption/);
  await app.click("button", "Delete exemption", { root: dialog });
  await app.gone("dialog");
  const left = JSON.parse(await workspace.cli("get")).exemptions.map(({ placement }) => placement);
  assert.ok(!left.includes(lapsed), "it is gone from the draft");
  await app.go("Coverage");
  await app.find("gridcell", /^eu-personal, lapsed-server, Allow/);
});
