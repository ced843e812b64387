// A workspace on another computer, in the real window: backed up with its keys, looked into, and restored where nothing was
// yet; refused with a reason and the way on where a file cannot be opened.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { domicile } from "../harness/cli.js";
import { twoServers } from "../harness/workspace.js";

const passphrase = "four unrelated words here";
let workspace;
let elsewhere;
let backup;
before(async () => {
  workspace = await twoServers();
  await workspace.publish();
  elsewhere = await mkdtemp(join(tmpdir(), "domicile-elsewhere-"));
  backup = join(workspace.folder, "friday.domicile");
});
after(async () => {
  await workspace?.remove();
  if (elsewhere !== undefined) await rm(elsewhere, { recursive: true, force: true });
});

const all = async (file) => {
  const of = (...args) => domicile(["--workspace", file, "--json", ...args]);
  const { saved_at: last, steps } = JSON.parse(await of("status"));
  return { draft: await of("get"), releases: await of("release", "list"), log: [last, steps] };
};

test("the keys go beside the backup under a passphrase", async () => {
  const app = await launch({ workspace: workspace.file });
  try {
    await app.go("Settings");
    await app.type(/^File for the backup/, backup);
    await app.click("checkbox", "Write the keys beside it, sealed with a passphrase");
    await app.type("Passphrase of the keys", passphrase);
    await app.type("The same again", "another one entirely");
    await app.click("button", "Write backup");
    await app.reads(await app.find("main"), /The two do not match/);
    await app.type("The same again", passphrase);
    await app.click("button", "Write backup");
    const done = await app.find("region", "Backup written and verified");
    await app.reads(done, /2 keys are in .*friday\.domicile\.keys/s);
    assert.deepEqual(await app.axe(), [], "axe on the report");
    await app.photograph("backup-with-keys");
  } finally {
    await app.close();
  }
  const sealed = await readFile(`${backup}.keys`, "utf8");
  assert.ok(!sealed.includes("BEGIN PRIVATE KEY") && !sealed.includes(passphrase), "sealed");
});

test("an empty window takes the backup, after it showed whose it is", async () => {
  const file = join(elsewhere, "new.domicile");
  const app = await launch({ workspace: file });
  try {
    await app.find("heading", "Set up your workspace");
    await app.click("button", "Restore a backup…");
    const dialog = await app.find("dialog", "Restore a backup");
    await app.type("File of the backup", join(elsewhere, "thursday.domicile"), { root: dialog });
    await app.click("button", "Look into it", { root: dialog });
    await app.reads(dialog, /there is no such backup/);
    await app.type("File of the backup", backup, { root: dialog });
    await app.click("button", "Look into it", { root: dialog });
    const found = await app.find("region", "What is in the backup", { root: dialog });
    await app.reads(found, /Northwind Health.*1 release/s);
    await app.type("Passphrase of the keys beside it", passphrase, { root: found });
    assert.deepEqual(await app.axe(), [], "axe on what was found");
    await app.photograph("restore-found");
    await app.click("button", "Restore in the place of this workspace", { root: dialog });
    const done = await app.find("dialog", "Backup restored");
    await app.reads(done, /2 keys are here as they were there/);
    assert.deepEqual(await app.axe(), [], "axe on what was restored");
    await app.photograph("restored");
    await app.click("button", "Open it", { root: done });
    await app.find("navigation", "Rooms");
    await app.reads(await app.find("contentinfo", "State of the workspace"), /Published revision 1/);
    assert.deepEqual(await all(file), await all(backup), "lists, releases and log");
    await app.go("Registry");
    await app.find("gridcell", "munich-server");
  } finally {
    await app.close();
  }
});

test("what cannot be opened is replaced by the backup, and kept", async () => {
  const file = join(elsewhere, "broken.domicile");
  await writeFile(file, "no workspace at all");
  const app = await launch({ workspace: file });
  try {
    await app.find("alert");
    await app.click("button", "Restore a backup…");
    const dialog = await app.find("dialog", "Restore a backup");
    await app.type("File of the backup", backup, { root: dialog });
    await app.press("Enter");
    await app.find("region", "What is in the backup", { root: dialog });
    await app.click("button", "Restore in the place of this workspace", { root: dialog });
    const done = await app.find("dialog", "Backup restored");
    const kept = /\S+before-restore\S+/u.exec(await app.text(done))?.[0];
    assert.equal(await readFile(kept, "utf8"), "no workspace at all", "byte for byte");
    await app.photograph("restored-over-broken");
    await app.click("button", "Open it", { root: done });
    await app.find("navigation", "Rooms");
  } finally {
    await app.close();
  }
});
