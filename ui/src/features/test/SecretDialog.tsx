/** Takes a secret once: it goes to the core and is gone from here, whether the core kept it or not. */
import { useState } from "react";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { GuardedDialog } from "@/design/GuardedDialog";
import { TextField } from "@/design/TextField";

interface SecretDialogProps {
  open: boolean;
  onClose: () => void;
  title: string;
  sentence: string;
  field: string;
  /** What to say when nothing was typed. */
  empty: string;
  /** For a secret that nobody can recover: it is typed twice. */
  repeat?: { field: string; differs: string };
  verb: string;
  /** Hands the secret to the core; what it rejects with stands at the field. */
  save: (secret: string) => Promise<void>;
}

export function SecretDialog(props: SecretDialogProps) {
  // Unmounted when it closes: nothing of the secret is kept.
  return props.open ? <OpenSecret {...props} /> : null;
}

function OpenSecret(props: SecretDialogProps) {
  const { onClose, title, sentence, field, empty, repeat, verb, save } = props;
  const [secret, setSecret] = useState("");
  const [again, setAgain] = useState("");
  const [error, setError] = useState<string>();
  const [saving, setSaving] = useState(false);

  const forget = () => {
    setSecret("");
    setAgain("");
  };
  const submit = async () => {
    const wrong = secret.trim() === "" ? empty : repeat !== undefined && again !== secret ? repeat.differs : undefined;
    setError(wrong);
    if (wrong !== undefined) return;
    setSaving(true);
    try {
      await save(secret);
      onClose();
    } catch (thrown) {
      setError(asCommandError(thrown).message);
      forget();
    } finally {
      setSaving(false);
    }
  };

  return (
    <GuardedDialog
      dirty={secret !== "" || again !== ""}
      busy={saving}
      onClose={onClose}
      title={title}
      description={sentence}
      verb={
        <Button kind="primary" type="submit" form="secret" disabled={saving}>
          {verb}
        </Button>
      }
    >
      <form
        id="secret"
        noValidate
        className="grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <TextField label={field} type="password" value={secret} onChange={setSecret} error={error} required />
        {repeat === undefined ? null : (
          <TextField label={repeat.field} type="password" value={again} onChange={setAgain} required />
        )}
      </form>
    </GuardedDialog>
  );
}
