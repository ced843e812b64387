// The main job as an officer does it: set up, import, see what is denied and why, record a place with its evidence, try
// a prompt where it may go, publish, and have the bundle verified by others. Each step stands on the one before.
import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { launch } from "../harness/app.js";
import { run, tryDomicile } from "../harness/cli.js";
import { repository } from "../harness/common.js";
import { steps } from "../harness/steps.js";
import { startStub } from "../harness/stub.js";

const berlinKey = "sk-berlin-0d1c7f35";
const prompt = "Write a letter to Erika Example.";
const stages = ["Processing", "Storage", "Prompt logs", "Abuse monitoring", "Support access", "Control plane"];
const countries = { DE: "DE Germany", US: "US United States" };
const claude = "claude-london@bedrock:in_region:eu-west-2";

let app;
let folder;
let berlin;
let dallas;

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "domicile-journey-"));
  berlin = await startStub({ address: "127.0.0.1", key: berlinKey, pieces: ["Dear Mrs Example, ", "your letter ", "is here."] });
  dallas = await startStub({ address: "127.0.0.2", key: "sk-dallas" });
  app = await launch();
});
after(async () => {
  await app?.close();
  await Promise.all([berlin?.stop(), dallas?.stop()]);
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

const step = steps("first-release-failed", () => app);

/** The matrix's cells of the one tag, by endpoint: each is read out as tag, endpoint, verdict and reason. */
async function verdicts() {
  const matrix = await app.find("grid", "What each tag may use");
  const cells = await app.findAll("gridcell", /^eu-personal, /, { root: matrix });
  const names = await Promise.all(cells.map((cell) => cell.getComputedLabel()));
  return Object.fromEntries(names.map((name) => name.split(", ").slice(1, 3)));
}

step("the first start asks for names and templates, and for no account", async () => {
  await app.find("heading", "Set up your workspace");
  assert.deepEqual(await app.findAll("textbox", /e-?mail|account|licence/i), [], "nobody signs up to anything");
  assert.deepEqual(await app.axe(), [], "axe on the set-up");
  await app.photograph("setup");
  await app.type("Organisation", "Northwind Health");
  await app.type("Your name", "Ada Nowak");
  const templates = await app.find("list", "Start from templates");
  await app.click("checkbox", "GDPR: personal data and transfers", { root: templates });
  await app.click("checkbox", "Go on with an import after set-up");
  await app.click("button", "Finish");
  await app.gone("heading", "Set up your workspace");
});

step("the import shows every row before anything changes", async () => {
  const text = await readFile(join(repository, "tests/fixtures/e2e/gateway.yaml"), "utf8");
  const file = join(folder, "config.yaml");
  await writeFile(file, text.replace(/: BERLIN$/mu, `: ${berlin.url}`).replace(/: DALLAS$/mu, `: ${dallas.url}`));
  const dialog = await app.find("dialog", "Import what your gateway uses");
  await app.give(file, { root: dialog });
  await app.until("the counts", async () => (await app.text(dialog)).includes("3 added"));
  const rows = await app.find("grid", "Rows of the import", { root: dialog });
  for (const endpoint of ["berlin-server", "dallas-server", claude]) {
    await app.until(`what would be added: ${endpoint}`, async () => (await app.text(rows)).includes(endpoint));
  }
  assert.deepEqual(await app.axe(), [], "axe on the preview");
  await app.photograph("import-preview");
  await app.click("button", "Import 3", { root: dialog });
  await app.gone("dialog", "Import what your gateway uses");
});

step("nothing is permitted yet, in words", async () => {
  await app.go("Coverage");
  assert.deepEqual(
    await verdicts(),
    { "berlin-server": "Deny", "dallas-server": "Deny", [claude]: "Deny" },
    "a template permits nothing by itself",
  );
});

step("the inspector says why in a sentence", async () => {
  await app.click("gridcell", /^eu-personal, berlin-server, Deny/);
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Denied/);
  await app.reads(inspector, /Requests tagged eu-personal need .* in force for this endpoint\. None is recorded\./s);
  await app.reads(inspector, /Nobody has said where this endpoint’s data is for processing\./i);
  assert.deepEqual(await app.axe(), [], "axe on the explanation");
  await app.photograph("coverage-explained-denied");
});

for (const [host, place] of [
  ["127.0.0.1", "DE"],
  ["127.0.0.2", "US"],
]) {
  step(`the officer records that ${host} stands in ${place}, stage by stage`, async () => {
    await app.go("Registry");
    await app.click("tab", /^Placements/);
    await app.click("gridcell", `private:${host}`);
    const inspector = await app.find("complementary", "Explanation");
    for (const stage of stages) {
      await app.click("button", `Edit ${stage}`, { root: inspector });
      const dialog = await app.find("dialog", new RegExp(`^${stage}: `));
      await app.add("Places", place, countries[place], { root: dialog });
      await app.type("Source", "Own server room record", { root: dialog });
      if (stage === "Processing" && place === "DE") {
        assert.deepEqual(await app.axe(), [], "axe on the claim");
        await app.photograph("claim");
      }
      await app.click("button", "Save claim", { root: dialog });
      if (stage === "Processing") {
        // The import said that nobody knows: of two sources the wider counts until the officer settles it.
        const settle = await app.find("dialog", /^Settle Processing: /);
        await app.type("Reason", "We run the machine ourselves.", { root: settle });
        await app.click("button", "Settle", { root: settle });
      }
      await app.gone("dialog");
    }
    await app.reads(inspector, /Every stage has a claim\./);
  });
}

for (const [host, place, city] of [
  ["127.0.0.1", "DE", "Berlin"],
  ["127.0.0.2", "US", "Dallas"],
]) {
  step(`the officer files the record of the server room in ${city}`, async () => {
    const file = join(folder, `${city}.txt`);
    await writeFile(file, `Record of the server room in ${city}, signed.\n`);
    await app.go("Evidence");
    await app.click("button", "Add evidence");
    const dialog = await app.find("dialog", "Add evidence");
    await app.pick("Instrument", "own facility", /own facility names places/, { root: dialog });
    await app.type("Name", `Server room ${city}`, { root: dialog });
    await app.type("Issuer", "Northwind Health", { root: dialog });
    await app.click("radio", "Placements", { root: dialog });
    await app.add("Placements", host, new RegExp(`private:${host}`), { root: dialog });
    await app.add("Places for every stage", place, countries[place], { root: dialog });
    await app.click("button", "Same places for all stages", { root: dialog });
    await app.type("First day", "2026-01-01", { root: dialog });
    await app.type("Last day", "31.12.2027", { root: dialog });
    await app.give(file, { root: dialog });
    await app.reads(dialog, new RegExp(`${city}\\.txt, .* copied and hashed`));
    if (city === "Berlin") {
      assert.deepEqual(await app.axe(), [], "axe on the form of evidence");
      await app.photograph("evidence-form");
    }
    await app.click("button", "Save", { root: dialog });
    await app.gone("dialog", "Add evidence");
    await app.reads(await app.find("complementary", "Explanation"), /[0-9a-f]{64}/);
  });
}

step("the endpoint of that place turns to Allow, the others stay denied", async () => {
  await app.go("Coverage");
  await app.find("gridcell", /^eu-personal, berlin-server, Allow/);
  assert.deepEqual(
    await verdicts(),
    { "berlin-server": "Allow", "dallas-server": "Deny", [claude]: "Deny" },
    "only the place that the law’s boundary holds is permitted",
  );
  await app.click("gridcell", /^eu-personal, berlin-server, Allow/);
  const inspector = await app.find("complementary", "Explanation");
  await app.reads(inspector, /Allowed/);
  assert.deepEqual(await app.axe(), [], "axe on an allowed cell");
  await app.photograph("coverage-explained-allowed");
  await app.click("gridcell", /^eu-personal, dallas-server, Deny/);
  await app.reads(inspector, /Requests tagged eu-personal may be processed in .* only\. This endpoint may also process in the United States\./s);
});

step("the key goes into the keychain and stays nowhere else in the window", async () => {
  await app.go("Registry");
  await app.click("tab", /^Connections/);
  await app.click("gridcell", berlin.connection);
  await app.press("End");
  await app.press("Enter");
  const dialog = await app.find("dialog", /^Key of /);
  await app.type("Key", berlinKey, { root: dialog });
  assert.deepEqual(await app.axe(), [], "axe on the form of a key");
  await app.click("button", "Store key", { root: dialog });
  await app.gone("dialog", /^Key of /);
  const inPage = await app.browser.execute((key) => {
    const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
    return [document.documentElement.outerHTML, ...fields].some((text) => text.includes(key));
  }, berlinKey);
  assert.equal(inPage, false, "no part of the page holds the key");
  const { code, stdout } = await run("secret-tool", ["search", "--all", "--unlock", "service", "domicile"]);
  assert.equal(code, 0, "the system’s own program finds the entry");
  assert.ok(stdout.includes(berlinKey), "the entry holds the key as it was typed");
});

step("a prompt can be run only where it may go", async () => {
  await app.go("Test");
  await app.type("Prompt", prompt);
  await app.click("radio", "Draft", { root: await app.find("radiogroup", "Policy") });
  await app.click("checkbox", "This text is made up and about nobody");
  const endpoints = await app.find("list", "Endpoints");
  const offered = await app.findAll("checkbox", undefined, { root: endpoints });
  assert.equal(offered.length, 1, "only what qualifies has a control");
  assert.match(await offered[0].getComputedLabel(), /^berlin-server, Allow/);
  await app.reads(endpoints, /dallas-server\s*Deny/);
  assert.deepEqual(await app.findAll("button", /dallas/, { root: endpoints }), [], "nothing runs what is denied");
});

step("the answer streams in, with the facts of the call", async () => {
  await app.click("button", /^Run on 1/);
  const answer = await app.find("region", "berlin-server");
  await app.reads(answer, /Done/);
  assert.ok((await app.text(answer)).includes(berlin.text), "the whole answer is shown");
  assert.deepEqual(await app.axe(), [], "axe on an answer");
  await app.photograph("test-answered");
  assert.equal(berlin.seen.refused, 0, "the server got the key that was entered");
  const { body, headers } = berlin.seen.last;
  assert.equal(headers.authorization, `Bearer ${berlinKey}`);
  assert.equal(body.messages.at(-1).content, prompt);
  assert.equal(body.model, "llama-letters", "the host’s own name for the model");
});

step("stop hangs up", async () => {
  berlin.holds = true;
  await app.click("button", /^Run on 1/);
  const answer = await app.find("region", "berlin-server");
  await app.until("the first piece", async () => (await app.text(answer)).includes("Dear Mrs Example,"));
  await app.photograph("test-streaming");
  await app.click("button", "Stop berlin-server");
  await app.reads(answer, /Stopped/);
  await app.until("the server to see it", () => berlin.seen.hungUp === 1);
  assert.equal((await app.text(answer)).includes("is here."), false, "what was not sent is not shown");
  assert.equal(dallas.seen.connections, 0, "nothing was ever sent where it may not go, not even a greeting");
});

let root;
const bundle = () => join(folder, "bundle");

step("the officer signs and exports, and sees what was read back", async () => {
  await app.go("Releases");
  const form = await app.find("form", "Sign and export");
  await app.reads(form, /One signer/);
  assert.deepEqual(await app.axe(), [], "axe on the review");
  await app.photograph("releases-review");
  await app.click("checkbox", /newly permits requests to be processed: Germany \(eu-personal\)/, { root: form });
  await app.type("Reason for the change", "The first policy for letters.", { root: form });
  await app.type("Folder for the export", bundle(), { root: form });
  await app.click("button", "Sign and export revision 1", { root: form });
  const exported = await app.find("region", "Exported and verified");
  await app.reads(exported, /One signer|one signer/);
  root = /Root SHA-256\s+([0-9a-f]{64})\b/u.exec(await app.text(exported))?.[1];
  assert.ok(root !== undefined, "the root’s hash is there to be pinned");
  assert.deepEqual(await app.axe(), [], "axe on the export");
  await app.photograph("releases-exported");
});

step("the window says what is published", async () => {
  await app.reads(await app.find("contentinfo", "State of the workspace"), /Published revision 1 · one signer/);
});

step("the command line verifies the folder with that root, and refuses another", async () => {
  const good = await tryDomicile(["verify", bundle(), "--root-sha256", root]);
  assert.equal(good.code, 0, good.stderr);
  const bad = await tryDomicile(["verify", bundle(), "--root-sha256", "0".repeat(64)]);
  assert.equal(bad.code, 3, "a root that nobody gave is not verified");
});

step("software that never heard of the console verifies the folder", async (context) => {
  const python = process.env.DOMICILE_PYTHON;
  if (python === undefined) {
    context.diagnostic("DOMICILE_PYTHON is not set: python-tuf and securesystemslib were not asked");
    return;
  }
  const script = join(repository, "tests/interop/tuf/check_bundle.py");
  const { code, stdout, stderr } = await run(python, [script, bundle(), "--root-sha256", root]);
  assert.equal(code, 0, `${stderr}${stdout}`);
});
