/** Endpoints to choose from, the first few of them: an explanation is one press away. */
import type { ReactNode } from "react";
import { Button } from "@/design/Button";
import type { CellAddress } from "@/lib/cell";
import { useSay } from "./useSay";

/** So many are listed; the table has the rest. */
const listed = 12;

export interface EndpointLine {
  tag: string;
  endpoint: string;
  /** At the right: where it is, or its verdict. */
  detail: ReactNode;
}

interface EndpointLinesProps {
  lines: readonly EndpointLine[];
  /** Whether each line names its tag: where there are several. */
  tags?: boolean;
  onChoose: (cell: CellAddress) => void;
}

export function EndpointLines({ lines, tags = false, onChoose }: EndpointLinesProps) {
  const say = useSay();
  return (
    <>
      <ul className="text-sm">
        {lines.slice(0, listed).map(({ tag, endpoint, detail }) => (
          <li
            key={`${tag} ${endpoint}`}
            className="flex justify-between gap-2 border-t border-line py-[5px] first:border-t-0"
          >
            <Button kind="link" className="min-w-0" onClick={() => onChoose({ tag, endpoint })}>
              <span className="truncate">{tags ? say("coverage-row-name", { tag, endpoint }) : endpoint}</span>
            </Button>
            <span className="truncate text-ink-3">{detail}</span>
          </li>
        ))}
      </ul>
      {lines.length > listed ? (
        <p className="text-sm text-ink-3">{say("coverage-tag-more", { count: lines.length - listed })}</p>
      ) : null}
    </>
  );
}
