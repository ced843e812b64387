import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test } from "vitest";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
// What a window loads on demand: no test waits for it.
import "./FlowChart";
import { CoveragePage } from "./Page";
import { catalogue, coverage } from "./pictureData";

beforeEach(() => {
  answerCommands({
    coverageGet: () => Promise.resolve(coverage),
    coverageDates: () => Promise.resolve([]),
    catalogueGet: () => Promise.resolve(catalogue),
    decisionExplain: () => Promise.reject(refusal("not asked here")),
    releasePreview: () => Promise.reject(refusal("nothing to compare with")),
  });
});

const chart = () => screen.findByRole("listbox", { name: "Flow: tag, model, place of processing" });
const titles = (box: HTMLElement) =>
  within(box)
    .getAllByRole("option")
    .map((option) => option.getAttribute("aria-label"));
const inOrder = (box: HTMLElement) =>
  within(box)
    .getAllByRole("option")
    .toSorted((a, b) => Number(a.getAttribute("aria-posinset")) - Number(b.getAttribute("aria-posinset")))
    .map((option) => option.getAttribute("aria-label"));

test("what is permitted flows from tag over model to place, each part by name", async () => {
  renderRoom(CoveragePage, "/coverage?tab=flow");
  expect(inOrder(await chart())).toEqual([
    "Tag eu-personal: 2 endpoints",
    "eu-personal → letters → Germany: 2 endpoints, allowed",
    "Model letters: 2 endpoints",
    "Processing in Germany: 2 endpoints",
  ]);
  expect(screen.getByText("2 of 8 decisions permitted, by tag, model and place of processing.")).toBeTruthy();
});

test("what is denied is shown when asked for, and the legend names it", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=flow");
  await userEvent.click(await screen.findByRole("button", { name: "Show denied" }));
  expect(router.state.location.search).toEqual({ tab: "flow/denied" });
  const names = titles(await chart());
  expect(names).toContain("eu-personal → letters → Anywhere: 1 endpoint, denied");
  expect(names).toContain("orphan → images → PL SG: 1 endpoint, denied");
  const legend = screen.getByRole("list", { name: "Legend" });
  expect(legend.textContent).toBe("Allowed 2Denied 6Exempt 0Unknown 0");
});

test("keys go along the flow, and Enter explains: one endpoint, or the list of several", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=flow/denied");
  const box = await chart();
  within(box)
    .getByRole("option", { name: /^Tag eu-personal/u })
    .focus();
  await userEvent.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^eu-personal → letters → Germany/u);
  await userEvent.keyboard("{Enter}");
  const panel = await screen.findByRole("complementary");
  expect(await within(panel).findByRole("heading", { name: "Germany", level: 2 })).toBeTruthy();
  expect(router.state.location.search).toMatchObject({ item: "eu-personal" });
  await userEvent.click(within(panel).getByRole("button", { name: "berlin-1" }));
  expect(router.state.location.search).toMatchObject({ item: "eu-personal/berlin-1" });
  await userEvent.click(within(box).getByRole("option", { name: /^eu-personal → letters → Anywhere/u }));
  expect(router.state.location.search, "one alone is explained at once").toMatchObject({ item: "eu-personal/global" });
});

test("a model stands for the endpoints of all its tags", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=flow/denied&item=eu-personal/global");
  await userEvent.click(within(await chart()).getByRole("option", { name: "Model letters: 3 endpoints" }));
  expect(router.state.location.search, "no cell is chosen any more").not.toHaveProperty("item");
  const panel = await screen.findByRole("complementary");
  expect(await within(panel).findByText("3 endpoints in this part of the flow, 6 decisions.")).toBeTruthy();
  expect(within(panel).getByRole("button", { name: "orphan, global" })).toBeTruthy();
});

test("the table has the same paths, and chooses as the drawing does", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=flow/denied");
  const drawn = titles(await chart()).filter((title) => title?.includes("→") === true);
  await userEvent.click(screen.getByRole("radio", { name: "As a table" }));
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "flow/denied/table" }));
  const grid = await screen.findByRole("grid", { name: "Flow: tag, model, place of processing" });
  const rows = within(grid)
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell"))
    .map((cells) => cells.map(({ textContent }) => textContent));
  expect(rows).toHaveLength(drawn.length);
  expect(rows).toContainEqual(["eu-personal", "letters", "Germany", "✓ Allow", "2"]);
  const first = within(grid).getAllByRole("gridcell", { name: "Germany" })[0];
  await userEvent.click(first ?? grid);
  const panel = await screen.findByRole("complementary");
  expect(await within(panel).findByRole("heading", { name: "Germany", level: 2 })).toBeTruthy();
});

test("a tag can be looked at alone, and the filters of every view hold", async () => {
  renderRoom(CoveragePage, "/coverage?tab=flow/denied");
  await userEvent.click(await screen.findByRole("combobox", { name: /^Tag/u }));
  await userEvent.click(await screen.findByRole("option", { name: "orphan" }));
  await waitFor(async () => expect(titles(await chart()).some((title) => title?.includes("eu-personal"))).toBe(false));
  await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "images");
  await waitFor(async () => expect(inOrder(await chart())).toHaveLength(4));
  await userEvent.type(screen.getByRole("textbox", { name: "Find" }), " nowhere");
  expect(await screen.findByText(/Nothing flows: none of 0 decisions/u)).toBeTruthy();
});

test("who filters for denied cells sees them", async () => {
  renderRoom(CoveragePage, "/coverage?tab=flow");
  await userEvent.click(await screen.findByRole("combobox", { name: /Verdict/u }));
  await userEvent.click(await screen.findByRole("option", { name: /Deny/u }));
  await waitFor(async () => expect(titles(await chart())).toContain("Model images: 1 endpoint"));
  expect(screen.getByRole("button", { name: "Show denied" }).getAttribute("aria-pressed")).toBe("true");
});

test("it has no violation, and inserts no style", async () => {
  renderRoom(CoveragePage, "/coverage?tab=flow/denied");
  await chart();
  const { violations } = await axe.run(document.body, {
    // Contrast is measured in a browser, and the landmarks of the window are the shell's.
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  expect(document.querySelectorAll("style").length, "the content security policy would refuse it").toBe(0);
});
