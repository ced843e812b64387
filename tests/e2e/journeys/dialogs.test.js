// Every form in a dialog, in three languages and a narrow window: opened by keys alone, clean for axe, not wider than the
// window, and gone on Escape with the focus back where it came from.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";
import { wordsOf } from "../harness/words.js";

const registry = (tab, button) => ({ room: "room-registry", tab: `registry-tab-${tab}`, button });
const dialogs = [
  registry("endpoints", "registry-add-endpoint"),
  registry("endpoints", "registry-import"),
  registry("endpoints", "registry-export-open"),
  registry("placements", "registry-add-placement"),
  registry("connections", "registry-add-connection"),
  registry("models", "registry-add-model"),
  registry("providers", "registry-add-provider"),
  registry("regions", "registry-add-region"),
  registry("zones", "registry-add-zone"),
  registry("boundaries", "registry-add-boundary"),
  registry("tags", "registry-add-tag"),
  { room: "room-policies", button: "policies-new" },
  { room: "room-evidence", button: "evidence-add" },
  { room: "room-evidence", tab: "evidence-tab-exemptions", button: "exemption-add" },
  { room: "room-settings", button: "settings-restore-open" },
];

const languages = [
  ["en", "English"],
  ["de", "Deutsch"],
  ["fr", "Français"],
];

for (const [code, name] of languages) {
  describe(name, () => {
    let workspace;
    let app;
    let say;
    before(async () => {
      say = await wordsOf(code);
      workspace = await fullWorkspace();
      app = await launch({ workspace: workspace.file });
      await app.resize(1024, 700);
      if (code !== "en") await app.language(name);
    });
    after(async () => {
      await app?.close();
      await workspace?.remove();
    });

    for (const { room, tab, button } of dialogs) {
      test(`${button} opens, is clean and closes`, async () => {
        await app.go(say(room));
        if (tab !== undefined) await app.click("tab", new RegExp(`^${say(tab)}`, "u"));
        // The order of the keys is the same in every language.
        if (code === "en") {
          await app.tabTo("button", say(button));
          await app.press("Enter");
        } else await app.click("button", say(button));
        const dialog = await app.find("dialog");
        await app.photograph(`dialog-${code}-${button}`);
        assert.deepEqual(await app.axe(), [], "axe on the dialog");
        assert.equal(await app.excess(), 0, "nothing is wider than the window");
        const inside = await app.browser.execute((element) => element.contains(document.activeElement), dialog);
        assert.equal(inside, true, "the focus is in the dialog");
        await app.press("Escape");
        await app.gone("dialog");
        if (code !== "en") return;
        const { role, name: label } = await app.focused();
        assert.deepEqual([role, label], ["button", say(button)], "the focus is back where it came from");
      });
    }
  });
}
