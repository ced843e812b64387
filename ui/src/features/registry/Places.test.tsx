import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
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
  });
});

const open = async (tab: string) => {
  const user = userEvent.setup();
  const room = renderRoom(RegistryPage, `/registry?tab=${tab}`);
  await screen.findByRole("grid");
  return { user, ...room };
};
const sent = () => edit.mock.calls[0]?.[0][0]?.put;
const rowOf = (name: string) => {
  const row = screen.getByRole("gridcell", { name }).closest<HTMLElement>("[role=row]");
  if (row === null) throw new Error(`${name} stands in no row`);
  return within(row);
};

test("a provider shows its regions and the endpoints that depend on it, and its name is edited in place", async () => {
  const { user } = await open("providers");
  const azure = rowOf("azure");
  expect(azure.getByRole("gridcell", { name: /swedencentral/u })).toBeTruthy();
  expect(azure.getByRole("gridcell", { name: /azure-zone/u }).getAttribute("aria-readonly")).toBe("true");
  await user.click(screen.getByRole("gridcell", { name: "azure" }));
  await user.keyboard("{ArrowRight}{F2}");
  const field = await screen.findByRole("textbox", { name: "Name, azure" });
  await user.clear(field);
  await user.type(field, "{Enter}");
  expect(await screen.findByText("This is needed.", { selector: ".text-deny" })).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
  await user.type(field, "Azure{Enter}");
  await waitFor(() => expect(sent()).toEqual({ kind: "provider", value: { id: "azure", name: "Azure" } }));
});

test("a provider is added under a name that is free, and is chosen then", async () => {
  const { user, router } = await open("providers");
  await user.click(screen.getByRole("button", { name: "Add provider" }));
  const dialog = await screen.findByRole("dialog", { name: "Add provider" });
  const add = within(dialog).getByRole("button", { name: "Add provider" });
  await user.type(within(dialog).getByLabelText("Identifier"), "azure");
  await user.type(within(dialog).getByLabelText("Name"), "Acme Cloud");
  await user.click(add);
  expect(await within(dialog).findByText(/azure exists already/u)).toBeTruthy();
  await user.clear(within(dialog).getByLabelText("Identifier"));
  await user.type(within(dialog).getByLabelText("Identifier"), "acme");
  await user.click(add);
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "providers", item: "acme" }));
  expect(sent()).toEqual({ kind: "provider", value: { id: "acme", name: "Acme Cloud" } });
});

test("what depends on a provider is said, and then nothing is deleted", async () => {
  answerCommands({
    catalogueDependents: () =>
      Promise.resolve([
        ["region", "azure:swedencentral"],
        ["placement", "azure:dz-eu"],
      ]),
  });
  const { user } = await open("providers");
  await user.click(screen.getByRole("gridcell", { name: "azure" }));
  await user.keyboard("{Delete}");
  const dialog = await screen.findByRole("dialog", { name: "Provider azure is in use" });
  expect(within(dialog).getByText("azure:swedencentral")).toBeTruthy();
  expect(within(dialog).queryByRole("button", { name: "Delete" })).toBeNull();
});

test("the place of a region is chosen by country, and is the officer’s word from then on", async () => {
  const { user } = await open("regions");
  expect(screen.getByRole("gridcell", { name: "SE Sweden" })).toBeTruthy();
  await user.click(screen.getByRole("gridcell", { name: "SE Sweden" }));
  await user.keyboard("{Enter}");
  const field = await screen.findByRole("combobox", { name: "Place, azure:swedencentral" });
  await user.clear(field);
  await user.paste("Norway");
  await user.click(await screen.findByRole("option", { name: /Norway/u }));
  await waitFor(() =>
    expect(sent()).toMatchObject({
      kind: "region",
      value: { place: "NO", confidence: "officer", code: "swedencentral" },
    }),
  );
});

test("a region is named after its provider and code, and needs a source", async () => {
  const { user, router } = await open("regions");
  await user.click(screen.getByRole("button", { name: "Add region" }));
  const dialog = await screen.findByRole("dialog", { name: "Add region" });
  const add = within(dialog).getByRole("button", { name: "Add region" });
  await user.click(within(dialog).getByRole("combobox", { name: "Provider" }));
  await user.click(await screen.findByRole("option", { name: /Mistral AI/u }));
  await user.type(within(dialog).getByLabelText("Code"), "par1");
  await user.click(add);
  expect(await within(dialog).findByText(/Say who says so/u)).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
  await user.type(within(dialog).getByLabelText("Source"), "Annex 2");
  await user.click(add);
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "regions", item: "mistral:par1" }));
  expect(sent()?.value, "where it is, nobody has said").toEqual({
    id: "mistral:par1",
    provider: "mistral",
    code: "par1",
    name: "",
    source: { name: "Annex 2" },
    confidence: "officer",
  });
});

test("a zone’s members are edited as a list, and a word beside places is refused", async () => {
  const { user } = await open("zones");
  await user.click(screen.getByRole("gridcell", { name: /AT BE DE FR/u }));
  await user.keyboard("{Enter}");
  const field = await screen.findByRole("combobox", { name: "Members, azure:dz-eu" });
  await user.type(field, "anywhere");
  await user.click(await screen.findByRole("option", { name: /anywhere/u }));
  await user.keyboard("{Enter}");
  expect(await screen.findByText(/both together say two things/u, { selector: ".text-deny" })).toBeTruthy();
  expect(edit).not.toHaveBeenCalled();
});

test("a zone is added, and what the core refuses stands at its field", async () => {
  edit.mockRejectedValueOnce(
    refusal("zone `acme:eu`, field `source_region`: no such region", [
      { kind: "zone", id: "acme:eu", field: "source_region", message: "there is no such region" },
    ]),
  );
  const { user } = await open("zones");
  await user.click(screen.getByRole("button", { name: "Add zone" }));
  const dialog = await screen.findByRole("dialog", { name: "Add zone" });
  const add = within(dialog).getByRole("button", { name: "Add zone" });
  await user.type(within(dialog).getByLabelText("Identifier"), "acme:eu");
  await user.type(within(dialog).getByLabelText("Name"), "EU");
  await user.click(within(dialog).getByRole("combobox", { name: "Provider" }));
  await user.click(await screen.findByRole("option", { name: /Mistral AI/u }));
  await user.click(within(dialog).getByRole("radio", { name: "Anywhere" }));
  await user.type(within(dialog).getByLabelText("Source"), "Annex 2");
  await user.click(add);
  expect(await within(dialog).findByText("There is no such region.")).toBeTruthy();
  expect(sent()?.value).toMatchObject({ places: "anywhere", provider: "mistral", confidence: "officer" });
});
