/** What the request carries. Everything but the tag may be left open. */
import { useSay } from "@/api/useSay";
import type { JudgedBy, Parts } from "@/api/bindings";
import { Combobox } from "@/design/Combobox";
import type { Option } from "@/design/options";
import { LabelledSegmented } from "@/design/LabelledSegmented";
import { TextField } from "@/design/TextField";
import { TokenField } from "@/design/TokenField";
import type { TypedRequest } from "./request";

interface RequestFormProps {
  catalogue: Parts;
  published: boolean;
  judgedBy: JudgedBy;
  onJudgedBy: (judgedBy: JudgedBy) => void;
  tag: string | null;
  onTag: (tag: string | null) => void;
  typed: TypedRequest;
  onTyped: (typed: TypedRequest) => void;
  wrongInstant: boolean;
}

export function RequestForm(props: RequestFormProps) {
  const { catalogue, published, judgedBy, onJudgedBy, tag, onTag, typed, onTyped, wrongInstant } = props;
  const say = useSay();
  const registry = catalogue.registry;
  const tags = (registry?.tags ?? []).map(({ name, description }) => option(name, description));
  const categories = (registry?.categories ?? []).map(({ id, name }) => ({ value: id, label: name, hint: id }));
  const models = (registry?.models ?? []).map(({ id }) => option(id));
  const gateways = (registry?.gateways ?? []).map(({ id }) => option(id));
  return (
    <form
      aria-label={say("impact-request-form")}
      noValidate
      onSubmit={(event) => event.preventDefault()}
      className="grid min-h-0 content-start gap-3 overflow-y-auto pr-1 pb-1"
    >
      <LabelledSegmented
        label={say("impact-request-by")}
        value={judgedBy}
        onChange={onJudgedBy}
        options={[
          { value: "draft", label: say("impact-request-draft") },
          { value: "published", label: say("impact-request-published"), disabled: !published },
        ]}
      />
      <Combobox
        label={say("impact-request-tag")}
        options={tags}
        value={tag}
        onChange={onTag}
        placeholder={say("impact-request-untagged")}
        hint={say("impact-request-tag-hint")}
        create={asTyped}
      />
      <TokenField
        label={say("impact-request-categories")}
        options={categories}
        value={typed.categories}
        onChange={(next) => onTyped({ ...typed, categories: next })}
        add={say("impact-request-add-category")}
        hint={say("impact-request-categories-hint")}
        boxed
      />
      <Combobox
        label={say("impact-request-model")}
        options={models}
        value={typed.model}
        onChange={(model) => onTyped({ ...typed, model })}
        placeholder={say("impact-request-any")}
        create={asTyped}
      />
      {gateways.length === 0 ? null : (
        <Combobox
          label={say("impact-request-gateway")}
          options={gateways}
          value={typed.gateway}
          onChange={(gateway) => onTyped({ ...typed, gateway })}
          placeholder={say("impact-request-any")}
        />
      )}
      <TextField
        label={say("impact-request-at")}
        value={typed.at}
        onChange={(at) => onTyped({ ...typed, at })}
        placeholder={say("impact-request-now")}
        hint={say("impact-request-at-hint")}
        {...(wrongInstant ? { error: say("impact-request-at-wrong") } : {})}
      />
    </form>
  );
}

function option(value: string, hint?: string): Option {
  return { value, label: value, ...(hint === undefined || hint === "" ? {} : { hint }) };
}

/** Gateways send what callers type: a name that the registry does not have is a question too. */
function asTyped(text: string): Option | undefined {
  return option(text);
}
