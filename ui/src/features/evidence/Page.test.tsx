import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { commands, Evidence, Parts, WorkspaceStatus } from "@/api/bindings";
import { dayOf, officerZone, showDay, showEnd } from "@/lib/when";
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
  const cell = await screen.findByRole("gridcell", { name: /Due in 20 days/u });
  expect(cell.textContent).toContain("▲");
  expect(screen.getByRole("gridcell", { name: /dpa\.pdf/u }).textContent).toContain("9f2c 71aa 03d8");
});

test("what ends while the window stays open has ended in the list too", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let now = "2026-12-09T23:59:30Z";
  answerCommands({ workspaceStatus: async () => ({ ...status, now }) });
  renderRoom(EvidencePage, "/evidence?item=dpa");
  expect(await screen.findByRole("gridcell", { name: /Due in 1 day/u })).toBeTruthy();
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

test("Escape does not throw away what was typed", async () => {
  renderRoom(EvidencePage, "/evidence");
  const add = await screen.findByRole("button", { name: "Add evidence" });
  await userEvent.click(add);
  const dialog = within(await screen.findByRole("dialog", { name: "Add evidence" }));
  await fill(dialog.getByRole("textbox", { name: "Name" }), "DPA 2027");
  await userEvent.keyboard("{Escape}");
  expect(await dialog.findByText("Discard what you typed?")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Keep editing" }));
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("DPA 2027");
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await dialog.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Add evidence" })).toBeNull());
  await waitFor(() => expect(document.activeElement, "the focus returns to the verb that opened it").toBe(add));
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
