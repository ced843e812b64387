/** Adds a zone: whose it is, its members, and on whose word. */
import { useSay } from "@/api/useSay";
import type { Zone } from "@/api/bindings";
import { Combobox } from "@/design/Combobox";
import { TextField } from "@/design/TextField";
import { fieldProblem, put, sourceOf } from "./edits";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { regionOptions } from "./placementColumns";
import { useSave } from "./queries";
import { noSource, SourceFields, type SourceForm } from "./SourceFields";
import { idProblem } from "./typed";
import { useForm, type Problems } from "./useForm";
import { ValueField, valueIn, type ValueDraft } from "./ValueField";

interface ZoneForm extends SourceForm {
  id: string;
  name: string;
  provider: string | null;
  members: ValueDraft;
  region: string | null;
  note: string;
}

const empty: ZoneForm = {
  id: "",
  name: "",
  provider: null,
  members: { kind: "places", places: [] },
  region: null,
  note: "",
  ...noSource,
};

interface AddZoneProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddZone({ lists, onClose, onAdded }: AddZoneProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<ZoneForm>({
    initial: empty,
    check: (values): Problems<ZoneForm> => {
      const id = values.id.trim();
      const problem = idProblem(id, "plain");
      return {
        id:
          problem !== undefined ? say(problem) : isTaken(lists, "zone", id) ? say("registry-taken", { id }) : undefined,
        name: values.name.trim() === "" ? say("registry-needed") : undefined,
        provider: values.provider === null ? say("registry-needed") : undefined,
        members: valueIn(values.members) === undefined ? say("registry-places-needed") : undefined,
        source: values.source.trim() === "" ? say("registry-source-needed") : undefined,
      };
    },
    save: (values) => {
      const value: Zone = {
        id: values.id.trim(),
        provider: values.provider ?? "",
        name: values.name.trim(),
        places: valueIn(values.members) ?? "unknown",
        ...(values.region === null ? {} : { source_region: values.region }),
        source: sourceOf(values.source, values.url, values.date),
        confidence: "officer",
        ...(values.note.trim() === "" ? {} : { note: values.note.trim() }),
      };
      return save([put({ kind: "zone", value })]);
    },
    place: (error, { id }) => {
      const field = (name: string) => fieldProblem(error, "zone", id.trim(), name);
      return { id: field("id"), provider: field("provider"), members: field("places"), region: field("source_region") };
    },
    onSaved: ({ id }) => onAdded(id.trim()),
  });
  const { values, set, problems } = form;
  const regions = regionOptions(lists, values.provider ?? "", "").filter(({ value }) => value !== "");
  return (
    <FormDialog
      title={say("registry-add-zone")}
      description={say("registry-add-zone-text")}
      save={say("registry-add-zone")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      width="wide"
      onSave={form.submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <TextField
          label={say("registry-placement-id")}
          hint={say("registry-zone-id-hint")}
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
          options={lists.providers.map(({ id, name }) => ({ value: id, label: name, hint: id }))}
          value={values.provider}
          error={problems.provider}
          onChange={(provider) => set({ provider, region: null })}
        />
        <Combobox
          label={say("registry-source-region")}
          hint={say("registry-source-region-hint")}
          options={regions}
          value={values.region}
          error={problems.region}
          onChange={(region) => set({ region })}
        />
      </div>
      <ValueField
        stage="processing"
        draft={values.members}
        error={problems.members}
        boundaries={lists.boundaries}
        onChange={(members) => set({ members })}
      />
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <SourceFields values={values} error={problems.source} set={set} />
        <TextField label={say("registry-note")} value={values.note} onChange={(note) => set({ note })} />
      </div>
    </FormDialog>
  );
}
