/** Finds a placement of the starter catalogue: who runs models where, each with its sources. */
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useSay } from "@/api/useSay";
import { asCommandError } from "@/api/errors";
import { Combobox } from "@/design/Combobox";
import { ErrorNote } from "@/design/ErrorNote";
import { starterQuery } from "./queries";
import { sentence } from "./typed";

interface StarterPlacementsProps {
  value: string | null;
  error: string | undefined;
  onChange: (id: string | null) => void;
  /** Those that the workspace has cannot be added again. */
  onlyNew?: boolean;
}

export function StarterPlacements({ value, error, onChange, onlyNew = false }: StarterPlacementsProps) {
  const say = useSay();
  const { data, error: failed } = useQuery(starterQuery);
  const options = useMemo(
    () =>
      (data ?? []).map((placement) => ({
        value: placement.id,
        label: placement.name,
        hint: [
          say(`scope-${placement.scope}`),
          placement.processing,
          ...(placement.in_use ? [say("registry-in-use")] : []),
        ].join(" · "),
        disabled: onlyNew && placement.in_use,
      })),
    [data, say, onlyNew],
  );
  if (failed !== null) return <ErrorNote what={say("error-read")} why={sentence(asCommandError(failed).message)} />;
  return (
    <Combobox
      label={say("registry-starter")}
      hint={say("registry-starter-hint", { count: options.length })}
      options={options}
      value={value}
      error={error}
      onChange={onChange}
      placeholder={say("registry-starter-find")}
    />
  );
}
