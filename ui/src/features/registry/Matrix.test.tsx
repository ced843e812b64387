import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, Parts } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { draft } from "@/test/smallDraft";
import { status } from "@/test/status";
import { RegistryPage } from "./Page";

const edit = vi.fn<typeof commands.catalogueEdit>();
const endpoints = draft.registry?.endpoints ?? [];
const more: Parts = { registry: { ...draft.registry, models: [{ id: "gpt-5" }, { id: "small" }] } };

beforeEach(() => {
  edit.mockReset();
  edit.mockResolvedValue(null);
  answerCommands({
    catalogueGet: () => Promise.resolve(more),
    catalogueEdit: edit,
    catalogueDependents: () => Promise.resolve([]),
    hostList: () => Promise.resolve([]),
    starterPlacements: () => Promise.resolve([]),
    workspaceStatus: () => Promise.resolve(status),
  });
});

const open = async () => {
  const user = userEvent.setup();
  const room = renderRoom(RegistryPage, "/registry?tab=models");
  await user.click(await screen.findByRole("radio", { name: "Matrix" }));
  await screen.findByRole("grid", { name: "Models by placement" });
  return { user, ...room };
};
/** Puts the cursor on the first placement of a model: the first column names the model. */
const standAt = async (user: Awaited<ReturnType<typeof open>>["user"], model: string) => {
  await user.click(screen.getByRole("gridcell", { name: model }));
  await user.keyboard("{ArrowRight}");
};

test("a cell says whether the model is served on the terms of its column", async () => {
  await open();
  const row = screen.getByRole("gridcell", { name: "gpt-5" }).closest<HTMLElement>("[role=row]");
  const cells = row === null ? [] : within(row).getAllByRole("gridcell");
  expect(screen.getAllByRole("columnheader").map((head) => head.textContent)).toEqual([
    expect.stringContaining("Model"),
    expect.stringContaining("Azure data zone EU"),
    expect.stringContaining("Mistral default host"),
  ]);
  expect(cells.map((cell) => cell.textContent)).toEqual(["gpt-5", "●served", "○switched off"]);
});

test("Enter where nothing is served begins an endpoint there, and saving adds it", async () => {
  const { user } = await open();
  await standAt(user, "small");
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Add endpoint" }));
  expect(dialog.getByLabelText<HTMLInputElement>("Endpoint").value).toBe("small-azure-dz-eu");
  expect(edit, "nothing is added unasked").not.toHaveBeenCalled();
  await user.click(dialog.getByRole("button", { name: "Add endpoint" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(edit.mock.calls[0]?.[0]).toMatchObject([
    { put: { kind: "endpoint", value: { model: "small", placement: "azure:dz-eu", connection: "azure-eu" } } },
  ]);
});

test("Enter where it is served asks, and takes the endpoint away", async () => {
  const { user } = await open();
  await standAt(user, "gpt-5");
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Delete Endpoint azure-zone?" }));
  expect(edit).not.toHaveBeenCalled();
  await user.click(dialog.getByRole("button", { name: "Delete" }));
  await waitFor(() => expect(edit).toHaveBeenCalledWith([{ delete: { kind: "endpoint", id: "azure-zone" } }], null));
});

test("what depends on the endpoint is said, and then it stays", async () => {
  answerCommands({ catalogueDependents: () => Promise.resolve([["exemption", "x-1"]]) });
  const { user } = await open();
  await standAt(user, "gpt-5");
  await user.keyboard("{Enter}");
  const dialog = within(await screen.findByRole("dialog", { name: "Endpoint azure-zone is in use" }));
  expect(dialog.getByText("x-1")).toBeTruthy();
  expect(dialog.queryByRole("button", { name: "Delete" })).toBeNull();
});

test("several endpoints in one cell are told apart in their list", async () => {
  const twin = endpoints.slice(0, 1).map((one) => ({ ...one, id: "azure-zone-2", upstream_name: "gpt-5-b" }));
  answerCommands({
    catalogueGet: () => Promise.resolve({ registry: { ...more.registry, endpoints: [...endpoints, ...twin] } }),
  });
  const { user, router } = await open();
  expect(screen.getByRole("gridcell", { name: "served by 2" })).toBeTruthy();
  await standAt(user, "gpt-5");
  await user.keyboard("{Enter}");
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "endpoints", item: "azure-zone" }));
});

test("without placements the matrix says where they come from", async () => {
  answerCommands({ catalogueGet: () => Promise.resolve({ registry: { models: [{ id: "small" }] } }) });
  const user = userEvent.setup();
  const { router } = renderRoom(RegistryPage, "/registry?tab=models");
  await user.click(await screen.findByRole("radio", { name: "Matrix" }));
  await user.click(await screen.findByRole("button", { name: "Placements" }));
  expect(router.state.location.search).toEqual({ tab: "placements" });
});

test("the placements of one provider are chosen, and those of all at first, by name", async () => {
  const { user } = await open();
  const choice = screen.getByRole("combobox", { name: "Provider of the placements" });
  expect(choice.textContent).toContain("all");
  await user.click(choice);
  await user.click(await screen.findByRole("option", { name: "Mistral AI" }));
  await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(2));
  await user.click(choice);
  await user.click(await screen.findByRole("option", { name: "all" }));
  await waitFor(() => expect(screen.getAllByRole("columnheader")).toHaveLength(3));
});
