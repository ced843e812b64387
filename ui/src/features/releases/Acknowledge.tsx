/** What nobody should sign unread: where the release newly permits requests to be processed, ticked by the officer. */
import { useSay } from "@/api/useSay";
import type { ImpactSummary } from "@/api/bindings";
import { newlyPermittedIn } from "@/api/newlyPermitted";
import { Checkbox } from "@/design/Checkbox";

interface AcknowledgeProps {
  impact: ImpactSummary;
  /** The text that was ticked; a list that has changed since is not ticked. */
  ticked: string | undefined;
  onTick: (text: string | undefined) => void;
}

export function Acknowledge({ impact, ticked, onTick }: AcknowledgeProps) {
  const say = useSay();
  const text = newlyPermittedIn(impact);
  if (text === undefined) return null;
  return (
    <div className="border-l-3 border-allow-line bg-allow-soft px-3 py-2 text-sm">
      <Checkbox checked={ticked === text} onChange={(on) => onTick(on ? text : undefined)}>
        <span className="wrap-anywhere">{say("releases-acknowledge", { places: text })}</span>
      </Checkbox>
    </div>
  );
}
