import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { columns, grid, Harness, said } from "./harness";
import type { GridView } from "./view";

/** Twelve rows: every third is global, every fourth ends, and each has a model of its own. */
const rows = Array.from({ length: 12 }, (_, at) => ({
  id: `ep-${at + 1}`,
  model: `model-${at + 1}`,
  scope: at % 3 === 0 ? "global" : "zone",
  ends: at % 4 === 0 ? `${2026 + at / 4}-12-31T23:00:00.000Z` : null,
  places: at % 2 === 0 ? ["DE"] : ["DE", "FR"],
}));
const head = (name: string) => screen.getByRole("columnheader", { name });
const ids = () =>
  within(grid())
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell")[0]?.textContent);
const popup = () => screen.findByRole("dialog");

/** Opens the filter of a column with the keyboard. */
async function open(column: string) {
  const user = userEvent.setup();
  await user.click(head(column));
  // The press sorted: a second and a third bring the order back.
  await user.click(head(column));
  await user.click(head(column));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  return { user, box: within(await popup()) };
}

describe("values", () => {
  test("Alt+Down opens a list of those that occur; ticking narrows the list at once, with the denominator", async () => {
    render(<Harness rows={rows} />);
    const { user, box } = await open("Scope");
    expect(
      within(box.getByRole("group", { name: "Values" }))
        .getAllByRole("checkbox")
        .map((one) => one.closest("label")?.textContent),
      "with the number of rows",
    ).toEqual(["global 4", "zone 8"]);
    await user.click(box.getByRole("checkbox", { name: /^global/u }));
    expect(ids()).toEqual(["ep-1", "ep-4", "ep-7", "ep-10"]);
    expect(screen.getByText("4 of 12 rows")).toBeTruthy();
    await user.click(box.getByRole("checkbox", { name: /^zone/u }));
    expect(screen.getByText("12 rows"), "both are all").toBeTruthy();
    await user.click(box.getByRole("checkbox", { name: /^zone/u }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(said()).toContain("Filtered by Scope: global.");
    expect(document.activeElement, "the focus is back, and its name tells").toBe(head("Scope, filtered"));
  });

  test("a token column lets through what has any of those ticked", async () => {
    render(<Harness rows={rows} />);
    const { user, box } = await open("Places");
    await user.click(box.getByRole("checkbox", { name: /^FR/u }));
    expect(ids().length).toBe(6);
  });

  test("a thousand values are not all in the document, and typing finds the others", async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...rows[0], id: `ep-${at}`, model: `model-${at}` }));
    const chosen = columns.map((column) =>
      column.id === "model" ? { ...column, filter: { kind: "values" } as const } : column,
    );
    render(<Harness rows={many.map((row) => ({ ...row, scope: "zone", ends: null, places: [] }))} columns={chosen} />);
    const { user, box } = await open("Model");
    expect(box.getAllByRole("checkbox").length).toBe(100);
    expect(box.getByText("900 more. Type to find them.")).toBeTruthy();
    await user.type(box.getByRole("textbox", { name: "Find a value" }), "model-99");
    expect(box.getAllByRole("checkbox").length, "99 and 990 to 999").toBe(11);
  });
});

test("text: a part of the words, and taken back where it was set", async () => {
  render(<Harness rows={rows} />);
  const { user, box } = await open("Model");
  await user.type(box.getByRole("textbox", { name: "Contains" }), "MODEL-1");
  expect(ids()).toEqual(["ep-1", "ep-10", "ep-11", "ep-12"]);
  await user.click(box.getByRole("button", { name: "Clear filter" }));
  expect(ids().length).toBe(12);
  await user.click(box.getByRole("button", { name: "Done" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(said(), "what was set and taken back is not news").not.toContain("Filtered");
});

test("days: from one and through another, read as the date field reads them", async () => {
  render(<Harness rows={rows} />);
  const { user, box } = await open("Ends");
  await user.type(box.getByRole("textbox", { name: "On or after" }), "1.1.2027");
  expect(ids(), "no date is not after one").toEqual(["ep-5", "ep-9"]);
  await user.type(box.getByRole("textbox", { name: "On or before" }), "2027-12-31");
  expect(ids()).toEqual(["ep-5"]);
  expect(screen.getByRole("button", { name: "Remove filter, Ends: from 2027-01-01 through 2027-12-31" })).toBeTruthy();
});

test("the small button in the header opens it too, and does not sort", async () => {
  render(<Harness rows={rows} />);
  await userEvent.click(screen.getByRole("button", { name: "Filter Scope" }));
  await popup();
  expect(head("Scope").getAttribute("aria-sort")).toBe("none");
});

describe("above the list", () => {
  const view: GridView = {
    sort: [],
    filters: { scope: { kind: "values", values: ["zone"] }, model: { kind: "text", contains: "1" } },
    find: "",
  };

  test("each filter stands as a chip that takes it away", async () => {
    render(<Harness rows={rows} />);
    const { user, box } = await open("Scope");
    await user.click(box.getByRole("checkbox", { name: /^zone/u }));
    await user.click(box.getByRole("button", { name: "Done" }));
    const chips = screen.getByRole("group", { name: "Filters" });
    await user.click(within(chips).getByRole("button", { name: "Remove filter, Scope: zone" }));
    expect(ids().length).toBe(12);
    expect(screen.queryByRole("group", { name: "Filters" })).toBeNull();
    expect(said()).toContain("No longer filtered by Scope.");
    expect(grid().contains(document.activeElement), "the chip is gone, the focus is not").toBe(true);
  });

  test("all are cleared at once", async () => {
    const onViewChange = vi.fn<(view: GridView) => void>();
    render(<Harness rows={rows} view={view} onViewChange={onViewChange} />);
    expect(ids(), "both must let a row through").toEqual(["ep-11", "ep-12"]);
    await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({ ...view, filters: {} });
    expect(said()).toContain("Filters cleared.");
  });

  test("without a bar the chips tell how many rows are left", () => {
    render(<Harness rows={rows} view={view} hideBar />);
    expect(within(screen.getByRole("group", { name: "Filters" })).getByText("2 of 12 rows")).toBeTruthy();
  });

  test("when nothing passes, it says so and the filters stay in reach", async () => {
    render(<Harness rows={rows} view={{ ...view, filters: { model: { kind: "text", contains: "gpt" } } }} />);
    expect(screen.getByText("No row passes the filters.")).toBeTruthy();
    expect(screen.getByText("0 of 12 rows")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Clear filters" })).toBeTruthy();
  });
});

test("where a filter makes no sense there is none, and none in a list that is here only in part", async () => {
  const some = columns.map((column) => (column.id === "scope" ? { ...column, filter: false as const } : column));
  const { rerender } = render(<Harness rows={rows} columns={some} />);
  expect(screen.queryByRole("button", { name: "Filter Scope" })).toBeNull();
  const user = userEvent.setup();
  await user.click(head("Scope"));
  await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
  expect(screen.queryByRole("dialog")).toBeNull();
  rerender(<Harness rows={rows} more={{ total: 500, load: () => undefined }} />);
  expect(screen.queryByRole("button", { name: /^Filter/u }), "it never saw the other rows").toBeNull();
});
