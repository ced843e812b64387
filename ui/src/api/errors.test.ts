import { expect, test } from "vitest";
import { asCommandError } from "./errors";

test("a value that cannot be read is something to mend, said without the names of the program's parts", () => {
  const thrown = "invalid args `edits` for command `catalogue_edit`: `UK` is not an ISO 3166 code: write `GB`";
  expect(asCommandError(thrown)).toEqual({
    code: "invalid",
    message: "`UK` is not an ISO 3166 code: write `GB`",
    fields: [],
  });
});

test("an error of the core is passed on, and anything else is internal", () => {
  const refused = { code: "not_found", message: "there is no tag `x`", fields: [] };
  expect(asCommandError(refused)).toBe(refused);
  expect(asCommandError(new Error("broken"))).toEqual({ code: "internal", message: "broken", fields: [] });
});
