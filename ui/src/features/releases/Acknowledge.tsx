/** What nobody should sign unread: where the release newly permits requests to be processed, ticked by the officer. */
import { useSay } from "@/api/useSay";
import type { ImpactSummary } from "@/api/bindings";
import { Checkbox } from "@/design/Checkbox";

interface AcknowledgeProps {
  impact: ImpactSummary;
  /** The text that was ticked; a list that has changed since is not ticked. */
  ticked: string | undefined;
  onTick: (text: string | undefined) => void;
}

export function Acknowledge({ impact, ticked, onTick }: AcknowledgeProps) {
  const say = useSay();
  const text = acknowledgement(impact);
  if (text === undefined) return null;
  return (
    <div className="border-l-3 border-allow-line bg-allow-soft px-3 py-2 text-sm">
      <Checkbox checked={ticked === text} onChange={(on) => onTick(on ? text : undefined)}>
        <span className="wrap-anywhere">{say("releases-acknowledge", { places: text })}</span>
      </Checkbox>
    </div>
  );
}

/** "Germany for eu-personal; anywhere for us-phi"; undefined where nothing is newly permitted. */
export function acknowledgement({ jurisdictions }: ImpactSummary): string | undefined {
  const byTags = new Map<string, string[]>();
  for (const { name, tags } of jurisdictions) {
    const key = tags.join(", ");
    byTags.set(key, [...(byTags.get(key) ?? []), name]);
  }
  if (byTags.size === 0) return undefined;
  return [...byTags].map(([tags, places]) => `${places.join(", ")} (${tags})`).join("; ");
}
