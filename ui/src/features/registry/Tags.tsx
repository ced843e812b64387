/** Every tag: the label that a request carries, and the data categories that it may carry. */
import { useCallback, useMemo, useState } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { CatalogueObject, Tag } from "@/api/bindings";
import type { GridColumn, GridEdit } from "@/design/DataGrid/types";
import { TextField } from "@/design/TextField";
import { TokenField } from "@/design/TokenField";
import { fieldProblem, put, tagEdits } from "./edits";
import { Mono } from "./endpointColumns";
import { FormDialog } from "./FormDialog";
import { isTaken, type Lists } from "./lists";
import { List, type Selection } from "./List";
import { useSave } from "./queries";
import { idProblem } from "./typed";
import { useForm, type Problems } from "./useForm";

const rowId = (tag: Tag) => tag.name;
const bulk = ["categories", "description"];
const edited = (row: Tag, object: CatalogueObject): Tag => (object.kind === "tag" ? object.value : row);

function columnsOf(say: Say, lists: Lists): readonly GridColumn<Tag>[] {
  const categories = categoryOptions(lists);
  const name = (id: string) => categories.find(({ value }) => value === id)?.label ?? id;
  return [
    {
      id: "name",
      header: say("registry-tag"),
      width: 180,
      value: (row) => row.name,
      cell: (row) => <b className="truncate">{row.name}</b>,
    },
    {
      id: "description",
      header: say("registry-description"),
      width: 320,
      value: (row) => row.description ?? "",
      editor: { kind: "text" },
    },
    {
      id: "categories",
      header: say("registry-categories"),
      width: 320,
      value: (row) => row.categories,
      text: (row) => row.categories.map(name).join(", "),
      editor: { kind: "tokens", options: categories, add: say("registry-add-category") },
    },
    {
      id: "header",
      header: say("registry-header"),
      width: 200,
      value: (row) => `x-residency: ${row.name}`,
      cell: (row) => <Mono text={`x-residency: ${row.name}`} />,
    },
  ];
}

export function Tags({ lists, selected, onSelect }: Selection & { lists: Lists }) {
  const say = useSay();
  const [adding, setAdding] = useState(false);
  const columns = useMemo(() => columnsOf(say, lists), [say, lists]);
  const edit = useCallback((row: Tag, column: string, value: GridEdit) => tagEdits(row, column, value), []);
  return (
    <>
      <List
        kind="tag"
        label={say("registry-tab-tags")}
        rows={lists.tags}
        columns={columns}
        rowId={rowId}
        selected={selected}
        onSelect={onSelect}
        edit={edit}
        edited={edited}
        add={say("registry-add-tag")}
        onAdd={() => setAdding(true)}
        empty={say("registry-empty-tags")}
        bulk={bulk}
      />
      {adding ? (
        <AddTag
          lists={lists}
          onClose={() => setAdding(false)}
          onAdded={(id) => {
            setAdding(false);
            onSelect(id);
          }}
        />
      ) : null}
    </>
  );
}

function categoryOptions(lists: Lists) {
  return lists.categories.map(({ id, name }) => ({ value: id, label: name, hint: id }));
}

interface TagForm {
  name: string;
  description: string;
  categories: readonly string[];
}

interface AddTagProps {
  lists: Lists;
  onClose: () => void;
  onAdded: (id: string) => void;
}

function AddTag({ lists, onClose, onAdded }: AddTagProps) {
  const say = useSay();
  const save = useSave();
  const form = useForm<TagForm>({
    initial: { name: "", description: "", categories: [] },
    check: ({ name }): Problems<TagForm> => {
      const problem = idProblem(name.trim(), "tag");
      return {
        name:
          problem !== undefined
            ? say(problem)
            : isTaken(lists, "tag", name.trim())
              ? say("registry-taken", { id: name.trim() })
              : undefined,
      };
    },
    save: ({ name, description, categories }) =>
      save([
        put({
          kind: "tag",
          value: { name: name.trim(), description: description.trim(), categories: [...categories] },
        }),
      ]),
    place: (error, { name }) => ({ categories: fieldProblem(error, "tag", name.trim(), "categories") }),
    onSaved: ({ name }) => onAdded(name.trim()),
  });
  const { values, set, problems } = form;
  return (
    <FormDialog
      title={say("registry-add-tag")}
      description={say("registry-add-tag-text")}
      save={say("registry-add-tag")}
      busy={form.busy}
      dirty={form.dirty}
      error={form.error}
      onSave={form.submit}
      onClose={onClose}
    >
      <TextField
        label={say("registry-tag")}
        hint={say("registry-tag-hint")}
        mono
        value={values.name}
        error={problems.name}
        onChange={(name) => set({ name })}
      />
      <TextField
        label={say("registry-description")}
        value={values.description}
        onChange={(description) => set({ description })}
      />
      <TokenField
        label={say("registry-categories")}
        boxed
        options={categoryOptions(lists)}
        value={values.categories}
        error={problems.categories}
        onChange={(categories) => set({ categories })}
        add={say("registry-add-category")}
      />
    </FormDialog>
  );
}
