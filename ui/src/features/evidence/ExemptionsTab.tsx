/** The exemptions: a list, the explanation of the chosen one, and the dialogs that change it. */
import { useMemo, useState } from "react";
import { useViews } from "@/design/DataGrid/useViews";
import { useSay } from "@/api/useSay";
import type { Exemption, Parts } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { DataGrid } from "@/design/DataGrid/DataGrid";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";
import { Inspect } from "@/design/InspectorSlot";
import { decodeAsk } from "@/lib/ask";
import { officerZone } from "@/lib/when";
import { DeleteExemptionDialog } from "./DeleteExemptionDialog";
import type { ExemptionStart } from "./exemption";
import { exemptionColumns, type ExemptionRow } from "./exemptionColumns";
import { ExemptionDialog } from "./ExemptionDialog";
import { ExemptionPanel } from "./ExemptionPanel";
import { useAddress } from "./useAddress";
import { useExemptionRows } from "./useExemptionRows";

/** The dialog that is open; one that Coverage asked for is in the address. */
type Open = ExemptionStart | { kind: "delete"; exemption: Exemption } | null;

export function ExemptionsTab({ draft, now }: { draft: Parts; now: string }) {
  const say = useSay();
  const saved = useViews("exemptions");
  const address = useAddress();
  const [chosenDialog, setOpen] = useState<Open>(null);
  const zone = officerZone();
  const { rows, idle, error } = useExemptionRows(draft, now, zone);
  const columns = useMemo(() => exemptionColumns(say, draft, zone), [say, draft, zone]);
  const chosen = rows.find(({ exemption }) => exemption.id === address.item);
  const ask = decodeAsk(address.item);
  const open: Open = ask === undefined ? chosenDialog : { kind: "ask", ask, at: readInstant(address.at) };
  const close = () => {
    setOpen(null);
    if (ask !== undefined) address.go({});
  };
  const add = (
    <Button kind="primary" onClick={() => setOpen({ kind: "add" })}>
      {say("exemption-add")}
    </Button>
  );
  return (
    <>
      {error === null ? null : <ErrorNote what={say("exemption-idle-unread")} why={asCommandError(error).message} />}
      <div className="flex min-h-0 flex-1 flex-col pb-4">
        <DataGrid
          label={say("exemption-title")}
          rows={rows}
          columns={columns}
          rowId={({ exemption }) => exemption.id}
          rowName={({ exemption }) => exemption.id}
          rowHeight={44}
          {...saved}
          tools={add}
          selection="single"
          selected={chosen === undefined ? [] : [chosen.exemption.id]}
          onSelect={([id]) => address.go({ item: id })}
          onOpen={({ exemption }) => setOpen({ kind: "edit", exemption })}
          onDelete={async () => undefined}
          confirmDelete={async ([row]) => {
            if (row !== undefined) setOpen({ kind: "delete", exemption: row.exemption });
            return false;
          }}
          empty={<EmptyState sentence={say("exemption-empty")} action={add} />}
        />
      </div>
      <Inspect>
        {chosen === undefined ? (
          <p className="text-ink-3">{say(rows.length === 0 ? "exemption-why" : "exemption-choose")}</p>
        ) : (
          <ExemptionPanel
            row={chosen}
            draft={draft}
            zone={zone}
            now={now}
            idle={idle.get(chosen.exemption.id)}
            onRemove={() => setOpen({ kind: "delete", exemption: chosen.exemption })}
            actions={<Verbs row={chosen} onChoose={(kind) => setOpen({ kind, exemption: chosen.exemption })} />}
          />
        )}
      </Inspect>
      {open === null || open.kind === "delete" ? null : (
        <ExemptionDialog
          start={open}
          draft={draft}
          zone={zone}
          now={now}
          onClose={close}
          onSaved={(id) => {
            setOpen(null);
            address.go({ item: id });
          }}
        />
      )}
      {open?.kind === "delete" ? (
        <DeleteExemptionDialog
          exemption={open.exemption}
          draft={draft}
          now={now}
          onClose={close}
          onDeleted={() => {
            setOpen(null);
            address.go({});
          }}
        />
      ) : null}
    </>
  );
}

/** What can be done with the chosen one. What is no longer needed is not renewed. */
function Verbs({ row, onChoose }: { row: ExemptionRow; onChoose: (verb: "edit" | "renew" | "delete") => void }) {
  const say = useSay();
  return (
    <>
      <Button onClick={() => onChoose("edit")}>{say("evidence-edit")}</Button>
      {row.status.kind === "idle" ? null : <Button onClick={() => onChoose("renew")}>{say("evidence-renew")}</Button>}
      <Button kind="danger" onClick={() => onChoose("delete")}>
        {say("exemption-delete")}
      </Button>
    </>
  );
}

/** The instant that an address names; undefined where it names none. */
function readInstant(text: string | undefined): string | undefined {
  return text !== undefined && Number.isFinite(Date.parse(text)) ? text : undefined;
}
