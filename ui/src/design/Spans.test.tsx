import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { Spans, type Span } from "./Spans";

const span = (id: string, more: Partial<Span> = {}): Span => ({
  id,
  name: id,
  state: "Valid",
  spoken: `${id}, in force until 31 Dec 2026`,
  start: 0.1,
  end: 0.6,
  cutStart: false,
  cutEnd: false,
  marks: [0.5],
  look: "allow",
  ...more,
});
const groups = [
  { id: "evidence", label: "Evidence", spans: [span("dpa"), span("soc2")] },
  { id: "none", label: "Nothing", spans: [] },
  { id: "exemptions", label: "Exemptions", spans: [span("ex-1")] },
];

function Harness({ onOpen }: { onOpen: (id: string) => void }) {
  const [selected, setSelected] = useState<string | null>(null);
  return (
    <Spans
      label="Time"
      groups={groups}
      ticks={[{ at: 0.25, label: "2027" }]}
      today={{ at: 0.4, label: "Today" }}
      selected={selected}
      onSelect={setSelected}
      onOpen={onOpen}
    />
  );
}

test("each bar is spoken whole, and keys go over the groups with one tab stop", async () => {
  const onOpen = vi.fn<(id: string) => void>();
  const { baseElement } = render(<Harness onOpen={onOpen} />);
  const names = screen.getAllByRole("option").map((one) => one.getAttribute("aria-label"));
  expect(names[0]).toBe("dpa, in force until 31 Dec 2026");
  expect(screen.queryByRole("group", { name: "Nothing" }), "an empty group is not shown").toBeNull();
  await userEvent.tab();
  expect(document.activeElement).toBe(screen.getByRole("option", { name: /^dpa/u }));
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
  const last = screen.getByRole("option", { name: /^ex-1/u });
  expect(document.activeElement, "and stop at the last").toBe(last);
  expect(last.getAttribute("aria-selected")).toBe("true");
  expect(screen.getAllByRole("option").filter((one) => one.tabIndex === 0)).toEqual([last]);
  await userEvent.keyboard("{Home}{Enter}");
  expect(onOpen).toHaveBeenCalledExactlyOnceWith("dpa");
  await userEvent.keyboard("{End}{ArrowUp}");
  expect(document.activeElement).toBe(screen.getByRole("option", { name: /^soc2/u }));
  const { violations } = await axe.run(baseElement, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id }) => id)).toEqual([]);
}, 30_000);
