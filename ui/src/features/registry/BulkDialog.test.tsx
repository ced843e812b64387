import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, ImpactPreview } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { draft } from "@/test/smallDraft";
import { RegistryPage } from "./Page";

const edit = vi.fn<typeof commands.catalogueEdit>();
const preview = vi.fn<typeof commands.impactPreview>();

const nothing: ImpactPreview = {
  counts: { gained: 0, lost: 0, reason_only: 4, unchanged: 20 },
  gained: [],
  lost: [],
  jurisdictions: [],
};
const opens: ImpactPreview = {
  counts: { gained: 3, lost: 1, reason_only: 0, unchanged: 20 },
  gained: ["mistral-any"],
  lost: ["azure-zone"],
  jurisdictions: [{ code: "anywhere", name: "anywhere", tags: ["eu-personal"] }],
};

beforeEach(() => {
  for (const mock of [edit, preview]) mock.mockReset();
  edit.mockResolvedValue(null);
  preview.mockResolvedValue(nothing);
  answerCommands({
    catalogueGet: () => Promise.resolve(draft),
    catalogueEdit: edit,
    impactPreview: preview,
    hostList: () => Promise.resolve([]),
  });
});

/** Selects both endpoints, as far as the group between them, and opens the dialog. */
const openForBoth = async () => {
  const user = userEvent.setup();
  renderRoom(RegistryPage, "/registry");
  await screen.findByRole("grid");
  await user.click(screen.getByRole("gridcell", { name: "azure-zone" }));
  await user.keyboard("{Shift>}{Control>}{End}{/Control}{/Shift}");
  await user.click(await screen.findByRole("button", { name: "Set for 2 rows…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Set for 2 rows" }));
  const choose = async (field: string, option: string | RegExp) => {
    await user.click(dialog.getByRole("combobox", { name: field }));
    await user.click(await screen.findByRole("option", { name: option }));
  };
  const press = (name: string) => user.click(dialog.getByRole("button", { name }));
  return { user, dialog, choose, press };
};

test("nothing is chosen, nothing is shown: without a value there is no impact", async () => {
  const { dialog, press } = await openForBoth();
  await press("Show impact");
  expect(await dialog.findByText("This is needed.")).toBeTruthy();
  expect(preview).not.toHaveBeenCalled();
});

test("rows that have the value stay, and the others are set in one edit after the impact was shown", async () => {
  const { dialog, choose, press } = await openForBoth();
  await choose("Value for all", "On");
  await press("Show impact");
  const impact = within(await dialog.findByRole("region", { name: "Impact" }));
  expect(impact.getByText(/1 of 2 rows change/u)).toBeTruthy();
  expect(impact.getByText(/no endpoint is newly permitted/iu)).toBeTruthy();
  expect(edit, "showing writes nothing").not.toHaveBeenCalled();
  await press("Set for 1 row");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(edit).toHaveBeenCalledExactlyOnceWith(preview.mock.calls[0]?.[0], null);
  const edits = edit.mock.calls[0]?.[0];
  expect(edits?.map((one) => one.put?.value)).toMatchObject([{ id: "mistral-any", enabled: true }]);
});

test("what is newly permitted is named first, and nothing is set before it was ticked", async () => {
  preview.mockResolvedValue(opens);
  const { user, dialog, choose, press } = await openForBoth();
  await choose("Value for all", "On");
  await press("Show impact");
  const impact = await dialog.findByRole("region", { name: "Impact" });
  const text = impact.textContent ?? "";
  expect(text).toMatch(/^Newly permitted: 1 endpoint in 3 decisions/u);
  expect(text.indexOf("mistral-any"), "by name, before what is lost").toBeLessThan(text.indexOf("azure-zone"));
  await press("Set for 1 row");
  expect(await dialog.findByText(/Read what is newly permitted/u)).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
  await user.click(dialog.getByRole("checkbox", { name: /anywhere \(eu-personal\)/u }));
  await press("Set for 1 row");
  await waitFor(() => expect(edit).toHaveBeenCalledOnce());
});

test("another value is another impact: what was shown and ticked no longer counts", async () => {
  preview.mockResolvedValueOnce(opens);
  const { user, dialog, choose, press } = await openForBoth();
  await choose("Value for all", "On");
  await press("Show impact");
  await user.click(await dialog.findByRole("checkbox"));
  await choose("Value for all", "Off");
  expect(dialog.queryByRole("region", { name: "Impact" })).toBeNull();
  await press("Show impact");
  await dialog.findByRole("region", { name: "Impact" });
  expect(preview.mock.calls[1]?.[0].map((one) => one.put?.value)).toMatchObject([{ id: "azure-zone", enabled: false }]);
  expect(edit).not.toHaveBeenCalled();
});

test("what would not fit together is said before anything is written", async () => {
  preview.mockRejectedValue(refusal("endpoint `mistral-any`: the connection serves this upstream name already"));
  const { dialog, choose, press } = await openForBoth();
  await choose("Field", "Placement");
  await choose("Value for all", /Azure data zone EU/u);
  await press("Show impact");
  expect(await dialog.findByText(/serves this upstream name already/u)).toBeTruthy();
  expect(dialog.getByRole("button", { name: "Show impact" }), "there is nothing to set").toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
});

test("without a range it is the chosen row that is set", async () => {
  const user = userEvent.setup();
  renderRoom(RegistryPage, "/registry?tab=placements");
  await screen.findByRole("grid");
  expect(screen.getByRole<HTMLButtonElement>("button", { name: "Set for rows…" }).disabled).toBe(true);
  await user.click(screen.getByRole("gridcell", { name: "azure:dz-eu" }));
  await user.click(await screen.findByRole("button", { name: "Set for 1 row…" }));
  expect(await screen.findByRole("dialog", { name: "Set for 1 row" })).toBeTruthy();
});

test("what was shown and is another by now is not saved: it is shown again", async () => {
  const { dialog, choose, press } = await openForBoth();
  await choose("Value for all", "On");
  await press("Show impact");
  await dialog.findByRole("region", { name: "Impact" });
  preview.mockResolvedValue(opens);
  await press("Set for 1 row");
  expect((await dialog.findByRole("alert")).textContent).toContain("edited meanwhile");
  expect(dialog.getByText(/Newly permitted/u), "what is newly permitted now").toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
});

test.each([
  ["connections", "azure-eu", ["Protocol", "Private networks", "Key variable"]],
  ["boundaries", "EU4", ["Review by", "Source", "Note"]],
  ["regions", "azure:swedencentral", ["Place", "Geography", "Provider", "Source"]],
  ["zones", "azure:dz-eu", ["Provider", "Entered from", "Source", "Note"]],
  ["tags", "eu-personal", ["Data categories", "Description"]],
  ["models", "gpt-5", ["Deprecated on", "Vendor"]],
])("many %s can be given one value", async (tab, row, fields) => {
  const user = userEvent.setup();
  renderRoom(RegistryPage, `/registry?tab=${tab}`);
  await user.click(await screen.findByRole("gridcell", { name: row }));
  await user.click(await screen.findByRole("button", { name: "Set for 1 row…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Set for 1 row" }));
  await user.click(dialog.getByRole("combobox", { name: "Field" }));
  const options = (await screen.findAllByRole("option")).map((option) => option.textContent?.replace("✓", "").trim());
  expect(options).toEqual(fields);
});

test("one day is set for a model as for a cell of it, after its impact was shown", async () => {
  const user = userEvent.setup();
  renderRoom(RegistryPage, "/registry?tab=models");
  await user.click(await screen.findByRole("gridcell", { name: "gpt-5" }));
  await user.click(await screen.findByRole("button", { name: "Set for 1 row…" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Set for 1 row" }));
  await user.type(dialog.getByRole("textbox", { name: "Value for all" }), "2027-03-01");
  await user.click(dialog.getByRole("button", { name: "Show impact" }));
  await dialog.findByRole("region", { name: "Impact" });
  await user.click(dialog.getByRole("button", { name: "Set for 1 row" }));
  await waitFor(() => expect(edit).toHaveBeenCalledOnce());
  const edits = edit.mock.calls[0]?.[0];
  expect(edits?.map((one) => one.put?.value)).toMatchObject([{ id: "gpt-5", deprecated_on: "2027-03-01" }]);
});
