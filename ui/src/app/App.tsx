/** The window before a workspace is open: the frame, and one sentence. */
import { useState } from "react";
import { EmptyState } from "@/design/EmptyState";
import { english } from "@/design/labels";
import { applyTheme, type Theme } from "@/design/theme";
import { Frame } from "./Frame";
import { Shell } from "./Shell";

export function App() {
  const [theme, setTheme] = useState<Theme>("system");
  return (
    <Frame labels={english}>
      <Shell
        product="Domicile"
        workspace=""
        rooms={[]}
        last={[]}
        current=""
        onNavigate={() => undefined}
        draft={null}
        status={[]}
        theme={theme}
        onTheme={(next) => {
          applyTheme(next);
          setTheme(next);
        }}
      >
        <EmptyState sentence="No workspace is open." />
      </Shell>
    </Frame>
  );
}
