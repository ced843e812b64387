/** The templates to begin with: what each permits, the law behind it, how sure the reading is, and what it leaves out. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import type { TemplateView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { templatesQuery } from "@/api/queries";
import { Button } from "@/design/Button";
import { Checkbox } from "@/design/Checkbox";
import { EmptyState } from "@/design/EmptyState";
import { ErrorNote } from "@/design/ErrorNote";

interface TemplateChoiceProps {
  chosen: readonly string[];
  onChange: (chosen: readonly string[]) => void;
}

export function TemplateChoice({ chosen, onChange }: TemplateChoiceProps) {
  const { l10n } = useLocalization();
  const templates = useQuery(templatesQuery);
  if (templates.isPending) return <p className="text-ink-3">{l10n.getString("loading")}</p>;
  if (templates.isError) {
    return (
      <ErrorNote
        what={l10n.getString("error-read")}
        why={asCommandError(templates.error).message}
        action={<Button onClick={() => void templates.refetch()}>{l10n.getString("error-again")}</Button>}
      />
    );
  }
  if (templates.data.length === 0) return <EmptyState sentence={l10n.getString("setup-templates-none")} />;
  return (
    <ul
      // oxlint-disable-next-line jsx-a11y/no-redundant-roles -- WebKit takes a list without markers for none
      role="list"
      aria-label={l10n.getString("setup-templates")}
      className="rounded-md border border-line bg-surface [&>li+li]:border-t [&>li+li]:border-line"
    >
      {templates.data.map((template) => (
        <Template
          key={template.id}
          template={template}
          checked={chosen.includes(template.id)}
          onChange={(on) => onChange(on ? [...chosen, template.id] : chosen.filter((id) => id !== template.id))}
        />
      ))}
    </ul>
  );
}

interface TemplateProps {
  template: TemplateView;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Template({ template, checked, onChange }: TemplateProps) {
  const { l10n } = useLocalization();
  const { name, jurisdiction, summary, citation, confidence, review_by, notes } = template;
  return (
    <li className="px-3 py-2.5">
      <div className="flex items-baseline justify-between gap-3">
        <Checkbox checked={checked} onChange={onChange}>
          <span className="font-semibold">{name}</span>
        </Checkbox>
        <span className="shrink-0 text-sm text-ink-3">{jurisdiction}</span>
      </div>
      <div className="pl-[22px]">
        <p className="mt-0.5 max-w-[72ch] text-ink-2">{summary}</p>
        <p className="mt-1 text-sm text-ink-3">
          {citation.name}, {citation.citation}
        </p>
        <p className="text-sm text-ink-3">
          {l10n.getString(`setup-confidence-${confidence}`)}
          {review_by === null ? null : ` · ${l10n.getString("setup-review", { date: review_by })}`}
        </p>
        {notes.length === 0 ? null : (
          <details className="mt-1 text-sm">
            <summary className="w-fit rounded-sm text-accent">
              {l10n.getString("setup-notes", { count: notes.length })}
              <span className="sr-only">, {name}</span>
            </summary>
            <ul className="mt-1 max-w-[78ch] list-disc pl-4 text-ink-2 marker:text-ink-3">
              {notes.map((note) => (
                <li key={note} className="py-0.5">
                  {note}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </li>
  );
}
