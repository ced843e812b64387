// Why an answer is what it is, in the real window: each cause in its own words, what would change it, and the same answer
// on the clipboard as from the command line.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { causes, causesWorkspace } from "../harness/workspace.js";

let workspace;
let app;
before(async () => {
  workspace = await causesWorkspace();
  app = await launch({ workspace: workspace.file });
  await app.resize(1440, 900);
  await app.go("Coverage");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const explain = async (tag, endpoint, verdict) => {
  await app.click("gridcell", new RegExp(`^${tag}, ${endpoint}, ${verdict}`));
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, new RegExp(`${tag}\\s.*${endpoint}\\s`, "su"));
  return inspector;
};
/** What the command line says of the same question at the same instant. */
const asked = async (tag, endpoint, at) => {
  const found = await workspace.tryCli("--json", "explain", "--tag", tag, "--endpoint", endpoint, ...(at === undefined ? [] : ["--at", at]));
  return found.stdout;
};
/** The clipboard, as another field of the window receives it. */
const pasted = async () => {
  await app.go("Test");
  const field = await app.find("textbox", "Prompt");
  await app.fill(field, "");
  await app.press("Control+v");
  const text = await field.getValue();
  await app.fill(field, "");
  await app.go("Coverage");
  return text;
};

test("each cause has its own code and its own words", async () => {
  const verdicts = { good: "Allow", unknown: "Unknown" };
  const said = new Map();
  const codes = new Map();
  for (const cause of causes.filter((one) => one !== "good")) {
    const inspector = await explain("eu-personal", `${cause}-server`, verdicts[cause] ?? "Deny");
    const { explanation } = JSON.parse(await asked("eu-personal", `${cause}-server`));
    assert.ok((await app.text(inspector)).includes(explanation.sentence), `${cause}: the window says “${explanation.sentence}”`);
    said.set(explanation.sentence, cause);
    codes.set(explanation.codes.join(" "), cause);
    if (cause === "exempted") await app.photograph("explained-exemption-ended");
  }
  await explain("notes", "good-server", "Deny");
  const { explanation } = JSON.parse(await asked("notes", "good-server"));
  said.set(explanation.sentence, "no policy");
  codes.set(explanation.codes.join(" "), "no policy");
  assert.equal(said.size, causes.length, `seven sentences: ${[...said.keys()].join("\n")}`);
  assert.equal(codes.size, causes.length, `seven codes: ${[...codes.keys()].join("\n")}`);
});

test("the explanation goes from the verdict to what proves it", async () => {
  const inspector = await explain("eu-personal", "outside-server", "Deny");
  const text = await app.text(inspector);
  const order = ["Denied", "may be processed in", "Decided by", "Processing", "What would allow this", "Evidence", "Catalogue"];
  const places = order.map((part) => text.indexOf(part));
  assert.ok(places.every((place) => place >= 0), `all of it is there: ${order.map((part, at) => `${part} ${places[at]}`)}`);
  assert.deepEqual(places, places.toSorted((one, other) => one - other), "in this order");
  const checks = await app.find("table", /GDPR/, { root: inspector });
  const rows = await app.findAll("row", undefined, { root: checks });
  assert.ok(rows.length > 6, "a line for each stage");
  assert.deepEqual(await app.axe(), [], "the explanation is clean");
  await app.photograph("explained-outside");
  await app.click("button", "GDPR Chapter V", { root: inspector });
  await app.find("heading", "GDPR Chapter V");
  await app.go("Coverage");
});

test("what would allow it is tried on a copy: decided again, and nothing is written", async () => {
  const before = await workspace.cli("get");
  const inspector = await explain("eu-personal", "outside-server", "Deny");
  await app.click("button", "Try 1 on a copy", { root: inspector });
  await app.reads(inspector, /(Allow|Exempt)\s.*eu-personal/su);
  await app.reads(inspector, /newly permitted/u);
  assert.deepEqual(await app.axe(), [], "what was tried is clean");
  await app.photograph("explained-tried");
  assert.equal(await workspace.cli("get"), before, "the draft is as it was");
});

test("what is copied is what the command line says, byte for byte", async () => {
  const inspector = await explain("eu-personal", "lapsed-server", "Deny");
  await app.click("button", "Copy as JSON", { root: inspector });
  const json = await pasted();
  const { at, codes } = JSON.parse(json).explanation;
  assert.equal(json, await asked("eu-personal", "lapsed-server", at));
  assert.ok(codes.includes("evidence_expired"), `the code of the reason: ${codes}`);
  await explain("eu-personal", "lapsed-server", "Deny");
  await app.click("button", "Copy as text", { root: await app.find("complementary", "Explanation") });
  assert.ok((await pasted()).includes(`Reason codes: ${codes.join(", ")}`), "the text has the same codes");
});
