/** Adds a placement: as the starter catalogue knows it, with its sources, or blank with every claim unknown. */
import { useSay } from "@/api/useSay";
import { Combobox } from "@/design/Combobox";
import type { Option } from "@/design/options";
import { Segmented } from "@/design/Segmented";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { shownLocale } from "@/lib/language";
import { placeOptions } from "@/lib/places";
import { allScopes, asScope } from "./edits";
import { FormDialog } from "./FormDialog";
import type { Lists } from "./lists";
import { regionOptions, zoneOptions } from "./placementColumns";
import {
  checkPlacement,
  emptyPlacement,
  namedIn,
  needsRegion,
  placementAdditions,
  placePlacementProblems,
  type PlacementForm,
} from "./placementForm";
import { useSave } from "./queries";
import { StarterPlacements } from "./StarterPlacements";
import { useForm } from "./useForm";

interface AddPlacementProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddPlacement({ lists, onClose, onAdded }: AddPlacementProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<PlacementForm>({
    initial: emptyPlacement,
    check: (values) => checkPlacement(values, lists, say),
    save: (values) =>
      save(
        values.from === "blank"
          ? placementAdditions(values, lists, say("registry-source-officer"))
          : [{ adopt: { kind: "placement", id: values.starter ?? "" } }],
      ),
    place: placePlacementProblems,
    onSaved: (values) => onAdded(values.from === "blank" ? values.id.trim() : (values.starter ?? "")),
  });
  const { values, set, problems } = form;
  return (
    <FormDialog
      title={say("registry-add-placement")}
      description={say("registry-add-placement-text")}
      save={say("registry-add-placement")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      width="wide"
      onSave={form.submit}
      onClose={onClose}
    >
      <Segmented
        label={say("registry-add-placement-from")}
        value={values.from}
        onChange={(from) => set({ from })}
        options={[
          { value: "starter", label: say("registry-from-starter") },
          { value: "blank", label: say("registry-blank") },
        ]}
      />
      {values.from === "starter" ? (
        <StarterPlacements
          onlyNew
          value={values.starter}
          error={problems.starter}
          onChange={(starter) => set({ starter })}
        />
      ) : (
        <BlankFields values={values} set={set} problems={problems} lists={lists} />
      )}
    </FormDialog>
  );
}

interface BlankFieldsProps {
  values: PlacementForm;
  problems: Partial<Record<keyof PlacementForm, string | undefined>>;
  set: (changes: Partial<PlacementForm>) => void;
  lists: Lists;
}

const known = (options: readonly Option[]) => options.filter((option) => option.value !== "");
const typedAs = (typed: string) => ({ value: typed, label: typed });

function BlankFields({ values, problems, set, lists }: BlankFieldsProps) {
  const say = useSay();
  const named = namedIn(values, lists);
  return (
    <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
      <TextField
        label={say("registry-placement-id")}
        hint={say("registry-placement-id-hint")}
        value={values.id}
        error={problems.id}
        onChange={(id) => set({ id })}
      />
      <TextField
        label={say("registry-name")}
        value={values.name}
        error={problems.name}
        onChange={(name) => set({ name })}
      />
      <Combobox
        label={say("registry-provider")}
        hint={values.provider !== null && named.isNewProvider ? say("registry-provider-new") : undefined}
        options={lists.providers.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
        value={values.provider}
        error={problems.provider}
        onChange={(provider) => set({ provider, region: null, zone: null })}
        create={(typed) => ({ ...typedAs(typed), hint: say("registry-new") })}
      />
      <Select
        label={say("registry-scope")}
        wide
        value={values.scope}
        hint={say(`registry-scope-${values.scope}`)}
        options={allScopes.map((scope) => ({ value: scope, label: say(`scope-${scope}`) }))}
        onChange={(text) => {
          const scope = asScope(text);
          if (scope !== undefined) set({ scope });
        }}
      />
      {needsRegion(values.scope) ? (
        <Combobox
          label={say("registry-region")}
          hint={say(named.isNewRegion ? "registry-region-new" : "registry-region-hint")}
          options={known(regionOptions(lists, named.provider, ""))}
          value={values.region}
          error={problems.region}
          onChange={(region) => set({ region })}
          create={(typed) => ({ ...typedAs(typed), hint: say("registry-new") })}
        />
      ) : null}
      {needsRegion(values.scope) && named.isNewRegion ? (
        <Combobox
          label={say("registry-region-country")}
          hint={say("registry-region-country-hint")}
          options={placeOptions(shownLocale())}
          value={values.country}
          error={problems.country}
          onChange={(country) => set({ country })}
        />
      ) : null}
      {values.scope === "zone" ? (
        <Combobox
          label={say("registry-zone")}
          hint={say("registry-zone-hint")}
          options={known(zoneOptions(lists, named.provider, ""))}
          value={values.zone}
          error={problems.zone}
          onChange={(zone) => set({ zone })}
        />
      ) : null}
    </div>
  );
}
