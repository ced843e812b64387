/** Which room stands at which address. State that a reader could want back is in the address, not in a component. */
import { createHashHistory, createRootRoute, createRoute, createRouter, redirect } from "@tanstack/react-router";
import { CoveragePage } from "@/features/coverage/Page";
import { EvidencePage } from "@/features/evidence/Page";
import { ImpactPage } from "@/features/impact/Page";
import { OverviewPage } from "@/features/overview/Page";
import { PoliciesPage } from "@/features/policies/Page";
import { RegistryPage } from "@/features/registry/Page";
import { ReleasesPage } from "@/features/releases/Page";
import { SettingsPage } from "@/features/settings/Page";
import { TestPage } from "@/features/test/Page";
import { RoomError } from "./RoomError";
import { Workspace } from "./Workspace";

const root = createRootRoute({ component: Workspace });

const index = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/overview" });
  },
});

/** What an address may say besides the room: what is selected, and what narrows the view, in a room's own words. */
const searchKeys = ["item", "tab", "at", "effect", "tag", "model", "categories"] as const;

export type RoomSearch = Partial<Record<(typeof searchKeys)[number], string>>;

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

function roomSearch(search: Record<string, unknown>): RoomSearch {
  const found: RoomSearch = {};
  for (const key of searchKeys) {
    const value = text(search[key]);
    if (value !== undefined) found[key] = value;
  }
  return found;
}

const room = <Path extends string>(path: Path, component: () => React.ReactNode) =>
  createRoute({
    getParentRoute: () => root,
    path,
    component,
    errorComponent: RoomError,
    validateSearch: roomSearch,
  });

const routeTree = root.addChildren([
  index,
  room("/overview", OverviewPage),
  room("/coverage", CoveragePage),
  room("/registry", RegistryPage),
  room("/policies", PoliciesPage),
  room("/evidence", EvidencePage),
  room("/test", TestPage),
  room("/impact", ImpactPage),
  room("/releases", ReleasesPage),
  room("/settings", SettingsPage),
]);

export const router = createRouter({ routeTree, history: createHashHistory(), defaultPreload: false });

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
