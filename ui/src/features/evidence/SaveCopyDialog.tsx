/** Saves the stored copy to a file that the officer names. The core writes it whole or not at all. */
import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands, type StoredFile } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Checkbox } from "@/design/Checkbox";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { FileWritten } from "@/design/FileWritten";
import { TextField } from "@/design/TextField";
import { copyFileQuery } from "./queries";

interface SaveCopyDialogProps {
  file: StoredFile;
  onClose: () => void;
}

export function SaveCopyDialog({ file, onClose }: SaveCopyDialogProps) {
  const say = useSay();
  const announce = useAnnounce();
  const [typed, setTyped] = useState<string>();
  const [replace, setReplace] = useState(false);
  const offered = useQuery(copyFileQuery(file.name)).data ?? "";
  const path = (typed ?? offered).trim();
  const saving = useMutation({
    mutationFn: () => commands.evidenceSaveCopy(file.sha256, path, replace),
    onSuccess: () => announce(say("evidence-save-copy-done")),
  });
  if (saving.data !== undefined) {
    return <FileWritten title={say("evidence-save-copy-done")} path={saving.data} onClose={onClose} />;
  }
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={say("evidence-save-copy-title", { name: file.name })}
      description={say("evidence-save-copy-about")}
      actions={
        <>
          <Button onClick={onClose}>{say("cancel")}</Button>
          <Button kind="primary" disabled={path === "" || saving.isPending} onClick={() => saving.mutate()}>
            {say(saving.isPending ? "evidence-save-copy-running" : "evidence-save-copy")}
          </Button>
        </>
      }
    >
      <TextField
        label={say("evidence-save-copy-file")}
        value={typed ?? offered}
        onChange={setTyped}
        mono
        hint={say("evidence-save-copy-hint")}
      />
      <Checkbox checked={replace} onChange={setReplace}>
        {say("evidence-save-copy-replace")}
      </Checkbox>
      {saving.isError ? (
        <ErrorNote what={say("evidence-save-copy-failed")} why={asCommandError(saving.error).message} />
      ) : null}
    </Dialog>
  );
}
