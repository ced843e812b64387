import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { grid, Harness, said } from "./harness";
import type { GridView } from "./view";

const head = (name: string) => screen.getByRole("columnheader", { name });
/** The identifiers of the rows in their order. */
const order = () =>
  within(grid())
    .getAllByRole("row")
    .slice(1)
    .map((row) => within(row).getAllByRole("gridcell")[0]?.textContent);

/** Two scopes, each of several models in no order. */
const rows = [
  { id: "a", model: "m-2", scope: "zone", ends: null, places: ["DE"] },
  { id: "b", model: "m-1", scope: "global", ends: "2026-12-31T23:00:00.000Z", places: ["FR"] },
  { id: "c", model: "m-1", scope: "zone", ends: "2027-06-30T22:00:00.000Z", places: ["DE", "FR"] },
  { id: "d", model: "m-2", scope: "global", ends: null, places: [] },
];

describe("sorting by several columns", () => {
  test("Shift+Enter adds a column, which decides where the first leaves rows equal", async () => {
    render(<Harness rows={rows} />);
    const user = userEvent.setup();
    await user.click(head("Scope"));
    expect(order()).toEqual(["b", "d", "a", "c"]);
    await user.keyboard("{ArrowLeft}{Shift>}{Enter}{/Shift}");
    expect(order()).toEqual(["b", "d", "c", "a"]);
    expect(said()).toContain("Sorted by Scope, ascending, then by Model, ascending.");
    expect(head("Scope, sort 1").getAttribute("aria-sort"), "its name tells its place").toBe("ascending");
    expect(head("Model, sort 2").textContent, "and so does the sign").toContain("↑2");
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(head("Model, sort 2").getAttribute("aria-sort")).toBe("descending");
    expect(order()).toEqual(["d", "b", "a", "c"]);
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(head("Scope").getAttribute("aria-sort"), "alone it needs no number").toBe("ascending");
    expect(head("Model").getAttribute("aria-sort")).toBe("none");
  });

  test("a press with Shift adds too, one without it sorts by that column alone", async () => {
    render(<Harness rows={rows} />);
    const user = userEvent.setup();
    await user.click(head("Model"));
    await user.keyboard("{Shift>}");
    await user.click(head("Endpoint"));
    await user.keyboard("{/Shift}");
    expect(order()).toEqual(["b", "c", "a", "d"]);
    await user.click(head("Endpoint, sort 2"));
    expect(head("Model").getAttribute("aria-sort")).toBe("none");
    expect(order()).toEqual(["a", "b", "c", "d"]);
  });
});

describe("a view that the owner keeps", () => {
  const view: GridView = { sort: [{ column: "model", direction: "descending" }], find: "m-" };

  test("is shown, and changes are asked of the owner", async () => {
    const onViewChange = vi.fn<(view: GridView) => void>();
    render(<Harness rows={rows} view={view} onViewChange={onViewChange} />);
    expect(order()).toEqual(["a", "d", "b", "c"]);
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Find" }).value).toBe("m-");
    await userEvent.click(head("Endpoint"));
    expect(onViewChange).toHaveBeenCalledExactlyOnceWith({
      ...view,
      sort: [{ column: "id", direction: "ascending" }],
    });
    expect(order(), "the owner has not changed it").toEqual(["a", "d", "b", "c"]);
  });

  test("may name a column that is gone", () => {
    render(
      <Harness rows={rows} view={{ ...view, sort: [{ column: "gone", direction: "ascending" }, ...view.sort] }} />,
    );
    expect(order()).toEqual(["a", "d", "b", "c"]);
    expect(head("Model"), "it has no place in the order").toBeTruthy();
  });
});
