/** The left: the rooms, always in the same order. Below 1100 px only their initials. */
import { cx } from "@/lib/cx";
import { useLabels } from "@/design/LabelsProvider";
import { Tooltip } from "@/design/Tooltip";

export interface Room {
  id: string;
  label: string;
  /** Shown at a narrow width; two letters where one would not tell rooms apart. */
  initials: string;
  href: string;
  count?: number;
  /** The count is something to act on. */
  urgent?: boolean;
}

interface NavProps {
  product: string;
  workspace: string;
  rooms: readonly Room[];
  /** Set apart at the bottom: Settings. */
  last: readonly Room[];
  current: string;
  narrow: boolean;
  onNavigate: (room: Room) => void;
}

export function Nav({ product, workspace, rooms, last, current, narrow, onNavigate }: NavProps) {
  const words = useLabels("shell");
  const list = (some: readonly Room[]) => (
    <ul className="flex flex-col gap-px">
      {some.map((room) => (
        <li key={room.id}>
          <RoomLink room={room} current={room.id === current} narrow={narrow} onNavigate={onNavigate} />
        </li>
      ))}
    </ul>
  );
  return (
    <nav
      aria-label={words.rooms}
      data-pane=""
      tabIndex={-1}
      className={cx(
        "flex min-h-0 flex-col overflow-y-auto border-r border-line bg-sunken py-3",
        narrow ? "px-1.5" : "px-2",
      )}
    >
      <div className={cx("flex flex-col pt-0.5 pb-3", narrow ? "items-center" : "px-2")}>
        <b className="text-lg tracking-[-0.01em]">{narrow ? product.slice(0, 1) : product}</b>
        {narrow ? null : <span className="truncate text-sm text-ink-3">{workspace}</span>}
      </div>
      {list(rooms)}
      <div className="min-h-3 flex-1" />
      {list(last)}
    </nav>
  );
}

interface RoomLinkProps {
  room: Room;
  current: boolean;
  narrow: boolean;
  onNavigate: (room: Room) => void;
}

function RoomLink({ room, current, narrow, onNavigate }: RoomLinkProps) {
  const words = useLabels("shell");
  const name = room.count === undefined ? room.label : `${room.label}, ${words.attention(room.count)}`;
  const link = (
    <a
      href={room.href}
      aria-current={current ? "page" : undefined}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        onNavigate(room);
      }}
      className={cx(
        "relative flex h-7 items-center rounded-sm text-ink-2 no-underline! select-none hover:text-ink",
        narrow ? "justify-center px-0" : "px-2",
        current && "bg-surface font-semibold text-ink ring-1 ring-line",
      )}
    >
      {narrow ? <span aria-hidden="true">{room.initials}</span> : null}
      <span className={narrow ? "sr-only" : undefined}>{room.label}</span>
      {room.count === undefined ? null : (
        <span
          aria-hidden="true"
          className={cx(
            "rounded-full text-xs font-normal",
            narrow ? "absolute top-0 right-0 px-1 text-[10px] leading-[14px]" : "ml-auto px-1.5",
            room.urgent === true ? "bg-exempt-soft text-exempt" : "bg-line text-ink-2",
          )}
        >
          {room.count}
        </span>
      )}
      {room.count === undefined ? null : <span className="sr-only">, {words.attention(room.count)}</span>}
    </a>
  );
  return narrow ? (
    <Tooltip text={name} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
}
