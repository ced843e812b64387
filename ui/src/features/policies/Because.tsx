/** The regulations behind a policy, each with who was read for it and when. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { Citation, Policy } from "@/api/bindings";
import { Button } from "@/design/Button";
import { FormSection } from "@/design/Page";
import { showCalendarDay } from "@/lib/when";
import { CitationDialog } from "./CitationDialog";
import { withCitation } from "./model";

interface BecauseProps {
  policy: Policy;
  onChange: (policy: Policy) => void;
}

export function Because({ policy, onChange }: BecauseProps) {
  const { l10n } = useLocalization();
  const [editing, setEditing] = useState<number | null>(null);
  const regulations = policy.regulations ?? [];
  return (
    <FormSection title={l10n.getString("policies-because")}>
      <div className="grid min-h-8 grid-cols-[120px_minmax(0,1fr)]">
        <span className="py-1.5 text-sm text-ink-3">{l10n.getString("policies-regulation")}</span>
        <ul className="py-1">
          {regulations.map((citation, index) => (
            <li key={`${citation.name} ${citation.citation}`} className="py-0.5">
              <span>{citation.name}</span>{" "}
              <span className="text-sm text-ink-3">
                <Reading citation={citation} />
              </span>{" "}
              <Button
                kind="link"
                className="text-sm"
                aria-label={l10n.getString("policies-regulation-edit", { name: citation.name })}
                onClick={() => setEditing(index)}
              >
                {l10n.getString("policies-edit")}
              </Button>
            </li>
          ))}
          <li className="py-0.5">
            <Button kind="link" onClick={() => setEditing(regulations.length)}>
              {l10n.getString("policies-regulation-add")}
            </Button>
          </li>
        </ul>
      </div>
      {editing === null ? null : (
        <CitationDialog
          key={editing}
          citation={regulations[editing]}
          onClose={() => setEditing(null)}
          onSave={(citation: Citation | null) => {
            setEditing(null);
            onChange({ ...policy, regulations: withCitation(regulations, editing, citation) });
          }}
        />
      )}
    </FormSection>
  );
}

function Reading({ citation }: { citation: Citation }) {
  const { l10n } = useLocalization();
  const { source, reviewed } = citation;
  return [
    citation.citation,
    ...(typeof source === "string" ? [source] : []),
    ...(typeof reviewed === "string" ? [l10n.getString("policies-read", { day: showCalendarDay(reviewed) })] : []),
  ].join(", ");
}
