// Workspaces with something in them, prepared by the command line as an officer could: nothing is written around it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { domicile, tryDomicile } from "./cli.js";
import { repository } from "./common.js";

const stages = ["processing", "storage", "prompt_logs", "abuse_monitoring", "support_access", "control_plane"];
const day = 86_400_000;

/** A directory of its own with a workspace set up from `templates`; `remove()` takes it away. */
export async function setUp({ templates = [], practice = false } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "domicile-workspace-"));
  const file = join(folder, "workspace.domicile");
  const cli = (...args) => domicile(["--workspace", file, ...args]);
  const names = ["--name", "Northwind Health", "--officer", "Ada Nowak"];
  await cli("init", ...names, ...templates.flatMap((id) => ["--template", id]), ...(practice ? ["--practice"] : []));
  return {
    file,
    folder,
    cli,
    /** The same, whatever its exit code. */
    tryCli: (...args) => tryDomicile(["--workspace", file, ...args]),
    /** Reads the draft, lets `change` work on it and makes the draft equal to it. */
    async edit(change) {
      const document = JSON.parse(await cli("get"));
      change(document);
      const path = join(folder, "draft.json");
      await writeFile(path, JSON.stringify(document));
      await cli("apply", path);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A workspace with several clouds, a server of its own that qualifies, evidence in every state and an exemption. */
export async function fullWorkspace() {
  const workspace = await setUp({ templates: ["gdpr-ch5", "us-hipaa", "fr-hds"] });
  await workspace.cli("import", "litellm-config", join(repository, "tests/fixtures/e2e/clinic.yaml"), "--apply");
  await workspace.edit((document) => {
    settle(document, "private:10.20.0.7", "DE");
    const own = ["private:10.20.0.7"];
    document.evidence.push(
      facilityRecord("own-server-record", own, -30, 300),
      facilityRecord("own-server-record-2", own, -200, 12),
      facilityRecord("own-server-record-old", own, -400, -40),
      facilityRecord("own-server-record-next", own, 20, 400),
    );
    document.exemptions.push({
      id: "letters-move",
      kind: "waiver",
      policy: "gdpr-ch5",
      placement: "azure:unspecified",
      tag: "eu-personal",
      excuses: [
        { reason: "evidence_missing" },
        ...["processing", "storage", "abuse_monitoring", "support_access"].map((stage) => ({ reason: "stage_unknown", stage })),
      ],
      reason: "The contract is signed, and the move to Frankfurt is planned.",
      owner: "Ada Nowak",
      validity: term(-10, 40),
    });
    const hds = document.policies.find(({ id }) => id === "fr-hds");
    hds.mode = "audit";
  });
  return workspace;
}

/** A workspace with one endpoint, `own-server` at `url`, that qualifies for `eu-personal`. */
export async function qualifyingWorkspace(url) {
  const workspace = await setUp({ templates: ["gdpr-ch5"] });
  const config = join(workspace.folder, "config.yaml");
  const params = { model: "hosted_vllm/llama", api_base: url, api_key: "os.environ/OWN_KEY" };
  const entry = { model_name: "letters", litellm_params: params, model_info: { id: "own-server" } };
  // YAML is a superset of JSON.
  await writeFile(config, JSON.stringify({ model_list: [entry] }));
  await workspace.cli("import", "litellm-config", config, "--apply");
  await workspace.edit((document) => {
    settle(document, "private:127.0.0.1", "DE");
    document.evidence.push(facilityRecord("own-server-record", ["private:127.0.0.1"], -30, 300));
  });
  return workspace;
}

/**
 * A workspace with two servers in one room in Germany, of which `munich-server` is switched off; the room's record ends in
 * 300 days. `publish()` publishes the draft as it is.
 */
export async function twoServers() {
  const workspace = await setUp({ templates: ["gdpr-ch5"] });
  const config = join(workspace.folder, "config.yaml");
  const entries = ["berlin-server", "munich-server"].map((id) => ({
    model_name: "letters",
    litellm_params: { model: `hosted_vllm/letters-of-${id.replace("-server", "")}`, api_base: "http://127.0.0.1:9/v1", api_key: "none" },
    model_info: { id },
  }));
  await writeFile(config, JSON.stringify({ model_list: entries }));
  await workspace.cli("import", "litellm-config", config, "--apply");
  await workspace.edit((document) => {
    settle(document, "private:127.0.0.1", "DE");
    document.evidence.push(facilityRecord("own-server-record", ["private:127.0.0.1"], -30, 300));
    document.registry.endpoints.find(({ id }) => id === "munich-server").enabled = false;
  });
  const publish = () =>
    workspace.cli("release", "export", join(workspace.folder, "bundle"), "--reason", "what the journeys publish");
  return { ...workspace, publish };
}

/** A server for each way in which an answer comes about, by the word that its endpoint begins with. */
export const causes = ["good", "denied", "unknown", "lapsed", "exempted", "outside", "off"];

/** A workspace in which each endpoint of `causes` answers for `eu-personal` by its own reason; no policy is for `notes`. */
export async function causesWorkspace() {
  const workspace = await setUp({ templates: ["gdpr-ch5"] });
  const config = join(workspace.folder, "config.yaml");
  const host = (at) => `127.0.0.${at + 1}`;
  const entries = causes.map((cause, at) => ({
    model_name: "letters",
    litellm_params: { model: `hosted_vllm/${cause}`, api_base: `http://${host(at)}:9/v1`, api_key: "none" },
    model_info: { id: `${cause}-server` },
  }));
  await writeFile(config, JSON.stringify({ model_list: entries }));
  await workspace.cli("import", "litellm-config", config, "--apply");
  await workspace.edit((document) => {
    const place = { denied: "IS", outside: "US" };
    for (const [at, cause] of causes.entries()) {
      const placement = `private:${host(at)}`;
      if (cause !== "unknown") settle(document, placement, place[cause] ?? "DE");
      if (cause === "exempted") continue;
      const ends = cause === "lapsed" ? -10 : 300;
      const record = facilityRecord(`own-server-record-${cause}`, [placement], -200, ends);
      record.stages = Object.fromEntries(stages.map((stage) => [stage, { places: [place[cause] ?? "DE"] }]));
      document.evidence.push(record);
    }
    document.exemptions.push({
      id: "letters-move",
      kind: "waiver",
      policy: "gdpr-ch5",
      placement: `private:${host(causes.indexOf("exempted"))}`,
      tag: "eu-personal",
      excuses: [{ reason: "evidence_missing" }],
      reason: "The contract is signed, and the move to Frankfurt is planned.",
      owner: "Ada Nowak",
      validity: term(-60, -5),
    });
    document.policies.find(({ id }) => id === "gdpr-ch5").denied_places = ["IS"];
    document.registry.endpoints.find(({ id }) => id === "off-server").enabled = false;
    const { categories } = document.registry.tags[0];
    document.registry.tags.push({ name: "notes", categories });
  });
  return workspace;
}

/** Says that a placement is at `place` in every stage, as the officer's own record. */
function settle(document, id, place) {
  const placement = document.registry.placements.find((one) => one.id === id);
  const fact = { value: [place], source: { name: "Own record" }, confidence: "officer" };
  placement.claims = Object.fromEntries(stages.map((stage) => [stage, { facts: [fact] }]));
}

function facilityRecord(id, placements, from, to) {
  return {
    id,
    name: `Record of the server room, ${id.replace("own-server-record", "sheet 1").replace("sheet 1-", "sheet ")}`,
    instrument: "own_facility_record",
    issuer: "Northwind Health",
    scope: { placements },
    stages: Object.fromEntries(stages.map((stage) => [stage, { places: ["DE"] }])),
    validity: term(from, to),
  };
}

function term(from, to) {
  const at = (days) => new Date(Date.now() + days * day).toISOString().replace(/T.*$/u, "T00:00:00Z");
  return { from: at(from), to: at(to) };
}
