/** The preview of an import: every row with what it would change, the selected one in full below. */
import { useCallback, useMemo, useState } from "react";
import { useSay } from "@/api/useSay";
import type { ImportPreview, ImportStatus, ModelSummary } from "@/api/bindings";
import { Checkbox } from "@/design/Checkbox";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import type { GridColumn } from "@/design/DataGrid/types";
import { cx } from "@/lib/cx";
import { showNumber } from "@/lib/language";
import { canTake, locationTable, orderedRows, placesShown, type PreviewRow } from "./importing";

const sign: Record<ImportStatus, string> = { added: "+", changed: "→", same: "=", conflict: "!", error: "✕" };
const ink: Record<ImportStatus, string> = {
  added: "",
  changed: "",
  same: "text-ink-3",
  conflict: "text-exempt",
  error: "text-deny",
};

const rowId = (row: PreviewRow) => `${row.index}`;
const rowName = (row: PreviewRow) => row.key;

interface ImportPreviewProps {
  preview: ImportPreview;
  accepted: ReadonlySet<number>;
  onAccept: (index: number, accept: boolean) => void;
}

export function PreviewList({ preview, accepted, onAccept }: ImportPreviewProps) {
  const say = useSay();
  const rows = useMemo(() => orderedRows(preview), [preview]);
  const [selected, setSelected] = useState<string>();
  const current = rows.find((row) => rowId(row) === selected) ?? rows[0];
  const columns = usePreviewColumns(rows, accepted, onAccept);
  return (
    <>
      {preview.locations === null ? null : <Locations summary={preview.locations} />}
      <div className="flex h-[min(320px,40vh)] flex-col">
        <DataGrid<PreviewRow>
          label={say("registry-import-rows")}
          rows={rows}
          columns={columns}
          rowId={rowId}
          rowName={rowName}
          selection="single"
          selected={current === undefined ? none : [rowId(current)]}
          onSelect={([id]) => setSelected(id)}
          onOpen={(row, column) => {
            if (column === "status" && canTake(row)) onAccept(row.index, !accepted.has(row.index));
          }}
          empty={<p className="px-4 py-6 text-ink-3">{say("registry-import-empty")}</p>}
        />
      </div>
      {current === undefined ? null : <RowDetails row={current} accepted={accepted} onAccept={onAccept} />}
    </>
  );
}

const none: readonly string[] = [];

function usePreviewColumns(
  rows: readonly PreviewRow[],
  accepted: ReadonlySet<number>,
  onAccept: ImportPreviewProps["onAccept"],
) {
  const say = useSay();
  const places = useMemo(() => placesShown(rows), [rows]);
  const changes = useCallback(
    (row: PreviewRow) =>
      row.fields
        .map(
          ({ field, before, after }) =>
            `${field}: ${before ?? say("registry-nothing")} → ${after ?? say("registry-nothing")}`,
        )
        .join("; "),
    [say],
  );
  return useMemo<readonly GridColumn<PreviewRow>[]>(
    () => [
      {
        id: "status",
        header: say("registry-import-status"),
        width: 150,
        value: (row) => say(`registry-status-${row.status}`),
        cell: (row) => (
          <span className={cx("flex items-center gap-1.5", ink[row.status])}>
            <span aria-hidden="true" className="w-3 text-center font-semibold">
              {sign[row.status]}
            </span>
            {say(`registry-status-${row.status}`)}
            {canTake(row) ? (
              <input
                type="checkbox"
                tabIndex={-1}
                className="ml-1"
                aria-label={say("registry-take-of", { name: row.key })}
                checked={accepted.has(row.index)}
                onChange={(event) => onAccept(row.index, event.target.checked)}
              />
            ) : null}
          </span>
        ),
      },
      ...(places.sheet
        ? [{ id: "sheet", header: say("registry-import-sheet"), width: 110, value: (row: PreviewRow) => row.sheet }]
        : []),
      { id: "line", header: say("registry-import-line"), width: 56, align: "end", value: (row) => row.line },
      ...(places.column
        ? [{ id: "column", header: say("registry-import-column"), width: 130, value: (row: PreviewRow) => row.column }]
        : []),
      {
        id: "key",
        header: say("registry-name"),
        width: 220,
        value: (row) => row.key,
        cell: (row) => (
          <b className="truncate" title={row.key}>
            {row.key}
          </b>
        ),
      },
      { id: "message", header: say("registry-import-message"), width: 330, value: (row) => row.message },
      {
        id: "changes",
        header: say("registry-import-changes"),
        width: 300,
        value: changes,
        sortable: false,
      },
    ],
    [say, places, accepted, onAccept, changes],
  );
}

function RowDetails({ row, accepted, onAccept }: { row: PreviewRow } & Omit<ImportPreviewProps, "preview">) {
  const say = useSay();
  const place = [
    row.sheet === null ? undefined : say("registry-import-in", { sheet: row.sheet }),
    row.line === null ? undefined : say("registry-import-at", { line: row.line }),
    row.column === null ? undefined : say("registry-import-under", { column: row.column }),
  ].filter((part) => part !== undefined);
  return (
    <section aria-label={say("registry-import-details", { name: row.key })} className="border-t border-line pt-2">
      <h3 className="text-sm font-semibold">
        {row.key} <span className="ml-2 font-normal text-ink-3">{place.join(", ")}</span>
      </h3>
      <p className={cx("max-w-[110ch] text-ink-2", row.status === "error" && "text-deny")}>{row.message}</p>
      {row.status === "conflict" && !canTake(row) ? (
        <p className="mt-1 text-ink-2">{say("registry-cannot-take")}</p>
      ) : null}
      {canTake(row) ? (
        <div className="mt-1">
          <Checkbox checked={accepted.has(row.index)} onChange={(accept) => onAccept(row.index, accept)}>
            {say("registry-take")}
          </Checkbox>
        </div>
      ) : null}
      {row.fields.length === 0 ? null : (
        <table className="facts mt-1">
          <caption className="sr-only">{say("registry-import-changes")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("registry-import-field")}</th>
              <th scope="col">{say("registry-import-before")}</th>
              <th scope="col">{say("registry-import-after")}</th>
            </tr>
          </thead>
          <tbody>
            {row.fields.map((field) => (
              <tr key={field.field}>
                <th scope="row">{field.field}</th>
                <td className="text-ink-3">{field.before ?? say("registry-nothing")}</td>
                <td>{field.after ?? say("registry-nothing")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What a model map says about locations: how many names of each family say what. */
function Locations({ summary }: { summary: ModelSummary }) {
  const say = useSay();
  const { families, scopes, count } = locationTable(summary);
  return (
    <table className="facts">
      <caption className="pb-1 text-left text-ink-2">
        {say("registry-locations", { models: summary.models, unreadable: summary.unreadable })}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say("registry-family")}</th>
          {scopes.map((scope) => (
            <th key={scope} scope="col" className="end">
              {say(`registry-keyscope-${scope}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {families.map((family) => (
          <tr key={family}>
            <th scope="row">{say(`registry-family-${family}`)}</th>
            {scopes.map((scope) => (
              <td key={scope} className="end figures">
                {count(family, scope) === 0 ? <span className="text-ink-3">–</span> : showNumber(count(family, scope))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
