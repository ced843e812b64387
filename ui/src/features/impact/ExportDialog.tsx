/** The list as a file: which changes, in which form, and where. The core writes it whole or not at all. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands, type ImpactFilter, type ImpactFormat, type MergedCounts } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { FileWritten } from "@/design/FileWritten";
import { LabelledSegmented } from "@/design/LabelledSegmented";
import { TextField } from "@/design/TextField";
import { defaultFileQuery } from "./queries";

interface ExportDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  filter: ImpactFilter;
  merged: MergedCounts;
}

export function ExportDialog(props: ExportDialogProps) {
  // A dialog that is opened again asks again.
  return props.open ? <Opened {...props} /> : null;
}

const formats = ["csv", "json"] as const;
const everything: ImpactFilter = { effect: null, tag: null, text: null };

function Opened({ open, onOpenChange, filter, merged }: ExportDialogProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [format, setFormat] = useState<ImpactFormat>("csv");
  const [which, setWhich] = useState<"all" | "shown">("all");
  const [typed, setTyped] = useState<string>();
  const offered = useQuery(defaultFileQuery(format)).data ?? "";
  const path = (typed ?? offered).trim();
  const writing = useMutation({
    mutationFn: () => commands.impactExport(path, format, which === "all" ? everything : filter),
    onSuccess: (done) => announce(say("impact-exported", { count: done.changes })),
  });
  const total = merged.gained + merged.lost + merged.reason_only;
  if (writing.data !== undefined) {
    const { changes, path: written } = writing.data;
    return (
      <FileWritten
        title={say("impact-exported", { count: changes })}
        path={written}
        onClose={() => onOpenChange(false)}
      />
    );
  }
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={say("impact-export-title")}
      description={say("impact-export-what")}
      actions={
        <>
          <Button onClick={() => onOpenChange(false)}>{say("cancel")}</Button>
          <Button kind="primary" disabled={path === "" || writing.isPending} onClick={() => writing.mutate()}>
            {say(writing.isPending ? "impact-exporting" : "impact-export")}
          </Button>
        </>
      }
    >
      <LabelledSegmented
        label={say("impact-export-which")}
        value={which}
        onChange={setWhich}
        options={[
          { value: "all", label: say("impact-export-all", { count: total }) },
          { value: "shown", label: say("impact-export-shown") },
        ]}
      />
      <LabelledSegmented
        label={say("impact-export-format")}
        value={format}
        onChange={(next) => {
          setFormat(next);
          setTyped(undefined);
          writing.reset();
        }}
        options={formats.map((value) => ({ value, label: say(`impact-format-${value}`) }))}
      />
      <TextField
        label={say("impact-export-file")}
        value={typed ?? offered}
        onChange={setTyped}
        mono
        hint={say("impact-export-file-hint")}
      />
      {writing.isError ? (
        <ErrorNote what={say("impact-export-failed")} why={asCommandError(writing.error).message} />
      ) : null}
    </Dialog>
  );
}
