/** What stands in place of a room that could not be drawn: the rooms beside it stay usable, and nothing saved is lost. */
import { useLocalization } from "@fluent/react";
import type { ErrorComponentProps } from "@tanstack/react-router";
import { Button } from "@/design/Button";
import { ErrorNote } from "@/design/ErrorNote";

export function RoomError({ error, reset }: ErrorComponentProps) {
  const { l10n } = useLocalization();
  return (
    <div className="p-2">
      <ErrorNote
        what={l10n.getString("error-room")}
        why={error instanceof Error ? error.message : String(error)}
        todo={l10n.getString("error-room-todo")}
        action={<Button onClick={reset}>{l10n.getString("error-again")}</Button>}
      />
    </div>
  );
}
