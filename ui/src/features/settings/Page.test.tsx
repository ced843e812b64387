import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { BackupReport } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { status } from "@/test/status";
import { SettingsPage } from "./Page";

const report: BackupReport = {
  path: "/data/w-2026-11-20.domicile",
  holds: { objects: 12, documents: 1, releases: 0, last_entry: 7 },
  flaws: [],
  key_file: null,
  keys: null,
};
const workspaceBackup = vi.fn<(path: string, replace: boolean, passphrase: string | null) => Promise<BackupReport>>();

beforeEach(() => {
  workspaceBackup.mockReset().mockResolvedValue(report);
  answerCommands({
    workspaceBackup,
    workspaceStatus: () => Promise.resolve({ ...status, path: "/data/w.domicile", now: "2026-11-20T10:00:00Z" }),
  });
});

const show = async () => {
  renderRoom(SettingsPage, "/settings");
  await screen.findByRole("button", { name: "Write backup" });
};
const write = () => userEvent.click(screen.getByRole("button", { name: "Write backup" }));

test("a backup is proposed by its day, and says what is in it and where the keys are", async () => {
  await show();
  await write();
  expect(workspaceBackup).toHaveBeenCalledExactlyOnceWith("/data/w-2026-11-20.domicile", false, null);
  expect(await screen.findByText("12 objects, 1 document, 0 releases, audit log to entry 7.")).toBeTruthy();
  expect(screen.getByText(/they are in the keychain/u)).toBeTruthy();
});

test("a backup that is there is replaced only when she says so, and only once", async () => {
  workspaceBackup.mockRejectedValueOnce(refusal("there is such a file already"));
  await show();
  await write();
  expect((await screen.findByRole("alert")).textContent).toContain("there is such a file already");
  const replace = screen.getByRole("checkbox", { name: "Replace a backup that has this name" });
  await userEvent.click(replace);
  await write();
  await waitFor(() => expect(workspaceBackup).toHaveBeenLastCalledWith("/data/w-2026-11-20.domicile", true, null));
  await waitFor(() => expect(replace.getAttribute("aria-checked")).toBe("false"));
});

test("what is not whole is named, and where the keys lie", async () => {
  workspaceBackup.mockResolvedValue({
    ...report,
    flaws: ["file `ab`: its bytes and its hash do not fit"],
    key_file: "/k",
  });
  await show();
  await write();
  expect(await screen.findByText(/its bytes and its hash do not fit/u)).toBeTruthy();
  expect(screen.getByText(/they are in \/k, sealed/u)).toBeTruthy();
});

test("the keys go beside it under a passphrase that was typed twice, and the fields are empty after that", async () => {
  await show();
  await userEvent.click(screen.getByRole("checkbox", { name: "Write the keys beside it, sealed with a passphrase" }));
  const passphrase = screen.getByLabelText<HTMLInputElement>("Passphrase of the keys");
  const again = screen.getByLabelText<HTMLInputElement>("The same again");
  await userEvent.type(passphrase, "too short");
  await write();
  expect(screen.getByText("Choose at least 12 characters.")).toBeTruthy();
  await userEvent.type(passphrase, " no longer");
  await userEvent.type(again, "something else");
  await write();
  expect(screen.getByText("The two do not match. Type both again.")).toBeTruthy();
  expect(workspaceBackup, "nothing is sent that she may have mistyped").not.toHaveBeenCalled();
  await userEvent.clear(again);
  await userEvent.type(again, "too short no longer");
  workspaceBackup.mockResolvedValue({ ...report, keys: { path: "/data/w.domicile.keys", count: 2 } });
  await write();
  expect(workspaceBackup).toHaveBeenCalledExactlyOnceWith("/data/w-2026-11-20.domicile", false, "too short no longer");
  expect(await screen.findByText(/2 keys are in \/data\/w\.domicile\.keys/u)).toBeTruthy();
  expect([passphrase.value, again.value]).toEqual(["", ""]);
});

test("the theme is chosen here too, and kept", async () => {
  await show();
  await userEvent.click(screen.getByRole("radio", { name: "Dark" }));
  expect(localStorage.getItem("theme")).toBe('"dark"');
});
