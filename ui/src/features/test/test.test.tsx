import { act, screen, waitFor, within } from "@testing-library/react";
import { useLocation } from "@tanstack/react-router";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { PromptOffer, PromptRun, PromptStep, ReleaseView, VaultStatus, WorkspaceStatus } from "@/api/bindings";
import { runPrompt } from "@/api/prompt";
import { answerCommands, refusal } from "@/test/ipc";
import { plainTextsOf } from "@/test/pseudo";
import { renderRoom } from "@/test/room";
import { status as anyStatus } from "@/test/status";
import { TestPage } from "./Page";

vi.mock("@/api/prompt", () => ({ runPrompt: vi.fn<typeof runPrompt>() }));

interface Sent {
  run: PromptRun;
  onStep: (step: PromptStep) => void;
}
let sent: Sent[] = [];
const stop = vi.fn<(id: string) => Promise<null>>();
const setKey = vi.fn<(connection: string, key: string) => Promise<null>>();
const unlock = vi.fn<(passphrase: string) => Promise<null>>();

const offer = (endpoint: string, part: Partial<PromptOffer> = {}): PromptOffer => ({
  endpoint,
  model: "mistral-large",
  processing: "FR",
  outcome: "allow",
  reason: "",
  host: `${endpoint}.example`,
  connection: endpoint,
  needs_key: false,
  practice: false,
  ...part,
});

const release: ReleaseView = {
  revision: 14,
  issued_at: "2026-11-01T00:00:00Z",
  expires: "2027-11-01T00:00:00Z",
  payload_sha256: "",
  root_sha256: "",
  signers: ["a"],
  threshold: 1,
};

const status = (published: ReleaseView | null): WorkspaceStatus => ({
  ...anyStatus,
  draft: { edits: 0, gained: 0, lost: 0, cells: 3 },
  published,
});

const three = [
  offer("mistral-par"),
  offer("azure-swe", { outcome: "exempt" }),
  offer("bedrock-global", { outcome: "deny", reason: "anywhere" }),
];

function answer(
  part: { offers?: PromptOffer[]; published?: ReleaseView | null; vault?: VaultStatus; key?: boolean } = {},
) {
  const { offers = three, published = release, vault = { state: "keychain" }, key = false } = part;
  answerCommands({
    workspaceStatus: () => Promise.resolve(status(published)),
    catalogueGet: () =>
      Promise.resolve({
        registry: {
          tags: [{ name: "eu-personal", categories: ["personal_data", "health_data"] }],
          categories: [{ id: "health_data", name: "Health data" }],
        },
      }),
    promptOffers: () => Promise.resolve(offers),
    promptStop: stop,
    vaultStatus: () => Promise.resolve(vault),
    vaultUnlock: unlock,
    connectionHasKey: () => Promise.resolve(key),
    connectionSetKey: setKey,
  });
}

function open(part?: Parameters<typeof answer>[0]) {
  answer(part);
  return renderRoom(Rooms, "/test");
}

/** The room, and another to go to. */
function Rooms() {
  return useLocation().pathname === "/test" ? <TestPage /> : <p>Elsewhere</p>;
}

beforeEach(() => {
  sent = [];
  vi.mocked(runPrompt)
    .mockReset()
    .mockImplementation((run, onStep) => {
      sent.push({ run, onStep });
      return new Promise(() => undefined);
    });
  stop.mockReset().mockResolvedValue(null);
  setKey.mockReset().mockResolvedValue(null);
  unlock.mockReset().mockResolvedValue(null);
});

const prompt = () => screen.findByRole("textbox", { name: "Prompt" });
const step = (at: number, one: PromptStep) => act(async () => sent[at]?.onStep(one));

test("an endpoint that does not qualify is listed with its reason and has no control", async () => {
  open();
  const list = await screen.findByRole("list", { name: "Endpoints" });
  const names = within(list)
    .getAllByRole("checkbox")
    .map((box) => `${box.getAttribute("aria-label")} ${box.getAttribute("aria-checked")}`);
  expect(names, "those that qualify are ticked").toEqual(["mistral-par, Allow true", "azure-swe, Exempt true"]);
  const refused = within(list).getByText("bedrock-global").closest("li");
  expect(refused?.textContent).toBe("✕bedrock-globalDenyanywhere");
  expect(refused?.querySelectorAll("button, input, [role='checkbox'], [tabindex]")).toHaveLength(0);
  await userEvent.type(await prompt(), "Hello");
  await userEvent.click(screen.getByRole("button", { name: /Run on 2/u }));
  expect(
    sent.map(({ run }) => run.endpoint),
    "nothing goes to it",
  ).toEqual(["mistral-par", "azure-swe"]);
});

test("the published policy judges without more; nothing is said of the text", async () => {
  open();
  await userEvent.type(await prompt(), "Hello");
  expect(screen.queryByRole("checkbox", { name: /made up/u })).toBeNull();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(sent[0]?.run).toMatchObject({
    tag: "eu-personal",
    categories: null,
    text: "Hello",
    system: null,
    judged_by: "published",
    synthetic: false,
  });
});

test("while nothing is published only the draft judges, and only made-up text", async () => {
  open({ published: null });
  await userEvent.type(await prompt(), "Hello");
  const published = screen.getByRole("radio", { name: "Published" });
  expect(published.getAttribute("aria-disabled")).toBe("true");
  expect(screen.getByText("Nothing is published yet, so only the draft can judge.")).toBeTruthy();
  await userEvent.keyboard("{Control>}{Enter}{/Control}");
  expect(sent, "nobody said that the text is made up").toHaveLength(0);
  await userEvent.click(screen.getByRole("checkbox", { name: "This text is made up and about nobody" }));
  await userEvent.click(screen.getByRole("button", { name: /Run on 2/u }));
  expect(sent[0]?.run).toMatchObject({ judged_by: "draft", synthetic: true });
});

test("an answer streams in beside its facts, and what nobody said is not reported", async () => {
  open();
  await userEvent.type(await prompt(), "Hello");
  await userEvent.click(screen.getByRole("checkbox", { name: "azure-swe, Exempt" }));
  await userEvent.click(screen.getByRole("button", { name: /Run on 1/u }));
  const answer = screen.getByRole("region", { name: "mistral-par" });
  expect(answer.textContent).toContain("Waiting");
  await step(0, { step: "started", peer: "10.1.2.3:443", tls: true });
  await step(0, { step: "delta", text: "Good " });
  await step(0, { step: "delta", text: "day" });
  expect(answer.textContent).toContain("Good day");
  expect(answer.textContent).toContain("Streaming");
  await step(0, {
    step: "finished",
    status: 200,
    tokens_in: 86,
    tokens_out: null,
    request_id: null,
    first_ms: 380,
    total_ms: 2100,
  });
  const facts = within(answer)
    .getAllByRole("term")
    .map((term) => `${term.textContent}: ${term.nextElementSibling?.textContent ?? ""}`);
  expect(facts).toEqual([
    "Verdict: Allowed, revision 14",
    "For: eu-personal",
    "Served from: not reported",
    "Peer: 10.1.2.3:443",
    "TLS: yes",
    "Time: 0.38 s first, 2.10 s in all",
    "Tokens: 86 in, not reported out",
    "Request id: not reported",
  ]);
  expect(answer.textContent).toContain("Done");
});

test("each run is stopped by itself, and all of them together", async () => {
  open();
  await userEvent.type(await prompt(), "Hello");
  await userEvent.click(screen.getByRole("button", { name: /Run on 2/u }));
  expect(screen.queryByRole("button", { name: /Run on/u }), "one run at a time").toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Stop azure-swe" }));
  expect(stop).toHaveBeenLastCalledWith(sent[1]?.run.id);
  await step(1, { step: "stopped" });
  stop.mockClear();
  await userEvent.click(screen.getByRole("button", { name: "Stop all" }));
  expect(stop, "the other is over").toHaveBeenCalledExactlyOnceWith(sent[0]?.run.id);
});

test("a refusal and a failure say what happened", async () => {
  open();
  await userEvent.type(await prompt(), "Hello");
  await userEvent.click(screen.getByRole("button", { name: /Run on 2/u }));
  await step(0, { step: "refused", message: "The evidence ended." });
  const refused = screen.getByRole("region", { name: "mistral-par" });
  expect(refused.textContent).toContain("The evidence ended.The prompt was not sent to this endpoint.");
  expect(refused.textContent).toContain("Refused, revision 14");
  await step(1, { step: "failed", message: "The certificate has ended." });
  expect(screen.getByRole("region", { name: "azure-swe" }).textContent).toContain("The certificate has ended.");
});

test("leaving the room stops what runs and forgets prompt and answers", async () => {
  const { router } = open();
  await userEvent.type(await prompt(), "Hello");
  await userEvent.click(screen.getByRole("button", { name: /Run on 2/u }));
  await step(0, { step: "delta", text: "Good day" });
  await act(async () => router.navigate({ to: "/test", search: { item: "eu-personal" } }));
  expect(stop, "another tag is the same room").not.toHaveBeenCalled();
  expect(screen.getByText("Good day")).toBeTruthy();
  await act(async () => router.navigate({ to: "/coverage" }));
  expect(stop.mock.calls.flat(), "both were still running").toEqual(sent.map(({ run }) => run.id));
  await act(async () => router.navigate({ to: "/test" }));
  expect((await prompt()).textContent, "the prompt is gone").toBe("");
  expect(screen.queryByText("Good day"), "so is the answer").toBeNull();
  expect(localStorage.length + sessionStorage.length, "nothing is kept in the window").toBe(0);
});

test("narrowed data are asked for and sent", async () => {
  open();
  const asked = vi.fn<(tag: string, categories: string[] | null) => Promise<PromptOffer[]>>().mockResolvedValue(three);
  await userEvent.type(await prompt(), "Hello");
  answerCommands({ promptOffers: asked });
  await userEvent.click(screen.getByRole("button", { name: /^Data/u }));
  await userEvent.click(await screen.findByRole("checkbox", { name: "personal_data" }));
  expect(asked.mock.lastCall?.slice(0, 2), "the engine is asked for exactly that").toEqual([
    "eu-personal",
    ["health_data"],
  ]);
  expect(screen.getByRole("checkbox", { name: "Health data" }).getAttribute("aria-disabled"), "one stays").toBe("true");
  await userEvent.keyboard("{Escape}");
  await userEvent.click(await screen.findByRole("button", { name: /Run on 2/u }));
  expect(sent[0]?.run.categories).toEqual(["health_data"]);
});

test("with nothing allowed it says so and leads to Coverage", async () => {
  open({ offers: [offer("bedrock-global", { outcome: "deny", reason: "anywhere" })] });
  expect(await screen.findByText("Nothing to test for this tag: 0 endpoints allowed.")).toBeTruthy();
  expect(screen.getByRole("link", { name: "See why in Coverage" }).getAttribute("href")).toBe("/coverage");
  expect(screen.getByRole("button", { name: /Run on 0/u }).hasAttribute("disabled")).toBe(true);
});

test("a missing key is taken once and is nowhere afterwards", async () => {
  open({ offers: [offer("mistral-par", { needs_key: true })] });
  await userEvent.click(await screen.findByRole("button", { name: "Enter key for mistral-par" }));
  const field = await screen.findByLabelText("Key");
  expect(field.getAttribute("type")).toBe("password");
  await userEvent.type(field, "sk-abc");
  setKey.mockRejectedValueOnce(refusal("The keychain is closed."));
  await userEvent.click(screen.getByRole("button", { name: "Keep key" }));
  expect(await screen.findByText("The keychain is closed.")).toBeTruthy();
  expect(field.getAttribute("value"), "it went through once").toBe("");
  await userEvent.type(field, "sk-abc");
  await userEvent.click(screen.getByRole("button", { name: "Keep key" }));
  expect(setKey).toHaveBeenLastCalledWith("mistral-par", "sk-abc");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(document.body.innerHTML).not.toContain("sk-abc");
});

test("without a keychain a passphrase is chosen, typed twice", async () => {
  open({
    offers: [offer("mistral-par", { needs_key: true })],
    vault: { state: "needs_passphrase", cause: "no Secret Service answers" },
  });
  await userEvent.click(await screen.findByRole("button", { name: "Choose passphrase" }));
  await userEvent.type(await screen.findByLabelText("Passphrase"), "one");
  await userEvent.type(screen.getByLabelText("Passphrase again"), "two");
  await userEvent.click(screen.getByRole("button", { name: "Open keys" }));
  expect(screen.getByText("The two passphrases differ. Type the same one twice.")).toBeTruthy();
  expect(unlock).not.toHaveBeenCalled();
  await userEvent.clear(screen.getByLabelText("Passphrase again"));
  await userEvent.type(screen.getByLabelText("Passphrase again"), "one");
  await userEvent.click(screen.getByRole("button", { name: "Open keys" }));
  expect(unlock).toHaveBeenCalledExactlyOnceWith("one");
});

test("the practice server is started by the officer, and its answer is called practice", async () => {
  open({ offers: [offer("practice-local", { practice: true })] });
  const start = vi.fn<() => Promise<string>>().mockResolvedValue("http://127.0.0.1:4000/v1");
  answerCommands({ practiceStart: start });
  await userEvent.type(await prompt(), "Hello");
  expect(start, "nothing opens by itself").not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Start practice server" }));
  expect(await screen.findByText(/The practice server is running/u)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /Run on 1/u }));
  expect(screen.getByText("Practice: no model answers here")).toBeTruthy();
});

test("every word of the room is a message or comes from the core", async () => {
  answer();
  expect(await plainTextsOf(TestPage, "/test")).toEqual([]);
});
