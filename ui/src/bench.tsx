/**
 * A page that stands where every page of the window stands and shows one button: the peer of `make bench` for what the
 * libraries of the window cost. Never packaged.
 */
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Frame } from "./app/Frame";
import { queryClient } from "./app/queryClient";
import { Button } from "./design/Button";
import { english } from "./design/labels";
import "./design/design.css";

const root = document.querySelector("#root");
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <Frame labels={english}>
          <Button>Library</Button>
        </Frame>
      </QueryClientProvider>
    </StrictMode>,
  );
  // WebKit reports no first paint of this page, whatever it shows: the second frame after it was rendered stands for it.
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark("painted")));
}
