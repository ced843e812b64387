/** The picture `coverage.png`, made of our parts. */
import { useState } from "react";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { FilterChip, ToggleChip } from "@/design/Chip";
import { Code } from "@/design/Code";
import { Find } from "@/design/Find";
import { Checks, InspectorCrumb, InspectorSection, InspectorVerdict, Steps, type Check } from "@/design/Inspector";
import { KeyValue } from "@/design/KeyValue";
import { Matrix } from "@/design/Matrix/Matrix";
import type { MatrixPlace } from "@/design/Matrix/types";
import { PageHead, Toolbar } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { Sentence } from "@/design/Sentence";
import { Timeline, type TimelineStop } from "@/design/Timeline";
import { VerdictLegend } from "@/design/VerdictText";
import { coverageCell, groups, longCoverage, tags } from "./fixtures";

const stops: readonly TimelineStop[] = [
  { id: "now", at: 0, label: "Now" },
  { id: "a", at: 0.18, label: "31 Dec 2026, DPA Azure ends" },
  { id: "b", at: 0.31, label: "15 Jan 2027, an exemption ends" },
  { id: "c", at: 0.52, label: "1 Jun 2027, no endpoint remains for eu-health", hot: true },
  { id: "d", at: 0.83, label: "30 Sep 2027, a policy begins" },
];

const views = ["matrix", "table", "map", "flow"] as const;
const long = longCoverage(10_000, 60);

interface CoverageProps {
  selected: MatrixPlace;
  onSelect: (place: MatrixPlace) => void;
  huge?: boolean;
}

export function Coverage({ selected, onSelect, huge = false }: CoverageProps) {
  const [find, setFind] = useState("");
  const [view, setView] = useState<(typeof views)[number]>("matrix");
  const [changed, setChanged] = useState(false);
  const [stop, setStop] = useState("now");
  const shown = huge ? long : { groups, tags, cell: coverageCell };
  return (
    <>
      <PageHead
        title="Coverage"
        description={
          <>
            What each tag may use, and why. As of <b>20 Nov 2026, 10:42 CET</b>
          </>
        }
        actions={
          <Segmented
            label="View"
            value={view}
            onChange={setView}
            options={views.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))}
          />
        }
      />
      <Toolbar label="Filters" end={<VerdictLegend />}>
        <Find label="Find" hint="endpoint, model, region…" value={find} onChange={setFind} />
        <FilterChip
          label="Categories: personal data"
          removeLabel="Remove filter, categories: personal data"
          onRemove={() => undefined}
        />
        <ToggleChip label="Changed in draft" on={changed} onChange={setChanged} />
      </Toolbar>
      <div className="mb-3 flex flex-wrap items-center gap-x-5 gap-y-1 text-sm text-ink-2">
        <Timeline label="Date" from="Now" to="Nov 2027" stops={stops} value={stop} onChange={setStop} />
        <span>
          5 dates change an answer; next <b>31 Dec 2026</b>: DPA Azure ends
        </span>
      </div>
      <Matrix
        label="What each tag may use"
        heads={{ row: "Endpoint", place: "Processing" }}
        groups={shown.groups}
        tags={shown.tags}
        cell={shown.cell}
        selected={selected}
        onOpen={onSelect}
      />
    </>
  );
}

const yes = { verdict: "allow", word: "passes" } as const;
const checks: readonly Check[] = [
  {
    id: "processing",
    name: "Processing",
    permitted: "EEA30",
    declared: (
      <>
        EU27 + NO <b className="text-deny">CH</b>
      </>
    ),
    outcome: { verdict: "deny", word: "fails" },
  },
  { id: "storage", name: "Storage", permitted: "EEA30", declared: "SE", outcome: yes },
  { id: "logs", name: "Prompt logs", permitted: "EEA30", declared: "not retained", outcome: yes },
  { id: "abuse", name: "Abuse monitoring", permitted: "EEA30", declared: "SE", outcome: yes },
  { id: "support", name: "Support access", permitted: "not named by this policy", outcome: null },
  { id: "evidence", name: "Evidence", permitted: "DPA", declared: "in force, 41 days left", outcome: yes },
];

export function Explanation({ place }: { place: MatrixPlace }) {
  return (
    <>
      <InspectorCrumb parts={[place.tag, place.row]} />
      <InspectorVerdict verdict="deny">Denied</InspectorVerdict>
      <Sentence
        parts={[
          "Requests tagged ",
          { strong: "eu-personal" },
          " may be processed in the ",
          { strong: "EEA" },
          " only. This endpoint’s zone may also process in ",
          { strong: "Switzerland" },
          ".",
        ]}
      />
      <InspectorSection title="Checks">
        <Checks
          caption="Checks of the policy EU personal data"
          columns={{ name: "Stage", permitted: "Permitted", declared: "Declared", outcome: "Outcome" }}
          checks={checks}
        />
      </InspectorSection>
      <Callout title="Two sources disagree.">
        Deployment types page: EU Data Boundary with NO and CH. Privacy page: EU members. The wider set counts until you
        settle it. <Button kind="link">Compare sources</Button>
      </Callout>
      <InspectorSection title="What would allow this">
        <Steps
          steps={[
            {
              id: "settle",
              what: "Settle the zone’s members",
              detail: "with a contract that limits processing to EEA30",
              action: <Button kind="link">Add evidence</Button>,
            },
            {
              id: "permit",
              what: "Permit EEA_CH for processing",
              detail: "Switzerland has an adequacy decision; also allows 2 other endpoints",
              action: <Button kind="link">Try in scratch</Button>,
            },
          ]}
        />
      </InspectorSection>
      <KeyValue
        ruled
        facts={[
          {
            term: "Policy",
            value: (
              <>
                <Button kind="link">EU personal data</Button>, enforce, revision 14
              </>
            ),
          },
          { term: "Regulation", value: "GDPR Art. 44–46" },
          { term: "Next change", value: "31 Dec 2026, DPA ends" },
          { term: "Catalogue", value: <Code>9f2c 71aa 03d8</Code> },
        ]}
      />
    </>
  );
}
