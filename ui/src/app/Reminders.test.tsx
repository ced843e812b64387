import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Reminder } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { Reminders } from "./Reminders";

const contract: Reminder = {
  kind: "evidence",
  id: "dpa",
  sentence: "The contract ends on 1 Mar 2027, in 7 days.",
  days: 7,
  at: "2027-02-22T00:00:00Z",
  is_new: false,
  is_read: false,
};
const reminderGive = vi.fn<() => Promise<Reminder[]>>();
const reminderRead = vi.fn<() => Promise<null>>();

beforeEach(() => {
  reminderGive.mockReset().mockResolvedValue([contract]);
  reminderRead.mockReset().mockResolvedValue(null);
  answerCommands({ reminderGive, reminderRead });
});

const show = () => renderRoom(() => <Reminders />, "/");

test("says how many are new, lists them, and is quiet once they are read", async () => {
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Reminders 1 new" }));
  expect(await screen.findByText(/The contract ends on 1 Mar 2027/u)).toBeTruthy();
  reminderGive.mockResolvedValue([{ ...contract, is_read: true }]);
  await userEvent.click(screen.getByRole("button", { name: "Mark all as read" }));
  expect(reminderRead).toHaveBeenCalledOnce();
  await waitFor(() => expect(screen.queryByRole("button", { name: "Mark all as read" })).toBeNull());
  expect(screen.getByText(/The contract ends/u), "what was read is still there").toBeTruthy();
});

test("a new one is said aloud once, several as a number", async () => {
  reminderGive.mockResolvedValue([{ ...contract, is_new: true }]);
  show();
  expect(await screen.findByText(contract.sentence)).toBeTruthy();
  reminderGive.mockResolvedValue([
    { ...contract, is_new: true },
    { ...contract, id: "scc", is_new: true },
  ]);
  show();
  expect(await screen.findByText("2 things end soon or have ended: see Reminders.")).toBeTruthy();
});

test("nothing to remind of is said too", async () => {
  reminderGive.mockResolvedValue([]);
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Reminders 0" }));
  expect(await screen.findByText("Nothing ends within 30 days.")).toBeTruthy();
});

test("what could not be remembered as read says why", async () => {
  reminderRead.mockRejectedValue(refusal("The disk is full."));
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Reminders 1 new" }));
  await userEvent.click(await screen.findByRole("button", { name: "Mark all as read" }));
  expect(await screen.findByText("The disk is full.")).toBeTruthy();
});
