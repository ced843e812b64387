/** What the evidence says about each of the six stages. */
import { useLocalization } from "@fluent/react";
import { memo, useState } from "react";
import type { Instrument, Registry, Stage } from "@/api/bindings";
import { Button } from "@/design/Button";
import { Menu } from "@/design/Menu";
import { Select } from "@/design/Select";
import { TokenField } from "@/design/TokenField";
import { perLocale, shownLocale } from "@/lib/language";
import { placeOptions, typedSubdivision } from "@/lib/places";
import { mayBeNotRetained, stages } from "@/api/claims";
import { coverKinds, withCover, withPlacesEverywhere, type Cover, type Covers } from "./model";

interface StageFieldsProps {
  covers: Covers;
  instrument: Instrument | undefined;
  registry: Registry;
  onChange: (covers: Covers) => void;
  errors: Partial<Record<Stage, string>>;
}

const places = perLocale((locale) => placeOptions(locale));
const subdivision = (typed: string) => typedSubdivision(typed, shownLocale());

/** In a memo: the six fields offer every country each, and need not be made anew while other fields are typed in. */
export const StageFields = memo(function StageFields(props: StageFieldsProps) {
  const { covers, instrument, registry, onChange, errors } = props;
  const { l10n } = useLocalization();
  const [shared, setShared] = useState<readonly string[]>([]);
  return (
    <fieldset className="border-t border-line pt-3">
      <legend className="sr-only">{l10n.getString("evidence-stages")}</legend>
      <p className="mb-2 text-sm font-semibold text-ink-2">{l10n.getString("evidence-stages")}</p>
      <div className="mb-2 grid grid-cols-[minmax(0,1fr)_auto_auto] items-end gap-2">
        <TokenField
          boxed
          label={l10n.getString("evidence-same-places")}
          add={l10n.getString("evidence-add-place")}
          options={places()}
          create={subdivision}
          value={shared}
          onChange={setShared}
        />
        <Menu
          trigger={<Button>{l10n.getString("evidence-boundary-places")}</Button>}
          items={(registry.boundaries ?? []).map(({ id, name, places: members }) => ({
            id,
            label: l10n.getString("evidence-boundary-item", { id, name }),
            onChoose: () => setShared((now) => [...new Set([...now, ...members])]),
          }))}
        />
        <Button disabled={shared.length === 0} onClick={() => onChange(withPlacesEverywhere(covers, shared))}>
          {l10n.getString("evidence-use-for-all")}
        </Button>
      </div>
      <table className="facts table-fixed">
        <thead>
          <tr>
            <th scope="col" className="w-[128px]">
              {l10n.getString("evidence-stage")}
            </th>
            <th scope="col" className="w-[196px]">
              {l10n.getString("evidence-says")}
            </th>
            <th scope="col">{l10n.getString("evidence-places")}</th>
          </tr>
        </thead>
        <tbody>
          {stages.map((stage) => (
            <tr key={stage}>
              <th scope="row" className="leading-7!">
                {l10n.getString(`stage-${stage}`)}
              </th>
              <StageCells
                stage={stage}
                cover={covers[stage]}
                instrument={instrument}
                error={errors[stage]}
                onChange={(cover) => onChange(withCover(covers, stage, cover))}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </fieldset>
  );
});

interface StageCellsProps {
  stage: Stage;
  cover: Cover;
  instrument: Instrument | undefined;
  error: string | undefined;
  onChange: (cover: Partial<Cover>) => void;
}

function StageCells({ stage, cover, instrument, error, onChange }: StageCellsProps) {
  const { l10n } = useLocalization();
  const name = l10n.getString(`stage-${stage}`);
  const kinds = coverKinds
    .filter((kind) => kind !== "no_retention" || mayBeNotRetained(stage))
    .map((value) => ({ value, label: l10n.getString(`evidence-cover-${value}`) }));
  const idle =
    (cover.kind === "places" && instrument?.location === "none") ||
    (cover.kind === "no_retention" && instrument?.retention === false);
  return (
    <>
      <td>
        <Select
          quiet="text"
          layout="bare"
          label={l10n.getString("evidence-says-for", { stage: name })}
          options={kinds}
          value={cover.kind}
          onChange={(value) => {
            const kind = kinds.find((one) => one.value === value);
            if (kind !== undefined) onChange({ kind: kind.value });
          }}
          error={cover.kind === "places" ? undefined : error}
        />
      </td>
      <td>
        {cover.kind === "places" ? (
          <div className="max-h-[84px] overflow-y-auto">
            <TokenField
              boxed
              layout="bare"
              label={l10n.getString("evidence-places-for", { stage: name })}
              add={l10n.getString("evidence-add-place")}
              options={places()}
              create={subdivision}
              value={cover.places}
              onChange={(next) => onChange({ places: next })}
              error={error}
            />
          </div>
        ) : null}
        {idle ? <p className="py-1 text-ink-3">{l10n.getString(`evidence-idle-${cover.kind}`)}</p> : null}
      </td>
    </>
  );
}
