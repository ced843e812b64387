/** Adds a boundary: its members and who says that these are they. */
import { useSay } from "@/api/useSay";
import type { Boundary } from "@/api/bindings";
import { TextField } from "@/design/TextField";
import { officerLocale } from "@/lib/when";
import { fieldProblem, put, sourceOf } from "./edits";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { PlacesField } from "./PlacesField";
import { useSave } from "./queries";
import { noSource, SourceFields, type SourceForm } from "./SourceFields";
import { calendarDay, idProblem } from "./typed";
import { useForm, type Problems } from "./useForm";

interface BoundaryForm extends SourceForm {
  id: string;
  name: string;
  places: readonly string[];
  review: string;
  note: string;
}

const empty: BoundaryForm = { id: "", name: "", places: [], review: "", note: "", ...noSource };

interface AddBoundaryProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

export function AddBoundary({ lists, onClose, onAdded }: AddBoundaryProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<BoundaryForm>({
    initial: empty,
    check: (values): Problems<BoundaryForm> => {
      const id = values.id.trim();
      const problem = idProblem(id, "plain");
      const needed = (text: string) => (text.trim() === "" ? say("registry-needed") : undefined);
      return {
        id:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "boundary", id)
              ? say("registry-taken", { id })
              : undefined,
        name: needed(values.name),
        places: values.places.length === 0 ? say("registry-places-needed") : undefined,
        source: values.source.trim() === "" ? say("registry-source-needed") : undefined,
        review: calendarDay(values.review, officerLocale()) === undefined ? say("registry-not-day") : undefined,
      };
    },
    save: (values) => {
      const review = calendarDay(values.review, officerLocale()) ?? null;
      const value: Boundary = {
        id: values.id.trim(),
        name: values.name.trim(),
        places: [...values.places],
        source: sourceOf(values.source, values.url, values.date),
        confidence: "officer",
        ...(review === null ? {} : { review_by: review }),
        ...(values.note.trim() === "" ? {} : { note: values.note.trim() }),
      };
      return save([put({ kind: "boundary", value })]);
    },
    place: (error, { id }) => ({
      id: fieldProblem(error, "boundary", id.trim(), "id"),
      places: fieldProblem(error, "boundary", id.trim(), "places"),
    }),
    onSaved: ({ id }) => onAdded(id.trim()),
  });
  const { values, set, problems } = form;
  return (
    <FormDialog
      title={say("registry-add-boundary")}
      description={say("registry-add-boundary-text")}
      save={say("registry-add-boundary")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      width="wide"
      onSave={form.submit}
      onClose={onClose}
    >
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <TextField
          label={say("registry-boundary")}
          hint={say("registry-boundary-hint")}
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
      </div>
      <PlacesField
        label={say("registry-members")}
        value={values.places}
        error={problems.places}
        boundaries={lists.boundaries}
        onChange={(places) => set({ places })}
      />
      <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
        <SourceFields values={values} error={problems.source} set={set} />
        <TextField
          label={say("registry-review")}
          hint={say("registry-day-hint")}
          value={values.review}
          error={problems.review}
          onChange={(review) => set({ review })}
        />
        <TextField label={say("registry-note")} value={values.note} onChange={(note) => set({ note })} />
      </div>
    </FormDialog>
  );
}
