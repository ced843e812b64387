/** What releases reads. */
import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { commands } from "@/api/bindings";
import { queryKeys } from "@/api/queryKeys";

/** What publishing would do. Read again whenever somebody comes: warnings and blocks depend on the date. */
export const previewQuery = (days: number) =>
  queryOptions({
    queryKey: queryKeys.preview(days),
    queryFn: () => commands.releasePreview(days),
    placeholderData: keepPreviousData,
    refetchOnMount: "always",
  });

export const releasesQuery = queryOptions({ queryKey: queryKeys.releases(), queryFn: () => commands.releaseList() });

export const folderQuery = (revision: number) =>
  queryOptions({
    queryKey: queryKeys.folder(revision),
    queryFn: () => commands.releaseDefaultFolder(revision),
  });

/** Where the keys are; asked each time, since the keychain may have come or gone. */
export const vaultQuery = queryOptions({
  queryKey: queryKeys.vault(),
  queryFn: () => commands.vaultStatus(),
  staleTime: 0,
});
