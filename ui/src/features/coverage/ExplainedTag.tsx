/** A whole tag: how many endpoints it may use and which, or why none. */
import type { Coverage } from "@/api/bindings";
import { InspectorCrumb, InspectorSection } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Sentence } from "@/design/Sentence";
import { VerdictText } from "@/design/VerdictText";
import { verdicts } from "@/design/verdict";
import type { CellAddress } from "@/lib/cell";
import { shownInstant } from "@/lib/show";
import { EndpointLines } from "./EndpointLines";
import { emphasised, tagSentence } from "./model";
import { useSay } from "./useSay";

interface ExplainedTagProps {
  coverage: Coverage;
  tag: string;
  onSelect: (cell: CellAddress, open: boolean) => void;
}

export function ExplainedTag({ coverage, tag, onSelect }: ExplainedTagProps) {
  const say = useSay();
  const index = coverage.tags.findIndex((one) => one.tag === tag);
  const column = coverage.tags[index];
  if (column === undefined) return <p className="text-ink-3">{say("coverage-choose")}</p>;
  const count = coverage.rows.length;
  const outcomes = coverage.rows.map((row) => row.cells[index]?.outcome);
  const permitted = coverage.rows.filter((_, at) => outcomes[at] === "allow" || outcomes[at] === "exempt");
  return (
    <>
      <InspectorCrumb parts={[tag]} />
      <h2 className="mt-1 mb-2 text-h2 font-semibold">{tag}</h2>
      <Sentence parts={emphasised(tagSentence(column, count, say), [tag])} />
      {column.description === "" ? null : <p className="mt-2 text-sm text-ink-3">{column.description}</p>}
      <InspectorSection title={say("coverage-tag-verdicts")}>
        <table className="facts">
          <tbody>
            {verdicts.map((verdict) => (
              <tr key={verdict}>
                <th scope="row">
                  <VerdictText verdict={verdict} />
                </th>
                <td className="figures text-right">
                  {say("coverage-tag-of", { count: outcomes.filter((one) => one === verdict).length, of: count })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </InspectorSection>
      {permitted.length === 0 ? null : (
        <InspectorSection title={say("coverage-tag-permitted")}>
          <EndpointLines
            lines={permitted.map(({ endpoint, processing }) => ({ tag, endpoint, detail: processing }))}
            onChoose={(cell) => onSelect(cell, false)}
          />
        </InspectorSection>
      )}
      <KeyValue
        ruled
        facts={[
          {
            term: say("coverage-fact-change"),
            value: column.next_change === null ? say("coverage-no-change") : shownInstant(column.next_change),
          },
        ]}
      />
    </>
  );
}
