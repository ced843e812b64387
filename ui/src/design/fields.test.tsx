import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { expect, test, vi } from "vitest";
import { matches } from "./Combobox";
import { DateField } from "./DateField";
import { showDate } from "./dateValue";
import { withTyped } from "./options";
import { Segmented } from "./Segmented";
import { Select } from "./Select";
import { TextField } from "./TextField";
import { keyTarget, nearestStop, Timeline } from "./Timeline";
import { TokenField } from "./TokenField";

const options = [
  { value: "DE", label: "DE", hint: "Germany" },
  { value: "FR", label: "FR", hint: "France" },
];
const through = { edge: "through", zone: "Europe/Berlin", locale: "en-GB" } as const;

test("an error is tied to its field", () => {
  render(<TextField label="Base URL" value="" onChange={() => undefined} error="A URL is needed." />);
  const field = screen.getByRole("textbox", { name: "Base URL" });
  expect(field.getAttribute("aria-invalid")).toBe("true");
  const described = field.getAttribute("aria-describedby")?.split(" ") ?? [];
  expect(described.map((id) => document.querySelector(`[id="${id}"]`)?.textContent)).toContain("A URL is needed.");
});

function DateHarness({ onChange }: { onChange: (iso: string | null) => void }) {
  const [value, setValue] = useState<string | null>("2026-12-31T23:00:00.000Z");
  return (
    <DateField
      label="In force through"
      rule={through}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

test("a date shows its last day, reads what is typed, and spells what it understood", async () => {
  const onChange = vi.fn<(iso: string | null) => void>();
  render(<DateHarness onChange={onChange} />);
  const field = screen.getByRole<HTMLInputElement>("textbox", { name: "In force through" });
  expect(field.value, "the end is exclusive, the officer sees the last day").toBe("2026-12-31");
  await userEvent.clear(field);
  expect(onChange).toHaveBeenLastCalledWith(null);
  await userEvent.type(field, "15 Jan 2027");
  expect(onChange).toHaveBeenLastCalledWith("2027-01-15T23:00:00.000Z");
  expect(screen.getByText(/Friday,? 15 January 2027/u)).toBeTruthy();
});

test("an unreadable date is refused when the field is left, not while typing", async () => {
  const onChange = vi.fn<(iso: string | null) => void>();
  render(<DateHarness onChange={onChange} />);
  const field = screen.getByRole("textbox", { name: "In force through" });
  await userEvent.clear(field);
  onChange.mockClear();
  await userEvent.type(field, "31.12.26");
  expect(field.getAttribute("aria-invalid"), "still typing").not.toBe("true");
  await userEvent.tab();
  expect(screen.getByText(/Write all four/u)).toBeTruthy();
  expect(onChange, "nothing was saved").not.toHaveBeenCalled();
});

test("the first day of an interval is itself", () => {
  expect(showDate("2026-12-31T23:00:00.000Z", { ...through, edge: "from" })).toBe("2027-01-01");
  expect(showDate("2026-12-31T23:00:00.000Z", through)).toBe("2026-12-31");
});

test("a select is a combobox by role and gives on the value", async () => {
  const onChange = vi.fn<(value: string) => void>();
  render(<Select label="Place" options={options} value={null} onChange={onChange} />);
  await userEvent.click(screen.getByRole("combobox", { name: "Place" }));
  await userEvent.click(await screen.findByRole("option", { name: /FR/u }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith("FR");
});

function Tokens({ onChange }: { onChange: (value: readonly string[]) => void }) {
  const [value, setValue] = useState<readonly string[]>(["DE", "XX"]);
  return (
    <TokenField
      label="Places"
      add="Add place"
      options={options}
      value={value}
      onChange={(next) => {
        setValue(next);
        onChange(next);
      }}
    />
  );
}

test("tokens are found by their hint, added by Enter and removed by their button", async () => {
  const onChange = vi.fn<(value: readonly string[]) => void>();
  render(<Tokens onChange={onChange} />);
  expect(screen.getByText("XX"), "a value that the list lost is still shown").toBeTruthy();
  await userEvent.type(screen.getByRole("combobox", { name: "Places" }), "fran");
  await screen.findByRole("option", { name: /FR/u });
  await userEvent.keyboard("{Enter}");
  expect(onChange).toHaveBeenLastCalledWith(["DE", "XX", "FR"]);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(screen.getByRole("button", { name: "Remove DE" }));
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith(["XX", "FR"]));
});

test("every word typed must occur in an option", () => {
  expect(matches({ value: "DE", label: "DE", hint: "Germany" }, "germ de")).toBe(true);
  expect(matches({ value: "DE", label: "DE", hint: "Germany" }, "germ fr")).toBe(false);
});

test("a segmented choice is a radio group", async () => {
  const onChange = vi.fn<(value: "audit" | "enforce") => void>();
  const both = [
    { value: "audit", label: "Audit" },
    { value: "enforce", label: "Enforce" },
  ] as const;
  render(<Segmented label="Mode" value="audit" onChange={onChange} options={both} />);
  expect(screen.getByRole("radio", { name: "Audit" }).getAttribute("aria-checked")).toBe("true");
  await userEvent.click(screen.getByRole("radio", { name: "Enforce" }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith("enforce");
});

test("the timeline goes from date to date and says which", async () => {
  const onChange = vi.fn<(id: string) => void>();
  const stops = [
    { id: "now", at: 0, label: "Now" },
    { id: "dpa", at: 0.5, label: "31 Dec 2026, DPA ends" },
  ];
  render(<Timeline label="Date" from="Now" to="Nov 2027" stops={stops} value="now" onChange={onChange} />);
  const slider = screen.getByRole("slider", { name: "Date" });
  expect(slider.getAttribute("aria-valuetext")).toBe("Now");
  slider.focus();
  await userEvent.keyboard("{ArrowLeft}");
  expect(onChange, "already at the first").not.toHaveBeenCalled();
  await userEvent.keyboard("{ArrowRight}");
  expect(onChange).toHaveBeenCalledExactlyOnceWith("dpa");
  expect(nearestStop(stops, 0.4)).toBe(1);
  expect(keyTarget("x", 0, 2)).toBeUndefined();
});

const code = (typed: string) => (/^[A-Z]{2}$/u.test(typed) ? { value: typed, label: typed } : undefined);

test("what is typed becomes an option where it may be added, and only there", () => {
  expect(withTyped(options, "CH", code).map(({ value }) => value)).toEqual(["DE", "FR", "CH"]);
  expect(withTyped(options, "fr", code), "what was typed in full stands first, and once").toEqual([
    options[1],
    options[0],
  ]);
  expect(withTyped(options, "nonsense", code)).toBe(options);
  expect(withTyped(options, "CH", undefined), "a closed list stays closed").toBe(options);
});
