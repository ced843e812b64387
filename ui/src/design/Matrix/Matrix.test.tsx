import { act, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { coverageCell, groups, longCoverage, tags } from "@/gallery/fixtures";
import { Matrix } from "./Matrix";
import { matrixWidths } from "./layout";
import type { MatrixPlace } from "./types";

const heads = { row: "Endpoint", place: "Processing" };
const show = (onOpen = vi.fn<(place: MatrixPlace) => void>(), shortcuts = {}) => {
  render(
    <Matrix
      label="Coverage"
      heads={heads}
      groups={groups}
      tags={tags}
      cell={coverageCell}
      selected={{ row: "azure-eu-zone", tag: "eu-personal" }}
      onOpen={onOpen}
      shortcuts={shortcuts}
    />,
  );
  return onOpen;
};

test("each cell is named by tag, endpoint, verdict and reason", () => {
  show();
  expect(screen.getByRole("gridcell", { name: "eu-personal, azure-eu-zone, Deny, outside boundary" })).toBeTruthy();
  expect(screen.getByRole("gridcell", { name: "eu-health, mistral-par, Unknown, abuse logs" })).toBeTruthy();
  expect(
    screen.getByRole("gridcell", { name: "eu-personal, azure-swe, Allow, 41 d, evidence ends in 41 days" }),
    "what ends soon is said in full",
  ).toBeTruthy();
  expect(screen.getByRole("gridcell", { name: "eu-personal, mistral-par, Allow, was Deny" })).toBeTruthy();
});

test("sign and word stand in every cell", () => {
  show();
  expect(screen.getByRole("gridcell", { name: /us-phi, azure-swe/u }).textContent).toBe("✕ Deny outside US");
});

test("the cell that is explained is marked", () => {
  show();
  const selected = screen.getAllByRole("gridcell", { selected: true });
  expect(selected.map((cell) => cell.getAttribute("aria-label"))).toEqual([
    "eu-personal, azure-eu-zone, Deny, outside boundary",
  ]);
});

test("arrow keys move over group headers, Enter explains", async () => {
  const onOpen = show();
  const user = userEvent.setup();
  act(() => screen.getByRole("gridcell", { name: /eu-personal, azure-global/u }).focus());
  await user.click(screen.getByRole("gridcell", { name: /eu-personal, azure-global/u }));
  await user.keyboard("{ArrowDown}");
  expect(document.activeElement?.getAttribute("aria-label"), "the provider is read on the way").toBe(
    "AWS Bedrock, 2 endpoints",
  );
  await user.keyboard("{ArrowDown}{ArrowRight}{Enter}");
  expect(onOpen).toHaveBeenLastCalledWith({ row: "bedrock-fra", tag: "eu-health" });
});

test("a key of the screen gets the cell", async () => {
  const add = vi.fn<(place: MatrixPlace) => void>();
  show(undefined, { e: add });
  await userEvent.click(screen.getByRole("gridcell", { name: /fin-uk, onprem-lon/u }));
  await userEvent.keyboard("e");
  expect(add).toHaveBeenCalledExactlyOnceWith({ row: "onprem-lon", tag: "fin-uk" });
});

test("a tag's head opens the tag, by a press and by Enter", async () => {
  const onOpenTag = vi.fn<(tag: string) => void>();
  render(
    <Matrix
      label="Coverage"
      heads={heads}
      groups={groups}
      tags={tags}
      cell={coverageCell}
      onOpen={() => undefined}
      onOpenTag={onOpenTag}
    />,
  );
  await userEvent.click(screen.getByRole("columnheader", { name: "eu-health" }));
  expect(onOpenTag).toHaveBeenLastCalledWith("eu-health");
  await userEvent.keyboard("{ArrowRight}{Enter}");
  expect(onOpenTag, "the next head, from the keyboard").toHaveBeenLastCalledWith("us-phi");
});

test("ten thousand endpoints by sixty tags stay a screenful, and the focus survives scrolling", async () => {
  const long = longCoverage(10_000, 60);
  render(<Matrix label="Long" heads={heads} {...long} onOpen={() => undefined} />);
  const grid = screen.getByRole("grid", { name: "Long" });
  expect(grid.getAttribute("aria-rowcount"), "endpoints, groups and the head").toBe(String(10_000 + 200 + 1));
  expect(grid.getAttribute("aria-colcount")).toBe("62");
  expect(grid.querySelectorAll("[role=gridcell]").length, "bounded in both directions").toBeLessThan(700);
  await userEvent.click(screen.getByRole("gridcell", { name: /^tag-1, endpoint-1,/u }));
  const focused = document.activeElement;
  act(() => {
    grid.scrollTop = 100_000;
    grid.scrollLeft = 3000;
    fireEvent.scroll(grid);
  });
  expect(document.activeElement, "not recycled").toBe(focused);
  await userEvent.keyboard("{Control>}{End}{/Control}");
  expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^tag-60, endpoint-10000,/u);
});

test("columns share the width but stay readable", () => {
  expect(matrixWidths(850, 6), "the design picture").toEqual({ name: 170, place: 110, tag: 95 });
  expect(matrixWidths(850, 60).tag, "scrolls instead of shrinking").toBe(94);
  const wide = matrixWidths(1600, 6);
  expect(wide.name + wide.place + 6 * wide.tag, "fills the room").toBeCloseTo(1600);
});
