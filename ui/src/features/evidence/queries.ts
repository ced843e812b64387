/** What the room reads besides the draft. Dates change these answers, so they are read again while somebody looks. */
import { queryOptions } from "@tanstack/react-query";
import { commands, type LintView, type Registry, type RequestAnswer } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";
import { readDecision, type Judged } from "./decision";
import { shownOf } from "./shown";

const minute = 60_000;

/** What a tag gets from every endpoint. */
export interface TagDecision {
  endpoints: readonly Judged[];
  /** Why no endpoint was looked at, in a sentence. */
  refused: string | null;
}

/** What the draft decides for a tag with all that it may carry, as the cells of Coverage are decided; now, or at `at`. */
export const decisionQuery = (tag: string, registry: Registry, at: string | undefined) => {
  const categories = registry.tags?.find(({ name }) => name === tag)?.categories ?? [];
  const question = { tag, categories, model: null, gateway: null, at: at ?? null, judged_by: "draft" } as const;
  return queryOptions({
    queryKey: queryKeys.request(question),
    queryFn: () => commands.impactRequest(question),
    select: tagDecision,
    ...(at === undefined ? { refetchInterval: minute } : {}),
  });
};

function tagDecision({ json, reason, sentence }: RequestAnswer): TagDecision {
  return { endpoints: readDecision(json), refused: reason === null ? null : sentence };
}

export const explanationQuery = (tag: string, endpoint: string) =>
  queryOptions({
    queryKey: queryKeys.explanation(tag, endpoint, null),
    queryFn: () => commands.decisionExplain(tag, endpoint, null),
    refetchInterval: minute,
  });

/** What of a stored document can be shown. It may be large, and confidential: nothing of it outlasts the dialog. */
export const documentQuery = (sha256: string) =>
  queryOptions({
    queryKey: queryKeys.document(sha256),
    queryFn: async () => shownOf(await commands.evidenceFile(sha256)),
    staleTime: 0,
    gcTime: 0,
  });

/** Where a copy is proposed. */
export const copyFileQuery = (name: string) =>
  queryOptions({
    queryKey: queryKeys.copyFile(name),
    queryFn: () => commands.evidenceDefaultFile(name),
    staleTime: 0,
    gcTime: 0,
  });

/** The exemptions that are no longer needed, each with the sentence that says so. */
export const idleQuery = queryOptions({
  queryKey: queryKeys.lints(),
  queryFn: () => commands.lintList(),
  select: idleOf,
  refetchInterval: minute,
});

function idleOf(lints: readonly LintView[]): ReadonlyMap<string, string> {
  const idle = lints.filter(({ kind, found }) => kind === "exemption" && found.lint === "exemption_idle");
  return new Map(idle.map(({ id, sentence }) => [id, sentence]));
}
