/** The fields of a connection, alone or inside the form of an endpoint. The key is never among them. */
import { useSay } from "@/api/useSay";
import type { WireApi } from "@/api/bindings";
import { Select } from "@/design/Select";
import { TextField } from "@/design/TextField";
import { allWireApis, asWireApi } from "./edits";

export interface ConnectionForm {
  id: string;
  baseUrl: string;
  api: WireApi;
  keyName: string;
  networks: string;
}

interface ConnectionFieldsProps {
  values: ConnectionForm;
  problems: Partial<Record<keyof ConnectionForm, string | undefined>>;
  set: (changes: Partial<ConnectionForm>) => void;
}

export function ConnectionFields({ values, problems, set }: ConnectionFieldsProps) {
  const say = useSay();
  return (
    <div className="grid grid-cols-1 items-start gap-3 sm:grid-cols-2">
      <TextField
        label={say("registry-connection-id")}
        value={values.id}
        error={problems.id}
        onChange={(id) => set({ id })}
      />
      <Select
        label={say("registry-api")}
        wide
        value={values.api}
        options={allWireApis.map((api) => ({ value: api, label: say(`registry-api-${api}`) }))}
        onChange={(text) => {
          const api = asWireApi(text);
          if (api !== undefined) set({ api });
        }}
      />
      <TextField
        label={say("registry-base-url")}
        type="url"
        mono
        placeholder="https://api.example.com/v1"
        value={values.baseUrl}
        error={problems.baseUrl}
        onChange={(baseUrl) => set({ baseUrl })}
      />
      <TextField
        label={say("registry-key-name")}
        hint={say("registry-key-name-hint")}
        mono
        value={values.keyName}
        error={problems.keyName}
        onChange={(keyName) => set({ keyName })}
      />
      <TextField
        label={say("registry-networks")}
        hint={say("registry-networks-hint")}
        mono
        value={values.networks}
        error={problems.networks}
        onChange={(networks) => set({ networks })}
      />
    </div>
  );
}
