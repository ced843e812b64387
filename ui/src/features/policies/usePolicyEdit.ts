/**
 * One policy under the officer's hands: every change is saved at once, one after the other. What cannot be saved yet stays
 * as it was typed, with the reason, also while the officer looks at other rooms.
 */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import type { CommandError, Policy } from "@/api/bindings";
import { commands } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { afterWrite } from "@/api/queryKeys";
import { same } from "@/lib/same";
import { missingIn, type Missing } from "./model";

/** Edits that were refused or are incomplete, by policy, until they are mended or dropped. */
const unsaved = new Map<string, Policy>();

export interface PolicyEdit {
  /** As it stands on the screen. */
  policy: Policy;
  missing: readonly Missing[];
  /** Why the core refused the last change. */
  error: CommandError | null;
  /** Whether the screen shows something that is not in the draft. */
  waiting: boolean;
  change: (next: Policy) => void;
  /** Tries the same again. */
  retry: () => void;
  /** Goes back to what is saved. */
  drop: () => void;
  /** What is wrong with a field by the core, the first part of its path: "stages.storage". */
  problem: (field: string) => string | undefined;
}

export function usePolicyEdit(saved: Policy): PolicyEdit {
  const client = useQueryClient();
  const [edited, setEdited] = useState<Policy | null>(() => unsaved.get(saved.id) ?? null);
  const [error, setError] = useState<CommandError | null>(null);
  const [saving, setSaving] = useState(false);
  const next = useRef<Policy | null>(null);
  const running = useRef(false);
  const policy = edited ?? saved;
  const missing = missingIn(policy);

  useEffect(() => {
    if (edited === null || same(edited, saved)) unsaved.delete(saved.id);
    else unsaved.set(saved.id, edited);
  }, [edited, saved]);

  const save = async (wanted: Policy) => {
    next.current = wanted;
    if (running.current) return;
    running.current = true;
    setSaving(true);
    // Saves go one after the other, the newest last; only what became of the newest counts.
    for (let turn: Policy | null = wanted; turn !== null; turn = next.current) {
      next.current = null;
      // oxlint-disable-next-line no-await-in-loop -- in turn
      const refused = await put(turn);
      if (next.current !== null) continue;
      setError(refused);
      if (refused === null) setEdited((now) => (now === turn ? null : now));
    }
    running.current = false;
    setSaving(false);
  };

  const put = async (wanted: Policy): Promise<CommandError | null> => {
    try {
      await commands.catalogueEdit([{ put: { kind: "policy", value: wanted } }], null);
      await afterWrite(client, "edit");
      return null;
    } catch (thrown) {
      return asCommandError(thrown);
    }
  };

  const change = (wanted: Policy) => {
    setEdited(wanted);
    if (missingIn(wanted).length === 0) void save(wanted);
    else next.current = null;
  };

  return {
    policy,
    missing,
    error,
    waiting: edited !== null && !saving,
    change,
    retry: () => change(policy),
    drop: () => {
      setEdited(null);
      setError(null);
    },
    problem: (field) =>
      error?.fields.find(
        (one) =>
          one.kind === "policy" && one.id === saved.id && (one.field === field || one.field.startsWith(`${field}.`)),
      )?.message,
  };
}
