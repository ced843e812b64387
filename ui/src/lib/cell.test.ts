import { expect, test } from "vitest";
import { decodeCell, encodeCell } from "./cell";

test.each([
  { tag: "eu-personal", endpoint: "azure-swe" },
  { tag: "eu-personal", endpoint: "a/b c%2F:é?&=#" },
  { tag: "eu-personal", endpoint: "bedrock:eu.claude@1" },
  { tag: "eu-personal" },
])("$tag and $endpoint come back from the address", (cell) => {
  expect(decodeCell(encodeCell(cell))).toEqual(cell);
});

test("what names no cell selects nothing", () => {
  for (const text of [undefined, "", "/", "tag/", "/endpoint", "a/b/c", "%E0%A4%A", "tag/%E0%A4%A"]) {
    expect(decodeCell(text), `${text} is not one`).toBeUndefined();
  }
});
