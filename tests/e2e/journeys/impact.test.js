// What an edit changes before anybody publishes it, what a date changes by itself, and one request explained: the room
// Impact and the time slider of Coverage, as an officer uses them. Each step stands on the one before.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before } from "node:test";

import { launch } from "../harness/app.js";
import { steps } from "../harness/steps.js";
import { twoServers } from "../harness/workspace.js";

let workspace;
let app;

before(async () => {
  workspace = await twoServers();
  app = await launch({ workspace: workspace.file });
  await app.find("heading", "Overview");
});
after(async () => {
  await app?.close();
  await workspace?.remove();
});

const step = steps("impact-failed", () => app);

async function clean(name) {
  const problems = await app.axe();
  await app.photograph(name);
  assert.deepEqual(problems, [], `axe on ${name}`);
}

/** Clicks the first of the rows of an endpoint: each question about it is one. */
async function choose(endpoint) {
  const grid = await app.find("grid", "Changed decisions");
  const cells = await app.until(`rows of ${endpoint}`, async () => {
    const found = await app.findAll("gridcell", endpoint, { root: grid });
    return found.length > 0 ? found : null;
  });
  await cells[0].click();
}

/** The four counts, by their words. */
async function counts() {
  const group = await app.find("radiogroup", "Decisions by what the draft does");
  const radios = await app.findAll("radio", undefined, { root: group });
  const texts = await Promise.all(radios.map((radio) => app.text(radio)));
  return texts.map((text) => Number(/[\d,]+/u.exec(text)[0].replaceAll(",", "")));
}

step("before anything is published, everything counts as new", async () => {
  await app.go("Impact");
  await app.find("radiogroup", "Decisions by what the draft does");
  const main = await app.find("main");
  await app.reads(main, /Nothing is published yet, so everything counts as new\. This draft permits 1 of 2 endpoints\./);
  await clean("impact-unpublished");
});

step("a draft that is what was published changes nothing", async () => {
  await app.close();
  await workspace.publish();
  app = await launch({ workspace: workspace.file });
  await app.go("Impact");
  await app.reads(await app.find("main"), /No decision changes: this draft permits exactly what revision 1 permits/);
  const [gained, lost, reasons, unchanged] = await counts();
  assert.deepEqual([gained, lost, reasons], [0, 0, 0], "nothing differs");
  assert.ok(unchanged > 0, "and everything was compared");
  await clean("impact-none");
});

step("an edit shows in the draft bar and in the room at once", async () => {
  await app.go("Registry");
  for (const [endpoint, word] of [
    ["munich-server", "On"],
    ["berlin-server", "Off"],
  ]) {
    await app.click("gridcell", endpoint);
    await app.press("End");
    for (let turn = 0; turn < 20 && !(await onSwitch()); turn += 1) await app.press("ArrowLeft");
    await app.press("Enter");
    await app.click("option", word);
    await app.gone("option", word);
  }
  const bar = await app.find("banner", "Draft");
  await app.reads(bar, /2 edits[\s\S]*\+ \d+ allowed[\s\S]*− \d+ denied[\s\S]*of [\d,]+ decisions/);
  await app.click("button", /Open Impact$/, { root: bar });
  await app.reads(
    await app.find("main"),
    /This draft permits 1 endpoint more and 1 less than revision 1, of 2 endpoints\./,
  );
});

/** Whether the cursor is on a cell that says whether an endpoint is switched on. */
async function onSwitch() {
  return ["On", "Off"].includes((await app.text((await app.focused()).element)).trim());
}

step("the counts add up to the space, and what is gained comes first", async () => {
  const [gained, lost, reasons, unchanged] = await counts();
  const text = await app.text(await app.find("main"));
  const [, changed, answers] = /([\d,]+) of ([\d,]+) decisions differ/u.exec(text).map((one) => Number(one.replaceAll?.(",", "")));
  assert.equal(gained + lost + reasons, changed, "what differs");
  assert.equal(changed + unchanged, answers, "and what does not make the whole");
  const checked = await app.find("radio", /newly permitted$/);
  assert.equal(await checked.getAttribute("aria-checked"), "true", "nobody has to look for it");
  await app.reads(await app.find("region", "Newly permitted places"), /Germany\s+for eu-personal/);
  await clean("impact-changes");
});

step("a row opens what was and what is, check by check", async () => {
  await choose("munich-server");
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Newly permitted/);
  await app.reads(await app.find("region", "Revision 1", { root: inspector }), /Denied[\s\S]*switched off/);
  await app.reads(await app.find("region", "Draft", { root: inspector }), /Allowed/);
  await clean("impact-explained");
  await app.click("radio", /no longer permitted$/);
  await choose("berlin-server");
  await app.reads(inspector, /No longer permitted/);
  await app.click("radio", /unchanged$/);
  await app.reads(await app.find("main"), /None of 12 decisions is as it was\./);
});

step("the whole list becomes a file, and never over another", async () => {
  const file = join(workspace.folder, "impact.csv");
  await app.click("button", "Export…");
  const dialog = await app.find("dialog", "Export the changes");
  await app.type("File", file, { root: dialog });
  await clean("impact-export");
  await app.click("button", "Export", { root: dialog });
  await app.find("dialog", /^\d+ changes were written$/);
  await app.click("button", "Close");
  await app.gone("dialog");
  const lines = (await readFile(file, "utf8")).trim().split("\r\n");
  assert.match(lines[0], /^effect,tag,category,endpoint,/, "with its columns");
  assert.match(lines[1], /^gained,eu-personal,,munich-server,/, "what is gained first");
  await app.click("button", "Export…");
  await app.type("File", file, { root: await app.find("dialog", "Export the changes") });
  await app.click("button", "Export", { root: await app.find("dialog", "Export the changes") });
  await app.reads(await app.find("alert"), /there is a file of this name already/);
  await app.press("Escape");
  await app.gone("dialog");
});

step("nobody signs without having read where it is newly permitted", async () => {
  await app.go("Releases");
  const form = await app.find("form", "Sign and export");
  const sign = await app.find("button", "Sign and export revision 2", { root: form });
  assert.equal(await sign.isEnabled(), false, "it is not ticked yet");
  await app.click("checkbox", /newly permits requests to be processed: Germany \(eu-personal\)/, { root: form });
  await app.until("the button to be enabled", () => sign.isEnabled());
  await clean("impact-acknowledged");
});

step("the slider steps to the date on which the record ends, by keyboard", async () => {
  await app.go("Coverage");
  await app.click("gridcell", /^eu-personal, munich-server, Allow/);
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Allowed/);
  const slider = await app.find("slider", "Date for which the matrix is decided");
  await app.browser.execute((element) => element.focus(), slider);
  await app.press("ArrowRight");
  await app.find("gridcell", /^eu-personal, munich-server, Deny, − now Allow/);
  await app.reads(inspector, /Denied/);
  assert.match(await slider.getAttribute("aria-valuetext"), /Record of the server room/, "the date says what ends");
  const travel = await app.find("group", "Another date");
  await app.reads(travel, /when Record of the server room, sheet 1 has ended: − 1 no longer permitted, \+ 0 newly permitted/);
  assert.match(await app.browser.getUrl(), /[?&]at=/, "the date is in the address");
  await clean("coverage-travel");
});

step("Home is now, the list has the same dates, and the button leads back", async () => {
  await app.press("Home");
  await app.find("gridcell", /^eu-personal, munich-server, Allow/);
  const travel = await app.find("group", "Another date");
  await app.click("combobox", "As of", { root: travel });
  await app.click("option", /Record of the server room, sheet 1 has ended/);
  await app.find("gridcell", /^eu-personal, munich-server, Deny, − now Allow/);
  await app.click("button", "Back to now");
  await app.find("gridcell", /^eu-personal, munich-server, Allow/);
  assert.equal((await app.focused()).role, "slider", "the focus is not lost with the button");
  assert.doesNotMatch(await app.browser.getUrl(), /[?&]at=/, "the address is that of now");
});

step("one request is explained as the command line does", async () => {
  await app.go("Impact");
  await app.click("tab", "One request");
  const answer = await app.find("region", "Answer");
  await app.reads(answer, /Allowed[\s\S]*This request may be served by 1 of 2 endpoints\./);
  await app.find("gridcell", "munich-server", { root: answer });
  await clean("impact-request");
  await app.type("At", "2026-02-30");
  await app.reads(await app.find("main"), /neither a day nor an instant/);
  await app.type("At", "2020-01-01T00:00:00Z");
  await app.reads(await app.find("region", "Answer"), /Denied[\s\S]*none of 2 endpoints qualifies/);
  await app.type("At", "");
  await app.click("radio", "Published");
  await app.find("gridcell", "berlin-server", { root: await app.find("region", "Answer") });
  await clean("impact-request-published");
});

step("in the dark and in a narrow window nothing is lost", async () => {
  await app.theme("Dark");
  await clean("impact-request-dark");
  await app.go("Coverage");
  const slider = await app.find("slider", "Date for which the matrix is decided");
  await app.browser.execute((element) => element.focus(), slider);
  await app.press("End");
  await app.find("gridcell", /^eu-personal, munich-server, Deny, − now Allow/);
  await clean("coverage-travel-dark");
  await app.resize(1024, 700);
  await clean("coverage-travel-narrow-dark");
  assert.equal(await app.excess(), 0, "a page is never wider than its window");
  await app.go("Impact");
  await choose("munich-server");
  await app.click("button", "Show explanation");
  const sheet = await app.find("dialog", "Explanation");
  await app.reads(sheet, /Newly permitted/);
  await clean("impact-sheet-dark");
  await app.press("Escape");
  await app.gone("dialog");
  await app.theme("Light");
  await app.click("tab", "One request");
  await app.find("region", "Answer");
  await clean("impact-request-narrow");
  assert.equal(await app.excess(), 0, "a page is never wider than its window");
});
