// The first minutes, in the real window: what was typed outlives a closed window, and a template makes a draft that
// nobody has published.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { filesBelow } from "../harness/bytes.js";

let home;
let workspace;
let app;
const open = async () => {
  app = await launch({ workspace, home });
  await app.find("heading", "Set up your workspace");
};
before(async () => {
  home = await mkdtemp(join(tmpdir(), "domicile-home-"));
  workspace = join(home, "northwind.domicile");
  await open();
});
after(async () => {
  await app?.close();
  await rm(home, { recursive: true, force: true });
});

/** Whether the web engine has written the text, as it writes what a page keeps. */
const isKept = async (text) => {
  const files = (await filesBelow(home)).filter((path) => path.includes("localstorage"));
  const held = await Promise.all(files.map((path) => readFile(path)));
  return held.some((bytes) => bytes.includes(Buffer.from(text, "utf16le")));
};

const template = "GDPR: personal data and transfers";
const templates = () => app.find("list", "Start from templates");

test("what was typed is there again after the window was closed halfway", async () => {
  await app.type("Organisation", "Northwind Health");
  await app.click("checkbox", template, { root: await templates() });
  // The web engine writes what the page keeps a moment later: what a closed window leaves behind is what is on the disk.
  await app.until("the choice to be on the disk", () => isKept("gdpr-ch5"));
  await app.close();
  await open();
  assert.equal(await (await app.find("textbox", "Organisation")).getValue(), "Northwind Health");
  const chosen = await app.find("checkbox", template, { root: await templates() });
  assert.equal(await chosen.getAttribute("aria-checked"), "true", "and what was chosen");
});

for (const [language, heading, organisation] of [
  ["Deutsch", "Arbeitsbereich einrichten", "Organisation"],
  ["Français", "Configurer votre espace de travail", "Organisation"],
]) {
  test(`set-up in ${language} is read, and reached by keys alone`, async () => {
    await app.language(language);
    await app.find("heading", heading);
    assert.deepEqual(await app.axe(), [], `axe in ${language}`);
    assert.equal(await app.excess(), 0, "nothing is cut off at the side");
    await app.photograph(`setup-${language}`);
    await app.tabTo("textbox", organisation);
  });
}

test("finishing makes a draft with a boundary, a tag and a policy, which nobody has published", async () => {
  await app.language("English");
  await app.type("Your name", "Ada Nowak");
  await app.click("button", "Finish");
  await app.gone("heading", "Set up your workspace");
  await app.go("Overview");
  await app.reads(await app.find("banner"), /Draft\s+not published/);
  await app.reads(await app.find("contentinfo", "State of the workspace"), /Network: 0 connections.*Nothing published/s);
  for (const [room, tab, name] of [
    ["Registry", /^Tags/, "eu-personal"],
    ["Registry", /^Boundaries/, /^EEA/],
  ]) {
    await app.go(room);
    await app.click("tab", tab);
    await app.until(`${name} to be there`, async () => (await app.findAll("gridcell", name)).length > 0);
  }
  await app.go("Policies");
  await app.find("gridcell", "GDPR Chapter V");
});
