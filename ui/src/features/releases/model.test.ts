import { expect, test } from "vitest";
import type { Code, Difference, Outcome, ReleasePreview, ReleaseView } from "@/api/bindings";
import { say } from "@/test/words";
import { changeSentence, effectOf, readDays, refusalOf, stateOf } from "./model";

const release = (revision: number, expires = "2027-02-18T10:00:00Z"): ReleaseView => ({
  revision,
  issued_at: "2026-11-20T10:00:00Z",
  expires,
  payload_sha256: "",
  root_sha256: "",
  signers: ["officer-1"],
  threshold: 1,
});
const change = (before: Outcome | null, after: Outcome | null) => ({ tag: "eu", endpoint: "e", before, after });
const preview = (revision: number, difference: Difference, gained = 0, lost = 0): ReleasePreview => ({
  revision,
  difference,
  gained,
  lost,
  blocked: [],
  warnings: [],
  one_signer: true,
  expires: "2027-02-18T10:00:00Z",
});
const objects = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ kind: "endpoint" as const, id: `e${at}`, how: "changed" as const }));

test("the sentence counts objects and decisions against all of them", () => {
  const two = { changes: objects(4), decisions: [change("deny", "allow"), change("allow", "deny")], cells: 96 };
  expect(changeSentence(preview(3, two, 1, 1), release(2), say)).toBe(
    "Revision 3 would change 4 objects and 2 of 96 decisions: 1 more allowed, 1 fewer.",
  );
  const words = { changes: objects(1), decisions: [change("deny", "unknown")], cells: 1148 };
  expect(changeSentence(preview(3, words), release(2), say), "a verdict that changes nothing for requests").toBe(
    "Revision 3 would change 1 object and 1 of 1,148 decisions: 1 with another verdict.",
  );
  const none = { changes: objects(1), decisions: [], cells: 96 };
  expect(changeSentence(preview(3, none), release(2), say)).toBe("Revision 3 would change 1 object and no decision.");
});

test("the first release and a draft without changes have sentences of their own", () => {
  const first = { changes: objects(5), decisions: [], cells: 5 };
  expect(changeSentence(preview(1, first, 1), null, say)).toBe(
    "Nothing is published yet. Revision 1 would publish 5 objects and 5 decisions: 1 allowed, 4 denied.",
  );
  expect(changeSentence(preview(3, { changes: [], decisions: [], cells: 5 }), release(2), say)).toBe(
    "Nothing differs from revision 2.",
  );
});

test("days are whole, and as many as a release may have", () => {
  expect(readDays(" 90 ")).toBe(90);
  expect(readDays("365")).toBe(365);
  for (const text of ["", "0", "366", "1.5", "-3", "9e1", "ninety", "0x10"]) {
    expect(readDays(text), `${text} is refused`).toBeUndefined();
  }
});

test("what is not there counts as denied", () => {
  expect(effectOf(change(null, "exempt"))).toBe("gained");
  expect(effectOf(change("allow", null))).toBe("lost");
  expect(effectOf(change("allow", "exempt"))).toBe("allowed");
  expect(effectOf(change(null, "unknown"))).toBe("denied");
});

test("a release that has ended is ended, newest or not", () => {
  const now = "2026-12-01T00:00:00Z";
  expect(stateOf(release(2), 2, now)).toBe("newest");
  expect(stateOf(release(1), 2, now)).toBe("replaced");
  expect(stateOf(release(2, now), 2, now), "the first instant after").toBe("ended");
});

const error = (code: Code, message: string) => refusalOf({ code, message, fields: [] });

test("only a refusal by the verifier is called one", () => {
  expect(error("not_verified", "cut").state).toBe("refused");
  expect(error("invalid", "not a release").state).toBe("refused");
  expect(error("file", "no such folder").state).toBe("unreadable");
  expect(error("internal", "broken").state, "nothing is known about the bundle").toBe("failed");
  expect(error("invalid", "root-sha256: write the digits")).toEqual({ state: "root", why: "Write the digits" });
});
