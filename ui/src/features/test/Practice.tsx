/** The practice server: on this computer, started by the officer, and without a model. */
import { useLocalization } from "@fluent/react";
import { useMutation, useMutationState, useQueryClient } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { Button } from "@/design/Button";
import { Note } from "./Keys";

const mutationKey = ["practice-server"];

export function Practice() {
  const { l10n } = useLocalization();
  const client = useQueryClient();
  const start = useMutation({
    mutationKey,
    mutationFn: () => commands.practiceStart(),
    onSuccess: () => afterWrite(client, "edit"),
    // Once started it runs until the console is closed, whichever room is open.
    gcTime: Infinity,
  });
  const started = useMutationState({ filters: { mutationKey, status: "success" } }).length > 0;
  if (started) return <Note sentence={l10n.getString("test-practice-on")} />;
  return (
    <Note
      sentence={
        start.isError
          ? `${l10n.getString("test-practice-failed")} ${asCommandError(start.error).message}`
          : l10n.getString("test-practice")
      }
      action={
        <Button disabled={start.isPending} onClick={() => start.mutate()}>
          {l10n.getString("test-practice-start")}
        </Button>
      }
    />
  );
}
