/** Saves many cells as one step, all or none, and keeps what is to be said about it until it is dismissed. */
import { useRef, useState } from "react";
import type { GridBatchLabels, GridLabels } from "../labels";
import { refusalLines, type PastePlan } from "./paste";
import type { DataGridProps } from "./types";

export interface GridReport {
  /** `done`: nothing is left to settle, so it stands aside and goes with the next move. */
  kind: "done" | "open";
  text: string;
  lines: readonly string[];
}

interface Options<Row> extends Pick<DataGridProps<Row>, "onEdit" | "onEditMany"> {
  words: GridLabels;
  batchWords: GridBatchLabels;
  announce: (text: string) => void;
}

export interface GridBatch<Row> {
  report: GridReport | null;
  /** Says why nothing was done. */
  tell: (text: string) => void;
  dismiss: () => void;
  /** Called when the officer goes on. */
  settle: () => void;
  /** Carries a plan out; true when nothing stands against it. `done` says how many cells were changed and refused. */
  run: (plan: PastePlan<Row>, done: (cells: number, refused: number) => string) => Promise<boolean>;
}

export function useGridBatch<Row>({ onEdit, onEditMany, words, batchWords, announce }: Options<Row>): GridBatch<Row> {
  const [report, setReport] = useState<GridReport | null>(null);
  const saving = useRef(false);

  const show = (next: GridReport) => {
    setReport(next);
    announce([next.text, ...next.lines].join(" "));
  };
  const tell = (text: string) => show({ kind: "open", text, lines: [] });
  const save = async ({ edits }: PastePlan<Row>) => {
    const [only] = edits;
    if (only === undefined) return undefined;
    // A single cell goes where its editor's value goes; many must not, for each would be a step of its own.
    if (edits.length === 1 && onEdit !== undefined) return onEdit(only.row, only.column, only.value);
    return onEditMany?.(edits);
  };
  const run: GridBatch<Row>["run"] = async (plan, done) => {
    const { edits, same, refused, refusals } = plan;
    if (onEditMany === undefined && edits.length + same + refused > 1) {
      tell(batchWords.oneOnly);
      return false;
    }
    if (saving.current) {
      tell(batchWords.stillSaving);
      return false;
    }
    saving.current = true;
    const error = await save(plan).catch(() => words.failed);
    saving.current = false;
    if (typeof error === "string") {
      tell(batchWords.undone(error));
      return false;
    }
    const text = edits.length === 0 && refused === 0 ? batchWords.nothingNew : done(edits.length + same, refused);
    show({ kind: refused === 0 ? "done" : "open", text, lines: refusalLines(refusals, batchWords) });
    return true;
  };
  const dismiss = () => setReport(null);
  const settle = () => setReport((last) => (last?.kind === "done" ? null : last));
  return { report, tell, dismiss, settle, run };
}
