/** Adds a region: whose it is, the provider's code for it, and where it is on whose word. */
import { useMemo } from "react";
import { useSay } from "@/api/useSay";
import type { Region } from "@/api/bindings";
import { Combobox } from "@/design/Combobox";
import { TextField } from "@/design/TextField";
import { shownLocale } from "@/lib/language";
import { placeOptions, typedSubdivision } from "@/lib/places";
import { fieldProblem, put, sourceOf } from "./edits";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { useSave } from "./queries";
import { noSource, SourceFields, type SourceForm } from "./SourceFields";
import { idProblem } from "./typed";
import { useForm, type Problems } from "./useForm";

interface RegionForm extends SourceForm {
  provider: string | null;
  code: string;
  name: string;
  place: string | null;
  geography: string;
}

const empty: RegionForm = { provider: null, code: "", name: "", place: null, geography: "", ...noSource };

/** A region is named after its provider and the provider's code, as those of the starter catalogue are. */
const idOf = ({ provider, code }: RegionForm) => `${provider ?? ""}:${code.trim()}`;

interface AddRegionProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddRegion({ lists, onClose, onAdded }: AddRegionProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<RegionForm>({
    initial: empty,
    check: (values): Problems<RegionForm> => {
      const code = values.code.trim();
      const problem = idProblem(code, "plain");
      return {
        provider: values.provider === null ? say("registry-needed") : undefined,
        code:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "region", idOf(values))
              ? say("registry-taken", { id: idOf(values) })
              : undefined,
        source: values.source.trim() === "" ? say("registry-source-needed") : undefined,
      };
    },
    save: (values) => {
      const value: Region = {
        id: idOf(values),
        provider: values.provider ?? "",
        code: values.code.trim(),
        name: values.name.trim(),
        ...(values.place === null ? {} : { place: values.place }),
        ...(values.geography.trim() === "" ? {} : { geography: values.geography.trim() }),
        source: sourceOf(values.source, values.url, values.date),
        confidence: "officer",
      };
      return save([put({ kind: "region", value })]);
    },
    place: (error, values) => {
      const field = (name: string) => fieldProblem(error, "region", idOf(values), name);
      return { provider: field("provider"), code: field("id"), place: field("place") };
    },
    onSaved: (values) => onAdded(idOf(values)),
  });
  const { values, set, problems } = form;
  const places = useMemo(() => placeOptions(shownLocale()), []);
  return (
    <FormDialog
      title={say("registry-add-region")}
      description={say("registry-add-region-text")}
      save={say("registry-add-region")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      width="wide"
      onSave={form.submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <Combobox
          label={say("registry-provider")}
          options={lists.providers.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
          value={values.provider}
          error={problems.provider}
          onChange={(provider) => set({ provider })}
        />
        <TextField
          label={say("registry-region-code")}
          hint={say("registry-region-hint")}
          mono
          value={values.code}
          error={problems.code}
          onChange={(code) => set({ code })}
        />
        <TextField label={say("registry-name")} value={values.name} onChange={(name) => set({ name })} />
        <Combobox
          label={say("registry-place")}
          hint={say("registry-region-country-hint")}
          options={places}
          value={values.place}
          error={problems.place}
          onChange={(place) => set({ place })}
          create={(typed) => typedSubdivision(typed, shownLocale())}
        />
        <TextField
          label={say("registry-geography")}
          hint={say("registry-geography-hint")}
          value={values.geography}
          onChange={(geography) => set({ geography })}
        />
        <SourceFields values={values} error={problems.source} set={set} />
      </div>
    </FormDialog>
  );
}
