/** What an officer should know of a template before and after using it. */
import { useLocalization } from "@fluent/react";
import type { TemplateView } from "@/api/bindings";
import { KeyValue } from "@/design/KeyValue";
import { showCalendarDay } from "@/lib/when";

/** It scrolls, so the keyboard must reach it. */
const reachable = { tabIndex: 0 } as const;

export function TemplateFacts({ template }: { template: TemplateView }) {
  const { l10n } = useLocalization();
  const { citation } = template;
  const source = [
    ...(typeof citation.source === "string" ? [citation.source] : []),
    ...(typeof citation.reviewed === "string"
      ? [l10n.getString("policies-reviewed", { day: showCalendarDay(citation.reviewed) })]
      : []),
  ].join(", ");
  return (
    <div
      role="region"
      aria-label={l10n.getString("policies-template-says")}
      className="max-h-[52vh] overflow-y-auto"
      {...reachable}
    >
      <p className="mb-3 text-say leading-normal text-ink-2">{template.summary}</p>
      <KeyValue
        facts={[
          { term: l10n.getString("policies-template-where"), value: template.jurisdiction },
          { term: l10n.getString("policies-template-law"), value: `${citation.name}: ${citation.citation}` },
          { term: l10n.getString("policies-template-source"), value: source },
          {
            term: l10n.getString("policies-template-sure"),
            value: l10n.getString(`policies-confidence-${template.confidence}`),
          },
          ...(template.review_by === null
            ? []
            : [
                {
                  term: l10n.getString("policies-template-again"),
                  value: l10n.getString("policies-template-by", { day: showCalendarDay(template.review_by) }),
                },
              ]),
          { term: l10n.getString("policies-tags"), value: template.tags.join(", ") },
        ]}
      />
      <ul className="mt-3 list-disc pl-4 text-sm text-ink-2">
        {template.notes.map((note) => (
          <li key={note} className="mb-1">
            {note}
          </li>
        ))}
      </ul>
    </div>
  );
}
