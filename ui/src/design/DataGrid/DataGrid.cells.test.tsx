import { act, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { columns, copied, grid, Harness, pasted, said, start, type Row } from "./harness";
import { parseTsv } from "./tsv";
import type { DataGridProps } from "./types";

type Many = NonNullable<DataGridProps<Row>["onEditMany"]>;
type One = NonNullable<DataGridProps<Row>["onEdit"]>;

const many = (answer?: string) => vi.fn<Many>(async () => answer);
const cell = (name: string) => screen.getByRole("gridcell", { name });
const selected = () => screen.queryAllByRole("gridcell", { selected: true }).map((one) => one.textContent);
/** The words of the shown rows, cell by cell. */
const shown = () =>
  within(grid())
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("gridcell")
        .map((one) => one.textContent),
    );
const report = () => screen.queryByRole("region", { name: "Result" });
const lines = () =>
  within(screen.getByRole("region", { name: "Result" }))
    .getAllByRole("listitem")
    .map((one) => one.textContent);

describe("copying", () => {
  test("without a range the cursor's cell is copied, as it can be pasted", async () => {
    render(<Harness />);
    const user = await start();
    expect(copied()).toBe("ep-1");
    expect(said()).toContain("1 row × 1 column copied.");
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(copied(), "the value, not its label").toBe("zone");
  });

  test("a range is copied row by row, and a line's end ends each", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    expect(copied()).toBe("ep-1\tmodel-5\nep-2\tmodel-4\n");
    expect(said()).toContain("2 rows × 2 columns copied.");
  });

  test("headers of groups are left out", async () => {
    render(<Harness count={2} groupBy={(row) => ({ id: row.id, label: `Group of ${row.id}` })} />);
    const user = userEvent.setup();
    await user.click(cell("ep-1"));
    await user.keyboard("{Control>}a{/Control}");
    expect(copied()).toBe("ep-1\tmodel-2\tzone\t\tDE\nep-2\tmodel-1\tzone\t\tDE\n");
  });

  test("ten thousand rows are copied whole while the document holds a screenful", async () => {
    render(<Harness count={10_000} />);
    const user = await start();
    await user.keyboard("{Control>}a{/Control}");
    const rows = parseTsv(copied() ?? "");
    expect(rows.length).toBe(10_000);
    expect(rows.at(-1)).toEqual(["ep-10000", "model-1", "zone", "", "DE"]);
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
  });

  test("the clipboard is left alone while the focus is elsewhere or in an editor", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.click(screen.getByRole("textbox", { name: "Find" }));
    expect(copied()).toBeUndefined();
    await user.click(cell("model-5"));
    await user.keyboard("{F2}");
    expect(copied(), "what is marked in the editor is copied by the system").toBeUndefined();
    await pasted("a\tb");
    expect(onEditMany).not.toHaveBeenCalled();
  });

  test("WebKit sends the event to the body: it is the focus that counts", async () => {
    render(<Harness />);
    await start();
    const setData = vi.fn<(type: string, text: string) => void>();
    const event = Object.assign(new Event("copy", { bubbles: true, cancelable: true }), { clipboardData: { setData } });
    document.body.dispatchEvent(event);
    expect(setData).toHaveBeenCalledExactlyOnceWith("text/plain", "ep-1");
    expect(event.defaultPrevented, "else the system copies its own").toBe(true);
  });
});

describe("pasting", () => {
  test("a block goes to the owner as one batch, and what was pasted is selected", async () => {
    const onEdit = vi.fn<One>(async () => undefined);
    const onEditMany = many();
    render(<Harness onEdit={onEdit} onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{ArrowRight}");
    await pasted("gpt-9\tglobal\t31.12.2026\tDE FR\r\ngpt-8\tZone\t\tFR\r\n");
    expect(onEditMany, "one undo, one entry in the log").toHaveBeenCalledOnce();
    expect(onEditMany.mock.calls[0]?.[0].map(({ row, column, value }) => [row.id, column, value])).toEqual([
      ["ep-1", "model", "gpt-9"],
      ["ep-1", "scope", "global"],
      ["ep-1", "ends", "2026-12-31T23:00:00.000Z"],
      ["ep-1", "places", ["DE", "FR"]],
      ["ep-2", "model", "gpt-8"],
      ["ep-2", "places", ["FR"]],
    ]);
    expect(onEdit).not.toHaveBeenCalled();
    expect(said(), "cells that said so already are part of it").toContain("8 cells pasted.");
    expect(selected()).toEqual(["gpt-9", "global", "2026-12-31T23:00:00.000Z", "DE, FR", "gpt-8", "zone", "", "FR"]);
    expect(report(), "nothing is left to settle").toBeNull();
    expect(screen.getAllByText("8 cells pasted.").length, "said and shown").toBe(2);
    await user.keyboard("{ArrowUp}");
    expect(screen.getAllByText("8 cells pasted.").length, "past when the officer goes on").toBe(1);
  });

  test("copying and pasting at the same place changes nothing", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{Control>}a{/Control}");
    await pasted(copied() ?? "");
    expect(onEditMany).not.toHaveBeenCalled();
    expect(said()).toContain("Nothing changed: the cells say this already.");
  });

  test("one value fills the whole range, and a block is repeated where it fits", async () => {
    render(<Harness onEditMany={many()} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}");
    await pasted("same");
    expect(shown().map((row) => row[1])).toEqual(["same", "same", "same", "same", "model-1"]);
    await pasted("a\nb\n");
    expect(
      shown().map((row) => row[1]),
      "two lines into four rows",
    ).toEqual(["a", "b", "a", "b", "model-1"]);
    await pasted("x\ny\nz\n");
    expect(
      shown().map((row) => row[1]),
      "three do not divide four: once",
    ).toEqual(["x", "y", "z", "b", "model-1"]);
  });

  test("what cannot be pasted is told by row and column, and the rest is pasted", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    await pasted("renamed\tm-1\tGalaxy\tsoon\nep-5\tm-2\tglobal\t2027-01-31\nep-6\tm-3\tzone\t\n");
    expect(onEditMany).toHaveBeenCalledOnce();
    expect(onEditMany.mock.calls[0]?.[0].map(({ row, column }) => `${row.id} ${column}`)).toEqual([
      "ep-4 model",
      "ep-5 model",
      "ep-5 scope",
      "ep-5 ends",
    ]);
    expect(within(screen.getByRole("region", { name: "Result" })).getByText("5 cells pasted, 7 refused:")).toBeTruthy();
    expect(lines()).toEqual([
      "Endpoint, ep-4: this cannot be edited here",
      "Scope, ep-4: “Galaxy” is not one of the choices",
      "Ends, ep-4: “soon”: This is not a date. Write it as 2026-12-31 or 31 Dec 2026",
      "1 row beyond the end of the list",
    ]);
    expect(said(), "and aloud").toContain("“Galaxy” is not one of the choices");
    await user.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(report()).toBeNull();
    expect(grid().contains(document.activeElement), "the focus comes back").toBe(true);
  });

  test("the same refusal in many rows is one line, with the count", async () => {
    render(<Harness count={100} onEditMany={many()} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}{Shift>}{Control>}{End}{/Control}{/Shift}");
    await pasted("Galaxy");
    expect(lines()).toEqual([
      "Scope, ep-1, ep-2, ep-3 and 97 more rows: “Galaxy” is not one of the choices",
      "Ends, ep-1, ep-2, ep-3 and 97 more rows: “Galaxy”: This is not a date. Write it as 2026-12-31 or 31 Dec 2026",
      "Places, ep-1, ep-2, ep-3 and 97 more rows: “Galaxy” is not one of the choices",
    ]);
  });

  test("columns beyond the last one are told", async () => {
    render(<Harness onEditMany={many()} />);
    const user = await start();
    await user.keyboard("{End}");
    await pasted("FR\tx\ty");
    expect(lines()).toEqual(["2 columns beyond the last one"]);
    expect(said()).toContain("1 cell pasted, 2 refused:");
  });

  test("when the owner refuses, nothing is changed and the reason is shown", async () => {
    render(<Harness onEditMany={many("The name gpt-9 is taken.")} />);
    const user = await start();
    const before = shown();
    await user.keyboard("{ArrowRight}");
    await pasted("gpt-9\tglobal\ngpt-9\tglobal\n");
    expect(shown()).toEqual(before);
    expect(report()?.textContent).toContain("Nothing was changed. The name gpt-9 is taken.");
    expect(said()).toContain("Nothing was changed. The name gpt-9 is taken.");
    expect(selected(), "nothing was pasted").toEqual([]);
  });

  test("when saving fails, it is said, and the next paste works", async () => {
    const onEditMany = vi.fn<Many>().mockRejectedValueOnce(new Error("gone")).mockResolvedValue(undefined);
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{ArrowRight}");
    await pasted("a\nb\n");
    await waitFor(() => expect(report()?.textContent).toContain("The change was not saved. Try again."));
    await pasted("a\nb\n");
    await waitFor(() => expect(said()).toContain("2 cells pasted."));
    expect(report(), "the old error is gone").toBeNull();
  });

  test("a second paste waits for the first to be saved", async () => {
    const answers: (() => void)[] = [];
    const onEditMany = vi.fn<Many>(() => new Promise((resolve) => answers.push(() => resolve(undefined))));
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{ArrowRight}");
    await pasted("a\nb\n");
    await pasted("c\nd\n");
    expect(onEditMany, "two at once could be half of each").toHaveBeenCalledOnce();
    expect(report()?.textContent).toContain("still being saved");
    await act(async () => answers[0]?.());
    expect(shown().map((row) => row[1])).toEqual(["a", "b", "model-3", "model-2", "model-1"]);
  });

  test("filtered rows are not pasted into", async () => {
    const onEditMany = many();
    render(<Harness count={20} onEditMany={onEditMany} />);
    const user = await start();
    await user.type(screen.getByRole("textbox", { name: "Find" }), "ep-1");
    await user.click(cell("model-20"));
    await pasted("a\nb\n");
    expect(
      onEditMany.mock.calls[0]?.[0].map(({ row }) => row.id),
      "the rows that are seen",
    ).toEqual(["ep-1", "ep-10"]);
  });

  test("on a header there is no cell to paste into", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{ArrowUp}");
    await pasted("x");
    expect(onEditMany).not.toHaveBeenCalled();
    expect(said()).toContain("Stand on a cell to paste into it.");
  });
});

describe("without a way to save many cells", () => {
  test("one cell is pasted as it would be edited", async () => {
    const onEdit = vi.fn<One>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    await pasted("Global\r\n");
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "ep-1" }), "scope", "global");
    expect(said()).toContain("1 cell pasted.");
  });

  test("more than one is not begun, for it would be half done when one fails", async () => {
    const onEdit = vi.fn<One>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}");
    await pasted("a\nb\n");
    expect(onEdit).not.toHaveBeenCalled();
    expect(report()?.textContent).toContain("one cell at a time");
  });

  test("a list that cannot be edited leaves the clipboard to the system", async () => {
    render(<Harness fixed />);
    await start();
    await pasted("x");
    expect(report()).toBeNull();
    expect(said(), "nothing is said, as nothing was asked of the list").not.toContain("paste");
    expect(copied(), "it can be copied from").toBe("ep-1");
  });
});

describe("filling down", () => {
  test("Ctrl+D repeats the first row of the range in one batch, and tells what stays", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowRight}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}");
    await waitFor(() => expect(onEditMany).toHaveBeenCalledOnce());
    expect(shown().map((row) => row[1])).toEqual(["model-5", "model-5", "model-5", "model-2", "model-1"]);
    expect(said()).toContain("2 cells filled, 2 refused:");
    expect(lines()).toEqual(["Endpoint, ep-2, ep-3: this cannot be edited here"]);
  });

  test("a date is filled as the instant that it is", async () => {
    render(<Harness onEditMany={many()} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}");
    await pasted("2026-12-31");
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Control>}d{/Control}");
    await waitFor(() => expect(shown()[1]?.[3]).toBe("2026-12-31T23:00:00.000Z"));
  });

  test("without rows below there is nothing to fill, and it says how", async () => {
    const onEditMany = many();
    render(<Harness onEditMany={onEditMany} />);
    const user = await start();
    await user.keyboard("{Control>}d{/Control}");
    expect(onEditMany).not.toHaveBeenCalled();
    expect(said()).toContain("Select the cell to repeat");
  });
});

test("rows that are read-only in one column keep it, whatever is pasted", async () => {
  const onEditMany = many();
  const some = columns.map((column) =>
    column.id === "model" ? { ...column, readOnly: (row: Row) => row.id === "ep-2" } : column,
  );
  render(<Harness columns={some} onEditMany={onEditMany} />);
  const user = await start();
  await user.keyboard("{ArrowRight}");
  await pasted("a\nb\nc\n");
  expect(shown().map((row) => row[1])).toEqual(["a", "model-4", "c", "model-2", "model-1"]);
  expect(lines()).toEqual(["Model, ep-2: this cannot be edited here"]);
});
