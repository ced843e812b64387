/** Renders a room as the window does: words, data, notices, an inspector and an address of its own. */
import { LocalizationProvider, type ReactLocalization } from "@fluent/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import type { FunctionComponent } from "react";
import { Frame } from "@/app/Frame";
import { labelsOf, localizationOf } from "@/app/messages";
import { InspectorProvider } from "@/design/InspectorSlot";
import type { Labels } from "@/design/labels";

export interface Words {
  l10n: ReactLocalization;
  labels: Labels;
}

const english: Words = { l10n: localizationOf("en"), labels: labelsOf.en };

/** Opens `Room` at `address` ("/policies?item=x"); gives the router, whose history tells where the room went. */
export function renderRoom(Room: FunctionComponent, address: string, words = english) {
  const root = createRootRoute({
    component: () => (
      <InspectorProvider>
        {(slot) => (
          <>
            <main>
              <Outlet />
            </main>
            <aside>{slot.content}</aside>
          </>
        )}
      </InspectorProvider>
    ),
  });
  const any = createRoute({ getParentRoute: () => root, path: "$", component: Room });
  const router = createRouter({
    routeTree: root.addChildren([any]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });
  const { unmount } = render(
    <LocalizationProvider l10n={words.l10n}>
      <QueryClientProvider client={client}>
        <Frame labels={words.labels}>
          <RouterProvider router={router} />
        </Frame>
      </QueryClientProvider>
    </LocalizationProvider>,
  );
  return { router, client, unmount };
}
