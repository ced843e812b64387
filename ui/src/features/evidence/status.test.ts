import { expect, test } from "vitest";
import { statusAt } from "./status";

const validity = { from: "2026-01-01T00:00:00Z", to: "2026-12-31T23:00:00Z" };

test("the end is announced thirty, seven and one day before, and counts to its second", () => {
  expect(statusAt(validity, "2026-12-01T22:59:59Z"), "thirty days and a second").toEqual({ kind: "valid" });
  expect(statusAt(validity, "2026-12-01T23:00:00Z")).toEqual({ kind: "due", days: 30 });
  expect(statusAt(validity, "2026-12-24T22:59:59Z"), "seven days and a second").toEqual({ kind: "due", days: 8 });
  expect(statusAt(validity, "2026-12-24T23:00:00Z")).toEqual({ kind: "due", days: 7 });
  expect(statusAt(validity, "2026-12-30T22:59:59Z"), "a day and a second").toEqual({ kind: "due", days: 2 });
  expect(statusAt(validity, "2026-12-30T23:00:00Z")).toEqual({ kind: "due", days: 1 });
  expect(statusAt(validity, "2026-12-31T22:59:59Z"), "the last second is inside").toEqual({ kind: "due", days: 1 });
  expect(statusAt(validity, "2026-12-31T23:00:00Z"), "the end is not").toEqual({ kind: "expired" });
});

test("nothing counts before its first instant", () => {
  expect(statusAt(validity, "2025-12-31T23:59:59Z")).toEqual({ kind: "later" });
  expect(statusAt(validity, validity.from)).toEqual({ kind: "valid" });
});

test("an instant is the same in whatever zone it is written", () => {
  const berlin = { from: "2026-01-01T01:00:00+01:00", to: "2027-01-01T00:00:00+01:00" };
  expect(statusAt(berlin, "2026-12-31T22:59:59Z")).toEqual({ kind: "due", days: 1 });
  expect(statusAt(berlin, "2026-12-31T23:00:00Z")).toEqual({ kind: "expired" });
});
