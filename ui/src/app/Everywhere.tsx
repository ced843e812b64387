/** What every room has: the palette, the list of shortcuts, and the keys that lead to rooms. */
import { useLocalization } from "@fluent/react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useMemo, useState } from "react";
import { placeOf } from "@/api/placeOf";
import { catalogueQuery } from "@/api/queries";
import { globalKey } from "./globalKeys";
import { Palette } from "./Palette";
import { objectsOf, type PaletteItem } from "./paletteItems";
import { rooms } from "./rooms";
import { Shortcuts } from "./Shortcuts";

type Open = "palette" | "shortcuts" | null;

export function Everywhere() {
  const navigate = useNavigate();
  const [open, setOpen] = useState<Open>(null);
  const items = useItems(open === "palette", setOpen);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = globalKey(event);
      if (key === undefined) return;
      event.preventDefault();
      if (key.kind === "room") {
        const room = rooms[key.index];
        if (room !== undefined) void navigate({ to: room.path });
      } else setOpen(key.kind);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [navigate]);

  const close = (next: boolean) => {
    if (!next) setOpen(null);
  };
  return (
    <>
      <Palette open={open === "palette"} onOpenChange={close} items={items} />
      <Shortcuts open={open === "shortcuts"} onOpenChange={close} />
    </>
  );
}

function useItems(wanted: boolean, setOpen: (open: Open) => void): readonly PaletteItem[] {
  const { l10n } = useLocalization();
  const navigate = useNavigate();
  const { data } = useQuery({ ...catalogueQuery, enabled: wanted });
  return useMemo(() => {
    const say = (key: string) => l10n.getString(key);
    const toRooms = rooms.map((room, index): PaletteItem => ({
      id: `room ${room.id}`,
      label: say(room.message),
      hint: say("palette-room"),
      keys: `Ctrl+${index + 1}`,
      run: () => void navigate({ to: room.path }),
    }));
    const actions: PaletteItem[] = [
      {
        id: "review",
        label: say("palette-review"),
        hint: say("palette-action"),
        run: () => void navigate({ to: "/releases" }),
      },
      {
        id: "shortcuts",
        label: say("palette-shortcuts"),
        hint: say("palette-action"),
        keys: "?",
        run: () => setOpen("shortcuts"),
      },
    ];
    const objects = (data === undefined ? [] : objectsOf(data)).map(({ kind, id, name }): PaletteItem => ({
      id: `${kind} ${id}`,
      label: name,
      hint: name === id ? say(`registry-kind-${kind}`) : `${say(`registry-kind-${kind}`)} ${id}`,
      run: () => void navigate(placeOf(kind, id)),
    }));
    return [...toRooms, ...actions, ...objects];
  }, [data, l10n, navigate, setOpen]);
}
