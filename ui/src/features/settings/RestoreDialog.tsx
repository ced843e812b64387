/**
 * A backup brought back: looked into first, so that she sees what she will have, and then put in the place of the
 * workspace, which is kept. The passphrase of the keys is sent once and kept nowhere.
 */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type BackupContents, commands, type RestoredKeys, type RestoreReport } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { useSay } from "@/api/useSay";
import { useAnnounce } from "@/design/Announcer";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { Checkbox } from "@/design/Checkbox";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { KeyValue } from "@/design/KeyValue";
import { TextField } from "@/design/TextField";
import { officerZone, showInstant } from "@/lib/when";
import { Flaws } from "./Flaws";
import { useHolds } from "./useHolds";

export function RestoreDialog({ onClose }: { onClose: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [path, setPath] = useState("");
  const [passphrase, setPassphrase] = useState("");
  const [accepted, setAccepted] = useState(false);
  const look = useMutation({
    mutationFn: () => commands.backupLook(path),
    onSuccess: ({ name }) => announce(`${say("settings-restore-found")}: ${name ?? say("settings-restore-unnamed")}`),
  });
  const restore = useMutation({
    mutationFn: () => commands.workspaceRestore(path, accepted, passphrase === "" ? null : passphrase),
    onSuccess: () => {
      setPassphrase("");
      announce(say("settings-restore-done"));
    },
    // Whatever was refused: the workspace was closed and opened again, and may be another's by now.
    onError: () => client.invalidateQueries(),
  });
  const found = look.isSuccess ? look.data : undefined;
  const working = look.isPending || restore.isPending;
  const flawed = found !== undefined && found.flaws.length > 0;
  // What the window shows is another workspace's from here on; it is read when she has read what became of hers.
  const close = () => {
    if (working) return;
    onClose();
    if (restore.isSuccess) void client.invalidateQueries();
  };
  const form = "restore";
  const actions = restore.isSuccess ? (
    <Button kind="primary" onClick={close}>
      {say("settings-restore-go-on")}
    </Button>
  ) : (
    <>
      <Button onClick={close}>{say("cancel")}</Button>
      {found === undefined ? (
        <Button key="look" kind="primary" type="submit" form={form} disabled={working}>
          {say(look.isPending ? "settings-restore-looking" : "settings-restore-look")}
        </Button>
      ) : (
        // A button of its own, and none that Enter presses: a second press of the first one must not replace anything.
        <Button
          key="restore"
          kind="danger"
          disabled={working || (flawed && !accepted)}
          onClick={() => restore.mutate()}
        >
          {say(restore.isPending ? "settings-restore-running" : "settings-restore-replace")}
        </Button>
      )}
    </>
  );
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(open) => {
        if (!open) close();
      }}
      title={say(restore.isSuccess ? "settings-restore-done" : "settings-restore")}
      {...(restore.isSuccess ? {} : { description: say("settings-restore-about") })}
      actions={actions}
    >
      {restore.isSuccess ? (
        <Restored report={restore.data} />
      ) : (
        <form
          id={form}
          noValidate
          className="grid gap-3"
          onSubmit={(event) => {
            event.preventDefault();
            // Set-up is a form too, and the dialog lies in it as React sees it.
            event.stopPropagation();
            if (!working && found === undefined) look.mutate();
          }}
        >
          <TextField
            label={say("settings-restore-file")}
            mono
            value={path}
            readOnly={working}
            onChange={(next) => {
              setPath(next);
              // Another file is looked into anew: what was accepted and what opens the keys was another's.
              look.reset();
              restore.reset();
              setAccepted(false);
              setPassphrase("");
            }}
          />
          {look.isError ? (
            <ErrorNote what={say("settings-restore-no-look")} why={asCommandError(look.error).message} />
          ) : null}
          {found === undefined ? null : (
            <Found
              found={found}
              passphrase={passphrase}
              onPassphrase={setPassphrase}
              accepted={accepted}
              onAccept={setAccepted}
            />
          )}
          {restore.isError ? (
            <ErrorNote
              what={say("settings-restore-failed")}
              why={asCommandError(restore.error).message}
              todo={say("settings-restore-unchanged")}
            />
          ) : null}
        </form>
      )}
    </Dialog>
  );
}

interface FoundProps {
  found: BackupContents;
  passphrase: string;
  onPassphrase: (text: string) => void;
  accepted: boolean;
  onAccept: (accepted: boolean) => void;
}

function Found({ found, passphrase, onPassphrase, accepted, onAccept }: FoundProps) {
  const say = useSay();
  const holds = useHolds();
  const { name, saved_at: savedAt, flaws, keys } = found;
  return (
    <section aria-label={say("settings-restore-found")} className="grid gap-3">
      <KeyValue
        facts={[
          { term: say("settings-name"), value: name ?? say("settings-restore-unnamed") },
          {
            term: say("settings-restore-saved"),
            value: savedAt === null ? say("settings-restore-never") : showInstant(savedAt, officerZone()),
          },
          { term: say("settings-restore-holds"), value: <span className="figures">{holds(found.holds)}</span> },
        ]}
      />
      {keys === null ? (
        <p className="text-ink-2">{say("settings-restore-no-keys")}</p>
      ) : (
        <TextField
          label={say("settings-restore-passphrase")}
          hint={say("settings-restore-passphrase-hint")}
          type="password"
          value={passphrase}
          onChange={onPassphrase}
        />
      )}
      <Flaws title={say("settings-restore-flaws", { count: flaws.length })} flaws={flaws}>
        <div className="mt-2">
          <Checkbox checked={accepted} onChange={onAccept}>
            {say("settings-restore-accept")}
          </Checkbox>
        </div>
      </Flaws>
    </section>
  );
}

function Restored({ report }: { report: RestoreReport }) {
  const say = useSay();
  const holds = useHolds();
  const { path, kept, flaws, keys } = report;
  return (
    <div className="grid gap-2">
      <p className="figures">{holds(report.holds)}</p>
      <KeyValue
        facts={[
          { term: say("settings-file"), value: <span className="font-mono">{path}</span> },
          ...(kept === null
            ? []
            : [{ term: say("settings-restore-kept"), value: <span className="font-mono">{kept}</span> }]),
        ]}
      />
      <Keys keys={keys} />
      {report.holds.releases === 0 ? null : <p className="text-ink-2">{say("settings-restore-releases")}</p>}
      <Flaws title={say("settings-restore-flaws", { count: flaws.length })} flaws={flaws} />
    </div>
  );
}

function Keys({ keys }: { keys: RestoredKeys }) {
  const say = useSay();
  if (keys.state === "not_asked") return <p className="text-ink-2">{say("settings-restore-keys-not-asked")}</p>;
  if (keys.state === "left") {
    return <Callout title={say("settings-restore-keys-left", { file: keys.file })}>{keys.message}</Callout>;
  }
  return (
    <>
      <p className="text-ink-2">{say("settings-restore-keys-taken", { count: keys.count })}</p>
      {keys.others.length === 0 ? null : (
        <Callout title={say("settings-restore-keys-others")}>{keys.others.join(", ")}</Callout>
      )}
    </>
  );
}
