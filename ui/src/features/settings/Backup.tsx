/** A backup of the workspace: where to, and what the core says after it read the file back. */
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { type BackupReport, commands, leastPassphrase } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { type Say, useSay } from "@/api/useSay";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Checkbox } from "@/design/Checkbox";
import { CopyButton } from "@/design/CopyButton";
import { ErrorNote } from "@/design/ErrorNote";
import { useLabels } from "@/design/LabelsProvider";
import { TextField } from "@/design/TextField";
import { lengthOf } from "@/lib/length";
import { backupPath } from "./backupPath";
import { Flaws } from "./Flaws";
import { useHolds } from "./useHolds";

export function Backup({ workspace, now }: { workspace: string; now: string }) {
  const say = useSay();
  const announce = useAnnounce();
  const [path, setPath] = useState(() => backupPath(workspace, now));
  const [replace, setReplace] = useState(false);
  const [keys, setKeys] = useState(false);
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const wrong = keys ? problemOf(passphrase, again) : undefined;
  const forget = () => {
    setPassphrase("");
    setAgain("");
    setTried(false);
  };
  const { mutate, data, error, isPending } = useMutation({
    mutationFn: () => commands.workspaceBackup(path, replace, keys ? passphrase : null),
    onSuccess: () => {
      // The next one must not replace this one by an old answer, and a passphrase stays no longer than it is needed.
      setReplace(false);
      forget();
      announce(say("settings-backup-done"));
    },
  });
  return (
    <form
      className="flex flex-col gap-3"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isPending && wrong === undefined) mutate();
      }}
    >
      <TextField label={say("settings-backup-file")} mono value={path} onChange={setPath} />
      <Checkbox checked={replace} onChange={setReplace}>
        {say("settings-backup-replace")}
      </Checkbox>
      <Checkbox
        checked={keys}
        onChange={(wanted) => {
          setKeys(wanted);
          forget();
        }}
      >
        {say("settings-backup-with-keys")}
      </Checkbox>
      {keys ? (
        <div className="ml-5.5 grid max-w-[420px] gap-3">
          <TextField
            label={say("settings-backup-passphrase")}
            hint={say("settings-backup-passphrase-hint", { count: leastPassphrase })}
            type="password"
            value={passphrase}
            onChange={setPassphrase}
            {...(tried && wrong === "short"
              ? { error: say("settings-backup-passphrase-short", { count: leastPassphrase }) }
              : {})}
          />
          <TextField
            label={say("settings-backup-again")}
            type="password"
            value={again}
            onChange={setAgain}
            {...(tried && wrong === "differs" ? { error: say("settings-backup-differs") } : {})}
          />
        </div>
      ) : null}
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

function problemOf(passphrase: string, again: string): "short" | "differs" | undefined {
  if (lengthOf(passphrase) < leastPassphrase) return "short";
  return passphrase === again ? undefined : "differs";
}

function Written({ report }: { report: BackupReport }) {
  const say = useSay();
  const holds = useHolds();
  const { path: copyPath } = useLabels("copy");
  const { path, flaws, key_file: keyFile, keys } = report;
  return (
    <section aria-label={say("settings-backup-done")} className="border-l-3 border-allow-line bg-surface px-4 py-3">
      <p className="font-semibold">{say("settings-backup-done")}</p>
      <p className="mt-1 flex items-start gap-2">
        <span className="font-mono wrap-anywhere">{path}</span>
        <CopyButton text={() => path}>{copyPath}</CopyButton>
      </p>
      <p className="figures mt-1 text-ink-2">{holds(report.holds)}</p>
      <p className="mt-2 wrap-anywhere text-ink-2">{keysOf(say, keys, keyFile)}</p>
      <Flaws title={say("settings-backup-flaws", { count: flaws.length })} flaws={flaws} />
    </section>
  );
}

function keysOf(say: Say, keys: BackupReport["keys"], keyFile: string | null): string {
  if (keys !== null) return say("settings-backup-keys-written", { count: keys.count, file: keys.path });
  return keyFile === null ? say("settings-backup-keychain") : say("settings-backup-keys", { file: keyFile });
}
