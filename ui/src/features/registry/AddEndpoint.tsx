/** Adds an endpoint with the model, connection and placement it needs, in one save. */
import { useSay } from "@/api/useSay";
import { Combobox } from "@/design/Combobox";
import { Segmented } from "@/design/Segmented";
import { TextField } from "@/design/TextField";
import { ConnectionFields } from "./ConnectionFields";
import { endpointOptions } from "./endpointColumns";
import {
  checkEndpoint,
  emptyEndpoint,
  endpointAdditions,
  placeEndpointProblems,
  type EndpointForm,
} from "./endpointForm";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { useSave } from "./queries";
import { StarterPlacements } from "./StarterPlacements";
import { idProblem } from "./typed";
import { useForm } from "./useForm";

interface AddEndpointProps {
  lists: Lists;
  /** What the form begins with; blank without it. */
  initial?: EndpointForm;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddEndpoint({ lists, initial, onClose, onAdded }: AddEndpointProps) {
  const say = useSay();
  const save = useSave();
  const options = endpointOptions(lists);
  const { values, dirty, set, problems, error, busy, submit } = useForm<EndpointForm>({
    initial: initial ?? emptyEndpoint(lists),
    check: (form) => checkEndpoint(form, lists, say),
    save: (form) => save(endpointAdditions(form, lists)),
    place: placeEndpointProblems,
    onSaved: (form) => onAdded(form.id.trim()),
  });
  const isNewModel = values.model !== null && !isTaken(lists, "model", values.model);
  return (
    <FormDialog
      title={say("registry-add-endpoint")}
      description={say("registry-add-endpoint-text")}
      save={say("registry-add-endpoint")}
      busy={busy}
      dirty={dirty}
      error={error}
      width="wide"
      onSave={submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <TextField
          label={say("registry-endpoint")}
          hint={say("registry-endpoint-hint")}
          value={values.id}
          error={problems.id}
          onChange={(id) => set({ id })}
        />
        <Combobox
          label={say("registry-model")}
          hint={say(isNewModel ? "registry-model-new" : "registry-model-hint")}
          options={options.models}
          value={values.model}
          error={problems.model}
          onChange={(model) => set({ model })}
          create={(typed) =>
            idProblem(typed, "name") === undefined
              ? { value: typed, label: typed, hint: say("registry-new") }
              : undefined
          }
        />
        <TextField
          label={say("registry-upstream")}
          hint={say("registry-upstream-hint")}
          mono
          value={values.upstream}
          error={problems.upstream}
          onChange={(upstream) => set({ upstream })}
        />
      </div>
      <Group title={say("registry-connection")}>
        <Segmented
          label={say("registry-connection")}
          value={values.connectionIs}
          onChange={(connectionIs) => set({ connectionIs })}
          options={[
            { value: "existing", label: say("registry-existing"), disabled: lists.connections.length === 0 },
            { value: "new", label: say("registry-new-connection") },
          ]}
        />
      </Group>
      {values.connectionIs === "existing" ? (
        <Combobox
          label={say("registry-connection")}
          layout="bare"
          options={options.connections}
          value={values.connection}
          error={problems.connection}
          onChange={(connection) => set({ connection })}
        />
      ) : (
        <ConnectionFields
          values={{ ...values, id: values.newConnection }}
          problems={{ ...problems, id: problems.newConnection }}
          set={({ id, ...rest }) => set({ ...rest, ...(id === undefined ? {} : { newConnection: id }) })}
        />
      )}
      <Group title={say("registry-placement")}>
        <Segmented
          label={say("registry-placement")}
          value={values.placementFrom}
          onChange={(placementFrom) => set({ placementFrom })}
          options={[
            { value: "workspace", label: say("registry-in-workspace"), disabled: lists.placements.length === 0 },
            { value: "starter", label: say("registry-from-starter") },
          ]}
        />
      </Group>
      {values.placementFrom === "workspace" ? (
        <Combobox
          label={say("registry-placement")}
          layout="bare"
          hint={say("registry-placement-hint")}
          options={options.placements}
          value={values.placement}
          error={problems.placement}
          onChange={(placement) => set({ placement })}
        />
      ) : (
        <StarterPlacements value={values.starter} error={problems.starter} onChange={(starter) => set({ starter })} />
      )}
    </FormDialog>
  );
}

export function Group({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line pt-3">
      <h3 className="text-sm font-semibold text-ink-2">{title}</h3>
      {children}
    </div>
  );
}
