import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { setMedia } from "@/test/setup";
import { CoveragePage } from "./Page";
import { catalogue, coverage } from "./pictureData";
import { shapesOf } from "./shapes";
import "./WorldMap";

// What a window loads and draws once: no test waits for it.
beforeAll(() => {
  shapesOf("world");
  shapesOf("europe");
});

beforeEach(() => {
  answerCommands({
    coverageGet: () => Promise.resolve(coverage),
    coverageDates: () => Promise.resolve([]),
    catalogueGet: () => Promise.resolve(catalogue),
    decisionExplain: () => Promise.reject(refusal("not asked here")),
    releasePreview: () => Promise.reject(refusal("nothing to compare with")),
  });
});

const label = "Map: Processing of requests tagged eu-personal";
const map = (name = label) => screen.findByRole("listbox", { name });
const list = () => screen.findByRole("grid", { name: "Places" });
const titles = (box: HTMLElement) =>
  within(box)
    .getAllByRole("option")
    .map((option) => option.getAttribute("aria-label"));
/** The names of the rows that hold a place, without the head and the heads of groups. */
const placesOf = (grid: HTMLElement) =>
  within(grid)
    .getAllByRole("row")
    .filter((row) => within(row).queryAllByRole("gridcell").length > 1)
    .map((row) => within(row).getAllByRole("gridcell")[0]?.textContent);

test("every place of the map is in the list, and every place of the list is on the map", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map");
  expect(titles(await map()), "in the order of names").toEqual([
    "Austria: permitted",
    "China: denied",
    "Germany: permitted and used by 2 endpoints",
    "Malta: permitted",
    "Poland: not permitted; 1 denied endpoint names it",
    "Singapore: not permitted; 1 denied endpoint names it",
    "United States: permitted under an instrument only",
  ]);
  expect(placesOf(await list()), "in the order of states").toEqual([
    "Germany DE",
    "Austria AT",
    "Malta MT",
    "United States US",
    "Poland PL",
    "Singapore SG",
    "China CN",
  ]);
  expect(screen.getByText("Processing of requests tagged eu-personal: 3 places are permitted, 1 used.")).toBeTruthy();
});

test("keys go from place to place by name, and Enter selects in map, list and inspector", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=map");
  const options = within(await map()).getAllByRole("option");
  expect(
    options.filter((option) => option.getAttribute("tabindex") === "0"),
    "one tab stop",
  ).toEqual([options[0]]);
  options[0]?.focus();
  await userEvent.keyboard("{ArrowRight}{ArrowDown}");
  expect(document.activeElement).toBe(options[2]);
  await userEvent.keyboard("{Enter}");
  expect(router.state.location.search).toEqual({ tab: "map///DE", item: "eu-personal" });
  expect(await screen.findByRole("option", { selected: true, name: /^Germany/u })).toBeTruthy();
  const chosen = within(await list()).getByRole("row", { selected: true });
  expect(chosen.textContent).toContain("Germany");
  const panel = await screen.findByRole("complementary");
  expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe("Germany");
  expect(panel.textContent).toContain("GDPR: DE_AT_MT, and US under an instrument");
  await userEvent.keyboard("s{Enter}");
  expect(await screen.findByRole("option", { selected: true, name: /^Singapore/u }), "by its letter").toBeTruthy();
});

test("the inspector of a place leads to the explanation of its endpoints", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=map///DE&item=eu-personal");
  await userEvent.click(await screen.findByRole("button", { name: "berlin-2" }));
  expect(router.state.location.search).toEqual({ tab: "map///DE", item: "eu-personal/berlin-2" });
});

test("a place of the list is chosen as on the map", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=map");
  await userEvent.click(within(await list()).getByRole("gridcell", { name: /Singapore/u }));
  expect(router.state.location.search).toMatchObject({ tab: "map///SG" });
  expect(await screen.findByRole("option", { selected: true, name: /^Singapore/u })).toBeTruthy();
  expect(document.activeElement?.textContent, "the focus stays in the list").toContain("Singapore");
});

test("the list is sorted by name, state and count", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map");
  const grid = await list();
  await userEvent.click(screen.getByRole("button", { name: "Group by state" }));
  const head = (name: string) => within(grid).getByRole("columnheader", { name: new RegExp(`^${name}`, "u") });
  const first = () => placesOf(grid)[0];
  await userEvent.click(head("Place"));
  expect(first()).toBe("Austria AT");
  await userEvent.click(head("State"));
  expect(first()).toBe("Germany DE");
  await userEvent.click(head("State"));
  expect(first()).toBe("China CN");
  await userEvent.click(head("Used by"));
  await userEvent.click(head("Used by"));
  expect(first()).toBe("Germany DE");
});

test("what is on no map stands above it with its count, and is explained", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map");
  await userEvent.click(await screen.findByRole("button", { name: "1 endpoint: anywhere (1 denied)" }));
  const panel = await screen.findByRole("complementary");
  expect(within(panel).getByRole("heading", { level: 2 }).textContent).toBe("Anywhere");
  expect(within(panel).getByRole("button", { name: "global" })).toBeTruthy();
});

test("each state is named with how many places there are of it, and the borders with their source", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map");
  const legend = await screen.findByRole("list", { name: "Legend" });
  expect(
    within(legend)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    "Permitted and used 1",
    "Used by exemption only 0",
    "Permitted 2",
    "Permitted under an instrument only 1",
    "Not permitted, named by denied endpoints 2",
    "Denied 1",
  ]);
  expect(screen.getByText(/Natural Earth/u).textContent).toMatch(/Crimea.+Kosovo, Northern Cyprus and Somaliland/u);
});

test("stage, tag and filters change the same map", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage?tab=map");
  await userEvent.click(await screen.findByRole("combobox", { name: /Stage/u }));
  await userEvent.click(await screen.findByRole("option", { name: "Storage" }));
  expect(router.state.location.search).toEqual({ tab: "map/storage" });
  expect(titles(await map("Map: Storage of requests tagged eu-personal")), "denied places bound every stage").toEqual([
    "China: denied",
    "Singapore: permitted; 1 denied endpoint names it",
  ]);
  expect(screen.getByRole("button", { name: "2 endpoints: nothing kept (0 denied)" })).toBeTruthy();
  expect(screen.getByRole("button", { name: "1 endpoint: nobody knows (1 denied)" })).toBeTruthy();
  await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "berlin");
  await waitFor(() => expect(screen.queryByRole("option", { name: /Singapore/u })).toBeNull());
  expect(screen.queryByRole("button", { name: /nobody knows/u }), "nor what is on no map").toBeNull();
  await userEvent.clear(screen.getByRole("textbox", { name: "Find" }));
  await userEvent.click(screen.getByRole("combobox", { name: /^Tag/u }));
  await userEvent.click(await screen.findByRole("option", { name: "orphan" }));
  expect(titles(await map("Map: Storage of requests tagged orphan"))).toEqual([
    "Singapore: not permitted; 1 denied endpoint names it",
  ]);
  expect(screen.getAllByText("No policy applies to requests tagged orphan, so they are denied.")[0]).toBeTruthy();
});

test("near by, what lies outside is said and a press away", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map");
  await userEvent.click(await screen.findByRole("radio", { name: "Europe" }));
  expect(await screen.findByText("3 places of the list lie outside this extent.", { exact: false })).toBeTruthy();
  expect(titles(await map())).toHaveLength(4);
  expect(placesOf(await list()), "the list has them all").toHaveLength(7);
  await userEvent.click(screen.getByRole("button", { name: "Show the world" }));
  await waitFor(() => expect(screen.queryByText(/outside this extent/u)).toBeNull());
});

test("in a narrow window the list comes alone, and the map is a press away", async () => {
  setMedia(true);
  renderRoom(CoveragePage, "/coverage?tab=map");
  expect(placesOf(await list())).toHaveLength(7);
  expect(screen.queryByRole("listbox")).toBeNull();
  await userEvent.click(screen.getByRole("radio", { name: "Map and list" }));
  expect(titles(await map())).toHaveLength(7);
});

test("it has no violation, and inserts no style", async () => {
  renderRoom(CoveragePage, "/coverage?tab=map///DE&item=eu-personal");
  await map();
  const { violations } = await axe.run(document.body, {
    // Contrast is measured in a browser, and the landmarks of the window are the shell's.
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`)).toEqual([]);
  expect(document.querySelectorAll("style").length, "the content security policy would refuse it").toBe(0);
});

test("a catalogue that cannot be read is said, with a way to try again", async () => {
  answerCommands({ catalogueGet: () => Promise.reject(refusal("the file is locked")) });
  renderRoom(CoveragePage, "/coverage?tab=map");
  expect((await screen.findByRole("alert")).textContent).toContain("the file is locked");
});
