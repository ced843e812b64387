/** What stands in the place of a workspace that could not be opened: why, and the ways on. */
import { useLocalization } from "@fluent/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commands, type Access, type CommandError } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";
import { RestoreDialog } from "@/features/settings/RestoreDialog";

export function NotOpened({ error }: { error: CommandError }) {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const [restoring, setRestoring] = useState(false);
  const open = useMutation({
    mutationFn: (access: Access | null) => commands.workspaceOpen(access),
    onSuccess: () => client.invalidateQueries(),
  });
  const shown = open.isError ? asCommandError(open.error) : error;
  const way = (access: Access | null, message: string, kind: "primary" | "plain") => (
    <Button
      kind={kind}
      aria-disabled={open.isPending}
      onClick={() => (open.isPending ? undefined : open.mutate(access))}
    >
      {l10n.getString(message)}
    </Button>
  );
  return (
    <main className="p-6">
      <h1 className="mb-3 text-xl font-semibold">{l10n.getString("product")}</h1>
      <ErrorNote
        what={l10n.getString("error-open")}
        why={shown.message}
        action={
          <>
            {way(null, "error-again", "primary")}
            {way("look", "error-open-look", "plain")}
            {shown.code === "held" ? way("take_over", "error-open-take-over", "plain") : null}
            <Button onClick={() => setRestoring(true)}>{l10n.getString("settings-restore-open")}</Button>
          </>
        }
      />
      {restoring ? <RestoreDialog onClose={() => setRestoring(false)} /> : null}
    </main>
  );
}
