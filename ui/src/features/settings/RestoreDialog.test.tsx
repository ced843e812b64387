import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { BackupContents, RestoreReport, WorkspaceContents } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { RestoreDialog } from "./RestoreDialog";

const holds: WorkspaceContents = { objects: 12, documents: 1, releases: 2, last_entry: 7 };
const found: BackupContents = {
  name: "Northwind",
  saved_at: "2026-11-20T10:00:00Z",
  holds,
  flaws: [],
  keys: "/stick/b.domicile.keys",
};
const report: RestoreReport = {
  path: "/data/w.domicile",
  holds,
  kept: "/data/w.domicile.before-restore-1",
  flaws: [],
  keys: { state: "taken", count: 2, others: [] },
};
const backupLook = vi.fn<(path: string) => Promise<BackupContents>>();
const workspaceRestore = vi.fn<(path: string, accept: boolean, passphrase: string | null) => Promise<RestoreReport>>();
const onClose = vi.fn<() => void>();

beforeEach(() => {
  backupLook.mockReset().mockResolvedValue(found);
  workspaceRestore.mockReset().mockResolvedValue(report);
  onClose.mockReset();
  answerCommands({ backupLook, workspaceRestore });
});

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const look = async () => {
  renderRoom(() => <RestoreDialog onClose={onClose} />, "/");
  await userEvent.type(await screen.findByLabelText("File of the backup"), "/stick/b.domicile");
  await press("Look into it");
};

test("she sees whose backup it is before anything is replaced, and what became of hers after", async () => {
  await look();
  expect(await screen.findByText("Northwind")).toBeTruthy();
  expect(screen.getByText("12 objects, 1 document, 2 releases, audit log to entry 7.")).toBeTruthy();
  expect(workspaceRestore, "looking replaces nothing").not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText("Passphrase of the keys beside it"), "four unrelated words");
  await press("Restore in the place of this workspace");
  expect(workspaceRestore).toHaveBeenCalledExactlyOnceWith("/stick/b.domicile", false, "four unrelated words");
  expect(await screen.findByText("/data/w.domicile.before-restore-1")).toBeTruthy();
  expect(screen.getByText("2 keys are here as they were there.")).toBeTruthy();
  await press("Open it");
  expect(onClose).toHaveBeenCalledOnce();
});

test("without a passphrase the keys stay where they are", async () => {
  workspaceRestore.mockResolvedValue({ ...report, keys: { state: "not_asked" } });
  await look();
  await screen.findByText("Northwind");
  await press("Restore in the place of this workspace");
  expect(workspaceRestore).toHaveBeenCalledExactlyOnceWith("/stick/b.domicile", false, null);
  expect(await screen.findByText("No keys were brought along.")).toBeTruthy();
});

test("what is not whole is restored only when she says so, and not when she then names another file", async () => {
  backupLook.mockResolvedValue({ ...found, flaws: ["release `1`: its signature does not verify"] });
  await look();
  expect(await screen.findByText(/its signature does not verify/u)).toBeTruthy();
  const restore = screen.getByRole<HTMLButtonElement>("button", { name: "Restore in the place of this workspace" });
  expect(restore.disabled).toBe(true);
  await userEvent.click(screen.getByRole("checkbox", { name: "Restore it as it is" }));
  expect(restore.disabled).toBe(false);
  await userEvent.type(screen.getByLabelText("File of the backup"), "2");
  expect(screen.queryByText(/its signature does not verify/u), "that was the other file").toBeNull();
  await press("Look into it");
  const again = await screen.findByRole<HTMLButtonElement>("button", {
    name: "Restore in the place of this workspace",
  });
  expect(again.disabled, "what was accepted was another file's").toBe(true);
});

test("what cannot be restored says why, and the dialog stays for another try", async () => {
  backupLook.mockRejectedValueOnce(refusal("there is no such backup: check the path"));
  await look();
  expect((await screen.findByRole("alert")).textContent).toContain("check the path");
  await press("Look into it");
  await screen.findByText("Northwind");
  workspaceRestore.mockRejectedValueOnce(refusal("the passphrase does not open it"));
  await press("Restore in the place of this workspace");
  await waitFor(() => expect(screen.getByRole("alert").textContent).toContain("the passphrase does not open it"));
  await press("Restore in the place of this workspace");
  expect(await screen.findByText("/data/w.domicile")).toBeTruthy();
});

test("a second press or Enter only looks again: what replaces is pressed by itself", async () => {
  await look();
  await screen.findByText("Northwind");
  await userEvent.type(screen.getByLabelText("Passphrase of the keys beside it"), "four unrelated words{Enter}");
  expect(workspaceRestore).not.toHaveBeenCalled();
});

test("a passphrase is not taken along to another backup", async () => {
  await look();
  await userEvent.type(await screen.findByLabelText("Passphrase of the keys beside it"), "four unrelated words");
  backupLook.mockResolvedValue({ ...found, keys: null });
  await userEvent.type(screen.getByLabelText("File of the backup"), "2");
  await press("Look into it");
  await screen.findByText(/There are no keys beside it/u);
  await press("Restore in the place of this workspace");
  expect(workspaceRestore).toHaveBeenCalledExactlyOnceWith("/stick/b.domicile2", false, null);
});

test("while it is restored nothing of the question changes, and the dialog stays", async () => {
  workspaceRestore.mockReturnValue(new Promise(() => undefined));
  await look();
  await screen.findByText("Northwind");
  await press("Restore in the place of this workspace");
  await userEvent.type(screen.getByLabelText("File of the backup"), "2");
  await userEvent.keyboard("{Escape}");
  expect(screen.getByLabelText<HTMLInputElement>("File of the backup").value).toBe("/stick/b.domicile");
  expect(onClose).not.toHaveBeenCalled();
});
