import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { columns, grid, Harness, said, start, type Row } from "./harness";
import type { DataGridProps } from "./types";

const byScope = (row: Row) => ({ id: row.scope, label: "Zone group" });
const cellText = () => document.activeElement?.textContent ?? "";
describe("reading", () => {
  test("tells how many rows and columns there are, and where each row stands", () => {
    render(<Harness count={10_000} />);
    expect(grid().getAttribute("aria-rowcount"), "all rows and the head").toBe("10001");
    expect(grid().getAttribute("aria-colcount")).toBe("5");
    const rows = screen.getAllByRole("row");
    expect(rows.length, "the document holds a screenful").toBeLessThan(60);
    expect(rows[1]?.getAttribute("aria-rowindex")).toBe("2");
  });

  test("has one tab stop", () => {
    render(<Harness />);
    expect(grid().querySelectorAll('[tabindex="0"]').length, "Tab enters and leaves the grid at once").toBe(1);
  });

  test("arrow keys, Home, End and Ctrl move the focus", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{ArrowDown}{ArrowRight}");
    expect(cellText()).toBe("model-4");
    await user.keyboard("{End}");
    expect(cellText()).toBe("DE");
    await user.keyboard("{Control>}{End}{/Control}{Home}");
    expect(cellText()).toBe("ep-5");
    await user.keyboard("{Control>}{Home}{/Control}");
    expect(cellText()).toBe("ep-1");
  });

  test("the focus survives when its row is scrolled out of sight", async () => {
    render(<Harness count={10_000} />);
    await start();
    const focused = document.activeElement;
    act(() => {
      grid().scrollTop = 200_000;
      fireEvent.scroll(grid());
    });
    expect(
      screen.getAllByRole("row").some((row) => Number(row.getAttribute("aria-rowindex")) > 5000),
      "it did scroll",
    ).toBe(true);
    expect(document.activeElement, "the cell is the same element").toBe(focused);
    expect(focused?.isConnected).toBe(true);
  });

  test("Ctrl+End reaches the last of ten thousand rows", async () => {
    render(<Harness count={10_000} />);
    const user = await start();
    await user.keyboard("{Control>}{End}{/Control}{Home}");
    expect(cellText()).toBe("ep-10000");
  });

  test("the empty list shows its sentence", () => {
    render(<Harness count={0} />);
    expect(screen.getByText("No endpoints.")).toBeTruthy();
    expect(screen.queryByRole("grid")).toBeNull();
  });
});

describe("order and search", () => {
  test("Enter on a header sorts up, down, and back, and says so", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowUp}{Enter}");
    const head = screen.getByRole("columnheader", { name: "Model" });
    expect(head.getAttribute("aria-sort")).toBe("ascending");
    expect(screen.getAllByRole("row")[1]?.textContent, "model-1 is the least").toContain("model-1");
    expect(said()).toContain("Sorted by Model, ascending.");
    await user.keyboard("{Enter}");
    expect(head.getAttribute("aria-sort")).toBe("descending");
    await user.keyboard("{Enter}");
    expect(head.getAttribute("aria-sort")).toBe("none");
  });

  test("a press on a header sorts", async () => {
    render(<Harness />);
    await userEvent.click(screen.getByRole("columnheader", { name: "Endpoint" }));
    await userEvent.click(screen.getByRole("columnheader", { name: "Endpoint" }));
    expect(screen.getAllByRole("row")[1]?.textContent).toContain("ep-5");
  });

  test("finding keeps the denominator and says when nothing is left", async () => {
    render(<Harness count={20} />);
    await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "ep-1");
    expect(screen.getByText("11 of 20 rows"), "ep-1 and ep-10 to ep-19").toBeTruthy();
    await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "x");
    expect(screen.getByText("No row contains “ep-1x”.")).toBeTruthy();
  });

  test("group headers count their rows and stand in the row order", () => {
    render(<Harness groupBy={byScope} />);
    const rows = screen.getAllByRole("row");
    expect(rows[1]?.textContent).toBe("Zone group 5");
    expect(grid().getAttribute("aria-rowcount"), "the group header is a row too").toBe("7");
  });
});

describe("editing", () => {
  test("Enter edits text, Enter saves, the focus comes back to the cell", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{Enter}");
    expect(screen.getByRole("textbox", { name: "Model, ep-1" })).toBe(document.activeElement);
    await user.keyboard("gpt-9{Enter}");
    await waitFor(() => expect(cellText()).toBe("gpt-9"));
    expect(onEdit).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "ep-1" }), "model", "gpt-9");
    expect(said()).toContain("Model saved: gpt-9.");
  });

  test("Escape gives up and saves nothing", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{F2}other{Escape}");
    expect(onEdit).not.toHaveBeenCalled();
    expect(cellText(), "the focus is on the cell, with its old value").toBe("model-5");
  });

  test("Tab saves and moves on", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{F2}other{Tab}");
    await waitFor(() => expect(cellText()).toBe("zone"));
    expect(onEdit).toHaveBeenCalledTimes(1);
  });

  test("a refused value keeps the editor open with the reason", async () => {
    render(<Harness onEdit={async () => "A name is needed."} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{F2}{Backspace}{Enter}");
    expect(await screen.findByText("A name is needed.", { selector: ".text-deny" })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Model, ep-1" }).getAttribute("aria-invalid")).toBe("true");
    expect(said(), "and it is said aloud").toContain("A name is needed.");
  });

  test("a failed save says so instead of vanishing", async () => {
    render(<Harness onEdit={() => Promise.reject(new Error("gone"))} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{F2}x{Enter}");
    await waitFor(() => expect(said()).toContain("The change was not saved. Try again."));
    expect(screen.getByRole("textbox", { name: "Model, ep-1" })).toBeTruthy();
  });

  test("an unchanged value is not saved", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{F2}{Enter}");
    expect(onEdit).not.toHaveBeenCalled();
    expect(cellText()).toBe("model-5");
  });

  test("a date is typed as text and saved as the instant that ends the day", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{F2}31.12.26{Enter}");
    expect(
      screen.getByText(/year has two digits/u, { selector: ".text-deny" }),
      "a century is not guessed",
    ).toBeTruthy();
    expect(onEdit).not.toHaveBeenCalled();
    await user.keyboard("{Backspace}{Backspace}2026{Enter}");
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith(expect.anything(), "ends", "2026-12-31T23:00:00.000Z"));
  });

  test("a select opens at once and saves what is chosen", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}");
    await user.click(await screen.findByRole("option", { name: "Global" }));
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith(expect.anything(), "scope", "global"));
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  });

  test("a choice is found by typing and saved when it is picked", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    const options = [
      { value: "zone", label: "Zone" },
      { value: "global", label: "Global" },
    ];
    const found = columns.map((column) =>
      column.id === "scope" ? { ...column, editor: { kind: "choice", options } as const } : column,
    );
    render(<Harness onEdit={onEdit} columns={found} />);
    const user = await start();
    await user.keyboard("{ArrowRight}{ArrowRight}{Enter}glo");
    await screen.findByRole("option", { name: "Global" });
    await user.keyboard("{Enter}");
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith(expect.anything(), "scope", "global"));
    await user.keyboard("{Enter}zo{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    expect(onEdit, "Escape gives the edit up").toHaveBeenCalledTimes(1);
  });

  test("tokens are added by typing and saved together", async () => {
    const onEdit = vi.fn<NonNullable<DataGridProps<Row>["onEdit"]>>(async () => undefined);
    render(<Harness onEdit={onEdit} />);
    const user = await start();
    await user.keyboard("{End}{Enter}");
    await user.keyboard("FR");
    await screen.findByRole("option", { name: "FR" });
    await user.keyboard("{Enter}");
    await user.keyboard("{Tab}");
    await waitFor(() => expect(onEdit).toHaveBeenCalledWith(expect.anything(), "places", ["DE", "FR"]));
  });
});

describe("rows", () => {
  test("Enter on a cell without an editor opens the row", async () => {
    const onOpen = vi.fn<(row: Row, columnId: string) => void>();
    render(<Harness onOpen={onOpen} />);
    const user = await start();
    await user.keyboard("{Enter}");
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "ep-1" }), "id");
  });

  test("a cell that is edited elsewhere is not called read-only", () => {
    const elsewhere = columns.map(({ id, header, value, width }) => ({
      id,
      header,
      value,
      width,
      opens: () => id === "places",
    }));
    render(<Harness columns={elsewhere} onOpen={() => undefined} />);
    const [places] = screen.getAllByRole("gridcell", { name: "DE" });
    expect(places?.getAttribute("aria-readonly"), "Enter leads to its editor").toBeNull();
    expect(screen.getByRole("gridcell", { name: "ep-1" }).getAttribute("aria-readonly")).toBe("true");
  });

  test("Delete asks, removes, and leaves the focus on the next row", async () => {
    const confirmDelete = vi.fn<(rows: readonly Row[]) => Promise<boolean>>(async () => true);
    render(<Harness confirmDelete={confirmDelete} />);
    const user = await start();
    await user.keyboard("{ArrowDown}{Delete}");
    await waitFor(() => expect(said()).toContain("1 row removed."));
    expect(confirmDelete).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ id: "ep-2" })]);
    expect(cellText()).toBe("ep-3");
  });

  test("Delete that is not confirmed removes nothing", async () => {
    const onDelete = vi.fn<(rows: readonly Row[]) => Promise<void>>(async () => undefined);
    render(<Harness confirmDelete={async () => false} onDelete={onDelete} />);
    const user = await start();
    await user.keyboard("{Delete}");
    expect(onDelete).not.toHaveBeenCalled();
    expect(screen.getByRole("gridcell", { name: "ep-1" })).toBeTruthy();
  });

  test("Space and Shift+click select, Ctrl+A selects what is shown", async () => {
    const onSelect = vi.fn<(ids: readonly string[]) => void>();
    render(<Harness selection="multi" onSelect={onSelect} />);
    const user = await start();
    await user.keyboard(" ");
    expect(onSelect).toHaveBeenLastCalledWith(["ep-1"]);
    await user.keyboard("{Shift>}");
    await user.click(screen.getByRole("checkbox", { name: "Select ep-3" }));
    await user.keyboard("{/Shift}");
    expect(onSelect, "the range between").toHaveBeenLastCalledWith(["ep-1", "ep-2", "ep-3"]);
    await user.keyboard("{Control>}a{/Control}");
    expect(said()).toContain("5 rows selected.");
    const row = within(grid()).getAllByRole("row")[1];
    expect(row?.getAttribute("aria-selected")).toBe("true");
  });

  test("in single selection the row follows the cursor", async () => {
    const onSelect = vi.fn<(ids: readonly string[]) => void>();
    render(<Harness selection="single" onSelect={onSelect} />);
    const user = await start();
    await user.keyboard("{ArrowDown}");
    expect(onSelect).toHaveBeenLastCalledWith(["ep-2"]);
  });

  test("the focus moves to the nearest row when its own is filtered out", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{ArrowDown}{ArrowDown}");
    await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "ep-5");
    const stop = grid().querySelector('[tabindex="0"]');
    expect(stop?.textContent, "the tab stop is on a row that exists").toBe("ep-5");
  });

  test("a list of which only the beginning is here asks for more, and is as long as the whole", () => {
    const load = vi.fn<() => void>();
    render(<Harness count={200} more={{ total: 5000, load }} />);
    expect(grid().getAttribute("aria-rowcount"), "the head, what is here, and what is to come").toBe("5001");
    expect(screen.getByText("5,000 rows")).toBeTruthy();
    expect(load, "the end is far").not.toHaveBeenCalled();
    act(() => {
      grid().scrollTop = 200 * 32;
      fireEvent.scroll(grid());
    });
    expect(load, "the end is near").toHaveBeenCalled();
  });
});
