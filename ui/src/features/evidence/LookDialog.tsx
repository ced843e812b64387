/** Shows a text or an image. Of any other kind it says that another program is needed. */
import { useQuery } from "@tanstack/react-query";
import { useSay } from "@/api/useSay";
import type { StoredFile } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { TextField } from "@/design/TextField";
import { documentQuery } from "./queries";
import type { Shown } from "./shown";

interface LookDialogProps {
  file: StoredFile;
  onClose: () => void;
}

export function LookDialog({ file, onClose }: LookDialogProps) {
  const say = useSay();
  const { data, error, isPending } = useQuery(documentQuery(file.sha256));
  return (
    <Dialog
      open
      width="wide"
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={file.name}
      description={data === undefined ? undefined : say("evidence-look-checked")}
      actions={
        <Button kind="primary" onClick={onClose}>
          {say("close")}
        </Button>
      }
    >
      {isPending ? <p className="text-ink-3">{say("evidence-look-reading")}</p> : null}
      {error === null ? null : <ErrorNote what={say("evidence-look-failed")} why={asCommandError(error).message} />}
      {data === undefined ? null : <View shown={data} name={file.name} />}
    </Dialog>
  );
}

function View({ shown, name }: { shown: Shown; name: string }) {
  const say = useSay();
  if (shown.kind === "other") return <p>{say("evidence-look-other")}</p>;
  if (shown.kind === "image") {
    return <img src={shown.url} alt={say("evidence-look-image", { name })} className="max-h-[60vh] object-contain" />;
  }
  return (
    <TextField
      label={say("evidence-look-text")}
      {...(shown.whole ? {} : { hint: say("evidence-look-cut") })}
      lines={24}
      mono
      readOnly
      value={shown.text}
      onChange={() => undefined}
    />
  );
}
