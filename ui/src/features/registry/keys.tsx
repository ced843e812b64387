/**
 * Keys of connections. A typed key passes through once: it is in no cache, and its field is emptied before the answer is
 * waited for. Where the system has no keychain, a passphrase opens the file beside the workspace first.
 */
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { useAnnounce } from "@/design/Announcer";
import { TextField } from "@/design/TextField";
import { FormDialog } from "./FormDialog";
import { vaultQuery } from "./queries";
import { sentence } from "./typed";

interface KeyDialogProps {
  /** Without one only the keys are unlocked. */
  connection: string | undefined;
  onClose: () => void;
}

export function KeyDialog({ connection, onClose }: KeyDialogProps) {
  const vault = useQuery(vaultQuery);
  const state = vault.data?.state;
  if (state === "locked" || state === "needs_passphrase") {
    return (
      <UnlockDialog
        isNew={state === "needs_passphrase"}
        cause={vault.data?.state === "needs_passphrase" ? vault.data.cause : undefined}
        onClose={onClose}
        onOpen={connection === undefined ? onClose : () => undefined}
      />
    );
  }
  return connection === undefined ? null : <EnterKeyDialog connection={connection} onClose={onClose} />;
}

function EnterKeyDialog({ connection, onClose }: { connection: string; onClose: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const announce = useAnnounce();
  const [key, setKey] = useState("");
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string>();
  const save = async () => {
    const typed = key;
    setWrong(typed === "" ? say("registry-needed") : undefined);
    if (typed === "") return;
    setKey("");
    setBusy(true);
    setError(undefined);
    try {
      await commands.connectionSetKey(connection, typed);
      await afterWrite(client, "key");
      // Said, not shown: the list shows it, and a notice would lie over the buttons of the next dialog.
      announce(say("registry-key-stored-for", { id: connection }));
      onClose();
    } catch (thrown) {
      setError(sentence(asCommandError(thrown).message));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={say("registry-key-title", { id: connection })}
      description={say("registry-key-text")}
      save={say("registry-key-save")}
      busy={busy}
      dirty={key !== ""}
      error={error}
      onSave={save}
      onClose={onClose}
    >
      <TextField label={say("registry-key")} type="password" value={key} error={wrong} onChange={setKey} />
    </FormDialog>
  );
}

interface UnlockDialogProps {
  isNew: boolean;
  cause: string | undefined;
  onClose: () => void;
  onOpen: () => void;
}

function UnlockDialog({ isNew, cause, onClose, onOpen }: UnlockDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<"registry-needed" | "registry-passphrase-differs">();
  const [error, setError] = useState<string>();
  const unlock = async () => {
    if (passphrase === "") {
      setWrong("registry-needed");
      return;
    }
    if (isNew && passphrase !== again) {
      setWrong("registry-passphrase-differs");
      return;
    }
    const typed = passphrase;
    setPassphrase("");
    setAgain("");
    setBusy(true);
    setError(undefined);
    try {
      await commands.vaultUnlock(typed);
      await afterWrite(client, "key");
      onOpen();
    } catch (thrown) {
      setError(sentence(asCommandError(thrown).message));
    } finally {
      setBusy(false);
    }
  };
  return (
    <FormDialog
      title={say(isNew ? "registry-passphrase-new" : "registry-passphrase-title")}
      description={
        isNew ? say("registry-passphrase-new-text", { cause: sentence(cause ?? "") }) : say("registry-passphrase-text")
      }
      save={say(isNew ? "registry-passphrase-set" : "registry-unlock")}
      busy={busy}
      dirty={passphrase !== "" || again !== ""}
      error={error}
      onSave={unlock}
      onClose={onClose}
    >
      <TextField
        label={say("registry-passphrase")}
        type="password"
        value={passphrase}
        error={wrong === "registry-needed" ? say(wrong) : undefined}
        onChange={(text) => {
          setPassphrase(text);
          setWrong(undefined);
        }}
      />
      {isNew ? (
        <TextField
          label={say("registry-passphrase-again")}
          type="password"
          value={again}
          error={wrong === "registry-passphrase-differs" ? say(wrong) : undefined}
          onChange={(text) => {
            setAgain(text);
            setWrong(undefined);
          }}
        />
      ) : null}
    </FormDialog>
  );
}
