/**
 * The state of a small form: its values, whether they are still those it opened with, what is wrong with each, and one
 * save at a time.
 */
import { useState } from "react";
import type { CommandError } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { same } from "@/lib/same";
import { sentence } from "./typed";

/** What is wrong, by field. */
export type Problems<Values> = Partial<Record<keyof Values, string | undefined>>;

interface FormRules<Values> {
  initial: Values;
  /** What is wrong before the core is asked. */
  check: (values: Values) => Problems<Values>;
  /** Saves; gives the error. */
  save: (values: Values) => Promise<CommandError | undefined>;
  /** Which fields an error of the core belongs to. */
  place: (error: CommandError, values: Values) => Problems<Values>;
  onSaved: (values: Values) => void;
}

export function useForm<Values extends object>(rules: FormRules<Values>) {
  const [first] = useState(rules.initial);
  const [values, setValues] = useState(first);
  const [problems, setProblems] = useState<Problems<Values>>({});
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);

  const set = (changes: Partial<Values>) => {
    setValues((all) => ({ ...all, ...changes }));
    // What is being mended is no longer reported as wrong.
    setProblems((all) => ({ ...all, ...cleared(changes) }));
  };
  const submit = async () => {
    const wrong = rules.check(values);
    setProblems(wrong);
    setError(undefined);
    if (some(wrong)) return;
    setBusy(true);
    const failed = await rules.save(values).catch(asCommandError);
    setBusy(false);
    if (failed === undefined) {
      rules.onSaved(values);
      return;
    }
    const placed = rules.place(failed, values);
    setProblems(placed);
    if (!some(placed)) setError(sentence(failed.message));
  };
  return { values, dirty: !same(values, first), set, problems, error, busy, submit };
}

function some(problems: object): boolean {
  return Object.values(problems).some((problem) => problem !== undefined);
}

function cleared<Values extends object>(changes: Partial<Values>): Problems<Values> {
  const none: Problems<Values> = {};
  for (const key in changes) none[key] = undefined;
  return none;
}
