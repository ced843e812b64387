import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type {
  Explanation,
  ExportedImpact,
  ImpactChange,
  ImpactFilter,
  ImpactPage as ChangesPage,
  ImpactSummary,
  RequestAnswer,
  RequestQuestion,
} from "@/api/bindings";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { status } from "@/test/status";
import { ImpactPage } from "./Page";

const at = "2026-11-20T10:00:00Z";
const release = {
  revision: 3,
  issued_at: at,
  expires: "2027-02-18T10:00:00Z",
  payload_sha256: "",
  root_sha256: "",
  signers: ["a"],
  threshold: 1,
};
const counts = { gained: 2, lost: 1, reason_only: 4, unchanged: 93 };
const summary: ImpactSummary = {
  relation: "incomparable",
  sentence: "This draft permits 1 endpoint more and 1 less than revision 3, of 10 endpoints.",
  published: release,
  from: at,
  counts,
  space: { questions: 2, endpoints: 10, epochs: 5, answers: 100 },
  merged: { gained: 1, lost: 1, reason_only: 2 },
  endpoints_gained: 1,
  endpoints_lost: 1,
  tags: [
    { tag: "eu-personal", counts: { ...counts, unchanged: 43 } },
    { tag: "us-phi", counts: { gained: 0, lost: 0, reason_only: 0, unchanged: 50 } },
  ],
  jurisdictions: [{ code: "FR", name: "France", tags: ["eu-personal"] }],
};
const change: ImpactChange = {
  tag: "eu-personal",
  category: null,
  category_name: null,
  endpoint: "paris",
  effect: "gained",
  from: at,
  to: "2027-03-01T00:00:00Z",
  before: { outcome: null, short: "not there" },
  after: { outcome: "allow", short: "" },
  sentence: "Requests tagged eu-personal may use paris and could not before. It was: not there.",
};
const explanation: Explanation = {
  tag: "eu-personal",
  endpoint: "paris",
  placement: "Machine room",
  at,
  outcome: "allow",
  sentence: "Every check passes.",
  codes: [],
  reasons: [],
  would_deny: [],
  policies: [
    {
      id: "gdpr",
      name: "GDPR",
      mode: "enforce",
      regulations: [],
      checks: [
        {
          label: "Processing",
          permitted: "EEA30",
          declared: "FR",
          evidence: [],
          passed: true,
          exempt: false,
          failure: null,
        },
      ],
      unconstrained: [],
    },
  ],
  evidence: [],
  sources: [],
  next_change: null,
  revision: 3,
  catalogue_sha256: "9f2c71aa03d8".padEnd(64, "0"),
};
const page = (filter: ImpactFilter): ChangesPage => {
  const changes = filter.effect === "gained" ? [change] : [];
  return { changes, offset: 0, total: changes.length, of: 4 };
};
const impactChanges = vi.fn<(filter: ImpactFilter, offset: number, limit: number) => Promise<ChangesPage>>();
const impactExport = vi.fn<() => Promise<ExportedImpact>>();

beforeEach(() => {
  impactChanges.mockReset().mockImplementation((filter) => Promise.resolve(page(filter)));
  impactExport.mockReset().mockResolvedValue({ path: "/out/impact.csv", changes: 4 });
  answerCommands({
    impactSummary: () => Promise.resolve(summary),
    impactChanges,
    impactChange: () => Promise.resolve({ before: null, after: explanation }),
    impactDefaultFile: (format) => Promise.resolve(`/out/impact.${format}`),
    impactExport,
  });
});

test("the sentence comes first, with its denominator, its date, and where it is newly permitted", async () => {
  renderRoom(ImpactPage, "/impact");
  const main = within(await screen.findByRole("main"));
  expect(await main.findByText(summary.sentence)).toBeTruthy();
  expect(screen.getByText(/7 of 100 decisions differ, from 20 Nov 2026/u)).toBeTruthy();
  const places = screen.getByRole("region", { name: "Newly permitted places" });
  expect(places.textContent).toContain("France for eu-personal");
});

test("the four counts add up, and what is gained is listed before anybody asks", async () => {
  renderRoom(ImpactPage, "/impact");
  const group = await screen.findByRole("radiogroup", { name: "Decisions by what the draft does" });
  const names = within(group)
    .getAllByRole("radio")
    .map((radio) => radio.textContent);
  expect(names).toEqual(["+ 2 newly permitted", "− 1 no longer permitted", "4 for other reasons", "93 unchanged"]);
  expect(within(group).getByRole("radio", { checked: true }).textContent).toBe("+ 2 newly permitted");
  expect(await screen.findByRole("gridcell", { name: "paris" })).toBeTruthy();
  expect(impactChanges, "a page at a time").toHaveBeenCalledWith({ effect: "gained", tag: null, text: null }, 0, 200);
});

test("another count is another list, and stands in the address", async () => {
  const { router } = renderRoom(ImpactPage, "/impact");
  await userEvent.click(await screen.findByRole("radio", { name: /no longer permitted/u }));
  expect(router.state.location.search).toEqual({ effect: "lost" });
  expect(await screen.findByText("No decision changes in this way.")).toBeTruthy();
  await userEvent.click(screen.getByRole("radio", { name: /unchanged/u }));
  expect(await screen.findByText(/93 of 100 decisions are as they were/u)).toBeTruthy();
});

test("the core narrows the list, by words and by tag", async () => {
  renderRoom(ImpactPage, "/impact?tag=us-phi&effect=gained");
  await screen.findByRole("grid", { name: "Changed decisions" });
  expect(impactChanges).toHaveBeenCalledWith({ effect: "gained", tag: "us-phi", text: null }, 0, 200);
  expect(screen.getByRole("radio", { name: /newly/u }).textContent, "of that tag").toBe("+ 0 newly permitted");
  await userEvent.type(screen.getByRole("textbox", { name: "Find" }), "par");
  await vi.waitFor(() =>
    expect(impactChanges).toHaveBeenLastCalledWith({ effect: "gained", tag: "us-phi", text: "par" }, 0, 200),
  );
});

test("a chosen change is explained on both sides", async () => {
  const { router } = renderRoom(ImpactPage, "/impact");
  await userEvent.click(await screen.findByRole("gridcell", { name: "paris" }));
  expect(await screen.findByRole("heading", { name: "Newly permitted" })).toBeTruthy();
  expect(router.state.location.search).toEqual({ item: `eu-personal//paris/${encodeURIComponent(at)}` });
  expect(screen.getByRole("region", { name: "Revision 3" }).textContent).toContain("Not there.");
  expect(screen.getByRole("region", { name: "Draft" }).textContent).toContain("Allowed");
  const checks = screen.getByRole("table", { name: /GDPR/u });
  expect(within(checks).getAllByRole("row").at(-1)?.textContent).toBe("Processing–✓ passes FR");
});

test("without a release everything is new, and the release side says so", async () => {
  answerCommands({ impactSummary: () => Promise.resolve({ ...summary, published: null, sentence: "Nothing yet." }) });
  renderRoom(ImpactPage, "/impact");
  await userEvent.click(await screen.findByRole("gridcell", { name: "paris" }));
  expect((await screen.findByRole("region", { name: "Published" })).textContent).toContain("Nothing is published yet.");
});

test("a draft that changes nothing says so and lists nothing", async () => {
  const none = { gained: 0, lost: 0, reason_only: 0, unchanged: 100 };
  const nothing = { ...summary, counts: none, tags: [], jurisdictions: [], sentence: "No decision changes: …" };
  answerCommands({ impactSummary: () => Promise.resolve(nothing) });
  renderRoom(ImpactPage, "/impact");
  expect(await screen.findByText(/^No decision changes\. Edit the registry/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Export…" }), "there is nothing to export").toBeNull();
});

test("an export says where it is, or why there is none", async () => {
  impactExport.mockRejectedValueOnce(refusal("`/out/impact.csv`: there is a file of this name already"));
  renderRoom(ImpactPage, "/impact");
  await userEvent.click(await screen.findByRole("button", { name: "Export…" }));
  const dialog = await screen.findByRole("dialog", { name: "Export the changes" });
  await vi.waitFor(() =>
    expect(within(dialog).getByRole("textbox", { name: "File" })).toHaveProperty("value", "/out/impact.csv"),
  );
  await userEvent.click(within(dialog).getByRole("button", { name: "Export" }));
  expect((await within(dialog).findByRole("alert")).textContent).toContain("already");
  await userEvent.click(within(dialog).getByRole("button", { name: "Export" }));
  expect(await screen.findByRole("dialog", { name: "4 changes were written" })).toBeTruthy();
  const everything = { effect: null, tag: null, text: null };
  expect(impactExport).toHaveBeenLastCalledWith("/out/impact.csv", "csv", everything);
});

test("what cannot be compared says why, and can be asked again", async () => {
  answerCommands({ impactSummary: () => Promise.reject(refusal("the workspace is gone")) });
  renderRoom(ImpactPage, "/impact");
  expect((await screen.findByRole("alert")).textContent).toContain("the workspace is gone");
});

const answer: RequestAnswer = {
  verdict: "allow",
  sentence: "This request may be served by 1 of 1 endpoint.",
  reason: null,
  at,
  next_change: null,
  policies: [{ id: "gdpr", name: "GDPR", mode: "enforce" }],
  endpoints: [{ endpoint: "paris", model: "m", placement: "P", outcome: "allow", sentence: "Every check passes." }],
  eligible: 1,
  revision: 0,
  catalogue_sha256: "ab".repeat(32),
  text: "ALLOWED: 1 of 1 endpoints may be used.\n",
  json: "{}\n",
};

test("one request is answered as it is typed, and copied byte for byte", async () => {
  const impactRequest = vi.fn<(question: RequestQuestion) => Promise<RequestAnswer>>().mockResolvedValue(answer);
  const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue(undefined);
  const user = userEvent.setup();
  Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });
  answerCommands({
    impactRequest,
    catalogueGet: () => Promise.resolve({ registry: { tags: [{ name: "eu-personal", categories: [] }] } }),
    workspaceStatus: () => Promise.resolve(status),
  });
  renderRoom(ImpactPage, "/impact?tab=request");
  expect(await screen.findByRole("heading", { name: "Allowed" })).toBeTruthy();
  const asked = { tag: "eu-personal", categories: [], model: null, gateway: null, at: null, judged_by: "draft" };
  expect(impactRequest, "the first tag, until another is chosen").toHaveBeenLastCalledWith(asked);
  await user.click(screen.getByRole("button", { name: "Copy as JSON" }));
  expect(writeText).toHaveBeenLastCalledWith(answer.json);
  await user.click(screen.getByRole("button", { name: "Copy as text" }));
  expect(writeText).toHaveBeenLastCalledWith(answer.text);
  await user.click(screen.getByRole("textbox", { name: "At" }));
  await user.paste("2026-12-31T23:00:00Z");
  await vi.waitFor(() => expect(impactRequest).toHaveBeenLastCalledWith({ ...asked, at: "2026-12-31T23:00:00.000Z" }));
  await user.paste(" or so");
  expect(await screen.findByText("Mend the date: then the request is answered.")).toBeTruthy();
  expect(screen.getByRole("radio", { name: "Published" }).hasAttribute("data-disabled"), "none to ask").toBe(true);
});

test.each(["/impact", "/impact?tab=request", "/impact?tab=replay", "/impact?effect=gained"])(
  "every word at %s is a message or comes from the core",
  async (address) => {
    expect(await plainTextsOf(ImpactPage, address)).toEqual([]);
  },
);
