/** What impact reads besides the summary. An edit makes all of it stale: the list is read again in pages. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { commands, type ImpactFilter, type ImpactFormat, type RequestQuestion } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";
import type { ChangeAddress } from "./model";

const pageLength = 200;
const minute = 60_000;

export const changesQuery = (filter: ImpactFilter) =>
  infiniteQueryOptions({
    queryKey: queryKeys.impactChanges(filter),
    queryFn: ({ pageParam }) => commands.impactChanges(filter, pageParam, pageLength),
    initialPageParam: 0,
    getNextPageParam: ({ offset, changes, total }) => {
      const next = offset + changes.length;
      return changes.length > 0 && next < total ? next : undefined;
    },
    placeholderData: keepPreviousData,
  });

export const changeQuery = ({ tag, category, endpoint, from }: ChangeAddress) =>
  queryOptions({
    queryKey: queryKeys.impactChange(tag, category, endpoint, from),
    queryFn: () => commands.impactChange(tag, category, endpoint, from),
    placeholderData: keepPreviousData,
  });

/** Read again each time: the name that was offered may be taken by now. */
export const defaultFileQuery = (format: ImpactFormat) =>
  queryOptions({
    queryKey: queryKeys.impactFile(format),
    queryFn: () => commands.impactDefaultFile(format),
    staleTime: 0,
    gcTime: 0,
  });

/** Without an instant the answer is that of now, and asked for again. */
export const requestQuery = (question: RequestQuestion) =>
  queryOptions({
    queryKey: queryKeys.request(question),
    queryFn: () => commands.impactRequest(question),
    placeholderData: keepPreviousData,
    ...(question.at === null ? { refetchInterval: minute } : {}),
  });

/** What in the draft is worth a look. Dates are among it, so it is read again while somebody looks. */
export const lintsQuery = queryOptions({
  queryKey: queryKeys.lints(),
  queryFn: () => commands.lintList(),
  refetchInterval: minute,
});
