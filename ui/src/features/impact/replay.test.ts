import { expect, test } from "vitest";
import type { ReplayReport } from "@/api/bindings";
import { newest, noReplay, pathsOf, readReplay } from "./replayQuestion";
import { allBad, countsOf, gravest, percentOf, sentenceKey } from "./replayReport";

const side = { source: "draft", revision: 1, file: null, sha256: "", expires: null } as const;
const report = (part: Partial<ReplayReport>): ReplayReport => ({
  before: side,
  against: side,
  at: null,
  replayed_at: "2026-11-20T10:00:00Z",
  formats: [],
  totals: { lost: 0, gained: 0, unknown: 0, unchanged_allowed: 2, unchanged_denied: 3 },
  groups: [],
  trials: [],
  recorded: [],
  rows_left_out: 0,
  without_zone: [],
  errors: [],
  error_count: 0,
  rows: 5,
  files: [],
  bytes: 0,
  cancelled: false,
  ...part,
});

test("paths stand one a line, and what a file manager copies is a path", () => {
  expect(pathsOf(" /a b.log\r\n\nfile:///c%20d.gz\nfile:///%zz")).toEqual(["/a b.log", "/c d.gz", "file:///%zz"]);
});

test("nothing begins before every field can be read", () => {
  expect(readReplay(noReplay, "UTC")).toEqual({ wrong: { logs: true } });
  const typed = { ...noReplay, logs: "/a", format: "fields", date: "at", at: "2026-02-30" } as const;
  expect(readReplay(typed, "UTC")).toEqual({ wrong: { mapping: true, at: true } });
});

test("a question names its release, its date and its mapping", () => {
  const typed = {
    logs: "/a",
    format: "fields",
    mapping: "/m.toml",
    before: "3",
    date: "at",
    at: "2026-12-31",
  } as const;
  expect(readReplay(typed, "UTC")).toEqual({
    options: {
      logs: ["/a"],
      format: { kind: "fields", value: "/m.toml" },
      date: { kind: "at", value: "2026-12-31T00:00:00.000Z" },
      before: { kind: "revision", value: 3 },
      against: { kind: "draft" },
      record: false,
    },
  });
  const usual = readReplay({ ...noReplay, logs: "/a", before: newest }, "UTC");
  expect(usual).toMatchObject({ options: { before: { kind: "published" }, date: { kind: "now" }, record: true } });
});

test("the counts are the rows, and the gravest is listed first", () => {
  const counts = countsOf(report({ error_count: 1, rows: 6 }));
  expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(6);
  expect(gravest(counts)).toBe("unchanged");
  expect(gravest({ ...counts, gained: 1 })).toBe("gained");
});

test("a log of which not one line was read says nothing else", () => {
  const bad = report({ rows: 4, error_count: 4 });
  expect([allBad(bad), sentenceKey(bad)]).toEqual([true, "replay-said-bad"]);
  expect(allBad(report({ rows: 0 })), "an empty log has no bad line").toBe(false);
});

test("progress is a share of the bytes, and never more than all", () => {
  expect(percentOf({ bytes: 999, total_bytes: 1000 })).toBe(99);
  expect(percentOf({ bytes: 0, total_bytes: 0 })).toBe(100);
});
