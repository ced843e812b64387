import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Coverage, Explanation } from "@/api/bindings";
import { encodeAsk } from "@/lib/ask";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { CoveragePage } from "./Page";

const coverage: Coverage = {
  at: "2026-11-20T10:00:00Z",
  tags: [
    { tag: "eu-personal", description: "", reason: null, eligible: 1, next_change: null },
    { tag: "orphan", description: "", reason: "no_policy", eligible: 0, next_change: null },
  ],
  rows: [
    {
      endpoint: "azure/zone 1",
      model: "gpt-5.5",
      upstream_name: "gpt",
      provider: "Azure",
      placement: "azure:dz-eu",
      placement_name: "Data zone EU",
      scope: "zone",
      processing: "EEA_CH",
      in_conflict: true,
      cells: [
        { outcome: "allow", short: "", changes_at: "2026-12-31T23:00:00Z", would_deny: 1 },
        { outcome: "deny", short: "no policy", changes_at: null, would_deny: 0 },
      ],
    },
  ],
  cells: 2,
  eligible: 1,
};
const source = { date: "2026", url: null, note: null, confidence: "conflict", in_conflict: true } as const;
const explanation: Explanation = {
  tag: "eu-personal",
  endpoint: "azure/zone 1",
  placement: "Data zone EU",
  at: "2026-11-20T10:00:00Z",
  outcome: "deny",
  sentence: "Requests tagged eu-personal may be in EEA30 only.",
  codes: [],
  reasons: ["The first reason.", "The second reason."],
  would_deny: ["Audit says no."],
  policies: [
    {
      id: "gdpr",
      name: "GDPR",
      mode: "enforce",
      regulations: [{ name: "GDPR Chapter V", citation: "Art 44" }],
      checks: [
        {
          label: "Processing",
          permitted: "EEA30",
          declared: "CH",
          evidence: [],
          passed: false,
          exempt: false,
          failure: "no",
        },
        {
          label: "Storage",
          permitted: "EEA30",
          declared: "CH",
          evidence: [],
          passed: false,
          exempt: true,
          failure: "no",
        },
        { label: "DPA", permitted: "", declared: "in force", evidence: [], passed: true, exempt: false, failure: null },
      ],
      unconstrained: ["Prompt logs"],
    },
  ],
  evidence: [],
  sources: [
    { stage: "Processing", says: "EEA_CH", source: "docs/types.md", ...source },
    { stage: "Processing", says: "EU27", source: "docs/privacy.md", ...source },
  ],
  next_change: null,
  revision: 0,
  catalogue_sha256: "9f2c71aa03d8".padEnd(64, "0"),
};

beforeEach(() => {
  answerCommands({
    coverageGet: () => Promise.resolve(coverage),
    decisionExplain: () => Promise.resolve(explanation),
    releasePreview: () => Promise.reject(refusal("nothing to compare with")),
  });
});

test("a cell names tag, endpoint, verdict, what audit would say and what will change it", async () => {
  renderRoom(CoveragePage, "/coverage");
  const name = (await screen.findByRole("gridcell", { name: /eu-personal/u })).getAttribute("aria-label");
  expect(name).toMatch(
    /^eu-personal, azure\/zone 1, Allow, 41 d, audit would deny, the answer changes in 41 days, on /u,
  );
});

test("a chosen cell stands in the address and is explained", async () => {
  const { router } = renderRoom(CoveragePage, "/coverage");
  await userEvent.click(await screen.findByRole("gridcell", { name: /eu-personal/u }));
  expect(await screen.findByRole("heading", { name: "Denied" })).toBeTruthy();
  expect(router.state.location.search).toEqual({ item: "eu-personal/azure%2Fzone%201" });
  const checks = screen.getByRole("table", { name: "Checks of the policy GDPR" });
  const outcomes = within(checks)
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);
  expect(outcomes).toEqual([
    "ProcessingEEA30CH✕fails",
    "StorageEEA30CH◆exempt",
    "DPAin force✓passes",
    "Prompt logsnot named by this policy–",
  ]);
  expect(screen.getByText("The second reason.")).toBeTruthy();
  expect(screen.getByText("Audit says no.")).toBeTruthy();
  expect(screen.getByText("Two sources disagree.").parentElement?.textContent).toContain(
    "types.md says EEA_CH; privacy.md says EU27. The wider counts until you settle it.",
  );
});

test("a tag's head says how many endpoints it may use, or why none", async () => {
  renderRoom(CoveragePage, "/coverage");
  const panel = screen.findByRole("complementary");
  await userEvent.click(await screen.findByRole("columnheader", { name: "eu-personal" }));
  expect((await panel).textContent).toContain("Requests tagged eu-personal may use 1 of 1 endpoint.");
  await userEvent.click(screen.getByRole("columnheader", { name: "orphan" }));
  expect((await panel).textContent).toContain("No policy applies to requests tagged orphan, so they are denied.");
});

test("the table says the same, a row each, and filters hold for both views", async () => {
  renderRoom(CoveragePage, "/coverage?tab=table");
  const grid = await screen.findByRole("grid", { name: "What each tag may use" });
  expect(within(grid).getAllByRole("row"), "the head and both cells").toHaveLength(3);
  await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "nowhere");
  expect(screen.getByText("No endpoint matches. Clear the filters to see all 1.")).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Matrix" }));
  expect(await screen.findByText(/No endpoint matches/u), "the filter stays").toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Clear filters" }));
  expect(await screen.findByRole("gridcell", { name: /orphan/u })).toBeTruthy();
});

test("an explanation that cannot be had says so, and shows no verdict", async () => {
  answerCommands({ decisionExplain: () => Promise.reject(refusal("there is no endpoint `gone`")) });
  renderRoom(CoveragePage, "/coverage?item=eu-personal%2Fgone");
  expect((await screen.findByRole("alert")).textContent).toContain("there is no endpoint `gone`");
  expect(screen.queryByRole("heading", { level: 2 })).toBeNull();
});

test("without endpoints or tags it says what to add", async () => {
  answerCommands({ coverageGet: () => Promise.resolve({ ...coverage, tags: [], rows: [], cells: 0, eligible: 0 }) });
  const { router } = renderRoom(CoveragePage, "/coverage");
  expect(await screen.findByText("Add an endpoint and a tag to see coverage.")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Open Registry" }));
  expect(router.state.location.pathname).toBe("/registry");
});

const ends = "2026-12-31T23:00:00Z";

test("arrow keys step over the dates that change an answer, and the cells that differ are marked", async () => {
  const later: Coverage = {
    ...coverage,
    at: ends,
    rows: coverage.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => ({
        ...cell,
        outcome: "deny" as const,
        short: "evidence ended",
        changes_at: null,
      })),
    })),
    eligible: 0,
  };
  const decisionExplain = vi.fn<() => Promise<Explanation>>().mockResolvedValue(explanation);
  answerCommands({
    coverageGet: (at) => Promise.resolve(at === null ? coverage : later),
    coverageDates: () =>
      Promise.resolve([{ at: ends, what: ["DPA Azure ends"], more: 0, gained: 0, lost: 1, changed: 1 }]),
    decisionExplain,
  });
  const { router } = renderRoom(CoveragePage, "/coverage?item=eu-personal%2Fazure%252Fzone%25201");
  const slider = await screen.findByRole("slider", { name: "Date for which the matrix is decided" });
  expect(slider.getAttribute("aria-valuetext")).toBe("Now");
  act(() => slider.focus());
  await userEvent.keyboard("{ArrowRight}");
  expect(router.state.location.search).toMatchObject({ at: ends });
  expect(await screen.findByRole("gridcell", { name: /^eu-personal, azure\/zone 1, Deny, − now Allow/u })).toBeTruthy();
  const said = await screen.findByText(/when DPA Azure ends:/u);
  expect(said.closest("output")?.textContent, "counted aloud").toContain(
    "− 1 no longer permitted, + 0 newly permitted",
  );
  expect(decisionExplain, "the explanation is of that instant").toHaveBeenLastCalledWith(
    "eu-personal",
    "azure/zone 1",
    ends,
  );
  await userEvent.click(screen.getByRole("button", { name: "Back to now" }));
  expect(router.state.location.search, "the chosen cell stays").toEqual({ item: "eu-personal/azure%2Fzone%201" });
  expect(document.activeElement, "the focus is not lost with the button").toBe(slider);
});

test("a denied cell leads to the form of an exemption, for each policy that denies it and for the date shown", async () => {
  const { router } = renderRoom(CoveragePage, `/coverage?at=${ends}&item=eu-personal%2Fazure%252Fzone%25201`);
  await userEvent.click(await screen.findByRole("button", { name: "Ask for an exemption…" }));
  expect(router.state.location.pathname).toBe("/evidence");
  const ask = encodeAsk({ policy: "gdpr", endpoint: "azure/zone 1", tag: "eu-personal" });
  expect(router.state.location.search).toEqual({ tab: "exemptions", item: ask, at: ends });
});

test("where two policies deny, each is named; one that only reports or is excused already is not", async () => {
  const [gdpr] = explanation.policies;
  if (gdpr === undefined) throw new Error("the explanation has a policy");
  const excused = gdpr.checks.map((check) => ({ ...check, exempt: true }));
  const policies = [
    gdpr,
    { ...gdpr, id: "health", name: "Health data" },
    { ...gdpr, id: "trial", name: "Trial", mode: "audit" as const },
    { ...gdpr, id: "old", name: "Old", checks: excused },
  ];
  answerCommands({ decisionExplain: () => Promise.resolve({ ...explanation, policies }) });
  renderRoom(CoveragePage, "/coverage?item=eu-personal%2Fazure%252Fzone%25201");
  await screen.findByRole("button", { name: "Ask for an exemption from GDPR…" });
  const names = screen.getAllByRole("button", { name: /^Ask for an exemption/u }).map((one) => one.textContent);
  expect(names).toEqual(["Ask for an exemption from GDPR…", "Ask for an exemption from Health data…"]);
});

test("a cell that is permitted asks for nothing", async () => {
  answerCommands({ decisionExplain: () => Promise.resolve({ ...explanation, outcome: "exempt" }) });
  renderRoom(CoveragePage, "/coverage?item=eu-personal%2Fazure%252Fzone%25201");
  await screen.findByRole("heading", { name: "Exempt" });
  expect(screen.queryByRole("button", { name: /Ask for an exemption/u })).toBeNull();
});

test.each([
  "/coverage",
  "/coverage?tab=table",
  "/coverage?item=eu-personal%2Fazure%252Fzone%25201",
  "/coverage?tab=map",
  "/coverage?tab=flow",
])("every word at %s is a message or comes from the core", async (address) => {
  expect(await plainTextsOf(CoveragePage, address)).toEqual([]);
});
