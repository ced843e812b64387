import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Access, CommandError, WorkspaceStatus } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { NotOpened } from "./NotOpened";

const held: CommandError = { code: "workspace", message: "It is open already, by grace@desk-7.", fields: [] };
const workspaceOpen = vi.fn<(access: Access | null) => Promise<null>>();

beforeEach(() => {
  workspaceOpen.mockReset().mockResolvedValue(null);
  answerCommands({ workspaceOpen, workspaceStatus: vi.fn<() => Promise<WorkspaceStatus>>() });
});

const show = (error = held) => renderRoom(() => <NotOpened error={error} />, "/");

test("what is closed elsewhere is opened again", async () => {
  show();
  expect(await screen.findByText(/by grace@desk-7/u)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(workspaceOpen, "as it was to be opened").toHaveBeenCalledWith(null);
});

test("it may be looked at, and is taken over only from another computer", async () => {
  const { unmount } = show();
  await userEvent.click(await screen.findByRole("button", { name: "Look at it without changing anything" }));
  expect(workspaceOpen).toHaveBeenCalledWith("look");
  expect(screen.queryByRole("button", { name: /take it over/u }), "a window of this computer is alive").toBeNull();
  unmount();
  show({ ...held, code: "held" });
  await userEvent.click(await screen.findByRole("button", { name: "That computer is off: take it over" }));
  expect(workspaceOpen).toHaveBeenLastCalledWith("take_over");
});

test("what still cannot be opened says why now", async () => {
  workspaceOpen.mockRejectedValue({ ...held, message: "There is no space on the disk." });
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Try again" }));
  expect(await screen.findByText("There is no space on the disk.")).toBeTruthy();
});

test("a backup can take its place", async () => {
  show();
  await userEvent.click(await screen.findByRole("button", { name: "Restore a backup…" }));
  expect(await screen.findByLabelText("File of the backup")).toBeTruthy();
});
