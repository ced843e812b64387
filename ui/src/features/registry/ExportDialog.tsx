/** The registry as a file: in which form, and where. The core writes it whole or not at all. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { commands, type RegistryFile, type RegistryTable } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useSay } from "@/api/useSay";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { FileWritten } from "@/design/FileWritten";
import { LabelledSegmented } from "@/design/LabelledSegmented";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { exportFileQuery } from "./queries";
import { sentence } from "./typed";

const forms = ["xlsx", "csv", "json"] as const satisfies readonly RegistryFile["form"][];

const tables = [
  "endpoints",
  "placements",
  "connections",
  "models",
  "providers",
  "regions",
  "zones",
  "boundaries",
  "tags",
  "categories",
  "instruments",
  "gateways",
] as const satisfies readonly RegistryTable[];

interface ExportDialogProps {
  /** The table that is in view. */
  table: RegistryTable;
  onClose: () => void;
}

export function ExportDialog({ table: shown, onClose }: ExportDialogProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [form, setForm] = useState<RegistryFile["form"]>("xlsx");
  const [table, setTable] = useState(shown);
  const [typed, setTyped] = useState<string>();
  const what: RegistryFile = form === "csv" ? { form, table } : { form };
  const offered = useQuery(exportFileQuery(what)).data ?? "";
  const path = (typed ?? offered).trim();
  const writing = useMutation({
    mutationFn: () => commands.registryExport(path, what),
    onSuccess: () => announce(say("registry-exported")),
  });
  const choose = (change: () => void) => {
    change();
    setTyped(undefined);
    writing.reset();
  };
  if (writing.data !== undefined) {
    return <FileWritten title={say("registry-exported")} path={writing.data.path} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={say("registry-export-title")}
      description={say("registry-export-what")}
      actions={
        <>
          <Button onClick={onClose}>{say("cancel")}</Button>
          <Button kind="primary" disabled={path === "" || writing.isPending} onClick={() => writing.mutate()}>
            {say(writing.isPending ? "registry-exporting" : "registry-export")}
          </Button>
        </>
      }
    >
      <LabelledSegmented
        label={say("registry-export-form")}
        hint={say(`registry-export-${form}-text`)}
        value={form}
        onChange={(next) => choose(() => setForm(next))}
        options={forms.map((value) => ({ value, label: say(`registry-export-${value}`) }))}
      />
      {form === "csv" ? (
        <Select
          label={say("registry-export-table")}
          options={tables.map((value) => ({ value, label: say(`registry-table-${value}`) }))}
          value={table}
          onChange={(next) => choose(() => setTable(tables.find((one) => one === next) ?? table))}
        />
      ) : null}
      <TextField
        label={say("registry-export-file")}
        value={typed ?? offered}
        onChange={setTyped}
        mono
        hint={say("registry-export-file-hint")}
      />
      {writing.isError ? (
        <ErrorNote what={say("registry-export-failed")} why={sentence(asCommandError(writing.error).message)} />
      ) : null}
    </Dialog>
  );
}
