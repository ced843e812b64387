// German and French: every room, reached by keys alone, in a narrow window, where their longer words are the tightest. axe finds nothing,
// nothing is scrolled sideways, the core's own sentences are in the language too, and a picture is taken.
import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";

import { launch } from "../harness/app.js";
import { fullWorkspace } from "../harness/workspace.js";

const languages = [
  {
    code: "de",
    name: "Deutsch",
    ends: /endet am \d+\. \S+ \d{4}/,
    rooms: "Übersicht Abdeckung Register Richtlinien Nachweise Test Auswirkung Freigaben Einstellungen".split(" "),
  },
  {
    code: "fr",
    name: "Français",
    ends: /prend fin le \d+ \S+ \d{4}/,
    rooms: ["Vue d’ensemble", ..."Couverture Registre Politiques Preuves Essai Impact Publications Réglages".split(" ")],
  },
];

for (const { code, name, ends, rooms } of languages) {
  describe(name, () => {
    let home;
    let workspace;
    let app;
    before(async () => {
      home = await mkdtemp(join(tmpdir(), "domicile-home-"));
      workspace = await fullWorkspace();
      const soon = new Date(Date.now() + 6 * 86_400_000).toISOString().replace(/T.*$/u, "T00:00:00Z");
      await workspace.edit((document) => {
        document.exemptions[0].validity.to = soon;
      });
      app = await launch({ workspace: workspace.file, home });
      await app.resize(1024, 700);
      await app.language(name);
    });
    after(async () => {
      await app?.close();
      await workspace?.remove();
      await rm(home, { recursive: true, force: true });
    });

    for (const [at, room] of rooms.entries()) {
      test(`${room} is whole and clean`, async () => {
        await app.goByKeys(room);
        await app.until("the room to be drawn", async () => (await app.findAll("heading")).length > 0);
        await app.gone("paragraph", /…$/);
        const problems = await app.axe();
        await app.photograph(`${code}-${at + 1}`);
        assert.deepEqual(problems, [], "a screen that axe complains of shuts somebody out");
        assert.equal(await app.excess(), 0, "a page is never wider than its window");
      });
    }

    test("the core speaks it too, and it is kept when the window is opened again", async () => {
      await app.close();
      app = await launch({ workspace: workspace.file, home });
      await app.find("heading", rooms[0]);
      await app.reads(await app.find("main"), ends);
    });
  });
}
