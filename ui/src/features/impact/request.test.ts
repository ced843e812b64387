import { expect, test } from "vitest";
import { readInstant } from "./request";

const zone = "Europe/Berlin";

test("an instant is taken as it is, a day begins where the officer is, and nothing means now", () => {
  expect(readInstant("", zone)).toEqual({ kind: "now" });
  expect(readInstant("2026-12-31T23:00:00Z", zone)).toEqual({ kind: "instant", iso: "2026-12-31T23:00:00.000Z" });
  expect(readInstant("2027-01-01T00:00+01:00", zone)).toEqual({ kind: "instant", iso: "2026-12-31T23:00:00.000Z" });
  expect(readInstant("1.1.2027", zone), "midnight in Berlin").toEqual({
    kind: "instant",
    iso: "2026-12-31T23:00:00.000Z",
  });
});

test("what could be two instants is none", () => {
  for (const text of ["tomorrow", "31.12.26", "2026-02-30", "2026-12-31T23:00:00", "2026-13-01T00:00:00Z"]) {
    expect(readInstant(text, zone), `${text} is no instant`).toEqual({ kind: "wrong" });
  }
});
