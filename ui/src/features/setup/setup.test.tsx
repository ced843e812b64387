import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { Setup, TemplateView } from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { emptyForm, readForm, unusableNames } from "./form";
import { SetupPage } from "./Page";

const gdpr: TemplateView = {
  id: "gdpr-ch5",
  name: "GDPR: personal data",
  summary: "Requests tagged eu-personal stay in the EEA.",
  jurisdiction: "EU/EEA",
  citation: { name: "GDPR Chapter V", citation: "Arts 44-49" },
  confidence: "curated",
  review_by: "2027-01-31",
  notes: ["Have counsel read it."],
  tags: ["eu-personal"],
  in_use: false,
};

const setUp = vi.fn<(setup: Setup) => Promise<null>>();

beforeEach(() => {
  setUp.mockReset().mockResolvedValue(null);
  answerCommands({
    templateList: () =>
      Promise.resolve([gdpr, { ...gdpr, id: "uk-gdpr", name: "UK GDPR", notes: [], review_by: null }]),
    workspaceSetUp: setUp,
  });
});

const field = (name: string) => screen.findByRole("textbox", { name });
const finish = () => userEvent.click(screen.getByRole("button", { name: "Finish" }));

test("names are 1 to 120 characters without control characters", () => {
  expect(unusableNames({ ...emptyForm, name: " ", officer: "Ada" })).toEqual(["name"]);
  expect(unusableNames({ ...emptyForm, name: "x".repeat(121), officer: "a\u0007" })).toEqual(["name", "officer"]);
  expect(unusableNames({ ...emptyForm, name: "ß".repeat(120), officer: "𝒜".repeat(120) })).toEqual([]);
});

test("shows each template with its law, how sure it is and its notes", async () => {
  renderRoom(SetupPage, "/coverage");
  expect(await screen.findByRole("checkbox", { name: "GDPR: personal data" })).toBeTruthy();
  expect(screen.getByRole("heading", { level: 1, name: "Set up your workspace" })).toBeTruthy();
  expect(screen.getAllByText("GDPR Chapter V, Arts 44-49")).toHaveLength(2);
  expect(screen.getByText("Put together by hand from several sources · look again by 2027-01-31")).toBeTruthy();
  expect(screen.getByText("Have counsel read it.")).toBeTruthy();
});

test("sets up with what was chosen, and goes to Coverage", async () => {
  const { router } = renderRoom(SetupPage, "/");
  await userEvent.type(await field("Organisation"), " Northwind Health ");
  await userEvent.type(await field("Your name"), "Ada Nowak");
  await userEvent.click(await screen.findByRole("checkbox", { name: "GDPR: personal data" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "UK GDPR" }));
  await userEvent.click(screen.getByRole("checkbox", { name: /Add practice data/u }));
  await finish();
  expect(setUp).toHaveBeenCalledExactlyOnceWith({
    name: "Northwind Health",
    officer: "Ada Nowak",
    templates: ["gdpr-ch5", "uk-gdpr"],
    practice: true,
  });
  expect(router.state.location.pathname).toBe("/coverage");
});

test("goes on with the import where that was chosen", async () => {
  const { router } = renderRoom(SetupPage, "/");
  await userEvent.type(await field("Organisation"), "Northwind");
  await userEvent.type(await field("Your name"), "Ada");
  await userEvent.click(screen.getByRole("checkbox", { name: "Go on with an import after set-up" }));
  await finish();
  expect(router.state.location.pathname).toBe("/registry");
  expect(router.state.location.search).toEqual({ tab: "import" });
});

test("an error stands beside its field, takes the focus and goes when it is mended", async () => {
  renderRoom(SetupPage, "/");
  const name = await field("Organisation");
  await userEvent.type(await field("Your name"), "Ada");
  await finish();
  expect(setUp, "nothing is asked of the core").not.toHaveBeenCalled();
  expect(screen.getByText(/Write the name of your organisation/u)).toBeTruthy();
  expect(document.activeElement, "the officer types on where it is wrong").toBe(name);
  expect(name.getAttribute("aria-invalid")).toBe("true");
  await userEvent.type(name, "N");
  expect(screen.queryByText(/Write the name of your organisation/u)).toBeNull();
});

test("a refusal of the core is shown, and everything typed is still there", async () => {
  setUp.mockRejectedValue(refusal("This workspace is set up already."));
  const { router } = renderRoom(SetupPage, "/");
  await userEvent.type(await field("Organisation"), "Northwind");
  await userEvent.type(await field("Your name"), "Ada");
  await userEvent.click(await screen.findByRole("checkbox", { name: "UK GDPR" }));
  await finish();
  expect((await screen.findByRole("alert")).textContent).toContain("This workspace is set up already.");
  expect((await field("Organisation")).getAttribute("value")).toBe("Northwind");
  expect(screen.getByRole("checkbox", { name: "UK GDPR" }).getAttribute("aria-checked")).toBe("true");
  expect(router.state.location.pathname).toBe("/");
  expect(screen.getByRole("button", { name: "Finish" }).hasAttribute("disabled")).toBe(false);
});

test("every word of the room is a message or comes from the core", async () => {
  expect(await plainTextsOf(SetupPage, "/")).toEqual([]);
});

test("whoever closes the window halfway goes on where she was, and what is done is not offered again", async () => {
  const first = renderRoom(SetupPage, "/");
  await userEvent.type(await field("Organisation"), "Northwind");
  await userEvent.click(await screen.findByRole("checkbox", { name: "GDPR: personal data" }));
  first.unmount();
  const second = renderRoom(SetupPage, "/");
  expect(await screen.findByDisplayValue("Northwind")).toBeTruthy();
  expect((await screen.findByRole("checkbox", { name: "GDPR: personal data", checked: true })).isConnected).toBe(true);
  await userEvent.type(await field("Your name"), "Ada");
  await finish();
  expect(setUp).toHaveBeenCalledOnce();
  second.unmount();
  renderRoom(SetupPage, "/");
  expect(await screen.findByRole("textbox", { name: "Organisation" })).toHaveProperty("value", "");
});

test("what was kept and is no form is an empty form", () => {
  for (const kept of [undefined, null, 7, "x", [], { name: 1, templates: "x", practice: "yes" }]) {
    expect(readForm(kept)).toEqual(emptyForm);
  }
});
