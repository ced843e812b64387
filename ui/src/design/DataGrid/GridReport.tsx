/** What came of changing many cells, above the list until it is dismissed. The live region has said it already. */
import type { GridReport as Report } from "./useGridBatch";

interface GridReportProps {
  report: Report;
  label: string;
  dismiss: string;
  onDismiss: () => void;
}

export function GridReport({ report, label, dismiss, onDismiss }: GridReportProps) {
  return (
    <section
      aria-label={label}
      className="mb-2 flex items-start gap-3 border-l-3 border-line-strong bg-surface py-1.5 pr-1.5 pl-3"
    >
      <div className="min-w-0 flex-1">
        <p>{report.text}</p>
        {report.lines.length === 0 ? null : (
          <ul className="mt-1 text-sm text-ink-2">
            {report.lines.map((line) => (
              <li key={line} className="wrap-anywhere">
                {line}
              </li>
            ))}
          </ul>
        )}
      </div>
      <button
        type="button"
        aria-label={dismiss}
        className="size-6 shrink-0 rounded-sm text-ink-3 hover:bg-sunken"
        onClick={onDismiss}
      >
        ✕
      </button>
    </section>
  );
}
