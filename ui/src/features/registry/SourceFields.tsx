/** Who says so: the fields of a source. */
import { useSay } from "@/api/useSay";
import { TextField } from "@/design/TextField";

export interface SourceForm {
  source: string;
  url: string;
  date: string;
}

export const noSource: SourceForm = { source: "", url: "", date: "" };

interface SourceFieldsProps {
  values: SourceForm;
  error: string | undefined;
  set: (changes: Partial<SourceForm>) => void;
}

export function SourceFields({ values, error, set }: SourceFieldsProps) {
  const say = useSay();
  return (
    <>
      <TextField
        label={say("registry-source-name")}
        hint={say("registry-source-name-hint")}
        value={values.source}
        error={error}
        onChange={(source) => set({ source })}
      />
      <TextField
        label={say("registry-source-date")}
        hint={say("registry-source-date-hint")}
        value={values.date}
        onChange={(date) => set({ date })}
      />
      <TextField
        label={say("registry-source-url")}
        type="url"
        mono
        value={values.url}
        onChange={(url) => set({ url })}
      />
    </>
  );
}
