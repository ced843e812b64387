/** Asks before evidence goes, and says which endpoints it is about. */
import { useLocalization } from "@fluent/react";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Evidence, Registry } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite, queryKeys } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { Dialog } from "@/design/Dialog";
import { ErrorNote } from "@/design/ErrorNote";
import { inScope } from "./model";

interface DeleteEvidenceDialogProps {
  evidence: Evidence | null;
  registry: Registry;
  onClose: () => void;
  onDeleted: () => void;
}

const most = 12;

export function DeleteEvidenceDialog({ evidence, registry, onClose, onDeleted }: DeleteEvidenceDialogProps) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [error, setError] = useState<string | null>(null);
  const id = evidence?.id ?? "";
  const dependents = useQuery({
    queryKey: [...queryKeys.catalogue(), "dependents", "evidence", id],
    queryFn: () => commands.catalogueDependents("evidence", id),
    enabled: evidence !== null,
  });
  const needed = dependents.data ?? [];
  const endpoints = evidence === null ? [] : inScope(evidence, registry).endpoints;

  const close = () => {
    setError(null);
    onClose();
  };
  const remove = async () => {
    try {
      await commands.catalogueEdit([{ delete: { kind: "evidence", id } }], null);
      setError(null);
      onDeleted();
      await afterWrite(client, "edit");
    } catch (thrown) {
      setError(asCommandError(thrown).message);
    }
  };

  return (
    <Dialog
      open={evidence !== null}
      onOpenChange={(next) => {
        if (!next) close();
      }}
      title={l10n.getString("evidence-delete-title", { name: evidence?.name ?? "" })}
      description={l10n.getString("evidence-delete-about")}
      actions={
        <>
          <Button onClick={close}>{l10n.getString("cancel")}</Button>
          <Button kind="danger" disabled={!dependents.isSuccess || needed.length > 0} onClick={() => void remove()}>
            {l10n.getString("evidence-delete")}
          </Button>
        </>
      }
    >
      {dependents.isError ? (
        <ErrorNote what={l10n.getString("evidence-unread")} why={asCommandError(dependents.error).message} />
      ) : null}
      {error === null ? null : <ErrorNote what={l10n.getString("evidence-not-deleted")} why={error} />}
      {needed.length === 0 ? null : (
        <p>{l10n.getString("evidence-needed", { list: needed.map(([, name]) => name).join(", ") })}</p>
      )}
      <p>{l10n.getString("evidence-delete-scope", { count: endpoints.length })}</p>
      {endpoints.length === 0 ? null : (
        <p className="text-sm wrap-anywhere text-ink-3">
          {endpoints.slice(0, most).join(", ")}
          {endpoints.length > most ? `, ${l10n.getString("evidence-more", { count: endpoints.length - most })}` : null}
        </p>
      )}
    </Dialog>
  );
}
