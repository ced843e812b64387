/** Says once that the window before this one was not closed, and up to when its edits are there. */
import { useLocalization } from "@fluent/react";
import { useEffect } from "react";
import { useToast } from "@/design/Toast";
import { officerZone, showInstant } from "@/lib/when";

/** It belongs to the window, not to a part of it that may be drawn anew. */
let isSaid = false;

export function useRecovered(recovered: string | null) {
  const { l10n } = useLocalization();
  const toast = useToast();
  useEffect(() => {
    if (recovered === null || isSaid) return;
    isSaid = true;
    const time = showInstant(recovered, officerZone());
    toast({ text: l10n.getString("recovered-draft", { time }) });
  }, [recovered, l10n, toast]);
}
