import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { commands, Evidence, Parts, WorkspaceStatus } from "@/api/bindings";
import { dayOf, daysToLast, officerZone, showDay, showEnd } from "@/lib/when";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { status as anyStatus } from "@/test/status";
import { answer, decision, exemption } from "./exemptionFixtures";
import { EvidencePage } from "./Page";

type PutCommand = typeof commands.evidencePut;

const source = { name: "test" };
const dpa: Evidence = {
  id: "dpa",
  name: "DPA Azure",
  instrument: "dpa_art28",
  issuer: "Microsoft",
  scope: { provider: "azure" },
  stages: { processing: { places: ["DE"] } },
  validity: { from: "2026-01-01T00:00:00Z", to: "2026-12-10T00:00:00Z" },
  file: { name: "dpa.pdf", sha256: "9f2c71aa03d8".padEnd(64, "0"), size: 1200 },
};
const status: WorkspaceStatus = { ...anyStatus, now: "2026-11-20T12:00:00Z" };

let draft: Parts;
beforeEach(() => {
  draft = {
    registry: {
      providers: [{ id: "azure", name: "Azure OpenAI" }],
      placements: [{ id: "azure:swe", provider: "azure", name: "Sweden", scope: "zone" }],
      endpoints: [
        { id: "azure-swe", model: "m", connection: "c", upstream_name: "m", placement: "azure:swe", enabled: true },
      ],
      instruments: [
        {
          id: "dpa_art28",
          name: "DPA (Art. 28)",
          location: "declares",
          retention: false,
          source,
          confidence: "curated",
        },
      ],
    },
    evidence: [dpa],
  };
  answerCommands({
    catalogueGet: async () => draft,
    workspaceStatus: async () => status,
    catalogueDependents: async () => [],
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Puts a text into a field as one input, as a paste does. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

test("without evidence the room says what that means", async () => {
  draft = { ...draft, evidence: [] };
  renderRoom(EvidencePage, "/evidence");
  expect(await screen.findByText("No evidence: endpoints cannot be allowed.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Add evidence" })).toBeTruthy();
});

test("the list tells the status by the core's clock, in words", async () => {
  renderRoom(EvidencePage, "/evidence");
  const days = daysToLast(status.now, dpa.validity.to, officerZone());
  const cell = await screen.findByRole("gridcell", { name: new RegExp(`Due in ${days} days`, "u") });
  expect(cell.textContent).toContain("▲");
  expect(screen.getByRole("gridcell", { name: /dpa\.pdf/u }).textContent).toContain("9f2c 71aa 03d8");
});

test("what ends while the window stays open has ended in the list too", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let now = "2026-12-09T23:59:30Z";
  answerCommands({ workspaceStatus: async () => ({ ...status, now }) });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  expect(await screen.findByRole("gridcell", { name: /Due today/u })).toBeTruthy();
  now = "2026-12-10T00:00:00Z";
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.getByRole("gridcell", { name: /Expired/u }), "without an edit and without a press").toBeTruthy();
});

test("a clock that could not be read once takes nothing away that was typed", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let fails = false;
  answerCommands({
    workspaceStatus: async () => {
      if (fails) throw refusal("the workspace is busy: try again");
      return status;
    },
  });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  const user = userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) });
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(await screen.findByRole("dialog"));
  await user.type(dialog.getByRole("textbox", { name: "Issuer" }), " Ireland");
  fails = true;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.getByText(/the workspace is busy/u), "and says that it was not read").toBeTruthy();
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Issuer" }).value).toBe("Microsoft Ireland");
});

test("the inspector shows the whole hash and the endpoints in scope", async () => {
  renderRoom(EvidencePage, "/evidence?item=dpa");
  expect(await screen.findByText(dpa.file?.sha256 ?? "")).toBeTruthy();
  expect(screen.getByText("azure-swe")).toBeTruthy();
  expect(screen.getByText(/names places, and so proves/u)).toBeTruthy();
});

test("the stored copy of a text is looked at as it is written, and nothing of it is kept", async () => {
  const markup = "<b>Contract</b><script>document.title = 'executed'</script>";
  const read = vi.fn<typeof commands.evidenceFile>(async () => btoa(markup));
  answerCommands({ evidenceFile: read });
  const { client } = renderRoom(EvidencePage, "/evidence?item=dpa");
  const look = await screen.findByRole("button", { name: "Look at it" });
  await userEvent.click(look);
  const dialog = within(await screen.findByRole("dialog", { name: "dpa.pdf" }));
  const text = await dialog.findByRole<HTMLTextAreaElement>("textbox", { name: "Text of the document" });
  expect(text.value, "markup is text").toBe(markup);
  expect(text.readOnly).toBe(true);
  expect(dialog.getByText(/Its SHA-256 was checked just now/u)).toBeTruthy();
  expect(read).toHaveBeenCalledExactlyOnceWith(dpa.file?.sha256);
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement, "the focus returns to the verb that opened it").toBe(look));
  const kept = () =>
    JSON.stringify(
      client
        .getQueryCache()
        .getAll()
        .map(({ state }) => state),
    );
  await waitFor(() => expect(kept(), "it is in no cache").not.toContain("Contract"));
});

test("an image is shown from its bytes, and a PDF is for another program", async () => {
  const png = btoa("\x89PNG\r\n\x1a\nrest");
  answerCommands({ evidenceFile: async () => png });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Look at it" }));
  const image = await screen.findByRole("img", { name: "The document dpa.pdf as an image" });
  expect(image.getAttribute("src")).toBe(`data:image/png;base64,${png}`);
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  answerCommands({ evidenceFile: async () => btoa("%PDF-1.7") });
  await userEvent.click(await screen.findByRole("button", { name: "Look at it" }));
  expect(await screen.findByText(/open it with a program that you trust/u)).toBeTruthy();
});

test("a copy that is not what was hashed is not shown, and the core's reason is", async () => {
  answerCommands({
    evidenceFile: async () => {
      throw refusal("the document `9f2c` in the workspace cannot be read");
    },
  });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Look at it" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain("The document is not shown.");
  expect(alert.textContent).toContain("cannot be read");
  expect(screen.queryByText(/was checked just now/u)).toBeNull();
});

test("a copy is saved where the core proposes or she says, and a file that is there stays until she says so", async () => {
  const save = vi.fn<typeof commands.evidenceSaveCopy>(async (_, path, replace) => {
    if (!replace) throw refusal("there is such a file already: choose another name");
    return path;
  });
  answerCommands({ evidenceSaveCopy: save, evidenceDefaultFile: async (name) => `/data/${name}` });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Save a copy…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Save a copy of dpa.pdf" }));
  const path = await dialog.findByDisplayValue("/data/dpa.pdf");
  await userEvent.clear(path);
  await userEvent.type(path, "/media/stick/dpa.pdf");
  await userEvent.click(dialog.getByRole("button", { name: "Save copy" }));
  expect((await dialog.findByRole("alert")).textContent).toContain("there is such a file already");
  await userEvent.click(dialog.getByRole("checkbox", { name: "Replace a file that has this name" }));
  await userEvent.click(dialog.getByRole("button", { name: "Save copy" }));
  expect(await screen.findByRole("dialog", { name: "The copy was saved." })).toBeTruthy();
  expect(screen.getByText("/media/stick/dpa.pdf")).toBeTruthy();
  expect(save.mock.calls).toEqual([
    [dpa.file?.sha256, "/media/stick/dpa.pdf", false],
    [dpa.file?.sha256, "/media/stick/dpa.pdf", true],
  ]);
});

test("new evidence goes to the core with its days and its document", async () => {
  const put = vi.fn<PutCommand>(async () => null);
  answerCommands({ evidencePut: put });
  const { router } = renderRoom(EvidencePage, "/evidence");
  await userEvent.click(await screen.findByRole("button", { name: "Add evidence" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Add evidence" }));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText("Choose what kind of contract or certificate it is.")).toBeTruthy();
  expect(put, "nothing incomplete is sent").not.toHaveBeenCalled();

  await fill(dialog.getByRole("combobox", { name: "Instrument" }), "dpa");
  await userEvent.click(await screen.findByRole("option", { name: /DPA \(Art\. 28\)/u }));
  await fill(dialog.getByRole("textbox", { name: "Name" }), "DPA 2027");
  await fill(dialog.getByRole("textbox", { name: "Issuer" }), "Microsoft");
  await fill(dialog.getByRole("combobox", { name: "Provider" }), "azure");
  await userEvent.click(await screen.findByRole("option", { name: "Azure OpenAI" }));
  await fill(dialog.getByRole("combobox", { name: "Places for every stage" }), "germany");
  await userEvent.click(await screen.findByRole("option", { name: /DE/u }));
  await userEvent.keyboard("{Escape}");
  await userEvent.click(dialog.getByRole("button", { name: "Same places for all stages" }));
  await fill(dialog.getByRole("textbox", { name: "First day" }), "2027-01-01");
  await fill(dialog.getByRole("textbox", { name: "Last day" }), "31.12.2027");
  expect(
    dialog.getByText(new RegExp(`through 31 Dec 2027, 23:59:59 ${officerZone()}`, "u")),
    "the exact instant is told before it is saved",
  ).toBeTruthy();
  await userEvent.upload(
    dialog.getByLabelText("Document"),
    new File(["%PDF-1.7"], "dpa-2027.pdf", { type: "application/pdf" }),
  );
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(put).toHaveBeenCalledTimes(1));
  const [evidence, days, file] = put.mock.calls[0] ?? [];
  expect(evidence).toMatchObject({
    id: "dpa-2027",
    name: "DPA 2027",
    instrument: "dpa_art28",
    scope: { provider: "azure" },
    stages: { processing: { places: ["DE"] }, control_plane: { places: ["DE"] } },
  });
  expect(days).toEqual({ first: "2027-01-01", last: "2027-12-31", zone: officerZone() });
  expect(file).toEqual({ name: "dpa-2027.pdf", base64: btoa("%PDF-1.7") });
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Add evidence" })).toBeNull());
  expect(router.state.location.search).toEqual({ item: "dpa-2027" });
});

test("what the core refuses stands beside its field, and everything typed stays", async () => {
  answerCommands({
    evidencePut: async () => {
      throw refusal("file: this kind of file is not kept: add a PDF, a PNG or JPEG image, or a text");
    },
  });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.clear(dialog.getByRole("textbox", { name: "Issuer" }));
  await fill(dialog.getByRole("textbox", { name: "Issuer" }), "Microsoft Ireland");
  await userEvent.upload(dialog.getByLabelText("Document"), new File(["PK"], "a.pdf", { type: "application/pdf" }));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText(/^this kind of file is not kept/u)).toBeTruthy();
  expect(dialog.getByLabelText("Document").getAttribute("aria-invalid")).toBe("true");
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Issuer" }).value).toBe("Microsoft Ireland");
});

test("deleting says which endpoints it is about", async () => {
  const edit = vi.fn<typeof commands.catalogueEdit>(async () => null);
  answerCommands({ catalogueEdit: edit });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Delete evidence" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByText("1 endpoint is in its scope:")).toBeTruthy();
  await waitFor(() =>
    expect(dialog.getByRole("button", { name: "Delete evidence" }).hasAttribute("disabled")).toBe(false),
  );
  await userEvent.click(dialog.getByRole("button", { name: "Delete evidence" }));
  await waitFor(() =>
    expect(edit).toHaveBeenCalledExactlyOnceWith([{ delete: { kind: "evidence", id: "dpa" } }], null),
  );
});

test("neither Escape nor Cancel throws away what was typed", async () => {
  renderRoom(EvidencePage, "/evidence");
  const add = await screen.findByRole("button", { name: "Add evidence" });
  await userEvent.click(add);
  const dialog = within(await screen.findByRole("dialog", { name: "Add evidence" }));
  await fill(dialog.getByRole("textbox", { name: "Name" }), "DPA 2027");
  await userEvent.keyboard("{Escape}");
  expect(await dialog.findByRole("group", { name: "Discard what you typed?" })).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Keep editing" }));
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("DPA 2027");
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  await userEvent.click(await dialog.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Add evidence" })).toBeNull());
  await waitFor(() => expect(document.activeElement, "the focus returns to the verb that opened it").toBe(add));
});

test("a form that says again what it opened with closes without a question", async () => {
  renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: "Issuer" }), "!{Backspace}");
  await userEvent.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
});

const next: Evidence = {
  ...dpa,
  id: "dpa-2027",
  name: "DPA Azure 2027",
  validity: { from: "2026-12-10T00:00:00Z", to: "2027-12-10T00:00:00Z" },
};

test("a renewal is prefilled with the next term and saved beside the old one, which is superseded", async () => {
  const renewed = dayOf(dpa.validity.to, officerZone());
  const put = vi.fn<PutCommand>(async () => {
    draft = { ...draft, evidence: [dpa, next] };
    return null;
  });
  answerCommands({ evidencePut: put });
  const { router } = renderRoom(EvidencePage, "/evidence?item=dpa");
  await userEvent.click(await screen.findByRole("button", { name: "Renew…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Renew “DPA Azure”" }));
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Issuer" }).value).toBe("Microsoft");
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "First day" }).value).toBe(renewed);
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Last day" }).value).toMatch(/^2027-1[12]/u);
  expect(dialog.queryByText("dpa.pdf"), "the next contract is another document").toBeNull();
  await fill(dialog.getByRole("textbox", { name: "Name" }), " 2027");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(put).toHaveBeenCalledTimes(1));
  const [evidence, days] = put.mock.calls[0] ?? [];
  expect(evidence).toMatchObject({ id: "dpa-azure-2027", instrument: "dpa_art28", scope: { provider: "azure" } });
  expect(evidence?.file, "the old copy stays with the old one").toBeUndefined();
  expect(days?.first).toBe(renewed);
  expect(await screen.findByRole("gridcell", { name: /Superseded, still counts/u })).toBeTruthy();
  await act(() => router.navigate({ to: "/evidence", search: { item: "dpa" } }));
  expect(await screen.findByText(/A renewal is recorded, from \d+ Dec 2026 on/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Renew…" }), "it has been renewed").toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Open “DPA Azure 2027”" }));
  expect(router.state.location.search).toEqual({ item: "dpa-2027" });
});

test("the parts of the list count every piece once, and the chosen part is the address", async () => {
  const ended = { ...dpa, id: "soc2", instrument: "soc2", validity: { ...dpa.validity, to: "2026-11-20T12:00:00Z" } };
  draft = { ...draft, evidence: [dpa, next, ended] };
  const { router } = renderRoom(EvidencePage, "/evidence");
  const parts = within(await screen.findByRole("radiogroup", { name: "Show" }));
  expect(parts.getAllByRole("radio").map((one) => one.textContent)).toEqual([
    "All 3",
    "In force 0",
    "Due 0",
    "Begins later 1",
    "Ended 1",
    "Superseded 1",
  ]);
  await userEvent.click(parts.getByRole("radio", { name: "Ended 1" }));
  expect(router.state.location.search).toEqual({ effect: "ended" });
  expect(await screen.findByRole("gridcell", { name: /Expired/u })).toBeTruthy();
  await userEvent.click(parts.getByRole("radio", { name: "Due 0" }));
  expect(await screen.findByText("None ends within 30 days without a renewal, of 3.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Show all" }));
  expect(router.state.location.search).toEqual({});
});

const lastDay = (end: string) => showEnd(end, officerZone());

test("the timeline is the list by its terms: each bar is spoken, keys choose, and exemptions are on it", async () => {
  const validity = { from: "2026-11-01T00:00:00Z", to: "2026-11-10T00:00:00Z" };
  draft = { ...draft, evidence: [next, dpa], exemptions: [{ ...exemption, placement: "azure:swe", validity }] };
  answerCommands({ lintList: async () => [], impactRequest: async () => answer(decision) });
  const { router } = renderRoom(EvidencePage, "/evidence");
  await userEvent.click(await screen.findByRole("radio", { name: "Timeline" }));
  expect(router.state.location.search).toEqual({ tab: "timeline" });
  const line = within(await screen.findByRole("listbox", { name: "When evidence and exemptions begin and end" }));
  expect(line.getAllByRole("option").map((one) => one.getAttribute("aria-label"))).toEqual([
    `DPA Azure, in force through ${lastDay("2026-12-10T00:00:00Z")}, Superseded, still counts`,
    `DPA Azure 2027, begins on ${showDay("2026-12-10T00:00:00Z", officerZone())}, in force through ${lastDay("2027-12-10T00:00:00Z")}`,
    `Sweden, eu-personal, ended on ${lastDay("2026-11-10T00:00:00Z")}`,
  ]);
  expect(screen.getByRole("radio", { name: "All 3" }), "exemptions are counted where they are shown").toBeTruthy();
  line.getByRole("option", { name: /^DPA Azure, /u }).focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(router.state.location.search).toEqual({ tab: "timeline", item: "dpa-2027" });
  expect(await screen.findByRole("heading", { name: "DPA Azure 2027" })).toBeTruthy();
  await userEvent.keyboard("{End}");
  expect(await screen.findByRole("heading", { name: "Waiver" }), "an exemption is explained there too").toBeTruthy();
  await userEvent.keyboard("{Home}{Enter}");
  const dialog = await screen.findByRole("dialog", { name: "Edit “DPA Azure”" });
  await userEvent.click(within(dialog).getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await userEvent.click(screen.getByRole("radio", { name: "Ended 1" }));
  expect(line.getAllByRole("option").length).toBe(1);
  await userEvent.dblClick(screen.getByRole("option", { name: /^Sweden/u }));
  expect(router.state.location.search).toEqual({ tab: "exemptions", item: exemption.id });
});

test.each(["/evidence", "/evidence?item=dpa", "/evidence?tab=exemptions"])(
  "every word at %s is a message or comes from the core",
  async (address) => {
    expect(await plainTextsOf(EvidencePage, address)).toEqual([]);
  },
);
