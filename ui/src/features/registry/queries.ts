/** The registry's reads and its one write. Everything else here takes what these give. */
import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import { useSay } from "@/api/useSay";
import { commands } from "@/api/bindings";
import type { ClaimValue, CommandError, Edit, RegistryFile } from "@/api/bindings";
import { asCommandError } from "@/api/errors";
import { catalogueQuery } from "@/api/queries";
import { afterWrite, queryKeys } from "@/api/queryKeys";
import { claimText } from "@/api/claims";
import { listsOf, type Lists } from "./lists";

/** The lists of the draft, kept while nothing changes. */
export function useLists() {
  const { data, isPending, error, refetch } = useQuery(catalogueQuery);
  const lists = useMemo(() => (data === undefined ? undefined : listsOf(data)), [data]);
  return { lists, isPending, error, refetch };
}

export const starterQuery = queryOptions({
  queryKey: queryKeys.starter(),
  queryFn: () => commands.starterPlacements(),
});

/** A file name that is free, asked each time the dialog opens. */
export const exportFileQuery = (what: RegistryFile) =>
  queryOptions({
    queryKey: queryKeys.registryFile(what),
    queryFn: () => commands.registryDefaultFile(what),
    staleTime: 0,
    gcTime: 0,
  });

/** What the hosts of endpoints say of themselves. */
export const hostsQuery = queryOptions({ queryKey: queryKeys.hosts(), queryFn: () => commands.hostList() });

export const vaultQuery = queryOptions({ queryKey: queryKeys.vault(), queryFn: () => commands.vaultStatus() });

export function connectionKeyQuery(connection: string) {
  return queryOptions({
    queryKey: queryKeys.connectionKey(connection),
    queryFn: () => commands.connectionHasKey(connection),
  });
}

export type Save = (edits: Edit[], reason?: string) => Promise<CommandError | undefined>;

/** Makes edits, all or none; gives the error, which belongs beside what was typed. */
export function useSave(): Save {
  const client = useQueryClient();
  return useCallback(
    async (edits, reason) => {
      try {
        await commands.catalogueEdit(edits, reason ?? null);
      } catch (thrown) {
        return asCommandError(thrown);
      }
      await afterWrite(client, "edit");
      return undefined;
    },
    [client],
  );
}

/** Claims in short, in the words and with the boundaries of this workspace. */
export function useClaimText(lists: Lists): (value: ClaimValue) => string {
  const say = useSay();
  const { boundaries } = lists;
  return useCallback((value) => claimText(value, boundaries, (word) => say(`claim-${word}`)), [boundaries, say]);
}
