import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { commands, Coverage, Parts, Policy, Promotion, TemplateView } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { PoliciesPage } from "./Page";

type EditCommand = typeof commands.catalogueEdit;

const source = { name: "test" };
const policy: Policy = {
  id: "eu",
  name: "EU data",
  tags: ["eu-personal"],
  mode: "enforce",
  template: "gdpr",
  stages: { processing: { boundary: "EEA30" } },
};
const template = (id: string, in_use: boolean): TemplateView => ({
  id,
  name: `Template ${id}`,
  summary: `What ${id} permits.`,
  jurisdiction: "EU",
  citation: { name: "GDPR", citation: "Art 44", source: "a page", reviewed: "2026-11-20" },
  confidence: "curated",
  review_by: null,
  notes: ["Have counsel read it."],
  tags: ["eu-personal"],
  in_use,
});
const coverage: Coverage = { at: "2026-11-20T12:00:00Z", tags: [], rows: [], cells: 0, eligible: 0 };
const stands: Promotion = {
  policy: "eu",
  criterion: { denials: 0, days: 14, requests: 1 },
  met: false,
  unmet: ["unobserved"],
  sentence: "No log has been replayed yet.",
  days: 0,
  requests: 0,
  denials: 0,
  logs: [],
};

let draft: Parts;
beforeEach(() => {
  draft = {
    registry: {
      tags: [
        { name: "eu-personal", categories: [] },
        { name: "eu-health", categories: [] },
      ],
      boundaries: [{ id: "EEA30", name: "EEA", places: ["DE"], source, confidence: "sourced" }],
    },
    policies: [policy],
  };
  answerCommands({
    catalogueGet: async () => draft,
    coverageGet: async () => coverage,
    templateList: async () => [template("gdpr", true), template("hds", false)],
    policyPromotion: async () => stands,
    policySentence: async (given) => `Sentence of ${given.tags.join(" and ")}, ${given.mode}.`,
    catalogueDependents: async () => [],
  });
});

/** Keeps what is saved in the draft, as the core does. */
const saving = () =>
  vi.fn<EditCommand>(async (edits) => {
    for (const edit of edits) {
      if (edit.put?.kind === "policy") draft = { ...draft, policies: [edit.put.value] };
    }
    return null;
  });

test("without policies the room says what that means and offers a template", async () => {
  draft = { ...draft, policies: [] };
  renderRoom(PoliciesPage, "/policies");
  expect(await screen.findByText("No policies: every request is denied.")).toBeTruthy();
  expect(screen.getAllByRole("button", { name: "New from template" }).length).toBeGreaterThan(0);
});

test("a change of mode is saved at once, and the sentence follows", async () => {
  const edit = saving();
  answerCommands({ catalogueEdit: edit });
  renderRoom(PoliciesPage, "/policies?item=eu");
  expect(await screen.findByText(/, enforce\./u)).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: "Audit" }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  expect(edit.mock.calls[0]?.[0]).toEqual([{ put: { kind: "policy", value: { ...policy, mode: "audit" } } }]);
  expect(await screen.findByText(/, audit\./u)).toBeTruthy();
});

test("the last tag cannot be saved away, and what was changed besides is not lost", async () => {
  const edit = saving();
  answerCommands({ catalogueEdit: edit });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Remove eu-personal" }));
  expect(await screen.findByText(/needs at least one tag/u)).toBeTruthy();
  expect(screen.getByRole("alert").textContent).toContain("Not saved.");
  await userEvent.click(screen.getByRole("radio", { name: "Audit" }));
  expect(edit, "nothing incomplete reaches the core").not.toHaveBeenCalled();
  await userEvent.type(screen.getByRole("combobox", { name: "Tags" }), "health");
  await userEvent.click(await screen.findByRole("option", { name: "eu-health" }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  expect(edit.mock.calls[0]?.[0]).toEqual([
    { put: { kind: "policy", value: { ...policy, tags: ["eu-health"], mode: "audit" } } },
  ]);
  await waitFor(() => expect(screen.queryByRole("alert"), "and then all is saved").toBeNull());
});

test("what the core refuses is said beside the field, and can be dropped", async () => {
  answerCommands({
    catalogueEdit: async () => {
      throw refusal("policy `eu`, tags: there is no tag", [
        { kind: "policy", id: "eu", field: "tags", message: "there is no such tag: add it first" },
      ]);
    },
  });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("radio", { name: "Audit" }));
  expect(await screen.findByText("there is no such tag: add it first")).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Audit" }).getAttribute("aria-checked"), "the change is still there").toBe(
    "true",
  );
  await userEvent.click(screen.getByRole("button", { name: "Back to what is saved" }));
  expect(screen.getByRole("radio", { name: "Enforce" }).getAttribute("aria-checked")).toBe("true");
  expect(screen.queryByRole("alert")).toBeNull();
});

test("a stage is constrained by choosing its boundary, and released again", async () => {
  const edit = saving();
  answerCommands({ catalogueEdit: edit });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Constrain Storage" }));
  expect(edit, "nothing is saved before a boundary is chosen").not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("combobox", { name: "Storage, permitted" }));
  await userEvent.click(await screen.findByRole("option", { name: /EEA30/u }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(1));
  expect(draft.policies?.[0]?.stages).toEqual({ processing: { boundary: "EEA30" }, storage: { boundary: "EEA30" } });
  await userEvent.click(await screen.findByRole("button", { name: "Stop constraining Processing" }));
  await waitFor(() => expect(edit).toHaveBeenCalledTimes(2));
  expect(draft.policies?.[0]?.stages).toEqual({ storage: { boundary: "EEA30" } });
});

test("a template tells its source; one in use is not made again", async () => {
  const create = vi.fn<typeof commands.policyCreateFromTemplate>(async () => ["eu"]);
  answerCommands({ policyCreateFromTemplate: create });
  const { router } = renderRoom(PoliciesPage, "/policies");
  await userEvent.click(await screen.findByRole("button", { name: "New from template" }));
  const dialog = within(await screen.findByRole("dialog", { name: "New from template" }));
  await userEvent.click(await dialog.findByRole("radio", { name: "Template gdpr" }));
  expect(dialog.getByText("This template is in use. Edit its policies instead.")).toBeTruthy();
  expect(dialog.getByRole("button", { name: "Create policy" }).hasAttribute("disabled")).toBe(true);
  await userEvent.click(dialog.getByRole("radio", { name: "Template hds" }));
  expect(dialog.getByText("a page, reviewed 20 Nov 2026")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Create policy" }));
  await waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith("hds"));
  await waitFor(() => expect(router.state.location.search, "the new policy opens").toEqual({ item: "eu" }));
});

test("a policy that was begun is not lost by a slip, and begins anew once it was discarded", async () => {
  renderRoom(PoliciesPage, "/policies");
  const opens = await screen.findByRole("button", { name: "New policy" });
  await userEvent.click(opens);
  const dialog = within(await screen.findByRole("dialog", { name: "New policy" }));
  await userEvent.type(dialog.getByRole("textbox", { name: "Name" }), "Half a thought");
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await dialog.findByRole("button", { name: "Keep editing" }));
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: "Name" }).value).toBe("Half a thought");
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  await userEvent.click(await dialog.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement, "the focus returns to the verb that opened it").toBe(opens));
  await userEvent.click(opens);
  expect((await screen.findByRole<HTMLInputElement>("textbox", { name: "Name" })).value).toBe("");
});

test.each([
  ["Edit details", "Why it exists", "text"],
  ["Add regulation", "Short name", "text"],
  ["Add regulation", "Day of the reading", "no day at all"],
])("what was typed into “%s” as “%s” is not lost by a slip", async (verb, label, text) => {
  const edit = saving();
  answerCommands({ catalogueEdit: edit });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: verb }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.type(dialog.getByRole("textbox", { name: label }), text);
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await dialog.findByRole("button", { name: "Keep editing" }));
  expect(dialog.getByRole<HTMLInputElement>("textbox", { name: label }).value).toBe(text);
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  await userEvent.click(await dialog.findByRole("button", { name: "Discard" }));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(edit).not.toHaveBeenCalled();
});

test("a mechanism that was begun is not lost by a slip", async () => {
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(
    await screen.findByRole("button", { name: "Processing, add what is permitted while an instrument is in force" }),
  );
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(dialog.getByRole("combobox", { name: "Boundary" }));
  await userEvent.click(await screen.findByRole("option", { name: /EEA30/u }));
  await userEvent.click(dialog.getByRole("button", { name: "Cancel" }));
  expect(await dialog.findByRole("group", { name: "Discard what you typed?" })).toBeTruthy();
});

test("deleting names what goes with it, and takes all of it in one edit", async () => {
  const edit = saving();
  answerCommands({ catalogueEdit: edit, catalogueDependents: async () => [["exemption", "ex-1"]] });
  renderRoom(PoliciesPage, "/policies?item=eu");
  await userEvent.click(await screen.findByRole("button", { name: "Delete policy" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(await dialog.findByText("Exemption ex-1")).toBeTruthy();
  await userEvent.click(dialog.getByRole("button", { name: "Delete policy" }));
  await waitFor(() =>
    expect(edit).toHaveBeenCalledExactlyOnceWith(
      [{ delete: { kind: "exemption", id: "ex-1" } }, { delete: { kind: "policy", id: "eu" } }],
      null,
    ),
  );
});

test.each(["/policies", "/policies?item=eu"])(
  "every word at %s is a message or comes from the core",
  async (address) => {
    expect(await plainTextsOf(PoliciesPage, address)).toEqual([]);
  },
);
