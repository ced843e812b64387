/** Saves evidence with its document, and says beside which field the core refused it. */
import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { CommandError, Evidence } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { chosenFile } from "@/api/file";
import { afterWrite } from "@/api/queryKeys";
import { evidenceOf, type EvidenceForm } from "./model";

export interface EvidenceSave {
  error: CommandError | null;
  saving: boolean;
  /** Resolves to whether it was saved. */
  save: (form: EvidenceForm, id: string, before?: Evidence) => Promise<boolean>;
  /** What the core said about a field. */
  problem: (field: string) => string | undefined;
}

export function useEvidenceSave(zone: string): EvidenceSave {
  const client = useQueryClient();
  const [error, setError] = useState<CommandError | null>(null);
  const [saving, setSaving] = useState(false);
  return {
    error,
    saving,
    save: async (form, id, before) => {
      const wanted = evidenceOf(form, id, zone, before);
      if (wanted === undefined) return false;
      setSaving(true);
      try {
        const file = form.file === null ? null : await chosenFile(form.file);
        await commands.evidencePut(wanted.evidence, wanted.days, file);
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
    problem: (field) => (error === null ? undefined : problemOf(error, field)),
  };
}

/** The core names a field in `fields`, or, for what was typed, at the beginning of its message: "file: …". */
export function problemOf(error: CommandError, field: string): string | undefined {
  const named = error.fields.find((one) => one.field === field || one.field.startsWith(`${field}.`));
  if (named !== undefined) return named.message;
  const start = `${field}: `;
  return error.message.startsWith(start) ? error.message.slice(start.length) : undefined;
}
