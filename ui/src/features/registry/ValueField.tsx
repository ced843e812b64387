/** Where the data of a stage is: places, not retained, anywhere or unknown. */
import { useSay } from "@/api/useSay";
import type { Boundary, ClaimValue, Stage } from "@/api/bindings";
import { Segmented } from "@/design/Segmented";
import { mayBeNotRetained } from "@/api/claims";
import { PlacesField } from "./PlacesField";

export type ValueKind = "places" | "not_retained" | "anywhere" | "unknown";

/** A value while it is being entered: the places stay while another kind is tried. */
export interface ValueDraft {
  kind: ValueKind;
  places: readonly string[];
}

export function draftOf(value: ClaimValue): ValueDraft {
  return typeof value === "string" ? { kind: value, places: [] } : { kind: "places", places: value };
}

/** The value that was entered; undefined while places are asked for and none is named: an empty list says nothing. */
export function valueIn(draft: ValueDraft): ClaimValue | undefined {
  if (draft.kind !== "places") return draft.kind;
  return draft.places.length === 0 ? undefined : [...draft.places];
}

interface ValueFieldProps {
  stage: Stage;
  draft: ValueDraft;
  onChange: (draft: ValueDraft) => void;
  boundaries: readonly Boundary[];
  error: string | undefined;
}

export function ValueField({ stage, draft, onChange, boundaries, error }: ValueFieldProps) {
  const say = useSay();
  const kinds: readonly ValueKind[] = mayBeNotRetained(stage)
    ? ["places", "not_retained", "anywhere", "unknown"]
    : ["places", "anywhere", "unknown"];
  return (
    <div className="grid justify-items-start gap-2">
      <Segmented<ValueKind>
        label={say("registry-claim-value")}
        value={draft.kind}
        onChange={(kind) => onChange({ ...draft, kind })}
        options={kinds.map((kind) => ({ value: kind, label: say(`registry-value-${kind}`) }))}
      />
      {draft.kind === "places" ? (
        <div className="w-full">
          <PlacesField
            label={say("registry-places")}
            value={draft.places}
            error={error}
            boundaries={boundaries}
            onChange={(places) => onChange({ ...draft, places })}
          />
        </div>
      ) : (
        <p className="text-sm text-ink-3">{say(`registry-value-${draft.kind}-text`)}</p>
      )}
    </div>
  );
}
