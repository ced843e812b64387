/** The window while its workspace is being opened. Without children it is what index.html shows before any script. */
import type { ReactNode } from "react";

export function Opening({ children }: { children?: ReactNode }) {
  return (
    <div className="flex h-full">
      <div className="w-(--nav) shrink-0 border-r border-line bg-sunken px-4 py-3.5">
        <b className="text-lg tracking-[-0.01em]">Domicile</b>
      </div>
      {children}
    </div>
  );
}
