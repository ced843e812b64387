import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { english } from "@/design/labels";
import { setMedia } from "@/test/setup";
import { Frame } from "./Frame";
import type { Room } from "./Nav";
import { nextPane } from "./panes";
import { Shell } from "./Shell";

const rooms: readonly Room[] = [
  { id: "coverage", label: "Coverage", initials: "C", href: "#coverage" },
  { id: "evidence", label: "Evidence", initials: "E", href: "#evidence", count: 2, urgent: true },
];

function Harness({ onNavigate = () => undefined }: { onNavigate?: (room: Room) => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Frame labels={english}>
      <Shell
        product="Domicile"
        workspace="Northwind Health"
        rooms={rooms}
        last={[]}
        current="coverage"
        onNavigate={onNavigate}
        draft={<button type="button">Review changes</button>}
        inspector={{ content: <h2>Denied</h2>, open, onOpenChange: setOpen }}
        status={["Saved 10:42:07"]}
        theme="system"
        onTheme={() => undefined}
      >
        <h1>Coverage</h1>
      </Shell>
    </Frame>
  );
}

test("has the landmarks, the current room and the counts in words", () => {
  render(<Harness />);
  expect(screen.getByRole("main")).toBeTruthy();
  expect(screen.getByRole("complementary", { name: "Explanation" }).textContent).toBe("Denied");
  expect(screen.getByRole("link", { name: "Coverage" }).getAttribute("aria-current")).toBe("page");
  expect(screen.getByRole("link", { name: "Evidence, 2 to look at" })).toBeTruthy();
});

test("a room is entered without leaving the page", async () => {
  const onNavigate = vi.fn<(room: Room) => void>();
  render(<Harness onNavigate={onNavigate} />);
  await userEvent.click(screen.getByRole("link", { name: /Evidence/u }));
  expect(onNavigate).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: "evidence" }));
});

test("the skip link leads to the room", async () => {
  render(<Harness />);
  await userEvent.tab();
  expect(document.activeElement?.textContent, "it is the first stop").toBe("Skip to content");
  await userEvent.keyboard("{Enter}");
  expect(document.activeElement).toBe(screen.getByRole("main"));
});

test("at a narrow width rooms keep their names and the explanation is a sheet", async () => {
  setMedia(true);
  render(<Harness />);
  expect(screen.getByRole("link", { name: "Coverage" }), "initials are only for the eye").toBeTruthy();
  expect(screen.queryByText("Denied")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Show explanation" }));
  expect(await screen.findByRole("dialog", { name: "Explanation" })).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  expect(screen.queryByRole("dialog")).toBeNull();
});

test("F6 goes round the panes", async () => {
  render(<Harness />);
  screen.getByRole("link", { name: "Coverage" }).focus();
  await userEvent.keyboard("{F6}");
  expect(document.activeElement?.textContent).toBe("Review changes");
  await userEvent.keyboard("{Shift>}{F6}{/Shift}");
  expect(document.activeElement?.textContent).toBe("Coverage");
  expect(nextPane([], null, false), "no panes, no move").toBeUndefined();
});
