/** What would allow this: the smallest sets of changes, read once the explanation is there. The core has verified each. */
import { useQuery } from "@tanstack/react-query";
import { useSay } from "@/api/useSay";
import type { RemedyView } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { InspectorSection } from "@/design/Inspector";
import { remediesQuery } from "./queries";
import { RemedyEffect } from "./RemedyEffect";

/** So many are in sight; the others are behind a fold. */
const inSight = 3;

interface RemediesProps {
  tag: string;
  endpoint: string;
  /** The instant of the explanation. */
  at: string;
}

export function Remedies({ tag, endpoint, at }: RemediesProps) {
  const say = useSay();
  const { data, error } = useQuery(remediesQuery(tag, endpoint, at));
  if (error !== null) {
    return (
      <InspectorSection title={say("coverage-remedies")}>
        <p className="text-sm text-ink-3">{asCommandError(error).message}</p>
      </InspectorSection>
    );
  }
  // What may be used already needs nothing: an answer that crossed an edit is not shown.
  if (data === undefined || data.ending === "already_eligible") return null;
  const rest = data.remedies.slice(inSight);
  return (
    <InspectorSection title={say("coverage-remedies")}>
      {data.nothing === null ? null : <p className="text-sm text-ink-2">{data.nothing}</p>}
      <List tag={tag} endpoint={endpoint} at={at} remedies={data.remedies.slice(0, inSight)} first={1} />
      {rest.length === 0 ? null : (
        <details>
          <summary className="text-sm text-ink-3 select-none">
            {say("coverage-remedies-more", { count: rest.length })}
          </summary>
          <List tag={tag} endpoint={endpoint} at={at} remedies={rest} first={inSight + 1} />
        </details>
      )}
      {data.ending === "bound_reached" && data.nothing === null ? (
        <p className="mt-1 text-sm text-ink-3">{say("coverage-remedies-bound")}</p>
      ) : null}
    </InspectorSection>
  );
}

interface ListProps {
  tag: string;
  endpoint: string;
  at: string;
  remedies: readonly RemedyView[];
  first: number;
}

function List({ tag, endpoint, at, remedies, first }: ListProps) {
  const say = useSay();
  return (
    <ol start={first}>
      {remedies.map((remedy, index) => (
        <li
          key={remedy.steps.map(({ sentence }) => sentence).join("\n")}
          className="grid grid-cols-[20px_minmax(0,1fr)] gap-x-1 border-t border-line py-[7px] text-sm first:border-t-0"
        >
          <span aria-hidden="true" className="text-ink-3">
            {first + index}
          </span>
          <div className="grid gap-1 text-ink-2">
            {remedy.steps.map(({ sentence }) => (
              <p key={sentence}>{sentence}</p>
            ))}
            {remedy.keeps_the_rules ? null : <p className="text-ink-3">{say("coverage-remedies-loosens")}</p>}
            <RemedyEffect tag={tag} endpoint={endpoint} at={at} number={first + index} remedy={remedy} />
          </div>
        </li>
      ))}
    </ol>
  );
}
