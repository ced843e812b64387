import { expect, test } from "vitest";
import { calendarDay, idProblem, networksOf, sentence, typedPlace, wrongNetwork } from "./typed";

test("identifiers follow the rules of the core", () => {
  expect(idProblem("bedrock:eu.x/y@z+1", "plain")).toBeUndefined();
  expect(idProblem("", "plain")).toBe("registry-needed");
  for (const wrong of ["-a", "a b", "ä", "a".repeat(161)]) expect(idProblem(wrong, "plain")).toBe("registry-id-plain");
  expect(idProblem("Claude Sonnet 4 (EU)", "name")).toBeUndefined();
  for (const wrong of [" a", "a\tb", "a".repeat(257)]) expect(idProblem(wrong, "name")).toBe("registry-id-name");
  expect(idProblem("eu-personal", "tag")).toBeUndefined();
  for (const wrong of ["EU", "untagged", "-a", "a_b", "a".repeat(64)])
    expect(idProblem(wrong, "tag")).toBe("registry-id-tag");
});

test("a day is kept as a day, nothing as nothing, and what is no day is refused", () => {
  expect(calendarDay("31.12.2026", "de-DE")).toBe("2026-12-31");
  expect(calendarDay(" ", "de-DE")).toBeNull();
  expect(calendarDay("soon", "de-DE")).toBeUndefined();
});

test("networks are read with commas or spaces, and the first wrong one is named", () => {
  expect(networksOf("10.0.0.0/8, fd00::/8  192.168.1.0/24")).toEqual(["10.0.0.0/8", "fd00::/8", "192.168.1.0/24"]);
  expect(wrongNetwork(["10.0.0.0/8", "fd00::/8"])).toBeUndefined();
  for (const wrong of ["10.0.0.1", "10.0.0.0/33", "256.0.0.0/8", "host/8", "10.0.0/8"]) {
    expect(wrongNetwork(["10.0.0.0/8", wrong])).toBe(wrong);
  }
});

test("a place is offered in the spelling of ISO, and only what looks like one", () => {
  expect(typedPlace("ca-qc")?.value).toBe("CA-QC");
  expect(typedPlace("Germany")).toBeUndefined();
});

test("messages of the core become sentences", () => {
  expect(sentence("write why")).toBe("Write why.");
  expect(sentence("`x` is wrong")).toBe("`x` is wrong.");
  expect(sentence("Done.")).toBe("Done.");
});
