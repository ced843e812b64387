/** The words of a report that come from several of its numbers. Pure. */
import type { Say } from "@/api/useSay";
import type { ReplayReport, ReplaySide } from "@/api/bindings";
import { shownInstant } from "@/lib/show";
import { countsOf, sentenceKey, whole } from "./replayReport";

/** The answer in a sentence or two. */
export function replaySentence(report: ReplayReport, say: Say): string {
  const { lost, gained, errors } = countsOf(report);
  const rows = whole(report.rows);
  const judged = rows - errors;
  const answer = say(sentenceKey(report), { judged, rows, lost, gained });
  return judged > 0 && report.before.source === "nothing" ? `${answer} ${say("replay-said-unpublished")}` : answer;
}

/** Which sides were asked, and for which date. */
export function replayDetail(report: ReplayReport, say: Say): string {
  const sides = say("replay-sides", { before: side(report.before, say), after: side(report.against, say) });
  const at =
    report.at === null ? say("replay-judged-recorded") : say("replay-judged-at", { date: shownInstant(report.at) });
  const read = say("replay-read", {
    rows: whole(report.rows),
    files: report.files.length,
    formats: report.formats.join(", "),
    known: report.formats.length > 0 ? "yes" : "no",
  });
  return `${sides} ${at} ${read}`;
}

function side({ source, revision, file }: ReplaySide, say: Say): string {
  return say(`replay-side-${source}`, { revision: String(revision ?? 0), file: file ?? "" });
}
