// What was shown as saved is there after a crash, and after a plain restart.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

let workspace;
before(async () => {
  workspace = await fullWorkspace();
});
after(() => workspace?.remove());

/** Opens the cell that holds `from` with the keyboard, and writes `text` into it. */
async function rename(app, from, text) {
  await app.go("Registry");
  await app.click("gridcell", from);
  await app.press("F2");
  const field = await app.find("textbox", /^Upstream name, /);
  await app.fill(field, text);
  await app.press("Enter");
  await app.until("the save to be shown", async () => {
    const said = await app.findAll("status");
    const texts = await Promise.all(said.map((one) => app.text(one)));
    return texts.some((one) => one.includes(`Upstream name saved: ${text}.`));
  });
}

test("an edit that was shown as saved outlives a crash", async () => {
  const app = await launch({ workspace: workspace.file });
  await rename(app, "mistral-large-latest", "mistral-large-2512");
  await app.kill();

  const again = await launch({ workspace: workspace.file });
  try {
    await again.reads(await again.find("region", "Notices"), /Recovered draft: .* Every edit up to .* is here\./);
    await again.go("Registry");
    await again.find("gridcell", "mistral-large-2512");
    await again.find("contentinfo", "State of the workspace");
  } finally {
    await again.close();
  }
  const document = JSON.parse(await workspace.cli("get"));
  const upstream = document.registry.endpoints.map((endpoint) => endpoint.upstream_name);
  assert.equal(upstream.filter((name) => name === "mistral-large-2512").length, 1, "the file holds the edit, once");
});

test("a restart opens the officer’s own workspace again", async () => {
  const home = workspace.folder;
  const first = await launch({ home });
  await first.type("Organisation", "Northwind Health");
  await first.type("Your name", "Ada Nowak");
  await first.click("button", "Finish");
  await first.gone("heading", "Set up your workspace");
  await first.close();

  const second = await launch({ home });
  try {
    const rooms = await second.find("navigation", "Rooms");
    await second.reads(rooms, /Northwind Health/);
  } finally {
    await second.close();
  }
});
