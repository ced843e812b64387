/** What a workspace or a backup holds, as a sentence. */
import { useCallback } from "react";
import type { WorkspaceContents } from "@/api/bindings";
import { useSay } from "@/api/useSay";

export function useHolds(): (holds: WorkspaceContents) => string {
  const say = useSay();
  return useCallback(
    ({ objects, documents, releases, last_entry: entry }) =>
      say("settings-backup-holds", { objects, documents, releases, entry }),
    [say],
  );
}
