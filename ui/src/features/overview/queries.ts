/** The overview's one read. Dates change it by themselves, so it is read again while somebody looks. */
import { useLocalization } from "@fluent/react";
import { queryOptions } from "@tanstack/react-query";
import { useCallback } from "react";
import { commands } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

export const overviewQuery = queryOptions({
  queryKey: queryKeys.overview(),
  queryFn: () => commands.overviewGet(),
  refetchInterval: 60_000,
});

export type Say = (key: string, args?: Record<string, string | number>) => string;

export function useSay(): Say {
  const { l10n } = useLocalization();
  return useCallback((key, args) => l10n.getString(key, args), [l10n]);
}
