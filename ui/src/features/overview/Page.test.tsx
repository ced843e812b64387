import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import type { Overview } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { OverviewPage } from "./Page";

const overview: Overview = {
  at: "2026-11-20T10:00:00Z",
  attention: [
    { severity: "error", sentence: "The evidence DPA ended on 1 Nov 2026.", kind: "evidence", id: "dpa" },
    { severity: "warning", sentence: "Nobody may use the tag phi.", kind: "tag", id: "phi" },
  ],
  posture: { allowed: 3, exempt: 1, unknown: 2, denied: 6, cells: 12 },
  rollout: [
    { step: "assess", done: true, sentence: "Nothing is unknown." },
    { step: "define", done: false, sentence: "1 of 2 tags have a policy." },
    { step: "align", done: false, sentence: "Nothing is signed yet." },
    { step: "roll_out", done: false, sentence: "Nothing is published yet." },
    { step: "monitor", done: false, sentence: "There is nothing to watch." },
  ],
};

beforeEach(() => answerCommands({ overviewGet: () => Promise.resolve(overview) }));

const open = async () => {
  const room = renderRoom(OverviewPage, "/overview");
  await screen.findByRole("heading", { name: /Needs attention/u });
  return room;
};

test("what needs attention stands in its order, with its gravity in words, and leads to the object", async () => {
  const { router } = await open();
  const list = within(screen.getByRole("region", { name: /Needs attention/u })).getAllByRole("listitem");
  expect(list.map((one) => one.textContent)).toEqual([
    "✕Error: The evidence DPA ended on 1 Nov 2026.Open dpa",
    "▲Warning: Nobody may use the tag phi.Open phi",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "Open dpa" }));
  expect(router.history.location.href).toBe("/evidence?item=dpa");
});

test("every figure has its word and its denominator", async () => {
  await open();
  const answers = screen.getByRole("region", { name: "Answers 12, tags × endpoints" });
  for (const [word, figure] of [
    ["Allowed", "3"],
    ["Exempt", "1"],
    ["Unknown", "2"],
    ["Denied", "6"],
  ] as const) {
    const term = within(answers).getByText(word).closest("div");
    expect(term?.textContent).toContain(`${figure}of 12`);
  }
});

test("steps say in words whether they are done, and lead to their room", async () => {
  const { router } = await open();
  const steps = within(screen.getByRole("region", { name: /Roll-out/u })).getAllByRole("listitem");
  expect(steps[0]?.textContent).toContain("Done.");
  expect(steps[1]?.textContent).toContain("Open.");
  expect(screen.getByText("1 of 5 steps")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Define what is permitted" }));
  expect(router.history.location.href).toBe("/policies");
});

test("an empty workspace says what is missing instead of 0 of 0", async () => {
  const none = { allowed: 0, exempt: 0, unknown: 0, denied: 0, cells: 0 };
  answerCommands({ overviewGet: () => Promise.resolve({ ...overview, attention: [], posture: none }) });
  await open();
  expect(screen.getByText(/There is no answer yet/u)).toBeTruthy();
  expect(screen.getByText(/Nothing ends within 30 days/u)).toBeTruthy();
});

test("what cannot be read is said, with a way to try again", async () => {
  answerCommands({ overviewGet: () => Promise.reject(refusal("the workspace is damaged")) });
  renderRoom(OverviewPage, "/overview");
  expect(await screen.findByText(/the workspace is damaged/u)).toBeTruthy();
  expect(screen.getByRole("button", { name: "Try again" })).toBeTruthy();
});

test("every word of the room is a message or comes from the core", async () => {
  expect(await plainTextsOf(OverviewPage, "/overview")).toEqual([]);
});
