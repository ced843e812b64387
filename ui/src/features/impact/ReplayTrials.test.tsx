import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { ReplayReport } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { ReplayTrials } from "./ReplayTrials";

const side = { source: "draft", revision: 1, file: null, sha256: "", expires: null } as const;
const report: ReplayReport = {
  before: side,
  against: side,
  at: null,
  replayed_at: "2026-11-20T10:00:00Z",
  formats: ["plain"],
  totals: { lost: 0, gained: 0, unknown: 0, unchanged_allowed: 1300, unchanged_denied: 0 },
  groups: [],
  trials: [
    {
      policy: "eu",
      requests: 1234,
      denials: 3,
      first: "2026-11-14T10:00:00Z",
      last: "2026-11-15T10:00:00Z",
      groups: [{ tag: "eu-personal", model: "m", endpoint: "azure-swe", count: 2 }],
    },
    { policy: "own", requests: 0, denials: 0 },
  ],
  recorded: ["/logs/gateway.jsonl"],
  rows_left_out: 0,
  without_zone: [],
  errors: [],
  error_count: 0,
  rows: 1300,
  files: ["/logs/gateway.jsonl"],
  bytes: 0,
  cancelled: false,
};

beforeEach(() => {
  answerCommands({
    catalogueGet: async () => ({
      policies: [{ id: "eu", name: "EU data", tags: ["eu-personal"], mode: "audit" }],
    }),
  });
});

const show = (shown: ReplayReport) => renderRoom(() => <ReplayTrials report={shown} />, "/impact?tab=replay");

test("each policy in audit says what it would have denied, and leads to itself", async () => {
  const { router } = show(report);
  const table = within(await screen.findByRole("table", { name: "Policies in audit" }));
  const row = await table.findByRole("row", { name: /EU data/u });
  expect(
    within(row)
      .getAllByRole("cell")
      .map((cell) => cell.textContent)
      .slice(0, 2),
  ).toEqual(["1,234", "3"]);
  expect(row.textContent, "the most frequent of them").toContain("eu-personal, azure-swe: 2");
  expect(table.getByRole("row", { name: /own/u }).textContent, "one without any says so").toContain("00––");
  expect(screen.getByText("Recorded for the promotion of these policies: one log.")).toBeTruthy();
  await userEvent.click(within(row).getByRole("button", { name: "EU data" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/policies"));
  expect(router.state.location.search).toEqual({ item: "eu" });
});

test("that nothing was recorded is said with what a log needs", async () => {
  show({ ...report, recorded: [] });
  expect(await screen.findByText(/Nothing was recorded.*read to its end/u)).toBeTruthy();
});

test("without a policy in audit there is nothing to say", async () => {
  const { client } = show({ ...report, trials: [] });
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(screen.queryByRole("table")).toBeNull();
});
