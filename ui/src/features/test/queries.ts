/** The reads of the room. Whether an endpoint qualifies depends on the hour, so offers are asked for again. */
import { queryOptions } from "@tanstack/react-query";
import { commands, type CategoryId, type JudgedBy } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

const minute = 60_000;

export const offersQuery = (tag: string | undefined, categories: CategoryId[] | null, judgedBy: JudgedBy) =>
  queryOptions({
    queryKey: queryKeys.offers(tag ?? "", categories, judgedBy),
    queryFn: () => commands.promptOffers(tag ?? "", categories, judgedBy),
    enabled: tag !== undefined,
    refetchOnMount: "always",
    refetchInterval: minute,
  });

export const vaultQuery = queryOptions({ queryKey: queryKeys.vault(), queryFn: () => commands.vaultStatus() });

export const hasKeyQuery = (connection: string, open: boolean) =>
  queryOptions({
    queryKey: queryKeys.connectionKey(connection),
    queryFn: () => commands.connectionHasKey(connection),
    enabled: open,
  });
