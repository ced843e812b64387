/** The gallery: `#coverage`, `#registry`, `#policies`, `#test` (parts), `#impact` (a very long matrix); `?theme=dark`. */
import { useState } from "react";
import { DraftBar } from "@/app/DraftBar";
import { Frame } from "@/app/Frame";
import { Shell } from "@/app/Shell";
import { Button } from "@/design/Button";
import { english } from "@/design/labels";
import type { MatrixPlace } from "@/design/Matrix/types";
import { applyTheme, themes, type Theme } from "@/design/theme";
import { Coverage, Explanation } from "./Coverage";
import { lastRooms, rooms } from "./fixtures";
import { Parts } from "./Parts";
import { Policy, PolicyEffect } from "./Policy";
import { Registry } from "./Registry";

const start = themes.find((theme) => theme === new URLSearchParams(window.location.search).get("theme")) ?? "system";
applyTheme(start);

export function Gallery() {
  const [theme, setTheme] = useState<Theme>(start);
  const [room, setRoom] = useState(window.location.hash.slice(1) || "coverage");
  const [place, setPlace] = useState<MatrixPlace>({ row: "azure-eu-zone", tag: "eu-personal" });
  const [open, setOpen] = useState(false);
  const explain = (next: MatrixPlace) => {
    setPlace(next);
    setOpen(true);
  };
  const inspected =
    room === "policies" ? (
      <PolicyEffect />
    ) : room === "coverage" || room === "impact" ? (
      <Explanation place={place} />
    ) : null;
  return (
    <Frame labels={english}>
      <Shell
        product="Domicile"
        workspace="Northwind Health"
        rooms={rooms}
        last={lastRooms}
        current={room}
        onNavigate={(next) => {
          window.location.hash = next.id;
          setRoom(next.id);
        }}
        draft={
          <DraftBar
            state={{ tone: "draft", word: "Draft" }}
            name="Mistral Paris for EU tags"
            edits="3 edits"
            gain="+ 6 allowed"
            loss="− 2 denied"
            of="of 1,148 decisions"
            actions={
              <>
                <Button kind="quiet">Undo</Button>
                <Button kind="primary">Review changes</Button>
              </>
            }
          />
        }
        {...(inspected === null ? {} : { inspector: { content: inspected, open, onOpenChange: setOpen } })}
        status={["Saved 10:42:07", "Network: 0 connections since start", "Published revision 14 · 2 signers"]}
        statusEnd={["Practice workspace", "EN"]}
        theme={theme}
        onTheme={(next) => {
          applyTheme(next);
          setTheme(next);
        }}
      >
        <RoomContent room={room} place={place} onSelect={explain} />
      </Shell>
    </Frame>
  );
}

function RoomContent({
  room,
  place,
  onSelect,
}: {
  room: string;
  place: MatrixPlace;
  onSelect: (next: MatrixPlace) => void;
}) {
  switch (room) {
    case "registry":
      return <Registry grouped />;
    case "evidence":
      return <Registry grouped={false} />;
    case "policies":
      return <Policy />;
    case "test":
      return <Parts />;
    case "impact":
      return <Coverage selected={place} onSelect={onSelect} huge />;
    default:
      return <Coverage selected={place} onSelect={onSelect} />;
  }
}
