/**
 * A day, typed as text and given on as an instant. Never `<input type=date>`: typing into it yields wrong years under
 * WebKit. What was understood is spelt out below the field.
 */
import { useState } from "react";
import { readDate, showDate, spellDay, type DateRule } from "./dateValue";
import type { FieldProps } from "./Field";
import { useLabels } from "./LabelsProvider";
import { TextField } from "./TextField";

export interface DateFieldProps extends FieldProps {
  /** ISO instant in UTC, or null. */
  value: string | null;
  /** Called when the text becomes a date or empty, not while it is unreadable. */
  onChange: (iso: string | null) => void;
  /** Called with the reason while the text is no date, and with undefined when it is one again. */
  onError?: (text: string | undefined) => void;
  rule: DateRule;
}

export function DateField({ value, onChange, onError, rule, hint, error, ...field }: DateFieldProps) {
  const words = useLabels("date");
  // The text is the officer's while she types; otherwise the value speaks.
  const [typed, setTyped] = useState<{ text: string; left: boolean } | null>(null);
  const text = typed?.text ?? showDate(value, rule);
  const reading = readDate(text, rule, words);
  const own = reading.kind === "error" && typed?.left === true ? reading.text : undefined;
  return (
    <TextField
      {...field}
      value={text}
      placeholder={words.hint}
      error={own ?? error}
      hint={reading.kind === "instant" ? spellDay(reading.day, rule.locale) : hint}
      onChange={(next) => {
        const read = readDate(next, rule, words);
        setTyped({ text: next, left: typed?.left === true && read.kind === "error" });
        onError?.(read.kind === "error" ? read.text : undefined);
        if (read.kind === "instant") onChange(read.iso);
        if (read.kind === "empty") onChange(null);
      }}
      onBlur={() => setTyped(reading.kind === "error" ? { text, left: true } : null)}
    />
  );
}
