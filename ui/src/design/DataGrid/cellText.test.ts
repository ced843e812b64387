import { describe, expect, test } from "vitest";
import type { DateRule } from "../dateValue";
import { english } from "../labels";
import { readCell, writeCell } from "./cellText";
import { printTokens, splitTokens } from "./tokens";
import type { GridColumn, GridEditor, GridValue } from "./types";

interface Row {
  value: GridValue;
  fixed?: boolean;
}

const words = { batch: english.gridBatch, date: english.date };
const scopes = [
  { value: "zone", label: "Zone" },
  { value: "in_region", label: "In region" },
  { value: "old", label: "Old", disabled: true },
];
const regions = [
  { value: "azure:se", label: "Sweden Central" },
  { value: "other:se", label: "Sweden Central" },
];
const places = [
  { value: "DE", label: "Germany" },
  { value: "FR", label: "France" },
  { value: "a, b", label: "Torn" },
  { value: "health data", label: "Health data" },
];
const rule: DateRule = { edge: "through", zone: "Europe/Berlin", locale: "en-GB" };
const column = (editor?: GridEditor<Row>): GridColumn<Row> => ({
  id: "c",
  header: "C",
  width: 100,
  value: (row) => row.value,
  readOnly: (row) => row.fixed === true,
  ...(editor === undefined ? {} : { editor }),
});
const text = column({ kind: "text" });
const select = column({ kind: "select", options: scopes });
const choice = column({ kind: "choice", options: () => regions });
const date = column({ kind: "date", rule });
const tokens = column({ kind: "tokens", options: places, add: "Add" });
const read = (typed: string, of: GridColumn<Row>, value: GridValue = null) => readCell(typed, { value }, of, words);

describe("what is copied from one cell is what another gets", () => {
  test.each<[string, GridColumn<Row>, GridValue]>([
    ["text", text, ' with "quotes"\tand\nmore '],
    ["a select by its value", select, "in_region"],
    ["a choice by its value, though its label is not the only one", choice, "other:se"],
    ["a date as the field shows it", date, "2026-12-31T23:00:00.000Z"],
    ["tokens", tokens, ["DE", "FR"]],
    ["tokens that hold commas and blanks", tokens, ["a, b", "health data", "DE"]],
  ])("%s", (_name, of, value) => {
    expect(read(writeCell({ value }, of), of)).toEqual({ kind: "edit", value });
  });

  test.each<[string, GridColumn<Row>, GridValue]>([
    ["nothing", text, null],
    ["nothing chosen", select, null],
    ["an option that is no longer offered", select, "gone"],
    ["no date", date, null],
    ["an instant inside a day, which the field cannot say", date, "2026-12-31T10:00:00.000Z"],
    ["no tokens", tokens, []],
    ["a token that is no longer offered", tokens, ["XX", "DE"]],
  ])("%s, pasted where it was, changes nothing", (_name, of, value) => {
    expect(readCell(writeCell({ value }, of), { value }, of, words)).toEqual({ kind: "same" });
  });

  test("what has no editor is written as it is read, and figures as figures", () => {
    const named = { ...column(), text: () => "in 3 days" };
    expect(writeCell({ value: "2026-12-31T23:00:00.000Z" }, named)).toBe("in 3 days");
    expect(writeCell({ value: 1234.5 }, named), "a spreadsheet can add these").toBe("1234.5");
  });
});

describe("what is pasted is read through the editor", () => {
  test("an option by value, by label, and however it is capitalised", () => {
    expect(read("zone", select)).toEqual({ kind: "edit", value: "zone" });
    expect(read("In region", select)).toEqual({ kind: "edit", value: "in_region" });
    expect(read(" IN REGION ", select)).toEqual({ kind: "edit", value: "in_region" });
  });

  test("an option that is not offered is refused, and one of several is not guessed", () => {
    expect(read("Zone", select, "zone"), "its label changes nothing").toEqual({ kind: "same" });
    expect(read("Galaxy", select)).toEqual({ kind: "refused", why: "“Galaxy” is not one of the choices" });
    expect(read("old", select)).toMatchObject({ kind: "refused" });
    expect(read("", select, "zone")).toEqual({ kind: "refused", why: "this cannot be empty" });
    expect(read("Sweden Central", choice)).toEqual({
      kind: "refused",
      why: "“Sweden Central” is the name of several choices",
    });
  });

  test("a day in any form that the field reads, and no century guessed", () => {
    expect(read("31.12.2026", date)).toEqual({ kind: "edit", value: "2026-12-31T23:00:00.000Z" });
    expect(read("", date, "2026-12-31T23:00:00.000Z"), "empty means no date").toEqual({ kind: "edit", value: null });
    expect(read("31/12/26", date)).toEqual({
      kind: "refused",
      why: "“31/12/26”: The year has two digits. Write all four, as in 2026",
    });
  });

  test("tokens between commas, semicolons, lines or blanks, once each", () => {
    const both = { kind: "edit", value: ["DE", "FR"] };
    for (const typed of ["DE, FR", "de;fr", "DE\nFR", "DE FR", "Germany, France, DE", " DE ,, FR "]) {
      expect(read(typed, tokens), `as ${typed}`).toEqual(both);
    }
    expect(read("DE, XX", tokens), "all or none of a cell").toEqual({
      kind: "refused",
      why: "“XX” is not one of the choices",
    });
    expect(read("", tokens, ["DE"]), "empty takes all away").toEqual({ kind: "edit", value: [] });
  });

  test("a token that may be added is added", () => {
    const open = column({
      kind: "tokens",
      options: places,
      add: "Add",
      create: (typed) => (/^[A-Z]{2}$/u.test(typed) ? { value: typed, label: typed } : undefined),
    });
    expect(read("DE CH", open)).toEqual({ kind: "edit", value: ["DE", "CH"] });
    expect(read("DE nowhere", open)).toMatchObject({ kind: "refused" });
  });

  test("a cell that cannot be edited is refused, unless it says so already", () => {
    expect(read("x", column())).toEqual({ kind: "refused", why: "this cannot be edited here" });
    expect(readCell("x", { value: "y", fixed: true }, text, words)).toMatchObject({ kind: "refused" });
    expect(readCell("y", { value: "y", fixed: true }, text, words)).toEqual({ kind: "same" });
  });
});

test("any tokens survive being one text", () => {
  const awkward = [
    "",
    " ",
    "a",
    "a b",
    "a,b",
    "a, b",
    ";",
    '"',
    '""',
    '"a"',
    'a"b',
    " a",
    "a ",
    "a\nb",
    "é",
    ",,",
    '",',
  ];
  for (const first of awkward) {
    for (const second of awkward) {
      const both = [first, "plain", second];
      expect(splitTokens(printTokens(both)), `tokens ${JSON.stringify(both)}`).toEqual(both);
    }
  }
  expect(splitTokens(printTokens([]))).toEqual([]);
});
