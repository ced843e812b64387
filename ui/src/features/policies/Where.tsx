/** Where the data of each of the six stages may be. A stage that is not named is not constrained. */
import { useLocalization } from "@fluent/react";
import { useState } from "react";
import type { PermitIf, Policy, Proof, Registry, Requirement, Stage, StageRule } from "@/api/bindings";
import { Button } from "@/design/Button";
import type { Option } from "@/design/options";
import { FormSection } from "@/design/Page";
import { Select } from "@/design/Select";
import { stages } from "@/api/claims";
import { everywhere, withPermit, withStage } from "./model";
import { PermitDialog } from "./PermitDialog";

interface WhereProps {
  policy: Policy;
  registry: Registry;
  onChange: (policy: Policy) => void;
  problem: (field: string) => string | undefined;
}

/** A mechanism that is being edited: at the index of the stage's list, or one past its end. */
interface Editing {
  stage: Stage;
  index: number;
}

export function Where({ policy, registry, onChange, problem }: WhereProps) {
  const { l10n } = useLocalization();
  const [editing, setEditing] = useState<Editing | null>(null);
  // Where "Constrain" was pressed and no boundary is chosen yet.
  const [choosing, setChoosing] = useState<readonly Stage[]>([]);
  const boundaries: Option[] = [
    ...(registry.boundaries ?? []).map(({ id, name }) => ({ value: id, label: id, hint: name })),
    { value: everywhere, label: everywhere, hint: l10n.getString("policies-everywhere") },
  ];
  const put = (stage: Stage, rule: StageRule | null) => {
    setChoosing((list) => list.filter((one) => one !== stage));
    onChange(withStage(policy, stage, rule));
  };
  const rule = editing === null ? undefined : policy.stages?.[editing.stage];
  return (
    <FormSection title={l10n.getString("policies-where")}>
      <table className="facts table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-[128px]">
              {l10n.getString("policies-stage")}
            </th>
            <th scope="col" className="w-[194px]">
              {l10n.getString("policies-permitted")}
            </th>
            <th scope="col">{l10n.getString("policies-also")}</th>
            <th scope="col" className="w-[112px]">
              {l10n.getString("policies-proof")}
            </th>
            <th scope="col" className="w-8">
              <span className="sr-only">{l10n.getString("policies-release-column")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => {
            const name = l10n.getString(`stage-${stage}`);
            const current = policy.stages?.[stage];
            return (
              <tr key={stage}>
                <th scope="row" className="leading-7!">
                  {name}
                </th>
                {current === undefined ? (
                  <td colSpan={4} className="text-ink-3">
                    {choosing.includes(stage) ? (
                      <Select
                        layout="bare"
                        label={l10n.getString("policies-permitted-for", { stage: name })}
                        placeholder={l10n.getString("policies-choose-boundary")}
                        options={boundaries}
                        value={null}
                        onChange={(boundary) => put(stage, { boundary })}
                      />
                    ) : (
                      <span className="leading-7">
                        {(policy.denied_places ?? []).length > 0
                          ? l10n.getString("policies-not-denied")
                          : l10n.getString("policies-unconstrained")}{" "}
                        <Button
                          kind="link"
                          aria-label={l10n.getString("policies-constrain-stage", { stage: name })}
                          onClick={() => setChoosing((list) => [...list, stage])}
                        >
                          {l10n.getString("policies-constrain")}
                        </Button>
                      </span>
                    )}
                  </td>
                ) : (
                  <StageCells
                    stage={stage}
                    rule={current}
                    boundaries={boundaries}
                    registry={registry}
                    problem={problem}
                    onChange={(next) => put(stage, next)}
                    onEdit={(index) => setEditing({ stage, index })}
                  />
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
      {editing === null || rule === undefined ? null : (
        <PermitDialog
          key={`${editing.stage} ${editing.index}`}
          stage={l10n.getString(`stage-${editing.stage}`)}
          permit={rule.permit_if?.[editing.index]}
          boundaries={boundaries}
          registry={registry}
          onClose={() => setEditing(null)}
          onSave={(permit: PermitIf | null) => {
            setEditing(null);
            onChange(withStage(policy, editing.stage, withPermit(rule, editing.index, permit)));
          }}
        />
      )}
    </FormSection>
  );
}

interface StageCellsProps {
  stage: Stage;
  rule: StageRule;
  boundaries: readonly Option[];
  registry: Registry;
  problem: (field: string) => string | undefined;
  /** `null` takes the constraint away. */
  onChange: (rule: StageRule | null) => void;
  onEdit: (index: number) => void;
}

function StageCells({ stage, rule, boundaries, registry, problem, onChange, onEdit }: StageCellsProps) {
  const { l10n } = useLocalization();
  const name = l10n.getString(`stage-${stage}`);
  const permits = rule.permit_if ?? [];
  const words = useRequirementWords(registry);
  const proofs: readonly { value: Proof; label: string }[] = (["none", "declares", "constrains"] as const).map(
    (value) => ({ value, label: l10n.getString(`policies-proof-${value}`) }),
  );
  return (
    <>
      <td>
        <Select
          quiet="chip"
          layout="bare"
          label={l10n.getString("policies-permitted-for", { stage: name })}
          options={boundaries}
          value={rule.boundary}
          onChange={(boundary) => onChange({ ...rule, boundary })}
          error={problem(`stages.${stage}.boundary`)}
        />
      </td>
      <td>
        <ul className="py-1">
          {permits.map((permit, index) => (
            <li key={`${permit.boundary} ${words(permit.instruments)}`}>
              <Button
                kind="link"
                className="h-auto! justify-start! text-left! leading-snug! whitespace-normal! text-ink!"
                aria-label={l10n.getString("policies-also-edit", {
                  stage: name,
                  boundary: permit.boundary,
                  instruments: words(permit.instruments),
                })}
                onClick={() => onEdit(index)}
              >
                <span>
                  <span className="rounded-sm bg-accent-soft px-1.5 py-px font-medium text-accent">
                    {permit.boundary}
                  </span>{" "}
                  {l10n.getString("policies-with", { instruments: words(permit.instruments) })}
                </span>
              </Button>
            </li>
          ))}
          <li>
            <Button
              kind="link"
              aria-label={l10n.getString("policies-also-add-for", { stage: name })}
              onClick={() => onEdit(permits.length)}
            >
              {l10n.getString("policies-also-add")}
            </Button>
          </li>
        </ul>
        {problem(`stages.${stage}.permit_if`) === undefined ? null : (
          <p className="text-deny">{problem(`stages.${stage}.permit_if`)}</p>
        )}
      </td>
      <td>
        <Select
          quiet="text"
          layout="bare"
          label={l10n.getString("policies-proof-for", { stage: name })}
          options={proofs}
          value={rule.proof ?? "none"}
          onChange={(value) => {
            const proof = proofs.find((one) => one.value === value);
            if (proof !== undefined) onChange({ ...rule, proof: proof.value });
          }}
        />
      </td>
      <td className="w-7 text-right">
        <button
          type="button"
          className="size-7 rounded-sm text-ink-3 hover:bg-sunken hover:text-ink"
          aria-label={l10n.getString("policies-release-stage", { stage: name })}
          onClick={() => onChange(null)}
        >
          ✕
        </button>
      </td>
    </>
  );
}

/** Says a requirement in short: "DPF", "TIA and one of BCR or SCC". */
function useRequirementWords(registry: Registry): (requirement: Requirement) => string {
  const { l10n } = useLocalization();
  const name = (id: string) => registry.instruments?.find((one) => one.id === id)?.name ?? id;
  return (requirement) =>
    [
      ...(requirement.all_of ?? []).map(name),
      ...(requirement.any_of ?? []).map((group) =>
        group.length === 1 ? name(group[0] ?? "") : l10n.getString("one-of", { list: group.map(name).join(", ") }),
      ),
    ].join(` ${l10n.getString("policies-and")} `);
}
