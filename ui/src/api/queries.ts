/** Reads that more than one screen needs. A screen's own reads are in its folder. */
import { queryOptions } from "@tanstack/react-query";
import { commands } from "./bindings";
import { queryKeys } from "./queryKeys";

/** The state of the workspace. */
export const statusQuery = queryOptions({ queryKey: queryKeys.status(), queryFn: () => commands.workspaceStatus() });

/**
 * What time it is by the core's clock, which tells what has ended. Time passes by itself, so it is asked again while
 * somebody looks.
 */
export const nowQuery = queryOptions({
  queryKey: queryKeys.now(),
  queryFn: () => commands.workspaceStatus(),
  select: ({ now }) => now,
  refetchInterval: 60_000,
});

/** What the draft changes. Dates change answers by themselves, so it is read again while somebody looks. */
export const impactQuery = queryOptions({
  queryKey: queryKeys.impact(),
  queryFn: () => commands.impactSummary(),
  refetchInterval: 60_000,
});

/** The draft as one document. */
export const catalogueQuery = queryOptions({ queryKey: queryKeys.catalogue(), queryFn: () => commands.catalogueGet() });

/** What ends, reminded of once each. Days pass by themselves, so it is asked again while somebody looks. */
export const remindersQuery = queryOptions({
  queryKey: queryKeys.reminders(),
  queryFn: () => commands.reminderGive(),
  refetchInterval: 60_000,
});

/** Every template. */
export const templatesQuery = queryOptions({ queryKey: queryKeys.templates(), queryFn: () => commands.templateList() });
