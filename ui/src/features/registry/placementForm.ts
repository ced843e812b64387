/** What adding a blank placement needs, with a new provider or region where there is none yet. Pure. */
import type { CommandError, Edit, Scope } from "@/api/bindings";
import { fieldProblem, put } from "./edits";
import { isTaken, type Lists } from "./lists";
import { idProblem } from "./typed";
import type { Problems } from "./useForm";

export interface PlacementForm {
  from: "starter" | "blank";
  starter: string | null;
  id: string;
  name: string;
  /** An identifier, or the name of a new one. */
  provider: string | null;
  scope: Scope;
  /** An identifier, or the provider's code of a new one. */
  region: string | null;
  /** Where a new region is; nobody has to know. */
  country: string | null;
  zone: string | null;
}

export const emptyPlacement: PlacementForm = {
  from: "starter",
  starter: null,
  id: "",
  name: "",
  provider: null,
  scope: "unspecified",
  region: null,
  country: null,
  zone: null,
};

export function needsRegion(scope: Scope): boolean {
  return scope === "in_region" || scope === "geography";
}

/** The identifier of a new provider, from its name: `Example Cloud` is `example-cloud`. */
export function providerId(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

interface Named {
  provider: string;
  isNewProvider: boolean;
  region: string | null;
  isNewRegion: boolean;
}

/** What the form names: an identifier that the workspace has, or one made from what was typed. */
export function namedIn(form: PlacementForm, lists: Lists): Named {
  const typed = form.provider ?? "";
  const isNewProvider = !isTaken(lists, "provider", typed);
  const provider = isNewProvider ? providerId(typed) : typed;
  const code = needsRegion(form.scope) ? form.region : null;
  const isNewRegion = code !== null && !isTaken(lists, "region", code);
  return { provider, isNewProvider, region: isNewRegion ? `${provider}:${code}` : code, isNewRegion };
}

type Word = (key: string, args?: Record<string, string>) => string;

export function checkPlacement(form: PlacementForm, lists: Lists, say: Word): Problems<PlacementForm> {
  const needed = (text: string | null) => (text === null || text.trim() === "" ? say("registry-needed") : undefined);
  if (form.from === "starter") return { starter: needed(form.starter) };
  const id = form.id.trim();
  const problem = idProblem(id, "plain");
  const named = namedIn(form, lists);
  return {
    id:
      id !== "" && isTaken(lists, "placement", id)
        ? say("registry-taken", { id })
        : problem === undefined
          ? undefined
          : say(problem),
    name: needed(form.name),
    provider: checkProvider(form, lists, say),
    ...(needsRegion(form.scope)
      ? {
          region:
            form.region === null || (named.isNewRegion && idProblem(named.region ?? "", "plain") !== undefined)
              ? say("registry-region-needed")
              : undefined,
        }
      : {}),
    ...(form.scope === "zone" ? { zone: form.zone === null ? say("registry-zone-needed") : undefined } : {}),
  };
}

function checkProvider(form: PlacementForm, lists: Lists, say: Word): string | undefined {
  if (form.provider === null || form.provider.trim() === "") return say("registry-needed");
  const named = namedIn(form, lists);
  if (!named.isNewProvider) return undefined;
  if (named.provider === "") return say("registry-provider-name");
  // The name of one that exists, spelt a little otherwise, is that one and not a second.
  return isTaken(lists, "provider", named.provider) ? say("registry-taken", { id: named.provider }) : undefined;
}

/** Provider and region first where they are new, then the placement; every claim is unknown until it is entered. */
export function placementAdditions(form: PlacementForm, lists: Lists, sourceName: string): Edit[] {
  const { provider, isNewProvider, region, isNewRegion } = namedIn(form, lists);
  return [
    ...(isNewProvider ? [put({ kind: "provider", value: { id: provider, name: (form.provider ?? "").trim() } })] : []),
    ...(isNewRegion && region !== null
      ? [
          put({
            kind: "region",
            value: {
              id: region,
              provider,
              code: form.region ?? "",
              ...(form.country === null ? {} : { place: form.country }),
              source: { name: sourceName },
              confidence: "officer",
            },
          }),
        ]
      : []),
    put({
      kind: "placement",
      value: {
        id: form.id.trim(),
        provider,
        name: form.name.trim(),
        scope: form.scope,
        ...(region === null ? {} : { region }),
        ...(form.scope === "zone" && form.zone !== null ? { zone: form.zone } : {}),
      },
    }),
  ];
}

export function placePlacementProblems(error: CommandError, form: PlacementForm): Problems<PlacementForm> {
  const field = (name: string) => fieldProblem(error, "placement", form.id.trim(), name);
  return {
    id: field("id"),
    name: field("name"),
    provider: field("provider"),
    region: field("region"),
    zone: field("zone"),
  };
}
