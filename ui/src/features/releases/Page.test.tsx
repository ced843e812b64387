import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Checked, CommandError, Exported, ImpactSummary, ReleasePreview, VaultStatus } from "@/api/bindings";
import { answerCommands } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { status } from "@/test/status";
import { ReleasesPage } from "./Page";

const root = "ab".repeat(32);
const preview: ReleasePreview = {
  revision: 1,
  difference: {
    changes: [{ kind: "endpoint", id: "azure-swe", how: "added" }],
    decisions: [{ tag: "eu-personal", endpoint: "azure-swe", before: null, after: "allow" }],
    cells: 1,
  },
  gained: 1,
  lost: 0,
  blocked: [],
  warnings: [],
  one_signer: true,
  expires: "2027-02-18T10:00:00Z",
};
const impact: ImpactSummary = {
  relation: "equivalent",
  sentence: "",
  published: null,
  from: "2026-11-20T10:00:00Z",
  counts: { gained: 0, lost: 0, reason_only: 0, unchanged: 1 },
  space: { questions: 1, endpoints: 1, epochs: 1, answers: 1 },
  merged: { gained: 0, lost: 0, reason_only: 0 },
  endpoints_gained: 0,
  endpoints_lost: 0,
  tags: [],
  jurisdictions: [],
};
const checked: Checked = {
  authenticated: true,
  revision: 1,
  bundle_id: "b",
  issued_at: "2026-11-20T10:00:00Z",
  expires: "2027-02-18T10:00:00Z",
  ends_first: "timestamp",
  ends_at: "2026-12-04T10:00:00Z",
  signers: ["cd".repeat(32)],
  threshold: 1,
  one_signer: true,
  root_sha256: root,
  catalogue_sha256: "ef".repeat(32),
  targets: [["envoy-lds.yaml", "12".repeat(32)]],
};
const exported: Exported = { path: "/releases/out", checked };
const keychain: VaultStatus = { state: "keychain" };

const releaseExport = vi.fn<() => Promise<Exported>>();
afterEach(() => {
  vi.useRealTimers();
});
beforeEach(() => {
  releaseExport.mockReset().mockResolvedValue(exported);
  answerCommands({
    releasePreview: () => Promise.resolve(preview),
    workspaceStatus: () => Promise.resolve(status),
    impactSummary: () => Promise.resolve(impact),
    releaseDefaultFolder: (revision) => Promise.resolve(`/releases/revision-${revision}`),
    releaseList: () => Promise.resolve([]),
    vaultStatus: () => Promise.resolve(keychain),
    releaseExport,
  });
});

/** Enters a text at once: what is typed key by key is the field's own business. */
async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

const button = () => screen.findByRole("button", { name: "Sign and export revision 1" });

test("nothing is signed without a reason", async () => {
  renderRoom(ReleasesPage, "/releases");
  await userEvent.click(await button());
  expect(screen.getByText("Write why, in at least 10 characters.")).toBeTruthy();
  expect(releaseExport, "the core was not asked").not.toHaveBeenCalled();
});

test("says exported and verified from what the core read back, and that one person signed", async () => {
  renderRoom(ReleasesPage, "/releases");
  expect(await screen.findByText(/One signer: with a single officer/u)).toBeTruthy();
  await fill(screen.getByRole("textbox", { name: "Reason for the change" }), "First release for the pilot");
  await userEvent.click(await button());
  const done = await screen.findByRole("region", { name: "Exported and verified" });
  expect(releaseExport).toHaveBeenCalledExactlyOnceWith(
    { days: 90, reason: "First release for the pilot" },
    "/releases/revision-1",
  );
  expect(within(done).getByText("/releases/out"), "the folder that the core names").toBeTruthy();
  expect(within(done).getByText(root)).toBeTruthy();
  expect(document.activeElement, "the focus follows").toBe(within(done).getByRole("heading", { level: 2 }));
});

test("a failed export is told as what it is: signed and kept, or nothing", async () => {
  const failure: CommandError = { code: "file", message: "`/x`: it cannot be written", fields: [] };
  releaseExport.mockRejectedValue(failure);
  renderRoom(ReleasesPage, "/releases");
  await fill(await screen.findByRole("textbox", { name: "Reason for the change" }), "First release, pilot");
  await userEvent.click(await button());
  expect((await screen.findByRole("alert")).textContent).toContain("Nothing was published and nothing was exported.");
  const { revision, ...rest } = checked;
  const published = { ...rest, revision, payload_sha256: root };
  answerCommands({ workspaceStatus: () => Promise.resolve({ ...status, published }) });
  await userEvent.click(await button());
  expect(
    await screen.findByText(/Revision 1 is signed and kept in this workspace, but it was not exported/u),
  ).toBeTruthy();
  expect(screen.queryByRole("region", { name: "Exported and verified" })).toBeNull();
});

test("without a keychain a passphrase is asked for first, long enough and twice", async () => {
  let vault: VaultStatus = { state: "needs_passphrase", cause: "no keychain" };
  const vaultUnlock = vi.fn<(passphrase: string) => Promise<null>>(() => {
    vault = { state: "passphrase_file" };
    return Promise.resolve(null);
  });
  answerCommands({ vaultStatus: () => Promise.resolve(vault), vaultUnlock });
  renderRoom(ReleasesPage, "/releases");
  await fill(await screen.findByRole("textbox", { name: "Reason for the change" }), "First release, pilot");
  await userEvent.click(await button());
  const dialog = await screen.findByRole("dialog", { name: "Choose a passphrase for the keys" });
  await fill(within(dialog).getByLabelText("Passphrase"), "too short");
  const go = within(dialog).getByRole("button", { name: "Continue and sign" });
  await userEvent.click(go);
  expect(within(dialog).getByText("Choose at least 12 characters.")).toBeTruthy();
  await fill(within(dialog).getByLabelText("Passphrase"), " now long enough");
  await fill(within(dialog).getByLabelText("The same again"), "another one");
  await userEvent.click(go);
  expect(within(dialog).getByText("The two do not match. Type both again.")).toBeTruthy();
  expect(vaultUnlock, "nothing was sent so far").not.toHaveBeenCalled();
  await userEvent.clear(within(dialog).getByLabelText("The same again"));
  await fill(within(dialog).getByLabelText("The same again"), "too short now long enough");
  await userEvent.click(go);
  expect(await screen.findByRole("region", { name: "Exported and verified" }), "and signing goes on").toBeTruthy();
  expect(vaultUnlock).toHaveBeenCalledExactlyOnceWith("too short now long enough");
});

test("what stands in the way is said, and nothing can be signed", async () => {
  const blocked = ["Practice data is in the workspace: remove it before publishing."];
  answerCommands({ releasePreview: () => Promise.resolve({ ...preview, blocked }) });
  renderRoom(ReleasesPage, "/releases");
  expect((await screen.findByRole("alert")).textContent).toContain("remove it before publishing");
  expect((await button()).hasAttribute("disabled")).toBe(true);
});

test("a release that ends while the window stays open has ended in the history too", async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  let now = "2027-02-18T09:59:30Z";
  const { issued_at, expires, signers, threshold, root_sha256 } = checked;
  const release = { revision: 1, issued_at, expires, signers, threshold, root_sha256, payload_sha256: root };
  answerCommands({
    releaseList: () => Promise.resolve([release]),
    workspaceStatus: () => Promise.resolve({ ...status, now }),
  });
  renderRoom(ReleasesPage, "/releases?tab=history");
  expect(await screen.findByRole("gridcell", { name: "newest" })).toBeTruthy();
  now = expires;
  await act(() => vi.advanceTimersByTimeAsync(60_000));
  expect(screen.getByRole("gridcell", { name: "ended" })).toBeTruthy();
});

test("a history without releases says so", async () => {
  renderRoom(ReleasesPage, "/releases?tab=history");
  expect(await screen.findByText("Nothing is published yet.")).toBeTruthy();
});

test("a folder that only holds together is not called verified, and its root is not offered to be pinned", async () => {
  answerCommands({ releaseVerify: () => Promise.resolve({ ...checked, authenticated: false }) });
  renderRoom(ReleasesPage, "/releases?tab=verify");
  await fill(await screen.findByRole("textbox", { name: "Folder of the bundle" }), "/export");
  await userEvent.keyboard("{Enter}");
  const result = await screen.findByRole("region", { name: "Consistent, not authenticated" });
  expect(result.textContent).toContain("anyone may have made it");
  expect(within(result).queryByRole("button", { name: "Copy root SHA-256" })).toBeNull();
  await fill(screen.getByRole("textbox", { name: "Folder of the bundle" }), "2");
  expect(screen.queryByRole("region", { name: /Consistent/u }), "it was said of another folder").toBeNull();
});

test("a refused bundle is refused with the reason", async () => {
  const failure: CommandError = { code: "not_verified", message: "`timestamp.json` is missing", fields: [] };
  answerCommands({ releaseVerify: () => Promise.reject(failure) });
  renderRoom(ReleasesPage, "/releases?tab=verify");
  await fill(await screen.findByRole("textbox", { name: "Folder of the bundle" }), "/export");
  await userEvent.keyboard("{Enter}");
  expect(await screen.findByText("The bundle was refused. Do not use anything in it.")).toBeTruthy();
  expect(screen.getByText("`timestamp.json` is missing")).toBeTruthy();
});

test("what is newly permitted is read before it is signed, and read again when it changes", async () => {
  const places = [
    { code: "DE", name: "Germany", tags: ["eu-personal"] },
    { code: "FR", name: "France", tags: ["eu-personal"] },
  ];
  answerCommands({ impactSummary: () => Promise.resolve({ ...impact, jurisdictions: places }) });
  const { client } = renderRoom(ReleasesPage, "/releases");
  const box = await screen.findByRole("checkbox", { name: /Germany, France \(eu-personal\)/u });
  expect((await button()).hasAttribute("disabled"), "nobody has read it yet").toBe(true);
  await userEvent.click(box);
  expect((await button()).hasAttribute("disabled"), "now somebody has").toBe(false);
  const more = [...places, { code: "US", name: "the United States", tags: ["eu-personal"] }];
  answerCommands({ impactSummary: () => Promise.resolve({ ...impact, jurisdictions: more }) });
  await client.invalidateQueries({ queryKey: ["impact"] });
  await screen.findByRole("checkbox", { name: /United States/u });
  expect((await button()).hasAttribute("disabled"), "a tick for another list is none").toBe(true);
});

test.each(["/releases", "/releases?tab=history", "/releases?tab=verify"])(
  "every word at %s is a message or comes from the core",
  async (address) => {
    expect(await plainTextsOf(ReleasesPage, address)).toEqual([]);
  },
);
