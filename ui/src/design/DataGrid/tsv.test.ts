import { describe, expect, test } from "vitest";
import { parseTsv, printTsv } from "./tsv";

const awkward = [
  "",
  " ",
  "plain",
  "two words",
  '"',
  '""',
  '"""',
  '5" disk',
  '"quoted"',
  'a"b"c',
  "tab\tinside",
  "\t",
  "line\nbreak",
  "\n",
  "\r",
  "\r\n",
  "windows\r\nline",
  "ends with newline\n",
  'quote and newline "\n"',
  '"\t"',
  "=1+1",
  "Zürich 東京 🙂",
  "\u2028",
  "  blanks  ",
  "a,b;c",
];

/** The same numbers on every run: a failure can be looked at again. */
function* numbers(seed: number) {
  let state = seed;
  for (;;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state;
  }
}

describe("what is written is read back", () => {
  test.each(awkward)("a single cell %j", (cell) => {
    expect(parseTsv(printTsv([[cell]]))).toEqual([[cell]]);
  });

  test.each(awkward)("%j at the edges of a table", (cell) => {
    const table = [
      [cell, "x", cell],
      ["x", cell, "x"],
      [cell, "x", cell],
    ];
    expect(parseTsv(printTsv(table))).toEqual(table);
  });

  test("a column of empty cells keeps its length", () => {
    expect(parseTsv(printTsv([["a"], [""], [""]])), "the last empty row is a row").toEqual([["a"], [""], [""]]);
    expect(parseTsv(printTsv([[""], [""]]))).toEqual([[""], [""]]);
  });

  test("any table of awkward cells", () => {
    const random = numbers(7);
    const next = (below: number) => Number(random.next().value) % below;
    for (let round = 0; round < 2000; round += 1) {
      const width = 1 + next(4);
      const table = Array.from({ length: 1 + next(4) }, () =>
        Array.from(
          { length: width },
          () => `${awkward[next(awkward.length)] ?? ""}${awkward[next(awkward.length)] ?? ""}`,
        ),
      );
      expect(parseTsv(printTsv(table)), `table ${JSON.stringify(table)}`).toEqual(table);
    }
  });
});

describe("what spreadsheets write", () => {
  test("Excel ends every row with CRLF, also a single cell", () => {
    expect(parseTsv("a\tb\r\nc\td\r\n")).toEqual([
      ["a", "b"],
      ["c", "d"],
    ]);
    expect(parseTsv("one\r\n"), "no second row").toEqual([["one"]]);
  });

  test("LibreOffice quotes cells with a newline and doubles the quotes in them", () => {
    expect(parseTsv('ep-1\t"two\nlines, ""quoted"""\nep-2\tplain\n')).toEqual([
      ["ep-1", 'two\nlines, "quoted"'],
      ["ep-2", "plain"],
    ]);
  });

  test("a quote that does not close a cell belongs to its text", () => {
    expect(parseTsv('5" disk\t"half\n"a" b\tx')).toEqual([
      ['5" disk', '"half'],
      ['"a" b', "x"],
    ]);
  });

  test("empty rows inside and rows of different length stay as they are", () => {
    expect(parseTsv("a\n\nb\tc\n")).toEqual([["a"], [""], ["b", "c"]]);
    expect(parseTsv(""), "an empty clipboard is one empty cell").toEqual([[""]]);
  });
});
