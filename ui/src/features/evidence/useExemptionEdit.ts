/** One edit of exemptions at a time, written with its reason. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { commands, type CommandError, type Edit } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";

export function useExemptionEdit() {
  const client = useQueryClient();
  const [error, setError] = useState<CommandError | null>(null);
  const [saving, setSaving] = useState(false);
  return {
    error,
    saving,
    /** Resolves to whether it was made. */
    edit: async (one: Edit, reason: string | null): Promise<boolean> => {
      setSaving(true);
      try {
        await commands.catalogueEdit([one], reason);
        setError(null);
        await afterWrite(client, "edit");
        return true;
      } catch (thrown) {
        setError(asCommandError(thrown));
        return false;
      } finally {
        setSaving(false);
      }
    },
  };
}
