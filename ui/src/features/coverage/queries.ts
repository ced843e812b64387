/** What coverage reads. Dates change answers by themselves, so both reads are repeated while somebody looks. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

const minute = 60_000;
/** The validity for which the draft is compared; the comparison itself does not depend on it. */
const days = 90;

export const coverageQuery = queryOptions({
  queryKey: queryKeys.coverage(null),
  queryFn: () => commands.coverageGet(null),
  refetchInterval: minute,
});

export const explanationQuery = (tag: string, endpoint: string) =>
  queryOptions({
    queryKey: queryKeys.explanation(tag, endpoint, null),
    queryFn: () => commands.decisionExplain(tag, endpoint, null),
    placeholderData: keepPreviousData,
    refetchInterval: minute,
  });

/** What the draft changes, for the cells that say what they were. */
export const changesQuery = queryOptions({
  queryKey: queryKeys.preview(days),
  queryFn: () => commands.releasePreview(days),
});
