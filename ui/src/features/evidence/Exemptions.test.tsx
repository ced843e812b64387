import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, LintView, Parts } from "@/api/bindings";
import { encodeAsk } from "@/lib/ask";
import { officerZone } from "@/lib/when";
import { endOfDay, instantOf } from "@/lib/zone";
import { answerCommands, refusal } from "@/test/ipc";
import { renderRoom } from "@/test/room";
import { answer, decision, draft, excusedDecision, exemption, explanation, status } from "./exemptionFixtures";
import { EvidencePage } from "./Page";

const edit = vi.fn<typeof commands.catalogueEdit>();
const request = vi.fn<typeof commands.impactRequest>();
const idle: LintView = {
  severity: "note",
  sentence: "The exemption of Bedrock is no longer needed: nothing that it excuses fails until it ends. Remove it.",
  kind: "exemption",
  id: exemption.id,
  field: "excuses",
  found: { lint: "exemption_idle", exemption: exemption.id },
};

let current: Parts;
beforeEach(() => {
  current = draft;
  edit.mockReset();
  edit.mockResolvedValue(null);
  request.mockReset();
  request.mockResolvedValue(answer(decision));
  answerCommands({
    catalogueGet: async () => current,
    catalogueEdit: edit,
    workspaceStatus: async () => status,
    impactRequest: request,
    decisionExplain: async () => explanation,
    lintList: async () => [],
  });
});

const room = "/evidence?tab=exemptions";
const chosen = `${room}&item=${exemption.id}`;
const asked = (search = "") =>
  `${room}${search}&item=${encodeURIComponent(
    encodeAsk({ policy: "gdpr-ch5", endpoint: "practice-london", tag: "eu-personal" }),
  )}`;

async function fill(field: HTMLElement, text: string) {
  await userEvent.click(field);
  await userEvent.paste(text);
}

/** The dialog once it has taken the focus, which it does a moment after it is there: keys before that go elsewhere. */
async function openForm(name: string) {
  const dialog = await screen.findByRole("dialog", { name });
  await waitFor(() => expect(dialog.contains(document.activeElement)).toBe(true));
  return within(dialog);
}

test("the list says what each excuses, in words, and where it stands by the core's clock", async () => {
  renderRoom(EvidencePage, room);
  const row = (await screen.findByRole("gridcell", { name: /gdpr-ch5-london/u })).closest("[role=row]");
  expect(row?.textContent).toContain("The contract is being signed.");
  expect(row?.textContent).toContain("required evidence is missing, its places are not proven for processing");
  expect(row?.textContent).toContain("GDPR Chapter V");
  expect(screen.getByRole("gridcell", { name: "Due in 29 days" }).textContent).toContain("▲");
});

test("what is no longer needed says so in the core's sentence, and offers to remove it", async () => {
  answerCommands({ lintList: async () => [idle] });
  request.mockResolvedValue(answer(JSON.stringify({ endpoints: [] })));
  const { router } = renderRoom(EvidencePage, chosen);
  expect(await screen.findByRole("gridcell", { name: "No longer needed" })).toBeTruthy();
  expect(await screen.findByText(/nothing that it excuses fails until it ends/u)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Remove" }));
  const dialog = await openForm("Delete exemption gdpr-ch5-london?");
  expect(await dialog.findByText("No verdict changes now.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Delete exemption" }));
  await waitFor(() =>
    expect(edit).toHaveBeenCalledExactlyOnceWith([{ delete: { kind: "exemption", id: exemption.id } }], null),
  );
  await waitFor(() => expect(router.state.location.search).toEqual({ tab: "exemptions" }));
});

test("the explanation says what would be so without it, and deleting names the cell that is denied then", async () => {
  request.mockResolvedValue(answer(excusedDecision));
  renderRoom(EvidencePage, chosen);
  expect(await screen.findByText("1 endpoint would be denied, of 1 in this placement.")).toBeTruthy();
  const table = screen.getByRole("table", { name: "Without it" });
  const cells = within(table).getAllByRole("row")[1]?.textContent;
  expect(cells).toBe("practice-london◆ Exempt✕ Deny");
  expect(await screen.findByText(/Without it they would be denied/u), "in the core's words").toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Delete exemption" }));
  const dialog = await openForm("Delete exemption gdpr-ch5-london?");
  expect(await dialog.findByText("This is denied for requests tagged eu-personal then:")).toBeTruthy();
  expect(dialog.getByRole("row", { name: /practice-london.*Exempt.*Deny/u })).toBeTruthy();
});

test("an exemption is made with the keyboard alone, of failures that are there now", async () => {
  current = { ...draft, exemptions: [] };
  const { router } = renderRoom(EvidencePage, room);
  const user = userEvent.setup();
  const add = await screen.findByRole("button", { name: "Add exemption" });
  add.focus();
  await user.keyboard("{Enter}");
  const dialog = await openForm("Add exemption");
  expect(dialog.getByText("Choose policy, placement and tag to see what fails there now.")).toBeTruthy();
  const choose = async (name: string, typed: string, option: RegExp) => {
    const field = dialog.getByRole("combobox", { name });
    while (document.activeElement !== field) await user.tab();
    await user.keyboard(typed);
    await screen.findByRole("option", { name: option });
    await user.keyboard("{Enter}");
  };
  const to = async (target: HTMLElement) => {
    while (document.activeElement !== target) await user.tab();
  };
  await choose("Policy", "gdpr", /GDPR Chapter V/u);
  await choose("Placement", "eu-west", /Bedrock in eu-west-2/u);
  await choose("Tag", "eu-p", /eu-personal/u);
  await to(dialog.getByRole("combobox", { name: "Kind" }));
  await user.keyboard("{Enter}");
  await screen.findByRole("option", { name: /Mitigated/u });
  await user.keyboard("m{Enter}");
  const missing = await dialog.findByRole("checkbox", { name: /That required evidence is missing\./u });
  expect(missing.getAttribute("aria-checked"), "nothing is ticked for her").toBe("false");
  await to(missing);
  await user.keyboard(" ");
  const unknown = dialog.getByRole("checkbox", { name: /support access.*Nobody knows where this data is/u });
  await to(unknown);
  await user.keyboard(" ");
  await to(dialog.getByRole("textbox", { name: "Last day" }));
  await user.keyboard("2027-01-31");
  await to(dialog.getByRole("textbox", { name: "Reason" }));
  await user.keyboard("Signed in January.");
  await to(dialog.getByRole("textbox", { name: "Owner" }));
  await user.keyboard("Ada");
  await user.tab();
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Identifier" }).value).toBe(
    "gdpr-ch5-bedrock-in-region-eu-west-2-eu-personal",
  );
  await to(dialog.getByRole("button", { name: "Save" }));
  await user.keyboard("{Enter}");
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  const zone = officerZone();
  expect(edit).toHaveBeenCalledWith(
    [
      {
        put: {
          kind: "exemption",
          value: {
            id: "gdpr-ch5-bedrock-in-region-eu-west-2-eu-personal",
            kind: "mitigated",
            policy: "gdpr-ch5",
            placement: "bedrock:in_region:eu-west-2",
            tag: "eu-personal",
            excuses: [{ reason: "evidence_missing" }, { reason: "stage_unknown", stage: "support_access" }],
            reason: "Signed in January.",
            owner: "Ada",
            validity: {
              from: instantOf({ year: 2026, month: 12, day: 2 }, zone).toISOString(),
              to: endOfDay({ year: 2027, month: 1, day: 31 }, zone).toISOString(),
            },
          },
        },
      },
    ],
    "Signed in January.",
  );
  await waitFor(() => expect(screen.queryByRole("dialog", { name: "Add exemption" })).toBeNull());
  expect(router.state.location.search).toMatchObject({ tab: "exemptions" });
}, 120_000);

test("nothing incomplete is sent, and no exemption is longer than a year", async () => {
  renderRoom(EvidencePage, chosen);
  await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = await openForm("Edit exemption gdpr-ch5-london");
  const last = dialog.getByRole("textbox", { name: "Last day" });
  await userEvent.clear(last);
  await fill(last, "2028-01-01");
  await userEvent.clear(dialog.getByRole("textbox", { name: "Owner" }));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(
    await dialog.findByText(/days, and 366 are the most\. Choose \d\d? Nov 2027 or a day before it/u),
  ).toBeTruthy();
  expect(dialog.getByText("Write who answers for it.")).toBeTruthy();
  expect(last.getAttribute("aria-invalid")).toBe("true");
  expect(dialog.getByRole("textbox", { name: "Identifier" }).hasAttribute("readonly"), "the log knows it").toBe(true);
  expect(edit).not.toHaveBeenCalled();
});

test("what the core refuses stands beside its field, and everything typed stays", async () => {
  const message = "there is no policy `gdpr-ch5`: add it first, or name another";
  edit.mockRejectedValue(
    refusal(`exemption \`gdpr-ch5-london\`, field \`policy\`: ${message}`, [
      { kind: "exemption", id: exemption.id, field: "policy", message },
    ]),
  );
  renderRoom(EvidencePage, chosen);
  await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = await openForm("Edit exemption gdpr-ch5-london");
  await fill(dialog.getByRole("textbox", { name: "Owner" }), " Lovelace");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  const policy = await dialog.findByRole("combobox", { name: "Policy" });
  await waitFor(() => expect(policy.getAttribute("aria-invalid")).toBe("true"));
  expect(dialog.getByText(message)).toBeTruthy();
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Owner" }).value).toBe("Ada Lovelace");
});

test("an exemption asked for from Coverage knows the cell; what is grave is not ticked for her", async () => {
  const { router } = renderRoom(EvidencePage, asked());
  const dialog = await openForm("Add exemption");
  expect(dialog.getByRole<HTMLInputElement>("combobox", { name: "Policy" }).value).toBe("GDPR Chapter V");
  expect(dialog.getByRole<HTMLInputElement>("combobox", { name: "Placement" }).value).toBe("Bedrock in eu-west-2");
  expect(dialog.getByRole<HTMLInputElement>("combobox", { name: "Tag" }).value).toBe("eu-personal");
  await dialog.findByRole("checkbox", { name: /That required evidence is missing/u });
  const boxes = dialog
    .getAllByRole("checkbox")
    .map((box) => [box.getAttribute("aria-checked"), box.closest("li")?.textContent]);
  expect(boxes).toEqual([
    [
      "true",
      expect.stringContaining("Asked for: DPA (Art. 28) or own_facility_record. Excused now by gdpr-ch5-london."),
    ],
    ["true", expect.stringContaining("not proven for processing")],
    ["true", expect.stringContaining("not proven for abuse monitoring")],
    ["false", expect.stringContaining("Nobody knows where this data is")],
  ]);
  expect(request).toHaveBeenLastCalledWith({
    tag: "eu-personal",
    categories: ["personal_data"],
    model: null,
    gateway: null,
    at: null,
    judged_by: "draft",
  });
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(router.state.location.search, "the wish does not come back by itself").toEqual({ tab: "exemptions" });
});

test("a cell that is denied at another date is asked for at that date", async () => {
  renderRoom(EvidencePage, asked("&at=2027-03-01T12:00:00Z"));
  const dialog = await openForm("Add exemption");
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "First day" }).value).toBe("2027-03-01");
  expect(request.mock.lastCall?.[0].at).toBe("2027-03-01T12:00:00Z");
  expect(await dialog.findByText(/^These fail on 1 Mar 2027\./u)).toBeTruthy();
});

test("a policy that has not begun is asked for the day on which it does", async () => {
  const begins = "2027-02-01T12:00:00Z";
  current = { ...draft, policies: (draft.policies ?? []).map((policy) => ({ ...policy, begins })) };
  renderRoom(EvidencePage, asked());
  const dialog = await openForm("Add exemption");
  expect(await dialog.findByText(/^These fail on 1 Feb 2027\./u), "now it would fail nothing").toBeTruthy();
  expect(request.mock.lastCall?.[0].at).toBe(begins);
});

test("a renewal is another exemption for the next term, and says anew why", async () => {
  renderRoom(EvidencePage, chosen);
  await userEvent.click(await screen.findByRole("button", { name: "Renew…" }));
  const dialog = await openForm("Renew exemption");
  expect(dialog.getByText("Why it is granted again. Before: The contract is being signed.")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  expect(await dialog.findByText("Write why it is granted, in at least 10 characters.")).toBeTruthy();
  await fill(dialog.getByRole("textbox", { name: "Reason" }), "The signature is late.");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  const value = edit.mock.lastCall?.[0][0]?.put?.value;
  expect(value).toMatchObject({ id: "gdpr-ch5-bedrock-in-region-eu-west-2-eu-personal", excuses: exemption.excuses });
});

test("other failures can be named, and what is grave among them says so", async () => {
  renderRoom(EvidencePage, chosen);
  await userEvent.click(await screen.findByRole("button", { name: "Edit" }));
  const dialog = await openForm("Edit exemption gdpr-ch5-london");
  await dialog.findByRole("checkbox", { name: /That required evidence is missing/u });
  await fill(dialog.getByRole("combobox", { name: "Other failures" }), "denied storage");
  await userEvent.click(await screen.findByRole("option", { name: "its data may be in a denied place for storage" }));
  expect(await dialog.findByText(/The policy denies these places by name/u)).toBeTruthy();
  await userEvent.keyboard("{Escape}");
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  expect(edit.mock.lastCall?.[0][0]?.put?.value).toMatchObject({
    excuses: [
      { reason: "evidence_missing" },
      { reason: "place_denied", stage: "storage" },
      { reason: "claim_without_evidence", stage: "processing" },
    ],
  });
});

test("list, explanation and form have no violation", async () => {
  request.mockResolvedValue(answer(excusedDecision));
  renderRoom(EvidencePage, chosen);
  await screen.findByRole("table", { name: "Without it" });
  const options = { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } };
  expect((await axe.run(document.body, options)).violations.map(({ id }) => id)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "Edit" }));
  await openForm("Edit exemption gdpr-ch5-london");
  expect((await axe.run(document.body, options)).violations.map(({ id }) => id)).toEqual([]);
}, 60_000);
