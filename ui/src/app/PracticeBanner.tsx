/** Says on every screen that practice data is in the workspace, and removes it. */
import { useLocalization } from "@fluent/react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";

export function PracticeBanner() {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => commands.practiceRemove(),
    onSuccess: () => afterWrite(client, "edit"),
  });
  return (
    <div
      role="note"
      className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1 border-l-3 border-exempt-line bg-exempt-soft px-3 py-2 text-sm text-ink-2"
    >
      <span>{remove.isError ? asCommandError(remove.error).message : l10n.getString("practice-banner")}</span>
      <Button kind="link" className="ml-auto" disabled={remove.isPending} onClick={() => remove.mutate()}>
        {l10n.getString("practice-remove")}
      </Button>
    </div>
  );
}
