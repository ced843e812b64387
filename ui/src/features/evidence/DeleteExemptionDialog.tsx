/** Asks before an exemption goes, and names the cells that are denied then. */
import type { Exemption, Parts } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { useExemptionEdit } from "./useExemptionEdit";
import { useSay } from "./useSay";
import { EffectTable, useEffectOf } from "./Without";

interface DeleteExemptionDialogProps {
  exemption: Exemption;
  draft: Parts;
  now: string;
  onClose: () => void;
  onDeleted: () => void;
}

export function DeleteExemptionDialog({ exemption, draft, now, onClose, onDeleted }: DeleteExemptionDialogProps) {
  const say = useSay();
  const { edit, saving, error } = useExemptionEdit();
  const { effect, error: unread } = useEffectOf(exemption, draft, now);
  const lost = effect?.filter((one) => one.now !== one.without);
  const remove = async () => {
    if (await edit({ delete: { kind: "exemption", id: exemption.id } }, null)) onDeleted();
  };
  return (
    <Dialog
      open
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={say("exemption-delete-title", { id: exemption.id })}
      description={say("exemption-delete-about")}
      actions={
        <>
          <Button onClick={onClose}>{say("cancel")}</Button>
          <Button
            kind="danger"
            disabled={saving || (effect === undefined && unread === null)}
            onClick={() => void remove()}
          >
            {say("exemption-delete")}
          </Button>
        </>
      }
    >
      {error === null ? null : <ErrorNote what={say("exemption-not-deleted")} why={error.message} />}
      {unread !== null ? (
        <ErrorNote what={say("exemption-without-unread")} why={asCommandError(unread).message} />
      ) : lost === undefined ? (
        <p>{say("exemption-failing-reading")}</p>
      ) : (
        <>
          <p>{say("exemption-delete-lost", { count: lost.length, tag: exemption.tag })}</p>
          {lost.length === 0 ? null : <EffectTable effect={lost} />}
        </>
      )}
    </Dialog>
  );
}
