/** What coverage reads. Dates change answers by themselves, so both reads are repeated while somebody looks. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { type CatalogueObject, commands } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

const minute = 60_000;
/** The validity for which the draft is compared; the comparison itself does not depend on it. */
const days = 90;

export const coverageQuery = queryOptions({
  queryKey: queryKeys.coverage(null),
  queryFn: () => commands.coverageGet(null),
  refetchInterval: minute,
});

/** The matrix of another date, which only an edit changes; that of now where none is named. */
export const coverageAtQuery = (at: string | undefined) =>
  queryOptions({
    queryKey: queryKeys.coverage(at ?? null),
    queryFn: () => commands.coverageGet(at ?? null),
    placeholderData: keepPreviousData,
    ...(at === undefined ? { refetchInterval: minute } : {}),
  });

/** The dates ahead that change an answer. */
export const datesQuery = queryOptions({
  queryKey: queryKeys.dates(),
  queryFn: () => commands.coverageDates(),
  refetchInterval: 60 * minute,
});

export const explanationQuery = (tag: string, endpoint: string, at: string | undefined) =>
  queryOptions({
    queryKey: queryKeys.explanation(tag, endpoint, at ?? null),
    queryFn: () => commands.decisionExplain(tag, endpoint, at ?? null),
    placeholderData: keepPreviousData,
    ...(at === undefined ? { refetchInterval: minute } : {}),
  });

/** What would allow a tag on an endpoint: asked for the instant of the explanation, so that both say the same. */
export const remediesQuery = (tag: string, endpoint: string, at: string) =>
  queryOptions({
    queryKey: queryKeys.remedies(tag, endpoint, at),
    queryFn: () => commands.coverageRemedies(tag, endpoint, at),
  });

/** What the tag would get with these objects in the draft. Nothing is written. */
export const triedQuery = (tag: string, endpoint: string, at: string, puts: CatalogueObject[]) =>
  queryOptions({
    queryKey: queryKeys.tried(tag, endpoint, at, puts),
    queryFn: () => commands.coverageTry(tag, endpoint, at, puts),
  });

/** What the draft changes, for the cells that say what they were. */
export const changesQuery = queryOptions({
  queryKey: queryKeys.preview(days),
  queryFn: () => commands.releasePreview(days),
});
