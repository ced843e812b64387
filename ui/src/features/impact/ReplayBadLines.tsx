/** The lines that are no request: file, number and reason. Never what the line says. */
import { useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { ReplayBadLine, ReplayReport } from "@/api/bindings";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { EmptyState } from "@/design/EmptyState";
import { showNumber } from "@/lib/language";
import { whole } from "./replayReport";

export function BadLines({ report: { errors, error_count } }: { report: ReplayReport }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  const total = whole(error_count);
  return (
    <div className="flex min-h-[220px] flex-1 flex-col pb-3">
      {total > errors.length ? (
        <p className="figures mb-2 text-sm text-ink-3">{say("replay-lines-first", { shown: errors.length, total })}</p>
      ) : null}
      <DataGrid
        label={say("replay-lines")}
        rows={errors}
        columns={columns}
        rowId={({ file, line, reason }) => JSON.stringify([file, line, reason])}
        rowName={({ file, line }) => say("replay-line", { file, line: String(line) })}
        hideBar
        empty={<EmptyState sentence={say("replay-nothing-errors")} />}
      />
    </div>
  );
}

function columnsOf(say: Say): readonly GridColumn<ReplayBadLine>[] {
  return [
    {
      id: "file",
      header: say("replay-column-file"),
      value: ({ file }) => file,
      cell: ({ file }) => (
        <span className="truncate" title={file}>
          {file.split(/[/\\]/u).at(-1)}
        </span>
      ),
      width: 150,
    },
    {
      id: "line",
      header: say("replay-column-line"),
      value: ({ line }) => whole(line),
      text: ({ line }) => showNumber(whole(line)),
      align: "end",
      width: 90,
    },
    {
      id: "reason",
      header: say("replay-column-reason"),
      value: ({ reason }) => reason,
      cell: ({ reason }) => (
        <span className="truncate" title={reason}>
          {reason}
        </span>
      ),
      width: 420,
    },
  ];
}
