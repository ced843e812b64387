/** What is known of a call, below its answer. What nobody said is "not reported", never left blank. */
import type { ReactLocalization } from "@fluent/react";
import { Code } from "@/design/Code";
import type { Fact } from "@/design/KeyValue";
import { verdictInk } from "@/design/verdict";
import { isActive, type Judged, type Run } from "./run";

export function runFacts(run: Run, l10n: ReactLocalization): Fact[] {
  const { phase, peer } = run;
  // Before the end a fact may still come; a refusal sent nothing that could have one.
  const absent = l10n.getString(
    phase.state === "refused" ? "test-not-sent" : isActive(run) ? "test-not-yet" : "test-not-reported",
  );
  const finished = phase.state === "done" ? phase.facts : null;
  return [
    { term: l10n.getString("test-verdict"), value: <RunVerdict run={run} l10n={l10n} /> },
    { term: l10n.getString("test-for"), value: run.judged.tag },
    { term: l10n.getString("test-served"), value: l10n.getString("test-not-reported") },
    { term: l10n.getString("test-peer"), value: peer === null ? absent : peer.peer },
    {
      term: l10n.getString("test-tls"),
      value: peer === null ? absent : l10n.getString(peer.tls ? "test-yes" : "test-no"),
    },
    { term: l10n.getString("test-time"), value: finished === null ? absent : time(finished, l10n) },
    { term: l10n.getString("test-tokens"), value: finished === null ? absent : tokens(finished, l10n) },
    {
      term: l10n.getString("test-request"),
      value:
        finished === null ? (
          absent
        ) : finished.request_id === null ? (
          l10n.getString("test-not-reported")
        ) : (
          <Code>{finished.request_id}</Code>
        ),
    },
  ];
}

function RunVerdict({ run, l10n }: { run: Run; l10n: ReactLocalization }) {
  const by = judgedBy(run.judged, l10n);
  // The engine has the last word: it is asked again when the prompt is sent.
  if (run.phase.state === "refused") {
    return <span className={verdictInk.deny}>{l10n.getString("test-verdict-refused", { by })}</span>;
  }
  const { outcome } = run.judged;
  return <span className={verdictInk[outcome]}>{l10n.getString(`test-verdict-${outcome}`, { by })}</span>;
}

function judgedBy({ judgedBy, revision }: Judged, l10n: ReactLocalization): string {
  return judgedBy === "draft"
    ? l10n.getString("test-by-draft")
    : l10n.getString("test-by-revision", { revision: revision === null ? "?" : String(revision) });
}

interface Times {
  first_ms: number | null;
  total_ms: number;
}

function time({ first_ms, total_ms }: Times, l10n: ReactLocalization): string {
  const total = seconds(total_ms, l10n);
  return first_ms === null
    ? l10n.getString("test-time-total", { total })
    : l10n.getString("test-time-both", { first: seconds(first_ms, l10n), total });
}

function seconds(milliseconds: number, l10n: ReactLocalization): string {
  return l10n.getString("test-seconds", { seconds: (milliseconds / 1000).toFixed(2) });
}

interface Tokens {
  tokens_in: number | null;
  tokens_out: number | null;
}

function tokens({ tokens_in, tokens_out }: Tokens, l10n: ReactLocalization): string {
  const notReported = l10n.getString("test-not-reported");
  if (tokens_in === null && tokens_out === null) return notReported;
  const figure = (count: number | null) => (count === null ? notReported : String(count));
  return l10n.getString("test-tokens-both", { in: figure(tokens_in), out: figure(tokens_out) });
}
