// What is tried with a prompt leaves no trace: neither the prompt nor the answer nor the key is in any file that the
// window, its engine or the system wrote, after the window is closed.
import assert from "node:assert/strict";
import { dirname, join } from "node:path";
import { after, before, test } from "node:test";

import { launch } from "../harness/app.js";
import { filesBelow, holding } from "../harness/bytes.js";
import { startStub } from "../harness/stub.js";
import { qualifyingWorkspace } from "../harness/workspace.js";

const key = "sk-trace-6f1e0b7a92";
const prompt = "Schreiben Sie Erika Muster-Trace wegen ihrer Grüße.";
const answer = "Sehr geehrte Frau Muster-Answer, danke für die Grüße.";

let stub;
let workspace;
before(async () => {
  stub = await startStub({ key, pieces: [answer.slice(0, 20), answer.slice(20)] });
  workspace = await qualifyingWorkspace(stub.url);
});
after(async () => {
  await stub?.stop();
  await workspace?.remove();
});

test("a prompt test leaves neither prompt, answer nor key in any file", async () => {
  const app = await launch({ workspace: workspace.file, home: workspace.folder });
  try {
    await app.go("Test");
    await app.click("button", /^Enter key for /);
    const dialog = await app.find("dialog", /^Key for /);
    await app.type("Key", key, { root: dialog });
    await app.click("button", "Keep key", { root: dialog });
    await app.gone("dialog");
    await app.type("Prompt", prompt);
    await app.click("checkbox", "This text is made up and about nobody");
    await app.click("button", /^Run on 1/);
    const shown = await app.find("region", "own-server");
    await app.reads(shown, /Done/);
    assert.ok((await app.text(shown)).includes(answer), "the run that must leave no trace took place");
    assert.equal(stub.seen.last.body.messages.at(-1).content, prompt, "and it sent the prompt");
  } finally {
    await app.close();
  }

  // A desktop of its own keeps everything below one directory: home, temporary files, sockets, the session's log.
  const roots = [workspace.folder, ...(process.env.DOMICILE_DESKTOP === "1" ? [dirname(process.env.HOME)] : [])];
  const files = [...new Set((await Promise.all(roots.map(filesBelow))).flat())];
  assert.ok(files.some((file) => file.startsWith(join(workspace.folder, "data"))), "the engine’s own files are among them");
  const found = await holding(files, "Northwind Health");
  assert.ok(found.includes(workspace.file), "the search finds what is there");
  for (const [what, text] of Object.entries({ prompt, answer, key })) {
    assert.deepEqual(await holding(files, text), [], `no file holds the ${what}`);
  }
});
