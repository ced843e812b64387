import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, ImportPreview } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { draft } from "@/test/smallDraft";
import { RegistryPage } from "./Page";

const edit = vi.fn<typeof commands.catalogueEdit>();

beforeEach(() => {
  edit.mockReset();
  edit.mockResolvedValue(null);
  answerCommands({
    catalogueGet: () => Promise.resolve(draft),
    catalogueEdit: edit,
    catalogueDependents: () => Promise.resolve([]),
    hostList: () =>
      Promise.resolve([
        {
          endpoint: "azure-zone",
          outcome: "contradicts",
          sentence: "The host api.eu.mistral.ai belongs to Mistral, but the placement says Azure.",
        },
        { endpoint: "mistral-any", outcome: "says_nothing", sentence: "The host llm.example.org tells nothing." },
      ]),
    vaultStatus: () => Promise.resolve({ state: "keychain" }),
    connectionHasKey: () => Promise.resolve(false),
  });
});

const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

const open = async (address: string) => {
  const user = userEvent.setup();
  const room = renderRoom(RegistryPage, address);
  await screen.findByRole("grid", { hidden: true });
  return { user, ...room };
};

test("an endpoint shows where it processes, and that its sources disagree", async () => {
  await open("/registry?item=azure-zone");
  expect(screen.getByRole("gridcell", { name: /EU4 \+ CH.*disputed/u })).toBeTruthy();
  expect(screen.getByText("Processing: two sources disagree.")).toBeTruthy();
  expect(screen.getByText(/The wider counts until you settle it/u)).toBeTruthy();
});

test("a host that names another place than the registry stands out, and one that says nothing says so", async () => {
  const { router } = await open("/registry?item=azure-zone");
  expect(await screen.findByRole("gridcell", { name: /host differs/u })).toBeTruthy();
  expect(screen.getByText("The host contradicts the registry.")).toBeTruthy();
  expect(screen.getByText(/belongs to Mistral, but the placement says Azure/u)).toBeTruthy();
  await router.navigate({ to: "/registry", search: { item: "mistral-any" } });
  expect(await screen.findByText("The host llm.example.org tells nothing.")).toBeTruthy();
});

test("a cell keeps what was typed with the core’s reason beside it", async () => {
  edit.mockRejectedValue(
    refusal("endpoint `azure-zone`, field `upstream_name`: write the name", [
      { kind: "endpoint", id: "azure-zone", field: "upstream_name", message: "write the name" },
    ]),
  );
  const { user } = await open("/registry");
  await user.click(screen.getByRole("gridcell", { name: "azure-zone" }));
  await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
  const field = await screen.findByRole("textbox", { name: "Upstream name, azure-zone" });
  await user.clear(field);
  await user.type(field, "gpt-5-eu{Enter}");
  expect(await screen.findByText("Write the name.", { selector: ".text-deny" })).toBeTruthy();
  expect(edit.mock.calls[0]?.[0][0]?.put?.value).toMatchObject({ id: "azure-zone", upstream_name: "gpt-5-eu" });
});

test("an identifier that is taken is not sent, because it would replace another endpoint", async () => {
  const { user } = await open("/registry");
  await user.click(screen.getByRole("gridcell", { name: "azure-zone" }));
  await user.keyboard("{Enter}");
  const field = await screen.findByRole("textbox", { name: "Endpoint, azure-zone" });
  await user.clear(field);
  await user.type(field, "mistral-any{Enter}");
  expect(await screen.findByText(/mistral-any exists already/u, { selector: ".text-deny" })).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
});

test("processing is not edited where the scope decides it", async () => {
  const { user } = await open("/registry?tab=placements");
  const forced = screen.getByRole("gridcell", { name: /anywhere/u });
  expect(forced.getAttribute("aria-readonly")).toBe("true");
  await user.dblClick(forced);
  expect(screen.queryByRole("dialog"), "there is nothing to edit").toBeNull();
});

test("settling asks for a reason and writes it with the value, beside every source", async () => {
  const { user } = await open("/registry?tab=placements&item=azure:dz-eu");
  await user.click(await screen.findByRole("button", { name: "Settle" }));
  const dialog = await screen.findByRole("dialog", { name: "Settle Processing: Azure data zone EU" });
  const [narrow] = within(dialog).getAllByRole("button", { name: "Use this" });
  if (narrow !== undefined) await user.click(narrow);
  await user.type(within(dialog).getByLabelText("Reason"), "too short");
  await user.click(within(dialog).getByRole("button", { name: "Settle" }));
  expect(await within(dialog).findByText("Give a reason of at least 10 characters.")).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
  await user.type(within(dialog).getByLabelText("Reason"), ", so more");
  await user.click(within(dialog).getByRole("button", { name: "Settle" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  const [edits, reason] = edit.mock.calls[0] ?? [];
  expect(reason).toBe("too short, so more");
  const processing = { settled: { value: ["AT", "BE", "DE", "FR"], reason: "too short, so more" } };
  expect(edits?.[0]?.put?.value).toMatchObject({ claims: { processing } });
  expect(JSON.stringify(edits), "no source is lost").toContain("Another page");
});

test.each([
  ["endpoints", "Add endpoint", "Endpoint"],
  ["placements", "Add placement", "Name"],
  ["boundaries", "Add boundary", "Name"],
  ["regions", "Add region", "Name"],
  ["zones", "Add zone", "Name"],
  ["connections", "Add connection", "Key variable"],
  ["models", "Add model", "Vendor"],
  ["providers", "Add provider", "Name"],
  ["tags", "Add tag", "Description"],
])("in %s what was typed into “%s” is not lost by a slip", async (tab, verb, label) => {
  const { user } = await open(`/registry?tab=${tab}`);
  await user.click(screen.getByRole("button", { name: verb }));
  const dialog = await screen.findByRole("dialog", { name: verb });
  if (tab === "placements") await user.click(within(dialog).getByRole("radio", { name: "Blank" }));
  const field = within(dialog).getByRole<HTMLInputElement>("textbox", { name: label });
  await user.type(field, "half a thought");
  await user.keyboard("{Escape}");
  await user.click(await within(dialog).findByRole("button", { name: "Keep editing" }));
  expect(field.value).toBe("half a thought");
  await user.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await user.click(await within(dialog).findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(edit).not.toHaveBeenCalled();
});

test("a reason that was begun is asked for before it goes, and a look alone is not", async () => {
  const { user } = await open("/registry?tab=placements&item=azure:dz-eu");
  await user.click(await screen.findByRole("button", { name: "Settle" }));
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog"), "nothing was typed").toBeNull());
  await user.click(screen.getByRole("button", { name: "Settle" }));
  const dialog = await screen.findByRole("dialog");
  await user.type(within(dialog).getByLabelText("Reason"), "Counsel read both");
  await user.keyboard("{Escape}");
  expect(await within(dialog).findByRole("group", { name: "Discard what you typed?" })).toBeTruthy();
});

test("what depends on an object is said, and then nothing is deleted", async () => {
  answerCommands({ catalogueDependents: () => Promise.resolve([["endpoint", "azure-zone"]]) });
  const { user } = await open("/registry?tab=connections");
  await user.click(screen.getByRole("gridcell", { name: "azure-eu" }));
  await user.keyboard("{Delete}");
  const dialog = await screen.findByRole("dialog", { name: "Connection azure-eu is in use" });
  expect(within(dialog).getByText("azure-zone")).toBeTruthy();
  expect(within(dialog).queryByRole("button", { name: "Delete" })).toBeNull();
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(edit).not.toHaveBeenCalled();
});

test("a deletion is asked for, made, and its error stands where it was answered", async () => {
  edit.mockRejectedValueOnce(refusal("the workspace is read-only"));
  const { user } = await open("/registry?tab=tags");
  await user.click(screen.getByRole("gridcell", { name: "eu-personal" }));
  await user.keyboard("{Delete}");
  const dialog = await screen.findByRole("dialog", { name: "Delete Tag eu-personal?" });
  await user.click(within(dialog).getByRole("button", { name: "Delete" }));
  expect(await within(dialog).findByText("The workspace is read-only.")).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(edit).toHaveBeenLastCalledWith([{ delete: { kind: "tag", id: "eu-personal" } }], null);
});

test("a key is given on once, and then is in no field and in no cache", async () => {
  const setKey = vi.fn<typeof commands.connectionSetKey>().mockResolvedValue(null);
  answerCommands({ connectionSetKey: setKey });
  const { user, client } = await open("/registry?tab=connections");
  await user.click(await screen.findByRole("button", { name: "Enter key, azure-eu" }));
  const dialog = await screen.findByRole("dialog", { name: "Key of azure-eu" });
  await user.type(within(dialog).getByLabelText("Key"), "sk-secret-1");
  await user.click(within(dialog).getByRole("button", { name: "Store key" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Key of azure-eu" })).toBeNull());
  expect(setKey).toHaveBeenCalledExactlyOnceWith("azure-eu", "sk-secret-1");
  expect(document.body.innerHTML).not.toContain("sk-secret-1");
  const cached = [...client.getQueryCache().getAll(), ...client.getMutationCache().getAll()];
  expect(JSON.stringify(cached.map(({ state }) => state))).not.toContain("sk-secret-1");
});

test("where there is no keychain a passphrase is asked for first, twice for a new file", async () => {
  const unlock = vi.fn<typeof commands.vaultUnlock>().mockResolvedValue(null);
  answerCommands({
    vaultStatus: () => Promise.resolve({ state: "needs_passphrase", cause: "no service answers" }),
    vaultUnlock: unlock,
  });
  const { user } = await open("/registry?tab=connections");
  await user.click(await screen.findByRole("button", { name: "Unlock keys, azure-eu" }));
  const dialog = await screen.findByRole("dialog", { name: "Choose a passphrase" });
  expect(within(dialog).getByText(/No service answers\./u)).toBeTruthy();
  await user.type(within(dialog).getByLabelText("Passphrase"), "one");
  await user.type(within(dialog).getByLabelText("Passphrase again"), "two");
  await user.click(within(dialog).getByRole("button", { name: "Use this passphrase" }));
  expect(await within(dialog).findByText(/The two differ/u)).toBeTruthy();
  expect(unlock).not.toHaveBeenCalled();
});

test("an import shows errors first, takes conflicts only when ticked, and applies what was shown", async () => {
  const counts = { added: 1, changed: 0, same: 0, conflict: 2, error: 1 };
  const row = { sheet: null, line: 4, column: null, message: "Read.", fields: [], objects: [] };
  const brings = (id: string) => ({ ...row, key: id, objects: [{ kind: "model", value: { id } }] }) as const;
  const preview = {
    proposal: {
      source: { file_name: "config.yaml", sha256: "", format: "litellm_config", version: null },
      rows: [
        { ...brings("new"), status: "added" },
        { ...brings("mine"), status: "conflict" },
        { ...row, key: "same-address", status: "conflict", message: "Endpoint `other` has the same address." },
        { ...row, key: "broken", status: "error", message: "The entry has no address." },
      ],
      notes: [],
    },
    counts,
    locations: null,
    applied: 0,
  } as const;
  const shown = { ...preview, proposal: { ...preview.proposal, rows: [...preview.proposal.rows], notes: [] } };
  const result = {
    ...shown,
    proposal: {
      ...shown.proposal,
      rows: shown.proposal.rows.map((one) => ({ ...one, fields: [], objects: [...one.objects] })),
    },
  };
  const apply = vi.fn<typeof commands.importApply>().mockResolvedValue({ ...result, applied: 1 });
  answerCommands({ importPreview: () => Promise.resolve(result), importApply: apply });
  const { user, router } = await open("/registry?tab=import");
  const dialog = await screen.findByRole("dialog", { name: "Import what your gateway uses" });
  await user.upload(within(dialog).getByLabelText("File to import"), new File(["model_list: []"], "config.yaml"));
  expect(await within(dialog).findByText("config.yaml: 1 added, 2 conflicts, 1 error.")).toBeTruthy();
  expect(
    within(dialog).getByText("The entry has no address.", { selector: "p" }),
    "the first row is told in full",
  ).toBeTruthy();
  expect(within(dialog).getByRole("button", { name: "Import 1" })).toBeTruthy();
  expect(
    within(dialog).queryByRole("checkbox", { name: "Take this row, same-address" }),
    "what brings nothing cannot be taken",
  ).toBeNull();
  await user.click(within(dialog).getByRole("gridcell", { name: "same-address" }));
  const details = within(dialog).getByRole("region", { name: "Details of same-address" });
  expect(within(details).queryByRole("checkbox")).toBeNull();
  expect(within(details).getByText(/This row cannot be taken/u), "and says so").toBeTruthy();
  await user.click(within(dialog).getByRole("checkbox", { name: "Take this row, mine" }));
  await user.keyboard("{Escape}");
  await user.click(await within(dialog).findByRole("button", { name: "Keep editing" }));
  await user.click(within(dialog).getByRole("button", { name: "Import 2" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "endpoints" }));
  expect(apply).toHaveBeenCalledExactlyOnceWith(null, expect.objectContaining({ name: "config.yaml" }), [1]);
  expect(
    await screen.findByText("1 row imported from config.yaml."),
    "as many as the core says it changed",
  ).toBeTruthy();
});

test("what is wrong in a table is told with its line and its column, each a fact of its own", async () => {
  const row = { sheet: null, message: "Read.", fields: [], objects: [] };
  answerCommands({
    importPreview: () =>
      Promise.resolve({
        proposal: {
          source: { file_name: "rows.csv", sha256: "", format: "registry_csv", version: null },
          rows: [
            { ...row, line: 2, column: null, key: "new", status: "added" },
            { ...row, line: 4, column: "region", key: "far", status: "error", message: "There is no such region." },
          ],
          notes: [],
        },
        counts: { added: 1, changed: 0, same: 0, conflict: 0, error: 1 },
        locations: null,
        applied: 0,
      }),
  });
  const { user } = await open("/registry?tab=import");
  const dialog = await screen.findByRole("dialog", { name: "Import what your gateway uses" });
  await user.upload(within(dialog).getByLabelText("File to import"), new File(["endpoint"], "rows.csv"));
  const details = await within(dialog).findByRole("region", { name: "Details of far" });
  expect(within(details).getByRole("heading", { name: "far line 4, column region" })).toBeTruthy();
  const list = within(dialog).getByRole("grid", { name: "Rows of the import" });
  expect(within(list).getByRole("columnheader", { name: /^Line/u })).toBeTruthy();
  expect(within(list).getByRole("columnheader", { name: /^Column/u })).toBeTruthy();
  expect(within(list).getByRole("gridcell", { name: "region" })).toBeTruthy();
});

test("rows from a spreadsheet are pasted, shown before anything changes, and imported as they were shown", async () => {
  const found = {
    proposal: {
      source: { file_name: "pasted rows", sha256: "", format: "registry_csv", version: null },
      rows: [
        {
          sheet: null,
          line: 2,
          column: null,
          key: "größer",
          status: "added",
          message: "Adds model `größer`.",
          fields: [],
          objects: [{ kind: "model", value: { id: "größer" } }],
        },
      ],
      notes: [],
    },
    counts: { added: 1, changed: 0, same: 0, conflict: 0, error: 0 },
    locations: null,
    applied: 0,
  } satisfies ImportPreview;
  const preview = vi.fn<typeof commands.importPreview>().mockResolvedValue(found);
  const apply = vi.fn<typeof commands.importApply>().mockResolvedValue({ ...found, applied: 1 });
  answerCommands({ importPreview: preview, importApply: apply });
  const { user } = await open("/registry?tab=import");
  const dialog = await screen.findByRole("dialog", { name: "Import what your gateway uses" });
  await user.click(within(dialog).getByRole("radio", { name: "Pasted rows" }));
  const show = within(dialog).getByRole("button", { name: "Show what they would change" });
  const rows = within(dialog).getByRole("textbox", {
    name: "Rows to import",
    description: /the line that names the columns/u,
  });

  await user.click(show);
  expect(within(dialog).getByText(/Nothing has been pasted yet/u), "an empty field is told in words").toBeTruthy();
  expect(rows.getAttribute("aria-invalid")).toBe("true");
  expect(preview).not.toHaveBeenCalled();

  await user.click(rows);
  await user.paste("model\tvendor\ngrößer\tA");
  expect(within(dialog).queryByText(/Nothing has been pasted yet/u)).toBeNull();
  await user.tab();
  expect(document.activeElement, "the field does not hold the Tab key").toBe(show);
  await user.keyboard("{Enter}");
  expect(await within(dialog).findByText("pasted rows: 1 added.")).toBeTruthy();
  const sent = { name: "pasted rows", base64: base64("model\tvendor\ngrößer\tA\n") };
  expect(preview).toHaveBeenCalledExactlyOnceWith("registry_csv", sent);

  await user.type(rows, "x");
  expect(within(dialog).queryByText("pasted rows: 1 added."), "other rows than were shown").toBeNull();
  expect(within(dialog).getByRole("button", { name: "Import" }).hasAttribute("disabled")).toBe(true);
  await user.keyboard("{Backspace}");
  await user.click(show);
  await user.click(await within(dialog).findByRole("button", { name: "Import 1" }));
  expect(await screen.findByText("1 pasted row imported.")).toBeTruthy();
  expect(apply).toHaveBeenCalledExactlyOnceWith("registry_csv", sent, []);
});

test("pasted rows that cannot be read say so, and that nothing was changed", async () => {
  answerCommands({ importPreview: () => Promise.reject(refusal("`pasted rows`: the first line must be a header")) });
  const { user } = await open("/registry?tab=import");
  const dialog = await screen.findByRole("dialog", { name: "Import what your gateway uses" });
  await user.click(within(dialog).getByRole("radio", { name: "Pasted rows" }));
  await user.click(within(dialog).getByRole("textbox", { name: "Rows to import" }));
  await user.paste("new\tA");
  await user.click(within(dialog).getByRole("button", { name: "Show what they would change" }));
  const alert = await within(dialog).findByRole("alert");
  expect(alert.textContent).toContain("The pasted rows could not be read. Nothing was changed.");
  expect(alert.textContent).toContain("the first line must be a header");
});

test("an empty registry says what to do", async () => {
  answerCommands({ catalogueGet: () => Promise.resolve({}) });
  renderRoom(RegistryPage, "/registry");
  expect(await screen.findByText(/No endpoints yet/u)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Add endpoint" })).toBeTruthy();
});

test.each([
  "/registry",
  "/registry?tab=placements",
  "/registry?tab=connections",
  "/registry?tab=models",
  "/registry?tab=providers",
  "/registry?tab=regions",
  "/registry?tab=zones",
  "/registry?tab=boundaries",
  "/registry?tab=tags",
])("every word at %s is a message or comes from the core", async (address) => {
  expect(await plainTextsOf(RegistryPage, address)).toEqual([]);
});

test("the registry is exported in the form that was chosen, to a file that the core proposes", async () => {
  const defaultFile = vi
    .fn<typeof commands.registryDefaultFile>()
    .mockImplementation((what) => Promise.resolve(`/out/${what.form === "csv" ? what.table : what.form}`));
  const write = vi
    .fn<typeof commands.registryExport>()
    .mockRejectedValueOnce(refusal("there is such a file already: choose another name"))
    .mockImplementation((path) => Promise.resolve({ path, bytes: 7, sha256: "a" }));
  answerCommands({ registryDefaultFile: defaultFile, registryExport: write });
  const { user } = await open("/registry?tab=placements");
  await user.click(screen.getByRole("button", { name: "Export…" }));
  const dialog = await screen.findByRole("dialog", { name: "Export the registry" });
  await user.click(within(dialog).getByRole("radio", { name: "Table (CSV)" }));
  expect(await within(dialog).findByDisplayValue("/out/placements"), "the table in view").toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Export" }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("choose another name");
  const file = within(dialog).getByRole("textbox", { name: "File" });
  await user.clear(file);
  await user.type(file, "/out/mine.csv");
  await user.click(within(dialog).getByRole("button", { name: "Export" }));
  expect(await screen.findByRole("dialog", { name: "Registry exported" })).toBeTruthy();
  expect(write).toHaveBeenLastCalledWith("/out/mine.csv", { form: "csv", table: "placements" });
});
