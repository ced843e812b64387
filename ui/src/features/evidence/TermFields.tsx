/** First and last day in the officer's zone, with the exact instants in words. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import { DateField } from "@/design/DateField";
import { lastSecond, officerLocale, showInstant } from "@/lib/when";
import type { EvidenceForm, FormField } from "./model";

interface TermFieldsProps {
  form: EvidenceForm;
  zone: string;
  change: (part: Partial<EvidenceForm>) => void;
  complaint: (field: FormField, core?: string) => string | undefined;
  tried: boolean;
  /** Whether one of the two is a text that is no date. */
  onUnreadable: (unreadable: boolean) => void;
}

export function TermFields({ form, zone, change, complaint, tried, onUnreadable }: TermFieldsProps) {
  const { l10n } = useLocalization();
  const [wrong, setWrong] = useState<{ first?: string | undefined; last?: string | undefined }>({});
  const read = (field: "first" | "last", text: string | undefined) => {
    const next = { ...wrong, [field]: text };
    setWrong(next);
    onUnreadable(next.first !== undefined || next.last !== undefined);
  };
  const rule = { zone, locale: officerLocale() };
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="sr-only">{l10n.getString("evidence-term")}</legend>
      <div className="grid grid-cols-2 items-start gap-x-4">
        <DateField
          label={l10n.getString("evidence-first-day")}
          rule={{ ...rule, edge: "from" }}
          value={form.from}
          onChange={(from) => change({ from })}
          onError={(text) => read("first", text)}
          error={(tried ? wrong.first : undefined) ?? complaint("first", "date")}
        />
        <DateField
          label={l10n.getString("evidence-last-day")}
          rule={{ ...rule, edge: "through" }}
          value={form.to}
          onChange={(to) => change({ to })}
          onError={(text) => read("last", text)}
          error={(tried ? wrong.last : undefined) ?? complaint("order", "last day") ?? complaint("last", "last day")}
        />
      </div>
      <p className="mt-1 text-sm text-ink-2">
        {form.from !== null && form.to !== null
          ? l10n.getString("evidence-counts", {
              from: showInstant(form.from, zone),
              through: showInstant(lastSecond(form.to), zone),
            })
          : l10n.getString("evidence-term-about", { zone })}
      </p>
    </fieldset>
  );
}
