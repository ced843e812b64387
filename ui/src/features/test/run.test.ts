import { expect, test } from "vitest";
import type { PromptOffer, PromptStep } from "@/api/bindings";
import { blocked, carried, judge, runnable, type Intent } from "./rules";
import { begun, ends, isActive, reduceRuns, type Run } from "./run";

const offer: PromptOffer = {
  endpoint: "mistral-par",
  model: "mistral-large",
  processing: "FR",
  outcome: "allow",
  reason: "",
  host: "api.mistral.ai",
  connection: "mistral",
  needs_key: true,
  practice: false,
};

const fresh = begun("r1", offer, { tag: "eu", judgedBy: "draft", outcome: "allow", revision: null });

const after = (...steps: PromptStep[]): Run => {
  const runs = steps.reduce<readonly Run[]>(
    (now, step) => reduceRuns(now, { do: "step", id: "r1", step }),
    [fresh, { ...fresh, id: "r2" }],
  );
  expect(runs[1], "another run is not touched").toEqual({ ...fresh, id: "r2" });
  return runs[0] ?? fresh;
};

const started: PromptStep = { step: "started", peer: "10.0.0.1:443", tls: true };
const delta = (text: string): PromptStep => ({ step: "delta", text });
const finished: PromptStep = {
  step: "finished",
  status: 200,
  tokens_in: 3,
  tokens_out: null,
  request_id: null,
  first_ms: 10,
  total_ms: 20,
};

test("a run waits, streams and is done, with its text and facts", () => {
  expect(after().phase).toEqual({ state: "waiting" });
  const streaming = after(started, delta("Good "), delta("day"));
  expect(streaming.phase).toEqual({ state: "streaming" });
  expect(streaming.text).toBe("Good day");
  expect(streaming.peer).toEqual(started);
  const done = after(started, delta("Good "), delta("day"), finished);
  expect(done.phase).toEqual({ state: "done", facts: finished });
  expect(done.text).toBe("Good day");
});

test.each<[PromptStep, Run["phase"]]>([
  [{ step: "stopped" }, { state: "stopped" }],
  [
    { step: "failed", message: "The certificate has ended." },
    { state: "failed", message: "The certificate has ended." },
  ],
  [
    { step: "refused", message: "Outside the EEA." },
    { state: "refused", message: "Outside the EEA." },
  ],
])("%o ends a run, which keeps what came before", (step, phase) => {
  const run = after(started, delta("Goo"), step);
  expect(run.phase).toEqual(phase);
  expect(run.text).toBe("Goo");
  expect(isActive(run)).toBe(false);
  expect(ends(step)).toBe(true);
});

test("nothing that comes after the end changes it", () => {
  expect(after({ step: "stopped" }, delta("late"), finished)).toEqual(after({ step: "stopped" }));
  expect(ends(started) || ends(delta("a")), "these are not the end").toBe(false);
});

test("a run that the core never took is a failure", () => {
  const [run] = reduceRuns([fresh], { do: "lost", id: "r1", message: "No workspace is open." });
  expect(run?.phase).toEqual({ state: "failed", message: "No workspace is open." });
});

test("only allowed and exempt endpoints without a reason against them can be run", () => {
  expect(runnable(offer)).toBe("allow");
  expect(runnable({ ...offer, outcome: "exempt" })).toBe("exempt");
  expect(runnable({ ...offer, outcome: "deny", reason: "outside EEA30" })).toBeUndefined();
  expect(runnable({ ...offer, outcome: "unknown", reason: "processing unknown" })).toBeUndefined();
  expect(runnable({ ...offer, outcome: "deny" }), "a denial without words is one too").toBeUndefined();
  expect(runnable({ ...offer, reason: "this wire API cannot be tested yet" })).toBeUndefined();
});

const release = {
  revision: 3,
  issued_at: "2026-11-01T00:00:00Z",
  expires: "2027-11-01T00:00:00Z",
  payload_sha256: "",
  root_sha256: "",
  signers: ["a"],
  threshold: 1,
};

test("the published policy judges as soon as there is one", () => {
  expect(judge(undefined, null)).toBe("draft");
  expect(judge("published", null), "there is none to judge by").toBe("draft");
  expect(judge(undefined, release)).toBe("published");
  expect(judge("draft", release)).toBe("draft");
});

const intent: Intent = { tag: "eu", judgedBy: "published", synthetic: false, text: "Hello", eligible: 2, ticked: 1 };

test("the draft judges only made-up text; the published policy needs no such word", () => {
  expect(blocked(intent)).toBeUndefined();
  expect(blocked({ ...intent, judgedBy: "draft" })).toBe("synthetic");
  expect(blocked({ ...intent, judgedBy: "draft", synthetic: true })).toBeUndefined();
});

test("a run needs a tag, an endpoint that qualifies, a tick and a text", () => {
  expect(blocked({ ...intent, tag: undefined })).toBe("tag");
  expect(blocked({ ...intent, eligible: 0, ticked: 0 })).toBe("offers");
  expect(blocked({ ...intent, ticked: 0 })).toBe("endpoint");
  expect(blocked({ ...intent, text: " \n" })).toBe("text");
});

test("narrowed data are among the tag's, and never none", () => {
  const tag = { name: "eu", categories: ["personal_data", "health_data"] };
  expect(carried(undefined, tag)).toBeNull();
  expect(carried(["health_data"], tag)).toEqual(["health_data"]);
  expect(carried(["health_data", "cardholder_data"], tag)).toEqual(["health_data"]);
  expect(carried(["health_data", "personal_data"], tag), "all of them is the tag's own").toBeNull();
  expect(carried([], tag), "none would mean not known").toBeNull();
});
