/** Places as chips: countries by code or name, subdivisions as typed, and boundaries that stand for their members. */
import { useMemo } from "react";
import { type Say, useSay } from "@/api/useSay";
import type { Boundary } from "@/api/bindings";
import { TokenField } from "@/design/TokenField";
import type { Option } from "@/design/options";
import { shownLocale } from "@/lib/language";
import { placeOptions } from "@/lib/places";
import { typedPlace } from "./typed";

const mark = "boundary ";

/** Boundaries first, then every country, and what is chosen already. */
export function placesAndBoundaries(say: Say, boundaries: readonly Boundary[], chosen: readonly string[]): Option[] {
  const sets = boundaries.map(({ id, name, places }) => ({
    value: `${mark}${id}`,
    label: id,
    hint: say("registry-boundary-members", { name, count: places.length }),
  }));
  return [...sets, ...placeOptions(shownLocale(), chosen)];
}

/** The chosen places, a chosen boundary replaced by its members. */
export function withMembers(chosen: readonly string[], boundaries: readonly Boundary[]): string[] {
  const places = chosen.flatMap((value) =>
    value.startsWith(mark) ? (boundaries.find(({ id }) => value === `${mark}${id}`)?.places ?? []) : [value],
  );
  return [...new Set(places)];
}

interface PlacesFieldProps {
  label: string;
  value: readonly string[];
  onChange: (places: string[]) => void;
  boundaries: readonly Boundary[];
  error: string | undefined;
}

export function PlacesField({ label, value, onChange, boundaries, error }: PlacesFieldProps) {
  const say = useSay();
  const options = useMemo(() => placesAndBoundaries(say, boundaries, value), [say, boundaries, value]);
  return (
    <TokenField
      label={label}
      boxed
      hint={say("registry-places-hint")}
      options={options}
      value={value}
      error={error}
      onChange={(chosen) => onChange(withMembers(chosen, boundaries))}
      add={say("registry-add-place")}
      create={typedPlace}
    />
  );
}
