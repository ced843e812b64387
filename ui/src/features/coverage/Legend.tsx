/** Each mark with its words, and how many there are of it. */
import { Swatch, type Mark } from "./marks";
import { useSay } from "./useSay";

export interface LegendItem {
  mark: Mark;
  words: string;
  count: string;
}

export function Legend({ items }: { items: readonly LegendItem[] }) {
  const say = useSay();
  return (
    <ul aria-label={say("coverage-legend")} className="flex flex-wrap gap-x-4 gap-y-1 text-sm text-ink-2">
      {items.map(({ mark, words, count }) => (
        <li key={mark} className="flex items-center gap-1.5">
          <Swatch mark={mark} />
          {words} <span className="figures text-ink-3">{count}</span>
        </li>
      ))}
    </ul>
  );
}
