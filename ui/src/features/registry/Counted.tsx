/** A cell of several: how many, and as many of them by name as have room. */

/** More are a list of their own, and a cell has no room for them. */
const named = 30;

export function Counted({ items }: { items: readonly string[] }) {
  if (items.length === 0) return <span className="text-ink-3">–</span>;
  const names = items.slice(0, named).join(" ") + (items.length > named ? " …" : "");
  return (
    <span className="truncate" title={names}>
      <span className="figures mr-2 text-ink-3">{items.length}</span>
      {names}
    </span>
  );
}
