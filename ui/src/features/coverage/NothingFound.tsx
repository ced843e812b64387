/** In place of rows when the filters let none through. */
import { useSay } from "@/api/useSay";
import { Button } from "@/design/Button";
import { EmptyState } from "@/design/EmptyState";

export function NothingFound({ of, onClear }: { of: number; onClear: () => void }) {
  const say = useSay();
  return (
    <div className="grid-frame">
      <EmptyState
        sentence={say("coverage-nothing", { of })}
        action={<Button onClick={onClear}>{say("coverage-clear")}</Button>}
      />
    </div>
  );
}
