/** The overview's one read. Dates change it by themselves, so it is read again while somebody looks. */
import { queryOptions } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

export const overviewQuery = queryOptions({
  queryKey: queryKeys.overview(),
  queryFn: () => commands.overviewGet(),
  refetchInterval: 60_000,
});
