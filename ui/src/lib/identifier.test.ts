import { expect, test } from "vitest";
import { identifierFrom } from "./identifier";

test("an identifier is made of small letters, digits and hyphens, and is free", () => {
  expect(identifierFrom("Gesundheit für Köln (2026)", [])).toBe("gesundheit-fur-koln-2026");
  expect(identifierFrom("DPA Azure", ["dpa-azure", "dpa-azure-2"]), "those in use are passed over").toBe("dpa-azure-3");
  expect(identifierFrom(" — ", []), "there is nothing to make one from").toBe("");
  expect(identifierFrom("x".repeat(300), []).length).toBeLessThanOrEqual(160);
});
