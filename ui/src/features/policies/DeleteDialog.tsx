/** Asks before a policy goes, and names what depends on it and goes with it. */
import { useLocalization } from "@fluent/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Policy } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite, queryKeys } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";

interface DeletePolicyDialogProps {
  policy: Policy | null;
  onClose: () => void;
  onDeleted: () => void;
}

export function DeletePolicyDialog({ policy, onClose, onDeleted }: DeletePolicyDialogProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [error, setError] = useState<string | null>(null);
  const id = policy?.id ?? "";
  const dependents = useQuery({
    queryKey: [...queryKeys.catalogue(), "dependents", "policy", id],
    queryFn: () => commands.catalogueDependents("policy", id),
    enabled: policy !== null,
  });

  const remove = async () => {
    try {
      const edits = [...(dependents.data ?? []), ["policy", id] as const].map(([kind, name]) => ({
        delete: { kind, id: name },
      }));
      await commands.catalogueEdit(edits, null);
      setError(null);
      onDeleted();
      await afterWrite(client, "edit");
    } catch (thrown) {
      setError(asCommandError(thrown).message);
    }
  };

  return (
    <Dialog
      open={policy !== null}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      title={l10n.getString("policies-delete-title", { name: policy?.name ?? "" })}
      description={l10n.getString("policies-delete-about")}
      actions={
        <>
          <Button onClick={onClose}>{l10n.getString("cancel")}</Button>
          <Button kind="danger" disabled={!dependents.isSuccess} onClick={() => void remove()}>
            {l10n.getString("policies-delete")}
          </Button>
        </>
      }
    >
      {dependents.isError ? (
        <ErrorNote what={l10n.getString("policies-unread")} why={asCommandError(dependents.error).message} />
      ) : null}
      {error === null ? null : <ErrorNote what={l10n.getString("policies-not-deleted")} why={error} />}
      {(dependents.data ?? []).length === 0 ? null : (
        <div>
          <p>{l10n.getString("policies-delete-with")}</p>
          <ul className="mt-1 list-disc pl-5">
            {(dependents.data ?? []).map(([kind, name]) => (
              <li key={`${kind} ${name}`}>
                {l10n.getString(`policies-kind-${kind}`, { id: name }, `${kind} ${name}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
    </Dialog>
  );
}
