import { expect, test } from "vitest";
import { inForce, statusAt } from "./status";

const validity = { from: "2026-01-01T00:00:00Z", to: "2026-12-31T23:00:00Z" };
const zone = "Europe/Berlin";
const at = (now: string) => statusAt(validity, now, zone);

test("an end within thirty days is announced, with the days to the last one as the other rooms count them", () => {
  expect(at("2026-12-01T22:59:59Z"), "thirty days and a second").toEqual({ kind: "valid" });
  expect(at("2026-12-01T23:00:00Z"), "begins 2 December in Berlin").toEqual({ kind: "due", days: 29 });
  expect(at("2026-12-29T22:59:59Z")).toEqual({ kind: "due", days: 2 });
  expect(at("2026-12-29T23:00:00Z"), "two days are left, and the last one is tomorrow").toEqual({
    kind: "due",
    days: 1,
  });
  expect(at("2026-12-30T23:00:00Z"), "the last day").toEqual({ kind: "due", days: 0 });
  expect(at("2026-12-31T22:59:59Z"), "the last second is inside").toEqual({ kind: "due", days: 0 });
  expect(at("2026-12-31T23:00:00Z"), "the end is not").toEqual({ kind: "expired" });
});

test("nothing counts before its first instant", () => {
  expect(at("2025-12-31T23:59:59Z")).toEqual({ kind: "later" });
  expect(at(validity.from)).toEqual({ kind: "valid" });
});

test("an instant is the same in whatever offset it is written", () => {
  const berlin = { from: "2026-01-01T01:00:00+01:00", to: "2027-01-01T00:00:00+01:00" };
  expect(statusAt(berlin, "2026-12-31T22:59:59Z", zone)).toEqual({ kind: "due", days: 0 });
  expect(statusAt(berlin, "2026-12-31T23:00:00Z", zone)).toEqual({ kind: "expired" });
});

test("what is in force is between its ends, the first inside and the last not", () => {
  expect(
    ["2025-12-31T23:59:59Z", validity.from, "2026-12-31T22:59:59Z", validity.to].map((now) => inForce(validity, now)),
  ).toEqual([false, true, true, false]);
});
