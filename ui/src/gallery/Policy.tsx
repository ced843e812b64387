/** The picture `policy.png`, made of our parts. */
import { useState } from "react";
import { Button } from "@/design/Button";
import { Callout } from "@/design/Callout";
import { InspectorSection, Steps } from "@/design/Inspector";
import { FormSection, PageHead } from "@/design/Page";
import { Segmented } from "@/design/Segmented";
import { Sentence } from "@/design/Sentence";
import { TokenField } from "@/design/TokenField";
import { VerdictText } from "@/design/VerdictText";
import { scopes, tags } from "./fixtures";

const tagOptions = tags.map((tag) => ({ value: tag.id, label: tag.name }));
const instruments = ["DPA (Art. 28)", "Zero retention", "Abuse monitoring opt-out"].map((name) => ({
  value: name,
  label: name,
}));

export function Policy() {
  const [mode, setMode] = useState<"audit" | "enforce">("enforce");
  const [forTags, setForTags] = useState<readonly string[]>(["eu-health"]);
  const [all, setAll] = useState<readonly string[]>(["DPA (Art. 28)"]);
  const [one, setOne] = useState<readonly string[]>(["Zero retention", "Abuse monitoring opt-out"]);
  const [permitted, setPermitted] = useState<readonly string[]>(["in_region", "geography", "private"]);
  return (
    <div className="pb-6">
      <PageHead
        crumb="Policies / EU health data"
        title="EU health data"
        description={
          <>
            From template <Button kind="link">GDPR Chapter V, special categories</Button> · reviewed 3 Nov 2026
          </>
        }
        actions={
          <Segmented
            label="Mode"
            value={mode}
            onChange={setMode}
            options={[
              { value: "audit", label: "Audit" },
              { value: "enforce", label: "Enforce" },
            ]}
          />
        }
      />
      <Sentence
        kind="policy"
        parts={[
          "Requests tagged ",
          { strong: "eu-health" },
          " that carry ",
          { strong: "health" },
          " or ",
          { strong: "special-category" },
          " data may use only endpoints that process them in the ",
          { strong: "EEA" },
          " and store them, their prompt logs and their abuse-monitoring copies in the ",
          { strong: "EEA" },
          ", where a ",
          { strong: "DPA" },
          " is in force. Everything else is refused.",
        ]}
      />
      <FormSection title="Applies to">
        <TokenField
          layout="row"
          label="Tags"
          options={tagOptions}
          value={forTags}
          onChange={setForTags}
          add="Add tag"
        />
      </FormSection>
      <FormSection title="Requires">
        <TokenField
          layout="row"
          label="All of"
          options={instruments}
          value={all}
          onChange={setAll}
          add="Add instrument"
        />
        <TokenField layout="row" label="One of" options={instruments} value={one} onChange={setOne} add="Add" />
        <TokenField layout="row" label="Scope" options={scopes} value={permitted} onChange={setPermitted} add="Add" />
      </FormSection>
    </div>
  );
}

export function PolicyEffect() {
  return (
    <>
      <InspectorSection title="Effect of this draft">
        <Sentence
          parts={[
            { strong: "4 of 1,148" },
            " decisions change. ",
            { strong: "3 of 12" },
            " endpoints remain for eu-health.",
          ]}
        />
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">Endpoint</th>
              <th scope="col">Published</th>
              <th scope="col">Draft</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">azure-swe</th>
              <td>
                <VerdictText verdict="allow" />
              </td>
              <td>
                <VerdictText verdict="deny" />
                <br />
                storage claim only declared
              </td>
            </tr>
          </tbody>
        </table>
      </InspectorSection>
      <Callout title="One tag may become unusable.">
        On 31 Dec 2026 the DPA with Azure ends; without a renewal eu-health keeps 2 endpoints.
      </Callout>
      <InspectorSection title="Checks on the policy">
        <Steps
          steps={[
            {
              id: "wider",
              what: "Never wider than “EU personal data”",
              detail: "Both apply to eu-health; this one is stricter in storage.",
            },
            {
              id: "unmet",
              what: "“One of” is met by no hosted endpoint today",
              detail: "Only private endpoints pass.",
              action: <Button kind="link">Show</Button>,
            },
          ]}
        />
      </InspectorSection>
    </>
  );
}
