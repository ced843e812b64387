/** A backup of the workspace: where to, and what the core says after it read the file back. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type BackupReport, commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useSay } from "@/api/useSay";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { Checkbox } from "@/design/Checkbox";
import { CopyButton } from "@/design/CopyButton";
import { ErrorNote } from "@/design/ErrorNote";
import { TextField } from "@/design/TextField";
import { backupPath } from "./backupPath";

export function Backup({ workspace, now }: { workspace: string; now: string }) {
  const say = useSay();
  const announce = useAnnounce();
  const [path, setPath] = useState(() => backupPath(workspace, now));
  const [replace, setReplace] = useState(false);
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => commands.workspaceBackup(path, replace),
    onSuccess: () => {
      // The next one must not replace this one by an old answer.
      setReplace(false);
      announce(say("settings-backup-done"));
    },
  });
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) mutate();
      }}
    >
      <TextField label={say("settings-backup-file")} mono value={path} onChange={setPath} />
      <Checkbox checked={replace} onChange={setReplace}>
        {say("settings-backup-replace")}
      </Checkbox>
      <Button kind="primary" type="submit" className="w-fit" disabled={isPending}>
        {say(isPending ? "settings-backup-running" : "settings-backup-write")}
      </Button>
      {error === null ? null : (
        <ErrorNote
          what={say("settings-backup-failed")}
          why={asCommandError(error).message}
          todo={say("settings-backup-kept")}
        />
      )}
      {data === undefined || error !== null ? null : <Written report={data} />}
    </form>
  );
}

function Written({ report }: { report: BackupReport }) {
  const say = useSay();
  const { path, holds, flaws, key_file: keyFile } = report;
  return (
    <section aria-label={say("settings-backup-done")} className="border-l-3 border-allow-line bg-surface px-4 py-3">
      <p className="font-semibold">{say("settings-backup-done")}</p>
      <p className="mt-1 flex items-start gap-2">
        <span className="font-mono wrap-anywhere">{path}</span>
        <CopyButton text={() => path}>{say("settings-backup-copy")}</CopyButton>
      </p>
      <p className="figures mt-1 text-ink-2">
        {say("settings-backup-holds", {
          objects: holds.objects,
          documents: holds.documents,
          releases: holds.releases,
          entry: holds.last_entry,
        })}
      </p>
      <p className="mt-2 text-ink-2">
        {keyFile === null ? say("settings-backup-keychain") : say("settings-backup-keys", { file: keyFile })}
      </p>
      {flaws.length === 0 ? null : (
        <Callout title={say("settings-backup-flaws", { count: flaws.length })}>
          <ul className="mt-1 list-disc pl-5">
            {flaws.map((flaw) => (
              <li key={flaw}>{flaw}</li>
            ))}
          </ul>
        </Callout>
      )}
    </section>
  );
}
