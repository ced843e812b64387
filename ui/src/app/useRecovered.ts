/** Says once that the window before this one was not closed, and up to when its edits are there. */
import { useLocalization } from "@fluent/react";
import { useEffect, useRef } from "react";
import type { WorkspaceStatus } from "@/api/bindings";
import { useToast } from "@/design/Toast";
import { shownLocale } from "@/lib/language";

export function useRecovered({ recovered, saved_at }: WorkspaceStatus) {
  const { l10n } = useLocalization();
  const toast = useToast();
  const said = useRef(false);
  useEffect(() => {
    if (!recovered || saved_at === null || said.current) return;
    said.current = true;
    const time = new Date(saved_at).toLocaleString(shownLocale(), { dateStyle: "medium", timeStyle: "medium" });
    toast({ text: l10n.getString("recovered-draft", { time }), stays: true });
  }, [recovered, saved_at, l10n, toast]);
}
