/** Finding a template by what an officer would type. */
import type { TemplateView } from "@/api/bindings";

/** Whether every word typed occurs in the template's name, summary, jurisdiction, law or tags. */
export function matchesTemplate(template: TemplateView, find: string): boolean {
  const { citation } = template;
  const text = [
    template.id,
    template.name,
    template.summary,
    template.jurisdiction,
    citation.name,
    citation.citation,
    ...template.tags,
  ]
    .join(" ")
    .toLocaleLowerCase();
  return find
    .toLocaleLowerCase()
    .split(/\s+/u)
    .every((word) => text.includes(word));
}
