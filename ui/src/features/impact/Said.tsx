/** What comes first: the sentence, of how many and from when on, and where requests are newly permitted. */
import { useSay } from "@/api/useSay";
import type { ImpactSummary } from "@/api/bindings";
import { Sentence } from "@/design/Sentence";
import { shownInstant } from "@/lib/show";
import { changed } from "./model";

/** So many places are in sight; the rest is behind a fold. */
const listed = 12;

export function Said({ summary }: { summary: ImpactSummary }) {
  const say = useSay();
  const { sentence, counts, space, from } = summary;
  return (
    <div className="grid gap-1">
      <Sentence parts={[{ strong: sentence }]} />
      {space.answers === 0 ? null : (
        <p className="figures text-ink-3">
          {say("impact-detail", { changed: changed(counts), answers: space.answers, from: shownInstant(from) })}{" "}
          {say("impact-space", { questions: space.questions, endpoints: space.endpoints, epochs: space.epochs })}
        </p>
      )}
      <Places summary={summary} />
    </div>
  );
}

/** Where newly permitted endpoints process: nobody should approve a draft without having read it. */
function Places({ summary: { jurisdictions } }: { summary: ImpactSummary }) {
  const say = useSay();
  if (jurisdictions.length === 0) return null;
  const shown = jurisdictions.slice(0, listed);
  const rest = jurisdictions.slice(listed);
  const line = ({ code, name, tags }: (typeof jurisdictions)[number]) => (
    <li key={code}>
      <b>{name}</b> <span className="text-ink-3">{say("impact-place-for", { tags: tags.join(", ") })}</span>
    </li>
  );
  return (
    <section
      aria-label={say("impact-places")}
      className="mt-1 max-w-[100ch] border-l-3 border-allow-line bg-allow-soft px-3 py-1.5 text-sm text-ink-2"
    >
      <h2 className="font-semibold text-allow">
        <span aria-hidden="true">+ </span>
        {say("impact-places-count", { count: jurisdictions.length })}
      </h2>
      <ul className="flex flex-wrap gap-x-4">{shown.map(line)}</ul>
      {rest.length === 0 ? null : (
        <details>
          <summary>{say("impact-places-more", { count: rest.length })}</summary>
          <ul className="flex flex-wrap gap-x-4">{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}
