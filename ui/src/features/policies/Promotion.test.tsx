import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, Parts, Policy, Promotion } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { PoliciesPage } from "./Page";

const policy: Policy = { id: "eu", name: "EU data", tags: ["eu-personal"], mode: "audit" };
const stands: Promotion = {
  policy: "eu",
  criterion: { denials: 0, days: 14, requests: 1 },
  met: false,
  unmet: ["days"],
  sentence: "The logs cover 6 of 14 days.",
  days: 6,
  requests: 1234,
  denials: 0,
  logs: [
    {
      file: "gateway.jsonl",
      sha256: "a1",
      replayed_at: "2026-11-20T10:00:00Z",
      first_day: "2026-11-14T00:00:00Z",
      last_day: "2026-11-19T00:00:00Z",
      requests: 1234,
      denials: 0,
      bad_lines: 0,
    },
  ],
};
const met: Promotion = { ...stands, met: true, unmet: [], sentence: "The criterion is met.", days: 14 };

let draft: Parts;
beforeEach(() => {
  draft = { registry: { tags: [{ name: "eu-personal", categories: [] }] }, policies: [policy] };
  answerCommands({
    catalogueGet: async () => draft,
    coverageGet: async () => ({ at: "2026-11-20T12:00:00Z", tags: [], rows: [], cells: 0, eligible: 0 }),
    templateList: async () => [],
    policySentence: async () => "A sentence.",
    policyPromotion: async () => stands,
  });
});

const section = async () =>
  within((await screen.findByRole("heading", { name: "Promotion" })).closest("section") ?? document.body);
const describedBy = (button: HTMLElement) => document.getElementById(button.getAttribute("aria-describedby") ?? "");

test("until the criterion is met the verb is disabled, and the reason is read with it", async () => {
  const promote = vi.fn<typeof commands.policyPromote>(async () => null);
  answerCommands({ policyPromote: promote });
  renderRoom(PoliciesPage, "/policies?item=eu");
  const button = await screen.findByRole("button", { name: "Promote to enforce" });
  expect(button.getAttribute("aria-disabled")).toBe("true");
  expect(describedBy(button)?.textContent).toBe("The logs cover 6 of 14 days.");
  button.focus();
  expect(document.activeElement, "who goes by the keyboard comes to it and hears why").toBe(button);
  await userEvent.click(button);
  expect(promote).not.toHaveBeenCalled();
  expect(
    screen.getByRole("radio", { name: "Enforce" }).getAttribute("aria-disabled"),
    "nor is there a way around",
  ).toBe("true");
});

test("what was observed stands beside what is asked for, log by log", async () => {
  renderRoom(PoliciesPage, "/policies?item=eu");
  const promotion = await section();
  expect(
    await promotion.findByText(/No would-be denial in at least 14 days of logs, with at least one request\./u),
  ).toBeTruthy();
  expect(promotion.getByText(/0 would-be denials in 1,234 requests, 6 days of one log\./u)).toBeTruthy();
  const row = within(promotion.getByRole("table", { name: "Logs that count" })).getByRole("row", { name: /gateway/u });
  expect(row.textContent, "days of a log are those of UTC").toContain("14 Nov 2026 to 19 Nov 2026");
});

test("once it is met the policy is promoted, and the section goes", async () => {
  const promote = vi.fn<typeof commands.policyPromote>(async () => {
    draft = { ...draft, policies: [{ ...policy, mode: "enforce" }] };
    return null;
  });
  answerCommands({ policyPromote: promote, policyPromotion: async () => met });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Promote to enforce" }));
  expect(promote).toHaveBeenCalledExactlyOnceWith("eu");
  await waitFor(() => expect(screen.queryByRole("heading", { name: "Promotion" })).toBeNull());
  expect(screen.getByRole("radio", { name: "Enforce" }).getAttribute("aria-checked")).toBe("true");
});

test("what the core refuses is said", async () => {
  answerCommands({
    policyPromotion: async () => met,
    policyPromote: async () => {
      throw refusal("this policy cannot be promoted: 3 requests would have been denied; none may be.");
    },
  });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Promote to enforce" }));
  expect((await screen.findByRole("alert")).textContent).toContain("3 requests would have been denied");
});

test("what is not saved cannot be promoted", async () => {
  answerCommands({ policyPromotion: async () => met });
  renderRoom(PoliciesPage, "/policies?item=eu");
  const button = await screen.findByRole("button", { name: "Promote to enforce" });
  expect(button.getAttribute("aria-disabled")).not.toBe("true");
  await userEvent.click(screen.getByRole("button", { name: "Remove eu-personal" }));
  await waitFor(() => expect(button.getAttribute("aria-disabled")).toBe("true"));
  expect(describedBy(button)?.textContent).toContain("Only what is saved can be promoted.");
  await userEvent.click(screen.getByRole("button", { name: "Back to what is saved" }));
  await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
});

test("the criterion is edited as three whole numbers, and how it stands is asked again", async () => {
  let now = stands;
  const set = vi.fn<typeof commands.policySetCriterion>(async (_, criterion) => {
    now = { ...met, criterion };
    return now;
  });
  answerCommands({ policySetCriterion: set, policyPromotion: async () => now });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Edit criterion" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Edit criterion" }));
  const days = dialog.getByRole("textbox", { name: "Days that the logs cover, at least" });
  await userEvent.clear(days);
  await userEvent.type(days, "a week");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText("Write a whole number, 0 or more.")).toBeTruthy();
  expect(set, "what is no number is not sent").not.toHaveBeenCalled();
  await userEvent.clear(days);
  await userEvent.type(days, "6");
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await dialog.findByRole("button", { name: "Keep editing" }));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(set).toHaveBeenCalledExactlyOnceWith("eu", { denials: 0, days: 6, requests: 1 }));
  const promotion = await section();
  expect(await promotion.findByText(/in at least 6 days of logs/u)).toBeTruthy();
  expect(promotion.getByRole("button", { name: "Promote to enforce" }).getAttribute("aria-disabled")).not.toBe("true");
});

test("a policy that enforces has no promotion", async () => {
  draft = { ...draft, policies: [{ ...policy, mode: "enforce" }] };
  renderRoom(PoliciesPage, "/policies?item=eu");
  expect(await screen.findByRole("radio", { name: "Enforce" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Promotion" })).toBeNull();
});

test("every word of the promotion is a message or comes from the core", async () => {
  expect(await plainTextsOf(PoliciesPage, "/policies?item=eu")).toEqual([]);
});
