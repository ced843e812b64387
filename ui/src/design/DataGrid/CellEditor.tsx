/**
 * The editor over a cell. Enter saves, Tab saves and moves, Escape gives up; leaving with the mouse saves. Keys pressed
 * in its pop-ups arrive here too, because React hands events up through portals.
 */
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent } from "react";
import { readDate, showDate } from "../dateValue";
import { Combobox } from "../Combobox";
import { useLabels } from "../LabelsProvider";
import { Select } from "../Select";
import { TextField } from "../TextField";
import { TokenField } from "../TokenField";
import { textOf } from "./model";
import type { GridEdit, GridEditor, GridValue } from "./types";
import type { After, GridEditing, OpenEdit } from "./useGridEdit";

interface CellEditorProps<Row> {
  edit: OpenEdit<Row>;
  editor: GridEditor<Row>;
  editing: GridEditing<Row>;
  label: string;
}

/** What is being typed: text, or tokens. */
type Draft = string | readonly string[];

export function CellEditor<Row>({ edit, editor, editing, label }: CellEditorProps<Row>) {
  const words = useLabels("date");
  const frame = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>(() => draftOf(edit.column.value(edit.row), editor));

  useEffect(() => {
    const control = frame.current?.querySelector("input, button, textarea");
    if (!(control instanceof HTMLElement)) return;
    control.focus({ preventScroll: true });
    if (control instanceof HTMLInputElement) control.select();
  }, []);

  const save = (value: Draft, after: After) => {
    if (editor.kind !== "date" || typeof value !== "string") {
      editing.commit(value, after);
      return;
    }
    const read = readDate(value, editor.rule, words);
    if (read.kind === "error") editing.refuse(read.text);
    else editing.commit(asEdit(read), after);
  };

  const onKeyDownCapture = (event: KeyboardEvent) => {
    const stop = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      stop();
      editing.cancel();
    } else if (event.key === "Tab") {
      stop();
      save(draft, event.shiftKey ? "previous" : "next");
    } else if (event.key === "Enter" && editor.kind !== "select" && !picksFromList(event)) {
      stop();
      save(draft, "stay");
    }
  };

  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    const inside =
      to instanceof Element && (frame.current?.contains(to) === true || to.closest("[data-layer]") !== null);
    // Without a target the window itself may have lost the focus: then nothing is saved behind the officer's back.
    if (inside || editor.kind === "select" || !document.hasFocus()) return;
    save(draft, "leave");
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- reads the keys of the control inside
    <div
      ref={frame}
      role="group"
      aria-label={label}
      aria-busy={edit.saving}
      className="grid-editor"
      onKeyDownCapture={onKeyDownCapture}
      onKeyDown={(event) => event.stopPropagation()}
      onBlur={onBlur}
    >
      <EditorControl
        edit={edit}
        editor={editor}
        label={label}
        draft={draft}
        setDraft={setDraft}
        choose={(value) => save(value, "stay")}
        cancel={editing.cancel}
      />
    </div>
  );
}

interface ControlProps<Row> {
  edit: OpenEdit<Row>;
  editor: GridEditor<Row>;
  label: string;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  choose: (value: string) => void;
  cancel: () => void;
}

function EditorControl<Row>({ edit, editor, label, draft, setDraft, choose, cancel }: ControlProps<Row>) {
  const words = useLabels("date");
  const text = typeof draft === "string" ? draft : "";
  const shared = { label, layout: "bare", error: edit.error, disabled: edit.saving } as const;
  if (editor.kind === "text") {
    return <TextField {...shared} value={text} onChange={setDraft} mono={editor.mono ?? false} />;
  }
  if (editor.kind === "date") {
    return <TextField {...shared} value={text} onChange={setDraft} placeholder={words.hint} />;
  }
  const options = typeof editor.options === "function" ? editor.options(edit.row) : editor.options;
  if (editor.kind === "select") {
    return (
      <OpenSelect {...shared} options={options} value={text === "" ? null : text} choose={choose} cancel={cancel} />
    );
  }
  if (editor.kind === "choice") {
    return (
      <Combobox
        {...shared}
        options={options}
        value={text === "" ? null : text}
        onChange={(value) => {
          if (value !== null) choose(value);
        }}
      />
    );
  }
  const tokens = typeof draft === "string" ? [] : draft;
  return (
    <TokenField
      {...shared}
      boxed
      options={options}
      value={tokens}
      onChange={setDraft}
      add={editor.add}
      create={editor.create}
    />
  );
}

type OpenSelectProps = Pick<
  Parameters<typeof Select>[0],
  "label" | "layout" | "error" | "disabled" | "options" | "value"
> & {
  choose: (value: string) => void;
  cancel: () => void;
};

/** A select that is open from the start; closing it without a choice gives the edit up. */
function OpenSelect({ choose, cancel, ...rest }: OpenSelectProps) {
  const chosen = useRef(false);
  return (
    <Select
      {...rest}
      wide
      open={rest.error === undefined && rest.disabled !== true ? true : undefined}
      onChange={(value) => {
        chosen.current = true;
        choose(value);
      }}
      onOpenChange={(open) => {
        if (!open && !chosen.current) cancel();
      }}
    />
  );
}

function draftOf<Row>(value: GridValue, editor: GridEditor<Row>): Draft {
  if (editor.kind === "tokens") return typeof value === "object" && value !== null ? value : [];
  if (editor.kind === "date") return showDate(typeof value === "string" ? value : null, editor.rule);
  return textOf(value);
}

function asEdit(read: { kind: "instant"; iso: string } | { kind: "empty" }): GridEdit {
  return read.kind === "instant" ? read.iso : null;
}

/** Whether Enter belongs to an open list, where it picks the highlighted option. */
function picksFromList(event: KeyboardEvent): boolean {
  const { target } = event;
  if (!(target instanceof HTMLElement) || event.ctrlKey || event.metaKey) return false;
  return target.getAttribute("aria-expanded") === "true" && target.hasAttribute("aria-activedescendant");
}
