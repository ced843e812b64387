/**
 * Sets one field of many rows: the field, the value, then what it changes, then one edit. What is saved is exactly what
 * was shown, and nothing is newly permitted unread.
 */
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import type { Edit, ImpactPreview } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import type { GridColumn } from "@/design/DataGrid/types";
import { Select } from "@/design/Select";
import { same } from "@/lib/same";
import { batchEdits, type Ways } from "./batch";
import { bulkCells } from "./bulk";
import { BulkImpact } from "./BulkImpact";
import { BulkValue, firstDraft, type BulkDraft } from "./BulkValue";
import { FormDialog } from "./FormDialog";
import { useSave } from "./queries";
import { sentence } from "./typed";

interface BulkDialogProps<Row> {
  rows: readonly Row[];
  /** Those that can be set, each with an editor. */
  columns: readonly GridColumn<Row>[];
  ways: Ways<Row>;
  onClose: () => void;
}

interface Shown {
  edits: Edit[];
  changed: number;
  impact: ImpactPreview;
}

export function BulkDialog<Row>({ rows, columns, ways, onClose }: BulkDialogProps<Row>) {
  const say = useSay();
  const save = useSave();
  const announce = useAnnounce();
  const [columnId, setColumnId] = useState(columns[0]?.id);
  const column = columns.find(({ id }) => id === columnId);
  const [first, setFirst] = useState<BulkDraft>(column === undefined ? { kind: "none" } : firstDraft(column));
  const [draft, setDraft] = useState(first);
  const [problem, setProblem] = useState<string>();
  const [shown, setShown] = useState<Shown>();
  const [ticked, setTicked] = useState(false);
  const [unread, setUnread] = useState(false);
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const change = (next: BulkDraft) => {
    setDraft(next);
    setProblem(undefined);
    setShown(undefined);
    setTicked(false);
    setUnread(false);
    setError(undefined);
  };
  const chooseColumn = (id: string) => {
    const next = columns.find((one) => one.id === id);
    if (next === undefined) return;
    setColumnId(id);
    setFirst(firstDraft(next));
    change(firstDraft(next));
  };
  const whileBusy = async (work: () => Promise<void>) => {
    setBusy(true);
    setError(undefined);
    try {
      await work();
    } catch (thrown) {
      setError(sentence(asCommandError(thrown).message));
    } finally {
      setBusy(false);
    }
  };
  const preview = async () => {
    if (column === undefined || draft.kind !== "value") {
      setProblem(draft.kind === "wrong" ? draft.why : say("registry-needed"));
      return;
    }
    const cells = bulkCells(rows, column, draft.value, ways);
    const edits = cells.length === 0 ? say("registry-bulk-same") : batchEdits(cells, ways);
    if (typeof edits === "string") {
      setProblem(edits);
      return;
    }
    await whileBusy(async () => {
      const impact = await commands.impactPreview(edits);
      setShown({ edits, changed: cells.length, impact });
      const { gained, lost } = impact;
      announce(say("registry-bulk-said", { gained: gained.length, lost: lost.length, count: cells.length }));
    });
  };
  const apply = async ({ edits, changed, impact }: Shown) => {
    setUnread(!ticked && impact.gained.length > 0);
    if (!ticked && impact.gained.length > 0) return;
    await whileBusy(async () => {
      // The draft may have been edited elsewhere since: then what would be saved is not what she has read.
      const again = await commands.impactPreview(edits);
      if (!same(again, impact)) {
        setShown({ edits, changed, impact: again });
        setTicked(false);
        setError(say("registry-bulk-moved"));
        return;
      }
      const failed = await save(edits);
      if (failed !== undefined) {
        setError(sentence(failed.message));
        return;
      }
      announce(say("registry-bulk-done", { count: changed }));
      onClose();
    });
  };

  return (
    <FormDialog
      title={say("registry-bulk-title", { count: rows.length })}
      description={say("registry-bulk-text")}
      save={shown === undefined ? say("registry-bulk-preview") : say("registry-bulk-apply", { count: shown.changed })}
      busy={busy}
      dirty={!same(draft, first)}
      error={error}
      width="wide"
      onSave={() => (shown === undefined ? preview() : apply(shown))}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <Select
          label={say("registry-bulk-field")}
          wide
          value={columnId ?? null}
          options={columns.map(({ id, header }) => ({ value: id, label: header }))}
          onChange={chooseColumn}
        />
        {column === undefined ? null : (
          <BulkValue
            key={column.id}
            column={column}
            rows={rows}
            label={say("registry-bulk-value")}
            draft={draft}
            error={problem}
            onChange={change}
          />
        )}
      </div>
      {shown === undefined ? null : (
        <BulkImpact
          impact={shown.impact}
          changed={shown.changed}
          rows={rows.length}
          ticked={ticked}
          error={unread ? say("registry-bulk-unread") : undefined}
          onTick={(next) => {
            setTicked(next);
            setUnread(false);
          }}
        />
      )}
    </FormDialog>
  );
}
