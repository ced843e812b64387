/** Opens the keys where no keychain does. The passphrase is sent once and kept nowhere: closing forgets it. */
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useSay } from "@/api/useSay";
import { commands, leastPassphrase } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { GuardedDialog } from "@/design/GuardedDialog";
import { TextField } from "@/design/TextField";
import { lengthOf } from "@/lib/length";
import type { ClosedVault } from "./useSign";

interface PassphraseDialogProps {
  vault: ClosedVault;
  onOpened: () => void;
  onGiveUp: () => void;
}

export function PassphraseDialog({ vault, onOpened, onGiveUp }: PassphraseDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const [passphrase, setPassphrase] = useState("");
  const [repeated, setRepeated] = useState("");
  const [shown, setShown] = useState(false);
  const isNew = vault.state === "needs_passphrase";
  const short = isNew && lengthOf(passphrase) < leastPassphrase;
  const differs = isNew && passphrase !== repeated;
  const unlock = useMutation({
    mutationFn: () => commands.vaultUnlock(passphrase),
    onSuccess: async () => {
      setPassphrase("");
      setRepeated("");
      await afterWrite(client, "key");
      onOpened();
    },
  });
  const submit = () => {
    setShown(true);
    if (!short && !differs && passphrase !== "") unlock.mutate();
  };
  const form = "passphrase";
  return (
    <GuardedDialog
      dirty={passphrase !== "" || repeated !== ""}
      busy={unlock.isPending}
      onClose={onGiveUp}
      title={say(isNew ? "releases-passphrase-new" : "releases-passphrase-open")}
      description={say(isNew ? "releases-passphrase-new-what" : "releases-passphrase-open-what")}
      verb={
        <Button kind="primary" type="submit" form={form} disabled={unlock.isPending}>
          {say("releases-passphrase-continue")}
        </Button>
      }
    >
      <form
        id={form}
        className="grid gap-3"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          // The dialog lies inside the form that signs, as React sees it.
          event.stopPropagation();
          submit();
        }}
      >
        <TextField
          label={say("releases-passphrase")}
          type="password"
          value={passphrase}
          onChange={setPassphrase}
          {...(isNew ? { hint: say("releases-passphrase-hint") } : {})}
          {...(shown && short ? { error: say("releases-passphrase-short") } : {})}
        />
        {isNew ? (
          <TextField
            label={say("releases-passphrase-repeat")}
            type="password"
            value={repeated}
            onChange={setRepeated}
            {...(shown && differs && !short ? { error: say("releases-passphrase-differs") } : {})}
          />
        ) : null}
        {unlock.isError ? (
          <ErrorNote what={say("releases-passphrase-failed")} why={asCommandError(unlock.error).message} />
        ) : null}
      </form>
    </GuardedDialog>
  );
}
