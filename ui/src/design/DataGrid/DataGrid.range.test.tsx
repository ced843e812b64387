import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { grid, Harness, said, start } from "./harness";

const cell = (name: string) => screen.getByRole("gridcell", { name });
/** The selected cells, row by row. */
const selected = () => screen.queryAllByRole("gridcell", { selected: true }).map((one) => one.textContent);

describe("with the keyboard", () => {
  test("Shift and arrows draw a rectangle from the anchor, and say its size", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}");
    expect(selected()).toEqual(["ep-1", "model-5", "ep-2", "model-4", "ep-3", "model-3"]);
    expect(said()).toContain("3 rows × 2 columns selected.");
    expect(document.activeElement, "the cursor is at the moving corner").toBe(cell("model-3"));
    await user.keyboard("{Shift>}{ArrowUp}{ArrowUp}{ArrowLeft}{/Shift}");
    expect(selected(), "back at the anchor there is no range").toEqual([]);
    expect(said()).toContain("One cell selected.");
  });

  test("the anchor stays when the cursor passes it", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{ArrowDown}{ArrowDown}{Shift>}{ArrowDown}{ArrowUp}{ArrowUp}{/Shift}");
    expect(selected()).toEqual(["ep-2", "ep-3"]);
  });

  test("Shift with End, Control and Page keys goes as far as these", async () => {
    render(<Harness count={10_000} />);
    const user = await start();
    await user.keyboard("{Shift>}{End}{Control>}{End}{/Control}{/Shift}");
    expect(said()).toContain("10,000 rows × 5 columns selected.");
    expect(screen.getAllByRole("row").length, "what is selected is not in the document").toBeLessThan(60);
  });

  test("a move without Shift, a press, and Escape end the range", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}{ArrowDown}");
    expect(selected()).toEqual([]);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}{Escape}");
    expect(selected()).toEqual([]);
    expect(said()).toContain("One cell selected.");
    await user.keyboard("{Shift>}{ArrowUp}{/Shift}");
    await user.click(cell("model-5"));
    expect(selected()).toEqual([]);
  });

  test("what can be done to the rows of a range is told which they are", async () => {
    render(<Harness rangeTools={(rows) => <p>Rows: {rows.map(({ id }) => id).join(" ")}.</p>} />);
    const user = await start();
    expect(screen.getByText("Rows: ."), "one cell is no range").toBeTruthy();
    await user.keyboard("{ArrowDown}{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    expect(screen.getByText("Rows: ep-2 ep-3.")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.getByText("Rows: .")).toBeTruthy();
  });

  test("Escape is the list's only while there is a range", async () => {
    const onEscape = vi.fn<() => void>();
    document.addEventListener("keydown", onEscape);
    render(<Harness />);
    const user = await start();
    onEscape.mockClear();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    const before = onEscape.mock.calls.length;
    await user.keyboard("{Escape}");
    expect(onEscape, "a dialog around the list stays open").toHaveBeenCalledTimes(before);
    await user.keyboard("{Escape}");
    expect(onEscape, "the second one closes it").toHaveBeenCalledTimes(before + 1);
    document.removeEventListener("keydown", onEscape);
  });

  test("Ctrl+A selects every cell shown, and keeps the document small", async () => {
    render(<Harness count={10_000} />);
    const user = await start();
    await user.keyboard("{Control>}a{/Control}");
    expect(said()).toContain("10,000 rows × 5 columns selected.");
    expect(document.activeElement, "the cursor stays").toBe(cell("ep-1"));
    expect(screen.getAllByRole("row").length).toBeLessThan(60);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(selected(), "a new range begins at the cursor").toEqual(["ep-1", "ep-2"]);
  });

  test("Ctrl+A selects what is found and no more", async () => {
    render(<Harness count={20} />);
    const user = await start();
    await user.type(screen.getByRole("textbox", { name: "Find" }), "ep-1");
    act(() => cell("ep-1").focus());
    await user.keyboard("{Control>}a{/Control}");
    expect(said()).toContain("11 rows × 5 columns selected.");
  });

  test("check boxes are in no range, and Shift+Space still selects rows", async () => {
    render(<Harness selection="multi" />);
    const user = await start();
    await user.keyboard(" {Shift>}{ArrowDown}{ArrowDown} {/Shift}");
    expect(said(), "from the row that was selected last").toContain("3 rows selected.");
    await user.keyboard("{Control>}{Home}{/Control}{Shift>}{ArrowDown}{/Shift}");
    expect(selected(), "the column of check boxes holds no data").toEqual([]);
    await user.keyboard("{ArrowRight}{Shift>}{ArrowUp}{ArrowLeft}{/Shift}");
    expect(selected(), "and no range enters it").toEqual(["ep-1", "ep-2"]);
  });

  test("group headers lie in a range but are not counted", async () => {
    render(<Harness count={4} groupBy={(row) => ({ id: row.id < "ep-3" ? "a" : "b", label: "Group" })} />);
    const user = userEvent.setup();
    await user.click(cell("ep-1"));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(selected()).toEqual(["ep-1", "ep-2"]);
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    expect(said()).toContain("3 rows × 1 column selected.");
  });

  test("a range ends when other rows come to stand in it", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowDown}{/Shift}");
    await user.click(screen.getByRole("columnheader", { name: "Model" }));
    expect(selected(), "the rows were sorted").toEqual([]);
  });

  test("in single selection the row that is explained is the one where the range began", async () => {
    const onSelect = vi.fn<(ids: readonly string[]) => void>();
    render(<Harness selection="single" onSelect={onSelect} />);
    const user = await start();
    await user.keyboard("{ArrowDown}{Shift>}{ArrowDown}{/Shift}");
    expect(onSelect).toHaveBeenCalledExactlyOnceWith(["ep-2"]);
  });
});

describe("with the mouse", () => {
  test("Shift and a press select from the cursor", async () => {
    render(<Harness />);
    const user = userEvent.setup();
    await user.click(cell("ep-2"));
    await user.keyboard("{Shift>}");
    await user.click(cell("model-2"));
    expect(selected()).toEqual(["ep-2", "model-4", "ep-3", "model-3", "ep-4", "model-2"]);
    await user.click(cell("model-5"));
    await user.keyboard("{/Shift}");
    expect(selected(), "again from the same anchor").toEqual(["ep-1", "model-5", "ep-2", "model-4"]);
  });

  test("a drag draws the range, and what is dragged elsewhere does not", async () => {
    render(<Harness />);
    const user = userEvent.setup();
    await user.pointer([{ keys: "[MouseLeft>]", target: cell("ep-4") }, { target: cell("model-4") }]);
    expect(selected(), "while the button is down").toEqual(["ep-2", "model-4", "ep-3", "model-3", "ep-4", "model-2"]);
    await user.pointer([{ target: cell("model-3") }, { keys: "[/MouseLeft]" }, { target: cell("model-1") }]);
    expect(selected(), "until it is let go").toEqual(["ep-3", "model-3", "ep-4", "model-2"]);
    await user.pointer([
      { keys: "[MouseLeft>]", target: screen.getByRole("columnheader", { name: "Model" }) },
      { target: cell("model-1") },
      { keys: "[/MouseLeft]" },
    ]);
    expect(grid().contains(document.activeElement)).toBe(true);
    expect(selected().length, "from the head no range begins").toBeLessThanOrEqual(4);
  });

  test("the pressed cell has its outline at the edges of the range", async () => {
    render(<Harness />);
    const user = await start();
    await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{/Shift}");
    expect(cell("ep-1").getAttribute("data-range"), "grid.css draws lines there").toBe("top left");
    expect(cell("model-4").getAttribute("data-range")).toBe("right bottom");
  });
});
