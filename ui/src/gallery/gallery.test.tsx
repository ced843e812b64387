import { act, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, expect, test } from "vitest";
import { Gallery } from "./Gallery";

afterEach(() => {
  window.location.hash = "";
});

/** Contrast is measured in a browser: jsdom has no colours. */
const options = { rules: { "color-contrast": { enabled: false } } };

async function violationsIn(page: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(page, options);
  return violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(" ")}`);
}

test.each(["coverage", "policies", "registry", "test"])(
  "%s has no violation, and nothing inserts a style",
  async (room) => {
    window.location.hash = room;
    const { baseElement } = render(<Gallery />);
    // Base UI settles its labels after the first paint.
    await act(async () => undefined);
    expect(await violationsIn(baseElement)).toEqual([]);
    expect(document.querySelectorAll("style").length, "the content security policy would refuse it").toBe(0);
  },
  30_000,
);

test("the registry has no violation with a range, filters and a refusal, nor with what opens over it", async () => {
  window.location.hash = "registry";
  const { baseElement } = render(<Gallery />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name: "Views" }));
  expect(await violationsIn(baseElement), "the menu of views").toEqual([]);
  await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "In Germany" }));
  const [row] = screen.getAllByRole("row", { selected: false });
  if (row === undefined) throw new Error("there is no row");
  const cell = within(row).getAllByRole("gridcell")[2];
  if (cell === undefined) throw new Error("there is no cell");
  await user.click(cell);
  await user.keyboard("{Shift>}{ArrowDown}{ArrowRight}{ArrowRight}{/Shift}");
  await user.paste("gpt-9\tdeployment-1\tGalaxy");
  expect(screen.getByRole("region", { name: "Result" }).textContent).toContain("“Galaxy” is not one of the choices");
  expect(await violationsIn(baseElement), "a range, a chip and a refusal").toEqual([]);
  await user.click(screen.getByRole("button", { name: "Filter Scope" }));
  await within(await screen.findByRole("dialog")).findByRole("checkbox", { name: /zone/u });
  expect(await violationsIn(baseElement), "the filter of a column").toEqual([]);
  expect(document.querySelectorAll("style").length, "the content security policy would refuse it").toBe(0);
}, 60_000);
